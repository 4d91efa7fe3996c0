"""Whether a state has anything to destroy or clear, as far as the record says so on a day.

What somebody answerable said last is followed. Where nobody said anything, what was found, asked for or destroyed
speaks for itself, even if later: land cleared in 2016 was there in 2014. What the record passes over is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from servanda.acts import (
    CasualtyFigure,
    Completion,
    ExtensionDecision,
    ExtensionRequest,
    LandFigure,
    ObligationFoundAgain,
    ObligationStatement,
    StockpileFigure,
    VictimAssistance,
)
from servanda.engine.dockets import Docket, Done
from servanda.engine.obligations import Name
from servanda.ledger.facts import Fact

Word = Literal["yes", "no", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Existence:
    """Whether the obligation applies on a day, by which facts, and why where it is unknown.

    ``shown_by`` is the first day on which an act known by its day showed it; None where only later or undated acts do.
    """

    applies: Word
    because: str
    facts: tuple[Fact, ...] = ()
    shown_by: date | None = None
    caveats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that tells whether an obligation applies: what was said of it, and acts that show it."""

    said: tuple[Done, ...]
    shown: tuple[Done, ...]

    def turning_days(self) -> Iterable[date]:
        """The days on which it makes a difference."""
        for done in (*self.said, *self.shown):
            yield done.last
            if done.first is not None:
                yield done.first


WHAT: dict[Name, str] = {
    "stockpile_destruction": "stockpiles to destroy",
    "clearance": "contaminated areas to clear",
    "victim_assistance": "victims in its care",
}


def evidence(docket: Docket, name: Name, article: str) -> Evidence:
    """What the record holds on whether the obligation applies to the state."""
    said = list(docket.of(ObligationStatement, article))
    shown: list[Done] = []
    if name == "stockpile_destruction":
        for figure in docket.all(StockpileFigure):
            if figure.act.measure in ("declared", "remaining", "found_later", "destroyed"):
                if figure.act.quantity.low > 0:
                    shown.append(figure)
                elif figure.act.measure == "declared" and figure.act.quantity.high == 0:
                    said.append(figure)
    elif name == "clearance":
        shown += [figure for figure in docket.all(LandFigure) if figure.act.area.low > 0]
    else:
        shown += [
            figure
            for figure in docket.all(CasualtyFigure)
            if figure.act.count.low > 0 and figure.act.measure in _SUFFERED
        ]
        shown += [done for done in docket.all(VictimAssistance) if done.act.sort == "victims"]
    for kind in (ExtensionRequest, ExtensionDecision, Completion, ObligationFoundAgain):
        shown += docket.of(kind, article)
    return Evidence(tuple(said), tuple(shown))


_SUFFERED = ("casualties", "killed", "injured", "in_attacks", "from_remnants", "from_improvised_mines")


def existence(found: Evidence, name: Name, day: date) -> Existence:
    """Whether the obligation applies on a day."""
    said = [done for done in found.said if done.dated and done.by(day)]
    shown = [done for done in found.shown if done.dated and done.by(day)]
    if said:
        # The last word counts; of two on one day the better source, which comes first.
        return _as_said(max(reversed(said), key=lambda done: done.last), said, shown, name)
    undated = [done for done in found.said if not done.dated]
    if undated:
        return _as_said_once(undated, shown, name)
    if shown:
        return _yes(shown, f"the record shows {WHAT[name]}")
    return _as_later_acts_show(found, name, day)


def shown_before(found: Evidence, find: Done) -> bool:
    """Whether the record shows, by acts known by their day, that something was left to do when a find was made."""
    assert find.first is not None
    said = [done for done in found.said if done.dated and done.last < find.first]
    last = max(reversed(said), key=lambda done: done.last, default=None)
    if last is not None and getattr(last.act, "applies", "no") != "yes":
        return False
    return last is not None or any(
        done.dated and done.last < find.first and not isinstance(done.act, ObligationFoundAgain)
        for done in found.shown
    )


def _as_said(last: Done, said: list[Done], shown: list[Done], name: Name) -> Existence:
    word = getattr(last.act, "applies", "no")
    if word == "yes":
        agreeing = [done for done in said if getattr(done.act, "applies", "no") == "yes"]
        return _yes([*agreeing, *shown], f"it is said to have {WHAT[name]}")
    if word != "no":
        return Existence(applies="unknown", because=_open(word, name), facts=(last.fact,))
    since = [done for done in shown if done.first is not None and done.first > last.last]
    if since:
        return _yes(since, f"{WHAT[name]} came to light after it was said to have none")
    earlier = tuple(done.fact for done in shown)
    caveats = (f"earlier accounts in the record speak of {WHAT[name]}",) if earlier else ()
    return Existence(
        applies="no",
        because=f"it is said to have no {WHAT[name]}",
        facts=(last.fact, *earlier),
        caveats=caveats,
    )


def _as_said_once(undated: list[Done], shown: list[Done], name: Name) -> Existence:
    """As statements say that name no day, unless they or the acts contradict each other."""
    words = {getattr(done.act, "applies", "no") for done in undated}
    first, facts = undated[0], tuple(done.fact for done in undated)
    word = getattr(first.act, "applies", "no")
    if {"yes", "no"} <= words or (word == "no" and shown):
        return Existence(
            applies="unknown",
            because=f"sources disagree whether it has {WHAT[name]}",
            facts=(*facts, *(done.fact for done in shown)),
        )
    if word == "yes":
        return _yes([*undated, *shown], f"it is said to have {WHAT[name]}")
    if word == "no":
        return Existence(applies="no", because=f"it is said to have no {WHAT[name]}", facts=facts)
    return Existence(applies="unknown", because=_open(word, name), facts=facts)


def _as_later_acts_show(found: Evidence, name: Name, day: date) -> Existence:
    later = [
        done
        for done in (*found.said, *found.shown)
        if done.dated and not done.by(day) and not isinstance(done.act, ObligationFoundAgain)
    ]
    undated = [done for done in found.shown if not done.dated]
    first = min(later, key=lambda done: done.last, default=None)
    if first is not None and _shows(first.act):
        return Existence(
            applies="yes",
            because=f"later acts show that it had {WHAT[name]}",
            facts=(first.fact,),
        )
    if undated:
        return Existence(
            applies="yes",
            because=f"the record shows {WHAT[name]}, without a day",
            facts=tuple(done.fact for done in undated),
        )
    return Existence(
        applies="unknown",
        because=f"the record does not say whether it has {WHAT[name]}",
    )


def _shows(act: Any) -> bool:
    if isinstance(act, LandFigure) and act.measure == "newly_found":
        return False
    if isinstance(act, StockpileFigure):
        return act.quantity.low > 0 and act.measure != "found_later"
    return not isinstance(act, ObligationStatement) or act.applies == "yes"


def _yes(done: list[Done], because: str) -> Existence:
    firm = [one.last for one in done if one.dated and not one.fact.low_confidence]
    return Existence(
        applies="yes",
        because=because,
        facts=tuple(one.fact for one in done),
        shown_by=min(firm, default=None),
    )


def _open(word: str, name: Name) -> str:
    if word == "claimed":
        return f"the land is claimed by it and outside its control, so that it is open whether it has {WHAT[name]}"
    return f"its sources say that it is unclear whether it has {WHAT[name]}"
