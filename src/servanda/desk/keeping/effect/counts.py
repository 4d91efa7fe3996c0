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
    """The counts that differ, on each day; one that differs by as much as on the day before is not told again."""
    found = []
    for code in codes:
        last: dict[str, int | None] = {}
        for day in days:
            old, new = _counted(before, code, day), _counted(after, code, day)
            for word, value in new.items():
                moved = _difference(old.get(word), value)
                if old.get(word) != value and last.get(word) != moved:
                    found.append(
                        CountChange(treaty=code, day=day, word=word, before=old.get(word), after=value)
                    )
                last[word] = moved
    return tuple(found)


def _difference(before: int | None, after: int | None) -> int | None:
    return None if before is None or after is None else after - before


def _counted(record: Record, code: str, day: date) -> dict[str, int | None]:
    try:
        return dict(asdict(record.treaty(code).on(day).counts)) if code in record.codes else {}
    except BadDate:
        return {}
