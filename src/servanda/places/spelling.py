"""Spellings: when two ways of writing a name are the same name, and how damaged text is read.

Two labels are one spelling when they differ only in case, accents, punctuation, spacing, "the", "&" for
"and", "St." for "Saint", or a footnote mark at the end. Nothing nearer than that is the same: one letter
more or less can be another state (Niger and Nigeria, Austria and Australia).
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ى": "ي", "ة": "ه"}
)
_APOSTROPHES = re.compile("['’‘ʼ`´]")
_ACTION_MARK = re.compile(r"(?:\(\s*[aAcdnPs]\s*\)|\sa)\s*$")  # "Peru (a)": Peru, by accession
_NOT_IN_A_NAME = re.compile(r"[^\w&]+|_+")
_FOOTNOTE = re.compile(r"[\d\s]+$")

_DAMAGE = re.compile("\ufffd+|(?<=\\w)\\?+(?=\\w)")
_FEWEST_INTACT_LETTERS = 3


def spelling(label: str, *, marks: bool = True) -> str:
    """The label with everything gone that may differ between two ways of writing one name.

    ``marks``: whether the label may carry marks of a printed table ("Belize 2", "Peru (a)") that are no part
    of the name. Names of groups end in figures of their own ("G-7").

    >>> spelling("St. Vincent & the Grenadines"), spelling("CÔTE D’IVOIRE 2")
    ('saint vincent and grenadines', 'cote divoire')
    """
    text = _ACTION_MARK.sub("", label) if marks else label
    text = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text))
    text = "".join(char for char in text if unicodedata.category(char) not in ("Mn", "Cf"))
    text = text.replace("ـ", "").casefold().translate(_LETTERS)
    text = _NOT_IN_A_NAME.sub(" ", text)
    text = _FOOTNOTE.sub("", text) if marks else text
    words = ["and" if word == "&" else word for word in text.replace("&", " & ").split()]
    return " ".join("saint" if word == "st" else word for word in words if word != "the")


def initials(label: str) -> str:
    """The label as an acronym, dots gone: ``U.S.A.`` is ``USA``. Otherwise the label itself."""
    bare = label.strip()
    return bare.replace(".", "") if re.fullmatch(r"(?:[A-Z]\.){2,}[A-Z]?", bare) else bare


def unscrambled(label: str) -> str | None:
    """The text whose UTF-8 bytes were shown as Windows-1252, where the label is such text.

    >>> unscrambled("CÃ´te d'Ivoire")
    "Côte d'Ivoire"
    """
    if label.isascii():
        return None
    try:
        text = label.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None
    return text if text != label else None


def damaged(label: str) -> re.Pattern[str] | None:
    """What an undamaged name must look like, where characters of the label were lost in decoding.

    A lost character stands only for one that plain ASCII lacks, since only those are lost, or for an
    apostrophe or hyphen, which are often typographic: ``Ira\ufffd`` is neither Iran nor Iraq. Names are
    compared as ``plain`` leaves them.
    """
    if not _DAMAGE.search(label) or len(label) > 100:
        return None
    pieces = _DAMAGE.split(plain(label))
    if sum(char.isalpha() for piece in pieces for char in piece) < _FEWEST_INTACT_LETTERS:
        return None
    return re.compile(r"(?:[^\x00-\x7f]{1,2}|['-])".join(re.escape(piece) for piece in pieces))


def plain(label: str) -> str:
    """The label in lower case with one form of apostrophe and single spaces; accents stay."""
    return " ".join(_APOSTROPHES.sub("'", unicodedata.normalize("NFC", label)).casefold().split())


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters."""
    return all(not char.isalpha() or "LATIN" in unicodedata.name(char, "") for char in name)
