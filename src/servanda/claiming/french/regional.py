"""French figures of a region or a group: "36 États africains sont parties", "en Afrique, on compte 36 États parties"."""

from __future__ import annotations

from servanda.claiming.french.shares import JOINED, joined
from servanda.claiming.french.signs import ARE, GRAMMAR, INSERTED, NOUNS, OF_THEM, PARTIES, STATES, sense
from servanda.claiming.grammar import Rule
from servanda.claiming.romance import count_of

_figure = GRAMMAR.figure
_PLACE = r"(?:^|[,;:(] ?|\bet |\bmais )(?:en |dans |au sein d[eu] |au sein (?=<G)|parmi )(?:les |l')?"
_ENDS = r"(?=$|[.,;)]| et | mais | tandis | alors )"

REGIONAL: tuple[Rule, ...] = (
    _figure(
        "n of a group are parties",
        rf"(?<!des )(?<!sur )(?<!> des <N\d>){{N}} (?:des )?{{G}}{INSERTED},? ?{ARE} (?:bien )?(?P<v>{PARTIES}|signataires) {{T}}",
        count_of(sense, group=True),
        "36 pays africains sont parties à la Convention",
    ),
    _figure(
        "in a region n are parties",
        rf"{_PLACE}{{G}},? (?:seuls? |seulement )?{{N}}(?: (?:{STATES}|{OF_THEM}))?{JOINED}",
        lambda r, m: count_of(lambda _: joined(m), group=True)(r, m),
        "En Afrique, 36 pays sont parties à la Convention",
    ),
    _figure(
        "in a region n have signed and m ratified",
        rf"{_PLACE}{{G}},? (?:seuls? |seulement )?(?:<H\d+> )?<N\d+>(?: (?:{STATES}|{OF_THEM}))? (?:[^.;<]|<[TC]\d+>){{3,60}}?(?:,| et|, et|, mais)(?: seuls?| seulement)? {{N}}(?: (?:{STATES}|{OF_THEM}))?{JOINED}",
        lambda r, m: count_of(lambda _: joined(m), group=True)(r, m),
        "Parmi les membres de l'Union européenne, 19 ont signé la Convention et 6 l'ont ratifiée",
    ),
    _figure(
        "in a region there are n parties",
        rf"{_PLACE}{{G}},? (?:on (?:y )?(?:compte|dénombre|recense)|il y a|{{T}} compte)(?: désormais| aujourd'hui| actuellement| déjà)? {{N}} (?P<v>{NOUNS})(?: {{U}})?{_ENDS}",
        count_of(sense, group=True),
        "En Afrique, on compte 36 États parties à la Convention",
    ),
)
