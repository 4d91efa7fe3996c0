"""Documents in JSON Lines: one object a line, with a field ``text``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from servanda.corpora import rows
from servanda.corpora.pieces import Listed, Offer, Piece, Setting, Unread, unchanged
from servanda.documents import limits
from servanda.errors import Problem

BLOCK = 256 * 1024
"""A piece is about so many bytes of whole lines."""

LINE_BYTES = limits.MARKUP_BYTES
"""The longest line that is read: the values of a line take many times its size in memory."""

_MARK = b"\xef\xbb\xbf"


def cut(found: Listed, setting: Setting) -> Iterator[Piece]:
    """The pieces of a file, cut at line ends; the lines are counted and not read."""

    def piece(start: int, stop: int, first: int) -> Piece:
        return Piece(
            form="jsonl",
            paths=(found.path,),
            start=start,
            stop=stop,
            first=first,
            size=found.size,
            changed=found.changed,
            weight=stop - start,
        )

    start = place = 0
    first = 1
    with setting.place(found.path).open("rb") as file:
        while place < found.size and (block := file.read(BLOCK)):
            end = block.rfind(b"\n")
            if end >= 0:
                yield piece(start, place + end + 1, first)
                start, first = place + end + 1, first + block.count(b"\n")
            place += len(block)
    if start < found.size:
        yield piece(start, found.size, first)


def read(piece: Piece, setting: Setting) -> Iterator[Offer | Unread]:
    """The documents of a piece; blank lines are none."""
    name = piece.paths[0]
    with unchanged(piece, setting).open("rb") as file:
        file.seek(piece.start)
        number = piece.first
        while file.tell() < piece.stop:
            line = file.readline(LINE_BYTES + 1)
            if not line:
                return
            if len(line) > LINE_BYTES:
                _to_line_end(file, line)
                yield _unread(name, number, f"is longer than {LINE_BYTES:,} bytes", "split the document")
            elif bare := line.removeprefix(_MARK if number == 1 else b"").strip():
                row = _row(bare)
                if isinstance(row, str):
                    yield _unread(name, number, row, "each line holds one object with a field 'text'")
                else:
                    yield rows.offered(row, file=name, line=number, where="", date=setting.date)
            number += 1


def _row(line: bytes) -> dict[str, Any] | str:
    """The object of a line, or in words why there is none."""
    try:
        row = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        return f"is not UTF-8 (byte {error.start + 1:,})"
    except json.JSONDecodeError as error:
        return f"is no JSON (character {error.pos + 1:,}: {error.msg})"
    except RecursionError:
        return "is nested too deeply"
    except ValueError:
        return "holds a number of too many digits"
    return row if isinstance(row, dict) else "is no JSON object"


def _to_line_end(file: BinaryIO, line: bytes) -> None:
    while line and not line.endswith(b"\n"):
        line = file.readline(BLOCK)


def _unread(file: str, line: int, message: str, hint: str) -> Unread:
    problem = Problem(file=file, line=line, message=message, hint=hint, rejected=True)
    return Unread(place=f"{file}:{line}", name=file, problem=problem)
