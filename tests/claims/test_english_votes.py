"""Votes of the General Assembly and its committee, however they are told: figures, and how a state voted."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def verdicts(text: str, day: str, value: object) -> set[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {claim.verdict for claim in checked.claims if claim.found.value == value}


def told(text: str, day: str = "2019-12-20") -> list[str]:
    return [claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            (
                "In December 2017 the General Assembly adopted the resolution on the Convention on "
                "Cluster Munitions with {} votes to 2, and 36 abstentions."
            ),
            142,
            152,
        ),
        (
            (
                "In December 2017 the resolution on the Convention on Cluster Munitions was carried "
                "in the UN General Assembly, {} votes to 2, with 36 abstaining."
            ),
            142,
            122,
        ),
        (
            (
                "By a recorded vote of {} to 1 (Zimbabwe), with 38 abstentions, the General Assembly "
                "adopted on 5 December 2018 its resolution on the Convention on Cluster Munitions."
            ),
            144,
            134,
        ),
        (
            (
                "On 5 December 2018, {} member states backed the UN General Assembly resolution on "
                "the Convention on Cluster Munitions, while 38 abstained."
            ),
            144,
            154,
        ),
        (
            (
                "The General Assembly adopted its resolution on the Convention on Cluster Munitions "
                "on 5 December 2018. {} states were in favour, one was against, 38 abstained."
            ),
            144,
            134,
        ),
        (
            (
                "On 12 December 2019, the UN General Assembly adopted resolution 74/62 on the "
                "Convention on Cluster Munitions. The vote was 144 in favour, 1 against, with {} "
                "abstentions."
            ),
            38,
            58,
        ),
        (
            (
                "The vote on the Convention on Cluster Munitions resolution in the UNGA First "
                "Committee (5 November 2019): {} yes, 1 no, 39 abstentions."
            ),
            138,
            118,
        ),
        (
            (
                "On 2 April 2013 the UN General Assembly adopted the Arms Trade Treaty with {} votes "
                "to 3, and 23 abstentions."
            ),
            154,
            144,
        ),
        (
            (
                "On 12 December 2019, {} of the UN's 193 member states voted for resolution 74/62 on "
                "the Convention on Cluster Munitions."
            ),
            144,
            124,
        ),
    ],
)
def test_the_figures_of_a_vote(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2020-01-15", right) == {"supported"}
    assert verdicts(text.format(wrong), "2020-01-15", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            (
                "Only {} voted against the General Assembly resolution on the Convention on Cluster "
                "Munitions on 5 December 2018."
            ),
            "Zimbabwe",
            "Brazil",
        ),
        (
            (
                "The sole vote against the General Assembly resolution on the Convention on Cluster "
                "Munitions on 5 December 2018 came from {}."
            ),
            "Zimbabwe",
            "Brazil",
        ),
        (
            (
                "{} was among the 38 states that abstained on the General Assembly resolution on the "
                "Convention on Cluster Munitions on 5 December 2018."
            ),
            "Poland",
            "Norway",
        ),
    ],
)
def test_how_a_state_voted(text: str, right: str, wrong: str) -> None:
    assert "supported" in told(text.format(right)) and "contradicted" not in told(text.format(right))
    assert "contradicted" in told(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        (
            "UN General Assembly resolution 73/54 on the Convention on Cluster Munitions (5 "
            "December 2018) received 144 votes in favour."
        ),
        (
            "On 5 December 2018 the General Assembly resolution on the Convention on Cluster "
            "Munitions won the support of 144 states, with 38 abstaining."
        ),
        (
            "The General Assembly adopted its resolution on the Convention on Cluster Munitions "
            "on 5 December 2018. A second resolution got 161 votes to 2."
        ),
        "The report on the Mine Ban Treaty (5 May 2016) was read by many.",
    ],
)
def test_what_is_told_of_a_resolution_is_not_told_of_the_treaty(text: str) -> None:
    assert "contradicted" not in told(text)


def test_the_month_in_which_the_assembly_adopted_a_text() -> None:
    text = (
        "On 5 December 2018 the General Assembly adopted the resolution on the Convention on "
        "Cluster Munitions. A year earlier, in December 2017, the Assembly had adopted the "
        "text with 142 votes to 2."
    )
    assert verdicts(text, "2019-01-10", "2017-12") == {"supported"}


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        ("UNGA votes on the Convention on Cluster Munitions\n2015: {}-2-40", 139, 149),
        (
            "Support for the UN General Assembly resolution on the Convention on Cluster Munitions grew "
            "from 139 votes in 2015 to {} in 2018.",
            144,
            164,
        ),
        (
            "UN resolutions on the Convention on Cluster Munitions\n\n2018 (A/RES/73/54)\n"
            "General Assembly | 144 in favour | 1 against | {} abstaining\n",
            38,
            28,
        ),
    ],
)
def test_votes_of_several_years(text: str, right: int, wrong: int) -> None:
    assert verdicts(text.format(right), "2018-12-20", right) == {"supported"}
    assert verdicts(text.format(wrong), "2018-12-20", wrong) == {"contradicted"}


@pytest.mark.parametrize(
    "text",
    [
        "On 5 December 2018 the Knesset in its plenary rejected the Convention on Cluster Munitions by 61 votes to 20.",
        "The General Assembly adopted its resolution on the Convention on Cluster Munitions on 5 December 2018. "
        "At first, 139 states voted in favour.",
        "The General Assembly adopted its resolution on the Convention on Cluster Munitions on 5 December 2018. "
        "The same day 126 states voted in favour of the resolution on the ban on nuclear weapons.",
    ],
)
def test_votes_of_others(text: str) -> None:
    assert "contradicted" not in told(text)
