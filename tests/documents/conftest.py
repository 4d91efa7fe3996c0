"""Documents in every form, made here from sentences of our own."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

SENTENCE = "By January 2015 a total of 116 states had joined the convention, of which 89 were parties."
OTHER = "Twelve signatories have yet to ratify; the secretariat invites them to do so soon."


@pytest.fixture
def zipped() -> Callable[[dict[str, bytes | str]], bytes]:
    """A ZIP archive of these members."""

    def make(members: dict[str, bytes | str]) -> bytes:
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
        return file.getvalue()

    return make


@pytest.fixture
def docx_of() -> Callable[..., bytes]:
    """A DOCX file with these paragraphs and its stamps set."""

    def make(*paragraphs: str, created: datetime | None = None, modified: datetime | None = None) -> bytes:
        docx = pytest.importorskip("docx")
        document = docx.Document()
        for paragraph in paragraphs:
            document.add_paragraph(paragraph)
        if created:
            document.core_properties.created = created
        if modified:
            document.core_properties.modified = modified
        file = io.BytesIO()
        document.save(file)
        return file.getvalue()

    return make


@pytest.fixture
def pdf_of() -> Callable[..., bytes]:
    """A PDF file with one paragraph a page, made on 3 May 2016."""

    def make(*pages: str, title: str = "", width: float = 0) -> bytes:
        fpdf = pytest.importorskip("fpdf")
        pdf = fpdf.FPDF()
        pdf.set_creation_date(datetime(2016, 5, 3, 10, tzinfo=UTC))
        pdf.set_font("Helvetica", size=12)
        if title:
            pdf.set_title(title)
        for page in pages:
            pdf.add_page()
            pdf.multi_cell(width, 6, page)
        return bytes(pdf.output())

    return make
