"""What a treaty is called in the languages of the United Nations.

``record/treaties/titles.csv`` holds the titles of the authentic texts beside the names in everyday use; the English
ones stand in the treaty's own module.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from servanda.engine.articles import Treaty

_FILE = Path(__file__).parent.parent / "record" / "treaties" / "titles.csv"


@dataclass(frozen=True, slots=True)
class Title:
    """The full title and the short one; ``language`` is English where the one asked for has none on record."""

    full: str
    short: str
    language: str


def title(law: Treaty, language: str = "en") -> Title:
    """The title of a treaty in a language."""
    return _titles().get((law.code, language)) or Title(law.title, law.short, "en")


@cache
def _titles() -> Mapping[tuple[str, str], Title]:
    with _FILE.open(encoding="utf-8", newline="") as lines:
        return MappingProxyType(
            {
                (row["code"], row["language"]): Title(row["title"], row["short"], row["language"])
                for row in csv.DictReader(lines)
            }
        )
