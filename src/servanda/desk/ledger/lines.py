"""From entries, sources and coverage to lines of the ledger, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from servanda.acts import participant
from servanda.dates import parse_day
from servanda.errors import BadDate, RecordError
from servanda.ledger import Entry, Ledger, Source
from servanda.ledger.coverage import Coverage
from servanda.ledger.entry import from_line, identify, to_line
from servanda.ledger.transfer import source_from_line, source_line


@dataclass(frozen=True, slots=True)
class Draft:
    """A line not yet numbered and sealed."""

    kind: str
    key: str
    text: str
    treaty: str = ""
    state: str = ""
    act: str = ""
    corrects: str = ""


def of_entry(entry: Entry) -> Draft:
    """The line of an entry. Raises RecordError where its id does not fit it, or it cannot be written as text."""
    if entry.id != identify(entry.act, entry.source, entry.locator, entry.corrects, entry.reason):
        raise RecordError(f"entry {entry.id}: its id does not fit it")
    draft = Draft(
        "entry",
        entry.id,
        to_line(entry),
        entry.act.treaty,
        participant(entry.act),
        entry.act.KIND,
        entry.corrects,
    )
    return _checked(draft)


def of_source(source: Source) -> Draft:
    """The line of a source."""
    return _checked(Draft("source", source.id, source_line(source)))


def of_coverage(treaty: str, coverage: Coverage) -> Draft:
    """The line that says until when a treaty is known to be complete. A later one replaces an earlier."""
    until = coverage.complete_until.isoformat()
    said = {"treaty": treaty, "complete_until": until, "basis": coverage.basis}
    text = json.dumps({"coverage": said}, ensure_ascii=False)
    return _checked(Draft("coverage", f"{treaty} {until}", text, treaty))


def _checked(draft: Draft) -> Draft:
    """The same draft, if it is one that any database keeps as it is."""
    try:
        draft.text.encode()
    except UnicodeEncodeError:
        raise RecordError(
            f"{draft.kind} {draft.key}: holds half a character, and cannot be written"
        ) from None
    columns = (draft.key, draft.treaty, draft.state, draft.act, draft.corrects)
    if any(not all(char.isprintable() for char in value) for value in columns):
        raise RecordError(f"{draft.kind} {draft.key!r}: a control character in a name")
    return draft


def read(texts: Iterable[tuple[str, str]]) -> tuple[Ledger, dict[str, Coverage]]:
    """The ledger and the coverage that lines hold, given as pairs of kind and text in their order.

    Raises RecordError for a line this version cannot read.
    """
    entries: dict[str, list[Entry]] = {}
    sources: dict[str, Source] = {}
    coverage: dict[str, Coverage] = {}
    for kind, text in texts:
        if kind == "entry":
            entry = from_line(text)
            entries.setdefault(entry.act.treaty, []).append(entry)
        elif kind == "source":
            source = source_from_line(text)
            sources[source.id] = source
        else:
            treaty, covered = _coverage(text)
            coverage[treaty] = covered
    return Ledger({treaty: tuple(found) for treaty, found in entries.items()}, sources), coverage


def _coverage(text: str) -> tuple[str, Coverage]:
    try:
        said: Mapping[str, str] = json.loads(text)["coverage"]
        covered = Coverage(complete_until=parse_day(said["complete_until"]), basis=said["basis"])
        return said["treaty"], covered
    except (ValueError, KeyError, TypeError, BadDate) as error:
        raise RecordError(f"not a line about coverage: {error}") from error
