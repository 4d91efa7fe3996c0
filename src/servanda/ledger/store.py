"""The ledger on disk: plain text, one line per entry, grouped by treaty and kind, only ever added to.

A batch is written whole or not at all. Before the first line is added, a journal notes how long every
file is; it goes when the last line is on disk. Whoever finds a journal reads no further than it says, and
the next writer cuts the files back, so an interrupted import leaves the ledger as it was.
"""

from __future__ import annotations

import json
import os
from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from servanda.errors import Problem, RecordError, ServandaError, UnreadableFile, UsageError
from servanda.ledger.entry import Entry, from_line, to_line
from servanda.ledger.sources import Source, read_source, source_text

FORMAT = 1
_MARK = "servanda-record"
_JOURNAL = "journal.json"


@dataclass(frozen=True)
class Ledger:
    """Entries by treaty, and the sources they name. A pure value: what was read, nothing more."""

    entries: Mapping[str, tuple[Entry, ...]]
    sources: Mapping[str, Source]
    problems: tuple[Problem, ...] = field(default=())

    def all_entries(self) -> Iterator[Entry]:
        """Every entry, treaty by treaty."""
        for treaty in sorted(self.entries):
            yield from self.entries[treaty]


def is_record(folder: Path) -> bool:
    """Whether the folder holds a record of ours."""
    return (folder / _MARK).is_file()


def check_format(folder: Path) -> None:
    """Raises UnreadableFile for what is no record, RecordError for one made by a newer version."""
    mark = folder / _MARK
    if folder.is_file():
        raise UnreadableFile(f"{folder}: is a file; a record is a folder")
    try:
        text = mark.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise UnreadableFile(f"{folder}: no record is here (it has no file '{_MARK}')") from None
    except (OSError, UnicodeDecodeError) as error:
        raise UnreadableFile(f"{mark}: cannot be read: {getattr(error, 'strerror', None) or error}") from None
    if not text.isdigit():
        raise RecordError(f"{mark}: should hold the number of the record's format, not '{text[:40]}'")
    if int(text) > FORMAT:
        raise RecordError(
            f"{folder}: the record has format {text}, made by a newer version of servanda; "
            f"this one reads up to {FORMAT}: upgrade it"
        )


def treaties_in(folder: Path) -> tuple[str, ...]:
    """The codes of the treaties the record has acts for."""
    acts = folder / "acts"
    return tuple(sorted(path.name for path in acts.iterdir() if path.is_dir())) if acts.is_dir() else ()


def read_entries(
    folder: Path, treaty: str, without: Container[str] = (), only: str | None = None
) -> tuple[list[Entry], list[Problem]]:
    """The entries of one treaty, and a Problem for every line that is not one; ``without`` names kinds of act to
    leave unread, ``only`` the one kind wanted.
    """
    paths = [path for path in _files(folder, treaty) if path.stem not in without]
    return _read(folder, treaty, [path for path in paths if only in (None, path.stem)])


def read_corrections(folder: Path, treaty: str) -> tuple[list[Entry], list[Problem]]:
    """Those entries of one treaty that correct others, of whatever kind, with Problems as ``read_entries`` has them."""
    return _read(folder, treaty, _files(folder, treaty), b'"corrects"')


def sound(read: tuple[list[Entry], list[Problem]]) -> tuple[Entry, ...]:
    """Entries as they were read. Raises UsageError where a line was none."""
    found, problems = read
    if problems:
        raise UsageError(f"the record is damaged: {problems[0]}; run 'servanda doctor'")
    return tuple(found)


def _files(folder: Path, treaty: str) -> list[Path]:
    return sorted((folder / "acts" / treaty).glob("*.jsonl"))


def _read(
    folder: Path, treaty: str, paths: Iterable[Path], holding: bytes = b""
) -> tuple[list[Entry], list[Problem]]:
    """The entries in files, of the lines that hold certain letters."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    committed = _committed_lengths(folder)
    for path in paths:
        name = path.relative_to(folder).as_posix()
        limit = committed.get(name) if committed is not None else None
        data = path.read_bytes()[:limit] if limit is not None else path.read_bytes()
        if holding not in data:
            continue
        # Text within a line may hold U+2028 and its like, at which splitlines would break it.
        for number, found in enumerate(data.split(b"\n"), 1):
            if holding not in found:
                continue
            line = found.decode("utf-8", "replace")
            if not line.strip():
                continue
            try:
                entry = from_line(line)
                if entry.act.treaty != treaty:
                    raise RecordError(f"an act of {entry.act.treaty} among those of {treaty}")
            except ServandaError as error:
                problems.append(Problem(message=str(error), file=name, line=number, rejected=True))
                continue
            entries.append(entry)
    return entries, problems


def read_sources(folder: Path) -> dict[str, Source]:
    """Every source of the record by its id."""
    unfinished = _committed_lengths(folder) or {}
    return {
        path.stem: read_source(path)
        for path in sorted((folder / "sources").glob("*.toml"))
        if path.relative_to(folder).as_posix() not in unfinished
    }


def read_ledger(folder: Path) -> Ledger:
    """The whole record. Raises as ``check_format`` does; damaged lines become its ``problems``."""
    check_format(folder)
    entries: dict[str, tuple[Entry, ...]] = {}
    problems: list[Problem] = []
    for treaty in treaties_in(folder):
        found, faults = read_entries(folder, treaty)
        entries[treaty] = tuple(found)
        problems.extend(faults)
    return Ledger(entries, read_sources(folder), tuple(problems))


def create(folder: Path) -> None:
    """An empty record in a new or empty folder. Raises UnreadableFile where something else is there."""
    if is_record(folder):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UnreadableFile(f"{folder}: is not empty and holds no record; name another folder")
        (folder / _MARK).write_text(f"{FORMAT}\n", encoding="utf-8")
    except OSError as error:
        raise UnreadableFile(f"{folder}: no record can be made there: {error.strerror}") from None


def append(folder: Path, entries: Iterable[Entry], sources: Iterable[Source] = ()) -> int:
    """How many entries were new. All of them are written, or none; those already there are left alone.

    Raises RecordError where another process is writing, or where an entry names a source nobody described.
    """
    check_format(folder)
    _recover(folder)
    batch: dict[str, list[str]] = {}
    known: dict[str, set[str]] = {}
    described = {path.stem for path in (folder / "sources").glob("*.toml")}
    fresh_sources = {source.id: source for source in sources if source.id not in described}
    count = 0
    for entry in entries:
        treaty = entry.act.treaty
        if treaty not in known:
            known[treaty] = {old.id for old in read_entries(folder, treaty)[0]}
        if entry.id in known[treaty]:
            continue
        if entry.source not in described and entry.source not in fresh_sources:
            raise RecordError(f"entry {entry.id} names the source '{entry.source}', which is not described")
        known[treaty].add(entry.id)
        batch.setdefault(f"acts/{treaty}/{entry.act.KIND}.jsonl", []).append(to_line(entry))
        count += 1
    additions = {name: "".join(f"{line}\n" for line in lines) for name, lines in sorted(batch.items())}
    for source in fresh_sources.values():
        additions[f"sources/{source.id}.toml"] = source_text(source)
    if additions:
        _write_whole(folder, additions)
    return count


def _write_whole(folder: Path, additions: Mapping[str, str]) -> None:
    lengths = {name: _length(folder / name) for name in additions}
    try:
        handle = os.open(folder / _JOURNAL, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644)
    except FileExistsError:
        raise RecordError(f"{folder}: another process is writing to this record; try again") from None
    except OSError as error:
        raise UnreadableFile(f"{folder}: cannot be written: {error.strerror}") from None
    with os.fdopen(handle, "w", encoding="utf-8") as journal:
        json.dump({"process": os.getpid(), "lengths": lengths}, journal)
        journal.flush()
        os.fsync(journal.fileno())
    try:
        for name, text in additions.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
    except BaseException:
        _cut_back(folder, lengths)
        raise
    finally:
        with suppress(FileNotFoundError):
            (folder / _JOURNAL).unlink()


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else -1


def _journal(folder: Path) -> tuple[int, dict[str, int]] | None:
    try:
        noted = json.loads((folder / _JOURNAL).read_text(encoding="utf-8"))
        return int(noted["process"]), {str(name): int(length) for name, length in noted["lengths"].items()}
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError):
        # A journal cut short: its writer had not begun to add lines.
        return 0, {}


def _committed_lengths(folder: Path) -> dict[str, int] | None:
    journal = _journal(folder)
    return None if journal is None else {name: max(length, 0) for name, length in journal[1].items()}


def _recover(folder: Path) -> None:
    journal = _journal(folder)
    if journal is None:
        return
    process, lengths = journal
    if process and _alive(process):
        raise RecordError(f"{folder}: process {process} is writing to this record; try again when it is done")
    _cut_back(folder, lengths)
    with suppress(FileNotFoundError):
        (folder / _JOURNAL).unlink()


def _cut_back(folder: Path, lengths: Mapping[str, int]) -> None:
    for name, length in lengths.items():
        path = folder / name
        if length < 0:
            path.unlink(missing_ok=True)
            with suppress(OSError):
                path.parent.rmdir()
        elif path.exists():
            os.truncate(path, length)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
