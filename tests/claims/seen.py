"""What a language's patterns see in one sentence."""

from __future__ import annotations

from servanda.claiming.naming import StatesNamed
from servanda.claiming.reading import Mention
from servanda.claiming.scan import Scanner, mentions, sighted, stretch
from servanda.dates import PartialDate


def mentions_in(
    scan: Scanner, text: str, today: PartialDate | None, start: int = 0, end: int | None = None
) -> list[Mention]:
    """The mentions in a stretch of a text of this day, or in all of it."""
    end = len(text) if end is None else end
    part = stretch(scan, text, start, end)
    (seen,) = sighted(scan, [(part, today, StatesNamed(scan.names, text).within(start, end))])
    return mentions(scan, part, seen, today)
