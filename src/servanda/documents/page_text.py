"""The elements of a page as blocks of plain text: what is left out, and how the rest is set.

Left out: scripts, styles, whatever the page hides, controls, banners and footers, and navigation (by its
element, its role, or because it is a list of short links). Set: blocks apart by a blank line, items and
rows a line each, cells apart by a tab; white space is one space, as a browser shows it, and no-break spaces
stay. Hints where a word may be broken (soft hyphens, zero-width spaces) go.

Nothing here descends by recursion, so that depth costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from servanda.documents.marks import raised
from servanda.documents.word_lists import words

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_NEVER = words(
    "head script style noscript template iframe object embed applet svg math canvas audio video map"
    " select option datalist textarea button input nav menu dialog frameset"
)
_ROLES = words("navigation banner contentinfo search menu menubar toolbar dialog alertdialog tablist tree")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNSEEN = words("sr-only visually-hidden screen-reader-text skip-link skip-to-content")
_MENU_CLASS = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|pagination|pager|share|sharing|social"
    r"|cookies?|toolbar|tags?|related)(?:$|[\s_-])",
    re.IGNORECASE,
)
_GROUPS = words("ul ol dl div section aside table p header footer form tr td")
_BLOCKS = words(
    "p h1 h2 h3 h4 h5 h6 div section article main header footer aside ul ol dl table blockquote pre"
    " figure form fieldset address hr details summary center caption"
)
_LINES = words("li dt dd br figcaption legend")
_CELLS = words("td th")
_PAGE_PARTS = words("article main")

SHORT_LINK = 30
LINK_SHARE = 0.8
NAMED_LINK_SHARE = 0.5
FEWEST_LINKS = 3
"""A group of at least three links, short ones on the whole, that make up four fifths of its text is
navigation; half of it is enough where its class says so. Longer links are headlines, and those are read."""

_HEADINGS_SEEN = 50
_SPACES = re.compile(r"[ \t\n\r\f]+")
_HINTS = str.maketrans("", "", "\u00ad\u200b\u2060\ufeff")
_BLANKS_AT_LINE_END = re.compile(r"[ \t]+(?=\n)")
_BLANK_LINES = re.compile(r"\n{3,}")


def text_of(scope: Element) -> str:
    """The text of an element as a reader meets it, without navigation."""
    page = _Page()
    for event, element in _walk(scope, _navigation(scope)):
        tag = element.tag
        if event == "start":
            if tag == "pre":
                page.preformatted += 1
            if tag == "tr":
                page.row()
            elif tag in _CELLS:
                page.cell()
            elif tag in _BLOCKS or tag in _LINES:
                page.end_of(2 if tag in _BLOCKS else 1)
            page.write(element.text)
        else:
            if event == "raised":
                page.write(raised(page.last(), words_of(element)))
            elif tag in _CELLS:
                page.cell_ends()
            elif tag in _BLOCKS:
                page.end_of(2)
            elif tag in _LINES and tag != "br":
                page.end_of(1)
            if event == "end" and tag == "pre":
                page.preformatted -= 1
            if element is not scope:
                page.write(element.tail)
    return page.text()


def words_of(element: Element) -> str:
    """All text within an element, run together."""
    return "".join(str(piece) for piece in element.itertext())


def length(scope: Element) -> int:
    """How many letters of an element are text, navigation included."""
    count = 0
    for event, element in _walk(scope, frozenset()):
        if event == "start":
            count += _letters(element.text)
        if element is not scope and event != "start":
            count += _letters(element.tail)
    return count


def tidy(text: str) -> str:
    """A line of text with single spaces and without hints for breaking words."""
    return " ".join(text.translate(_HINTS).split())


def _walk(scope: Element, without: frozenset[Element]) -> Iterator[tuple[str, Element]]:
    """Elements as they start and end; one that is left out is only ``passed``, a raised one ``raised``."""
    from lxml.etree import iterwalk

    headed = _headed(scope)
    inside = 1 if any(above.tag in _PAGE_PARTS for above in scope.iterancestors()) else 0
    skipped: Element | None = None
    walk: Any = iterwalk(scope, events=("start", "end"))
    for event, element in walk:
        if event == "start":
            if element is not scope and (
                element.tag == "sup" or element in without or _left_out(element, inside > 0, headed)
            ):
                walk.skip_subtree()
                skipped = element
                continue
            inside += element.tag in _PAGE_PARTS
            yield event, element
        elif skipped is not None and element is skipped:
            skipped = None
            yield "raised" if element.tag == "sup" else "passed", element
        else:
            inside -= element.tag in _PAGE_PARTS
            yield event, element


def _headed(scope: Element) -> frozenset[Element]:
    """The page headers that hold the page's heading: those are read."""
    found: set[Element] = set()
    for number, heading in enumerate(scope.iter("h1")):
        if number == _HEADINGS_SEEN:
            break
        found.update(heading.iterancestors("header"))
    return frozenset(found)


def _left_out(element: Element, inside: bool, headed: frozenset[Element]) -> bool:
    """Whether an element is no part of the main text, by what it is or says of itself."""
    tag = element.tag
    if tag in _NEVER:
        return True
    if not inside and (tag == "footer" or (tag == "header" and element not in headed)):
        return True
    attributes = element.attrib
    if not attributes or tag in _PAGE_PARTS or tag == "body":
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or attributes.get("role") in _ROLES:
        return True
    if _HIDING.search(attributes.get("style") or ""):
        return True
    return not _UNSEEN.isdisjoint((attributes.get("class") or "").split())


def _navigation(scope: Element) -> frozenset[Element]:
    """The groups of elements that are mostly short links."""
    found: set[Element] = set()
    # For each open element: its letters, those in links, its links.
    sums: list[list[int]] = [[0, 0, 0]]
    open_links = 0
    for event, element in _walk(scope, frozenset()):
        if event == "start":
            open_links += element.tag == "a"
            letters = _letters(element.text)
            sums.append([letters, letters if open_links else 0, int(element.tag == "a")])
            continue
        above = sums[-1]
        if event == "end":
            letters, linked, count = sums.pop()
            above = sums[-1]
            open_links -= element.tag == "a"
            if element is not scope and _is_menu(element, letters, linked, count):
                found.add(element)
            else:
                for place, figure in enumerate((letters, linked, count)):
                    above[place] += figure
        if element is not scope:
            tail = _letters(element.tail)
            above[0] += tail
            above[1] += tail if open_links else 0
    return frozenset(found)


def _is_menu(element: Element, letters: int, linked: int, count: int) -> bool:
    if element.tag not in _GROUPS or count < FEWEST_LINKS or linked >= count * SHORT_LINK:
        return False
    named = _MENU_CLASS.search(f"{element.get('class') or ''} {element.get('id') or ''}")
    return linked >= letters * (NAMED_LINK_SHARE if named else LINK_SHARE)


def _letters(text: str | None) -> int:
    return len(text.strip()) if text else 0


class _Page:
    """The text as it grows: white space is held back until it is known to stand between words."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._breaks = 0
        self._space = False
        self._cell_begins = False
        self._first_cell = True
        self.preformatted = 0

    def write(self, piece: str | None) -> None:
        """Add text, with its white space as a browser shows it."""
        if not piece:
            return
        piece = piece.translate(_HINTS)
        if self.preformatted:
            self._add(piece)
            return
        words = _SPACES.sub(" ", piece)
        self._space |= words.startswith(" ")
        if bare := words.strip(" "):
            self._add(bare)
            self._space = words.endswith(" ")

    def _add(self, piece: str) -> None:
        self._flush()
        self._cell_begins = False
        if piece:
            self._pieces.append(piece)

    def _flush(self) -> None:
        if self._pieces and self._breaks:
            self._pieces.append("\n" * self._breaks)
        elif self._pieces and self._space and not self._cell_begins:
            self._pieces.append(" ")
        self._breaks = 0
        self._space = False

    def end_of(self, lines: int) -> None:
        """A line (1) or a block (2) ends here; where a cell begins nothing has to end."""
        if not self._cell_begins:
            self._breaks = max(self._breaks, lines)

    def row(self) -> None:
        """A row begins, on a line of its own."""
        self.end_of(1)
        self._flush()
        self._first_cell = True

    def cell(self) -> None:
        """A cell begins: after the first of a row, a tab sets it off."""
        if not self._first_cell:
            self._pieces.append("\t")
        self._first_cell = False
        self._cell_begins = True

    def cell_ends(self) -> None:
        """A cell ends: a paragraph in it does not break the row."""
        self._breaks = 0
        self._space = False
        self._cell_begins = False

    def last(self) -> str:
        """The end of what was written; nothing where a new line or word is about to begin."""
        return "" if self._breaks or self._space or not self._pieces else self._pieces[-1]

    def text(self) -> str:
        """The whole, without blanks at the ends of lines and more than one blank line."""
        whole = _BLANKS_AT_LINE_END.sub("", "".join(self._pieces))
        return _BLANK_LINES.sub("\n\n", whole).strip(" \t\n")
