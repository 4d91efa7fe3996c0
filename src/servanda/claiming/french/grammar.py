"""French put together: its words, its rules, and which rules must speak of the treaty itself."""

from __future__ import annotations

import re

from servanda.claiming.french import adding, counting, dating, hints, numbers, signs, standing, words
from servanda.claiming.tongue import Tongue

SOME = re.compile(
    r"\bse sont réuni|\bassist|\bparticip|\bprésents\b|\breprésent|\blors (?:de|du|d')|\bà l'occasion|\bpendant\b|\bdurant\b|\bau cours\b|\bdepuis\b|\bquand\b|\blorsqu|\bau moment\b|"
    r"\b(?:dernière?|passée?|écoulée?|même) (?:année|mois|semaine|jour)|\b(?:an|année|mois|semaine) (?:dernière?|passée?)|"
    r"\b(?:en vigueur|à la signature|adoptée?|signée?)\b[^.;]{0,60}?\bavec <N|\b(?:sur|parmi) les <N\d+> (?:états|pays)"
)
"""A time, an event or a set of states to which a figure may be confined."""

FRENCH = Tongue(
    some=SOME,
    code="fr",
    treaties=words.TREATIES,
    generic=words.GENERIC,
    topics=words.TOPICS,
    number_words=numbers.NUMBER_WORDS,
    number=numbers.number,
    ordinals=numbers.ORDINAL_WORDS,
    ordinal=numbers.ordinal,
    months=words.MONTHS,
    dates=words.DATES,
    ago=words.AGO,
    hints=hints.HINTS,
    wished=re.compile(
        r"\b(?:vis(?:e|ent|er|ant|ait|aient)|ambitionn\w+|esp[ée]r\w+|esp[èe]r\w+|souhait\w+|atteindre|parvenir à|doi(?:t|vent)|devr\w+|pourr\w+|veut|veulent|voulons|personne ne (?:dit|prétend) que) "
        r"(?:\w+ ){0,3}(?:<H\d+> )*$|<N\d+> (?:sur|parmi) (?:les )?$|<P\d+> des $|"
        r"\bau lieu (?:de |d')?(?:<H\d+> )*$|\bmembres fondateurs (?:de (?:la |l')?|du )?$"
    ),
    partial=re.compile(
        r"\b(?:ces|ceux-ci|dont|autres) (?:<H\d+> )*<N|<N\d+> (?:autres|d'entre (?:eux|elles))\b"
    ),
    unsure=re.compile(
        r"\bavant (?:le|la|son|sa|que|l')(?! ?<D)|\bà la veille\b|\bavec des réserves\b|\bau début\b|\bjusqu'"
    ),
    refuted=re.compile(
        r"\b(?:est|sont|était|étaient) (?:fau(?:x|sse|sses)|erronée?s?|inexacte?s?|une erreur)\b|\bor (?:ils|elles)\b|\bau lieu de\b|\bmais (?:l'onu|le dépositaire)\b|"
        r"\b(?:reste|demeure|est) (?:notre|le|un|son|leur) (?:\w+ )?(?:but|objectif|rêve|idéal|espoir)\b"
    ),
    refuting=re.compile(
        r"^\W*(?:c'est faux|c'est inexact|ce n'est pas|or\b|en réalité|réalité|faux\b)", re.IGNORECASE
    ),
    excluding=re.compile(r"\b(?:excepté\w*|mises? à part|hormis|sauf|à l'exception|sans compter)\b"),
    apart=re.compile(
        r"\b(?:sauf|hormis|excepté|à l'exception de|contrairement à|à la différence de|(?:mais|et) pas|voisins? de|entre) (?:la |le |les |l')?$"
    ),
    belonging=re.compile(
        r"^[\w ,'/<>-]{0,60}?\b(?:sur|de|du|relative à|relatif à|concernant|portant|d'application de|visant) ?(?:la |le |les |l')?$"
    ),
    totals=re.compile(
        r"\b(?:compt(?:e|ait|ent|aient)|avait|a|réuni(?:t|ssait)|il y a(?:vait)?|au total|total de) (?:<H\d+> )*$"
    ),
    bygone=re.compile(r"\b(?:avai(?:t|ent)|comptai(?:t|ent)|étai(?:t|ent))\b"),
    parted=re.compile(
        r"<N\d+> (?:[\w']+ ){0,5}ratif|ratif[^.;]{0,30}<N\d+>|sans (?:l'|la |le )?(?:avoir )?ratif"
    ),
    units=words.UNITS,
    moments=words.MOMENTS,
    weekday=words.WEEKDAY,
    weekdays=words.WEEKDAYS,
    parts=words.PARTS,
    hedges=words.HEDGES,
    groups=words.GROUPS,
    joiners=r"(?:,|,? ?(?:et|ou|ainsi que|ni|et même|puis))(?: ?(?:de |à )?(?:la|le|les|l['’]|du|des|d['’]|de|au|aux))?",
    rules=(*counting.RULES, *dating.RULES, *standing.RULES),
    agreeing=adding.AGREEMENTS,
    other_thing=signs.OTHER_THING,
    unreal=signs.UNREAL,
    treaty_rules=frozenset(
        {
            "adopted on",
            "opened for signature on",
            "was signed on",
            "entered into force on",
            "the entry into force dates from",
            "a treaty's entry into force after the day",
            "on a day somebody adopted it",
            "its adoption on",
            "on a day it was opened",
            "signed by n",
            "n have signed",
        }
    ),
    literals=re.compile(
        r"sous[- ]munitions?|fragmentation|mines? anti|mines|ottawa|oslo|commerce des armes|armes (?:classiques|chimiques|nucléaires)|"
        r"convention|traité|signatair|ratif|[ée]tats? parties?|protocole|\bTIAN\b|\bTICE\b|\bCCAC\b|\bCIAC\b|\bTCA\b|\bCCM\b",
        re.IGNORECASE,
    ),
    states=words.STATES,
    thousands="",
)
