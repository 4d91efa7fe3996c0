"""Which side of a treaty a state stands on, in the many words English has for it.

Each sentence is tried with a state of which it is true and with one of which it is not.
"""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
DAY = PartialDate.parse("2022-06-01")
ABOUT = "The Convention on Cluster Munitions bans these weapons. "
OUTSIDER, PARTY, SIGNATORY = "Mongolia", "Chile", "Angola"


def verdicts(sentence: str) -> set[str]:
    """What is said of memberships in a sentence about the convention."""
    claims = CHECKER.check(ABOUT + sentence, date=DAY).claims
    return {claim.verdict for claim in claims if claim.found.kind in ("membership", "share")}


def told(sentence: str, true: str, false: str) -> tuple[bool, bool]:
    """Whether the sentence is borne out of one state without blame, and called wrong of the other."""
    return verdicts(sentence.format(true)) == {"supported"}, "contradicted" in verdicts(
        sentence.format(false)
    )


OUTSIDE = (
    "{} isn't a party to the treaty.",
    "{} has not, to date, acceded to the convention.",
    "{}, for its part, hasn't joined the convention.",
    "{} is not among the 110 nations that have ratified the treaty.",
    "{} is not one of the convention's members.",
    "{} is one of the few states in the area that have yet to join the convention.",
    "{} does not belong to the convention.",
    "{} is not bound by the convention.",
    "{} stands outside the convention.",
    "{} continues to stay out of the convention.",
    "{}, a neighbour of Russia, is not party to the convention.",
    "{}, which trades with Egypt, has never signed the convention.",
    "{} - a buyer of such bombs - is not a member of the convention.",
    "{} (not a party to the convention) has bought some.",
    "{}, a non-signatory to the convention, has bought some.",
    "As a non-signatory, {} may buy some.",
    "Despite not being a party to the convention, {} has given up the weapon.",
    "Never having joined the convention, {} kept what it had.",
    "Some buyers, among them {} and Egypt, are not parties to the convention.",
    "Some buyers - {}, Egypt and India - have not signed the convention.",
    "Some buyers, {} and Egypt among them, have not signed the convention.",
    "None of the buyers, including {} and Egypt, is party to the convention.",
    "States outside the convention, such as {} and Egypt, may buy some.",
    "Outside the convention are {} and Egypt.",
    "Among the countries that have not joined the convention are {} and Egypt.",
    "Neither {} nor Egypt are signatories.",
    "Nor has {} joined the convention.",
    "Egypt has not signed the convention, nor has {}.",
    "Egypt is not a party to the convention. Neither is {}.",
    "Egypt has not joined the convention, and {} hasn't either.",
    "The convention has 110 parties, but {} is not among them.",
    "Many have joined the convention, but {} has not.",
    "The convention does not bind {}.",
    "{} came to the talks as a guest, but has not signed the convention.",
    "The non-signatories, {} and Egypt among them, may buy some.",
)

WITHIN = (
    "{} is one of the 110 States Parties to the convention.",
    "{} is among the countries that have ratified the convention.",
    "{} was one of the first to ratify the convention.",
    "{}, itself a State Party, has none left.",
    "{} (a State Party) has none left.",
    "Having joined the convention, {} has none left.",
    "As one of the States Parties to the convention, {} has none left.",
    "{}, along with Peru, has ratified the convention.",
    "{} and other States Parties spoke up.",
    "{} has been a party to the convention for years.",
    "{} long ago ratified the convention.",
    "{} has deposited its instrument of ratification of the convention.",
    "The convention binds {} and Peru.",
    "Peru has ratified the convention, as has {}.",
    "Peru is a party to the convention. So is {}.",
    "Egypt has not ratified the convention, but {} has.",
    "Egypt is not a party to the convention, whereas {} is.",
    "Peru - a former buyer - and {} are parties to the convention.",
    "four States Parties (Peru, Mali, Togo and {}) spoke of the convention.",
    "4 are States Parties: Peru, Mali, Togo and {}.",
)

ONLY_SIGNED = (
    "{} is a signatory but not yet a State Party to the convention.",
    "{}, a signatory that has yet to ratify the convention, took part.",
    "{} is still only a signatory to the convention.",
    "{} signed the convention in 2008 but has not ratified it.",
    "{} has signed the convention, but is not a party.",
    "Signatories yet to ratify the convention include Kenya and {}.",
    "States that have signed but not ratified the convention include Kenya and {}.",
    "Although it has signed the convention, {} has not ratified it.",
    "{} has not ratified the convention, although it signed it.",
    "Egypt has not joined the convention, while {} has signed but not ratified it.",
)


@pytest.mark.parametrize("sentence", OUTSIDE)
def test_of_those_outside_it_is_right_and_of_a_party_wrong(sentence: str) -> None:
    assert told(sentence, OUTSIDER, PARTY) == (True, True)


@pytest.mark.parametrize("sentence", WITHIN)
def test_of_a_party_it_is_right_and_of_those_outside_wrong(sentence: str) -> None:
    assert told(sentence, PARTY, OUTSIDER) == (True, True)


@pytest.mark.parametrize("sentence", ONLY_SIGNED)
@pytest.mark.parametrize("false", [PARTY, OUTSIDER])
def test_of_who_signed_only_it_is_right_and_of_a_party_or_an_outsider_wrong(
    sentence: str, false: str
) -> None:
    assert told(sentence, SIGNATORY, false) == (True, True)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile has not signed a contract under the convention.",
        "Chile has not joined the convention's drafting committee.",
        "Chile is not a party to the dispute.",
        "Chile is a signatory but not yet among the donors to the convention's fund.",
        "Chile did not ratify the convention until 2010.",
        "Iraq did not sign the convention in Oslo.",
        "Banks in Chile have not joined the convention.",
        "Chile and Mongolia, which is not a party to the convention, met.",
        "Mongolia and other members of the council met under the convention.",
        "Mongolia, a party to the dispute, spoke of the convention.",
        "Sixteen states made the weapon. Chile is not one of them.",
        "Thirty states have not joined the convention. Chile is not one of them.",
        "Chile has joined the convention and clears land, but Peru is not.",
        "Mongolia is one of the countries that have asked about the convention.",
        "The appeal of the parties to the convention was signed by 40 states, but not by Chile.",
        "Countries that buy from Mongolia - all of them in Asia - have joined the convention.",
    ],
)
def test_what_is_said_of_something_else_accuses_nobody(sentence: str) -> None:
    assert "contradicted" not in verdicts(sentence)


def test_between_its_deposit_and_its_start_a_state_may_be_called_no_party_yet() -> None:
    waiting = "Poland is not yet a State Party to the Mine Ban Treaty."
    claims = CHECKER.check(waiting, date=PartialDate.parse("2013-02-01")).claims
    assert [claim.verdict for claim in claims] == ["unverifiable"]


def test_an_anniversary_is_kept_on_a_day_that_is_not_the_days_of_the_event() -> None:
    kept = ABOUT + "States keep the 10th anniversary of the convention's entry into force on 1 August 2020."
    assert "contradicted" not in {
        claim.verdict for claim in CHECKER.check(kept, date=PartialDate.parse("2020-08-02")).claims
    }
