"""``servanda status TREATY``: where a treaty stands on a day, state by state."""

from __future__ import annotations

import re
from pathlib import Path

import click

from servanda.cli import options
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.days import Day, StateDay
from servanda.engine import Answer
from servanda.engine.history import WORDS
from servanda.plain.standing import state_row, status
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.treaties.general import computed_on

MEANINGS = {
    "signed": "have signed, whatever came later",
    "consented": "have deposited their instrument and not left (most published counts of States Parties)",
    "party": "are bound: the treaty is in force for them",
    "signatory": "have signed and not yet consented",
    "joined": "have signed or consented, and not left",
    "withdrawn": "have left",
    "provisional": "apply it provisionally",
}


@click.command(name="status", epilog="Example: servanda status CCM --as-of 2015-01-31 --group NATO")
@options.treaty_argument
@options.as_of_option
@options.known_at_option
@options.group_option
@click.option("--all", "everyone", is_flag=True, help="Also the states with no act at all.")
@table_options
@options.record_option
def command(
    treaty: str,
    as_of: str | None,
    known_at: str | None,
    group: str | None,
    everyone: bool,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Where a treaty stands on a day: the counts, and every state with the article and source behind it."""
    day = options.open_record(record).treaty(treaty, known_at).on(options.chosen_day(as_of))
    rows = day.rows(group, everyone=everyone)
    give(
        format_,
        out,
        text=lambda: text(day, rows, group),
        plain=lambda: status(day, rows, group=group, known_at=known_at),
        sheet=lambda: Sheet(name="states", columns=COLUMNS, rows=[state_row(row) for row in rows]),
    )


COLUMNS = columns(
    state="string",
    name="string",
    standing="string",
    signed="string",
    consented="string",
    consent_by="string",
    in_force_from="string",
    withdrawal_effective="string",
    provisional="boolean",
    since="string",
    article="string",
    sources="string",
    undetermined="string",
    missing="string",
    low_confidence="boolean",
    notes="string",
)
"""The columns of ``plain_row``; days are text, since some are known to the month or year only."""


def text(day: Day, rows: list[StateDay], group: str | None) -> str:
    """The answer for reading."""
    counts, open_ones = day.counted(group), day.open(group)
    notes = Footnotes(day.treaty.record)
    lines = [click.style(f"{day.treaty.law.title} ({day.treaty.code})", bold=True), _headline(day, group), ""]
    for word in WORDS:
        value = getattr(counts, word)
        unknown = f"; open for {len(open_ones[word])}" if word in open_ones else ""
        lines.append(f"{'?' if value is None else value:>6}  {word:<12} {MEANINGS[word]}{unknown}")
    if rows:
        lines += ["", tables.as_columns([cells(row, notes) for row in rows], HEADS)]
    lines += [*_remarks(day, rows), *notes.lines()]
    return "\n".join(lines)


HEADS = ["State", "Standing", "Signed", "Consented", "In force from", "Left", "Article", "Source"]


def cells(row: StateDay, notes: Footnotes) -> list[str]:
    """A row of the table for reading, under ``HEADS``."""
    return [
        tables.shortened(row.name, 34),
        _standing(row),
        row.signed or "",
        row.consented or "",
        row.in_force_from or "",
        row.withdrawal_effective or "",
        _article(row.article),
        notes.cite(row.sources),
    ]


def _headline(day: Day, group: str | None) -> str:
    among = f", members of {group}" if group else ""
    entered = day.entered_into_force
    if day.in_force and entered is not None:
        state = f"in force since {in_words(entered)}"
    elif day.in_force is None:
        state = "whether it is in force is not in the record"
    else:
        ended = day.treaty.general.ended_on
        state = f"ended on {in_words(ended)}" if ended and ended <= day.as_of else _not_in_force(day)
    return f"on {in_words(day.as_of)}{among}: {state}"


def _not_in_force(day: Day) -> str:
    """That it is not in force, and what the law said was missing that day, if it still is not."""
    if day.treaty.general.entered_into_force is None:
        computed = computed_on(day.treaty.code, day.treaty.facts, day.as_of)
        if isinstance(computed, Answer) and computed.caveat:
            return f"not in force; {computed.caveat}"
    return "not in force"


def _standing(row: StateDay) -> str:
    marks = "?" if row.undetermined else ""
    marks += "*" if row.low_confidence else ""
    return row.standing + marks


def _article(article: str) -> str:
    return f"art. {article}" if re.match(r"\d|[IVX]+\b", article) else article


def _remarks(day: Day, rows: list[StateDay]) -> list[str]:
    lines = [""]
    covered = day.treaty.record.coverage.get(day.treaty.code)
    if covered is not None and covered.complete_until < day.as_of:
        lines.append(
            f"The record is known to be complete until {in_words(covered.complete_until)}: {covered.basis}"
        )
    if any(row.undetermined for row in rows):
        lines.append("? the record or the law leaves something open: see 'servanda explain'")
    if any(row.low_confidence for row in rows):
        lines.append("* rests on general knowledge: not yet seen in a source")
    notified = [row.name for row in rows if "suspension_notified" in row.notes]
    if notified:
        lines.append(f"Notice of suspension, without effect on the standing: {', '.join(notified)}")
    leaving = [
        row for row in rows if "withdrawal_notified" in row.notes and row.standing in ("party", "consented")
    ]
    for row in leaving:
        effect = (
            f"takes effect on {row.withdrawal_effective}"
            if row.withdrawal_effective
            else "has no day of effect yet"
        )
        lines.append(f"Notice of withdrawal: {row.name}, {effect}")
    return lines if len(lines) > 1 else []
