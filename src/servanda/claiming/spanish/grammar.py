"""Spanish put together: its words, its rules, and which rules must speak of the treaty itself."""

from __future__ import annotations

import re

from servanda.claiming.spanish import adding, counting, dating, hints, numbers, signs, standing, words
from servanda.claiming.tongue import Tongue

SOME = re.compile(
    r"\bse reunieron|\basisti|\bparticip|\bpresentes\b|\brepresentad|\bdurante\b|\bdesde\b|\bcuando\b|\ben (?:la|una|el|un) (?:conferencia|ceremonia|reunión|cumbre|acto)|\bcon ocasión\b|"
    r"\b(?:año|mes|semana|última|último|pasado|pasada|mismo|misma) (?:pasado|pasada|año|mes|semana|día)|"
    r"\b(?:en vigor|a la firma|adoptad[oa]|firmad[oa])\b[^.;]{0,60}?\bcon <N|\bde (?:los|las) <N\d+> (?:estados|países)"
)
"""A time, an event or a set of states to which a figure may be confined."""

SPANISH = Tongue(
    some=SOME,
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
    wished=re.compile(
        r"\b(?:propon\w+|aspir\w+|esper\w+|dese\w+|alcanzar|llegar a|debe\w*|podr\w+|quer\w+|quier\w+|nadie (?:dice|afirma) que) (?:\w+ ){0,3}(?:<H\d+> )*$|"
        r"<N\d+> (?:de|entre) (?:los |las )?$|<N\d+> de cada $|<P\d+> de (?:los |las )?$|"
        r"\b(?:representad\w+|asistieron|participaron|acudieron|se reunieron) (?:a )?(?:<H\d+> )*$"
    ),
    partial=re.compile(
        r"\b(?:est[oa]s|es[oa]s|otros|otras) (?:<H\d+> )*<N|<N\d+> (?:otros|otras|de ellos|de ellas)\b"
    ),
    unsure=re.compile(
        r"\bantes de(?:l)? (?!<D)|\ben vísperas\b|\bcon reservas\b|\bal principio\b|\bhasta (?:el|la) (?!fecha|actualidad|momento)"
    ),
    refuted=re.compile(
        r"\b(?:es|son|era|eran) (?:fals[oa]s?|erróne[oa]s?|inexact[oa]s?|un error)\b|\bsino\b|\ben (?:lugar|vez) de\b|\bpero (?:son|la onu|el depositario)\b|"
        r"\b(?:sigue siendo|es|son) (?:nuestr[oa]|el|la|un|una|su) (?:\w+ )?(?:objetivo|meta|sueño|visión)\b"
    ),
    refuting=re.compile(r"^\W*(?:es falso|eso es|no es|en realidad|realidad|falso\b)", re.IGNORECASE),
    excluding=re.compile(r"\b(?:menos|salvo|excepto|con excepción|exceptuad\w+|aparte)\b"),
    apart=re.compile(
        r"\b(?:menos|salvo|excepto|a excepción de|a diferencia de|(?:pero|y) no|vecinos? de|vecinas? de|entre) (?:la |el |los )?$"
    ),
    belonging=re.compile(
        r"^[\w ,'/<>-]{0,60}?\b(?:sobre|de|del|relativ[oa] a|acerca de|para) ?(?:la |el |los )?$"
    ),
    totals=re.compile(
        r"\b(?:cuenta con|contaba con|tiene|tenía|reún[eí]a?|hay|había|total de) (?:<H\d+> )*$"
    ),
    bygone=re.compile(r"\b(?:había|habían|contaba|tenía|tenían|eran)\b"),
    parted=re.compile(
        r"<N\d+> (?:[\w']+ ){0,5}ratif|ratif[^.;]{0,30}<N\d+>|sin (?:haber(?:lo|la)? )?ratific"
    ),
    units=words.UNITS,
    moments=words.MOMENTS,
    weekday=words.WEEKDAY,
    weekdays=words.WEEKDAYS,
    parts=words.PARTS,
    hedges=words.HEDGES,
    groups=words.GROUPS,
    joiners=r"(?:,|,? ?(?:y|e|o|u|ni|así como|y también))(?: ?(?:de |a )?(?:la|el|los|las|del|de|al))?",
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
