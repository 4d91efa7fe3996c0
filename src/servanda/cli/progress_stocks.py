"""Stockpiles for ``servanda progress``: the figures of every state, their sums, and what others print."""

from __future__ import annotations

import click

from servanda import places
from servanda.answers.accounts import reference, sources_of
from servanda.answers.printed import Printed
from servanda.answers.stocks import (
    MEASURES,
    Stock,
)
from servanda.cli import telling
from servanda.cli.footnotes import Footnotes
from servanda.dates import in_words
from servanda.plain.stocked import (
    Answer,
    answer,
    article,
    plain,
    stock_row,
    sum_row,
    told_in,
)
from servanda.publish import tables
from servanda.publish.sheets import Column, Sheet, columns

__all__ = [
    "HEADS",
    "NAMES",
    "VERDICTS",
    "Answer",
    "answer",
    "article",
    "cells",
    "plain",
    "printed_words",
    "sheets",
    "text",
]

NAMES = {
    "cluster_munitions": "cluster munitions",
    "submunitions": "submunitions",
    "antipersonnel_mines": "anti-personnel mines",
}
VERDICTS = {"adds_up": "yes", "does_not_add_up": "no", "cannot_tell": "?"}


def sheets(one: Answer) -> list[Sheet]:
    """The answer as tables: stocks by state, what was destroyed in single years, sums."""
    strings = dict.fromkeys(MEASURES, "string")
    named = columns(treaty="string", state="string", name="string", item="string", **strings)
    judged = columns(
        adds_up="string",
        left_over="number",
        missing="string",
        because="string",
        contested="boolean",
        low_confidence="boolean",
        sources="string",
        ref="string",
    )
    years = [telling.row(told) for stock in one.found for told in stock.by_year]
    return [
        Sheet(name="stocks", columns=(*named, *judged), rows=[stock_row(stock) for stock in one.found]),
        Sheet(
            name="stocks by year",
            columns=(
                *columns(treaty="string", state="string", measure="string", item="string"),
                *columns(quantity="string", during="string"),
                *telling.ACCOUNT_COLUMNS,
            ),
            rows=years,
        ),
        Sheet(
            name="stock totals",
            columns=(
                *columns(item="string", measure="string", amount="string", least="number", most="number"),
                Column(name="states", type="integer"),
            ),
            rows=[{**sum_row(total), "states": len(total.states)} for total in one.sums],
        ),
    ]


HEADS = ["State", "Item", "Declared", "Destroyed", "Remaining", "Kept", "Adds up", "Source", "Ref"]


def text(one: Answer) -> str:
    """The answer for reading."""
    notes = Footnotes(one.treaty.record)
    title = f"{one.treaty.law.short}, article {article(one)}: stockpiles as told up to {in_words(one.day)}"
    lines = [click.style(title, bold=True), ""]
    if not one.found:
        return "\n".join([*lines, "The record holds no figures."])
    if one.year is None:
        rows = [cells(stock, notes) for stock in one.found if stock.levels]
        lines.append(tables.as_columns(rows, HEADS, right=frozenset({2, 3, 4, 5})))
        odd = [stock for stock in one.found if stock.balance.verdict != "adds_up" and stock.balance.left_over]
        lines += ["", "– not told; ? whether it adds up cannot be told, since a figure is missing"]
        lines += [
            tables.wrapped(
                f"{places.name(stock.state)}, {NAMES[stock.item]}: {stock.balance.because}",
                first=f"  {VERDICTS[stock.balance.verdict]}: ",
                indent="    ",
            )
            for stock in odd
        ]
    lines += _by_year(one, notes)
    lines += _sums(one, notes)
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def cells(stock: Stock, notes: Footnotes) -> list[str]:
    """A row of the table for reading, under ``HEADS``."""
    followed = [told.followed for told in stock.levels.values()]
    return [
        tables.shortened(places.name(stock.state), 30),
        NAMES[stock.item],
        *(
            telling.figure(stock.amount(measure)) + _mark(stock, measure)
            for measure in ("declared", "destroyed", "remaining", "retained")
        ),
        VERDICTS[stock.balance.verdict],
        notes.cite(sources_of(followed)),
        f"{stock.treaty}/{stock.state}/stocks",
    ]


def _mark(stock: Stock, measure: str) -> str:
    told = stock.levels.get(measure)
    return telling.marks(told) if told is not None else ""


def _by_year(one: Answer, notes: Footnotes) -> list[str]:
    told = [
        told
        for stock in one.found
        for told in stock.by_year
        if one.year is None or told_in(told.act, one.year)
    ]
    if not told:
        return []
    rows = [
        [
            str(item.act.during),
            tables.shortened(places.name(item.act.state), 30),
            item.act.measure.replace("_", " "),
            telling.figure(item.act.quantity) + telling.marks(item),
            NAMES[item.act.item],
            notes.cite(telling.cited([item])),
            reference(item.followed),
        ]
        for item in sorted(told, key=lambda item: (str(item.act.during), item.act.state, item.act.item))
    ]
    heads = ["During", "State", "What", "Count", "Item", "Source", "Ref"]
    return [
        "",
        click.style("In single years", bold=True),
        tables.as_columns(rows, heads, right=frozenset({3})),
    ]


def _sums(one: Answer, notes: Footnotes) -> list[str]:
    if not one.sums:
        return []
    lines = [
        "",
        click.style("Sums over the states of which a figure is told, and totals others print", bold=True),
    ]
    for total in one.sums:
        told = telling.words(total.amount) if total.amount is not None else "no sum: bounds on both sides"
        of = f"{len(total.states)} state{'s' if len(total.states) != 1 else ''}"
        untold = f"; not told of {len(total.untold)} more with such a stock" if total.untold else ""
        what = f"{NAMES[total.item]}, {total.measure.replace('_', ' ')}"
        lines.append(tables.wrapped(f"{what}: {told} ({of}{untold})", first="  ", indent="    "))
        lines += [
            tables.wrapped(printed_words(item, notes), first="      printed: ", indent="        ")
            for item in one.printed.get((total.item, total.measure), ())
        ]
    return lines


def printed_words(item: Printed, notes: Footnotes) -> str:
    """A printed total in words, with how it stands to the sum."""
    when = f" in {item.act.during}" if item.act.during else f" on {item.act.as_of}" if item.act.as_of else ""
    beside = ""
    if item.summed is not None and item.more is not None:
        lacking = f" ({item.untold} states not told of)" if item.untold else ""
        as_much = (
            "the same"
            if item.agrees
            else f"{telling.digits(abs(item.more))} {'more' if item.more > 0 else 'less'}"
        )
        beside = f"; the sum for that time is {telling.words(item.summed)}{lacking}: {as_much}"
    return f"{telling.words(item.value)}{when}{beside} {notes.cite(sources_of([item.fact]))} {reference(item.fact)}"
