"""Days: of treaties and of what states did under them, in all the orders of words; times between them; meetings."""
