"""``servanda forecast STATE``: how likely a state is to finish clearing its land by its deadline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from servanda import places
from servanda.cli import options
from servanda.cli.footnotes import Footnotes
from servanda.errors import UsageError
from servanda.forecasting.forecast import Forecast, NoForecast
from servanda.forecasting.model import QUANTILES
from servanda.forecasting.owed import TREATIES, Answer, forecast_of
from servanda.forecasting.words import TRACK, assumptions, of_hundred, sentence
from servanda.publish import tables
from servanda.records import Record

_ROWS = 12
"""Years in the table for reading; the JSON has all of them."""


@click.command(name="forecast", epilog="Example: servanda forecast LBN --treaty CCM --as-of 2019-06-01")
@click.argument("state", required=False, shell_complete=options.complete_place)
@click.option(
    "--treaty", metavar="TREATY", help="CCM or APMBC. By default all under which the state owes clearance."
)
@options.as_of_option
@options.known_at_option
@click.option("--until", metavar="DATE", help="The day to finish by. By default the state's deadline.")
@click.option(
    "--backtest", is_flag=True, help="How forecasts did on every past deadline, as docs/forecasts.md."
)
@click.option(
    "--to", type=click.Path(dir_okay=False, path_type=Path), help="Write the backtest to this file."
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "html"]),
    default="text",
    show_default=True,
    help="html is a page with the fan chart in it.",
)
@options.record_option
def command(
    state: str | None,
    treaty: str | None,
    as_of: str | None,
    known_at: str | None,
    until: str | None,
    backtest: bool,
    to: Path | None,
    format_: str,
    record: str | None,
) -> None:
    """How likely a state is to finish clearing its land by its deadline, from what it released each year; or what the
    record lacks to say so.
    """
    held = options.open_record(record)
    if backtest:
        _backtest(held, to)
        return
    if state is None:
        raise UsageError("name a state, or ask for --backtest")
    day = options.chosen_day(as_of)
    by = options.chosen_day(until) if until else None
    if by is not None and by < day:
        raise UsageError(
            f"--until {by.isoformat()} is before {day.isoformat()}: give a later day, or an earlier --as-of"
        )
    code = places.resolve(state, day).code
    answers = [forecast_of(held.treaty(name, known_at), code, day, by) for name in _treaties(held, treaty)]
    # Of a state that owes clearance under one treaty only, the other says nothing.
    kept = [
        one for one in answers if not isinstance(one.found, NoForecast) or one.found.kind != "nothing_left"
    ]
    shown = kept or answers
    if format_ == "json":
        click.echo(tables.as_json([plain(answer) for answer in shown]))
    elif format_ == "html":
        from servanda.publish.forecast_page import page

        click.echo(page(held, shown))
    else:
        click.echo("\n\n".join(text(held, answer) for answer in shown))


def _treaties(record: Record, treaty: str | None) -> list[str]:
    if treaty is None:
        return [code for code in TREATIES if code in record.codes]
    code = record.treaty(treaty).code
    if code not in TREATIES:
        raise UsageError(f"{code} sets no deadline for clearing land: use {' or '.join(TREATIES)}")
    return [code]


def _backtest(record: Record, to: Path | None) -> None:
    from servanda.cli.writing import written
    from servanda.forecasting.report import page
    from servanda.forecasting.trial import trial

    found = page(trial(record))
    if to is None:
        click.echo(found, nl=False)
    else:
        written(to, found.encode("utf-8"))


def plain(answer: Answer) -> dict[str, Any]:
    """A forecast, or why there is none, for programs."""
    found, deadline = answer.found, answer.deadline
    said: dict[str, Any] = {
        "treaty": found.treaty,
        "state": found.state,
        "name": places.name(found.state, on=found.as_of),
        "as_of": found.as_of.isoformat(),
        "sentence": sentence(found, deadline),
    }
    if isinstance(found, NoForecast):
        return said | {"forecast": None, "why": found.kind, "missing": list(found.missing)}
    basis = found.basis
    half = found.futures.median_finish
    return said | {
        "by": found.by.isoformat(),
        "deadline": deadline or None,
        "forecast": round(found.probability, 4),
        "futures": found.count,
        "half_finished_by": half.isoformat() if half else None,
        "remaining": {
            "as_of": str(found.level.when),
            "confirmed": [basis.confirmed.low, basis.confirmed.high],
            "suspected": [basis.suspected.low, basis.suspected.high],
            "unit": "km2",
        },
        "released": {str(year): [span.low, span.high] for year, span in sorted(basis.releases.items())},
        "released_measure": "cleared" if found.cleared_only else "released",
        "remarks": list(answer.remarks),
        "assumptions": list(assumptions(found)),
        "track_record": TRACK,
        "sources": list(found.sources),
        "quantiles": list(QUANTILES),
        "fan": [
            {
                "day": day.isoformat(),
                "finished": round(share, 4),
                "remaining": [round(one, 4) for one in left],
            }
            for day, share, left in zip(
                found.futures.days, found.futures.finished, found.futures.remaining, strict=True
            )
        ],
    }


def text(record: Record, answer: Answer) -> str:
    """A forecast, or why there is none, for reading."""
    found = answer.found
    name = places.name(found.state, on=found.as_of)
    head = click.style(
        f"{name}: land release under {found.treaty}, as known on {found.as_of.isoformat()}", bold=True
    )
    said = "\n".join(tables.wrapped(line) for line in (sentence(found, answer.deadline), *answer.remarks))
    if isinstance(found, NoForecast):
        return f"{head}\n{said}"
    notes = Footnotes(record)
    lines = [head, said, "", table(found)]
    half = found.futures.median_finish
    lines += [
        "",
        f"Half of the futures are finished by the end of {half.year}."
        if half
        else "Half of the futures never finish.",
    ]
    lines += ["", "Taken for granted"]
    lines += [tables.wrapped(line, first="- ", indent="  ") for line in assumptions(found)]
    lines += [
        "",
        tables.wrapped(f"{TRACK} More: docs/forecasts.md"),
        "",
        f"Figures: {notes.cite(found.sources)}",
        *notes.lines(),
    ]
    return "\n".join(lines)


def table(found: Forecast) -> str:
    """What remains on the last day of each year and on the day asked for, in the middle and at the bounds."""
    rows: list[list[str]] = []
    low, middle, high = QUANTILES.index(0.1), QUANTILES.index(0.5), QUANTILES.index(0.9)
    for day, share, left in zip(
        found.futures.days, found.futures.finished, found.futures.remaining, strict=True
    ):
        if len(rows) < _ROWS or day == found.by:
            mark = " <" if day == found.by else ""
            finished = of_hundred(share, found.count)
            rows.append(
                [day.isoformat() + mark, finished, *(f"{left[place]:,.2f}" for place in (low, middle, high))]
            )
        if share == 1 and day >= found.by:
            break
    heads = ["At the end of", "Finished in", "10 % below", "middle km²", "10 % above"]
    return tables.as_columns(rows, heads, right=frozenset({2, 3, 4}))
