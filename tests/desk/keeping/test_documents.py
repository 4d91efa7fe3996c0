"""What people attach: kept under its hash, told by its content, served so that no browser runs it; hostile or not."""

from __future__ import annotations

import contextlib
import hashlib
import io
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda.desk.keeping.files import kinds, storing
from servanda.desk.keeping.models import Document, Proposal
from servanda.desk.people.rights import Role
from servanda.errors import UnreadableFile
from tests.desk.keeping.conftest import ACCESSION, PDF, Worker, pdf


def packed(*members: tuple[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


DOCX = packed(("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<document/>"))
HEADS = [b"PK\x03\x04", b"%PDF-", b"\x89PNG\r\n\x1a\n", DOCX[:80]]
KEPT = {
    "a PDF": (PDF, "application/pdf"),
    "a Word document": (DOCX, kinds._OFFICE["word/document.xml"]),
    "a sheet": (
        packed(("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")),
        kinds._OFFICE["xl/workbook.xml"],
    ),
    "an open document": (
        packed(("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<x/>")),
        "application/vnd.oasis.opendocument.text",
    ),
    "a PNG": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + b"\x00" * 40, "image/png"),
    "a JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + b"\x01" * 60 + b"\xff\xd9", "image/jpeg"),
    "a mail": (
        b"From: a@example.org\r\nTo: b@example.org\r\nSubject: Deposit\r\n\r\nDone.\r\n",
        "message/rfc822",
    ),
    "a text in Arabic": ("إيداع صك الانضمام\n".encode(), "text/plain"),
    "a page of HTML, which stays text": (b"<html><script>alert(1)</script></html>", "text/plain"),
}
REFUSED: dict[str, tuple[bytes | Callable[[], bytes], str]] = {
    "nothing": (b"", "empty"),
    "a program": (b"MZ\x90\x00\x03" + b"\x00" * 200, "not kept"),
    "an ELF program": (b"\x7fELF\x02\x01\x01" + b"\x00" * 100, "not kept"),
    "a GIF": (b"GIF89a\x01\x00\x01\x00" + b"\x00" * 20, "not kept"),
    "an archive": (packed(("a.exe", b"MZ")), "Archives are not kept"),
    "half an archive": (DOCX[:60], "damaged"),
    "a document with macros": (
        packed(("[Content_Types].xml", b""), ("word/document.xml", b""), ("word/vbaProject.bin", b"x")),
        "macros",
    ),
    "half a PDF": (PDF[:40], "breaks off"),
    "text in another encoding": ("Côte d’Ivoire".encode("utf-16-le"), "not kept"),
    "text in Latin-1": ("Côte".encode("latin-1"), "UTF-8"),
    "a bomb": (lambda: packed(("word/document.xml", b"0" * 410_000_000)), "more than a document"),
}


@pytest.mark.parametrize("what", KEPT)
def test_a_file_is_what_its_content_says(what: str) -> None:
    data, kind = KEPT[what]
    assert kinds.of(data) == kind


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_not_kept_is_said_in_one_line(what: str) -> None:
    data, said = REFUSED[what]
    data = (
        data() if callable(data) else data
    )  # the bomb takes seconds to pack: not in every process that collects
    with pytest.raises(UnreadableFile, match=said) as error:
        kinds.of(data)
    assert "\n" not in str(error.value)


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=400),
        st.builds(lambda head, tail: head + tail, st.sampled_from(HEADS), st.binary(max_size=300)),
        st.builds(
            lambda at, byte: DOCX[:at] + bytes([byte]) + DOCX[at + 1 :],
            st.integers(0, len(DOCX) - 1),
            st.integers(0, 255),
        ),
    )
)
def test_no_file_whatever_it_holds_is_more_than_kept_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnreadableFile):
        assert kinds.of(data) in kinds.ENDINGS


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=300),
    name=st.text(max_size=60).filter(lambda name: name.strip(". /\\") != ""),
    declared=st.sampled_from(["application/pdf", "text/html", "", "x/y; charset=\x00"]),
)
def test_a_fuzzed_upload_is_an_answer_and_never_a_fault(
    editor: Worker, data: bytes, name: str, declared: str
) -> None:
    file = SimpleUploadedFile("x", data, declared)
    file._name = name  # as a client may send it, whatever a form would make of it
    values = {**ACCESSION, "seen": "1", "entry-file": file}
    from tests.desk.keeping.conftest import SOURCE

    answer = editor.client.post("/desk/enter/deposit/", {**SOURCE, **values})
    assert answer.status_code in (302, 400), answer.status_code


@pytest.mark.django_db
def test_a_document_is_kept_under_its_hash_for_its_owner_alone(editor: Worker) -> None:
    editor.enters("deposit", ACCESSION, **{"entry-file": pdf("../../etc/Verbal note <1>.html")})
    document = Document.objects.get()
    assert document.sha256 == hashlib.sha256(PDF).hexdigest()
    path = storing.path_of(document.sha256)
    assert path.name == document.sha256
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert document.name == "Verbal note _1_.pdf"
    assert storing.intact(document.sha256)
    # The same file again is the same document.
    editor.enters("deposit", {**ACCESSION, "state": "Palau"}, **{"entry-file": pdf()})
    assert Document.objects.count() == 1


@pytest.mark.django_db
def test_a_document_is_served_as_a_download_without_rights_in_the_browser(editor: Worker) -> None:
    editor.enters("deposit", ACCESSION, **{"entry-file": pdf("note.pdf")})
    answer = editor.client.get(f"/desk/documents/{Document.objects.get().sha256}/")
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == PDF  # type: ignore[attr-defined]
    assert answer["Content-Disposition"] == 'attachment; filename="note.pdf"'
    assert answer["Content-Type"] == "application/pdf"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"


@pytest.mark.django_db
def test_a_document_is_for_the_desk_until_it_is_accepted_and_meant_for_all(
    editor: Worker, reviewer: Worker, at_desk: Callable[[Role], Worker]
) -> None:
    key = editor.enters("deposit", ACCESSION, **{"entry-file": pdf(), "entry-document_public": "on"})
    sha256 = Document.objects.get().sha256
    reviewer.get(f"/desk/documents/{sha256}/", 404)  # still the draft of somebody else
    editor.does("propose", key)
    reviewer.client.get(f"/desk/documents/{sha256}/")
    at_desk(Role.FOCAL_POINT).get(f"/desk/documents/{sha256}/", 403)
    assert Client().get(f"/documents/{sha256}/").status_code == 404
    reviewer.does("accept", key)
    assert Client().get(f"/documents/{sha256}/").status_code == 200
    assert Client().get(f"/documents/{'0' * 64}/").status_code == 404


@pytest.mark.django_db
def test_a_document_changed_on_disk_stops_the_acceptance(editor: Worker, reviewer: Worker) -> None:
    key = editor.proposes("deposit", ACCESSION, **{"entry-file": pdf()})
    path = storing.path_of(Document.objects.get().sha256)
    path.write_bytes(b"another")
    answer = reviewer.does("accept", key, 409)
    assert "missing or damaged" in answer.content.decode()
    assert Proposal.objects.get(pk=key).status == "proposed"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("code", "said"),
    [(0, ""), (1, "found a virus"), (2, "could not be scanned"), (None, "could not be scanned")],
)
def test_every_upload_passes_the_scanner_of_the_operator(
    editor: Worker, settings: Any, tmp_path: Path, code: int | None, said: str
) -> None:
    script = tmp_path / "scan.py"
    script.write_text(f"import sys; assert open(sys.argv[-1], 'rb').read(); sys.exit({code})")
    command = f"{sys.executable} {script}" if code is not None else str(tmp_path / "no-such-command")
    settings.ENVIRONMENT = settings.ENVIRONMENT.model_copy(update={"scanner": command})
    from tests.desk.keeping.conftest import SOURCE

    answer = editor.client.post(
        "/desk/enter/deposit/", {**SOURCE, **ACCESSION, "seen": "1", "entry-file": pdf()}
    )
    if code == 0:
        assert answer.status_code == 302
        assert Document.objects.get().scanned.startswith("clean, said python")
    else:
        assert answer.status_code == 400
        assert said in answer.content.decode()
        assert not Document.objects.exists()
        assert not any(path.is_file() for path in Path(tmp_path / "documents").rglob("*"))


@pytest.mark.django_db
def test_a_file_too_large_is_refused_in_one_line(editor: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kinds, "MOST_BYTES", 50)
    from tests.desk.keeping.conftest import SOURCE

    answer = editor.client.post(
        "/desk/enter/deposit/", {**SOURCE, **ACCESSION, "seen": "1", "entry-file": pdf()}
    )
    assert answer.status_code == 400
    assert "larger than 20 MB" in answer.content.decode()
