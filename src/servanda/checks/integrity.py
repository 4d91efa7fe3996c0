"""Every entry is what it says it is: its id, its source, the entry it corrects, its place in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from servanda import places
from servanda.acts import IMPLEMENTING, participant
from servanda.checks.finding import Finding, Weight
from servanda.errors import UnknownPlace
from servanda.ledger.entry import Entry, identify
from servanda.ledger.store import read_entries
from servanda.records import Record, TreatyRecord

NAME = "integrity"


def unreadable(record: Record) -> Iterator[Finding]:
    """A fault for every line that is no entry."""
    for code in record.codes:
        for problem in read_entries(record.folder, code)[1]:
            yield _finding("fault", code, f"{problem.file}:{problem.line}", problem.message)


def check(record: Record) -> Iterator[Finding]:
    """Faults in the lines of the ledger themselves."""
    cited = set()
    for code in record.codes:
        entries = record.entries(code)
        by_id = {entry.id: entry for entry in entries}
        corrected = Counter(entry.corrects for entry in entries if entry.corrects)
        repeated = Counter(entry.id for entry in entries)
        changed = _changed(record.treaty(code), entries)
        for entry in entries:
            cited.add(entry.source)
            if entry.id in changed:
                yield _finding(
                    "fault",
                    code,
                    entry.id,
                    "the line was changed after it was entered: its id does not fit it",
                )
            yield from _entry(record, code, entry, by_id, corrected, repeated)
    for source in sorted(set(record.sources) - cited - set(_cited_by_groups())):
        yield _finding("note", "", source, "no entry names this source")


def _changed(treaty: TreatyRecord, entries: tuple[Entry, ...]) -> frozenset[str]:
    """The ids that do not fit their lines. To reckon them all takes longer than the rest, and they hold until a line is
    added.
    """
    if NAME not in treaty.beside:
        treaty.beside[NAME] = frozenset(
            entry.id
            for entry in entries
            if entry.id != identify(entry.act, entry.source, entry.locator, entry.corrects, entry.reason)
        )
    found: frozenset[str] = treaty.beside[NAME]
    return found


def _entry(
    record: Record,
    code: str,
    entry: Entry,
    by_id: dict[str, Entry],
    corrected: Counter[str],
    repeated: Counter[str],
) -> Iterator[Finding]:
    if repeated[entry.id] > 1:
        yield _finding("fault", code, entry.id, "the same entry stands twice")
    if entry.source not in record.sources:
        yield _finding("fault", code, entry.id, f"names the source '{entry.source}', which is not described")
    if entry.corrects:
        if entry.corrects not in by_id:
            yield _finding(
                "fault", code, entry.id, f"corrects the entry '{entry.corrects}', which is not there"
            )
        elif not entry.reason:
            yield _finding("fault", code, entry.id, "corrects another entry without a reason")
        elif entry.act.KIND != "retraction" and (entry.act.KIND in IMPLEMENTING) != (
            by_id[entry.corrects].act.KIND in IMPLEMENTING
        ):
            yield _finding(
                "fault",
                code,
                entry.id,
                "corrects an act of standing by one of implementation, or the reverse",
            )
        elif corrected[entry.corrects] > 1:
            yield _finding("fault", code, entry.id, f"is one of two corrections of '{entry.corrects}'")
    state = participant(entry.act)
    if state:
        try:
            places.place(state)
        except UnknownPlace as error:
            yield _finding("fault", code, entry.id, str(error))


def _cited_by_groups() -> Iterator[str]:
    for group in places.groups():
        for membership in places.membership(group):
            yield from membership.sources


def _finding(weight: Weight, code: str, subject: str, message: str) -> Finding:
    return Finding(check=NAME, weight=weight, treaty=code, subject=subject, message=message)
