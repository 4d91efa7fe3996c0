"""``servanda picture SORT ...``: the record drawn, as SVG or PNG, with its numbers beside it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from servanda import places
from servanda.cli import options
from servanda.errors import UsageError
from servanda.publish import tables

if TYPE_CHECKING:
    from servanda.publish.pictures.drawing import Picture
    from servanda.records import Record, TreatyRecord

SORTS: dict[str, str] = {
    "growth": "who signed, consented and is bound over time",
    "matrix": "what each state owes, by article",
    "deadlines": "deadlines for clearance and stockpiles, with extensions",
    "land": "land released by a state each year, and what remains",
    "map": "the world by standing",
    "forecast": "a forecast of land release as a fan",
}

ARTICLES = {
    ("CCM", "4"): ("clearance", "clearance of cluster munition remnants"),
    ("CCM", "3"): ("stockpile_destruction", "destruction of stockpiles"),
    ("APMBC", "5"): ("clearance", "clearance of mined areas"),
    ("APMBC", "4"): ("stockpile_destruction", "destruction of stockpiles"),
}
"""The articles with deadlines that meetings put off, and the obligation each is about."""


@click.command(name="picture", epilog="Example: servanda picture map CCM --as-of 2025-10-01 --to map.svg")
@click.argument("sort", type=click.Choice(list(SORTS)), metavar="|".join(SORTS))
@options.treaty_argument
@click.argument("state", required=False, shell_complete=options.complete_place)
@click.option(
    "--to",
    type=click.Path(dir_okay=False, path_type=Path),
    required=True,
    help="Write the picture to this .svg or .png file.",
)
@options.as_of_option
@options.known_at_option
@options.group_option
@click.option(
    "--article", metavar="N", help="For deadlines: the article (3 or 4 of the CCM, 4 or 5 of the APMBC)."
)
@click.option("--until", metavar="DATE", help="For a forecast: the day to finish by.")
@options.format_option()
@options.record_option
def command(
    sort: str,
    treaty: str,
    state: str | None,
    to: Path,
    as_of: str | None,
    known_at: str | None,
    group: str | None,
    article: str | None,
    until: str | None,
    format_: str,
    record: str | None,
) -> None:
    """Draw the record, as SVG or PNG readable in grey, and print what the picture says and its numbers.

    \b
    growth     who signed, consented and is bound over time
    matrix     what each state owes, by article
    deadlines  deadlines for clearance or stockpiles, with extensions
    land       land released by a STATE each year, and what remains
    map        the world by standing
    forecast   a forecast of a STATE's land release, as a fan
    """
    from servanda.cli.writing import written

    kind = to.suffix.lower().lstrip(".")
    if kind not in ("svg", "png"):
        raise UsageError(f"{to}: a picture is written as .svg or .png")
    day = options.chosen_day(as_of)
    held = options.open_record(record)
    found = held.treaty(treaty, known_at)
    if sort in ("land", "forecast"):
        if state is None:
            raise UsageError(
                f"whose land? name a state: servanda picture {sort} {found.code} STATE --to {to}"
            )
        if group is not None:
            raise UsageError(f"the picture '{sort}' is of one state: leave out --group")
        code = places.resolve(state, day).code
        made = _of_state(sort, found, code, day, until)
    else:
        if state is not None:
            raise UsageError(f"the picture '{sort}' is of a treaty, not of a state: leave out '{state}'")
        made = _of_treaty(sort, held, found, day, group, article)
    written(to, made.drawn(kind))
    if format_ == "json":
        rows = [dict(zip(made.heads, row, strict=True)) for row in made.rows]
        said = {"title": made.title, "words": made.words, "notes": list(made.notes), "rows": rows}
        click.echo(tables.as_json({"file": str(to), **said}))
    elif format_ == "csv":
        rows = [dict(zip(made.heads, row, strict=True)) for row in made.rows]
        click.echo(tables.as_csv(rows, made.heads), nl=False)
    else:
        click.echo(click.style(made.title, bold=True))
        click.echo(tables.wrapped(made.words))
        if made.rows:
            click.echo("\n" + tables.as_columns(made.rows, made.heads))
        for note in made.notes:
            click.echo("\n" + tables.wrapped(note))


def _of_treaty(
    sort: str, record: Record, found: TreatyRecord, day: date, group: str | None, article: str | None
) -> Picture:
    if article is not None and sort != "deadlines":
        raise UsageError("--article is for the picture 'deadlines'")
    if sort == "growth":
        return _growth(found, day, group)
    if sort == "map":
        from servanda.publish.pictures.map import world_map

        if group is not None:
            raise UsageError("the map shows all states: leave out --group")
        return world_map(found.on(day))
    states = _members(found, day, group)
    if sort == "matrix":
        from servanda.owing import obligations
        from servanda.publish.pictures.matrix import matrix

        owed = obligations(record, day, treaties=[found.code], states=states, known_at=found.known_at)
        return matrix(found.law.title, owed, day)
    return _deadlines(record, found, day, states, article)


def _growth(found: TreatyRecord, day: date, group: str | None) -> Picture:
    from servanda.publish.pictures.growth import growth
    from servanda.timeline import days_of_change, first_act, timeline

    begin = first_act(found)
    if begin is None or begin > day:
        raise UsageError(
            f"the record holds no act under {found.code} by {day.isoformat()}, so there is nothing to draw"
        )
    days = days_of_change(found, begin, day)
    return growth(timeline(found, days, ("joined", "consented", "party"), group))


def _deadlines(
    record: Record, found: TreatyRecord, day: date, states: Sequence[str] | None, article: str | None
) -> Picture:
    from servanda.owing import obligations
    from servanda.publish.pictures.deadlines import deadlines

    known = [number for code, number in ARTICLES if code == found.code]
    if not known:
        raise UsageError(f"{found.code} sets no deadlines that meetings put off: use CCM or APMBC")
    wanted = article or known[0]
    if wanted not in known:
        raise UsageError(
            f"article {wanted} of {found.code} sets no such deadline: use --article {' or '.join(known)}"
        )
    name, what = ARTICLES[found.code, wanted]
    owed = obligations(record, day, treaties=[found.code], states=states, known_at=found.known_at)
    chosen = [one for one in owed if one.obligation == name and one.status != "not_applicable"]
    return deadlines(found.law.title, f"{what} (article {wanted})", chosen, day)


def _members(found: TreatyRecord, day: date, group: str | None) -> list[str] | None:
    members = found.on(day).members(group)
    return None if members is None else sorted(members)


def _of_state(sort: str, found: TreatyRecord, state: str, day: date, until: str | None) -> Picture:
    from servanda.forecasting.land import land_history

    if sort == "land":
        from servanda.publish.pictures.land import land

        history = land_history(found, state, day)
        if not history.years and not history.levels:
            name = places.name(state, on=day)
            raise UsageError(
                f"the record holds no figure of land for {name} under {found.code} by {day.isoformat()}"
            )
        return land(history)
    from servanda.forecasting.forecast import NoForecast
    from servanda.forecasting.owed import forecast_of
    from servanda.forecasting.words import sentence
    from servanda.publish.pictures.fan import fan

    answer = forecast_of(found, state, day, options.chosen_day(until) if until else None)
    if isinstance(answer.found, NoForecast):
        raise UsageError(sentence(answer.found))
    return fan(answer.found, answer.deadline, answer.remarks)
