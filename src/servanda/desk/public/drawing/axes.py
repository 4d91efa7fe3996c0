"""What pictures over the years have in common: marks on an axis, and how many years lie between two of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A tick of an axis, or a day marked: where it stands and what it says."""

    place: float
    said: str


def years_apart(years: int, most: int) -> int:
    """Every how many years to write one, so that of so many no more than ``most`` steps are needed."""
    return next((step for step in (1, 2, 5, 10, 20, 50) if years <= most * step), max(years, 1))
