"""Members: who has signed, joined, ratified or left, and who has not, by name."""
