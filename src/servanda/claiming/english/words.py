"""English words for treaties, months, hedges and groups."""

from __future__ import annotations

import re

TOPICS: tuple[tuple[str, str], ...] = (
    ("CCM", r"cluster (?:munition|bomb|weapon)s?|submunitions?|bomblets?|\bCMC\b|oslo process|dublin"),
    ("APMBC", r"(?:land|anti-?personnel )mines?|\bmines\b|\bICBL\b|ottawa|deminers?"),
    ("ATT", r"arms trade|arms transfers?|control arms|CSP\d+"),
    ("TPNW", r"nuclear weapons?|\bICAN\b"),
    ("CWC", r"chemical weapons?|OPCW"),
    ("CTBT", r"nuclear test(?:s|ing)?|CTBTO"),
)

GENERIC = (
    r"(?:the |this |that |its |said )?(?:international |new |landmark |historic |global |ban |2008 |1997 )*"
    r"(?:convention|treaty|ban treaty|pact|accord|protocol)|(?:the|this) agreement(?! (?:with|between|reached)\b)|the (?:global )?ban|ban convention"
)

STATES = (
    ("Cote d'Ivoire", "CIV"),
    ("Republic of Congo", "COG"),
    ("Congo Republic", "COG"),
    ("Antigua & Barbuda", "ATG"),
    ("Bosnia & Herzegovina", "BIH"),
    ("Saint Kitts & Nevis", "KNA"),
    ("Saint Vincent & the Grenadines", "VCT"),
    ("São Tomé & Príncipe", "STP"),
    ("Sao Tome & Principe", "STP"),
    ("Trinidad & Tobago", "TTO"),
    ("Congo, Democratic Republic of the", "COD"),
    ("Congo, Republic of the", "COG"),
    ("Korea, Republic of", "KOR"),
    ("Korea, Democratic People's Republic of", "PRK"),
    ("DPRK", "PRK"),
    ("ROK", "KOR"),
    ("PRC", "CHN"),
    ("BiH", "BIH"),
    ("São Tomé", "STP"),
    ("Democratic Congo", "COD"),
    ("Congo-Kinshasa", "COD"),
    ("Congo Kinshasa", "COD"),
    ("Congo-Brazzaville", "COG"),
    ("Congo Brazzaville", "COG"),
    ("Former Yugoslav Republic of Macedonia", "MKD"),
    ("former Yugoslav Republic of Macedonia", "MKD"),
    ("Guatamala", "GTM"),
    ("Phillipines", "PHL"),
    ("Philipines", "PHL"),
    ("Phillippines", "PHL"),
    ("Lichtenstein", "LIE"),
    ("Kazakstan", "KAZ"),
    ("Kyrgystan", "KGZ"),
    ("Azerbaidjan", "AZE"),
)
"""Other names, forms of lists, and the misspellings that are common."""

HEDGES: tuple[tuple[str, str], ...] = (
    ("more_than", r"(?:well |far )?(?:more than|over|above|upwards? of|exceeding|in excess of)"),
    ("at_least", r"at least|no fewer than|not fewer than|no less than|not less than|(?:a )?minimum of"),
    ("less_than", r"(?:fewer|less) than|under|below"),
    (
        "at_most",
        r"at most|up to(?! (?:now|date|this|that|then|the present|the)\b)|no more than|not more than|a maximum of",
    ),
    ("nearly", r"nearly|almost|close to|just under|approaching|some way short of"),
    ("about", r"about|around|approximately|roughly|some|circa|an estimated|approx\.?|or so"),
    ("exactly", r"exactly|precisely|fully"),
)

GROUPS: dict[str, str] = {
    "NATO": r"N(?:ATO|ato)(?: [Mm]ember)?(?: (?:States?|states?|countries|[Mm]embers|allies))?|NATO|Atlantic [Aa]lliance|(?<=[Tt]he )Alliance(?=['’]s (?:\d|member))|(?<=\d )Allies\b",
    "EU": r"EU(?: [Mm]ember)?(?: (?:States?|states?|countries|[Mm]embers))|European Union(?: [Mm]ember)?(?: (?:States|states|countries|members))?|EU|(?<=from the )EU\b|(?<=[Tt]he )Union(?=['’]s (?:\d|member))",
    "AU": r"African Union(?: [Mm]ember)?(?: (?:States|states|countries|members))?|AU [Mm]ember (?:States|states)",
    "UNRG_AFRICA": r"African(?: (?:States?|states?|[Cc]ountr(?:y|ies)|[Nn]ations?|governments|continent))|African(?= signator|$|[.,;])|Africa(?= accounts for)|(?<=from )Africa\b|(?<=[Ii]n )Africa\b|(?<=[Aa]cross )Africa\b|(?<=[Ww]ithin )Africa\b|(?<=of )Africa(?= (?:has|have|is|are)\b)|Africa(?=\W*\(\d| (?:now )?has \d)",
    "ASEAN": r"ASEAN(?: [Mm]ember)?(?: (?:States|states|countries|members))?",
    "OAS": r"OAS(?: [Mm]ember)?(?: (?:States|states|countries|members))?|Organization of American States",
    "CARICOM": r"Caribbean Community(?: \(CARICOM\))?(?: [Mm]ember)?(?: (?:[Ss]tates|countries|members))?|CARICOM(?: (?:[Mm]ember )?(?:states|countries|members))?",
    "CARIBBEAN": r"Caribbean(?: (?:States?|states?|[Cc]ountr(?:y|ies)|[Nn]ations?))",
    "BALTIC": r"Baltic(?: (?:States?|states?|[Cc]ountr(?:y|ies)|[Nn]ations?))",
    "PIF": r"Pacific(?: [Ii]slands?)?(?: (?:States?|states?|[Cc]ountr(?:y|ies)|[Nn]ations?))|Pacific Islands? Forum(?: members)?|(?<=[Ii]n the )Pacific\b",
    "AMERICAS": r"(?:[Mm]ember )?(?:[Cc]ountry|[Ss]tate|[Nn]ation|[Cc]ountries|[Ss]tates|[Nn]ations) (?:in|of) (?:all )?(?:the )?(?:Americas|(?:[Ww]estern )[Hh]emisphere)",
    "SOUTH_AMERICA": r"South American(?: (?:States?|states?|countries|country|nations?|republics))|(?:[Cc]ountries|[Ss]tates|[Nn]ations) (?:in|of) South America",
    "CTBT_ANNEX_2": r"[Aa]nnex[ -](?:2|II|two)(?:\"|”|’)?(?:[- ](?:listed|named))? (?:[Ss]tates?|[Cc]ountries|[Cc]ountry|[Nn]ations)(?: to the (?:Treaty|CTBT))?|"
    r"[Ss]tates (?:listed|named|included) in (?:the [Tt]reaty's |its |the )?[Aa]nnex(?: 2| II)(?: (?:of|to) (?:the )?(?:[Tt]reaty|CTBT))?",
    "NUCLEAR_ARMED": r"nuclear[- ]armed (?:States?|states?|countries|country|nations?|powers?)|states (?:that|which) possess nuclear (?:weapons|arms)|nuclear[- ]weapons? possessors|countries (?:that|which) (?:possess|have) nuclear (?:weapons|arms)",
    "UNSC_P5": r"permanent members of the (?:UN |United Nations )?Security Council|P5",
    "G7": r"G7(?: (?:states|countries|members|nations))?",
    "G20": r"G20(?: (?:states|countries|members|nations))?",
    "LDC": r"[Ll]east [Dd]eveloped [Cc]ountries|LDCs",
    "SIDS": r"[Ss]mall [Ii]sland [Dd]eveloping [Ss]tates|SIDS",
    "COMMONWEALTH": r"Commonwealth(?: (?:members|states|countries))",
    "LAS": r"Arab League(?: (?:members|states))?|League of Arab States",
}

PASSING = re.compile(
    r"(?:,? (?:FYR|F\.Y\.R\.?|P\.?D\.?R\b\.?|(?:(?:United|Bolivarian|Islamic|Plurinational|Federated|Democratic|People's) )*"
    r"(?:Republic|States?) of)(?=\s*(?:[,;.:)\n]|$)))?"
    r"(?:['’]s? (?:own |new |current )?(?:government|administration)\b)?"
    r"(?:,? (?:however|by contrast|in contrast|meanwhile|for (?:its|their) part|on the other hand|on the contrary|too|"
    r"likewise|similarly|of course|for example|for instance|in turn|in particular|notably)(?:,|(?= )))?"
    r"(?: [–—-] (?:all|both|each|an?|the|itself|themselves|one|once|long|home) "
    r"(?:(?! [–—-] |\b(?:not|party|parties|non-?\w+|signator\w+)\b)[^.;:()]){3,70} [–—-](?= (?:has|have|had|is|are)\b))?",
    re.IGNORECASE,
)
"""What stands between a state and its verb and changes nothing: "Laos, by contrast, has joined"."""
