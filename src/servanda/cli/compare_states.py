"""``servanda compare-states A B ...``: states side by side."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import click

from servanda import places
from servanda.answers.comparing import Comparison, compare_states, obligation_of, report_counts
from servanda.answers.profiles import Profile
from servanda.cli import obliged, options, telling
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.errors import UsageError
from servanda.plain.standing import state_row
from servanda.publish import tables
from servanda.publish.sheets import Column, Sheet, columns

MOST = 8
"""How many states can stand side by side and still be read."""


@click.command(name="compare-states", epilog="Example: servanda compare-states Lithuania Latvia Estonia")
@click.argument(
    "states", nargs=-1, required=True, metavar="STATE STATE...", shell_complete=options.complete_place
)
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    states: tuple[str, ...],
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """States side by side: standing under every treaty, obligations, reports, and how far they voted alike."""
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    codes = list(dict.fromkeys(places.resolve(name, day).code for name in states))
    if not 2 <= len(codes) <= MOST:
        raise UsageError(f"compare-states takes two to {MOST} different states; {len(codes)} given")
    found = compare_states(opened, codes, day, known_at)
    give(
        format_,
        out,
        text=lambda: text(found),
        plain=lambda: plain(found, known_at),
        sheet=lambda: Sheet(
            name="states",
            columns=(*columns(subject="string", treaty="string"), *(Column(name=code) for code in codes)),
            rows=[
                {"subject": subject, "treaty": treaty, **dict(zip(codes, cells, strict=True))}
                for subject, treaty, cells in rows(found)
            ],
        ),
    )


def plain(found: Comparison, known_at: str | None) -> dict[str, Any]:
    """The comparison as plain values."""
    return {
        "as_of": found.as_of.isoformat(),
        "known_at": known_at,
        "states": [
            {
                "state": one.state,
                "name": places.name(one.state),
                "treaties": [
                    {"treaty": code, **state_row(one.standings[code])}
                    for code in found.treaties
                    if code in one.standings
                ],
                "obligations": [obliged.plain(owed) for owed in one.obligations],
                "reports": {
                    code: dict(report_counts(one, code))
                    for code in found.treaties
                    if report_counts(one, code)
                },
                "laws": [telling.plain_told(told) for told in one.laws],
            }
            for one in found.profiles
        ],
        "votes": [
            {"one": pair.one, "other": pair.other, "agreed": pair.agreed, "known": pair.known}
            for pair in found.agreements
        ],
    }


def rows(found: Comparison) -> list[tuple[str, str, list[str]]]:
    """Subject, treaty, and a cell for each state."""
    lines: list[tuple[str, str, list[str]]] = [
        ("standing", code, [_standing(one, code) for one in found.profiles]) for code in found.treaties
    ]
    for treaty, obligation, article in found.owed:
        owed = [obligation_of(one, treaty, obligation, article) for one in found.profiles]
        if any(one is not None and one.status != "not_applicable" for one in owed):
            cells = [_owed(one) for one in owed]
            lines.append((f"{obliged.words(obligation)}, art. {article}", treaty, cells))
    for code in found.treaties:
        counts = [report_counts(one, code) for one in found.profiles]
        if any(counts):
            lines.append(("reports", code, [_counts(count) for count in counts]))
    for code in found.treaties:
        laws = [[told for told in one.laws if told.act.treaty == code] for one in found.profiles]
        if any(laws):
            cells = [
                ", ".join(dict.fromkeys(told.act.status.replace("_", " ") for told in some)) or "–"
                for some in laws
            ]
            lines.append(("laws", code, cells))
    return lines


def _standing(one: Profile, code: str) -> str:
    row = one.standings.get(code)
    if row is None:
        return "–"
    since = f" {row.since}" if row.since else ""
    return f"{row.standing}{'?' if row.undetermined else ''}{'*' if row.low_confidence else ''}{since}"


def _owed(one: Any) -> str:
    if one is None:
        return "–"
    due = (
        f", due {one.due}" if one.due is not None and one.status in ("pending", "due_soon", "overdue") else ""
    )
    return f"{obliged.status(one)}{due}"


def _counts(count: Counter[str]) -> str:
    said = [
        f"{number} {obliged.words(name)}"
        for name, number in sorted(count.items())
        if name != "not_applicable"
    ]
    return ", ".join(said) or "–"


def text(found: Comparison) -> str:
    """The comparison for reading."""
    names = [tables.shortened(places.name(one.state), 30) for one in found.profiles]
    lines = [click.style(f"States side by side on {in_words(found.as_of)}", bold=True), ""]
    cells = [[treaty, subject, *values] for subject, treaty, values in rows(found)]
    lines.append(tables.as_columns(cells, ["Treaty", "", *names]))
    for pair in found.agreements:
        one, other = places.name(pair.one), places.name(pair.other)
        said = (
            f"voted alike on {pair.agreed} of the {pair.known} resolutions on which both votes are known"
            if pair.known
            else "no resolution on which both votes are known"
        )
        lines += ["", tables.wrapped(f"{one} and {other}: {said} (plenary).")]
    shown = "\n".join(lines)
    return "\n".join(
        [shown, *telling.legend(shown), "", "Sources and steps: servanda state, servanda explain."]
    )
