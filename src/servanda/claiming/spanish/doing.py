"""How treaties are carried out, in Spanish: the commonest ways to tell of meetings, votes, completions and figures."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import ballots, doings, figures, meetings
from servanda.claiming.romance.firmness import firmly
from servanda.claiming.spanish.signs import GRAMMAR

_plain, _dated = GRAMMAR.plain, GRAMMAR.dated
_ON = r"(?:,? ?(?:el|los|en|al|del|de|desde|entre|<N\d+> al|<D\d+>)(?![\w]))*,? "
OF_STATES = r"de (?:los )?estados? (?:partes?|miembros|firmantes|que (?:forman|son) parte)"
NUMBERED = (
    rf"(?P<meet>(?:<O\d+>|primera|segunda|[ivx]{{1,6}}) (?:reunión|conferencia|asamblea) (?:{OF_STATES}|de examen|de revisión)|\d{{1,2}} ?(?:msp|rep)\b)"
    r"(?: (?:en|del?|a) (?:la |el |este |esta )?(?:<[TC]\d+>|acuerdo|instrumento))?(?: \((?:\d{1,2} ?(?:msp|rep)|<[TC]\d+>)\))?"
)
_HELD = r"(?:(?:evento |cita |encuentro )?(?:que )?(?:se (?:celebr\w+|reuni\w+|realiz\w+|llev\w+ a cabo|desarroll\w+|efectu\w+)|(?:fue |es |será )?(?:celebrada|realizada|llevada a cabo|desarrollada|organizada)|tuvo lugar|tendrá lugar|tiene lugar))"
_WHERE = r"(?:,? en (?:(?!\b(?:después|antes|tras|y|que|donde|reunión)\b)[^.;<]){0,40}?(?:<S\d+>\)?)?)?,?"

BALLOT = ballots.Ballot(
    assembly=re.compile(r"asamblea general|naciones unidas|\bonu\b|\bagnu\b"),
    committee=re.compile(r"primera comisión|comisión de desarme"),
    elsewhere=re.compile(
        r"parlamento|congreso|senado|diputad|cámara|asamblea nacional|consejo de seguridad|referéndum"
    ),
    paragraph=re.compile(r"párrafo|enmienda"),
    mixed=re.compile(
        r"no signatari|\bpero\b|\bsalvo\b|a diferencia|resoluciones|nuclear|entre|signatarios|más|menos"
    ),
    favour=re.compile(r"favor"),
)
_ADOPTED = re.compile(
    r"(?:<[TC]\d+>|\b(?:tratado|convención|texto)) ?(?:[^.;<]{0,60})?\b(?:adoptad|aprobad|votad)[oa](?: [^.;<]{0,50})?$"
)
"""What stands before the result of the vote by which a treaty was adopted."""
STOCKS_OR_LAND = (
    (
        "clearance",
        re.compile(
            r"(?:libre|liberad[oa]|exent[oa]) de (?:\w+ de )?minas|desactiv|áreas peligrosas|limpi|desmin|despej|remoción|contamin"
        ),
    ),
    ("stockpile", re.compile(r"existencias|arsenal|destrucción|destrui|destruy")),
)
_HOLDING = r",? ?(?:con|y|que (?:contenían|contienen|llevaban)) (?:un total de |en total )?(?:<H\d+> )*<N\d+> (?:(?:mil|millones|millón) (?:de )?)?(?:submuniciones|bombetas)"
"""What bomblets stand behind are cluster munitions: "72 bombas con 10.832 submuniciones"."""
MEASURES = figures.Measures(
    items=(
        ("submunitions", re.compile(r"submuniciones|bombetas")),
        ("antipersonnel_mines", re.compile(r"\bminas\b")),
        ("cluster_munitions", re.compile(rf"(?:municiones|bombas)(?: (?:en|de) racimo|(?={_HOLDING}))")),
        ("km2", re.compile(r"\bkm2\b|km²|kilómetros cuadrados")),
        ("ha", re.compile(r"hectáreas")),
        ("m2", re.compile(r"metros cuadrados|\bm2\b|m²")),
        ("casualties", re.compile(r"víctimas")),
    ),
    doings=(
        ("destroyed", re.compile(r"destru\w*|elimin\w*")),
        ("declared", re.compile(r"declar")),
        ("retained", re.compile(r"conserv|retien|retuv")),
        ("cleared", re.compile(r"limpi|desmin|despej")),
        ("recorded", re.compile(r"registr")),
    ),
    multiples=(
        (re.compile(r" mil millones\b"), 1_000_000_000),
        (re.compile(r" (?:millones|millón)\b"), 1_000_000),
        (re.compile(r" mil\b"), 1_000),
    ),
    parts=re.compile(
        r"\b(?:otr[oa]s|restantes|de l[oa]s cuales|incluid|entre|desde|niños|civiles|deber|será|estima)"
    ),
)

MEETINGS: tuple[Rule, ...] = (
    _plain(
        "a meeting held on",
        rf"{NUMBERED}(?:, (?:presidida por|bajo la presidencia de) (?:[^.;<,]|<S\d+>){{1,60}})?,? (?:que )?{_HELD}{_WHERE}{_ON}{{D}}",
        meetings.meeting(),
        "la Duodécima Reunión de los Estados Partes se celebró del 10 al 13 de septiembre de 2024",
    ),
    _plain(
        "on its days a meeting was held",
        rf"(?:^|[.;:,] )(?:(?:del?|desde el|entre el|entre los días|el|los días|este) )?{{D}},? (?:se (?:celebr\w+|reun\w+|realiz\w+|desarroll\w+)|tuvo lugar|tendrá lugar|tiene lugar)(?:,? en (?:[^.;<,]{{2,40}}(?:, ?<S\d+>,?| ?\(<S\d+>\))?|<S\d+>),?)? (?:la |el )?{NUMBERED}(?![^.;]{{0,80}}?\b(?:preparatori|simul|virtual|regional|informal))",
        meetings.meeting(),
        "Del 10 al 13 de septiembre de 2024 se celebró en Ginebra la Duodécima Reunión de los Estados Partes",
    ),
    _plain(
        "presided over by a state",
        rf"{{S}} (?:ha |había )?(?:presidió|preside|presidía|presidirá|presidido) (?:la |el )?{NUMBERED}",
        meetings.of_meeting("president"),
        "Alemania presidió la Séptima Reunión de los Estados Partes",
    ),
    _plain(
        "held under the presidency of a state",
        rf"{NUMBERED}[^.;<]{{0,60}}? (?:bajo la presidencia de|presidida por) (?:la |el )?{{S}}",
        meetings.of_meeting("president", loose=True),
        "la Duodécima Reunión de los Estados Partes se celebró bajo la presidencia de México",
    ),
    _plain(
        "took the presidency of",
        rf"{{S}} (?:ha )?(?:asum|ejerc|ocup)\w+ la presidencia de (?:la |el )?{NUMBERED}",
        meetings.of_meeting("president", loose=True),
        "México asumió la presidencia de la Duodécima Reunión de los Estados Partes",
    ),
    _plain(
        "hosted by a state",
        rf"{{S}} (?:ha |había |acaba de )?(?:acogió|acoge|acogerá|acogido|acoger|alojó|aloja|alojará|albergó|alberga|albergará|fue (?:la )?sede de|será (?:la )?sede de|fue anfitriona? de)(?:,? [^.;<]{{0,30}}(?:<D\d+>)?,?)? (?:la |el )?{NUMBERED}",
        meetings.of_meeting("host"),
        "Croacia acogió la primera Conferencia de Examen",
    ),
)


LOOSE_MEETINGS: tuple[Rule, ...] = (
    _dated(
        "meetings held",
        rf"(?P<meet>(?:(?:<O\d+>|primera|segunda) )?(?:reunión|conferencia) (?:{OF_STATES}|de examen))[^.;]{{0,60}}?(?:celebr\w+|tuvo lugar|tendrá lugar|tiene lugar|comenz\w+|inici\w+|arranc\w+|inaugur\w+|conclu\w+|finaliz\w+|clausur\w+){_ON}{{D}}",
        meetings.meeting(loose=True),
        "la Reunión de los Estados Partes se celebró del 10 al 13 de septiembre de 2024",
    ),
    _dated(
        "a meeting, its place and day",
        rf"(?P<meet>(?:(?:<O\d+>|primera|segunda|tercera) )(?:reunión|conferencia) (?:{OF_STATES}|de examen|de revisión))(?: (?:en|del?|a) (?:la |el |este |esta )?<[TC]\d+>)?,? (?:en|de) (?!<)[a-zñáéíóú ]{{3,30}}(?:,? ?\(?<S\d+>\)?)?,? (?:el|del|en) {{D}}",
        meetings.meeting(loose=True),
        "En la primera Conferencia de Examen de la Convención en Dubrovnik, Croacia, el 8 de septiembre de 2015",
    ),
    _dated(
        "the meeting was held",
        rf"\b(?:la|esta|dicha|el|este) (?:reunión|conferencia|asamblea|cita|encuentro),? {_HELD}{_WHERE}{_ON}{{D}}",
        meetings.meeting(loose=True),
        "En la reunión, que tuvo lugar en Ginebra del 10 al 13 de septiembre de 2024",
    ),
)
_WHOSE = r"(?: ?\((?:el |la |los )?(?:de )?(?:<S\d+>|[^()<]{2,40})\)|,? (?:el )?de (?:la |los )?<S\d+>)?"
"""Those that voted so, told beside their number: "uno en contra (Países Bajos)"."""
VOTES: tuple[Rule, ...] = (
    _plain(
        "votes",
        r"(?:por |con )?{N} (?:votos|sufragios)(?: a favor| favorables| afirmativos)?(?! en contra| negativos)"
        rf"(?:,? (?:y |contra )?(?:(?P<o><N\d+>|uno?)|ninguno)(?: votos?)?(?: en contra(?: \([^()]{2, 90}\))?| negativos?|(?= y <N|,? <N\d+> abst)){_WHOSE})?(?:,? (?:y |con )*(?P<p><N\d+>|una) abstenci(?:ón|ones))?",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "aprobada por 141 votos a favor",
        "147 votos a favor, ninguno en contra y 38 abstenciones",
    ),
    _plain(
        "for, against, abstentions",
        r"{N} (?:a favor|favorables),? (?:y )?(?P<o><N\d+>|un[oa]?)(?: (?:sol[oa]|único|única))?(?: voto)?(?: en)? contra(?:,| y| con)? (?P<p><N\d+>|una) abstenci(?:ón|ones)",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "Resolución de la Asamblea General sobre la Convención: 144 a favor, uno solo en contra, 38 abstenciones",
    ),
    _plain(
        "abstentions",
        r"{N} abstenciones(?:,? (?:y )?(?P<o><N\d+>)(?: votos)? en contra)?|{M} (?:estados|países) se (?:abstuvieron|habían abstenido|han abstenido)",
        ballots.votes(BALLOT, n="abstain", m="abstain", o="no"),
        "38 abstenciones",
    ),
    _plain(
        "so many states voted for it, or against",
        r"{N} (?:estados|países|naciones|miembros|delegaciones)(?: \w+)? (?:votaron|han votado|habían votado|se pronunciaron)(?:,? (?:hoy|ayer|<D\d+>))* (?:a favor|favorablemente)(?:,? (?:y |contra )?(?P<o><N\d+>) (?:en contra|lo hicieron en contra))?(?:,? (?:y )?(?P<p><N\d+>) se abstuvieron)?",
        ballots.that_adopted(BALLOT, ballots.votes(BALLOT, n="yes", o="no", p="abstain"), _ADOPTED),
        "144 países votaron a favor de la resolución",
    ),
    _plain(
        "so many states voted against it",
        r"{N} (?:estados|países|naciones|miembros|delegaciones)(?: \w+)? (?:votaron|han votado|habían votado|se pronunciaron) (?:en contra|contra (?:{U}|la resolución|el texto))(?:,? (?:y |mientras que )?(?P<p><N\d+>|una?) se abstuv(?:o|ieron))?",
        ballots.votes(BALLOT, n="no", p="abstain"),
        "tres países votaron en contra y 23 se abstuvieron",
    ),
    _plain(
        "a state voted",
        r"{S},? (?:que )?(?:(?:ha |han |también )*|(?:fue|fueron|ha sido|es|era) (?:el|la|los|las) únic[oa]s?(?: (?:país(?:es)?|estados?|nación|miembros?))? que (?:ha |han )?)(?P<v>vot(?:ó|aron|ado) (?:en contra|contra|a favor)|se abstuv(?:o|ieron))",
        ballots.voted(
            BALLOT,
            (("no", re.compile("contra")), ("yes", re.compile("favor")), ("abstain", re.compile("abst"))),
        ),
        "Rusia votó en contra de la resolución",
    ),
)
_PARTIES = r"(?:estados[- ]partes?|estados|países)"
COMPLETIONS: tuple[Rule, ...] = (
    _plain(
        "n have completed",
        rf"(?<!otros ){{N}} {_PARTIES}(?:,? (?:entre ell[oa]s|incluid[oa]s?) [^.;,<]{{0,30}}<S\d+>,?)?(?: que)? (?:han|habían) (?:ya |completamente |totalmente |por completo )*(?:(?:completado|concluido|terminado|finalizado|culminado) (?:la |el |sus? |las |los )?(?:(?:programas?|operaciones|tareas|labores|procesos?) de )?(?:la |el |sus? )?(?:destrucción|limpieza|desminado|despeje|descontaminación)|"
        r"(?:destruido|eliminado) (?:(?:por completo|completamente|totalmente|la totalidad de|el total de|tod[oa]s) )*(?:sus?|las|los) (?:existencias|arsenal|reservas|minas))",
        doings.completion("count", "completed", STOCKS_OR_LAND, note="all"),
        "35 Estados partes han completado la destrucción de sus existencias",
    ),
    _plain(
        "n have obligations",
        rf"{{N}} {_PARTIES} (?:con|tienen|que tienen)(?: todavía| aún)? obligaciones (?:en virtud|con arreglo|al amparo|derivadas) d?e?l? ?(?:a lo dispuesto en el )?artículo",
        doings.completion("count", "obligated", STOCKS_OR_LAND),
        "diez Estados partes tienen obligaciones en virtud del artículo 4",
    ),
    _plain(
        "declared completion on",
        r"(?:en |el ){D},? {S} (?:ha )?(?:declaró|anunció|completó|concluyó|terminó|declarado)",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "En diciembre de 2016, Mozambique declaró el cumplimiento de sus obligaciones de limpieza",
    ),
    _plain(
        "declared itself free of mines on",
        r"{S},? (?:que )?(?:se (?:declaró|proclamó|ha declarado|había declarado|declara|convirtió en)|fue (?:oficialmente )?declarad[oa]|quedó|es) (?:oficialmente )?(?:un )?(?:país |estado |territorio )?(?:libre|liberad[oa]|exent[oa]|sin)(?: de)?(?: todas?)?(?: sus| las)? (?:minas|sospecha de minas|municiones|restos|bombas)[^.;<]{0,60}? (?:en |el |desde |a )(?:el año |finales de |principios de |mediados de )?{D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "Mozambique se declaró libre de minas en septiembre de 2015",
    ),
    _plain(
        "completed on",
        r"{S} (?:ha )?(?:completó|concluyó|terminó|finalizó|culminó|completado|concluido|terminado|finalizado) (?:(?:el|su) proceso de |las (?:operaciones|labores|tareas) de )?(?=(?:la |el |su )?(?:destrucción|limpieza|desminado))[^.;]{0,90}? (?:en|el) {D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "Alemania completó la limpieza de su territorio el 25 de noviembre de 2015",
    ),
)
ENDED: tuple[Rule, ...] = (
    _plain(
        "the destruction ended on",
        r"(?:(?:proceso|tareas?|labores|trabajos|operaciones|obras) de |la )(?:destrucción|limpieza|desminado|despeje)(?: (?:de|del) [^.;,<]{1,60}?)? (?:(?:se )?inici\w+ en (?:el )?<D\d+>,? y )?(?:se )?(?:culmin|conclu|termin|finaliz|complet)\w+,? (?:el |en )(?:pasado |mes de )?{D}",
        doings.completion("date", "completion", STOCKS_OR_LAND),
        "Perú informa: el proceso de destrucción culminó el 15 de diciembre de 2023",
    ),
)
PUT_OFF: tuple[Rule, ...] = (
    _plain(
        "must have cleared its land by",
        r"{S}(?:[^.;<]|<[TCD]\d+>){0,180}?\b(?:deberá|debe|debía|tendrá que|tiene que|tenía que|tiene (?:plazo|de plazo)|tendrá plazo|dispone de plazo|está obligad[oa] a|se comprometió a|se ha comprometido a)(?: de)? (?:culminar|concluir|terminar|completar|finalizar|limpiar|desminar|despejar|destruir|cumplir)?[^.;<]{0,90}? (?:hasta|antes de|antes del?|para|a más tardar(?: en)?) ?(?:el |finales de |fines de )?(?:año )?{D}",
        firmly(doings.put_off("", STOCKS_OR_LAND, "its own")),
        "Líbano deberá culminar su desminado hasta el 1 de mayo de 2026",
    ),
    _plain(
        "its deadline was extended",
        r"{S}[^.;<]{0,90}?(?:prorrog|prórroga|ampli|exten[ds])[^.;<]{0,60}? (?:hasta el|hasta|al|a) {D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "El plazo de limpieza del Líbano se prorrogó hasta el 1 de mayo de 2026",
    ),
    _plain(
        "an extension until",
        r"(?:prórroga|extensión|ampliación) (?:solicitada por|presentada por|pedida por|concedida a|otorgada a|para|de) (?:el |la )?{S}[^.;]{0,120}? hasta (?:el )?{D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "se aprobó la prórroga solicitada por el Ecuador para el desminado hasta el 31 de diciembre de 2022",
    ),
)
TERMS: tuple[Rule, ...] = (
    _plain(
        "the deadline was put off",
        r"(?:prorrog|prórroga|prolong|ampli|extend|extensi)(?:[^.;<]|<N\d+>|<C\d+>){0,90}? (?:hasta el|hasta|al|a) (?:mes de |finales de )?{D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Lituania desmina. El plazo de desminado se amplió por tres años hasta el 1 de junio de 2024",
    ),
    _plain(
        "the deadline of a day",
        r"(?:fecha límite|plazo)(?:[^.;<]|<[TC]\d+>){0,40}? (?:,? ?(?:de|del)|fijad[oa] (?:para|en)) (?:el )?{D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Líbano desminará antes de la fecha límite del 1 de mayo de 2026",
    ),
    _plain(
        "its term runs out on",
        r"(?:plazo|fecha límite)(?:[^.;<]|<[TC]\d+>){0,80}?(?:finaliz|expir|venc|conclu|termin)\w* (?:en |el ){D}",
        doings.put_off("", STOCKS_OR_LAND, "put off"),
        "Líbano tiene para el desminado un plazo que expira el 1 de mayo de 2026",
    ),
)
FIGURES: tuple[Rule, ...] = (
    _plain(
        "stocks destroyed",
        r"(?:destruid[oa]s?|destruyeron|destruyó|destrucción de|elimin(?:ó|aron|ad[oa]s?|ación de))[^.;<]{0,40}?{N}(?: millones| millón| mil)?(?: de)? ?[^.;<]{0,25}?(?:submuniciones|municiones|minas|bombas)",
        figures.measured(MEASURES, what="destroyed"),
        "se destruyeron 44 millones de minas almacenadas",
    ),
    _plain(
        "munitions, land and people counted",
        rf"{{N}} (?:millones |mil )?(?:de )?(?:nuevas )?(?:submuniciones|(?:municiones|bombas) (?:en|de) racimo|(?:municiones|bombas)(?={_HOLDING})|minas antipersonal|víctimas|kilómetros cuadrados|km2|km²|hectáreas|metros cuadrados)",
        figures.measured(MEASURES),
        "que contenían 172,9 millones de submuniciones",
    ),
)
RULES: tuple[Rule, ...] = (*VOTES, *COMPLETIONS, *ENDED, *PUT_OFF, *MEETINGS)
LAST: tuple[Rule, ...] = (*LOOSE_MEETINGS, *TERMS, *FIGURES)
