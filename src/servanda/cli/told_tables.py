"""Tables of things told by sources, in one style: the verbs casualties, funding, conduct and laws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import click

from servanda.acts import ImplementingAct
from servanda.amounts import Amount
from servanda.cli import options, telling
from servanda.cli.footnotes import Footnotes
from servanda.dates import PartialDate, in_words
from servanda.ledger.competing import Told
from servanda.publish import tables
from servanda.publish.sheets import Column, Sheet
from servanda.records import Record, TreatyRecord

Question = Callable[[TreatyRecord, date, str | None], list[Told]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableOf:
    """How one kind of act is shown: its question, its heading, and its columns for reading by field name."""

    name: str
    kind: type[ImplementingAct]
    ask: Question
    heading: str
    shown: tuple[tuple[str, str], ...]
    remark: str = ""


def asked(
    table: TableOf,
    record: Record,
    day: date,
    treaties: tuple[str, ...],
    states: Sequence[str] | None,
    known_at: str | None,
) -> list[Told]:
    """What the record holds of the kind, treaty by treaty, of the states named or of all."""
    codes = options.treaty_codes(record, treaties) or list(record.codes)
    found = []
    for code in codes:
        treaty = record.treaty(code, known_at)
        if states is None:
            found += table.ask(treaty, day, None)
        else:
            found += [told for state in states for told in table.ask(treaty, day, state)]
    return list({id(told): told for told in found}.values())


def sheet(table: TableOf, found: Sequence[Told]) -> Sheet:
    """The table as a sheet: every field of the act, then who says so."""
    named = tuple(Column(name=field.name) for field in fields(table.kind))
    return Sheet(
        name=table.name,
        columns=(*named, *telling.ACCOUNT_COLUMNS),
        rows=[telling.row(told) for told in found],
    )


def text(table: TableOf, record: Record, found: Sequence[Told], day: date) -> str:
    """The table for reading; the sources numbered and named at the end."""
    notes = Footnotes(record)
    shown = "\n".join(lines(table, found, day, notes))
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def lines(table: TableOf, found: Sequence[Told], day: date, notes: Footnotes) -> list[str]:
    """The heading, the remark and the rows."""
    head = [click.style(f"{table.heading}, up to {in_words(day)}", bold=True)]
    if table.remark:
        head.append(tables.wrapped(table.remark))
    return [*head, "", columns_of(table, found, notes) if found else "The record holds none."]


def columns_of(table: TableOf, found: Sequence[Told], notes: Footnotes) -> str:
    """The rows for reading; columns in which nothing stands are left out."""
    names = [
        name for name, _ in table.shown if any(getattr(told.act, name) not in ("", None) for told in found)
    ]
    heads = dict(table.shown)
    cells = [
        [
            *(tables.shortened(cell(name, getattr(told.act, name)), 48) for name in names),
            notes.cite(telling.cited([told])),
            telling.row(told)["ref"] + telling.marks(told),
        ]
        for told in found
    ]
    right = frozenset(
        place
        for place, name in enumerate(names)
        if any(isinstance(getattr(told.act, name), Amount) for told in found)
    )
    return tables.as_columns(cells, [*(heads[name] for name in names), "Source", "Ref"], right=right)


def cell(name: str, value: Any) -> str:
    """A field of an act as it reads in a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, Amount):
        return telling.figure(value)
    if isinstance(value, PartialDate):
        return str(value)
    if name in ("state", "recipient", "country"):
        return telling.place(value)
    return str(value).replace("_", " ") if name in ("measure", "sort", "status", "role") else str(value)
