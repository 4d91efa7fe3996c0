"""One state on one screen, for reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import click

from servanda import places
from servanda.answers.deadlines import REPORTS, reference
from servanda.answers.profiles import Profile, by_status
from servanda.cli import obliged, status, telling, told_tables
from servanda.cli.casualties import TABLE as CASUALTIES
from servanda.cli.conduct import TABLE as CONDUCT
from servanda.cli.footnotes import Footnotes
from servanda.cli.funding import TABLE as FUNDING
from servanda.cli.laws import TABLE as LAWS
from servanda.cli.progress_land import HEADS as LAND_HEADS
from servanda.cli.progress_land import cells as land_cells
from servanda.cli.progress_land import levels as land_levels
from servanda.cli.progress_stocks import HEADS as STOCK_HEADS
from servanda.cli.progress_stocks import NAMES as STOCK_NAMES
from servanda.cli.progress_stocks import cells as stock_cells
from servanda.dates import in_words
from servanda.engine.obligations import Obligation
from servanda.ledger.competing import Told
from servanda.publish import tables
from servanda.records import Record

Part = Callable[[Record, Profile, Footnotes], list[str]]


def text(record: Record, found: Profile, memberships: Sequence[str]) -> str:
    """The profile for reading: parts in which nothing stands are left out."""
    notes = Footnotes(record)
    name = places.name(found.state, on=found.as_of)
    lines = [click.style(f"{name} on {in_words(found.as_of)}", bold=True)]
    for title, part in PARTS:
        told = part(record, found, notes)
        if told:
            lines += ["", click.style(title, bold=True), *told] if title else ["", *told]
    listed = ", ".join(memberships) or "no group servanda knows"
    lines += ["", tables.wrapped(f"Member of {listed}.")]
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _standing(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    acted = {code: row for code, row in found.standings.items() if row.standing != "none" or row.undetermined}
    cells = [
        [
            code,
            tables.shortened(record.treaty(code).law.short, 40),
            *status.cells(row, notes)[1:],
            f"{code}/{found.state}",
        ]
        for code, row in acted.items()
    ]
    lines = [tables.as_columns(cells, ["Treaty", "Title", *status.HEADS[1:], "Ref"])] if cells else []
    others = [code for code in found.standings if code not in acted]
    if others:
        lines += ["", tables.wrapped(f"No act in the record under {', '.join(others)}.")]
    return lines


def _obligations(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    mine = [one for one in found.obligations if one.obligation not in REPORTS]
    if not mine:
        return []
    heads = ["Treaty", "Obligation", "Art.", "First due", "Due", "Status", "Extended to", "Source", "Ref"]
    cells = [
        [
            one.treaty,
            obliged.words(one.obligation),
            one.article,
            str(one.original_due or "–"),
            str(one.due or "–"),
            obliged.status(one),
            obliged.extended(one.extensions),
            notes.cite(obliged.sources(one)),
            reference(one),
        ]
        for one in mine
    ]
    lines = [tables.as_columns(cells, heads)]
    lines += [
        tables.wrapped(f"{reference(one)}: {caveat}", first="  ! ", indent="    ")
        for one in mine
        for caveat in one.caveats
    ]
    return lines


def _reports(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    lines = []
    for code in found.standings:
        mine = [one for one in found.obligations if one.treaty == code and one.obligation in REPORTS]
        for kind in ("initial_report", "annual_report", "report_on_retained"):
            listed = [one for one in mine if one.obligation == kind]
            if listed:
                lines.append(_summary(code, kind, listed, notes))
    voluntary = [told for told in found.reports if told.act.sort == "voluntary"]
    lines += [
        f"  {told.act.treaty} voluntary report: {told.act.submitted_on or told.act.covering or '?'} "
        f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}{telling.marks(told)}"
        for told in voluntary
    ]
    return lines


def _summary(code: str, kind: str, listed: Sequence[Obligation], notes: Footnotes) -> str:
    """What became of the reports of one kind, years put together."""
    if kind == "initial_report":
        one = listed[-1]
        marks = notes.cite(obliged.sources(one))
        due = f", due {one.due}" if one.due else ""
        return f"  {code} initial report{due}: {obliged.status(one)} {marks} {reference(one)}"
    said = [
        f"{obliged.words(name)} {years(one.covering for one in some)}"
        for name, some in by_status(listed).items()
        if name != "not_applicable"
    ]
    met = [one for one in listed if one.status in ("fulfilled", "fulfilled_late")]
    marks = notes.cite(dict.fromkeys(source for one in met for source in obliged.sources(one)))
    path = f"{code}/{listed[0].state}/{kind}"
    body = f"{code} {obliged.words(kind)}s by year covered: {'; '.join(said) or 'none owed'} {marks} {path}"
    return tables.wrapped(body, first="  ", indent="    ")


def years(found: Iterable[str]) -> str:
    """Years put together: ``2011–2014, 2016``; what is no year stands by itself."""
    numbers = sorted({int(year) for year in found if year.isdigit()})
    runs: list[list[int]] = []
    for year in numbers:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _stocks(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    cells = [[stock.treaty, *stock_cells(stock, notes)[1:]] for stock in found.stocks if stock.levels]
    lines = (
        [tables.as_columns(cells, ["Treaty", *STOCK_HEADS[1:]], right=frozenset({2, 3, 4, 5}))]
        if cells
        else []
    )
    for stock in found.stocks:
        if stock.balance.verdict != "adds_up" and stock.balance.left_over:
            lines.append(f"  {stock.treaty}, {STOCK_NAMES[stock.item]}: {stock.balance.because}")
        for told in stock.by_year:
            what = f"{STOCK_NAMES[stock.item]} {told.act.measure.replace('_', ' ')} in {told.act.during}"
            lines.append(
                f"  {stock.treaty}, {what}: "
                f"{telling.figure(told.act.quantity)}{telling.marks(told)} "
                f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}"
            )
    return lines


def _land(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    lines = []
    if found.land_figures:
        lines.append(land_levels(found.land_figures, notes))
    rows = [row for row in found.land if row.flows]
    if rows:
        cells = [[row.treaty, *land_cells(row)[1:]] for row in rows]
        lines += ["", tables.as_columns(cells, ["Treaty", *LAND_HEADS[1:]], right=frozenset(range(2, 9)))]
    lines += [
        f"  {told.act.treaty}, {told.act.during or f'up to {told.act.as_of}'}: "
        f"{telling.figure(told.act.quantity)}{telling.marks(told)} {told.act.item} found and destroyed "
        f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}"
        for told in found.items_destroyed
    ]
    return lines


def _votes(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    whole = [ballot for ballot in found.ballots if not ballot.part]
    lines = []
    for treaty, forum in dict.fromkeys((ballot.treaty, ballot.forum) for ballot in whole):
        said = []
        for ballot in whole:
            told = ballot.choice_of(found.state)
            if (ballot.treaty, ballot.forum) == (treaty, forum) and told is not None:
                said.append(
                    f"{ballot.session} {told.act.choice.replace('_', ' ')} "
                    f"{notes.cite(telling.cited([told]))}{telling.marks(told)}"
                )
        where = "plenary" if forum == "plenary" else "First Committee"
        body = f"{treaty}, {where}: {', '.join(said)} {treaty}/{found.state}/votes"
        lines.append(tables.wrapped(body, first="  ", indent="    "))
    return lines


def _meetings(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    def line(told: Told, said: str) -> str:
        marks = f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}{telling.marks(told)}"
        return tables.wrapped(f"{told.act.treaty}: {said} {marks}", first="  ", indent="    ")

    hosted = [
        line(told, f"{told.act.title} in {told.act.city or 'its country'}, {told.act.begun_on}")
        for told in found.hosted
    ]
    held = []
    for told in found.offices:
        of = (
            f" of {told.act.meeting}"
            if told.act.meeting
            else f" for {told.act.subject}"
            if told.act.subject
            else ""
        )
        who = f", {told.act.holder}" if told.act.holder else ""
        begun = f" from {told.act.begun_on}" if told.act.begun_on else ""
        held.append(line(told, f"{told.act.role.replace('_', ' ')}{of}{who}{begun}"))
    return hosted + held


def _table(table: told_tables.TableOf, name: str) -> Part:
    def part(record: Record, found: Profile, notes: Footnotes) -> list[str]:
        listed: Sequence[Told] = getattr(found, name)
        return [told_tables.columns_of(table, listed, notes)] if listed else []

    return part


def _help(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    lines = []
    for told in (*found.assistance, *found.education):
        act = told.act
        sort = getattr(act, "sort", "risk education").replace("_", " ")
        count = getattr(act, "count", None) or getattr(act, "people", None)
        figure = f" {telling.figure(count)}" if count is not None else ""
        when = getattr(act, "as_of", None) or getattr(act, "during", None)
        said = f"{act.treaty}, {sort}{figure}{f' ({when})' if when else ''}: {act.about or 'yes'}"
        marks = f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}{telling.marks(told)}"
        lines.append(tables.wrapped(f"{said} {marks}", first="  ", indent="    "))
    return lines


def _news(record: Record, found: Profile, notes: Footnotes) -> list[str]:
    lines = []
    for told in found.happenings:
        figures = f" ({told.act.figures})" if told.act.figures else ""
        marks = f"{notes.cite(telling.cited([told]))} {telling.row(told)['ref']}{telling.marks(told)}"
        said = f"{told.act.happened_on}  {told.act.treaty}: {told.act.about}{figures} {marks}"
        lines.append(tables.wrapped(said, first="  ", indent="    "))
    return lines


PARTS: tuple[tuple[str, Part], ...] = (
    ("", _standing),
    ("Obligations", _obligations),
    ("Reports", _reports),
    ("Stockpiles", _stocks),
    ("Land (km²)", _land),
    ("Victims and risk education", _help),
    ("Casualties recorded", _table(CASUALTIES, "casualties")),
    ("Money", _table(FUNDING, "funding")),
    ("Laws", _table(LAWS, "laws")),
    ("Votes in the General Assembly", _votes),
    ("Meetings and offices", _meetings),
    ("Conduct as named sources report it, never a finding of servanda", _table(CONDUCT, "conduct")),
    ("Events", _news),
)
"""The parts of the screen, in order."""
