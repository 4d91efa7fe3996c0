"""How releases and news in English tell of milestones, duties, exceptions, offices and votes in a list."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str | None) -> list[tuple[str, object, str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day) if day else None)
    return [(claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims]


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        (
            "2020-11-03",
            "The fiftieth instrument of ratification of the TPNW was received on 24 October 2020.",
            ("nth_deposit", "2020-10-24", "supported"),
        ),
        (
            "2020-11-03",
            "On 24 October 2020 the TPNW obtained the 50 ratifications required.",
            ("nth_deposit", "2020-10-24", "supported"),
        ),
        (
            "2020-11-03",
            "On 24 August 2020 the TPNW obtained the 50 ratifications required.",
            ("nth_deposit", "2020-08-24", "contradicted"),
        ),
        (
            "2010-08-02",
            "The CCM took effect after its 30th ratification on 1 August 2010.",
            ("nth_deposit", "2010-08-01", "unverifiable"),
        ),
        (
            "2011-10-01",
            "Tuvalu is the first new party since November 2007 to come to the Mine Ban Treaty.",
            ("first since", True, "supported"),
        ),
        (
            "2011-10-01",
            "Tuvalu is the first country in nearly four years to join the Mine Ban Treaty.",
            ("first since", 4, "supported"),
        ),
        (
            "2011-10-01",
            "Tuvalu is the first country in nine years to join the Mine Ban Treaty.",
            ("first since", 9, "unverifiable"),
        ),
    ],
)
def test_milestones(day: str, text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, day)


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        (
            "2012-07-20",
            "Finland now has until 1 July 2016 to get rid of its mines under the Ottawa Treaty.",
            ("stockpile", "2016-07-01", "supported"),
        ),
        (
            "2012-07-20",
            "The first duty under the Ottawa Treaty for Finland is to destroy its mines by 2016.",
            ("stockpile", "2016", "supported"),
        ),
        (
            "2012-07-20",
            "Under the Ottawa Treaty Finland must eliminate its stockpiled mines before July 2016.",
            ("stockpile", "2016-07", "supported"),
        ),
        (
            "2019-04-01",
            "Sri Lanka heard that Switzerland destroyed its stocks under the CCM ahead of its January 2021 deadline.",
            ("stockpile", "2021-01", "supported"),
        ),
        (
            "2025-03-06",
            "Lithuania is leaving the CCM. The six-month notice period ends on 6 March 2025.",
            ("withdrawal_effective", "2025-03-06", "supported"),
        ),
        (
            "2025-03-06",
            "A state may withdraw from the CCM with six months' notice.",
            ("withdrawal", 6, "supported"),
        ),
        (
            "2014-10-03",
            "The ATT takes effect ninety days following the date of the deposit of the fiftieth instrument.",
            ("entry", 90, "supported"),
        ),
        (
            "2024-05-01",
            "Cluster bombs were banned internationally in 2008. The CCM has 112 parties.",
            ("banned", "2008", "supported"),
        ),
        (
            "2024-05-01",
            "Cluster bombs were banned in 2006 in Belgium. The CCM has 112 parties.",
            ("banned", "2006", "unverifiable"),
        ),
    ],
)
def test_duties_and_how_long_they_run(day: str, text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, day)


def test_another_count_of_ratifications_is_not_the_treatys() -> None:
    text = "The 40th ratification of the CCM was deposited on 3 March 2012."
    assert "contradicted" not in {verdict for _, _, verdict in told(text, "2012-06-01")}


def test_a_notice_that_runs_out_of_something_else_is_no_withdrawal() -> None:
    text = "Delegates of the CCM met in Geneva. The six-month hiring period ended on 6 March 2025."
    assert told(text, "2025-03-10") == []


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        (
            "2012-07-03",
            "Every member of the European Union apart from Poland has joined the Ottawa Treaty.",
            ("only outside", True, "supported"),
        ),
        (
            "2012-07-03",
            "Each EU member but Poland is a party to the Ottawa Treaty.",
            ("only outside", True, "supported"),
        ),
        (
            "2012-07-03",
            "All EU countries have ratified the Ottawa Treaty, except Malta.",
            ("only outside", True, "contradicted"),
        ),
        (
            "2024-07-29",
            "124 states have joined the CCM, among them 24 NATO members and 21 EU members.",
            ("joined", 21, "supported"),
        ),
        (
            "2024-07-29",
            "124 states have joined the CCM, among them 24 NATO members and 21 EU members.",
            ("joined", 24, "supported"),
        ),
        (
            "2008-05-01",
            "Palau became a party to the Ottawa Treaty on 1 May 2008, joining Fiji, Nauru and Samoa.",
            ("joined", True, "supported"),
        ),
        ("2014-12-03", "Oman has not formally joined the CCM.", ("joined", False, "supported")),
        ("2014-12-03", "Norway has never actually ratified the CCM.", ("ratified", False, "contradicted")),
        (
            "2014-12-03",
            "Oman pays for clearance, but for years they have yet to officially join the CCM.",
            ("joined", False, "supported"),
        ),
    ],
)
def test_exceptions_and_company(day: str, text: str, claim: tuple[str, object, str]) -> None:
    assert claim in told(text, day)


def test_the_one_left_out_is_not_said_to_be_a_party() -> None:
    for text in (
        "Every EU member but Poland is a party to the Ottawa Treaty.",
        "Each of the EU states except Poland has joined the Ottawa Treaty.",
    ):
        assert "contradicted" not in {verdict for _, _, verdict in told(text, "2012-07-03")}


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2019-03-20", "The 9MSP Presidency, Sri Lanka, thanked the parties to the CCM."),
        ("2016-09-05", "We thank the Netherlands for taking on the presidency of the CCM."),
        ("2019-03-20", "Under Sri Lanka's presidency of the 9MSP, the CCM grew."),
    ],
)
def test_who_presides(day: str, text: str) -> None:
    assert ("president", True, "supported") in told(text, day)


LIST = """Votes on the Convention on Cluster Munitions in 2021

{forum}

- In favour: {yes}
- Against: 1
- Abstentions: {abstain}
"""


def test_votes_in_a_list_are_of_the_forum_in_its_heading() -> None:
    plenary = told(LIST.format(forum="General Assembly", yes=146, abstain=37), "2021-12-20")
    assert [verdict for what, _, verdict in plenary if what in ("yes", "no", "abstain")] == ["supported"] * 3
    committee = told(LIST.format(forum="First Committee", yes=146, abstain=37), "2021-12-20")
    assert ("yes", 146, "supported") not in committee


def test_votes_in_a_list_without_a_forum_are_not_the_assemblys() -> None:
    text = LIST.format(forum="The parliament of Lithuania", yes=103, abstain=9)
    assert not [what for what, _, _ in told(text, "2024-07-20") if what in ("yes", "no", "abstain")]
