"""All a state owes under a treaty, one line for each thing, from the rules of its articles."""

from __future__ import annotations

from datetime import date

from servanda.acts import ObligationFoundAgain
from servanda.engine.answers import Answer
from servanda.engine.continuing import Continuing
from servanda.engine.destroying import Destruction
from servanda.engine.dockets import Docket, Done, leading
from servanda.engine.obligations import Name
from servanda.engine.owed import Bound, Line, Owed, times_bound
from servanda.engine.questions import Question
from servanda.engine.reporting import Reporting, years_of_retention

DESTROYING: tuple[Name, ...] = ("stockpile_destruction", "clearance")
CONTINUING: tuple[Name, ...] = ("victim_assistance", "national_measures")
YEARLY: tuple[Name, ...] = ("annual_report", "report_on_retained")


def lines_of(docket: Docket, until: date) -> tuple[Line, ...]:
    """Everything the state owes, or may owe, whose time has begun by ``until``, in the order of articles."""
    found: list[Line] = []
    for bound in times_bound(docket.history):
        found += _destroying(docket, bound)
        found += _continuing(docket, bound)
        found += _reporting(docket, bound, until)
    return tuple(found)


def _arising(docket: Docket, bound: Bound, name: Name) -> tuple[Owed, Answer] | None:
    owed = Owed(since=bound.counted_from or bound.since[0])
    arising = docket.law.answer(Question.OBLIGATION_ARISES, owed, about=name)
    return (owed, arising) if isinstance(arising, Answer) else None


def _destroying(docket: Docket, bound: Bound) -> list[Line]:
    found: list[Line] = []
    for name in DESTROYING:
        arising = _arising(docket, bound, name)
        if arising is None:
            continue
        article = leading(arising[1].article)
        found.append(Destruction(docket, bound, name, article, arising[1]))
        about = f"{name} of new remnants"
        if about not in docket.law.about(Question.OBLIGATION_DUE):
            continue
        for finds in _episodes(docket, article, bound):
            anew = docket.law.answer(
                Question.OBLIGATION_ARISES,
                Owed(since=arising[0].since, found_on=finds[0].act.found_on.latest),
                about=about,
            )
            found.append(Destruction(docket, bound, name, article, anew, finds))
    return found


def _episodes(docket: Docket, article: str, bound: Bound) -> list[tuple[Done, ...]]:
    """Finds of remnants new since entry into force, together where they date from the same hostilities."""
    ends: dict[str, str] = {}
    finds = [done for done in docket.of(ObligationFoundAgain, article) if done.act.new]
    for done in finds:
        ends.setdefault(str(done.act.found_on), "")
        ends[str(done.act.found_on)] = ends[str(done.act.found_on)] or str(
            done.act.hostilities_ended_on or ""
        )
    episodes: dict[str, list[Done]] = {}
    for done in sorted(finds, key=lambda done: done.last):
        if done.last >= bound.since[0]:
            episodes.setdefault(ends[str(done.act.found_on)], []).append(done)
    return [tuple(found) for _, found in sorted(episodes.items())]


def _continuing(docket: Docket, bound: Bound) -> list[Line]:
    found: list[Line] = []
    for name in CONTINUING:
        arising = _arising(docket, bound, name)
        if arising is not None:
            found.append(Continuing(docket, bound, name, leading(arising[1].article), arising[1]))
    return found


def _reporting(docket: Docket, bound: Bound, until: date) -> list[Line]:
    found: list[Line] = []
    since = bound.counted_from or bound.since[0]
    law = docket.law
    known = law.about(Question.REPORT_DUE)
    if "initial_report" in known:
        due = law.answer(Question.REPORT_DUE, Owed(since=since), about="initial_report")
        found.append(Reporting(docket, bound, "initial_report", due))
    left = bound.until[1] or until
    retained = years_of_retention(docket) if "report_on_retained" in known else {}
    for name in YEARLY:
        if name not in known:
            continue
        for year in range(bound.since[0].year, min(until, left).year + 1):
            why = retained.get(year, ())
            if name == "report_on_retained" and not why:
                continue
            due = law.answer(Question.REPORT_DUE, Owed(since=since, year=year), about=name)
            if isinstance(due, Answer) and due.value is None:
                continue
            found.append(Reporting(docket, bound, name, due, year, why))
    return found
