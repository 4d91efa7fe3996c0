"""The pages everybody may read."""
