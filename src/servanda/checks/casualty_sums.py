"""Casualties of an edition: its parts against its whole, and those of states against those of the world."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from servanda import places
from servanda.acts import CasualtyFigure
from servanda.checks.finding import Finding, Weight
from servanda.ledger.competing import Told
from servanda.records import Record

NAME = "casualty-sums"

_PARTS = (("killed", "injured", "outcome_unknown"), ("in_attacks", "from_remnants"))


def check(record: Record) -> Iterator[Finding]:
    """A finding where parts fall short of the whole, and for every world total with figures of states."""
    for code in record.codes:
        editions: dict[tuple[str, str], list[Told]] = {}
        for told in record.treaty(code).told(CasualtyFigure):
            act = told.act
            if act.edition and not act.where and not act.basis:
                editions.setdefault((act.edition, str(act.during or act.as_of)), []).append(told)
        for (edition, time), found in sorted(editions.items()):
            yield from _of_the_world(code, edition, time, found)


def _of_the_world(code: str, edition: str, time: str, found: list[Told]) -> Iterator[Finding]:
    world = {told.act.measure: told for told in found if not told.act.state}
    whole = world.get("casualties")
    if whole is None or whole.act.count.high is None:
        return
    printed = whole.act.count
    for parts in _PARTS:
        told = [world[part] for part in parts if part in world]
        total = sum((part.act.count.value for part in told), Decimal(0))
        if len(told) > 1 and total < printed.low:
            names = " and ".join(part.act.measure.replace("_", " ") for part in told)
            yield _finding(
                code,
                edition,
                "explained",
                f"{time}: {names} come to {total:,f} of {printed.in_words()} casualties: of the others the edition "
                "does not say",
            )
    states = {told.act.state: told for told in found if told.act.state and told.act.measure == "casualties"}
    if states:
        total = sum((told.act.count.low for told in states.values()), Decimal(0))
        named = ", ".join(sorted(places.name(state) for state in states))
        weight: Weight = "explained" if total <= printed.high else "fault"
        yield _finding(
            code,
            edition,
            weight,
            f"{time}: printed {printed.in_words()} casualties, {total:,f} of them in {named}; "
            "other states have no figure",
        )


def _finding(code: str, edition: str, weight: Weight, message: str) -> Finding:
    return Finding(check=NAME, weight=weight, treaty=code, subject=edition, message=message)
