"""French rules of who has joined: the states that signed, those among the parties, those named in brackets, those that left."""

from __future__ import annotations

from servanda.claiming.french.signs import (
    AMID,
    ARE,
    DONE,
    GRAMMAR,
    HAVE,
    IT,
    PARTIES,
    SIGN_ONLY,
    STATES,
    THE,
    sense,
)
from servanda.claiming.french.standing import in_brackets
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.romance import members

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_THEM = (
    r"(?:,? (?:dont|y compris|parmi lesquels|notamment)) (?:les |la |le |l')?{S}(?= ?[.,;)]|$| et <N| qui\b)"
)
_APPOSED = r"(?:, (?:(?!<[SGND]\d+>)[^.;:,]){3,80},)?"
"""What a state is, between commas."""


JOINED_IT: tuple[Rule, ...] = (
    _figure(
        "states, these among them, have signed",
        rf"(?:[eé]tats|pays|nations|territoires|signataires|d'entre eux)[\w ]{{0,40}}?,? (?:dont|y compris|notamment|parmi lesquels|comme|tels? que|à savoir|soit|c'est-à-dire) (?:les |la |le |l')?{{S}},? (?:qui )?(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|signataires)){THE}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")))(r, m),
        "Quelque 130 pays, dont le Japon, ont signé la Convention",
    ),
    _dated(
        "signed by these",
        r"(?:a été|ont été|est|fut|déjà|également|,|été) (?P<v>signée?|ratifiée?) par (?:la |le |les |l')?{S}(?!,? (?:le |en )?<D)(?= ?[.,;:!?)]|$)",
        members(sense),
        "la Convention a été ratifiée par le Honduras",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "have signed only",
        rf"{{S}},? (?:qui |ils? |elles? |tous deux |eux,? )?(?:(?:l'|y )(?:ont|a)|{HAVE}) (?P<v>{SIGN_ONLY})(?: {{T}}| {IT}|(?= ?[.,;:!?)]|$| à ce jour| pour l'instant| depuis| jusqu'))",
        members(sense),
        "Israël a signé la Convention mais ne l'a pas ratifiée",
    ),
    _figure(
        "are mere signatories",
        r"{S},? (?:qui )?(?:restent|reste|demeurent|demeure|sont|est)(?: encore| toujours)? (?:de |un |une )?(?P<v>simples? signataires?)(?: {T}|(?= ?[.,;:)]|$))",
        members(lambda _: "signatory"),
        "Djibouti et Haïti restent de simples signataires de la Convention",
    ),
    _figure(
        "signed by states, among them",
        rf"<N\d+> {STATES} {HAVE} (?P<v>{DONE}){THE}{_THEM}",
        members(sense),
        "À ce jour, 111 États l'ont signé, dont la France",
    ),
    _figure(
        "signed by states, among them",
        rf"(?P<v>signée?|ratifiée?) par (?:<H\d+> )*<N\d+> {STATES}{_THEM}",
        members(sense),
        "La Convention a été signée par 111 pays, dont le Royaume-Uni et la France",
    ),
    _figure(
        "members of a group, these among them, have signed",
        rf"[(\[](?:dont|y compris|notamment) (?:les |la |le |l')?{{S}}[)\]],? (?:qui )?(?:{HAVE} (?P<v>{DONE})|{ARE} (?:des )?(?P<w>{PARTIES}|signataires)){THE}",
        lambda r, m: members(lambda _: sense(m.group("v") or m.group("w")))(r, m),
        "la plupart des pays de l'UE (dont l'Allemagne et la Belgique) ont signé la Convention",
    ),
    _figure(
        "members of a group have signed, these among them",
        rf"<G\d+>,? {HAVE} (?P<v>{DONE}){THE}{_THEM}",
        members(sense),
        "Trois des 28 membres de l'OTAN ont signé le texte, dont la Norvège et l'Islande",
    ),
    _plain(
        "states in brackets",
        r"(?P<x>non[- ])?(?P<v>signataires) \((?:les |la |le |l')?{S}\)",
        in_brackets,
        "les États non signataires (Estonie, Finlande et Grèce)",
    ),
    _plain(
        "states in brackets that have signed",
        rf"(?P<x>(?!))?(?:[eé]tats|pays) qui {HAVE} (?P<v>{DONE}|signée? mais pas(?: encore)? ratifiée?)(?: (?:la |le |l')?<[TC]\d+>)? \((?:les |la |le |l')?{{S}}\)",
        in_brackets,
        "les États qui ont signé la Convention (Chypre, Italie et Suède)",
    ),
    _dated(
        "have left",
        r"{S},? (?:qui )?(?:s'est|se sont|s'était|s'étaient) (?:officiellement |formellement |déjà )*retirée?s? (?P<v>){T}",
        members(lambda _: "withdrew"),
        "La Lituanie s'est officiellement retirée de la Convention",
    ),
    _dated(
        "have left",
        r"{S},? (?:qui )?(?:a|ont|avait) (?:officiellement |formellement |déjà )*(?:quitté|dénoncé|retiré(?: hier| <D\d+>| (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))? (?:leur|son) adhésion) (?P<v>){T}",
        members(lambda _: "withdrew"),
        "La Lituanie a dénoncé la Convention",
    ),
    _figure(
        "have signed",
        rf"{{S}}{_APPOSED},? (?:qui )?(?:(?P<c>l'|y )(?:ont|a)|{HAVE}) (?P<v>{DONE})(?:{AMID} {{T}}| {IT}(?= ?[.,;:!?)]|$))",
        members(sense),
        "La France et l'Allemagne ont ratifié la Convention",
    ),
    _figure(
        "are parties",
        rf"{{S}},? (?:qui )?(?:sont|est|étant)(?: également| aussi| déjà| bien| tous| toutes| tous deux)? (?:un |une |des |devenue?s? )?(?P<v>{PARTIES}|signataires?) {{T}}",
        members(sense),
        "L'Irak est partie à la Convention",
    ),
    _figure(
        "belong to it",
        r"{S},? (?:qui )?(?:fait|font)(?: déjà| également| aussi)? (?P<v>partie) {T}",
        members(sense),
        "la Colombie, qui fait partie de la Convention",
    ),
)
