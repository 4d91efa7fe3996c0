"""From acts to standing: the law of a treaty applied to one state, in the order in which things happened.

Where only the month or year of an act is known, the law is asked twice, for the earliest day it may have
been and for the latest; between the two answers the standing is left open.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from servanda.acts import (
    Act,
    Deposit,
    InstrumentWithdrawn,
    ProvisionalApplication,
    Signature,
    SuspensionNotice,
    WithdrawalNotice,
    WithdrawalRevoked,
)
from servanda.dates import PartialDate
from servanda.engine.answers import Answer, Outcome, Undetermined
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case
from servanda.engine.history import Event, History, Spell
from servanda.engine.marking import Bounds, standing_over_time
from servanda.engine.questions import Question
from servanda.ledger.facts import Fact


def reckon(treaty: Treaty, case: Case) -> History:
    """The state's history under the treaty."""
    events: list[Event] = []
    missing: list[str] = []
    signed = _signatures(treaty, case, events, missing)
    spells = _spells(treaty, case, events, missing)
    provisional = _provisional(treaty, case, spells, events, missing)
    _suspensions(treaty, case, events)
    if case.ceased_on is not None:
        events.append(Event(what="state_ceased", on=case.ceased_on, outcome=None, fact=None))
    points, certain, possible = standing_over_time(
        signed, spells, provisional, case.general.ended_on, case.ceased_on
    )
    return History(
        treaty=case.treaty,
        state=case.state,
        points=points,
        certain=certain,
        possible=possible,
        events=tuple(sorted(events, key=_in_order)),
        spells=tuple(spells),
        signed_on=signed,
        missing=tuple(dict.fromkeys(missing)),
    )


_STEPS = ("signed", "signature_void", "applies_provisionally", "consented", "not_bound", "in_force")


def _in_order(event: Event) -> tuple[date, int]:
    rank = _STEPS.index(event.what) if event.what in _STEPS else len(_STEPS)
    return event.on or date.max, rank


def _bounds(when: PartialDate) -> tuple[date, date]:
    return when.earliest, when.latest


def _signatures(
    treaty: Treaty, case: Case, events: list[Event], missing: list[str]
) -> tuple[date, date] | None:
    first: tuple[date, date] | None = None
    for act, fact in case.of(Signature):
        early, late = _bounds(act.signed_on)
        outcome = treaty.answer(Question.MAY_SIGN, case, act, late)
        other = outcome if early == late else treaty.answer(Question.MAY_SIGN, case, act, early)
        refused = [isinstance(found, Answer) and found.value is False for found in (outcome, other)]
        if all(refused):
            events.append(Event(what="signature_void", on=early, outcome=outcome, fact=fact))
            continue
        if any(refused):
            outcome = Undetermined("whether the signature was given while the treaty was open for it")
        if not isinstance(outcome, Answer):
            missing.append(outcome.missing)
        if not act.signed_on.exact:
            missing.append(f"the day in {act.signed_on} on which it signed")
        events.append(
            Event(what="signed", on=early, outcome=outcome, fact=fact, until=_if_later(early, late))
        )
        if first is None or early < first[0]:
            first = (early, date.max if any(refused) else late)
    return first


def _if_later(early: date, late: date) -> date | None:
    return late if late != early else None


def _spells(treaty: Treaty, case: Case, events: list[Event], missing: list[str]) -> list[Spell]:
    deposits = sorted(case.of(Deposit), key=lambda pair: pair[0].deposited_on)
    notices = sorted(case.of(WithdrawalNotice), key=lambda pair: pair[0].received_on)
    spells: list[Spell] = []
    for act, fact in deposits:
        if spells and not _ended_before(spells[-1], act.deposited_on.latest):
            # A second instrument while the first still stands changes nothing in the standing.
            events.append(
                Event(what="deposited_again", on=act.deposited_on.earliest, outcome=None, fact=fact)
            )
            continue
        spell = _consent(treaty, case, act, fact, events, missing)
        if spell is None:
            continue
        spell = _taken_back(case, spell, events)
        for notice, reported in notices:
            if not _concerns(notice, act, spell):
                continue
            events.append(
                Event(
                    what="withdrawal_notified",
                    on=notice.received_on.earliest,
                    outcome=None,
                    fact=reported,
                )
            )
            revoked = _revoked(treaty, case, notice, events)
            if revoked:
                continue
            spell = _ended(treaty, case, spell, notice, reported, events, missing)
            if revoked is None:
                missing.append("whether the notice was revoked before the withdrawal took effect")
                spell = replace(spell, ended=(spell.ended[0], None))
            if spell.ended[1] is not None:
                break
        spells.append(_ended_with_the_convention(treaty, case, spell, act, events, missing))
    return spells


def _concerns(notice: WithdrawalNotice, act: Deposit, spell: Spell) -> bool:
    """Whether a notice may be one by which the state leaves this time of consent."""
    if spell.taken_back or notice.received_on.latest < act.deposited_on.earliest:
        return False
    lapsed_by = spell.ended[1] if spell.lapsed else None
    return lapsed_by is None or notice.received_on.earliest <= lapsed_by


def _taken_back(case: Case, spell: Spell, events: list[Event]) -> Spell:
    for act, fact in case.of(InstrumentWithdrawn):
        day = act.withdrawn_on
        in_force = spell.in_force[0]
        if day.earliest >= spell.deposited[0] and (in_force is None or day.earliest < in_force):
            events[:] = [event for event in events if event.what != "in_force_pending"]
            events.append(Event(what="instrument_withdrawn", on=day.earliest, outcome=None, fact=fact))
            return replace(spell, ended=_bounds(day), in_force=(None, None), taken_back=True)
    return spell


def _ended_before(spell: Spell, day: date) -> bool:
    ended = spell.ended[0]
    return spell.lapsed or (ended is not None and ended <= day)


def _consent(
    treaty: Treaty, case: Case, act: Deposit, fact: Fact, events: list[Event], missing: list[str]
) -> Spell | None:
    early, late = _bounds(act.deposited_on)
    consent = treaty.answer(Question.EXPRESSES_CONSENT, case, act)
    if isinstance(consent, Answer) and consent.value is False:
        events.append(Event(what="not_bound", on=early, outcome=consent, fact=fact))
        return None
    if not isinstance(consent, Answer):
        missing.append(consent.missing)
    if not act.deposited_on.exact:
        missing.append(f"the day in {act.deposited_on} on which the instrument was deposited")
    events.append(Event(what="consented", on=early, outcome=consent, fact=fact, until=_if_later(early, late)))
    in_force, outcome = _asked_twice(treaty, Question.ENTERS_INTO_FORCE, case, act, "deposited_on")
    if not isinstance(outcome, Answer):
        missing.append(outcome.missing)
        # Undetermined: it may be in force from the first day it could be, and need not be at all.
        if in_force[0] is None:
            start = act.effective_on.earliest if act.effective_on else early
            in_force = (max(start, case.general.entered_into_force or start), None)
        events.append(Event(what="in_force_undetermined", on=in_force[0], outcome=outcome, fact=fact))
    elif outcome.value is None:
        events.append(Event(what="in_force_pending", on=None, outcome=outcome, fact=fact))
    else:
        events.append(_event("in_force", in_force, outcome, fact))
    spell = Spell(deposited=(early, late), in_force=in_force, ended=(None, None), fact=fact)
    if act.lapsed:
        # Printed in brackets: it lapsed on some day before the source was published.
        missing.append("the day on which an act the depositary prints in brackets ceased to have effect")
        events.append(Event(what="lapsed", on=fact.lapsed_by, outcome=None, fact=fact))
        return replace(spell, ended=(late, fact.lapsed_by), lapsed=True)
    if not isinstance(consent, Answer):
        # Whether it consented at all is open, so nothing about it is certain.
        return replace(spell, deposited=(early, date.max), in_force=(in_force[0], None))
    return spell


def _event(what: str, bounds: Bounds, outcome: Outcome, fact: Fact) -> Event:
    early, late = bounds
    return Event(what=what, on=early, outcome=outcome, fact=fact, until=late if late != early else None)


def _asked_twice(
    treaty: Treaty, question: Question, case: Case, act: Deposit | WithdrawalNotice, field: str
) -> tuple[Bounds, Outcome]:
    """The earliest and latest day the law gives, and its answer for the earliest, or the one left open."""
    day: PartialDate = getattr(act, field)
    first = treaty.answer(question, case, act if day.exact else _fixed(act, field, day.earliest))
    last = first if day.exact else treaty.answer(question, case, _fixed(act, field, day.latest))
    outcome = first if isinstance(last, Answer) else last
    return (_reach(first)[0], _reach(last)[1]), outcome


def _fixed(act: Act, field: str, day: date) -> Act:
    return replace(act, **{field: PartialDate.of(day)})  # type: ignore[arg-type]


def _reach(outcome: Outcome) -> Bounds:
    """The first and the last day an answer leaves possible."""
    if isinstance(outcome, Undetermined) and outcome.between is not None:
        return outcome.between
    if isinstance(outcome, Answer) and isinstance(outcome.value, date):
        return outcome.value, outcome.value
    return None, None


def _revoked(treaty: Treaty, case: Case, notice: WithdrawalNotice, events: list[Event]) -> bool | None:
    """Whether the notice was revoked before it took effect; None where the days known do not tell."""
    early, late = _asked_twice(treaty, Question.WITHDRAWAL_TAKES_EFFECT, case, notice, "received_on")[0]
    for act, fact in case.of(WithdrawalRevoked):
        day = act.revoked_on
        if day.earliest < notice.received_on.earliest or (late is not None and late <= day.earliest):
            continue
        events.append(Event(what="withdrawal_revoked", on=day.earliest, outcome=None, fact=fact))
        return True if early is None or day.latest < early else None
    return False


def _ended(
    treaty: Treaty,
    case: Case,
    spell: Spell,
    notice: WithdrawalNotice,
    reported: Fact,
    events: list[Event],
    missing: list[str],
) -> Spell:
    bounds, outcome = _asked_twice(treaty, Question.WITHDRAWAL_TAKES_EFFECT, case, notice, "received_on")
    if not isinstance(outcome, Answer):
        missing.append(outcome.missing)
        if bounds[0] is None:
            # The law is not coded: it may have taken effect at once, or on the day the source states.
            stated = notice.stated_effect_on
            bounds = _bounds(stated) if stated else (notice.received_on.earliest, None)
        events.append(Event(what="withdrawal_undetermined", on=bounds[0], outcome=outcome, fact=reported))
        return replace(spell, ended=bounds)
    if outcome.value is None:
        events.append(Event(what="withdrawal_held", on=None, outcome=outcome, fact=reported))
        return spell
    events.append(_event("withdrawn", bounds, outcome, reported))
    # A notice tells when and why an act in brackets ceased to have effect.
    return replace(spell, ended=bounds, lapsed=False)


_LEAVING = ("withdrawn", "withdrawal_undetermined", "lapsed", "instrument_withdrawn")


def _ended_with_the_convention(
    treaty: Treaty, case: Case, spell: Spell, act: Deposit, events: list[Event], missing: list[str]
) -> Spell:
    """The time of consent to a protocol, cut short where the state left the framework convention."""
    convention = case.elsewhere(treaty.parent) if treaty.parent else None
    under = convention.spell_on(act.deposited_on.latest) if convention else None
    if convention is None or under is None or under.ended[0] is None:
        return spell
    outcome = treaty.answer(Question.ENDS_WITH_CONVENTION, case)
    ended: Bounds = (
        _earlier(spell.ended[0], under.ended[0]),
        _earlier(spell.ended[1], under.ended[1]),
    )
    if not isinstance(outcome, Answer):
        missing.append(outcome.missing)
        ended = (ended[0], spell.ended[1])
    elif outcome.value is not True:
        return spell
    elif ended[1] is None:
        missing.append(f"the day on which the state left {treaty.parent}")
    if ended == spell.ended:
        return spell
    why = under.fact
    for event in convention.events:
        if event.what in _LEAVING and event.on in under.ended and event.fact is not None:
            why = event.fact
    events.append(_event("left_with_convention", under.ended, outcome, why))
    if spell.ended == (None, None):
        return replace(spell, ended=ended, lapsed=under.lapsed, taken_back=under.taken_back)
    return replace(spell, ended=ended)


def _earlier(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)


def _provisional(
    treaty: Treaty, case: Case, spells: list[Spell], events: list[Event], missing: list[str]
) -> list[tuple[Bounds, Bounds]]:
    found: list[tuple[Bounds, Bounds]] = []
    for act, fact in case.of(ProvisionalApplication):
        early, late = _bounds(act.declared_on)
        outcome = treaty.answer(Question.APPLIES_PROVISIONALLY, case, act)
        until = _bound_from(spells, early)
        if isinstance(outcome, Answer) and outcome.value is not True:
            events.append(Event(what="provisional_void", on=early, outcome=outcome, fact=fact))
            continue
        if _by(until, early):
            already = "the treaty was already in force for the state"
            events.append(Event(what="provisional_void", on=early, outcome=outcome, fact=fact, note=already))
            continue
        if not isinstance(outcome, Answer):
            missing.append(outcome.missing)
            found.append(((early, None), until))
            continue
        events.append(Event(what="applies_provisionally", on=early, outcome=outcome, fact=fact))
        found.append(((early, late), until))
    return found


def _bound_from(spells: list[Spell], day: date) -> Bounds:
    """When the treaty enters into force for the state, in the first time of consent not over by the day."""
    for spell in spells:
        if not _by(spell.ended, day):
            return spell.ended if spell.taken_back else spell.in_force
    return None, None


def _by(bounds: Bounds, day: date) -> bool:
    """Whether something certainly happened on or before the day."""
    return bounds[1] is not None and bounds[1] <= day


def _suspensions(treaty: Treaty, case: Case, events: list[Event]) -> None:
    for act, fact in case.of(SuspensionNotice):
        outcome = treaty.answer(Question.SUSPENSION_HAS_EFFECT, case, act)
        events.append(
            Event(what="suspension_notified", on=act.notified_on.earliest, outcome=outcome, fact=fact)
        )
