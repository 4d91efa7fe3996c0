"""A day told from the one just told: "Jamaica and Nauru had ratified the day before", "four days later"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from servanda.claiming.reading import Mention
from servanda.claiming.sieve import Seeker, Stretch
from servanda.dates import PartialDate


def days_beside(
    seeker: Seeker,
    part: Stretch,
    found: list[Mention],
    then: PartialDate | None,
    number: Callable[[str], object],
) -> list[Mention]:
    """Days told from the last one before them, in this sentence or else ``then``; as uncertain as what is reckoned."""
    days = [item for item in found if item.sort == "D"]
    beside: list[Mention] = []
    for match in seeker.within(part):
        told = [item.value for item in days if item.end <= match.start()]
        day = told[-1] if told else then
        if day is not None and day.exact:
            apart, slack = _apart(match, number)
            if apart is not None:
                meant = day.earliest + apart
                span = PartialDate(meant - slack, meant + slack)
                beside.append(Mention("D", match.start(), match.end(), span, True))
    return beside


_MOST = 20
"""Days that somebody counts from one act to the next: more of them are a period of the law."""


def _apart(match: re.Match[str], number: Callable[[str], object]) -> tuple[timedelta | None, timedelta]:
    """How far the day meant lies behind the one told, and by how much the words may be off."""
    groups = match.groupdict()
    count: object = 1
    if groups.get("count"):
        count = int(groups["count"]) if groups["count"].isdigit() else number(groups["count"])
    if not isinstance(count, int) or not 0 < count <= _MOST:
        return None, timedelta(0)
    weeks = bool(groups.get("weeks"))
    days = timedelta(
        days=count * (7 if weeks else 1) * (-1 if groups.get("before") or groups.get("ago") else 1)
    )
    return days, timedelta(days=3 if weeks else 0)
