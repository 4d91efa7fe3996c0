"""Which treaty people mean: codes, UN numbers, titles and the names in use, with "did you mean"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from servanda.catalogue import CODES, normal_number
from servanda.errors import UnknownTreaty
from servanda.treaties import MODULES, coded


def find_code(name: str, known: Iterable[str], titles: Callable[[], Mapping[str, str]] = dict) -> str:
    """The code of the treaty meant. Raises UnknownTreaty, naming the nearest, where it is not certain."""
    have = set(known)
    text = name.strip()
    if text in have or text in MODULES:
        return text
    by_code = {code.casefold(): code for code in have | set(MODULES)}
    if text.casefold() in by_code:
        return by_code[text.casefold()]
    number = normal_number(text)
    if number is not None and (CODES.get(number, number) in have or number in CODES):
        return CODES.get(number, number)
    wanted = _plain(text)
    index = _names()
    if wanted in index:
        return index[wanted]
    for code, title in titles().items():
        index.setdefault(_plain(title), code)
    if wanted in index:
        return index[wanted]
    raise UnknownTreaty(f"no treaty goes by the name '{text[:80]}'{_nearest(wanted, index, have)}")


def _names() -> dict[str, str]:
    index: dict[str, str] = {}
    for code in MODULES:
        treaty = coded(code)
        assert treaty is not None
        for name in (treaty.title, treaty.short, *treaty.aliases):
            index.setdefault(_plain(name), code)
    return index


_NOISE = re.compile(r"\b(the|on|of|for|treaty|convention|agreement|and)\b")


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in decomposed if not unicodedata.combining(char))
    words = _NOISE.sub(" ", re.sub(r"[^\w]+", " ", letters))
    return " ".join(words.split())


def _nearest(wanted: str, index: Mapping[str, str], have: set[str]) -> str:
    from difflib import get_close_matches

    near = [index[match] for match in get_close_matches(wanted, index, n=6, cutoff=0.7)]
    near += get_close_matches(wanted.upper(), sorted(have | set(MODULES)), n=3, cutoff=0.5)
    suggestions = list(dict.fromkeys(near))[:3]
    if suggestions:
        return f"; did you mean {' or '.join(suggestions)}?"
    return f"; known are {', '.join(sorted(MODULES))} and UN numbers such as IV-4"
