"""Days told by their ordinal or in the rows of tables, votes in columns, newcomers as they are greeted, absentees and
whole groups; each right as it is told, and told to be wrong where a day, a figure or a state is another."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
CCM = "Convention on Cluster Munitions"
MBT = "Mine Ban Treaty"


def claims(text: str, day: str, title: str = "") -> list[tuple[str, object, tuple[str, ...], str]]:
    when = PartialDate.parse(day) if day else None
    checked = CHECKER.check(text, date=when, title=title)
    return [
        (claim.found.what, claim.found.value, claim.found.states, claim.verdict) for claim in checked.claims
    ]


def verdicts(text: str, day: str, value: object, title: str = "") -> set[str]:
    return {verdict for _, told, _, verdict in claims(text, day, title) if told == value}


def memberships(text: str, day: str, title: str = "") -> set[str]:
    when = PartialDate.parse(day)
    checked = CHECKER.check(text, date=when, title=title)
    return {claim.verdict for claim in checked.claims if claim.found.kind in ("membership", "share")}


@pytest.mark.parametrize(
    "text",
    [
        "Poland deposited its instrument on 17 December, Lithuania on the {}.",
        "Poland ratified on 17 December and Lithuania on the {}.",
        "On 17 December Poland ratified the treaty, and on the {} Lithuania.",
        "On 17 December Poland ratified the treaty; Lithuania followed on the {}.",
        "On 17 December Poland ratified the treaty, and Lithuania deposited its instrument on the {}.",
    ],
)
def test_the_nth_of_a_month_told_before(text: str) -> None:
    title = "Arms Trade Treaty"
    assert verdicts(text.format("18th"), "2014-12-22", "2014-12-18", title) == {"supported"}
    assert verdicts(text.format("19th"), "2014-12-22", "2014-12-19", title) == {"contradicted"}


def test_an_ordinal_that_is_no_day() -> None:
    text = "Poland ratified on 17 December, Lithuania as the 59th party on the 18th floor of the building."
    assert not verdicts(text, "2014-12-22", "2014-12-18", "Arms Trade Treaty")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            f"A week later, on {{}}, Italy deposited its ratification of the {CCM} in New York.",
            "21 September 2011",
            "23 September 2011",
        ),
        (
            f"Australia was one of the first countries to sign the {CCM} on {{}}.",
            "3 December 2008",
            "3 June 2009",
        ),
        (f"Norway was one of four states to ratify the {CCM} on {{}}.", "3 December 2008", "3 December 2009"),
        (f"{CCM}: concluded in Dublin on 30 May 2008, effective {{}}.", "1 August 2010", "1 August 2011"),
        (f"The ratification brought the {CCM} into force on {{}}.", "1 August 2010", "1 August 2011"),
    ],
)
def test_days_in_further_turns(text: str, right: str, wrong: str) -> None:
    def told(day: str) -> set[str]:
        checked = CHECKER.check(text.format(day), date=PartialDate.parse("2018-01-10"))
        return {c.verdict for c in checked.claims if c.found.date is not None and day in c.found.text}

    assert told(right) == {"supported"}
    assert told(wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "year", "verdict"),
    [
        (
            "The Arms Trade Treaty was adopted in April 2013 and entered into force the following year.",
            "2014",
            "supported",
        ),
        (
            "The Arms Trade Treaty was opened for signature in June 2013 and effective the same year.",
            "2013",
            "contradicted",
        ),
        (
            "The Mine Ban Treaty was signed in 1997 and came into effect the year after.",
            "1998",
            "contradicted",
        ),
        ("Chad signed the Mine Ban Treaty in 1998 and ratified it the following year.", "1999", "supported"),
    ],
)
def test_the_year_after_the_one_told(text: str, year: str, verdict: str) -> None:
    assert verdict in verdicts(text, "2022-01-10", year)


VOTES = """UN votes on the resolution on the Convention on Cluster Munitions

General Assembly vote
Year | Resolution | In favour | Against | Abstaining
2015 | 70/54 | 139 | 2 | 40
2018 | 73/54 | {} | 1 | 38
2019 | 74/62 | 144 | 1 | {}
"""


def test_votes_in_the_columns_of_a_table() -> None:
    assert {each[-1] for each in claims(VOTES.format(144, 38), "2024-01-15")} == {"supported"}
    assert ("yes", 154, (), "contradicted") in claims(VOTES.format(154, 38), "2024-01-15")
    assert ("abstain", 48, (), "contradicted") in claims(VOTES.format(144, 48), "2024-01-15")


@pytest.mark.parametrize(
    "above", ["Votes in parliament on the", "Separate vote on preambular paragraph 14 of the"]
)
def test_votes_of_another_body_or_on_a_paragraph_in_a_table(above: str) -> None:
    text = f"{above} {CCM}\nYear | For | Against | Abstentions\n2019 | 120 | 3 | 39\n2021 | 103 | 1 | 3\n"
    assert "contradicted" not in {each[-1] for each in claims(text, "2024-01-15")}


def test_votes_in_three_figures_under_their_year() -> None:
    text = (
        f"UNGA resolutions on the {CCM}\n\n2021 – submitted by the United Kingdom\n"
        "First Committee: {} – 1 – 39\nGeneral Assembly: 146 – 1 – 37\n"
    )
    assert {each[-1] for each in claims(text.format(140), "2024-01-15")} == {"supported"}
    assert "supported" not in verdicts(text.format(150), "2024-01-15", 150)


def test_a_table_ruled_by_slashes() -> None:
    text = (
        f"Participation in the {CCM}\n\nState / Signed / Deposited\nCroatia / 3 December 2008 / 17 August 2009\n"
        "Cuba / - / {}\n"
    )
    right, wrong = text.format("6 April 2016"), text.format("6 April 2015")
    assert ("deposit", "2016-04-06", ("CUB",), "supported") in claims(right, "2020-01-01")
    assert ("deposit", "2015-04-06", ("CUB",), "contradicted") in claims(wrong, "2020-01-01")


def test_a_row_that_says_how_a_state_came_to_be_bound() -> None:
    text = "The Chemical Weapons Convention and its parties\n\nMyanmar | Jan 14, 1993 | {} | Ratification\n"
    assert ("deposit", "2015-07-08", ("MMR",), "supported") in claims(
        text.format("Jul 8, 2015"), "2022-08-15"
    )
    assert ("deposit", "2013-07-08", ("MMR",), "contradicted") in claims(
        text.format("Jul 8, 2013"), "2022-08-15"
    )


def test_a_list_of_deadlines_under_its_heading() -> None:
    text = f"{CCM}\n\nClearance deadlines\nAfghanistan: 1 March 2022\nIraq: {{}}\nSomalia: 1 March 2026\n"
    assert ("clearance", "2023-11-01", ("IRQ",), "supported") in claims(
        text.format("1 November 2023"), "2019-08-01"
    )
    assert ("clearance", "2022-11-01", ("IRQ",), "contradicted") in claims(
        text.format("1 November 2022"), "2019-08-01"
    )
    put_off = text.replace("Clearance", "Extended clearance").format("1 November 2025")
    assert "contradicted" not in {each[-1] for each in claims(put_off, "2019-08-01")}


@pytest.mark.parametrize(
    "text",
    [
        (
            f"I congratulate Cuba, {{}} and Palau for joining the {CCM} most recently, "
            "bringing the number of States Parties to 100."
        ),
        f"We commend Cuba, an early one. We warmly welcome {{}} as a new State Party to the {CCM}.",
        f"The {CCM} grows. Since that meeting Cuba and {{}} have joined us as States Parties.",
        f"The {CCM} grows: Cuba, Palau and {{}} are our newest members.",
        f"The {CCM} grows. Let me welcome Cuba, Palau and {{}} to the family of States Parties.",
    ],
)
def test_newcomers_greeted(text: str) -> None:
    assert memberships(text.format(*["Mauritius"] * text.count("{}")), "2016-09-05") == {"supported"}
    assert "contradicted" in memberships(text.format(*["Greece"] * text.count("{}")), "2016-09-05")


@pytest.mark.parametrize(
    "text",
    [
        f"We look forward to welcoming Cyprus as a new State Party to the {CCM}.",
        f"We would welcome Cyprus as a State Party to the {CCM}.",
        f"We congratulate Cyprus on its decision to join the {CCM}.",
        f"The {CCM} grows. We welcome Greece as a new member of the Coordination Committee.",
    ],
)
def test_newcomers_hoped_for_are_not_said_to_be_in(text: str) -> None:
    assert "contradicted" not in memberships(text, "2016-09-05")


@pytest.mark.parametrize(
    "text",
    [
        "The treaty has 165 parties. China, India and {} are notable absentees.",
        "China, Russia and {} are conspicuous by their absence from the treaty.",
        "Russia, China and {} have kept away from the treaty.",
        "China, Russia and {} are conspicuously absent from the treaty.",
    ],
)
def test_notable_absentees(text: str) -> None:
    assert "contradicted" not in memberships(text.format("the United States"), "2025-06-18", MBT)
    assert "supported" in memberships(text.format("the United States"), "2025-06-18", MBT)
    assert "contradicted" in memberships(text.format("Chad"), "2025-06-18", MBT)


@pytest.mark.parametrize(
    "text",
    [
        "Missing from the list of parties are Russia, China and the United States.",
        "Absent from the list of States Parties: Russia, China and the United States.",
        "Left out of the list of signatories are Russia, China and the United States.",
        "Not to be found on the list of States Parties are Russia and China.",
    ],
)
def test_missing_from_the_list_of_parties(text: str) -> None:
    assert "contradicted" not in memberships(text, "2025-06-18", MBT)


def test_absent_from_a_meeting_is_not_outside_the_treaty() -> None:
    text = "The meeting of States Parties opened. Peru and Chad were notable absentees."
    assert "contradicted" not in memberships(text, "2025-06-18", MBT)


@pytest.mark.parametrize(
    "text",
    [
        "As at the date of this alert no State has withdrawn from the treaty.",
        "Until now not a single state has withdrawn from the treaty.",
        "There have been no withdrawals from the treaty to date.",
        "The treaty has not lost a single member so far.",
    ],
)
def test_nobody_has_left(text: str) -> None:
    assert memberships(text, "2025-06-18", MBT) == {"supported"}
    assert memberships(text, "2025-06-18", CCM) == {"contradicted"}


def test_the_others_of_a_group() -> None:
    text = "Lithuania has withdrawn from the Convention on Cluster Munitions. All other EU members have joined it."
    assert "contradicted" in memberships(text, "2025-03-06")
    text = "Poland has ratified the Mine Ban Treaty. All other EU members are parties, too."
    assert memberships(text, "2020-03-06") == {"supported"}
    text = (
        "Lithuania gave notice that it would leave the Mine Ban Treaty. All other EU members remain parties."
    )
    assert "contradicted" not in memberships(text, "2025-06-01")


@pytest.mark.parametrize(
    "text",
    [
        "No member of {} is a party to the Arms Trade Treaty as yet.",
        "None of the {} members is a party to the Arms Trade Treaty.",
        "Not a single {} member is a State Party to the Arms Trade Treaty.",
        "So far no {} member has ratified the Arms Trade Treaty.",
    ],
)
def test_none_of_a_group(text: str) -> None:
    assert memberships(text.format("ASEAN"), "2022-01-26") == {"supported"}
    assert memberships(text.format("NATO"), "2022-01-26") == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"Latvia never signed. Neither of the other two Baltic states has joined the {CCM}.",
        f"Neither of the two Baltic states has joined the {CCM}.",
        f"No other ASEAN member has signed the {CCM}.",
    ],
)
def test_neither_of_two_is_no_count_of_two(text: str) -> None:
    assert "contradicted" not in {each[-1] for each in claims(text, "2025-03-06")}


@pytest.mark.parametrize(
    "text",
    [
        "Three of the ten Annex 2 states - India, Pakistan and {} - must both sign and ratify the CTBT.",
        "India, Pakistan and {} still need to sign and ratify the CTBT before it can enter into force.",
    ],
)
def test_who_must_sign_first(text: str) -> None:
    assert "contradicted" not in memberships(text.format("the DPRK"), "2012-09-18")
    assert "supported" in memberships(text.format("the DPRK"), "2012-09-18")
    assert "supported" not in memberships(text.format("Peru"), "2012-09-18")


def test_whose_ratification_is_awaited() -> None:
    text = (
        "Mention was made of the ten Annex 2 States whose ratification is a prerequisite for entry into force: "
        "China, Egypt, {}."
    )
    assert "supported" in memberships(text.format("Iran"), "2007-09-18", "CTBT")
    assert "contradicted" in memberships(text.format("Peru"), "2007-09-18", "CTBT")


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("DPRK", "PRK"),
        ("ROK", "KOR"),
        ("Democratic Congo", "COD"),
        ("Congo-Brazzaville", "COG"),
        ("BiH", "BIH"),
    ],
)
def test_short_names_of_states(name: str, state: str) -> None:
    told = claims(f"As of 2020, {name} has not joined the {CCM}.", "2020-01-01")
    assert any(state in states for _, _, states, _ in told)
