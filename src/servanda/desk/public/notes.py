"""The sources of a page, numbered in the order in which it first cites them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from servanda.desk.public.asked import Asked
from servanda.publish.findings import of_the_web


class Notes:
    """Collects sources while a page is put together; ``listed`` names them at its end."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._numbers: dict[str, int] = {}

    def cite(self, sources: Iterable[str]) -> list[int]:
        """The numbers of these sources."""
        return [self._numbers.setdefault(key, len(self._numbers) + 1) for key in sources]

    @property
    def listed(self) -> list[dict[str, Any]]:
        """Every source cited, in the order of the numbers."""
        return [described(self._asked, key) for key in self._numbers]


def described(asked: Asked, key: str) -> dict[str, Any]:
    """A source for a list: what it is called, where its own page is and where it was published."""
    source = asked.record.sources.get(key)
    page = asked.to("sources", key)
    if source is None:
        return {"said": key, "page": page}
    return {
        "said": f"{source.publisher}: {source.title}",
        "kind": source.kind,
        "published": str(source.published) if source.published else "",
        "page": page,
        "address": source.address if of_the_web(source.address) else "",
    }
