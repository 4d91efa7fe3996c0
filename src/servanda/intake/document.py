"""The XML behind a status file: repaired, parsed, and its elements counted against those written.

Nothing is believed that could be hostile (declarations of entities) or is cut short. What is merely broken
is repaired first, with a Problem for each kind of repair, then read strictly where that is possible.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from servanda.errors import MissingExtra, Problem, UnreadableFile
from servanda.intake.repair import decoded, repaired

if TYPE_CHECKING:
    from lxml import etree

_COUNTED = (
    "Row",
    "Entry",
    "Column",
    "Note",
    "Declaration",
    "Objection",
    "Notification",
    "Application",
    "text",
)
_STARTS = re.compile(rf"<({'|'.join(_COUNTED)})(?=[\s/>])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """The root element of a file, and what had to be done to get at it."""

    root: etree._Element
    problems: tuple[Problem, ...]


def document(data: bytes, path: Path) -> Document:
    """The file as XML. Raises UnreadableFile where it could be hostile, is cut short or is no status file."""
    written, repairs = decoded(data)
    _refuse(written, path)
    text, more = repaired(written)
    root, faults = _parsed(text, path)
    problems = [
        Problem(message=message, file=path.name, line=line)
        for message, line in [*((repair.message, repair.line) for repair in (*repairs, *more)), *faults]
    ]
    return Document(root=root, problems=(*problems, *_miscounted(text, root, path)))


def lxml_etree() -> Any:
    """The library that parses XML and web pages. Raises MissingExtra where it is not installed."""
    try:
        from lxml import etree
    except ImportError:
        raise MissingExtra(
            "reading XML and web pages needs lxml: install it with pip install 'servanda[intake]'"
        ) from None
    return etree


def line_of(element: etree._Element) -> int | None:
    """The line an element begins on."""
    line = element.sourceline
    return line if isinstance(line, int) else None


def _refuse(text: str, path: Path) -> None:
    found = re.search(r"<!\s*(DOCTYPE|ENTITY)", text, re.I)
    if found is not None:
        line = text.count("\n", 0, found.start()) + 1
        raise UnreadableFile(
            f"{path}: line {line} holds {found[1].upper()}, as no status file does;"
            " it may be hostile and was not read; fetch it again from the publisher"
        )
    if "<Document" not in text:
        raise UnreadableFile(
            f"{path}: is XML, but no status file of a treaty (it has no <Document>); check the file"
        )
    if re.search(r"</Document\s*>\s*\Z", text) is None:
        line = text.rstrip().count("\n") + 1
        raise UnreadableFile(
            f"{path}: is cut short after line {line} (no closing </Document>); fetch it again"
        )


def _parsed(text: str, path: Path) -> tuple[etree._Element, list[tuple[str, int]]]:
    """The root element, and what a strict reader would have stumbled over."""
    # The declaration's encoding no longer holds: from here on the text is Unicode.
    body = re.sub(r"\A\s*<\?xml[^>]*\?>", lambda found: "\n" * found[0].count("\n"), text)
    data = body.encode("utf-8", "replace")
    etree = lxml_etree()
    try:
        return etree.fromstring(data, _parser(recover=False)), []
    except etree.XMLSyntaxError:
        parser = _parser(recover=True)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError:
            root = None
    if root is None:
        raise UnreadableFile(f"{path}: is not XML that can be read; fetch it again")
    errors = [(error.message.strip(), error.line) for error in parser.error_log]
    message, line = errors[0] if errors else ("not well-formed", 1)
    return root, [(f"not well-formed, read as far as it goes: {message}", line)]


def _parser(*, recover: bool) -> Any:
    return lxml_etree().XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _miscounted(text: str, root: etree._Element, path: Path) -> list[Problem]:
    """A Problem for each kind of element of which the parser saw fewer than the text has."""
    written = dict.fromkeys(_COUNTED, 0)
    for found in _STARTS.finditer(text):
        written[found[1]] += 1
    seen = {name: sum(1 for _ in root.iter(name)) for name in _COUNTED}
    return [
        Problem(
            message=f"{count} elements <{name}> are written, {seen[name]} could be read",
            file=path.name,
            hint="mend the file by hand and read it again",
            rejected=True,
        )
        for name, count in written.items()
        if seen[name] != count
    ]
