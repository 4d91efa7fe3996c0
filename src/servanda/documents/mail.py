"""A message: its subject as the title and first line, then its text, or the text of its page where it has none.

It is dated by its ``Date`` as the sender's clock showed it. Attachments are documents of their own: they are
named as not read.
"""

from __future__ import annotations

from datetime import datetime
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import parsedate_to_datetime

from servanda.dates import PartialDate
from servanda.documents import html, limits
from servanda.documents.contents import Contents
from servanda.documents.plain import decode
from servanda.errors import Problem, UnreadableFile

MEDIA = "message/rfc822"


def contents(data: bytes, name: str) -> Contents:
    """The subject, date and text of a message. Raises UnreadableFile where it is none."""
    if data.lower().count(b"content-type:") > limits.MAIL_PARTS:
        raise UnreadableFile(f"{name}: has more than {limits.MAIL_PARTS:,} parts; save its text")
    try:
        message = BytesParser(EmailMessage, policy=default).parsebytes(data)
        return _contents(message, name)
    except UnreadableFile:
        raise
    except (ValueError, LookupError, TypeError, AttributeError, IndexError, RecursionError) as error:
        # What the standard library raises on headers and parts no mail program would write.
        raise UnreadableFile(
            f"{name}: is not readable as a message ({type(error).__name__}); save its text"
        ) from None


def _contents(message: EmailMessage, name: str) -> Contents:
    if not message.keys():
        raise UnreadableFile(
            f"{name}: is no message: it has no headers; name a file as the mail program saved it"
        )
    subject = " ".join(str(message.get("Subject", "")).split())
    text, language, problems = _body(message, name)
    attached = tuple(
        Problem(
            file=name,
            where=part.get_filename() or part.get_content_type(),
            message="is attached and was not read",
            hint="save it and name it",
            rejected=True,
        )
        for part in message.iter_attachments()
    )
    return Contents(
        text=f"{subject}\n\n{text}" if subject and text else subject or text,
        media=MEDIA,
        title=subject or None,
        language=language,
        published=_sent(message),
        problems=(*problems, *attached),
    )


def _body(message: EmailMessage, name: str) -> tuple[str, str | None, tuple[Problem, ...]]:
    for kind in ("plain", "html"):
        part = message.get_body(preferencelist=(kind,))
        payload = part.get_payload(decode=True) if part is not None else None
        if part is None or not isinstance(payload, bytes) or not payload.strip():
            continue
        declared = part.get_content_charset()
        if kind == "html":
            page = html.contents(payload, name, declared)
            return page.text, page.language, page.problems
        decoded = decode(payload, name, declared)
        return decoded.text, None, decoded.problems
    return "", None, ()


def _sent(message: EmailMessage) -> PartialDate | None:
    try:
        moment: datetime = parsedate_to_datetime(str(message["Date"]))
    except (ValueError, TypeError):
        return None
    return PartialDate.of(moment.date())
