"""Crawls: pages, texts and PDF files as servers gave them; damage of every kind is told."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest

from servanda.corpora import crawls
from tests.corpora.makers import DATELINE, FALSE, OTHER, TRUE, Here, checked, packed, page, record

SITE = "https://example.org/"
DATED = '<meta property="article:published_time" content="2011-11-25T09:00:00Z">'


def crawl(*records: bytes) -> None:
    Path("c.warc.gz").write_bytes(packed(*records))


@pytest.mark.parametrize("ending", ["warc", "warc.gz"])
def test_a_page_is_called_by_its_address(ending: str) -> None:
    records = [record(f"{SITE}a", page(TRUE, head=DATED)), record(f"{SITE}b", page(FALSE, head=DATED))]
    Path(f"c.{ending}").write_bytes(packed(*records) if ending == "warc.gz" else b"".join(records))
    found = checked(f"c.{ending}")
    assert [(row["document"], row["verdict"]) for row in found.findings] == [
        (f"{SITE}a", "supported"),
        (f"{SITE}b", "contradicted"),
    ]
    assert {row["date_from"] for row in found.findings} == {"metadata"}
    assert found.documents[0]["place"] == f"c.{ending}: byte 0"


def test_when_a_page_was_fetched_is_not_when_it_was_written() -> None:
    # An old page, fetched in 2020, still says what was true in 2011: that is no error of its author.
    crawl(record(f"{SITE}a", page(TRUE)))
    (finding,) = checked("c.warc.gz").findings
    assert (finding["date"], finding["date_from"], finding["fetched"]) == (None, None, "2020-03-01")
    assert finding["verdict"] == "supported"


def test_texts_and_records_without_a_server_s_answer_are_read() -> None:
    crawl(
        record(f"{SITE}t.txt", (DATELINE + FALSE).encode(), "text/plain"),
        record(f"{SITE}w", TRUE.encode(), "text/plain", kind="conversion"),
        record(f"{SITE}r", page(TRUE), kind="resource"),
    )
    found = checked("c.warc.gz")
    assert [row["document"] for row in found.findings] == [f"{SITE}t.txt", f"{SITE}w", f"{SITE}r"]


def test_a_pdf_is_read_whatever_the_server_calls_it() -> None:
    from fpdf import FPDF

    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica", size=12)
    pdf.multi_cell(0, 6, DATELINE + FALSE)
    data = bytes(pdf.output())
    crawl(record(f"{SITE}p", data, "application/pdf"), record(f"{SITE}q", data, "text/html"))
    assert [row["verdict"] for row in checked("c.warc.gz").findings] == ["contradicted", "contradicted"]


def test_what_is_no_document_is_passed_over() -> None:
    crawl(
        record(SITE, b"software: x", "application/warc-fields", kind="warcinfo"),
        record(f"{SITE}i.png", b"\x89PNG convention", "image/png"),
        record(f"{SITE}s.css", b"convention{}", "text/css"),
        record(f"{SITE}gone", page(FALSE), status="404 Not Found"),
        record(f"{SITE}moved", page(FALSE), status="301 Moved"),
        record(f"{SITE}a", page(TRUE)),
    )
    found = checked("c.warc.gz")
    assert [row["document"] for row in found.documents] == [f"{SITE}a"]
    assert found.problems == []


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        pytest.param(gzip.compress(page(TRUE)), {"Content_Encoding": "gzip"}, id="gzip"),
        pytest.param(zlib.compress(page(TRUE)), {"Content_Encoding": "deflate"}, id="deflate"),
        pytest.param(page(TRUE), {"Content_Encoding": "gzip"}, id="said to be gzip and unpacked"),
        pytest.param(
            f"{len(page(TRUE)):x}\r\n".encode() + page(TRUE) + b"\r\n0\r\n\r\n",
            {"Transfer_Encoding": "chunked"},
            id="chunked",
        ),
    ],
)
def test_pages_are_unpacked_as_they_were_sent(body: bytes, headers: dict[str, str]) -> None:
    crawl(record(f"{SITE}a", body, **headers))
    assert [row["verdict"] for row in checked("c.warc.gz").findings] == ["supported"]


def test_an_encoding_the_server_declares_is_believed() -> None:
    body = "<p>La Convention sur les armes à sous-munitions compte 111 États signataires.</p>".encode(
        "utf-16-be"
    )
    crawl(record(f"{SITE}a", body, "text/html; charset=utf-16be"))
    found = checked("c.warc.gz")
    assert (found.documents[0]["language"], found.documents[0]["status"]) == ("fr", "checked")


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        pytest.param(b"\x01\x02", {"Content_Encoding": "br"}, "is packed as 'br'", id="brotli"),
        pytest.param(gzip.compress(page(TRUE))[:-9], {"Content_Encoding": "gzip"}, "is cut off", id="cut"),
        pytest.param(b"\x1f\x8b\x08" + b"x" * 99, {"Content_Encoding": "gzip"}, "is damaged", id="damaged"),
    ],
)
def test_a_page_that_cannot_be_unpacked_costs_itself_alone(
    body: bytes, headers: dict[str, str], said: str
) -> None:
    crawl(record(f"{SITE}a", page(TRUE)), record(f"{SITE}b", body, **headers), record(f"{SITE}c", page(TRUE)))
    found = checked("c.warc.gz")
    assert [row["document"] for row in found.findings] == [f"{SITE}a", f"{SITE}c"]
    assert found.problems[0]["document"] == f"{SITE}b"
    assert said in found.problem()[1]


def test_bombs_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("servanda.documents.limits.FILE_BYTES", 1_000_000)
    zeros = bytes(5_000_000)
    crawl(
        record(f"{SITE}a", zeros),
        record(f"{SITE}b", gzip.compress(zeros), Content_Encoding="gzip"),
        record(f"{SITE}c", page(TRUE)),
    )
    found = checked("c.warc.gz")
    assert [row["document"] for row in found.problems] == [f"{SITE}a", f"{SITE}b"]
    assert all("is too large" in row["message"] for row in found.problems)
    assert [row["document"] for row in found.findings] == [f"{SITE}c"]


@pytest.mark.parametrize(
    "head",
    [
        b"X: " + b"a" * 3_000_000,
        b"X: a\r\n" * 200_000,
        b"WARC-Target-URI: a:b\r\nContent-Length: 99999999999\r\n\r\n",
    ],
)
def test_a_head_that_does_not_end_is_not_held(head: bytes) -> None:
    bad = gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n" + head)
    Path("c.warc.gz").write_bytes(packed(record(f"{SITE}a", page(TRUE))) + bad)
    found = checked("c.warc.gz")
    assert [row["status"] for row in found.documents] == ["checked", "unreadable"]
    assert "too l" in found.problem()[1]


@pytest.mark.parametrize("form", ["warc", "warc.gz"])
def test_wherever_a_crawl_is_cut_off_whole_pages_are_read_and_the_cut_is_told(form: str) -> None:
    records = [record(f"{SITE}{number}", page(f"{TRUE} {number}")) for number in range(3)]
    if form == "warc.gz":
        records = [packed(each) for each in records]
    ends = [0]
    for each in records:
        ends.append(ends[-1] + len(each))
    whole = b"".join(records)
    for cut in range(1, len(whole), 41):
        Path(f"c.{form}").write_bytes(whole[:cut])
        found = checked(f"c.{form}", restart=True)
        complete = sum(end <= cut for end in ends) - 1
        read = [row["document"] for row in found.documents if row["status"] != "unreadable"]
        closed = form == "warc" and not whole[cut : ends[complete + 1]].strip()
        # Of a packed page all may be there but the bytes that close it.
        whole_pages = (complete + 1,) if closed else (complete, complete + (form == "warc.gz"))
        assert len(read) in whole_pages, cut
        assert read == [f"{SITE}{number}" for number in range(len(read))], cut
        assert [row["verdict"] for row in found.findings] == ["supported"] * len(read), cut
        assert len(found.problems) == found.summary.unreadable == (0 if closed or cut in ends else 1), cut


def test_what_is_no_crawl_is_told() -> None:
    Path("a.warc").write_bytes(b"hello\n" * 50)
    Path("b.warc.gz").write_bytes(gzip.compress(record(f"{SITE}a", page(TRUE)) + record(SITE, page(TRUE))))
    Path("c.warc.gz").write_bytes(packed(record(f"{SITE}a", page(TRUE)))[:-40] + b"\0" * 40)
    found = checked("a.warc", "b.warc.gz", "c.warc.gz")
    assert [row["file"] for row in found.problems if row["rejected"]] == ["a.warc", "b.warc.gz", "c.warc.gz"]
    assert "is no web archive" in found.problems[0]["message"]
    assert "is packed as a whole" in found.problems[1]["message"]
    assert "is damaged" in found.problems[2]["message"] or "is cut off" in found.problems[2]["message"]


def test_many_records_are_many_pieces_and_each_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crawls, "DOCUMENTS", 3)
    crawl(*(record(f"{SITE}{number}", page(OTHER)) for number in range(10)))
    hands = Here()
    found = checked("c.warc.gz", hands=hands)
    assert [row["document"] for row in found.documents] == [f"{SITE}{number}" for number in range(10)]
    assert len(hands.seen) == 4
    assert sum(piece.weight for piece in hands.seen) == Path("c.warc.gz").stat().st_size
