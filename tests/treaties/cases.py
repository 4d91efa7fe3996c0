"""Situations in a line or two: what a state did, and from that its history under a treaty.

    history("CCM", ratified("2011-03-24"), notified_withdrawal("2024-09-06"))

The general entry into force is that of the real treaty, unless a situation says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, cast

from servanda.acts import (
    Act,
    ArmedConflict,
    Deposit,
    Instrument,
    InstrumentWithdrawn,
    ProvisionalApplication,
    Signature,
    SuspensionNotice,
    WithdrawalNotice,
    WithdrawalRevoked,
)
from servanda.dates import PartialDate
from servanda.engine import Answer, Case, General, History, Instruments, Question, Undetermined, reckon
from servanda.engine.articles import Treaty
from servanda.engine.history import Event
from servanda.ledger.entry import enter
from servanda.ledger.facts import Fact
from servanda.treaties import coded

Done = Callable[[str, str], Act]
"""What somebody did, still without the treaty and the state."""

REAL: dict[str, tuple[str, str] | None] = {
    "ENMOD": ("1978-10-05", "1978-10-05"),
    "CCW": ("1983-12-02", "1983-06-02"),
    "CCW-PI": ("1983-12-02", "1983-06-02"),
    "CCW-PII": ("1983-12-02", "1983-06-02"),
    "CCW-PIII": ("1983-12-02", "1983-06-02"),
    "CCW-PIV": ("1998-07-30", "1998-01-30"),
    "CCW-APII": ("1998-12-03", "1998-06-03"),
    "CCW-AI": ("2004-05-18", "2003-11-18"),
    "CCW-PV": ("2006-11-12", "2006-05-12"),
    "CWC": ("1997-04-29", "1996-10-31"),
    "CTBT": None,
    "APMBC": ("1999-03-01", "1998-09-16"),
    "CCM": ("2010-08-01", "2010-02-16"),
    "KINSHASA": ("2017-03-08", "2017-02-06"),
    "ATT": ("2014-12-24", "2014-09-25"),
    "TPNW": ("2021-01-22", "2020-10-24"),
}
"""General entry into force, and the day of the last instrument needed for it."""

NOT_IN_FORCE = General()


def law(code: str) -> Treaty:
    found = coded(code)
    assert found is not None, f"{code} has no module"
    return found


def general(code: str) -> General:
    real = REAL[code]
    if real is None:
        return NOT_IN_FORCE
    return General(entered_into_force=day(real[0]), threshold_on=day(real[1]))


def day(text: str) -> date:
    return date.fromisoformat(text)


def when(text: str) -> PartialDate:
    return PartialDate.parse(text)


# What states do


def signed(on: str) -> Done:
    return lambda treaty, state: Signature(treaty=treaty, state=state, signed_on=when(on))


def deposited(instrument: str, on: str, *, effective: str = "", lapsed: bool = False) -> Done:
    return lambda treaty, state: Deposit(
        treaty=treaty,
        state=state,
        deposited_on=when(on),
        instrument=cast(Instrument, instrument),
        effective_on=when(effective) if effective else None,
        lapsed=lapsed,
    )


def ratified(on: str) -> Done:
    return deposited("ratification", on)


def acceded(on: str) -> Done:
    return deposited("accession", on)


def succeeded(on: str, *, effective: str = "") -> Done:
    return deposited("succession", on, effective=effective)


def consented(on: str) -> Done:
    return deposited("consent_to_be_bound", on)


def took_back_its_instrument(on: str) -> Done:
    return lambda treaty, state: InstrumentWithdrawn(treaty=treaty, state=state, withdrawn_on=when(on))


def declared_provisional_application(on: str) -> Done:
    return lambda treaty, state: ProvisionalApplication(treaty=treaty, state=state, declared_on=when(on))


def notified_withdrawal(on: str, *, naming: str = "") -> Done:
    return lambda treaty, state: WithdrawalNotice(
        treaty=treaty,
        state=state,
        received_on=when(on),
        stated_effect_on=when(naming) if naming else None,
    )


def revoked_withdrawal(on: str) -> Done:
    return lambda treaty, state: WithdrawalRevoked(treaty=treaty, state=state, revoked_on=when(on))


def notified_suspension(on: str) -> Done:
    return lambda treaty, state: SuspensionNotice(treaty=treaty, state=state, notified_on=when(on))


def in_armed_conflict(began: str, ended: str = "") -> Done:
    return lambda treaty, state: ArmedConflict(
        treaty=treaty,
        state=state,
        began_on=when(began),
        ended_on=when(ended) if ended else None,
    )


# What follows from it


def fact(act: Act) -> Fact:
    entry = enter(
        act,
        source="situation",
        locator="in words",
        recorded_at=datetime(2026, 1, 1, tzinfo=UTC),
        by="tests",
    )
    return Fact(act, (entry,))


def facts(code: str, state: str, done: Iterable[Done]) -> tuple[Fact, ...]:
    return tuple(fact(act(code, state)) for act in done)


def history(
    code: str,
    *done: Done,
    state: str = "ARG",
    elsewhere: Mapping[str, tuple[Done, ...]] | None = None,
    holding: General | None = None,
) -> History:
    """The history of one state that did this, in a record that holds these treaties and no other."""
    return reckon(law(code), case(code, *done, state=state, elsewhere=elsewhere, holding=holding))


def case(
    code: str,
    *done: Done,
    state: str = "ARG",
    elsewhere: Mapping[str, tuple[Done, ...]] | None = None,
    holding: General | None = None,
) -> Case:
    record = {**(elsewhere or {}), code: done}

    def case_of(treaty: str) -> Case:
        return Case(
            treaty=treaty,
            state=state,
            general=holding if holding is not None and treaty == code else general(treaty),
            facts=facts(treaty, state, record[treaty]),
            elsewhere=history_of,
            facts_elsewhere=lambda other: facts(other, state, record[other]) if other in record else None,
        )

    def history_of(treaty: str) -> History | None:
        if treaty not in record or not record[treaty]:
            return None
        return reckon(law(treaty), case_of(treaty))

    return case_of(code)


def in_the_convention(since: str, *later: Done) -> dict[str, tuple[Done, ...]]:
    """A state that joined the CCW on a day, with Protocols I and III, and perhaps did more after that."""
    return {
        "CCW": (ratified(since), *later),
        "CCW-PI": (consented(since),),
        "CCW-PIII": (consented(since),),
    }


def in_force_on(found: History) -> str | None:
    """The day of entry into force for the state, of its latest time of consent."""
    assert found.spells, "the state has not consented"
    first, last = found.spells[-1].in_force
    if first is None:
        return None
    assert first == last, f"in force between {first} and {last}"
    return first.isoformat()


def left_on(found: History) -> str | None:
    first, last = found.spells[-1].ended
    if first is None:
        return None
    assert first == last, f"left between {first} and {last}"
    return first.isoformat()


def standing(found: History, on: str) -> str:
    return found.on(day(on)).word


def left_open(found: History, on: str) -> tuple[str, ...]:
    return found.on(day(on)).undetermined


def event(found: History, what: str) -> Event:
    hits = [event for event in found.events if event.what == what]
    assert len(hits) == 1, f"{len(hits)} events '{what}' among {[event.what for event in found.events]}"
    return hits[0]


def answered(found: History, what: str) -> Answer:
    outcome = event(found, what).outcome
    assert isinstance(outcome, Answer)
    return outcome


def undetermined(found: History, what: str) -> Undetermined:
    outcome = event(found, what).outcome
    assert isinstance(outcome, Undetermined)
    return outcome


def treaty_enters_into_force(code: str, deposits: Iterable[Deposit], *taken_back: InstrumentWithdrawn) -> Any:
    """What the law answers to the general entry into force, from these instruments."""
    instruments = Instruments.of(deposits, counting=law(code).counting, taken_back=taken_back)
    return law(code).answer(Question.TREATY_ENTERS_INTO_FORCE, instruments)


def deposit(code: str, state: str, on: str, instrument: str = "ratification") -> Deposit:
    made = deposited(instrument, on)(code, state)
    assert isinstance(made, Deposit)
    return made


def others(number: int, code: str, on: str, instrument: str = "ratification") -> list[Deposit]:
    """So many instruments of other states, all of one day."""
    return [deposit(code, f"X{index:02d}", on, instrument) for index in range(number)]
