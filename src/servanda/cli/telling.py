"""One thing told by one or several sources, as JSON, as a row, and as marks in a text for reading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from servanda import places
from servanda.amounts import Amount
from servanda.answers.accounts import rivals, sources_of
from servanda.errors import UnknownPlace
from servanda.ledger.competing import Told
from servanda.plain.told import ACCOUNT_COLUMNS, plain_act, plain_fact, plain_told, row

__all__ = [
    "ACCOUNT_COLUMNS",
    "LEGEND",
    "RIVALS",
    "UNSEEN",
    "cited",
    "digits",
    "figure",
    "legend",
    "marks",
    "place",
    "plain_act",
    "plain_fact",
    "plain_told",
    "row",
    "words",
]

RIVALS, UNSEEN = "≠", "*"
LEGEND = {
    RIVALS: f"{RIVALS} other sources say otherwise: 'servanda trace' with the reference in the last column shows them",
    UNSEEN: f"{UNSEEN} rests on general knowledge: not yet seen in a source",
}


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
    upto = f"..{digits(amount.upto)}" if amount.upto is not None else ""
    return f"{sign}{digits(amount.value)}{upto}"


def words(amount: Amount) -> str:
    """A figure in words, without noughts behind the point that say nothing."""
    upto = amount.upto.normalize() if amount.upto is not None else None
    return replace(amount, value=amount.value.normalize(), upto=upto).in_words()


def digits(number: Decimal) -> str:
    """A number in groups of three digits, without noughts behind the point that say nothing."""
    text = f"{number:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def cited(told: Iterable[Told]) -> tuple[str, ...]:
    """The sources of the accounts followed."""
    return sources_of(one.followed for one in told)
