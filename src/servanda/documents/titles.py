"""The title of a text that names none: its first heading, or the short line it begins with."""

from __future__ import annotations

import re

from servanda.documents import dating

LINES = 5
"""A title is looked for among the first lines that are not blank."""

LONGEST = 160
_HEADING = re.compile(r"^#{1,6}[ \t]+(.+?)[ \t]*#*$", re.MULTILINE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ADDRESS = re.compile(r"https?://|www\.|\S+@\S+\Z")


def of(text: str) -> str | None:
    """The first short line with words that is not a date or an address, or None.

    What stands below a whole paragraph is no title: a text that begins with one has none.
    """
    seen = 0
    for line in text[:4_000].splitlines():
        bare = " ".join(line.split())
        if not bare:
            continue
        seen += 1
        if seen > LINES:
            return None
        bare = bare.lstrip("#*_> ").rstrip("#*_ ")
        if _WORD.search(bare) and not _ADDRESS.match(bare) and dating.date_line(bare) is None:
            return bare if len(bare) <= LONGEST else None
    return None


def heading(text: str) -> str | None:
    """The first heading of a Markdown text, or None."""
    match = _HEADING.search(text[:100_000])
    return " ".join(match[1].split()) if match else None
