"""French figures told in passing: how many of a group, how many still must, how many are left, and the bar to be reached."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.dating import LEAVING
from servanda.claiming.french.signs import ARE, DONE, GRAMMAR, HAVE, PARTIES, THE, sense
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_those_that_signed, share_of

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_WITHIN = r"(?:^|[,;:(] ?|\bet )(?:dans|au sein de|parmi|à|en) ?(?:les |la )?(?:membres de )?"
_RATIFIED = re.compile(r"ratifi|adhér|parties|instrument")


def _still_to(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many others must still do what the sentence before, or their own verb, says: ratify."""
    if "ratif" not in match.group() and _RATIFIED.search(reading.before) is None:
        return None
    return making.count("signatory")(reading, match)


def _left(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are left; of the parties for certain only where somebody is told to have left."""
    made = making.count("parties")(reading, match)
    if not isinstance(made, Found):
        return None
    return made if LEAVING.search(reading.before) else replace(made, note=UNSURE)


OF_THE_SIGNED: tuple[Rule, ...] = (
    _figure(
        "n of the m signatories have ratified",
        rf"{{N}} (?:des |de ces |de ses |sur (?:les )?|parmi (?:les |ses )|de leurs ){{M}} (?:(?:pays|[eé]tats) )?signataires(?: {{U}})?(?:, [^.;,<]{{3,60}},)? (?:qui )?{HAVE} (?:ratifiée?|déposé (?:leur|l'|un) ?instrument|franchi le pas|finalisé leur ratification)",
        of_those_that_signed,
        "Quatre-vingt-dix des 108 signataires ont ratifié la Convention",
    ),
)
"""Tried before the rules for how many signatories a treaty has."""

HEADCOUNTS: tuple[Rule, ...] = (
    _figure(
        "within a group, n of m are parties",
        rf"{_WITHIN}{{G}},? {{N}} (?:(?:membres|[eé]tats|pays|alliés) )?(?:sur (?:les )?|des ){{M}}(?: membres| [eé]tats| pays)?,? (?:en )?(?:{HAVE} (?P<v>{DONE}){THE}|{ARE}(?: (?:pourtant|donc|toutefois|cependant))? (?P<w>{PARTIES}|signataires))",
        lambda r, m: share_of(lambda _: sense(m.group("v") or m.group("w")))(r, m) if _said(m) else None,
        "Dans l'Otan, 22 membres sur 32 sont parties à la Convention",
    ),
    _plain(
        "n others must still ratify",
        r"{N} (?:autres|(?:[eé]tats|pays|signataires)(?: restants)?) (?:doivent|ont)(?: (?:encore|toujours))+ (?:à )?(?:le faire|(?:la |le )?ratifier|franchir ce pas)(?: {T}|(?= ?[.,;)]|$))",
        _still_to,
        "111 États ont ratifié la Convention. 13 autres doivent encore le faire",
    ),
    _plain(
        "n states are left",
        r"^(?:il (?:n'en )?)?(?:reste|restent|demeurent)(?: donc| encore| désormais| ainsi| plus que)* {N} (?:[eé]tats(?: parties)?|pays|membres|parties)(?= ?[.,;)]|$| (?:à|au) )",
        _left,
        "La Convention perd un membre, dont le retrait prend effet. Restent 123 États parties",
    ),
    _plain(
        "the bar of so many",
        r"\b(?:seuil|barre|cap) (?:\w+ )?(?:de(?:s)?|fixée? à) {N}(?: (?:ratifications|instruments|[eé]tats|pays|dépôts))?(?= ?[.,;)]|$| (?:requis|nécessaire|pour|est|a\b|sera))",
        lambda r, m: _bar(r, m),
        "La Convention en a 23 ; il en manque sept pour atteindre le seuil de trente",
    ),
    _plain(
        "in force so long after the nth deposit",
        r"(?:en vigueur|prend\w* effet|applicable)(?:[^.;]){0,60}?\b(?:mois|jours) après (?:le|la) {O} (?:dépôt|instrument)(?= ?[.,;)]|$| d)",
        making.rule_of("threshold"),
        "La Convention est en vigueur depuis le 1er août 2010, six mois après le trentième dépôt",
    ),
)


def _said(match: re.Match[str]) -> bool:
    return bool(match.group("v") or match.group("w"))


_TO_REACH = re.compile(r"ratif|vigueur|instrument|dépôt|manqu|sign")


def _bar(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many a treaty needs; where the words around speak of ratifying, for certain where they name what is counted."""
    if _TO_REACH.search(reading.before + reading.tagged) is None:
        return None
    made = making.rule_of("threshold")(reading, match)
    if not isinstance(made, Found):
        return None
    return made if re.search("ratif|instrument|dépôt", match.group()) else replace(made, note=UNSURE)
