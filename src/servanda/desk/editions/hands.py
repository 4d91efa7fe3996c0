"""Pages made by several processes, a language each at a time. Nothing of Django is loaded before it is set up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from servanda.errors import UsageError

if TYPE_CHECKING:
    from servanda.desk.public.editions import Edition


@dataclass(frozen=True, slots=True)
class Wanted:
    """An edition as asked for. ``record`` is the folder of a record; None means the ledger of the desk."""

    record: Path | None
    languages: tuple[str, ...]
    treaties: tuple[str, ...] = ()
    """All where none is named."""
    days: tuple[date, ...] = ()
    address: str = ""
    entries: bool = False


class Hands:
    """Processes that know the edition."""

    def __init__(self, pool: ProcessPoolExecutor, folder: Path) -> None:
        self._pool, self._folder = pool, folder

    def make(self, languages: Iterable[str]) -> Iterator[tuple[str, dict[str, str]]]:
        """The pages of each language, as they are done in its order."""
        languages = list(languages)
        yield from zip(
            languages, self._pool.map(_make, languages, [self._folder] * len(languages)), strict=True
        )

    def link(self, files: dict[str, str], made: Iterable[dict[str, str]]) -> Iterator[set[str]]:
        """Lead the links of the pages of each language."""
        parts = list(made)
        yield from self._pool.map(_link, [files] * len(parts), parts, [self._folder] * len(parts))


@contextmanager
def hands(wanted: Wanted, count: int, folder: Path) -> Iterator[Hands]:
    """So many processes. Raises UsageError where one of them is ended from outside."""
    try:
        with ProcessPoolExecutor(count, get_context("spawn"), _begin, (wanted,)) as pool:
            yield Hands(pool, folder)
    except BrokenProcessPool:
        raise UsageError(
            "a process that made pages was ended from outside: try again with --jobs 1, which needs less memory"
        ) from None


_edition: Edition | None = None
"""Of a process that makes pages for another."""


def _begin(wanted: Wanted) -> None:
    global _edition
    import django

    django.setup()
    from servanda.desk.editions.writing import opened

    _edition = opened(wanted)


def _make(language: str, folder: Path) -> dict[str, str]:
    from servanda.desk.editions import rendering

    assert _edition is not None
    return rendering.make(_edition, language, folder)


def _link(files: dict[str, str], mine: dict[str, str], folder: Path) -> set[str]:
    from servanda.desk.editions import rendering

    assert _edition is not None
    return rendering.link(_edition, files, mine, folder)
