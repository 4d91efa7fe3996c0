"""Figures of the treaty's own rules, figures that are left open, and several claims of one match."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.model import UNSURE, Found, Kind
from servanda.claiming.reading import Reading


def rule_of(what: str, *, unit: str = "") -> Make:
    """A figure in the treaty's own rules: a threshold, a period."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = (
            reading.value(match, "n") if reading.value(match, "n") is not None else reading.value(match, "o")
        )
        if number is None:
            return None
        of_a_paper = what == "threshold" and _OF_A_PAPER.search(match.string[: match.start()])
        return reading.claim(match, "rule", what, value=number, note=UNSURE if of_a_paper else unit)

    return make


_OF_A_PAPER = re.compile(
    r"\b(?:amendments?|constitutions?|charters?|statutes?|bank|fund|amendements?|chartes?|statuts?|enmiendas?|cartas?|estatutos?|"
    r"(?:agreements?|accords?|acuerdos?) (?:in|between|with|entre|avec|con))\b"
    r"(?: (?:of|to|de|à|del|a) [^<;.]{0,15}<[TC]\d+>)?(?![^;]*<[TC])[^.;]*$"
)
"""Another thing that waits for ratifications, at the head of its clause: "the amendment needed 70 ratifications"."""


def left_open(kind: Kind, what: str) -> Make:
    """A figure whose words do not tell what it counts: those who adopted a text at a conference, say."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        values = [reading.value(match, group) for group in "nm"]
        figure = next((value for value in values if value is not None), None)
        if not isinstance(figure, (int, float)):
            return None
        hedge = reading.hedge(match, "n" if values[0] is not None else "m")
        return reading.claim(
            match, kind, what, value=figure, hedge=hedge, states=reading.value(match, "s") or ()
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
