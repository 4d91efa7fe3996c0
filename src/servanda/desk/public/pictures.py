"""Pictures with what a page says beside them: the map's key, the growth curve's table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from servanda.answers.stocks import Stock
from servanda.days import Day, by_name
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.drawing import growth, releases, shares, timelines, world
from servanda.engine.obligations import Obligation
from servanda.forecasting.deadlines import is_owed
from servanda.forecasting.land import LandHistory, land_history, states_with_land
from servanda.records import TreatyRecord
from servanda.timeline import days_of_change, first_act, timeline

_ORDER = ("party", "consented", "signatory", "withdrawn", "open", "none")
_LINES = ("joined", "consented", "party")


def standings(day: Day) -> dict[str, str]:
    """The standing of every state there is on a day, by its code."""
    return {
        row.state: "open" if row.undetermined and row.standing == "none" else row.standing
        for row in day.rows(everyone=True)
    }


def world_map(asked: Asked, day: Day) -> dict[str, Any]:
    """The map of a treaty on a day: its address, its key with figures, and all of it in words."""
    found = standings(day)
    key = [
        {"name": name, "sign": words.SIGNS[name], "said": words.said(words.STANDINGS, name), "count": count}
        for name in _ORDER
        if (count := sum(1 for one in found.values() if one == name))
    ]
    beside = world.not_on_it(code for code, one in found.items() if one != "none")
    told = _("Map of the world by standing under the %(treaty)s on %(day)s.") % {
        "treaty": asked.title(day.treaty).short,
        "day": asked.day(day.as_of),
    }
    return {
        "address": asked.to(day.treaty.code.lower(), day.as_of, "map.svg"),
        "height": world.HEIGHT,
        "words": told + " " + "; ".join(f"{one['said']}: {asked.number(one['count'])}" for one in key) + ".",
        "key": key,
        "beside": ", ".join(sorted(asked.state(code) for code in beside)),
    }


def growth_curve(asked: Asked, day: Day) -> dict[str, Any] | None:
    """The counts from the first act to the day, or None where nothing had happened."""
    first = first_act(day.treaty)
    if first is None or first >= day.as_of:
        return None
    series = timeline(day.treaty, days_of_change(day.treaty, first, day.as_of), _LINES)
    end = series.points[-1]
    told = [f"{words.said(words.COUNTS, word)}: {asked.number(end.counts[word])}" for word in _LINES]
    years = [date(year, 12, 31) for year in range(first.year, day.as_of.year)]
    table = timeline(day.treaty, [*(year for year in years if year >= first), day.as_of], _LINES)
    return {
        "chart": growth.drawn(series),
        "words": _("Counts from %(first)s to %(last)s.")
        % {"first": asked.day(first), "last": asked.day(day.as_of)}
        + " "
        + "; ".join(told)
        + ".",
        "key": [{"word": word, "said": words.said(words.COUNTS, word)} for word in _LINES],
        "entered": day.entered_into_force,
        "rows": [
            {"day": point.date, "values": [point.counts[word] for word in _LINES]}
            for point in reversed(table.points)
        ],
    }


DESTROYING = ("stockpile_destruction", "clearance")
"""What takes years to do, and is put off by decisions of meetings."""
SHOWN = 60
"""Rows of a picture of deadlines; what is left out is said."""


def deadlines_over_time(asked: Asked, found: Sequence[Obligation]) -> dict[str, Any] | None:
    """The deadlines to destroy and to clear as bars over the years; None where there is none to draw."""
    wanted = [
        one for one in found if one.obligation in DESTROYING and one.due and one.arises and is_owed(one)
    ]
    if not wanted:
        return None
    shown = wanted[:SHOWN]
    picture = timelines.drawn(shown, asked.today)
    return {
        "rows": [
            {
                "state": asked.state(one.state),
                "page": asked.to("states", one.state),
                "treaty": one.treaty,
                "what": words.said(words.OBLIGATIONS, one.obligation),
                "article": one.article,
                "due": one.due,
                "met": _met(asked, one, row),
                "status": one.status,
                "bars": row.bars,
                "mark": row.met,
                "listed": row.listed,
                "words": _in_words(asked, one, row),
            }
            for one, row in zip(shown, picture.rows, strict=True)
        ],
        "years": picture.years,
        "today": picture.today,
        "key": [
            {"sort": sort, "said": words.said(words.SPANS, sort)}
            for sort in words.SPANS
            if any(bar.span.sort == sort for row in picture.rows for bar in row.bars)
        ],
        "met": any(row.met and not row.listed for row in picture.rows),
        "listed": any(row.met and row.listed for row in picture.rows),
        "left_out": len(wanted) - len(shown),
    }


def _in_words(asked: Asked, one: Obligation, row: timelines.Row) -> str:
    told = [
        f"{words.said(words.SPANS, bar.span.sort)}: {asked.day(bar.span.begun)} – {asked.day(bar.span.ended)}"
        for bar in row.bars
    ]
    if row.met is not None:
        told.append(f"{words.said(words.STATUSES, one.status)}: {_met(asked, one, row, 'long')}")
    return "; ".join(told)


def _met(asked: Asked, one: Obligation, row: timelines.Row, form: str = "short") -> str:
    """When it was met; where only a later list says that it was, that it was met by then."""
    day = asked.day(one.fulfilled, form)
    return _("on a day until %(day)s") % {"day": day} if row.listed else day


_PRESSING = ("overdue", "due_soon", "pending", "unknown", "fulfilled_late", "fulfilled", "not_applicable")


def shares_of(counts: Mapping[str, int]) -> dict[str, Any]:
    """How the states stand that owe one thing, as a bar in parts, with every part in words."""
    present = [(status, counts[status]) for status in _PRESSING if counts.get(status)]
    return {
        "parts": shares.drawn(present),
        "key": [{"status": status, "count": count} for status, count in present],
        "words": "; ".join(f"{words.said(words.STATUSES, status)}: {count}" for status, count in present),
    }


def share_destroyed(asked: Asked, stock: Stock) -> dict[str, Any] | None:
    """How much of a stock was destroyed, as a bar and in words; None where it cannot be said."""
    found = shares.destroyed(stock)
    if found is None:
        return None
    least, most = (asked.number(value) for value in (found.least, found.most))
    return {"parts": found.parts, "said": f"{least} %" if least == most else f"{least}–{most} %"}


def land_over_time(asked: Asked, treaty: TreatyRecord) -> list[dict[str, Any]]:
    """The land of every state the record has figures of: what remained and what was released, year by year."""
    found = []
    for state in states_with_land(treaty):
        history = land_history(treaty, state, asked.today)
        picture = releases.drawn(history)
        if picture is not None:
            told = [
                f"{year.year}: "
                + ", ".join(
                    f"{words.said(words.LAND, measure)} {asked.amount(year.figures[measure].area)} km²"
                    for measure in (*releases.ORDER, "released")
                    if measure in year.figures
                )
                for year in history.years
                if releases.has_release(year)
            ]
            left = [
                f"{asked.day(level.when)}: {asked.amount(level.remaining)} km²"
                for level in history.levels
                if level.remaining is not None
            ]
            found.append(
                {
                    "state": asked.state(state),
                    "page": asked.to("states", state),
                    "picture": picture,
                    "contested": _contested(history),
                    "released": "; ".join(told),
                    "remaining": "; ".join(left),
                }
            )
    return sorted(found, key=lambda one: by_name(str(one["state"])))


def _contested(history: LandHistory) -> bool:
    """Whether sources cannot all be right about a figure of a state's land."""
    figures = [figure for year in history.years for figure in year.figures.values()]
    figures += [figure for level in history.levels for figure in level.figures.values()]
    return any(figure.contested for figure in figures)
