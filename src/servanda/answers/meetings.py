"""Meetings about a treaty: those held and those to come, who presided, what was decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servanda.acts import Decision, ExtensionDecision, ExtensionRequest, Meeting, Office
from servanda.ledger.competing import Told
from servanda.records import TreatyRecord

PRESIDING = ("president", "president_designate", "chair")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingHeld:
    """A meeting with all the record knows of it; ``to_come`` where it had not begun on the day asked for."""

    told: Told
    to_come: bool
    presidents: tuple[Told, ...]
    decisions: tuple[Told, ...]
    extensions: tuple[Told, ...]
    requests: tuple[Told, ...]

    @property
    def act(self) -> Meeting:
        """The account of the meeting that is followed."""
        found: Meeting = self.told.act
        return found


def meetings(treaty: TreatyRecord, on: date) -> list[MeetingHeld]:
    """Every meeting of the record, the earliest first."""
    presiding = _by_meeting(told for told in treaty.told(Office) if told.act.role in PRESIDING)
    decided = _by_meeting(treaty.told(Decision))
    extended = _by_meeting(treaty.told(ExtensionDecision))
    asked = _by_meeting(treaty.told(ExtensionRequest))
    held = []
    for told in treaty.told(Meeting):
        code, to_come = told.act.code, told.act.begun_on.earliest > on
        held.append(
            MeetingHeld(
                told=told,
                to_come=to_come,
                presidents=presiding.get(code, ()),
                # On a day before the meeting nobody knew what it would decide.
                decisions=() if to_come else decided.get(code, ()),
                extensions=() if to_come else extended.get(code, ()),
                requests=asked.get(code, ()),
            )
        )
    return sorted(held, key=lambda found: (found.act.begun_on, found.act.code))


def _by_meeting(found: Iterable[Told]) -> dict[str, tuple[Told, ...]]:
    by_code: dict[str, list[Told]] = {}
    for told in found:
        by_code.setdefault(told.act.meeting, []).append(told)
    return {code: tuple(listed) for code, listed in by_code.items() if code}


def offices(treaty: TreatyRecord, state: str) -> list[Told]:
    """The offices a state, through a person, has held under the treaty."""
    return sorted(
        (told for told in treaty.told(Office) if told.act.state == state),
        key=lambda told: (str(told.act.begun_on or ""), told.act.meeting, told.act.subject),
    )


def hosted(treaty: TreatyRecord, state: str) -> list[Told]:
    """The meetings held in a state's country."""
    return sorted(
        (told for told in treaty.told(Meeting) if told.act.country == state),
        key=lambda told: (told.act.begun_on, told.act.code),
    )
