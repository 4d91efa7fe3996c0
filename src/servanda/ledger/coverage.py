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


def _coverage(said: Mapping[str, str]) -> Coverage:
    return Coverage(complete_until=parse_day(said["complete_until"]), basis=said["basis"])


def read_coverage(folder: Path) -> Mapping[str, Coverage]:
    """Until when each treaty is known to be complete. Raises RecordError where the file is damaged."""
    path = folder / "coverage.toml"
    try:
        return {code: _coverage(said) for code, said in _values(path).items()}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise RecordError(f"{path}: cannot be read: {one_line(error)}") from error


def read_coverage_of_subjects(folder: Path) -> Mapping[str, Mapping[str, Coverage]]:
    """The same for the subjects of implementation, by treaty. Raises RecordError where the file is damaged."""
    path = folder / "coverage-implementation.toml"
    try:
        return {
            treaty: {subject: _coverage(said) for subject, said in subjects.items()}
            for treaty, subjects in _values(path).items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecordError(f"{path}: cannot be read: {one_line(error)}") from error


def _values(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
