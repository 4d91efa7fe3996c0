"""Acts as the record holds them to be: entries about one act put together, rivals set aside and listed.

Several sources may report one act. Where they agree, the act stands once, with all its sources. Where
they disagree, every entry stays in the ledger, and the law needs to know which to follow: the depositary
before anybody else, and of two editions the newer. A source speaks for everything up to the day it was
published; what it should have listed and does not is held against the rival, and what came later is simply
new.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from servanda.acts import (
    IMPLEMENTING,
    Act,
    Adoption,
    Assertion,
    Deposit,
    Note,
    Signature,
    Statement,
    TerritorialApplication,
    participant,
    when,
)
from servanda.dates import PartialDate
from servanda.ledger.entry import Entry
from servanda.ledger.sources import PRECEDENCE, Source


@dataclass(frozen=True, slots=True)
class Fact:
    """An act the record holds to have happened, with every entry that reports it, the best first."""

    act: Act
    entries: tuple[Entry, ...]
    lapsed_by: date | None = None
    """For an act the depositary prints in brackets: the day by which it no longer had effect, if known."""

    @property
    def low_confidence(self) -> bool:
        """Whether nobody has yet seen the fact in a source."""
        return all(entry.confidence == "memory-only" for entry in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disagreement:
    """Two sources that cannot both be right about one act: the one followed, the other, and in what."""

    treaty: str
    state: str
    followed: Fact
    other: Entry
    about: str


_SPOKEN = (Adoption, Assertion, Note, Statement, TerritorialApplication)


def facts(entries: Iterable[Entry], sources: Mapping[str, Source]) -> tuple[list[Fact], list[Disagreement]]:
    """The acts that stand, and the disagreements behind them, whatever the order of the entries."""
    slots: dict[tuple[str, str, str, str], list[Entry]] = {}
    spoken: dict[tuple[Act, str], list[Entry]] = {}
    for entry in entries:
        act = entry.act
        if isinstance(act, _SPOKEN) or act.KIND in IMPLEMENTING:
            # What was said stands beside what others said; whom to follow is for the question asked of it.
            spoken.setdefault((act, entry.source if isinstance(act, Assertion) else ""), []).append(entry)
            continue
        under = act.under if isinstance(act, Deposit) else getattr(act, "about", "")
        slots.setdefault((act.treaty, participant(act), act.KIND, under), []).append(entry)
    standing = [Fact(act, tuple(told)) for (act, _), told in spoken.items()]
    disagreements: list[Disagreement] = []
    for rivals in slots.values():
        if len(rivals) == 1:
            standing.append(_fact([rivals[0]], sources))
        else:
            followed, against = _weigh(rivals, sources)
            standing.extend(followed)
            disagreements.extend(against)
    return standing, disagreements


def _weigh(rivals: list[Entry], sources: Mapping[str, Source]) -> tuple[list[Fact], list[Disagreement]]:
    accepted: list[list[Entry]] = []
    set_aside: list[tuple[list[Entry], Entry, str]] = []
    for entry in sorted(rivals, key=lambda rival: _precedence(rival, sources)):
        day = when(entry.act)
        same = next((group for group in accepted if _could_be(when(group[0].act), day)), None)
        if same is not None:
            same.append(entry)
            difference = _difference(same[0].act, entry.act)
            if difference:
                set_aside.append((same, entry, difference))
            continue
        better = next((group for group in accepted if _speaks_for(group[0], entry, sources)), None)
        if better is None:
            accepted.append([entry])
        else:
            set_aside.append((better, entry, "date"))
    made = {id(group): _fact(group, sources) for group in accepted}
    against = [
        Disagreement(
            treaty=other.act.treaty,
            state=participant(other.act),
            followed=made[id(group)],
            other=other,
            about=about,
        )
        for group, other, about in set_aside
    ]
    return list(made.values()), against


def _precedence(entry: Entry, sources: Mapping[str, Source]) -> tuple[int, int, int, str, str]:
    source = sources.get(entry.source)
    remembered = int(entry.confidence == "memory-only")
    rank = PRECEDENCE[source.kind] if source is not None else len(PRECEDENCE)
    published = source.published.latest.toordinal() if source is not None and source.published else 0
    return remembered, rank, -published, entry.source, entry.id


def _speaks_for(better: Entry, entry: Entry, sources: Mapping[str, Source]) -> bool:
    """Whether the better source should have known of the act: it was published on or after its day."""
    if better.source == entry.source:
        return False
    source = sources.get(better.source)
    day = when(entry.act)
    if source is None or source.published is None or day is None:
        return True
    return day.earliest <= source.published.latest


def _could_be(one: PartialDate | None, other: PartialDate | None) -> bool:
    return one is other if one is None or other is None else one.could_be(other)


def _difference(followed: Act, other: Act) -> str:
    if (
        isinstance(followed, Deposit)
        and isinstance(other, Deposit)
        and followed.instrument != other.instrument
    ):
        return "kind of instrument"
    if isinstance(followed, Signature) and isinstance(other, Signature) and followed.manner != other.manner:
        return "manner of signature"
    if getattr(followed, "lapsed", False) != getattr(other, "lapsed", False):
        return "whether it still has effect"
    return ""


def _fact(group: list[Entry], sources: Mapping[str, Source]) -> Fact:
    # A day known exactly says more than a year, even from a lesser source.
    best = next((entry for entry in group if (day := when(entry.act)) and day.exact), group[0])
    by = None
    if getattr(best.act, "lapsed", False):
        source = sources.get(best.source)
        by = source.published.latest if source is not None and source.published else None
    return Fact(best.act, (best, *(entry for entry in group if entry is not best)), by)
