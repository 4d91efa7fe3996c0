"""By how long a state's deadline was put off, in French and Spanish: "une prolongation de cinq ans", "una prórroga de 18
meses"."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.extents import extent
from servanda.claiming.making.senses import Sense

_NO_OTHER = r"(?:(?!<[SND])[^.;:])"


def french_extents(senses: Sequence[Sense]) -> tuple[Rule, ...]:
    """The French rules, with the words for stocks and for land."""
    return (
        rule(
            "sa prolongation de tant",
            rf"{{S}}{_NO_OTHER}{{1,120}}?\b(?:prolongation|extension|prorogation)\b(?:{_NO_OTHER}|<[TC]\d+>|article <N\d+>){{0,60}}? (?:de|d'une durée de|pour) {{N}} (?P<u>ans|années|mois)\b",
            extent(senses, (("an", "years"), ("mois", "months"))),
            "L'Allemagne a demandé une prolongation de cinq ans de son délai de dépollution au titre de la Convention",
        ),
    )


def spanish_extents(senses: Sequence[Sense]) -> tuple[Rule, ...]:
    """The Spanish rules, with the words for stocks and for land."""
    more_time, so_long = r"(?:prórroga|extensión|ampliación)", r"{N} (?P<u>años?|meses)(?: y {M} meses)?"
    units = (("año", "years"), ("mes", "months"))
    return (
        rule(
            "su prórroga de tanto",
            rf"{{S}}(?:{_NO_OTHER}|<D\d+>){{1,120}}?\b{more_time}\b(?:{_NO_OTHER}|<[TC]\d+>|artículo <N\d+>){{0,60}}? (?:de|por|durante) {so_long}\b",
            extent(senses, units),
            "Alemania solicitó una prórroga de cinco años de su plazo de limpieza en virtud de la Convención",
        ),
        rule(
            "la prórroga es de tanto",
            rf"\b{more_time}(?: (?:concedida|otorgada|aprobada|solicitada|pedida))? (?:(?:es|era|será|fue) )?(?:de|por) {so_long}\b",
            extent(senses, units),
            "Alemania pidió tiempo para limpiar su tierra según la Convención. La extensión es de cuatro años y diez meses",
        ),
    )
