"""What the treaties give time for, by when one state must be done, and who has done it: each said right and wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
CCM, MINES = "The Convention on Cluster Munitions is binding law. ", "The Mine Ban Treaty is binding law. "


def verdicts(text: str, day: str, *kinds: str) -> set[str]:
    claims = CHECKER.check(text, date=PartialDate.parse(day)).claims
    return {claim.verdict for claim in claims if claim.found.kind in kinds}


STOCKS = (
    "Members must have their stocks destroyed within {} years.",
    "Stockpile destruction has to be finished within {} years.",
    "Those that join have to destroy all their cluster munitions within {} years.",
    "Under the convention, stockpiles are to be destroyed no more than {} years after it begins to bind.",
    "It sets a deadline of {} years for the destruction of stocks.",
    "Parties have to, within {} years, destroy all their stocks.",
)
LAND = (
    "The deadline for clearing land is {} years.",
    "It gives them {} years to dig up unexploded bomblets.",
    "Parties must, within {} years, clear all contaminated areas.",
)
REPORTS = (
    "An initial transparency report is due {} days after entry into force.",
    "Article 7 asks for a first report within {} days of entry into force.",
    "Each party has {} days to submit its first report.",
)
MORE_TIME = (
    "Article 4 allows extensions of up to {} years.",
    "A party may ask for an extension of up to {} years to clear its land.",
)


@pytest.mark.parametrize(
    ("sentence", "right", "wrong"),
    [
        *((each, "eight", "six") for each in STOCKS),
        *((each, "ten", "twelve") for each in LAND),
        *((each, "180", "90") for each in REPORTS),
        *((each, "five", "seven") for each in MORE_TIME),
    ],
)
def test_a_period_of_the_treaty_is_borne_out_and_another_called_wrong(
    sentence: str, right: str, wrong: str
) -> None:
    assert verdicts(CCM + sentence.format(right), "2015-06-01", "rule") == {"supported"}
    assert verdicts(CCM + sentence.format(wrong), "2015-06-01", "rule") == {"contradicted"}


BY_FINLAND = (
    "Finland, whose stockpile destruction deadline is {}, has begun.",
    "Finland has a deadline of {} for stockpile destruction.",
    "Finland's deadline for stockpile destruction is {}.",
    "Finland (stockpile destruction deadline {}) has begun.",
    "Finland is on track to meet its {} stockpile destruction deadline.",
    "Finland is obliged under Article 4 of the treaty to destroy its mines by {}.",
    "Under the treaty Finland has until {} to destroy its mines.",
    "Under the treaty, by {}, Finland must have destroyed its stocks.",
    "Finland was done with its stocks a year before its treaty deadline of {}.",
)


@pytest.mark.parametrize("sentence", BY_FINLAND)
def test_a_deadline_that_nothing_puts_off_is_borne_out_and_another_called_wrong(sentence: str) -> None:
    assert verdicts(MINES + sentence.format("1 July 2016"), "2015-03-01", "deadline") == {"supported"}
    assert "contradicted" in verdicts(MINES + sentence.format("1 July 2013"), "2015-03-01", "deadline")


@pytest.mark.parametrize(
    "sentence",
    [
        "The parties granted Lebanon's request to extend its clearance deadline to 1 May 2026.",
        "Lebanon received an extension of its clearance deadline to 1 May 2026.",
        "An extension until 1 May 2026 of Lebanon's clearance deadline was approved.",
        "Lebanon's current Article 4 deadline is 1 May 2026.",
    ],
)
def test_more_time_is_found_however_it_was_given(sentence: str) -> None:
    assert verdicts(CCM + sentence, "2021-12-01", "deadline") == {"supported"}


def test_under_the_mine_ban_treaty_more_time_is_for_land() -> None:
    assert verdicts(
        MINES + "Ukraine was given an extension until 1 June 2021.", "2018-12-05", "deadline"
    ) == {"supported"}


DONE = (
    "{} completed stockpile destruction.",
    "{} confirmed that it has completed the destruction of its stocks.",
    "{} has destroyed all its cluster munitions.",
    "{} is among the states that have completed stockpile destruction.",
    "States that have completed stockpile destruction include {} and Belgium.",
    "Stockpile destruction has been completed by {} and Belgium.",
    "{}'s stockpile has been destroyed.",
)


@pytest.mark.parametrize("sentence", DONE)
def test_who_was_done_is_borne_out_and_who_was_done_years_later_called_wrong(sentence: str) -> None:
    assert verdicts(CCM + sentence.format("Italy"), "2016-12-01", "membership") == {"supported"}
    assert verdicts(CCM + sentence.format("Peru"), "2016-12-01", "membership") == {"contradicted"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru has destroyed some of its cluster munitions.",
        "Peru has completed the destruction of part of its stocks.",
        "Peru has fulfilled its obligations under Article 3 as to reporting.",
        "Guinea-Bissau has completed the destruction of its stocks.",
        "It is a party to help any state that asks for an extension of two years to clear its land.",
        "Its annual report is due 120 days after the year's end.",
        "Finland hopes to destroy its stocks by 2013.",
    ],
)
def test_what_is_less_or_something_else_accuses_nobody(sentence: str) -> None:
    assert "contradicted" not in verdicts(CCM + sentence, "2016-12-01", "membership", "rule", "deadline")


def test_a_stale_list_of_outsiders_is_told_of_a_party_of_many_years() -> None:
    outsiders = "China, Cuba, Egypt, India, Iran, Israel, Nepal, Pakistan, {} and Russia"
    heading = "States not party to the Mine Ban Treaty\n\n"
    assert "contradicted" in verdicts(heading + outsiders.format("Chile"), "2016-12-01", "membership")
    assert verdicts(heading + outsiders.format("Syria"), "2016-12-01", "membership") == {"supported"}
