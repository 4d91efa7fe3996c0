"""A checker made ready answers its first text as any other does, and need not stop to learn for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import servanda as sv
from servanda.claiming.checking import Checker, plain
from servanda.claiming.english import ENGLISH
from servanda.dates import PartialDate
from servanda.errors import UsageError
from servanda.ledger import store

TEXTS = [
    (
        "en",
        "As of January 2015, 116 states have joined the Convention on Cluster Munitions, of which 89 are parties. "
        "Chad destroyed its stockpile in 2013. Under the Mine Ban Treaty 53 million stockpiled mines were destroyed.",
    ),
    ("fr", "En janvier 2015, 89 États avaient ratifié la Convention sur les armes à sous-munitions."),
    ("es", "En enero de 2015, 89 Estados habían ratificado la Convención sobre Municiones en Racimo."),
]
DAY = PartialDate.parse("2015-01-31")


@pytest.fixture(scope="module")
def prepared() -> Checker:
    checker = Checker()
    checker.prepare("en", "fr", "es")
    return checker


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_a_checker_made_ready_says_what_any_other_says(prepared: Checker, language: str, text: str) -> None:
    fresh = plain(Checker(sv.Record(sv.record().folder)).check(text, date=DAY, language=language))
    assert plain(prepared.check(text, date=DAY, language=language)) == fresh
    assert fresh["claims"]


def test_nothing_is_left_to_be_read_or_made_for_the_first_text(
    prepared: Checker, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(folder: Path, treaty: str, *_: Any) -> None:
        raise AssertionError(f"acts of {treaty} are read for a text")

    monkeypatch.setattr(store, "_read", forbidden)
    assert prepared.check(TEXTS[0][1], date=DAY).claims
    assert all("pattern" in vars(rule) for rule in (*ENGLISH.rules, *ENGLISH.agreeing))


def test_a_language_without_a_grammar_cannot_be_made_ready() -> None:
    with pytest.raises(UsageError, match="no grammar reads the language 'tlh': en, es, fr"):
        sv.ready("tlh")
