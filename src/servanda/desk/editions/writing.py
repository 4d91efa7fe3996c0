"""An edition written whole or not at all: made beside its place, sealed with a list of its files, then put there."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

from servanda.clock import today
from servanda.desk.editions import rendering
from servanda.desk.editions.addresses import relative
from servanda.desk.editions.hands import Wanted, hands
from servanda.desk.ledger.chain import Revision
from servanda.desk.ledger.reading import Known, current
from servanda.desk.public.editions import Edition
from servanda.desk.public.kept import code_version
from servanda.desk.public.languages import LANGUAGES
from servanda.errors import RecordError, UnreadableFile, UsageError
from servanda.ledger.coverage import coverage_texts
from servanda.ledger.transfer import export_lines
from servanda.records import Record

MANIFEST = "MANIFEST"
ABOUT = "edition.json"


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: how many files, and bytes in all."""

    edition: Edition
    files: int
    bytes: int


def opened(wanted: Wanted) -> Edition:
    """The edition with its record. Raises UnknownTreaty, UnreadableFile, RecordError, BadDate, UsageError."""
    known, seal = _known(wanted.record)
    record = known.record
    if not record.codes:
        raise UsageError("the record holds no treaty: there is nothing to publish")
    chosen = {record.treaty(name).code for name in wanted.treaties} or set(record.codes)
    if missing := sorted(chosen - set(record.codes)):
        raise UsageError(f"{missing[0]}: the record holds nothing about it")
    day = today()
    if late := [one for one in wanted.days if one > day]:
        raise UsageError(f"--day {max(late)}: is not over yet; an edition of {day} tells of days up to it")
    entries = [entry for code in record.codes for entry in record.entries(code)]
    digest = hashlib.sha256()
    for line in export_lines(entries, record.sources.values()):
        digest.update(f"{line}\n".encode())
    for name, text in sorted(coverage_texts(record.coverages).items()):
        digest.update(f"{name}\n{text}\n".encode())
    return Edition(
        known=known,
        digest=digest.hexdigest(),
        day=day,
        days=tuple(sorted({*wanted.days, day})),
        languages=tuple(code for code in LANGUAGES if code in wanted.languages),
        treaties=tuple(code for code in record.codes if code in chosen),
        address=wanted.address,
        entries=wanted.entries,
        seal=seal,
    )


def _known(folder: Path | None) -> tuple[Known, str]:
    if folder is None:
        known = current()
        return known, known.revision.seal
    record = Record(folder)
    # As many lines as a ledger has that took this record in.
    lines = (
        sum(len(record.entries(code)) for code in record.codes) + len(record.sources) + len(record.coverages)
    )
    return Known(Revision(lines, ""), record), ""


def check_place(folder: Path) -> None:
    """Raises UsageError where something is at a place that is no earlier edition, and would be lost."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise UsageError(f"{folder}: is a file; name a folder")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()}
    if not there:
        return
    if not {MANIFEST, ABOUT} <= there:
        raise UsageError(f"{folder}: is not empty and holds no earlier edition; name another folder")
    strange = (
        there - {MANIFEST} - set(listed((folder / MANIFEST).read_text(encoding="utf-8", errors="replace")))
    )
    if strange:
        raise UsageError(f"{folder}: holds {min(strange)}, which is not of an edition; move it away first")


def listed(manifest: str) -> dict[str, str]:
    """The SHA-256 of every file a manifest lists, by its name."""
    pairs = (line.split("  ", 1) for line in manifest.splitlines() if "  " in line)
    return {name: digest for digest, name in pairs}


def write(wanted: Wanted, folder: Path, jobs: int, told: Callable[[str], None]) -> Written:
    """Write an edition into a folder, in place of an earlier one.

    Raises UsageError where something else is there, UnreadableFile where it cannot be written, and what ``opened``
    raises. Whatever happens, the folder holds the edition before or the new one, whole.
    """
    folder = folder.resolve()
    check_place(folder)
    edition = opened(wanted)
    aside: Path | None = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
        inner = aside / "new"
        inner.mkdir()
        count, size = _fill(wanted, edition, inner, jobs, told)
        # Somebody may have put something there meanwhile.
        check_place(folder)
        if folder.exists():
            folder.rename(aside / "old")
        try:
            inner.rename(folder)
        except OSError:
            if (aside / "old").exists():
                (aside / "old").rename(folder)
            raise
    except OSError as error:
        raise UnreadableFile(f"{folder}: cannot be written: {error.strerror or error}") from None
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)
    return Written(edition, count, size)


def _fill(
    wanted: Wanted, edition: Edition, folder: Path, jobs: int, told: Callable[[str], None]
) -> tuple[int, int]:
    made: dict[str, dict[str, str]] = {}
    files: dict[str, str] = {}
    static: set[str] = set()
    count = min(jobs, len(edition.languages))
    if count > 1:
        with hands(wanted, count, folder) as several:
            for language, found in several.make(edition.languages):
                told(f"{language}: {len(found):,} pages")
                made[language] = found
            files = _together(made.values())
            static.update(*several.link(files, made.values()))
    else:
        for language in edition.languages:
            made[language] = rendering.make(edition, language, folder)
            told(f"{language}: {len(made[language]):,} pages")
        files = _together(made.values())
        static.update(*(rendering.link(edition, files, mine, folder) for mine in made.values()))
    _add(edition, folder, files, static)
    told("links led to files; sealing")
    return _seal(folder)


def _together(made: Iterable[dict[str, str]]) -> dict[str, str]:
    """The file of every address. Raises RecordError where two would have one, on a disk that knows no capitals."""
    seen: dict[str, str] = {}
    files: dict[str, str] = {}
    for mine in made:
        for address, file in mine.items():
            if seen.setdefault(file.casefold(), address) != address:
                raise RecordError(f"{address} and {seen[file.casefold()]} would be one file, {file}")
        files.update(mine)
    return files


def _add(edition: Edition, folder: Path, files: dict[str, str], static: set[str]) -> None:
    """What is in no language: the first page, the files pages share, the map of the site, what the edition is."""
    for name in sorted({*static, "public/site.css", "public/icon.svg"}):
        found = finders.find(name)
        assert isinstance(found, str), name
        (folder / "static" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(found, folder / "static" / name)
    homes = [(LANGUAGES[code], relative("index.html", files[f"/{code}/"])) for code in edition.languages]
    (folder / "index.html").write_text(
        render_to_string("public/tongues.html", {"homes": homes, "edition": edition}), encoding="utf-8"
    )
    about = {
        "edition": edition.day.isoformat(),
        "record": {"lines": edition.known.revision.sequence, "sha256": edition.digest, "seal": edition.seal},
        "code": code_version(),
        "languages": edition.languages,
        "treaties": edition.treaties,
        "days": [day.isoformat() for day in edition.days],
        "entries": edition.entries,
        "address": edition.address,
    }
    (folder / ABOUT).write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    if edition.address:
        pages = sorted(
            address for address, file in files.items() if file.endswith("index.html") and "?" not in address
        )
        (folder / "sitemap.xml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
            + "".join(f"<url><loc>{edition.address}{page}</loc></url>\n" for page in pages[:50_000])
            + "</urlset>\n",
            encoding="utf-8",
        )


def _seal(folder: Path) -> tuple[int, int]:
    """Write the list of all files with their SHA-256, as ``sha256sum -c`` reads it. Gives their number and bytes."""
    size, lines = 0, []
    for path in sorted(folder.rglob("*"), key=lambda one: one.relative_to(folder).as_posix()):
        if path.is_file():
            held = path.read_bytes()
            size += len(held)
            lines.append(f"{hashlib.sha256(held).hexdigest()}  {path.relative_to(folder).as_posix()}\n")
    (folder / MANIFEST).write_text("".join(lines), encoding="utf-8")
    return len(lines) + 1, size + (folder / MANIFEST).stat().st_size
