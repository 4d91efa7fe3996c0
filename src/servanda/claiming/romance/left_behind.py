"""How many parties there will be when what is announced has happened, in French and Spanish, whose tense tells it: "elle
comptera 161 États parties", "quedarán 161 Estados partes"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.coming import left_behind

_GOING = re.compile(
    r"\b(?:quitt\w+|retrait|retir\w+|dénonc\w+|dénonciation|départs?|sort(?:ie|ir|ent|i)\b|abandon\w+|denunci\w+|salid\w+|salen|salir|marcha)\b"
)
_left = left_behind(_GOING, at_all=True)

_FR = r"(?:[eé]tats?[- ]parties?|[eé]tats?[- ]membres?|[eé]tats|pays|parties|membres)"
_ES = r"(?:estados? partes?|estados? miembros?|estados|países|partes|miembros)"

FRENCH_LEFT_BEHIND: tuple[Rule, ...] = (
    rule(
        "elle en comptera tant",
        rf"\b(?:comptera|n'aura|aura|rassemblera|réunira|regroupera|totalisera)(?: plus que| donc| alors| ainsi| encore| toujours)* {{N}} {_FR}",
        _left,
        "Cinq États quittent la Convention. Après leur départ, elle comptera 161 États parties",
    ),
    rule(
        "ce qui ramènera leur nombre à tant",
        r"\b(?:ramènera|réduira|abaissera|portera|fera (?:passer|tomber|descendre|baisser))(?: ainsi| donc)* à {N} le (?:nombre|total)\b",
        _left,
        "Cinq États quittent la Convention, ce qui ramènera à 161 le nombre de ses États parties",
    ),
    rule(
        "ce qui fera passer leur nombre à tant",
        rf"\b(?:ramènera|réduira|abaissera|portera|fera (?:passer|tomber|descendre|baisser))(?: ainsi| donc)* le (?:nombre|total) (?:de |d')(?:ses |ces )?{_FR}(?: de <N\d+>)? à (?:seulement )?{{N}}",
        _left,
        "Cinq États quittent la Convention, ce qui ramènera le nombre d'États parties à 161",
    ),
    rule(
        "le nombre de parties passera à tant",
        rf"\b(?:nombre|total) (?:de |d')(?:ses |ces )?{_FR}(?: (?:à|de) (?:la |le |l')?<[TC]\d+>)? (?:passera|tombera|descendra|baissera|sera (?:ramené|réduit|porté))(?: de <N\d+>)? à (?:seulement )?{{N}}",
        _left,
        "Cinq États quittent la Convention: le nombre de ses États parties tombera à 161",
    ),
    rule(
        "il en restera tant",
        rf"\bil (?:n'(?:en )?|en |ne )?restera(?: alors| donc)*(?: plus que)? {{N}} {_FR}",
        _left,
        "Cinq États quittent la Convention. Il restera 161 États parties",
    ),
)

SPANISH_LEFT_BEHIND: tuple[Rule, ...] = (
    rule(
        "contará con tantos",
        rf"\b(?:contará(?: solo| sólo| únicamente| entonces)? con|tendrá|pasará a (?:tener|contar con)|se quedará con|quedará con|reunirá)(?: solo| sólo| únicamente)* {{N}} {_ES}",
        _left,
        "Cinco Estados abandonan la Convención, que contará con 161 Estados partes",
    ),
    rule(
        "quedarán tantos",
        rf"\b(?:quedarán|permanecerán|seguirán)(?: solo| sólo| únicamente| entonces)* {{N}} {_ES}",
        _left,
        "Cinco Estados abandonan la Convención, con lo que quedarán 161 Estados partes",
    ),
    rule(
        "reducirá a tantos su número",
        r"\b(?:reducirá|dejará|bajará|rebajará|elevará)(?: así)? (?:a|en) {N} el (?:número|total)",
        _left,
        "Cinco Estados abandonan la Convención, lo que reducirá a 161 el número de Estados partes",
    ),
    rule(
        "su número bajará a tantos",
        rf"\b(?:número|total) de (?:sus |los )?{_ES}(?: (?:en|de) (?:la |el )?<[TC]\d+>)? (?:bajará|caerá|descenderá|pasará|quedará|se reducirá)(?: de <N\d+>)? (?:a|en) (?:solo |sólo )?{{N}}",
        _left,
        "Cinco Estados abandonan la Convención: el número de Estados partes bajará a 161",
    ),
    rule(
        "lo que reducirá su número a tantos",
        rf"\b(?:reducirá|dejará|bajará|rebajará|llevará) el (?:número|total) de (?:sus |los )?{_ES}(?: de <N\d+>)? (?:a|en) (?:solo |sólo )?{{N}}",
        _left,
        "Cinco Estados abandonan la Convención, lo que reducirá el número de Estados partes a 161",
    ),
)
