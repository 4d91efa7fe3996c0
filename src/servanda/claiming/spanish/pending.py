"""Spanish: signatories that have still to ratify: "único signatario latinoamericano pendiente de ratificar"."""

from __future__ import annotations

from servanda.claiming.grammar import Rule
from servanda.claiming.romance import members
from servanda.claiming.spanish.signs import GRAMMAR


def _lacking(words: str) -> str:
    """What is still lacking."""
    if words.startswith("ratific"):
        return "ratified"
    return "signed" if words.startswith("firm") else "joined"


PENDING: tuple[Rule, ...] = (
    GRAMMAR.figure(
        "a signatory that has still to ratify",
        r"{S},? (?:(?:es|son|sigue siendo|siguen siendo|sigue como|permanece como) )?(?:(?:el|la|los|las|un|una|uno de los|aún|todavía) )?(?:únic[oa]s? |últim[oa]s? )?(?:(?:país|países|estados?) )?signatari[oa]s?(?: (?:latinoamerican|american|african|european|asiátic|sudamerican|centroamerican|caribeñ|árab)\w+| de la región| de américa latina)?(?: (?:que )?(?:aún |todavía |sigue |está )*(?:pendientes? de|por|sin)) (?P<v>la ratificación|ratificar)",
        members(lambda _: "signatory"),
        "Colombia, único signatario latinoamericano pendiente de ratificar la Convención",
        "Indonesia es un país signatario que todavía está pendiente de ratificar la Convención",
    ),
    GRAMMAR.figure(
        "has its ratification still before it",
        r"{S},? (?:que )?(?:(?:todavía|aún|sigue|siguen) )?(?:tienen?|teniendo|mantienen?)(?: todavía| aún)? pendientes?(?: de)? (?:la |su )?(?P<v>ratificación|firma|adhesión|ratificar|firmar|adherirse)(?:l[oa])?(?: {T}|(?= ?[.,;)]|$))",
        members(_lacking, negated=True),
        "Jamaica tiene pendiente la ratificación de la Convención",
    ),
    GRAMMAR.figure(
        "it has still to ratify",
        r"\ba (?:la |los |las )?{S} (?:todavía |aún |sólo |solo )?(?:le|les) (?:falta|queda|resta)(?: todavía| aún| sólo| solo)?(?: por)? (?P<v>ratificar|firmar|adherirse)(?:l[oa])?(?: {T}|(?= ?[.,;)]|$))",
        members(_lacking, negated=True),
        "A Jamaica le falta ratificar la Convención",
    ),
)
