"""A claim as found in a text, and as judged against record and law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeVar

from servanda.claiming.marks import Mark
from servanda.dates import PartialDate

Kind = Literal[
    "count",
    "share",
    "membership",
    "date",
    "ordinal",
    "deadline",
    "rule",
    "delta",
    "vote",
    "quantity",
    "first",
    "arithmetic",
]
Hedge = Literal["exactly", "about", "nearly", "more_than", "at_least", "less_than", "at_most"]
Verdict = Literal["supported", "contradicted", "unverifiable"]
Value = int | float | bool | str | tuple[str, ...] | None

OF_SOME = "of some"
"""The note of a count that may be only of those that acted at some time or event: "in 2013, six ratified"."""


PARTED = "parted"
"""The note of those that signed beside those that ratified: "five have signed, two have ratified"."""

EARLIER = "earlier"
"""The note of a count that may be of an earlier day than its sentence gives: wrong only if it was right on none."""

COMING = "coming"
"""The note of a count of a day to come, when what was announced will have happened: the record may tell, and nothing is
wrong."""

Running = Literal["its own", "put off"]
"""The note of a state's deadline: the one the treaty gives it, or one it was given later."""

BESIDE = "beside"
"""The part of a figure that counts others than the states named with it: "Palau and 99 other countries"."""

RECKONED = "reckoned"
"""The part of a deadline that is the years told with it, from which it is reckoned: "within ten years, by ..."."""

STRICT = "strict"
"""The note of a count whose words are few: it is true only in their first sense, and on the very day spoken of."""

LISTED = "listed"
"""The note of a count whose states are all named beside it: it is true where it is true of each."""

WHOLE = "whole"
"""The note of a count that is all there are, although the rest of its sentence speaks of some of them."""

UNSURE = "unsure"
"""The note of a claim whose words may mean something else, and which is therefore never called wrong."""

YEARLESS = "yearless"
"""The note of a day without its year, which may be that of the year before or after."""

_WEEKS = 45
"""Days before a document for which news tell a day without its year."""


def lately(day: PartialDate, written: PartialDate | None) -> bool:
    """Whether a day is one of the last weeks before a document of that day, so that its year needs no telling."""
    if written is None or not written.exact or not day.exact:
        return False
    return 0 <= (written.earliest - day.earliest).days <= _WEEKS


OF_THE_TREATY = frozenset({"adopted", "opened", "opened_or_signed", "entered_into_force", "banned"})
"""Events of a treaty itself, whatever state a passage speaks of."""

RELATIVE = "relative"
"""The note of a day told from the day of the document ("on Wednesday"): as uncertain as that."""


class Found(NamedTuple):
    """A claim as the text makes it, before anybody asks whether it is true.

    ``start`` and ``end`` are its own words in the text. ``what`` names the sense: a word for standing, an
    event, an obligation. ``as_of`` is the day it speaks of where the text says one; ``states`` whom it is
    about; ``whole`` the total of a share; ``rule`` the rule of the grammar that found it, with its ``marks``.
    ``parts`` are the other figures of the text that ``value`` must agree with, each with what it counts.
    """

    start: int
    end: int
    text: str
    kind: Kind
    what: str
    rule: str
    marks: Mark = Mark.NONE
    treaty: str | None = None
    value: Value = None
    hedge: Hedge = "exactly"
    whole: int | None = None
    group: str | None = None
    states: tuple[str, ...] = ()
    date: PartialDate | None = None
    as_of: PartialDate | None = None
    negated: bool = False
    note: str = ""
    parts: tuple[tuple[str, float], ...] = ()
    about: str = ""
    """What of several it is about: the meeting by its code, the forum of a vote, the item or measure of a figure, the
    article."""
    rounding: float = 0.0
    """By how much a figure may be off because it is written in round numbers: "1.4 million" by 50,000."""
    years: frozenset[int] = frozenset()
    """The years the text has told by then, which a day without its year may be of."""
    total: bool = False
    """Whether the words before a figure say that it is all there are: "has", "there are"."""
    main: str | None = None
    """The treaty the document speaks of most."""
    named: bool = False
    """Whether the sentence names the treaty itself, and does not only refer back to one."""
    firm: bool = False
    """Whether the words of a deadline can mean no plan, project or wish."""
    own_state: bool = False
    """Whether the words of the claim name its state, and do not only refer back to one."""
    also: tuple[str, ...] = ()
    """Other treaties the words may speak of, because the sentence names them too, or names none; the empty code is
    that of one the record does not hold."""


_NO_READINGS: Mapping[str, Value] = {}


class Claim(NamedTuple):
    """A claim with its verdict: under which reading, when it held, who is counted, what would be right."""

    found: Found
    verdict: Verdict
    explanation: str
    as_of: PartialDate | None = None
    reading: str | None = None
    record_value: Value = None
    readings: Mapping[str, Value] = _NO_READINGS
    true_during: tuple[tuple[str, str | None], ...] = ()
    nearest: Value = None
    elsewhere: str = ""
    states: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    stale: bool = False
    missing: str = ""


Told = TypeVar("Told", Found, Claim)


def replace(told: Told, **changes: Any) -> Told:
    """The same with some fields changed. A text makes hundreds of claims, most of them several times over."""
    return told._replace(**changes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much of a text was understood: figures and dates near a treaty, and which ones were not."""

    seen: int
    understood: int
    judged: int
    left_open: int
    not_understood: tuple[tuple[int, int, str], ...] = ()
