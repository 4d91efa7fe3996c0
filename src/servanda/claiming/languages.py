"""The languages claims are found in, in an explicit list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module

from servanda.claiming.tongue import Tongue


class _Languages(Mapping[str, Tongue]):
    """Languages by their codes. The words of each are many, and are imported when a text is in it."""

    def __init__(self, **homes: str) -> None:
        self._homes = homes

    def __getitem__(self, code: str) -> Tongue:
        home = self._homes[code]
        tongue: Tongue = getattr(import_module(f"servanda.claiming.{home}"), home.rpartition(".")[2].upper())
        return tongue

    def __iter__(self) -> Iterator[str]:
        return iter(self._homes)

    def __len__(self) -> int:
        return len(self._homes)


TONGUES: Mapping[str, Tongue] = _Languages(en="english", fr="french", es="spanish")


BY_WORDS: Mapping[str, Tongue] = _Languages(
    de="by_words.german", nl="by_words.dutch", pt="by_words.portuguese", it="by_words.italian"
)
"""Those read by the words near a figure only."""


@lru_cache(maxsize=64)
def tongue_of(language: str) -> Tongue:
    """The grammar of a language, or its words where it has none; those of English for any other."""
    return TONGUES.get(language) or BY_WORDS.get(language) or TONGUES["en"]
