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
        ahead = part.text[max(0, match.start() - _BACK) : match.start()]
        if day is not None and day.exact and not _IN_BETWEEN.search(ahead):
            apart = _apart(match, number)
            if apart is not None:
                meant = PartialDate.of(day.earliest + apart)
                beside.append(Mention("D", match.start(), match.end(), meant, True))
    return beside


_BACK = 160
"""Characters before such words in which another time may be told, from which they are reckoned."""
_IN_BETWEEN = re.compile(
    r"\b(?:weeks?|months?|years?|semaines?|mois|ans|semanas?|mes(?:es)?|años?) "
    r"(?:later|after|earlier|plus t[aô]rd|après|más tarde|después)\b"
)
_MOST = 20
"""Days that somebody counts from one act to the next: more of them are a period of the law."""


def _apart(match: re.Match[str], number: Callable[[str], object]) -> timedelta | None:
    """How far the day meant lies behind the one told."""
    groups = match.groupdict()
    count: object = 1
    if groups.get("count"):
        count = int(groups["count"]) if groups["count"].isdigit() else number(groups["count"])
    if not isinstance(count, int) or not 0 < count <= _MOST:
        return None
    return timedelta(days=-count if groups.get("before") or groups.get("ago") else count)
