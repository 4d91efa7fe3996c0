"""Figures true once and no longer: which ones they are, and how they are listed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import servanda as sv
from servanda.claiming.checking import Checker
from servanda.claiming.model import replace as altered
from servanda.dates import PartialDate
from servanda.publish import stale
from tests.publish.samples import BOMBS, PARTIES, PRESS, SIGNED, TEXT, checked


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


@pytest.fixture(scope="module")
def ledger(record: sv.Record) -> Any:
    return Checker(record, date(2026, 11, 21)).ledger


def test_stale_figures_come_oldest_first_by_the_day_they_stopped_being_true(ledger: Any) -> None:
    later = altered(SIGNED, true_during=(("2008-12-03", "2008-12-31"), ("2016-04-06", "2018-02-28")))
    found = stale.stale(
        [checked(TEXT, later, name="a.txt"), checked(TEXT, SIGNED, name="b.txt")], ledger, date(2026, 11, 21)
    )
    assert [(item.checked.name, item.stopped.isoformat()) for item in found] == [
        ("b.txt", "2013-04-09"),
        ("a.txt", "2018-03-01"),
    ]
    assert [item.true_from.isoformat() for item in found] == ["2011-09-21", "2016-04-06"]
    assert {item.now for item in found} == {ledger.steps("CCM", "joined").on(date(2026, 11, 21))[0]}


COUNTED = "there were 110 States Parties to the Convention on Cluster Munitions."
"""True from 15 September 2020 to 27 February 2023."""


@pytest.mark.parametrize(
    ("text", "day", "known_from", "expected"),
    [
        pytest.param(f"Today {COUNTED}", "2022-08-20", "given", True, id="said of the day of writing"),
        pytest.param(f"Now {COUNTED}", None, None, True, id="a page without a date is judged by today"),
        pytest.param(
            f"As of 1 August 2022 {COUNTED}", None, None, False, id="its own day, page without a date"
        ),
        pytest.param(
            f"As of 1 August 2022 {COUNTED}",
            "2022-08-20",
            "given",
            False,
            id="its own day, before that of the page",
        ),
        pytest.param(
            f"As of 1 August 2022 {COUNTED}",
            "2022-08-01",
            "text",
            False,
            id="the page has its date from the figure",
        ),
        pytest.param(f"In 2021 {COUNTED}", "2022-08-20", "dateline", False, id="a year gone by"),
        pytest.param(f"In 2022 {COUNTED}", "2022-08-20", "dateline", True, id="the year of writing"),
        pytest.param(f"Now {COUNTED}".replace("110", "112"), None, None, False, id="true again today"),
        pytest.param(
            f"Now {COUNTED}".replace("110", "112"), "2024-09-20", "given", False, id="then and today"
        ),
    ],
)
def test_only_what_is_said_of_the_day_of_writing_grows_stale(
    ledger: Any, text: str, day: str | None, known_from: str | None, expected: bool
) -> None:
    today = date(2026, 11, 21)
    when = PartialDate.parse(day) if day else None
    document = Checker(ledger.record, today).check(text, name="a.txt", date=when, date_from=known_from)
    assert [found.verdict for found in document.claims] == ["supported"]
    # What the claim says of itself and what --stale lists are one decision.
    assert [found.stale for found in document.claims] == [expected]
    assert [item.claim for item in stale.stale([document], ledger, today)] == list(document.claims) * expected


def test_a_figure_between_two_times_it_was_right_is_stale_until_the_second(ledger: Any) -> None:
    def on(today: date) -> list[str]:
        document = Checker(ledger.record, today).check(
            f"Now {COUNTED}".replace("110", "112"), date=PartialDate.parse("2024-09-20"), date_from="given"
        )
        return [item.stopped.isoformat() for item in stale.stale([document], ledger, today)]

    # Lithuania left on 6 March 2025; Vanuatu deposited on 5 September 2025.
    assert [on(date(2025, 3, 5)), on(date(2025, 3, 6)), on(date(2025, 9, 4)), on(date(2025, 9, 5))] == [
        [],
        ["2025-03-06"],
        ["2025-03-06"],
        [],
    ]


def test_what_is_still_true_or_never_was_is_not_stale(ledger: Any) -> None:
    still = altered(SIGNED, stale=False)
    assert stale.stale([checked(TEXT, still, PARTIES, BOMBS)], ledger, date(2026, 11, 21)) == []


def test_a_stale_figure_as_a_row_has_every_column(ledger: Any) -> None:
    item = stale.stale([PRESS], ledger, date(2026, 11, 21))[0]
    row = stale.plain(item)
    assert tuple(row) == stale.COLUMNS
    assert (row["document"], row["line"], row["value"], row["stopped"]) == ("press.txt", 3, 111, "2013-04-09")
    assert (row["true_from"], row["true_to"], row["reading"]) == ("2011-09-21", "2013-04-08", "joined")
