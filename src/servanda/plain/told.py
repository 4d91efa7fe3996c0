"""Things told by sources as plain values: the account followed, and the others that cannot be true together with it."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from servanda.acts import Act
from servanda.amounts import Amount
from servanda.answers.accounts import reference, rivals, sources_of
from servanda.dates import PartialDate
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.publish.sheets import Column

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
