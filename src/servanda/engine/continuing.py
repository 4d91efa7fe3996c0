"""What a state owes without a deadline: care for victims, and laws that carry the treaty out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from servanda.acts import NationalLaw
from servanda.engine.answers import Answer, Outcome
from servanda.engine.dockets import Docket, Done
from servanda.engine.existence import Evidence, evidence, existence
from servanda.engine.leaving import leaving
from servanda.engine.obligations import Name, Obligation, Status
from servanda.engine.owed import Bound, Owed
from servanda.engine.questions import Question
from servanda.engine.telling import Told, sentence


@dataclass(frozen=True)
class Continuing:
    """An obligation without a deadline: it is never overdue."""

    docket: Docket
    bound: Bound
    name: Name
    article: str
    arising: Outcome

    @property
    def listed_from(self) -> date:
        """The day of entry into force."""
        return self.bound.since[0]

    @cached_property
    def laws(self) -> tuple[Done, ...]:
        """The laws the record holds, each known by its title."""
        return self.docket.all(NationalLaw) if self.name == "national_measures" else ()

    @cached_property
    def evidence(self) -> Evidence:
        """What tells whether it applies."""
        if self.name == "national_measures":
            return Evidence((), ())
        return evidence(self.docket, self.name, self.article)

    def turning_days(self) -> Iterable[date]:
        """Days around which the answer may change."""
        days = {*self.bound.turning_days(), *self.evidence.turning_days()}
        for done in self.laws:
            days.update(day for day in (done.first, done.last) if day is not None)
        return days

    def on(self, day: date) -> Obligation | None:
        """How it stands on a day."""
        bound = self.bound
        if day < self.listed_from or (bound.next_from is not None and day >= bound.next_from):
            return None
        told = Told()
        told.facts.append(bound.fact)
        rule = self.arising
        article = rule.article if isinstance(rule, Answer) else self.article
        told.say(f"Article {article} sets no deadline.")
        told.caveats += bound.remarks()
        told.missing += bound.lacking()
        fulfilled = self._law(told, day) if self.name == "national_measures" else None
        status: Status = "fulfilled" if fulfilled is not None else self._open(told, day)
        left = leaving(bound, day, None)
        if left is not None and fulfilled is None:
            status = left.judge(told, status)
        met = (fulfilled.act.enacted_on or fulfilled.act.in_force_on) if fulfilled is not None else None
        return Obligation(
            treaty=self.docket.law.code,
            state=self.docket.history.state,
            obligation=self.name,
            article=article,
            status=status,
            because=told.text(),
            arises=bound.since[0] if bound.since[0] == bound.since[1] else None,
            fulfilled=met,
            facts=tuple(dict.fromkeys(told.facts)),
            missing=tuple(dict.fromkeys(told.missing)) if status == "unknown" else (),
            caveats=tuple(dict.fromkeys(told.caveats)),
            low_confidence=told.low_confidence,
        )

    def _law(self, told: Told, day: date) -> Done | None:
        """The law by which it is met by the day: the first one made, of those a rule accepts."""
        meeting = [done for done in self.laws if done.by(day) and self._accepted(done)]
        firm = [done for done in meeting if not done.fact.low_confidence]
        if not meeting:
            return None
        first = min(firm or meeting, key=lambda done: (done.last, done.act.title))
        told.facts += [done.fact for done in meeting]
        if not firm:
            told.low_confidence = True
            told.caveats.append("nobody has yet seen the law in a source")
        what = "was made" if first.act.status == "enacted" else "is held by the state to be enough"
        told.say(sentence(f"{first.act.title or 'a law'} {what}"))
        if first.last < self.bound.since[0] and first.act.status == "enacted":
            told.say("That was before the treaty entered into force for it.")
        return first

    def _accepted(self, done: Done) -> bool:
        found = self.docket.law.answer(
            Question.OBLIGATION_MET, Owed(since=self.bound.since[0], act=done.act), about=self.name
        )
        return isinstance(found, Answer) and found.value is True

    def _open(self, told: Told, day: date) -> Status:
        if self.name != "national_measures":
            found = existence(self.evidence, self.name, day)
            told.facts += found.facts
            told.say(sentence(found.because))
            told.low_confidence = bool(found.facts) and all(fact.low_confidence for fact in found.facts)
            if found.applies == "unknown":
                told.missing.append(found.because)
                return "unknown"
            return "pending" if found.applies == "yes" else "not_applicable"
        prepared = [done for done in self.laws if done.act.status == "in_preparation" and done.by(day)]
        if prepared:
            told.facts += [done.fact for done in prepared]
            told.say("A law is said to be in preparation.")
            return "pending"
        waived = [done for done in self.laws if done.act.status == "not_needed" and done.by(day)]
        told.facts += [done.fact for done in waived]
        told.missing.append("a law that carries the treaty out, or word that the law there is enough")
        told.say(
            "The state says that it needs no law."
            if waived
            else "The record does not say whether there is a law that carries the treaty out."
        )
        return "unknown"
