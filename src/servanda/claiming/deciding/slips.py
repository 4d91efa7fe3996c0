"""Slips of the pen in a day: what no other step of a state can explain.

A state's parliament approves a treaty before its instrument is deposited, and writers call both a ratification; a day
earlier than the deposit is therefore left open, unless it can only be the deposit's own, written wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.shared import Asking, surely_meant
from servanda.claiming.making.one_breath import RANK
from servanda.claiming.model import RELATIVE, YEARLESS, Found
from servanda.dates import PartialDate

_TENS = (10, 20)


def slipped(told: PartialDate, actual: Iterable[PartialDate]) -> bool:
    """Whether a day is one of the actual ones but for its year, its month or the tens of its day; a month, but for its
    year. A parliament that happens to approve on just such a day is not to be reckoned with."""
    return any(_slip(told, day) for day in actual if day.exact)


def _slip(told: PartialDate, actual: PartialDate) -> bool:
    right = actual.day
    if told.exact:
        day = told.day
        same = (day.year == right.year) + (day.month == right.month) + (day.day == right.day)
        tens = (day.year, day.month) == (right.year, right.month) and abs(day.day - right.day) in _TENS
        return (same == 2 and day.day == right.day) or tens
    of_a_month = (told.latest - told.earliest).days in range(27, 31)
    return of_a_month and told.earliest.month == right.month and told.earliest.year != right.year


def of_its_rank(found: Found, asking: Asking) -> bool:
    """Whether the rank told with a day is that of the state among those that deposited, so that no step at home is meant."""
    rank = dict(found.parts).get(RANK)
    assert found.treaty is not None
    history = asking.ledger.treaty(found.treaty).histories.get(found.states[0]) if rank else None
    day = history.spells[-1].deposited[0] if history is not None and history.spells else None
    if day is None or rank is None:
        return False
    steps = asking.ledger.steps(found.treaty, "consented")
    return steps.on(day - timedelta(days=1))[0] < rank <= steps.on(day)[1]


def before_there_was_one(told: PartialDate, found: Found, asking: Asking) -> bool:
    """Whether a day lies before the treaty had a text that anybody could sign or approve."""
    assert found.treaty is not None
    law = asking.ledger.treaty(found.treaty).law
    begun: date | None = law.adopted or law.opened
    return begun is not None and told.latest < begun


def somebody_signed(told: PartialDate, found: Found, asking: Asking) -> bool:
    """Whether a state the text names may have signed on a day, so that "it was signed on ..." may be said of that one."""
    assert found.treaty is not None
    histories = asking.ledger.treaty(found.treaty).histories
    for state in asking.named() & histories.keys():
        for event in histories[state].events:
            if event.what != "signed" or event.on is None:
                continue
            if told.could_be(PartialDate(event.on, event.until or event.on)):
                return True
    return False


_PLAIN = frozenset({"signature", "deposit", "in_force_for_state"})


def never_did(found: Found, asking: Asking) -> bool:
    """Whether a state surely did not do, by the day told, what it is said to have done: the record of a treaty of our
    time is complete for it and has neither a signature nor an instrument of that state.

    Of one that has signed, a ratification may be its parliament's; and a "signature" may be an accession.
    """
    assert found.treaty is not None
    assert found.date is not None
    told = found.note in ("", RELATIVE, YEARLESS)
    if found.what not in _PLAIN or not told or found.also or not (surely_meant(found) and found.own_state):
        return False
    treaty = asking.ledger.treaty(found.treaty)
    covered = asking.ledger.covered_until(found.treaty)
    adopted = treaty.law.adopted
    if covered is None or found.date.latest > covered or adopted is None or adopted.year < _OF_OUR_TIME:
        return False
    if places.place(found.states[0]).kind != "state":
        return False  # its successor may hold what it did
    history = treaty.histories.get(found.states[0])
    return history is None or not any(event.on is not None for event in history.events)


_OF_OUR_TIME = 1996
"""The year from which on no state that signs has been followed by another."""
