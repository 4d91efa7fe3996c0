"""What anybody may open of the keeping: documents that were attached for all."""

from __future__ import annotations

from django.http import FileResponse, HttpRequest
from django.views.decorators.http import require_safe

from servanda.desk.keeping.files.serving import download
from servanda.desk.keeping.seeing import public_document


@require_safe
def document(request: HttpRequest, sha256: str) -> FileResponse:
    """A document that was attached for anybody to read. Raises Http404 for any other."""
    return download(public_document(sha256))
