"""A count over all time: from which day on how many were counted, and when it had a value."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property, lru_cache
from itertools import compress, count
from math import ceil, floor

Interval = tuple[date, date | None]
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Steps:
    """A count over all time: from each day on, how many are certainly counted, and how many possibly."""

    days: tuple[int, ...]
    certain: tuple[int, ...]
    possible: tuple[int, ...]

    def on(self, day: date) -> tuple[int, int]:
        """The certain and the possible count on a day."""
        place = bisect_right(self.days, day.toordinal()) - 1
        return (self.certain[place], self.possible[place]) if place >= 0 else (0, 0)

    def during(self, test: Callable[[int, int], bool]) -> list[Interval]:
        """The closed intervals of days on which the test of (certain, possible) holds; None for no end."""
        return self._intervals(map(test, self.certain, self.possible))

    def within(self, low: float, high: float) -> list[Interval]:
        """The intervals on which the count certainly lies between two bounds, both included."""
        return list(self._within(low, high, False))

    def perhaps_within(self, low: float, high: float) -> list[Interval]:
        """The intervals on which the count, a whole number, possibly does."""
        return list(self._within(low, high, self.certain != self.possible))

    @cached_property
    def _within(self) -> Callable[[float, float, bool], list[Interval]]:
        # Documents repeat their figures.
        return lru_cache(maxsize=512)(self._looked_up)

    def _looked_up(self, low: float, high: float, perhaps: bool) -> list[Interval]:
        if low == high and not perhaps:
            return self._joined(self._settled.get(low, ()))
        both = zip(self.certain, self.possible, strict=True)
        if perhaps:
            least, last = ceil(low), floor(high)
            return self._intervals([max(sure, least) <= min(most, last) for sure, most in both])
        return self._intervals([low <= sure <= high and low <= most <= high for sure, most in both])

    def _intervals(self, held: Iterable[bool]) -> list[Interval]:
        return self._joined(compress(count(), held))

    @cached_property
    def _settled(self) -> Mapping[float, list[int]]:
        """At which places the count certainly was which figure."""
        places: dict[float, list[int]] = {}
        for place, (sure, most) in enumerate(zip(self.certain, self.possible, strict=True)):
            if sure == most:
                places.setdefault(sure, []).append(place)
        return places

    def _joined(self, places: Iterable[int]) -> list[Interval]:
        """The intervals that counts at these places make, in order, those side by side as one."""
        found: list[Interval] = []
        latest = -1
        for place in places:
            begin, end = self._spans[place]
            if found and latest == place - 1:
                begin = found.pop()[0]
            found.append((begin, end))
            latest = place
        return found

    @cached_property
    def _spans(self) -> list[Interval]:
        """From when to when each count stood."""
        begun = [date.fromordinal(day) for day in self.days]
        return list(zip(begun, [*(day - _DAY for day in begun[1:]), None], strict=True)) if begun else []
