"""Pictures for print and page: growth, what is owed, deadlines, land release, a forecast, and a map of the world.

Each module makes one ``Picture`` (``drawing``): its title, what it shows in words, its numbers as a table, and the
drawing itself, which comes out as SVG or PNG. All of them can be read in grey: what a shade says is said by a
pattern, a mark or a letter as well (``style``). The same numbers give the same bytes.
"""
