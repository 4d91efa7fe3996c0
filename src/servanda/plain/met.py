"""Meetings as plain values."""

from __future__ import annotations

from typing import Any

from servanda.answers.meetings import MeetingHeld
from servanda.plain.told import plain_told


def plain(one: MeetingHeld) -> dict[str, Any]:
    """A meeting with everything the record holds about it."""
    return {
        **plain_told(one.told),
        "to_come": one.to_come,
        "presidents": [plain_told(told) for told in one.presidents],
        "decisions": [plain_told(told) for told in one.decisions],
        "extensions": [plain_told(told) for told in one.extensions],
        "requests": [plain_told(told) for told in one.requests],
    }
