"""Figures of the treaty's own rules, figures the record does not hold, and several claims of one match."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.model import Found, Kind
from servanda.claiming.reading import Reading


def rule_of(what: str, *, unit: str = "") -> Make:
    """A figure in the treaty's own rules: a threshold, a period."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = (
            reading.value(match, "n") if reading.value(match, "n") is not None else reading.value(match, "o")
        )
        if number is None:
            return None
        return reading.claim(match, "rule", what, value=number, note=unit)

    return make


_MULTIPLES = (
    (re.compile(r" (?:million|millions|millones)\b"), 1_000_000),
    (re.compile(r" (?:billion|milliards?|mil millones)\b"), 1_000_000_000),
    (re.compile(r" (?:thousand|mille|mil)\b"), 1_000),
)


def _multiplied(value: int | float, match: re.Match[str]) -> int | float:
    """The figure with the million behind it."""
    after = match.string[match.end("n") :] if match.groupdict().get("n") else ""
    times = next((factor for words, factor in _MULTIPLES if words.match(after)), 1)
    return round(value * times) if times > 1 else value


def outside_the_record(kind: Kind, what: str) -> Make:
    """A figure the record does not hold: votes, stockpiles, casualties, meetings."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        values = [reading.value(match, group) for group in "nmd"]
        figure = next((value for value in values if value is not None), None)
        if figure is None:
            return None
        value = figure if isinstance(figure, (int, float)) else str(figure)
        if isinstance(value, (int, float)) and kind == "quantity":
            value = _multiplied(value, match)
        return reading.claim(
            match,
            kind,
            what,
            value=value,
            hedge=reading.hedge(match) if match.groupdict().get("n") else "exactly",
            states=reading.value(match, "s") or (),
        )

    return make


def each(*makes: Make) -> Make:
    """Several claims of one match."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        made: list[Found] = []
        for one in makes:
            result = one(reading, match)
            if isinstance(result, list):
                made.extend(result)
            elif result is not None:
                made.append(result)
        return made

    return make
