"""French words for milestones: the day of the fiftieth ratification."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.romance.milestones import Steps, milestones

_MILESTONES = milestones(
    GRAMMAR,
    Steps(
        instrument=r"(?:ratification|adhésion|instrument(?: de ratification| d'adhésion)?)",
        instruments=r"(?:ratifications|instruments(?: de ratification)?|[eé]tats parties)",
        needed=r"(?:requise?s?|nécessaires?|exigée?s?)(?: [^.;,<]{1,50}?en vigueur)?",
        reached=r"(?:a|avait|a enfin|a finalement) (?:atteint|obtenu|reçu|recueilli|franchi|réuni)(?: le (?:seuil|cap|nombre) (?:des|de)| le| la| les| sa| son| ses)?",
        was_reached=r"(?:a été|ait été|ont été|fut|furent|fût|soit|est|était|étaient) (?:officiellement )?(?:déposée?s?|reçue?s?|atteinte?s?|enregistrée?s?|obtenue?s?|réunie?s?)",
        receipt=r"dépôt|réception|obtention|remise",
        of=r"(?:du |de la |de son |de sa |de l')",
        on=r"(?:le |en )",
        it=r"(?:elle|il|ce dernier|celui-ci|celle-ci)",
        examples=(
            "La cinquantième ratification du Traité a été déposée le 24 octobre 2020",
            "après le dépôt du quarantième instrument de ratification, le 16 septembre 1998",
            "Le 24 octobre 2020, le Traité a atteint le seuil des 50 ratifications",
            "Le Traité a recueilli sa cinquantième ratification le 24 octobre 2020",
            "Les 30 ratifications requises ont été réunies le 16 février 2010",
            "grâce à la trentième ratification (16 février 2010)",
        ),
    ),
)
MILESTONES = (
    *_MILESTONES,
    GRAMMAR.plain(
        "on a day the nth ratification was deposited",
        r"{D},? (?:la |le |l'|sa |son )?{O} (?:instrument(?: de ratification| d'adhésion)?|ratification|adhésion)(?: {U})? (?:a été|était|fut|est) (?:officiellement )?(?:déposée?|reçue?|enregistrée?|obtenue?|atteinte?)",
        nth_deposit(),
        "Le 24 octobre 2020, la cinquantième ratification du Traité était déposée",
    ),
)
