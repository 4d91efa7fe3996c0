"""Pages whose accents were destroyed: what they say is found, and every place in them stays what it was."""

from __future__ import annotations

import re

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.languages import TONGUES
from servanda.claiming.lost_letters import LOST, restored
from servanda.dates import PartialDate

CHECKER = Checker()


def bare(text: str) -> str:
    """The text as a page shows it that has lost every letter but the plain ones."""
    return re.sub(r"[^\x00-\x7f]", LOST, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "À ce jour, 111 États ont signé la Convention ; Israël et le Brésil, invités, ont refusé."),
        ("fr", "Le traité a été ratifié par l’Autriche : c’est le trentième pays, dès février."),
        ("fr", "Les obus signalés étaient périmés."),
        ("es", "México ratificó la Convención después de España, y Perú se sumó más tarde."),
        ("es", "La destrucción terminó; el país entrará pronto."),
    ],
)
def test_lost_letters_are_read_where_one_word_only_is_possible(language: str, text: str) -> None:
    read = restored(bare(text), TONGUES[language])
    assert len(read) == len(text)
    wrong = [
        (one, other)
        for one, other in zip(text.split(" "), read.split(" "), strict=True)
        if one != other and LOST not in other
    ]
    assert wrong == []
    assert read.count(LOST) <= text.count("é") // 4


def test_a_word_that_may_be_two_keeps_its_loss() -> None:
    assert restored(f"est{LOST}n", TONGUES["es"]) == f"est{LOST}n"


@pytest.mark.parametrize("language", ["fr", "es", "en"])
def test_a_text_that_has_lost_nothing_is_itself(language: str) -> None:
    text = "À Oslo, l’État a signé. El país firmó. São Tomé signed."
    assert restored(text, TONGUES[language]) is text


@pytest.mark.parametrize(
    ("language", "text", "claimed"),
    [
        (
            "fr",
            "La Convention sur les armes à sous-munitions a été signée à ce jour par 111 États.",
            ("count", "signed", 111, "supported"),
        ),
        (
            "fr",
            "La Chine, la Russie et Israël ont refusé de signer la Convention sur les armes à sous-munitions.",
            ("membership", "signed", False, "supported"),
        ),
        (
            "es",
            "También para España la Convención sobre Municiones en Racimo entró en vigor el 1 de agosto de 2010.",
            ("date", "entered_into_force", "2010-08-01", "supported"),
        ),
    ],
)
def test_what_a_page_without_its_accents_says_is_found_in_its_own_words(
    language: str, text: str, claimed: tuple[str, str, object, str]
) -> None:
    page = bare(text)
    checked = CHECKER.check(page, date=PartialDate.parse("2011-11-25"), language=language)
    assert claimed in [
        (claim.found.kind, claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims
    ]
    for claim in checked.claims:
        assert page[claim.found.start : claim.found.end] == claim.found.text
