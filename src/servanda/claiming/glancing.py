"""The first look at a document: whether anything in it may be about a treaty at all.

Most documents of a corpus are about something else, and this is all that is done with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from servanda.claiming.atoms import ALIKE
from servanda.claiming.literals import alternatives, told
from servanda.claiming.sieve import small


class Glance:
    """Whether any of some patterns, without regard to case, occurs in a text, told by their wordings, all sought at
    once.

    A branch whose wordings cannot be listed is searched as it is.
    """

    def __init__(self, *patterns: re.Pattern[str]) -> None:
        self._patterns = patterns
        self._unlisted: list[re.Pattern[str]] = []
        plain: set[str] = set()
        bounded: dict[str, list[str]] = {}
        for pattern in patterns:
            for branch in alternatives(pattern.pattern):
                wordings = told(branch).wordings
                if wordings is None or "" in wordings or branch != branch.translate(ALIKE):
                    self._unlisted.append(re.compile(branch, re.IGNORECASE))
                elif _BOUNDS.search(branch):
                    for wording in wordings:
                        bounded.setdefault(wording, []).append(branch)
                else:
                    plain |= wordings
        self._plain = AhoCorasick(sorted(plain), matchkind=MatchKind.LeftmostFirst, implementation=_QUICK)
        self._bounded = AhoCorasick(sorted(bounded), implementation=_QUICK)
        self._bounds = [
            re.compile("|".join(branches), re.IGNORECASE) for _, branches in sorted(bounded.items())
        ]

    def sees(self, text: str) -> bool:
        """Whether any of the patterns occurs in the text."""
        low = small(text)
        if low is None:
            return _searched(self._patterns, text)
        if self._plain.find_matches_as_indexes(low):
            return True
        # One that does not stand apart, as it must, may share letters with one that does.
        return any(
            self._bounds[number].match(text, start)
            for number, start, _ in self._bounded.find_matches_as_indexes(low, overlapping=True)
        ) or _searched(self._unlisted, text)


_QUICK = Implementation.DFA
_BOUNDS = re.compile(r"\\[bB]|\(\?<?[=!]|[\^$]")
"""What in a branch is more than letters: its match depends on what stands beside them."""


def _searched(patterns: Iterable[re.Pattern[str]], text: str) -> bool:
    return any(pattern.search(text) is not None for pattern in patterns)
