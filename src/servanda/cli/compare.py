"""``servanda compare``: two treaties, or two groups under one treaty, side by side."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from servanda import places
from servanda.cli import options
from servanda.cli.output import give, table_options
from servanda.dates import in_words
from servanda.days import by_name
from servanda.engine.history import WORDS
from servanda.errors import UsageError
from servanda.plain.over_time import Side, side_by_side
from servanda.publish import tables
from servanda.publish.sheets import Sheet, columns


@click.command(
    name="compare",
    epilog="Examples: servanda compare CCM APMBC;  servanda compare CCM --group NATO --group AU",
)
@click.argument(
    "treaties", nargs=-1, required=True, metavar="TREATY [TREATY]", shell_complete=options.complete_treaty
)
@click.option("--group", "groups", multiple=True, metavar="NAME", shell_complete=options.complete_group)
@options.as_of_option
@options.known_at_option
@click.option(
    "--word", default="consented", show_default=True, help="The standing by which states are listed."
)
@table_options
@options.record_option
def command(
    treaties: tuple[str, ...],
    groups: tuple[str, ...],
    as_of: str | None,
    known_at: str | None,
    word: str,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Two treaties side by side (each may be confined to one group), or two groups under one treaty."""
    opened = options.open_record(record)
    day = options.chosen_day(as_of)
    days = [opened.treaty(treaty, known_at).on(day) for treaty in treaties]
    sides: list[Side]
    if len(days) == 2 and len(groups) <= 1:
        group = groups[0] if groups else None
        sides = [(found.treaty.code, found, group) for found in days]
    elif len(days) == 1 and len(groups) == 2:
        sides = [(group, days[0], group) for group in groups]
    else:
        raise UsageError("compare takes two treaties, or one treaty and two --group options")
    result = side_by_side(sides, word)
    labels = [side["label"] for side in result["sides"]]
    give(
        format_,
        out,
        text=lambda: text(result, word, day),
        plain=lambda: {"as_of": day.isoformat(), "known_at": known_at, "word": word, **result},
        sheet=lambda: Sheet(
            name="counts",
            columns=columns(word="string", **dict.fromkeys(labels, "integer")),
            rows=[
                {"word": name, **{side["label"]: side["counts"][name] for side in result["sides"]}}
                for name in WORDS
            ],
        ),
    )


def text(result: dict[str, Any], word: str, day: date) -> str:
    """The comparison for reading."""
    labels = [side["label"] for side in result["sides"]]
    lines = [click.style(f"{labels[0]} and {labels[1]} on {in_words(day)}", bold=True), ""]
    rows = [
        [
            name,
            *("?" if side["counts"][name] is None else str(side["counts"][name]) for side in result["sides"]),
        ]
        for name in WORDS
    ]
    if any(side["members"] for side in result["sides"]):
        rows.append(["members", *(str(side["members"]) for side in result["sides"])])
    lines += [tables.as_columns(rows, ["", *labels], right=frozenset({1, 2})), ""]
    lines.append(f"{word} on both sides: {len(result['both'])}")
    for side in result["sides"]:
        names = sorted((places.name(code, on=day) for code in side["only_here"]), key=by_name)
        listed = tables.wrapped(", ".join(names) or "none", indent="  ")
        lines += ["", f"{word} under {side['label']} only ({len(names)}):", listed]
    return "\n".join(lines)
