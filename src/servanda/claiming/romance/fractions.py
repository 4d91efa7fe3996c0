"""Parts told as fractions in French and Spanish: "dos tercios de la OTAN", "un quart d'entre eux l'ont ratifiée"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from servanda.claiming.grammar import Make
from servanda.claiming.making import PER_CENT
from servanda.claiming.model import Found, Hedge
from servanda.claiming.reading import Reading

Sense = Callable[[re.Match[str]], str]
"""What those did whom a match speaks of."""
_ROUND: tuple[Hedge, ...] = ("more_than", "less_than", "at_least", "at_most")
"""Words before a fraction by which it is no round one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fractions:
    """The beginnings of a language's words for a third and the like, each with its number."""

    parts: Mapping[str, int]
    negated: re.Pattern[str]
    """Words by which those are counted that did not."""
    hedges: Mapping[str, Hedge] = field(default_factory=dict)
    """Words at the head of a fraction that are no hedge before a figure: "plus des deux tiers"."""

    def value(self, reading: Reading, said: str) -> int | None:
        """The hundredths that a fraction in words makes: "dos tercios", "una cuarta parte"."""
        tags = [reading.tag(tag) for tag in re.findall(r"<[NO]\d+>", said)]
        counted = next((item.value for item in tags if item.sort == "N"), 1)
        parts = next((number for word, number in self.parts.items() if word in said), None)
        parts = parts or next((item.value for item in tags if item.sort == "O"), None)
        if not isinstance(counted, int) or not isinstance(parts, int) or not 0 < counted < parts <= _FINEST:
            return None
        return round(100 * counted / parts)

    def part(self, sense: Sense) -> Make:
        """About what part, ``q``, of a group ``g``, or of the world; of signatories, none."""

        def make(reading: Reading, match: re.Match[str]) -> Found | None:
            said = match.group("q")
            told = [reading.tag(tag).value for tag in re.findall(r"<H\d+>", said)]
            told += [hedge for words, hedge in self.hedges.items() if said.startswith(words)]
            hedge = told[0] if told else reading.hedge(match, "q")
            return self._share(reading, match, sense, self.value(reading, said), hedge)

        return make

    def of_every(self, sense: Sense) -> Make:
        """So many, ``n``, of every few, ``m``: a round part."""

        def make(reading: Reading, match: re.Match[str]) -> Found | None:
            part, whole = reading.value(match, "n") or 1, reading.value(match, "m")
            if not isinstance(part, int) or not isinstance(whole, int) or not 0 < part < whole <= _FEW:
                return None
            return self._share(reading, match, sense, round(100 * part / whole), "about")

        return make

    def _share(
        self, reading: Reading, match: re.Match[str], sense: Sense, value: int | None, hedge: Hedge
    ) -> Found | None:
        if value is None or _WITHIN.search(reading.tagged):
            return None
        what = sense(match)
        hedge = hedge if hedge in _ROUND else "about"
        if self.negated.search(match.group()):
            value, hedge = 100 - value, _TURNED.get(hedge, hedge)
        group = None if what == OF_SIGNED else reading.value(match, "g") or "UN"
        return reading.claim(
            match, "share", what, value=value, hedge=hedge, group=group, note=PER_CENT, rounding=_ROUNDING
        )


OF_SIGNED = "ratified_of_signed"
"""The sense of a share of those that signed."""
_WITHIN = re.compile(
    r"\b(?:dans l'année|(?:en|dans|in) (?:<N\d+>|un|une|moins|quelques|menos|apenas|solo|sólo|tan|pocos) (?:de )?(?:<N\d+> )?(?:ans?|années?|mois|jours?|semaines?|años?|meses|días|semanas)|"
    r"dès|au cours|durant|pendant|depuis|après|lors|avant|jusqu'en|à l'époque|plus tard|durante|desde|tras|después|antes|entonces|más tarde|parlements?|parlamentos?)\b"
)
"""Words by which a part is of some time, or of others than states."""
_FINEST = 5
_ROUNDING = 4.0
"""Hundredths by which a fraction may miss: halfway from a quarter to a third."""
_FEW = 10
_TURNED: Mapping[Hedge, Hedge] = {
    "more_than": "less_than",
    "less_than": "more_than",
    "at_least": "at_most",
    "at_most": "at_least",
}
