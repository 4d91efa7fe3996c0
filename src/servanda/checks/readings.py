"""The senses in which others count, and what the record gives for each on a day.

A published figure is reproduced when one of the standard readings of its words gives it; which one is said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from servanda.acts import Assertion, Deposit, Signature
from servanda.days import Day
from servanda.records import TreatyRecord

Reading = Callable[[Day, str | None], int | None]


def _word(word: str) -> Reading:
    def count(day: Day, group: str | None) -> int | None:
        value = getattr(day.counted(group), word)
        assert value is None or isinstance(value, int)
        return value

    return count


def _by_instrument(*instruments: str) -> Reading:
    def count(day: Day, group: str | None) -> int:
        return sum(1 for state in day.states("consented", group) if day[state].consent_by in instruments)

    return count


def _not_in_brackets(kind: type[Signature] | type[Deposit]) -> Reading:
    """Participants with an act of this kind that the depositary does not print in square brackets."""

    def count(day: Day, group: str | None) -> int:
        found = set()
        for fact in day.treaty.facts:
            act = fact.act
            if isinstance(act, kind) and not act.lapsed:
                done = act.signed_on if isinstance(act, Signature) else act.deposited_on
                if done.latest <= day.as_of:
                    found.add(act.state)
        return len(found)

    return count


def _signatures_of_any_kind(day: Day, group: str | None) -> int:
    """Simple signatures and definitive ones together, brackets left out."""
    found = set()
    for fact in day.treaty.facts:
        act = fact.act
        signed = isinstance(act, Signature) or (
            isinstance(act, Deposit) and act.instrument == "definitive_signature"
        )
        if signed and isinstance(act, (Signature, Deposit)) and not act.lapsed:
            found.add(act.state)
    return len(found)


def _definitively(day: Day, group: str | None) -> int:
    """Participants whose consent is more than a provisional acceptance."""
    return sum(
        1 for state in day.states("consented", group) if day[state].consent_by != "provisional_acceptance"
    )


READINGS: dict[str, tuple[tuple[str, Reading], ...]] = {
    "signed": (("signed", _word("signed")),),
    "signatories": (("signed", _word("signed")), ("signatory", _word("signatory"))),
    "printed_signatories": (
        ("signed", _word("signed")),
        ("signed, those in brackets left out", _not_in_brackets(Signature)),
        ("signed, definitive signatures included", _signatures_of_any_kind),
    ),
    "printed_parties": (
        ("consented", _word("consented")),
        ("party", _word("party")),
        ("acts of consent not in brackets", _not_in_brackets(Deposit)),
        ("consented, provisional acceptances left out", _definitively),
    ),
    "parties": (("consented", _word("consented")), ("party", _word("party"))),
    "states_parties": (("consented", _word("consented")), ("party", _word("party"))),
    "ratified": (
        ("consented", _word("consented")),
        ("consented, accessions left out", _by_instrument("ratification", "acceptance", "approval")),
    ),
    "acceded": (("consented by accession", _by_instrument("accession")),),
    "signatories_not_ratified": (("signatory", _word("signatory")),),
    "joined": (("joined", _word("joined")),),
}
"""What publishers write, and the readings it may stand for, the usual one first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reproduction:
    """A published figure beside what the record gives: ``reading`` names the sense that matches, if one does."""

    assertion: Assertion
    reading: str | None
    values: tuple[tuple[str, int | None], ...]


def reproduce(treaty: TreatyRecord, assertion: Assertion, on: date) -> Reproduction | None:
    """What the record gives for a published figure; None where its words have no reading of ours."""
    readings = READINGS.get(assertion.what)
    if readings is None or not assertion.value.isdigit():
        return None
    day = Day(treaty, on)
    group = assertion.group or None
    values = tuple((name, count(day, group)) for name, count in readings)
    printed = int(assertion.value)
    matching = next((name for name, value in values if value == printed), None)
    if matching is None:
        matching = _within_what_is_open(day, group, values, printed)
    return Reproduction(assertion=assertion, reading=matching, values=values)


def _within_what_is_open(
    day: Day, group: str | None, values: tuple[tuple[str, int | None], ...], printed: int
) -> str | None:
    """The reading that gives the figure if acts known to the year or month only fell before the day."""
    left_open = day.open(group)
    for name, value in values:
        if value is not None and name in left_open and value < printed <= value + len(left_open[name]):
            return f"{name}, counting acts of which only the month or year is known"
    return None
