"""How many states a treaty requires before it can start, and how many it still wants."""

from __future__ import annotations

import pytest

from servanda.dates import PartialDate
from tests.claims.figures import CHECKER, verdicts


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("Only {n} nations are now required to ratify the {t} for it to start.", 10, 14),
        ("Chile's neighbour ratified, leaving only {n} countries to ratify the {t}.", 10, 12),
        ("The {t} is just {n} ratifications away from entry into force.", 10, 13),
        ("The {t} still lacks {n} ratifications.", 10, 8),
        ("{n} more states must ratify the {t} before it becomes law.", 10, 7),
        ("With {n} ratifications still to go, the {t} is near its start.", 10, 11),
    ],
)
def test_how_many_are_still_needed(words: str, right: int, wrong: int) -> None:
    treaty = "Treaty on the Prohibition of Nuclear Weapons"
    assert "supported" in verdicts(words.format(n=right, t=treaty), "2020-07-20", right)
    assert "contradicted" in verdicts(words.format(n=wrong, t=treaty), "2020-07-20", wrong)


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The CCM was nearing the threshold of {n} ratifications for its entry into force.", 30, 40),
        ("The CCM had 27 of the required {n} ratifications.", 30, 35),
        ("Entry into force of the CCM required the ratification of {n} states.", 30, 50),
        (
            "The deposit of the {n}th instrument meant that the CCM would become binding law on 1 August.",
            30,
            40,
        ),
        (
            "The start of the CCM was triggered by the deposit of its {n}th instrument of ratification.",
            30,
            60,
        ),
        ("{n} nations need to ratify the CCM for it to become international law.", 30, 45),
    ],
)
def test_how_many_a_treaty_requires(words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), "2010-01-10", right)
    assert "contradicted" in verdicts(words.format(n=wrong), "2010-01-10", wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Only ten countries are needed to bring the Treaty on the Prohibition of Nuclear Weapons into effect.",
        "The Treaty on the Prohibition of Nuclear Weapons needs fifty ratifications; ten are lacking.",
        "The Treaty on the Prohibition of Nuclear Weapons nears its trigger point of 50 states parties.",
        "The 50 states which are to ratify the Treaty on the Prohibition of Nuclear Weapons first are near.",
        "The Treaty on the Prohibition of Nuclear Weapons, 50 ratifications of which are needed, is near.",
    ],
)
def test_a_number_that_is_required_is_no_count(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2020-07-20"))
    assert not [claim for claim in checked.claims if claim.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("words", "right", "wrong"),
    [
        ("The CTBT names 44 countries in its annex. {n} of these states have ratified it.", 36, 31),
        (
            "The CTBT waits for its Annex 2, of whose 44 states the remaining {n} holdouts are the hardest.",
            8,
            8,
        ),
        ("The number of ratifications missing for the CTBT to enter into force is down to {n}.", 8, 8),
    ],
)
def test_states_of_annex_2(words: str, right: int, wrong: int) -> None:
    assert "supported" in verdicts(words.format(n=right), "2014-06-01", right)
    if wrong != right:
        assert "supported" not in verdicts(words.format(n=wrong), "2014-06-01", wrong)


def test_what_is_left_after_a_parliament_has_voted_is_not_called_wrong() -> None:
    # Indonesia's parliament approved in December 2011; its instrument came in February 2012.
    text = "The list of ratifications needed for the CTBT to enter into force is down to eight."
    assert "contradicted" not in verdicts(text, "2011-12-07", 8)
