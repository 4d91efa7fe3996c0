"""French words for milestones: the day of the fiftieth ratification."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.making.counts import MOST_STATES
from servanda.claiming.making.days import certainty
from servanda.claiming.making.milestones import NTH_DEPOSIT, nth_deposit
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
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
_ASKED = re.compile(r"<N(\d+)> (?:premi\w+ )?(?:pays|[eé]tats|nations|ratifications|instruments|adhésions)\b")


def _mark_told_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which "this mark" was reached, where the sentence before tells one figure of states and no more."""
    told, day = _ASKED.findall(reading.before), reading.mention(match, "d")
    if len(told) != 1 or day is None or int(told[0]) >= len(reading.told):
        return None
    rank = reading.told[int(told[0])].value
    if not isinstance(rank, int) or not 1 < rank <= MOST_STATES:
        return None
    return reading.claim(
        match,
        "date",
        NTH_DEPOSIT,
        value=str(day.value),
        date=day.value,
        about=str(rank),
        note=certainty(reading, day),
    )


MILESTONES = (
    *_MILESTONES,
    GRAMMAR.plain(
        "a mark told before was reached on",
        r"\bce (?:chiffre|seuil|cap|nombre|quorum|total|palier)(?: symbolique| fatidique| minimal| requis)? (?:a (?:finalement |enfin )?été|fut|était|est) (?:officiellement |finalement |enfin )?(?:atteint|franchi|dépassé|réuni|obtenu),? (?:le |en ){D}",
        _mark_told_before,
        "Il devait être ratifié par 50 pays. Ce seuil a été franchi le 24 octobre 2020",
    ),
    GRAMMAR.plain(
        "on a day the nth ratification was deposited",
        r"{D},? (?:la |le |l'|sa |son )?{O} (?:instrument(?: de ratification| d'adhésion)?|ratification|adhésion)(?: {U})? (?:a été|était|fut|est) (?:officiellement )?(?:déposée?|reçue?|enregistrée?|obtenue?|atteinte?)",
        nth_deposit(),
        "Le 24 octobre 2020, la cinquantième ratification du Traité était déposée",
    ),
)
