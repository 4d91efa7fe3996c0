"""Spanish rules of who has done what: who is a party, who stays outside, who has left, who was first."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.spanish.signs import DONE, DONE_BY, GRAMMAR, HAVE, IT, STATES, THE, sense

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_THEM = r"(?:,? (?:entre ell[oa]s|incluid[oa]s?|incluyendo|como)) (?:los |la |el )?{S}(?= ?[.,;)]|$| y <N)"
_END = rf"(?: {IT}|(?: todavía| aún| hasta la fecha)?(?: {{T}}|(?= ?[.,;)]|$)))"
_PAST = r"(?:firmó|firmaron|ratificó|ratificaron|suscribió|suscribieron|adhirió|adhirieron|unió|unieron|sumó|sumaron)"


def _past(words: str) -> str:
    """The sense of a verb in the simple past, of one state or of several."""
    if words.startswith(("ratific",)):
        return "ratified"
    if words.startswith(("adhiri",)):
        return "adhered"
    return "signed" if words.startswith(("firm", "suscri")) else "joined"


def _listed(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return members(
        lambda words: "signed" if "firmante" in words or "signat" in words else sense(words),
        negated=match.group("x") is not None,
    )(reading, match)


def _present(words: str) -> str:
    """The sense of a verb in the present tense, or of what has just been done."""
    if words.startswith(("firm", "suscrib")):
        return "signed"
    return "ratified" if words.startswith("ratific") else "joined"


RULES: tuple[Rule, ...] = (
    _figure(
        "joins, as headlines say",
        r"{S} (?:(?:acaba|acaban) de )?(?P<v>ratifican|ratifica|ratificar|firman|firma|firmar|suscriben|suscribe|suscribir|se adhieren|se adhiere|adherirse|se suman|se suma|sumarse|se unen|se une|unirse)(?: al| a)? {T}",
        members(_present),
        "Benín ratifica la Convención",
    ),
    _figure(
        "have not signed",
        rf"{{S}}(?:, [^,;.<]{{1,40}},)? ?(?:,|-+)? ?(?:que )?(?:(?:todavía|aún|tampoco) )?(?:no|tampoco|nunca|jamás) (?:lo |la |se )?(?:lo |la )?(?:han|ha|habían|había)(?: todavía| aún)? (?P<v>{DONE})(?! (?:pero|aunque)){_END}",
        members(sense, negated=True),
        "Estados Unidos, China y Rusia no han firmado la Convención",
    ),
    _figure(
        "signed without",
        r"(?:(?:firmad|ratificad)[oa]|adherido)[^.;,<]{0,20} (?:<H\d+> )*<N\d+> [^.;,]{0,60},? (?:sin|pero no(?: por)?) (?:[^.;,<]{0,90}? como )?(?:los |la |el )?(?P<v>){S}",
        members(lambda _: "joined", negated=True),
        "firmada por 154 países, sin Estados Unidos, China o Rusia",
    ),
    _figure(
        "are not parties",
        r"{S},? (?:que )?(?:(?:todavía|aún|tampoco) )?(?:no|tampoco) (?:es|son|era|eran|forma|forman)(?: todavía| aún)? (?:un )?(?P<v>estados? partes?|partes?|signatari[oa]s?|firmantes?|miembros?)(?: (?:de |en )?{T}| del (?:texto|acuerdo|instrumento|documento)|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "Estados Unidos no es parte en el Tratado de Ottawa",
    ),
    _figure(
        "neither of them is a party",
        r"\bni (?:la |el |los )?{S},? (?:forman|son|es|forma) (?:un )?(?P<v>estados? partes?|partes?|signatari[oa]s?|firmantes?|miembros?)(?: (?:de |en )?{T}|(?= ?[.,;)]|$))",
        members(sense, negated=True),
        "Ni Rusia, ni Ucrania, ni Estados Unidos forman parte de la Convención",
    ),
    _figure(
        "neither of them has signed",
        rf"\bni (?:la |el |los )?{{S}},? (?:lo |la |se )?(?:han|ha) (?P<v>{DONE}){_END}",
        members(sense, negated=True),
        "Ni China ni Rusia han firmado la Convención",
    ),
    _figure(
        "of it are no part these",
        r"\bno (?:forman|son|forma|es) (?P<v>parte)(?: {T})? (?:los |la |el )?{S}(?= ?[.,;)]|$)",
        members(sense, negated=True),
        "de ella no forman parte Ucrania, Rusia y Estados Unidos",
    ),
    _dated(
        "never signed",
        rf"{{S}}(?:, [^,;.<]{{1,40}},)?,? (?:que )?(?:nunca|jamás) (?:se )?(?:lo |la )?(?P<v>{_PAST}){_END}",
        members(_past, negated=True),
        "China, India y Rusia nunca se adhirieron al tratado",
    ),
    _figure(
        "stay outside",
        r"{S},? (?:permanecen|permanece|siguen|sigue|continúan|continúa|están|está) (?:todavía |aún )?(?:fuera|al margen) (?P<v>)(?:{T}|del (?:texto|acuerdo|instrumento))",
        members(lambda _: "joined", negated=True),
        "Estados Unidos, China y Rusia permanecen fuera del tratado",
    ),
    _figure(
        "signed by states, among them",
        rf"<N\d+> {STATES} {HAVE} (?P<v>{DONE}){THE}{_THEM}",
        members(sense),
        "Hasta la fecha, 111 Estados la han firmado, incluida Francia",
    ),
    _figure(
        "signed by states, among them",
        rf"(?P<v>{DONE_BY}) por (?:<H\d+> )*<N\d+> {STATES}{_THEM}",
        members(sense),
        "La Convención ha sido firmada por 111 países, entre ellos España y Francia",
    ),
    _figure(
        "members of a group, these among them, have signed",
        rf"\((?:entre ell[oa]s|incluid[oa]s?|incluyendo) (?:los |la |el )?{{S}}\),? {HAVE} (?P<v>{DONE}){THE}",
        members(sense),
        "la mayoría de los países de la UE (entre ellos Alemania y Bélgica) han firmado la Convención",
    ),
    _figure(
        "states that have ratified are these",
        rf"(?P<x>(?!))?(?:estados|países) que {HAVE} (?P<v>{DONE})(?: {{T}})? (?:son|incluyen)(?: a)? (?:los |la |el )?{{S}}",
        _listed,
        "Otros países que han ratificado son Burkina Faso, Malta y Uruguay",
    ),
    _figure(
        "signatories are these",
        r"(?P<x>no )?(?P<v>signatarios|firmantes) (?:son|incluyen|como|\()(?: a)? ?(?:los |la |el )?{S}",
        _listed,
        "Otros no signatarios son India y Pakistán",
    ),
    _dated(
        "have left",
        r"{S},? (?:que )?se (?:ha|han|había|habían) retirado (?:oficialmente |formalmente )?(?P<v>){T}",
        members(lambda _: "withdrew"),
        "Lituania se ha retirado oficialmente de la Convención",
    ),
    _dated(
        "have left",
        r"{S},? (?:que )?(?:(?:ha|han) (?:oficialmente )?(?:abandonado|denunciado)|(?:oficialmente )?(?:abandonó|denunció)|se retiró(?: oficialmente)?) (?P<v>){T}",
        members(lambda _: "withdrew"),
        "Lituania denunció la Convención",
    ),
    _figure(
        "have signed",
        rf"{{S}},? (?:que )?{HAVE} (?P<v>{DONE}) {{T}}",
        members(sense),
        "Francia y Alemania han ratificado la Convención",
    ),
    _dated(
        "have signed only",
        r"{S},? (?:que )?(?:la |lo )?(?P<v>(?:han firmado|ha firmado|firmaron|firmó)(?: (?:la |el )?<[TC]\d+>)?),? (?:pero|aunque)(?: todavía| aún)? no (?:la |lo )?(?:han|ha)(?: todavía| aún)? ratificado",
        members(lambda _: "signatory"),
        "Angola y Haití firmaron la Convención, pero todavía no la han ratificado",
    ),
    _figure(
        "are parties",
        r"{S},? (?:que )?(?:es|son|ya es|ya son)(?: también| todos| ambos)? (?:un )?(?P<v>estados? partes?|partes?|signatari[oa]s?|firmantes?) (?:(?:de|en|del|al|a) )?{T}",
        members(sense),
        "Iraq es parte en la Convención",
    ),
    _dated(
        "first to leave",
        r"primer (?:estado|país)(?: del mundo| europeo| miembro| parte)? (?:en|que) (?:retirarse|denuncia\w*|abandona\w*|se retira)",
        making.first("withdrew"),
        "Lituania es el primer país en retirarse de la Convención",
    ),
    _dated(
        "first to ratify",
        r"primer (?:estado|país|<G\d+>)(?: [\w ]{1,30})? (?:en|que) (?:ratific|firm)\w+",
        making.first("ratified"),
        "Chile es el primer país de América en ratificar",
    ),
)
