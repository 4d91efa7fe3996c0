"""When an obligation to destroy or clear was met, as far as that had happened by a day.

A completion has up to three days: the work done, the notice given, the meeting told. It is met once the first of them
is over; what is printed as its day is the notice, then the work, then the meeting. A source that merely lists the
state as done gives a day by which it was, and leaves open what was before.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from servanda.acts import Completion
from servanda.dates import PartialDate, in_words
from servanda.engine.dockets import Docket, Done
from servanda.engine.telling import day_in_words
from servanda.ledger.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """One completion, put together from its accounts: each day from the best account that has one.

    ``listed`` is when a source lists it as done, ``seen_by`` the day on which one had printed it at the latest: days by
    which it was done, where no day of the act itself is known.
    """

    worked: PartialDate | None
    notified: PartialDate | None
    declared: PartialDate | None
    declared_at: str
    listed: PartialDate | None
    seen_by: date | None
    facts: tuple[Fact, ...]
    low_confidence: bool
    rivals: tuple[PartialDate, ...] = ()
    """Other days on which the work is said to have ended, which cannot be the same."""

    @property
    def listed_by(self) -> date | None:
        """The day by which it was done at the latest, as a source lists or prints it."""
        known = [self.listed.latest] if self.listed is not None else []
        return min([*known, *([self.seen_by] if self.seen_by is not None else [])], default=None)

    @property
    def days(self) -> tuple[PartialDate, ...]:
        """The days known, in the order in which they are printed."""
        return tuple(day for day in (self.notified, self.worked, self.declared) if day is not None)

    def turning_days(self) -> Iterable[date]:
        """The days on which it makes a difference."""
        for day in self.days:
            yield day.earliest
            yield day.latest
        if self.listed_by is not None:
            yield self.listed_by

    def by(self, day: date) -> bool:
        """Whether it was certainly met by the day."""
        return any(known.latest <= day for known in self.days) or self._listed(day)

    def maybe_by(self, day: date) -> bool:
        """Whether it may have been met by the day, as its own days tell."""
        return any(known.earliest <= day for known in self.days) if self.days else True

    def _listed(self, day: date) -> bool:
        return not self.days and self.listed_by is not None and self.listed_by <= day

    def named(self, day: date) -> PartialDate | None:
        """The day to print for it, among those over by the day asked for."""
        over = [known for known in self.days if known.latest <= day]
        if over:
            return over[0]
        return self.listed if self._listed(day) else None

    def not_before(self) -> date | None:
        """The first day on which the work may have been done; None where the record does not say."""
        return self.worked.earliest if self.worked is not None else None

    def not_after(self) -> date | None:
        """The last day on which it can have been met."""
        ends = [known.latest for known in self.days] or ([self.listed_by] if self.listed_by else [])
        return min(ends, default=None)

    def said(self, day: date) -> str:
        """How it was met, in words, as far as that had happened by the day."""
        if self._listed(day) and self.listed_by is not None:
            return f"listed as fulfilled by {in_words(self.listed_by)}, on a day the record does not hold"
        words = []
        for known, what in ((self.worked, "the work ended"), (self.notified, "the state gave notice")):
            if known is not None and known.latest <= day:
                words.append(f"{what} {day_in_words(known)}")
        if self.declared is not None and self.declared.latest <= day:
            at = f" at {self.declared_at}" if self.declared_at else ""
            words.append(f"it was declared{at} {day_in_words(self.declared)}")
        return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def completions(docket: Docket, article: str) -> tuple[Done, ...]:
    """The accounts of completions under an article, the best first."""
    return docket.of(Completion, article)


def completed(accounts: Iterable[Done]) -> Completed | None:
    """The accounts of one completion put together; None where there is none."""
    told = list(accounts)
    if not told:
        return None
    firm = [done for done in told if not done.fact.low_confidence]
    followed = firm or told

    def first_of(name: str) -> PartialDate | None:
        return next((day for done in followed if (day := getattr(done.act, name)) is not None), None)

    worked = first_of("completed_on")
    listed = [done.act.no_later_than for done in followed if done.act.no_later_than is not None]
    undated = [done.last for done in followed if not done.dated]
    return Completed(
        worked=worked,
        notified=first_of("notified_on"),
        declared=first_of("declared_on"),
        declared_at=next((done.act.declared_at for done in followed if done.act.declared_at), ""),
        listed=min(listed, key=lambda day: day.latest, default=None),
        seen_by=min(undated, default=None),
        facts=tuple(done.fact for done in told),
        low_confidence=not firm,
        rivals=tuple(
            dict.fromkeys(
                day
                for done in told
                if (day := done.act.completed_on) is not None
                and worked is not None
                and not day.could_be(worked)
            )
        ),
    )
