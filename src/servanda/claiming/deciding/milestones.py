"""On which day so many instruments had been deposited, and whether nobody had joined for some time before a state did."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.claiming.deciding.lapses import DAYS, within
from servanda.claiming.deciding.shared import Asking, left_open, on_day, surely_meant, window_of
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Claim, Found, lately
from servanda.dates import PartialDate, in_words


def reached(found: Found, asking: Asking) -> Claim:
    """The day of the nth deposit. Another day is wrong only of the one that brought the treaty into force, by more than a few
    days."""
    assert found.treaty is not None
    rank = int(found.about)
    deposits = sorted(
        (spell.deposited, state)
        for state, history in asking.ledger.treaty(found.treaty).histories.items()
        for spell in history.spells[:1]
    )
    if found.date is None or len(deposits) < rank:
        return left_open(found, asking, f"the record of {found.treaty} holds fewer than {rank} instruments")
    earliest, latest = deposits[rank - 1][0][0], sorted(last for (_, last), _ in deposits)[rank - 1]
    day = PartialDate(earliest, latest)
    told = f"The instruments deposited under {found.treaty} came to {rank} {on_day(day)}"
    if found.date.could_be(day):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading="deposit",
            record_value=str(day),
            states=tuple(state for (begun, _), state in deposits if begun == earliest),
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{told}.",
        )
    off = max((day.earliest - found.date.latest).days, (found.date.earliest - day.latest).days)
    # One that everybody counted to, or the number of them all so far off that no other way of counting has it.
    of_all = rank == asking.ledger.treaty(found.treaty).law.threshold
    of_all = of_all or (Mark.NUMBER_OF_ALL in found.marks and off > _FAR)
    vague = found.note and not (found.note == YEARLESS and lately(found.date, asking.date))
    if found.note == UNSURE:  # the words may tell of its notice, of the last of several, or of a ceremony
        vague = off <= _ABOUT
    started = asking.ledger.treaty(found.treaty).general.entered_into_force
    vague = vague or (started is not None and found.date.could_be(PartialDate.of(started)))
    if vague or off <= _SLIP or not (surely_meant(found) and of_all):
        return left_open(found, asking, f"{told}; the text may speak of another step", nearest=str(day))
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=str(day),
        nearest=str(day),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{told}, not {on_day(found.date)}.",
    )


_SLIP = 7
_FAR = 400
"""Days by which an account may be off that tells of a ratification before or after its deposit."""
_ABOUT = 45
"""Days by which it may be off where its words are less plain."""


def first_since(found: Found, asking: Asking) -> Claim:
    """Whether nobody joined between the day or the time told and the day on which the state did."""
    assert found.treaty is not None
    (state,) = found.states
    window = window_of(found, asking)
    own = _joined(found, asking, state)
    if window is not None:
        own = [day for day in own if day <= window.latest]
    if not own:
        return left_open(found, asking, f"the record holds no such act of {places.name(state)} by then")
    day = own[-1]
    others = sorted(
        (other, who)
        for who in asking.ledger.treaty(found.treaty).histories
        if who != state
        for other in _joined(found, asking, who)
        if other < day
    )
    if not others:
        return left_open(found, asking, "nobody had joined before it")
    last, who = others[-1]
    told = f"{places.name(state)} joined on {in_words(day)}, and the last before it was {places.name(who)} on {in_words(last)}"
    if found.date is not None:
        right = found.date.earliest <= last <= found.date.latest
    else:
        assert isinstance(found.value, int)
        right = within(found.hedge, found.value, (day - last).days / DAYS[found.about])
    if not right:
        return left_open(found, asking, f"{told}; the text may count something else")
    return Claim(
        found=found,
        verdict="supported",
        as_of=window,
        reading="deposit",
        record_value=in_words(last),
        states=found.states,
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{told}.",
    )


def _joined(found: Found, asking: Asking, state: str) -> list[date]:
    """The days on which a state deposited an instrument."""
    assert found.treaty is not None
    history = asking.ledger.treaty(found.treaty).histories.get(state)
    return [] if history is None else [spell.deposited[0] for spell in history.spells]
