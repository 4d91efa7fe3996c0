"""Sources as numbered footnotes under a text for reading."""

from __future__ import annotations

from collections.abc import Iterable

from servanda.records import Record


class Footnotes:
    """Numbers sources in the order in which they are first cited, and lists them at the end."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._numbers: dict[str, int] = {}

    def cite(self, sources: Iterable[str]) -> str:
        """The numbers of these sources, each in brackets."""
        return "".join(f"[{self._numbers.setdefault(source, len(self._numbers) + 1)}]" for source in sources)

    def lines(self) -> list[str]:
        """A heading and a line for every source cited; nothing where none was."""
        found = ["", "Sources"] if self._numbers else []
        for key, number in self._numbers.items():
            source = self._record.sources[key]
            found.append(f"[{number}] {source.publisher}: {source.title}. {source.address or key}")
        return found
