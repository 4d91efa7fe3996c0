"""How many states each word for standing holds for, without the proposal and with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date

from servanda.errors import BadDate
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CountChange:
    """One count of one treaty on one day; None where the law does not say."""

    treaty: str
    day: date
    word: str
    before: int | None
    after: int | None


def counts(
    before: Record, after: Record, codes: Iterable[str], days: Sequence[date]
) -> tuple[CountChange, ...]:
    """The counts that come to differ on a day, or to agree again; one that differs by as much as before is not told
    again.
    """
    found = []
    for code in codes:
        last: dict[str, int | None] = {}  # by how much it differed on the day before
        for day in days:
            old, new = _counted(before, code, day), _counted(after, code, day)
            for word, value in new.items():
                moved = _difference(old.get(word), value)
                if moved != last.get(word, 0):
                    found.append(
                        CountChange(treaty=code, day=day, word=word, before=old.get(word), after=value)
                    )
                last[word] = moved
    return tuple(found)


def _difference(before: int | None, after: int | None) -> int | None:
    """By how many; none where neither record says."""
    if before == after:
        return 0
    return None if before is None or after is None else after - before


def _counted(record: Record, code: str, day: date) -> dict[str, int | None]:
    try:
        return dict(asdict(record.treaty(code).on(day).counts)) if code in record.codes else {}
    except BadDate:
        return {}
