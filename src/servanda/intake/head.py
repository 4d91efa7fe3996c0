"""The head of a status file: title, conclusion, entry into force, end, and the figures printed there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from servanda.acts import Adoption, Assertion, EntryIntoForce, Note, Termination
from servanda.dates import PartialDate
from servanda.errors import BadDate
from servanda.intake.reading import Draft
from servanda.intake.text import DAY, first_day, label, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One part of the head as printed, markup and all, and its line. Empty where there is none."""

    printed: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The parts of a head that say something about the treaty."""

    number: str
    title: Part
    conclusion: Part = Part()
    entry_into_force: Part = Part()
    termination: tuple[Part, ...] = ()
    signatories: Part = Part()
    parties: Part = Part()
    remarks: tuple[tuple[str, Part], ...] = ()
    """What else it prints, under the name of its place: registration, where the text is, notes."""


_BEGINS = re.compile(rf"\s*{DAY}\b")
_DEFINITIVE = re.compile(rf"\bdefinitively on (?P<date>{DAY})", re.I)
_ARTICLE = re.compile(
    r"\b(?:in accordance with|pursuant to|under)\s+(?:its\s+)?"
    r"((?:articles?|paragraphs?|sections?|rules?)\s+[0-9IVXLC]+(?:\s?\([0-9A-Za-z]+\))*"
    r"(?:(?:\s+and\s+|,\s+)\(?[0-9IVXLC]+\)?(?:\s?\([0-9A-Za-z]+\))*)*)",
    re.I,
)
_ENDED = re.compile(
    rf"^(?:Terminated|The Agreement expired)\b[^.]*?\b(?:on|with effect from) (?P<date>{DAY})", re.I
)
_CONDITION = re.compile(r"^[\[(]?\s*(?:see|in accordance with|article|this amendment shall)\b", re.I)


def propose_head(head: Head, draft: Draft, as_of: PartialDate | None) -> None:
    """Proposes the acts of the head; what cannot be read in it is kept as a note, with a Problem."""
    _adoption(head, draft)
    _entry_into_force(head.entry_into_force, draft)
    for part in head.termination:
        _termination(part, draft)
    for what, part in (("signatories", head.signatories), ("parties", head.parties)):
        _printed_count(what, part, draft, as_of)
    for where, part in head.remarks:
        if part.printed.strip():
            _keep(where, part, draft)


def _at(part: Part, where: str) -> str:
    return where if part.line is None else f"line {part.line}, {where}"


def _keep(where: str, part: Part, draft: Draft) -> None:
    draft.propose(
        Note(treaty=draft.treaty, mark=where, text=plain(part.printed)),
        locator=_at(part, f"head, {where}"),
    )


def _adoption(head: Head, draft: Draft) -> None:
    concluded = label(head.conclusion.printed)
    day, place = None, ""
    try:
        day = first_day(concluded)
    except BadDate as error:
        draft.complain(str(error), line=head.conclusion.line, where="conclusion")
    if day is not None:
        place = re.split(DAY, concluded, maxsplit=1)[0].strip(" ,.")
    elif concluded:
        place = concluded
        draft.complain(f"'{concluded}' holds no day", line=head.conclusion.line, where="conclusion")
    draft.propose(
        Adoption(
            treaty=draft.treaty,
            number=head.number,
            title=label(head.title.printed),
            adopted_on=day,
            place=place,
        ),
        locator=_at(head.title, "head, title"),
        printed=concluded,
    )


def _entry_into_force(part: Part, draft: Draft) -> None:
    text = plain(part.printed)
    if not text:
        return
    definitive = _DEFINITIVE.search(text)
    if definitive is None and not _BEGINS.match(text):
        if not _CONDITION.match(text):
            draft.complain(
                f"no day of entry into force in '{text[:80]}'",
                line=part.line,
                where="entry into force",
                hint="kept as a note",
            )
        _keep("entry into force", part, draft)
        return
    try:
        day = first_day(definitive["date"] if definitive else text)
    except BadDate as error:
        draft.complain(str(error), line=part.line, where="entry into force", hint="kept as a note")
        _keep("entry into force", part, draft)
        return
    assert day is not None
    article = _ARTICLE.search(text[definitive.end() :] if definitive else text)
    draft.propose(
        EntryIntoForce(treaty=draft.treaty, entered_on=day, article=article[1] if article else ""),
        locator=_at(part, "head, entry into force"),
        printed=text,
    )
    draft.propose(
        Assertion(treaty=draft.treaty, what="entered_into_force", value=str(day), as_of=None),
        locator=_at(part, "head, entry into force"),
        printed=text,
    )


def _termination(part: Part, draft: Draft) -> None:
    text = plain(part.printed)
    if not text:
        return
    ended = _ENDED.search(text)
    try:
        day = first_day(ended["date"]) if ended else first_day(text) if _BEGINS.match(text) else None
    except BadDate as error:
        draft.complain(
            str(error), line=part.line, where="termination", hint="enter the day by hand", rejected=True
        )
        day = None
    else:
        if day is None:
            draft.complain(
                f"no day of its own in '{text[:80]}'",
                line=part.line,
                where="termination",
                hint="kept as a note",
            )
    if day is None:
        _keep("termination", part, draft)
        return
    draft.propose(
        Termination(treaty=draft.treaty, ended_on=day), locator=_at(part, "head, termination"), printed=text
    )


def _printed_count(what: str, part: Part, draft: Draft, as_of: PartialDate | None) -> None:
    text = label(part.printed).rstrip(".")
    if not text:
        return
    if not text.isdigit():
        draft.complain(
            f"'{text}' is no number of {what}", line=part.line, where="status", hint="kept as a note"
        )
        _keep("status", part, draft)
        return
    draft.propose(
        Assertion(treaty=draft.treaty, what=f"printed_{what}", value=text, as_of=as_of),
        locator=_at(part, f"head, {what}"),
        printed=text,
    )
