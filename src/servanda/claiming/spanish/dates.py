"""Spanish dates in words: days, months, years, parts of them, and spans told from the day of the document."""

from __future__ import annotations

from servanda.claiming.months import BY_NUMBER, ROMAN, alternatives, by_name

_NAMES = by_name(
    "enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|"
    "noviembre nov|diciembre dic"
)
MONTHS = _NAMES | BY_NUMBER
WRITTEN = MONTHS | ROMAN
_MONTH = alternatives(_NAMES) + r"(?:\.(?= ?(?:\d|de |pasado|último)))?"
_YEAR = r"(?P<year>(?:18|19|20)\d{2})"
_DAY = r"(?P<day>\d{1,2}|primer(?= día)|primero)(?:ro\b|ero\b| ?[º°])?(?: día)?"
_TO = r"(?: ?(?:y|al|a|-|–|—|o|y el) ?(?P<to>\d{1,2}))?"
_OF = r"[ \u00a0\n](?:de |del mes de )?"
_WHICH = r"(?: (?:(?P<in_this>de este(?: mismo)? año|del (?:presente|actual) año|del año en curso)|(?P<in_next>del (?:próximo año|año próximo|año que viene))|(?P<in_last>del (?:pasado año|año pasado))))?"
_LAST = r"(?P<last>pasado|último|recién pasado)"

_BEGIN = r"(?:\b|(?<=firmado)|(?<=redactado)|(?<=sellado)|(?<=adoptado)|(?<=eficaz)|(?<=efectivo)|(?<=vigor))"
"""Where a date begins, in a row of a table too that has lost its gaps: "Firmado13 de enero de 1993"."""

DATES = (
    rf"{_BEGIN}{_DAY}{_TO}{_OF}{_MONTH},? (?:de |del |del año |de\n)?{_YEAR}\b",
    rf"\b\w{{3,12}} \((?P<day>\d{{1,2}})\) de {_MONTH} de (?:mil|dos mil)[a-zé ]{{0,40}} \({_YEAR}\)",
    rf"\b(?P<last>pasad[oa]s?|últimos?) (?:día |días )?{_DAY}{_TO}{_OF}{_MONTH}(?! (?:de |del )?\d)(?!\w)",
    rf"\b{_DAY}{_TO}{_OF}{_MONTH} {_LAST}\b",
    rf"(?<!\d )(?<!\d de )\b{_MONTH},? (?:de |del |del año )?{_YEAR}\b",
    rf"\b{_DAY}{_TO}{_OF}{_MONTH},? (?P<next>pr[óo]ximo)\b",
    rf"(?<=\ben ){_MONTH} (?P<next>pr[óo]ximo)\b",
    rf"\b(?P<next>pr[óo]ximo) (?:mes de )?{_MONTH}(?! (?:de |del )?\d)(?!\w)",
    rf"\b(?P<next>pr[óo]ximo) (?:día )?{_DAY}{_TO}{_OF}{_MONTH}(?! (?:de |del )?\d)(?!\w)",
    rf"(?<!próximo )(?<!proximo )\b{_DAY}{_TO}{_OF}{_MONTH}(?! (?:de |del )?\d)(?!\w)(?! pr[óo]ximo){_WHICH}",
    rf"\b{_LAST} (?:mes de )?{_MONTH}(?!\w)(?! (?:de |del )?\d)",
    rf"(?<!\d )(?<!\d de )\b{_MONTH} {_LAST}\b",
    rf"(?:(?<=\ben )|(?<=\bdesde )|(?<=\bmes de )|(?<=s de )){_MONTH}(?= siguiente\b)",
    r"\b(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>(?:19|20)\d{2})\b",
    r"\b(?P<day>\d{1,2}) ?[/.-] ?(?P<month>x?i{1,3}|x?i?[vx]|vi{1,3}) ?[/.-] ?(?P<year>(?:19|20)\d{2})\b",
    r"(?:(?<=\ben )|(?<=\bdurante )|(?<=\bdesde )|(?<=\baño )|(?<=\bdel )|(?<=\bantes de )|(?<=\bpara )|(?<=\bhasta )|(?<=\bhasta el )|(?<=\bpara el )|(?<=\ba partir de )|(?<=\bdesde el )|(?<=\bvigor el )|(?<=\bfinales de )|"
    r"(?<=\bfines de )|(?<=\bprincipios de )|(?<=\bmediados de )|(?<=\bcomienzos de )|(?<=\binicios de )|(?<=\ben el )|"
    r"(?<=\bprimavera de )|(?<=\bverano de )|(?<=\botoño de )|(?<=\binvierno de ))(?P<year>(?:19|20)\d{2})\b",
    r"(?<=\n)(?P<year>(?:19|20)\d{2})(?= ?[:–—-] )",
)

AGO = (
    r"\bhace (?:ya |unos |unas |casi |aproximadamente |(?:algo |poco )?más de |(?:algo |poco )?menos de |apenas |cerca de )?(?P<count>un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|veinticinco|treinta|\d+) "
    r"(?P<unit>año|mes|semana|día|década)(?:e?s)?"
)
MOMENTS = (
    ("today", r"\b(?:(?<!hasta )hoy|esta (?:mañana|tarde|noche))\b(?!,? \d)(?! (?:en d[íi]a|hace))"),
    ("yesterday", r"\bayer\b"),
    (
        "tomorrow",
        r"(?<!esta )(?<!la )(?<!de )(?<!una )(?<!cada )(?<!media )(?<!pasado )\bmañana\b(?! del?\b)",
    ),
    ("this week", r"\besta semana\b"),
    ("last week", r"\bla (?:pasada semana|semana pasada)\b"),
    ("next week", r"\bla (?:próxima semana|semana próxima|semana que viene)\b"),
    ("this month", r"\beste mes\b"),
    ("last month", r"\bel (?:pasado mes|mes pasado)\b(?! de)"),
    ("next month", r"\bel (?:próximo mes|mes próximo|mes que viene)\b(?! de)"),
    ("this year", r"\beste año\b"),
    ("last year", r"\bel (?:pasado año|año pasado)\b"),
    ("next year", r"\bel (?:próximo año|año próximo|año que viene)\b"),
)

PARTS = (
    ("first week", r"(?:la )?primera semana de "),
    ("early", r"(?:a )?(?:principios|comienzos|inicios) de(?:l año)? "),
    ("mid", r"(?:a )?mediados de "),
    ("end", r"(?:a |hasta )?(?:fines|finales) de(?:l año)? |(?:al |el )?final de "),
)

WEEKDAYS = {
    name: number for number, name in enumerate("lunes martes miércoles jueves viernes sábado domingo".split())
}
WEEKDAY = r"(?:(?:(?<=\bel )|(?<=\beste )|(?<=\bpasado )|(?<= vigor )|(?P<coming>\bpróximo ))(?P<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo))\b(?P<to_come> próximo| que viene)?(?! \d)"

UNITS = {"año": "year", "década": "decade", "mes": "month", "semana": "week", "día": "day"}

BESIDE = (
    r"\b(?P<count>dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|[2-9]|1\d) días (?:más tarde|después|(?P<ago>antes))"
    r"(?=[.;:)]|$|,(?! el )| (?:y|pero)\b)(?P<before>)"
)
"""Days told from the one before them."""
