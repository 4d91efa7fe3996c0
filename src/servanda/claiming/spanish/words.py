"""Spanish words for treaties, months, hedges and groups."""

from __future__ import annotations

TOPICS: tuple[tuple[str, str], ...] = (
    (
        "CCM",
        r"(?:bombas|municiones|armas) (?:(?:de|en) )?(?:racimo|dispersión)|submuniciones|proceso de oslo|\bCMC\b",
    ),
    (
        "APMBC",
        r"minas (?:terrestres|anti-?person\w*)|(?<!monitor de )(?<!observatorio de )\bminas\b|desminado|ottawa|\bICBL\b",
    ),
    ("ATT", r"comercio de armas|transferencias? de armas"),
    ("TPNW", r"armas nucleares|\bICAN\b"),
    ("CWC", r"armas químicas|\bOPAQ\b"),
    ("CTBT", r"ensayos? nucleares?|\bOTPCE\b"),
)

GENERIC = r"(?:acuerdo|tratado|convención) de dublín|(?:convención|convenio|tratado|protocolo|pacto)(?: internacional)?(?: de (?:las )?naciones unidas(?! (?:sobre|contra|para|de))| de la onu(?! (?:sobre|contra|para|de)))?(?: de prohibición(?: de (?:[ée]st[ao]s|es[ao]s|las mismas|los mismos|est[ao]s armas))?)?(?: de (?:1993|1997|2008|2013|2017)(?! sobre))?(?! colectivo)"

_ROUND = r"(?= (?:decena|docena|quincena|veintena|treintena|cincuentena|centenar))"
HEDGES: tuple[tuple[str, str], ...] = (
    ("more_than", rf"(?:mucho |bastante )?más de(?: una?{_ROUND})?|por encima de|(?<!no )superior a"),
    ("at_least", rf"(?:al menos|por lo menos|como mínimo|no menos de|un mínimo de)(?: una?{_ROUND})?"),
    ("less_than", rf"menos de(?: una?{_ROUND})?|por debajo de"),
    ("at_most", r"como máximo|a lo sumo|no más de|un máximo de|no superior a"),
    ("nearly", rf"(?:casi|cerca de|prácticamente)(?: una?{_ROUND})?"),
    (
        "about",
        rf"(?:alrededor de|aproximadamente|unos|unas|en torno a|cosa de)(?: una?{_ROUND})?|una?{_ROUND}",
    ),
    ("exactly", r"exactamente|precisamente"),
)

_IN = r"(?:[Ee]stados |[Pp]aíses |[Nn]aciones )?(?:[Mm]iembros? )?(?:de |en )?"
GROUPS: dict[str, str] = {
    "CTBT_ANNEX_2": r"(?:[Ee]stados|[Pp]aíses)(?: (?:que figuran|mencionados|enumerados|incluidos|listados|recogidos))? (?:del|en (?:el|su|dicho)) [Aa]nexo (?:2|II)\b",
    "NATO": rf"{_IN}la (?:OTAN|Alianza Atlántica|Organización del Tratado del Atlántico Norte(?: \(OTAN\))?)|aliados de la OTAN|OTAN",
    "EU": rf"{_IN}la (?:UE|Unión [Ee]uropea)|Unión Europea|UE",
    "AU": rf"{_IN}la (?:UA|Unión [Aa]fricana)|Unión Africana",
    "UNRG_AFRICA": r"(?:[Ee]stados|[Pp]aíses|[Nn]aciones) (?:african[oa]s|de África|del continente africano)|(?<=[Ee]n )África\b(?! (?:del|central|austral|oriental|occidental|subsahariana))|África(?= cuenta )",
    "ASEAN": rf"{_IN}la ASEAN",
    "OAS": rf"{_IN}la (?:OEA|Organización de (?:los )?Estados Americanos)",
    "CARICOM": rf"{_IN}la CARICOM",
    "CARIBBEAN": r"(?:[Ee]stados|[Pp]aíses) (?:caribeños|del Caribe)",
    "BALTIC": r"(?:[Ee]stados|[Pp]aíses|[Rr]epúblicas) bálticas?|(?:[Ee]stados|[Pp]aíses) bálticos",
    "UNSC_P5": r"miembros permanentes del Consejo de Seguridad",
    "G7": r"(?:[Pp]aíses |[Mm]iembros )?del G7",
    "G20": r"(?:[Pp]aíses |[Mm]iembros )?del G20",
    "NUCLEAR_ARMED": r"(?:[Pp]otencias|[Pp]aíses|[Ee]stados) (?:nucleares|poseedor[ae]s de armas nucleares|con armas nucleares|nuclearmente armad[oa]s)",
    "COMMONWEALTH": rf"{_IN}la (?:Commonwealth|Mancomunidad de Naciones)",
    "LAS": rf"{_IN}la (?:Liga Árabe|Liga de los Estados Árabes)",
}

STATES = (
    ("EE.UU.", "USA"),
    ("EE. UU.", "USA"),
    ("EEUU", "USA"),
    ("EE.UU", "USA"),
    ("EE UU", "USA"),
    ("Federación Rusa", "RUS"),
    ("República Popular de China", "CHN"),
    ("Timor Oriental", "TLS"),
    ("Suráfrica", "ZAF"),
    ("Méjico", "MEX"),
    ("Malí", "MLI"),
    ("RDP Lao", "LAO"),
    ("EUA", "USA"),
    ("Estados Unidos de América", "USA"),
    ("Gran Bretaña", "GBR"),
    ("Laos", "LAO"),
    ("Bahréin", "BHR"),
    ("Bahrein", "BHR"),
    ("RDC", "COD"),
    ("Iraq", "IRQ"),
    ("Trinidad y Tobago", "TTO"),
    ("Macedonia", "MKD"),
    ("Bielorrusia", "BLR"),
    ("Moldavia", "MDA"),
    ("Swazilandia", "SWZ"),
    ("Palaos", "PLW"),
    ("Palao", "PLW"),
    ("Kazajistán", "KAZ"),
    ("Costa de Marfil", "CIV"),
    ("Birmania", "MMR"),
    ("República Argentina", "ARG"),
    ("República Oriental del Uruguay", "URY"),
    ("República Bolivariana de Venezuela", "VEN"),
    ("Estado Plurinacional de Bolivia", "BOL"),
    ("República Federativa del Brasil", "BRA"),
    ("Estados Unidos Mexicanos", "MEX"),
    ("República Federal de Alemania", "DEU"),
    ("República Francesa", "FRA"),
    ("República Italiana", "ITA"),
    ("República Portuguesa", "PRT"),
    ("Reino de España", "ESP"),
    ("Reino de Bélgica", "BEL"),
    ("Reino de Noruega", "NOR"),
    ("Reino de los Países Bajos", "NLD"),
    *(
        (f"República {of} {name}", code)
        for code, name in (
            line.split(" ", 1)
            for line in (
                "CHL Chile|COL Colombia|CRI Costa Rica|CUB Cuba|ECU Ecuador|SLV El Salvador|GTM Guatemala|HND Honduras|NIC Nicaragua|"
                "PAN Panamá|PER Perú|PRY Paraguay|GNQ Guinea Ecuatorial|AGO Angola|LTU Lituania|LVA Letonia|EST Estonia|FIN Finlandia|"
                "POL Polonia|HRV Croacia|SVN Eslovenia|SRB Serbia|PHL Filipinas|MLT Malta|IRL Irlanda|ZAF Sudáfrica|IRQ Iraq|TUR Turquía|"
                "NAM Namibia|MOZ Mozambique|ZMB Zambia|PLW Palau|VUT Vanuatu|NRU Nauru|KAZ Kazajstán|ALB Albania|BGR Bulgaria"
            ).split("|")
        )
        for of in ("de", "del")
    ),
)
"""Names in use beside those of the registers, and what republics and kingdoms call themselves."""
