"""A picture with its words and its numbers, and how it becomes SVG or PNG."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from servanda.errors import MissingExtra, UsageError

KINDS = ("svg", "png")

LOOK: dict[str, Any] = {
    "svg.hashsalt": "servanda",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 9,
    "hatch.linewidth": 0.7,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.titlesize": 11,
    "axes.titlelocation": "left",
}
"""Text stays text: it can be searched, read aloud, and set in the reader's own font."""

_OUTLINE = re.compile(r' d="([^"]{200,})"')
_STRAIGHT = set("MLz0123456789.- \n")


def at(day: date) -> float:
    """Where a day stands on an axis of dates: matplotlib counts days from the first of 1970."""
    return float((day - date(1970, 1, 1)).days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture, and all it says for those who do not see it.

    ``words`` hold the figures that matter, ``notes`` what a reader must know to trust them; ``heads`` and ``rows``
    are the numbers as a table, to stand beside the picture. ``paint`` draws it, as a figure of matplotlib.
    """

    title: str
    words: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    paint: Callable[[], Any]
    notes: tuple[str, ...] = ()

    def told(self) -> str:
        """The alternative text: the words, then the notes."""
        return " ".join([self.words, *self.notes])

    def drawn(self, kind: str) -> bytes:
        """The picture as ``svg`` or ``png``. Raises UsageError for another kind, MissingExtra without matplotlib."""
        if kind not in KINDS:
            raise UsageError(f"a picture is drawn as {' or '.join(KINDS)}, not as '{kind}'")
        return saved(self.paint, kind, self.title, self.told())


def saved(paint: Callable[[], Any], kind: str, title: str, words: str) -> bytes:
    """What ``paint`` draws, as a file that says in words what it shows; the same bytes for the same drawing."""
    try:
        import matplotlib
    except ImportError:
        raise MissingExtra("pictures need matplotlib: pip install 'servanda[charts]'") from None
    matplotlib.use("Agg")
    out = io.BytesIO()
    look: Any = LOOK
    with matplotlib.rc_context(look):
        figure = paint()
        about = {"Title": title, "Description": words}
        metadata = {**about, "Date": None} if kind == "svg" else {**about, "Software": "servanda"}
        figure.savefig(out, format=kind, metadata=metadata)
    return _told(_compact(out.getvalue().decode("utf-8")), title, words) if kind == "svg" else out.getvalue()


def _compact(svg: str) -> str:
    """The SVG with its outlines to a tenth of a point, each step told from the one before: a quarter of the size."""
    return _OUTLINE.sub(lambda found: f' d="{_steps(found.group(1))}"', svg)


def _steps(outline: str) -> str:
    """An outline of straight lines as whole tenths of a point would have it; any other is left as it is."""
    parts = outline.split()
    if not set(outline) <= _STRAIGHT:
        return outline
    found: list[str] = []
    at = (0, 0)
    last = ""
    place = 0
    while place < len(parts):
        command = parts[place]
        place += 1
        if command == "z":
            found.append("z")
            last = "z"
            continue
        there = (round(float(parts[place]) * 10), round(float(parts[place + 1]) * 10))
        place += 2
        if command == "M":
            found.append(f"M{there[0] / 10:g} {there[1] / 10:g}")
        elif there != at:
            found.append(
                f"{'' if last == 'L' else 'l'}{(there[0] - at[0]) / 10:g} {(there[1] - at[1]) / 10:g}"
            )
        else:
            continue
        at, last = there, command
    return " ".join(found)


def _told(svg: str, title: str, words: str) -> bytes:
    """The SVG with its title and description where a screen reader looks for them."""
    head, found, tail = svg.partition("<svg ")
    opening, _, rest = tail.partition(">")
    text = (
        f'{head}{found}role="img" aria-label={quoteattr(words)} {opening}>'
        f"<title>{escape(title)}</title><desc>{escape(words)}</desc>"
    )
    return (text + rest).encode("utf-8")
