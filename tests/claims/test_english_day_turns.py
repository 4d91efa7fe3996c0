"""Days told by a noun, in a name, in a line of a chronology, of a second treaty or a second state: right they are borne
out, wrong they are called wrong, and what may be another day is not."""

from __future__ import annotations

import pytest

from servanda.claiming.languages import TONGUES
from servanda.dates import PartialDate
from tests.claims.test_english_days import CHECKER, called, verdicts

SOLD = "The Arms Trade Treaty in brief\n"

OF_TREATIES = [
    ("The Arms Trade Treaty's entry into force took place on {}.", "24 December 2014", "24 December 2015"),
    ("The date of entry into force of the ATT is {}.", "24 December 2014", "4 December 2014"),
    (
        "Fifty states have ratified the Arms Trade Treaty, as many as it takes to enter into force, which will be {}.",
        "24 December 2014",
        "24 November 2014",
    ),
    (
        "Such sales turned unlawful on {}, when the Arms Trade Treaty took effect.",
        "24 December 2014",
        "2 April 2013",
    ),
    ("The ATT became a binding treaty under international law on {}.", "24 December 2014", "3 June 2013"),
    ("The prohibitions of the Arms Trade Treaty have applied since {}.", "24 December 2014", "3 June 2013"),
    ("Having entered into force on {}, the ATT now has 113 parties.", "24 December 2014", "24 October 2014"),
    (
        "Ministers from 122 states met in Ottawa on {} to sign the Mine Ban Treaty.",
        "3 December 1997",
        "5 December 1998",
    ),
    (
        "The Oslo conference, which closed on {}, adopted the Mine Ban Treaty.",
        "18 September 1997",
        "18 September 1996",
    ),
    (
        "Adopted in Oslo in September 1997, signed in Ottawa in {} and in force since 1999, the Mine Ban Treaty holds.",
        "December 1997",
        "December 1998",
    ),
    ("Much like the {} Mine Ban Treaty, it came about outside the UN.", "1997", "1996"),
    ("Producers stay outside the Mine Ban Treaty of {}.", "1997", "1995"),
    ("Mine Ban Treaty, {}, 2056 UNTS 211.", "18 September 1997", "18 September 1998"),
    ("Sellers are bound by the Arms Trade Treaty (New York, {}).", "2 April 2013", "2 April 2014"),
    (SOLD + "{} - adoption by the General Assembly", "2 April 2013", "2 April 2014"),
    (SOLD + "{}: opened for signature in New York", "3 June 2013", "3 July 2013"),
    (SOLD + "{}: the treaty becomes binding international law", "December 2014", "December 2013"),
    (SOLD + "{}: UN General Assembly adopts the Arms Trade Treaty", "2 April 2013", "12 April 2013"),
    ("After the 50th ratification in {}, the TPNW was on its way.", "October 2020", "March 2020"),
    ("The TPNW was ratified by the fiftieth state on {}.", "24 October 2020", "24 October 2019"),
]

MORE_OF_TREATIES = [
    ("On {}, talks at the UN culminated in the adoption of the ATT.", "2 April 2013", "2 May 2013"),
    ("The Mine Ban Treaty was signed by 122 states in Ottawa on {}.", "3 December 1997", "13 December 1997"),
    (
        "First signed in Ottawa on {}, the Mine Ban Treaty has many parties.",
        "3 December 1997",
        "3 December 1998",
    ),
    ("The Mine Ban Treaty became available for signature on {}.", "3 December 1997", "3 January 1998"),
    ("States began to sign the Mine Ban Treaty on {}.", "3 December 1997", "3 November 1997"),
    ("The Mine Ban Treaty has been in force for ten years, since {}.", "1 March 1999", "1 March 1998"),
    (
        "Adopted nearly 30 years ago, in {}, the Mine Ban Treaty still has no equal.",
        "September 1997",
        "September 1998",
    ),
    (
        "A step was taken on {} when the 50th instrument of the TPNW was deposited.",
        "24 October 2020",
        "4 October 2020",
    ),
]

OF_STATES = [
    ("Iceland will be bound by the provisions of the CCM from {}.", "1 February 2016", "1 March 2016"),
    ("The CCM will be binding on Iceland as of {}.", "1 February 2016", "1 February 2017"),
    (
        "Iceland deposited its instrument on 31 August 2015 under the CCM, with entry into force on {}.",
        "1 February 2016",
        "1 January 2016",
    ),
    (
        "The CCM entered into force for Malta on 1 August 2010 and for Iceland on {}.",
        "1 February 2016",
        "1 April 2016",
    ),
    ("It took Iceland until {} to ratify the CCM.", "August 2015", "August 2016"),
    ("Iceland waited until {} before ratifying the CCM.", "August 2015", "August 2016"),
    ("Only in {} did Iceland ratify the CCM.", "August 2015", "August 2016"),
    (
        "Iceland ratified the Mine Ban Treaty in 1999 and the Convention on Cluster Munitions in {}.",
        "2015",
        "2016",
    ),
    ("Iceland signed the CCM in December 2008, ratifying it in {}.", "August 2015", "August 2016"),
    ("Iceland put its signature to the CCM in {}.", "December 2008", "December 2009"),
    (
        "The instrument of ratification of Iceland for the CCM was lodged on {}.",
        "31 August 2015",
        "31 August 2016",
    ),
    ("Iceland's ratification of the CCM dates from {}.", "31 August 2015", "31 August 2016"),
    ("As of {}, Finland is no longer bound by the Mine Ban Treaty.", "10 January 2026", "10 July 2025"),
    ("Finland's exit from the Mine Ban Treaty was completed on {}.", "10 January 2026", "10 February 2026"),
    (
        "The three Baltic states gave notice of their withdrawal from the Mine Ban Treaty on {}.",
        "27 June 2025",
        "27 July 2025",
    ),
    ("Estonia and Latvia left the Mine Ban Treaty on {}.", "27 December 2025", "27 November 2025"),
    (
        "Helsinki notified the UN of its withdrawal from the Mine Ban Treaty on {}.",
        "10 July 2025",
        "10 June 2025",
    ),
]


def at(told: str) -> str:
    """The day as claims give it."""
    months = TONGUES["en"].months
    *_, year = words = told.split()
    month = [f"-{months[word.lower()]:02d}" for word in words[:-1] if word.isalpha()]
    day = [f"-{int(words[0]):02d}" for _ in words[2:]]
    return "".join((year, *month, *day))


@pytest.mark.parametrize(("text", "right", "wrong"), OF_TREATIES + MORE_OF_TREATIES + OF_STATES)
def test_a_right_day_is_borne_out_and_a_wrong_one_called_wrong(text: str, right: str, wrong: str) -> None:
    assert called(text.format(right), "2026-06-01", at(right)) == {"supported"}
    assert called(text.format(wrong), "2026-06-01", at(wrong)) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Iceland signed the CCM in 2008 but took almost seven years to ratify it.", "supported"),
        ("It took Iceland seven years to ratify the CCM.", "supported"),
        ("Seven years after signing the CCM, Iceland ratified it.", "supported"),
        ("It took Iceland 17 years to ratify the CCM.", "contradicted"),
        # Its parliament may have been quicker than its envoy.
        ("It took Iceland five years to ratify the CCM.", "unverifiable"),
    ],
)
def test_how_long_a_state_took_to_ratify(text: str, verdict: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2026-06-01"))
    assert [claim.verdict for claim in checked.claims if claim.found.what == "delay"] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        # papers and meetings of a year, not the treaty
        "The resolution on the Mine Ban Treaty of 4 December 2017 was adopted.",
        "The 2014 Mine Ban Treaty review conference met in Maputo.",
        "Parties: Mine Ban Treaty (ratified by Iceland) (1999), Convention on Cluster Munitions (2015).",
        # the state's own dates
        "Nigeria's signature of the Convention on Cluster Munitions dates back to June 2009.",
        "Nigeria, a signatory of the CCM since June 2009, became a party on 28 February 2023.",
        "Lithuania signed the CCM the day it opened for signature, ratified on 24 March 2011 and has held to it.",
        # what one of several did is not what none did
        "Cuba and Palau joined the CCM on 6 April 2016.",
        "Estonia and Latvia deposited their instruments on 27 June 2025, leaving the Mine Ban Treaty.",
        # the fiftieth brought it into force on that day
        "The TPNW took effect after its 50th ratification on 22 January 2021.",
        # another paper, signed by somebody
        "On 7 May 2012 Iceland signed in Oslo a deal on aid under the CCM.",
        "On 16 October 2014 Iceland signed an agreement on the CCM.",
        "On 27 June 2025, Estonia deposited its instrument of withdrawal from the Mine Ban Treaty.",
        # a bill's chronology
        "Bill C-6 on the CCM\n25 October 2013: adopted in committee\n19 June 2014: adopted",
    ],
)
def test_what_may_be_another_day_is_never_called_wrong(text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in verdicts(text, "2026-06-01")}
