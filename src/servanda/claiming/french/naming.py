"""French words for a treaty called by its year, and for months told without theirs."""

from __future__ import annotations

from servanda.claiming.french.dates import MONTHS
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.naming import Years, naming

NAMING = naming(
    GRAMMAR,
    Years(
        months=MONTHS,
        of=r"(?:(?:qui )?(?:datant|date|daté|remontant|remonte) (?:de |à )(?:l'année )?|de (?:l'année )?|\()",
        month=r"(?:en|au mois de|au mois d'|depuis|début|fin) ?(?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)",
        unless=r"(?! ?\d)(?! (?:de|prochain|dernier|suivant|passé)\b)(?! d)",
        banned=r"\b(?:interdite?s?|bannie?s?|prohibée?s?|proscrite?s?|interdit|prohibe|bannit)",
        since=r"(?:depuis |en |dès |le )",
        events=(
            (
                "adopted in a month",
                "adopted",
                r"(?:adoptée?|conclue?|votée?|approuvée? (?:par|à) l'(?:onu|assemblée générale))",
            ),
            (
                "opened in a month",
                "opened_or_signed",
                r"(?:ouverte? à (?:la )?signature|signée? à (?:oslo|ottawa|new york))",
            ),
            ("in force in a month", "entered_into_force", r"(?:entrée? en vigueur)"),
        ),
        examples=(
            "des armes interdites par la loi des nations depuis 2008",
            "la Convention d'Ottawa de 1997",
            "Le Traité a été adopté par l'ONU en avril",
            "La Convention a été ouverte à la signature en juin",
            "La Convention est entrée en vigueur en mars",
        ),
    ),
)
