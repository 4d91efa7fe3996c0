"""What all files of the UN Treaty Collection have in common: their publisher, address and number."""

from __future__ import annotations

import hashlib
import re

from servanda.dates import PartialDate
from servanda.intake.text import SITE
from servanda.ledger.sources import Source

_NUMERALS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def source_id(number: str, data: bytes) -> str:
    """``untc-xxvi-6-1a2b3c4d``: the treaty's number and the beginning of the file's SHA-256."""
    return f"untc-{number.lower()}-{hashlib.sha256(data).hexdigest()[:8]}"


def source(
    number: str, title: str, data: bytes, *, published: PartialDate | None, note: str = "", address: str = ""
) -> Source:
    """The source a file of the Treaty Collection is."""
    return Source(
        id=source_id(number, data),
        title=f"Status of: {title or number}",
        publisher="United Nations Treaty Collection",
        kind="depositary",
        address=address or page_address(number),
        published=published,
        sha256=hashlib.sha256(data).hexdigest(),
        note=note,
    )


def page_address(number: str) -> str:
    """The address of the treaty's status page."""
    return f"{SITE}/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no={number}&chapter={_arabic(number)}&clang=_en"


def _arabic(number: str) -> int:
    digits = [_NUMERALS[letter] for letter in re.split("-", number)[0]]
    return sum(
        -digit if digits[place + 1 :] and digit < digits[place + 1] else digit
        for place, digit in enumerate(digits)
    )
