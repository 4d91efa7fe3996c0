"""Counts over time: one treaty, one or more words for standing, on days a step apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.days import Day
from servanda.engine.history import BIT, WORDS
from servanda.errors import BadDate, UsageError
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The counts of one day, by word; None where the law leaves a word open."""

    date: date
    counts: dict[str, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """A treaty's counts over time, with the days on which they last changed between the points."""

    treaty: str
    title: str
    group: str | None
    words: tuple[str, ...]
    points: tuple[Point, ...]
    entered_into_force: date | None


def first_act(treaty: TreatyRecord) -> date | None:
    """The day of the first act under the treaty."""
    points = [history.points[0] for history in treaty.histories.values() if history.points]
    return date.fromordinal(min(points)) if points else None


def days_of_change(treaty: TreatyRecord, first: date, last: date) -> list[date]:
    """The first day, every day on which some state's standing changes, and the last: enough for an exact drawing."""
    inside = {point for point in treaty.turning_days if first.toordinal() < point < last.toordinal()}
    return [date.fromordinal(point) for point in sorted(inside | {first.toordinal(), last.toordinal()})]


def timeline(
    treaty: TreatyRecord,
    days: Sequence[date],
    words: Sequence[str] = ("joined", "consented"),
    group: str | None = None,
) -> Timeline:
    """The counts on each of the days. Raises UsageError for an unknown word, BadDate where there is no day."""
    for word in words:
        if word not in BIT:
            raise UsageError(f"'{word}' is not a word for standing: use one of {', '.join(WORDS)}")
    if not days:
        raise BadDate("no day lies between the first and the last: give the earlier one first")
    points = []
    for on in days:
        counts = Day(treaty, on).counted(group)
        points.append(Point(date=on, counts={word: getattr(counts, word) for word in words}))
    return Timeline(
        treaty=treaty.code,
        title=treaty.law.title,
        group=group,
        words=tuple(words),
        points=tuple(points),
        entered_into_force=treaty.general.entered_into_force,
    )
