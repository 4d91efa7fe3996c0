"""Until when a record is known to be complete, of each treaty and of each subject of implementation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from servanda.dates import parse_day
from servanda.errors import RecordError, one_line
from servanda.ledger.sources import toml_string

SUBJECTS = (
    "casualties",
    "completions",
    "conduct",
    "extension_decisions",
    "extension_requests",
    "funding",
    "land",
    "laws",
    "meetings",
    "reports",
    "resolutions",
    "stockpiles",
    "votes",
)
"""What a record may be known to be complete about, beside the acts from which standing follows."""


STANDING, IMPLEMENTATION = "coverage.toml", "coverage-implementation.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Until which day the record of a treaty is known to be complete, and why we think so."""

    complete_until: date
    basis: str


def _coverage(said: Mapping[str, str]) -> Coverage:
    return Coverage(complete_until=parse_day(said["complete_until"]), basis=said["basis"])


def topic(treaty: str, subject: str = "") -> str:
    """The name under which coverage is kept: ``CCM`` for what standing follows from, ``CCM/votes`` for a subject."""
    return f"{treaty}/{subject}" if subject else treaty


def read_coverage(folder: Path) -> Mapping[str, Coverage]:
    """Until when each treaty, and each subject of its implementation, is known to be complete, by topic.

    Raises RecordError where a file is damaged.
    """
    path = folder / STANDING
    try:
        found = {code: _coverage(said) for code, said in _values(path).items()}
        path = folder / IMPLEMENTATION
        for treaty, subjects in _values(path).items():
            found.update({topic(treaty, subject): _coverage(said) for subject, said in subjects.items()})
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordError(f"{path}: cannot be read: {one_line(error)}") from error
    return found


def coverage_texts(coverages: Mapping[str, Coverage]) -> dict[str, str]:
    """The files that ``read_coverage`` reads, by name; the second only where there is something to say in it."""
    parts: dict[str, list[str]] = {STANDING: []}
    for name, covered in sorted(coverages.items()):
        treaty, _, subject = name.partition("/")
        table = f"{treaty}.{subject}" if subject else treaty
        parts.setdefault(IMPLEMENTATION if subject else STANDING, []).append(
            f'[{table}]\ncomplete_until = "{covered.complete_until.isoformat()}"\n'
            f"basis = {toml_string(covered.basis)}\n"
        )
    return {name: "\n".join(said) for name, said in parts.items()}


def _values(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
