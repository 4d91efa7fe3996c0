"""A document as an answer that no browser runs: a download, of the type we found, in a box without scripts."""

from __future__ import annotations

from django.http import FileResponse, Http404

from servanda.desk.keeping.files.storing import path_of
from servanda.desk.keeping.models import Document


def download(document: Document) -> FileResponse:
    """The answer with the file. Raises Http404 where it is not on disk."""
    try:
        file = path_of(document.sha256).open("rb")
    except (OSError, ValueError):
        raise Http404 from None
    answer = FileResponse(file, as_attachment=True, filename=document.name, content_type=document.media_type)
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    answer["Cross-Origin-Resource-Policy"] = "same-origin"
    answer["Cache-Control"] = "private, no-store"
    answer["ETag"] = f'"{document.sha256}"'
    return answer
