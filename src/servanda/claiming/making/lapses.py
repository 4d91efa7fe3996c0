"""What is made of a time between two events: "15 years after it entered into force", "adopted seven months earlier"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from servanda.claiming.grammar import Make
from servanda.claiming.making.senses import Sense
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

LAPSE = "lapse"
"""The sense of a claim about the time between two events."""

DELAY = "delay"
"""The sense of a claim about the time from a state's signature to its ratification; its unit is told in ``about``."""

OF_THE_TREATY = "any"
"""The event of an anniversary whose words name only the treaty: any of its own days may be meant."""

INSTRUMENTS = "instruments:"
"""What stands before a number in the event of a day on which so many instruments had been deposited."""

ANNIVERSARY = "anniversary"
"""The unit of years that are kept, and spoken of all through the year in which they are full."""

ON_THE_DAY = "on the day"
"""The note of an anniversary that is said to fall on the very day spoken of."""

UP_TO_NOW = "up to now"
"""The note of a time that is said to have gone by until the day of writing."""

_KEPT = re.compile(r"anniver|birthday|cumplea|aniver")
_LONGEST = 130
_LONGEST_IN_DAYS = 9_000
_TEN = 10
"""Years in a decade."""
_TOLD = {"ten": _TEN, "one": 1}
"""Groups whose words are a number: "a decade", "the first anniversary"."""


def event(words: str, events: Sequence[Sense]) -> str:
    """The event words tell of: the one told last, as "the opening for signature" after "the adopted text"."""
    told = [(match.start(), name) for name, pattern in events for match in pattern.finditer(words)]
    return max(told)[1] if told else ""


def _english(unit: str) -> str:
    return (unit or "years").rstrip("s") + "s"


def lapse(
    events: Sequence[Sense],
    *,
    begun: str = "from",
    ended: str = "to",
    unit: str = "u",
    said: str = "",
    named: Callable[[str], str] = _english,
) -> Make:
    """How long lies between the events the groups ``begun`` and ``ended`` tell; without an ``ended`` one, up to now.

    ``said`` is the event where the words of the rule name it themselves; ``named`` gives a unit of time its English name.
    """

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        groups = match.groupdict()
        counted = next((group for group in ("n", "long", *_TOLD) if groups.get(group)), "o")
        length = _TOLD.get(counted) or reading.value(match, counted)
        words = named(groups.get(unit) or "")
        longest = _LONGEST_IN_DAYS if words == "days" else _LONGEST
        if not isinstance(length, int) or not 1 <= length <= longest:
            return None
        first = said or event(groups.get(begun) or "", events) or OF_THE_TREATY
        last = event(groups.get(ended) or "", events)
        if first == last or (groups.get(ended) and not last):
            return None
        if words == "decades":
            length, words = length * _TEN, "years"
        if words == "years" and _KEPT.search(match.group()):
            words = ANNIVERSARY
        return reading.claim(
            match,
            "delta",
            LAPSE,
            value=length,
            hedge="exactly" if counted in ("o", "one") else reading.hedge(match, counted),
            about=" ".join(filter(None, (words, first, last))),
        )

    return make


def delay(reading: Reading, match: re.Match[str]) -> Found | None:
    """How long, ``n`` of the unit ``u``, the one state ``s`` or the one spoken of took from signing to ratifying."""
    states, length = reading.value(match, "s") or reading.nearby(match), reading.value(match, "n")
    if len(states) != 1 or not isinstance(length, int):
        return None
    return reading.claim(
        match,
        "delta",
        DELAY,
        value=length,
        hedge=reading.hedge(match),
        states=tuple(states),
        about=_english(match.group("u")),
    )
