"""What becomes of an obligation when the state leaves: what had fallen due stays as it was, the rest ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from servanda.dates import in_words
from servanda.engine.obligations import Status
from servanda.engine.owed import Bound
from servanda.engine.telling import Told


@dataclass(frozen=True, slots=True)
class Leaving:
    """The state has left, or may have left, before the obligation fell due."""

    certain: bool
    on: date

    def judge(self, told: Told, status: Status) -> Status:
        """The status once the state has left."""
        if self.certain:
            told.say(f"It left the treaty on {in_words(self.on)}, before this fell due.")
            return "not_applicable"
        if status == "not_applicable":
            return status
        told.missing.append("the day on which it left the treaty")
        told.say(f"It may have left the treaty since {in_words(self.on)}.")
        return "unknown"


def leaving(bound: Bound, day: date, due: date | None) -> Leaving | None:
    """Whether by the day the state had left before the deadline; None where the obligation stands as it was."""
    first, last = bound.until
    if first is None or day < first or (due is not None and due < first):
        return None
    certain = last is not None and last <= day and (due is None or due >= last)
    return Leaving(certain, last if certain and last is not None else first)
