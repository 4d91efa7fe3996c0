"""Raised figures: a footnote's number must not become the last digit of the figure before it.

"112¹ States Parties" without its raising reads 1121. A raised number after a figure, a word or a stop is
written in brackets, ``112[1]``, as footnotes are in plain text; "km²" and "5th" stay as they are.
"""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[\[(]?\s*(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\s*[\])]?")
_UNIT = re.compile(r"(?<![^\W\d_])(?:[kcdm]?m|ft|yd|mi|in)\Z")


def raised(before: str, mark: str) -> str:
    """What stands in plain text for a raised ``mark`` after the text ``before``."""
    number = _NUMBER.fullmatch(mark.strip())
    if number is None or not before or before[-1].isspace():
        return mark
    if _UNIT.search(before[-8:]):
        return mark
    return f"[{number[1]}]"
