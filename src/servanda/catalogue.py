"""The short codes of the treaties servanda holds as law, beside the UN's own numbers for them.

A treaty without a code of its own goes by its number in *Multilateral Treaties Deposited with the
Secretary-General*: chapter in Roman numerals, then the number (``IV-4``, ``XXVII-7-a``).
"""

from __future__ import annotations

import re

CODES: dict[str, str] = {
    "XXVI-1": "ENMOD",
    "XXVI-2": "CCW",
    "XXVI-2-a": "CCW-PIV",
    "XXVI-2-b": "CCW-APII",
    "XXVI-2-c": "CCW-AI",
    "XXVI-2-d": "CCW-PV",
    "XXVI-3": "CWC",
    "XXVI-4": "CTBT",
    "XXVI-5": "APMBC",
    "XXVI-6": "CCM",
    "XXVI-7": "KINSHASA",
    "XXVI-8": "ATT",
    "XXVI-9": "TPNW",
}
"""The thirteen instruments of chapter XXVI. CCW Protocols I, II and III share the Convention's number."""

_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_NUMBER = re.compile(r"(?P<chapter>[IVXLC]+|\d{1,2})(?P<rest>(?:-[0-9A-Za-z]+)+)")


def code_of(number: str) -> str:
    """The code of the treaty with this UN number: its short code where it has one, else the number itself."""
    return CODES.get(number, number)


def roman(number: int) -> str:
    """A chapter number as the UN prints it."""
    parts = []
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        parts.append(letters * count)
    return "".join(parts)


def normal_number(text: str) -> str | None:
    """The UN number in its usual form, from ``26-6`` or ``xxvi-6``; None where the text is no number."""
    found = _NUMBER.fullmatch(text.strip().upper())
    if found is None:
        return None
    chapter = found["chapter"]
    if chapter.isdigit():
        chapter = roman(int(chapter))
    parts = found["rest"].split("-")[1:]
    # Section letters (XI-A-6) are upper case, those of a protocol or amendment (XXVII-7-a) lower case.
    rest = [part if place == 0 and part.isalpha() else part.lower() for place, part in enumerate(parts)]
    return "-".join([chapter, *rest])
