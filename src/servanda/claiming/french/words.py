"""French words for treaties, months, hedges and groups."""

from __future__ import annotations

TOPICS: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        r"(?:armes|bombes|munitions) à (?:sous[- ]munitions?|fragmentation)|sous[- ]munitions?|processus d['’]oslo|conférence d['’]oslo|conférence (?:diplomatique )?(?:de|tenue à|à) dublin|signée?s? à oslo(?![^.;]{0,30}\b19\d\d)|\bBASM\b|\bCMC\b",
    ),
    (
        "APMBC",
        r"mines (?:terrestres|anti-?personnel)|(?<!observatoire des )\bmines\b|déminage|ottawa|\bICBL\b",
    ),
    ("ATT", r"commerce des armes|transferts? d['’]armes"),
    ("TPNW", r"armes? nucléaires?|\bICAN\b"),
    ("CWC", r"armes? chimiques?|\bOIAC\b"),
    ("CTBT", r"essais? nucléaires?|\bOTICE\b"),
)

GENERIC = r"(?:convention|traité|protocole|pacte)(?: internationale?)?(?: d['’]interdiction)?(?: de (?:1993|1997|2008|2013|2017)(?! sur))?(?! collective)"

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
_STATES = r"(?:[ÉEée]tats|[Pp]ays|[Nn]ations)"
GROUPS: dict[str, str] = {
    "NATO": rf"{_OF}{_IN}(?:O(?:TAN|tan)|Alliance atlantique)|alliés de l['’]O(?:TAN|tan)|O(?:TAN|tan)|Alliance atlantique|[Mm]embres de l['’]Alliance(?! (?:des|pour|du|de))",
    "EU": rf"{_OF}{_IN}(?:UE|Union [Ee]uropéenne)|Union [Ee]uropéenne|UE",
    "AU": rf"{_OF}{_IN}(?:UA|Union [Aa]fricaine)|Union [Aa]fricaine|(?<=l['’])UA",
    "WEST_AFRICA": rf"{_STATES} (?:ouest-africain(?:e?s)|d['’]Afrique de l['’][Oo]uest|d['’]Afrique occidentale)|(?:{_STATES} |[Mm]embres |{_STATES} [Mm]embres )de la C(?:EDEAO|édéao)",
    "SUB_SAHARAN_AFRICA": rf"{_STATES} (?:d['’]Afrique )?subsaharien(?:ne)?s?|{_STATES} d['’]Afrique subsaharienne",
    "UNRG_AFRICA": rf"{_STATES} (?:africain(?:e?s)(?!,? (?:franco|luso|anglo|arabo)phones| subsahariens| de l['’][Oo]uest| du [Nn]ord| de l['’][Ee]st)|"
    r"d['’]Afrique(?! (?:de l['’]|du |centrale|australe|occidentale|orientale|noire|franco|luso|anglo|équatoriale))|du continent africain)|(?<=[Ee]n )Afrique\b(?! (?:du|de|centrale|australe|orientale|occidentale|subsaharienne|francophone))|(?<=[Ll]['’])Afrique(?= (?:compte|dénombre|recense) )",
    "EUROPE": rf"{_STATES} (?:européen(?:ne)?s|d['’]Europe(?! (?:de l['’]|du |centrale|orientale|occidentale)))",
    "NORDIC": rf"{_STATES} (?:nordiques|scandinaves)",
    "LATIN_AMERICA": rf"{_STATES} (?:latino-américain(?:e?s)|d['’]Amérique latine(?! et))",
    "CENTRAL_AMERICA": rf"{_STATES} (?:centraméricain(?:e?s)|d['’]Amérique centrale)",
    "SOUTHEAST_ASIA": rf"{_STATES} d['’]Asie du [Ss]ud-[Ee]st",
    "BALKANS": rf"{_STATES} (?:balkaniques|des Balkans)",
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
