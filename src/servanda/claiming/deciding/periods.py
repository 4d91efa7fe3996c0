"""How many states signed, deposited or came to be bound within a time: "ten states ratified in 2012", year by year.

A figure is wrong where it is larger than all there were in that time, under every sense of the words: fewer may be some
of them only, and are wrong where the words say that there were no others.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product

from servanda import places
from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.shared import Asking, left_open, on_day
from servanda.claiming.hedges import holds
from servanda.claiming.model import STRICT, UNSURE, Claim, Found, replace
from servanda.dates import PartialDate

_SLACK = timedelta(days=10)
"""By how much the time of an act may be off: a list of a year's ratifications is closed some days before or after it."""
_AT_THE_OPENING = 2
"""How many more some count among those that signed at the ceremony: who announced it, and who came some days later."""
_SENSES: Mapping[str, tuple[str, ...]] = {
    "deposited": ("deposited",),
    "signed": ("signed", "joined"),
    "ratified": ("deposited", "ratified", "acceded", "bound"),
    "acceded": ("acceded", "deposited", "bound"),
    "joined": ("deposited", "joined", "signed", "bound"),
}
_WORDS: Mapping[str, str] = {
    "signed": "signed",
    "deposited": "deposited an instrument",
    "ratified": "ratified after having signed",
    "acceded": "acceded",
    "joined": "signed or acceded",
    "bound": "came to be bound",
}
_COUNTED: Mapping[str, tuple[str, ...]] = {
    "deposited": ("consented",),
    "signed": ("signed", "joined"),
    "ratified": ("consented", "party"),
    "acceded": ("consented", "party", "acceded"),
    "joined": ("consented", "party", "joined"),
}
_TOTALS = ("ratified", "joined", "parties")
"""The senses in which words that tell who came in a time may tell how many there were by its end."""


def new_in(found: Found, asking: Asking, *, parted: bool = False) -> Claim:
    """The figure held against those that acted within the time, in each sense of the words; ``parted``, where it is told
    of a part of all there were, and cannot be their number by then."""
    assert found.treaty is not None
    when, senses = found.date, _SENSES.get(found.about)
    if when is None or senses is None or not isinstance(found.value, int):
        return left_open(found, asking, "the text does not say clearly when, and what they did")
    whole = when
    if asking.date is not None and when.earliest <= asking.date.latest < when.latest:
        when = PartialDate(when.earliest, asking.date.latest)
    acts = _acts(found.treaty, asking)
    figures = {sense: _within(acts[sense], when.earliest, when.latest) for sense in senses}
    # Nobody is nobody in every sense.
    somebody = not found.value and any(figures[sense] for sense in senses if sense != "bound")
    if found.note == UNSURE and asking.date is not None and when.latest == asking.date.latest:
        when, figures = _about_then(found, when, acts, figures)
    for sense, states in figures.items():
        if not somebody and holds(found.hedge, found.value, len(states)):
            named = ", ".join(places.name(state) for state in sorted(states)[:12]) or "none"
            return Claim(
                found=found,
                verdict="supported",
                as_of=when,
                reading=sense,
                record_value=len(states),
                states=tuple(sorted(states)),
                sources=asking.ledger.sources(found.treaty),
                explanation=f"{len(states)} {_WORDS[sense]} {on_day(when)}: {named}.",
            )
    if not found.total and not parted:
        # "En 2012, 77 États ont ratifié": how many there were by then.
        end = PartialDate.of(when.latest)
        for what in dict.fromkeys((found.about, *(() if found.about == "signed" else _TOTALS))):
            by_then = count(replace(found, kind="count", what=what, about="", as_of=end, note=STRICT), asking)
            if by_then.verdict == "supported":
                return replace(by_then, found=found)
    told = ", ".join(f"{len(states)} {_WORDS[sense]}" for sense, states in figures.items())
    told = f"{on_day(when)} {told}"
    # Of a time that is not over the words may tell what is hoped for.
    if when != whole or not _is_wrong(found, asking, when, acts, parted):
        return left_open(found, asking, f"{told}; the figure may be of some of them, or of all there were")
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=when,
        record_value=len(figures[senses[0]]),
        nearest=len(figures[senses[0]]),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{told[0].upper()}{told[1:]}.",
    )


def _about_then(
    found: Found,
    when: PartialDate,
    acts: Mapping[str, list[tuple[date, str]]],
    figures: dict[str, set[str]],
) -> tuple[PartialDate, dict[str, set[str]]]:
    """The "past years" as a writer may count them, from an event some weeks before and up to the list at hand."""
    if (when.latest - when.earliest).days < _YEARS or not isinstance(found.value, int):
        return when, figures
    for back, short in product(_WEEKS, _WEEKS):
        about = PartialDate(when.earliest - timedelta(weeks=back), when.latest - timedelta(weeks=short))
        told = {sense: _within(acts[sense], about.earliest, about.latest) for sense in figures}
        if any(len(states) == found.value for states in told.values()):
            return about, told
    return when, figures


_YEARS = 300
_WEEKS = (0, 2, 5)


def _is_wrong(
    found: Found,
    asking: Asking,
    when: PartialDate,
    acts: Mapping[str, list[tuple[date, str]]],
    parted: bool,
) -> bool:
    """Whether the figure can be none of those that acted in that time, nor one of all there were by then."""
    assert found.treaty is not None and isinstance(found.value, int)
    ledger = asking.ledger
    covered = ledger.covered_until(found.treaty)
    if found.note == UNSURE or (covered is not None and when.latest > covered):
        return False
    for reading in () if parted else _COUNTED[found.about]:
        steps = ledger.steps(found.treaty, reading)
        before, after = steps.on(when.earliest - timedelta(days=1))[0], steps.on(when.latest)[1]
        if min(before, after) <= found.value <= max(before, after) and found.value:
            return False
    senses = _SENSES[found.about]
    # An entry into force has its day by the treaty's own rules: no list has it some days early or late.
    most_of_all = max(
        len(_within(acts[sense], when.earliest - slack, when.latest + slack))
        for sense, slack in ((sense, timedelta(0) if sense == "bound" else _SLACK) for sense in senses)
    )
    opened = ledger.treaty(found.treaty).law.opened
    if found.about == "signed" and opened is not None and when.earliest <= opened <= when.latest:
        most_of_all += _AT_THE_OPENING
    if found.hedge in ("exactly", "at_least", "more_than") and found.value > most_of_all:
        return True
    if not found.total or found.hedge != "exactly":
        return False
    # Who "ratified" may have acceded, but those that acceded are not all that did.
    whole = (
        senses[:1]
        if not found.value
        else [sense for sense in senses if sense != "acceded" or sense == found.about]
    )
    least = [len(_within(acts[sense], when.earliest + _SLACK, when.latest - _SLACK)) for sense in whole]
    return found.value < min(filter(None, least), default=0)


def _within(acts: list[tuple[date, str]], first: date, last: date) -> set[str]:
    return {state for day, state in acts if first <= day <= last}


def _acts(treaty: str, asking: Asking) -> Mapping[str, list[tuple[date, str]]]:
    """Who did what on which day, by the sense of the words that tell it."""
    acts: dict[str, list[tuple[date, str]]] = {sense: [] for sense in _WORDS}
    for state, history in asking.ledger.treaty(treaty).histories.items():
        signed = history.signed_on[0] if history.signed_on else None
        days = [signed] if signed is not None else []
        if signed is not None:
            acts["signed"].append((signed, state))
        for spell in history.spells:
            deposited, bound = spell.deposited[0], spell.in_force[0]
            if deposited is not None:
                days.append(deposited)
                acts["deposited"].append((deposited, state))
                acts["acceded" if signed is None else "ratified"].append((deposited, state))
            if bound is not None:
                acts["bound"].append((bound, state))
        if days:
            acts["joined"].append((min(days), state))
    return acts
