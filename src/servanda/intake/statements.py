"""Declarations, reservations, objections, notifications, and the territories treaties are extended to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from servanda.acts import Statement, StatementKind, TerritorialApplication
from servanda.dates import PartialDate
from servanda.errors import BadDate, Problem
from servanda.intake.participants import NoteMarks
from servanda.intake.reading import Draft
from servanda.intake.text import DAY, first_day, label, only_day, plain

LineKind = Literal["title", "day", "words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of what a state said: a title above it, the day it was received, or its words."""

    kind: LineKind
    printed: str
    at: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """All that one state said in a section, as printed."""

    section: str
    number: int
    participant: str
    line: int | None
    lines: tuple[Line, ...]
    under: str = ""
    """The titles of the section, which say when its statements were made unless they say otherwise."""


_ARTICLES = re.compile(
    r"\barticles?\s+[0-9IVXLC]+\w{0,3}(?:\s?\([0-9A-Za-z]+\))*"
    r"(?:,\s+paragraphs?\s+[0-9]+(?:\s?\([0-9A-Za-z]+\))*)?"
    r"(?:(?:,\s+|\s+and\s+|,\s+and\s+)[0-9IVXLC]+(?:\s?\([0-9A-Za-z]+\))*)*",
    re.I,
)
_OTHERS = re.compile(
    r"\bmade by (?:the Government of )?(?:the )?(?P<state>.+?)"
    r"(?:\s+(?:upon|concerning|in respect|made|to|on)\b|:|$)"
)
_IN_TITLE = re.compile(rf"(?:\b(?:on|dated) |^\W*){DAY}", re.I)
_SECTION_KIND: dict[str, StatementKind] = {
    "declarations": "declaration",
    "objections": "objection",
    "declarations under article": "declaration",
    "notifications": "notification",
}


def propose_statements(said: Said, draft: Draft, note_marks: NoteMarks) -> None:
    """Proposes what a state said: one statement for each day it was received on."""
    name = label(said.participant)
    parts = list(_by_day(said.lines))
    for place, (day_line, lines) in enumerate(parts, 1):
        where = f'{said.section}, entry {said.number}, "{name}"' + (
            f", part {place}" if len(parts) > 1 else ""
        )
        day = _received(day_line, lines, where, draft)
        state = draft.place(name, day.earliest if day else None)
        if isinstance(state, Problem):
            draft.complain(state.message, line=said.line, where=where, hint=state.hint, rejected=True)
            continue
        if day is not None:
            draft.saw(day)
        note_marks.beside(said.participant, state)
        for line in lines:
            if line.kind == "title":
                note_marks.elsewhere(line.printed)
        titles = [label(line.printed) for line in lines if line.kind == "title"]
        text = "\n".join(words for line in lines if (words := plain(line.printed)))
        at = (day_line.at if day_line else None) or said.line
        draft.propose(
            Statement(
                treaty=draft.treaty,
                state=state,
                sort=_sort(said.section, titles, said.under),
                made_on=day,
                about=_about(titles, said),
                text=text,
            ),
            locator=where if at is None else f"line {at}, {where}",
            printed=name,
            remark=plain(said.under),
        )


def _by_day(lines: Iterable[Line]) -> Iterable[tuple[Line | None, list[Line]]]:
    """The lines in parts that each begin with a day; titles right above a day belong to it."""
    day: Line | None = None
    part: list[Line] = []
    yielded = False
    for line in lines:
        if line.kind == "day":
            if any(kept.kind == "words" and kept.printed.strip() for kept in part) or day is not None:
                titles: list[Line] = []
                while part and part[-1].kind == "title":
                    titles.insert(0, part.pop())
                yield day, part
                yielded, part = True, titles
            day = line
        elif line.printed.strip():
            part.append(line)
    if part or day is not None or not yielded:
        yield day, part


def _received(day_line: Line | None, lines: list[Line], where: str, draft: Draft) -> PartialDate | None:
    try:
        if day_line is not None:
            return only_day(label(day_line.printed))
        said = [label(line.printed) for line in lines if line.kind == "title"]
        days = {first_day(found[0]) for title in said for found in _IN_TITLE.finditer(title)}
        # A title with two days speaks of two notifications; it does not say which these words are from.
        return days.pop() if len(days) == 1 else None
    except BadDate as error:
        draft.complain(
            str(error), line=day_line.at if day_line else None, where=where, hint="kept without a day"
        )
        return None


def _sort(section: str, titles: list[str], under: str) -> StatementKind:
    kind = _SECTION_KIND[section]
    if section != "declarations":
        return kind
    own = " ".join(titles).lower()
    words = own if re.search("declar|reserv|understanding|statement", own) else under.lower()
    reserves = "reserv" in words
    declares = re.search("declar|understanding|statement", words) is not None
    if reserves and declares:
        return "declaration_or_reservation"
    return "reservation" if reserves else "declaration"


def _about(titles: list[str], said: Said) -> str:
    said_above = " ".join(titles)
    if said.section == "objections":
        others = dict.fromkeys(found["state"].strip(" ,.") for found in _OTHERS.finditer(said_above))
        if others:
            return "; ".join(others)
    articles = dict.fromkeys(found[0] for found in _ARTICLES.finditer(said_above))
    if not articles and said.section in ("notifications", "declarations under article"):
        articles = dict.fromkeys(found[0] for found in _ARTICLES.finditer(label(said.under)))
    return "; ".join(articles)


def propose_territories(
    rows: Iterable[tuple[int | None, str, str, str]], draft: Draft, note_marks: NoteMarks, *, section: str
) -> None:
    """Proposes the territorial applications of (line, participant, day, territories).

    An empty participant is the one above.
    """
    above = ""
    for number, (line, participant, day, territories) in enumerate(rows, 1):
        above = participant if label(participant) else above
        where = f'{section} row {number}, "{label(above)}"'
        try:
            notified = only_day(label(day)) if label(day) else None
        except BadDate as error:
            draft.complain(str(error), line=line, where=where, hint="kept without a day")
            notified = None
        state = draft.place(label(above), notified.earliest if notified else None)
        if isinstance(state, Problem):
            draft.complain(state.message, line=line, where=where, hint=state.hint, rejected=True)
            continue
        if notified:
            draft.saw(notified)
        note_marks.beside(above, state)
        note_marks.elsewhere(territories)
        draft.propose(
            TerritorialApplication(
                treaty=draft.treaty, state=state, notified_on=notified, territories=plain(territories)
            ),
            locator=where if line is None else f"line {line}, {where}",
            printed=f"{label(above)} | {label(day)}",
        )
