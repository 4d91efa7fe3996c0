"""What holds for obligations whatever the record says: tried on records made at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.acts import dates_of
from servanda.engine.obligations import Obligation
from servanda.ledger import Entry
from servanda.records import Record
from tests.situations import ledger_of
from tests.treaties.cases import Done, notified_withdrawal, ratified
from tests.treaties.owed import (
    ISU,
    PRESS,
    STATE,
    asked,
    completed,
    decided,
    entries,
    found_again,
    keeping,
    land,
    made_a_law,
    outstanding,
    reported,
    said_to_have,
    stocks,
)

JOINED = ratified("2010-02-16")
FIRST, LAST = date(2009, 1, 1), date(2032, 12, 31)

days = st.dates(FIRST, LAST)
partial = st.builds(lambda day, length: day.isoformat()[:length], days, st.sampled_from((4, 7, 10, 10)))
maybe = st.one_of(st.just(""), partial)
articles = st.sampled_from(("3", "4"))

meetings = st.sampled_from(("", "9MSP", "2RC"))
words = st.sampled_from(("yes", "yes", "no", "unclear"))
outcomes = st.sampled_from(("granted", "granted", "shortened", "refused"))
sorts = st.sampled_from(("initial", "annual", "voluntary"))
laws = st.sampled_from(("enacted", "in_preparation", "not_needed"))
levels = st.sampled_from(("declared", "remaining", "retained"))

acts: st.SearchStrategy[Done] = st.one_of(
    st.builds(said_to_have, articles, words, as_of=maybe),
    st.builds(found_again, articles, partial),
    st.builds(found_again, st.just("4(1)(b)"), partial, new=st.just(True), hostilities_ended=maybe),
    st.builds(asked, articles, until=maybe, on=maybe, meeting=meetings, deadline=maybe),
    st.builds(decided, articles, until=maybe, on=maybe, meeting=meetings, deadline=maybe, outcome=outcomes),
    st.builds(completed, articles, work=maybe, notified=maybe, declared=maybe, by=maybe),
    st.builds(reported, sorts, maybe, about=partial),
    st.builds(outstanding, st.sampled_from(("initial", "annual")), partial, about=partial),
    st.builds(made_a_law, status=laws, on=maybe),
    st.builds(land, st.sampled_from(("suspected", "cleared")), st.just("3"), as_of=partial),
    st.builds(stocks, levels, st.sampled_from(("0", "12")), as_of=partial),
    st.builds(notified_withdrawal, days.map(str)),
)
situations = st.lists(st.tuples(acts, st.sampled_from(("verified", "verified", "memory-only"))), max_size=7)
complete = st.sampled_from(("", "2024-12-31"))

MET = ("fulfilled", "fulfilled_late")


def recorded(found: list[Entry], complete_until: str = "") -> Record:
    return keeping(Record(ledger=ledger_of(found, ISU, PRESS)), "CCM", complete_until)


def owed(record: Record, on: date, known_at: Any = None) -> dict[tuple[str, str, str], Obligation]:
    found = record.state(STATE).obligations(on, known_at, ["CCM"])
    keyed = {(one.obligation, one.article, one.covering): one for one in found}
    assert len(keyed) == len(found), "two obligations go by one name"
    return keyed


@settings(max_examples=150, deadline=None)
@given(situations, days, complete)
def test_a_status_never_contradicts_what_stands_beside_it(did: list[Any], on: date, until: str) -> None:
    for one in owed(recorded(entries("CCM", [JOINED, *did]), until), on).values():
        if one.status == "overdue":
            assert one.due is not None and one.due < on, "nobody is late before the day is over"
            assert one.fulfilled is None
        if one.status in ("pending", "due_soon") and one.due is not None:
            assert one.due >= on
        if one.fulfilled is not None:
            assert one.status in MET, "what is fulfilled is never overdue"
            assert one.fulfilled.latest <= on, "nothing is fulfilled before its day"
        assert (one.status == "unknown") == bool(one.missing), (
            "unknown says what is missing, and only unknown"
        )
        assert one.because.endswith(".")
        assert (one.status == "not_applicable") <= (one.due is None)


@settings(max_examples=150, deadline=None)
@given(situations, days)
def test_a_deadline_moves_back_only_where_a_decision_is_said_to_shorten_it(did: list[Any], on: date) -> None:
    record = recorded(entries("CCM", [JOINED, *did]))
    shortened = any(act.outcome == "shortened" for act in _decisions(record))
    for one in owed(record, on).values():
        if one.obligation not in ("clearance", "stockpile_destruction") or shortened:
            continue
        if one.due is not None and one.original_due is not None and one.status != "not_applicable":
            assert one.due >= one.original_due
        for extension in one.extensions:
            if one.due is not None and extension.until.latest < one.due and extension is one.extensions[-1]:
                assert any("not followed" in caveat for caveat in one.caveats)


def _decisions(record: Record) -> list[Any]:
    return [fact.act for fact in record.treaty("CCM").implementation if fact.act.KIND == "extension_decision"]


@settings(max_examples=100, deadline=None)
@given(situations, days, st.randoms(use_true_random=False))
def test_the_order_of_entries_changes_nothing(did: list[Any], on: date, chance: Any) -> None:
    found = entries("CCM", [JOINED, *did])
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert owed(recorded(found), on) == owed(recorded(shuffled), on)


@settings(max_examples=100, deadline=None)
@given(situations, acts, days)
def test_an_act_of_another_state_or_treaty_changes_nothing(did: list[Any], more: Done, on: date) -> None:
    def elsewhere(treaty: str, _state: str) -> Any:
        return more(treaty, "AFG")

    plain = owed(recorded(entries("CCM", [JOINED, *did])), on)
    with_others = owed(recorded([*entries("CCM", [JOINED, *did]), *entries("APMBC", [JOINED, more])]), on)
    assert plain == with_others
    named = owed(recorded(entries("CCM", [JOINED, *did, elsewhere])), on)
    for key, one in plain.items():
        assert named[key].fulfilled == one.fulfilled, "nobody fulfils it for another"
        assert named[key].due == one.due


@settings(max_examples=150, deadline=None)
@given(situations, acts, days)
def test_an_act_done_later_fulfils_nothing_now(did: list[Any], more: Done, on: date) -> None:
    later = entries("CCM", [JOINED, *did, more])
    kind = later[-1].act.KIND
    done = [
        value
        for name in dates_of(kind)
        if name not in ("from_deadline", "until", "covering")
        and (value := getattr(later[-1].act, name)) is not None
    ]
    if not done or min(day.earliest for day in done) <= on or kind == "withdrawal_notice":
        return
    before, after = owed(recorded(later[:-1]), on), owed(recorded(later), on)
    for key, one in after.items():
        if one.status in MET:
            assert before[key].status in MET, "what is done later fulfils nothing today"


@settings(max_examples=100, deadline=None)
@given(situations, days, st.integers(0, 7))
def test_what_was_known_once_is_what_a_record_of_that_day_says(did: list[Any], on: date, late: int) -> None:
    found = entries("CCM", [JOINED, *did])
    moment = datetime(2026, 6, 1, tzinfo=UTC)
    split = [
        replace(entry, recorded_at=moment) if n > len(found) - late else entry
        for n, entry in enumerate(found, 1)
    ]
    early = [entry for entry in split if entry.recorded_at < moment]
    then = owed(recorded(split), on, known_at=moment - timedelta(days=1))
    assert {key: (one.status, one.due) for key, one in then.items()} == {
        key: (one.status, one.due) for key, one in owed(recorded(early), on).items()
    }


@settings(max_examples=100, deadline=None)
@given(situations, st.lists(days, min_size=1, max_size=40, unique=True), complete)
def test_all_days_at_once_say_what_each_day_says(did: list[Any], asked_days: list[date], until: str) -> None:
    from servanda.matrices import matrix

    record = recorded(entries("CCM", [JOINED, *did]), until)
    table = matrix(record, sorted(asked_days))
    rows = {
        (row["obligation"], row["article"], row["covering"], row["date"]): (row["status"], row["due"])
        for row in table.to_dicts()
    }
    expected = {
        (*key, on): (one.status, one.due) for on in asked_days for key, one in owed(record, on).items()
    }
    assert rows == expected
