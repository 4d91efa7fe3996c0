"""The one door: one question about a treaty, or a state under it, on a day, answered with its rule."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.acts import when
from servanda.clock import today
from servanda.engine import Answer, Conflict, History, Question, Undetermined
from servanda.engine.history import Standing
from servanda.engine.questions import OF_OBLIGATIONS
from servanda.errors import UsageError
from servanda.ledger.facts import Fact
from servanda.ledger.views import KnownAt
from servanda.records import Record, TreatyRecord, shipped
from servanda.treaties.general import computed_on


def ask(
    question: Question | str,
    treaty: str,
    state: str | None = None,
    as_of: date | str | None = None,
    known_at: KnownAt = None,
    *,
    record: Record | None = None,
) -> Answer | Undetermined | Conflict | Standing:
    """What law and record answer to one question about a treaty, or about a state under it, on a day.

    ``question`` is a ``Question``, its name in small letters, or ``standing``. Raises UsageError where the
    question needs a state and none is given.
    """
    found = (record or shipped()).treaty(treaty, known_at)
    day = found.on(as_of if as_of is not None else today()).as_of
    if question == "standing":
        return _history(found, state, day).on(day)
    asked = question if isinstance(question, Question) else _question(question)
    if asked in OF_OBLIGATIONS:
        raise UsageError(
            f"'{asked.name.lower()}' is asked of one obligation at a time: record.state(...).obligations(on) answers it"
        )
    if asked is Question.TREATY_ENTERS_INTO_FORCE:
        computed: Answer | Undetermined | Conflict = computed_on(found.code, found.facts, day)
        return computed
    events = [
        event
        for event in _history(found, state, day).events
        if event.what in _EVENTS[asked] and event.outcome is not None and _caused_by(event.fact, day)
    ]
    if not events:
        return Undetermined(
            f"the record holds no act of {state} under {found.code} by {day} that raises the question"
        )
    outcome = events[-1].outcome
    assert outcome is not None
    return outcome


_EVENTS: dict[Question, tuple[str, ...]] = {
    Question.MAY_SIGN: ("signed", "signature_void"),
    Question.EXPRESSES_CONSENT: ("consented", "not_bound"),
    Question.ENTERS_INTO_FORCE: ("in_force", "in_force_pending", "in_force_undetermined"),
    Question.APPLIES_PROVISIONALLY: ("applies_provisionally", "provisional_void"),
    Question.WITHDRAWAL_TAKES_EFFECT: ("withdrawn", "withdrawal_held", "withdrawal_undetermined"),
    Question.ENDS_WITH_CONVENTION: ("left_with_convention",),
    Question.SUSPENSION_HAS_EFFECT: ("suspension_notified",),
}


def _question(name: str) -> Question:
    try:
        return Question[name.upper()]
    except KeyError:
        known = ", ".join(
            ["standing", *(question.name.lower() for question in Question if question not in OF_OBLIGATIONS)]
        )
        raise UsageError(f"'{name}' is not a question servanda asks: use one of {known}") from None


def _history(found: TreatyRecord, state: str | None, day: date) -> History:
    if state is None:
        raise UsageError("this question is about a state: name one")
    code = state if state in found.histories else places.resolve(state, day).code
    empty = History(treaty=found.code, state=code, points=(), certain=(), possible=(), events=(), spells=())
    return found.histories.get(code, empty)


def _caused_by(fact: Fact | None, day: date) -> bool:
    done = when(fact.act) if fact is not None else None
    return done is None or done.earliest <= day
