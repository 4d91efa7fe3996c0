"""The forms of the desk. Those of acts are made from the vocabulary, never by hand for one kind."""
