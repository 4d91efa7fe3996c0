"""Facts nobody has yet seen in a source, and facts dated to the year only: shown, so that they can be mended.

Acts from which standing follows are listed one by one, those of implementation by kind and state.
"""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import participant, when
from servanda.checks.finding import Finding
from servanda.records import Record

NAME = "confidence"


def check(record: Record) -> Iterator[Finding]:
    """A note for every fact of low confidence and every act without its day; one for each kind of implementation."""
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
        yield from _implementation(record, code)


def _implementation(record: Record, code: str) -> Iterator[Finding]:
    """What of each kind of act is only remembered, with the states it is remembered of."""
    told: dict[str, list[bool]] = {}
    states: dict[str, set[str]] = {}
    for fact in record.treaty(code).implementation:
        told.setdefault(fact.act.KIND, []).append(fact.low_confidence)
        if fact.low_confidence and participant(fact.act):
            states.setdefault(fact.act.KIND, set()).add(places.name(participant(fact.act)))
    for kind in sorted(told):
        remembered = sum(told[kind])
        if remembered:
            named = f": {', '.join(sorted(states[kind]))}" if kind in states else ""
            message = f"{remembered} of {len(told[kind])} are from general knowledge, not yet seen in a source{named}"
            yield Finding(
                check=NAME, weight="note", treaty=code, subject=kind.replace("_", " "), message=message
            )
