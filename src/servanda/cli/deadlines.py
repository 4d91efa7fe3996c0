"""``servanda deadlines``: what is owed by when, what is overdue, what was met."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import click

from servanda import places
from servanda.answers.deadlines import NAMES, REPORTS, STATUSES, Wanted, deadlines, known_to_apply
from servanda.answers.spans import end_of
from servanda.cli import obliged, options, telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.days import by_name
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
        text=lambda: text(opened, found, day, wanted, gathered=not (states or group or everything)),
        plain=lambda: [obliged.plain(one) for one in found],
        sheet=lambda: Sheet(
            name="deadlines", columns=obliged.COLUMNS, rows=[obliged.row(one) for one in found]
        ),
    )


Part = tuple[str, Callable[[Obligation], bool]]

PARTS: tuple[Part, ...] = (
    ("Overdue", lambda one: one.status == "overdue"),
    ("Due within twelve months", lambda one: one.status == "due_soon"),
    ("Due later", lambda one: one.status == "pending"),
    (
        "The record says that it applies, and not whether it was put off or met",
        lambda one: one.status == "unknown" and known_to_apply(one),
    ),
)
"""The parts of the text for reading, in the order in which a secretariat needs them."""

FOLDED: tuple[Part, ...] = (
    (
        "The record does not say whether it applies",
        lambda one: one.status == "unknown" and not known_to_apply(one),
    ),
    ("Fulfilled", lambda one: one.status in ("fulfilled", "fulfilled_late")),
    ("Not applicable", lambda one: one.status == "not_applicable"),
)
"""Parts of which only the names are shown where nothing in particular was asked for."""

MANY = 5
"""So many reports of one kind due on one day are told in one line."""


def text(record: Record, found: Sequence[Obligation], day: date, wanted: Wanted, *, gathered: bool) -> str:
    """The obligations for reading, by what became of them; the sources numbered and named at the end.

    ``gathered`` puts many alike together: reports due on one day, and the names of those for whom nothing is open.
    """
    folded = gathered and wanted.by_default
    notes = Footnotes(record)
    lines = [click.style(_heading(day, wanted), bold=True)]
    for title, belongs in (*PARTS, *FOLDED):
        mine = [one for one in found if belongs(one)]
        if not mine:
            continue
        lines += ["", click.style(f"{title} ({len(mine)})", bold=True)]
        if folded and (title, belongs) in FOLDED:
            lines += _names(mine)
        else:
            lines += _listed(mine, notes, gathered=gathered)
    if not found:
        lines += ["", "Nothing in the record answers to that."]
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _listed(mine: Sequence[Obligation], notes: Footnotes, *, gathered: bool) -> list[str]:
    alike = Counter(_kind(one) for one in mine if one.obligation in REPORTS) if gathered else Counter()
    many = {kind for kind, number in alike.items() if number >= MANY}
    cells = []
    for one in mine:
        kind = _kind(one)
        if kind not in many:
            cells.append(obliged.cells(one, notes))
        elif alike[kind]:
            first, _, *rest = obliged.cells(one, notes)[:-1]
            cells.append([first, f"{alike[kind]} states", *rest, ""])
            alike[kind] = 0
    lines = [tables.as_columns(cells, obliged.HEADS)]
    return lines + [
        tables.wrapped(f"{places.name(one.state)}: {caveat}", indent="    ", first="  ! ")
        for one in mine
        if _kind(one) not in many
        for caveat in one.caveats
    ]


def _kind(one: Obligation) -> tuple[object, ...]:
    return (one.due, one.treaty, one.obligation, one.covering, one.status)


def _heading(day: date, wanted: Wanted) -> str:
    if wanted.within is None:
        return f"Obligations on {in_words(day)}"
    return f"Due from {in_words(day)} to {in_words(end_of(wanted.within, day))}"


MOST_NAMES = 60
"""So many names are still read; beyond them only their number is told."""


def _names(mine: Sequence[Obligation]) -> list[str]:
    """The names of states by treaty and obligation; with --state or --status each is shown with what is behind it."""
    by: dict[tuple[str, str, str], list[str]] = {}
    for one in mine:
        by.setdefault((one.treaty, one.obligation, one.article), []).append(places.name(one.state))
    lines = []
    for (treaty, obligation, article), names in sorted(by.items()):
        what = f"{treaty} art. {article}, {obliged.words(obligation)}"
        if len(names) > MOST_NAMES:
            lines.append(f"  {what}: {len(names)} states; --status {mine[0].status} lists them")
        else:
            listed = ", ".join(sorted(names, key=by_name))
            lines.append(tables.wrapped(f"{what} ({len(names)}): {listed}.", indent="    ", first="  "))
    return lines
