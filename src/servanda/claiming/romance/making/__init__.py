"""What French and Spanish rules make of a match, whose verbs and nouns each language gives a sense."""
