"""Numbers in English words: "a hundred and eleven", "twenty-two", "fifty-sixth", "two dozen"."""

from __future__ import annotations

import re

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
}
TENS = {
    word: 10 * (place + 2)
    for place, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())
}
ORDINAL_UNITS = {
    word: value + 1
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth".split()
    )
}
ORDINAL_TENS = {word[:-1] + "ieth": value for word, value in TENS.items()}

_SMALL = "|".join(sorted([*UNITS, *TENS], key=len, reverse=True))
NUMBER_WORDS = (
    rf"(?:(?:a |(?:one|two|three|four|five|six|seven|eight|nine)[ -])hundred(?:[ -]and)?(?:[ -](?:{_SMALL}))*|"
    rf"(?:{'|'.join(TENS)})[ -]?(?:{'|'.join(list(UNITS)[1:10])})|(?:{_SMALL})|a dozen|two dozen|three dozen|none(?= of| has| have)|no(?= (?:other )?(?:states?|country|countries|nato|eu|african|nuclear[- ]armed|members?)))"
)
_ORDINALS = "|".join(sorted([*ORDINAL_UNITS, *ORDINAL_TENS], key=len, reverse=True))
ORDINAL_WORDS = (
    rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?!first\b)(?:(?:a |one )?hundred(?:th| and)?[ -]?)?(?:(?:{'|'.join(TENS)})[ -])?(?:{_ORDINALS})|"
    rf"(?:one )?hundredth)"
)


_PARTS = re.compile(rf"[ -]+|(?<=ty)(?=(?:{'|'.join(list(UNITS)[1:10])})$)")
"""Between the words of a number, some of which are written together: "twentyseven"."""
_DIGITS = re.compile(r"\d+")


def number(text: str) -> int | None:
    """The number that words name; None where they name none."""
    total = 0
    for word in _PARTS.split(text.casefold().strip()):
        if word in ("and", ""):
            continue
        if word in ("none", "no"):
            return 0
        if word == "a":
            total = 1
        elif word == "hundred":
            total = max(total, 1) * 100
        elif word == "dozen":
            total = max(total, 1) * 12
        elif word in UNITS:
            total += UNITS[word]
        elif word in TENS:
            total += TENS[word]
        else:
            return None
    return total


def ordinal(text: str) -> int | None:
    """The rank that an ordinal names: ``56th``, ``fifty-sixth``."""
    digits = _DIGITS.match(text)
    if digits:
        return int(digits.group())
    total = 0
    for word in _PARTS.split(text.casefold().strip()):
        if word in ("and", "a", "one", ""):
            continue
        if word in ("hundred", "hundredth"):
            total += 100
        elif word in TENS:
            total += TENS[word]
        elif word in ORDINAL_UNITS:
            total += ORDINAL_UNITS[word]
        elif word in ORDINAL_TENS:
            total += ORDINAL_TENS[word]
        else:
            return None
    return total or None
