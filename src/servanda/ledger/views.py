"""What the ledger said at a moment: corrections followed, nothing edited.

A view is a pure function of the entries and ``known_at``. Leaving ``known_at`` out means all we know.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time

from servanda.acts import Retraction
from servanda.dates import parse_day
from servanda.errors import BadDate
from servanda.ledger.entry import Entry

KnownAt = datetime | date | str | None


def moment_known(known_at: KnownAt) -> datetime | None:
    """The moment a ``known_at`` means: a bare day means all that was recorded by the end of it, in UTC.

    Raises BadDate for what is neither a day nor a moment.
    """
    if known_at is None or isinstance(known_at, datetime):
        if known_at is not None and known_at.tzinfo is None:
            return known_at.replace(tzinfo=UTC)
        return known_at
    if isinstance(known_at, str) and "T" in known_at:
        try:
            return moment_known(datetime.fromisoformat(known_at))
        except ValueError as error:
            raise BadDate(f"'{known_at}' is not a moment: write it as YYYY-MM-DDTHH:MM:SSZ") from error
    return datetime.combine(parse_day(known_at), time(23, 59, 59, 999999), tzinfo=UTC)


def known(entries: Iterable[Entry], known_at: KnownAt = None) -> list[Entry]:
    """The entries recorded by then, corrected ones included. It only grows with ``known_at``."""
    limit = moment_known(known_at)
    return [entry for entry in entries if limit is None or entry.recorded_at <= limit]


def view(entries: Iterable[Entry], known_at: KnownAt = None) -> list[Entry]:
    """The entries that stood at that moment: those recorded by then and not yet corrected.

    Two corrections of one entry both stand until one of them is itself corrected.
    """
    recorded = known(entries, known_at)
    corrected = {entry.corrects for entry in recorded if entry.corrects}
    standing = [
        entry for entry in recorded if entry.id not in corrected and not isinstance(entry.act, Retraction)
    ]
    return sorted(standing, key=lambda entry: entry.id)
