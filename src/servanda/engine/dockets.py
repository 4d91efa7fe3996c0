"""What one state did to carry a treaty out, each act with the days between which it was done.

On a day only what was done by then counts. An act known to the month is certainly done from the last day of the month;
one without a day is certainly done once a source has printed it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from servanda.acts import (
    CasualtyFigure,
    Completion,
    ExtensionDecision,
    ExtensionRequest,
    LandFigure,
    Meeting,
    NationalLaw,
    ObligationFoundAgain,
    ObligationStatement,
    Report,
    ReportOutstanding,
    StockpileFigure,
    VictimAssistance,
    participant,
)
from servanda.dates import PartialDate
from servanda.engine.articles import Treaty
from servanda.engine.history import History
from servanda.ledger.competing import precedence
from servanda.ledger.facts import Fact
from servanda.ledger.sources import Source


@dataclass(frozen=True, slots=True)
class Done:
    """An act, the first day on which it may have been done and the last; no first day where nothing bounds it.

    ``dated`` is false where the record holds no day for it.
    """

    act: Any
    fact: Fact
    first: date | None
    last: date
    dated: bool = True

    def by(self, day: date) -> bool:
        """Whether it was certainly done by the day."""
        return self.last <= day

    def maybe_by(self, day: date) -> bool:
        """Whether it may have been done by the day."""
        return self.first is None or self.first <= day


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What is common to all states: meetings by their code, and the days of the lists of reports that had not come.

    ``outstanding`` holds, for each article and sort of report, the days of lists that name several states.
    """

    meetings: Mapping[str, Meeting] = field(default_factory=dict)
    outstanding: Mapping[tuple[str, str], tuple[date, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Docket:
    """One state under one treaty: its history, and what it did, the best account of each thing first.

    ``complete_until`` is the day until which the record is known to hold every decision and completion.
    """

    law: Treaty
    history: History
    done: Mapping[str, tuple[Done, ...]]
    under: Mapping[tuple[str, str], tuple[Done, ...]]
    """The same by kind and article."""
    lists: Lists
    complete_until: date | None = None

    def of(self, kind: type[Any], article: str) -> tuple[Done, ...]:
        """Its acts of one kind under an article, whatever the paragraph."""
        return self.under.get((kind.KIND, leading(article)), ())

    def all(self, kind: type[Any]) -> tuple[Done, ...]:
        """Its acts of one kind that name no article."""
        return self.done.get(kind.KIND, ())


def leading(article: str) -> str:
    """The number of an article without its paragraph: ``4`` of ``4(1)(b)``."""
    return article.partition("(")[0].strip()


def lists_of(implementation: Iterable[Fact]) -> Lists:
    """What the acts of all states have in common."""
    meetings: dict[str, Meeting] = {}
    named: dict[tuple[str, str, date, str], set[str]] = {}
    for fact in implementation:
        act = fact.act
        if isinstance(act, Meeting):
            # Of two accounts the one that makes the meeting longer is the safer: nothing is said to be over too early.
            known = meetings.get(act.code)
            if known is None or _end(act) > _end(known):
                meetings[act.code] = act
        elif isinstance(act, ReportOutstanding):
            for entry in fact.entries:
                key = (leading(act.article), act.sort, act.as_of.latest, entry.source)
                named.setdefault(key, set()).add(act.state)
    days: dict[tuple[str, str], set[date]] = {}
    for (article, sort, day, _), states in named.items():
        if len(states) > 1:
            days.setdefault((article, sort), set()).add(day)
    return Lists(
        meetings=meetings, outstanding={key: tuple(sorted(found)) for key, found in sorted(days.items())}
    )


def _end(meeting: Meeting) -> date:
    return (meeting.ended_on or meeting.begun_on).latest


def docket(
    law: Treaty,
    history: History,
    facts: Collection[Fact],
    lists: Lists,
    sources: Mapping[str, Source],
    complete_until: date | None = None,
) -> Docket:
    """The acts of one state put in order, whatever the order of the facts."""
    done: dict[str, list[Done]] = {}
    under: dict[tuple[str, str], list[Done]] = {}
    for fact in sorted(facts, key=lambda fact: precedence(fact, sources)):
        if participant(fact.act):
            made = _done(fact, lists, sources)
            done.setdefault(fact.act.KIND, []).append(made)
            under.setdefault((fact.act.KIND, leading(getattr(fact.act, "article", "") or "")), []).append(
                made
            )
    return Docket(
        law=law,
        history=history,
        done={kind: tuple(found) for kind, found in done.items()},
        under={about: tuple(found) for about, found in under.items()},
        lists=lists,
        complete_until=complete_until,
    )


def _done(fact: Fact, lists: Lists, sources: Mapping[str, Source]) -> Done:
    printed = min(_printed_by(entry.source, entry.recorded_at.date(), sources) for entry in fact.entries)
    act: Any = fact.act
    days: Callable[[Any, Lists], Window] = _WINDOWS.get(act.KIND, _no_day)
    first, last = days(act, lists)
    if last is None:
        return Done(act, fact, first, printed, dated=False)
    return Done(act, fact, first, last)


def _printed_by(source: str, recorded: date, sources: Mapping[str, Source]) -> date:
    """The day by which the source, and with it the act, was there."""
    known = sources.get(source)
    published = known.published.latest if known is not None and known.published is not None else recorded
    return min(published, recorded)


Window = tuple[date | None, date | None]


def _window(day: PartialDate | None) -> Window:
    return (day.earliest, day.latest) if day is not None else (None, None)


def _no_day(act: Any, lists: Lists) -> Window:
    return None, None


def _request(act: ExtensionRequest, lists: Lists) -> Window:
    """Where the day of a request is not known, it came before the meeting began."""
    if act.submitted_on is not None:
        return _window(act.submitted_on)
    meeting = lists.meetings.get(act.meeting)
    return (None, meeting.begun_on.latest) if meeting is not None else (None, None)


def _decision(act: ExtensionDecision, lists: Lists) -> Window:
    """A decision is made while the meeting lasts, which may tell more than the year its source prints."""
    meeting = lists.meetings.get(act.meeting)
    held: Window = (meeting.begun_on.earliest, _end(meeting)) if meeting is not None else (None, None)
    first, last = _window(act.decided_on)
    if first is None or last is None:
        return held
    if held[0] is not None and held[1] is not None and held[0] <= last and first <= held[1]:
        return max(first, held[0]), min(last, held[1])
    return first, last


def _completion(act: Completion, lists: Lists) -> Window:
    """From when the work was done, or else the state said so, or a meeting took note."""
    known = act.completed_on or act.notified_on or act.declared_on
    if known is not None:
        return _window(known)
    return (None, act.no_later_than.latest) if act.no_later_than is not None else (None, None)


def _law(act: NationalLaw, lists: Lists) -> Window:
    """A law is there from its enactment; one that a source only lists was made by the day of the list."""
    if act.enacted_on is not None or act.in_force_on is not None:
        return _window(act.enacted_on or act.in_force_on)
    return (None, act.as_of.latest) if act.as_of is not None else (None, None)


def _level_or_flow(act: Any, lists: Lists) -> Window:
    return _window(act.as_of or act.during)


_WINDOWS: dict[str, Callable[[Any, Lists], Window]] = {
    ObligationStatement.KIND: lambda act, lists: _window(act.as_of),
    ObligationFoundAgain.KIND: lambda act, lists: _window(act.found_on),
    Completion.KIND: _completion,
    ExtensionRequest.KIND: _request,
    ExtensionDecision.KIND: _decision,
    Report.KIND: lambda act, lists: _window(act.submitted_on),
    ReportOutstanding.KIND: lambda act, lists: _window(act.as_of),
    NationalLaw.KIND: _law,
    StockpileFigure.KIND: _level_or_flow,
    LandFigure.KIND: _level_or_flow,
    CasualtyFigure.KIND: _level_or_flow,
    VictimAssistance.KIND: lambda act, lists: _window(act.as_of),
}
"""How each kind of act is dated. The several days of a completion are told apart in ``fulfilling``."""
