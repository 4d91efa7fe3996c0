"""An edition: the pages of one day, of one record, as plain files. What it holds, and how a page knows it is in one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.http import HttpRequest

from servanda.desk.ledger.reading import Known


@dataclass(frozen=True, slots=True)
class Edition:
    """The pages that are made together, and what they are made from."""

    known: Known
    digest: str
    """SHA-256 of the record in the order of an exported ledger: the same for the same record, however it is stored."""
    day: date
    """The day that pages without a day are about."""
    days: tuple[date, ...]
    """Every day that has pages, ``day`` among them, the earliest first."""
    languages: tuple[str, ...]
    treaties: tuple[str, ...]
    """The treaties that have pages of their own. Lists, and the pages of states, tell of all."""
    address: str = ""
    """Where the edition will be on the web, without a slash at its end; empty where nobody has told."""
    entries: bool = False
    """Whether every entry of the record has a page of its own; else the pages of sources list them."""
    seal: str = ""
    """The seal of the last line, where the record is the ledger of a desk."""


def edition_of(request: HttpRequest) -> Edition | None:
    """The edition a page is made for; None for a page that is served."""
    found = getattr(request, "edition", None)
    assert found is None or isinstance(found, Edition)
    return found
