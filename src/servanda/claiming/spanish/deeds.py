"""Spanish rules of the days on which states acted: signed, deposited, gave notice, or came to be bound."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import leaving_effective, of_subject
from servanda.claiming.romance.making.papers import of_no_other_paper
from servanda.claiming.spanish.dating import CHAMBER, FILL, LAND, LEAVING, ON, STATE
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR, IT

_dated = GRAMMAR.dated
_WORDS = r"(?:[^.;<]|<[TC]\d+>)"
NO_END = (
    r"(?:(?!\b(?:y (?!al? )|que\b|cual(?:es)?\b|dej[aeóo]|ces[aeó]|efect|surt|vigor|vigen|saldr|sale\b|salió\b|quedar|fuera\b|"
    rf"firm|ratific|adopt|aprob|acord|acept|vot|decid|anunci|suscri|hech[oa]\b)){_WORDS})"
)
"""Words between a notice and its day, none of them of another step: "notificó su retirada, efectiva el"."""
NO_OTHER = r"(?! <C| (?:convenios|tratados|acuerdos|protocolos|dich[oa]s?)\b)(?! (?:un|una|unos|unas|su|sus|el|la|los|las|con|entre)\b(?! ?<[TC]))"
"""What follows no day on which something else was signed: "firmó el 10 de enero un acuerdo comercial"."""
_IT = rf"(?:{{S}}|{COUNTRY}),? (?:que )?(?:lo |la |se )?"


def consented(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day a state deposited its instrument; "se adhirió" may also be said of its signature."""
    loosely = _ADHERED.search(match.group()) is not None and "instrumento" not in match.group()
    return of_subject("joined" if loosely else "deposit")(reading, match)


_ADHERED = re.compile(r"\b(?:adhiri|adherido|accedi)")


DEEDS: tuple[Rule, ...] = (
    _dated(
        "entered into force for it on",
        rf"(?:entr(?:ó|aron|ará|a|aba|aría) (?:oficialmente )?en vig(?:or|encia)|\b(?:regirá|rige|regía|será vinculante|es vinculante|surtirá efectos?|surte efectos?)) (?:(?:para|respecto de|respecto del?|en) (?:{COUNTRY}|ella|él)|a su respecto)(?: a partir)?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "La Convención entró en vigor para el país el 1 de septiembre de 2011",
    ),
    _dated(
        "it takes effect on",
        rf"\b(?:que|y|este|esta) (?:(?:surtió|surtirá|surte|tuvo|tendrá) efectos?|se (?:hará|hizo|hace|haría) efectiv[oa]|será efectiv[oa]){ON}{{D}}",
        leaving_effective(LEAVING),
        "Anunció su salida, que surtió efecto el 6 de marzo de 2025",
    ),
    _dated(
        "notified on",
        rf"{{S}},? (?:que )?(?:ha |había )?(?:notific(?:ó|aron|ado)|comunic(?:ó|aron|ado)|deposit(?:ó|aron|ado)) {NO_END}{{0,60}}?(?:retirada|retiro|denuncia){NO_END}{{0,60}}?{ON}{{D}}",
        making.date_of("withdrawal_notice", of_state=True),
        "Lituania notificó su retirada al Secretario General el 6 de septiembre de 2024",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "notified on a day its leaving",
        rf"{{S}},? (?:que )?(?:han? |habían? )?(?:notific|comunic|deposit|present|entreg|remiti)(?:ó|aron|eron|ado|do)(?: (?:a|ante|en) [^.;,<]{{1,40}})?{ON}{{D}}(?: (?:a|ante|en) [^.;,<]{{1,40}})?,? (?:formalmente |oficialmente )?(?:su|sus|la|el)(?: (?:notificación|instrumento|carta|aviso) de)? (?:retirada|retiro|denuncia|salida)",
        making.date_of("withdrawal_notice", of_state=True),
        "Lituania notificó a la ONU el 6 de septiembre de 2024 su retirada de la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "gave notice on",
        r"(?:^el |, el |\bel ){D},? (?:la |el |los )?{S} (?:ha )?(?:notificó|notificado|comunicó|depositó)(?:[^.;<]|<[TC]\d+>){0,60}?(?:retirada|retiro|denuncia)",
        making.date_of("withdrawal_notice", of_state=True),
        "El 6 de septiembre de 2024, Lituania notificó su retirada",
    ),
    _dated(
        "party since",
        rf"{{S}},? (?:es|era|son|pasó a ser|forma|formaba|hace|hacía) (?:un |oficialmente )?(?:estado )?(?:partes?|miembro)(?: {{T}}| en {{U}})? desde{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "España es parte en la Convención desde el 1 de agosto de 2010",
    ),
    _dated(
        "since a day a party",
        rf"{{S}},? (?:es|era|son) desde{ON}{{D}},? (?:el |la |un )?(?:estados? |país )?(?:partes?|miembro)\b(?! (?:plen[oa]|asociad[oa]|observador[a]?|activ[oa])\b| <G| (?:de|del|en|a|al) (?:la |el |los |las )?(?!<[TC]|la\b|el\b|ella\b|est[ea]|dich))",
        making.date_of("in_force_for_state", of_state=True),
        "España es desde el 1 de agosto de 2010 Estado parte en la Convención",
    ),
    _dated(
        "joined on",
        rf"{{S}},? (?:que )?(?:se unió|se ha unido|se sumó|se ha sumado|se incorporó) {{T}}(?: (?:que )?prohíb[^.;,<]{{0,60}})?{ON}{{D}}",
        making.date_of("joined", of_state=True),
        "Sri Lanka se unió al tratado el 13 de diciembre de 2017",
    ),
    _dated(
        "it is a party since",
        rf"(?:^|(?<=[.;,] )|(?<= y ))(?:y )?es (?:un )?(?:estado )?parte(?: {{T}})? desde{ON}{{D}}",
        of_subject("in_force_for_state"),
        "Lituania la firmó en 2008 y es Estado parte desde el 1 de septiembre de 2011",
    ),
    _dated(
        "deposited on a day its instrument",
        rf"{_IT}(?:ha |había )?(?:depositó|depositado|entregó|entregado|presentó)(?: (?:en|ante) [^.;,<]{{1,50}})?,? ?(?:este |el |en )?(?:<D\d+>(?: en [^.;,<]{{3,30}})?, (?:el )?)?{{D}},? [^.;<]{{0,80}}?(?:su|el|los|un) ?(?:correspondiente )?instrumentos? (?:de ratificación|de adhesión|de aceptación|de aprobación)",
        of_subject("deposit"),
        "España depositó el 17 de junio de 2009 en Nueva York su instrumento de ratificación",
    ),
    _dated(
        "on a day a state signed",
        r"(?:^el |^en |[;:] (?:el |en )|\by (?:el |en )|\bel día ){D},? (?:el |la )?(?:plenipotenciario de |representante de |gobierno de )?(?:la |el |los )?{S}(?:, [^,;.<]{1,60},)? (?:lo |la )?(?:ha )?(?:firmó|firmado|suscribió)(?: en [a-zñáéíóú]{3,12}(?: [a-zñáéíóú]{3,12})?)?(?: {T}|(?= ?[.,;:)]|$))",
        making.date_of("signature", of_state=True),
        "El 3 de diciembre de 2008, España firmó la Convención",
    ),
    # A day by which the treaty is called is none on which a state "ratified the Convention of 30 May 2008".
    _dated(
        "named by its day",
        r"<C\d+>,? (?:del?) {D},? (?P<t><T\d+>)",
        making.date_of("opened_or_signed"),
        "la Convención de 30 de mayo de 2008 sobre municiones en racimo",
    ),
    _dated(
        "called by its day",
        r"(?P<t><T\d+>),? del? {D}",
        making.date_of("opened_or_signed"),
        "la Convención de Oslo del 3 de diciembre de 2008",
    ),
    _dated(
        "became the nth to ratify, on",
        r"{S},? (?:que )?(?:se (?:convirtió|ha convertido|convierte)) en (?:el |la )(?:<O\d+>|primer) (?:estado|país|nación) en (?:ratificar(?:l[oa])?|adherirse|adherir)(?: {T})?,? (?:el |en ){D}",
        making.date_of("deposit", of_state=True),
        "Belice se convirtió en el 85.º Estado en adherirse a la Convención el 2 de septiembre de 2014",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "done at a place on",
        rf"{{T}}(?: que (?:puedan|pueden) [^;<]{{1,90}}?)? ?[\"”»]? ?,? (?:(?:un|una) (?:texto|tratado|acuerdo|instrumento|documento) )?(?:hech|firmad|suscrit|fechad|acordad|negociad)[oa] en {FILL}{LAND}{ON}{{D}}",
        making.date_of("opened_or_signed"),
        "la Convención sobre Municiones en Racimo, hecha en Dublín el 30 de mayo de 2008",
        marks=Mark.DONE_OR_SIGNED,
    ),
    _dated(
        "deposited on",
        rf"{_IT}(?:han? |habían? )?(?:depositó|depositaron|depositado|entregó|entregaron|entregado|presentó|presentaron) (?:su|sus|el|los|un) ?(?:(?:correspondiente|respectivo)s? )?(?:instrumentos? (?:de ratificación|de adhesión|de aceptación|de aprobación)|ratificaci(?:ón|ones)|adhesi(?:ón|ones)){_WORDS}{{0,70}}?{ON}{{D}}",
        of_subject("deposit"),
        "España depositó su instrumento de ratificación el 17 de junio de 2009",
    ),
    _dated(
        "on a day a state deposited",
        r"(?:^el |^en |[;:] (?:el |en )|\by (?:el |en )){D},? (?:la |el |los )?{S} (?:lo |la |se )?(?:ha )?(?:depositó (?:su|el)|(?:ratificó|ratificado|adhirió)(?! (?:un|una|su|sus|que)\b)(?! al? (?!(?:(?:la|el|esta|este|dicha|dicho) )?(?:<[TC]|texto|acuerdo|instrumento|documento))))",
        making.date_of("deposit", of_state=True),
        "El 17 de junio de 2009, España depositó su instrumento de ratificación",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on",
        rf"{_IT}(?:han? |habían? )?(?:ratificó|ratificaron|ratificado|adhirió|adhirieron|adherido)(?: por fin| finalmente| oficialmente| formalmente| también)?(?: {{T}}| (?:a |al )?{IT})?(?: \([^()]{{1,60}}\))?{ON}{{D}}{NO_OTHER}",
        consented,
        "México ratificó la Convención el 6 de mayo de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed on a day, and deposited on another",
        r"{S} (?:firmó|ha firmado|suscribió) (?:[^.;<]|<[TCD]\d+>){1,90}?,? y (?:el |en )?{D},? (?:lo |la )?(?:depositó (?:su|el)|ratificó|ha ratificado)",
        making.date_of("deposit", of_state=True),
        "Chile firmó la Convención el 3 de diciembre de 2008 y el 16 de diciembre de 2010 depositó su instrumento",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified on",
        rf"{{S}} (?:firmó|ha firmado|suscribió) (?:[^.;<]|<[TCD]\d+>){{1,90}}?,? y (?:lo |la )?(?:ha )?(?:ratificó|ratificado){ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "España firmó la Convención el 3 de diciembre de 2008 y la ratificó el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "ratified by a state on",
        rf"ratificad[oa] por (?:(?:la |el |los )?{{S}}|{COUNTRY}){ON}{{D}}",
        of_subject("deposit"),
        "ratificada por España el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "the ratification was on",
        rf"(?:ratificaci(?:ón|ones)|adhesi(?:ón|ones)|instrumentos? de ratificación|instrumentos? de adhesión)(?: {{U}})?{STATE}(?: {{U}})?(?: (?:fue|se) (?:depositad[oa]|depositó|produjo|registrad[oa]))?{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "la ratificación de España, el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state, its act and day",
        rf"{{S}} ?[:|,-]+ ?(?:ratificación|adhesión|aceptación|aprobación|depósito)(?: [^.;,<:]{{1,30}})?[ :]*{ON}{{D}}",
        making.date_of("deposit", of_state=True),
        "Andorra: adhesión el 9 de abril de 2013",
    ),
    _dated(
        "a state, its signature and day",
        rf"{{S}} ?[:|,-]+ ?firma[ :]*{ON}{{D}}",
        making.date_of("signature", of_state=True),
        "Angola: firma el 3 de diciembre de 2008",
    ),
    _dated(
        "it ratified on",
        rf"(?:^|(?<=[.;,] )|(?<= y ))(?:y )?(?:la |lo |se )(?:ratificó|adhirió a (?:ella|él)){ON}{{D}}",
        lambda r, m: None if CHAMBER.search(r.tagged) else consented(r, m),
        "Lituania la firmó en Oslo y la ratificó el 24 de marzo de 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed by a state on",
        rf"{_IT}(?:han? |habían? )?(?:firmó|firmaron|firmado|suscribió|suscribieron|suscrito|rubricó|rubricaron|rubricado)(?: {{T}}| {IT})?(?: \([^()]{{1,60}}\))?(?: en (?:oslo|ottawa|nueva york|parís|ginebra))?{ON}{{D}}{NO_OTHER}",
        of_no_other_paper(of_subject("signature")),
        "Perú firmó la Convención en Oslo el 3 de diciembre de 2008",
    ),
    _dated(
        "was signed by a state on",
        rf"(?:firmad|suscrit)[oa] por (?:(?:la |el |los )?{{S}}|{COUNTRY}){ON}{{D}}",
        of_subject("signature"),
        "firmada por España el 3 de diciembre de 2008",
    ),
)
