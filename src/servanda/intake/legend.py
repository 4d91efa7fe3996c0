"""What a date in a column means, read from the column's own heading.

"Ratification, Acceptance(A), Accession(a)" is a legend: a date without a letter is a ratification, one
with ``a`` an accession. Where a heading lets a date mean several things, the act says only that consent
was given and keeps the heading's words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from servanda.acts import (
    Act,
    Deposit,
    Instrument,
    Notification,
    ProvisionalApplication,
    Signature,
    SignatureManner,
)
from servanda.dates import PartialDate
from servanda.errors import BadDate

Step = Literal["signature", "deposit", "provisional_application", "notification"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One thing a date in a column can mean: a step of the treaty, in the heading's words."""

    words: str
    mark: str = ""
    step: Step
    manner: SignatureManner = "simple"
    instrument: Instrument = "consent_to_be_bound"
    under: str = ""

    def act(self, *, treaty: str, state: str, day: PartialDate, lapsed: bool) -> Act:
        """The act of a state that took this step on a day."""
        if self.step == "signature":
            return Signature(treaty=treaty, state=state, signed_on=day, manner=self.manner, lapsed=lapsed)
        if self.step == "provisional_application":
            return ProvisionalApplication(treaty=treaty, state=state, declared_on=day, lapsed=lapsed)
        if self.step == "notification":
            return Notification(treaty=treaty, state=state, notified_on=day, about=self.words, lapsed=lapsed)
        return Deposit(
            treaty=treaty,
            state=state,
            deposited_on=day,
            instrument=self.instrument,
            under=self.under,
            lapsed=lapsed,
        )


DETAILS = frozenset({"Resolution", "Registration Number", "UNTS Volume", "UNTS Page"})
"""Columns that say more about the dated act of their row and are no act themselves."""

_SIGNATURES: tuple[tuple[str, SignatureManner], ...] = (
    ("succession to signature", "succession"),
    ("signature ad referendum", "ad_referendum"),
    ("signature", "simple"),
)
# The first that fits the beginning of the words counts, so the longer come before the shorter.
_DEPOSITS: tuple[tuple[str, Instrument], ...] = (
    ("confirmation of signature", "confirmation_of_signature"),
    ("definitive signature or ", "consent_to_be_bound"),
    ("definitive signature", "definitive_signature"),
    ("definitive acceptance", "definitive_acceptance"),
    ("provisional acceptance", "provisional_acceptance"),
    ("acceptance ipso facto", "ipso_facto_acceptance"),
    ("formal confirmation", "formal_confirmation"),
    ("consent to be bound", "consent_to_be_bound"),
    ("simplified procedure", "simplified_procedure"),
    ("participation", "participation"),
    ("ratification", "ratification"),
    ("acceptance", "acceptance"),
    ("approval", "approval"),
    ("accession", "accession"),
    ("succession", "succession"),
    ("application", "application"),
)
_PLAIN = frozenset(words for words, _ in _DEPOSITS) | {"confirmation of signature ad referendum"}
_EVERYWHERE: dict[str, Instrument] = {
    "a": "accession",
    "A": "acceptance",
    "AA": "approval",
    "d": "succession",
    "s": "definitive_signature",
    "c": "formal_confirmation",
    "p": "simplified_procedure",
    "C": "confirmation_of_signature",
    "P": "consent_to_be_bound",
}
_PART = re.compile(r",\s+(?=[A-Z])")
_MARK = re.compile(r"(?P<words>.*?)(?P<space>\s?)\((?P<mark>AA|[aAdsnPcpC])\)")
_NUMBERED = re.compile(r"\b(?:article|section|paragraph|rule|annex)s?\b[^,]*$", re.I)


def way_of(part: str) -> Way:
    """The meaning of one part of a heading: ``Accession(a)``."""
    found = _MARK.fullmatch(part)
    words, mark = part, ""
    # In "under section 3 (c)" the letter belongs to the section; a mark stands against its word.
    if found is not None and not (found["space"] and _NUMBERED.search(found["words"])):
        words, mark = found["words"], found["mark"]
    lower = words.lower()
    for beginning, manner in _SIGNATURES:
        if lower.startswith(beginning):
            return Way(words=words, mark=mark, step="signature", manner=manner)
    if lower.startswith(("provisional application", "undertaking of provisional application")):
        return Way(words=words, mark=mark, step="provisional_application")
    for beginning, instrument in _DEPOSITS:
        if lower.startswith(beginning):
            under = "" if lower in _PLAIN else words
            return Way(words=words, mark=mark, step="deposit", instrument=instrument, under=under)
    return Way(words=words, mark=mark, step="notification")


@dataclass(frozen=True, slots=True, kw_only=True)
class Legend:
    """The ways a column's heading names."""

    heading: str
    ways: tuple[Way, ...]

    def meaning(self, mark: str) -> tuple[Way, str]:
        """The way a date with this mark was done, and what is odd about it, if anything.

        Raises BadDate where neither the heading nor general usage gives the mark one meaning.
        """
        fitting = tuple(way for way in self.ways if way.mark == mark)
        if len(fitting) == 1:
            return fitting[0], ""
        if fitting:
            return _one_of(fitting), ""
        if mark:
            return _usual(
                mark, self.ways
            ), f"the letter '{mark}' is not in the heading; read as it is used elsewhere"
        if len(self.ways) == 1:
            return self.ways[0], "the date lacks the letter the heading gives; read as the heading says"
        if all(way.step == "deposit" for way in self.ways):
            return _one_of(
                self.ways
            ), "the heading gives no meaning to a date without a letter; read as consent"
        raise BadDate("the heading gives no meaning to a date without a letter")


def _one_of(ways: tuple[Way, ...]) -> Way:
    """Consent in one of several ways, the heading does not say which."""
    if any(way.step != "deposit" for way in ways):
        raise BadDate(
            "the heading gives the date several meanings: " + " or ".join(way.words for way in ways)
        )
    words = ", or ".join(way.words for way in ways)
    return Way(words=words, mark=ways[0].mark, step="deposit", under=words)


def _usual(mark: str, ways: tuple[Way, ...]) -> Way:
    if mark == "n":
        return Way(words="Provisional application", mark=mark, step="provisional_application")
    if mark == "d" and all(way.step == "signature" for way in ways):
        return Way(words="Succession to signature", mark=mark, step="signature", manner="succession")
    instrument = _EVERYWHERE.get(mark)
    if instrument is None:
        raise BadDate(f"the letter '{mark}' has no meaning in the heading or elsewhere")
    words = instrument.replace("_", " ").capitalize()
    return Way(words=words, mark=mark, step="deposit", instrument=instrument)


@lru_cache(maxsize=1000)
def legend(heading: str) -> Legend:
    """The legend a heading is."""
    return Legend(heading=heading, ways=tuple(way_of(part.strip()) for part in _PART.split(heading)))
