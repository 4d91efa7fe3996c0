"""Layouts: facts told by their place in a box, a profile or a list under a heading."""
