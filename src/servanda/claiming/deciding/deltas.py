"""How many more: what is still needed for entry into force, and how many joined since a day."""

from __future__ import annotations

from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.counts import count
from servanda.claiming.deciding.lapses import lapsed
from servanda.claiming.deciding.periods import new_in
from servanda.claiming.deciding.shared import Asking, as_text, left_open, on_day, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.making.counts import NEW_IN, NOBODY, TO_REACH
from servanda.claiming.making.lapses import LAPSE
from servanda.claiming.model import OF_SOME, UNSURE, Claim, Found, replace
from servanda.dates import PartialDate, in_words

_SLACK = timedelta(days=7)
"""A meeting, a report or a month that one counts from is not dated more exactly than this."""


def delta(found: Found, asking: Asking) -> Claim:
    if found.what == LAPSE:
        return lapsed(found, asking)
    if found.what == NEW_IN:
        return new_in(found, asking)
    if found.what == TO_REACH:
        return _to_reach(found, asking)
    if found.what == "new_since":
        return _new_since(found, asking)
    if found.note == OF_SOME and found.what != "still_needed":
        return count(found, asking)
    return _still_needed(found, asking)


def _new_since(found: Found, asking: Asking) -> Claim:
    """How many signed, deposited or joined after a day, up to that of the document."""
    assert found.treaty is not None
    window, since, ledger = window_of(found, asking), found.date, asking.ledger
    if window is None or since is None or not isinstance(found.value, int) or since.latest >= window.latest:
        return left_open(found, asking, "the text does not say clearly since when")
    signatures: list[tuple[date, str]] = []
    ratified: list[tuple[date, str]] = []
    deposits: list[tuple[date, str]] = []
    for state, history in ledger.treaty(found.treaty).histories.items():
        signed = history.signed_on[0] if history.signed_on else None
        if signed is not None:
            signatures.append((signed, state))
        for spell in history.spells:
            day = spell.deposited[0]
            if day is not None:
                deposits.append((day, state))
                if signed is not None:
                    ratified.append((day, state))
    if found.note == NOBODY:
        sure = ratified if found.about == "ratified" else deposits  # who acceded did not ratify
        return _nobody_since(
            found, asking, *((signatures,) * 2 if found.about == "signed" else (deposits, sure))
        )
    figures: set[int] = set()
    starts = {since.earliest - _SLACK, since.earliest - timedelta(days=1), since.latest}
    starts |= {day for day, _ in (*signatures, *deposits) if since.earliest - _SLACK <= day <= since.latest}
    for acts in (
        ratified,
        deposits,
        signatures,
        [*signatures, *(act for act in deposits if act not in ratified)],
    ):
        for start in sorted(starts):
            new = {state for day, state in acts if start < day <= window.latest}
            figures.add(len(new))
            if holds(found.hedge, found.value, len(new)):
                return Claim(
                    found=found,
                    verdict="supported",
                    as_of=window,
                    reading="new since",
                    record_value=len(new),
                    states=tuple(sorted(new)),
                    sources=ledger.sources(found.treaty),
                    explanation=f"From {in_words(start + timedelta(days=1))} to {in_words(window.latest)} there "
                    f"{'was' if len(new) == 1 else 'were'} {len(new)}: {', '.join(places.name(state) for state in sorted(new)[:12])}.",
                )
    if found.about and since.exact and asking.date is not None and window.latest > since.latest:
        # From a day told in full to that of the document, as within any time.
        until_now = PartialDate(since.latest + timedelta(days=1), window.latest)
        told = new_in(replace(found, date=until_now), asking, parted=found.total)
        if told.verdict != "unverifiable":
            return told._replace(found=found)
    counts = " or ".join(str(figure) for figure in sorted(figures))
    return left_open(
        found, asking, f"the record counts {counts}, as one takes the beginning and what is counted"
    )


def _nobody_since(
    found: Found, asking: Asking, acts: list[tuple[date, str]], sure: list[tuple[date, str]]
) -> Claim:
    """That nobody did so after a day: wrong of those who surely did, right where nobody did from the day's own end on."""
    assert found.treaty is not None and found.date is not None
    window = window_of(found, asking)
    assert window is not None
    covered = asking.ledger.covered_until(found.treaty)
    if covered is not None and window.latest > covered:
        return left_open(
            found, asking, f"the record of {found.treaty} is known to be complete until {covered} only"
        )
    new = sorted(state for day, state in acts if found.date.latest < day <= window.latest)
    surely = [state for day, state in sure if found.date.latest + _SLACK < day < window.earliest - _SLACK]
    named = ", ".join(places.name(state) for state in new[:12])
    if new and not (surely and found.named):
        return left_open(found, asking, f"{named} did so by then")
    told = f"From {in_words(found.date.latest + timedelta(days=1))} to {in_words(window.latest)}"
    return Claim(
        found=found,
        verdict="contradicted" if new else "supported",
        as_of=window,
        reading="new since",
        record_value=len(new),
        nearest=len(new) if new else None,
        states=tuple(new),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{told} there {'was' if len(new) == 1 else 'were'} {len(new)}{': ' + named if new else ''}.",
    )


def _to_reach(found: Found, asking: Asking) -> Claim:
    """How many are missing to a goal, of those that have deposited or for which the treaty is in force.

    A day behind that of the document is the one by which the goal was set.
    """
    assert found.treaty is not None
    ledger, window = asking.ledger, window_of(found, asking)
    if asking.date is not None and window is not None and window.latest > asking.date.latest:
        window = asking.date
    if window is None or found.whole is None or not isinstance(found.value, int):
        return left_open(found, asking, "the text gives no day to count on")
    missing = {
        reading: {found.whole - count for day in (window.earliest, window.latest) for count in steps.on(day)}
        for reading, steps in (
            (reading, ledger.steps(found.treaty, reading)) for reading in ("consented", "party", "joined")
        )
    }
    right = [
        reading
        for reading, numbers in missing.items()
        if any(holds(found.hedge, found.value, number) for number in numbers)
    ]
    nearest = min(missing["consented"])
    covered = ledger.covered_until(found.treaty)
    if not right and (found.note == UNSURE or (covered is not None and window.latest > covered)):
        return left_open(found, asking, f"{nearest} were missing to {found.whole} {on_day(window)}")
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=window,
        reading=right[0] if right else None,
        record_value=nearest,
        nearest=None if right else nearest,
        sources=ledger.sources(found.treaty),
        explanation=f"{found.whole - nearest} had deposited {on_day(window)}: {nearest} were missing to {found.whole}.",
    )


def _still_needed(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    ledger, window = asking.ledger, window_of(found, asking)
    law = ledger.treaty(found.treaty).law
    threshold, group = (44, "CTBT_ANNEX_2") if found.treaty == "CTBT" else (law.threshold, None)
    if (
        found.what != "still_needed"
        or threshold is None
        or window is None
        or not isinstance(found.value, int)
    ):
        return left_open(found, asking, "the text does not say clearly since when")
    entered = ledger.treaty(found.treaty).general.entered_into_force
    if entered is not None and window.earliest >= entered:
        return left_open(found, asking, "the treaty was in force by then")
    steps = ledger.steps(found.treaty, "consented", group)
    missing = found.value
    counts = {steps.on(day)[0] for day in (window.earliest, window.latest)}
    left = {threshold - count for count in counts}
    if min(left) <= 0:
        return left_open(found, asking, f"{threshold} instruments were needed, and as many deposited by then")
    if found.note == UNSURE and not any(holds(found.hedge, found.value, number) for number in left):
        return left_open(found, asking, "the words may count from another day, or what a parliament approved")
    if not any(holds(found.hedge, found.value, number) for number in left) and _said_of_others(found, asking):
        return left_open(
            found, asking, "it may be the number the treaty requires, or of those that signed only"
        )
    if any(holds(found.hedge, found.value, number) for number in left):
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading="consented",
            record_value=min(left),
            true_during=as_text(steps.during(lambda least, most: least == most == threshold - missing)),
            sources=ledger.sources(found.treaty),
            explanation=f"{threshold} instruments were needed, {min(counts)} had been deposited {on_day(window)}.",
        )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=min(left),
        nearest=min(left),
        sources=ledger.sources(found.treaty),
        explanation=f"{threshold} instruments were needed, {min(counts)} had been deposited {on_day(window)}: {min(left)} were missing.",
    )


def _said_of_others(found: Found, asking: Asking) -> bool:
    """Whether a figure is that of all the treaty requires, or of the signatories left: "leaving 39 to ratify"."""
    assert found.treaty is not None
    window, ledger = window_of(found, asking), asking.ledger
    if window is None or found.value in (ledger.treaty(found.treaty).law.threshold, 44):
        return True
    steps = ledger.steps(found.treaty, "signatory")
    return found.value in {steps.on(day)[0] for day in (window.earliest, window.latest)}
