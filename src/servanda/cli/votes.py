"""``servanda votes [TREATY|SYMBOL]``: resolutions of the General Assembly and how states voted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from servanda import places
from servanda.answers.accounts import reference, sources_of
from servanda.answers.votes import CHOICES, COUNTED, Ballot, ballots, changes
from servanda.cli import options, telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.days import by_name
from servanda.errors import UsageError
from servanda.plain.voted import plain, resolution_row
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.records import Record

FORUMS = {"plenary": "plenary", "first_committee": "First Committee", "conference": "conference"}

RESOLUTION_COLUMNS = columns(
    treaty="string",
    session="string",
    symbol="string",
    forum="string",
    part="string",
    voted_on="string",
    yes="string",
    no="string",
    abstain="string",
    named_yes="integer",
    named_no="integer",
    named_abstain="integer",
    title="string",
    sources="string",
    low_confidence="boolean",
    rivals="integer",
    ref="string",
)
VOTE_COLUMNS = columns(
    treaty="string",
    session="string",
    symbol="string",
    forum="string",
    part="string",
    state="string",
    name="string",
    choice="string",
    sources="string",
    low_confidence="boolean",
    ref="string",
)


@click.command(
    name="votes",
    epilog="Examples: servanda votes CCM;  servanda votes A/RES/70/54;  servanda votes CCM --state India",
)
@click.argument("about", metavar="[TREATY|SYMBOL]", required=False, shell_complete=options.complete_treaty)
@options.states_option
@options.group_option
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    about: str | None,
    states: tuple[str, ...],
    group: str | None,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Resolutions with their counts by year; the roll call of one; or the votes of a state over the years.

    Plenary and First Committee are two votes. Where a list names only those against and abstaining, the others are
    not guessed.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    symbol = about.strip().upper() if about is not None and "/" in about else None
    codes = (
        list(opened.codes) if about is None or symbol is not None else [opened.treaty(about, known_at).code]
    )
    found = [ballot for code in codes for ballot in ballots(opened.treaty(code, known_at), day)]
    if symbol is not None:
        found = [ballot for ballot in found if ballot.symbol.upper() == symbol]
        if not found:
            raise UsageError(f"the record holds no vote on {symbol}: 'servanda votes' lists those it holds")
    chosen = options.state_codes(states, group, day)
    rolls = chosen is not None or symbol is not None
    give(
        format_,
        out,
        text=lambda: text(opened, found, chosen, day, symbol),
        plain=lambda: [plain(ballot, chosen) for ballot in found],
        sheet=lambda: (
            [roll_sheet(found, chosen), sheet(found)] if rolls else [sheet(found), roll_sheet(found, None)]
        ),
    )


def sheet(found: Sequence[Ballot]) -> Sheet:
    """The votes as a table, one a row."""
    return Sheet(
        name="resolutions", columns=RESOLUTION_COLUMNS, rows=[resolution_row(ballot) for ballot in found]
    )


def roll_sheet(found: Sequence[Ballot], chosen: Sequence[str] | None) -> Sheet:
    """The roll calls as a table, one state's vote a row; a state asked for and on no list has no choice."""
    rows = []
    for ballot in found:
        for state in chosen if chosen is not None else sorted(told.act.state for told in ballot.votes):
            told = ballot.choice_of(state)
            rows.append(
                {
                    **{
                        name: resolution_row(ballot)[name]
                        for name in ("treaty", "session", "symbol", "forum", "part")
                    },
                    "state": state,
                    "name": telling.place(state),
                    "choice": told.act.choice if told is not None else None,
                    "sources": list(sources_of([told.followed])) if told is not None else [],
                    "low_confidence": told.followed.low_confidence if told is not None else None,
                    "ref": reference(told.followed) if told is not None else None,
                }
            )
    return Sheet(name="votes", columns=VOTE_COLUMNS, rows=rows)


def text(
    record: Record, found: Sequence[Ballot], chosen: Sequence[str] | None, day: date, symbol: str | None
) -> str:
    """The votes for reading; the sources numbered and named at the end."""
    notes = Footnotes(record)
    if not found:
        return f"The record holds no vote up to {in_words(day)}."
    lines = [
        click.style(
            f"Votes of the General Assembly, and of conferences on a treaty, up to {in_words(day)}", bold=True
        ),
        "",
    ]
    if chosen is not None:
        lines += _of_states(found, chosen, notes)
    else:
        heads = ["Treaty", "Session", "Resolution", "Forum", "On", "Yes", "No", "Abstain", "Source", "Ref"]
        cells = [_cells(ballot, notes) for ballot in found]
        lines.append(tables.as_columns(cells, heads, right=frozenset({5, 6, 7})))
    if chosen is None and symbol is not None:
        for ballot in found:
            lines += _roll_call(ballot)
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _cells(ballot: Ballot, notes: Footnotes) -> list[str]:
    row = resolution_row(ballot)
    told = ballot.resolution
    return [
        ballot.treaty,
        ballot.session,
        (ballot.symbol or "?") + (f", {ballot.part}" if ballot.part else ""),
        FORUMS[ballot.forum],
        row["voted_on"] or "?",
        *(telling.figure(ballot.count(choice)) for choice in COUNTED),
        notes.cite(row["sources"]),
        row["ref"] + (telling.marks(told) if told is not None else ""),
    ]


def _of_states(found: Sequence[Ballot], chosen: Sequence[str], notes: Footnotes) -> list[str]:
    """A line a vote, a column a state; for many states a line each. What is on no list is a question mark."""
    names = [tables.shortened(places.name(state), 24) for state in chosen]
    if len(chosen) <= SIDE_BY_SIDE:
        rows = []
        for ballot in found:
            told = [one for state in chosen if (one := ballot.choice_of(state)) is not None]
            vote = [ballot.treaty, ballot.session, FORUMS[ballot.forum], ballot.part]
            rows.append(
                [*vote, *(_choice(ballot, state) for state in chosen), notes.cite(telling.cited(told))]
            )
        lines = [tables.as_columns(rows, ["Treaty", "Session", "Forum", "Part", *names, "Source"])]
    else:
        plenary = [ballot for ballot in found if not ballot.part and ballot.forum == "plenary"]
        rows = [
            [name, *(_choice(ballot, state) for ballot in plenary)]
            for name, state in sorted(zip(names, chosen, strict=True), key=lambda pair: by_name(pair[0]))
        ]
        heads = ["Plenary, whole resolutions", *(f"{ballot.treaty} {ballot.session}" for ballot in plenary)]
        lines = [tables.as_columns(rows, heads)]
    lines += ["", "? on no list the record holds: how it voted, if it did, is not known"]
    if len(chosen) == 1 and found:
        lines.append(f"Entries: servanda trace {found[0].treaty}/{chosen[0]}/votes")
    for state in chosen:
        for change in changes(found, state):
            lines.append(
                f"{places.name(state)}: from {change.was} in {change.before.session} to {change.became} "
                f"in {change.after.session} ({change.after.treaty}, {FORUMS[change.forum]})"
            )
    return lines


SIDE_BY_SIDE = 6
"""So many states fit beside each other in a terminal."""


def _choice(ballot: Ballot, state: str) -> str:
    told = ballot.choice_of(state)
    return "?" if told is None else told.act.choice.replace("_", " ") + telling.marks(told)


def _roll_call(ballot: Ballot) -> list[str]:
    part = f", {ballot.part}" if ballot.part else ""
    lines = ["", click.style(f"{ballot.symbol}{part}, {FORUMS[ballot.forum]}", bold=True)]
    for choice in CHOICES:
        names = [places.name(state) for state in ballot.named(choice)]
        counted = ballot.count(choice)
        if not names and (counted is None or counted.value == 0):
            continue
        missing = ""
        if choice in ballot.unnamed:
            missing = (
                f" of {counted.in_words()} counted" if counted is not None else "; the count is not known"
            )
        listed = ", ".join(sorted(names)) or "no names in the record"
        lines.append(
            tables.wrapped(
                f"{choice.replace('_', ' ')} ({len(names)} named{missing}): {listed}.",
                indent="    ",
                first="  ",
            )
        )
    return lines
