"""Numbers in Spanish words: "noventa y cuatro", "ciento once", "veintidós", "trigésimo"."""

from __future__ import annotations

import re
from collections.abc import Iterable

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = {
    10 * (place + 3): word
    for place, word in enumerate("treinta cuarenta cincuenta sesenta setenta ochenta noventa".split())
}
_HUNDREDS = {
    100 * (place + 1): word
    for place, word in enumerate(
        "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
    )
}
_COLLECTIVE = {
    "decena": 10,
    "docena": 12,
    "quincena": 15,
    "veintena": 20,
    "treintena": 30,
    "cincuentena": 50,
    "centenar": 100,
}
_RANKS = {
    1: "primer primero primera",
    2: "segundo segunda",
    3: "tercer tercero tercera",
    4: "cuarto cuarta",
    5: "quinto quinta",
    6: "sexto sexta",
    7: "séptimo séptima",
    8: "octavo octava",
    9: "noveno novena",
    10: "décimo décima",
    11: "undécimo undécima decimoprimero decimoprimer",
    12: "duodécimo duodécima decimosegundo",
    20: "vigésimo vigésima",
    30: "trigésimo trigésima",
    40: "cuadragésimo cuadragésima",
    50: "quincuagésimo quincuagésima",
    60: "sexagésimo sexagésima",
    70: "septuagésimo septuagésima",
    80: "octogésimo octogésima",
    90: "nonagésimo nonagésima",
    100: "centésimo centésima",
}
_RANK_OF = {word: value for value, words in _RANKS.items() for word in words.split()}
_RANK_OF |= {
    f"{tens}{unit}": ten + place
    for tens, ten in (("decimo", 10), ("decimó", 10), ("vigesimo", 20), ("trigesimo", 30))
    for place in range(1, 10)
    for unit in _RANKS[place].split()
}
"""Ranks by their words, those drawn together into one among them: "decimotercera"."""

_SMALL = {word: value for value, word in enumerate(_UNITS)} | {
    "un": 1,
    "una": 1,
    "veintiún": 21,
    "veintiun": 21,
}
_SMALL |= {"dieciseis": 16, "veintidos": 22, "veintitres": 23, "veintiseis": 26}
_TEN_OF = {word: value for value, word in _TENS.items()}
_HUNDRED_OF = {word: value for value, word in _HUNDREDS.items()} | {"cien": 100}
_HUNDRED_OF |= {word[:-2] + "as": value for word, value in _HUNDRED_OF.items() if word.endswith("os")}


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BELOW = rf"(?:(?:{_any(_TEN_OF)})(?: y (?:{_any(_UNITS[1:10])}|un|una))?|(?:{_any(_SMALL)}))"
_ALONE = rf"(?:(?:{_any(_TEN_OF)})(?: y (?:{_any(_UNITS[1:10])}|un|una))?|(?:{_any(set(_SMALL) - {'un', 'una', 'uno'})}))"
NUMBER_WORDS = (
    rf"(?:\d{{1,3}} mil \d{{3}}(?! ?\d)|(?:{_any(_HUNDRED_OF)})(?: {_BELOW})?|{_ALONE}|medio centenar|{_any(_COLLECTIVE)}|"
    r"ningún(?= (?:otro )?(?:estado|país|miembro))|ninguno(?= de (?:los|ellos|estos)))"
)
ORDINAL_WORDS = (
    rf"(?:\d{{1,3}} ?(?:\.º|\.ª|\.o|\.er|º|ª|°|er| °| º|avo|ava|mo|ma|ro)|\d{{1,3}}[ao]|"
    rf"(?!prim)(?:{_any(_RANK_OF)})(?: (?:{_any(_RANK_OF)}))*)"
)


def number(text: str) -> int | None:
    """The number that words name; None where they name none.

    >>> number("noventa y cuatro"), number("ciento once"), number("veintidós")
    (94, 111, 22)
    """
    thousands, _, rest = text.partition(" mil ")
    if rest.isdigit() and thousands.isdigit():
        return 1000 * int(thousands) + int(rest)  # "179 mil 815"
    if text.casefold() == "medio centenar":
        return _COLLECTIVE["centenar"] // 2
    total = 0
    for word in text.casefold().split():
        if word == "y":
            continue
        if word in ("ningún", "ninguno"):
            return 0
        value = _HUNDRED_OF.get(word, _TEN_OF.get(word, _SMALL.get(word, _COLLECTIVE.get(word))))
        if value is None:
            return None
        total += value
    return total


def ordinal(text: str) -> int | None:
    """The rank that an ordinal names: ``56.º``, ``quincuagésimo sexto``."""
    digits = re.match(r"\d+", text)
    if digits:
        return int(digits.group())
    total = 0
    for word in text.casefold().split():
        value = _RANK_OF.get(word)
        if value is None:
            return None
        total += value
    return total or None
