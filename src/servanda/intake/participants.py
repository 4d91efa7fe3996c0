"""Tables of participants: one row a participant, each further column a step with its date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from servanda.acts import Deposit, Note
from servanda.errors import BadDate, Problem
from servanda.intake.legend import DETAILS, legend
from servanda.intake.reading import Draft, cell_name
from servanda.intake.text import dated_cell, label, marks, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row as printed, markup and all: the participant, then the cells under the headings."""

    number: int
    line: int | None
    participant: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table as printed. ``name`` begins the names of its cells."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[Row, ...]

    def columns(self) -> tuple[str, ...]:
        """The headings without marks, told apart where two are the same."""
        plainly = [label(heading) or f"column {place}" for place, heading in enumerate(self.headings, 2)]
        return tuple(
            heading if plainly.count(heading) == 1 else f"{heading} (column {place})"
            for place, heading in enumerate(plainly, 2)
        )

    def cells(self) -> set[str]:
        """The names of all its cells that hold something."""
        columns = self.columns()
        return {
            cell_name(
                self.name, row.number, columns[place] if place < len(columns) else f"column {place + 2}"
            )
            for row in self.rows
            for place, cell in enumerate(row.cells)
            if cell.strip()
        }


class NoteMarks:
    """Which participants carry which mark of an end note."""

    def __init__(self) -> None:
        self._carriers: dict[str, dict[tuple[str, str], None]] = defaultdict(dict)
        self._elsewhere: set[str] = set()

    def beside(self, printed: str, state: str) -> None:
        """A name is printed with marks beside it."""
        for mark in marks(printed):
            self._carriers[mark][state, label(printed)] = None

    def elsewhere(self, printed: str) -> None:
        """Something that is no participant is printed with marks beside it."""
        self._elsewhere.update(marks(printed))

    def carriers(self, mark: str) -> tuple[tuple[str, str], ...]:
        """The participants, as code and label, a mark stands beside."""
        return tuple(self._carriers.get(mark, ()))

    def without(self, known: set[str]) -> list[str]:
        """The marks no note explains."""
        return sorted((self._carriers.keys() | self._elsewhere) - known)


def read_table(table: Table, draft: Draft, note_marks: NoteMarks) -> dict[str, Deposit]:
    """Proposes an act for every dated cell; what is not one becomes a Problem.

    What it gives back is the first consent of each participant, by place code.
    """
    columns = table.columns()
    consents: dict[str, Deposit] = {}
    for heading in table.headings:
        note_marks.elsewhere(heading)
    undated: list[str] = []
    for row in table.rows:
        reader = _Row(table, row, columns, draft, note_marks)
        reader.read(consents)
        if not any(cell.strip() for cell in row.cells):
            undated.append(reader.label)
    if undated:
        draft.complain(
            f"no date stands beside {len(undated)} of {len(table.rows)} participants",
            where=table.name,
            hint=f"no act was proposed for {', '.join(undated[:5])}{' ...' if len(undated) > 5 else ''}",
            rejected=True,
        )
    return consents


class _Row:
    """One row on its way to becoming acts."""

    def __init__(
        self, table: Table, row: Row, columns: tuple[str, ...], draft: Draft, note_marks: NoteMarks
    ) -> None:
        self.table, self.row, self.draft, self.note_marks = table, row, draft, note_marks
        name = label(row.participant)
        self.lapsed = name.startswith("[") and name.endswith("]")
        self.label = name.strip("[]").strip() if self.lapsed else name
        self.dated: list[tuple[str, str]] = []
        self.details: list[tuple[str, str]] = []
        for place, printed in enumerate(row.cells):
            cell = label(printed)
            if not cell and not printed.strip():
                continue
            if place >= len(columns):
                self._reject(
                    f"column {place + 2}",
                    "the cell stands under no heading",
                    "the row is longer than the table's head",
                )
                continue
            (self.details if columns[place] in DETAILS else self.dated).append(
                (columns[place], plain(printed) if columns[place] in DETAILS else cell)
            )
            note_marks.elsewhere(printed)

    def read(self, consents: dict[str, Deposit]) -> None:
        """Proposes the acts of the row."""
        states: dict[str, None] = {}
        waiting = self.details
        for column, cell in self.dated:
            state = self._act(column, cell, waiting, consents)
            if state is not None:
                states[state] = None
                waiting = []
        for column, cell in waiting:
            self._reject(column, f"'{cell}' belongs to no dated act of its row", "enter it by hand")
        if marks(self.row.participant):
            if not states:
                found = self.draft.place(self.label, None)
                states[found if isinstance(found, str) else ""] = None
            for state in states:
                self.note_marks.beside(self.row.participant, state)

    def _act(
        self, column: str, cell: str, details: list[tuple[str, str]], consents: dict[str, Deposit]
    ) -> str | None:
        draft, treaty = self.draft, self.draft.treaty
        if not self.label:
            self._reject(column, f"'{cell}' stands beside no participant", "")
            return None
        try:
            date = dated_cell(cell)
            way, odd = legend(column).meaning(date.mark)
        except BadDate as error:
            self._reject(column, str(error), "enter the act by hand from the depositary's own page")
            return None
        state = draft.place(self.label, date.day.earliest)
        if isinstance(state, Problem):
            self._reject(column, state.message, state.hint)
            return None
        where = cell_name(self.table.name, self.row.number, column)
        if odd:
            draft.complain(odd, line=self.row.line, where=where, hint=f"{self.label}: {cell}")
        act = way.act(treaty=treaty, state=state, day=date.day, lapsed=date.lapsed or self.lapsed)
        locator = where if self.row.line is None else f"line {self.row.line}, {where}"
        if details:
            locator += ", with " + ", ".join(f'"{name}"' for name, _ in details)
        draft.saw(date.day)
        draft.propose(
            act,
            locator=locator,
            printed=f"{self.label} | {cell}",
            remark="; ".join(f"{name}: {value}" for name, value in details),
        )
        if isinstance(act, Deposit):
            consents.setdefault(state, act)
        return state

    def _reject(self, column: str, message: str, hint: str) -> None:
        where = cell_name(self.table.name, self.row.number, column)
        said = f"{self.label}: {message}" if self.label and self.label not in message else message
        self.draft.complain(said, line=self.row.line, where=where, hint=hint, rejected=True)


def propose_notes(texts: Mapping[str, tuple[str, int | None]], draft: Draft, note_marks: NoteMarks) -> None:
    """Proposes every end note once for each participant it stands beside, or once for the table."""
    for mark, (text, line) in texts.items():
        at = "" if line is None else f"line {line}, "
        for state, name in note_marks.carriers(mark) or (("", ""),):
            draft.propose(
                Note(treaty=draft.treaty, mark=mark, state=state, text=text),
                locator=f"{at}end note {mark}" + (f', "{name}"' if name else ""),
                printed=name,
            )
    for mark in note_marks.without(set(texts)):
        draft.complain(f"no end note explains the mark '{mark}'", where="end notes")
