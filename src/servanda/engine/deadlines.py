"""The deadline in force on a day: the treaty's own, then what meetings decided, one after the other.

A decision prevails over arithmetic. One that grants more than the treaty lets it, or that does not begin at the
deadline it extends, stands and is remarked upon. A deadline moves to an earlier day only where the decision is said to
shorten it. A deadline known to the month keeps its last possible day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from servanda.acts import ExtensionDecision, ExtensionRequest
from servanda.dates import PartialDate, in_words, span_in_words
from servanda.engine.answers import Answer
from servanda.engine.articles import Treaty
from servanda.engine.dockets import Docket, Done
from servanda.engine.obligations import Extension, Request
from servanda.engine.owed import Owed
from servanda.engine.questions import Question
from servanda.ledger.facts import Fact


@dataclass(frozen=True, slots=True)
class Ruling:
    """One decision of a meeting: the account followed, and the others."""

    followed: Done
    others: tuple[Done, ...]
    last: date
    """The last day on which it may have been made, as far as its own date and the decisions that build on it tell."""

    def by(self, day: date) -> bool:
        """Whether it was certainly made by the day."""
        return self.last <= day

    def maybe_by(self, day: date) -> bool:
        """Whether it may have been made by the day, by any account of it."""
        return any(done.maybe_by(day) for done in (self.followed, *self.others))

    @property
    def rivals(self) -> tuple[Fact, ...]:
        """The other accounts of it."""
        return tuple(done.fact for done in self.others)

    @property
    def meeting(self) -> str:
        """The meeting as documents cite it, or words where it is not known."""
        meeting: str = self.followed.act.meeting
        return meeting or "a meeting the record does not name"

    @property
    def until(self) -> PartialDate | None:
        """The new deadline, as far as it is known."""
        until: PartialDate | None = self.followed.act.until
        return until

    def as_extension(self) -> Extension | None:
        """As it is shown; None for a decision that names no new deadline."""
        act = self.followed.act
        if act.until is None or act.outcome == "refused":
            return None
        return Extension(
            until=act.until,
            granted_on=act.decided_on,
            meeting=act.meeting,
            document=act.document,
            from_deadline=act.from_deadline,
            fact=self.followed.fact,
            rivals=self.rivals,
            low_confidence=self.followed.fact.low_confidence,
        )


@dataclass(slots=True, kw_only=True)
class Deadline:
    """The deadline in force on a day, how it came about, and what is open about it.

    ``due`` is the last day it may be; None where it cannot be said. ``steps`` tells in words how it was put off.
    ``undecided`` is a decision that may have been made by the day, ``pending`` a request not yet decided by then.
    """

    due: date | None
    extensions: list[Extension] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    caveats: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    undecided: Ruling | None = None
    pending: Request | None = None
    decided: bool = False
    low_confidence: bool = False


def rulings(docket: Docket, article: str) -> tuple[Ruling, ...]:
    """The decisions under an article in the order in which they were made, each with its accounts together.

    Accounts are of one decision where they name the same meeting or the same new deadline.
    """
    groups: list[list[Done]] = []
    for done in docket.of(ExtensionDecision, article):
        same = next((group for group in groups if any(_one(done, other) for other in group)), None)
        if same is None:
            groups.append([done])
        else:
            same.append(done)
    made = [Ruling(group[0], tuple(group[1:]), _made_by(group[0])) for group in groups]
    return _after_one_another(sorted(made, key=lambda ruling: (_reach(ruling), ruling.meeting)))


def _one(one: Done, other: Done) -> bool:
    mine, theirs = one.act.meeting, other.act.meeting
    return bool(mine and mine == theirs) or (one.act.until is not None and one.act.until == other.act.until)


def _made_by(done: Done) -> date:
    """A decision whose day is not known was made by the deadline it extends."""
    extended: PartialDate | None = done.act.from_deadline
    return done.last if done.dated or extended is None else min(done.last, extended.latest)


def _reach(ruling: Ruling) -> date:
    return ruling.until.latest if ruling.until is not None else ruling.last


def _after_one_another(made: list[Ruling]) -> tuple[Ruling, ...]:
    """Decisions in the order in which they were made; where their days leave it open, the one that reaches less far
    first. One on whose deadline another builds was made by then.
    """
    ordered: list[Ruling] = []
    for ruling in made:
        place = len(ordered)
        while place and _certainly_before(ruling, ordered[place - 1]):
            place -= 1
        ordered.insert(place, ruling)
    for place in range(len(ordered) - 2, -1, -1):
        ruling, following = ordered[place], ordered[place + 1]
        begins: PartialDate | None = following.followed.act.from_deadline
        builds = begins is not None and ruling.until is not None and begins.could_be(ruling.until)
        if builds and following.last < ruling.last:
            ordered[place] = replace(ruling, last=following.last)
    return tuple(ordered)


def _certainly_before(one: Ruling, other: Ruling) -> bool:
    first = other.followed.first
    return first is not None and one.last < first


def deadline_on(
    law: Treaty, about: str, owed: Owed, original: date | None, made: Sequence[Ruling], day: date
) -> Deadline:
    """The deadline in force on a day, after the decisions made by then."""
    found = Deadline(due=original)
    for ruling in made:
        if ruling.by(day):
            _apply(law, about, owed, found, ruling)
        elif found.undecided is None and ruling.maybe_by(day):
            found.undecided = ruling
    return found


def _apply(law: Treaty, about: str, owed: Owed, found: Deadline, ruling: Ruling) -> None:
    act, fact = ruling.followed.act, ruling.followed.fact
    found.facts += [fact, *ruling.rivals]
    extension = ruling.as_extension()
    when = f" ({span_in_words(act.decided_on)})" if act.decided_on is not None else ""
    if act.outcome == "refused":
        found.steps.append(f"{ruling.meeting}{when} refused more time")
        return
    if extension is None:
        found.steps.append(f"{ruling.meeting}{when} granted more time")
        found.missing.append(f"the deadline that {ruling.meeting} set")
        found.due = None
        return
    found.extensions.append(extension)
    if extension.low_confidence:
        found.low_confidence = True
        found.caveats.append(f"nobody has yet seen the decision of {ruling.meeting} in a source")
    if not ruling.followed.dated:
        found.caveats.append(f"the day of the decision of {ruling.meeting} is not in the record")
    until = extension.until
    if found.due is not None and until.latest < found.due and act.outcome != "shortened":
        found.caveats.append(
            f"{ruling.meeting} is said to set {span_in_words(until)}, before the deadline of "
            f"{in_words(found.due)} then in force, and nobody says that it shortened it: not followed"
        )
        return
    _remark(law, about, owed, found, ruling, until)
    shorter = found.due is not None and until.latest < found.due
    verb = (
        "shortened it"
        if shorter
        else "granted less than was asked for,"
        if act.outcome == "shortened"
        else ""
    )
    found.steps.append(f"{ruling.meeting}{when} {verb or 'put it off'} to {span_in_words(until)}")
    if not until.exact:
        found.caveats.append(f"the new deadline is known only as {until}: its last possible day is shown")
    found.due, found.decided, found.missing = until.latest, True, []


def _remark(law: Treaty, about: str, owed: Owed, found: Deadline, ruling: Ruling, until: PartialDate) -> None:
    """What a person should look at in a decision: where it begins, and how far it goes."""
    begins: PartialDate | None = ruling.followed.act.from_deadline
    if found.due is None:
        return
    if begins is not None and not begins.earliest <= found.due <= begins.latest:
        found.caveats.append(
            f"{ruling.meeting} extends a deadline of {span_in_words(begins)}; the one then in force was "
            f"{in_words(found.due)}"
        )
    limit = law.answer(Question.EXTENSION_LIMIT, Owed(since=owed.since, deadline=found.due), about=about)
    if not isinstance(limit, Answer):
        found.caveats.append(f"{ruling.meeting} put off a deadline that {law.code} lets no meeting extend")
    elif isinstance(limit.value, date) and until.earliest > limit.value:
        found.caveats.append(
            f"{ruling.meeting} granted more than article {limit.article} allows, which ends on "
            f"{in_words(limit.value)}"
        )


def pending_request(
    requests: Iterable[Done], made: Sequence[Ruling], day: date, *, certainly: bool
) -> Done | None:
    """The latest request put in by the day, or perhaps put in by then, on which no meeting had decided."""
    waiting = [
        request
        for request in requests
        if (request.by(day) if certainly else request.maybe_by(day))
        and not any(_decides(ruling, request, day) for ruling in made)
    ]
    return max(waiting, key=lambda request: (request.last, _asked(request)), default=None)


def _asked(request: Done) -> date:
    until: PartialDate | None = request.act.until
    return until.latest if until is not None else date.min


def _decides(ruling: Ruling, request: Done, day: date) -> bool:
    """Whether a decision made by the day answers the request."""
    if not ruling.by(day):
        return False
    asked, answered = request.act, ruling.followed.act
    if asked.meeting and answered.meeting:
        return asked.meeting == answered.meeting or _later(ruling, request)
    if asked.from_deadline is not None and answered.from_deadline is not None:
        return bool(asked.from_deadline.could_be(answered.from_deadline)) or _later(ruling, request)
    return _later(ruling, request)


def _later(ruling: Ruling, request: Done) -> bool:
    """Whether the decision was made after the request and goes at least as far as what was asked to be extended."""
    decided = ruling.followed
    if not decided.dated or decided.first is None or decided.first < request.last:
        return False
    begins: PartialDate | None = request.act.from_deadline
    return begins is None or (decided.act.until is not None and decided.act.until.latest > begins.latest)


def as_request(done: Done) -> Request:
    """A request as it is shown."""
    act = done.act
    return Request(meeting=act.meeting, until=act.until, submitted_on=act.submitted_on, fact=done.fact)


def requests(docket: Docket, article: str) -> tuple[Done, ...]:
    """The requests for more time under an article."""
    return docket.of(ExtensionRequest, article)
