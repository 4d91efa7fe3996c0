"""What happened, as plain values: the steps of an explanation, the changes between days, counts over time."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from servanda.changes import Changes
from servanda.days import Day
from servanda.explaining import Explanation
from servanda.timeline import Timeline

Side = tuple[str, Day, str | None]
"""A label, a day under a treaty, and the group it is confined to."""


def explanation(item: Explanation) -> dict[str, Any]:
    """Why a state stands as it does, step by step."""
    return {
        "treaty": item.treaty,
        "title": item.title,
        "state": item.state,
        "name": item.name,
        "as_of": item.as_of.isoformat(),
        "standing": item.standing,
        "undetermined": list(item.undetermined),
        "missing": list(item.missing),
        "steps": [
            {
                "date": step.date,
                "what": step.what,
                "text": step.text,
                "rule": step.rule,
                "from": list(step.entries),
                "sources": list(step.sources),
                "foreseen": step.foreseen,
                "low_confidence": step.low_confidence,
            }
            for step in item.steps
        ],
    }


def changes(found: Changes, group: str | None) -> dict[str, Any]:
    """What changed between two days, with the counts on both."""
    return {
        "treaty": found.treaty,
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "group": group,
        "before": asdict(found.before),
        "after": asdict(found.after),
        "changes": change_rows(found),
    }


def change_rows(found: Changes) -> list[dict[str, Any]]:
    """A row for every change."""
    return [
        {**asdict(change), "date": change.date.isoformat(), "sources": list(change.sources)}
        for change in found.changes
    ]


def timeline(series: Timeline) -> dict[str, Any]:
    """Counts over time."""
    return {
        "treaty": series.treaty,
        "title": series.title,
        "group": series.group,
        "points": timeline_rows(series),
    }


def timeline_rows(series: Timeline) -> list[dict[str, Any]]:
    """A row for every day counted."""
    return [{"date": point.date.isoformat(), **point.counts} for point in series.points]


def side_by_side(sides: list[Side], word: str) -> dict[str, Any]:
    """The counts of both sides, and the states for which the word holds on one of them only."""
    listed = [set(day.states(word, group)) for _, day, group in sides]
    return {
        "sides": [
            {
                "label": label,
                "treaty": day.treaty.code,
                "group": group,
                "counts": asdict(day.counted(group)),
                "members": len(members) if (members := day.members(group)) is not None else None,
                "only_here": sorted(listed[place] - listed[1 - place]),
            }
            for place, (label, day, group) in enumerate(sides)
        ],
        "both": sorted(listed[0] & listed[1]),
    }
