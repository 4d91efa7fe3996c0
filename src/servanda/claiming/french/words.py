"""French words for treaties, months, hedges and groups."""

from __future__ import annotations

TOPICS: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        r"(?:armes|bombes|munitions) à (?:sous[- ]munitions?|fragmentation)|sous[- ]munitions?|processus d['’]oslo|\bBASM\b|\bCMC\b",
    ),
    ("APMBC", r"mines (?:terrestres|anti-?personnel)|\bmines\b|déminage|ottawa|\bICBL\b"),
    ("ATT", r"commerce des armes|transferts? d['’]armes"),
    ("TPNW", r"armes? nucléaires?|\bICAN\b"),
    ("CWC", r"armes? chimiques?|\bOIAC\b"),
    ("CTBT", r"essais? nucléaires?|\bOTICE\b"),
)

GENERIC = r"(?:convention|traité|protocole|pacte)(?: internationale?)?(?: d['’]interdiction)?(?: de (?:1993|1997|2008|2013|2017)(?! sur))?(?! collective)"

MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    "janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|"
    "novembre nov|décembre decembre déc".split("|"),
    1,
):
    for _name in _names.split():
        MONTHS[_name] = _number

_MONTH = (
    r"(?P<month>"
    + "|".join(sorted(MONTHS, key=len, reverse=True))
    + r")(?:\.(?= ?(?:\d|de |dernier|passé|écoulé)))?"
)
MONTHS |= {f"{_place:02d}": _place for _place in range(1, 13)} | {
    str(_place): _place for _place in range(1, 13)
}
_YEAR = r"(?P<year>(?:18|19|20)\d{2})"
_DAY = r"(?P<day>\d{1,2}|premier)(?: ?er)?"
_TO = r"(?: ?(?:et|au|-|–|—|ou) ?(?P<to>\d{1,2}))?"
_SPACE = r"[ \u00a0\u202f\n]"

DATES = (
    rf"\b{_DAY}{_TO}{_SPACE}{_MONTH},?{_SPACE}(?:de l['’]an(?:née)? )?{_YEAR}\b",
    rf"\b{_DAY}{_TO} {_MONTH} (?P<last>dernier|passé|écoulé)\b",
    rf"(?<!\d )(?<!\der )\b{_MONTH},?{_SPACE}(?:de l['’]année )?{_YEAR}\b",
    rf"\b{_DAY}{_TO} {_MONTH} (?P<next>prochain)\b",
    rf"(?<=\ben ){_MONTH} (?P<next>prochain)\b",
    # A day "of the following year" is told from elsewhere: it is not read.
    rf"\b{_DAY}{_TO} {_MONTH}(?! ?\d)(?!\w)(?! (?:prochain|suivant)| de l['’]an(?:née)? (?:suivante?|précédente?))",
    rf"\b(?:mois d(?:e |['’]))?{_MONTH} (?P<last>dernier|passé|écoulé)\b",
    r"\b(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>(?:19|20)\d{2})\b",
    r"(?:(?<=\ben )|(?<=\bdepuis )|(?<=\bfin )|(?<=\bannée )|(?<=\bavant )|(?<=\bdébut )|(?<=\bdès )|(?<=\bmi-)|(?<=\ben\n)|"
    r"(?<=\baprès )|(?<=\bici )|(?<=\bjusqu['’]en )|(?<=\bfin de )|(?<=\bfin )|(?<=\bdébut )|(?<=\bdébut de )|(?<=\bcourant ))(?P<year>(?:19|20)\d{2})\b",
    r"(?<=\n)(?P<year>(?:19|20)\d{2})(?= ?[:–—-] )",
)

AGO = (
    r"\bil y a (?P<count>une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|vingt-cinq|trente|\d+) "
    r"(?P<unit>an|mois|semaine|jour)s?"
)
MOMENTS = (
    (
        "today",
        r"\b(?:(?<!jusqu['’]à )aujourd['’]hui|ce (?:matin|soir)|(?<!à )(?<!a )ce jour(?!-)|cet après-midi)\b(?!,? \d)",
    ),
    ("tomorrow", r"(?<![àa] )\bdemain\b"),
    ("yesterday", r"\bhier\b"),
    ("this week", r"\bcette semaine\b|\bce week-end\b"),
    ("last week", r"\bla semaine (?:dernière|passée|écoulée)\b"),
    ("this month", r"\bce mois(?:-ci)?\b"),
    ("last month", r"\ble mois (?:dernier|passé|écoulé)\b"),
    ("this year", r"\bcette année\b"),
    ("last year", r"\bl['’](?:an (?:dernier|passé)|année (?:dernière|passée|écoulée))\b"),
)

PARTS = (
    ("first week", r"(?:la )?première semaine (?:de |d['’])?"),
    ("early", r"(?:au |le )?début (?:de |d['’])?(?:l['’]année )?"),
    ("mid", r"(?:à la )?mi-"),
    ("end", r"(?:à la |la |en )?fin (?:de |d['’])?(?:l['’]année )?"),
)

WEEKDAYS = {
    name: number for number, name in enumerate("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
}
WEEKDAY = r"(?:(?:(?<=\bce )|(?<=est entrée en vigueur )|(?<=est entré en vigueur )|(?<= ratifiée )|(?<= ratifié )|(?<= signé )|(?<= signée )|(?<= déposé )|(?<= adhéré )|(?<= adopté )|(?<= adoptée )|(?<= en vigueur )|(?<= en vigueur, ))(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b(?! (?:\d|prochain))"

UNITS = {"an": "year", "mois": "month", "semaine": "week", "jour": "day"}

_ROUND = (
    r"(?= (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine))"
)
HEDGES: tuple[tuple[str, str], ...] = (
    (
        "more_than",
        rf"(?:bien |nettement )?plus d['’]une{_ROUND}|(?:bien |nettement )?(?:plus de|au-delà de|au-dessus de)",
    ),
    ("at_least", rf"au moins une{_ROUND}|(?:au moins|pas moins de|au minimum|un minimum de)"),
    ("less_than", rf"moins d['’]une{_ROUND}|moins de|en dessous de"),
    (
        "at_most",
        r"(?:tout )?au plus(?! tard| tôt| vite)|au maximum|jusqu['’]à(?! (?:présent|maintenant|ce jour|aujourd|la |l['’]|son |sa |hier))|pas plus de",
    ),
    ("nearly", rf"(?:près d['’]|presque )une{_ROUND}|près de|presque|pas loin de|un peu moins de"),
    (
        "about",
        rf"(?:environ |à peu près |quelque )?une{_ROUND}|environ|quelque|à peu près|autour de|approximativement|aux alentours de|grosso modo",
    ),
    ("exactly", r"exactement|précisément|très exactement"),
)

_OF = r"(?:[ÉEée]tats?(?: |-)|[Pp]ays |[Nn]ations )?(?:[Mm]embres? )?"
# The article of a bare "l'OTAN" stays outside: a pattern may begin only with letters that are written in one way.
_IN = r"(?:de |dans )l['’]"
GROUPS: dict[str, str] = {
    "NATO": rf"{_OF}{_IN}(?:O(?:TAN|tan)|Alliance atlantique)|alliés de l['’]O(?:TAN|tan)|O(?:TAN|tan)|Alliance atlantique|[Mm]embres de l['’]Alliance(?! (?:des|pour|du|de))",
    "EU": rf"{_OF}{_IN}(?:UE|Union [Ee]uropéenne)|Union [Ee]uropéenne|UE",
    "AU": rf"{_OF}{_IN}(?:UA|Union [Aa]fricaine)|Union [Aa]fricaine|(?<=l['’])UA",
    "UNRG_AFRICA": r"(?:[ÉEée]tats|[Pp]ays|[Nn]ations) (?:africain(?:e?s)|d['’]Afrique|du continent africain)",
    "ASEAN": rf"{_OF}{_IN}(?:ASEAN|ANASE)|ASEAN|ANASE",
    "OAS": rf"{_OF}de l['’](?:OEA|Organisation des États américains)",
    "CARICOM": rf"{_OF}(?:de la |du )CARICOM",
    "CARIBBEAN": r"(?:[ÉEée]tats|[Pp]ays) des (?:Caraïbes|Antilles)",
    "BALTIC": r"(?:[ÉEée]tats|[Pp]ays) baltes",
    "UNSC_P5": r"membres permanents du Conseil de sécurité",
    "G7": rf"{_OF}du G7",
    "G20": rf"{_OF}du G20",
    "COMMONWEALTH": rf"{_OF}du Commonwealth",
    "LAS": rf"{_OF}de la Ligue (?:arabe|des États arabes)",
}

STATES = (
    ("RDC", "COD"),
    ("RD Congo", "COD"),
    ("R.D. Congo", "COD"),
    ("RD du Congo", "COD"),
    ("Congo-Brazzaville", "COG"),
    ("Congo-Kinshasa", "COD"),
    ("Nigéria", "NGA"),
    ("Lybie", "LBY"),
    ("Bosnie", "BIH"),
    ("Corée du sud", "KOR"),
    ("Corée du nord", "PRK"),
    ("République Tchèque", "CZE"),
    ("Arabie Saoudite", "SAU"),
    ("Émirats Arabes Unis", "ARE"),
    ("Fédération russe", "RUS"),
    ("RDP lao", "LAO"),
    ("RDP Lao", "LAO"),
    ("Sao Tomé-et-Principe", "STP"),
    ("Bélize", "BLZ"),
    ("Centrafrique", "CAF"),
    ("Sud-Soudan", "SSD"),
    ("Soudan du sud", "SSD"),
    ("Grande-Bretagne", "GBR"),
    ("Etats-Unis", "USA"),
    ("États-Unis d'Amérique", "USA"),
    ("Viêt Nam", "VNM"),
    ("Viêtnam", "VNM"),
    ("Iraq", "IRQ"),
    ("Biélorussie", "BLR"),
    ("Bélarus", "BLR"),
    ("île Maurice", "MUS"),
    ("Ile Maurice", "MUS"),
    ("Timor oriental", "TLS"),
    ("Swaziland", "SWZ"),
    ("ex-République yougoslave de Macédoine", "MKD"),
)
"""Names in use beside those of the registers."""
