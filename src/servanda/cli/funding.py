"""``servanda funding``: money given and received for mine action, and where work remains."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from servanda import places
from servanda.acts import Assertion, Funding
from servanda.amounts import Amount
from servanda.answers import field
from servanda.answers.accounts import reference, sources_of
from servanda.answers.land import areas
from servanda.answers.needs import Need, needs
from servanda.cli import obliged, options, telling, told_tables
from servanda.cli.footnotes import Footnotes
from servanda.cli.output import give, table_options
from servanda.errors import BadAmount
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns
from servanda.records import Record

TABLE = told_tables.TableOf(
    name="funding",
    kind=Funding,
    ask=field.funding,
    heading="Money for mine action",
    shown=(
        ("treaty", "Treaty"),
        ("during", "Year"),
        ("state", "Given by"),
        ("recipient", "For work in"),
        ("measure", "What"),
        ("amount", "Amount"),
        ("currency", "In"),
        ("in_usd", "In USD"),
        ("donors", "Donors"),
        ("scope", "Scope"),
    ),
    remark="Where 'Given by' is empty, all donors are summed by the source; such rows are never added to those "
    "of single donors.",
)


@click.command(
    name="funding", epilog="Examples: servanda funding --state Norway;  servanda funding --treaty CCM"
)
@options.treaties_option
@options.states_option
@options.group_option
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaties: tuple[str, ...],
    states: tuple[str, ...],
    group: str | None,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Money given by donors and received by states, with year and currency; the totals others print; and the states
    where an obligation to clear or to destroy stands open, with the area told last.
    """
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    chosen = options.state_codes(states, group, day)
    codes = options.treaty_codes(opened, treaties)
    found = told_tables.asked(TABLE, opened, day, treaties, chosen, known_at)
    printed = _printed(opened, codes, day, known_at) if chosen is None else []
    remaining = needs(opened, day, treaties=codes, states=chosen, known_at=known_at)
    give(
        format_,
        out,
        text=lambda: text(opened, found, printed, remaining, day),
        plain=lambda: {
            "funding": [telling.plain_told(told) for told in found],
            "printed": [plain_printed(fact) for fact in printed],
            "open_obligations": [plain_need(need) for need in remaining],
        },
        sheet=lambda: [
            told_tables.sheet(TABLE, found),
            Sheet(
                name="totals printed",
                columns=columns(
                    treaty="string",
                    what="string",
                    value="string",
                    during="string",
                    sources="string",
                    ref="string",
                ),
                rows=[plain_printed(fact) for fact in printed],
            ),
            Sheet(
                name="open obligations",
                columns=columns(
                    treaty="string",
                    state="string",
                    name="string",
                    obligation="string",
                    due="date",
                    status="string",
                    area_km2="string",
                    area_as_of="string",
                    received="string",
                    received_in="string",
                    ref="string",
                ),
                rows=[plain_need(need) for need in remaining],
            ),
        ],
    )


def _printed(record: Record, codes: list[str] | None, day: date, known_at: str | None) -> list[Fact]:
    found = [
        fact
        for code in codes or record.codes
        for fact in record.treaty(code, known_at).facts
        if isinstance(fact.act, Assertion)
        and fact.act.what.startswith("funding_")
        and (fact.act.during is None or fact.act.during.earliest <= day)
    ]
    return sorted(found, key=lambda fact: (str(fact.act.during or ""), fact.act.what, fact.entries[0].id))  # type: ignore[union-attr]


def plain_printed(fact: Fact) -> dict[str, Any]:
    """A total that somebody prints, as plain values."""
    act = fact.act
    assert isinstance(act, Assertion)
    return {
        "treaty": act.treaty,
        "what": act.what,
        "value": act.value,
        "during": str(act.during) if act.during else None,
        "as_of": str(act.as_of) if act.as_of else None,
        "sources": list(sources_of([fact])),
        "low_confidence": fact.low_confidence,
        "ref": reference(fact),
    }


def plain_need(need: Need) -> dict[str, Any]:
    """An open obligation with the area and the money told last, as plain values."""
    one, area, received = obliged.plain(need.obligation), need.area, need.received
    named = (
        "treaty",
        "state",
        "name",
        "obligation",
        "article",
        "due",
        "status",
        "pending_request",
        "sources",
        "ref",
    )
    return {
        **{name: one[name] for name in named},
        "area_km2": str(areas(area).km2) if area is not None else None,
        "area_as_of": str(area.act.as_of) if area is not None else None,
        "received": str(received.act.amount or received.act.in_usd) if received is not None else None,
        "received_in": str(received.act.during) if received is not None else None,
    }


def text(
    record: Record, found: Sequence[Told], printed: Sequence[Fact], remaining: Sequence[Need], day: date
) -> str:
    """Money and needs for reading; the sources numbered and named at the end."""
    notes = Footnotes(record)
    lines = told_tables.lines(TABLE, found, day, notes)
    if printed:
        lines += ["", click.style("Totals others print", bold=True)]
        rows = [
            [
                str(plain["during"] or "?"),
                plain["what"].removeprefix("funding_").replace("_", " "),
                _figure(plain["value"]),
                notes.cite(plain["sources"]),
                plain["ref"] + (telling.UNSEEN if plain["low_confidence"] else ""),
            ]
            for plain in map(plain_printed, printed)
        ]
        lines.append(
            tables.as_columns(rows, ["Year", "What", "Value", "Source", "Ref"], right=frozenset({2}))
        )
    if remaining:
        lines += ["", click.style("Where work remains", bold=True)]
        lines.append(
            tables.as_columns(
                [_cells(need, notes) for need in remaining],
                [
                    "Due",
                    "State",
                    "Treaty",
                    "Obligation",
                    "Status",
                    "Area told last (km²)",
                    "On",
                    "Source",
                    "Ref",
                ],
                right=frozenset({5}),
            )
        )
    shown = "\n".join(lines)
    return "\n".join([shown, *telling.legend(shown), *notes.lines()])


def _cells(need: Need, notes: Footnotes) -> list[str]:
    one, area = need.obligation, need.area
    cited = telling.cited([area]) if area is not None else obliged.sources(one)
    return [
        str(one.due or "–"),
        places.name(one.state),
        one.treaty,
        obliged.words(one.obligation),
        obliged.status(one),
        telling.figure(areas(area).km2) + telling.marks(area) if area is not None else "–",
        ", ".join(part for part in (str(area.act.as_of), area.act.where) if part) if area is not None else "",
        notes.cite(cited),
        obliged.plain(one)["ref"],
    ]


def _figure(value: str) -> str:
    """A printed figure for a table; text that is no figure as it is printed."""
    try:
        return telling.figure(Amount.parse(value))
    except BadAmount:
        return value
