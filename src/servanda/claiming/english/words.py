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
    r"(?:convention|treaty|ban treaty|pact|accord|protocol)|(?:the|this) agreement|the (?:global )?ban|ban convention"
)

MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|"
    "december dec".split("|"),
    1,
):
    for _name in _names.split():
        MONTHS[_name] = _number

_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\.?"
_YEAR = r"(?P<year>(?:18|19|20)\d{2})"
_DAY = r"(?P<day>\d{1,2}(?:\s?(?:st|nd|rd|th))?)"

_BEGIN = r"(?:\b|(?<=signed)|(?<=effective)|(?<=sealed)|(?<=drafted)|(?<=force))"
"""Where a day begins; in tables that were pasted it may be glued to its label, "Signed3 December 2008"."""

_WEEKDAY = r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?"

_BEFORE_A_YEAR = "|".join(
    rf"(?<=\b{word})"
    for word in (
        *(
            "in ",
            "in",
            "by ",
            "since ",
            "of ",
            "during ",
            "until ",
            "till ",
            "before ",
            "after ",
            "for ",
            "from ",
            "throughout ",
        ),
        *(
            "early ",
            "early-",
            "mid ",
            "mid-",
            "late ",
            "late-",
            "end ",
            "end-",
            "around ",
            "through ",
            "between ",
        ),
        *(
            "spring ",
            "summer ",
            "autumn ",
            "fall ",
            "winter ",
            "half ",
            "quarter ",
            "year ",
            "back in ",
            "to ",
            "and ",
        ),
    )
)
"""Words after which four digits are a year; elsewhere they may be a figure, or part of a name ("the 2008 treaty")."""

DATES = (
    rf"{_WEEKDAY}{_BEGIN}{_DAY}(?:(?:\s?[-–—]\s?| and | to )(?P<to>\d{{1,2}})(?:st|nd|rd|th)?)?(?: of|,)? {_MONTH},? {_YEAR}\b",
    rf"{_WEEKDAY}\b{_MONTH} {_DAY}(?:(?:\s?[-–—]\s?| and | to )(?P<to>\d{{1,2}}))?,? {_YEAR}\b",
    rf"(?<!\d )(?<!\d)\b{_MONTH},? (?:of )?{_YEAR}\b",
    rf"{_WEEKDAY}\b{_DAY}(?:\s?[-–—]\s?\d{{1,2}}(?:st|nd|rd|th)?)?(?: of)? {_MONTH}(?! ?\d)\b",
    rf"(?<=\bbetween ){_DAY} and \d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?! ?\d)\b",
    rf"{_WEEKDAY}\b{_MONTH} {_DAY}(?:(?:\s?[-–]\s?| and | to )\d{{1,2}})?\b(?! ?\d)",
    rf"{_WEEKDAY}\b{_DAY} (?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\.? (?P<year>\d{{2}})\b",
    rf"\b(?P<last>last|this past) {_MONTH}(?! ?\d)\b",
    rf"\b(?P<next>next|this coming) {_MONTH}(?! ?\d)\b",
    rf"(?:(?<=\bin )|(?<=\bsince )|(?<=\bduring )|(?<=\bin early )|(?<=\bin late )|(?<=\bin mid-)|(?<=\bend of )){_MONTH}(?! ?\d|,? (?:of )?(?:\d|this|that|last|next)|\.? ?\d)\b",
    rf"\b{_MONTH}(?=,? (?:of |in )?(?:that|the same|the following|the next) year\b)",
    rf"(?:(?<=\bthat )|(?<=\bthat same ))(?!may\b|march\b){_MONTH}(?! ?\d)\b",
    rf"(?:{_BEFORE_A_YEAR})(?P<year>(?:19|20)\d{{2}})\b(?!-\d)",
    r"(?<=\d{2}, )(?<=\b(?:19|20)\d{2}, )(?P<year>(?:19|20)\d{2})(?=,? (?:and )?(?:19|20)\d{2}\b)",
    r"\b(?P<year>(?:19|20)\d{2})(?= deadline| saw the | brought the | marked the | marks | was the year )",
    r"(?<=\n)(?P<year>(?:19|20)\d{2})(?= ?[:–—-] )",
)

AGO = r"\b(?P<count>a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|\d+) (?P<unit>year|month|week|day)s? ago(?P<today> (?:today|this (?:very )?day))?"

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
)

UNITS = {"year": "year", "month": "month", "week": "week", "day": "day"}

MOMENTS = (
    (
        "today",
        r"(?<!as of )(?<!ago )\b(?:earlier today|later today|today|this (?:morning|afternoon|evening)|tonight)\b(?!'s|,? (?:on |is )?(?:\d|[A-Z]\w+ \d))",
    ),
    ("tomorrow", r"\btomorrow\b"),
    ("yesterday", r"\byesterday\b"),
    ("this week", r"\b(?:earlier |later )?this (?:past )?week\b(?!,? on\b)"),
    ("last week", r"\b(?:last|past|the previous) week\b(?!,? on\b)"),
    ("this month", r"\b(?:earlier |later )?this month\b(?!,? on\b)"),
    ("last month", r"\b(?:last|the previous) month\b(?!,? on\b)"),
    ("this year", r"\b(?:earlier |later )?this year\b(?!,? (?:on|in)\b)"),
    ("last year", r"\b(?:earlier |late )?(?:last|the previous) year\b(?!,? (?:on|in)\b)"),
)

WEEKDAYS = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
WEEKDAY = r"(?:(?<=\bon )|\blast |(?<=\bon this )|(?<=\bon last ))(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!,? (?:the )?\d|,? [A-Z]\w+ \d)"

PARTS = (
    ("first week", r"(?:the )?(?:first week|opening days?|first days?) (?:of|in) "),
    ("last week", r"(?:the )?(?:last|final) (?:week|days?) (?:of|in) "),
    ("first half", r"(?:the )?first half (?:of|in) "),
    ("second half", r"(?:the )?second half (?:of|in) "),
    ("end", r"(?:the )?(?:very )?end(?: |-|ing )(?:of )?(?:the year )?|(?:the )?close of "),
    ("early", r"(?:the )?(?:early(?: |-|on in |in )|(?:beginning|start) of )(?:the year )?"),
    ("mid", r"(?:the )?(?:mid(?: |-)|middle of )"),
    ("late", r"late(?: |-)(?:in )?"),
)

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
    "NATO": r"NATO(?: [Mm]ember)?(?: (?:States?|states?|countries|[Mm]embers|allies))?|NATO|Atlantic [Aa]lliance",
    "EU": r"EU(?: [Mm]ember)?(?: (?:States?|states?|countries|[Mm]embers))|European Union(?: [Mm]ember)?(?: (?:States|states|countries|members))?|EU|(?<=from the )EU\b",
    "AU": r"African Union(?: [Mm]ember)?(?: (?:States|states|countries|members))?|AU [Mm]ember (?:States|states)",
    "UNRG_AFRICA": r"African(?: (?:States?|states?|countr(?:y|ies)|nations?))|(?<=from )Africa\b|(?<=in )Africa\b|Africa(?=\W*\(\d)",
    "ASEAN": r"ASEAN(?: [Mm]ember)?(?: (?:States|states|countries|members))?",
    "OAS": r"OAS(?: [Mm]ember)?(?: (?:States|states|countries|members))?|Organization of American States",
    "CARICOM": r"Caribbean Community(?: \(CARICOM\))?(?: [Mm]ember)?(?: (?:[Ss]tates|countries|members))?|CARICOM(?: (?:[Mm]ember )?(?:states|countries|members))?",
    "CARIBBEAN": r"Caribbean(?: (?:States?|states?|countr(?:y|ies)|nations?))",
    "BALTIC": r"Baltic(?: (?:States?|states?|countr(?:y|ies)|nations?))",
    "PIF": r"Pacific(?: [Ii]sland)?(?: (?:States?|states?|countries|nations))|Pacific Islands? Forum(?: members)?|(?<=in the )Pacific\b",
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
    r"(?:['’]s? (?:own |new |current )?(?:government|administration)\b)?"
    r"(?:,? (?:however|by contrast|in contrast|meanwhile|for (?:its|their) part|on the other hand|on the contrary|too|"
    r"likewise|similarly|of course|for example|for instance|in turn|in particular|notably)(?:,|(?= )))?"
    r"(?: [–—-] (?:all|both|each|an?|the|itself|themselves|one|once|long|home) "
    r"(?:(?! [–—-] |\b(?:not|party|parties|non-?\w+|signator\w+)\b)[^.;:()]){3,70} [–—-](?= (?:has|have|had|is|are)\b))?",
    re.IGNORECASE,
)
"""What stands between a state and its verb and changes nothing: "Laos, by contrast, has joined"."""
