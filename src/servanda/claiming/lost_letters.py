"""Letters that a page has lost: where its accents were destroyed, U+FFFD stands in the place of each.

"ratifi\\ufffde" can be read as one word only. A lost letter is read where the words of the language, and the names of
states, leave one choice; any other stays lost. One letter takes the place of one, so that every place in the text
stays what it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from servanda.claiming.naming import names_of
from servanda.claiming.tongue import Tongue

LOST = "\ufffd"


def restored(text: str, tongue: Tongue) -> str:
    """The text with its lost letters read, of the same length; the text itself where it has lost none."""
    if LOST not in text or tongue.code not in _ENDINGS:
        return text
    return _WORD.sub(lambda found: _read(found, tongue), text)


def _read(found: re.Match[str], tongue: Tongue) -> str:
    word = found.group()
    if LOST not in word:
        return word
    names, words = _vocabulary(tongue)
    if word in names:
        return names[word]
    elided = _ELIDED.match(word) if tongue.code == "fr" and word.lower() not in words else None
    if elided is not None:
        rest = word[elided.end() :]
        return f"{elided[1]}’{names.get(rest) or words.get(rest.lower()) or rest}"
    known = words.get(word.lower())
    if known is None:
        for pattern, letter in _ENDINGS[tongue.code]:
            word = pattern.sub(letter, word)
        return word.upper() if len(word) == 1 and _opens(found.string, found.start()) else word
    letters = [right if left == LOST else left for left, right in zip(word, known, strict=True)]
    shouted = len(word) > 1 and word.isupper()
    if shouted or _opens(found.string, found.start()):
        letters[0] = letters[0].upper()
    return "".join(letters).upper() if shouted else "".join(letters)


def _opens(text: str, place: int) -> bool:
    """Whether a word opens a sentence or a line."""
    before = text[max(0, place - 8) : place].rstrip(" «\"'“(-•*")
    return not before or before[-1] in ".!?:\n"


_LETTERS = rf"(?:[^\W\d_]|{LOST})+"
_WORD = re.compile(_LETTERS)

_ELIDED = re.compile(rf"([cdjlmnst]|qu){LOST}(?=[aeiouyh{LOST}])", re.IGNORECASE)
"""An article or pronoun whose apostrophe is lost: "l\ufffdOTAN"."""

_ENDINGS = {
    "fr": (
        (re.compile(rf"^{LOST}$"), "à"),
        (re.compile(rf"(?<=\w{{2}}[^aeoy]){LOST}(?=(?:e|s|es)?$)"), "é"),
        (re.compile(rf"(?<=i){LOST}(?=mes?$)"), "è"),
    ),
    "es": (
        (re.compile(rf"(?<=[cs]i){LOST}(?=n$)", re.IGNORECASE), "ó"),
        (re.compile(rf"(?<=[aei]r){LOST}(?=n?$)"), "á"),
        (re.compile(rf"(?<=\w{{2}}[^aeous]){LOST}$"), "ó"),
    ),
}
"""How words end that are in no list: "signalées", "troisième", "destrucción", "destruirá"."""


@lru_cache(maxsize=4)
def _vocabulary(tongue: Tongue) -> tuple[dict[str, str], dict[str, str]]:
    """The words of a language that have such letters, by how they look without them: names as written, words small."""
    names: dict[str, set[str]] = {}
    words: dict[str, set[str]] = {}
    for word in _names(tongue):
        names.setdefault(_ACCENTED.sub(LOST, word), set()).add(word)
    for word in _words(tongue):
        words.setdefault(_ACCENTED.sub(LOST, word), set()).add(word)
    return _sure(names), _sure(words)


def _sure(found: dict[str, set[str]]) -> dict[str, str]:
    return {bare: next(iter(words)) for bare, words in found.items() if LOST in bare and len(words) == 1}


_ACCENTED = re.compile(r"[^\x00-\x7f]")


def _names(tongue: Tongue) -> Iterator[str]:
    for options in names_of(tongue).values():
        for parts, _, _ in options:
            for part in parts:
                yield from _WORD.findall(part)


def _words(tongue: Tongue) -> Iterator[str]:
    """The words of the examples and of the patterns of a language."""
    for rule in tongue.rules:
        for example in rule.examples:
            yield from _WORD.findall(example.lower())
        yield from _of_pattern(rule.written)
    for _, pattern in (*tongue.treaties, *tongue.topics, *tongue.hedges, *tongue.parts, *tongue.moments):
        yield from _of_pattern(pattern)
    yield from (month for month in tongue.months if not month.isdigit())
    yield from _of_pattern(tongue.number_words)


def _of_pattern(pattern: str) -> Iterator[str]:
    """Words of a pattern, with and without a last letter that may be wanting: "signée?"."""
    for found in _IN_PATTERN.finditer(pattern):
        word = found["word"].lower()
        yield word
        if found["maybe"]:
            yield word[:-1]


_IN_PATTERN = re.compile(rf"(?<![\w\\)\]?])(?P<word>{_LETTERS})(?P<maybe>\?)?(?![\w(\[])")
"""A whole word of a pattern: not the end of one that an alternative begins."""
