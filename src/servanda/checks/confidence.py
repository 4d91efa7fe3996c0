"""Facts nobody has yet seen in a source, and facts dated to the year only: shown, so that they can be mended."""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import participant, when
from servanda.checks.finding import Finding
from servanda.records import Record

NAME = "confidence"


def check(record: Record) -> Iterator[Finding]:
    """A note for every fact of low confidence and every act without its day."""
    for code in record.codes:
        for fact in record.treaty(code).facts:
            state = participant(fact.act)
            day = when(fact.act)
            kind = fact.act.KIND.replace("_", " ")
            about = f"{kind} {day}" if day else kind
            subject = places.name(state) if state else code
            if fact.low_confidence:
                message = f"{about}: from general knowledge, not yet seen in a source"
                yield Finding(check=NAME, weight="note", treaty=code, subject=subject, message=message)
            if day is not None and not day.exact and fact.act.KIND != "assertion":
                message = f"{about}: the day is not known"
                yield Finding(check=NAME, weight="note", treaty=code, subject=subject, message=message)
