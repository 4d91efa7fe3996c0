"""What a page tells of later knowledge: whether it would still say what it said when cited, and what was corrected."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from servanda.days import Day
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.engine.history import WORDS

SHOWN = 12


def told(asked: Asked, day: Day) -> dict[str, Any] | None:
    """For a cited page: in what today's record differs from it, state by state and count by count. For any other: the
    corrections of the record about the treaty, which it follows. None where there is nothing to tell.
    """
    if asked.pin is not None:
        return _differences(asked, day)
    corrected = [entry for entry in asked.record.entries(day.treaty.code) if entry.corrects]
    if not corrected:
        return None
    return {
        "corrections": len(corrected),
        "address": asked.to("corrections", treaty=day.treaty.code),
    }


def _differences(asked: Asked, day: Day) -> dict[str, Any]:
    now = asked.known.record.treaty(day.treaty.code).on(day.as_of)
    before, after = asdict(day.counts), asdict(now.counts)
    was = {row.state: row for row in day.rows()}
    became = {row.state: row for row in now.rows()}
    differing = sorted(code for code in was.keys() | became.keys() if was.get(code) != became.get(code))
    entries = len(asked.known.record.entries(day.treaty.code)) - len(asked.record.entries(day.treaty.code))
    return {
        "pinned": True,
        "entries": entries,
        "counts": [
            (words.said(words.COUNTS, word), before[word], after[word])
            for word in WORDS
            if before[word] != after[word]
        ],
        "states": [asked.state(code, day.as_of) for code in differing][:SHOWN],
        "more": max(0, len(differing) - SHOWN),
        "address": f"/{asked.language.code}/{day.treaty.code.lower()}/{day.as_of.isoformat()}/",
    }
