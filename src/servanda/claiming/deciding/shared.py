"""What every kind of decision needs: the day spoken of, the words of an answer, the sources behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from servanda import places
from servanda.claiming.holding import Ledgerwise
from servanda.claiming.model import Claim, Found, replace
from servanda.claiming.steps import Interval
from servanda.dates import PartialDate, in_words, span_in_words

LONG_BEFORE = 1500
"""Days between a parliament's approval, which is called a ratification too, and the deposit that is one: Colombia's
parliament approved the CCM in 2012, and its instrument was deposited in September 2015."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a claim is held against: the record, and the day of the document with where it comes from."""

    ledger: Ledgerwise
    today: date
    date: PartialDate | None = None
    date_from: str | None = None
    confirming: bool = False
    """Whether only a claim that is true is wanted, so that nobody need look for what would be right."""
    named: Callable[[], frozenset[str]] = frozenset
    """The states the document names anywhere, looked for where a decision needs them."""


def window_of(found: Found, asking: Asking) -> PartialDate | None:
    """The day, month or year a claim speaks of: its own, else that of the document."""
    return found.as_of or asking.date


def states_of(ledger: Ledgerwise, group: str, day: date) -> frozenset[str]:
    """The members of a group that are states: some have territories too, which can join no treaty here."""
    return frozenset(
        code for code in ledger.members(group, day) if places.place(code).kind in ("state", "former_state")
    )


def surely_meant(found: Found) -> bool:
    """Whether the treaty is named in the claim's sentence, or is the one the document is about."""
    return found.named or found.main == found.treaty


def likeliest(found: Found, claims: Sequence[Claim]) -> Claim:
    """The verdict on what may be read in several ways: right if one of them is, wrong only if all of them are."""
    best = next((claim for claim in claims if claim.verdict == "supported"), None)
    best = best or next((claim for claim in claims if claim.verdict == "unverifiable"), claims[0])
    return replace(best, found=found)


def of_each(found: Found, asking: Asking, decide: Callable[[Found, Asking], Claim]) -> Claim:
    """What is said of several states, held against the record for each of them: right where it is right of all."""
    each = []
    for state in found.states:
        each.append(decide(replace(found, states=(state,)), asking))
        if each[-1].verdict != "supported":
            return left_open(found, asking, each[-1].missing)
    return replace(
        each[0],
        found=found,
        states=found.states,
        sources=tuple(sorted({source for claim in each for source in claim.sources})),
        explanation=" ".join(claim.explanation for claim in each),
    )


def is_meant(told: PartialDate, actual: PartialDate, asking: Asking) -> bool:
    """Whether a day told may be one of the record; where it is to confirm what words only hint at, whether the day of the
    record is known as well as it is told."""
    if asking.confirming:
        return told.earliest <= actual.earliest and actual.latest <= told.latest
    return actual.could_be(told)


def left_open(found: Found, asking: Asking, missing: str, **more: object) -> Claim:
    return Claim(
        found=found,
        verdict="unverifiable",
        explanation=f"Not checked: {missing}.",
        missing=missing,
        as_of=window_of(found, asking),
        **more,  # type: ignore[arg-type]
    )


def as_text(intervals: list[Interval]) -> tuple[tuple[str, str | None], ...]:
    return tuple((start.isoformat(), end.isoformat() if end else None) for start, end in intervals)


def meets(intervals: list[Interval], window: PartialDate | None) -> bool:
    if window is None:
        return bool(intervals)
    return any(start <= window.latest and (end is None or window.earliest <= end) for start, end in intervals)


MEANS = {
    "signed": "had signed",
    "joined": "had signed or acceded and not left",
    "consented": "had deposited an instrument and not left",
    "ever_consented": "had deposited an instrument at some time, those that left included",
    "ever_joined": "had signed or acceded at some time, those that left included",
    "party": "were bound, the treaty being in force for them",
    "signatory": "had signed and not yet consented",
    "ratified": "had ratified, accepted or approved",
    "acceded": "had acceded",
    "acceded_or_succeeded": "had acceded or succeeded",
}


def on_day(window: PartialDate | None) -> str:
    """``on 1 March 1999``, ``in March 1999``, ``in 1999``; nothing said is ``at some time``."""
    if window is None:
        return "at some time"
    if window.exact:
        return f"on {in_words(window.earliest)}"
    if (window.earliest.year, window.earliest.month) == (window.latest.year, window.latest.month):
        whole = window.earliest.day == 1 and (window.latest + timedelta(days=1)).day == 1
        month = in_words(window.earliest).split(" ", 1)[1]
        return f"in {month}" if whole else f"on {window.earliest.day} to {window.latest.day} {month}"
    return f"in {span_in_words(window)}"
