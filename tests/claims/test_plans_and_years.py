"""Figures of plans, of past years and of all states there are, and what is told beside a treaty's name."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, *, kind: str = "") -> dict[object, set[str]]:
    told: dict[object, set[str]] = {}
    for claim in CHECKER.check(text, date=PartialDate.parse(day), language="en").claims:
        if not kind or claim.found.kind == kind:
            told.setdefault(claim.found.value, set()).add(claim.verdict)
    return told


def accused(text: str, day: str) -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="en")
    return [claim.found.text for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (
            "2014-06-04",
            "Nine governments are due to ratify the Arms Trade Treaty, bringing the total to 49 ratifications.",
        ),
        (
            "2014-06-04",
            "Others will ratify the Arms Trade Treaty next week, bringing the number of states parties to 52.",
        ),
        (
            "2014-06-04",
            "Some were expected to join the Arms Trade Treaty by May, raising the tally to 44 ratifications.",
        ),
        (
            "2019-06-04",
            "The Convention on Cluster Munitions: states set out to reach 130 parties before the conference.",
        ),
        (
            "2019-06-04",
            "Getting to 130 States Parties to the Convention on Cluster Munitions by 2020 will be hard.",
        ),
        ("2019-06-04", "Action 1: 130 States Parties to the Convention on Cluster Munitions by 2020."),
        ("2014-06-04", "The road to 100 ratifications of the Arms Trade Treaty is long."),
        ("2014-06-04", "Our goal: 60 ratifications of the Arms Trade Treaty by the end of the year."),
        ("2014-06-04", "With 60 ratifications, the Arms Trade Treaty would cover half of all trade."),
        (
            "2014-06-04",
            "When there are 60 parties to the Arms Trade Treaty, a second conference will be held.",
        ),
        ("2014-06-04", "We work so that 100 states ratify the Arms Trade Treaty."),
        ("2025-06-04", "As of 1 January 2026, 140 states are party to the Convention on Cluster Munitions."),
    ],
)
def test_a_figure_of_a_plan_a_goal_or_a_condition_is_no_fact(day: str, text: str) -> None:
    assert accused(text, day) == []


def test_a_figure_to_which_an_act_led_is_one() -> None:
    text = "Eight states have ratified the Arms Trade Treaty this week, bringing the number of states parties to {}."
    assert verdicts(text.format(40), "2014-06-04")[40] == {"supported"}
    assert verdicts(text.format(45), "2014-06-04")[45] == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        (
            "Over the past two years, 12 more countries have ratified the Convention on Cluster Munitions.",
            12,
            "supported",
        ),
        (
            "Nine states have ratified the Convention on Cluster Munitions over the last twelve months.",
            9,
            "supported",
        ),
        (
            "Over the past five years another 46 signatories have ratified the Convention on Cluster Munitions.",
            46,
            "supported",
        ),
        (
            "In the last decade, a further 60 states have joined the Convention on Cluster Munitions.",
            60,
            "unverifiable",
        ),
    ],
)
def test_those_of_the_past_years_are_not_all(text: str, value: int, verdict: str) -> None:
    assert verdicts(text, "2015-09-03")[value] == {verdict}


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        ("A total of 164 out of 197 countries are party to the Mine Ban Treaty.", 164, "supported"),
        ("A total of 144 out of 197 countries are party to the Mine Ban Treaty.", 144, "contradicted"),
        ("33 of the world's 197 states have not joined the Mine Ban Treaty.", 33, "supported"),
        ("43 of the 197 states are not party to the Mine Ban Treaty.", 43, "contradicted"),
    ],
)
def test_so_many_of_all_the_states_there_are(text: str, value: int, verdict: str) -> None:
    told = verdicts(text, "2024-01-14", kind="count")
    assert told == {value: {verdict}}


def test_of_so_many_signatories_those_that_ratified_are_counted() -> None:
    text = "Sixty-two states out of 133 signatories have now ratified the Mine Ban Treaty."
    assert accused(text, "1999-01-31") == []


def test_the_so_many_of_a_group_that_are_named_are_those_named() -> None:
    text = (
        "In Africa {} African states (Angola, the Central African Republic, the Democratic Republic of the Congo, "
        "Djibouti, Kenya, Liberia, Tanzania and Uganda) have signed the Convention on Cluster Munitions, while another "
        "10 have yet to accede to it."
    )
    assert accused(text.format(8), "2023-08-10") == []
    assert verdicts(text.format(9), "2023-08-10", kind="arithmetic")[9] == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "value", "verdict"),
    [
        (
            "The Convention on Cluster Munitions opens for signature in Oslo on 3 December 2008.",
            "2008-12-03",
            "supported",
        ),
        (
            "They will sign the Convention on Cluster Munitions once it opens for signature on 5 December 2008.",
            "2008-12-05",
            "contradicted",
        ),
        ("The Mine Ban Treaty (1997) prohibits another weapon.", "1997", "supported"),
        ("The Mine Ban Treaty (1996) prohibits another weapon.", "1996", "contradicted"),
        ("See the book of Maslen, The Mine Ban Treaty (2004), page 12.", "2004", "unverifiable"),
    ],
)
def test_days_and_years_beside_the_name(text: str, value: str, verdict: str) -> None:
    assert verdicts(text, "2008-11-20", kind="date")[value] == {verdict}


def test_each_state_has_the_day_that_stands_in_its_place() -> None:
    text = (
        "Malawi and Macedonia deposited their instruments of ratification to the Convention on Cluster Munitions on {} "
        "and {} October respectively."
    )
    assert {"2009-10-07", "2009-10-08"} <= {
        value for value, found in verdicts(text.format(7, 8), "2009-10-14").items() if "supported" in found
    }
    told = verdicts(text.format(6, 8), "2009-10-14")
    assert "supported" not in told["2009-10-06"]


def test_who_came_last_needs_no_day() -> None:
    text = "70 states have ratified the Treaty on the Prohibition of Nuclear Weapons, most recently {}."
    latest = CHECKER.check(text.format("Sao Tome and Principe"), date=PartialDate.parse("2024-02-20")).claims[
        -1
    ]
    other = CHECKER.check(text.format("Malawi"), date=PartialDate.parse("2024-02-20")).claims[-1]
    assert (latest.found.what, latest.verdict) == ("latest", "supported")
    assert (other.found.what, other.verdict) == ("latest", "unverifiable")


def test_those_named_between_dashes_have_not_done_so() -> None:
    text = (
        "We want all to sign up to the Convention on Cluster Munitions. There are some states—{}, for a start—that "
        "have not done so."
    )
    assert verdicts(text.format("Russia and China"), "2011-11-10", kind="membership") == {
        False: {"supported"}
    }
    assert verdicts(text.format("Norway"), "2011-11-10", kind="membership") == {False: {"contradicted"}}


def test_a_rank_among_the_members_of_a_group_named_in_full() -> None:
    text = (
        "Malaysia becomes the {} member of the Association of Southeast Asian Nations (ASEAN) to join the Treaty on "
        "the Prohibition of Nuclear Weapons."
    )
    assert verdicts(text.format("fourth"), "2020-10-24", kind="ordinal") == {4: {"supported"}}
    assert "supported" not in verdicts(text.format("sixth"), "2020-10-24", kind="ordinal")[6]


def test_a_wrapped_line_may_go_on_with_a_bracket_or_a_figure() -> None:
    text = (
        "It is a day of joy for all who worked for it, as the Treaty on the Prohibition of Nuclear Weapons\n"
        "(TPNW) enters into force on 22 January 2021, and we thank all who have helped to make it possible:\n"
        "51 states have ratified it."
    )
    assert verdicts(text, "2021-01-22")["2021-01-22"] == {"supported"}


def test_a_time_since_a_law_is_none_since_the_treaty() -> None:
    text = "One week after domestic legislation was adopted, New Zealand ratified the Convention on Cluster Munitions."
    assert verdicts(text, "2009-12-23", kind="delta") == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("India has signed neither the Convention on Cluster Munitions nor the Mine Ban Treaty.", 0),
        ("Norway has signed neither the Convention on Cluster Munitions nor the Mine Ban Treaty.", 2),
        ("Finland is party to neither the Convention on Cluster Munitions nor the Mine Ban Treaty.", 1),
        ("Iran has not joined the Mine Ban Treaty or the Convention on Cluster Munitions.", 0),
        ("Norway is party to both the Mine Ban Treaty and the Convention on Cluster Munitions.", 0),
        (
            "Estonia is party to the Mine Ban Treaty, the Arms Trade Treaty and the Convention on Cluster Munitions.",
            1,
        ),
        ("Poland has joined the Mine Ban Treaty but not the Convention on Cluster Munitions.", 0),
        ("Norway has joined the Mine Ban Treaty but not the Convention on Cluster Munitions.", 1),
        (
            "They met Finland, which is a party to the Mine Ban Treaty but not the Convention on Cluster Munitions.",
            0,
        ),
    ],
)
def test_two_treaties_in_one_breath(text: str, wrong: int) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2024-06-04"), language="en")
    told = [claim.verdict for claim in checked.claims]
    assert len(told) >= 2
    assert told.count("contradicted") == wrong
    assert told.count("supported") == len(told) - wrong


@pytest.mark.parametrize(
    "text",
    [
        "The ceremony in Oslo saw 94 countries sign the Convention on Cluster Munitions.",
        "In Oslo, 94 countries put their names to the Convention on Cluster Munitions.",
        "On its first anniversary 60 states were party to the Convention on Cluster Munitions.",
        "With signatories, 124 states are bound not to defeat the purpose of the Convention on Cluster Munitions.",
        "Two of the G7 have ratified neither the Arms Trade Treaty nor the Convention on Cluster Munitions.",
        "Chad has ratified the Mine Ban Treaty and the Convention on Cluster Munitions has been signed by Angola.",
        "If Finland had joined the Convention on Cluster Munitions and the Arms Trade Treaty, we would be glad.",
    ],
)
def test_what_is_said_of_an_event_or_of_neither_is_not_called_wrong(text: str) -> None:
    assert accused(text, "2024-06-04") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania's law on leaving the Convention on Cluster Munitions entered into force on 2 August 2024.",
        "Iraq joined the Convention on Cluster Munitions ten years after the invasion of 2003.",
        "Norway destroyed its stocks before the Convention on Cluster Munitions entered into force, in July 2010.",
        "Djibouti signed the Convention on Cluster Munitions two days before it entered into force, on 30 July 2010.",
        "Some five nations among the 44 have signed but not ratified the Comprehensive Test Ban Treaty.",
        "Malawi, then Macedonia ratified the Convention on Cluster Munitions on 7 and 8 October 2009, respectively.",
    ],
)
def test_a_day_of_a_law_a_war_or_another_clause_is_not_the_treatys(text: str) -> None:
    assert accused(text, "2025-06-04") == []


@pytest.mark.parametrize(
    ("day", "text", "verdict"),
    [
        (
            "2013-08-13",
            "Nigeria is the first African country to sign and ratify the Arms Trade Treaty.",
            "supported",
        ),
        (
            "2013-08-13",
            "Mali is the first African country to sign and ratify the Arms Trade Treaty.",
            "contradicted",
        ),
        ("2013-08-13", "Nigeria Becomes First African Country to Ratify Arms Trade Treaty", "supported"),
        (
            "2024-06-04",
            "Grenada was the first Caribbean nation to accede to the Convention on Cluster Munitions.",
            "supported",
        ),
        (
            "2024-06-04",
            "Cuba was the first Caribbean nation to accede to the Convention on Cluster Munitions.",
            "contradicted",
        ),
        (
            "2024-06-04",
            "South Sudan became the 16th state to accede to the Convention on Cluster Munitions.",
            "supported",
        ),
        (
            "2024-06-04",
            "South Sudan became the 112th state to sign and ratify the Convention on Cluster Munitions.",
            "supported",
        ),
        (
            "2020-10-24",
            "Tuvalu is the ninth Pacific island nation to join the nuclear ban treaty.",
            "supported",
        ),
    ],
)
def test_first_and_nth_by_the_way_they_came(day: str, text: str, verdict: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="en")
    assert {c.verdict for c in checked.claims if c.found.kind in ("first", "ordinal")} == {verdict}


@pytest.mark.parametrize(
    "text",
    [
        "Asia has 9 States Parties to the Convention on Cluster Munitions.",
        "The region counts 35 States Parties to the Convention on Cluster Munitions.",
        "Cluster Munition Monitor 2014 counts 84 States Parties to the Convention on Cluster Munitions.",
        "According to a 2014 paper, 84 states are party to the Convention on Cluster Munitions.",
        "In San José the president welcomed the 84 states parties to the Convention on Cluster Munitions.",
        "With 98 parties, the Convention on Cluster Munitions held its first review conference.",
    ],
)
def test_figures_of_a_region_a_book_or_an_event_are_not_called_wrong(text: str) -> None:
    assert accused(text, "2024-06-04") == []


@pytest.mark.parametrize(
    ("day", "language", "text"),
    [
        (
            "2024-06-04",
            "fr",
            "33 des 197 États du monde n'ont pas adhéré au Traité d'interdiction des mines.",
        ),
        (
            "2024-06-04",
            "fr",
            "Le Rapport 2014 recense 84 États parties à la Convention sur les armes à sous-munitions.",
        ),
        (
            "2024-06-04",
            "es",
            "El Monitor 2014 cuenta 84 Estados parte en la Convención sobre Municiones en Racimo.",
        ),
        (
            "2014-06-04",
            "fr",
            "Dix pays vont ratifier le Traité sur le commerce des armes, portant le total à 55 ratifications.",
        ),
        (
            "2014-06-04",
            "es",
            "Van a ratificar el Tratado sobre el Comercio de Armas diez más, llevando el total a 55 ratificaciones.",
        ),
        (
            "2024-06-04",
            "fr",
            "Djibouti a signé la Convention sur les armes à sous-munitions deux jours avant qu'elle n'entre en "
            "vigueur, le 30 juillet 2010.",
        ),
        (
            "2024-06-04",
            "es",
            "Yibuti firmó la Convención sobre Municiones en Racimo dos días antes de que entrara en vigor, el 30 "
            "de julio de 2010.",
        ),
    ],
)
def test_the_same_in_french_and_spanish(day: str, language: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "The treaty on conventional forces in Europe was signed in 1990 by 22 states. The Convention on Cluster "
        "Munitions came later.",
        "Croatia acceded to the EU on 1 July 2013. It was early to ratify the Convention on Cluster Munitions.",
        "Samoa acceded to the WTO on 10 May 2012. It has ratified the Convention on Cluster Munitions.",
        "The convention against corruption was adopted in 2003. The Convention on Cluster Munitions followed in 2008.",
    ],
)
def test_another_treaty_or_club_is_not_the_one_spoken_of(text: str) -> None:
    assert accused(text, "2024-06-04") == []


def test_a_comment_has_the_day_at_its_head() -> None:
    text = "The Convention on Cluster Munitions\nAnn Smith, 6 May 2020: {} states are party to it now."
    assert verdicts(text.format(108), "2024-06-04", kind="count") == {108: {"supported"}}
    text = "Adopted 30 May 2008: the Convention on Cluster Munitions, which 112 states have joined."
    assert accused(text, "2024-06-04") == []


@pytest.mark.parametrize(
    "text",
    [
        "The coalition, of which Egypt and Jordan are members, used what the Convention on Cluster Munitions bans.",
        "Myanmar, a member of ASEAN like Laos and the Philippines, has not joined the Convention on Cluster Munitions.",
    ],
)
def test_members_of_something_else_and_those_compared_are_not_accused(text: str) -> None:
    assert accused(text, "2024-06-04") == []
