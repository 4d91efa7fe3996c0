"""What a page is written with and nobody reads aloud: wiki markup, references and the marks of footnotes.

It is left out to understand the text; what is found is shown in the text as it stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_SIGNS = ("[", "'''", "{{", "&nbsp;", "<ref", "<su", "<br", "<!--", *"¹²³⁴⁵⁶⁷⁸⁹⁰†‡")
"""One of these is in every text that has any markup."""

_MARKUP = re.compile(
    r"<ref[^<>]{0,300}/>|<ref[^<>]{0,300}>(?:(?!</?ref)[^\0]){0,3000}?</ref>|"
    r"</?(?:su[bp]|small|nowiki|span|b|i|em|strong)(?:\s[^<>]{0,200})?/?>|"
    r"\{\{(?:nowrap|nobr|nobold|small|abbr|lang\|\w{2,3})\||"
    r"\{\{[^{}]{0,1000}\}\}|\}\}|"
    r"\[\[(?:[^\[\]|\n]{1,150}\|(?=[^\[\]|\n]))?|\]\]|"
    r"(?<=[^\s(])\[(?:\d{1,3}|[a-z]|note \d{1,2})\](?![ \t]*(?:\n|$))|"
    r"'''(?:'')?|(?<![\w'])''(?=\w)|(?<=[\w.,])''(?![\w'])|"
    r"(?:(?<=[^\W\d_]{3})|(?<=[.,;)\"”’]))[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}|(?<=\d{3})[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}(?= [a-z]{4})|[†‡]|"
    r"(?P<blank>&nbsp;|<br ?/?>|<!--[^\0]{0,2000}?-->)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text without its markup, which knows where in the page each of its letters stands."""

    text: str
    begins: tuple[int, ...]
    """Where each stretch between two pieces of markup begins."""
    moved: tuple[int, ...]
    """By how much its letters stand further on in the page."""

    def place(self, start: int) -> int:
        """Where a letter stands in the page."""
        return start + self.moved[bisect_right(self.begins, start) - 1]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where words stand in the page, from the first letter to the last."""
        return (self.place(start), self.place(end - 1) + 1) if end > start else (self.place(start),) * 2


def unmarked(text: str) -> Plain:
    """The text without its markup; the text itself where it has none."""
    if not any(sign in text for sign in _SIGNS):
        return Plain(text, (0,), (0,))
    pieces: list[str] = []
    begins, moved = [0], [0]
    place = length = 0
    for found in _MARKUP.finditer(text):
        piece = text[place : found.start()] + (" " if found["blank"] else "")
        pieces.append(piece)
        length += len(piece)
        place = found.end()
        begins.append(length)
        moved.append(place - length)
    return (
        Plain("".join((*pieces, text[place:])), tuple(begins), tuple(moved))
        if place
        else Plain(text, (0,), (0,))
    )
