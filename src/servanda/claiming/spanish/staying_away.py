"""Spanish: who is outside, in plain words: "quedan fuera de la Convención Argentina y Brasil", "faltan, entre
otros, Cuba", "a falta de depositar su instrumento"; and of whom it is said in passing that it signed."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import membership_of_subject
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.romance.of_another import OF_BODIES, OF_PAPERS, told_of_another
from servanda.claiming.spanish.absent import last_act
from servanda.claiming.spanish.signs import GRAMMAR, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain

_THE = r"(?:la |el |los |las )?"
_SUCH = r"(?:entre otr[oa]s(?: (?:países|estados|naciones))?,? |por ejemplo,? |(?:grandes )?(?:países|estados|potencias|naciones|productores|actores)(?: [a-zñáéíóú]+){0,2} (?:como|tales como) |entre ell[oa]s,? |todavía |aún )?"
_END = r"(?= ?[.,;:)]|$| entre otr[oa]s| que )"
_LODGE = r"(?:(?:el |su )?depósito (?:de(?:l)? )?|depositar |entregar |la entrega (?:de(?:l)? )?|que (?:se )?deposite )(?:su|el|dicho|este|ese)? ?(?:correspondiente |respectivo )?instrumento"


def _lacking(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who is lacking, by words that do not say in what; the sentence before must speak of joining."""
    if not last_act(reading.before):
        return None
    made = members(lambda _: "joined", negated=True, note=UNSURE)(reading, match)
    return made if isinstance(made, Found) else None


def _not_deposited(reading: Reading, match: re.Match[str]) -> Found | None:
    """That the state spoken of has not deposited its instrument; where it is told of no present day, or the sentence
    names no state, it may be otherwise."""
    made = membership_of_subject("ratified", negated=True)(reading, match)
    if not isinstance(made, Found):
        return None
    named = any(item.sort == "S" for item in reading.found)
    return made if named and match.group("now") else replace(made, note=UNSURE)


STAYING_AWAY: tuple[Rule, ...] = (
    _figure(
        "outside of it stay these",
        rf"(?<!no )\b(?:quedan?|permanecen?|siguen?|se mantienen?|continúan?|están?)(?: todavía| aún)? (?P<v>fuera|al margen|ausentes?) (?:de )?{{T}},?:? {_SUCH}(?:tanto )?{_THE}{{S}}{_END}",
        members(lambda _: "parties", negated=True),
        "Quedan fuera de la Convención Argentina, Brasil y Venezuela",
    ),
    _plain(
        "lacking are, among others",
        rf"(?<!no )\b(?:faltan|siguen faltando)(?: todavía| aún)?,? (?:entre otr[oa]s|por ejemplo|(?:países|estados) como),? (?P<v>){_THE}{{S}}{_END}",
        _lacking,
        "Muchos han firmado la Convención. Faltan, entre otros, Argentina y Cuba",
    ),
    _plain(
        "its instrument has still to be deposited",
        rf"(?P<now>\b(?:está|sigue|continúa|permanece|queda) (?:aún |todavía )?)?\b(?:a falta|pendiente|a la espera|en espera|a falta aún|a falta sólo|a falta solo) de {_LODGE}",
        _not_deposited,
        "Angola firmó la Convención y aprobó una ley, a falta de depositar su instrumento",
    ),
    _figure(
        "a state, which signed it",
        r"{S}, que (?:ya |también |sí )(?:lo |la )?(?P<v>firm(?:ó|aron)|ratific(?:ó|aron)|suscribi(?:ó|eron)|ha(?:n)? (?:firmado|ratificado|suscrito))(?: {T})?(?: en (?:oslo|ottawa|dublín))?(?= ?[,;)])",
        lambda r, m: (
            None
            if told_of_another(r, m, OF_PAPERS)
            else members(lambda words: sense(words.removeprefix("han ").removeprefix("ha ")))(r, m)
        ),
        "Argentina, que ya firmó en Oslo, no ha ratificado la Convención",
    ),
    _figure(
        "have not joined, nor have these",
        rf"(?<!<S)\bno (?:lo |la )?(?:ha|han) (?P<v>firmado ni ratificado|firmado|ratificado|suscrito)(?: {{T}})?,? (?P<as>al igual que|lo mismo que|igual que|como tampoco|como) {_THE}{{S}}(?= ?[.;:)]|$| y tampoco)",
        lambda r, m: members(_done, negated=True, note=UNSURE if m.group("as") == "como" else "")(r, m),
        "Brasil no ha firmado ni ratificado la Convención, al igual que Argentina",
    ),
    _figure(
        "to which these do belong",
        rf"\b(?:de|en|a) (?:la|el) que sí (?P<v>(?:son|es|forman|forma) parte) {_THE}{{S}}(?= ?[.,;:)]|$)",
        lambda r, m: None if told_of_another(r, m, OF_BODIES) else members(lambda _: "parties")(r, m),
        "Rusia no se ha sumado a la Convención, de la que sí son parte España y Francia",
        marks=Mark.PRESUPPOSED,
    ),
)


def _done(words: str) -> str:
    return "joined" if " ni " in words else sense(words)
