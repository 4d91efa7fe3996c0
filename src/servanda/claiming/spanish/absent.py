"""Spanish words for what states have not done: neither of them, the only one that is lacking, "no es el caso de"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members, part_of
from servanda.claiming.spanish.signs import ARE, DONE, GRAMMAR, HAVE, IT, PARTIES, SIMPLE, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_ASIDE = r"(?:,? [-–—(]?(?!ni\b|(?:lo |la |se )?(?:han|ha)\b)(?:[^;.,<]|<[TC]\d+>){2,70}[-–—),]?)?,?"
"""What is said of a state behind its name: "Brasil, último productor de la región,"."""
_END = rf"(?: todavía| aún| hasta (?:la fecha|hoy|ahora))?(?: {{T}}|(?: {IT})?(?= ?[.,;:!?)]|$))"
_THE = r"(?:la |el |los |las )?"
_STILL = r"(?:(?:todavía|aún|tampoco) )?"
_NOT_SO = re.compile(r"\bno\b|\bnunca\b|\btampoco\b|\bni\b|\bfuera\b|\bmargen\b")
_SO = re.compile(
    rf"\b(?:{HAVE} (?:{DONE})|{SIMPLE}|ratificó|firmó|suscribió|se adhirió|{ARE} (?:{PARTIES}|parte|signatari[oa]s?|firmantes?)|es (?:estado )?parte|"
    r"ratificad[oa]s? por|firmad[oa]s? por)\b"
)
_ACT = re.compile(
    r"\b(?:firm\w+|suscri\w+|signatari\w+)|\b(?:ratific\w+|instrumentos?)|\b(?:adh[ie]\w+|partes?)\b"
)


_NO_STEP = (
    r"(?:dado|hecho|tomado|emprendido)(?: ni)? (?:(?:un(?:a)?(?: solo| sólo| sola)?|ningún|ninguna|los?|las?|el|el primer|nada|pasos?|medidas?|gestos?|algún)(?: (?:pasos?|medidas?|gestos?|gesti[óo]n(?:es)?|avances?|intentos?))?)"
    r" (?:(?:necesari|concret|previ)[oa]s? )?(?:para|hacia|en dirección a|con vistas a|encaminad[oa]s? a|por)|"
    r"(?:iniciado|comenzado|emprendido|puesto en marcha|abierto) (?:(?:el|los|las|su|sus|ningún) )?(?:proceso|trámites?|procedimientos?|gestiones|camino)(?: (?:intern|formal|nacional|legislativ)\w+)? (?:de|para|hacia)"
)
_TO_JOIN = r"(?:(?:la |su )?(?:adhesión|ratificación|firma|incorporación|ingreso)|firmar|ratificar|suscribir|adherirse|sumarse|unirse|incorporarse)"


def _aimed_at(words: str) -> str:
    """What it is towards which no step was taken."""
    if "ratific" in words:
        return "ratified"
    return "signed" if re.search(r"firm|suscri", words) else "joined"


def neither(reading: Reading, match: re.Match[str]) -> Found | None:
    """Neither of two states, each with its own description."""
    states = (*(reading.value(match, "s") or ()), *(reading.value(match, "r") or ()))
    return _negated(reading, match, sense(match.group("v")), states)


def _negated(
    reading: Reading, match: re.Match[str], what: str, states: tuple[str, ...], note: str = ""
) -> Found | None:
    if not states:
        return None
    what = "joined" if what == "adhered" else what
    return reading.claim(
        match,
        "membership",
        what,
        value=False,
        states=tuple(dict.fromkeys(states)),
        negated=True,
        note=note,
    )


def _none_of_those_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """None of the states told before, where they are as many as the words say."""
    told = [state for item in reading.told if item.sort == "S" for state in item.value]
    states = tuple(dict.fromkeys(told))
    number = reading.value(match, "m")
    if len(states) < 2 or "<S" in reading.tagged or not _is_none(reading, match):
        return None
    sure = number == len(states) and not any(item.sort == "G" for item in reading.told)
    if number is not None and not sure:
        return None
    return _negated(reading, match, sense(match.group("v")), states, "" if sure else UNSURE)


def _is_none(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the group ``q`` says "none", which is a number too."""
    said = match.group("q")
    return not said.startswith("<") or reading.tag(said).value == 0


def _not_the_case(reading: Reading, match: re.Match[str]) -> Found | None:
    """Of these states the contrary of what the words before say of others."""
    told = reading.tagged[: match.start()]
    told = told if _SO.search(told) else reading.before
    if _SO.search(told) is None or _NOT_SO.search(told) is not None:
        return None
    return _negated(
        reading, match, last_act(told) or "joined", tuple(reading.value(match, "s") or ()), UNSURE
    )


def _has_not_done_so(reading: Reading, match: re.Match[str]) -> Found | None:
    """That a state has not done "it": what the words before tell of last."""
    what = last_act(reading.tagged[: match.start()]) or last_act(reading.before)
    states = reading.value(match, "s") or ()
    return _negated(reading, match, what, tuple(states), UNSURE) if what else None


def last_act(told: str) -> str:
    acts: list[str] = _ACT.findall(told)
    if not acts:
        return ""
    last = acts[-1]
    if last.startswith(("firm", "suscri", "signat")):
        return "signed"
    return "ratified" if last.startswith(("ratif", "instr")) else "joined"


def _lacking(reading: Reading, match: re.Match[str]) -> Found | None:
    """The one that is lacking, where the words around speak of joining."""
    if reading.topic is None or (
        "lista" not in match.group() and _ACT.search(reading.before + reading.tagged) is None
    ):
        return None
    return _negated(reading, match, "joined", tuple(reading.value(match, "s") or ()), UNSURE)


def _nobody(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    said = match.group("v") or ""
    if not _is_none(reading, match):
        return None
    return part_of(lambda _: _of_belonging(said), lambda r, m: "none")(reading, match)


def _nor_any(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """None of a group, as the words before say of a state; where they name only a list, it may be of something else."""
    told = reading.tagged[: match.start()]
    made = _nobody(reading, match)
    if _has_not_joined(reading, match) or not isinstance(made, Found):
        return made
    return replace(made, note=UNSURE) if _UNLISTED.search(told) and reading.topic else None


def _has_not_joined(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words before say of a state that it has not joined, or is not on a list of those that have."""
    told = reading.tagged[: match.start()]
    if _UNJOINED.search(told):
        return True
    return _UNLISTED.search(told) is not None and _ACT.search(reading.before + told) is not None


_UNJOINED = re.compile(
    rf"\bno (?:(?:lo |la |se )*(?:ha|han)(?: todavía| aún)? (?:{DONE})|(?:es|son|forma|forman) (?:estados? )?(?:partes?|signatari|firmante|miembro))"
)
_UNLISTED = re.compile(r"\bno (?:figura|aparece|está)\w*(?: todavía| aún)? (?:en|entre)\b")


def _of_belonging(words: str) -> str:
    if "firma" in words or "suscrito" in words:
        return "signed"
    return "ratified" if "ratific" in words else "joined"


ABSENT: tuple[Rule, ...] = (
    _figure(
        "neither the one nor the other has signed",
        rf"\bni {_THE}{{S}}{_ASIDE} ni {_THE}{{R}}{_ASIDE} (?:lo |la |se )?(?:han|ha) (?P<v>{DONE}){_END}",
        neither,
        "Ni Brasil, último productor de la región, ni Argentina, antiguo productor, han firmado todavía",
    ),
    _figure(
        "neither of them has signed",
        rf"\bni {_THE}{{S}}{_ASIDE} (?:lo |la |se )?(?:han|ha) (?P<v>{DONE}){_END}",
        members(sense, negated=True),
        "Ni Chile ni el Perú, pese a las presiones, han ratificado la Convención",
    ),
    _figure(
        "have neither signed nor ratified",
        rf"{{S}},? (?:que )?{_STILL}no (?:lo |la )?(?:han|ha|habían|había) (?:firmado|suscrito) ni (?:(?:lo |la |se )?(?:han |ha )?)(?P<v>ratificado|adherido){_END}",
        members(lambda _: "joined", negated=True),
        "Angola y Egipto no han firmado ni ratificado la Convención",
    ),
    _figure(
        "have taken no step to join",
        rf"{{S}},? (?:que )?{_STILL}(?:no|nunca|jamás|tampoco) (?:ha|han) {_STILL}(?:{_NO_STEP}) (?P<v>{_TO_JOIN})(?:l[oa])?{_END}",
        members(_aimed_at, negated=True),
        "Muchos países, como Israel y China, no han dado un solo paso para adherirse a la Convención",
        "Rusia no ha iniciado los trámites de adhesión a la Convención",
    ),
    _figure(
        "has not been ratified by these",
        rf"\b(?:(?:no|nunca|tampoco) (?:ha|han|había|habían|fue|está) ?(?:sido )?{_STILL}(?:ni (?:firmad|suscrit)[oa]s? ni )?|nunca |jamás )(?P<v>(?:ratificad|firmad|suscrit)[oa]s?)(?: todavía| aún)? (?:ni )?por {_THE}{{S}}(?:,? ni (?:por )?{_THE}{{R}})?(?= ?[.,;:!?)]|$)",
        neither,
        "La Convención no ha sido ratificada por China ni por Rusia",
    ),
    _figure(
        "many are parties, but not these",
        rf"\b(?:son|forman|es|forma) (?P<v>partes?|estados? partes?|signatari[oa]s|firmantes)(?: {{T}})?,? pero no (?:lo (?:son|es) )?{_THE}{{S}}(?= ?[.,;:!?)]|$)",
        members(sense, negated=True),
        "Muchos son parte de la Convención, pero no Rusia ni China",
    ),
    _figure(
        "none of those told has ratified",
        rf"(?P<q>\bninguno|<N\d+>) de (?:ell[oa]s|est[oa]s|es[oa]s|(?:l[oa]s|est[oa]s|es[oa]s) (?P<m><N\d+>))(?: (?:países|estados|naciones|gobiernos))? {_STILL}(?:lo |la |se )?(?:ha|han) {_STILL}(?P<v>{DONE}){_END}",
        _none_of_those_before,
        "Chile y el Perú debaten la Convención. Ninguno de los dos países ha ratificado todavía la Convención",
    ),
    _figure(
        "nor has any of a group",
        r"\b(?:como )?tampoco (?:lo (?:ha|han) (?P<v>hecho|firmado|ratificado)|lo (?:hizo|es|hace)|figura|está|aparece)?,? ?(?P<q>ningún|ninguno|ninguna|<N\d+>)(?: (?:país|estado|miembro|estado miembro|potencia))? (?:de (?:los|las) )?{G}",
        lambda r, m: _nor_any(r, m),
        "España no figura en la lista de firmantes de la Convención, como tampoco ningún miembro de la OTAN",
    ),
    _figure(
        "no state of a group belongs to it",
        r"(?P<q>\bningún|\bninguno|\bninguna|<N\d+>)(?: (?:país|estado|miembro|estado miembro|potencia))? (?:de (?:los|las) )?{G},? (?P<v>forma parte|hace parte|es parte|se ha (?:adherido|sumado|unido)|figura entre (?:los|sus) (?:firmantes|signatarios|miembros|estados partes?))(?: (?:de |en |a )?{T}|(?= ?[.,;)]|$))",
        _nobody,
        "Ningún país de la OTAN forma parte del Tratado",
    ),
)

OF_SO_MANY: tuple[Rule, ...] = (
    _figure(
        "none of so many has signed",
        r"(?P<q>\bningun[oa]|<N\d+>) de (?:los|las) <N\d+> {G},? (?P<v>(?:lo |la )?ha (?:firmado|ratificado|suscrito))(?: {T}|(?= ?[.,;)]|$))",
        _nobody,
        "Ninguna de las nueve potencias nucleares ha firmado el Tratado",
    ),
)

LOOSELY: tuple[Rule, ...] = (
    _plain(
        "it is not the case of these",
        rf"(?:\b(?:pero |y |lo que |cosa que )?no (?:es|era|ha sido) el caso de(?:l)?|\bno así|\bal contrario (?:que|de)|\ba diferencia de|\b(?:algo|cosa|lo) que no (?:han|ha) hecho(?: todavía| aún)?) {_THE}{{S}}(?= ?[.,;:!?)]|$)",
        _not_the_case,
        "España está entre quienes ratificaron la Convención; no es el caso de Estados Unidos, Rusia y China",
    ),
    _plain(
        "they have not done so",
        rf"{{S}},? {_STILL}no (?:lo (?:ha|han) hecho|(?:ha|han) (?:hecho lo (?:propio|mismo)|(?:dado|cumplido) (?:{_STILL})(?:ese|este|dicho|el) (?:paso|trámite|requisito)|dado el paso|completado (?:ese|este|dicho|el) (?:trámite|proceso|paso)))(?: todavía| aún)?(?= ?[.,;:!?)]|$)",
        _has_not_done_so,
        "La Convención ha de ser ratificada; España todavía no lo ha hecho",
    ),
    _plain(
        "only one is lacking",
        rf"(?:\b(?:sólo|solo|solamente|únicamente|tan sólo|tan solo) (?:falta|faltan|queda|quedan|resta|restan)(?: por (?:hacerlo|firmar|ratificar|sumarse|unirse|adherirse))?|\bel únic[oa] (?:país |estado )?que falta(?: por (?:hacerlo|firmar|ratificar|sumarse))? es) {_THE}{{S}}(?= ?[.,;:!?)]|$)",
        _lacking,
        "Casi todos han ratificado la Convención. En el istmo sólo falta Lituania",
    ),
    _plain(
        "one is the only one lacking",
        r"{S} (?:es|era|sigue siendo|queda como|son) (?:el|la|los|las) únic[oa]s? (?:(?:país(?:es)?|estados?|nación) )?(?:que (?:falta|faltan|queda|quedan|resta)|ausentes?|pendientes?)(?: por (?:hacerlo|firmar|ratificar|sumarse|unirse|adherirse))?(?= ?[.,;:!?)]|$)",
        _lacking,
        "La región ha ratificado la Convención; Lituania es el único que falta",
    ),
    _plain(
        "a state is not on the list",
        rf"{{S}},? (?:que )?(?:{_STILL})no (?:figura|figuran|aparece|aparecen|está|están) (?:todavía |aún )?(?:en (?:la|esa|esta|dicha) (?:lista|nómina|relación)|entre (?:ell[oa]s|l[oa]s (?:firmantes|signatarios|países que (?:lo |la )?han \w+)))(?: de (?:los )?(?:firmantes|signatarios|estados partes?|países \w+))?(?: (?:de|del) ?(?:la |el )?<[TC]\d+>)?(?= ?[.,;:!?)]|$)",
        _lacking,
        "Muchos han firmado la Convención. Rusia no figura en la lista",
    ),
)
"""Of whom it is told in passing that they have not, tried once no other rule reads them."""
