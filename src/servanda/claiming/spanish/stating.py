"""Spanish days of states told by a noun or a standing: "está en vigor para Colombia desde", "su adhesión data de"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.romance.making.bound import of_no_body, of_the_treaty
from servanda.claiming.spanish.dating import CHAMBER, ON, STATE
from servanda.claiming.spanish.shares import JOINED, joined
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR, IT, OTHER_THING

_dated, _figure = GRAMMAR.dated, GRAMMAR.figure

_NAMED = r"(?:la |el |los |las )?{S}"
_HOLDS = (
    r"(?:(?:en vig(?:or|encia)|vigentes?|aplicable|obligatori[oa]|vinculante)(?: ya| plenamente)?|"
    r"\b(?:rige|regía|vale|está vigente|se aplica|surte efectos?))"
)
"""What a treaty does or is from the day on which it binds a state."""
_FOR = r"(?:para|en|respecto (?:de|a)l?|con respecto a|en el caso de)"
_HERE = r"(?:(?:para|en) (?:el|este|nuestro|dicho|ese) país|a su respecto|para (?:él|ella|nosotros))"
_BOUND = (
    r"(?:(?:está|estaba|queda|quedó|se halla|se encuentra) (?:(?:jurídicamente|legalmente|ya) )?(?:vinculad|obligad|ligad)[oa](?: jurídicamente| legalmente)?"
    rf" (?:por|a|con)(?: {{T}}| {IT}| (?:él|ella)))"
)
_DEED = r"(?P<v>ratificaci(?:ón)|adhesi(?:ón)|aceptación|aprobación)"
_WAS = (
    r"(?:,? (?:por|en|ante) [^.;,<]{1,40},?)? (?:(?:data|es|era|fue|dataría)(?=(?: (?:oficialmente|ya))? (?:del?|el|en)\b)|"
    r"(?:tuvo|tiene|tuviera) lugar|se (?:produjo|remonta|efectuó|realizó|registró|formalizó|verificó|concretó|materializó|consumó|hizo efectiva)|ocurrió|llegó)"
)
"""What tells when a deed was done, right before its day."""


def _at_home(reading: Reading, made: Found | list[Found] | None) -> Found | None:
    """The day of a deposit; where a parliament is told of, it may be that of its approval."""
    if not isinstance(made, Found):
        return None
    return replace(made, note=made.note or UNSURE) if CHAMBER.search(reading.tagged) else made


RULES: tuple[Rule, ...] = (
    _dated(
        "in force for a state since",
        rf"{_HOLDS} {_FOR} {_NAMED}(?: {{U}})?,? (?:desde|a partir|a contar){ON}{{D}}",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "La Convención está en vigor para Colombia desde el 1 de marzo de 2016",
        "un tratado vigente en Chile a partir del 1 de junio de 2011",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "in force since a day for a state",
        rf"(?:{_HOLDS}|entr(?:ó|ará|a|aba) en vig(?:or|encia)){ON}{{D}},? (?:para|respecto (?:de|a)l?|con respecto a|en el caso de) {_NAMED}(?! y )",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "La Convención rige desde el 1 de marzo de 2016 para Colombia",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "for a state it is in force since",
        rf"(?:^|[;:,] |\b(?:y|que) )(?:para|respecto de) {_NAMED},? (?:{{U}} )?(?:que )?(?:(?:está|es|sigue|se encuentra) )?{_HOLDS}{ON}{{D}}",
        of_the_treaty(making.date_of("in_force_for_state", of_state=True), OTHER_THING),
        "Para Colombia, la Convención rige desde el 1 de marzo de 2016",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "in force for it since",
        rf"{_HOLDS} {_HERE},? (?:desde|a partir|a contar){ON}{{D}}",
        of_the_treaty(of_subject("in_force_for_state"), OTHER_THING),
        "Colombia la ratificó en 2015 y está en vigor para el país desde el 1 de marzo de 2016",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "it binds a state since",
        rf"(?:{{T}} |\bque |\b{IT} )(?:obliga|vincula|compromete|es (?:vinculante|obligatori[oa]) para)(?: jurídicamente| legalmente)?(?: a| al)? {_NAMED},? desde{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convención obliga a Colombia desde el 1 de marzo de 2016",
    ),
    _dated(
        "a state is bound since",
        rf"(?:{{S}}|{COUNTRY}),? (?:que )?{_BOUND} desde{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Colombia está vinculada por la Convención desde el 1 de marzo de 2016",
    ),
    _dated(
        "a state, bound since",
        rf"{{S}}, (?:ya )?(?:jurídicamente )?(?:vinculad|obligad|ligad)[oa]s? (?:por|a) ?(?:{{T}}|{IT}) desde{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Panamá, vinculado por la Convención desde el 1 de mayo de 2011, no tiene reservas",
    ),
    _dated(
        "the ratification of a treaty by a state dates from",
        rf"{_DEED}(?: {{T}}| {IT})?,? (?:por parte de|por) {_NAMED}{_WAS}{ON}{{D}}",
        lambda r, m: _at_home(r, of_no_body(making.date_of("deposit", of_state=True))(r, m)),
        "La ratificación de la Convención por Colombia data del 10 de septiembre de 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the accession of a state took place on",
        rf"{_DEED}(?:{STATE}| (?:por parte de|por) (?:la |el |los )?(?P<r><S\d+>))(?: {{U}}| (?:a |de |al |del )?{IT})?{_WAS}{ON}{{D}}",
        lambda r, m: _at_home(r, of_no_body(_of_either)(r, m)),
        "La adhesión de Cuba a la Convención tuvo lugar el 6 de abril de 2016",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the signature of a treaty by a state dates from",
        rf"\bfirma(?: {{T}}| {IT})?,? (?:por parte de|por) {_NAMED}(?: {{U}}| {IT})?{_WAS}{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "La firma de la Convención por Colombia se remonta al 3 de diciembre de 2008",
    ),
    _dated(
        "with its accession on a day a state became",
        rf"\b(?:con|tras|mediante|desde|por|gracias a|después de) su {_DEED}(?: {{T}}| (?:a|de|al|del) {IT})?{ON}{{D}},? {_NAMED},? (?:se |pas[óa]\b|es\b|fue\b|ha\b|forma\b|queda\b|quedó\b|está\b)",
        lambda r, m: _at_home(r, of_no_body(making.date_of("deposit", of_state=True))(r, m)),
        "Con su adhesión el 6 de abril de 2016, Cuba pasó a ser Estado parte en la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on acceding on a day a state became",
        rf"(?:^|[;:] )al (?:ratificar(?:l[oa])?|adherirse)(?: {{T}}| (?:al? )?{IT}| a (?:él|ella))?{ON}{{D}},? {_NAMED},? (?:se (?:convirtió|hizo)|pasó a)",
        lambda r, m: _at_home(r, of_no_body(making.date_of("deposit", of_state=True))(r, m)),
        "Al ratificar la Convención el 10 de septiembre de 2015, Colombia se convirtió en Estado parte",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "several ceased to be parties on",
        rf"{{S}}[^.;<]{{0,60}}? (?:dejaron|dejarán|dejarían|han dejado|dejan|cesaron|cesarán) (?:de|en su condición de|como) ?(?:ser |formar |estar )?(?:estados )?(?:partes?|miembros?|vinculad[oa]s|obligad[oa]s)(?: (?:de |en |por )?{{U}})?{ON}{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "Estonia y Letonia dejaron de ser parte en la Convención el 27 de diciembre de 2025",
    ),
    _dated(
        "its leaving takes effect on",
        rf"\b(?:salida|baja|abandono|marcha)(?:{STATE})(?: {{U}})?(?:, [^;<]{{3,60}},)? (?:(?:surtió|surtirá|surte|tuvo|tendrá) efectos?|(?:se (?:hizo|hace|hará)|será|es|fue) efectiv[oa]|entr(?:ó|a|ará) en vigor){ON}{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "La baja de Polonia surtirá efecto el 20 de febrero de 2026",
    ),
    _dated(
        "on a day it ceased to be a party",
        r"(?:^|[;:,] )(?:el |desde el |en )?{D},? (?:la |el |los )?{S} (?:(?:dejó|dejaron|dejará|dejarán|cesó|cesaron) de (?:ser|formar|estar)|ya no (?:es|son|forman?|está|están|será|serán)) (?:un )?(?:estados? )?(?:partes?|miembros?|vinculad[oa]s?|obligad[oa]s?)",
        making.date_of("withdrawal_effective", of_state=True),
        "El 6 de marzo de 2025, Lituania dejó de ser parte en la Convención",
    ),
    _dated(
        "since a day it is no party",
        r"\bdesde (?:(?:hoy|ayer),? )?(?:<D\d+>, )?(?:el )?{D},? (?:la |el |los )?{S} (?:ya )?no (?:es|son|forman?|está|están) (?:ya )?(?:estados? )?(?:partes?|miembros?|vinculad[oa]s?|obligad[oa]s?)(?: {T}|(?= ?[.,;)]|$))",
        making.date_of("withdrawal_effective", of_state=True),
        "Desde el 6 de marzo de 2025, Lituania no forma parte de la Convención",
    ),
    _dated(
        "it will be bound from",
        rf"(?:{{S}}|{COUNTRY}|\bque),? (?:que )?(?:quedará|estará|quedaría|será) (?:jurídicamente )?(?:vinculad|obligad|ligad)[oa](?: (?:por|a)(?: {{T}}| {IT}| ella))?(?: a partir del?| desde){ON}{{D}}",
        of_subject("in_force_for_state"),
        "Vanuatu quedará vinculado por la Convención a partir del 1 de marzo de 2026",
    ),
    _dated(
        "was the nth to ratify, on",
        r"{S},? (?:que )?(?:fue|había sido|ha sido) (?:el |la )(?:<O\d+>|primer) (?:estado|país|nación) en (?:ratificar(?:l[oa])?|adherirse)(?: {T})?,? (?:el |en ){D}",
        making.date_of("deposit", of_state=True),
        "Lituania fue el 55.º Estado en ratificar la Convención, el 24 de marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a treaty and in brackets the day of its ratification",
        r"{T} \((?:que )?(?:la |lo )?(?:ratificó|ratificad[oa]|ratificación|adhesión)(?: por [^()<]{1,30})?,? ?(?:el |en |de |del )?{D}",
        of_subject("deposit"),
        "Lituania es parte en la Convención de Oslo (ratificó el 24 de marzo de 2011)",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the country is a party since",
        rf"{COUNTRY},? (?:que )?(?:es|era|forma|formaba|hace|hacía) (?:un )?(?:estado )?(?:partes?|miembro)(?: {{T}}| en {{U}})? desde{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Lituania la ratificó. El país es parte en la Convención desde el 1 de septiembre de 2011",
    ),
    _dated(
        "it will be in force from",
        rf"(?:{{T}},? )?(?:que |(?:el|la) cual )?(?:regirá|regía|comenzará a regir|tendrá vigencia|será de aplicación|será vinculante)(?: {{U}})?(?: a partir del?| desde){ON}{{D}}",
        making.date_of("entered_into_force"),
        "El Tratado regirá desde el 24 de diciembre de 2014",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "a treaty agreed on",
        rf"(?P<t><[TC]\d+>)(?: de (?:dublín|oslo|ottawa))?,? (?:acordad|pactad|consensuad|alcanzad)[oa](?: en [^.;,<]{{1,30}})?{ON}{{D}}",
        lambda r, m: _loosely(r, m),
        "la Convención de Oslo, acordada el 30 de mayo de 2008",
    ),
    _figure(
        "n of a group have acceded",
        rf"(?<!los )(?<!sobre ){{N}} (?:de los )?{{G}}{JOINED}",
        lambda r, m: _acceded(r, m),
        "Veintidós miembros de la OTAN se han adherido a la Convención",
    ),
)
"""Tried before the days of the treaty itself."""


def _of_either(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    states = reading.value(match, "s") or reading.value(match, "r")
    if not states:
        return None
    return making.dated(reading, match, "deposit", reading.value(match, "d"), states)


def _loosely(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day on which a text was agreed, which may be before that of its adoption."""
    made = making.date_of("opened_or_signed")(reading, match)
    return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None


_FEW = 9
"""So many of a group, or fewer, may have acceded in the strict sense, without having signed."""


def _acceded(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many of a group joined, where "se han adherido" says so; of few it may mean that they did not sign."""
    if joined(match) != "adhered":
        return None
    made = making.count("joined", group=True)(reading, match)
    if not isinstance(made, Found) or not isinstance(made.value, int):
        return None
    return replace(made, note=UNSURE) if made.value <= _FEW else made
