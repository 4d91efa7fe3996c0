"""What is told of the field: casualties, money, laws, help for victims, and conduct as named sources report it.

These are figures and reports of their sources. Casualties are those recorded, never all there were; an allegation is
an act of whoever makes it; figures of several editions stand side by side and are never added.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from servanda import places
from servanda.acts import (
    CasualtyFigure,
    ConductReport,
    Funding,
    NationalLaw,
    RiskEducation,
    VictimAssistance,
)
from servanda.answers.accounts import told_by
from servanda.days import by_name
from servanda.ledger.competing import Told
from servanda.records import TreatyRecord


def casualties(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """Casualty figures by time, place and edition; ``state`` may be empty for all the source covers."""
    return _sorted(
        told_by(treaty, CasualtyFigure, on, state),
        lambda act: (str(act.during or act.as_of or ""), _name(act.state), act.measure, act.edition),
    )


def funding(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """Money given and received by year, those of all donors together first; of a state as donor or as recipient."""
    found = told_by(treaty, Funding, on)
    if state is not None:
        found = [told for told in found if state in (told.act.state, told.act.recipient)]
    return _sorted(
        found, lambda act: (str(act.during), _name(act.state), _name(act.recipient), act.measure, act.scope)
    )


def laws(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """National laws by state, those in preparation among them."""
    return _sorted(
        told_by(treaty, NationalLaw, on, state),
        lambda act: (_name(act.state), str(act.enacted_on or act.in_force_on or act.as_of or ""), act.title),
    )


def conduct(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """Reports of production, transfer, use and stockpiling, each an act of its source."""
    found = told_by(treaty, ConductReport, on)
    if state is not None:
        found = [told for told in found if state in (told.act.state, told.act.recipient)]
    return _sorted(
        found,
        lambda act: (act.sort, _name(act.state), str(act.during or act.as_of or ""), act.actor, act.where),
    )


def assistance(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """What states have in place for victims."""
    return _sorted(
        told_by(treaty, VictimAssistance, on, state),
        lambda act: (_name(act.state), act.sort, str(act.as_of or "")),
    )


def education(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """Risk education given."""
    return _sorted(
        told_by(treaty, RiskEducation, on, state),
        lambda act: (_name(act.state), str(act.during or ""), act.about),
    )


def _sorted(found: list[Told], key: Callable[..., tuple[str, ...]]) -> list[Told]:
    return sorted(found, key=lambda told: key(told.act))


def _name(code: str) -> str:
    """What a place is sorted by; nothing for all the world, which comes first."""
    return by_name(places.name(code)) if code else ""
