"""Withdrawals told at length, instruments handed over, dozens, and parts of the world, in English."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, object, str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [(claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims]


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        (
            "2026-01-05",
            "The withdrawal of Latvia and Estonia from the Ottawa Treaty took effect on 27 December 2025.",
            ("withdrawal_effective", "2025-12-27", "supported"),
        ),
        (
            "2026-01-05",
            "Latvia and Estonia's exit from the Ottawa Treaty became effective on 27 December 2025.",
            ("withdrawal_effective", "2025-12-27", "supported"),
        ),
        (
            "2026-03-01",
            "On paper Finland ceased to be a member of the Ottawa Treaty on 10 January 2026.",
            ("withdrawal_effective", "2026-01-10", "supported"),
        ),
        (
            "2025-03-07",
            "Lithuania has left the CCM. Its government had notified the UN of its denunciation.",
            ("withdrew", True, "supported"),
        ),
        (
            "2012-07-02",
            "Finland deposited its instrument of accession to the Ottawa Treaty with the depositary on 9 January 2012.",
            ("deposit", "2012-01-09", "supported"),
        ),
        (
            "2012-07-02",
            "Finland deposited its instrument of accession to the Ottawa Treaty with the depositary on 9 May 2011.",
            ("deposit", "2011-05-09", "contradicted"),
        ),
        (
            "2010-09-01",
            "More than three dozen countries have ratified the CCM.",
            ("ratified", 36, "supported"),
        ),
        (
            "2010-09-01",
            "Some six dozen countries have ratified the CCM.",
            ("ratified", 72, "unverifiable"),
        ),
        (
            "2016-09-05",
            "The number of States Parties to the CCM has risen from 30 at entry into force to 100 now.",
            ("parties", 100, "supported"),
        ),
        (
            "2016-09-05",
            "Ratifications of the CCM have gone up from 38 when it entered into force to 100.",
            ("parties", 38, "supported"),
        ),
        (
            "2016-09-05",
            "The CCM has 100 parties and another 19 who have signed but not ratified.",
            ("signatory", 19, "supported"),
        ),
        (
            "2016-09-05",
            "The CCM was ratified or acceded to by 100 states and signed by a further 19.",
            ("signatories", 19, "supported"),
        ),
        (
            "2014-12-05",
            "The Mine Ban Treaty has 162 States Parties and one signatory that has yet to ratify.",
            ("signatory", 1, "supported"),
        ),
        (
            "2014-12-05",
            "There are 162 parties to the Mine Ban Treaty, or more than 80 per cent of the world's states.",
            ("parties", 80, "supported"),
        ),
        (
            "2009-10-10",
            "Malawi and Nicaragua became the 22nd and 23rd States Parties to the CCM.",
            ("parties", 22, "supported"),
        ),
        (
            "2024-10-01",
            "Lithuania, a party since 2011, would no longer be bound by the CCM from March 2025.",
            ("withdrawal_effective", "2025-03", "supported"),
        ),
        (
            "2016-09-05",
            "Agreed in Dublin in 2008, the CCM bans cluster bombs.",
            ("adopted", "2008", "supported"),
        ),
        (
            "2016-09-05",
            "More than half of the world's states have joined the CCM.",
            ("joined", 50, "supported"),
        ),
        (
            "2016-09-05",
            "Two thirds of the world's states are party to the CCM.",
            ("parties", 67, "unverifiable"),
        ),
    ],
)
def test_what_is_told(day: str, text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, day)


@pytest.mark.parametrize(
    "text",
    [
        "The withdrawal of the Baltic states from the Ottawa Treaty took effect on 27 December 2025.",
        "Their departure from the Ottawa Treaty took effect on 27 December 2025.",
        "Their leaving the Ottawa Treaty took effect on 27 December 2025.",
        "The exit of several states from the Ottawa Treaty entered into force on 27 December 2025.",
    ],
)
def test_the_day_of_leaving_is_never_held_against_the_treatys_own(text: str) -> None:
    assert "contradicted" not in {verdict for _, _, verdict in told(text, "2026-01-05")}


def test_the_threshold_of_another_convention_is_no_wrong_one() -> None:
    text = (
        "Austria spoke of the Mine Ban Treaty and of the Convention on Rights of Persons with Disabilities. "
        "The Convention needs to be ratified by 20 countries to enter into force."
    )
    assert "contradicted" not in {verdict for _, _, verdict in told(text, "2007-04-01")}
