"""Until which day a record is known to be complete, and about what."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from servanda.dates import parse_day
from servanda.errors import RecordError, one_line

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Until which day the record of a treaty is known to be complete, and why we think so."""

    complete_until: date
    basis: str
    implementation_until: date | None = None
    """Until which day every decision on a deadline and every completion is known to be there, where that is so."""


def _covered(said: Mapping[str, str]) -> Coverage:
    until = said.get("implementation_until")
    return Coverage(
        complete_until=parse_day(said["complete_until"]),
        basis=said["basis"],
        implementation_until=parse_day(until) if until else None,
    )


def read_coverage(folder: Path) -> dict[str, Coverage]:
    """Until when each treaty is known to be complete. Raises RecordError where the file is damaged."""
    path = folder / "coverage.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        return {code: _covered(said) for code, said in values.items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordError(f"{path}: cannot be read: {one_line(error)}") from error


def read_subjects(folder: Path) -> dict[str, dict[str, Coverage]]:
    """Until when each subject of implementation is known to be complete, by treaty. Raises RecordError where the file
    is damaged.
    """
    path = folder / "coverage-implementation.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        return {
            treaty: {subject: _covered(said) for subject, said in subjects.items()}
            for treaty, subjects in values.items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordError(f"{path}: cannot be read: {one_line(error)}") from error
