"""Lists of words, written as a line of words."""

from __future__ import annotations


def listed(words: str) -> tuple[str, ...]:
    """The words of a line, in order."""
    return tuple(words.split())


def words(line: str) -> frozenset[str]:
    """The words of a line, to look one up in."""
    return frozenset(line.split())
