"""Who came last or first, and days told without their usual verbs: right, wrong, and of what may be another thing."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str = "2025-06-10") -> list[str]:
    """The verdicts of rules, not of hints, on days."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        claim.verdict
        for claim in checked.claims
        if claim.found.kind == "date" and not claim.found.rule.startswith("hint")
    ]


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        (
            "164 states are parties to the Mine Ban Treaty (most recently Palestine on 29 December {}).",
            2017,
            2016,
        ),
        (
            "Many have joined the Mine Ban Treaty, most recently Sri Lanka and Palestine, both in December {}.",
            2017,
            2019,
        ),
        ("127 states are party to the CCW, the latest being Singapore on 21 September {}.", 2023, 2022),
        ("The CCM in brief\nLatest to ratify: Nigeria, February {}", 2023, 2022),
        ("The CCM in brief\nLast accession: South Sudan, 3 August {}", 2023, 2022),
        ("112 states have joined the CCM. South Sudan, the newest, did so on 3 August {}.", 2023, 2022),
        ("The Philippines was the first Southeast Asian country to sign the ATT in {}.", 2013, 2014),
        ("On 25 September {} the 50th state ratified the ATT.", 2014, 2015),
        ("The ATT is open to all. The General Assembly had adopted it on 2 April {}.", 2013, 2012),
        ("The ATT was long debated. The text was adopted on 2 April {} with 154 votes.", 2013, 2014),
        ("Open since 3 June {}, the ATT needs 50 ratifications.", 2013, 2014),
        (
            "The Mine Ban Treaty: adopted in Oslo, opened for signature in Ottawa, in force on 1 March {}.",
            1999,
            2000,
        ),
        (
            "Lithuania has left the CCM. Notice had reached the UN Secretary-General on 6 September {}.",
            2024,
            2023,
        ),
        ("The CCM has 111 parties; one party (Lithuania) left in March {}.", 2025, 2023),
        ("The CCM was long in the making. 107 governments agreed the text in Dublin in May {}.", 2008, 2009),
        ("The CCM was negotiated in Dublin in May {} and signed in Oslo.", 2008, 2009),
        ("France has ratified the ATT; the United States has signed (September 25, {}).", 2013, 2012),
        ("On the CCM, 112 states are in (most recently South Sudan in August {}).", 2023, 2022),
    ],
)
def test_days_told_otherwise(words: str, right: int, wrong: int) -> None:
    assert set(verdicts(words.format(right))) == {"supported"}
    assert "contradicted" in verdicts(words.format(wrong))
    assert "supported" not in verdicts(words.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        # A resolution, a law, a state's own day, and another deed of the latest.
        "A resolution on the CCM was tabled. The General Assembly adopted it on 5 December 2018.",
        "A bill on the CCM was tabled. The text was adopted on 5 December 2018.",
        "Chile signed the CCM when it opened in 2008 and ratified it in 2010, in force on 1 June 2011.",
        "Many parties to the CCM have adopted laws, the latest being Cameroon in December 2014.",
        "Thirty states have joined the CCM and destroyed their stocks, most recently Peru in December 2023.",
    ],
)
def test_another_thing_is_not_called_wrong(text: str) -> None:
    assert "contradicted" not in verdicts(text)


def test_the_notice_is_that_of_the_state_that_leaves() -> None:
    text = (
        "As President, the Philippines regretted the withdrawal of Lithuania from the CCM. "
        "Notice had reached the UN Secretary-General on 6 September {}."
    )
    assert verdicts(text.format(2024)) == ["supported"]
    assert verdicts(text.format(2023)) == ["contradicted"]
