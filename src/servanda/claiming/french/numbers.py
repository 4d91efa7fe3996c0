"""Numbers in French words: "soixante-dix-huit", "quatre-vingt-quatorze", "nonante-quatre", "trentième"."""

from __future__ import annotations

import re

_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_SWISS = {70: "septante", 80: "huitante", 90: "nonante"}
_COLLECTIVE = {
    "dizaine": 10,
    "douzaine": 12,
    "quinzaine": 15,
    "vingtaine": 20,
    "trentaine": 30,
    "quarantaine": 40,
    "cinquantaine": 50,
    "soixantaine": 60,
    "centaine": 100,
}


def _below_hundred(value: int) -> list[str]:
    """The ways to write a number below one hundred, in Paris, Brussels and Geneva."""
    if value < 20:
        return [_UNITS[value]]
    spelled: list[str] = []
    for names, span in ((_TENS, 20 if 60 <= value < 80 else 10), (_SWISS, 10)):
        ten = 60 if span == 20 else value // 10 * 10
        if ten in names:
            rest = value - ten
            spelled += [names[ten]] if rest == 0 else [f"{names[ten]}-{_UNITS[rest]}"]
            if rest in (1, 11):
                spelled.append(f"{names[ten]}-et-{_UNITS[rest]}")
    if value >= 80:
        spelled.append("quatre-vingt" + (f"-{_UNITS[value - 80]}" if value > 80 else ""))
    return spelled


def _spelled() -> dict[str, int]:
    spelled: dict[str, int] = {}
    for value in range(1000):
        hundreds, rest = divmod(value, 100)
        if not hundreds:
            spellings = _below_hundred(rest)
        else:
            head = "cent" if hundreds == 1 else f"{_UNITS[hundreds]}-cent"
            spellings = [f"{head}-{tail}" for tail in _below_hundred(rest)] if rest else [head]
        for spelling in spellings:
            spelled[spelling] = value
    return spelled


_CARDINALS = _spelled()


def _ranked(cardinal: str) -> str:
    """``quatre`` → ``quatrième``, ``neuf`` → ``neuvième``, ``cinq`` → ``cinquième``."""
    if cardinal.endswith("neuf"):
        return cardinal[:-1] + "vième"
    if cardinal.endswith("cinq"):
        return cardinal + "uième"
    return cardinal.removesuffix("e") + "ième"


_ORDINALS = {_ranked(cardinal): value for cardinal, value in _CARDINALS.items()} | {
    "premier": 1,
    "première": 1,
}

_WORDS = "|".join(
    sorted(
        {*_UNITS[2:17], *_TENS.values(), *_SWISS.values(), "vingts", "cents", "cent"}, key=len, reverse=True
    )
)
_MORE = rf"(?:[- ](?:et[- ](?:une?|onze)|(?:{_WORDS}|une?)(?![\w])))"
NUMBER_WORDS = (
    rf"(?:(?:{_WORDS}){_MORE}*|{'|'.join(_COLLECTIVE)}|"
    r"aucune?(?= (?:des |autre |de ces )?(?:états?|pays|membres?)))"
)
_ENDS = "|".join(
    sorted(
        {_ranked(word) for word in (*_UNITS[1:], *_TENS.values(), *_SWISS.values(), "cent")},
        key=len,
        reverse=True,
    )
)
ORDINAL_WORDS = (
    rf"(?:\d{{1,3}} ?(?:er|ère|re|ièmes?|ièmes?|èmes?|emes?|e|è|ᵉ)|"
    rf"(?:(?:{_WORDS})[- ](?:et[- ])?){{0,4}}(?:{_ENDS}))"
)


def _plain(text: str) -> str:
    words = re.sub(r"[\s-]+", "-", text.casefold().strip())
    return re.sub(r"\b(cent|vingt)s\b", r"\1", re.sub(r"\bune\b", "un", words))


def number(text: str) -> int | None:
    """The number that words name; None where they name none.

    >>> number("quatre-vingt-quatorze"), number("nonante-quatre"), number("cent onze")
    (94, 94, 111)
    """
    plain = _plain(text)
    if plain.startswith("aucun"):
        return 0
    return _COLLECTIVE.get(plain, _CARDINALS.get(plain))


def ordinal(text: str) -> int | None:
    """The rank that an ordinal names: ``56e``, ``cinquante-sixième``."""
    digits = re.match(r"\d+", text)
    return int(digits.group()) if digits else _ORDINALS.get(_plain(text))
