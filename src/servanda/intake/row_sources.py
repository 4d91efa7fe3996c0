"""The source of a row: one the record describes already, or a new one described by the row itself."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from urllib.parse import urlsplit

from servanda.dates import PartialDate
from servanda.errors import UsageError
from servanda.ledger.sources import PRECEDENCE, Source

SOURCE_COLUMNS = (
    "source",
    "source_address",
    "source_title",
    "source_publisher",
    "source_kind",
    "source_published",
)
_LONGEST_ID = 64
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


class RowSources:
    """The sources of a record, and those that rows have described since."""

    def __init__(self, held: Mapping[str, Source]) -> None:
        self._held = held
        self.fresh: dict[str, Source] = {}
        self._by_address = {source.address: source for source in held.values() if source.address}
        self._by_page = {_page(source.address): source for source in held.values() if source.address}

    def of(self, cells: Mapping[str, str]) -> Source:
        """The source a row names. Raises UsageError where it names none, or describes one against what is known."""
        named = cells.get("source", "")
        address = cells.get("source_address", "")
        known = self._known(named) if named else self._at(address)
        if known is not None:
            if address and _page(address) != _page(known.address):
                raise UsageError(
                    f"the source '{named}' is known with another address, {known.address or 'none'}"
                )
            return known
        if named and not any(cells.get(column) for column in SOURCE_COLUMNS[1:]):
            raise UsageError(f"the source '{named}' is not described")
        return self._describe(cells, named, address)

    def _at(self, address: str) -> Source | None:
        """The source at an address, or at one that leads to the same page."""
        return (self._by_address.get(address) or self._by_page.get(_page(address))) if address else None

    def _known(self, name: str) -> Source | None:
        return self.fresh.get(name) or self._held.get(name)

    def _describe(self, cells: Mapping[str, str], named: str, address: str) -> Source:
        title, publisher = cells.get("source_title", ""), cells.get("source_publisher", "")
        kind = cells.get("source_kind", "")
        missing = [
            column
            for column, value in (
                ("source_title", title),
                ("source_publisher", publisher),
                ("source_kind", kind),
            )
            if not value
        ]
        if missing:
            raise UsageError(f"a source not yet known needs {', '.join(missing)}")
        if kind not in PRECEDENCE:
            raise UsageError(f"source_kind '{kind}' is none of {', '.join(PRECEDENCE)}")
        published = cells.get("source_published", "")
        key = named or self._free(f"{_site(address) or publisher} {title}", address)
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,99}", key):
            raise UsageError(f"'{key}' cannot be the id of a source: small letters, digits and hyphens only")
        known = self._known(key)
        source = Source(
            id=key,
            title=title,
            publisher=publisher,
            kind=kind,  # type: ignore[arg-type]
            address=address,
            published=PartialDate.parse(published) if published else None,
        )
        if known is not None:
            return known
        self.fresh[key] = source
        if address:
            self._by_address[address] = self._by_page[_page(address)] = source
        return source

    def _free(self, words: str, address: str) -> str:
        """An id made of site or publisher and title; with a mark of the address where another source has it."""
        plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
        key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:_LONGEST_ID].rstrip("-") or "source"
        known = self._known(key)
        if known is None or known.address == address:
            return key
        return f"{key}-{hashlib.sha256(address.encode()).hexdigest()[:6]}"


def _page(address: str) -> str:
    """What is left of an address without its scheme, ``www.`` and the slash at its end."""
    return address.partition("://")[2].removeprefix("www.").rstrip("/") or address


def _site(address: str) -> str:
    """The telling part of a web address's host: ``the-monitor`` of ``archives2.the-monitor.org``, ``dfa`` of
    ``genevapm.dfa.gov.ph``.
    """
    labels = (urlsplit(address).hostname or "").split(".")[:-1]
    return next((label for label in reversed(labels) if label not in _SECOND_LEVEL), "")
