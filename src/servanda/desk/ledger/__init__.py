"""The record in a database that only grows, each line sealed with the one before.

The lines are those of the plain-text record, word for word. ``append`` adds to them; ``current`` gives the record over
all of them; nothing changes or removes one, and the database itself refuses to.
"""
