"""``servanda progress TREATY --article N``: land released or stocks destroyed, and whether the figures add up."""

from __future__ import annotations

from pathlib import Path

import click

from servanda.answers import land, stocks
from servanda.cli import options, progress_land, progress_stocks
from servanda.cli.output import give, table_options
from servanda.errors import UsageError


@click.command(
    name="progress",
    epilog="Examples: servanda progress CCM --article 4 --state Lebanon;  servanda progress APMBC --article 4",
)
@options.treaty_argument
@click.option(
    "--article", metavar="N", help="3 or 4 of the CCM, 4 or 5 of the APMBC. Both where none is named."
)
@options.states_option
@options.group_option
@click.option("--year", type=click.IntRange(1990, 2200), help="Only this year.")
@options.as_of_option
@options.known_at_option
@table_options
@options.record_option
def command(
    treaty: str,
    article: str | None,
    states: tuple[str, ...],
    group: str | None,
    year: int | None,
    as_of: str | None,
    known_at: str | None,
    format_: str,
    out: Path | None,
    record: str | None,
) -> None:
    """Land (contaminated, found, cancelled, reduced, cleared) and stockpiles (declared, destroyed, kept, left) by
    state and year.

    Sums are no surer than their parts and are made only of what is told; totals that others print stand beside them.
    Where opening, what came, what went and closing do not add up, the line says by how much, or what is missing.
    """
    opened = options.open_record(record)
    found = opened.treaty(treaty, known_at)
    day = options.chosen_day(as_of)
    chosen = options.state_codes(states, group, day)
    parts = [
        view
        for articles, view in ((stocks.ARTICLES, progress_stocks), (land.ARTICLES, progress_land))
        if found.code in articles and article in (None, articles[found.code])
    ]
    if not parts:
        known = sorted(
            number
            for table in (stocks.ARTICLES, land.ARTICLES)
            for number in [table.get(found.code)]
            if number
        )
        which = f"articles {' and '.join(known)}" if known else "the articles of CCM and APMBC only"
        raise UsageError(
            f"{found.code}{f' article {article}' if article else ''} has no land or stockpiles to follow: "
            f"servanda follows {which}"
        )
    answers = [view.answer(found, day, chosen, year) for view in parts]
    give(
        format_,
        out,
        text=lambda: "\n\n".join(view.text(one) for view, one in zip(parts, answers, strict=True)),
        plain=lambda: {
            "treaty": found.code,
            "as_of": day.isoformat(),
            "known_at": known_at,
            "articles": {
                view.article(one): view.plain(one) for view, one in zip(parts, answers, strict=True)
            },
        },
        sheet=lambda: [sheet for view, one in zip(parts, answers, strict=True) for sheet in view.sheets(one)],
    )
