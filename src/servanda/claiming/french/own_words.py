"""French words for the periods of a treaty as its articles have them."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.own_words import OwnWords, own_words

OWN_WORDS = own_words(
    GRAMMAR,
    OwnWords(
        to_destroy=r"(?:détruire|nettoyer|dépolluer|déminer|éliminer)",
        by=r"(?:dès que possible,? (?:et|mais) )?(?:au plus tard|dans (?:les|un délai (?:maximal |maximum )?de)|dans un délai n'excédant pas)",
        since=r"ans,? (?:après|suivant|à compter (?:de|du)|à partir (?:de|du)) (?:la date )?(?:de |d')?(?:l'|son |sa )?entrée en vigueur",
        land=re.compile(r"\b(?:zones?|territoire|minées?|contaminées?|restes)\b"),
        stocks=re.compile(
            r"\b(?:stocks?|stockées?|possession|possède|propriétaire|déten|réserves?)|armes à sous-munitions|<T\d+>"
        ),
        elsewhere=re.compile(r"prolong|prorog|supplémentaire|demand|ont détruit|a détruit"),
        example="s'engage à détruire toutes les mines en sa possession, dès que possible, et au plus tard quatre ans après l'entrée en vigueur de la Convention",
    ),
)
