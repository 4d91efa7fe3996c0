"""Spanish: days from which a treaty binds a state or no longer does, by further verbs: "Cuba comenzará a aplicarla el", "entró en
vigor de forma general el ... y para España el ...", "a la espera de su entrada en vigor el", "la denuncia presentada por Polonia
será efectiva el"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.spanish.dating import ON
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR

_dated = GRAMMAR.dated

_BEGINS = r"(?:(?:comenz|empez)(?:ó|ará|aba|aría)|comienza|empieza|(?:ha |había )(?:comenzado|empezado)|inició|inicia|iniciará)"
_APPLY = (
    rf"{_BEGINS} (?:a (?:aplicar|cumplir|regirse por|(?:estar|quedar) (?:vinculad|obligad|sujet)[oa] (?:por|a))|la aplicación de)"
    r"(?:l?[oa])?(?: plenamente| oficialmente| formalmente)?"
)
_BINDS = rf"{_BEGINS} a (?:regir|aplicarse|surtir efectos?|obligar|ser (?:vinculante|obligatori[oa]|aplicable|de aplicación)|tener (?:vigencia|efectos?|fuerza))"
_PARTS = r"(?: (?:los preceptos|las disposiciones|lo dispuesto|las obligaciones)(?: (?:de|en))?)?"
_GENERALLY = r"(?: (?:de (?:forma|manera|modo) (?:general|internacional)|con carácter general|a nivel (?:internacional|mundial|global)|internacionalmente|en (?:el plano|el ámbito) internacional))?"
_FOR = r"(?:para|en|respecto (?:de|a)l?|con respecto a|en el caso de) (?:la |el |los )?"
_LEAVING = r"(?:retirada|retiro|denuncia|salida)"
_EFFECTIVE = r"(?:(?:surtió|surtirá|surte|surtiría|tuvo|tendrá|tendría) efectos?|(?:se (?:hizo|hace|hará)|será|sería|es|fue) efectiv[oa]|entr(?:ó|a|ará|aría) en vig(?:or|encia))"


def _bound(make: Make) -> Make:
    """The day of a maker; "la ley", or what is applied but for the time being, may begin on another day."""

    def made(reading: Reading, match: re.Match[str]) -> Found | None:
        told = make(reading, match)
        if not isinstance(told, Found):
            return None
        loosely = (
            told.date is None or not told.date.exact
        )  # "it began to apply it in 2009" may be said of its deeds
        return replace(told, note=told.note or UNSURE) if loosely or _ELSE.search(reading.tagged) else told

    return made


_ELSE = re.compile(
    r"\b(?:provisional|ley(?:es)?|decretos?|reglamentos?|programas?|plan(?:es)?|protocolos? [ivx])\b"
)

COMING_TO_BIND: tuple[Rule, ...] = (
    _dated(
        "begins to apply it on",
        rf"(?:{{S}}|{COUNTRY}),? (?:que )?{_APPLY}{_PARTS}(?: {{T}})?{ON}{{D}}",
        _bound(of_subject("in_force_for_state")),
        "Cuba comenzará a aplicar la Convención el 1 de octubre de 2016",
    ),
    _dated(
        "it begins to bind a state on",
        rf"(?:{{T}},? )?(?:que |(?:la|el) cual )?{_BINDS} {_FOR}(?:{{S}}|(?:el|este|nuestro|dicho) país){ON}{{D}}",
        _bound(of_subject("in_force_for_state")),
        "La Convención comenzará a regir para Chile el 1 de junio de 2011",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "from a day on it is in force for a state",
        rf"(?:^|[;:,] )(?:desde|a partir de)(?:l)? ?(?:(?:hoy|ayer),? |<D\d+>, )?(?:el |este )?(?:día )?{{D}},? (?:{{T}} )?(?:está|queda|entra|quedó|entró) en vig(?:or|encia) {_FOR}{{S}}(?! (?:el|la|un|una|su) (?!<T|<C\d+>(?= ?[.,;:)]|$)))",
        making.date_of("in_force_for_state", of_state=True),
        "Desde el 1 de octubre de 2016, la Convención está en vigor para Cuba",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "in force on a day for our country",
        rf"(?:entr(?:ó|ará|a|aba) en vig(?:or|encia)|\b(?:rige|regirá)|vigente){ON}{{D}},? (?:para|respecto de) (?:{COUNTRY}|ella|él)\b",
        of_subject("in_force_for_state"),
        "El Perú ratificó la Convención y esta entró en vigor el 1 de marzo de 2013 para nuestro país",
    ),
    _dated(
        "in force on a day, and for a state on another",
        rf"(?:en vig(?:or|encia)|a regir|vigente|rige){_GENERALLY}{ON}<D\d+>,? (?:y|mientras que|pero|en tanto que)? ?(?:(?:lo hizo|lo hará|entr(?:ó|ará) en vig(?:or|encia)),? )?{_FOR}{{S}}(?:,? (?:lo hizo|lo hará|entr(?:ó|ará) en vig(?:or|encia)))?{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convención entró en vigor el 1 de marzo de 1999 y para España el 1 de julio de 1999",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "until it enters into force for it on",
        rf"instrumento(?! sobre\b| de (?!ratific|adhes|acept|aprob|la <|<))(?:[^.;<]|<[TCD]\d+>){{0,160}}?\b(?:a la espera|en espera|pendiente|con vistas|a falta) (?:de|a) (?:su|la) entrada en vig(?:or|encia)(?: para (?:el país|la nación))?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Siria depositó su instrumento de adhesión, a la espera de su entrada en vigor el 14 de octubre de 2013",
    ),
    _dated(
        "the leaving that a state gave notice of takes effect on",
        rf"{_LEAVING}(?: {{U}})?,? (?:(?:ya )?(?:presentad|notificad|anunciad|comunicad|formulad|depositad|decidid|solicitad|emprendid|aprobad)[oa],? (?:(?:el |en |este )?<D\d+>,? )?por |por (?:parte )?de )(?:la |el |los )?{{S}}[^.;<]{{0,40}}? {_EFFECTIVE}{ON}{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "La denuncia presentada por Polonia será efectiva el 20 de febrero de 2026",
    ),
)
