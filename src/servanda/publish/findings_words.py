"""A claim in the words a reader is told it with: when it held, what is nearest to the truth, who is counted."""

from __future__ import annotations

import re
from datetime import date

from servanda import places
from servanda.claiming.deciding.shared import MEANS
from servanda.claiming.model import Claim, Value
from servanda.dates import PartialDate, in_words, span_in_words
from servanda.errors import BadDate, UnknownPlace


def when_true(claim: Claim, most: int = 4) -> str:
    """The days on which the claim holds, under the reading that made it true; empty where none are known."""
    spans = [
        f"since {_day(start)}" if end is None else f"from {_day(start)} to {_day(end)}"
        for start, end in claim.true_during[:most]
    ]
    if not spans:
        return ""
    rest = len(claim.true_during) - len(spans)
    said = "; ".join(spans) + (f"; and in {rest} more periods" if rest > 0 else "")
    return f"True {said}." + (" No longer true today." if claim.stale else "")


def correction(claim: Claim) -> tuple[str, str]:
    """For a contradicted claim what is true and nearest to it, and how far off the text is; else two empty texts."""
    if claim.verdict != "contradicted" or claim.nearest is None:
        return "", ""
    kind = claim.found.kind
    said = value_said(claim.nearest)
    if kind == "membership":
        said = re.sub(r": none\b", ": neither signed nor joined", said)
    if kind == "arithmetic":
        said += _UNITS.get(claim.found.what, "") or (f" {claim.found.note}" if claim.found.note else "")
    return f"{_NEAREST.get(kind, 'Nearest true figure')}: {said}", _off(claim)


_NEAREST = {
    "date": "Nearest true date",
    "deadline": "Nearest true date",
    "membership": "In fact",
    "first": "In fact",
    "arithmetic": "The other figures give",
}
_UNITS = {"percentage": " %", "rise in per cent": " %", "fraction": " %"}
"""What stands behind the figure of an agreement between figures."""


def corrected(claim: Claim) -> str:
    """As ``correction``, in one sentence."""
    right, off = correction(claim)
    return f"{right} ({off})." if off else f"{right}." if right else ""


def elsewhere(claim: Claim) -> str:
    """Where the claim would have been right, unless its explanation says so already."""
    return "" if claim.elsewhere in claim.explanation else claim.elsewhere


def _off(claim: Claim) -> str:
    stated, nearest = claim.found.value, claim.nearest
    whole = isinstance(stated, int) and not isinstance(stated, bool)
    if whole and isinstance(nearest, int) and claim.found.kind == "count":
        assert isinstance(stated, int)
        gap = stated - nearest
        return f"the text has {abs(gap)} too {'many' if gap > 0 else 'few'}" if gap else ""
    when = claim.found.date
    if when is not None and when.exact and isinstance(nearest, str) and re.fullmatch(r"[\d-]{10}", nearest):
        days = (when.day - date.fromisoformat(nearest)).days
        unit = "day" if abs(days) == 1 else "days"
        return f"the text is {abs(days):,} {unit} too {'late' if days > 0 else 'early'}" if days else ""
    return ""


def value_said(value: Value) -> str:
    """A value as a reader writes it: days in words, codes of states as names."""
    if isinstance(value, tuple):
        return ", ".join(value_said(part) for part in value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    if not isinstance(value, str):
        return text
    if re.fullmatch(r"\d{4}-\d{2}(-\d{2})?|\d{4}[\d-]*/[\d-]+", text):
        try:
            return span_in_words(PartialDate.parse(text))
        except BadDate:
            return text
    if re.fullmatch(r"[A-Z]{3}", text):
        try:
            return places.name(text)
        except UnknownPlace:
            return text
    return text


def readings_said(claim: Claim) -> list[tuple[str, str, str]]:
    """The figures under each reading: its word, its figure, and what the word means; empty where there is but one.

    They are those of the last day the claim speaks of, or of today where it has no day.
    """
    if len(claim.readings) < 2:
        return []
    return [(name, value_said(value), MEANS.get(name, "")) for name, value in claim.readings.items()]


def readings_head(claim: Claim) -> str:
    """What the figures under each reading are of."""
    return "By reading" if claim.as_of is not None else "By reading, today"


def state_names(claim: Claim) -> list[str]:
    """The states behind the number, or those the claim is about, by the names they bore on that day."""
    when = claim.as_of.latest if claim.as_of else None
    # What a judged claim is about, the judge says; of one left open only the text does.
    codes = claim.found.states if claim.verdict == "unverifiable" else claim.states
    names = [places.name(code, on=when) for code in codes]
    return sorted(names)


def states_word(claim: Claim) -> str:
    """What the list of states is of, and how long it is."""
    word = "Counted" if claim.found.kind in ("count", "share", "delta") else "States"
    return f"{word} ({len(state_names(claim))})"


def about(claim: Claim) -> str:
    """What sort of claim it is, under which treaty and reading."""
    agreeing = claim.found.kind == "arithmetic"
    parts: list[str] = ["figures that must agree" if agreeing else claim.found.kind]
    if claim.found.treaty or not agreeing:
        parts.append(claim.found.treaty or "no treaty named")
    if claim.found.group:
        parts.append(claim.found.group)
    if claim.reading and claim.found.kind in ("count", "share", "delta", "membership"):
        parts.append(f"read as {claim.reading.replace('_', ' ')}")
    return " · ".join(parts)


def _day(iso: str) -> str:
    return in_words(date.fromisoformat(iso))
