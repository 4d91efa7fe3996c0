"""Spanish put together: its words, its rules, and which rules must speak of the treaty itself."""

from __future__ import annotations

import re

from servanda.claiming.spanish import (
    adding,
    counting,
    dating,
    doing,
    doubts,
    further,
    hints,
    numbers,
    signs,
    standing,
    words,
)
from servanda.claiming.tongue import Tongue

SPANISH = Tongue(
    some=doubts.SOME,
    code="es",
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
    wished=doubts.WISHED,
    partial=doubts.PARTIAL,
    unsure=doubts.UNSURE,
    refuted=doubts.REFUTED,
    refuting=doubts.REFUTING,
    excluding=doubts.EXCLUDING,
    apart=doubts.APART,
    belonging=doubts.BELONGING,
    totals=doubts.TOTALS,
    bygone=doubts.BYGONE,
    parted=doubts.PARTED,
    leaving=doubts.LEAVING,
    units=words.UNITS,
    moments=words.MOMENTS,
    weekday=words.WEEKDAY,
    weekdays=words.WEEKDAYS,
    parts=words.PARTS,
    hedges=words.HEDGES,
    groups=words.GROUPS,
    joiners=r"(?:,|,? ?(?:y|e|o|u|ni|y ni|así como|y también))(?: ?(?:de |a )?(?:la|el|los|las|del|de|al))?",
    rules=(
        *doing.RULES,
        *counting.RULES,
        *dating.RULES,
        *further.FIRST,
        *standing.RULES,
        *further.RULES,
        *doing.LAST,
    ),
    agreeing=adding.AGREEMENTS,
    other_thing=signs.OTHER_THING,
    unreal=signs.UNREAL,
    treaty_rules=frozenset(
        {
            "adopted on",
            "signed by these",
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
            "n signed",
        }
    ),
    literals=re.compile(
        r"racimo|submuniciones|minas|ottawa|oslo|comercio de armas|armas (?:convencionales|químicas|nucleares)|convenci[óo]n|"
        r"convenio|tratado|signatari|firmantes|ratific|estados? partes?|protocolo|\bTPAN\b|\bTPCE\b|\bCCAC\b|\bTCA\b|\bCCM\b",
        re.IGNORECASE,
    ),
    states=words.STATES,
    thousands=".",
)
