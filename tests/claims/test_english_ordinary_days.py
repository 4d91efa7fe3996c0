"""Days with their article, as people write them, and acts told behind whoever did them."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str = "2010-06-01", kind: str = "date") -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [claim.verdict for claim in checked.claims if claim.found.kind == kind]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("The Convention on Cluster Munitions entered in to force on the {} of August 2010.", "1st", "3rd"),
        (
            "The Convention on Cluster Munitions is to come into force on the {} August this year.",
            "1st",
            "9th",
        ),
        ("Norway signed the Convention on Cluster Munitions on the {} of December 2008.", "3rd", "13th"),
        (
            "Norway signed the Convention on Cluster Munitions on Wednesday the {} of December 2008.",
            "3rd",
            "10th",
        ),
        ("The Convention on Cluster Munitions was adopted on the {} of May 2008.", "thirtieth", "twentieth"),
        ("On the {} of May 2008 the Convention on Cluster Munitions was adopted.", "30th", "28th"),
    ],
)
def test_a_day_has_its_article(text: str, right: str, wrong: str) -> None:
    assert verdicts(text.format(right)) == ["supported"]
    assert verdicts(text.format(wrong)) == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "On {} May 2008, delegates at a conference at Croke Park adopted the Convention on Cluster Munitions.",
            30,
            13,
        ),
        (
            "On {} May 2008, a great majority of governments, tired and happy, adopted the Convention on Cluster "
            "Munitions.",
            30,
            3,
        ),
    ],
)
def test_who_adopted_it_is_told_at_length(text: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(text.format(right))
    assert "contradicted" in verdicts(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "On 3 June 2009, the lower house in Berlin adopted the Convention on Cluster Munitions.",
        "On 3 June 2009, Ireland's cabinet, meeting in Dublin, adopted the Convention on Cluster Munitions.",
        "On 3 June 2009, deputies of the ruling party adopted the Convention on Cluster Munitions.",
    ],
)
def test_a_parliament_adopts_it_for_its_state_alone(text: str) -> None:
    assert "contradicted" not in verdicts(text)


def test_a_state_joins_others_that_are_party() -> None:
    text = "Australia joins {} other States already party to the Convention on Cluster Munitions."
    assert verdicts(text.format(76), "2012-10-17", "count") == ["supported"]
    assert verdicts(text.format(50), "2012-10-17", "count") == ["contradicted"]


def test_an_envoy_deposits_the_instrument_of_the_state() -> None:
    text = "On {} July, the ambassador deposited China's instrument of accession to the Arms Trade Treaty in New York."
    assert verdicts(text.format(6), "2020-07-10") == ["supported"]
    assert verdicts(text.format(9), "2020-07-10") == ["contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "Refugees are protected under the Convention of 28 July 1951, which 140 states have signed.",
        "Refugees are protected under the 1951 Convention, which 146 states have ratified.",
        "The Convention of 1951 has 146 parties.",
    ],
)
def test_a_treaty_of_another_year_is_another(text: str) -> None:
    assert (
        verdicts(f"The Convention on Cluster Munitions is about bombs. {text}", "2020-07-10", "count") == []
    )


def test_a_treaty_may_be_called_by_its_day() -> None:
    text = (
        "Cluster munitions are prohibited by the Convention of 30 May 2008, which {} countries have signed."
    )
    assert verdicts(text.format(108), "2020-07-10", "count") == ["supported"]
    assert verdicts(text.format(88), "2020-07-10", "count") == ["contradicted"]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("Arms Trade Treaty | Condition | {} days after ratification by 50 states (Article 22)", 90, 60),
        ("The Arms Trade Treaty will enter into force in China {} days after this document is sent.", 90, 30),
        (
            "China acceded to the Arms Trade Treaty, the Treaty entering into force {} days after the deposit.",
            90,
            60,
        ),
    ],
)
def test_how_long_it_takes_after_a_step(text: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(text.format(right), "2020-07-07", "rule")
    assert "contradicted" in verdicts(text.format(wrong), "2020-07-07", "rule")


def test_a_withdrawal_comes_into_force_on_a_day_told_at_the_head() -> None:
    text = (
        "On Saturday, January {}, 2026, Finland's withdrawal from the Ottawa Convention on the Prohibition of "
        "Anti-Personnel Mines comes into force."
    )
    assert verdicts(text.format(10), "2026-01-10") == ["supported"]
    assert verdicts(text.format(3), "2026-01-10") == ["contradicted"]


def test_of_those_that_joined_so_many_have_become_parties() -> None:
    text = "Of note: 123 states have committed to the cluster bomb treaty, of which {} have become States Parties."
    assert "contradicted" not in verdicts(text.format(110), "2021-09-22", "count")
    assert "contradicted" in verdicts(text.format(100), "2021-09-22", "count")


@pytest.mark.parametrize(
    "text",
    [
        "Since it was opened yesterday, more than 50 countries had signed the treaty banning nuclear weapons.",
        "Since the ceremony on 20 September 2017 , 51 states have signed the treaty banning nuclear weapons.",
    ],
)
def test_a_day_since_which_they_signed_is_not_the_day_they_are_counted_on(text: str) -> None:
    assert "contradicted" not in verdicts(text, "2017-09-21", "count")


def test_one_of_the_others_that_signed() -> None:
    text = "{} and Kiribati are among the other Pacific states that have signed the treaty banning nuclear weapons."
    assert verdicts(text.format("Fiji"), "2017-09-27", "membership") == ["supported"]
    assert verdicts(text.format("Tonga"), "2017-09-27", "membership") == ["contradicted"]
