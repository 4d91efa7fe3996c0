"""German, Dutch, Portuguese and Italian: read by words alone, they may bear out a claim and never call one wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.languages import BY_WORDS
from servanda.corpora.looking import may_claim
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))

TRUE = [
    ("de", "2016-06-30", "Das Übereinkommen über Streumunition haben 100 Staaten ratifiziert.", {100}),
    ("de", "2012-01-10", "Die Streubomben-Konvention trat am 1. August 2010 in Kraft.", {"2010-08-01"}),
    (
        "de",
        "2020-03-01",
        "Der Ottawa-Vertrag trat 1999 in Kraft; 164 Staaten gehören zu den Mitgliedern.",
        {"1999", 164},
    ),
    ("nl", "2016-06-30", "Het verdrag inzake clustermunitie is door 100 landen geratificeerd.", {100}),
    (
        "nl",
        "2012-01-10",
        "Het clustermunitieverdrag is op 1 augustus 2010 in werking getreden.",
        {"2010-08-01"},
    ),
    ("pt", "2016-06-30", "A Convenção sobre Munições Cluster foi ratificada por 100 países.", {100}),
    (
        "pt",
        "2020-03-01",
        "O Tratado de Ottawa entrou em vigor em 1 de março de 1999 e tem 164 Estados partes.",
        {"1999-03-01", 164},
    ),
    ("it", "2016-06-30", "La Convenzione sulle munizioni a grappolo è stata ratificata da 100 paesi.", {100}),
    (
        "it",
        "2012-01-10",
        "La Convenzione sulle munizioni a grappolo è entrata in vigore il 1 agosto 2010.",
        {"2010-08-01"},
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "values"), TRUE)
def test_a_true_figure_or_day_is_borne_out(language: str, day: str, text: str, values: set[object]) -> None:
    found = CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    assert {claim.found.value for claim in found if claim.verdict == "supported"} >= values
    assert may_claim(text)


@pytest.mark.parametrize(("language", "day", "text", "values"), TRUE)
def test_no_figure_is_called_wrong_by_words_alone(
    language: str, day: str, text: str, values: set[object]
) -> None:
    wrong = text.replace("100", "117").replace("164", "181").replace("2010", "2011").replace("1999", "2003")
    found = CHECKER.check(wrong, date=PartialDate.parse(day), language=language).claims
    assert [claim for claim in found if claim.verdict == "contradicted"] == []
    assert not {claim.found.value for claim in found if claim.verdict == "supported"} & values


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Sobald 50 Staaten das Übereinkommen über Streumunition unterzeichnet hätten, wäre es zu spät.",
        ),
        ("nl", "Als 100 landen het verdrag inzake clustermunitie zouden ratificeren, was het feest."),
        ("pt", "O objetivo é que 100 países tenham ratificado a Convenção sobre Munições Cluster."),
        ("it", "Se 100 paesi avessero ratificato la Convenzione sulle munizioni a grappolo, saremmo lieti."),
    ],
)
def test_what_is_only_wished_or_supposed_is_not_claimed(language: str, text: str) -> None:
    assert CHECKER.check(text, date=PartialDate.parse("2016-06-30"), language=language).claims == ()


def test_they_have_no_rules() -> None:
    assert all(tongue.rules == () for tongue in BY_WORDS.values())
