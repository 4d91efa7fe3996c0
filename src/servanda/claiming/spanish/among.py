"""Spanish: states that are among the parties, that joined their number, that gave notice, or are done with their stocks."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make, Rule
from servanda.claiming.making import doings
from servanda.claiming.model import STRICT, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import members
from servanda.claiming.spanish.dating import LEAVING
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.further import ELSEWHERE
from servanda.claiming.spanish.signs import GRAMMAR, IT, sense

_figure, _plain = GRAMMAR.figure, GRAMMAR.plain
_THE = r"(?:la |los |el |las )?"
_ENDS = r"(?: (?:de |en )?{T}| del? (?:acuerdo|texto|pacto|instrumento)|(?= ?[.,;)]|$))"
_NOW = r"(?:,? (?:ya|hoy|también|además|ahora|actualmente|asimismo|desde entonces|hoy mismo|(?:este |en |el )?<D\d+>),?)*"
_KIND = (
    r"(?:(?:países|estados|naciones) )?(?P<v>ratificantes|ratificadores|adherentes|signatari[oa]s|firmantes|"
    r"(?:estados )?partes?(?! de los| del (?!<))|que (?:lo |la |se )?(?:han|habían) (?:ya )?(?:firmado|ratificado|adherido|suscrito))"
)


def _kind(words: str) -> str:
    if re.search("ratific", words):
        return "ratified"
    if re.search("firm|signat|suscri", words):
        return "signed"
    return "joined" if re.search("adher", words) else "parties"


def _affirmed(made_of: Make) -> Make:
    """What is said of states; nothing where "ni" stands before or between them, which denies it."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        named = reading.mention(match, "s")
        assert named is not None
        if _NOR.search(reading.source[max(reading.start, named.start - 12) : named.end].lower()):
            return None
        return made_of(reading, match)

    return make


_NOR = re.compile(r"\b(?:ni|tampoco|nunca|sin)\b")


def _gave_notice(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """That states gave notice; of what, their words or those just before must say."""
    around = reading.source[max(0, reading.start - _AROUND) : reading.start].lower()
    told = LEAVING.search(around) or "<T" in match.group() or "<C" in match.group()
    return _affirmed(members(lambda _: "withdrew", note="" if told else UNSURE))(reading, match)


_AROUND = 800
"""Characters before a notice in which the leaving of others may be told."""


def _done(note: str = "") -> Make:
    made_of = doings.completion("membership", "completed", STOCKS_OR_LAND)

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if _NOT_ALL.search(reading.tagged) or ELSEWHERE.search(match.group()):
            return None
        made = _affirmed(made_of)(reading, match)
        return replace(made, note=note) if isinstance(made, Found) else None

    return make


_NOT_ALL = re.compile(
    r"\b(?:parte de|mitad|fase|etapa|parcial|casi|lote|primer[oa]?s?|tercio|plan|programa)\b|<P\d+>|<N\d+> "
)
"""Words by which something was finished, and not all there was."""

AMONG: tuple[Rule, ...] = (
    _figure(
        "joined those that have ratified",
        rf"{{S}},? (?:que )?(?:se (?:ha |han )?(?:sum|un|incorpor|agreg)(?:ó|aron|ido|ado|ió|ieron)|ingresó|entró|ha ingresado){_NOW} (?:a|en|al) ?(?:(?:(?:el|la|l) )?(?:grupo|lista|nómina|club|número) de )?{_THE}{_KIND}{_ENDS}",
        _affirmed(members(_kind)),
        "España se sumó hoy a los países ratificantes del Tratado",
    ),
    _figure(
        "came to it by accession",
        r"{S},? (?:que )?(?:(?:ya|también) )?(?:(?:se )?(?:(?:ha|han) )?(?:lleg|ingres|entr|incorpor|un|sum|adh|vincul)(?:ó|aron|ió|ieron|iri[óe]\w*|ado|ido)|(?:son|es|pasó a ser|pasaron a ser) (?:estados? )?(?P<w>partes?))(?: (?:a|en|de|al|del) ?(?:la |el |este |esta )?(?:<[TC]\d+>|tratado|acuerdo|texto))? (?P<v>(?:por|mediante|vía|a través de(?: la)?) (?:la )?adhesión)(?= ?[.,;:)]|$)",
        _affirmed(members(lambda _: "acceded", note=STRICT)),
        "Granada y Andorra llegaron a la Convención por adhesión",
    ),
    _figure(
        "are among the signatories",
        rf"(?<!\bni ){{S}},? (?:que )?(?:ya |también )?(?:figuran?|están?|se (?:cuentan?|encuentran?|hallan?)|aparecen?|forman? parte){_NOW} (?:entre|de) (?:los|las|sus) (?:<H\d+> )*(?:<N\d+> )?{_KIND}{_ENDS}",
        _affirmed(members(_kind)),
        "España y México figuran ya entre los signatarios de la Convención",
    ),
    _figure(
        "is a party already",
        r"{S},? (?:que )?(?:ya (?:es|son)|(?:es|son) (?:ya|también|hoy|ahora)) (?P<v>(?:un )?(?:estados? )?partes?)(?= ?[.,;:!)]|$| desde)",
        _affirmed(members(lambda _: "parties")),
        "El Reino Unido ya es parte",
    ),
    _figure(
        "has given notice of its leaving",
        rf"{{S}}(?:,? que)?(?:,? (?:también|ya|asimismo|a su vez|por su parte),?)* (?:(?:ha|han|había|habían) )?(?:también |ya )?(?:notific|comunic)(?:ó|aron|ado)(?: (?:formalmente|oficialmente|también|ya))? (?:su|la) (?P<v>)(?:salida|retirada|retiro|denuncia|baja)(?: {{T}}| del? {IT}|(?= ?[.,;)]|$))",
        lambda r, m: _gave_notice(r, m),
        "Lituania se retira de la Convención. Noruega también ha notificado su salida",
    ),
    _figure(
        "it have ratified these, and others",
        rf"(?<!\bno )\b(?:lo|la) (?:(?:han|habían)(?: ya| también)? )?(?P<v>firmado|ratificado|suscrito|firmaron|ratificaron|suscribieron) (?:además|también|hasta ahora|ya|asimismo|por ejemplo),?:? {_THE}{{S}}(?=,? entre otr[oa]s| ?[.;)]|$)",
        members(lambda words: sense(words), note=UNSURE),
        "En América la han ratificado además Chile, México y Panamá, entre otros",
    ),
    _plain(
        "have finished destroying their stocks",
        r"{S},? (?:que )?(?:(?:ha |han )?(?:anunci|inform|declar|confirm)(?:ó|aron|ado) que )?(?:ya )?(?:(?:ha|han|había|habían) (?:ya )?)?(?:(?:acab|termin|finaliz|complet|culmin)(?:ó|aron|ado)|conclu(?:yó|yeron|ido))(?:,? (?:en|el|este|hace|durante) [^.;,<]{2,25},?| (?:ya|también|oficialmente|(?:en |el |este )?<D\d+>))? (?:de |con )?(?:destruir|eliminar|(?:la )?(?:destrucción|eliminación) de) (?:(?:tod[oa]s|por completo|(?:la )?totalidad de) )?(?:sus?|las|los) (?:existencias|reservas|arsenal(?:es)?|bombas|municiones|minas almacenadas)",
        _done(),
        "España terminó en el último año de destruir sus reservas",
    ),
)
