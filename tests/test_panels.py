"""Counting in columns says what the engine says when asked for one treaty and one day at a time."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

import servanda as sv
from servanda.engine.history import BIT, WORDS

np = pytest.importorskip("numpy", reason="needs the extra 'panel'")

from servanda.errors import UsageError  # noqa: E402
from servanda.owing import obligations  # noqa: E402
from servanda.panels import Panel, days_from  # noqa: E402

FIRST, LAST = date(1970, 1, 1), date(2026, 6, 30)


@pytest.mark.parametrize("word", ["signed", "consented", "party", "signatory", "joined", "withdrawn"])
def test_the_count_of_a_day_is_the_number_of_states_the_engine_counts(word: str) -> None:
    record = sv.record()
    panel = Panel.of(record)
    table = panel.counts(word, FIRST, LAST)
    assert table.shape == (len(panel.treaties), (LAST - FIRST).days + 1)
    for row, code in enumerate(panel.treaties):
        treaty = record.treaty(code)
        for offset in random.Random(code).sample(range(table.shape[1]), 8):
            day = FIRST + timedelta(days=offset)
            counted = sum(history.on(day).holds(word) for history in treaty.histories.values())
            assert table[row, offset] == counted, (code, day)


def test_a_standing_at_random_is_that_of_the_state_s_history() -> None:
    record = sv.record()
    panel = Panel.of(record)
    chosen = random.Random(11)
    asked = [
        (
            chosen.randrange(len(panel.treaties)),
            chosen.randrange(len(panel.states)),
            FIRST + timedelta(days=n),
        )
        for n in chosen.sample(range((LAST - FIRST).days), 3000)
    ]
    masks = panel.standings(
        np.array([treaty for treaty, _, _ in asked]),
        np.array([state for _, state, _ in asked]),
        np.array([day.toordinal() for _, _, day in asked]),
    )
    acted = 0
    for (treaty, state, day), mask in zip(asked, masks, strict=True):
        history = record.treaty(panel.treaties[treaty]).histories.get(panel.states[state])
        standing = history.on(day) if history else None
        words = {word for word in WORDS if standing is not None and standing.holds(word)}
        assert {word for word in WORDS if mask & BIT[word]} == words, (treaty, state, day)
        acted += bool(words)
    assert acted > 300, "the sample asked mostly of states that never acted"


def test_what_is_owed_in_columns_is_what_each_state_owes_asked_day_by_day() -> None:
    table = sv.panel(what="obligations", last=LAST)
    by_day = table.partition_by("date", as_dict=True)
    days = days_from(date(1999, 1, 1), LAST, "1mo")
    for on in random.Random(7).sample(days, 6):
        owed = [
            (one.treaty, one.state, one.article, one.obligation, one.covering, on, one.status, one.due)
            for one in obligations(sv.record(), on)
        ]
        assert by_day[(on,)].rows() == owed, on
    assert set(table["date"]) == set(days)


def test_what_is_owed_under_some_treaties_on_some_days() -> None:
    table = sv.panel(["CCM"], what="obligations", every="1y", first="2010-08-01", last="2012-08-01")
    assert table.columns == ["treaty", "state", "article", "obligation", "covering", "date", "status", "due"]
    assert set(table["treaty"]) == {"CCM"}
    assert sorted(set(table["date"])) == [date(2010, 8, 1), date(2011, 8, 1), date(2012, 8, 1)]


def test_no_days_give_a_table_without_rows() -> None:
    table = sv.panel(["CCM"], what="obligations", first="2012-01-01", last="2011-01-01")
    assert table.shape == (0, 8)


def test_a_panel_of_something_else_is_refused() -> None:
    with pytest.raises(UsageError, match="use standing or obligations"):
        sv.panel(what="compliance")
