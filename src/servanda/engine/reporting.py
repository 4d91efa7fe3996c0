"""Reports a state owes: the first one, one for every year, and those on what it keeps.

That the record holds no report is no sign that none was sent. A report is overdue only where somebody who keeps the
reports says that it had not come, and until a later list, or a report, takes that back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from servanda.acts import Report, ReportOutstanding, StockpileFigure
from servanda.dates import PartialDate, in_words, span_in_words
from servanda.engine.answers import Answer, Outcome, Undetermined
from servanda.engine.dockets import Docket, Done, leading
from servanda.engine.leaving import leaving
from servanda.engine.obligations import Name, Obligation, Status
from servanda.engine.owed import Bound, due_soon_from, shifted, within_a_year
from servanda.engine.telling import Told, day_in_words, sentence

ONE_DAY = timedelta(days=1)

SORTS: dict[Name, str] = {
    "initial_report": "initial",
    "annual_report": "annual",
    "report_on_retained": "use_of_retained",
}
"""What a report that meets the obligation is called in the record."""


@dataclass(frozen=True)
class Reporting:
    """A report owed by a day; ``year`` is the calendar year it is about, 0 for the first one."""

    docket: Docket
    bound: Bound
    name: Name
    due: Outcome
    year: int = 0
    why: tuple[Done, ...] = ()

    @property
    def listed_from(self) -> date:
        """The first day of the time reported on, or of the entry into force."""
        begins = self.bound.since[0]
        return max(date(self.year, 1, 1), begins) if self.year else begins

    @property
    def article(self) -> str:
        """The paragraph under which it is due."""
        return self.due.article if isinstance(self.due, (Answer, Undetermined)) else ""

    @property
    def due_on(self) -> date | None:
        """The day by which it is due, where it can be said."""
        value = self.due.value if isinstance(self.due, Answer) else None
        return value if isinstance(value, date) and self.bound.counted_from is not None else None

    @cached_property
    def reports(self) -> tuple[Done, ...]:
        """The reports that meet it."""
        return tuple(done for done in self.docket.of(Report, self.article) if self._meets(done.act))

    def _meets(self, report: Report) -> bool:
        if not self.year:
            return report.sort == "initial"
        if report.sort not in (SORTS[self.name], "initial") or report.covering is None:
            return False
        if self.name == "report_on_retained" and report.sort == "initial":
            return False
        return report.covering.earliest.year <= self.year <= report.covering.latest.year

    @cached_property
    def outstanding(self) -> tuple[tuple[Done, date | None], ...]:
        """What says that it had not come, with the day on which its word ends; None where it stands until further.

        A later list ends it, and so does for the first report any report since, for a yearly one the day on which the
        next falls due: lists of one year are rarely gone through again.
        """
        found = []
        for done in self.docket.of(ReportOutstanding, self.article):
            act = done.act
            if act.sort != SORTS[self.name] or not self._about(act.covering):
                continue
            days = self.docket.lists.outstanding.get((leading(self.article), act.sort), ())
            ends = [day for day in days if day > done.last][:1]
            if self.year and self.due_on is not None:
                ends.append(max(done.last, shifted(self.due_on, 12)) + ONE_DAY)
            elif not self.year:
                sent = self.docket.of(Report, self.article)
                ends += [report.last for report in sent if report.first and report.first > done.last]
            found.append((done, min(ends, default=None)))
        return tuple(found)

    def _about(self, covering: PartialDate | None) -> bool:
        if not self.year:
            return True
        return covering is not None and covering.earliest.year <= self.year <= covering.latest.year

    def turning_days(self) -> Iterable[date]:
        """Days around which the answer may change."""
        days = set(self.bound.turning_days())
        for done in self.reports:
            days.update(day for day in (done.first, done.last) if day is not None)
        for done, ends in self.outstanding:
            days.update(day for day in (done.last, ends) if day is not None)
        if self.due_on is not None:
            days.update((self.due_on, *due_soon_from(self.due_on)))
        return days

    def on(self, day: date) -> Obligation | None:
        """How it stands on a day."""
        bound = self.bound
        if day < self.listed_from or (bound.next_from is not None and day >= bound.next_from):
            return None
        told = Told()
        told.facts.append(bound.fact)
        told.facts += [done.fact for done in self.why]
        told.say(self._due_in_words())
        if isinstance(self.due, Answer) and self.due.caveat:
            told.caveats.append(self.due.caveat)
        told.caveats += bound.remarks()
        told.missing += bound.lacking()
        sent = next((done for done in self.reports if done.by(day)), None)
        left = leaving(bound, day, self.due_on)
        if sent is not None:
            status = self._sent(told, sent)
        elif left is not None:
            status = left.judge(told, "unknown")
        else:
            status = self._not_sent(told, day)
        return Obligation(
            treaty=self.docket.law.code,
            state=self.docket.history.state,
            obligation=self.name,
            article=self.article,
            status=status,
            because=told.text(),
            covering=str(self.year) if self.year else "",
            arises=self.listed_from if bound.since[0] == bound.since[1] else None,
            original_due=self.due_on,
            due=self.due_on if status != "not_applicable" else None,
            fulfilled=sent.act.submitted_on if sent is not None else None,
            facts=tuple(dict.fromkeys(told.facts)),
            missing=tuple(dict.fromkeys(told.missing)) if status == "unknown" else (),
            caveats=tuple(dict.fromkeys(told.caveats)),
            low_confidence=told.low_confidence,
        )

    def _due_in_words(self) -> str:
        if not isinstance(self.due, Answer):
            return sentence(self.due.missing)
        what = f"a report about {self.year} is" if self.year else "the first report is"
        if self.due_on is None:
            return sentence(f"under article {self.article} {what} owed; its day cannot be said")
        counted = "" if self.year else f", counted from entry into force on {in_words(self.bound.since[0])}"
        return sentence(f"under article {self.article} {what} due by {in_words(self.due_on)}{counted}")

    def _not_sent(self, told: Told, day: date) -> Status:
        due = self.due_on
        if any(done.maybe_by(day) for done in self.reports):
            told.facts += [done.fact for done in self.reports if done.maybe_by(day)]
            told.missing.append("the day on which it was submitted")
            told.say("It may have been submitted by then: the record does not hold the day.")
            return "unknown"
        if due is None:
            told.missing.append("the day by which it is due")
            return "unknown"
        if day <= due:
            return "due_soon" if within_a_year(day, due) else "pending"
        return self._past(told, day, due)

    def _sent(self, told: Told, sent: Done) -> Status:
        told.facts += [sent.fact, *(done.fact for done in self.reports if done is not sent)]
        submitted = sent.act.submitted_on
        if sent.fact.low_confidence:
            told.low_confidence = True
            told.caveats.append("nobody has yet seen the report in a source")
        if submitted is None:
            told.say("It was submitted, on a day the record does not hold.")
            told.caveats.append("whether it came in time cannot be said")
            return "fulfilled"
        told.say(f"It was submitted {day_in_words(submitted)}.")
        if submitted.latest < self.bound.since[0]:
            told.say("That was before the treaty entered into force for it, and it counts.")
        due = self.due_on
        if due is None or submitted.latest <= due:
            return "fulfilled"
        if submitted.earliest > due + timedelta(days=self.docket.law.days_of_grace.get(self.name, 0)):
            return "fulfilled_late"
        if submitted.earliest <= due:
            told.caveats.append(f"the record does not say whether it came by {in_words(due)}")
        else:
            told.caveats.append("it came within the days by which ways of counting differ")
        return "fulfilled"

    def _past(self, told: Told, day: date, due: date) -> Status:
        said = [done for done, ends in self.outstanding if done.by(day) and (ends is None or day < ends)]
        if said:
            last = max(reversed(said), key=lambda done: done.last)
            told.facts += [done.fact for done in said]
            source = last.fact.entries[0].source
            told.low_confidence |= last.fact.low_confidence
            told.say(f"It had not come by {span_in_words(last.act.as_of)}, says {source}.")
            if not within_a_year(last.last, day):
                told.caveats.append("the record holds no later word on whether it has come")
            return "overdue"
        told.missing.append("a report, or a list of those that had not come")
        told.say("The record holds no such report, which is no sign that none was sent.")
        gone = [done for done, ends in self.outstanding if ends is not None and ends <= day]
        if gone:
            told.facts += [done.fact for done in gone]
            last_named = max(done.last for done in gone)
            told.say(f"It had not come by {in_words(last_named)}; what the record holds since does not say.")
        return "unknown"


def years_of_retention(docket: Docket) -> dict[int, tuple[Done, ...]]:
    """The calendar years in which the state is said to have kept something, with the figures that say so."""
    found: dict[int, tuple[Done, ...]] = {}
    for done in docket.all(StockpileFigure):
        if done.act.measure not in ("retained", "used_of_retained") or done.act.quantity.low <= 0:
            continue
        day = done.act.as_of or done.act.during
        if day is not None and day.earliest.year == day.latest.year:
            found[day.latest.year] = (*found.get(day.latest.year, ()), done)
    return dict(sorted(found.items()))
