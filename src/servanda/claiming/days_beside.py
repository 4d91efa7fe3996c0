"""The day before, or after, the one just told: "Jamaica and Nauru had ratified the day before"."""

from __future__ import annotations

from datetime import timedelta

from servanda.claiming.reading import Mention
from servanda.claiming.sieve import Seeker, Stretch
from servanda.dates import PartialDate


def days_beside(
    seeker: Seeker, part: Stretch, found: list[Mention], then: PartialDate | None
) -> list[Mention]:
    """Days told from the last one before them, in this sentence or else ``then``; as uncertain as what is reckoned."""
    days = [item for item in found if item.sort == "D"]
    beside: list[Mention] = []
    for match in seeker.within(part):
        told = [item.value for item in days if item.end <= match.start()]
        day = told[-1] if told else then
        if day is not None and day.exact:
            apart = timedelta(days=-1 if match["before"] else 1)
            beside.append(
                Mention("D", match.start(), match.end(), PartialDate.of(day.earliest + apart), True)
            )
    return beside
