"""``servanda deadlines``: what is owed by when, what is overdue, what was met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from servanda import places
from servanda.answers.deadlines import NAMES, STATUSES, Wanted, deadlines
from servanda.answers.spans import end_of
from servanda.cli import obliged, options, telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.engine.obligations import Obligation
from servanda.publish import tables
from servanda.publish.sheets import Sheet
from servanda.records import Record


@click.command(
    name="deadlines",
    epilog="Examples: servanda deadlines --treaty CCM --within 24m;  servanda deadlines --state Mozambique",
)
@options.treaties_option
@options.states_option
@options.as_of_option
@click.option("--within", metavar="SPAN", help="Only what is due within 24m, 2y, 90d ... of that day.")
@click.option("--overdue", is_flag=True, help="What is overdue; together with --within, that too.")
@click.option(
    "--status", "statuses", multiple=True, type=click.Choice(STATUSES), help="Only with this status."
)
@click.option("--obligation", "names", multiple=True, type=click.Choice(NAMES), help="Only of this kind.")
@click.option(
    "--all", "everything", is_flag=True, help="Every obligation, every report of every year among them."
)
@options.group_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaties: tuple[str, ...],
    states: tuple[str, ...],
    as_of: str | None,
    within: str | None,
    overdue: bool,
    statuses: tuple[str, ...],
    names: tuple[str, ...],
    everything: bool,
    group: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Obligations with their deadlines, extensions and what became of them, each with article and source.

    Without further options: the promises to destroy and to clear, and the reports that are overdue or due within
    twelve months. An obligation of which the record does not say whether it applies or was met is unknown, and never
    overdue.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    wanted = Wanted(within=within, overdue=overdue, statuses=statuses, names=names, everything=everything)
    codes = options.treaty_codes(opened, treaties)
    found = deadlines(
        opened,
        day,
        treaties=codes,
        states=options.state_codes(states, group, day),
        wanted=wanted,
        known_at=known_at,
    )
    give(
        format_,
        out,
        text=lambda: text(opened, found, day, wanted, folded=wanted.by_default and not states),
        plain=lambda: [obliged.plain(one) for one in found],
        sheet=lambda: Sheet(
            name="deadlines", columns=obliged.COLUMNS, rows=[obliged.row(one) for one in found]
        ),
    )


PARTS = (
    ("Overdue", ("overdue",)),
    ("Due within twelve months", ("due_soon",)),
    ("Due later", ("pending",)),
    ("The record does not say whether it applies or was met", ("unknown",)),
    ("Fulfilled", ("fulfilled", "fulfilled_late")),
    ("Not applicable", ("not_applicable",)),
)
"""The parts of the text for reading, in the order in which a secretariat needs them."""

_FOLDED = ("unknown", "fulfilled", "not_applicable")
"""Parts of which only the names are shown where nothing in particular was asked for."""


def text(record: Record, found: Sequence[Obligation], day: date, wanted: Wanted, *, folded: bool) -> str:
    """The obligations for reading, by what became of them; the sources numbered and named at the end."""
    notes = Footnotes(record)
    lines = [click.style(_heading(day, wanted), bold=True)]
    for title, statuses in PARTS:
        mine = [one for one in found if one.status in statuses]
        if not mine:
            continue
        lines += ["", click.style(f"{title} ({len(mine)})", bold=True)]
        if folded and statuses[0] in _FOLDED:
            lines += _names(mine)
        else:
            lines.append(tables.as_columns([obliged.cells(one, notes) for one in mine], obliged.HEADS))
            lines += [
                tables.wrapped(f"{places.name(one.state)}: {caveat}", indent="    ", first="  ! ")
                for one in mine
                for caveat in one.caveats
            ]
    if not found:
        lines += ["", "Nothing in the record answers to that."]
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _heading(day: date, wanted: Wanted) -> str:
    if wanted.within is None:
        return f"Obligations on {in_words(day)}"
    return f"Due from {in_words(day)} to {in_words(end_of(wanted.within, day))}"


def _names(mine: Sequence[Obligation]) -> list[str]:
    """The names of states by treaty and obligation; what is behind each is shown with --state or --status."""
    by: dict[tuple[str, str, str], list[str]] = {}
    for one in mine:
        by.setdefault((one.treaty, one.obligation, one.article), []).append(places.name(one.state))
    return [
        tables.wrapped(
            f"{treaty} art. {article}, {obliged.words(obligation)} ({len(names)}): {', '.join(sorted(names))}.",
            indent="    ",
            first="  ",
        )
        for (treaty, obligation, article), names in sorted(by.items())
    ]
