"""Acts of states in Spanish whose state stands elsewhere: told before, described, or set apart from its verb."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Make, Rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import of_subject
from servanda.claiming.spanish.deeds import consented
from servanda.claiming.spanish.signs import COUNTRY, GRAMMAR, IT

_dated, _plain = GRAMMAR.dated, GRAMMAR.plain

_THEN = r"(?:^|(?<=[.;,:] )|(?<=\) )|(?<= y ))(?:y )?(?:(?:luego|posteriormente|después|finalmente|más tarde|también),? )?"
"""Where a clause begins whose state was told before."""
ON = r"(?:,? ?(?:el mismo día|el|en|este|ese|día|con fecha|finalmente|oficialmente|formalmente|de manera oficial|de forma oficial|año|a principios de|a finales de|a fines de|a mediados de|de)(?!\w)|,? ?<D\d+>(?=, (?:el )?<D\d+>(?!,? (?:y|e|,) ?(?:el )?<D)))*,? ?"
WORDS = r"(?:[^.;<]|<[TC]\d+>)"
_PAPER = r"(?:(?:instrumentos?|documentos?|actas?|cartas?)(?: (?:oficial|formal|jurídico)(?:es)?)? (?:de|del) (?:ratificación|adhesión|accesión|acceso|aceptación|aprobación))"
_LODGED = rf"(?:depositó|entregó|presentó|consignó|ha depositado|había depositado) (?:formalmente |oficialmente |también )?(?:ante [^.;,<]{{1,60}},? |en [^.;,<]{{1,40}},? )?(?:su|el|un)?(?: (?:correspondiente|respectivo|propio|citado))? ?{_PAPER}"
_TREATY = r"(?:(?:la|el|los|esta|este|dicha|dicho|esa|ese) )?(?:<[TC]\d+>|(?:texto|acuerdo|instrumento|documento)\b)"
_NOT_ELSE = rf"(?! (?:al?|ante) (?!{_TREATY}|ell?[ao]?\b))(?! (?:un|una|unos|unas|su|sus|la|el|los|las|que|hoy|ayer|este|esta|nuev\w+)\b(?<! la)(?<! el)(?<! los)(?<! este)(?<! esta))(?! (?:la|el|los|las|este|esta) (?!{_TREATY}|<D\d+>|día\b))"
"""What follows neither "ratificó su compromiso" nor "se adhirió a la OTAN" nor "firmó un acuerdo comercial"."""
_RATIFIED = rf"(?:(?:lo |la )?(?:ratificó|ha ratificado|refrendó){_NOT_ELSE}|(?:se )?(?:adhirió|ha adherido)(?: a (?:ella|él)\b)?{_NOT_ELSE}|accedió{_NOT_ELSE}|{_LODGED})"
_SIGNED = rf"(?:lo |la )?(?:firmó|suscribió|rubricó|ha firmado|ha suscrito|estampó su firma){_NOT_ELSE}"
_LED = r"(?:la |el |los )?(?:(?:gobierno|estado|república|reino|principado)[a-zíáéóú ]{0,30}? (?:de |del )(?:la |los )?)?"
"""What leads to the name of a state: "el Gobierno de la República de"."""
_TOWN = r"(?:,? en (?!<)(?:la ciudad de )?[a-zñáéíóú]{3,12}(?: [a-zñáéíóú]{3,12})?)?"

_CHAMBER = re.compile(
    r"\b(?:congreso|parlamento|senado|cámaras?|cortes|diputados|pleno|legislativ\w+|asamblea (?:nacional|legislativa)|ley)\b"
)
"""Those who approve a treaty before their state ratifies it, and what they pass."""
_PERSON = re.compile(
    r"\b(?:president[ea]|ministr[oa]|canciller|rey|embajador\w*|representante|mandatari[oa]|papa)\b"
)


def _by_state(event: str, *, sure: bool = True, doubtful_day: bool = False) -> Make:
    """The day of an act of the state told before; of a parliament or a person it may be another step."""
    made_of = consented if event == "deposit" else of_subject(event)

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = made_of(reading, match)
        if not isinstance(made, Found):
            return None
        told = reading.before + reading.tagged[: match.end()]
        doubtful = (
            not sure
            or (doubtful_day and made.note == YEARLESS)
            or _CHAMBER.search(told)
            or (event == "deposit" and _PERSON.search(reading.tagged))
        )
        return replace(made, note=UNSURE if made.note in ("", YEARLESS) else made.note) if doubtful else made

    return make


ACTS: tuple[Rule, ...] = (
    _dated(
        "on a day a state, of which more is said, deposited",
        rf"(?:^|[;:] )(?:que )?(?:el |en )?{{D}},? (?:la |el )?{{S}}, (?:(?!{_LODGED})(?:[^.;<]|<[A-Z]\d+>)){{1,320}}?, {_LODGED}",
        _by_state("deposit"),
        "Que el 17 de junio de 2009 España, cumplidos los trámites internos, depositó su instrumento de ratificación",
    ),
    _dated(
        "on a day and in some way a state deposited",
        rf"(?:^|[;:,] )(?:que )?(?:el |en )?(?:día (?:de )?)?{{D}}{_TOWN},? {_LED}(?:{{S}}|{COUNTRY}),? {_RATIFIED}",
        _by_state("deposit"),
        "En 2009 el país ibérico ratificó la Convención",
    ),
    _dated(
        "on a day and at a place a state signed",
        rf"(?:^|[;:,] )(?:que )?(?:el |en )?(?:día (?:de )?)?{{D}}{_TOWN},? {_LED}(?:{{S}}|{COUNTRY}),? {_SIGNED}{_TOWN}(?: {{T}}| {IT}|(?= ?[.,;:)]|$))",
        _by_state("signature"),
        "El 3 de diciembre de 2008, en Oslo, España suscribió la Convención",
    ),
    _dated(
        "and on a day it deposited",
        rf"(?:(?<= y )|(?<=, ))(?:el |en )(?:día (?:de )?)?{{D}},? (?:(?:también|finalmente|ya) )?{_RATIFIED}",
        _by_state("deposit"),
        "España la suscribió en Oslo y el 17 de junio de 2009 depositó su instrumento de ratificación",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "then it ratified on",
        rf"{_THEN}{_RATIFIED}(?: (?:a )?{{T}})?{WORDS}{{0,60}}?(?: ante [^.;,<]{{1,60}})?{_TOWN}{ON}{{D}}{_NOT_ELSE}",
        _by_state("deposit"),
        "España firmó la Convención en 2008. Ratificó el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "then it signed on",
        rf"{_THEN}{_SIGNED}(?: {{T}})?{_TOWN}{ON}{{D}}{_NOT_ELSE}",
        _by_state("signature"),
        "España apoyó la Convención. La suscribió en Oslo el 3 de diciembre de 2008",
    ),
    _plain(
        "when it ratified, on",
        r"\b(?:el |en ){D},? (?:al|cuando|fecha en (?:la )?que|año en (?:el )?que|día en (?:el )?que) (?:la |el |lo )?(?:{S} )?(?:ratificar|adherirse|ratificó|se adhirió|depositar su|depositó su)",
        _by_state("deposit", sure=False),
        "España asumió sus obligaciones en 2009, cuando ratificó la Convención",
    ),
    _plain(
        "when it signed, on",
        r"\b(?:el |en ){D},? (?:al|cuando|fecha en (?:la )?que|año en (?:el )?que|día en (?:el )?que) (?:la |el |lo )?(?:{S} )?(?:firmar|suscribir|firmó|suscribió)",
        _by_state("signature", sure=False),
        "El compromiso que España adquirió en 2008, al suscribir la Convención",
    ),
    _dated(
        "its ratification, on",
        r"{S}[^.;<]{0,40}?\b(?:tras|desde|con|mediante) su (?:(?:posterior|respectiva) )?(?:ratificación|adhesión)(?: {T})?,? (?:el|en|con fecha) (?:de )?{D}",
        _by_state("deposit"),
        "está en vigor para España tras su ratificación el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "on a day became the nth to ratify",
        r"(?:^|[;:,] )(?:el |en )?{D},? (?:la |el )?{S} se (?:convirtió|convierte|ha convertido) en (?:el |la )(?:<O\d+>|primer|(?:país|estado) número <N\d+>|<N\d+>) ?(?:estado |país |nación )?en (?:ratificar|adherirse|depositar)",
        _by_state("deposit", doubtful_day=True),
        "El 23 de septiembre de 2021, Chile se convirtió en el 56.º país en ratificar el Tratado",
    ),
    _dated(
        "which was ratified on",
        rf"\b(?:(?:(?:el|la) cual|que) (?:fue|ha sido|sería)|(?:tras|después de|luego de|por) (?:haber sido|ser)) (?:luego |posteriormente )?(?:ratificad|refrendad)[oa](?: por (?:el|este|dicho) (?:país|gobierno|estado))?{ON}{{D}}",
        _by_state("deposit"),
        "España suscribió la Convención, la cual fue ratificada el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "having signed it on",
        r"\b(?:tras|después de|luego de|a pesar de) (?:haber(?:l[oa])? (?:firmado|suscrito)|(?:firmar|suscribir)(?:l[oa])?)(?: {T})?,? (?:el |en ){D}",
        _by_state("signature"),
        "España ratificó la Convención tras haberla firmado el 3 de diciembre de 2008",
    ),
    _dated(
        "signed some time ago, the day in brackets",
        rf"(?:{{S}}|{COUNTRY}),? (?:que )?(?:firmó|suscribió|rubricó)(?: {{T}}| {IT})?(?:[^.;<()]|<[HN]\d+>){{0,40}} ?\({{D}}\)",
        _by_state("signature"),
        "El país firmó la Convención hace unos meses (3 de diciembre de 2008)",
    ),
    _dated(
        "the last accession was that of a state, on",
        r"\b(?:última|más reciente|reciente) (?:adhesión|ratificación)(?: {T})?(?: (?:en|de) [^.;,<]{3,30})?,? (?:fue |es |ha sido )?la (?:de la |de los |del |de )?{S},? (?:el|en) {D}",
        _by_state("deposit"),
        "La última ratificación, la de España, el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state, its signature, its ratification and their days",
        r"{S} ?[:|,(–—-]+ ?(?:firma|firmad[oa]|firmó)[ :]*(?:(?:el|en) )?<D\d+> ?[,;|/–—-]* ?(?:y )?(?:ratificación|ratificad[oa]|ratificó|adhesión|depósito)[ :]*(?:(?:el|en) )?{D}",
        _by_state("deposit"),
        "España: firma el 3 de diciembre de 2008, ratificación el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed by a state, and ratified on",
        r"(?:firmad|suscrit)[oa] por (?:la |el |los )?{S}(?:[^.;<]|<[TCD]\d+>){0,50}?,? (?:y|y luego|y posteriormente|luego|posteriormente) (?:fue )?(?:luego |posteriormente )?ratificad[oa],? (?:(?:el|en|con fecha) )?{D}",
        _by_state("deposit"),
        "firmada por España en 2008 y ratificada el 17 de junio de 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "a state, party since",
        r"{S}(?: \(|, )(?:que )?(?:(?:es |era )?(?:un )?(?:estado |país )?(?:parte|miembro)|forma(?:ba)? parte)(?: {T}| en {U})? desde (?:el |el año )?{D}",
        making.date_of("in_force_for_state", of_state=True),
        "España (Estado parte desde el 1 de agosto de 2010)",
    ),
)

PASSIVES: tuple[Rule, ...] = (
    _dated(
        "ratified on a day by a state",
        rf"\b(?:ratificad|aceptad|refrendad)[oa]{ON}{{D}},? por {_LED}{{S}}",
        _by_state("deposit"),
        "La Convención fue ratificada en 2009 por España",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    _dated(
        "signed on a day by a state",
        rf"\b(?:firmad|suscrit|rubricad)[oa]{ON}{{D}},? por {_LED}{{S}}",
        _by_state("signature"),
        "La Convención, firmada el 3 de diciembre de 2008 por España",
    ),
    *(
        _dated(
            f"of which it is {what} since",
            rf"<[TC]\d+>[^;<]{{0,140}}?,? de(?: la| el|l) (?:que|cual) (?:{{S}} |el país )?(?:es|era|forma|formaba) {said} desde{ON}{{D}}",
            _by_state(event),
            example,
        )
        for what, said, event, example in (
            (
                "a signatory",
                "(?:signatari[oa]|firmante)",
                "signature",
                "Suiza aplica la Convención, de la que es signataria desde el 3 de diciembre de 2008",
            ),
            (
                "a party",
                "(?:estado )?parte",
                "in_force_for_state",
                "España aplica la Convención, de la que es parte desde el 1 de agosto de 2010",
            ),
        )
    ),
    _dated(
        "the treaty, ratified on",
        rf"(?P<t><[TC]\d+>),? ratificad[oa]{ON}{{D}}(?!,? por)",
        _by_state("deposit", sure=False),
        "España cumple la Convención, ratificada el 17 de junio de 2009",
    ),
    *(
        _plain(
            f"it was on a day that it was {event}",
            rf"\bfue(?: (?:por fin|finalmente|precisamente))?,? (?:el |los días |en ){{D}},? (?:cuando|que) (?:se )?(?:{{T}} )?(?:fue |quedó |se )?{verb}",
            making.date_of(event),
            example,
        )
        for event, verb, example in (
            (
                "adopted",
                "(?:adoptad|adoptó|aprobad|aprobó)",
                "Fue el 30 de mayo de 2008 cuando se adoptó la Convención",
            ),
            (
                "opened_or_signed",
                "(?:firmad|firmó|abiert|abrió)",
                "Fue el 3 de diciembre de 2008 cuando se firmó la Convención",
            ),
            (
                "entered_into_force",
                "entr[óa] en vig",
                "Fue el 1 de agosto de 2010 cuando la Convención entró en vigor",
            ),
        )
    ),
)

BECOMING: tuple[Rule, ...] = (
    _dated(
        "became a party on",
        rf"(?:(?:{{S}}|{COUNTRY}),? (?:que )?|{_THEN})(?:se (?:convirtió|convierte|convertirá|ha convertido) (?:oficialmente |formalmente )?en|pasó a ser|pasa a ser|se hizo|se constituyó en|adquirió la (?:condición|calidad) de) (?:un )?(?:nuev[oa] )?(?:estado |país )?(?:parte|miembro)(?: (?:pleno|de pleno derecho))?(?: {{T}}| en {{U}})?{ON}{{D}}",
        of_subject("in_force_for_state"),
        "España ratificó la Convención y se convirtió en Estado parte el 1 de agosto de 2010",
    ),
    _dated(
        "a treaty made in a year",
        r"(?:^|[-•] )(?:redactad|acordad|cread|concebid|negociad|elaborad|sellad|pactad|nacid|gestad)[oa] en {D},? (?:la |el )?(?P<t><[TC]\d+>)|"
        r"(?P<w><T\d+>),? (?:redactad|acordad|cread|concebid|negociad|elaborad|sellad|pactad|nacid|gestad)[oa] en (?P<e><D\d+>)",
        lambda r, m: _made_in(r, m),
        "Redactada en 2008, la Convención de Oslo prohíbe estas armas",
        "La Convención de Oslo, negociada en 2008, prohíbe estas armas",
    ),
    _dated(
        "the day of its adoption, named between",
        r"\b(?P<v>adopción|aprobación|apertura a (?:la )?firma|firma|entrada en vigor),? (?:el |en )?(?:día de )?{D},? (?:de|del) (?:la |el )?(?P<t><[TC]\d+>)",
        lambda r, m: making.date_of(_event(m.group("v")))(r, m),
        "celebra la adopción el día de hoy del Tratado",
    ),
)


def _event(words: str) -> str:
    if "vigor" in words:
        return "entered_into_force"
    return "adopted" if words.startswith(("adop", "apro")) else "opened_or_signed"


def _made_in(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The year of a treaty by what was done to its text in it, which may have taken longer."""
    made = making.date_of("opened_or_signed", day="d" if match.group("d") else "e")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


RULES: tuple[Rule, ...] = (*ACTS, *PASSIVES, *BECOMING)
