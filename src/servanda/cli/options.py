"""The options verbs share, and the types that read them."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click

from servanda.catalogue import CODES
from servanda.clock import today
from servanda.dates import parse_day
from servanda.errors import UnknownPlace, UnreadableFile
from servanda.records import Record, shipped

F = TypeVar("F", bound=Callable[..., Any])


def open_record(path: str | None) -> Record:
    """The record named by ``--record`` or ``SERVANDA_RECORD``; the shipped one where neither is given."""
    named = path or os.environ.get("SERVANDA_RECORD")
    if not named:
        return shipped()
    if "://" in named:
        raise UnreadableFile(f"{named}: records are read from folders; addresses are not supported yet")
    return Record(named)


def chosen_day(text: str | None) -> date:
    """The day asked for; today where none is given. Raises BadDate."""
    return today() if text is None else parse_day(text)


def complete_treaty(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Treaty codes that begin so, for shell completion."""
    from servanda.treaties import MODULES

    codes = [*MODULES, *(code for code in CODES.values() if code not in MODULES)]
    return [code for code in codes if code.casefold().startswith(incomplete.casefold())]


def complete_place(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """State codes that begin so, for shell completion."""
    from servanda import places

    wanted = incomplete.casefold()
    return [place.code for place in places.all_places() if place.code.casefold().startswith(wanted)]


def complete_group(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Group codes that begin so, for shell completion."""
    from servanda import places

    return [code for code in places.groups() if code.casefold().startswith(incomplete.casefold())]


def record_option(function: F) -> F:
    """``--record``: another record than the shipped one."""
    return click.option(
        "--record", metavar="FOLDER", help="Another record than the shipped one (or set SERVANDA_RECORD)."
    )(function)


def as_of_option(function: F) -> F:
    """``--as-of``: the day in the world."""
    return click.option(
        "--as-of", metavar="DATE", help="The day to answer for, YYYY-MM-DD. Today by default."
    )(function)


def known_at_option(function: F) -> F:
    """``--known-at``: the moment of our knowledge."""
    return click.option(
        "--known-at", metavar="DATE", help="Answer from what was recorded by then. All we know by default."
    )(function)


def group_option(function: F) -> F:
    """``--group``: only its members on the day asked for."""
    return click.option(
        "--group",
        metavar="NAME",
        shell_complete=complete_group,
        help="Only members of this group on that day.",
    )(function)


def format_option(*extra: str) -> Callable[[F], F]:
    """``--format``: text for reading, JSON and CSV for programs."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(["text", "json", "csv", *extra]),
        default="text",
        show_default=True,
        help="text for reading; json is one value on standard output and nothing else.",
    )


def treaties_option(function: F) -> F:
    """``--treaty``: only these treaties."""
    return click.option(
        "--treaty",
        "treaties",
        multiple=True,
        metavar="TREATY",
        shell_complete=complete_treaty,
        help="Only this treaty; may be given more than once.",
    )(function)


def states_option(function: F) -> F:
    """``--state``: only these states."""
    return click.option(
        "--state",
        "states",
        multiple=True,
        metavar="STATE",
        shell_complete=complete_place,
        help="Only this state; may be given more than once.",
    )(function)


def treaty_codes(record: Record, names: tuple[str, ...]) -> list[str] | None:
    """The codes of the treaties named; None where none is named. Raises UnknownTreaty."""
    return [record.treaty(name).code for name in names] or None


def state_codes(names: tuple[str, ...], group: str | None, day: date) -> list[str] | None:
    """The codes of the states named, or of the members of a group on the day, of which those named are members;
    None where neither is given. Raises UnknownPlace.
    """
    from servanda import places

    codes = [places.resolve(name, day).code for name in names]
    if group is None:
        return codes or None
    found = places.find_group(group)
    if isinstance(found, places.Unknown):
        raise UnknownPlace(str(found))
    members = places.members(found.code, day)
    return sorted(members & set(codes) if codes else members)


def treaty_argument(function: F) -> F:
    """A treaty by code, UN number or name."""
    return click.argument("treaty", shell_complete=complete_treaty)(function)
