"""Days of those who did the same as another before them: right, wrong, and of what may be another thing."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
HUNGARY = "Hungary ratified the Convention on Cluster Munitions in July 2012. "


def verdicts(text: str, day: str, state: str) -> set[str]:
    """The verdicts of rules, not of hints, on the days of a state."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        claim.verdict
        for claim in checked.claims
        if claim.found.kind == "date"
        and state in claim.found.states
        and not claim.found.rule.startswith("hint")
    }


@pytest.mark.parametrize(
    ("words", "state", "right", "wrong"),
    [
        (HUNGARY + "Peru followed in {}.", "PER", "September", "November"),
        (HUNGARY + "Switzerland did so on {}.", "CHE", "17 July", "25 July"),
        (HUNGARY + "Togo had done so in {}.", "TGO", "June 2012", "June 2013"),
        (HUNGARY + "Togo had done so in June 2012, Sweden in {}.", "SWE", "April 2012", "October 2012"),
        (HUNGARY + "Peru came next in September, Australia in {}.", "AUS", "October", "November"),
        (HUNGARY + "Then came Switzerland in July and Peru in {}.", "PER", "September", "December"),
        ("In 2012 Sweden ratified the CCM. So did Hungary, in {}.", "HUN", "July", "October"),
        (
            "Germany and Italy signed the CCM; the former ratified in 2009, the latter in {}.",
            "ITA",
            "2011",
            "2012",
        ),
        (
            "Germany, a party to the CCM, and Italy both signed; the former did so in {}, the latter in 2008.",
            "DEU",
            "2008",
            "2009",
        ),
        (
            "Germany and Italy are parties to the CCM, having ratified in {} and 2011 respectively.",
            "DEU",
            "2009",
            "2010",
        ),
        (
            "Italy ratified the CCM in September 2011. Sweden did the same the following {}.",
            "SWE",
            "April",
            "June",
        ),
        ("Italy ratified the CCM in September 2011. Sweden did so {} later.", "SWE", "a year", "four years"),
        (
            "Sweden ratified the CCM in April 2012. Denmark had done so {} earlier.",
            "DNK",
            "two years",
            "nine years",
        ),
        (
            "Peru became a State Party to the CCM on 1 March 2013. Chile has been one since {}.",
            "CHL",
            "June 2011",
            "June 2014",
        ),
    ],
)
def test_the_same_of_another(words: str, state: str, right: str, wrong: str) -> None:
    assert verdicts(words.format(right), "2013-06-01", state) == {"supported"}
    told = verdicts(words.format(wrong), "2013-06-01", state)
    assert "supported" not in told
    assert "contradicted" in told or "earlier" in words


@pytest.mark.parametrize(
    "text",
    [
        # What Poland did may be the last thing told of Finland, and no ratification.
        "Finland ratified the Mine Ban Treaty and destroyed its stocks in 2015. Poland did so in 2016.",
        # Of two things told before, either may be what the other did.
        "Sweden signed the CCM in December 2008 and ratified it in April 2012. Peru did so in December 2008.",
        "Lithuania withdrew from the CCM it had ratified in 2011. Finland followed in 2025.",
    ],
)
def test_what_may_be_another_deed_is_not_called_wrong(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2025-12-01"))
    assert "contradicted" not in {claim.verdict for claim in checked.claims}
