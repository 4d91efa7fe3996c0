"""Errors of the kinds that writers make: each is told, and the same words where they may be right are not."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

CCM = "Convention on Cluster Munitions"


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(on=date(2026, 11, 1))


def claims(checker: Checker, language: str, day: str, text: str) -> tuple[Claim, ...]:
    return checker.check(text, date=PartialDate.parse(day), language=language).claims


SAMPLES = tomllib.loads(
    (Path(__file__).parent / "samples" / "told" / "errors.toml").read_text(encoding="utf-8")
)
WRONG = [(each["language"], each["date"], each["text"], each["right"]) for each in SAMPLES["wrong"]]


@pytest.mark.parametrize(("language", "day", "text", "right"), WRONG)
def test_it_is_told_with_what_is_right(
    checker: Checker, language: str, day: str, text: str, right: object
) -> None:
    wrong = [claim for claim in claims(checker, language, day, text) if claim.verdict == "contradicted"]
    assert [claim.nearest for claim in wrong] == [right]


MAY_BE_RIGHT = [(each["language"], each["date"], each["text"]) for each in SAMPLES["open"]]


@pytest.mark.parametrize(("language", "day", "text"), MAY_BE_RIGHT)
def test_nothing_is_called_wrong(checker: Checker, language: str, day: str, text: str) -> None:
    assert [
        claim.found.text for claim in claims(checker, language, day, text) if claim.verdict == "contradicted"
    ] == []


GOVERNMENTS = [
    (f"The Canadian government ratified the {CCM} on 16 March 2015.", "CAN", "supported"),
    (f"The US government has signed the {CCM}.", "USA", "contradicted"),
    (f"The Finnish government has not signed the {CCM}.", "FIN", "supported"),
    (f"The South African government and the German authorities have ratified the {CCM}.", "ZAF DEU", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "states", "verdict"), GOVERNMENTS)
def test_a_government_is_its_state(checker: Checker, text: str, states: str, verdict: str) -> None:
    (claim,) = claims(checker, "en", "2019-12-10", text)
    assert (claim.found.states, claim.verdict) == (tuple(states.split()), verdict)


def test_a_parliament_that_approves_binds_nobody(checker: Checker) -> None:
    assert (
        claims(checker, "en", "2010-12-10", f"The British parliament ratified the {CCM} in March 2010.") == ()
    )


def test_who_becomes_a_party_today_is_among_the_last(checker: Checker) -> None:
    said = f"The country becomes the {{}} State Party to the {CCM}."
    verdicts = [
        claims(checker, "en", "2015-09-11", said.format(rank))[0].verdict for rank in ("96th", "80th")
    ]
    assert verdicts == ["supported", "unverifiable"]
