"""An effect as plain values, for programs."""

from __future__ import annotations

from typing import Any

from servanda.desk.keeping.effect.comparing import Effect
from servanda.desk.keeping.effect.standings import StandingChange, Told
from servanda.plain import owed


def plain(effect: Effect) -> dict[str, Any]:
    """What a proposal would change: standing, counts, obligations, printed figures, findings; empty where none does."""
    return {
        "on": effect.on.isoformat(),
        "treaties": list(effect.treaties),
        "nothing": effect.nothing,
        "standings": [_standing(change) for change in effect.standings],
        "counts": [
            {
                "treaty": change.treaty,
                "day": change.day.isoformat(),
                "word": change.word,
                "before": change.before,
                "after": change.after,
            }
            for change in effect.counts
        ],
        "obligations": [
            {
                "what": change.what,
                "day": change.day.isoformat(),
                "before": owed.plain(change.before) if change.before is not None else None,
                "after": owed.plain(change.after) if change.after is not None else None,
            }
            for change in effect.owed
        ],
        "printed": [
            {
                "treaty": change.treaty,
                "source": change.source,
                "reproduced": change.reproduced,
                "new": change.new,
                "text": change.text,
            }
            for change in effect.printed
        ],
        "findings": [
            {
                "new": change.new,
                "check": change.finding.check,
                "weight": change.finding.weight,
                "treaty": change.finding.treaty,
                "subject": change.finding.subject,
                "message": change.finding.message,
            }
            for change in effect.findings
        ],
        "already_there": list(effect.already_there),
    }


def _standing(change: StandingChange) -> dict[str, Any]:
    return {
        "treaty": change.treaty,
        "state": change.state,
        "name": change.name,
        "before": change.before,
        "after": change.after,
        "new": [_told(told) for told in change.came],
        "no_longer": [_told(told) for told in change.went],
    }


def _told(told: Told) -> dict[str, Any]:
    return {"date": told.date or None, "text": told.text, "rule": told.rule, "foreseen": told.foreseen}
