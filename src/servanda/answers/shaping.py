"""Which entries shaped an answer: what it rests on, what was corrected on the way, and when each was recorded.

The number of these entries only grows with the record, whatever is retracted: it tells whether something is newer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from servanda.acts import IMPLEMENTING, EntryIntoForce, Meeting, Office, Report, ReportOutstanding, Retraction
from servanda.answers.deadlines import REPORTS
from servanda.engine.obligations import Obligation
from servanda.ledger.entry import Entry


@dataclass(frozen=True, slots=True)
class Shaped:
    """The entries that shaped one thing; there is at least one."""

    entries: tuple[Entry, ...]

    @property
    def sequence(self) -> int:
        """How often it has been changed: one less than the entries that shaped it."""
        return len(self.entries) - 1

    @property
    def created(self) -> datetime:
        """When the first of them was recorded."""
        return min(entry.recorded_at for entry in self.entries)

    @property
    def changed(self) -> datetime:
        """When the last of them was recorded."""
        return max(entry.recorded_at for entry in self.entries)

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of these entries, the latest and those on implementation first: they tell of present facts."""
        ordered = sorted(
            self.entries,
            key=lambda entry: (entry.act.KIND in IMPLEMENTING, entry.recorded_at, entry.id),
            reverse=True,
        )
        return tuple(dict.fromkeys(entry.source for entry in ordered))


class Shaping:
    """The entries of a treaty by what they may shape, those corrected and those that correct them included."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.by_id = {entry.id: entry for entry in entries}
        self.general = [entry for entry in entries if isinstance(self._about(entry), EntryIntoForce)]
        self.by_state: dict[str, list[Entry]] = {}
        for entry in entries:
            state = getattr(self._about(entry), "state", "")
            if state:
                self.by_state.setdefault(state, []).append(entry)

    def _about(self, entry: Entry) -> object:
        """The act an entry is about: that of the entry it takes back, for a retraction."""
        while isinstance(entry.act, Retraction) and entry.corrects in self.by_id:
            entry = self.by_id[entry.corrects]
        return entry.act

    def of_obligation(self, one: Obligation) -> Shaped:
        """The entries on the state's standing, and on the article and, for a report, the year covered."""
        return Shaped(
            tuple(
                entry
                for entry in (*self.general, *self.by_state.get(one.state, ()))
                if _shapes(self._about(entry), one)
            )
        )

    def of_treaty(self) -> Shaped:
        """The entries on the treaty's own entry into force, or the first of all where there is none."""
        return Shaped(tuple(self.general or self.entries[:1]))

    def of_meeting(self, code: str) -> Shaped:
        """The entries on a meeting and who presides over it."""
        return Shaped(
            tuple(
                entry
                for entry in self.entries
                if (isinstance(act := self._about(entry), Meeting) and act.code == code)
                or (isinstance(act, Office) and act.meeting == code)
            )
        )


_STANDING = frozenset(
    {
        "deposit",
        "withdrawal_notice",
        "withdrawal_revoked",
        "instrument_withdrawn",
        "entry_into_force",
        "armed_conflict",
    }
)
_OWING = frozenset(
    {
        "obligation_statement",
        "obligation_found_again",
        "extension_request",
        "extension_decision",
        "completion",
    }
)


def _on_standing(act: object) -> bool:
    kind = getattr(act, "KIND", "")
    return kind not in IMPLEMENTING and kind in _STANDING


def _shapes(act: object, one: Obligation) -> bool:
    if _on_standing(act):
        return True
    kind = getattr(act, "KIND", "")
    article = str(getattr(act, "article", "")).partition("(")[0]
    if article != one.article.partition("(")[0]:
        return False
    if one.obligation in REPORTS:
        wanted = one.obligation.removesuffix("_report").replace("report_on_retained", "use_of_retained")
        return (
            isinstance(act, Report | ReportOutstanding)
            and act.sort == wanted
            and str(act.covering or "") in ("", one.covering)
        )
    return kind in _OWING
