"""French words that speak against taking a figure or a list of states at its face."""

from __future__ import annotations

import re

_REGION = (
    r"(?:europ|asi(?:e|at)|afri(?:que|cain)|améri(?:que|cain)|océani|caraïb|antill|latino|maghr|sahel|sahél|pacifique|proche-orient|moyen-orient|balkan|nordique|scandinav|baltes?\b|"
    r"arabes?\b|francophon|lusophon|anglophon|insulaire|(?:sous-)?région|continent|cedeao|monde arabe)"
)
"""The beginnings of words for parts of the world."""

SOME = re.compile(
    rf"\b(?:parties?|signataires?|pays|[eé]tats?|nations?|membres?|ratifications?|signatures?|adhésions?) (?:d'|de l'|de la |de cette |de ce |du |des |en |dans (?:la |le |les |cette |ce ))?{_REGION}|"
    rf"\b(?:l'|la |le |cette |ce ){_REGION}\w*(?: \w+){{0,2}} (?:compt|recens|dénombr|rassembl|totalis|réuni|a |regroup|fourni|représent)|"
    rf"^(?:et |mais |or )?(?:en |dans (?:la |le |les |cette |ce )|pour (?:l'|la )|sur le ){_REGION}|"
    r"\bse sont réuni|\bassist|\bparticip|\bprésents\b|\breprésent|\blors (?:de|du|d')|\bà l'occasion|\bpendant\b|\bdurant\b|\bau cours\b|\bdepuis\b|\baprès (?:le )?<D|\bà partir (?:du|de) <D|\bquand\b|\blorsqu|\bau moment\b|"
    r"\b(?:dernière?|passée?|écoulée?|même) (?:année|mois|semaine|jour)|\b(?:an|année|mois|semaine) (?:dernière?|passée?)|"
    r"\b(?:en vigueur|à la signature|adoptée?|signée?)\b[^.;]{0,60}?\bavec <N|\b(?:sur|parmi) les <N\d+> (?:états|pays)(?! (?:signataires|qui (?:l')?ont signée?|ayant signée?)(?:,| (?:de |du |à )?(?:la |le |l')?<[TC]))"
)
"""A time, an event or a set of states to which a figure may be confined."""

WISHED = re.compile(
    r"\b(?:vis(?:e|ent|er|ant|ait|aient)|ambitionn\w+|esp[ée]r\w+|esp[èe]r\w+|souhait\w+|atteindre|parvenir à|doi(?:t|vent)|devr\w+|pourr\w+|veut|veulent|voulons|personne ne (?:dit|prétend) que) "
    r"(?:\w+ ){0,3}(?:<H\d+> )*$|<N\d+> (?:sur|parmi) (?:les )?$|<P\d+> des $|"
    r"\bpass(?:é|ée|er|e|ait|aient) de $|\bau lieu (?:de |d')?(?:<H\d+> )*$|\bmembres fondateurs (?:de (?:la |l')?|du )?$"
)
"""Words before a figure or a list by which it is no statement of how things stand, or no count."""

UNSURE = re.compile(
    r"\b(?:observatoire|rapport|édition|annuaire|étude|livre|guide|atlas)\b[^.;,<]{0,50} (?:de |du |en )?(?:<[DN]\d+>|(?:19|20)\d\d)(?=[^.;]*<N)|"
    r"\bavant (?:le|la|son|sa|que|l')(?! ?<D)|\bà la veille\b|\bavec des réserves\b|\bau début\b|\bjusqu'(?!à (?:présent|maintenant|ce jour|aujourd)|ici)"
)
"""Words by which a figure is of some earlier day the sentence does not give."""

TOTALS = re.compile(
    r"\b(?:compt(?:e|ait|ent|aient)|avait|a|réuni(?:t|ssait)|il y a(?:vait)?|au total|total de) (?:<H\d+> )*$"
)
"""Words right before a figure by which it is all there are."""

BYGONE = re.compile(r"\b(?:avai(?:t|ent)|comptai(?:t|ent)|étai(?:t|ent))\b")
"""A tense in which a figure is of some earlier day, unless the sentence gives one."""

STANDING = re.compile(
    r"\b(?:à ce jour|à cette date|jusqu'(?:ici|à présent|à ce jour|à maintenant)|à l'heure actuelle|actuellement)\b"
)
"""Words that count up to a day, whatever the tense."""

REFUTED = re.compile(
    r"\b(?:est|sont|était|étaient) (?:fau(?:x|sse|sses)|erronée?s?|inexacte?s?|une erreur)\b|\bor (?:ils|elles)\b|\bau lieu de\b|\bmais (?:l'onu|le dépositaire)\b|"
    r"\b(?:reste|demeure|est) (?:notre|le|un|son|leur) (?:\w+ )?(?:but|objectif|rêve|idéal|espoir)\b"
)
"""Words after a figure by which it is denied, or wished."""

REFUTING = re.compile(
    r"^\W*(?:c'est faux|c'est inexact|ce n'est pas(?! (?:le cas d|trop tôt|fini|tout\b|un hasard|rien|une surprise|encore|anodin|la première|le premier|seulement|suffisant|assez|un détail|la fin|sans))|or\b|en réalité|réalité|faux\b)",
    re.IGNORECASE,
)
"""How a sentence begins that denies the one before."""

PARTIAL = re.compile(
    r"\b(?:ces|ceux-ci|dont|autres) (?:<H\d+> )*<N|<N\d+> (?:autres|d'entre (?:eux|elles))\b|<N\d+> (?:[eé]tats|pays) suivants\b"
)
"""A figure that counts states told before, or beside others."""

EXCLUDING = re.compile(r"\b(?:excepté\w*|mises? à part|hormis|sauf|à l'exception|sans compter)\b")
"""Words by which some are left out of "all" and "none"."""

PARTED = re.compile(
    r"<N\d+> (?:[\w']+ ){0,5}ratif|ratif[^.;]{0,30}<N\d+>|sans (?:l'|la |le )?(?:avoir )?ratif"
)
"""A figure of those that ratified, beside which "signed" may mean those that only signed."""

APART = re.compile(
    r"\b(?:sauf|hormis|excepté|à l'exception de|contrairement à|à la différence de|(?:mais|et) pas|voisins? de|entre) (?:la |le |les |l')?$"
)
"""Words right before a list of states that set it apart from the subject of the sentence."""

BELONGING = re.compile(
    r"^[\w ,'/<>-]{0,60}?\b(?:sur|de|du|relative à|relatif à|concernant|portant|d'application de|visant) ?(?:la |le |les |l')?$"
)
"""The words between a law or resolution and the treaty it belongs to."""

LEAVING = re.compile(r"retrait|retir|dénonc|quitt|\bdépart\b")
"""Words of withdrawal: what takes effect after them need not be the treaty."""
