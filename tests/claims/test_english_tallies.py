"""English figures told among others: of a group, of those required, of the United Nations; right ones and wrong ones."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
TPNW = "Treaty on the Prohibition of Nuclear Weapons"


def verdicts(text: str, day: str, value: object) -> set[str]:
    """The verdicts of rules, not of hints, on a figure."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        claim.verdict
        for claim in checked.claims
        if not claim.found.rule.startswith("hint") and value in (claim.found.value, claim.found.whole)
    }


def told_both_ways(words: str, day: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), day, right)
    assert "contradicted" not in verdicts(words.format(n=right), day, right)
    assert "contradicted" in verdicts(words.format(n=wrong), day, wrong)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("In NATO, {n} of 30 allies are parties to the CCM.", 23, 19),
        ("Within the European Union, {n} states have ratified the CCM.", 20, 24),
        ("Among NATO members, {n} are bound by the CCM.", 23, 27),
        ("In the EU, all but {n} countries have signed or acceded to the CCM.", 6, 4),
        ("Of the 27 EU members, {n} are parties to the CCM.", 20, 17),
        ("All but {n} of the 27 EU member states have signed or ratified the CCM.", 6, 3),
    ],
)
def test_a_group_told_before_its_figure(words: str, right: int, wrong: int) -> None:
    told_both_ways(words, "2021-02-15", right, wrong)


def test_members_outside_who_are_named_between_dashes() -> None:
    words = "{n} EU states – Estonia, Finland, Greece, Latvia, Poland and Romania – remain outside the CCM."
    told_both_ways(words, "2021-02-15", 6, 8)


def test_of_a_part_of_a_small_group_nothing_is_told() -> None:
    text = "Two of three Baltic states, Estonia and Latvia, are outside the CCM."
    assert "contradicted" not in verdicts(text, "2022-09-01", 3)


def test_of_the_united_nations_members_alone_or_all_may_be_counted() -> None:
    words = "{n} of the 193 UN member states have joined the CCM."
    told_both_ways(words, "2021-02-15", 119, 134)
    told_both_ways(words, "2021-02-15", 123, 104)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The {t} has {n} of the 50 ratifications it requires.", 40, 44),
        ("{n} of the 50 instruments needed for the {t} to enter into force are in.", 40, 46),
        ("{n} of the required 50 states have ratified the {t}.", 40, 37),
        ("The {t} still needs {n} instruments before it can take effect.", 10, 14),
        ("With {n} further ratifications, the {t} will come into force.", 10, 8),
        ("There are {n} ratifications to go before the {t} becomes law.", 10, 13),
        ("Just {n} more instruments stand between the {t} and its start.", 10, 12),
    ],
)
def test_how_far_a_treaty_has_come(words: str, right: int, wrong: int) -> None:
    told_both_ways(words.replace("{t}", TPNW), "2020-07-20", right, wrong)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The {t} requires the consent of {n} states.", 50, 40),
        ("It took {n} ratifications for the {t} to become law.", 50, 30),
        ("The {t}, which needed {n} ratifications to take effect, bans them.", 50, 60),
        ("When {n} countries had ratified, the {t} entered into force.", 50, 40),
        ("The {t} starts 90 days after being ratified by a minimum of {n} states.", 50, 40),
        ("{n} countries need to actually ratify the {t} for it to become law.", 50, 30),
    ],
)
def test_how_many_it_takes(words: str, right: int, wrong: int) -> None:
    told_both_ways(words.replace("{t}", TPNW), "2020-07-20", right, wrong)


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        ("The Mine Ban Treaty has been ratified or acceded to by {n} states.", "2022-06-01", 164, 154),
        ("The CCM has been accepted, approved or acceded to by {n} states.", "2021-02-15", 110, 117),
        ("Up to now {n} states have ratified the CCM.", "2021-02-15", 110, 118),
        ("The CCM was signed by {n} governments at Oslo on 3 and 4 December 2008.", "2021-02-15", 94, 108),
        ("{n} countries have put their names to the CCM.", "2021-02-15", 123, 99),
        ("{n} governments have committed themselves to the CCM.", "2021-02-15", 123, 133),
    ],
)
def test_figures_by_several_verbs(words: str, day: str, right: int, wrong: int) -> None:
    told_both_ways(words, day, right, wrong)


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("12 of the 28 parties needed help under the CCM.", "2021-02-15", 12),
        ("When 42 members had approved it, the bill on the CCM entered into force.", "2021-02-15", 42),
        ("The committee still needs six reports from parties to the CCM.", "2009-11-10", 6),
        ("In Africa, 30 of 54 states are parties to the CCM.", "2021-02-15", 30),
        ("The CCM was ratified by two states in 2020.", "2021-02-15", 2),
    ],
)
def test_what_is_none_of_these_is_not_accused(text: str, day: str, value: int) -> None:
    assert "contradicted" not in verdicts(text, day, value)
