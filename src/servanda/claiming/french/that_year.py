"""French words for months whose year stands before them, or is still to come."""

from __future__ import annotations

from servanda.claiming.french.dates import MONTHS
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.that_year import Months, months_of_that_year

_MONTH = (
    r"(?P<month>janvier|février|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre)"
)
PLACE = r"(?: à [^.;,<]{1,40}(?:,? ?\(?<S\d+>\)?,?)?)?"
"""Where something was done, if it is told."""
THE = r"(?:la |le |les |l')?"

THAT_YEAR = months_of_that_year(
    GRAMMAR,
    Months(
        names=MONTHS,
        again=rf"(?:en |au mois de |au mois d'|le (?P<k><N\d+>) |fin |début )?{_MONTH},? "
        r"(?:de (?:la|cette) même année|de l'année (?P<after>suivante|d'après)|de l'an (?:suivant))",
        place=PLACE,
        the=THE,
        opened=r"ouverte?s? à (?:la )?signature",
        signed=r"(?:signée?|signature)",
        in_force=r"(?:entrée?|entre|entra|entrait) en vigueur",
        ratified=r"(?:a|ont|avait) (?:[^.;<]{0,20} )?(?:ratifi|dépos|adhér)\w+",
        ratifies=r"(?:(?:a|ont|avait) (?:[^.;<]{0,20} )?(?:ratifi|dépos|adhér)|ratifi|dépos|(?:est |était )?deven\w+ (?:le |la )?(?:<O\d+> )?(?:[eé]tat|pays|nation)? ?(?:partie|à (?:la )?ratifier))",
        will_enter=r"entr(?:era|erait|e|er) (?:officiellement |formellement )?en vigueur",
        when=r"(?: (?:en|à la|au|dès|au mois de))? ?(?:fin |mi-|début |courant )?",
        month=_MONTH,
        unless=r"(?! (?:de|de l'an|prochain|dernier)\b)(?! ?\d)",
        examples=(
            "adoptée en mai 2008 et ouverte à la signature à Oslo en décembre de la même année",
            "négociée en mai 2008 et signée à Oslo en décembre de la même année",
            "ratifiée en février 2010 par un trentième État, elle est entrée en vigueur en août de la même année",
            "Adoptée en mai 2008, elle a gagné du terrain : le Japon a déposé son instrument en juillet de l'année suivante",
            "Adoptée en mai 2008, elle a gagné du terrain : en juillet de l'année suivante, le Japon a déposé son instrument",
            "Le traité entrera en vigueur fin décembre",
        ),
    ),
)
