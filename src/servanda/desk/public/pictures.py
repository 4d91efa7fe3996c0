"""Pictures with what a page says beside them: the map's key, the growth curve's table."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from servanda.days import Day
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.drawing import growth, world
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
