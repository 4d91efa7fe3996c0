"""Spanish: who was the first to leave, to ratify or to sign, of all or of a part of the world: "el primer país africano en
ratificar", "fue el primero de América Latina en firmarla"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.spanish.regional import region_of
from servanda.claiming.spanish.signs import GRAMMAR

_dated = GRAMMAR.dated

_ALONE = re.compile(r"^ (?:(?:de|del|en) (?:(?:la|el|toda|todo|las) )*)?(?P<r>[^<]+?) (?:en|que)$")
_NOT_YET = re.compile(
    r"\b(?:no (?:fue|es|era|ha sido)|será|sería|podría|puede|quiere|aspira|espera|busca|ser|sea)\b[^.;,<]{0,30}$"
)
_IS = re.compile(
    r"<S\d+>,? (?:que )?(?:(?:fue|es|era|ha sido) (?:así |también |incluso )?|se (?:convirtió|convierte|ha convertido) (?:así )?en )(?:el |la )$"
)


def _first(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who came first; of a part of the world another can only be meant where the state stands right before the words."""
    before, verb = match.string[: match.start()], match.group("v")
    if _NOT_YET.search(before):
        return None
    made = making.first("ratified" if "ratific" in verb else "signed")(reading, match)
    if not isinstance(made, Found):
        return None
    if made.group is not None:
        return made
    told = _ALONE.match(match.group("of") or "")
    region = region_of(told["r"]) if told else None
    return replace(made, group=region, note=made.note if _IS.search(before) else made.note or UNSURE)


FIRSTS: tuple[Rule, ...] = (
    _dated(
        "first to leave",
        r"primer (?:estado|país)(?: del mundo| europeo| miembro| parte)? (?:en|que) (?:retirarse|denuncia\w*|abandona\w*|se retira)",
        making.first("withdrew"),
        "Lituania es el primer país en retirarse de la Convención",
    ),
    _dated(
        "the only one that has left",
        r"{S},? (?:que )?(?:es|fue|era|sigue siendo|ha sido)(?: hasta (?:la fecha|ahora|hoy),?| hoy)? (?:el|la) (?:primer(?:o|a)? y únic[oa]|únic[oa](?: y primer[oa]?)?|primer[oa]?) (?:estado|país|nación|miembro)?(?: parte| miembro)? ?(?:que|en) (?:se (?:ha retirado|retiró|ha salido|salió)|ha (?:abandonado|denunciado|dejado)|abandonó|denunció|dejó|haberse retirado|haber abandonado)(?P<v>) {T}",
        members(lambda _: "withdrew"),
        "Lituania es el primer y único país que se ha retirado de la Convención",
    ),
    _dated(
        "the only one that has left is",
        r"\b(?:el|la) (?:únic[oa]|primer[oa]? y únic[oa]|primer[oa]?) (?:estado|país|nación|miembro)?(?: parte| miembro)? ?que (?:se (?:ha retirado|retiró)|ha (?:abandonado|denunciado|dejado)|abandonó|denunció|dejó)(?P<v>) {T},? (?:hasta (?:la fecha|ahora|hoy),? )?(?:es|fue|era|ha sido|sigue siendo) (?:la |el |los )?{S}",
        members(lambda _: "withdrew"),
        "El único Estado que ha denunciado la Convención es Lituania",
    ),
    _dated(
        "first to ratify",
        r"primer(?:a)? (?:(?:estado|país|nación|{G})(?P<of>(?: [\w ]{1,45})? (?:en|que))) (?:la |lo )?(?P<v>(?:firm(?:ar|ó) y )?ratific\w+|firm\w+|suscri\w+)",
        _first,
        "Chile es el primer país de América en ratificar",
        "México fue el primer país de América Latina y el Caribe en ratificarla",
    ),
)
