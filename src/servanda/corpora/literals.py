"""The literals of the languages as plain words: looking for words is many times faster than for a pattern.

The patterns are lists of alternatives with little more in them than optional letters, so that every text they
match can be spelled out. One that holds more stays a pattern, and is looked for as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

EDGE = "\b"
"""Stands in a word where a word must begin or end there."""

_TOKEN = re.compile(r"\(\?:|\\b|\[[^\]\\^]+\]|[^\\.*+{}^$()\[\]|?]|[|)?]")
_MOST = 1_000


class NotPlain(ValueError):
    """A pattern that cannot be spelled out."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for in a text in lower case: words anywhere, words with an edge, and patterns."""

    words: tuple[str, ...]
    edged: tuple[tuple[str, re.Pattern[str]], ...]
    patterns: tuple[re.Pattern[str], ...]

    def within(self, text: str) -> bool:
        """Whether any of it occurs in the text."""
        return (
            any(word in text for word in self.words)
            or any(word in text and edged.search(text) is not None for word, edged in self.edged)
            or any(pattern.search(text) is not None for pattern in self.patterns)
        )


def wanted(patterns: Iterable[re.Pattern[str]]) -> Wanted:
    """What to look for so that whatever one of the patterns matches is found."""
    words: set[str] = set()
    left: list[re.Pattern[str]] = []
    for pattern in patterns:
        try:
            words.update(word.lower() for word in spelled(pattern.pattern))
        except NotPlain:
            left.append(re.compile(pattern.pattern, pattern.flags | re.IGNORECASE))
    anywhere = {word for word in words if EDGE not in word}
    # What holds another word within it is found by that one.
    fewest = [word for word in anywhere if not any(other in word for other in anywhere - {word})]
    edged = sorted(word for word in words - anywhere if not any(other in word for other in fewest))
    return Wanted(
        tuple(sorted(fewest)), tuple((word.strip(EDGE), _edged(word)) for word in edged), tuple(left)
    )


def _edged(word: str) -> re.Pattern[str]:
    """A pattern that begins with the word itself, since those are the quickest to find."""
    bare = re.escape(word.strip(EDGE))
    before = rf"(?<!\w{bare})" if word.startswith(EDGE) else ""
    return re.compile(bare + before + (r"(?!\w)" if word.endswith(EDGE) else ""))


def spelled(pattern: str) -> list[str]:
    """Every text that a pattern of letters, alternatives, choices of letters and optional parts matches.

    Raises NotPlain for a pattern with anything else in it.
    """
    tokens = _TOKEN.findall(pattern)
    if "".join(tokens) != pattern:
        raise NotPlain(pattern)
    words, rest = _alternatives(tokens)
    if rest or "" in words or any(EDGE in word.strip(EDGE) for word in words):
        raise NotPlain(pattern)
    return words


def _alternatives(tokens: list[str]) -> tuple[list[str], list[str]]:
    found: list[str] = []
    words = [""]
    while tokens and tokens[0] != ")":
        sign, tokens = tokens[0], tokens[1:]
        if sign == "|":
            found += words
            words = [""]
            continue
        if sign == "?":
            raise NotPlain(sign)
        if sign == "(?:":
            parts, tokens = _alternatives(tokens)
            if not tokens:
                raise NotPlain(sign)
            tokens = tokens[1:]
        elif sign.startswith("["):
            if "-" in sign[2:-2]:
                raise NotPlain(sign)
            parts = list(sign[1:-1])
        else:
            parts = [EDGE if sign == r"\b" else sign]
        if tokens and tokens[0] == "?":
            parts, tokens = [*parts, ""], tokens[1:]
        words = [word + part for word in words for part in parts]
        if len(words) > _MOST:
            raise NotPlain("too many words")
    return found + words, tokens
