"""The first look at a document: whether anything in it may be about a treaty at all.

Most documents of a corpus are about something else, and this is all that is done with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, MatchKind

from servanda.claiming.literals import ALIKE, alternatives, told
from servanda.claiming.sieve import small


class Glance:
    """Whether a pattern occurs in a text, told by its wordings where they can be listed, all sought at once."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        self._listed = True
        plain: set[str] = set()
        bounded: dict[str, re.Pattern[str]] = {}
        for branch in alternatives(pattern.pattern):
            wordings = told(branch).wordings
            if wordings is None or "" in wordings or branch != branch.translate(ALIKE):
                self._listed = False
            elif _BOUNDS.search(branch):
                bounded.update(dict.fromkeys(wordings, re.compile(branch, pattern.flags)))
            else:
                plain |= wordings
        self._plain = _sought(plain)
        self._bounded = _sought(bounded)
        self._bounds = [bounded[wording] for wording in sorted(bounded)]

    def sees(self, text: str) -> bool:
        """Whether the pattern occurs in the text."""
        low = small(text) if self._listed else None
        if low is None:
            return self._pattern.search(text) is not None
        if self._plain.find_matches_as_indexes(low):
            return True
        # A wording that must stand apart shares no letter with one before it.
        return any(
            self._bounds[number].match(text, start)
            for number, start, _ in self._bounded.find_matches_as_indexes(low)
        )


_BOUNDS = re.compile(r"\\[bB]|\(\?<?[=!]|[\^$]")
"""What in a branch is more than letters: its match depends on what stands beside them."""


def _sought(wordings: Iterable[str]) -> AhoCorasick:
    return AhoCorasick(sorted(wordings), matchkind=MatchKind.LeftmostFirst)
