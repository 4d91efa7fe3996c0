"""What is announced, put off, reckoned from the day just told or said again without its verb, in English."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))

Told = tuple[str, str, object, str]


def told(text: str, day: str) -> list[Told]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        (claim.found.kind, claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims
    ]


LEAVING = "Five states are leaving the Ottawa Convention."
CCM_STOCKS = "Under the CCM 35 states have finished destroying their stocks"


@pytest.mark.parametrize(
    ("day", "text", "claim"),
    [
        # How many will be left.
        (
            "2025-12-28",
            f"{LEAVING} When they are gone, 161 states will remain.",
            ("count", "parties", 161, "supported"),
        ),
        (
            "2025-12-28",
            f"{LEAVING} That would leave the treaty with 161 members.",
            ("count", "parties", 161, "supported"),
        ),
        (
            "2025-12-28",
            f"{LEAVING} Its membership will shrink to 161.",
            ("count", "parties", 161, "supported"),
        ),
        (
            "2025-12-28",
            f"{LEAVING} When they are gone, 152 states will remain.",
            ("count", "parties", 152, "unverifiable"),
        ),
        # What the departures left.
        (
            "2025-03-08",
            "Lithuania has left the CCM, and the number of parties fell from 112 to 111.",
            ("count", "parties", 111, "supported"),
        ),
        (
            "2025-03-08",
            "With the exit of Lithuania the number of States Parties to the CCM drops to 109.",
            ("count", "parties", 109, "contradicted"),
        ),
        # None of a group.
        (
            "2020-10-25",
            "So far 84 states have signed the TPNW; no member of NATO has done so.",
            ("share", "signed", "none", "supported"),
        ),
        (
            "2020-10-25",
            "So far 84 states have signed the TPNW. No member of the African Union has done so.",
            ("share", "signed", "none", "contradicted"),
        ),
        # How many had ratified when it started.
        (
            "2022-01-02",
            "The TPNW came into force once 50 nations had ratified it.",
            ("rule", "threshold", 50, "supported"),
        ),
        (
            "2022-01-02",
            "The TPNW came into force once 60 nations had ratified it.",
            ("rule", "threshold", 60, "contradicted"),
        ),
        # A deadline in brackets.
        (
            "2019-09-04",
            "Bulgaria will miss its stockpile destruction deadline (1 October 2019) under the CCM.",
            ("deadline", "stockpile", "2019-10-01", "supported"),
        ),
        (
            "2019-09-04",
            "Bulgaria will miss its stockpile destruction deadline (of 1 October 2021), set by the CCM.",
            ("deadline", "stockpile", "2021-10-01", "contradicted"),
        ),
        # By how long.
        (
            "2020-02-04",
            "Germany asked for a five-year extension of its clearance deadline under the CCM.",
            ("delta", "extension", 5, "supported"),
        ),
        (
            "2020-02-04",
            "Germany asked for an extension of its clearance deadline by three years under the CCM.",
            ("delta", "extension", 3, "unverifiable"),
        ),
        (
            "2009-02-04",
            "Mozambique was granted a five-year extension of its deadline under the Mine Ban Treaty.",
            ("delta", "extension", 5, "supported"),
        ),
        (
            "2015-09-17",
            "Mozambique has been bound by the Ottawa Treaty since 1999. A second extension ran until December 2014.",
            ("deadline", "clearance", "2014-12", "supported"),
        ),
        # Said again without its verb.
        (
            "2019-09-04",
            f"{CCM_STOCKS}; Switzerland did so in March.",
            ("date", "completion", "2019-03", "supported"),
        ),
        (
            "2019-09-04",
            f"{CCM_STOCKS}. Switzerland did so in March 2016.",
            ("date", "completion", "2016-03", "unverifiable"),
        ),
        # Days reckoned from the one just told.
        (
            "2015-03-25",
            "Paraguay ratified the CCM on 12 March. Canada did so four days later.",
            ("date", "deposit", "2015-03-16", "supported"),
        ),
        (
            "2015-03-25",
            "Paraguay ratified the CCM on 12 March. Canada did so two days later.",
            ("date", "deposit", "2015-03-14", "unverifiable"),
        ),
        (
            "2020-10-25",
            "Honduras ratified the TPNW on 24 October, so that it starts on 22 January 2021. "
            "Nauru had ratified the day before.",
            ("date", "deposit", "2020-10-23", "supported"),
        ),
        # Leaving, told of others before.
        (
            "2025-12-28",
            "Latvia left the Ottawa Convention on Saturday. "
            "Finland will be out on 10 January, and Poland on 20 February.",
            ("date", "withdrawal_effective", "2026-02-20", "supported"),
        ),
        (
            "2025-12-28",
            "Latvia left the Ottawa Convention on Saturday. "
            "Finland, which notified the UN on 10 July, follows in January.",
            ("date", "withdrawal_notice", "2025-07-10", "supported"),
        ),
        (
            "2025-03-01",
            "Poland is weighing a withdrawal from the Ottawa Treaty.",
            ("membership", "parties", True, "supported"),
        ),
        # Some of those told.
        (
            "2010-08-10",
            "The CCM has 108 signatories. Two of them are among those that have ratified: Japan and Laos.",
            ("membership", "ratified", True, "supported"),
        ),
        (
            "2010-08-10",
            "The CCM has 108 signatories. Two of them are among those that have ratified: Japan and Kenya.",
            ("membership", "ratified", True, "contradicted"),
        ),
        (
            "2014-06-06",
            "The Arms Trade Treaty is 80% of the way to its entry into force.",
            ("share", "way", "80/100", "supported"),
        ),
        (
            "2009-11-16",
            "The CCM matters in Asia. Two of the 40 states in the region have ratified: Japan and Kenya.",
            ("membership", "ratified", True, "contradicted"),
        ),
        (
            "2025-03-19",
            "Vanuatu's parliament is now considering ratification of the CCM.",
            ("membership", "joined", False, "supported"),
        ),
    ],
)
def test_reads_what_is_announced_or_said_again(day: str, text: str, claim: Told) -> None:
    assert claim in told(text, day)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (
            "2025-03-19",
            "The CCM has 111 parties, who next meet from 16 to 19 September in Geneva.",
        ),
        ("2025-12-28", f"{LEAVING} That will bring the number of parties down to 161."),
        (
            "2025-12-28",
            "Five states are quitting the Ottawa Convention, which will leave it with 161 parties.",
        ),
        ("2014-12-29", "The Arms Trade Treaty took effect on 24 December after 60 states had ratified it."),
        (
            "2010-08-01",
            "The CCM entered into force today. Spain ratified it in June 2009. That is not the case for Egypt.",
        ),
        ("2025-03-06", "Chad's government is debating whether to ratify the CCM."),
        (
            "2025-12-28",
            "Latvia left the Ottawa Convention on Saturday. Finland leaves on 3 January for the Games.",
        ),
        ("2025-03-06", "Russia is considering pulling out of the Ottawa Treaty."),
        (
            "2025-03-19",
            "In the run-up to the 13th Meeting of States Parties to the CCM, states met in Manila on "
            "18-19 March 2025.",
        ),
    ],
)
def test_nothing_of_a_day_to_come_is_called_wrong(day: str, text: str) -> None:
    assert all(verdict != "contradicted" for *_, verdict in told(text, day))
