"""EML: the subject and the text of a message, dated by the sender's clock."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from servanda.documents import read_bytes
from servanda.errors import UnreadableFile
from tests.documents.conftest import OTHER, SENTENCE


def message(text: str | None = None, page: str | None = None) -> EmailMessage:
    made = EmailMessage()
    made["Subject"] = "Où en est le traité ?"
    made["From"] = "press@example.org"
    made["Date"] = "Fri, 25 Nov 2011 23:40:00 -0500"
    if text is not None:
        made.set_content(text)
    if page is not None and text is not None:
        made.add_alternative(page, subtype="html")
    elif page is not None:
        made.set_content(page, subtype="html")
    return made


def test_the_plain_text_is_preferred_to_the_page() -> None:
    document = read_bytes(message(SENTENCE, "<p>Another text</p>").as_bytes(), "mail.eml")
    assert document.text == f"Où en est le traité ?\n\n{SENTENCE}\n"
    assert (document.title, document.media) == ("Où en est le traité ?", "message/rfc822")
    assert (str(document.date), document.date_from) == ("2011-11-25", "metadata")


def test_the_page_is_read_where_there_is_no_plain_text() -> None:
    pytest.importorskip("lxml")
    data = message(page=f"<p>{SENTENCE}</p><script>999</script>").as_bytes()
    assert read_bytes(data, "mail.eml").text == f"Où en est le traité ?\n\n{SENTENCE}"


def test_attachments_are_named_as_not_read() -> None:
    made = message(SENTENCE)
    made.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="table.pdf")
    problem = read_bytes(made.as_bytes(), "mail.eml").problems[0]
    assert str(problem) == "mail.eml: table.pdf: is attached and was not read (save it and name it)"


def test_a_message_is_known_by_its_headers_where_its_name_does_not_tell() -> None:
    assert read_bytes(message(SENTENCE).as_bytes(), "-").media == "message/rfc822"
    assert read_bytes(b"From: here\nto there\n" + SENTENCE.encode(), "-").media == "text/plain"


@pytest.mark.parametrize("date", ["", "soon", "Fri, 99 Nov 2011 10:00:00 +0000"])
def test_a_date_no_clock_shows_is_none(date: str) -> None:
    data = f"Subject: Note\nDate: {date}\n\n{SENTENCE}".encode()
    assert read_bytes(data, "mail.eml").date is None


def test_a_charset_nobody_knows_is_read_as_what_it_is() -> None:
    data = b"Subject: Note\nContent-Type: text/plain; charset=klingon\n\n\xc3\x89tats"
    assert read_bytes(data, "mail.eml").text == "Note\n\nÉtats"


@pytest.mark.parametrize(
    "data",
    [
        b"no headers at all",
        b"Content-Type: multipart/mixed; boundary=b\n\n" + b"\n--b\nContent-Type: text/plain\n\nx" * 5_000,
    ],
)
def test_what_is_no_message_or_too_many_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFile, match=r"^mail\.eml: "):
        read_bytes(data, "mail.eml")


def nested(depth: int) -> bytes:
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
        for number in range(depth)
    )
    return b"Subject: Note\n" + parts + b"Content-Type: text/plain\n\n" + OTHER.encode()


def test_messages_nested_deeply_are_read_and_those_without_end_refused() -> None:
    assert read_bytes(nested(50), "mail.eml").text == f"Note\n\n{OTHER}"
    with pytest.raises(UnreadableFile, match=r"^mail\.eml: has more than 300 parts"):
        read_bytes(nested(5_000), "mail.eml")
