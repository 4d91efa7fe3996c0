"""Tables beside the table of participants: consent to single protocols, notifications, designations.

Each is read for what its head says. A table nobody has taught servanda is kept row by row as notes, and
said to be so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.acts import Deposit, Note, Notification
from servanda.dates import PartialDate
from servanda.errors import BadDate, Problem
from servanda.intake.participants import NoteMarks, Row
from servanda.intake.reading import Draft
from servanda.intake.statements import propose_territories
from servanda.intake.text import dated_cell, first_day, label, plain

CCW_PROTOCOLS = {"Protocol I": "CCW-PI", "Protocol II": "CCW-PII", "Protocol III": "CCW-PIII"}
"""Columns of the Convention's own file that record consent to be bound by its first three protocols."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialTable:
    """A table as printed: its number, title and headings (the first is the participant's), and its rows."""

    number: str
    line: int | None
    title: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def name(self) -> str:
        """How the table is called in locators."""
        return f"special table {self.number}" if self.number else "special table"

    def cells(self) -> int:
        """How many of its cells beside the participants hold something."""
        return sum(1 for row in self.rows for cell in row.cells if cell.strip())


def read_special(
    table: SpecialTable, draft: Draft, note_marks: NoteMarks, consents: Mapping[str, Deposit]
) -> None:
    """Proposes what the table records; ``consents`` are those to the treaty itself, by participant."""
    for printed in (table.title, *table.headings):
        note_marks.elsewhere(printed)
    headings = [label(heading).rstrip(":") for heading in table.headings]
    columns = headings[1:]
    if columns and set(columns) <= CCW_PROTOCOLS.keys():
        _protocols(table, columns, draft, note_marks, consents)
    elif [heading.lower() for heading in columns] == ["date of receipt of the notification", "territories"]:
        propose_territories(
            ((row.line, row.participant, *_padded(row.cells, 2)) for row in table.rows),
            draft,
            note_marks,
            section=table.name,
        )
    elif any("date" in heading.lower().split() for heading in columns) and _dated(table, columns):
        _notifications(table, columns, draft, note_marks)
    else:
        _keep(table, headings, draft, note_marks)


def _padded(cells: tuple[str, ...], length: int) -> tuple[str, str]:
    first, second = (*cells, "", "")[:length]
    return first, second


def _dated(table: SpecialTable, columns: list[str]) -> bool:
    place = next(place for place, heading in enumerate(columns) if "date" in heading.lower().split())
    try:
        return all(dated_cell(label(row.cells[place])) is not None for row in table.rows)
    except (BadDate, IndexError):
        return False


def _state(
    table: SpecialTable, row: Row, day: PartialDate | None, where: str, draft: Draft, note_marks: NoteMarks
) -> str | None:
    name = label(row.participant).strip("[] ")
    state = draft.place(name, day.earliest if day else None)
    if isinstance(state, Problem):
        draft.complain(state.message, line=row.line, where=where, hint=state.hint, rejected=True)
        return None
    note_marks.beside(row.participant, state)
    return state


def _protocols(
    table: SpecialTable,
    columns: list[str],
    draft: Draft,
    note_marks: NoteMarks,
    consents: Mapping[str, Deposit],
) -> None:
    for row in table.rows:
        for column, printed in zip(columns, row.cells, strict=False):
            cell = label(printed)
            if not cell:
                continue
            where = f'{table.name} row {row.number}, "{column}"'
            lapsed = cell.startswith("[") and cell.endswith("]")
            try:
                own_day = first_day(cell)
            except BadDate as error:
                draft.complain(str(error), line=row.line, where=where, rejected=True)
                continue
            if re.fullmatch(r"x(?: \(.*\))?", cell.strip("[] "), re.I) is None or (
                "(" in cell and own_day is None
            ):
                draft.complain(
                    f"'{cell}' is neither x nor x with a day", line=row.line, where=where, rejected=True
                )
                continue
            state = _state(table, row, own_day, where, draft, note_marks)
            if state is None:
                continue
            main = consents.get(state)
            day = own_day or (main.deposited_on if main else None)
            if day is None:
                draft.complain(
                    f"{label(row.participant)}: no day, and no consent to the treaty itself to take it from",
                    line=row.line,
                    where=where,
                    rejected=True,
                )
                continue
            # A state that succeeded to the Convention succeeded to the Protocols with it.
            succeeded = own_day is None and main is not None and main.instrument == "succession"
            draft.saw(day)
            draft.propose(
                Deposit(
                    treaty=CCW_PROTOCOLS[column],
                    state=state,
                    deposited_on=day,
                    instrument="succession" if succeeded else "consent_to_be_bound",
                    lapsed=lapsed,
                ),
                locator=where if row.line is None else f"line {row.line}, {where}",
                printed=f"{label(row.participant)} | {cell}",
                remark=""
                if own_day
                else "the table prints no day; it is that of the consent to the Convention",
            )


def _notifications(table: SpecialTable, columns: list[str], draft: Draft, note_marks: NoteMarks) -> None:
    title = label(table.title)
    for row in table.rows:
        details = []
        dated = []
        for column, printed in zip(columns, row.cells, strict=False):
            if not printed.strip():
                continue
            try:
                cell = dated_cell(label(printed))
            except BadDate:
                details.append(f"{column}: {plain(printed)}" if column else plain(printed))
            else:
                dated.append((column, cell))
        for column, cell in dated:
            where = f'{table.name} row {row.number}, "{column}"'
            state = _state(table, row, cell.day, where, draft, note_marks)
            if state is None:
                continue
            draft.saw(cell.day)
            receipt = column.lower() == "date of receipt of the notification"
            draft.propose(
                Notification(
                    treaty=draft.treaty,
                    state=state,
                    notified_on=cell.day,
                    about=title if receipt and title else column,
                    lapsed=cell.lapsed,
                ),
                locator=where if row.line is None else f"line {row.line}, {where}",
                printed=f"{label(row.participant)} | {cell.day}",
                remark="; ".join(details),
            )
        if not dated:
            _keep_row(table, ["Participant", *columns], row, draft, note_marks)


def _keep(table: SpecialTable, headings: list[str], draft: Draft, note_marks: NoteMarks) -> None:
    if table.title.strip():
        draft.propose(
            Note(treaty=draft.treaty, mark=table.name, text=plain(table.title)),
            locator=f"{table.name}, title"
            if table.line is None
            else f"line {table.line}, {table.name}, title",
        )
    for row in table.rows:
        _keep_row(table, headings, row, draft, note_marks)
    draft.complain(
        f"'{label(table.title)[:80]}': a table of its own kind, row by row",
        line=table.line,
        where=table.name,
        hint=f"kept as notes, not as acts: rows {len(table.rows)}, cells {table.cells()}",
    )


def _keep_row(
    table: SpecialTable, headings: list[str], row: Row, draft: Draft, note_marks: NoteMarks
) -> None:
    found = draft.place(label(row.participant).strip("[] "), None)
    state = found if isinstance(found, str) else ""
    note_marks.beside(row.participant, state)
    said = [
        f"{heading}: {words}" if heading else words
        for heading, printed in zip([*headings[1:], *[""] * len(row.cells)], row.cells, strict=False)
        if (words := plain(printed))
    ]
    where = f"{table.name} row {row.number}"
    draft.propose(
        Note(treaty=draft.treaty, mark=table.name, state=state, text="; ".join(said)),
        locator=where if row.line is None else f"line {row.line}, {where}",
        printed=label(row.participant),
    )
