"""The one clock: nobody else asks the system what time it is."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime


def now() -> datetime:
    """The present moment in UTC, to the second.

    ``SERVANDA_NOW`` (an ISO 8601 moment) sets it, so that a page can be made again as it was made once.
    """
    staged = os.environ.get("SERVANDA_NOW")
    if staged:
        moment = datetime.fromisoformat(staged)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return datetime.now(UTC).replace(microsecond=0)


def today() -> date:
    """Today's date in UTC."""
    return now().date()
