"""Figures of states in words that lean on what was told before: those who only signed, those since a day, those there
were at the start or are by now, parts of a group; each right as it is told, and wrong where the figure is another."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
CCM = "Convention on Cluster Munitions"


def verdicts(text: str, day: str, value: object, title: str = "") -> set[str]:
    when = PartialDate.parse(day) if day else None
    checked = CHECKER.check(text, date=when, title=title)
    return {claim.verdict for claim in checked.claims if claim.found.value == value}


@pytest.mark.parametrize(
    "text",
    [
        f"{CCM}: ratified or acceded to by 110 countries, signed only by a further {{}}.",
        f"{CCM}: ratified by 110 countries, and signed but not ratified by another {{}}.",
        f"The {CCM} has been ratified by 110 states and merely signed by {{}} more.",
        f"The {CCM} has 110 parties, with {{}} more having only signed.",
        f"{CCM}: 110 ratifications; {{}} signatures not followed by ratification.",
        f"The {CCM} was signed, but never ratified, by {{}} countries.",
        f"{{}} countries, having signed the {CCM}, still have to ratify it.",
        f"The {CCM} has 110 States Parties, with another {{}} signatories on their way.",
        f"Ratification of the {CCM} is pending in {{}} signatory states.",
    ],
)
def test_those_who_have_only_signed(text: str) -> None:
    assert verdicts(text.format(13), "2022-01-10", 13) == {"supported"}
    assert verdicts(text.format(18), "2022-01-10", 18) == {"contradicted"}


def test_signed_only_by_so_many_may_be_all_that_signed() -> None:
    assert "contradicted" not in verdicts(f"The {CCM} was signed only by 108 states.", "2022-01-10", 108)
    assert "contradicted" not in verdicts(
        f"There are 110 parties to the {CCM}; another 5 signatories are on their way.", "2022-01-10", 5
    )


@pytest.mark.parametrize(
    "text",
    [
        "Of the 151 States Parties to the Mine Ban Treaty, a total of {} ratified or acceded after 1 March 1999.",
        "{} of the 151 States Parties joined the Mine Ban Treaty after its entry into force.",
        "{} of its 151 parties joined the Mine Ban Treaty after 1 March 1999.",
        "The Mine Ban Treaty has 151 States Parties, of which {} joined after 1 March 1999.",
    ],
)
def test_those_that_came_after_a_day(text: str) -> None:
    assert verdicts(text.format(84), "2006-07-31", 84) == {"supported"}
    assert verdicts(text.format(96), "2006-07-31", 96) == {"contradicted"}
    assert verdicts(text.format(70), "2006-07-31", 70) == {"contradicted"}


def test_those_since_the_start_may_be_all_there_are() -> None:
    text = "Since the Mine Ban Treaty entered into force, {} states have ratified or acceded to it."
    assert verdicts(text.format(84), "2006-07-31", 84) == {"supported"}
    assert "contradicted" not in verdicts(text.format(151), "2006-07-31", 151)


@pytest.mark.parametrize(
    "text",
    [
        "The Mine Ban Treaty has 151 States Parties, all of which ratified or acceded. The numbers each year are: "
        "1997 (December only)—3; 1998—{}; 1999—32 (23 after 1 March); 2000—19.",
        "Ratifications and accessions of the Mine Ban Treaty by year: 1998 – {}; 1999 – 32; 2000 – 19.",
        "Yearly ratifications of the Mine Ban Treaty: {} in 1998, 32 in 1999, 19 in 2000.",
        "The pace of ratification of the Mine Ban Treaty: {} (1998), 32 (1999), 19 (2000).",
    ],
)
def test_years_and_their_figures(text: str) -> None:
    assert verdicts(text.format(55), "2006-07-31", 55) == {"supported"}
    assert verdicts(text.format(66), "2006-07-31", 66) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (f"The {CCM} was signed by {{}} countries at the Signing Conference in Oslo, Norway.", 94, 98),
        (f"At the Oslo signing conference, {{}} states signed the {CCM}.", 94, 98),
        (f"At the Oslo Signing Conference in December 2008 the {CCM} was signed by {{}} states.", 94, 99),
        (f"On the day of its opening for signature, {{}} states signed the {CCM}.", 94, 99),
        (f"The signing conference in Oslo in December 2008 saw {{}} states sign the {CCM}.", 94, 99),
        ("During the Ottawa signing conference in 1997, {} countries signed the Mine Ban Treaty.", 122, 131),
        ("The Arms Trade Treaty was signed by {} states on the day it opened for signature.", 67, 90),
    ],
)
def test_those_that_signed_at_the_ceremony(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "", right) == {"supported"}
    assert verdicts(text.format(wrong), "", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "The Arms Trade Treaty had {} ratifications when it took effect.",
        "When it entered into force the Arms Trade Treaty had {} States Parties.",
        "The Arms Trade Treaty entered into force on 24 December 2014 with {} States Parties.",
        "By the time the Arms Trade Treaty entered into force, {} states had ratified it.",
        "The Arms Trade Treaty started life with {} parties.",
    ],
)
def test_those_there_were_at_the_start(text: str) -> None:
    assert verdicts(text.format(61), "2018-01-10", 61) == {"supported"}
    assert verdicts(text.format(75), "2018-01-10", 75) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"The {CCM} grows. When we met in Oslo in September 2012 there were 75 States Parties. Today there are {{}}.",
        f"The {CCM} grows. At our last meeting we had 75 States Parties; today we are {{}}.",
        f"The {CCM} grows. There were 75 States Parties in September 2012, and there are {{}} now.",
    ],
)
def test_those_there_are_by_now(text: str) -> None:
    assert verdicts(text.format(83), "2013-09-10", 83) == {"supported"}
    assert verdicts(text.format(93), "2013-09-10", 93) == {"contradicted"}


def test_how_many_attended_is_no_number_of_parties_by_now() -> None:
    text = f"75 States Parties to the {CCM} attended the last meeting. Today there are 93."
    assert "contradicted" not in verdicts(text, "2013-09-10", 93)


@pytest.mark.parametrize(
    "text",
    [
        f"{{}} of the 32 NATO members belong to the {CCM}.",
        f"The {CCM} has 112 States Parties. {{}} of the 32 members of NATO belong to them.",
        f"The {CCM} has 112 States Parties. Among them are {{}} of the 32 NATO members.",
        f"The {CCM} has 112 States Parties, including {{}} of the 32 members of NATO.",
        f"The {CCM} has 112 States Parties. They include {{}} of the 32 NATO members.",
    ],
)
def test_parts_of_a_group_among_the_parties(text: str) -> None:
    assert verdicts(text.format(24), "2024-12-16", 24) == {"supported"}
    assert verdicts(text.format(30), "2024-12-16", 30) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "Croatia deposited its instrument of ratification of the Arms Trade Treaty on 2 April 2014. "
        "{} other states did the same on that day.",
        "Croatia deposited its instrument of ratification of the Arms Trade Treaty on 2 April 2014. "
        "On the same day {} other countries deposited theirs.",
        "Croatia and {} other countries ratified the Arms Trade Treaty on 2 April 2014.",
        "Along with {} others, Croatia ratified the Arms Trade Treaty on 2 April 2014.",
    ],
)
def test_those_that_acted_on_the_same_day(text: str) -> None:
    assert verdicts(text.format(17), "2014-04-03", 17) == {"supported"}
    assert verdicts(text.format(25), "2014-04-03", 25) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "The treaty required {} ratifications to enter into force.",
        "{} ratifications were needed for the treaty to enter into force.",
        "The treaty needed {} ratifications before it could take effect.",
        "It could only enter into force once {} states had ratified it.",
    ],
)
def test_what_a_treaty_needed_is_not_what_it_had(text: str) -> None:
    assert verdicts(text.format(50), "2018-01-10", 50, "Arms Trade Treaty") == {"supported"}
    assert verdicts(text.format(60), "2018-01-10", 60, "Arms Trade Treaty") == {"contradicted"}


def test_so_many_had_ratified_when_it_began() -> None:
    text = "The treaty entered into force after 60 states had ratified it."
    assert "contradicted" not in verdicts(text, "2018-01-10", 60, "Arms Trade Treaty")


@pytest.mark.parametrize(
    "text",
    [
        "Entry into force of the CTBT is blocked by {} Annex 2 states.",
        "{} Annex 2 states stand in the way of the CTBT.",
        "The CTBT awaits ratification by {} more Annex 2 states.",
        "The CTBT: mention was made of the {} outstanding Annex 2 States.",
    ],
)
def test_those_of_annex_2_that_are_awaited(text: str) -> None:
    assert verdicts(text.format(8), "2012-09-18", 8) == {"supported"}
    assert verdicts(text.format(13), "2012-09-18", 13) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        f"New Zealand ratified the {CCM} on 22 December 2009. The instrument was the {{}} to be deposited.",
        f"New Zealand ratified the {CCM} on 22 December 2009; its instrument was the {{}}.",
        f"New Zealand's instrument of ratification of the {CCM} was the {{}} to be deposited.",
        f"New Zealand ratified the {CCM} on 22 December 2009. It was the {{}} instrument deposited.",
        f"New Zealand ratified the {CCM} on 22 December 2009, the {{}} instrument to reach the depositary.",
    ],
)
def test_which_number_an_instrument_was(text: str) -> None:
    assert verdicts(text.format("26th"), "2024-12-16", 26) == {"supported"}
    assert verdicts(text.format("22nd"), "2024-12-16", 22) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Parties destroy stocks within four years (Article 4) and have to clear mined areas within {} (Article 5).",
            "ten",
            "twelve",
        ),
        ("Parties have to destroy their stocks in four years and their minefields in {}.", "ten", "twelve"),
        (
            "Stocks are to be destroyed within four years (Art. 4), mines in the ground within {} (Art. 5).",
            "ten",
            "twelve",
        ),
        ("Deadlines: four years for stockpile destruction, {} for mine clearance.", "ten", "twelve"),
        (
            "Where a state cannot clear all its mined areas in time, it may ask for an extension of up to {} years.",
            "ten",
            "twelve",
        ),
    ],
)
def test_terms_told_without_their_verb(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right), "2025-06-18", 10, "Mine Ban Treaty") == {"supported"}
    assert verdicts(text.format(wrong), "2025-06-18", 12, "Mine Ban Treaty") == {"contradicted"}


def test_an_extension_for_those_who_cannot_finish() -> None:
    text = (
        "Each State Party is obliged to clear and destroy all cluster munition remnants not later than 10 years after "
        "becoming party to the convention. If unable to complete in time, it may request extensions of up to {} years."
    )
    assert verdicts(text.format("five"), "2019-08-01", 5, CCM) == {"supported"}
    assert verdicts(text.format("seven"), "2019-08-01", 7, CCM) == {"contradicted"}
    stocks = (
        f"States are required by the {CCM} to destroy their stocks within eight years or, if incapable of doing so, "
        "seek an extension of up to {} years."
    )
    assert verdicts(stocks.format("four"), "2019-08-01", 4) == {"supported"}
    assert verdicts(stocks.format("five"), "2019-08-01", 5) == {"contradicted"}
