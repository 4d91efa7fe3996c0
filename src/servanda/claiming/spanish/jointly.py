"""Spanish: several states that acted on one day, and those whose instrument is not deposited yet."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE
from servanda.claiming.romance import members
from servanda.claiming.romance.jointly import jointly, not_by_the_one
from servanda.claiming.spanish.signs import GRAMMAR

_PAPERS = r"(?:su|el|sus|los) instrumentos?(?: de (?:ratificación|adhesión|aceptación|aprobación))?"
_NOT_YET = r"(?:(?:aún|todavía) no (?:ha|han|fue|está|se ha)|no (?:ha|han) (?:sido )?(?:aún|todavía))"


JOINTLY: tuple[Rule, ...] = (
    *jointly(
        GRAMMAR,
        on=r"el |en ",
        states=r"países|estados|naciones|gobiernos|signatarios|firmantes",
        the=r"la |el |los |las ",
        verbs=r"(?:(?:han |habían )?(?:también |juntos )?(?:depositaron|entregaron|presentaron|depositado|entregado|presentado) (?:conjuntamente |juntos )?(?:sus|los) (?:respectivos )?instrumentos|(?:lo |la )?(?:ratificaron|firmaron|suscribieron)|se adhirieron)",
        events=(
            ("signature", re.compile(r"firm|suscri")),
            ("joined", re.compile(r"adhir")),
            ("deposit", re.compile(r"instrument|ratific")),
        ),
        example="El 3 de diciembre de 2008, tres países (España, Francia y Japón) firmaron la Convención",
    ),
    GRAMMAR.figure(
        "have not deposited their instrument yet",
        rf"{{S}},? (?:que )?{_NOT_YET} (?P<v>depositado|entregado|presentado) {_PAPERS}",
        members(lambda _: "ratified", negated=True),
        "España aún no ha depositado su instrumento de ratificación",
    ),
    GRAMMAR.figure(
        "its instrument is not deposited yet",
        rf"\b{_PAPERS} {_NOT_YET} (?:sido )?(?P<v>depositado|entregado|presentado)s?",
        not_by_the_one,
        "Lituania la firmó. El instrumento aún no ha sido depositado",
    ),
    GRAMMAR.figure(
        "that these may still be outside",
        r"\bque (?:la |el |los |las )?{S},? (?:sigan?|permanezcan?|continúen?)(?: aún| todavía)? (?P<v>fuera|al margen|sin (?:firmar|ratificar|suscribir|adherirse|sumarse))(?:l[oa])?(?: {T}|(?= ?[.,;)]|$| a ))",
        members(
            lambda words: (
                "ratified"
                if "ratific" in words
                else "signed"
                if re.search("firm|suscri", words)
                else "joined"
            ),
            negated=True,
            note=UNSURE,
        ),
        "Lamentamos que Cuba y Brasil sigan fuera de la Convención",
    ),
)
