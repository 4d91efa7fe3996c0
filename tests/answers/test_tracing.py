"""From every date and figure back to its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

import servanda as sv
from servanda.acts import StockpileFigure
from servanda.amounts import Amount
from servanda.answers.tracing import EntryTraced, ObligationTraced, SourceTraced, trace
from servanda.errors import UnknownPlace, UnknownTreaty, UsageError
from servanda.explaining import Explanation
from servanda.ledger import Source, correct
from servanda.records import Record
from tests.answers.made import applies, extends, stock
from tests.situations import entered, in_force, ledger_of, ratifies, record_of

TODAY = date(2026, 11, 21)
MONITOR = Source(id="monitor", title="Monitor", publisher="Campaign", kind="ngo")


def test_an_entry_is_found_by_the_beginning_of_its_id() -> None:
    entries = entered(stock("AUT", "declared", "12672"))
    record = Record(ledger=ledger_of(entries))
    (found,) = trace(record, entries[0].id[:8], TODAY)
    assert isinstance(found, EntryTraced)
    assert (found.entry, found.source is not None, found.others) == (entries[0], True, ())


def test_rival_accounts_come_along() -> None:
    ours = entered(stock("MOZ", "declared", "9708"))
    theirs = entered(stock("MOZ", "declared", "12804"), source="monitor")
    record = Record(ledger=ledger_of([*ours, *theirs], MONITOR))
    (found,) = trace(record, ours[0].id, TODAY)
    assert isinstance(found, EntryTraced)
    assert [other.id for other in found.others] == [theirs[0].id]


def test_a_correction_and_what_it_corrects_name_each_other() -> None:
    (wrong,) = entered(stock("MOZ", "declared", "9807"))
    act = wrong.act
    assert isinstance(act, StockpileFigure)
    right = correct(
        wrong,
        replace(act, quantity=Amount.of(9708)),
        reason="digits turned",
        source="depositary",
        locator="line 1",
        recorded_at=datetime(2026, 2, 1, tzinfo=UTC),
        by="test",
    )
    record = Record(ledger=ledger_of([wrong, right]))
    (found,) = trace(record, right.id, TODAY)
    assert isinstance(found, EntryTraced)
    assert found.replaces == wrong
    (found,) = trace(record, wrong.id, TODAY)
    assert isinstance(found, EntryTraced)
    assert found.replaced_by == (right,)


def test_an_obligation_comes_with_the_deposit_and_the_decision_behind_it() -> None:
    record = record_of(
        in_force(),
        ratifies("LBN", "2010-11-05"),
        applies("LBN"),
        extends("LBN", "2026-05-01", "2RC-1", "2021-02-15"),
    )
    (found,) = trace(record, "CCM/LBN/clearance", TODAY)
    assert isinstance(found, ObligationTraced)
    assert str(found.obligation.due) == "2026-05-01"
    assert {item.entry.act.KIND for item in found.entries} >= {"deposit", "extension_decision"}


def test_a_standing_is_explained() -> None:
    (found,) = trace(record_of(in_force(), ratifies("LBN", "2010-11-05")), "CCM/Lebanon", TODAY)
    assert isinstance(found, Explanation)
    assert found.standing == "party"


def test_a_source_comes_with_all_that_rests_on_it() -> None:
    (found,) = trace(
        record_of(stock("AUT", "declared", "1"), stock("ITA", "declared", "2")), "depositary", TODAY
    )
    assert isinstance(found, SourceTraced)
    assert len(found.entries) == 2


@pytest.mark.parametrize(
    ("reference", "error"),
    [
        ("ffffffff", UsageError),
        ("no-such-source", UsageError),
        ("CCM/AUT/happiness", UsageError),
        ("CCM/AUT/laws", UsageError),
        ("CCM/Atlantis", UnknownPlace),
        ("CCN/AUT", UnknownTreaty),
        ("../../etc/passwd", UnknownTreaty),
        ("../sources", UsageError),
        ("", UsageError),
    ],
)
def test_what_leads_nowhere_is_said(reference: str, error: type[Exception]) -> None:
    record = record_of(in_force(), stock("AUT", "declared", "12672"))
    with pytest.raises((error, UsageError)):
        trace(record, reference, TODAY)


@pytest.mark.parametrize("state", ["MOZ", "LTU", "IRQ", "DEU"])
def test_every_date_and_figure_of_a_state_can_be_traced(state: str) -> None:
    from servanda.answers.profiles import profile
    from servanda.cli.state import plain

    record = sv.record()
    references = set(_references(plain(profile(record, state, TODAY), [], None)))
    assert len(references) > 10
    for reference in references:
        assert trace(record, reference, TODAY), reference


def _references(value: object) -> list[str]:
    if isinstance(value, dict):
        own = [value["ref"]] if isinstance(value.get("ref"), str) else []
        return own + [ref for part in value.values() for ref in _references(part)]
    return [ref for part in value for ref in _references(part)] if isinstance(value, list) else []
