"""French states and, in the same order, their days: "le premier en 2009, le second en 2011", "respectivement le 1er mars et
le 31 août 2018"."""

from __future__ import annotations

import re

from servanda.claiming.french.in_turn import ACTS, NOT, OTHER
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making import dated, dated_of
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_TREATIES = re.compile(r"\b(?:traités|conventions|protocoles|accords|textes|instruments)\b|<[TC]\d+>.*<T\d+>")
"""Several treaties, which "the first" and "the second" may be as well."""


def _two(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The days of two states, the first and the second of those named together."""
    lead = reading.tagged[: match.start()]
    told, named = (lead, reading.found) if "<S" in lead else (f"{reading.before} {lead}", reading.told)
    here = reading.places[match.start()]
    pairs = [item.value for item in named if item.sort == "S" and item.end <= here]
    acts = list(ACTS.finditer(f"{told} {match.group()}"))
    states = (
        pairs[-1] if pairs and len(pairs[-1]) == 2 else tuple(each for pair in pairs[-2:] for each in pair)
    )
    if len(states) != 2 or not acts or NOT.search(told) or _TREATIES.search(told):
        return []
    if OTHER.search(f"{told} {match.group()}", acts[-1].end()):
        return []
    made = [
        dated(reading, match, str(acts[-1].lastgroup), reading.value(match, group), (state,), group)
        for state, group in zip(states, "de", strict=True)
    ]
    plain = match.group().startswith(("le premier", "la première"))
    return [
        found if plain else replace(found, note=found.note or UNSURE) for found in made if found is not None
    ]


def _respectively(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Days told one after the other, each of the state at the same place in the list before them."""
    lead = reading.tagged[: match.start()]
    days = [reading.tag(tag) for tag in re.findall(r"<D\d+>", match.group("all"))]
    named = [tag for tag in re.findall(r"<S\d+>", lead) if len(reading.tag(tag).value) == len(days)]
    acts = list(ACTS.finditer(lead))
    if not named or not acts or NOT.search(lead) or _TREATIES.search(lead):
        return []
    if OTHER.search(lead, acts[-1].end()) or "<S" in lead[acts[-1].end() :].split(named[-1])[-1]:
        return []
    made = [
        dated_of(reading, match, str(acts[-1].lastgroup), day, (state,))
        for state, day in zip(reading.tag(named[-1]).value, days, strict=True)
    ]
    plain = len({act.lastgroup for act in acts}) == 1
    return [
        found._replace(
            start=day.start,
            end=day.end,
            text=reading.source[day.start : day.end],
            note=found.note or ("" if plain and found.what != "joined" else UNSURE),
        )
        for found, day in zip(made, days, strict=True)
        if found is not None
    ]


EACH_ITS_DAY: tuple[Rule, ...] = (
    GRAMMAR.dated(
        "the first did on a day, the second on another",
        r"(?:l'une?|le premier|la première)(?: (?:l'a|y a|a|ayant) (?:fait|ratifiée?|signée?|adhéré))?,? (?:le |en |dès ){D},? (?:et |puis )?(?:l'autre|le second|la seconde|le deuxième|la deuxième|le dernier)(?: (?:l'a|y a|a) (?:fait|ratifiée?|signée?|adhéré))?,? (?:le |en |seulement en ){E}",
        _two,
        "L'Allemagne et le Portugal ont ratifié la Convention, la première en 2009, le second en 2011",
    ),
    GRAMMAR.dated(
        "states and their days, respectively",
        r"\brespectivement,? (?P<all>(?:le |en |les |dès le |fin )?<D\d+>(?:, (?:le |en )?<D\d+>)*,? et (?:le |en )?<D\d+>)",
        _respectively,
        "Le Sri Lanka et la Namibie ont ratifié la Convention respectivement le 1er mars 2018 et le 31 août 2018",
    ),
    GRAMMAR.dated(
        "states and their days, in this order",
        r"(?P<all>(?:le |en |les |dès le )?<D\d+>(?:, (?:le |en )?<D\d+>)*,? et (?:le |en )?<D\d+>),? respectivement",
        _respectively,
        "Le Sri Lanka et la Namibie ont ratifié la Convention le 1er mars 2018 et le 31 août 2018 respectivement",
    ),
)
