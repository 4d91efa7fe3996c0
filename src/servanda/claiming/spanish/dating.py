"""Spanish rules of days: the treaty's own, and those from which it binds a state or no longer does."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import adopted_or_concluded, labelled, loosely_deposited, signed_by_many
from servanda.claiming.romance.making.papers import of_no_instrument
from servanda.claiming.spanish.signs import GRAMMAR, IT, OTHER_THING

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain
ON = r"(?:,? ?(?:oficialmente|el mismo día|durante|a lo largo|dentro|est[ae]|por primera vez|próximo|el|los|la|pasado|en|a|al|del?|desde|a partir|partir|día|días|año|mes|finales|fines|principios|lunes|martes|miércoles|jueves|viernes|sábado|domingo|fecha|<N\d+> (?:meses|años|días)(?: (?:después|más tarde)|(?=, (?:el|es decir,? el|o sea,? el) <D)))\b|,? ?<D\d+>(?=, (?:el )?<D\d+>(?!,? (?:y|e|,) ?(?:el )?<D)))*,? "
LAND = r"(?:,? ?\(?<S\d+>\)?,?)?"
"""The country behind a town: "en Oslo, Noruega,", "en Ottawa (Canadá)"."""
FILL = r"(?:(?! y |<D|<S|[.;:,])[\w <>'()/-]){1,50}?"
STATE = r"(?: de la | de los | del | de | por parte de (?:la |el |los )?)(?P<s><S\d+>)"

CHAMBER = re.compile(r"\b(?:congreso|parlamento|senado|asamblea|cámaras?|cortes|diputados|pleno)\b")
"""Those who approve a treaty before their state ratifies it."""
LEAVING = re.compile(r"\b(?:retirada|retiro|denuncia|salida)\b")
_OF_LEAVING = re.compile(rf"{LEAVING.pattern}[^.;,]*$")


def _in_force(reading: Reading, match: re.Match[str], day: str = "d") -> Found | list[Found] | None:
    """The day of entry into force of the treaty; "the withdrawal enters into force on" is another day."""
    if _OF_LEAVING.search(reading.tagged[: match.start()]):
        return None
    if _FOR_SOMEBODY.search(reading.tagged[: match.start()]):
        return None
    if _LEAVES.search(reading.before) and re.search(r"<[TC]", reading.tagged[: match.end()]) is None:
        return None  # "Finland leaves the treaty. The step enters into force on"
    event = "entered_into_force"
    if _NAMED_BY_DAY.search(reading.tagged[: match.start(day)]):
        event = "opened_or_signed"
    return making.date_of(event, day=day)(reading, match)


_LEAVES = re.compile(
    rf"{LEAVING.pattern}|\b(?:se retira|denunci|abandona|(?:deja|dejó|dejará) (?:la |el )?<[TC]|(?:ha|han) (?:salido|abandonado)|salió de)"
)
_FOR_SOMEBODY = re.compile(r"(?:^|[;:,] )(?:para|respecto de|en el caso de) [^.;,<]{1,40}, (?:<C\d+> )?$")
"""Somebody no register knows, for whom a treaty enters into force."""
_NAMED_BY_DAY = re.compile(r"<[TC]\d+>,? (?:de|del)(?: día)? $")
"""A day that belongs to a treaty's name: "entered into force the Convention of 30 May 2008"."""


def _its_approval(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day of its adoption; of "its approval", which a parliament may give, only as far as it is right."""
    made = making.date_of("adopted")(reading, match)
    if "aprob" not in match.group() or not isinstance(made, Found):
        return made
    return None if CHAMBER.search(reading.tagged) else replace(made, note=made.note or UNSURE)


RULES: tuple[Rule, ...] = (
    _plain(
        "label and day of signature",
        r"^(?:firma|firmad[oa]|sellad[oa]|redactad[oa]|redacción|suscripción|fecha de (?:la )?firma|apertura a la firma)(?: abierto a la firma)? ?[:|]? ?(?:(?:en )?[a-zñáéíóú ]{3,14}?(?: ?\(?<S\d+>\)?)?, ?)?(?:a partir del? |el |del )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("opened_or_signed", OTHER_THING),
        "Suscripción: 3 de diciembre de 1997",
    ),
    _plain(
        "label and day of adoption",
        r"^(?:adopción|adoptad[oa]|aprobación|fecha de adopción) ?[:|]? ?(?:(?:en )?[a-zñáéíóú ]{3,14}?(?: ?\(?<S\d+>\)?)?, ?)?(?:el )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("adopted", OTHER_THING),
        "Adopción: 30 de mayo de 2008",
    ),
    _plain(
        "label and day of entry into force",
        r"^(?:efectiv[oa]|eficaz|vigencia|en vigor|entrada en vigor|fecha de entrada en vigor) ?[:|]? ?(?:desde )?(?:el )?{D}(?= ?$| ?[|(\[]| (?:\w+,? )?\(?<S)",
        labelled("entered_into_force", OTHER_THING),
        "Efectivo el 1 de marzo de 1999",
    ),
    _dated(
        "withdrawal takes effect on",
        rf"(?:retirada|retiro|denuncia)(?:{STATE})?(?:[^.;<]|<[TC]\d+>){{0,60}}?(?:(?:surtió|surtirá|surte|tuvo|tendrá|se hizo|se hace|será) efect(?:iv)?[oa]s?|entr(?:ó|a|ará|aría) en vigor)(?: para (?:la |el )?<S\d+>)?{ON}{{D}}",
        making.date_of("withdrawal_effective", subject=True),
        "La retirada de Lituania surtió efecto el 6 de marzo de 2025",
    ),
    _dated(
        "the first to ratify, on a day",
        r"{S}(?:[^.;<]|<[TC]\d+>){0,90}? primer(?:o|a|os|as)? (?:de los )?(?:país(?:es)?|estados?)[^.;<]{0,60}? en (?:ratificar|adherirse|firmar|depositar)(?:[^.;<]|<[TC]\d+>){0,80}? (?:el|en) {D}",
        loosely_deposited,
        "Lituania fue el primer país de la zona en adherirse a la Convención, el 24 de marzo de 2011",
    ),
    _dated(
        "became on a day the nth to ratify",
        r"{S},? (?:que )?se (?:convirtió|convierte|ha convertido|había convertido),? (?:en |el |este )?{D},? en (?:el|la) (?:<O\d+>|<N\d+>|último|primer|más reciente|penúltimo)(?: (?:y (?:último|único)|más reciente))? (?:estado|país|nación|miembro)(?: [^.;<,]{1,25})? (?:en|que) (?:(?:ratific(?:ar|ó)|deposit(?:ar|ó)|adherirse|se adhirió|acceder)\b)",
        making.date_of("deposit", of_state=True),
        "Lituania se convirtió en marzo de 2011 en el último país en ratificar la Convención",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "became on a day the first to leave",
        r"{S} se (?:convirtió|convierte|ha convertido),? (?:en |el )?{D},? en el primer (?:estado|país)[^.;<]{0,40}? en (?:retirarse|salir|abandonar|denunciar)",
        making.date_of("withdrawal_effective", of_state=True),
        "Lituania se convirtió en marzo de 2025 en el primer país en retirarse",
    ),
    _dated(
        "ceased to be a party on",
        rf"{{S}}(?:[^.;<]|<[TC]\d+>){{0,90}}? (?:dejará|dejó|dejaría|ha dejado|deja) de (?:ser|formar|estar) (?:un )?(?:estado )?(?:parte|miembro|vinculad[oa]|obligad[oa])(?: (?:de |en |por )?{{U}})?{ON}{{D}}",
        making.date_of("withdrawal_effective", of_state=True),
        "Lituania dejó de ser parte en la Convención el 6 de marzo de 2025",
    ),
    _dated(
        "entered into force for a state on",
        rf"entr(?:ó|ará|a|ado|aba|ada) (?:oficialmente )?en vigor (?:para|en|respecto de) (?:la |el |los )?{{S}}{ON}{{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "La Convención entró en vigor para Chile el 1 de junio de 2011",
    ),
    _dated(
        "adopted on",
        rf"(?:{{T}},? )?(?:que )?(?:fue |ha sido |había sido )?(?:finalmente )?(?:(?<!ha )(?<!han )(?<!había )(?:adoptad[oa]|aprobad[oa]|concluid[oa])|se (?:negoció y (?:se )?|redactó y (?:se )?)?(?:adoptó|aprobó)|se concluyó) ?(?:en {FILL}{LAND}|por {FILL}|con {FILL})?{ON}{{D}}",
        adopted_or_concluded,
        "La Convención fue adoptada en Dublín el 30 de mayo de 2008",
        marks=Mark.OF_THE_TREATY | Mark.CONCLUSION,
    ),
    _dated(
        "somebody adopted it on",
        rf"\b(?:asamblea general|conferencia|onu|naciones unidas|comunidad internacional|los (?:estados|países))[^.;<]{{0,40}}? (?:adoptó|aprobó|adoptaron|aprobaron)(?: por (?:mayoría|unanimidad|consenso|aclamación))?(?: finalmente)? {{T}}(?:,? (?:en|por) [^.;,<]{{1,40}})?{ON}{{D}}",
        making.date_of("adopted"),
        "La Asamblea General aprobó el Tratado sobre el Comercio de Armas el 2 de abril de 2013",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "the adoption of a day",
        rf"(?:adopción|aprobación) (?:de )?(?:{{T}}|{IT})(?: en {FILL}{LAND}| por {FILL})?{ON}{{D}}",
        lambda r, m: _its_approval(r, m),
        "desde la adopción de la Convención el 30 de mayo de 2008",
    ),
    _dated(
        "its adoption on",
        rf"\bsu (?:adopción|aprobación)(?: en {FILL}{LAND}| por {FILL})?{ON}{{D}}",
        lambda r, m: _its_approval(r, m),
        "desde su adopción el 30 de mayo de 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "on a day somebody adopted it",
        r"(?:^el |\] el |^en |[;:] (?:el |en )){D},? (?:la |el |los |las )?(?!<)[\w' ]{1,45}? (?:(?:lo|la) )?(?:adoptó|aprobó|ha adoptado|había adoptado|adoptaron)(?: {T}|(?=[.,;]|$))",
        making.date_of("adopted"),
        "El 2 de abril de 2013, la Asamblea General de la ONU lo adoptó",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "opened for signature on",
        rf"(?:abiert[oa]s?|abrió|apertura|se abre|abra|abrirá|abrirse|abrir(?:lo|la)?)(?: {{U}})? (?:a (?:la |su )?(?:firma|ratificación|suscripción|adhesión)|para (?:la|su) firma)(?: {{U}})?(?: (?:de|a|para) (?:todos )?(?:los )?(?:estados|países|gobiernos)(?: miembros)?)?(?: en {FILL}{LAND})?{ON}{{D}}",
        making.date_of("opened"),
        "abierta a la firma en Oslo el 3 de diciembre de 2008",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "on a day it was opened",
        r"(?:^el |\] el |^en |[;:] (?:el |en )){D},? (?:{T} )?(?:se abrió|quedó abiert[oa]|fue abiert[oa]) a (?:la )?firma",
        making.date_of("opened"),
        "El 3 de diciembre de 2008, se abrió a la firma la Convención",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "entered into force on",
        rf"(?:{{T}},? )?(?:que |(?:el|la) cual )?(?:se )?(?:entr(?:ó|ará|a|aba|ar|e(?= en vig)|ase|ara)|ha entrado|habiendo entrado|entrada|vigente|rige|en vigor|en vigencia)(?: oficialmente| formalmente| finalmente)?(?: en vigor(?:encia)?| en vigencia| en aplicación| a regir)?(?: internacionalmente)?(?: {{U}})?{ON}{{D}}|"
        rf"(?:{{U}} )?(?:que )?(?:cobró vigencia|adquirió vigencia|comenzó a regir|empezó a regir|se hizo (?:efectiv|vinculante)\w*)(?: {{U}})?{ON}(?P<e><D\d+>)",
        lambda r, m: (
            _in_force(r, m, "d" if m.group("d") else "e")
            if any(word in m.group() for word in ("vigor", "vigen", "aplicación", "rige", "regir", "se hizo"))
            else None
        ),
        "Entró en vigor el 24 de diciembre de 2014",
        "rige desde el primer día de marzo de 1999",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "the entry into force dates from",
        rf"entrada en vigor(?: {{T}})?,? ?(?:(?:data|tuvo lugar|se produjo|producida|ocurrida|acaecida|fue|era|está prevista para|:) ?)+{ON}{{D}}",
        _in_force,
        "La entrada en vigor de la Convención se produjo el 1 de agosto de 2010",
        marks=Mark.OF_THE_TREATY,
    ),
    _dated(
        "a treaty's entry into force after the day",
        r"(?:^el |, el |^en ){D},? (?:que )?(?:{T} )?entr(?:ó|ará|a|aba) (?:oficialmente |finalmente )?en vig(?:or|encia)(?! (?:para|en|respecto))",
        _in_force,
        "El 1 de agosto de 2010 entró en vigor la Convención",
        marks=Mark.OF_THE_TREATY,
    ),
    _plain(
        "when it enters into force on",
        r"(?:cuando|una vez que) (?:la |el )?(?P<t><[TC]\d+>) entre en vigor,? el {D}",
        _in_force,
        "Cuando la Convención entre en vigor el 1 de agosto de 2010",
    ),
    _plain(
        "since the year it entered into force",
        r"desde (?:el )?{D}, (?:cuando|año en que|fecha en que) (?:la |el )?(?P<t><[TC]\d+>) entró en vigor",
        _in_force,
        "desde 1999, cuando la Convención de Ottawa entró en vigor",
    ),
    _dated(
        "became law on",
        rf"se (?:convirtió|convertirá|convierte|convertiría|había convertido) en (?:una )?(?:ley|norma|parte del derecho|derecho)(?: internacional| vinculante| obligatori[oa]| para todos los (?:firmantes|signatarios|estados partes?))*{ON}{{D}}|"
        rf"(?:empezó|comenzó|empezaría|comenzaría) a (?:ser (?:obligatori[oa]|vinculante|de obligado cumplimiento)|regir|aplicarse){ON}(?P<e><D\d+>)",
        lambda r, m: (
            None
            if _OF_LEAVING.search(r.tagged[: m.start()])
            else making.date_of("entered_into_force", day="d" if m.group("d") else "e")(r, m)
        ),
        "El Tratado se convirtió en ley internacional el 24 de diciembre de 2014",
    ),
)

SIGNED: tuple[Rule, ...] = (
    _dated(
        "signed by n on",
        rf"(?:firmad|suscrit|rubricad)[oa](?: en {FILL}{LAND})?{ON}(?P<f><D\d+>),? por (?:los (?:representantes|gobiernos) de )?(?:<H\d+> )*<N\d+> (?:países|estados|naciones|gobiernos)|"
        rf"(?:firmad|suscrit|rubricad)[oa] (?:en {FILL}{LAND} )?por [^.;<]{{0,30}}(?:<H\d+> )*<N\d+> (?:países|estados|naciones|gobiernos)(?:,? en {FILL}{LAND})?{ON}{{D}}|"
        rf"<N\d+> (?:países|estados|naciones|gobiernos)[^.;<]{{0,20}} (?:han firmado|habían firmado|firmaron|suscribieron)(?: en {FILL}{LAND})? {{T}}(?:,? en {FILL}{LAND})?{ON}(?P<e><D\d+>)",
        signed_by_many,
        "firmada por 94 países el 3 de diciembre de 2008 en Oslo",
    ),
    _dated(
        "a treaty and its day in brackets",
        r"{T} \((?!(?:la |lo )?(?:ratific|adhi|adhe|accedi|deposit))(?:firmad[oa]|adoptad[oa]|suscrit[oa]|aprobad[oa])?,? ?(?:(?:en )?[^.;,<()]{1,30},? )?(?:el |en |los días )?{D}\)",
        making.date_of("opened_or_signed"),
        "la Convención de Ottawa (3 de diciembre de 1997)",
    ),
    _dated(
        "its signature on",
        rf"\bfirma {{T}}(?: en {FILL}{LAND})?{ON}{{D}}(?! por)",
        making.date_of("opened_or_signed"),
        "desde la firma de la Convención en Oslo el 3 de diciembre de 2008",
    ),
    _dated(
        "was signed on",
        rf"(?:{{T}},? )?(?:fue |se )?(?:firmad[oa]|firmó|suscrit[oa])(?: en {FILL}{LAND})?{ON}{{D}}(?! por (?:la |el )?<S)",
        of_no_instrument(making.date_of("opened_or_signed")),
        "firmada en Oslo el 3 de diciembre de 2008",
        marks=Mark.OF_THE_TREATY,
    ),
)
"""The signing of a treaty, tried once it is no state's."""
