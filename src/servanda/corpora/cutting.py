"""From the files of a corpus to pieces, in the order of the corpus, and from a piece back to its documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from servanda.corpora import crawls, filed, lines, tabular
from servanda.corpora.pieces import Form, Listed, Offer, Piece, Setting, Unread
from servanda.errors import MissingExtra, Problem, one_line

_CUT: dict[Form, Callable[[Listed, Setting], Iterator[Piece]]] = {
    "zip": filed.cut_archive,
    "jsonl": lines.cut,
    "parquet": tabular.cut,
    "warc": crawls.cut,
}
_READ: dict[Form, Callable[[Piece, Setting], Iterator[Offer | Unread]]] = {
    "file": filed.read_files,
    "zip": filed.read_archive,
    "jsonl": lines.read,
    "parquet": tabular.read,
    "warc": crawls.read,
}


def pieces(found: Iterable[Listed], setting: Setting) -> Iterator[Piece]:
    """The pieces of a corpus. The same files always give the same pieces, whoever works at them."""
    for single, group in groupby(found, key=lambda each: each.form == "file"):
        if single:
            yield from filed.cut_files(group)
            continue
        for each in group:
            if each.form == "told":
                yield Piece(form="told", paths=(each.path,), message=each.message)
                continue
            try:
                yield from _CUT[each.form](each, setting)
            except (OSError, MissingExtra) as error:
                message = getattr(error, "strerror", None) or one_line(error)
                yield Piece(
                    form="told",
                    paths=(each.path,),
                    message=f"cannot be read: {message}",
                    weight=each.size,
                )


def offers(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece, unread, in their order. Raises Changed where its file is not as it was listed."""
    if piece.form == "told":
        path = piece.paths[0]
        message = piece.message.removeprefix(f"{path}: ")
        yield Unread(place=path, name=path, problem=Problem(file=path, message=message, rejected=True))
        return
    yield from _READ[piece.form](piece, setting)
