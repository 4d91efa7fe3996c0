"""Stockpiles to destroy and land to clear: whether a state owes it on a day, by when, and whether it is done.

Nobody is said to be late unless the record says that there was something to do before the deadline, that it was still
not done after it, and that no request for more time was waiting for an answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from servanda.acts import ObligationFoundAgain
from servanda.dates import in_words
from servanda.engine.answers import Answer, Outcome
from servanda.engine.deadlines import (
    Deadline,
    Ruling,
    as_request,
    deadline_on,
    pending_request,
    requests,
    rulings,
)
from servanda.engine.dockets import Docket, Done
from servanda.engine.existence import Evidence, evidence, existence, shown_before
from servanda.engine.fulfilling import Completed, completed, completions
from servanda.engine.lateness import still_open_after, what_is_lacking
from servanda.engine.leaving import leaving
from servanda.engine.obligations import Name, Obligation, Status
from servanda.engine.owed import Bound, Owed, due_soon_from, within_a_year
from servanda.engine.questions import Question
from servanda.engine.telling import Told, day_in_words, sentence
from servanda.ledger.facts import Fact


@dataclass(frozen=True)
class Destruction:
    """An obligation to destroy or clear by a deadline that a meeting may put off.

    ``article`` is where acts about it are filed; ``found`` the finds from which a clock of its own runs, for remnants
    new since entry into force.
    """

    docket: Docket
    bound: Bound
    name: Name
    article: str
    arising: Outcome
    found: tuple[Done, ...] = ()

    @property
    def listed_from(self) -> date:
        """The day of entry into force, or on which new remnants came to light."""
        if self.found:
            return max(self.bound.since[0], min(done.last for done in self.found))
        return self.bound.since[0]

    @cached_property
    def ended(self) -> date | None:
        """The last day on which the hostilities may have ended from which new remnants date."""
        known = [done.act.hostilities_ended_on for done in self.found if done.act.hostilities_ended_on]
        return known[0].latest if known else None

    @cached_property
    def owed(self) -> Owed:
        """The case as the rules see it, once hostilities have ended."""
        return Owed(
            since=self.bound.counted_from or self.bound.since[0],
            found_on=self.found[0].act.found_on.latest if self.found else None,
            hostilities_ended_on=self.ended,
        )

    @cached_property
    def _original(self) -> Outcome:
        return self.docket.law.answer(Question.OBLIGATION_DUE, self.owed, about=self.about)

    @cached_property
    def _meanwhile(self) -> Outcome:
        going_on = replace(self.owed, hostilities_ended_on=None)
        return self.docket.law.answer(Question.OBLIGATION_DUE, going_on, about=self.about)

    def original(self, day: date) -> Outcome:
        """The treaty's own deadline, as it could be told on the day: no clock runs while hostilities continue."""
        return self._original if self.ended is None or self.ended <= day else self._meanwhile

    @property
    def about(self) -> str:
        """The name by which the rules know it."""
        return f"{self.name} of new remnants" if self.found else self.name

    @cached_property
    def made(self) -> tuple[Ruling, ...]:
        """The decisions of meetings on its deadline."""
        return tuple(ruling for ruling in rulings(self.docket, self.article) if self._mine(ruling.followed))

    @cached_property
    def asked(self) -> tuple[Done, ...]:
        """The requests for more time."""
        return tuple(done for done in requests(self.docket, self.article) if self._mine(done))

    def _mine(self, done: Done) -> bool:
        """Whether a request or decision is about this clock, where a state may have two under one article."""
        article: str = done.act.article
        return article == self.arising_article if self.found else article not in self.own_clocks

    @cached_property
    def own_clocks(self) -> frozenset[str]:
        """The paragraphs under which what is new since entry into force has a clock of its own."""
        rules = self.docket.law.rules.get(Question.OBLIGATION_DUE, ())
        return frozenset(rule.article for rule in rules if rule.about == f"{self.name} of new remnants")

    @property
    def arising_article(self) -> str:
        """The paragraph it rests on."""
        return self.arising.article if isinstance(self.arising, Answer) else self.article

    @cached_property
    def finds(self) -> tuple[Done, ...]:
        """What came to light under the article, oldest first."""
        return tuple(sorted(self.docket.of(ObligationFoundAgain, self.article), key=lambda done: done.last))

    @cached_property
    def reopening(self) -> tuple[Done, ...]:
        """Finds that belong to this clock, and reopen it where it was held to be met.

        A request or decision made since says that the find had come by then, which may tell more than its own date.
        """
        if self.found:
            return ()
        acts = (*self.asked, *(ruling.followed for ruling in self.made))
        narrowed = []
        for find in self.finds:
            if not self._own_clock(find):
                since = [act.last for act in acts if act.first and find.first and act.first >= find.first]
                narrowed.append(replace(find, last=min([find.last, *since])))
        return tuple(narrowed)

    def _own_clock(self, find: Done) -> bool:
        return bool(find.act.new) and bool(self.own_clocks)

    @cached_property
    def evidence(self) -> Evidence:
        """What tells whether it applies."""
        found = evidence(self.docket, self.name, self.article)
        if self.found:
            return Evidence((), self.found)
        # What is new since entry into force has its own clock, and says nothing about what was there before.
        return replace(
            found,
            shown=tuple(
                done
                for done in found.shown
                if not (isinstance(done.act, ObligationFoundAgain) and self._own_clock(done))
            ),
        )

    def turning_days(self) -> Iterable[date]:
        """Days around which the answer may change."""
        days = {*self.bound.turning_days(), *self.evidence.turning_days()}
        accounts = [done for ruling in self.made for done in (ruling.followed, *ruling.others)]
        days.update(ruling.last for ruling in self.made)
        for done in (*self.asked, *self.finds, *accounts):
            days.add(done.last)
            days.update(day for day in (done.first,) if day is not None)
            begins = getattr(done.act, "from_deadline", None)
            until = getattr(done.act, "until", None)
            days.update(known.latest for known in (begins, until) if known is not None)
            days.update(due_soon_from(until.latest) if until is not None else ())
        days.update((self.ended,) if self.ended is not None else ())
        if isinstance(self._original, Answer) and isinstance(self._original.value, date):
            days.update((self._original.value, *due_soon_from(self._original.value)))
        for done in completions(self.docket, self.article):
            whole = completed([done])
            days.update(whole.turning_days() if whole is not None else ())
        if self.docket.complete_until is not None:
            days.add(self.docket.complete_until)
        return days

    def on(self, day: date) -> Obligation | None:
        """How it stands on a day."""
        if day < self.listed_from or (self.bound.next_from is not None and day >= self.bound.next_from):
            return None
        return _Question(self, day).answer()


class _Question:
    """One obligation on one day."""

    def __init__(self, line: Destruction, day: date) -> None:
        self.line, self.day = line, day
        self.original = line.original(day)
        self.finds = [find for find in line.reopening if find.by(day)]
        self.before = completed(self._accounts(last=False))
        self.done = completed(self._accounts(last=True))
        self.exists = existence(line.evidence, line.name, day)
        self.deadline = self._deadline()

    def _accounts(self, *, last: bool) -> list[Done]:
        """The accounts of the completion that followed the last find, or of those before it."""
        line = self.line
        opened = line.found[-1] if line.found else self.finds[-1] if self.finds else None
        begins = opened.act.found_on.earliest if opened is not None else None
        ends = next((find.last for find in line.reopening if not find.by(self.day)), date.max)
        found = []
        for done in completions(line.docket, line.article):
            if not line.found and done.act.article in line.own_clocks:
                continue
            after = begins is None or (done.first is not None and done.first > begins)
            if after is last and (done.first is None or done.first <= ends):
                found.append(done)
        return found

    def _deadline(self) -> Deadline:
        line = self.line
        value = self.original.value if isinstance(self.original, Answer) else None
        first = value if isinstance(value, date) else None
        found = self.finds[-1] if self.finds else None
        law, name, owed, day = line.docket.law, line.about, line.owed, self.day
        if line.bound.counted_from is None:
            first = None
        if found is None:
            return deadline_on(law, name, owed, first, line.made, day)
        if not self._reopens(found):
            return deadline_on(law, name, owed, first, line.made, day)
        assert found.first is not None
        earlier = [ruling for ruling in line.made if ruling.last < found.first]
        then = deadline_on(law, name, owed, first, earlier, day)
        again = law.answer(
            Question.OBLIGATION_DUE_AGAIN,
            Owed(since=owed.since, deadline=then.due, found_on=found.first),
            about=name,
        )
        value = again.value if isinstance(again, Answer) else None
        later = [ruling for ruling in line.made if ruling not in earlier]
        since = deadline_on(law, name, owed, value if isinstance(value, date) else None, later, day)
        since.extensions[:0] = then.extensions
        since.facts[:0] = [*then.facts, found.fact]
        since.caveats[:0] = then.caveats
        since.steps[:0] = [*then.steps, f"more came to light {day_in_words(found.act.found_on)}"]
        since.low_confidence |= then.low_confidence
        if since.due is None and not isinstance(again, Answer):
            since.missing.append(again.missing)
        return since

    def _reopens(self, found: Done) -> bool:
        """Whether a find opens anew what was held to be met, or never to have been owed."""
        if self.before is not None and self.before.by(found.last):
            return True
        return not shown_before(self.line.evidence, found)

    def answer(self) -> Obligation:
        """The obligation as it stands, with its reasons."""
        line, bound = self.line, self.line.bound
        told = Told()
        told.facts += [bound.fact, *self.exists.facts, *self.deadline.facts]
        told.caveats += [*self.exists.caveats, *self.deadline.caveats]
        told.low_confidence = self.deadline.low_confidence
        told.caveats += bound.remarks()
        told.missing += bound.lacking()
        told.say(self._due_in_words())
        status = self._status(told)
        left = leaving(bound, self.day, self.deadline.due)
        if left is not None and status not in ("fulfilled", "fulfilled_late"):
            status = left.judge(told, status)
        original = self.original.value if isinstance(self.original, Answer) else None
        request = self._pending(certainly=True)
        if request is not None:
            told.facts.append(request.fact)
        return Obligation(
            treaty=line.docket.law.code,
            state=line.docket.history.state,
            obligation=line.name,
            article=line.arising_article,
            status=status,
            because=told.text(),
            covering=str(line.found[0].act.found_on) if line.found else "",
            arises=line.listed_from if bound.since[0] == bound.since[1] or line.found else None,
            original_due=original if isinstance(original, date) and bound.counted_from else None,
            due=self.deadline.due if status != "not_applicable" else None,
            extensions=tuple(self.deadline.extensions),
            pending_request=as_request(request) if request is not None else None,
            fulfilled=self.done.named(self.day)
            if self.done is not None and status in ("fulfilled", "fulfilled_late")
            else None,
            facts=tuple(dict.fromkeys(told.facts)),
            missing=tuple(dict.fromkeys(told.missing)) if status == "unknown" else (),
            caveats=tuple(dict.fromkeys(told.caveats)),
            low_confidence=told.low_confidence,
        )

    def _due_in_words(self) -> str:
        original = self.original
        if not isinstance(original, Answer):
            return sentence(original.missing)
        if not isinstance(original.value, date) or self.line.bound.counted_from is None:
            return sentence(original.caveat or "no deadline can be named yet")
        basis = f"due under article {original.article} by {in_words(original.value)}"
        if self.line.found:
            ended = self.line.owed.hostilities_ended_on
            assert ended is not None
            basis += f", counted from the end of hostilities on {in_words(ended)}"
        else:
            basis += f", counted from entry into force on {in_words(self.line.owed.since)}"
        if original.caveat:
            basis += f" ({original.caveat})"
        return sentence("; ".join([basis, *self.deadline.steps]))

    def _status(self, told: Told) -> Status:
        if self.done is not None and self.done.by(self.day):
            return self._fulfilled(told, self.done)
        if self.exists.applies == "no":
            self._remembered(told)
            told.say(sentence(self.exists.because + _as_told_by(self.exists.facts[:1])))
            return "not_applicable"
        if self.done is not None and self.done.maybe_by(self.day):
            told.facts += self.done.facts
            told.missing.append("the day on which it was fulfilled")
            told.say("It may have been fulfilled by then: the record does not hold the day.")
            return "unknown"
        if self.exists.applies == "unknown":
            told.missing.append(self.exists.because)
            told.say(sentence(self.exists.because))
            return "unknown"
        told.say(sentence(self.exists.because))
        self._remembered(told)
        return self._open(told)

    def _remembered(self, told: Told) -> None:
        if all(fact.low_confidence for fact in self.exists.facts):
            told.low_confidence = True
            told.caveats.append("nobody has yet seen in a source whether it applies")

    def _fulfilled(self, told: Told, done: Completed) -> Status:
        told.facts += done.facts
        if done.low_confidence:
            told.low_confidence = True
            told.caveats.append("nobody has yet seen the completion in a source")
        told.say(sentence(f"fulfilled: {done.said(self.day)}"))
        if not done.days:
            told.caveats.append("the day is the last on which it can have been fulfilled")
        told.caveats += [
            f"another account has the work end {day_in_words(day)}"
            for day in done.rivals
            if day.latest <= self.day
        ]
        due, last, first = self.deadline.due, done.not_after(), done.not_before()
        since = self.line.bound.since[0]
        if last is not None and last < since and not self.line.found:
            told.say("That was before the treaty entered into force for it.")
        if due is None or (last is not None and last <= due):
            return "fulfilled"
        shown = still_open_after(self.line, self.done, due)
        if (first is not None and first > due) or shown is not None:
            told.facts += [shown] if shown is not None else []
            told.say(f"The deadline then in force was {in_words(due)}.")
            return "fulfilled_late"
        told.caveats.append(
            f"the record does not say whether the work ended by the deadline of {in_words(due)}"
        )
        return "fulfilled"

    def _open(self, told: Told) -> Status:
        due, day = self.deadline.due, self.day
        if due is None:
            if isinstance(self.original, Answer) and self.original.value is None and self.line.found:
                return "pending"
            told.missing += self.deadline.missing or ["the deadline"]
            told.say(*(sentence(f"open is {missing}") for missing in self.deadline.missing[:1]))
            return "unknown"
        if day <= due:
            return "due_soon" if within_a_year(day, due) else "pending"
        return self._past(told, due)

    def _past(self, told: Told, due: date) -> Status:
        """Past the deadline: overdue where nothing speaks against it, else what would decide is named."""
        request = self._pending(certainly=False)
        lacking, why = what_is_lacking(self.line, self.exists, self.deadline, request, self.done, self.day)
        told.facts += why
        if lacking:
            told.missing.append(lacking)
            told.say(sentence(f"the deadline has passed, but the record does not hold {lacking}"))
            return "unknown"
        told.say(f"That deadline has passed, and the record shows no fulfilment by {in_words(self.day)}.")
        return "overdue"

    def _pending(self, *, certainly: bool) -> Done | None:
        return pending_request(self.line.asked, self.line.made, self.day, certainly=certainly)


def _as_told_by(facts: Sequence[Fact]) -> str:
    sources = dict.fromkeys(entry.source for fact in facts for entry in fact.entries)
    return f", as {' and '.join(sources)} has it" if sources else ""
