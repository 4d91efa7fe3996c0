"""Land for ``servanda progress``: what every state had, found and released by year, sums, and what others print."""

from __future__ import annotations

from collections.abc import Sequence

import click

from servanda import places
from servanda.answers.accounts import reference
from servanda.answers.land import (
    FLOWS,
    LEVELS,
    Area,
    LandYear,
    areas,
)
from servanda.cli import telling
from servanda.cli.footnotes import Footnotes
from servanda.cli.progress_stocks import VERDICTS, printed_words
from servanda.dates import in_words
from servanda.ledger.competing import Told
from servanda.plain.landed import Answer, answer, article, plain, plain_year
from servanda.plain.stocked import bounds
from servanda.publish import tables
from servanda.publish.sheets import Column, Sheet, columns

__all__ = [
    "HEADS",
    "Answer",
    "answer",
    "article",
    "cells",
    "levels",
    "plain",
    "sheets",
    "text",
]


def sheets(one: Answer) -> list[Sheet]:
    """The answer as tables: land by state and year, sums by year, every figure told."""
    strings = dict.fromkeys(("opening", *FLOWS, "closing"), "string")
    return [
        Sheet(
            name="land by year",
            columns=(
                *columns(treaty="string", state="string", name="string", year="integer", **strings),
                *columns(adds_up="string", left_over="number", missing="string", because="string"),
                *columns(contested="boolean", sources="string", ref="string"),
            ),
            rows=[plain_year(row) for row in one.years],
        ),
        Sheet(
            name="land totals",
            columns=(
                *columns(year="integer", measure="string", amount="string", least="number", most="number"),
                Column(name="states", type="integer"),
            ),
            rows=[
                {
                    "year": total.year,
                    "measure": measure,
                    **bounds(amount),
                    "states": len(total.states[measure]),
                }
                for total in one.sums
                for measure, amount in total.sums.items()
            ],
        ),
        Sheet(
            name="land figures",
            columns=(
                *columns(treaty="string", state="string", measure="string", km2="string", area="string"),
                *columns(unit="string", as_of="string", during="string", where="string"),
                *telling.ACCOUNT_COLUMNS,
            ),
            rows=[{**telling.row(told), "km2": str(areas(told).km2)} for told in one.figures],
        ),
    ]


HEADS = [
    "State",
    "Year",
    "Opening",
    "Found",
    "Cancelled",
    "Reduced",
    "Cleared",
    "Released",
    "Closing",
    "Adds up",
    "Ref",
]


def text(one: Answer) -> str:
    """The answer for reading."""
    notes = Footnotes(one.treaty.record)
    title = f"{one.treaty.law.short}, article {article(one)}: land in km² as told up to {in_words(one.day)}"
    lines = [click.style(title, bold=True)]
    if not (one.figures or one.items):
        return "\n".join([*lines, "", "The record holds no figures."])
    told_of = [told for told in one.figures if told.act.measure in LEVELS]
    if told_of:
        lines += ["", click.style("Areas told of", bold=True), levels(told_of, notes)]
    years = [row for row in one.years if row.flows or row.balance.verdict != "cannot_tell"]
    if years:
        lines += ["", click.style("By year", bold=True)]
        lines.append(tables.as_columns([cells(row) for row in years], HEADS, right=frozenset(range(2, 9))))
        lines += ["", "– not told; ? whether it adds up cannot be told, since a figure is missing"]
        lines += [
            tables.wrapped(
                f"{places.name(row.state)} {row.year}: {row.balance.because}", first="  ", indent="    "
            )
            for row in years
            if row.balance.left_over
        ]
    if one.sums:
        lines += ["", click.style("Sums over the states of which a figure is told", bold=True)]
        for total in one.sums:
            said = [
                f"{measure.replace('_', ' ')} {telling.figure(amount)} ({len(total.states[measure])})"
                for measure, amount in total.sums.items()
            ]
            lines.append(tables.wrapped(f"{total.year}: {', '.join(said)}", first="  ", indent="        "))
    lines += [
        tables.wrapped(
            f"{item.act.what.replace('_', ' ')}: {printed_words(item, notes)}",
            first="  printed: ",
            indent="    ",
        )
        for item in one.printed
    ]
    if one.items:
        lines += ["", click.style("Items found and destroyed", bold=True)]
        lines += [
            f"  {places.name(told.act.state)}, {told.act.during or f'up to {told.act.as_of}'}: "
            f"{telling.figure(told.act.quantity)}{telling.marks(told)} {told.act.item} "
            f"{notes.cite(telling.cited([told]))} {reference(told.followed)}"
            for told in one.items
        ]
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def levels(told_of: Sequence[Told], notes: Footnotes) -> str:
    """Every figure of land as a table for reading."""
    rows = [
        [
            places.name(told.act.state) + (f", {told.act.where}" if told.act.where else ""),
            str(told.act.during or told.act.as_of or "?"),
            told.act.measure.replace("_", " "),
            telling.figure(areas(told).km2) + telling.marks(told),
            notes.cite(telling.cited([told])),
            reference(told.followed),
        ]
        for told in told_of
    ]
    return tables.as_columns(rows, ["State", "Time", "What", "km²", "Source", "Ref"], right=frozenset({3}))


def cells(row: LandYear) -> list[str]:
    """A row of the table for reading, under ``HEADS``."""
    return [
        tables.shortened(places.name(row.state), 30),
        str(row.year),
        _figure(row.opening),
        *(_figure(row.flows.get(measure)) for measure in FLOWS[:-1]),
        _figure(row.released),
        _figure(row.closing),
        VERDICTS[row.balance.verdict],
        f"{row.treaty}/{row.state}/land",
    ]


def _figure(area: Area | None) -> str:
    if area is None:
        return "–"
    marks = (telling.RIVALS if area.contested else "") + (telling.UNSEEN if area.low_confidence else "")
    return telling.figure(area.km2) + marks
