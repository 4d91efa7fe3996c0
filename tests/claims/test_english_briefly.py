"""Acts and deadlines told briefly: in brackets, of a second treaty, with the treaty between; right ones and wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
DAY = PartialDate.parse("2016-06-01")


def verdicts(text: str, value: str) -> set[str]:
    """The verdicts of rules, not of hints, on a day."""
    claims = CHECKER.check(text, date=DAY).claims
    return {
        claim.verdict
        for claim in claims
        if str(claim.found.value) == value and not claim.found.rule.startswith("hint")
    }


RATIFIED = ("14 March 2011", "2011-03-14", "14 March 2012", "2012-03-14")
DUE = ("1 September 2021", "2021-09-01", "1 September 2019", "2019-09-01")


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Mozambique is a State Party to the CCM (ratified {}; in force 1 September 2011).", RATIFIED),
        ("Mozambique has signed (3 December 2008) and ratified ({}) the CCM.", RATIFIED),
        ("Mozambique ratified the Mine Ban Treaty on 25 August 1998 and the CCM on {}.", RATIFIED),
        ("Mozambique ratified the CCM five years ago, on {}.", RATIFIED),
        ("The Convention on Cluster Munitions: Mozambique ratified {}.", RATIFIED),
        ("Mozambique's deadline for clearance under the CCM is {}.", DUE),
        ("The deadline for Mozambique to clear cluster munition remnants under the CCM falls on {}.", DUE),
        ("Mozambique has ten years, until {}, to clear its land under the CCM.", DUE),
        ("The CCM obliges Mozambique to clear all its land no later than {}.", DUE),
        ("The CCM gives Mozambique until {} to clear its land.", DUE),
        ("Mozambique's Article 4 deadline (CCM): {}.", DUE),
        (
            "As a State Party to the CCM since {}, Mozambique must clear its land.",
            ("1 September 2011", "2011-09-01", "1 March 2013", "2013-03-01"),
        ),
        (
            "Mozambique, a signatory to the CCM since 2008 and a State Party since {}, finished early.",
            ("2011", "2011", "2013", "2013"),
        ),
        (
            "Uganda is a State Party to the Mine Ban Treaty (ratified 25 February 1999; in force {}).",
            ("1 August 1999", "1999-08-01", "1 August 2000", "2000-08-01"),
        ),
    ],
)
def test_a_day_told_briefly(words: str, days: tuple[str, str, str, str]) -> None:
    right, its_value, wrong, other_value = days
    assert verdicts(words.format(right), its_value) == {"supported"}
    assert "contradicted" in verdicts(words.format(wrong), other_value)


def test_what_stands_in_brackets_behind_the_treaty_of_a_state_is_no_event_of_the_treaty() -> None:
    claims = CHECKER.check(
        "Uganda is a State Party to the Mine Ban Treaty (ratified 25 February 1999; in force 1 August 1999).",
        date=DAY,
    ).claims
    assert {claim.found.states for claim in claims} == {("UGA",)}
    assert {claim.verdict for claim in claims} == {"supported"}


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        ("Laos has a CCM Article 4 deadline of {}.", "2015-01-01", "1 August 2020", "1 August 2021"),
        ("Lebanon's CCM clearance deadline is {}.", "2023-06-01", "1 May 2026", "1 May 2028"),
        (
            "Lebanon was granted an extension of its CCM clearance deadline until {}.",
            "2023-06-01",
            "1 May 2026",
            "1 May 2028",
        ),
        (
            "Under Article 4 of the CCM, Mozambique must finish clearance by {}.",
            "2016-06-01",
            "1 September 2021",
            "1 September 2019",
        ),
    ],
)
def test_a_deadline_is_held_against_the_treaty_and_every_decision(
    words: str, day: str, right: str, wrong: str
) -> None:
    def told(due: str) -> set[str]:
        claims = CHECKER.check(words.format(due), date=PartialDate.parse(day)).claims
        return {claim.verdict for claim in claims if claim.found.kind == "deadline"}

    assert told(right) == {"supported"}
    assert told(wrong) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "Under its national strategy Laos must clear its land by 1 August 2023, its CCM deadline apart.",
        "Laos asked for a new CCM Article 4 deadline of 1 August 2027.",
        "Laos plans to finish by its own CCM Article 4 deadline of 1 August 2022.",
    ],
)
def test_a_day_that_a_state_planned_or_asked_for_is_not_called_wrong(text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2019-06-01")).claims
    assert "contradicted" not in {claim.verdict for claim in claims}
