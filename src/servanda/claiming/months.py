"""The months of a language, by their names and by their numbers."""

from __future__ import annotations

BY_NUMBER = {written: number for number in range(1, 13) for written in (f"{number:02d}", str(number))}
"""The months as figures: "9", "09"."""

ROMAN = {written: number for number, written in enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1)}
"""The months as Roman figures, which stand between the day and the year: "26-IX-2012"."""


def by_name(names: str) -> dict[str, int]:
    """The months by the names of each, parted by blanks; those of one month from the next by a bar."""
    months = enumerate(names.split("|"), 1)
    return {name: number for number, written in months for name in written.split()}


def alternatives(names: dict[str, int]) -> str:
    """A pattern of the names, the longest first, as group ``month``."""
    return r"(?P<month>" + "|".join(sorted(names, key=len, reverse=True)) + ")"
