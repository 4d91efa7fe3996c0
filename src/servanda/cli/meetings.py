"""``servanda meetings [TREATY]``: meetings held and to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from servanda.answers.meetings import MeetingHeld, meetings
from servanda.cli import options, telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words, span_in_words
from servanda.errors import UsageError
from servanda.ledger.competing import Told
from servanda.plain.met import plain
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.records import Record

COLUMNS = (
    *columns(
        treaty="string",
        code="string",
        title="string",
        sort="string",
        begun_on="string",
        ended_on="string",
        city="string",
        country="string",
        president="string",
        president_state="string",
        documents="string",
        report="string",
        participants="string",
        to_come="boolean",
    ),
    *telling.ACCOUNT_COLUMNS,
)


@click.command(
    name="meetings", epilog="Examples: servanda meetings CCM;  servanda meetings CCM --meeting 2RC"
)
@click.argument("treaty", required=False, shell_complete=options.complete_treaty)
@click.option("--meeting", "code", metavar="CODE", help="One meeting, with what it decided: 7MSP, 2RC ...")
@click.option("--to-come", is_flag=True, help="Only those that have not begun.")
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaty: str | None,
    code: str | None,
    to_come: bool,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Meetings of the parties and conferences: when and where, who presided, documents, decisions."""
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    codes = [opened.treaty(treaty).code] if treaty is not None else list(opened.codes)
    found = [one for name in codes for one in meetings(opened.treaty(name, known_at), day)]
    if code is not None:
        found = [one for one in found if one.act.code.casefold() == code.casefold()]
        if not found:
            raise UsageError(
                f"the record holds no meeting '{code}': 'servanda meetings' lists those it holds"
            )
    if to_come:
        found = [one for one in found if one.to_come]
    give(
        format_,
        out,
        text=lambda: text(opened, found, day, detailed=code is not None),
        plain=lambda: [plain(one) for one in found],
        sheet=lambda: Sheet(name="meetings", columns=COLUMNS, rows=[row(one) for one in found]),
    )


def row(one: MeetingHeld) -> dict[str, Any]:
    """A meeting as a row."""
    return {
        **telling.row(one.told),
        "president": [told.act.holder for told in one.presidents if told.act.holder],
        "president_state": [told.act.state for told in one.presidents if told.act.state],
        "to_come": one.to_come,
    }


def text(record: Record, found: Sequence[MeetingHeld], day: date, *, detailed: bool) -> str:
    """The meetings for reading, those held before those to come."""
    notes = Footnotes(record)
    lines = [click.style(f"Meetings, as of {in_words(day)}", bold=True)]
    heads = ["Treaty", "Meeting", "When", "Where", "President", "Documents", "Source", "Ref"]
    for title, to_come in (("Held", False), ("To come", True)):
        mine = [one for one in found if one.to_come is to_come]
        if mine:
            cells = [_cells(one, notes) for one in mine]
            lines += ["", click.style(f"{title} ({len(mine)})", bold=True), tables.as_columns(cells, heads)]
    if detailed:
        for one in found:
            lines += _details(one, notes)
    if not found:
        lines += ["", "The record holds none."]
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _cells(one: MeetingHeld, notes: Footnotes) -> list[str]:
    act = one.act
    where = ", ".join(part for part in (act.city, telling.place(act.country)) if part)
    return [
        act.treaty,
        act.code,
        _when(act.begun_on, act.ended_on),
        tables.shortened(where, 40),
        tables.shortened(", ".join(president(told) for told in one.presidents), 40),
        act.report or act.documents,
        notes.cite(telling.cited([one.told])),
        telling.row(one.told)["ref"] + telling.marks(one.told, *one.presidents),
    ]


def _when(begun: Any, ended: Any) -> str:
    return str(begun) if ended is None or ended == begun else f"{begun} to {ended}"


def president(told: Told) -> str:
    """Who presided: the person, and for which state."""
    act = told.act
    state = telling.place(act.state)
    return f"{act.holder} ({state})" if act.holder and state else act.holder or state


def _details(one: MeetingHeld, notes: Footnotes) -> list[str]:
    act = one.act
    lines = ["", click.style(f"{act.title} ({act.code})", bold=True)]
    for told in one.presidents:
        lines.append(
            f"  {told.act.role.replace('_', ' ')}: {president(told)} {notes.cite(telling.cited([told]))}"
        )
    for told in one.decisions:
        document = f" ({told.act.document})" if told.act.document else ""
        marks = f"{notes.cite(telling.cited([told]))}{telling.marks(told)}"
        lines.append(
            tables.wrapped(f"decided: {told.act.about}{document} {marks}", first="  ", indent="    ")
        )
    for told in one.extensions:
        until = f" to {span_in_words(told.act.until)}" if told.act.until else ""
        marks = f"{notes.cite(telling.cited([told]))}{telling.marks(told)}"
        lines.append(
            f"  {told.act.outcome}: {telling.place(told.act.state)}, article {told.act.article}{until} {marks}"
        )
    if one.told.act.participants:
        lines.append(tables.wrapped(f"took part: {act.participants}", first="  ", indent="    "))
    return lines
