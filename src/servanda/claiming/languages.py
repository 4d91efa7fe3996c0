"""The languages claims are found in, in an explicit list."""

from __future__ import annotations

from servanda.claiming.english import ENGLISH
from servanda.claiming.french import FRENCH
from servanda.claiming.spanish import SPANISH
from servanda.claiming.tongue import Tongue

TONGUES: dict[str, Tongue] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}


def tongue_of(language: str) -> Tongue:
    """The grammar of a language; that of English where it has none of its own yet."""
    return TONGUES.get(language, ENGLISH)
