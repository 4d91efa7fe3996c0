"""Several sources on one thing: which is followed, and which others there are.

Acts of implementation all stand in the record, whatever they say. A view that needs one figure or one day follows,
in this order: what somebody has seen in a source before what is only remembered; an account that tells the main thing
(the new deadline, the day of a report) before one that is silent on it; the depositary and officials before others
(``sources.PRECEDENCE``); what is known exactly before what is rounded or known to the year; the newer edition. What is
not followed stays beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from servanda.acts import Act, LandFigure, amounts_of, dates_of, subject
from servanda.acts.field import square_metres
from servanda.ledger.entry import Entry
from servanda.ledger.facts import Fact
from servanda.ledger.sources import PRECEDENCE, Source


@dataclass(frozen=True, slots=True)
class Told:
    """One thing as the record holds it: the account followed, and the others."""

    followed: Fact
    others: tuple[Fact, ...] = ()

    @property
    def act(self) -> Any:
        """The act of the account followed."""
        return self.followed.act

    @property
    def contested(self) -> bool:
        """Whether another account cannot be true together with the one followed."""
        return any(not agree(self.followed.act, other.act) for other in self.others)


def compete(facts: Iterable[Fact], sources: Mapping[str, Source]) -> list[Told]:
    """The facts put together by what they are about, each with the account followed first.

    Things come in the order of their subject, whatever the order of the facts.
    """
    about: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        about.setdefault(subject(fact.act), []).append(fact)  # type: ignore[arg-type]
    told = []
    for key in sorted(about):
        rivals = about[key]
        if len(rivals) > 1:  # most things are told once, and then their sources need not be read
            rivals = sorted(rivals, key=lambda fact: precedence(fact, sources))
        first, *others = rivals
        told.append(Told(first, tuple(others)))
    return told


def precedence(fact: Fact, sources: Mapping[str, Source]) -> tuple[int, int, int, int, int, str]:
    """The place of a fact among those about the same thing; the least is followed."""
    return min(_precedence(entry, fact.act, sources) for entry in fact.entries)


def _precedence(entry: Entry, act: Any, sources: Mapping[str, Source]) -> tuple[int, int, int, int, int, str]:
    source = sources.get(entry.source)
    published = source.published.latest.toordinal() if source is not None and source.published else 0
    return (
        int(entry.confidence == "memory-only"),
        int(getattr(act, _MAIN.get(act.KIND, "KIND")) is None),
        PRECEDENCE[source.kind] if source is not None else len(PRECEDENCE),
        _vagueness(act),
        -published,
        entry.id,
    )


def _vagueness(act: Any) -> int:
    """How much of its dates and figures is not known, or not exactly. A bound says nothing of the day itself."""
    missing = 0
    for name in (*dates_of(act.KIND), *amounts_of(act.KIND)):
        value = getattr(act, name)
        if value is None or name in _BOUNDS:
            missing += 2
        elif not value.exact:
            missing += 1
    return missing


_MAIN = {
    "extension_decision": "until",
    "extension_request": "until",
    "report": "submitted_on",
    "resolution": "yes",
}
"""The field without which an account does not tell what one asks of its kind."""

_BOUNDS = frozenset({"no_later_than"})


def agree(one: Act, other: Act) -> bool:
    """Whether two accounts can both be true: no date or figure that both give is at odds, and no choice differs."""
    if one.KIND != other.KIND:
        return False
    if isinstance(one, LandFigure) and isinstance(other, LandFigure):
        return _same_area(one, other) and _agree(replace(one, area=other.area, unit=other.unit), other)
    return _agree(one, other)


def _same_area(one: LandFigure, other: LandFigure) -> bool:
    """Whether two areas can be one, whatever their units: a printed figure is rounded to its last digit."""
    (low, high), (least, most) = square_metres(one), square_metres(other)
    return (high is None or least <= high) and (most is None or low <= most)


def _agree(one: Act, other: Act) -> bool:
    loose = {*dates_of(one.KIND), *amounts_of(one.KIND)}
    for field in fields(one):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if mine in (None, "") or theirs in (None, ""):
            continue
        if field.name in loose:
            if not mine.could_be(theirs):
                return False
        elif mine != theirs and field.name in _TELLING:
            return False
    return True


_TELLING = frozenset({"outcome", "applies", "status", "choice", "sort", "unit", "currency", "alleged"})
"""Fields in which a difference is one of substance, not of wording."""
