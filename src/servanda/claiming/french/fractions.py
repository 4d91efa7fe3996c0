"""French parts of the signatories, of a group or of the world, told as fractions: "un quart d'entre eux l'ont ratifiée"."""

from __future__ import annotations

import re

from servanda.claiming.french.shares import JOINED, joined
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Make
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.fractions import OF_SIGNED, Fractions

_figure = GRAMMAR.figure
_PARTS = Fractions(
    parts={"moitié": 2, "tiers": 3, "quart": 4, "cinquième": 5},
    hedges={"plus d": "more_than", "moins d": "less_than", "près d": "about"},
    negated=re.compile(r"\bn(?:e |')(?:l'|la |le |y )?(?:a|ont|avaient?|sont)\b|\bdoi(?:t|vent)\b|\breste"),
)
_PART = r"(?:seulement |à peine )?(?P<q>(?:<H\d+> )*(?:(?:plus|moins|près) d(?:es?|u) )?(?:(?:un|une|le|la|les|<N\d+>) ){0,2}(?:tiers|quarts?|cinquièmes?|moitié))(?: (?:seulement|à peine|environ))?"
_WORLD = r"(?:pays|[eé]tats|nations|gouvernements|membres)(?: membres?)? (?:du monde|de la planète|de l'onu|des nations unies|du globe)"
_RATIFIED = r"(?:(?:l'|ne l'|n')?(?:a|ont|avaient|avait)(?: déjà| pas encore| pas| toujours pas| aussi| effectivement)* ratifiée?|(?:doit|doivent)(?: encore| toujours)? (?:la |le )?ratifier)"


def _of_them(make_of: Make) -> Make:
    """Of those the words before, or the sentence before, tell to have signed, and none else."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        told = f"{reading.before[-160:]} {match.string[: match.start()]}"
        signed = list(_SIGNED.finditer(told))
        others = signed and _OTHERS.search(told, max(0, signed[-1].start() - _BESIDE))
        return make_of(reading, match) if signed and not others else None

    return make


_SIGNED = re.compile(
    r"<N\d+> (?:signataires|signatures|(?:[eé]tats|pays|nations|gouvernements)\b[^.;<]{0,30}?\bsign(?:é|ataires))"
)
_OTHERS = re.compile(r"<G\d+>|\bratifi|\bparties\b|\bproduct|\b(?:sur|parmi) (?:les |ces )?<N")
_BESIDE = 40
"""Characters before those that signed in which it is told among whom."""
_of_signed = _PARTS.part(lambda _: OF_SIGNED)


def _but_half_a_group(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """A fraction; half of a group is read with the other shares."""
    if "moitié" in match.group("q") and match.group("g"):
        return None
    return _PARTS.part(joined)(reading, match)


FRACTIONS = (
    _figure(
        "a fraction of the signatories",
        rf"{_PART} (?:des|de ces|de ses|de tous les) (?:<N\d+> )?(?:premiers )?(?:[eé]tats |pays )?signataires(?: {{U}})?,? {_RATIFIED}",
        _of_signed,
        "Un quart des signataires ont ratifié la Convention",
    ),
    _figure(
        "a fraction of them have ratified",
        rf"(?:^|[;:,] |\b(?:mais|dont|et) )(?:seule? )?{_PART}(?: (?:d'entre (?:eux|elles)|de ces (?:pays|[eé]tats)|de ceux-ci))?,? {_RATIFIED}",
        _of_them(_of_signed),
        "104 pays ont signé la Convention, mais un quart d'entre eux l'ont ratifiée",
    ),
    _figure(
        "so many signatories of every few",
        rf"(?:{{N}}|\bun) (?:[eé]tat |pays )?signataires? sur {{M}},? {_RATIFIED}",
        _PARTS.of_every(lambda _: OF_SIGNED),
        "Trois signataires sur quatre ont ratifié la Convention",
    ),
    _figure(
        "a fraction of a group or of the world",
        rf"{_PART} (?:des|de) (?:<N\d+> )?(?:{{G}}|{_WORLD}){JOINED}",
        _but_half_a_group,
        "Deux tiers des membres de l'OTAN sont parties à la Convention",
    ),
    _figure(
        "so many of every few of a group or of the world",
        rf"{{N}} (?:{{G}}|{_WORLD}) sur {{M}}{JOINED}",
        _PARTS.of_every(joined),
        "Trois pays du monde sur quatre ont ratifié la Convention",
    ),
)
