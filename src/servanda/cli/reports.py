"""``servanda reports [TREATY]``: who reported when, rates by year and region, who never did."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from servanda import places
from servanda.answers import reports
from servanda.answers.accounts import reference, sources_of
from servanda.answers.deadlines import REPORTS
from servanda.answers.reports import REGIONS, Rate, YearOfReports
from servanda.cli import obliged, options, telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.days import by_name
from servanda.ledger.facts import Fact
from servanda.owing import obligations
from servanda.plain.reported import KINDS, Answer, answer, of_year, plain, published_row, rate_row
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.records import Record


@click.command(name="reports", epilog="Examples: servanda reports CCM;  servanda reports APMBC --year 2024")
@click.argument("treaty", required=False, shell_complete=options.complete_treaty)
@click.option("--year", type=click.IntRange(1990, 2200), help="State by state: reports covering this year.")
@options.states_option
@options.group_option
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaty: str | None,
    year: int | None,
    states: tuple[str, ...],
    group: str | None,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Transparency reports: due, sent in time, late, missing, and unknown where the record does not say; by year and
    by region of the United Nations, with the rates others print beside.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    codes = [opened.treaty(treaty).code] if treaty is not None else None
    chosen = options.state_codes(states, group, day)
    owed = obligations(opened, day, treaties=codes, states=chosen, known_at=known_at)
    owed = [one for one in owed if one.obligation in REPORTS]
    answers = [
        answer(opened.treaty(code, known_at), [one for one in owed if one.treaty == code], day, chosen)
        for code in codes or sorted({one.treaty for one in owed})
    ]
    shown_states = year is not None or bool(states)
    give(
        format_,
        out,
        text=lambda: "\n\n".join(text(opened, one, day, year, shown_states) for one in answers),
        plain=lambda: [plain(one, day, known_at, year, shown_states) for one in answers],
        sheet=lambda: _sheets(answers, year, shown_states),
    )


RATE_COLUMNS = columns(
    treaty="string",
    obligation="string",
    covering="string",
    region="string",
    due="integer",
    in_time="integer",
    late="integer",
    missing="integer",
    unknown="integer",
    not_yet_due="integer",
    rate_at_least="number",
    rate_at_most="number",
)
PUBLISHED_COLUMNS = columns(
    treaty="string",
    what="string",
    value="string",
    as_of="string",
    during="string",
    group="string",
    sources="string",
    low_confidence="boolean",
    ref="string",
)


def _sheets(answers: Sequence[Answer], year: int | None, with_states: bool) -> list[Sheet]:
    rates = [
        {
            "treaty": one.treaty.code,
            "obligation": row.obligation,
            "covering": row.covering,
            "region": region,
            **rate_row(rate),
        }
        for one in answers
        for row in one.years
        if year is None or row.covering == str(year)
        for region, rate in {"all": row.everybody, **row.regions}.items()
    ]
    owed = [obliged.row(report) for one in answers for report in one.owed if of_year(report, year)]
    printed = [
        {"treaty": one.treaty.code, **published_row(fact)} for one in answers for fact in one.published
    ]
    found = [
        Sheet(name="rates", columns=RATE_COLUMNS, rows=rates),
        Sheet(name="reports", columns=obliged.COLUMNS, rows=owed),
        Sheet(name="published", columns=PUBLISHED_COLUMNS, rows=printed),
    ]
    return [found[1], found[0], found[2]] if with_states else found


HEADS = ["Covering", "Due", "In time", "Late", "Missing", "Unknown", "Came (at least–at most)"]


def text(record: Record, one: Answer, day: date, year: int | None, with_states: bool) -> str:
    """The answer for reading."""
    notes = Footnotes(record)
    title = f"{one.treaty.law.short}: reports as known on {in_words(day)}"
    lines = [click.style(title, bold=True)]
    if not one.years:
        return "\n".join([*lines, "", "Nothing to report is owed, or servanda does not know the duty."])
    for kind in KINDS:
        rows = [
            row for row in one.years if row.obligation == kind and (year is None or row.covering == str(year))
        ]
        if rows:
            cells = [_cells(row.covering or "first", row.everybody) for row in rows]
            lines += ["", click.style(obliged.words(kind).capitalize() + "s", bold=True)]
            lines.append(tables.as_columns(cells, HEADS, right=frozenset(range(1, 6))))
            lines += _by_region([row for row in rows if row.everybody.due][-1:] or rows[-1:])
            lines += [_printed(fact, notes) for row in rows for fact in row.published]
    if with_states:
        lines += _one_by_one(one, year, notes)
    elif year is None:
        lines += _never(one)
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _cells(name: str, rate: Rate) -> list[str]:
    bounds = rate.bounds
    if bounds is None:
        share = "not due yet" if rate.not_yet else "–"
    else:
        low, high = (f"{value:.0%}" for value in bounds)
        share = low if low == high else f"{low}–{high}"
    numbers = [rate.due, rate.in_time, rate.late, rate.missing, rate.unknown]
    return [name, *(str(len(states)) for states in numbers), share]


def _by_region(rows: Sequence[YearOfReports]) -> list[str]:
    """The regions in the last year for which reports have been due."""
    row = rows[0]
    cells = [_cells(REGIONS[code], rate) for code, rate in row.regions.items() if rate.due or rate.not_yet]
    heads = [f"Region ({row.covering or 'first reports'})", *HEADS[1:]]
    return ["", tables.as_columns(cells, heads, right=frozenset(range(1, 6)))] if cells else []


def _printed(fact: Fact, notes: Footnotes) -> str:
    act: Any = fact.act
    when = f" for {act.during}" if act.during else ""
    on = f" as of {act.as_of}" if act.as_of else ""
    what = act.what.replace("_", " ")
    said = f"{what}{when}{on}: {act.value} {notes.cite(sources_of([fact]))} {reference(fact)}"
    return tables.wrapped(said, first="  printed: ", indent="    ")


def _never(one: Answer) -> list[str]:
    lines = []
    for title, states in zip(
        (
            "Known to have sent no initial report",
            "Whether they ever sent an initial report is not in the record",
        ),
        reports.never(one.owed),
        strict=True,
    ):
        if states:
            names = ", ".join(sorted((places.name(state) for state in states), key=by_name))
            lines += ["", tables.wrapped(f"{title} ({len(states)}): {names}.", indent="  ", first="")]
    return lines


def _one_by_one(one: Answer, year: int | None, notes: Footnotes) -> list[str]:
    listed = sorted(
        (report for report in one.owed if of_year(report, year)),
        key=lambda report: (by_name(places.name(report.state)), report.due or date.max),
    )
    cells = [
        [
            places.name(report.state),
            obliged.words(report.obligation),
            report.covering,
            str(report.due or "–"),
            obliged.status(report),
            notes.cite(obliged.sources(report)),
        ]
        for report in listed
    ]
    heads = ["State", "Report", "Covering", "Due", "Status", "Source"]
    return ["", tables.as_columns(cells, heads)] if cells else []
