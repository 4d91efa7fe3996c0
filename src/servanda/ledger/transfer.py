"""A whole ledger as one text: written and read back, every past view comes out the same.

The first line says what it is and in which format; then a line for each source, then one for each entry.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields

from servanda.dates import PartialDate
from servanda.errors import Problem, RecordError, ServandaError
from servanda.ledger.entry import Entry, from_line, identify, to_line
from servanda.ledger.sources import PRECEDENCE, Source
from servanda.ledger.store import FORMAT, Ledger

_HEADER = "servanda-ledger"


def export_lines(entries: Iterable[Entry], sources: Iterable[Source]) -> Iterator[str]:
    """The ledger as lines, without their line ends, in an order that does not depend on how it was stored."""
    yield json.dumps({_HEADER: FORMAT})
    for source in sorted(sources, key=lambda item: item.id):
        yield source_line(source)
    for entry in sorted(entries, key=lambda item: (item.act.treaty, item.id)):
        yield to_line(entry)


def import_lines(lines: Iterable[str], name: str = "") -> Ledger:
    """The ledger that ``export_lines`` wrote; lines that are damaged become its ``problems``.

    Raises RecordError where the text is no exported ledger, or one of a newer version.
    """
    numbered = enumerate(lines, 1)
    _check_header(next(numbered, (1, ""))[1], name)
    entries: dict[str, list[Entry]] = {}
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for number, line in numbered:
        if not line.strip():
            continue
        try:
            if line.startswith('{"source": {'):
                source = source_from_line(line)
                sources[source.id] = source
                continue
            entry = from_line(line)
            if entry.id != identify(entry.act, entry.source, entry.locator, entry.corrects, entry.reason):
                raise RecordError(
                    f"entry {entry.id} was changed after it was entered: its id does not fit it"
                )
            entries.setdefault(entry.act.treaty, []).append(entry)
        except ServandaError as error:
            problems.append(Problem(message=str(error), file=name, line=number, rejected=True))
    return Ledger({treaty: tuple(found) for treaty, found in entries.items()}, sources, tuple(problems))


def _check_header(line: str, name: str) -> None:
    try:
        format_ = json.loads(line)[_HEADER]
    except (ValueError, KeyError, TypeError):
        raise RecordError(f"{name}: is no exported ledger (its first line should name one)") from None
    if not isinstance(format_, int) or format_ > FORMAT:
        raise RecordError(
            f"{name}: has format {format_}, made by a newer version of servanda; this one reads up to {FORMAT}"
        )


def source_line(source: Source) -> str:
    """A source as one line of JSON."""
    values = {field.name: getattr(source, field.name) for field in fields(source)}
    plain = {name: str(value) for name, value in values.items() if value not in ("", None)}
    return json.dumps({"source": plain}, ensure_ascii=False)


def source_from_line(line: str) -> Source:
    """The source that ``source_line`` wrote. Raises RecordError where the line is damaged."""
    try:
        values = json.loads(line)["source"]
        for field in ("published", "accessed"):
            if field in values:
                values[field] = PartialDate.parse(values[field])
        if values.get("kind") not in PRECEDENCE:
            raise RecordError(f"'{values.get('kind')}' is not a kind of source")
        return Source(**values)
    except (ValueError, TypeError, AttributeError) as error:
        raise RecordError(f"not a source of a ledger: {error}") from error
