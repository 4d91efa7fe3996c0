"""A state's standing told step by step, as a treaty officer would: day, article, source."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.acts import (
    Deposit,
    ProvisionalApplication,
    Signature,
    Statement,
    TerritorialApplication,
    WithdrawalNotice,
    when,
)
from servanda.dates import PartialDate, in_words
from servanda.days import Day
from servanda.engine import Answer, History, Question, Treaty
from servanda.engine.history import Event
from servanda.ledger.facts import Disagreement, Fact
from servanda.records import TreatyRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of an explanation: what happened on which day, by which rule, on which entries and sources.

    ``foreseen`` marks an effect that was certain to come from acts already done, later than the day asked for.
    """

    date: str | None
    what: str
    text: str
    rule: str
    entries: tuple[str, ...]
    sources: tuple[str, ...]
    foreseen: bool = False
    low_confidence: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a state stands as it does under a treaty on a day."""

    treaty: str
    title: str
    state: str
    name: str
    as_of: date
    standing: str
    undetermined: tuple[str, ...]
    missing: tuple[str, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Teller:
    """What the sentences need to know: the law, the state's name on a day, the day asked for."""

    law: Treaty
    code: str
    as_of: date

    def name(self, on: date | None) -> str:
        return places.name(self.code, on=on or self.as_of)


def explain(day: Day, state: str) -> Explanation:
    """The steps by which the state came to stand where it does on the day. Raises UnknownPlace."""
    treaty = day.treaty
    row = day[state]
    history = treaty.histories.get(row.state)
    steps: list[Step] = []
    if history is not None:
        steps = [*_events(treaty, history, day.as_of), *_spoken(treaty, row.state, day.as_of)]
        steps += [_disputed(item) for item in treaty.disagreements if item.state == row.state]
    if treaty.general.announced is not None and _needs_general(steps, treaty, day.as_of):
        steps.append(_general(treaty))
    if not steps:
        steps = [_silence(treaty, row.name)]
    steps.sort(key=lambda step: (step.date is None, step.date or "", _RANK.get(step.what, 50)))
    return Explanation(
        treaty=treaty.code,
        title=treaty.law.title,
        state=row.state,
        name=row.name,
        as_of=day.as_of,
        standing=row.standing,
        undetermined=row.undetermined,
        missing=row.missing,
        steps=tuple(steps),
    )


_RANK = {
    what: rank
    for rank, what in enumerate(("signed", "applies_provisionally", "consented", "treaty_in_force"))
}


def _events(treaty: TreatyRecord, history: History, as_of: date) -> list[Step]:
    teller = _Teller(treaty.law, history.state, as_of)
    steps = []
    for event in history.events:
        done = when(event.fact.act) if event.fact is not None else None
        if done is not None and done.earliest > as_of:
            continue
        last = event.until or event.on
        foreseen = last is not None and last > as_of
        outcome = event.outcome
        article = outcome.article if isinstance(outcome, Answer) else getattr(outcome, "article", "")
        if event.what in _ABOUT_WITHDRAWAL:
            article = _withdrawal_article(treaty.law)
        steps.append(
            Step(
                date=_shown(event),
                what=event.what,
                text=_SENTENCES[event.what](teller, event) + _caveat(event),
                rule=_article(article),
                entries=tuple(entry.id for entry in event.fact.entries) if event.fact else (),
                sources=_sources(event.fact),
                foreseen=foreseen,
                low_confidence=event.fact.low_confidence if event.fact else False,
            )
        )
    return steps


_ABOUT_WITHDRAWAL = ("withdrawal_notified", "withdrawal_revoked")


def _withdrawal_article(law: Treaty) -> str:
    """The article on withdrawal as a whole, for the steps that the rule on its effect does not speak of."""
    rules = law.rules.get(Question.WITHDRAWAL_TAKES_EFFECT, [])
    return rules[0].article.partition("(")[0] if rules else ""


def _shown(event: Event) -> str | None:
    """The day; the month or year where only that is known; otherwise both ends with a slash between (ISO 8601)."""
    if event.on is None or event.until is None:
        return event.on.isoformat() if event.on is not None else None
    as_known = str(PartialDate(event.on, event.until))
    if PartialDate.parse(as_known) == PartialDate(event.on, event.until):
        return as_known
    return f"{event.on.isoformat()}/{event.until.isoformat()}"


def _article(article: str) -> str:
    return f"art. {article}" if re.match(r"\d|[IVX]+\b", article) else article


def _sources(fact: Fact | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry.source for entry in fact.entries)) if fact else ()


def _caveat(event: Event) -> str:
    parts = []
    if isinstance(event.outcome, Answer) and event.outcome.caveat:
        parts.append(event.outcome.caveat)
    elif event.outcome is not None and not isinstance(event.outcome, Answer):
        parts.append(event.outcome.missing)
    if event.on is not None and event.until is not None:
        parts.append(
            f"the day is not known: it lies between {in_words(event.on)} and {in_words(event.until)}"
        )
    if event.fact is not None:
        if event.fact.low_confidence:
            parts.append("from general knowledge: not yet seen in a source")
        remark = next((entry.remark for entry in event.fact.entries if entry.remark), "")
        if remark and event.what not in ("in_force", "withdrawn"):
            parts.append(remark)
    return "".join(f" {part[:1].upper()}{part[1:].rstrip('.')}." for part in parts)


_BY = {
    "ratification": "its instrument of ratification",
    "acceptance": "its instrument of acceptance",
    "approval": "its instrument of approval",
    "accession": "its instrument of accession",
    "succession": "its notification of succession",
    "formal_confirmation": "its act of formal confirmation",
    "consent_to_be_bound": "its notification of consent to be bound",
}


def _signed(teller: _Teller, event: Event) -> str:
    act = event.fact.act if event.fact else None
    name = teller.name(event.on)
    if isinstance(act, Signature) and act.manner == "succession":
        return f"{name} succeeded to its predecessor's signature."
    return f"{name} signed the {teller.law.noun}. A signature alone binds no state: it was a signatory."


def _consented(teller: _Teller, event: Event) -> str:
    act = event.fact.act if event.fact else None
    assert isinstance(act, Deposit)
    instrument = _BY.get(act.instrument)
    name = teller.name(event.on)
    if instrument is None:
        return f"{name} expressed its consent to be bound ({act.under or act.instrument.replace('_', ' ')})."
    return f"{name} deposited {instrument}."


def _in_force(teller: _Teller, event: Event) -> str:
    because = event.outcome.because if isinstance(event.outcome, Answer) else ""
    last = event.until or event.on
    tense = "enters" if last is not None and last > teller.as_of else "entered"
    return f"The {teller.law.noun} {tense} into force for {teller.name(event.on)}. {because}"


def _withdrawal_notified(teller: _Teller, event: Event) -> str:
    act = event.fact.act if event.fact else None
    stated = (
        f"; its source gives {in_words(act.stated_effect_on.earliest)} as the day of effect"
        if isinstance(act, WithdrawalNotice) and act.stated_effect_on and act.stated_effect_on.exact
        else ""
    )
    return f"The depositary received the notice of withdrawal of {teller.name(event.on)}{stated}."


def _withdrawn(teller: _Teller, event: Event) -> str:
    because = event.outcome.because if isinstance(event.outcome, Answer) else ""
    tense = "takes" if event.on is not None and event.on > teller.as_of else "took"
    return f"The withdrawal of {teller.name(event.on)} {tense} effect. {because}"


def _provisional(teller: _Teller, event: Event) -> str:
    act = event.fact.act if event.fact else None
    what = f"article {act.articles}" if isinstance(act, ProvisionalApplication) and act.articles else "it"
    because = event.outcome.because if isinstance(event.outcome, Answer) else ""
    return (
        f"{teller.name(event.on)} declared that it would apply {what} provisionally until the {teller.law.noun} "
        f"was in force for it; that made it no party. {because}"
    )


_SENTENCES: dict[str, Callable[[_Teller, Event], str]] = {
    "signed": _signed,
    "signature_void": lambda t, e: f"{t.name(e.on)} signed when the {t.law.noun} was not open for signature.",
    "consented": _consented,
    "not_bound": lambda t, e: f"The instrument of {t.name(e.on)} does not express consent to be bound.",
    "deposited_again": lambda t, e: (
        f"{t.name(e.on)} deposited a further instrument; its standing did not change."
    ),
    "in_force": _in_force,
    "in_force_pending": lambda t, e: f"The {t.law.noun} is not yet in force for {t.name(e.on)}.",
    "in_force_undetermined": lambda t, e: (
        f"When the {t.law.noun} entered into force for {t.name(e.on)} is left open."
    ),
    "applies_provisionally": _provisional,
    "provisional_void": lambda t, e: f"The declaration of {t.name(e.on)} has no provisional effect.",
    "instrument_withdrawn": lambda t, e: (
        f"{t.name(e.on)} took back its instrument before the {t.law.noun} was in force for it. It has not left the "
        f"{t.law.noun}: its signature stands."
    ),
    "lapsed": lambda t, e: (
        f"The depositary prints the act of {t.name(e.on)} in square brackets: by this day it no longer had effect."
    ),
    "withdrawal_notified": _withdrawal_notified,
    "withdrawal_revoked": lambda t, e: (
        f"{t.name(e.on)} took back its notice of withdrawal before it took effect."
    ),
    "withdrawal_held": lambda t, e: (
        f"The withdrawal of {t.name(e.on)} has not taken effect: it remains a party."
    ),
    "withdrawal_undetermined": lambda t, e: (
        f"When the withdrawal of {t.name(e.on)} takes effect is left open."
    ),
    "withdrawn": _withdrawn,
    "left_with_convention": lambda t, e: (
        f"{t.name(e.on)} ceased to be bound by the {t.law.noun} with its withdrawal from the Convention."
    ),
    "state_ceased": lambda t, e: f"{places.name(t.code)} ceased to exist as a state.",
    "suspension_notified": lambda t, e: (
        f"{t.name(e.on)} notified the depositary that it suspends the operation of the {t.law.noun}. "
        + (e.outcome.because if isinstance(e.outcome, Answer) else "")
    ),
}


def _spoken(treaty: TreatyRecord, state: str, as_of: date) -> list[Step]:
    """Declarations and territorial applications: that they were made, and where to read them."""
    steps = []
    for fact in treaty.facts:
        act = fact.act
        if not isinstance(act, (Statement, TerritorialApplication)) or act.state != state:
            continue
        day = when(act)
        if day is not None and day.earliest > as_of:
            continue
        steps.append(
            Step(
                date=str(day) if day else None,
                what="statement" if isinstance(act, Statement) else "territorial_application",
                text=_said(act, places.name(state, on=day.earliest if day else as_of)),
                rule="",
                entries=tuple(entry.id for entry in fact.entries),
                sources=_sources(fact),
                low_confidence=fact.low_confidence,
            )
        )
    return steps


def _said(act: Statement | TerritorialApplication, name: str) -> str:
    if isinstance(act, TerritorialApplication):
        return f"{name} notified the depositary about territories: {act.territories}."
    kind = act.sort.replace("_", " ")
    article = "an" if kind[0] in "aeiou" else "a"
    about = f" about {act.about}" if act.about else ""
    return f"{name} made {article} {kind}{about}; its text is to be read at the source."


def _needs_general(steps: list[Step], treaty: TreatyRecord, as_of: date) -> bool:
    entered = treaty.general.entered_into_force
    if entered is None or entered > as_of:
        return False
    consents = [step for step in steps if step.what == "consented" and step.date]
    return any((step.date or "") < entered.isoformat() for step in consents)


def _general(treaty: TreatyRecord) -> Step:
    general = treaty.general
    computed = general.computed
    fact = general.announced
    entered = general.entered_into_force
    assert entered is not None and fact is not None
    because = f" {computed.because}" if isinstance(computed, Answer) else ""
    reached = (
        f" The last instrument needed arrived on {in_words(general.threshold_on)}."
        if general.threshold_on
        else ""
    )
    article = computed.article if isinstance(computed, Answer) else ""
    return Step(
        date=entered.isoformat(),
        what="treaty_in_force",
        text=f"The {treaty.law.noun} itself entered into force.{because}{reached}",
        rule=_article(article),
        entries=tuple(entry.id for entry in fact.entries),
        sources=_sources(fact),
    )


def _disputed(item: Disagreement) -> Step:
    other, followed = item.other, item.followed
    said, kept = when(other.act), when(followed.act)
    kind = other.act.KIND.replace("_", " ")
    what = (
        f"{said} for the {kind}" if item.about == "date" else f"another {item.about} for the {kind} of {said}"
    )
    return Step(
        date=None,
        what="disagreement",
        text=f"Another source gives {what}; the record follows the one that gives {kept}.",
        rule="",
        entries=(other.id,),
        sources=(other.source,),
    )


def _silence(treaty: TreatyRecord, name: str) -> Step:
    return Step(
        date=None,
        what="none",
        text=f"The record holds no act of {name} under the {treaty.law.noun}: no signature, no instrument.",
        rule="",
        entries=(),
        sources=(),
    )
