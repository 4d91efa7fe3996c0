"""Small corpora, made where a test needs them, and hands that do the work in the test's own process."""

from __future__ import annotations

import gzip
import io
import json
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import servanda as sv
from servanda.corpora.checking import Summary, check_corpus
from servanda.corpora.hands import Work
from servanda.corpora.pieces import Done, Piece, Setting
from servanda.dates import PartialDate

TRUE = "The Convention on Cluster Munitions has been joined by 111 states."
FALSE = "The Convention on Cluster Munitions has been joined by 112 states."
DATELINE = "Geneva, 25 November 2011\n\n"
OTHER = "A fine day in spring: the trees are green, and 40 birds sing in them."
DAY = "2011-11-25"


@dataclass
class Here:
    """Does every piece at once, in this process. ``stop_after`` pieces it is interrupted, as by Ctrl-C."""

    stop_after: int | None = None
    seen: list[Piece] = field(default_factory=list)
    room: int = 3

    def submit(self, work: Work, piece: Piece, setting: Setting) -> Future[Done]:
        if self.stop_after is not None and len(self.seen) >= self.stop_after:
            raise KeyboardInterrupt
        self.seen.append(piece)
        future: Future[Done] = Future()
        try:
            future.set_result(work(piece, setting))
        except Exception as error:
            future.set_exception(error)
        return future

    def died(self, error: BaseException) -> bool:
        return False

    def renew(self) -> None:
        raise AssertionError("nobody died")

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class Checked:
    """What came out: the summary, and the rows of the three tables."""

    summary: Summary
    findings: list[dict[str, Any]]
    documents: list[dict[str, Any]]
    problems: list[dict[str, Any]]

    def problem(self) -> tuple[str, str]:
        """The place and message of the only problem there is."""
        (row,) = self.problems
        return row["place"], row["message"]

    def statuses(self) -> dict[str, str]:
        """What became of each document, by its place; every place is there once."""
        found = {row["place"]: row["status"] for row in self.documents}
        assert len(found) == len(self.documents) == self.summary.documents
        return found


def checked(*corpora: str, hands: Any = None, date: str | None = None, **more: Any) -> Checked:
    """The corpus, checked into ``out.jsonl`` of the working folder."""
    when = PartialDate.parse(date) if date else None
    out = Path("out.jsonl")
    summary = check_corpus(corpora, out, record=sv.record(), hands=hands or Here(), when=when, **more)
    return Checked(summary, *tables(out).values())


def tables(out: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of the three tables of an output in JSON Lines."""
    beside = [out, out.with_name(f"{out.stem}.documents.jsonl"), out.with_name(f"{out.stem}.problems.jsonl")]
    return {path.name: [json.loads(line) for line in path.read_text().splitlines()] for path in beside}


def jsonl(path: Path, *rows: dict[str, Any] | str) -> None:
    """Rows as lines; a string is a line as it is."""
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def page(*paragraphs: str, head: str = "") -> bytes:
    """A page with these paragraphs."""
    body = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"<!DOCTYPE html><html><head>{head}</head><body><main>{body}</main></body></html>".encode()


def record(
    address: str,
    body: bytes,
    media: str = "text/html; charset=utf-8",
    *,
    status: str = "200 OK",
    kind: str = "response",
    **headers: str,
) -> bytes:
    """A record of a web archive, as the bytes of an unpacked file hold it."""
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    named = [("Content-Type", media), *((key.replace("_", "-"), value) for key, value in headers.items())]
    http = StatusAndHeaders(status, named, protocol="HTTP/1.1") if kind == "response" else None
    made = writer.create_warc_record(
        address,
        kind,
        payload=io.BytesIO(body),
        http_headers=http,
        warc_content_type="" if http else media,
        warc_headers_dict={"WARC-Date": "2020-03-01T10:00:00Z"},
    )
    writer.write_record(made)
    return out.getvalue()


def packed(*records: bytes) -> bytes:
    """Records as a web archive packs them: each by itself."""
    return b"".join(gzip.compress(each, mtime=0) for each in records)
