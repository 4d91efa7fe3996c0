"""French words for the day on which the instrument of a state was handed in."""

from __future__ import annotations

from servanda.claiming.french.dating import ON
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.handed_in import HandedIn, handed_in

HANDED_IN = handed_in(
    GRAMMAR,
    HandedIn(
        paper=r"instruments? (?:de ratification|d'adhésion|d'acceptation|d'approbation)",
        by=r"(?:,? (?:par|de la part de|de|du|des) (?:la |le |les |l')?| d')",
        was=r"(?:(?:a|ont|avait|avaient) (?:officiellement |formellement )?été (?:déposés?|remis|enregistrés?)|fut (?:déposé|remis)|déposés?|remis)",
        did=r"(?:a|ont|avait) (?:officiellement |formellement )?(?:déposé|remis)",
        on=ON,
        the=r"(?:l'|les |cet )",
        head=r"(?:^|[;:] )(?:le |c'est le )",
        examples=(
            "L'instrument de ratification par la France de la Convention a été déposé le 25 septembre 2009",
            "L'ambassadeur a déposé le 25 septembre 2009 à New York l'instrument de ratification de la France",
            "Le 25 septembre 2009 a été déposé l'instrument de ratification de la France",
            "L'instrument de ratification de la Convention a été déposé par la France le 25 septembre 2009",
        ),
    ),
)
