"""French: states that are parties already, and those that alone are lacking."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE
from servanda.claiming.romance import members

_figure = GRAMMAR.figure

AMONG: tuple[Rule, ...] = (
    _figure(
        "is a party already",
        r"{S},? (?:qui )?(?:(?:en )?(?:est|sont)) (?:déjà|désormais|bien|aussi|également|maintenant) (?P<v>parties?|(?:un )?[eé]tats? parties?)(?= ?[.,;:!)]|$| depuis)",
        members(lambda _: "parties"),
        "Le Royaume-Uni est déjà partie",
    ),
    _figure(
        "alone are lacking",
        r"\b(?P<v>)ne (?:manquent?|restent?)(?: (?:plus|désormais|donc|encore))* qu(?:e |')(?:la |le |les |l')?{S}(?= ?[.,;)]|$)",
        members(lambda _: "ratified", negated=True, note=UNSURE),
        "Huit des onze l'ont ratifiée. Ne manquent que le Rwanda et le Burundi",
    ),
)
