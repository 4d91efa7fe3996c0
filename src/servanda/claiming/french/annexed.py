"""French words for the 44 states of annex 2, whose ratification the CTBT waits for."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, NOT_HAVE, sense
from servanda.claiming.romance.annexed import Annexed, annexed

ANNEXED = annexed(
    GRAMMAR,
    Annexed(
        annex=re.compile(
            r"\bannexe (?:2|ii|<N\d+>)|\bquarante-quatre\b|\bde l'annexe\b|installations nucléaires|réacteurs nucléaires|capacités nucléaires"
        ),
        of=r"(?:d'entre eux|d'entre elles|de ces (?:<N\d+> )?(?:[eé]tats|pays)|des (?:<N\d+> )?(?:[eé]tats|pays|<G\d+>)|<G\d+>|(?:autres )?(?:[eé]tats|pays)(?: suivants)?(?: (?:de|(?:énumérés|listés|cités|nommés|mentionnés|visés|inscrits|figurant|désignés) (?:à|dans|par)) l'annexe (?:<N\d+>|ii)(?: (?:du|de ce) <[TC]\d+>)?| sont (?:énumérés|listés|cités|mentionnés|inscrits) (?:à|dans) l'annexe (?:<N\d+>|ii) et)?)(?:,? qui)?",
        have=HAVE,
        done=rf"(?:{DONE}|fait\b)",
        sense=lambda done: "ratified" if done == "fait" else sense(done),
        lack=r"\b(?:manquent?|restent?|reste|attend(?:ait)?|suspendue? à|bloquée? par|dépend(?:ait)? (?:de|d'))(?: encore| toujours| plus que)*(?: à (?:obtenir|recueillir))?(?: (?:la|les) ratifications? (?:de|d'))?",
        to_do=r"(?:(?: encore| toujours)? à (?:l'avoir |le |la )?(?:signer|ratifier|convaincre)|(?: de l'annexe (?:<N\d+>|ii))?(?= ?[.,:;(]|$))",
        not_done=rf"(?:{NOT_HAVE} (?:ni signé,? ni ratifié|(?:pas|jamais)(?: encore| toujours)? (?:signé(?:,? (?:et|ni|ou) ratifié)?|ratifié|franchi le pas|sauté le pas|fait|procédé(?: à (?:cette|leur|la|sa) ratification)?))|(?:doivent|devraient)(?: encore| toujours)+ (?:le |la )?(?:signer|ratifier)|tardent (?:encore )?à (?:le |la )?ratifier|restent à ratifier)",
        done_by=r"(?<!être )(?<!soit )(?:ratifié|signé)e?(?: (?:déjà|à ce jour|seulement|uniquement|jusqu'ici|jusqu'à présent))* par(?: seulement)?",
        states=r"(?:[eé]tats|pays|nations)",
        examples=(
            "Des 44 États de l'annexe 2 du TICE, neuf ne l'ont pas encore ratifié",
            "Des 44 États de l'annexe 2 du TICE, manquent encore huit",
            "Des 44 États de l'annexe 2 du TICE, 36 l'ont ratifié",
            "Le TICE a été ratifié par 36 des 44 pays dont la ratification est nécessaire",
            "Le TICE attend la ratification des 44 États énumérés à son annexe 2",
        ),
    ),
)
