"""Single documents, and the members of ZIP archives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from servanda import documents
from servanda.corpora import looking
from servanda.corpora.pieces import BYTES, DOCUMENTS, Listed, Offer, Piece, Setting, Unread, unchanged
from servanda.documents import archives, files, kinds, limits
from servanda.errors import Problem, UnreadableFile, one_line

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

LOOKS = {
    kinds.PLAIN: looking.text_may_claim,
    kinds.MARKDOWN: looking.text_may_claim,
    kinds.HTML: looking.page_may_claim,
}
"""The first look at the bytes of a document; those of other forms are packed and tell nothing."""


def cut_files(found: Iterable[Listed]) -> Iterator[Piece]:
    """The pieces of single documents, some files each."""
    paths: list[str] = []
    weight = 0
    for each in found:
        paths.append(each.path)
        weight += each.size
        if len(paths) >= DOCUMENTS or weight >= BYTES:
            yield Piece(form="file", paths=tuple(paths), weight=weight)
            paths, weight = [], 0
    if paths:
        yield Piece(form="file", paths=tuple(paths), weight=weight)


def read_files(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece."""
    for path in piece.paths:
        try:
            data = files.whole(setting.place(path), path)
        except UnreadableFile as error:
            yield unread(path, error)
        else:
            yield offered(data, path, setting)


def cut_archive(found: Listed, setting: Setting) -> Iterator[Piece]:
    """The pieces of an archive, some members each. What is over the bounds of an archive is told unread."""
    allowance = archives.Allowance()

    def piece(start: int, stop: int, weight: int) -> Piece:
        size, changed = found.size, found.changed
        paths = (found.path,)
        return Piece(
            form="zip", paths=paths, start=start, stop=stop, size=size, changed=changed, weight=weight
        )

    try:
        with archives.opened(setting.place(found.path), found.path) as archive:
            members = _members(archive)
    except UnreadableFile as error:
        yield Piece(form="told", paths=(found.path,), message=str(error), weight=found.size)
        return
    start = weight = unpacked = 0
    for number, member in enumerate(members):
        if allowance.members <= 0 or allowance.bytes < member.file_size:
            yield piece(start, number, weight)
            message = f"{len(members) - number:,} of its files were not read: an archive may hold"
            most = f"{limits.ARCHIVE_MEMBERS:,} files and {limits.ARCHIVE_BYTES:,} bytes; unpack it"
            yield Piece(form="told", paths=(found.path,), message=f"{message} {most}")
            return
        if not archives.refused(member):
            allowance.members -= 1
            allowance.bytes -= member.file_size
            weight += member.compress_size
            unpacked += member.file_size
        if number + 1 - start >= DOCUMENTS or unpacked >= BYTES:
            yield piece(start, number + 1, weight)
            start, weight, unpacked = number + 1, 0, 0
    if start < len(members):
        yield piece(start, len(members), weight)


def read_archive(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece of an archive, those of an archive within it too."""
    name = piece.paths[0]
    archive, members = _opened(unchanged(piece, setting), piece.changed)
    for number in range(piece.start, piece.stop):
        member = members[number]
        said = repr(member.filename)[1:-1]
        twice = number > 0 and members[number - 1].filename == member.filename
        why = "is there twice" if twice else archives.refused(member)
        data = why or archives.unpacked(archive, member)
        if isinstance(data, str):
            yield unread(f"{name}/{said}", UnreadableFile(f"{data}; unpack it and name it"))
        else:
            yield from _within(data, f"{name}/{member.filename}", setting, archives.Allowance(), 1)


def _within(
    data: bytes, name: str, setting: Setting, allowance: archives.Allowance, depth: int
) -> Iterator[Offer | Unread]:
    """A document of an archive, or those of an archive in it, as deep as such nesting is read."""
    try:
        if kinds.of(data, name) != kinds.ZIP:
            yield offered(data, name, setting)
            return
        if depth >= limits.ARCHIVE_NESTING:
            raise UnreadableFile(f"{name}: is an archive within archives within an archive; unpack it")
        with archives.opened(data, name) as archive:
            for member in archives.members(archive, name, allowance):
                if isinstance(member, Problem):
                    yield Unread(
                        place=f"{name}/{member.where}", name=f"{name}/{member.where}", problem=member
                    )
                elif kinds.is_document(member[0]):
                    yield from _within(member[1], f"{name}/{member[0]}", setting, allowance, depth + 1)
    except UnreadableFile as error:
        yield unread(name, error)


def _members(archive: ZipFile) -> list[ZipInfo]:
    """The members that may be documents, by name."""
    found = [
        member
        for member in archive.infolist()
        if not member.is_dir()
        and not (archives.safe(member.filename) and archives.hidden(member.filename))
        and kinds.is_document(member.filename)
    ]
    return sorted(found, key=lambda member: member.filename)


@lru_cache(maxsize=1)
def _opened(path: Path, changed: int) -> tuple[ZipFile, list[ZipInfo]]:
    # The archive last read is kept open: its list of members is as long as it has documents.
    archive = archives.opened(path, str(path))
    return archive, _members(archive)


def offered(data: bytes, name: str, setting: Setting) -> Offer | Unread:
    """The document in these bytes, whose form is told by them and by the name."""
    try:
        look = LOOKS.get(kinds.of(data, name))
    except UnreadableFile as error:
        return unread(name, error)
    return Offer(
        name=name,
        place=name,
        may_claim=lambda: look is None or look(data),
        read=lambda: documents.read_bytes(data, name, date=setting.date),
    )


def unread(name: str, error: Exception, place: str = "") -> Unread:
    """An error as a Problem: the name once, what is wrong, what to do."""
    message, _, hint = one_line(error).removeprefix(f"{name}: ").partition("; ")
    problem = Problem(file=name, message=message, hint=hint, rejected=True)
    return Unread(place=place or name, name=name, problem=problem)
