"""Tables with a head, in English: what stands in a cell is of the sort its column tells, whatever cells are empty."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))

Told = tuple[str, object, tuple[str, ...], str]


def told(text: str, day: str) -> set[Told]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        (claim.found.what, claim.found.value, claim.found.states, claim.verdict) for claim in checked.claims
    }


OF_STATES = """Participation in the Chemical Weapons Convention

State | Signed | Deposited | Entry into force
Angola | - | {} | {}
Fiji | Jan 14, 1993 | Jan 20, 1993 | Apr 29, 1997
"""


def test_a_dash_for_what_was_never_signed_moves_no_day_to_another_column() -> None:
    claims = told(OF_STATES.format("Sep 16, 2015", "Oct 16, 2015"), "2022-08-15")
    assert ("deposit", "2015-09-16", ("AGO",), "supported") in claims
    assert ("in_force_for_state", "2015-10-16", ("AGO",), "supported") in claims
    assert ("signature", "1993-01-14", ("FJI",), "supported") in claims
    assert ("in_force_for_state", "1997-04-29", ("FJI",), "supported") in claims
    assert {claim[-1] for claim in claims} == {"supported"}


def test_a_wrong_day_in_its_column_is_told() -> None:
    claims = told(OF_STATES.format("Sep 16, 2014", "Oct 16, 2015"), "2022-08-15")
    assert ("deposit", "2014-09-16", ("AGO",), "contradicted") in claims
    assert ("in_force_for_state", "2015-10-16", ("AGO",), "supported") in claims


def test_pipes_at_the_edges_and_a_line_below_the_head() -> None:
    text = (
        "States and the Convention on Cluster Munitions\n\n"
        "| Country | Signature | Ratification or accession (a) |\n|---|---|---|\n"
        "| Ireland | 3 Dec 2008 | 3 Dec 2008 |\n| Cuba | | 6 Apr 2016 (a) |\n| Palau | 3 Dec 2008 | 19 Apr 2017 |\n"
    )
    claims = told(text, "2020-01-01")
    assert ("deposit", "2016-04-06", ("CUB",), "supported") in claims
    assert ("deposit", "2017-04-19", ("PLW",), "contradicted") in claims
    assert sum(claim[-1] == "contradicted" for claim in claims) == 1


def test_columns_that_tell_nothing_of_ours_accuse_nobody() -> None:
    text = (
        "Treaties of two states\n\nState | Convention on Cluster Munitions | Mine Ban Treaty\n"
        "Ireland | 3 Dec 2008 | 3 Dec 1997\nCroatia | 17 Aug 2009 | 20 May 1998\n"
    )
    assert "contradicted" not in {claim[-1] for claim in told(text, "2020-01-01")}


OF_TREATIES = """Instruments (status at 1 March 2022)

Treaty | Opened | In force | States Parties
Mine Ban Treaty | 3 December 1997 | {} | 164
Convention on Cluster Munitions | 3 December 2008 | 1 August 2010 | {}
Treaty on the Prohibition of Nuclear Weapons | 20 September 2017 | 22 January 2021 | 59
"""


@pytest.mark.parametrize(("force", "parties", "wrong"), [("1 March 1999", 110, 0), ("1 March 1998", 123, 2)])
def test_a_treaty_a_row(force: str, parties: int, wrong: int) -> None:
    claims = told(OF_TREATIES.format(force, parties), "2024-01-01")
    assert len(claims) == 9
    assert sum(claim[-1] == "contradicted" for claim in claims) == wrong


def test_the_parties_of_a_box_are_all_there_are() -> None:
    box = "Convention on Cluster Munitions\nEffective | 1 August 2010\nSignatories | 108\nParties | {}[3]\n"
    assert ("parties", 112, (), "supported") in told(box.format(112), "2023-12-31")
    assert ("parties", 108, (), "contradicted") in told(box.format(108), "2023-12-31")


def test_yes_and_no_in_their_columns() -> None:
    text = (
        "Who is in the Convention on Cluster Munitions?\n\nCountry | Signed | Ratified\n"
        "Brazil | No | No\nCanada | Yes | Yes\nAngola | Yes | No\nChile | Yes | {}\n"
    )
    assert {claim[-1] for claim in told(text.format("Yes"), "2022-08-15")} == {"supported"}
    claims = told(text.format("No"), "2022-08-15")
    assert ("ratified", False, ("CHL",), "contradicted") in claims
    assert sum(claim[-1] == "contradicted" for claim in claims) == 1


def test_a_column_of_deadlines() -> None:
    text = "Clearance\n\nState Party | Entry into force | Article 5 deadline\nAngola | 1 January 2003 | 1 January {}\n"
    named = "The Mine Ban Treaty. " + text
    assert ("clearance", "2013-01-01", ("AGO",), "supported") in told(named.format(2013), "2022-08-15")
    assert "contradicted" not in {claim[-1] for claim in told(named.format(2018), "2022-08-15")}


def test_a_meeting_a_row() -> None:
    text = (
        "Meetings of the Convention on Cluster Munitions\n\nMeeting | Place | Dates\n"
        "Second Meeting of States Parties | Beirut | 12-16 September 2011\n"
        "Sixth Meeting of States Parties | Geneva | {} September 2016\n"
    )
    assert {claim[-1] for claim in told(text.format("5-7"), "2022-08-15")} == {"supported"}
    assert sum(claim[-1] == "contradicted" for claim in told(text.format("25-27"), "2022-08-15")) == 1


@pytest.mark.parametrize(
    ("force", "verdict"), [("1 November 2013", "supported"), ("1 June 2013", "contradicted")]
)
def test_the_treaties_of_one_state_a_row_each(force: str, verdict: str) -> None:
    text = (
        "Iraq and its treaties\n\nTreaty | Signed | Ratified | In force\n"
        "Convention on Cluster Munitions | 12 November 2009 | 14 May 2013 | {}\n"
        "Mine Ban Treaty | - | 15 August 2007 | 1 February 2008\nIraq reports every year.\n"
    )
    claims = told(text.format(force), "2019-06-01")
    assert ("deposit", "2007-08-15", ("IRQ",), "supported") in claims
    assert {
        claim[-1] for claim in claims if claim[0] == "in_force_for_state" and "2013" in str(claim[1])
    } == {verdict}


def test_a_table_that_names_no_treaty_accuses_nobody() -> None:
    text = (
        "Visits\n\nCountry | Signed | Left\nChad | 3 June 2013 | 2 April 2014\nThen the CCM was spoken of.\n"
    )
    assert "contradicted" not in {claim[-1] for claim in told(text, "2019-06-01")}


OF_DAYS = """The Convention on Cluster Munitions: timeline

22–23 {} 2007 | Oslo Conference | Oslo Declaration
19–30 {} 2008 | Dublin Diplomatic Conference | adoption by 107 States on the last day
{} 2010 | New York | 30th ratification (Burkina Faso and Moldova)
1 {} 2010 | – | entry into force
{} 2010 | Vientiane | First Meeting of States Parties
{} September 2011 | Beirut | Second Meeting of States Parties
Third Meeting of States Parties (Oslo): {} September 2012
12MSP: Geneva, {} September 2024
"""


def test_rows_that_begin_with_their_days() -> None:
    right = told(
        OF_DAYS.format("Feb", "May", "16 Feb", "Aug", "9–12 Nov", "12–16", "11–14", "10-13"), "2025-06-01"
    )
    assert {claim[-1] for claim in right} == {"supported"}
    assert {claim[0] for claim in right} >= {"conference", "nth_deposit", "entered_into_force", "meeting"}
    wrong = told(
        OF_DAYS.format("Apr", "Mar", "16 Mar", "Sep", "19–22 Nov", "19–23", "18–21", "17-20"), "2025-06-01"
    )
    days = [
        claim for claim in wrong if claim[0] in ("conference", "nth_deposit", "entered_into_force", "meeting")
    ]
    assert "supported" not in {claim[-1] for claim in days}
    assert sum(claim[-1] == "contradicted" for claim in days) >= 7


def test_a_planned_meeting_in_a_row_is_not_called_wrong() -> None:
    text = (
        "Convention on Cluster Munitions: calendar of meetings\n\n"
        "16-20 November 2020 | Lausanne | Second Review Conference\n"
    )
    assert "contradicted" not in {claim[-1] for claim in told(text, "2019-12-01")}
