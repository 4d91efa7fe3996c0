"""Spanish rules of figures: how many states, and how many of how many."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of, maybe_some, some_where_it_goes_on, two_counts
from servanda.claiming.spanish.ruling import LAWS
from servanda.claiming.spanish.shares import SHARES
from servanda.claiming.spanish.signs import (
    ADVERBS,
    ARE,
    DONE,
    DONE_BY,
    GRAMMAR,
    HAVE,
    INSERTED,
    NOUNS,
    OF_THEM,
    PARTIES,
    SIMPLE,
    STATES,
    THE,
    sense,
)

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain


def _only_signed_behind(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return count_of(lambda _: "signatory")(reading, match)


_BY_NOW = r",? (?:hasta (?:la fecha|hoy|ahora|el momento)|a día de hoy|actualmente|en la actualidad)"

_GOES_ON = re.compile(r" (?!(?:y|e|o|pero|hasta|al|a|en|con|entre|frente|hoy|actualmente|más)\b)\w")

RULES: tuple[Rule, ...] = (
    *SHARES,
    *LAWS,
    # Counts.
    _figure(
        "n signed of which m ratified",
        rf"{{N}} {STATES} {HAVE} (?P<v>{DONE}){THE},? (?:{OF_THEM}|y|pero|aunque|mientras que) (?:(?:sólo|solo|solamente|únicamente|apenas|tan sólo|tan solo) )?{{M}}(?: {OF_THEM})? (?:(?:{HAVE}|{ARE}) |(?=ratificado ?(?:[.,;)]|$)))(?P<w>{DONE}|{PARTIES}|signatarios)",
        two_counts(sense),
        "108 países han firmado la Convención, de los cuales 60 la han ratificado",
    ),
    _figure(
        "n have ratified and m others only signed",
        rf"otros {{N}} (?:{STATES} )?(?:lo |la )?(?:han|habían){ADVERBS} (?P<v>firmado)(?: {{T}})? (?:solamente|únicamente|sólo|solo|(?:pero|aunque) (?:aún |todavía )?no (?:lo |la )?(?:han )?ratificado|sin ratificarl[oa])",
        _only_signed_behind,
        "110 estados han ratificado el tratado y otros 32 lo han firmado solamente",
    ),
    _figure(
        "signed by n",
        rf"(?P<v>{DONE_BY})(?:[^.;,<]|<D\d+>){{0,50}}? por (?:ya |un total de |los (?:representantes|gobiernos) de )?{{N}}(?: (?:{STATES}|{OF_THEM})(?! (?:parte|partes|signatarios))|(?= ?[.,;)]|$)| estados partes?(?= ?[.,;)]|$))",
        lambda r, m: None if _condition(r, m) else count_of(sense)(r, m),
        "La Convención ha sido firmada por 111 países",
        "firmada por 108 Estados y ratificada por 60",
        "fue firmado por 94 países en diciembre de 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "ratified or joined by n",
        rf"(?P<v>(?:ratificad|firmad)[oa]s?) o al? (?:que|cual) (?:ya )?se (?:han|habían) adherido (?:un total de |ya )?{{N}} {STATES}",
        count_of(sense),
        "que ha sido ratificado o al que se han adherido más de 160 países",
    ),
    _figure(
        "n have signed",
        rf"(?<!uno de los ){{N}} (?:{STATES}|{OF_THEM}){INSERTED}(?: que)?(?:{_BY_NOW})?,? {HAVE} (?P<v>{DONE}){THE}",
        count_of(sense),
        "Hasta la fecha, 119 Estados han firmado la Convención",
        "60 de ellos la han ratificado",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "n signed",
        rf"{{N}} {STATES}{INSERTED}{ADVERBS}(?: que)? (?:ya |también )?(?:la |lo )?(?P<v>{SIMPLE}){THE}",
        count_of(sense),
        "El 3 de diciembre de 2008, 92 países firmaron la Convención",
        marks=Mark.OF_THE_TREATY,
    ),
    _figure(
        "n states sign",
        rf"{{N}} {STATES}{INSERTED},? (?P<v>firman|ratifican|suscriben) {{T}}",
        count_of(lambda words: "ratified" if words.startswith("rat") else "signed"),
        "En diciembre de 2008, 94 Estados firman la Convención",
    ),
    _figure(
        "they are n that have signed",
        rf"\b(?:son|eran|fueron|suman|sumaban)(?: ya| hoy)? (?:<N\d+> (?:los|las) (?:estados|países|naciones) [\w ]{{1,20}} y )?(?:{{N}} (?:los|las) (?:{STATES} )?|{{M}} (?:{STATES} )?(?:los|las) )(?:\([^()]{{1,30}}\) )?que {HAVE} (?P<v>{DONE}){THE}",
        lambda r, m: making.count_of(sense(m.group("v")), "n" if m.group("n") else "m")(r, m),
        "Ya son 30 los países que han ratificado la Convención",
        "son 86 países los que han firmado la Convención",
    ),
    _figure(
        "and n those that have ratified",
        rf"\by {{N}} (?:los|las) que {HAVE} (?P<v>{DONE})(?: {{T}}|(?= ?[.,;)]|$))",
        count_of(sense),
        "Son 86 países los que han firmado la Convención y 56 los que la han ratificado",
    ),
    _figure(
        "n parties, in few words",
        r"(?:^|(?<=: )|(?<=- )|(?<=! )|(?<=ya son )|(?<=ya somos )){N} (?P<v>estados partes?|signatarios|ratificaciones)(?= ?[.!;]|$)",
        count_of(sense),
        "Benín ratifica la Convención: 102 Estados partes",
    ),
    _figure(
        "n more have only signed",
        rf"{{N}} (?:más|otros) (?:lo |la )?(?:han|habían){ADVERBS} (?P<v>{DONE})",
        lambda r, m: count_of(sense)(r, m) if sense(m.group("v")) == "signatory" else None,
        "110 países la han ratificado y 13 más la han firmado pero aún no la han ratificado",
    ),
    _figure(
        "the ratification by n",
        rf"(?:su|la) (?P<v>ratificación) por {{N}} {STATES}(?! (?:parte|partes))",
        lambda r, m: None if _condition(r, m) else count_of(sense)(r, m),
        "a pesar de su ratificación por 50 naciones",
    ),
    _figure(
        "while n ratified",
        r"(?:mientras que|y|pero|aunque) (?:sólo |solo )?{N} (?:de ellos )?(?:lo|la) (?P<v>ratificaron|firmaron)\b",
        lambda r, m: _perhaps_then(r, count_of(sense)(r, m)),
        "Un total de 130 países firmaron el acuerdo, mientras que 60 lo ratificaron",
    ),
    _figure(
        "of which n have ratified",
        rf"(?:{OF_THEM}|aunque hasta (?:hoy|ahora|la fecha)|pero|aunque|y) (?:sólo |solo |únicamente |solamente )?{{N}} (?:los que |también |ya )?(?:lo |la |se )(?:ya )?(?:han|habían){ADVERBS} (?P<v>{DONE})",
        count_of(sense),
        "aunque hasta hoy sólo cinco lo habían ratificado",
    ),
    _figure(
        "n states are committed",
        rf"{{N}} {STATES}{INSERTED} (?P<v>se han comprometido) (?:a (?:cumplir|respetar|aplicar)(?:l[oa])?|con)(?: {{T}}|(?= ?[.,;)]|$))",
        count_of(lambda _: "joined"),
        "123 Estados se han comprometido a cumplir la Convención",
    ),
    _figure(
        "of which n states are parties",
        rf"(?:de|en|a|por) (?:la|el|los) (?:que|cual) (?:ya )?(?:son|eran|forman|hacen|están)(?: ya| actualmente| hoy)? (?P<v>{PARTIES}|parte|obligados|vinculados) (?:un total de )?{{N}} {STATES}",
        count_of(lambda _: "parties"),
        "la Convención, de la que son parte 112 países",
    ),
    _figure(
        "have signed it n states",
        rf"(?:<[TC]\d+>,? que |\b(?:lo|la|la cual|el cual|la que) |al? (?:la )?(?:que|cual) se )(?:ya )?(?P<v>(?:han|habían)(?: ya)? (?:firmado|ratificado|suscrito|adherido|sumado|unido)|firmaron|ratificaron|suscribieron)(?: ya| hasta (?:la fecha|hoy|ahora))? {{N}} {STATES}",
        count_of(lambda words: sense(words.split()[-1])),
        "La Convención la han ratificado 112 Estados",
    ),
    _figure(
        "signed it n states",
        rf"\b(?P<v>firmaron|ratificaron|suscribieron)(?: {{T}}| (?:el|este) (?:texto|acuerdo|documento)) {{N}} {STATES}",
        count_of(sense),
        "El 3 de diciembre de 2008 firmaron la Convención 94 países",
    ),
    _dated(
        "remaining signatories",
        r"(?:<N\d+> de )?(?:(?:los|otros|sus) )?{N} (?:(?:estados|países|naciones) )?(?P<v>signatarios|firmantes|suscritos|suscriptores)(?:,[^.;,<]{1,40},)? (?:restantes|(?:que )?(?:todavía |aún )?no (?:lo |la )?han(?: todavía| aún)? ratificado)",
        count_of(lambda _: "signatory"),
        "ninguno de los 29 signatarios restantes ratificó la Convención",
    ),
    _figure(
        "n others are signatories",
        r"(?:(?<=[,;] )|(?<=\by )|(?<= que ))(?:otros )?{N} (?:más )?(?:(?:estados|países) )?son (?P<v>signatari[oa]s|firmantes)",
        count_of(sense),
        "112 países son parte en la Convención y otros 12 son signatarios",
    ),
    _figure(
        "n states are parties",
        rf"{{N}} (?:{STATES}|{OF_THEM}){INSERTED}(?: que)? {ARE} (?P<v>(?:{PARTIES}|parte) (?:o|y|y/o) (?:signatari[oa]s|firmantes)|(?:signatari[oa]s|firmantes) (?:o|y|y/o) (?:{PARTIES}|parte)|(?:{PARTIES}|parte|signatari[oa]s|firmantes)(?! (?:o|y/o) )|adherid[oa]s|suscrit[oa]s|sumad[oa]s|comprometid[oa]s con|(?:obligados|vinculados) por|(?:sujetos a|(?:obligados|vinculados) por) (?:sus|las) disposiciones(?: de)?){THE}",
        lambda r, m: count_of(lambda words: _belonging(m.string[m.start() : m.end() + 5], words))(r, m),
        "66 Estados son parte en la Convención",
    ),
    _figure(
        "the n states that make up the treaty",
        rf"(?<!uno de los )(?<!algunos de los )(?<!de los )los {{N}} {STATES} (?P<v>que (?:conforman|integran|componen|hacen parte|forman parte|son parte)) {{T}}",
        count_of(lambda _: "parties"),
        "Los 164 países que conforman la Convención",
    ),
    _plain(
        "the n parties have done something",
        rf"(?:^|(?<=[.;:«] ))(?:todos )?los {{N}} (?P<v>{NOUNS}) (?P<t>(?:en|a|de|del|al) ?(?:la |el |esta |este )?<[TC]\d+>) (?:se )?(?:han|\w+aron|\w+ieron)\b",
        maybe_some(sense),
        "Los 164 Estados parte en la Convención acordaron un plan",
    ),
    _figure(
        "member states (n of them)",
        r"(?:estados|países) (?P<v>miembros|partes?|signatarios) \({N}(?: (?:estados|países))?\)",
        count_of(sense),
        "La Convención prohíbe a los Estados miembros (más de 160 países) usar minas",
    ),
    _figure(
        "it counts n parties",
        rf"(?:cuenta|contaba|cuentan|tiene|tenía|reúne|reunía|agrupa|comprende|suma|totaliza|registra|hay|había|eran|son|contaban)(?: ya| hoy| actualmente| ahora| con| hasta la fecha| un total de| en total| en la actualidad)* {{N}} (?P<v>{NOUNS})(?! (?:que|con|afectad|african))",
        count_of(sense),
        "La Convención cuenta con 110 Estados parte",
    ),
    _figure(
        "it counts n states",
        rf"(?:<[TC]\d+>|\b(?:el|este) acuerdo) (?:cuenta(?: ya| <D\d+>| actualmente)? con|reúne a|agrupa a|incluye a|comprende a|vincula a|abarca a?)(?: ya| hoy)* {{N}} (?P<v>{STATES})(?! (?:no|signatarios|firmantes|partes?|que|observadores|fundadores))",
        lambda r, m: some(count_of(lambda _: "joined")(r, m)),
        "La Convención cuenta hoy con 110 países",
    ),
    _figure(
        "n parties and m signatories",
        rf"{{N}} (?P<v>{NOUNS}),? y {{M}} (?:simples )?(?P<w>{NOUNS})(?! (?:que|con))",
        two_counts(sense),
        "112 Estados partes y 12 signatarios",
    ),
    _figure(
        "n parties to the treaty",
        rf"(?<!uno de los )(?<!algunos de los )(?<!entre los )(?<!\bel )(?<!\bla )(?<!\bcomo ){{N}} (?P<v>{NOUNS}) (?:en|a|de|del|al) ?(?:la |el |esta |este )?(?P<t><[TC]\d+>)(?! (?:que|con|han|deben|están|aún|todavía|tienen))",
        some_where_it_goes_on(sense, _GOES_ON),
        "los 111 Estados parte en la Convención",
    ),
    _figure(
        "and m signatories",
        rf"<N\d+> {NOUNS},? (?:y|así como|con|incluid[oa]s|de ell[oa]s) {{N}} (?P<v>{NOUNS})",
        count_of(sense),
        "108 firmas, así como 60 ratificaciones",
    ),
    _figure(
        "somebody declared n ratifications",
        r"\b(?:declaró|registró|contó|contaba|alcanzó|sumaba|con|a|había) (?:un total de |las )?{N} (?P<v>ratificaciones|firmas|signatarios|estados partes?)(?= ?[.,;)]|$| y <N| hasta la fecha| al <D)",
        count_of(sense),
        "Para 2010, la ICBL declaró 156 ratificaciones",
    ),
    _figure(
        "label and number",
        rf"(?:^|[.;:|] ?)(?:número (?:total )?de )?(?P<v>{NOUNS}|fiestas) ?[:=|]? ?{{N}}(?=$|[ .,;|)\[])",
        count_of(sense),
        "Signatarios 130",
        marks=Mark.LABELLED,
    ),
)


_BELONGING = re.compile(r"\b(?:forman?|formaban|conforman|integran|hacen)\b|\b(?:son|eran) parte del?\b")
"""Words that say no more than that a state has joined: "forms part"."""
_EITHER = re.compile(r" (?:o|y|y/o) ")
"""What joins those that are bound and those that signed: "123 son parte o firmantes"."""


def _belonging(match: str, words: str) -> str:
    return "joined" if _BELONGING.search(match) or _EITHER.search(words) else sense(words)


def _condition(reading: Reading, match: re.Match[str]) -> bool:
    """Whether "ratificado por 50 países" is what must happen first: "después de haber sido", "debe ser"."""
    return re.search(
        r"\b(?:tras|después de|desde|ser|sido|sea|fuera|fuese)(?: \w+)? $", reading.tagged[: match.start()]
    ) is not None and not re.search(r"\b(?:ha|han|había) sido $", reading.tagged[: match.start()])


def some(made: Found | list[Found] | None) -> Found | None:
    """The count with the note that it may be of some: whom a treaty "counts" may be those that signed, or the parties."""
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


def _perhaps_then(reading: Reading, made: Found | list[Found] | None) -> Found | list[Found] | None:
    """The count; in a sentence that tells a day or a year, perhaps only of those that did so then."""
    if not isinstance(made, Found) or not any(item.sort == "D" for item in reading.found):
        return made
    return replace(made, note=UNSURE)
