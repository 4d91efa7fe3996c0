"""Who has signed, ratified, joined, or not."""

from __future__ import annotations

from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.leavers import withdrew
from servanda.claiming.deciding.outsiders import only
from servanda.claiming.deciding.shared import (
    LONG_BEFORE,
    MEANS,
    Asking,
    as_text,
    left_open,
    on_day,
    window_of,
)
from servanda.claiming.holding import Ledgerwise, counted
from servanda.claiming.marks import Mark
from servanda.claiming.model import STRICT, UNSURE, Claim, Found
from servanda.claiming.steps import Interval
from servanda.dates import PartialDate
from servanda.engine.history import History

_MEMBER_READINGS: dict[str, tuple[str, ...]] = {
    "signed": ("signed", "consented"),
    "ratified": ("consented", "party"),
    "parties": ("consented", "party"),
    "signatories": ("signed", "signatory"),
    "signatory": ("signatory",),
    "joined": ("joined", "consented", "signed"),
    "acceded": ("acceded", "consented"),
}


def membership(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.what.startswith("only "):
        return only(found, asking)
    if found.what in ("withdrew", "left"):
        return withdrew(found, asking)
    ledger, window = asking.ledger, window_of(found, asking)
    readings = _MEMBER_READINGS.get(found.what)
    if readings is None:
        return left_open(found, asking, "the record does not hold this")
    if found.what == "acceded" and found.note == STRICT:
        readings = ("acceded",)
    if found.negated and found.what == "signed":
        readings = ("signed",)  # who acceded has never signed
    if not found.negated and found.what == "signatories":
        readings = (*readings, "consented")  # said loosely of who acceded, too
    if found.negated and found.what == "joined":
        readings = ("consented",)  # who signed only has not joined, to many
    treaty = ledger.treaty(found.treaty)
    days = [asking.today] if window is None else [window.latest, window.earliest]
    wrong: list[str] = []
    undecided: list[str] = []
    for state in found.states:
        history = treaty.histories.get(state)
        verdicts = []
        for day in days:
            sure = history is not None and any(counted(history, reading, day)[0] for reading in readings)
            may = history is not None and any(counted(history, reading, day)[1] for reading in readings)
            if found.negated:
                bound = history is not None and counted(history, "party", day)[0]
                # Between its deposit and its entry into force a state is no party yet, to some.
                waiting = sure and found.what == "parties" and not bound
                sure, may = not may, not sure or waiting
            verdicts.append((sure, may))
        if any(sure for sure, _ in verdicts):
            continue
        soon = found.what == "ratified" and not found.negated and _deposited_soon_after(history, days[0])
        (undecided if soon or any(may for _, may in verdicts) else wrong).append(state)
    if wrong and readings == ("acceded",):
        return left_open(found, asking, "accession is said loosely of those that ratified, too")
    day = days[0]
    covered = ledger.covered_until(found.treaty)
    if (undecided and not wrong) or (wrong and covered is not None and day > covered):
        why = (
            "the text may speak of an approval before the deposit, or acts known to the year only decide it"
            if undecided
            else f"the record of {found.treaty} is known to be complete until {covered} only"
        )
        return left_open(found, asking, why)
    names = ", ".join(places.name(state, on=day) for state in (wrong or found.states))
    verb = MEANS[readings[0]]
    if not wrong:
        doing = f"had not {verb.removeprefix('had ')}" if found.negated else verb
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading=readings[0],
            record_value=True,
            states=found.states,
            sources=ledger.sources(found.treaty),
            true_during=_member_since(ledger, found, readings),
            explanation=f"{names} {doing} {on_day(window)}.",
        )
    if found.note == UNSURE:
        return left_open(
            found, asking, f"the record says otherwise of {names}, and the words may be a promise"
        )
    if window is None:
        return left_open(found, asking, "the text gives no day, and today's standing differs")
    if Mark.LIST_ITEM in found.marks and found.as_of is None and not found.negated:
        # A list is kept up to date more often than the date of its page; nobody in it has joined later yet, though.
        later = [state for state in wrong if _came(treaty.histories.get(state), readings, day)]
        if len(later) == len(wrong):
            return left_open(found, asking, f"the list gives no day of its own, and {names} did so later")
        wrong = [state for state in wrong if state not in later]
        names = ", ".join(places.name(state, on=day) for state in wrong)
    elif len(found.states) > 8 and found.as_of is None and len(wrong) * 3 < len(found.states):
        # A long list is kept up to date more often than the date of its page, or less often by some years.
        long = [
            state for state in wrong if _long_otherwise(treaty.histories.get(state), found, readings, day)
        ]
        if long:
            return _wrong(found, asking, long, day, window)
        return left_open(
            found,
            asking,
            f"the list gives no day of its own, and on that of the document {names} had not done so",
        )
    return _wrong(found, asking, wrong, day, window)


def _wrong(found: Found, asking: Asking, wrong: list[str], day: date, window: PartialDate | None) -> Claim:
    """What is said is not so of some of the states."""
    assert found.treaty is not None
    ledger, treaty = asking.ledger, asking.ledger.treaty(found.treaty)
    names = ", ".join(places.name(state, on=day) for state in wrong)
    standing = "; ".join(
        f"{places.name(state, on=day)}: {treaty.on(max(day, treaty.law.adopted or day))[state].standing}"
        for state in wrong
    )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=False,
        nearest=standing,
        states=tuple(wrong),
        sources=ledger.sources(found.treaty),
        explanation=f"Not so {on_day(window)} for {names}. Standing then: {standing}.",
    )


_STALE = timedelta(days=5 * 365)
"""By how much a list may lag behind its page."""


def _long_otherwise(history: History | None, found: Found, readings: tuple[str, ...], day: date) -> bool:
    """Whether a state has stood on the other side for years, or never did what is told of it."""
    if found.negated:
        before = day - _STALE
        return history is not None and any(counted(history, reading, before)[0] for reading in readings)
    return not _came(history, readings, day)


def _came(history: History | None, readings: tuple[str, ...], day: date) -> bool:
    """Whether a state came to be counted at any time after a day."""
    if history is None:
        return False
    later = [date.fromordinal(point) for point in history.points if point > day.toordinal()]
    return any(counted(history, reading, point)[1] for reading in readings for point in later)


def _deposited_soon_after(history: History | None, day: date) -> bool:
    """Whether a parliament may have "ratified" by a day, the deposit having followed."""
    if history is None or not history.spells:
        return False
    deposited = history.spells[-1].deposited[0]
    return deposited is not None and 0 < (deposited - day).days < LONG_BEFORE


def _member_since(
    ledger: Ledgerwise, found: Found, readings: tuple[str, ...]
) -> tuple[tuple[str, str | None], ...]:
    assert found.treaty is not None
    if found.negated or len(found.states) != 1:
        return ()
    history = ledger.treaty(found.treaty).histories.get(found.states[0])
    if history is None:
        return ()
    intervals: list[Interval] = []
    for place, point in enumerate(history.points):
        day = date.fromordinal(point)
        if not any(counted(history, reading, day)[0] for reading in readings):
            continue
        last = date.fromordinal(history.points[place + 1] - 1) if place + 1 < len(history.points) else None
        if intervals and intervals[-1][1] is not None and intervals[-1][1] + timedelta(days=1) == day:
            intervals[-1] = (intervals[-1][0], last)
        else:
            intervals.append((day, last))
    return as_text(intervals)
