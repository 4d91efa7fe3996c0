"""The work on the record: drafts, review, corrections."""
