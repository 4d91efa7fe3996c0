"""The status files of the UN Treaty Collection in XML, element by element."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.acts import Deposit, Note
from servanda.catalogue import code_of, normal_number
from servanda.errors import UnreadableFile
from servanda.intake import untc
from servanda.intake.document import document, line_of
from servanda.intake.head import Head, Part, propose_head
from servanda.intake.league import Listed, keep_list
from servanda.intake.participants import NoteMarks, Row, Table, propose_notes, read_table
from servanda.intake.reading import Draft, Reading, Request
from servanda.intake.special import SpecialTable, read_special
from servanda.intake.statements import Line, Said, propose_statements, propose_territories
from servanda.intake.text import label, plain

if TYPE_CHECKING:
    from lxml import etree

NAME = "UN Treaty Collection XML"

_SECTIONS = (
    ("Declarations", "Declaration", "declarations"),
    ("Objections", "Objection", "objections"),
    ("DeclarationsUnderArticle", "Declaration", "declarations under article"),
    ("Notifications", "Notification", "notifications"),
)
_READ = frozenset(
    (
        "Template",
        "Header",
        "Participants",
        "SpecialTables",
        "LON",
        "TerritorialApplications",
        "EndNotes",
        "Footer",
    )
) | {section for section, _, _ in _SECTIONS}
_DAY_LINE = re.compile(
    r"\s*(?:<(?:right|left)>)?\W*\d{1,2}\s+[A-Z][a-z]+\s+\d{4}\W*(?:</(?:right|left)>)?\s*"
)


def identifies(data: bytes, path: Path) -> bool:
    """Whether the bytes begin as an XML document that is no web page."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:2000].lower()
    return start.startswith((b"<?xml", b"<document", b"<!doctype document")) and b"<html" not in start


def read(data: bytes, path: Path, request: Request) -> Reading:
    """What the file says. Raises UnreadableFile where it could be hostile, is cut short or is another XML."""
    found = document(data, path)
    treaty = found.root.find("Treaty")
    number = _number(treaty) if treaty is not None else None
    if treaty is None or number is None:
        raise UnreadableFile(
            f"{path}: is XML, but no status file of a treaty: it has no treaty number; check the file"
        )
    draft = Draft(
        file=path.name, treaty=code_of(number), source=untc.source_id(number, data), request=request
    )
    draft.problems.extend(found.problems)
    return _read_treaty(treaty, number, data, draft)


def _text(element: etree._Element | None) -> str:
    return "" if element is None else "".join(str(piece) for piece in element.itertext()).strip()


def _part(parent: etree._Element, path: str) -> Part:
    found = parent.find(path)
    return Part() if found is None else Part(printed=_text(found), line=line_of(found))


def _number(treaty: etree._Element) -> str | None:
    chapter = re.match(r"CHAPTER\s+([IVXLC]+)\b", label(_text(treaty.find("Header/Chapter/Header"))))
    section = re.match(r"([A-Z])\.?$", label(_text(treaty.find("Header/SubChapter/Header"))))
    own = label(_text(treaty.find("Header/ExternalData/Numsect")))
    sub = label(_text(treaty.find("Header/ExternalData/Subnumsect")))
    if chapter is None or not own:
        return None
    return normal_number(
        "-".join(part for part in (chapter[1], section[1] if section else "", own, sub) if part)
    )


def _read_treaty(treaty: etree._Element, number: str, data: bytes, draft: Draft) -> Reading:
    note_marks = NoteMarks()
    tables = [
        table
        for place, element in enumerate(treaty.findall("Participants/Table"), 1)
        if (table := _table(element, place, draft)) is not None
    ]
    consents: dict[str, Deposit] = {}
    for title in treaty.iterfind("Participants/Table/Title"):
        draft.propose(
            Note(treaty=draft.treaty, mark="participants", text=plain(_text(title))),
            locator=f"line {line_of(title)}, participants, title",
        )
    for table in tables:
        consents.update(read_table(table, draft, note_marks))
    for element in treaty.findall("SpecialTables/Table"):
        read_special(_special(element), draft, note_marks, consents)
    _league(treaty, draft, note_marks)
    for section, element_name, name in _SECTIONS:
        for parent in treaty.findall(section):
            _statements(parent, element_name, name, draft, note_marks)
    for parent in treaty.findall("TerritorialApplications"):
        propose_territories(
            (
                (
                    line_of(row),
                    _text(row.find("Participant")),
                    _text(row.find("DateNotification")),
                    _text(row.find("Territories")),
                )
                for row in parent.iter("Application")
            ),
            draft,
            note_marks,
            section="territorial application",
        )
    propose_notes(_end_notes(treaty), draft, note_marks)
    for child in treaty:
        if child.tag not in _READ:
            draft.complain(f"<{child.tag}> is not known and was not read", line=line_of(child), rejected=True)
    source_published, note = draft.published()
    head = _head(treaty, number, note_marks)
    propose_head(head, draft, source_published)
    source = untc.source(number, label(head.title.printed), data, published=source_published, note=note)
    return draft.finish(
        source,
        tables=len(tables),
        rows=sum(len(table.rows) for table in tables),
        cells=set().union(*(table.cells() for table in tables)),
        heads_only=not tables,
    )


def _head(treaty: etree._Element, number: str, note_marks: NoteMarks) -> Head:
    data = treaty.find("Header/ExternalData")
    assert data is not None
    title = next(
        (part for name in ("Subtitlesect", "Titlesect") if (part := _part(data, name)).printed), Part()
    )
    remarks = [
        (where, Part(printed=_text(element), line=line_of(element)))
        for where, path in (
            ("registration", "Registration/Labeltext"),
            ("status", "Status/CustomText"),
            ("text", "TreatyText/Text"),
            ("treaty note", "TreatyNote/Text"),
        )
        for element in data.findall(path)
    ]
    for printed in (title.printed, _text(data.find("Conclusion")), *(part.printed for _, part in remarks)):
        note_marks.elsewhere(printed)
    return Head(
        number=number,
        title=title,
        conclusion=_part(data, "Conclusion"),
        entry_into_force=_part(data, "EIF/Labeltext"),
        termination=(_part(data, "Termination/Labeltext"), _part(data, "Expiration/Labeltext")),
        signatories=_part(data, "Status/Signatories"),
        parties=_part(data, "Status/Parties"),
        remarks=tuple(remarks),
    )


def _table(element: etree._Element, place: int, draft: Draft) -> Table | None:
    group = element.find("TGroup")
    headings = [] if group is None else [_text(entry) for entry in group.findall("Thead/Row/Entry")]
    name = "participants" if place == 1 else f"participants table {place}"
    if group is None or not headings:
        draft.complain(
            "a table of participants without a head", line=line_of(element), where=name, rejected=True
        )
        return None
    rows = tuple(_row(number, row, "Entry") for number, row in enumerate(group.iterfind("Tbody/Rows/Row"), 1))
    return Table(name=name, headings=tuple(headings[1:]), rows=rows)


def _row(number: int, row: etree._Element, cell: str) -> Row:
    cells = [_text(entry) for entry in row.iterfind(cell)]
    return Row(
        number=number, line=line_of(row), participant=cells[0] if cells else "", cells=tuple(cells[1:])
    )


def _special(element: etree._Element) -> SpecialTable:
    return SpecialTable(
        number=_text(element.find("TableNo")),
        line=line_of(element),
        title="\n".join(_text(title) for title in element.findall("Title")),
        headings=tuple(_text(title) for title in element.findall("TableHeader/Title")),
        rows=tuple(_row(number, row, "Column") for number, row in enumerate(element.iterfind("Rows/Row"), 1)),
    )


def _league(treaty: etree._Element, draft: Draft, note_marks: NoteMarks) -> None:
    for number, table in enumerate(treaty.findall("LON/Table"), 1):
        title = "\n".join(_text(title) for title in table.findall("Title"))
        listed: list[tuple[int | None, str, list[str]]] = []
        for part in (child for child in table if child.tag in ("Ratification", "Signature")):
            by_state = part.find("State.no.link") is not None
            for item in part:
                if item.tag == "State.no.link" or not by_state or not listed:
                    listed.append((line_of(item), _text(item), []))
                else:
                    listed[-1][2].append(_text(item))
        keep_list(
            title,
            number,
            tuple(Listed(line=line, participant=name, after=tuple(after)) for line, name, after in listed),
            line_of(table),
            draft,
            note_marks,
        )


def _statements(
    parent: etree._Element, element_name: str, section: str, draft: Draft, note_marks: NoteMarks
) -> None:
    under = " ".join(_text(title) for title in parent.findall("Title"))
    note_marks.elsewhere(under)
    elements = parent.findall(element_name)
    if under and not elements:
        # A title alone refers the reader to where the statements stand.
        draft.propose(
            Note(treaty=draft.treaty, mark=section, text=plain(under)),
            locator=f"line {line_of(parent)}, {section}, title",
        )
    for number, element in enumerate(elements, 1):
        said = Said(
            section=section,
            number=number,
            participant=_text(element.find("Participant")),
            line=line_of(element),
            lines=tuple(_said_line(text) for text in element.findall("text")),
            under=under,
        )
        propose_statements(said, draft, note_marks)


def _said_line(element: etree._Element) -> Line:
    printed = _text(element)
    if _DAY_LINE.fullmatch(printed):
        return Line(kind="day", printed=printed, at=line_of(element))
    return Line(
        kind="title" if element.get("type") == "title" else "words", printed=printed, at=line_of(element)
    )


def _end_notes(treaty: etree._Element) -> dict[str, tuple[str, int | None]]:
    notes: dict[str, tuple[str, int | None]] = {}
    for note in treaty.findall("EndNotes/Note"):
        mark = _text(note.find("index"))
        words = [
            " | ".join(plain(_text(cell)) for cell in part.findall("col"))
            if part.tag == "row"
            else plain(_text(part))
            for part in note.iter("text", "row")
        ]
        before = f"{notes[mark][0]}\n" if mark in notes else ""
        notes[mark] = (before + "\n".join(line for line in words if line), line_of(note))
    return notes
