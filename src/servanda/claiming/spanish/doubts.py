"""Spanish words that speak against taking a figure or a list of states at its face."""

from __future__ import annotations

import re

SOME = re.compile(
    r"\bse reunieron|\basisti|\bparticip|\bpresentes\b|\brepresentad|\bdurante\b|\bdesde\b|\bdespués del? (?:el )?<D|\ba partir del? <D|\btras el <D|\bcuando\b|\ben (?:la|una|el|un) (?:conferencia|ceremonia|reunión|sala|cumbre|acto)|\bcon ocasión\b|"
    r"\b(?:año|mes|semana|última|último|pasado|pasada|mismo|misma) (?:pasado|pasada|año|mes|semana|día)|"
    r"\b(?:en vigor|a la firma|adoptad[oa]|firmad[oa])\b[^.;]{0,60}?(?<!cuenta )(?<!cuentan )\bcon <N|\bde (?:los|las) <N\d+> (?:estados|países)(?! (?:firmantes|signatarios|que (?:la |lo )?(?:han firmado|firmaron))(?:,| (?:del? |a )?(?:la |el )?<[TC]))"
)
"""A time, an event or a set of states to which a figure may be confined."""

WISHED = re.compile(
    r"\b(?:propon\w+|aspir\w+|esper\w+|dese\w+|alcanzar|llegar a|debe\w*|podr\w+|quer\w+|quier\w+|nadie (?:dice|afirma) que) (?:\w+ ){0,3}(?:<H\d+> )*$|"
    r"<N\d+> (?:de|entre) (?:los |las )?$|<N\d+> de cada $|<P\d+> de (?:los |las )?$|"
    r"\b(?:representad\w+|asistieron|participaron|acudieron|se reunieron) (?:a )?(?:<H\d+> )*$"
)
"""Words before a figure or a list by which it is no statement of how things stand, or no count."""

UNSURE = re.compile(
    r"\b(?:monitor|observatorio|informe|edición|anuario|estudio|libro|guía|atlas)\b[^.;,<]{0,50} (?:de |del |en )?(?:<[DN]\d+>|(?:19|20)\d\d)(?=[^.;]*<N)|"
    r"\bantes de(?:l)? (?!<D)|\ben vísperas\b|\bcon reservas\b|\bal principio\b|\bhasta (?:el|la) (?!fecha|actualidad|momento|número|cifra)"
)
"""Words by which a figure is of some earlier day the sentence does not give."""

TOTALS = re.compile(r"\b(?:cuenta con|contaba con|tiene|tenía|reún[eí]a?|hay|había|total de) (?:<H\d+> )*$")
"""Words right before a figure by which it is all there are."""

BYGONE = re.compile(r"\b(?:había|habían|contaba|tenía|tenían|eran)\b")
"""A tense in which a figure is of some earlier day, unless the sentence gives one."""

STANDING = re.compile(
    r"\b(?:a la fecha|hasta (?:la fecha|ahora|el momento|hoy|el presente)|actualmente|en la actualidad)\b"
)
"""Words that count up to a day, whatever the tense."""

REFUTED = re.compile(
    r"\b(?:es|son|era|eran) (?:fals[oa]s?|erróne[oa]s?|inexact[oa]s?|un error)\b|\bsino\b|\ben (?:lugar|vez) de\b|\bpero (?:son|la onu|el depositario)\b|"
    r"\b(?:sigue siendo|es|son) (?:nuestr[oa]|el|la|un|una|su) (?:\w+ )?(?:objetivo|meta|sueño|visión)\b"
)
"""Words after a figure by which it is denied, or wished."""

REFUTING = re.compile(
    r"^\W*(?:es falso|eso es|no es(?! (?:el caso de|la primera|el primer|el único|la única|parte\b|estado|signatari|miembro|casualidad|s[oó]lo\b|de extrañar|suficiente|todo\b|todavía|aún))|en realidad|realidad|falso\b)",
    re.IGNORECASE,
)
"""How a sentence begins that denies the one before."""

PARTIAL = re.compile(
    r"\b(?:est[oa]s|es[oa]s|otros|otras) (?:<H\d+> )*<N|<N\d+> (?:otros|otras|de ellos|de ellas)\b"
)
"""A figure that counts states told before, or beside others."""

EXCLUDING = re.compile(r"\b(?:menos|salvo|excepto|con excepción|exceptuad\w+|aparte)\b")
"""Words by which some are left out of "all" and "none"."""

PARTED = re.compile(r"<N\d+> (?:[\w']+ ){0,5}ratif|ratif[^.;]{0,30}<N\d+>|sin (?:haber(?:lo|la)? )?ratific")
"""A figure of those that ratified, beside which "signed" may mean those that only signed."""

APART = re.compile(
    r"\b(?:menos|salvo|excepto|a excepción de|a diferencia de|(?:pero|y) no|vecinos? de|vecinas? de|entre) (?:la |el |los )?$"
)
"""Words right before a list of states that set it apart from the subject of the sentence."""

EXCEPTED = re.compile(
    r"(?:^|[.;:,(¿¡] |\b(?:y|pero|que|porque|aunque|donde) )(?:ni|tampoco)\b"
    r"(?:(?!\b(?:pero|mientras|aunque|sino|porque|cuando)\b|, y (?!ni\b))[^.;:]){0,90}$"
)
"""How a clause begins that denies what follows: "ni tanto Rusia como China son parte", "tampoco Rusia ni China"."""

BELONGING = re.compile(
    r"^[\w ,'/<>-]{0,60}?\b(?:sobre|de|del|relativ[oa] a|acerca de|para) ?(?:la |el |los )?$"
)
"""The words between a law or resolution and the treaty it belongs to."""

LEAVING = re.compile(r"retir|denunci|abandon|\bsalida\b")
"""Words of withdrawal: what takes effect after them need not be the treaty."""
