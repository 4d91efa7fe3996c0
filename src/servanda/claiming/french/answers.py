"""French questions and the words of their short answers."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR, STATES
from servanda.claiming.romance.answers import Questions, answers

ANSWERS = answers(
    GRAMMAR,
    Questions(
        known=frozenset(
            "et combien d de des du quand qui quel quels quelle à date en année depuis est sont était étaient a ont t elle il elles ils on l la le les y "
            "n ne pas été états etats état pays nations parties partie signé signée ratifié ratifiée adhéré adopté adoptée ouvert ouverte signature "
            "entré entrée entrer vigueur fallait faut faudra il ratifications nécessaires requises pour qu que entre sans ratifier compte ce jour "
            "aujourd hui déjà actuellement texte dans monde signataires signataire déposé son instrument encore s ce rejoint lié liés liée par traité convention".split()
        ),
        how_many=re.compile(r"\bcombien\b"),
        when=re.compile(r"\b(?:quand|à quelle date|en quelle année|depuis quand)\b"),
        who=re.compile(r"^\W*(?:et )?(?:qui|quels? (?:pays|[eé]tats?)|lesquels)\b"),
        whether=re.compile(r"^\W*(?:et )?(?:est-ce qu|(?:la |le |les |l')?<S)"),
        needed=re.compile(r"\b(?:fallait|faut|faudra|nécessaires?|requis\w*|exigées?|suffi\w+)\b"),
        counted=(
            ("signatory", re.compile(r"signé[^?]{0,40}(?:sans|mais pas|mais ne)|doivent encore ratifier")),
            ("ratified", re.compile(r"ratifi|adhéré")),
            ("parties", re.compile(r"\bparties?\b")),
            ("signed", re.compile(r"signé")),
        ),
        done=(
            ("ratified", re.compile(r"ratifi")),
            ("signed", re.compile(r"signé|signataire")),
            ("parties", re.compile(r"\bparties?\b|adhéré")),
        ),
        events=(
            ("entered_into_force", re.compile(r"vigueur")),
            ("adopted", re.compile(r"adopté")),
            ("opened", re.compile(r"ouverte? à (?:la )?signature|été signé|fut signé")),
            ("deposit", re.compile(r"ratifi|adhéré|déposé")),
            ("signature", re.compile(r"signé")),
        ),
        not_=re.compile(r"\b(?:ne|n'|pas|sans)\b(?! (?:la |l')?ratifier)|\bn'"),
        there_are=r"(?:à ce jour,? )?(?:ils |elles )?(?:sont|étaient)(?: déjà| désormais)? |il y en a |on en compte |au total,? ",
        states=rf"(?:{STATES}|ratifications|[eé]tats parties)?(?: ?(?:à ce jour|aujourd'hui|actuellement|en tout|au total|à l'heure actuelle))?",
        on=r"(?:c'était |(?:elle|il) l'est |(?:elle|il) est en vigueur |cela remonte à )?(?:depuis )?(?:le|en) ",
        yes=r"oui",
        no=r"(?:pas encore|non)",
        since=r"(?:depuis (?:le )?|le |en )",
        examples=(
            "La Convention a du succès. Combien d'États sont parties à la Convention ? 110.",
            "Quand la Convention est-elle entrée en vigueur ? Le 1er août 2010.",
            "La France est-elle partie à la Convention ? Oui, depuis le 1er août 2010.",
            "La Russie a-t-elle signé la Convention ? Non.",
            "Qui n'a pas signé la Convention ? Les États-Unis, la Russie et la Chine.",
        ),
    ),
)
