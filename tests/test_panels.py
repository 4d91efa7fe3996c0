"""Counting in columns says what the engine says when asked for one treaty and one day at a time."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

import servanda as sv
from servanda.engine.history import BIT, WORDS

np = pytest.importorskip("numpy", reason="needs the extra 'panel'")

from servanda.panels import Panel  # noqa: E402

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
