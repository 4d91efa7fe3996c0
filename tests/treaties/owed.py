"""Situations about obligations: what a state did to carry a treaty out, and what it owes on a day.

clearance("CCM", ratified("2011-03-14"), has("4"), completed("4", notified="2016-12"), on="2016-12-31")
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any

from servanda.acts import (
    Act,
    Completion,
    ExtensionDecision,
    ExtensionRequest,
    LandFigure,
    Meeting,
    NationalLaw,
    ObligationFoundAgain,
    ObligationStatement,
    Report,
    ReportOutstanding,
    StockpileFigure,
    VictimAssistance,
)
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.engine.obligations import Obligation
from servanda.ledger import Entry, Source, enter
from servanda.owing import DECISIVE
from servanda.records import Coverage, Record
from tests.situations import FIRST, entered, in_force, ledger_of
from tests.treaties.cases import REAL, Done

STATE = "ARG"
ISU = Source(id="isu", title="Page of the secretariat", publisher="The secretariat", kind="official")
PRESS = Source(
    id="press",
    title="A newspaper",
    publisher="A newspaper",
    kind="press",
    published=PartialDate.parse("2020-06-30"),
)


def when(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


# What states, meetings and publishers do


def said_to_have(article: str, applies: Any = "yes", *, as_of: str = "") -> Done:
    return lambda treaty, state: ObligationStatement(
        treaty=treaty, state=state, article=article, applies=applies, as_of=when(as_of)
    )


def found_again(article: str, on: str, *, new: bool = False, hostilities_ended: str = "") -> Done:
    return lambda treaty, state: ObligationFoundAgain(
        treaty=treaty,
        state=state,
        article=article,
        found_on=PartialDate.parse(on),
        new=new,
        hostilities_ended_on=when(hostilities_ended),
    )


def asked(article: str, *, until: str = "", on: str = "", meeting: str = "", deadline: str = "") -> Done:
    return lambda treaty, state: ExtensionRequest(
        treaty=treaty,
        state=state,
        article=article,
        meeting=meeting,
        submitted_on=when(on),
        from_deadline=when(deadline),
        until=when(until),
    )


def decided(
    article: str,
    *,
    until: str = "",
    on: str = "",
    meeting: str = "",
    deadline: str = "",
    outcome: Any = "granted",
) -> Done:
    return lambda treaty, state: ExtensionDecision(
        treaty=treaty,
        state=state,
        article=article,
        meeting=meeting,
        outcome=outcome,
        decided_on=when(on),
        from_deadline=when(deadline),
        until=when(until),
    )


def completed(article: str, *, work: str = "", notified: str = "", declared: str = "", by: str = "") -> Done:
    return lambda treaty, state: Completion(
        treaty=treaty,
        state=state,
        article=article,
        completed_on=when(work),
        notified_on=when(notified),
        declared_on=when(declared),
        no_later_than=when(by),
    )


def reported(sort: Any, on: str = "", *, about: str = "", article: str = "7") -> Done:
    return lambda treaty, state: Report(
        treaty=treaty, state=state, article=article, sort=sort, submitted_on=when(on), covering=when(about)
    )


def outstanding(sort: Any, as_of: str, *, about: str = "", article: str = "7") -> Done:
    return lambda treaty, state: ReportOutstanding(
        treaty=treaty,
        state=state,
        article=article,
        sort=sort,
        as_of=PartialDate.parse(as_of),
        covering=when(about),
    )


def made_a_law(title: str = "The Act", status: Any = "enacted", *, on: str = "", as_of: str = "") -> Done:
    return lambda treaty, state: NationalLaw(
        treaty=treaty, state=state, title=title, status=status, enacted_on=when(on), as_of=when(as_of)
    )


def land(measure: Any, area: str, *, as_of: str = "", during: str = "") -> Done:
    return lambda treaty, state: LandFigure(
        treaty=treaty,
        state=state,
        measure=measure,
        area=Amount.parse(area),
        unit="km2",
        as_of=when(as_of),
        during=when(during),
    )


def stocks(measure: Any, quantity: str, *, as_of: str = "", during: str = "") -> Done:
    return lambda treaty, state: StockpileFigure(
        treaty=treaty,
        state=state,
        measure=measure,
        item="cluster_munitions" if treaty == "CCM" else "antipersonnel_mines",
        quantity=Amount.parse(quantity),
        as_of=when(as_of),
        during=when(during),
    )


def has_victims(as_of: str) -> Done:
    return lambda treaty, state: VictimAssistance(
        treaty=treaty, state=state, sort="victims", as_of=when(as_of)
    )


def met(code: str, begun: str, ended: str) -> Done:
    return lambda treaty, state: Meeting(
        treaty=treaty,
        code=code,
        title=code,
        sort="states_parties",
        begun_on=PartialDate.parse(begun),
        ended_on=when(ended),
    )


def from_memory(done: Done) -> tuple[Done, str]:
    """Nobody has yet seen it in a source."""
    return done, "memory-only"


def another(state: str, done: Done) -> Done:
    """What another state did."""
    return lambda treaty, _state: done(treaty, state)


# What follows from it

Situation = Sequence[Done | tuple[Done, str]]


def entries(code: str, did: Situation, *, at: datetime = FIRST) -> list[Entry]:
    """An entry for everything done, and for the general entry into force of the treaty."""
    real = REAL[code]
    assert real is not None
    found = entered(in_force(real[0], real[1], code), at=at)
    for number, one in enumerate(did, 2):
        done, confidence = one if isinstance(one, tuple) else (one, "verified")
        act: Act = done(code, STATE)
        found.append(
            enter(
                act, source="isu", locator=f"line {number}", recorded_at=at, by="test", confidence=confidence
            )
        )
    return found


def record_of(code: str, *did: Done | tuple[Done, str], complete_until: str = "") -> Record:
    return keeping(Record(ledger=ledger_of(entries(code, did), ISU, PRESS)), code, complete_until)


def keeping(record: Record, code: str, complete_until: str) -> Record:
    """The same record, known to hold every decision and completion until a day; or not known to, without one."""
    if complete_until:
        known = Coverage(complete_until=date.fromisoformat(complete_until), basis="the situation says so")
        record.__dict__["_covered_subjects"] = {code: dict.fromkeys(DECISIVE, known)}
    else:
        record.__dict__["_covered_subjects"] = {}
    return record


def owed(
    code: str, *did: Done | tuple[Done, str], on: str, complete_until: str = ""
) -> tuple[Obligation, ...]:
    """Everything the state owes on the day."""
    return record_of(code, *did, complete_until=complete_until).state(STATE).obligations(on)


def one_of(
    found: Sequence[Obligation], obligation: str, *, covering: str = "", article: str = ""
) -> Obligation:
    hits = [
        one
        for one in found
        if one.obligation == obligation and one.covering == covering and article in ("", one.article)
    ]
    assert len(hits) == 1, f"{len(hits)} of {[(one.obligation, one.article, one.covering) for one in found]}"
    return hits[0]


Asked = Callable[..., Obligation]


def asking(obligation: str) -> Asked:
    def ask(
        code: str, *did: Done | tuple[Done, str], on: str, complete_until: str = "", **which: str
    ) -> Obligation:
        return one_of(owed(code, *did, on=on, complete_until=complete_until), obligation, **which)

    return ask


clearance = asking("clearance")
stockpiles = asking("stockpile_destruction")
initial_report = asking("initial_report")
annual_report = asking("annual_report")
victims = asking("victim_assistance")
measures = asking("national_measures")


def due(found: Obligation) -> str | None:
    return found.due.isoformat() if found.due is not None else None


def extended_to(found: Obligation) -> list[str]:
    return [str(extension.until) for extension in found.extensions]
