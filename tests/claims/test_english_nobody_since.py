"""That nobody has joined since some day."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def told(text: str, day: str) -> set[str]:
    return {claim.verdict for claim in CHECKER.check(text, date=PartialDate.parse(day)).claims}


@pytest.mark.parametrize(
    "text",
    [
        (
            "The pace under the Convention on Cluster Munitions worries us: since we met last "
            "September not one State has joined."
        ),
        "Not one country has joined the Convention on Cluster Munitions since September 2023.",
        "The Convention on Cluster Munitions has gained no new States Parties since September 2023.",
        "There have been no new ratifications of the Convention on Cluster Munitions since September 2023.",
        "South Sudan acceded to the Convention on Cluster Munitions in August 2023; nobody has joined since.",
        "Since September 2023, not a single state has joined the Convention on Cluster Munitions.",
    ],
)
def test_nobody_has_joined_since(text: str) -> None:
    assert told(text, "2024-09-10") == {"supported"}


@pytest.mark.parametrize(
    "text",
    [
        "Not one country has joined the Convention on Cluster Munitions since January 2023.",
        "Since August 2022 no new state has joined the Convention on Cluster Munitions.",
        "There have been no new accessions to the Convention on Cluster Munitions since January 2023.",
    ],
)
def test_somebody_has(text: str) -> None:
    assert "contradicted" in told(text, "2023-12-10")


@pytest.mark.parametrize(
    "text",
    [
        "Since January 2021 no NATO member has joined the Convention on Cluster Munitions.",
        "No state has joined the talks on the Convention on Cluster Munitions since 2010.",
        "Since the Convention on Cluster Munitions was adopted in 2008 no state has used them in Europe.",
        "Not one state has joined the Convention on Cluster Munitions since August 2023.",
    ],
)
def test_nobody_of_some_or_of_something_else(text: str) -> None:
    assert "contradicted" not in told(text, "2023-12-10")


def test_a_few_since_a_day() -> None:
    text = "Since September 2022, {} states have joined the Convention on Cluster Munitions."
    assert told(text.format("two"), "2023-09-10") == {"supported"}
    assert "supported" not in told(text.format("four"), "2023-09-10")
