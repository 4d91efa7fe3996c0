"""Rows of country profiles, items of lists, deadlines told in passing: wrong days are told, true ones not accused."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str = "2020-06-01") -> list[tuple[str, str, str, str]]:
    """Kind, states, day and verdict of each claim of a text."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.kind, "+".join(claim.found.states), str(claim.found.date), claim.verdict)
        for claim in checked.claims
    ]


def verdict(text: str, kind: str, state: str, day: str) -> set[str]:
    return {given for what, who, when, given in told(text) if (what, who, when) == (kind, state, day)}


PROFILE = """Chad
Updated: 3 June 2019
Cluster munitions: policy
Convention on Cluster Munitions status: State Party as of {bound}
Meetings: took part in the Fourth Meeting of States Parties in Lusaka, Zambia in September 2013 and in others
Key developments: ratified on {ratified}
"""


def test_rows_of_a_profile_are_of_the_country_at_its_head() -> None:
    text = PROFILE.format(bound="1 September 2013", ratified="26 March 2013")
    assert verdict(text, "date", "TCD", "2013-09-01") == {"supported"}
    assert verdict(text, "date", "TCD", "2013-03-26") == {"supported"}
    assert not [claim for claim in told(text) if claim[1] == "ZMB" and claim[0] == "date"]


def test_a_wrong_day_in_a_row_of_a_profile_is_told() -> None:
    text = PROFILE.format(bound="1 September 2015", ratified="26 March 2014")
    assert verdict(text, "date", "TCD", "2015-09-01") == {"contradicted"}
    assert verdict(text, "date", "TCD", "2014-03-26") == {"contradicted"}


def test_under_no_head_a_row_is_never_called_wrong() -> None:
    text = PROFILE.format(bound="1 September 2015", ratified="26 March 2014").removeprefix("Chad\n")
    assert "contradicted" not in {claim[3] for claim in told(f"A visit to Chad and Zambia.\n{text}")}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("Stockpile destruction: completed in November 2015", "supported"),
        ("Stockpiles: finished destruction on 25 November 2015", "supported"),
        ("Stockpile destruction: completed destruction in November 2011", "contradicted"),
        ("Stockpile destruction: completed one site in November 2011", "missing"),
        ("Stockpile destruction: completed destruction of artillery shells in November 2011", "missing"),
    ],
)
def test_the_row_of_the_stocks(row: str, expected: str) -> None:
    claims = [
        claim for claim in told(f"Germany\nConvention on Cluster Munitions\n{row}\n") if claim[0] == "date"
    ]
    assert {claim[3] for claim in claims} == ({expected} if expected != "missing" else set())


@pytest.mark.parametrize("mark", ["• ", "- ", "* ", ""])
def test_the_mark_of_a_list_hides_no_day(mark: str) -> None:
    items = [
        "On 6 March 2025 Lithuania left the Convention on Cluster Munitions.",
        "On 6 May 2025 Lithuania left the Convention on Cluster Munitions.",
    ]
    text = "What happened:\n" + "\n".join(mark + item for item in items)
    claims = [claim for claim in told(text, "2025-12-01") if claim[0] == "date"]
    assert [claim[2:] for claim in claims] == [("2025-03-06", "supported"), ("2025-05-06", "contradicted")]


@pytest.mark.parametrize(
    ("sentence", "state", "right", "wrong"),
    [
        (
            "Oman, which joined late, has a {} deadline for destroying its stocks.",
            "OMN",
            "1 February 2019",
            "",
        ),
        (
            "Finland, a new party, with a {} deadline to destroy its mines, is on track.",
            "FIN",
            "1 July 2016",
            "1 July 2015",
        ),
        ("Finland faces a {} stockpile destruction deadline.", "FIN", "1 July 2016", "1 July 2017"),
        ("Finland has a stockpile destruction deadline of {}.", "FIN", "1 July 2016", "1 July 2017"),
        ("Finland's deadline for destroying its stocks was {}.", "FIN", "1 July 2016", "1 June 2016"),
        (
            "Two states had the same {} stockpile destruction deadline: Finland (a million mines).",
            "FIN",
            "1 July 2016",
            "1 June 2016",
        ),
        (
            "Those that missed their stockpile destruction deadline of {}: Greece and Turkey.",
            "GRC",
            "1 March 2008",
            "1 March 2009",
        ),
    ],
)
def test_deadlines_told_in_passing(sentence: str, state: str, right: str, wrong: str) -> None:
    def of(day: str) -> set[str]:
        claims = told("On the Mine Ban Treaty. " + sentence.format(day))
        return {given for what, who, _, given in claims if what == "deadline" and state in who}

    assert "contradicted" not in of(right)
    if wrong:
        assert "supported" in of(right)
        assert "contradicted" in of(wrong)


@pytest.mark.parametrize(
    "sentence",
    [
        "Finland has a 1 July 2015 deadline for destroying its stocks of chemical weapons.",
        "Finland, with a 1 July 2015 deadline for destroying its cluster munitions, is on track.",
        "Finland has a 1 July 2015 deadline for completing a plan to destroy its stocks.",
        "Greece, with a 1 March 2009 deadline to destroy its stocks set by its national strategy, went on.",
        "Greece was late from April 2009, when its contractor missed the deadline.",
        "Two states met their 1 March 2008 stockpile destruction deadline: none of them Finland.",
    ],
)
def test_other_deadlines_are_not_called_wrong(sentence: str) -> None:
    claims = told("On the Mine Ban Treaty. " + sentence)
    assert "contradicted" not in {claim[3] for claim in claims if claim[0] == "deadline"}


def test_a_day_right_behind_a_treaty_is_the_treatys_own() -> None:
    text = "He said that Lithuania would withdraw. The Mine Ban Treaty, which entered into force on {}, bans mines."
    assert ("date", "supported") in [(c[0], c[3]) for c in told(text.format("1 March 1999"), "2025-05-01")]


def test_what_takes_effect_is_still_the_leaving() -> None:
    text = "Finland is withdrawing from the Mine Ban Treaty, which takes effect on 10 January 2026."
    assert "contradicted" not in {claim[3] for claim in told(text, "2025-08-01")}


@pytest.mark.parametrize(
    ("sentence", "day", "expected"),
    [
        ("The Mine Ban Treaty, which was negotiated in 1997, has an office.", "1997", "supported"),
        ("The Mine Ban Treaty, which was negotiated in 1996, has an office.", "1996", "unverifiable"),
        (
            "On the Mine Ban Treaty: Lithuania destroyed its stock of 4,104 mines in June 2004.",
            "2004-06",
            "supported",
        ),
        (
            "On the Mine Ban Treaty: Lithuania destroyed its stock of 4,104 mines in May 2003.",
            "2003-05",
            "unverifiable",
        ),
    ],
)
def test_what_may_be_another_step_is_borne_out_and_never_wrong(
    sentence: str, day: str, expected: str
) -> None:
    assert expected in {claim[3] for claim in told(sentence) if claim[2] == day and claim[0] == "date"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Arms Trade Treaty was signed on 25 September 2013 by the United States.", "supported"),
        (
            "The Arms Trade Treaty had been signed in September 2013 by the United States but not ratified.",
            "supported",
        ),
        ("The Arms Trade Treaty was signed on 25 September 2014 by the United States.", "contradicted"),
        ("The Arms Trade Treaty was ratified on 5 March 2014 by Spain's parliament.", "open"),
        ("The Arms Trade Treaty was ratified on 5 March 2014 by Spain.", "open"),
        ("The Arms Trade Treaty was signed on 4 June 2013 by Mexico, Spain and others.", "open"),
    ],
)
def test_a_deed_told_with_its_day_before_its_state(sentence: str, expected: str) -> None:
    dates = {claim[3] for claim in told(sentence) if claim[0] == "date"}
    assert expected in dates if expected != "open" else "contradicted" not in dates
