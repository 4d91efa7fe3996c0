"""What we knew at a moment: a page cited then says the same for ever.

A citation pins a line of the ledger: ``known=2026-11-21.24817`` is the record as it was when its 24,817th line had
come in, on that day. Lines are sealed and never changed, so the same pin gives the same record whatever is entered or
corrected later. A bare day (``known=2026-11-21``) means the last line that came in on it or before, and is certain only
once the day is over.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from threading import Lock

from servanda.dates import parse_day
from servanda.desk.ledger import lines
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import Known
from servanda.errors import BadDate
from servanda.ledger import Ledger
from servanda.records import Record

KEPT = 6
"""How many records of the past a process keeps."""

_SHAPE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:\.([0-9]{1,9}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Pin:
    """A line of the ledger, and the day it came in."""

    sequence: int
    day: date

    def __str__(self) -> str:
        return f"{self.day.isoformat()}.{self.sequence}"


def latest(known: Known) -> Pin:
    """The pin of what is known now."""
    return _pin(known.revision.sequence)


def read(text: str, known: Known) -> Pin:
    """The pin a citation holds. Raises BadDate, in one line, for what is none, or none of this ledger."""
    found = _SHAPE.fullmatch(text.strip())
    if found is None:
        raise BadDate(
            f"'{text[:40]}' is no moment of the record: write a day, or what a citation holds: YYYY-MM-DD.N"
        )
    day = parse_day(found[1])
    if found[2] is None:
        return _pin(_last_on(day))
    sequence = int(found[2])
    if not 0 < sequence <= known.revision.sequence or _day_of(sequence) != day:
        raise BadDate(f"'{text}' is no moment of this record: its line {sequence} did not come in on {day}")
    return Pin(sequence, day)


def _pin(sequence: int) -> Pin:
    return Pin(sequence, _day_of(sequence))


def _day_of(sequence: int) -> date:
    moment = Line.objects.values_list("received_at", flat=True).get(sequence=sequence)
    return moment.astimezone(UTC).date()


def _last_on(day: date) -> int:
    """The last line that came in on a day or before. Numbers and moments grow together, so it is found by halving."""
    after = datetime.combine(day, time(), tzinfo=UTC) + timedelta(days=1)
    low, high = 0, Line.objects.order_by("-sequence").values_list("sequence", flat=True)[0]
    while low < high:
        middle = (low + high + 1) // 2
        if Line.objects.values_list("received_at", flat=True).get(sequence=middle) < after:
            low = middle
        else:
            high = middle - 1
    if low == 0:
        raise BadDate(f"the record of this site holds nothing that came in by {day.isoformat()}")
    return low


_kept: OrderedDict[tuple[str, int], Record] = OrderedDict()
_lock = Lock()


def record_at(pin: Pin, known: Known) -> Record:
    """The record as it was at a pin; today's own where nothing came in since."""
    if pin.sequence == known.revision.sequence:
        return known.record
    # Where the lines since are the same, so is the record; a ledger that was put back has other seals.
    key = (Line.objects.values_list("seal", flat=True).get(sequence=pin.sequence), pin.sequence)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
        else:
            _kept[key] = _without_later(pin, known)
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
        return _kept[key]


def _without_later(pin: Pin, known: Known) -> Record:
    """Today's record less what came in since: the entries need not be read again."""
    later = set(Line.objects.filter(sequence__gt=pin.sequence).values_list("kind", "key"))
    entries = {
        code: kept
        for code in known.record.codes
        if (kept := tuple(one for one in known.record.entries(code) if ("entry", one.id) not in later))
    }
    sources = {key: source for key, source in known.record.sources.items() if ("source", key) not in later}
    rows = Line.objects.filter(kind=Line.Kind.COVERAGE, sequence__lte=pin.sequence)
    _, coverage = lines.read(rows.values_list("kind", "text"))
    return Record(ledger=Ledger(entries, sources), coverage=coverage)
