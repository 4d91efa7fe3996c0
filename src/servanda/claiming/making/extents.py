"""By how long a state's deadline was put off."""

from __future__ import annotations

import re
from collections.abc import Sequence

from servanda.claiming.grammar import Make
from servanda.claiming.making.doings import article
from servanda.claiming.making.senses import Sense
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

EXTENT = "extension"
"""The sense of a time by which a deadline is put off."""

_MOST_YEARS = 25


def extent(senses: Sequence[Sense], units: Sequence[tuple[str, str]]) -> Make:
    """The time ``n`` in the unit ``u``, by how its words begin, and ``m`` months, where they are told; of stocks or of
    land, where the words tell."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        value = reading.value(match, "n")
        unit = next((name for begun, name in units if match.group("u").startswith(begun)), None)
        states = reading.value(match, "s") or reading.nearby(match)
        if (
            not isinstance(value, int)
            or unit is None
            or len(states) != 1
            or reading.hedge(match) == "at_most"
        ):
            return None
        if value > _MOST_YEARS and unit == "years":
            return None
        months = reading.value(match, "m")
        if isinstance(months, int) and unit == "years":
            value, unit = 12 * value + months, "months"
        return reading.claim(
            match,
            "delta",
            EXTENT,
            value=value,
            states=states,
            note=unit,
            about=article(reading, match, senses),
        )

    return make
