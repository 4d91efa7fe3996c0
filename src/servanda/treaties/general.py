"""What holds for a treaty as a whole: its entry into force, the day of the last instrument needed, its end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from servanda.acts import Adoption, Deposit, EntryIntoForce, InstrumentWithdrawn, Termination, when
from servanda.engine import Answer, General, Instruments, Question
from servanda.ledger.facts import Fact
from servanda.treaties import law_of


def computed_on(code: str, found: Iterable[Fact], day: date) -> Any:
    """What the law answered on a day about a treaty's entry into force, from the acts done by then."""
    by_then = (fact for fact in found if (told := when(fact.act)) is None or told.latest <= day)
    return general_facts(code, by_then).computed


def general_facts(code: str, found: Iterable[Fact]) -> General:
    """What holds for a treaty as a whole: the depositary's announcement first, else what the law computes."""
    announced = ended = adoption = None
    deposits: list[Deposit] = []
    taken_back: list[InstrumentWithdrawn] = []
    for fact in found:
        act = fact.act
        if isinstance(act, EntryIntoForce):
            announced = fact
        elif isinstance(act, Termination):
            ended = fact
        elif isinstance(act, Adoption):
            adoption = adoption or fact
        elif isinstance(act, InstrumentWithdrawn):
            taken_back.append(act)
        elif isinstance(act, Deposit):
            deposits.append(act)
    law = law_of(code)
    instruments = Instruments.of(deposits, counting=law.counting, taken_back=taken_back)
    computed = law.answer(Question.TREATY_ENTERS_INTO_FORCE, instruments)
    computed_day = (
        computed.value if isinstance(computed, Answer) and isinstance(computed.value, date) else None
    )
    entered, threshold = computed_day, None
    if announced is not None and isinstance(announced.act, EntryIntoForce):
        entered = announced.act.entered_on.earliest
        threshold = announced.act.threshold_on.latest if announced.act.threshold_on else None
    if threshold is None and law.threshold is not None and entered is not None and entered == computed_day:
        threshold = instruments.nth(law.threshold)
    return General(
        entered_into_force=entered,
        threshold_on=threshold,
        ended_on=ended.act.ended_on.latest if ended and isinstance(ended.act, Termination) else None,
        announced=announced,
        ended=ended,
        computed=computed,
        adoption=adoption,
    )
