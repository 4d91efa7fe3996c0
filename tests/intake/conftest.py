"""Files to read: those written for these tests, and ones made up on the spot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from servanda.dates import PartialDate
from servanda.intake import Reading, read

DATA = Path(__file__).parent / "data"
WHEN = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)

_XML = """<?xml version="1.0" encoding="iso-8859-1"?>
<Document>
  <Treaty>
    <Header>
      <Chapter><Header>CHAPTER {chapter}</Header><Name>ANY</Name></Chapter>
      <ExternalData>
        <Numsect>{number}</Numsect>
        <Titlesect>A Convention</Titlesect>
        <Conclusion>Geneva, 10 October 1980</Conclusion>
        {head}
      </ExternalData>
    </Header>
    {body}
  </Treaty>
</Document>
"""


@pytest.fixture
def data() -> Path:
    return DATA


@pytest.fixture
def read_file() -> Callable[..., Reading]:
    """Reads a file by path, or by name from the folder of these tests."""

    def reader(file: Path | str, published: str | None = None) -> Reading:
        path = DATA / file if isinstance(file, str) else file
        day = PartialDate.parse(published) if published else None
        return read(path, recorded_at=WHEN, by="a test", published=day)

    return reader


@pytest.fixture
def read_xml(tmp_path: Path, read_file: Callable[..., Reading]) -> Callable[..., Reading]:
    """Reads a status file made of a head and a body."""

    def reader(body: str = "", head: str = "", chapter: str = "XXVI", number: str = "2") -> Reading:
        path = tmp_path / "made.xml"
        text = _XML.format(body=body, head=head, chapter=chapter, number=number)
        path.write_bytes(text.encode("latin-1"))
        return read_file(path)

    return reader


@pytest.fixture
def read_table(read_xml: Callable[..., Reading]) -> Callable[..., Reading]:
    """Reads a table of participants given as headings and rows."""

    def reader(headings: list[str], *rows: list[str], after: str = "") -> Reading:
        head = "".join(f"<Entry>{heading}</Entry>" for heading in ["Participant", *headings])
        body = "".join(
            "<Row>" + "".join(f"<Entry>{cell}</Entry>" for cell in row) + "</Row>\n" for row in rows
        )
        group = f"<Thead><Row>{head}</Row></Thead><Tbody><Rows>{body}</Rows></Tbody>"
        return read_xml(f"<Participants><Table><TGroup>{group}</TGroup></Table></Participants>{after}")

    return reader
