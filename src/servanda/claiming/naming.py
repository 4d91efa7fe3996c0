"""The states named in a text, by any name of the registers and the further ones of a language."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Generator, Iterator
from functools import lru_cache

from servanda import places
from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue
from servanda.errors import UnknownPlace
from servanda.places.names import cldr_names, other_names

Names = dict[str, list[tuple[tuple[str, ...], str, str]]]
"""Names of states by the first word as it stands in a text, the longest first: its words, the code, and the letter the
second word begins with where the first is the very word in the text; else nothing.
"""

_APART = " \u00a0\n,&"
"""What may stand between the words of a name."""
_SAINTS = ("St. ", "St ", "Saint ")
_SAINT = re.compile("|".join(map(re.escape, _SAINTS)))


@lru_cache(maxsize=8)
def names_of(tongue: Tongue) -> Names:
    """Names of states by their first word: ``{"South": [(("South", "Sudan"), "SSD", "S"), ...]}``."""
    language = tongue.code
    spelled: dict[str, str] = {}
    doubtful: set[str] = set()

    def enter(name: str, code: str) -> None:
        saint = _SAINT.match(name)
        for way in (f"{first}{name[saint.end() :]}" for first in _SAINTS) if saint else (name,):
            if spelled.setdefault(way, code) != code:
                doubtful.add(way)

    for place in places.all_places():
        if place.kind in ("state", "former_state"):
            enter(place.name, place.code)
    for other in other_names():
        if other.use != "acronym" and other.language in (language, "en") and _kind(other.code):
            enter(other.text, other.code)
    if language not in ("en", "und"):
        for code, text in cldr_names(language).items():
            if _kind(code):
                enter(text, code)
    for short, code in (
        ("UK", "GBR"),
        ("U.K.", "GBR"),
        ("US", "USA"),
        ("U.S.", "USA"),
        ("USA", "USA"),
        ("U.S.A.", "USA"),
        ("DRC", "COD"),
        ("CAR", "CAF"),
        ("UAE", "ARE"),
        ("FYROM", "MKD"),
        ("FYR Macedonia", "MKD"),
        ("Macedonia (FYR)", "MKD"),
        ("Britain", "GBR"),
        ("Great Britain", "GBR"),
        *tongue.states,
    ):
        enter(short, code)
    if language not in ("en", "und"):
        for name, code in list(spelled.items()):
            for way in _careless(name):
                spelled.setdefault(way, code)
    index: Names = {}
    for name, code in spelled.items():
        if name in doubtful or len(name) < 2:
            continue
        words = tuple(_WORDS.findall(name))
        if words:
            index.setdefault(words[0], []).append((words, code, words[1][0] if len(words) > 1 else ""))
    for found in index.values():
        found.sort(key=lambda item: -len(item[0]))
    # "St. Lucia" begins with the word "St" in a text: the names with the stop are tried first.
    for word in [word for word in index if word.endswith(".")]:
        bare = word.removesuffix(".")
        index[bare] = [*((words, code, "") for words, code, _ in index[word]), *index.get(bare, ())]
    return index


_ACCENTS = re.compile("[\u0300-\u036f]")


def _careless(name: str) -> set[str]:
    """How a name is written by those without accents on capitals, or on any letter, with spaces for its hyphens, and in
    capitals where it heads what is told of a state."""
    first = _bare(name[0]) + name[1:]
    ways = {first, _bare(name), " ".join(map(_capital, name.split(" ")))}
    if len(name) > _JOINING and not name.isupper():
        ways |= {name.upper(), _bare(name).upper()}
    return ways | {way.replace("-", " ") for way in (name, *ways)}


def _capital(word: str) -> str:
    """The word with a capital, as in "République Démocratique du Congo"; not those that only join others."""
    return word[0].upper() + word[1:] if len(word) > _JOINING else word


_JOINING = 3


def _bare(text: str) -> str:
    return _ACCENTS.sub("", unicodedata.normalize("NFD", text))


def _kind(code: str) -> bool:
    try:
        return places.place(code).kind in ("state", "former_state")
    except UnknownPlace:
        return False


_WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?|[()]")
_CAPITAL = re.compile(
    r"[A-Z\x80-\U0010ffff](?<!\w.)(?<=[^\W\d_a-zà-öø-ÿ])[A-Za-z]*[^\W\d_]*(?:['’.-][^\W\d_]+)*"
)
"""A word with a capital, or of letters that have none. It begins with a plain set of letters, so that the engine leaps
from one to the next."""


class StatesNamed:
    """The states named in a text, looked for once."""

    __slots__ = ("_found", "_starts")

    def __init__(self, names: Names, text: str) -> None:
        self._found = list(states_in(names, text, 0, len(text))) if text else []
        self._starts = [item.start for item in self._found]

    def within(self, start: int, end: int) -> list[Mention]:
        """Those that are named in a stretch of it."""
        first = bisect_left(self._starts, start)
        found = self._found[first : bisect_left(self._starts, end, first)]
        return found[:-1] if found and found[-1].end > end else found


def states_in(names: Names, text: str, start: int, end: int) -> Iterator[Mention]:
    """The states named in a stretch of text."""
    place: int | None = start
    while place is not None:
        place = yield from _states_from(names, text, place, end)


def _states_from(names: Names, text: str, place: int, end: int) -> Generator[Mention, None, int | None]:
    """The states named up to where the words must be parted anew; that place, or None at the end."""
    for found in _CAPITAL.finditer(text, place, end):
        word = found.group()
        if word[0] in "LD" and word[1:2] in ("'", "’"):
            # "L'Irak", "D'Israël" at the head of a sentence.
            return found.start() + 2
        options, after = names.get(word), found.end()
        if options is None and word[-2:] in ("'s", "’s"):
            options, after = names.get(word[:-2]), after - 2
        if options is None:
            continue
        while after < end and text[after] in _APART:
            after += 1
        follows = text[after : after + 1]
        for words, code, second in options:
            if second and second != follows:
                continue
            finish = _matches(text, found.start(), end, words)
            if finish is not None:
                yield Mention("S", found.start(), finish, (code,))
                if finish != found.end():
                    return finish
                break
    return None


def _matches(text: str, start: int, end: int, words: tuple[str, ...]) -> int | None:
    place = start
    for number, word in enumerate(words):
        if number:
            while place < end and text[place] in _APART:
                place += 1
        if not text.startswith(word, place):
            written = text[place : place + len(word)]
            if "’" not in written and "’" not in word:
                return None
            if written.replace("’", "'") != word.replace("’", "'"):
                return None
        place += len(word)
    after, next_ = text[place : place + 1], text[place + 1 : place + 2]
    # "China--" ends a name, "Guinea-Bissau" does not.
    return place if not after.isalpha() and (after != "-" or not next_.isalpha()) else None
