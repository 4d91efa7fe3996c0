"""Spanish words for a treaty called by its year, and for months told without theirs."""

from __future__ import annotations

from servanda.claiming.romance.naming import Years, naming
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.signs import GRAMMAR

NAMING = naming(
    GRAMMAR,
    Years(
        months=MONTHS,
        of=r"(?:del? (?:año )?|\()",
        month=r"(?:en|en el mes de|desde|a principios de|a finales de) (?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)",
        unless=r"(?! ?\d)(?! (?:del?|próximo|pasado|último|siguiente)\b)",
        banned=r"\b(?:prohibid[oa]s?|vetad[oa]s?|proscrit[oa]s?|prohíbe|prohibió)",
        since=r"(?:desde |en |el )",
        events=(
            (
                "adopted in a month",
                "adopted",
                r"(?:adoptad[oa]|votad[oa]|aprobad[oa] (?:por|en) la (?:onu|asamblea general))",
            ),
            (
                "opened in a month",
                "opened_or_signed",
                r"(?:abiert[oa] a la firma|abrió a la firma|firmad[oa] en (?:oslo|ottawa|nueva york))",
            ),
            ("in force in a month", "entered_into_force", r"(?:entr(?:ó|ado) en vig(?:or|encia))"),
        ),
        examples=(
            "unas armas prohibidas en todo el mundo desde 2008",
            "la Convención de Ottawa de 1997",
            "El Tratado fue adoptado por la ONU en abril",
            "La Convención fue abierta a la firma en junio",
            "La Convención entró en vigor en marzo",
        ),
    ),
)
