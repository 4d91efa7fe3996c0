"""On which day a treaty was adopted or entered into force, or a state acted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from servanda import places
from servanda.claiming.deciding.days import ANY_OF, actual_dates, apart
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.deciding.years_ago import own_days, years_off
from servanda.claiming.marks import Mark
from servanda.claiming.model import (
    OF_THE_TREATY,
    RELATIVE,
    UNSURE,
    YEARLESS,
    Claim,
    Found,
    replace,
)
from servanda.dates import PartialDate


def date_claimed(found: Found, asking: Asking) -> Claim:
    """The claim; an event of the treaty is said of no state, whatever state the passage speaks of."""
    if found.group and not found.states and found.date is not None:
        members = asking.ledger.members(found.group, found.date.earliest)
        found = replace(found, states=tuple(sorted(members)))
    if len(found.states) > 1 and found.what not in OF_THE_TREATY:
        return _on_one_day(found, asking)
    claim = _of_one(found, asking)
    if claim.verdict != "supported" and found.note == YEARLESS and found.date is not None:
        claim = next((other for other in _of_other_years(found, asking)), claim)
        if claim.verdict != "supported" and found.what == "entered_into_force" and len(found.states) == 1:
            # "South Sudan deposited in August; for it the treaty enters into force on 1 February"
            for_state = replace(found, what="in_force_for_state")
            claim = next((other for other in _of_other_years(for_state, asking)), claim)
        found = claim.found
    if claim.verdict != "supported" and (earlier := _a_year_before(found, asking)) is not None:
        told = _of_one(earlier, asking)
        if told.verdict == "supported":
            claim, found = told, earlier
    if found.states and found.what in OF_THE_TREATY and not claim.states and claim.verdict != "unverifiable":
        return replace(claim, found=replace(found, states=()))
    return claim


def _of_other_years(found: Found, asking: Asking) -> Iterator[Claim]:
    """A day without its year, read in the year in which the event fell on it: the text may have told it before."""
    assert found.date is not None
    day = found.date.earliest
    near = {day.year - 1, day.year, day.year + 1}
    for actual in actual_dates(found, asking)[0]:
        if actual.earliest.year not in found.years | near:
            continue
        if actual.exact and (actual.day.month, actual.day.day) == (day.month, day.day):
            claim = _of_one(replace(found, date=actual, value=str(actual)), asking)
            if claim.verdict == "supported":
                yield claim


def _a_year_before(found: Found, asking: Asking) -> Found | None:
    """A month told without its year and read as one to come, a year before: "it was agreed in May", said in December."""
    day, written = found.date, asking.date
    if found.note != RELATIVE or day is None or written is None or day.exact or _NEXT.search(found.text):
        return None
    month = day.earliest.day == 1 and 26 < (day.latest - day.earliest).days < 31
    if not month or day.earliest <= written.latest:
        return None
    told = PartialDate.parse(f"{day.earliest.year - 1:04d}-{day.earliest.month:02d}")
    return replace(found, date=told, value=str(told))


_NEXT = re.compile(r"\b(?:next|this coming|will|to be|shall|prochain|pr[óo]xim|\d{4})", re.IGNORECASE)


def _bound_that_day(found: Found, asking: Asking) -> str | None:
    """A state the text names, for which the treaty entered into force on the day told: any that it names, or the one it
    speaks of, where none stands near."""
    assert found.treaty is not None and found.date is not None
    if not found.date.exact or Mark.ITSELF in found.marks:
        return None
    named = asking.named() & set(found.states) if Mark.ALONE in found.marks else asking.named()
    told = found.date.day
    # Where the sentence names no treaty, it may be one of several that took effect for the state.
    codes = (found.treaty,) if found.named else (found.treaty, *filter(None, found.also))
    told_of = [asking.ledger.treaty(code).histories for code in codes]
    for histories, state in ((each, state) for each in told_of for state in sorted(named & each.keys())):
        for spell in histories[state].spells:
            day = spell.in_force[0]
            yearless = (
                found.note == YEARLESS and day is not None and (day.month, day.day) == (told.month, told.day)
            )
            if day == told or yearless:
                return state
    return None


def _of_another(found: Found, actual: list[PartialDate], asking: Asking) -> bool:
    """Whether what enters into force is hardly the treaty: it is to do so after the day of a text written when the
    treaty long was; or no year stands beside its day, as one does where it is not this year's or next year's news."""
    assert found.date is not None
    written, day = asking.date, found.date.earliest
    to_come = (
        written is not None
        and day > written.latest
        and actual[0].latest < written.earliest
        and _WENT.search(found.text) is None
    )
    news = written is not None and abs((actual[0].earliest - written.earliest).days) < _NEWS
    right = any((each.earliest.month, each.earliest.day) == (day.month, day.day) for each in actual)
    return to_come or (found.note == YEARLESS and (right or not news))


_WENT = re.compile(r"\b(?:entered|came|took|became|went)\b", re.IGNORECASE)
"""Verbs of what is over, which no day ahead of the text can date."""

_NEWS = 400
"""Days around its entry into force in which the day of a treaty may be told without its year."""


def _on_one_day(found: Found, asking: Asking) -> Claim:
    """Several states said to have acted on one day: right where it is right of each, wrong where it is right of none."""
    each = [date_claimed(replace(found, states=(state,)), asking) for state in found.states]
    open_ = next((claim for claim in each if claim.verdict != "supported"), None)
    if open_ is None:
        return replace(
            each[0],
            found=found,
            states=found.states,
            explanation=" ".join(claim.explanation for claim in each),
        )
    alien = next(
        (claim for claim in each if claim.verdict == "contradicted" and claim.record_value is None), None
    )
    if alien is not None:
        return replace(alien, found=found, states=alien.states or alien.found.states)
    if all(claim.verdict == "contradicted" for claim in each):
        shown = " or ".join(dict.fromkeys(str(claim.record_value) for claim in each))
        return replace(
            each[0],
            found=found,
            states=found.states,
            record_value=shown,
            nearest=shown,
            explanation=" ".join(claim.explanation for claim in each),
        )
    return left_open(found, asking, open_.missing or open_.explanation.rstrip("."))


def _of_one(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.date is None:
        return left_open(found, asking, "the text gives no day")
    actual, about, certain = actual_dates(found, asking)
    if not actual:
        if about and certain:
            about = about[0].upper() + about[1:]
            return Claim(
                found=found,
                verdict="contradicted",
                as_of=window_of(found, asking),
                explanation=f"{about}.",
                sources=asking.ledger.sources(found.treaty),
            )
        return left_open(found, asking, about or "the record does not hold this day")
    shown = " or ".join(sorted({str(day) for day in actual}))
    told = (" and " if found.what in ANY_OF else " or ").join(
        on_day(day) for day in sorted(set(actual), key=lambda day: day.earliest)
    )
    if (
        found.what == "entered_into_force"
        and found.states
        and Mark.ITSELF not in found.marks
        and not any(found.date.could_be(day) for day in actual)
    ):
        # "The treaty took effect on 1 December 2025", said of one state in the sentence before.
        for_state = _of_one(replace(found, what="in_force_for_state"), asking)
        if for_state.verdict == "supported":
            return replace(for_state, found=found)
    if (
        found.what == "in_force_for_state"
        and (not found.date.exact or _PARTY.search(found.text) is not None)
        and not any(found.date.could_be(d) for d in actual)
    ):
        # "It became a party in 2000" may be said of the year of its deposit, and so may the day.
        in_either = _of_one(replace(found, what="deposit_or_in_force"), asking)
        if in_either.verdict == "supported":
            return replace(in_either, found=found)
    if any(found.date.could_be(day) for day in actual):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=found.what,
            record_value=shown,
            states=() if found.what in OF_THE_TREATY else found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{about} {told}.",
        )
    if found.what == "entered_into_force" and certain and (state := _bound_that_day(found, asking)):
        return left_open(
            found, asking, f"{about} {told}; on that day it did for {places.name(state)}, who may be meant"
        )
    if found.what == "entered_into_force" and certain and _of_another(found, actual, asking):
        return left_open(
            found, asking, f"{about} {told}; the text may speak of a state or a law", nearest=shown
        )
    if certain and years_off(found, actual, asking):
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=found.date,
            record_value=shown,
            nearest=shown,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{about} {told}, not {on_day(found.date)}.",
        )
    leeway = next((days for mark, days in _LEEWAY.items() if mark in found.marks), None)
    relative = found.note == RELATIVE and not (certain and _of_another_month(found, actual, asking))
    near = leeway is not None and any(apart(found.date, day) <= leeway for day in actual)
    if Mark.TEXT_AGREED in found.marks and all(found.date.earliest > day.latest for day in actual):
        # Nobody works on a text that has been adopted; what was "agreed" later may be its signing, or its start.
        near = any(found.date.could_be(PartialDate.of(day)) for day in own_days(found, asking))
    if not certain or near or relative or found.note == UNSURE:
        return left_open(found, asking, f"{about} {told}; the text may speak of another step", nearest=shown)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=shown,
        nearest=shown,
        states=() if found.what in OF_THE_TREATY else found.states,
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{about} {told}, not {on_day(found.date)}.",
    )


def _of_another_month(found: Found, actual: list[PartialDate], asking: Asking) -> bool:
    """Whether a month "of this year" is far from the true one, and no other year makes it right."""
    told, written = found.date, asking.date
    if told is None or written is None or not written.exact or _THIS_YEAR.search(found.text) is None:
        return False
    month = 27 <= (told.latest - told.earliest).days < 31
    same = any(day.earliest.month == told.earliest.month for day in actual)
    return month and not same and all(apart(told, day) > _A_MONTH for day in actual)


_THIS_YEAR = re.compile(
    r"\b(?:of|earlier|later) this year\b|\bthis (?:january|february|march|april|june|july|august|september|october|november|december)\b|\bde (?:cette|este) a(?:nnée|ño)\b",
    re.IGNORECASE,
)
_A_MONTH = 31

_PARTY = re.compile(
    r"^(?!.*\b(?:vigueur|vigor|vigencia|effet|efecto|force|effect)\b).*\b(?:part(?:y|ie|e)|m[ei]mb(?:re|ro|er))\b",
    re.DOTALL | re.IGNORECASE,
)
"""What a state is or became, with no word of when it was bound: many call it a party once it has deposited."""

_LEEWAY = {Mark.TEXT_AGREED: 200, Mark.CEREMONY: 3}
"""Days by which words may be off that tell of a step before or after the one meant."""
