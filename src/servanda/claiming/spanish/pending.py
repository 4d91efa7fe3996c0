"""Spanish: signatories that have still to ratify: "único signatario latinoamericano pendiente de ratificar"."""

from __future__ import annotations

from servanda.claiming.grammar import Rule
from servanda.claiming.romance import members
from servanda.claiming.spanish.signs import GRAMMAR

PENDING: tuple[Rule, ...] = (
    GRAMMAR.figure(
        "a signatory that has still to ratify",
        r"{S},? (?:(?:es|son|sigue siendo|siguen siendo|sigue como|permanece como) )?(?:(?:el|la|los|las|un|una|uno de los|aún|todavía) )?(?:únic[oa]s? |últim[oa]s? )?(?:(?:país|países|estados?) )?signatari[oa]s?(?: (?:latinoamerican|american|african|european|asiátic|sudamerican|centroamerican|caribeñ|árab)\w+| de la región| de américa latina)?(?: (?:que )?(?:aún |todavía |sigue |está )*(?:pendientes? de|por|sin)) (?P<v>la ratificación|ratificar)",
        members(lambda _: "signatory"),
        "Colombia, único signatario latinoamericano pendiente de ratificar la Convención",
        "Indonesia es un país signatario que todavía está pendiente de ratificar la Convención",
    ),
)
