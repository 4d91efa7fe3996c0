"""What news and ministries tell in few words: acts without a verb, those left, goals, periods, papers of leaving."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> list[tuple[str, str, str, tuple[str, ...], str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.kind, claim.found.what, str(claim.found.value), claim.found.states, claim.verdict)
        for claim in checked.claims
    ]


PAIRS = [
    # acts, and since when
    (
        "2024-06-01",
        "The Convention on Cluster Munitions loses a member: Lithuania, on board since {}, is leaving.",
        "2011",
        "2015",
    ),
    (
        "2024-06-01",
        "Kenya has been a signatory to the Convention on Cluster Munitions since {}.",
        "2008",
        "2011",
    ),
    (
        "2025-06-01",
        "Lithuania is out of the Convention on Cluster Munitions after being bound since 1 September {}.",
        "2011",
        "2012",
    ),
    (
        "2024-06-01",
        "Canada ratified the Convention on Cluster Munitions in 2015. It had signed in Oslo on 3 December {}.",
        "2008",
        "2007",
    ),
    (
        "2024-06-01",
        "Poland ratified Ottawa in {} and never looked at Oslo. The mine ban held.",
        "2012",
        "2004",
    ),
    (
        "2019-06-01",
        "Sri Lanka became the 103rd State Party to the Convention on Cluster Munitions. Namibia became the {}.",
        "104th",
        "114th",
    ),
    (
        "2019-06-01",
        "Sri Lanka joined the Convention on Cluster Munitions as its {} and newest member.",
        "103rd",
        "113th",
    ),
    # of the treaty itself
    ("2010-03-01", "The Convention on Cluster Munitions has {} to come into force.", "yet", "yet"),
    # counts
    (
        "2018-06-01",
        "Another {} accessions are needed to reach the target of 130 States Parties to the Convention on Cluster "
        "Munitions by 2020.",
        "27",
        "47",
    ),
    (
        "2019-07-01",
        "{} more accessions to the Convention on Cluster Munitions are needed to reach the target set in Dubrovnik "
        "of 130 States Parties by 2020.",
        "24",
        "34",
    ),
    (
        "2019-07-01",
        "{} more ratifications are needed to meet the objective of the Dubrovnik Action Plan of 130 States Parties "
        "to the Convention on Cluster Munitions.",
        "24",
        "34",
    ),
    (
        "2019-07-01",
        "The Convention on Cluster Munitions needs another {} states to reach the goal of 130 States Parties.",
        "24",
        "44",
    ),
    (
        "2018-06-01",
        "The States Parties to the Convention on Cluster Munitions number 103, the signatories still to ratify {}.",
        "17",
        "27",
    ),
    (
        "2023-08-08",
        "South Sudan has now joined the {} states that have ratified the Convention on Cluster Munitions.",
        "111",
        "101",
    ),
    ("2019-11-01", "The TPNW needs a further {} ratifications to become law.", "17", "27"),
    ("2014-06-10", "The Arms Trade Treaty is not yet in force, needing {} more ratifications.", "10", "15"),
    (
        "2014-06-10",
        "40 states have ratified the Arms Trade Treaty; {} more are required before it takes effect.",
        "10",
        "15",
    ),
    # standings
    (
        "2025-07-02",
        "Washington, Moscow and {} are not among the parties to the Ottawa Convention.",
        "Beijing",
        "Tokyo",
    ),
    (
        "2022-12-01",
        "Finland, Latvia and {} are the EU states yet to join the Convention on Cluster Munitions.",
        "Greece",
        "Austria",
    ),
    ("2014-01-01", "The last EU member state to ratify the Mine Ban Treaty was {}.", "Poland", "Finland"),
    (
        "2019-05-01",
        "We hope that the remaining two - {} and Estonia - will soon come on board the Convention on Cluster "
        "Munitions.",
        "Finland",
        "Norway",
    ),
    (
        "2019-05-01",
        "Austria, Chile and {} joined the talks on the Convention on Cluster Munitions. All three are parties to it.",
        "Norway",
        "Finland",
    ),
    (
        "2019-05-01",
        "The Convention on Cluster Munitions was not signed by Russia, China or Israel. None of the {} has joined it.",
        "three",
        "three",
    ),
    (
        "2009-08-18",
        "Australia signed the Convention on Cluster Munitions; so did its neighbours New Zealand and {}.",
        "Indonesia",
        "Papua New Guinea",
    ),
    ("2024-05-01", "All {} countries are in the Arms Trade Treaty.", "EU", "NATO"),
    # duties
    (
        "2012-06-01",
        "The Convention on Cluster Munitions gives eight years for stocks to be destroyed. Land has to be demined "
        "within {}.",
        "ten",
        "twelve",
    ),
    (
        "2007-02-01",
        "Angola has been bound by the Mine Ban Treaty since January 2003: it has ten years to clear its land, that is "
        "until 1 January {}.",
        "2013",
        "2012",
    ),
    # leaving
    (
        "2025-07-18",
        "Finland is leaving the Ottawa Convention. It handed in its papers on {} 2025.",
        "10 July",
        "10 June",
    ),
    (
        "2025-07-18",
        "The Baltic states are leaving the Ottawa Convention; they filed their papers and will be out on 27 December "
        "{}.",
        "2025",
        "2026",
    ),
    (
        "2026-02-01",
        "Since 27 December {} the Baltic states are no longer bound by the Mine Ban Treaty.",
        "2025",
        "2024",
    ),
    # tables
    (
        "2021-01-18",
        "Convention on Cluster Munitions\nState | Signed | Ratified\nJapan | 03.12.08 | 14.07.{}\n",
        "09",
        "10",
    ),
]


@pytest.mark.parametrize(("day", "text", "right", "wrong"), PAIRS)
def test_right_is_borne_out_and_wrong_is_called_wrong(day: str, text: str, right: str, wrong: str) -> None:
    good = [verdict for *_, verdict in told(text.format(right), day)]
    assert "supported" in good
    assert "contradicted" not in good
    if wrong != right:
        assert "contradicted" in [verdict for *_, verdict in told(text.format(wrong), day)]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("2012-05-01", "The Convention on Cluster Munitions has not yet entered into force for Cyprus."),
        ("2012-05-01", "The law on the Convention on Cluster Munitions has not yet entered into force."),
        ("2012-05-01", "When it was signed, the Convention on Cluster Munitions was not yet in force."),
        ("2025-05-01", "No other state has left the Convention on Cluster Munitions."),
        ("2012-01-01", "Finland is set to become the last EU state to sign the Mine Ban Treaty."),
        (
            "2018-06-01",
            "The Convention on Cluster Munitions has 103 parties and stands 17 short of a round figure.",
        ),
        (
            "2025-12-05",
            "Estonia and Latvia will leave the Ottawa Convention on 27 December and, on 10 January, Finland.",
        ),
    ],
)
def test_what_is_said_of_another_matter_is_not_called_wrong(day: str, text: str) -> None:
    assert "contradicted" not in [verdict for *_, verdict in told(text, day)]


@pytest.mark.parametrize(("day", "verdict"), [("2010-03-01", "supported"), ("2012-03-01", "contradicted")])
def test_whether_a_treaty_is_in_force_is_asked_of_the_day_of_the_text(day: str, verdict: str) -> None:
    text = "The Convention on Cluster Munitions has not yet entered into force."
    assert [found[-1] for found in told(text, day)] == [verdict]


@pytest.mark.parametrize(("day", "verdict"), [("2024-03-01", "supported"), ("2025-05-01", "contradicted")])
def test_that_nobody_has_left_is_so_until_somebody_is_out(day: str, verdict: str) -> None:
    text = "No country has ever left the Convention on Cluster Munitions."
    assert [found[-1] for found in told(text, day)] == [verdict]


def test_two_states_and_two_years_go_together_in_their_order() -> None:
    found = told(
        "Poland ratified the Mine Ban Treaty in 2012, Estonia and Latvia in 2004 and 2005.", "2024-06-01"
    )
    assert ("date", "deposit", "2004", ("EST",), "supported") in found
    assert ("date", "deposit", "2005", ("LVA",), "supported") in found


def test_the_day_before_is_reckoned_from_the_day_just_told() -> None:
    found = told(
        "Honduras ratified the TPNW on 24 October 2020; Jamaica and Nauru had ratified a day earlier.",
        "2020-11-01",
    )
    assert ("date", "deposit", "2020-10-23", ("JAM", "NRU"), "supported") in found


def test_what_a_state_did_too_it_did_on_the_day_told_before() -> None:
    found = told(
        "On 3 December 2008, 92 states signed the Convention on Cluster Munitions. The UK signed too.",
        "2010-03-01",
    )
    assert ("date", "signature", "2008-12-03", ("GBR",), "supported") in found


def test_a_state_whose_act_is_reckoned_from_anothers_acts_alone() -> None:
    found = told(
        "Three months after Finland, Somalia deposited its instrument; the Mine Ban Convention will enter into force "
        "for it on 1 October 2012.",
        "2012-07-01",
    )
    assert ("date", "in_force_for_state", "2012-10-01", ("SOM",), "supported") in found


def test_how_a_state_voted_is_told_by_its_delegate_and_said_of_others() -> None:
    text = (
        "The First Committee voted on the resolution on the Convention on Cluster Munitions. Poland's delegate said "
        "her country had abstained; so had Brazil and the United States."
    )
    found = told(text, "2015-11-04")
    assert ("vote", "abstain", "abstain", ("POL",), "supported") in found
    assert ("vote", "abstain", "abstain", ("BRA", "USA"), "supported") in found


def test_states_in_brackets_behind_the_number_of_those_outside_are_outside() -> None:
    text = "That leaves five states that have not joined the Chemical Weapons Convention. (Angola, Egypt and Israel)"
    assert ("membership", "parties", "False", ("AGO", "EGY", "ISR"), "supported") in told(text, "2015-07-09")
