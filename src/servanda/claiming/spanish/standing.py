"""Spanish rules of who has done what: who is a party, who stays outside, who has left, who was first."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.spanish.signs import (
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    IT,
    THE,
    sense,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain
_ASIDE = (
    r"(?: ?\((?:[^()<]|<S\d+>){1,40}\))?(?:(?:, (?:[^;.,<]|<[A-RT-Z]\d+>){1,60}){1,2},|"
    r", (?!(?:la |le |les |l'|el |los |las )?<S)(?:[^;.,<]|<[A-Z]\d+>){1,60},(?! qu[ei]\b)|"
    r" ?-+ (?:(?! -)[^;.<]|<[A-Z]\d+>){1,120} -+)?"
)
"""What may be said of states between their names and what they have not done; of a state named in it goes on "who"."""
_END = rf"(?: {IT}| a (?:la|esta|dicha) (?:prohibición|interdicción)|(?: todavía| aún| hasta la fecha)?(?: {{T}}|(?= ?[.,;:!?)]|$)))"
PAST = r"(?:rubricó|rubricaron|accedió|accedieron|incorporó|incorporaron|firmó|firmaron|ratificó|ratificaron|suscribió|suscribieron|adhirió|adhirieron|unió|unieron|sumó|sumaron)"


def past(words: str) -> str:
    """The sense of a verb in the simple past, of one state or of several."""
    if words.startswith(("ratific",)):
        return "ratified"
    if words.startswith(("adhiri", "acced")):
        return "adhered"
    return "signed" if words.startswith(("firm", "suscri", "rubric")) else "joined"


def _negated_past(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _THERE.search(reading.tagged):
        return None  # who did not sign at a conference may have signed since
    made = members(past, negated=True, note=UNSURE)(reading, match)
    states = reading.value(match, "r")
    if states is None:
        return made
    what = "joined" if past(match.group("v")) == "adhered" else past(match.group("v"))
    return reading.claim(
        match, "membership", what, value=False, states=tuple(states), negated=True, note=UNSURE
    )


_THERE = re.compile(
    r"\ben (?:oslo|ottawa|dublín|ginebra|parís|nueva york|la (?:conferencia|ceremonia|reunión|cumbre))\b"
)


def _one_of(match: re.Match[str]) -> str:
    return past(match.group("x")) if match.group("x") else sense(match.group("v") or match.group("w"))


_APPOSED = r"(?:, (?:(?!<[SGND]\d+>)[^.;:,]){3,80},)?"
"""What a state is, between commas."""

_OF_THIS = r"(?! de (?:la|los|las|una?|esta|este|dicha|su) (?!<|convenci)| del (?!<|acuerdo|texto|tratado|pacto|instrumento|convenio))"
"""No more is said of whom they are: "figures among the signatories of the letter"."""

_TOLD = re.compile(rf"{HAVE} ({DONE})|({DONE_BY}) por ")


def _last_told(words: str) -> str:
    """The sense of the last verb of several: "130 signed and 91 ratified, but not these"."""
    return sense([first or second for first, second in _TOLD.findall(words)][-1])


def _present(words: str) -> str:
    """The sense of a verb in the present tense, or of what has just been done."""
    if words.startswith(("firm", "suscrib")):
        return "signed"
    return "ratified" if words.startswith("ratific") else "joined"


def _as_in_a_headline(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What a headline tells in the present tense; where the text says that it is to come, it is no news of today."""
    to_come = _TO_COME.search(reading.source) is not None
    return members(_present, note=UNSURE if to_come else "")(reading, match)


_TO_COME = re.compile(
    r"\b(?:firmar|suscribir|ratificar|adherir|sumar|unir)(?:á|án)\b|"
    r"\b(?:va|van|irá|irán) a (?:firmar|suscribir|ratificar|adherirse|sumarse|unirse)\b|\bprev(?:é|én) (?:firmar|suscribir|ratificar|adherirse)",
    re.IGNORECASE,
)


RULES: tuple[Rule, ...] = (
    _figure(
        "joins, as headlines say",
        r"{S} (?:(?:acaba|acaban) de )?(?P<v>ratifican|ratifica|ratificar|firman|firma|firmar|suscriben|suscribe|suscribir|se adhieren|se adhiere|adherirse|se suman|se suma|sumarse|se unen|se une|unirse)(?: al| a)? {T}",
        _as_in_a_headline,
        "Benín ratifica la Convención",
    ),
    _figure(
        "has just joined it",
        r"{S} (?:acaba|acaban) de (?P<v>ratificar|firmar|suscribir)l[oa](?= ?[.,;:!?)]|$)",
        members(_present),
        "Honduras acaba de ratificarlo",
    ),
    _figure(
        "have not signed",
        rf"{{S}}{_ASIDE} ?(?:,|-+)? ?(?:que )?(?:(?:todavía|aún|tampoco) )?(?:no|tampoco|nunca|jamás|ni siquiera) (?:lo |la |se )?(?:lo |la )?(?:han|ha|habían|había)(?: todavía| aún)? (?P<v>{DONE})(?! (?:pero|aunque)){_END}",
        members(sense, negated=True),
        "Estados Unidos, China y Rusia no han firmado la Convención",
    ),
    _figure(
        "decided not to join",
        r"{S},? (?:que )?(?:han |ha )?(?:decid|opt|prefir|eleg|elig)\w+ (?:por )?no (?P<v>formar parte|firmar|ratificar|suscribir|adherirse|sumarse|unirse)",
        members(_present, negated=True, note=UNSURE),
        "China e India decidieron no formar parte de la Convención",
    ),
    _figure(
        "do not wish to join",
        r"{S},? (?:que )?no (?:quieren?|piensan?|desean?|planean?|prevén?|contemplan?|tienen? (?:la )?intención de)(?: todavía)? (?P<v>firmar|ratificar|suscribir|adherirse|sumarse|unirse)(?:l[oa])?(?: al?)?(?: {T}|(?= ?[.,;)]|$))",
        members(_present, negated=True, note=UNSURE),
        "China e India no quieren firmar la Convención",
    ),
    _figure(
        "did not sign",
        rf"(?:{{S}}{_ASIDE}|\( ?(?:la |el |los )?(?P<r><S\d+>) ?\)) ?,? ?(?:que )?(?:(?:todavía|aún|tampoco) )?(?:no|tampoco) (?:lo |la |se )?(?P<v>{PAST})(?: ni (?:lo |la |se )?(?:{PAST}))?{_END}",
        lambda r, m: _negated_past(r, m),
        "Egipto, Israel e Irán no firmaron el Tratado",
        "los demás (Polonia y Letonia) no firmaron ni se adhirieron a la convención",
    ),
    _figure(
        "have not signed, and who",
        rf"\bno (?:lo |la |se )?(?:han|ha)(?: todavía| aún)? (?P<v>{DONE})(?: {{T}})?(?: hasta (?:el momento|la fecha|ahora|hoy)| todavía| aún)?,? (?:ni )?(?:la |el |los )?{{S}}(?= ?[.,;)]|$)",
        members(sense, negated=True),
        "No se han adherido hasta el momento Angola, Egipto y Siria",
    ),
    _figure(
        "signed without",
        r"(?:(?:firmad|ratificad)[oa]|adherido)[^.;,<]{0,20} (?:<H\d+> )*<N\d+> [^.;,]{0,60},? (?:sin|pero no(?: por)?) (?:[^.;,<]{0,90}? como )?(?:los |la |el )?(?P<v>){S}",
        members(lambda _: "joined", negated=True),
        "firmada por 154 países, sin Estados Unidos, China o Rusia",
    ),
    _dated(
        "signed by these",
        r"(?:ha sido|han sido|había sido|fue|es|ya|también|,|sido) (?P<v>firmad[oa]|ratificad[oa]|suscrit[oa]) por (?:la |el |los )?{S}(?!,? (?:el |en )?<D)(?= ?[.,;:!?)]|$)",
        members(sense),
        "el Tratado fue ratificado por Honduras",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "refuse to sign",
        r"{S}"
        + _ASIDE
        + r",? (?:que )?(?:(?:siempre |hasta (?:hoy|ahora|la fecha) )?(?:se )?(?:han|ha) (?:negado|rehusado|rechazado)|(?:se )?(?:niegan|niega|rehúsan|rehúsa|rechazan|rechaza))(?: todavía| aún| hasta (?:hoy|ahora|la fecha))? "
        r"(?:a )?(?P<v>firmar|ratificar|suscribir|adherirse|sumarse|unirse)(?:l[oa])?(?: al?)?(?: {T}|(?= ?[.,;)]|$))",
        members(_present, negated=True, note=UNSURE),
        "China, Rusia e Israel se han negado a firmar la Convención de Oslo",
    ),
    _figure(
        "signed by some, but not by these",
        rf"(?:{HAVE} (?:{DONE})|(?:{DONE_BY}) por )(?:[^.;<]|<[A-RT-Z]\d+>|<S\d+>){{0,160}}?,? pero no(?: por)? (?:los |la |el )?(?P<v>){{S}}(?= ?[.,;:!?)]|$)",
        lambda r, m: members(lambda _: _last_told(m.group()), negated=True)(r, m),
        "91 Estados lo han ratificado, entre ellos España, pero no Estados Unidos",
    ),
    _figure(
        "a state in brackets has signed",
        rf"(?:estados?|país(?:es)?)[^.;,<(]{{0,60}} \( ?(?:la |los |las |el )?{{S}} ?\),? {HAVE} (?P<v>{DONE}){THE}",
        members(sense),
        "Un solo Estado (las Islas Marshall) ha firmado el tratado, pero no ratificado",
    ),
    _figure(
        "are not parties",
        r"{S}"
        + _ASIDE
        + r",? (?:que )?(?:(?:todavía|aún|tampoco) )?(?:(?:no|tampoco) (?:es|son|era|eran|forma|forman)|(?:nunca|jamás|no) (?:ha|han) (?:formado|sido|hecho))(?: todavía| aún)? (?:un )?(?P<v>estados? partes?|partes?|signatari[oa]s?|firmantes?|miembros?)(?: (?:de |en )?{T}| del? (?:texto|acuerdo|instrumento|documento|él|ella|ést[ea]|la mism[ao]|mism[oa]|los mismos)|(?= ?[.,;)]|$))",
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
        "neither of them signed",
        rf"\bni (?:la |el |los )?{{S}},? (?:lo |la |se )?(?P<v>{PAST}){_END}",
        members(past, negated=True, note=UNSURE),
        "Ni China ni Rusia firmaron la Convención",
    ),
    _figure(
        "of it are no part these",
        r"\bno (?:forman|son|forma|es) (?P<v>parte)(?: {T})? (?:los |la |el )?{S}(?= ?[.,;)]|$)",
        members(sense, negated=True),
        "de ella no forman parte Ucrania, Rusia y Estados Unidos",
    ),
    _dated(
        "never signed",
        rf"{{S}}(?:, [^,;.<]{{1,40}},)?,? (?:que )?(?:nunca|jamás) (?:se )?(?:lo |la )?(?P<v>{PAST}){_END}",
        members(past, negated=True),
        "China, India y Rusia nunca se adhirieron al tratado",
    ),
    _figure(
        "stay outside",
        r"{S}(?: (?:y|o|ni|u) (?:los |las )?[^.;,<]{1,30})?,? (?:que )?(?:(?:todavía|aún|(?:desde )?hace (?:años|décadas|tiempo)|hoy|siempre) )?(?:permanecen|permanece|(?:llevan|lleva) (?:años|décadas)|siguen|sigue|continúan|continúa|están|está|(?:se )?quedan|(?:se )?queda|(?:se )?quedaron|(?:se )?quedó|se mantienen|se mantiene|se han mantenido|se ha mantenido|han quedado|ha quedado|han permanecido|ha permanecido) (?:todavía |aún )?(?:fuera|al margen|ajen[oa]s?) ?(?P<v>)(?:{T}|(?:del? )(?:texto|acuerdo|instrumento|la firma|esta|este (?:texto|acuerdo|instrumento|proceso)|él|ella)|(?= ?[.,;)]|$))",
        members(lambda _: "joined", negated=True),
        "Estados Unidos, China y Rusia permanecen fuera del tratado",
    ),
    _dated(
        "have left",
        r"{S},? (?:que )?se (?:ha|han|había|habían) retirado (?:oficialmente |formalmente )?(?P<v>){T}",
        members(lambda _: "withdrew"),
        "Lituania se ha retirado oficialmente de la Convención",
    ),
    _dated(
        "have left",
        r"{S},? (?:que )?(?:(?:ha|han) (?:oficialmente )?(?:abandonado|denunciado)|(?:oficialmente )?(?:abandonó|denunció|abandonaron|denunciaron)|se (?:retiró|retiraron|salió|salieron)(?: oficialmente| formalmente)?) (?P<v>){T}",
        members(lambda _: "withdrew"),
        "Lituania denunció la Convención",
    ),
    _figure(
        "have signed",
        rf"{{S}}{_APPOSED},? (?:que )?{HAVE} (?P<v>{DONE}) (?:{{T}}|(?:a |al )?{IT}(?= ?[.,;:!?)]|$))",
        members(sense),
        "Francia y Alemania han ratificado la Convención",
    ),
    _figure(
        "after these had signed it",
        r"(?:después de|luego de|tras) que {S} (?:también )?(?:lo|la) (?:hayan?|hubieran?|hubiesen?) (?P<v>firmado|suscrito|ratificado)",
        members(sense, note=UNSURE),  # "entrará en vigor después de que ... la hayan ratificado"
        "después de que Angola y Haití la hayan ratificado",
    ),
    _dated(
        "have signed only",
        r"{S}(?: ?\)| \([^()]{1,60}\))?,? (?:que )?(?:la |lo )?(?P<v>(?:han firmado|ha firmado|firmaron|firmó)(?: (?:la |el )?<[TC]\d+>)?)(?: en su (?:día|momento))?,? (?:(?:pero|aunque|y)(?: todavía| aún| hasta (?:ahora|hoy|la fecha))? no (?:la |lo )?(?:(?:han|ha)(?: todavía| aún)? ratificado|ratificaron|ratificó|ratifican?)|(?:pero )?sin (?:llegar a )?ratificar(?:l[oa])?)(?! hasta (?!hoy|ahora|la fecha|el momento))",
        members(lambda _: "signatory"),
        "Angola y Haití firmaron la Convención, pero todavía no la han ratificado",
    ),
    _dated(
        "signed it",
        rf"{{S}},? (?:que )?(?:(?:ya|también) )?(?:se )?(?P<v>{PAST})(?: su (?:adhesión|ratificación|firma))? {{T}}",
        members(past),
        "Argentina y Uruguay ratificaron el Tratado",
    ),
    _dated(
        "is one of those that have signed",
        rf"{{S}},? (?:que )?(?:es|está|figura|se cuenta|era)(?: también)? (?:uno de |entre |parte de )(?:los|las) (?:<N\d+> |primeros |pocos )*(?:(?:estados|países|naciones) )?(?:(?P<v>partes?|miembros|signatarios|firmantes)|que (?:lo |la |se )?(?:(?:han|ha|habían) (?P<w>{DONE})|(?P<x>{PAST}))){THE}{_OF_THIS}",
        lambda r, m: members(lambda _: _one_of(m))(r, m),
        "España es uno de los países que ratificó el tratado",
    ),
    _figure(
        "are parties",
        r"{S},? (?:que )?(?:sí |también |ya |ambos )?(?:es|son|siendo|ya es|ya son|hace|hacen|forma|forman)(?: también| todos| ambos)? (?:un )?(?P<v>estados? partes?|partes?|signatari[oa]s?|firmantes?) (?:(?:de|en|del|al|a) )?{T}",
        members(sense),
        "Iraq es parte en la Convención",
    ),
)
