"""How many came within a time, year by year, and how many there were on one day and another: right and wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, value: int) -> set[str]:
    """The verdicts of rules, not of hints, on a figure."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        claim.verdict
        for claim in checked.claims
        if not claim.found.rule.startswith("hint") and claim.found.value == value
    }


@pytest.mark.parametrize(
    ("words", "day", "right", "wrong"),
    [
        ("{n} states ratified the Convention on Cluster Munitions in 2012.", "2013-06-01", 10, 15),
        (
            "During 2012, a total of {n} countries ratified the Convention on Cluster Munitions.",
            "2013-06-01",
            10,
            6,
        ),
        ("{n} states ratified the CCM in 2008, and 22 did so in 2009.", "2010-06-01", 4, 9),
        ("Four states ratified the CCM in 2008, and {n} did so in 2009.", "2010-06-01", 22, 29),
        ("In 2018 three states joined the CCM. {n} more joined in 2019.", "2020-06-01", 2, 7),
        ("In 2018 three states joined the CCM, and {n} others followed in 2019.", "2020-06-01", 2, 7),
        ("The CCM welcomed {n} new members in 2023.", "2024-06-01", 2, 6),
        ("The CCM gained 18 parties in 2011 and {n} in 2012.", "2013-06-01", 10, 16),
        ("2023 brought {n} new parties to the CCM.", "2024-06-01", 2, 5),
        ("Last year saw {n} new States Parties to the CCM.", "2024-06-01", 2, 5),
        ("Ratifications of the CCM by year: 2009 (22), 2010 (23), 2012 ({n})", "2013-06-01", 10, 17),
        ("New parties to the CCM each year: 2019: 2; 2020: 3; 2023: {n}", "2024-06-01", 2, 6),
        ("In 2009, 22 states ratified the CCM; in 2010, 23; and in 2012, {n}.", "2013-06-01", 10, 16),
        ("The CCM had 26 parties in 2009, 49 in 2010 and {n} in 2012.", "2013-06-01", 77, 88),
        ("States that joined the CCM, by year: 2010: 23; 2012: {n}.", "2013-06-01", 10, 16),
        (
            "The Mine Ban Treaty. Joined each year: 1997 (December only): three; 2003: {n}.",
            "2007-08-15",
            11,
            14,
        ),
        ("By the end of 2012 the CCM had 77 ratifications; by the end of 2015, {n}.", "2024-06-01", 98, 108),
        (
            "At the end of 2012 there were {n} parties to the CCM, at the end of 2015 98.",
            "2024-06-01",
            77,
            89,
        ),
        ("There were ten new ratifications of the CCM in 2015, against {n} in 2014.", "2016-03-01", 4, 12),
        ("{n} ratifications of the CCM were deposited in 2015.", "2016-03-01", 10, 19),
        (
            "Ten countries became party to the CCM in 2015, four in 2014, and {n} in 2013.",
            "2016-03-01",
            7,
            17,
        ),
        ("The CCM had 26 ratifications by the end of 2009, {n} by the end of 2010.", "2011-06-01", 49, 55),
        (
            "The number of ratifications of the CCM rose from {n} at the end of 2011 to 77 in 2012.",
            "2013-06-01",
            67,
            54,
        ),
    ],
)
def test_those_of_a_time(words: str, day: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), day, right)
    assert "contradicted" not in verdicts(words.format(n=right), day, right)
    told = verdicts(words.format(n=wrong), day, wrong)
    assert "supported" not in told
    if "from" not in words:
        assert "contradicted" in told


def test_nobody_in_a_year() -> None:
    text = "No state joined the Convention on Cluster Munitions in {}."
    assert "supported" in verdicts(text.format(2021), "2022-06-01", 0)
    assert verdicts(text.format(2023), "2024-06-01", 0) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        # Some of those of a year, those of a region, and all there were by then are no wrong figures.
        "Six states ratified the Convention on Cluster Munitions in 2012.",
        "In Africa the pace slowed. In 2012 only three states ratified the Convention on Cluster Munitions.",
        "In 2012, 77 states joined the Convention on Cluster Munitions.",
        "Parties to the Convention on Cluster Munitions, year by year: 2009: 26; 2010: 49; 2011: 67",
        "Joined the Convention on Cluster Munitions per year: 2009 (until June): five; 2010: 23",
        "The Convention on Cluster Munitions grew. In Europe it had 22 parties in 2009 and 30 in 2011.",
        "Reports by parties to the Convention on Cluster Munitions per year: 2010: 50; 2011: 60",
        "New laws of members of the Convention on Cluster Munitions each year: 2010: 5; 2011: 3",
        "The network for the Convention on Cluster Munitions was founded in 2003. It gained 30 members in 2011.",
        "Fifteen instruments were deposited in 2012 under several treaties, the CCM among them.",
        "In 2012, 111 countries joined the Convention on Cluster Munitions.",
    ],
)
def test_what_may_be_counted_otherwise_is_not_called_wrong(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2013-06-01"))
    assert "contradicted" not in {claim.verdict for claim in checked.claims}


@pytest.mark.parametrize(
    "text",
    [
        "I congratulate Belize, {} and Slovakia for joining the CCM in the last twelve months.",
        "We welcome Belize, {} and Slovakia, which joined the Convention on Cluster Munitions in the past year.",
        "In the past year, Belize, {} and Slovakia joined the Convention on Cluster Munitions.",
        "Belize, {} and Slovakia have joined the Convention on Cluster Munitions over the last twelve months.",
    ],
)
def test_who_joined_in_the_past_year_had_not_joined_long_before(text: str) -> None:
    for state, right in (("Canada", True), ("Norway", False)):
        checked = CHECKER.check(text.format(state), date=PartialDate.parse("2015-09-07"))
        assert ("supported" in {claim.verdict for claim in checked.claims}) is right
        assert "contradicted" not in {claim.verdict for claim in checked.claims}
