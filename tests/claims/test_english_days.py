"""Days in the many orders of words in which pages tell them: right they are borne out, wrong they are called wrong."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str) -> list[tuple[str, str, str]]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.what, str(claim.found.value), claim.verdict)
        for claim in checked.claims
        if claim.found.kind == "date" and not claim.found.rule.startswith("hint")
    ]


def called(text: str, day: str, when: str) -> set[str]:
    """The verdicts on the claims of a day."""
    return {verdict for _, told, verdict in verdicts(text, day) if told == when}


EVENTS = [
    ("It was on {} that the Mine Ban Treaty entered into force.", "1 March 1999", "11 March 1999"),
    ("The Mine Ban Treaty entered into force, many years ago, on {}.", "1 March 1999", "1 May 1999"),
    ("The Mine Ban Treaty did not take effect until {}.", "1 March 1999", "1 March 2000"),
    ("From {} the Mine Ban Treaty has been in force.", "1 March 1999", "1 March 1998"),
    ("The ATT, in effect since {}, sets rules for transfers.", "December 2014", "December 2013"),
    (
        "On the eve of the holiday, {}, the Arms Trade Treaty took effect.",
        "24 December 2014",
        "24 December 2013",
    ),
    (
        "{} was the day when the ATT became binding law.",
        "24 December 2014",
        "24 November 2014",
    ),
    (
        "In Oslo 89 states concluded the Mine Ban Treaty on {}.",
        "18 September 1997",
        "8 September 1997",
    ),
    ("In {}, 89 states adopted the new Mine Ban Treaty.", "September 1997", "October 1997"),
    (
        "The General Assembly voted to adopt the Arms Trade Treaty on {}.",
        "2 April 2013",
        "2 June 2013",
    ),
    (
        "The talks in Oslo closed on {} with the adoption of the Mine Ban Treaty.",
        "18 September 1997",
        "18 September 1996",
    ),
    (
        "The signing conference for the Mine Ban Treaty took place in Ottawa on {}.",
        "3 December 1997",
        "13 December 1997",
    ),
    ("In Ottawa 122 governments signed the Mine Ban Treaty on {}.", "3 December 1997", "3 December 1998"),
    ("Entry into force of the Arms Trade Treaty: {}", "24 December 2014", "24 December 2012"),
    (
        "The Arms Trade Treaty (ATT) (adopted {}; in force 24 December 2014) sets rules.",
        "2 April 2013",
        "12 April 2013",
    ),
    ("The Arms Trade Treaty sets rules.\nOpened for signature: {}", "3 June 2013", "3 July 2013"),
    ("The Chemical Weapons Convention was signed in Paris on {}.", "13 January 1993", "13 January 1994"),
]

DEEDS = [
    (
        "Ghana is a party to the Convention on Cluster Munitions, having ratified it on {}.",
        "3 February 2011",
        "3 April 2011",
    ),
    (
        "Ghana has joined the Convention on Cluster Munitions: it signed on {}.",
        "3 December 2008",
        "3 December 2007",
    ),
    (
        "Iceland signed the Convention on Cluster Munitions in 2008 but did not ratify it until {}.",
        "31 August 2015",
        "31 August 2016",
    ),
    (
        "Iceland signed the Convention on Cluster Munitions early and ratified it almost seven years later, on {}.",
        "31 August 2015",
        "21 October 2015",
    ),
    (
        "By acceding on {}, Trinidad and Tobago joined the Convention on Cluster Munitions.",
        "21 September 2011",
        "21 September 2012",
    ),
    (
        "The accession of Trinidad and Tobago to the Convention on Cluster Munitions was registered on {}.",
        "21 September 2011",
        "22 October 2011",
    ),
    (
        "Ghana's ratification of the Convention on Cluster Munitions followed on {}.",
        "3 February 2011",
        "3 February 2012",
    ),
    (
        "The Convention on Cluster Munitions was signed by Ghana on {}.",
        "3 December 2008",
        "3 December 2009",
    ),
    (
        "The Convention on Cluster Munitions was ratified by Mali on 30 June 2010 and by Ghana on {}.",
        "3 February 2011",
        "3 March 2011",
    ),
    (
        "Ghana became a full member of the Convention on Cluster Munitions on {}.",
        "1 August 2011",
        "1 September 2011",
    ),
    (
        "The Convention on Cluster Munitions has been binding on Ghana since {}.",
        "1 August 2011",
        "1 August 2012",
    ),
    (
        "Ghana is legally bound by the Convention on Cluster Munitions as of {}.",
        "1 August 2011",
        "1 October 2011",
    ),
    (
        "Chad, a signatory since {}, cleared part of its north under the Convention on Cluster Munitions.",
        "3 December 2008",
        "3 December 2010",
    ),
    (
        "Its envoy signed the Convention on Cluster Munitions on behalf of Ghana in Oslo on {}.",
        "3 December 2008",
        "3 December 2009",
    ),
    (
        "The latest to ratify the Convention on Cluster Munitions were Mali (30 June 2010) and Ghana ({}).",
        "3 February 2011",
        "3 February 2013",
    ),
    (
        "Two joined the Convention on Cluster Munitions by accession: Grenada on 29 June 2011 and Swaziland on {}.",
        "13 September 2011",
        "13 September 2012",
    ),
    (
        "Mali ratified the Convention on Cluster Munitions in June 2010, Ghana in {}.",
        "February 2011",
        "March 2011",
    ),
    (
        "Ghana (ratified on {}) hosts a meeting of the Convention on Cluster Munitions.",
        "3 February 2011",
        "3 February 2010",
    ),
]


@pytest.mark.parametrize(("text", "right", "wrong"), EVENTS + DEEDS)
def test_a_right_day_is_borne_out_and_a_wrong_one_is_called_wrong(text: str, right: str, wrong: str) -> None:
    told = {verdict for _, _, verdict in verdicts(text.format(right), "2018-06-01")}
    assert "supported" in told
    assert "contradicted" not in told
    assert "contradicted" in {verdict for _, _, verdict in verdicts(text.format(wrong), "2018-06-01")}


@pytest.mark.parametrize(
    "text",
    [
        # Parliaments approve before anything is deposited.
        "Ghana ratified the Convention on Cluster Munitions on 22 December 2010.",
        "Ghana is a party to the Convention on Cluster Munitions, having ratified it in 2010.",
        "The accession of Trinidad and Tobago to the Convention on Cluster Munitions was completed in 2010.",
        # A signing of some state the text speaks of.
        "Cameroon took its time. The Convention on Cluster Munitions was signed in New York on 15 December 2009.",
        # The text was agreed some days before it was adopted.
        "The Convention on Cluster Munitions was agreed in Dublin on 28 May 2008.",
        # What was adopted or held is another thing.
        "In 2015 states adopted the Convention on Cluster Munitions' action plan in Dubrovnik.",
        "On 16 September 2010 the signing ceremony for the new law on cluster munitions took place in Oslo.",
        "In 2009, 30 countries signed the Convention on Cluster Munitions at the United Nations in New York.",
        # Other states and other steps between the state and the day.
        "Somalia, a signatory since 3 December 2008, ratified the Convention on Cluster Munitions.",
        "Ghana signed and ratified the Convention on Cluster Munitions before the meeting in Beirut in 2011.",
        "Angola ratified the Convention on Cluster Munitions in 2009, its parliament says.",
        "Iran ratified the Comprehensive Nuclear-Test-Ban Treaty in 2004.",
        "Serbia acceded to the Nuclear Non-Proliferation Treaty in 1970.",
    ],
)
def test_a_day_that_may_be_of_another_step_is_never_called_wrong(text: str) -> None:
    assert "contradicted" not in [verdict for _, _, verdict in verdicts(text, "2018-06-01")]


@pytest.mark.parametrize(
    "text",
    [
        "India signed the Convention on Cluster Munitions on 3 December 2008.",
        "Russia signed the Mine Ban Treaty in 1997.",
        "Cuba acceded to the Arms Trade Treaty on 6 April 2016.",
        "Israel ratified the Treaty on the Prohibition of Nuclear Weapons in 2018.",
    ],
)
def test_a_day_of_a_state_that_never_signed_nor_joined_is_wrong(text: str) -> None:
    assert "contradicted" in [verdict for _, _, verdict in verdicts(text, "2020-06-01")]
