"""A status page saved from the Treaty Collection's web site (``ViewDetails.aspx``).

The page is found by what is printed in it rather than by its layout, which changes: rows that begin with
"Entry into force" or "Status", the grid whose first heading is "Participant", grids of declarations and of
end notes by the words in their ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.catalogue import code_of, normal_number
from servanda.dates import PartialDate
from servanda.errors import UnreadableFile
from servanda.intake import untc
from servanda.intake.document import line_of, lxml_etree
from servanda.intake.head import Head, Part, propose_head
from servanda.intake.participants import NoteMarks, Row, Table, propose_notes, read_table
from servanda.intake.reading import Draft, Reading, Request
from servanda.intake.repair import decoded
from servanda.intake.statements import Line, LineKind, Said, propose_statements, propose_territories
from servanda.intake.text import DAY, label, plain

if TYPE_CHECKING:
    from lxml import etree

NAME = "UN Treaty Collection status page"

_NUMBER = re.compile(r"mtdsg_no=([^&\"'\s]+)", re.I)
_AS_AT = re.compile(r"STATUS AS AT\s*:?\s*(\d{2})-(\d{2})-(\d{4})", re.I)
_TITLE = re.compile(r"\d+\s*\.?\s*(?:[a-z]\s*[.)]?\s+)?(?P<title>[A-Z].{8,})")
_COUNT = {what: re.compile(rf"{what}\s*:?\s*([^\s.]+)", re.I) for what in ("Signatories", "Parties")}
_LABELS = ("Entry into force", "Registration", "Status", "Text", "Note")
_SECTIONS = (
    ("objection", "objections"),
    ("declarationsunder", "declarations under article"),
    ("declaration", "declarations"),
    ("notification", "notifications"),
)
_DAY_ALONE = re.compile(rf"\W*{DAY}\W*")


def identifies(data: bytes, path: Path) -> bool:
    """Whether the bytes are a web page of the Treaty Collection."""
    lower = data[:5000].lower()
    page = b"<html" in lower or lower.lstrip().startswith(b"<!doctype html")
    everything = data.lower()
    return page and any(word in everything for word in (b"viewdetails.aspx", b"treaties.un.org", b"tblgrid"))


def read(data: bytes, path: Path, request: Request) -> Reading:
    """What the page says. Raises UnreadableFile where it is cut short or shows no treaty's status."""
    text, repairs = decoded(data)
    if re.search(r"</html\s*>", text, re.I) is None:
        raise UnreadableFile(f"{path}: is cut short (no closing </html>); save the page again")
    etree = lxml_etree()
    root = etree.fromstring(
        text.encode("utf-8", "replace"), etree.HTMLParser(encoding="utf-8", no_network=True)
    )
    number = _number(text)
    grids = [] if root is None else [grid for grid in root.iter("table") if _is_participants(grid)]
    if root is None or number is None or not (grids or "Entry into force" in text):
        raise UnreadableFile(
            f"{path}: is a web page, but no treaty's status page; open the treaty and save that page"
        )
    as_at = _as_at(text)
    draft = Draft(
        file=path.name,
        treaty=code_of(number),
        source=untc.source_id(number, data),
        request=Request(recorded_at=request.recorded_at, by=request.by, published=request.published or as_at),
    )
    for repair in repairs:
        if "UTF-8" not in repair.message:
            draft.complain(repair.message, line=repair.line)
    return _read_page(root, number, grids, data, draft)


def _number(text: str) -> str | None:
    form = re.search(r"<form\b[^>]*action=[\"'][^\"']*", text, re.I)
    found = (_NUMBER.search(form[0]) if form else None) or _NUMBER.search(text)
    return normal_number(found[1].removesuffix("&amp;")) if found else None


def _as_at(text: str) -> PartialDate | None:
    found = _AS_AT.search(re.sub(r"<[^>]*>|&nbsp;", " ", text))
    if found is None:
        return None
    try:
        return PartialDate.of(date(int(found[3]), int(found[2]), int(found[1])))
    except ValueError:
        return None


def _read_page(
    root: etree._Element, number: str, grids: list[etree._Element], data: bytes, draft: Draft
) -> Reading:
    note_marks = NoteMarks()
    tables = [_table(grid, place) for place, grid in enumerate(grids, 1)]
    for table in tables:
        read_table(table, draft, note_marks)
    for section, grid in _sections(root):
        for said in _said(section, grid):
            propose_statements(said, draft, note_marks)
    for grid in root.iter("table"):
        if _headings(grid)[1:] == ["Date of receipt of the notification", "Territories"]:
            propose_territories(
                (
                    (row.line, row.participant, row.cells[0], row.cells[1])
                    for row in _rows(grid)
                    if len(row.cells) > 1
                ),
                draft,
                note_marks,
                section="territorial application",
            )
    propose_notes(_end_notes(root), draft, note_marks)
    published, note = draft.published()
    head = _head(root, number)
    propose_head(head, draft, published)
    source = untc.source(number, label(head.title.printed), data, published=published, note=note)
    return draft.finish(
        source,
        tables=len(tables),
        rows=sum(len(table.rows) for table in tables),
        cells=set().union(*(table.cells() for table in tables)),
        heads_only=not tables,
    )


def _printed(element: etree._Element) -> str:
    """The text of an element; raised marks stay marked as such."""
    parts: list[str] = []

    def walk(one: etree._Element) -> None:
        raised = one.tag == "sup"
        parts.append("<superscript>" if raised else "")
        parts.append(one.text or "")
        for child in one:
            if child.tag not in ("script", "style") and isinstance(child.tag, str):
                walk(child)
            parts.append(child.tail or "")
        parts.append("</superscript>" if raised else " " if one.tag in ("br", "p", "div", "td") else "")

    walk(element)
    return "".join(parts).strip()


def _cells(row: etree._Element) -> list[etree._Element]:
    return [cell for cell in row if cell.tag in ("td", "th")]


def _own_rows(grid: etree._Element) -> Iterator[etree._Element]:
    """The rows of a grid that are not those of a grid inside it."""
    for row in grid.iter("tr"):
        owner = next(row.iterancestors("table"))
        if owner is grid:
            yield row


def _headings(grid: etree._Element) -> list[str]:
    first = next(_own_rows(grid), None)
    return [] if first is None else [label(_printed(cell)).rstrip(":") for cell in _cells(first)]


def _is_participants(grid: etree._Element) -> bool:
    headings = _headings(grid)
    if len(headings) < 2 or headings[0] not in ("Participant", "State"):
        return False
    return "date of receipt of the notification" not in (heading.lower() for heading in headings)


def _rows(grid: etree._Element) -> tuple[Row, ...]:
    rows = []
    for number, row in enumerate(list(_own_rows(grid))[1:], 1):
        cells = [_printed(cell) for cell in _cells(row)]
        if any(cells):
            rows.append(Row(number=number, line=line_of(row), participant=cells[0], cells=tuple(cells[1:])))
    return tuple(rows)


def _table(grid: etree._Element, place: int) -> Table:
    first = next(_own_rows(grid))
    name = "participants" if place == 1 else f"participants table {place}"
    return Table(name=name, headings=tuple(_printed(cell) for cell in _cells(first)[1:]), rows=_rows(grid))


def _head(root: etree._Element, number: str) -> Head:
    labelled = {name: _labelled(root, name) for name in _LABELS}
    blocks = [Part(printed=_printed(block), line=line_of(block)) for block in _blocks(root)]
    title, conclusion = Part(), Part()
    for place, block in enumerate(blocks):
        found = _TITLE.fullmatch(label(block.printed))
        if found is not None and re.match(DAY, label(block.printed)) is None:
            title = Part(printed=found["title"], line=block.line)
            conclusion = next(
                (after for after in blocks[place + 1 : place + 4] if re.search(DAY, after.printed)), Part()
            )
            break
    status = labelled["Status"]
    counts = {
        what: Part(printed=found[1], line=status.line)
        if (found := pattern.search(label(status.printed)))
        else Part()
        for what, pattern in _COUNT.items()
    }
    return Head(
        number=number,
        title=title,
        conclusion=conclusion,
        entry_into_force=labelled["Entry into force"],
        signatories=counts["Signatories"],
        parties=counts["Parties"],
        remarks=tuple(
            (where, labelled[name])
            for where, name in (("registration", "Registration"), ("text", "Text"), ("treaty note", "Note"))
        ),
    )


def _labelled(root: etree._Element, name: str) -> Part:
    for row in root.iter("tr"):
        cells = _cells(row)
        if len(cells) > 1 and label(_printed(cells[0])).rstrip(" :") == name:
            return Part(printed=_printed(cells[-1]).lstrip(": "), line=line_of(row))
    return Part()


def _blocks(root: etree._Element) -> Iterator[etree._Element]:
    """The smallest pieces of the page that stand on a line of their own."""
    block = {"td", "th", "div", "p", "h1", "h2", "h3", "h4"}
    for element in root.iter(*sorted(block)):
        if not any(inside.tag in block for inside in element.iterdescendants()) and _printed(element):
            yield element


def _sections(root: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    for grid in root.iter("table"):
        name = (grid.get("id") or "").rpartition("_")[2].lower()
        for word, section in _SECTIONS:
            if word in name:
                yield section, grid
                break


def _said(section: str, grid: etree._Element) -> Iterator[Said]:
    """What each state says: its name stands alone in bold, titles in italics, then its words."""
    under: list[str] = []
    states: list[tuple[str, int | None, list[Line]]] = []
    for cell in (cell for row in _own_rows(grid) for cell in _cells(row)):
        printed, line = _printed(cell), line_of(cell)
        if not printed:
            continue
        if _wholly(cell, ("b", "strong")):
            states.append((printed, line, []))
        elif not states:
            under.append(printed)
        elif _DAY_ALONE.fullmatch(label(printed)):
            states[-1][2].append(Line(kind="day", printed=printed, at=line))
        else:
            kind: LineKind = "title" if _wholly(cell, ("i", "em")) else "words"
            states[-1][2].append(Line(kind=kind, printed=printed, at=line))
    for number, (participant, line, lines) in enumerate(states, 1):
        yield Said(
            section=section,
            number=number,
            participant=participant,
            line=line,
            lines=tuple(lines),
            under=" ".join(under),
        )


def _wholly(cell: etree._Element, tags: tuple[str, ...]) -> bool:
    """Whether the words of a cell all stand in one of these elements; raised marks aside."""
    inside = "".join(label(_printed(one)) for one in cell.iter(*tags))
    return bool(inside) and "".join(inside.split()) == "".join(label(_printed(cell)).split())


def _end_notes(root: etree._Element) -> dict[str, tuple[str, int | None]]:
    notes: dict[str, tuple[str, int | None]] = {}
    for element in root.iter("table", "div"):
        if "notesall" not in (element.get("id") or "").lower():
            continue
        for row in element.iter("tr"):
            cells = [_printed(cell) for cell in _cells(row)]
            mark = label(cells[0]).strip(" .") if cells else ""
            if len(cells) > 1 and mark.isdigit() and mark not in notes:
                notes[mark] = (plain(cells[-1]), line_of(row))
    return notes
