"""The languages claims are found in, in an explicit list."""

from __future__ import annotations

from servanda.claiming.by_words import DUTCH, GERMAN, ITALIAN, PORTUGUESE
from servanda.claiming.english import ENGLISH
from servanda.claiming.french import FRENCH
from servanda.claiming.spanish import SPANISH
from servanda.claiming.tongue import Tongue

TONGUES: dict[str, Tongue] = {"en": ENGLISH, "fr": FRENCH, "es": SPANISH}


BY_WORDS: dict[str, Tongue] = {tongue.code: tongue for tongue in (GERMAN, DUTCH, PORTUGUESE, ITALIAN)}
"""Those read by the words near a figure only."""


def tongue_of(language: str) -> Tongue:
    """The grammar of a language, or its words where it has none; those of English for any other."""
    return TONGUES.get(language) or BY_WORDS.get(language, ENGLISH)
