"""Days on which a treaty itself cannot have been adopted or signed, and those that may be of a draft or of one state."""

from __future__ import annotations

import re
from datetime import date

from servanda.claiming.deciding.shared import Asking, surely_meant
from servanda.claiming.deciding.slips import somebody_signed
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.dates import PartialDate


def still_drafting(found: Found, adopted: date | None) -> bool:
    """Whether a text "drafted" on a day was adopted later in the same talks, as the last draft is older than the treaty."""
    if found.date is None or adopted is None or _DRAFTED.match(found.text) is None:
        return False
    return 0 < (adopted - found.date.latest).days < _TALKS


_DRAFTED = re.compile(r"\W*(?:draft|rédig|redac)", re.IGNORECASE)
_TALKS = 200
"""Days before its adoption in which a treaty's last draft may be of."""


def of_no_own_day(found: Found, days: list[PartialDate]) -> bool:
    """Whether a day by which a treaty is called can be none of its own: another year; or, in a lawyer's citation, another
    day. What it "dates from" may be the beginning of the talks."""
    assert found.date is not None
    if not surely_meant(found) or not days or found.note:
        return False
    called = Mark.A_NAME in found.marks
    if not called and found.date.latest < min(day.earliest for day in days):
        return False
    years = {day.earliest.year for day in days}
    return (called and found.date.exact) or found.date.earliest.year not in years


def at_no_time(found: Found, days: list[PartialDate], entered: date | None, asking: Asking) -> bool:
    """Whether nobody can have signed then, since there was no text yet; or, where it is said to have been concluded,
    whether that is none of the treaty's own days."""
    assert found.date is not None
    if not surely_meant(found) or not days:
        return False
    if found.date.latest < min(day.earliest for day in days):
        return True
    if Mark.A_NAME in found.marks:
        return True
    closed = entered is not None and found.date.earliest > entered and found.treaty in _CLOSED
    of_itself = _OF_ITSELF if not closed else _SIGNED
    if of_itself.search(found.text) and not somebody_signed(found.date, found, asking):
        return True
    own = [*days, PartialDate.of(entered)] if entered is not None else days
    made = Mark.CONCLUSION in found.marks or (
        Mark.DONE_OR_SIGNED in found.marks and _DONE.search(found.text) is not None
    )
    return made and not any(found.date.could_be(day) for day in own)


_DONE = re.compile(r"\b(?:faite?|hech[oa]) (?:à|en)\b", re.IGNORECASE)
"""A treaty "done at" a place, on the day of its adoption or of its opening."""


_OF_ITSELF = re.compile(
    r"^(?:was |were |adopted .*)signed (?:in|at|on)\b|\b(?:a été|fut) signée? (?!par\b)|\b(?:fue firmad[oa]|se firmó) (?!por\b)",
    re.IGNORECASE,
)
"""A treaty that "was signed": all at once, or by a state told before."""

_SIGNED = re.compile(
    rf"{_OF_ITSELF.pattern}|(?:^|, )(?:signée?|firmad[oa]|suscrit[oa]) (?!par\b|por\b)", re.IGNORECASE
)
"""The same, or a treaty "signed": where none could be signed any more."""

_CLOSED = frozenset({"CCM", "APMBC", "ATT", "CWC"})
"""Treaties that nobody can sign after their entry into force."""
