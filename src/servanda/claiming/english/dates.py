"""English dates in words: days, months, years, parts of them, and spans told from the day of the document."""

from __future__ import annotations

from servanda.claiming.months import BY_NUMBER, alternatives, by_name

_NAMES = by_name(
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|"
    "december dec"
)
MONTHS = _NAMES | BY_NUMBER
_MONTH = alternatives(_NAMES) + r"\.?"
_YEAR = r"(?P<year>(?:18|19|20)\d{2})"
_DAY = r"(?P<day>\d{1,2}(?:\s?(?:st|nd|rd|th))?)"
_UNTIL = "to|until|till|through"
_TO, _ON = (
    rf"(?:(?:\s?[-–—]\s?| (?:{words}) )(?:the )?(?P<to>\d{{1,2}})(?:\s?(?:st|nd|rd|th))?)?"
    for words in (f"and|{_UNTIL}", _UNTIL)
)
_WHICH = r"(?:,? (?:of )?(?:(?P<in_this>this year)|(?P<in_next>next year)|(?P<in_last>last year)))?"
_SHORT = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
_IN_WORDS = r"(?P<day>(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|(?:four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth))"

_BEGIN = r"(?:\b|(?<=signed)|(?<=effective)|(?<=sealed)|(?<=drafted)|(?<=force))"
"""Where a day begins; in tables that were pasted it may be glued to its label, "Signed3 December 2008"."""

_WEEKDAY = r"(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?"
_THE = (
    r"(?:(?:(?<=\bon )|(?<=\bfrom )|(?<=\bof )|(?<=\bby )|(?<=\buntil )|(?<=\bsince ))the "
    r"(?=\d{1,2}\s?(?:st|nd|rd|th)\b))?"
)
"""The article of a day: "on the 1st of August"."""

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
            "Q1 ",
            "Q2 ",
            "Q3 ",
            "Q4 ",
            "year ",
            "back in ",
            "to ",
            "and ",
        ),
    )
)
"""Words after which four digits are a year; elsewhere they may be a figure, or part of a name ("the 2008 treaty")."""

DATES = (
    # The first of two days of one month, each of another state: "on 7 and 8 October respectively".
    rf"\b{_DAY}(?= and \d{{1,2}}(?:st|nd|rd|th)? {_MONTH}(?:,? {_YEAR})?,? respectively\b)",
    rf"{_WEEKDAY}{_THE}{_BEGIN}{_DAY}{_TO}(?: of|,)? {_MONTH},? {_YEAR}\b",
    rf"{_WEEKDAY}\b{_MONTH} (?:the )?{_DAY}{_TO},? {_YEAR}\b",
    rf"(?:(?<=\bon )the )?\b{_IN_WORDS} (?:day )?of {_MONTH},? {_YEAR}\b",
    rf"\b{_DAY}-{_SHORT}[a-z]*-(?P<year>(?:19|20)?\d{{2}})\b",
    r"\b(?P<year>(?:19|20)\d{2})/(?P<month>\d{1,2})/(?P<day>\d{1,2})\b",
    r"\b(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>(?:19|20)\d{2})\b",
    r"(?<![\d.])(?P<day>[0-3]\d)\.(?P<month>[01]\d)\.(?P<year>\d{2})(?![\d.])",
    r"(?<![\d/])(?P<day>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{2})\b",
    r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<day>1[3-9]|2\d|3[01])/(?P<year>(?:19|20)\d{2})\b",
    # Which of the two is the month is told nowhere: such a day is known to the year.
    r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{2})\b",
    # A month in figures, "2008.12" at the head of a line or "12/2008"; "Decision 2/2007" is one by its number.
    r"(?<![\w./-])(?P<year>(?:19|20)\d{2})\.(?P<month>0[1-9]|1[0-2])(?:\.(?P<day>[0-3]\d))?(?![\w/-]|\.\d)",
    r"(?<![\w./-])(?<!decision )(?<!resolution )(?<!regulation )(?<!directive )(?<!decree )(?<!bill )(?<!order )(?<!case )(?<!document )(?<!issue )(?<!volume )(?<!law )(?<!act )(?<!no )(?<!no\. )(?<!number )(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d{2})(?![\w/-]|\.\d)",
    rf"(?<![^\n]){_YEAR},? {_MONTH}(?= ?[:–—|-]| \d{{1,2}} ?[:–—|-])(?: (?P<day>\d{{1,2}}))?",
    rf"(?<!\d )(?<!\d)\b{_MONTH},? (?:of )?{_YEAR}\b",
    rf"{_WEEKDAY}{_THE}\b{_DAY}{_ON}(?: of)? {_MONTH}(?! ?\d)\b{_WHICH}",
    rf"(?<=\bbetween ){_DAY} and (?P<to>\d{{1,2}})(?:st|nd|rd|th)? {_MONTH}(?! ?\d)\b",
    rf"{_WEEKDAY}\b{_MONTH} {_DAY}{_TO}\b(?! ?\d){_WHICH}",
    rf"{_WEEKDAY}\b{_DAY} {_SHORT}\.? (?P<year>\d{{2}})\b",
    rf"\b(?P<last>last|this past) {_MONTH}(?! ?\d)\b",
    rf"\b{_MONTH} (?P<last>last)\b(?! year)",
    rf"\b{_DAY} {_MONTH} (?P<last>last)\b(?! year)",
    rf"\b{_MONTH},? (?:of )?(?:(?P<in_this>this year)|(?P<in_next>next year)|(?P<in_last>last year))\b",
    rf"\b(?P<in_this>this )(?!may\b|march\b){_MONTH}(?! ?\d)\b",
    rf"\b(?P<next>next|this coming) {_MONTH}(?! ?\d)\b",
    rf"(?:(?<=\bin )|(?<=\bsince )|(?<=\bduring )|(?<=\bin early )|(?<=\bin late )|(?<=\bin mid-)|(?<=\bend of )){_MONTH}(?! ?\d|,? (?:of )?(?:\d|this|that|last|next)|\.? ?\d)\b",
    rf"\b{_MONTH}(?=,? (?:of |in )?(?:that|the same|the following|the next) year\b)",
    rf"(?:(?<=\bthat )|(?<=\bthat same ))(?!may\b|march\b){_MONTH}(?! ?\d)\b",
    rf"(?:{_BEFORE_A_YEAR})(?P<year>(?:19|20)\d{{2}})\b(?!-\d)",
    r"(?<=\d{2}, )(?<=\b(?:19|20)\d{2}, )(?P<year>(?:19|20)\d{2})(?=,? (?:and )?(?:19|20)\d{2}\b)",
    r"\b(?P<year>(?:19|20)\d{2})(?= deadline| saw the | brought the | marked the | marks | was the year )",
    r"(?<=\n)(?P<year>(?:19|20)\d{2})(?= ?[:–—-] )",
    r"(?<![^\n])(?P<year>(?:19|20)\d{2})(?= (?:plenary|vote|session|resolution)\b|: [A-Z])",
)

AGO = r"(?<![\w-])(?P<count>(?:twenty|thirty|forty)-(?:one|two|three|four|five|six|seven|eight|nine)|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|twenty-five|thirty|\d+) (?P<unit>year|month|week|day|decade|fortnight)s? ago(?P<today> (?:today|this (?:very )?day))?"

UNITS = {each: each for each in ("year", "month", "week", "day", "decade", "fortnight")}

MOMENTS = (
    (
        "today",
        r"(?<!as of )(?<!ago )\b(?:earlier today|later today|today|this (?:morning|afternoon|evening)|tonight)\b(?!'s|,? (?:on |is )?(?:\d(?!\d* (?:years?|months?|weeks?|days?)\b)|(?!with\b)[A-Z]\w+ \d))",
    ),
    ("tomorrow", r"(?<!\bafter )\btomorrow\b"),
    ("before yesterday", r"\b(?:only )?the day before yesterday\b"),
    ("yesterday", r"(?<!day before )\byesterday\b"),
    ("last night", r"\b(?:late )?last night\b"),
    ("this week", r"(?<!ago )\b(?:earlier |later )?this (?:past )?week\b(?!,? on\b)"),
    ("last week", r"(?<!ago )\b(?:last|past|the previous) week\b(?!,? on\b)"),
    ("next week", r"\bnext week\b(?!,? on\b)"),
    ("this month", r"(?<!ago )\b(?:earlier |later )?this month\b(?!,? on\b)"),
    ("last month", r"(?<!ago )\b(?:last|the previous) month\b(?!,? on\b)"),
    ("next month", r"(?<!\bthe )\bnext month\b(?!,? on\b)"),
    ("this year", r"\b(?:earlier |later )?this year\b(?!,? (?:on|in)\b)"),
    ("last year", r"\b(?:earlier |late )?(?:last|the previous) year\b(?!,? (?:on|in)\b)"),
    (
        "next year",
        r"(?<!\bthe )\b(?:early |later? )?next year\b(?!,? (?:on|in) (?:the|early|late|\d|[a-z]+ \d))",
    ),
)

BESIDE = (
    r"\b(?:on )?(?:(?P<before>the day before|the (?:previous|preceding) day|(?:a|one) day (?:earlier|before))|the (?:next|following) day|the day after|(?:a|one) day later|"
    r"(?P<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d) days (?:later|afterwards|after that|thereafter|(?P<ago>earlier|before(?! (?:the|it|its)))))"
    r"(?=[.;:)]|$|,(?! (?:on|in) )| (?:and|but|while)\b)"
)

WEEKDAYS = {
    name: number
    for number, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
WEEKDAY = r"(?:(?<=\bon )|\blast |\bthis (?!coming)|(?<=\bon this )|(?<=\bon last )|(?<=\bas of )|(?<=\beffective )|(?P<coming>\b(?:this coming|next) ))(?P<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?:,?(?: the)? (?P<nth>[0-3]?\d)(?:st|nd|rd|th)(?=[.,;)]|$| (?:and|when|with|at|in the|after|the|it|to)\b)|(?!,? (?:the )?\d(?!\d*(?:st|nd|rd|th) (?:country|state|nation|party|government|member|to\b|ratif|signator))|,? (?!the\b)[A-Z]\w+ \d))"

PARTS = (
    ("first week", r"(?:the )?(?:first week|opening days?|first days?) (?:of|in) "),
    ("last week", r"(?<!ago )(?:the )?(?:last|final) (?:week|days?) (?:of|in) "),
    ("first half", r"(?:the )?first half (?:of|in) "),
    ("second half", r"(?:the )?second half (?:of|in) "),
    ("end", r"(?:the )?(?:very )?end(?: |-|ing )(?:of )?(?:the year )?|(?:the )?close of "),
    ("early", r"(?:the )?(?:early(?: |-|on in |in )|(?:beginning|start) of )(?:the year )?"),
    ("mid", r"(?:the )?(?:mid(?: |-)|middle of )"),
    ("late", r"late(?: |-)(?:in )?"),
)
