"""One thing told by one or several sources, as JSON, as a row, and as marks in a text for reading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from servanda import places
from servanda.acts import Act
from servanda.amounts import Amount
from servanda.answers.accounts import reference, rivals, sources_of
from servanda.dates import PartialDate
from servanda.errors import UnknownPlace
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.publish.sheets import Column

RIVALS, UNSEEN = "≠", "*"
LEGEND = {
    RIVALS: f"{RIVALS} other sources say otherwise: 'servanda trace' with the reference in the last column shows them",
    UNSEEN: f"{UNSEEN} rests on general knowledge: not yet seen in a source",
}

ACCOUNT_COLUMNS = (
    Column(name="sources"),
    Column(name="low_confidence", type="boolean"),
    Column(name="rivals", type="integer"),
    Column(name="ref"),
)
"""What every row about something told ends with."""


def plain_act(act: Act) -> dict[str, Any]:
    """Every field of an act, those without a value as null."""
    return {field.name: _plain(getattr(act, field.name)) for field in fields(act)}


def _plain(value: Any) -> Any:
    if isinstance(value, (PartialDate, Amount)):
        return str(value)
    return None if value == "" else value


def plain_fact(fact: Fact) -> dict[str, Any]:
    """One account: the act, who says so, and the reference to it."""
    return {
        **plain_act(fact.act),
        "sources": list(sources_of([fact])),
        "low_confidence": fact.low_confidence,
        "ref": reference(fact),
    }


def plain_told(told: Told) -> dict[str, Any]:
    """The account followed, and the others that cannot be true together with it."""
    return {**plain_fact(told.followed), "rivals": [plain_fact(other) for other in rivals(told)]}


def row(told: Told) -> dict[str, Any]:
    """The account followed as a row of a table; rivals are counted."""
    return {**plain_fact(told.followed), "rivals": len(rivals(told))}


def marks(*found: Told) -> str:
    """The marks of a figure: whether it has rivals, whether nobody has seen it in a source."""
    contested = any(rivals(told) for told in found)
    return (RIVALS if contested else "") + (
        UNSEEN if any(told.followed.low_confidence for told in found) else ""
    )


def legend(shown: str) -> list[str]:
    """A line for each mark that occurs in the text shown."""
    lines = [line for mark, line in LEGEND.items() if mark in shown]
    return ["", *lines] if lines else []


def place(code: str | None) -> str:
    """The name of a place code, the code itself where it is none of ours, nothing for none."""
    if not code:
        return ""
    try:
        return places.name(code)
    except UnknownPlace:
        return code


def figure(amount: Amount | None) -> str:
    """A figure for a table: its sign and its digits in groups; a dash where none is told."""
    if amount is None:
        return "–"
    sign = str(amount)[: len(str(amount)) - len(str(amount).lstrip("<>=~"))]
    upto = f"..{_digits(amount.upto)}" if amount.upto is not None else ""
    return f"{sign}{_digits(amount.value)}{upto}"


def _digits(number: Any) -> str:
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def cited(told: Iterable[Told]) -> tuple[str, ...]:
    """The sources of the accounts followed."""
    return sources_of(one.followed for one in told)
