"""French words for ratifications taken back, which is no leaving: "la Russie a révoqué sa ratification le 3 novembre"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import ON
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HAS = r"(?:a |avait )?(?:officiellement |formellement |également |ensuite |finalement )*"
_UNDID = r"(?:révoquée?|révoque|révoqua|retirée?|retire|annulée?|annule|abrogée?|abroge)"
_WHEN = r"(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?"
_IT = r"(?:sa|la|leur) (?:propre )?ratification(?: {U})?"


def _taken_back(reading: Reading, match: re.Match[str]) -> Found | None:
    """The depositary hears of it later than a parliament decides it: another day is not wrong."""
    made = making.date_of("instrument_withdrawn", of_state=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


TAKEN_BACK: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "took its ratification back on",
        rf"{{S}},? {_HAS}{_UNDID} {_IT},?{_WHEN}{ON}{{D}}",
        _taken_back,
        "La Russie a révoqué sa ratification du Traité le 3 novembre 2023",
    ),
    GRAMMAR.dated(
        "took on a day its ratification back",
        rf"{{S}},? {_HAS}{_UNDID},?{_WHEN}{ON}{{D}},? {_IT}",
        _taken_back,
        "La Russie a révoqué, le 3 novembre 2023, sa ratification du Traité",
    ),
    GRAMMAR.dated(
        "on a day it took its ratification back",
        rf"(?:^le |^en |^ce |[;:] (?:le |en )){{D}},? (?:la |le |l'|les )?{{S}},? {_HAS}{_UNDID} {_IT}",
        _taken_back,
        "En novembre 2023, la Russie a révoqué sa ratification du Traité",
    ),
)
