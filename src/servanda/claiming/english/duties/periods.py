"""How long the treaty gives: to destroy stocks, to clear land, to report, and by how much that may be put off."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.senses import sense
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_WITHIN = r"(?:within|in|inside|not later than|no later than|not more than|no more than|at most|at the latest)(?: a (?:period|maximum) of| a maximum| the)*"
_STOCK = (
    r"(?:stock(?:s|piles?)?\b|stockpiled (?:cluster |anti-?personnel )?(?:munitions|mines|landmines|weapons))"
)
_WEAPONS = r"(?:(?:all|any|of|their|its|existing|the|every|remaining|own) )*(?:cluster munitions|cluster bombs|anti-?personnel (?:land)?mines)"
_DONE = r"(?:destroyed|eliminated|disposed of|scrapped|gone|dismantled|got rid of)"
_PUT_OFF = re.compile(r"\bextension|\bextend|\bpostpone|\bprolong|\badditional\b|\bfurther\b")
_ITS_OWN_NEED = re.compile(
    r"\b(?:needs?|needed|needing|another|more|takes?|took|taking|taken|spent|spends?|spending|asks?|asked|asking|seeks?|sought|"
    r"seeking|requests?|requested|requesting|wants?|wanted|granted) "
    r"(?:(?:for|at|least|about|some|only|just|another|the next|a further|up to|<H\d+>) )*$"
)
"""What leads to the years a state needs, or took, and not to those the treaty gives."""
_OWN_PLAN = re.compile(
    r"(?:\b(?:under|in|by|according to)|<H\d+>) (?:its|their|his|her|a|the (?:country|army|ministry|government)'s) (?:own |new |national |action |first |draft )*"
    r"(?:plan|programme|program|bill|law|strategy|pledge|timetable|schedule)\b[^;]{0,60}$"
)
"""What leads to a period that a state gives itself."""
_IN_THE_GROUND = re.compile(r"\bground\b|mined areas|\bland\b|contaminat|\blaid\b|\bsoil\b|\bterritory\b")


OF_A_PLAN = re.compile(
    r"(?:<H\d+>|\bunder|\baccording to|\bin|\bby) (?:the|its|their|a|this|that) (?:(?:[\w'-]+|<\w\d+>(?:'s?|-\w+)?) ){0,2}(?:programmes?|programs?|contracts?|budgets?|(?:work )?plans?|projects?|strategy)\b|"
    r"\b(?:programmes?|programs?|contracts?|budgets?|(?<!action )plans?|projects?|strategy|donors?|company) (?:foresees?|gives?|allows?|provides?|sets?|allots?|schedules?|requires?|demands?|stipulates?|prescribes?)\b"
)
"""Another text that gives a period than the treaty."""


def years_for(what: str) -> Make:
    """A period for stocks or for land, unless it is the one by which they may be put off."""
    made = making.rule_of(what, unit="years")

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if OF_A_PLAN.search(match.string):
            return None
        near = match.string[max(0, match.start() - 60) : match.end()]
        number = match.start("n") if match.groupdict().get("n") else match.start()
        own = _ITS_OWN_NEED.search(match.string[max(0, number - 40) : number])
        if (
            own
            or _OWN_PLAN.search(match.string[: match.start()])
            or _PUT_OFF.search(near)
            or (what == "stockpile" and _IN_THE_GROUND.search(match.group()))
        ):
            return None
        return made(reading, match)

    return make


def _by_sense(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    what = sense(match.group(), STOCKS_OR_LAND)
    return years_for(what)(reading, match) if what else None


def _extension(reading: Reading, match: re.Match[str]) -> Found | None:
    """By how many years a deadline may be put off: that for stocks or for land, as the words or the article tell."""
    value = reading.value(match, "n")
    article = _ARTICLE.search(match.string)
    number = reading.tag(article.group(1)).value if article else None
    treaty = reading.treaty(match)
    told = sense(match.string, STOCKS_OR_LAND) or _only_sense(reading.before)
    land = number == (4 if treaty == "CCM" else 5) if number is not None else told == "clearance"
    stock = number == 3 if number is not None else told == "stockpile"
    most = reading.hedge(match) == "at_most" or _AT_MOST.search(match.group()) is not None
    if not isinstance(value, int) or not (land or stock) or not most:
        return None
    return reading.claim(
        match, "rule", "clearance_extension" if land else "stockpile_extension", value=value, note="years"
    )


def _only_sense(before: str) -> str:
    """What the sentence before is of, where it is of stocks alone or of land alone; remnants are destroyed too."""
    told = {name for name, words in STOCKS_OR_LAND if words.search(before)}
    return "" if "clearance" in told and _STOCKS.search(before) else next(iter(sorted(told)), "")


_STOCKS = re.compile(r"\bstock")


_AT_MOST = re.compile(r"\bexceed|\bmaximum\b|\blonger than\b")
_ARTICLE = re.compile(r"\barticle (<N\d+>)")


def _report(reading: Reading, match: re.Match[str]) -> Found | None:
    """Within how many days the first report is due; other reports have other terms."""
    value = reading.value(match, "n")
    if not isinstance(value, int):
        return None
    made = reading.claim(match, "rule", "initial_report", value=value, note="days")
    if made is None or (_FIRST.search(match.string) and not _OF_OTHERS.search(match.string)):
        return made
    return replace(made, note=UNSURE)


_OF_OTHERS = re.compile(
    r"\breports? (?:of|by|from) (?:the|its|a|an) (?!<|states?\b|part|implementation|measures|convention|treaty)[a-z]+"
)
_FIRST = re.compile(
    r"(?:\binitial\b|\bfirst\b|<O\d+>)[^.;]{0,60}\breport|\breport[^.;]{0,120}\b(?:entry into force|enters? into force)"
)

PERIODS_TOLD: tuple[Rule, ...] = (
    rule(
        "may be put off by so many years",
        r"\b(?:extension|extend|extended|prolong\w*|postpone\w*)[^.;]{0,90}?(?:up to|by|of|exceed|more than|longer than|at most|maximum of) {N} years",
        _extension,
        "Article 4 allows extensions of up to five years",
    ),
    rule(
        "if they cannot, it may be put off by so many years",
        r"\b(?:if|should|where|unless) (?:(?!<N)[^.;]){3,100}?\b(?:extensions?|prolongations?|extend(?:ed)?|prolong(?:ed)?|postpone(?:d|ment)?)\b[^.;]{0,60}?(?:up to|by|of|exceed|more than|longer than|at most) {N} years",
        _extension,
        "Stocks must be destroyed in time. If it is unable to do so, a state may seek an extension of up to four years",
    ),
    rule(
        "stocks must be destroyed in so many years",
        rf"{_STOCK}(?:[^.;]{{0,60}}? (?:be|being))? (?:fully |completely |all )*{_DONE}[^.;<]{{0,30}}? (?:{_WITHIN} |(?=<H)){{N}} years",
        years_for("stockpile"),
        "The convention requires stockpiled cluster munitions to be destroyed within eight years",
    ),
    rule(
        "stockpile destruction in so many years",
        rf"\b(?:stockpile destruction|destruction of (?:(?:all|any|their|its|existing|the) )*{_STOCK})[^.;<]{{0,70}}? (?:{_WITHIN} |(?=<H)){{N}} years",
        years_for("stockpile"),
        "Stockpile destruction must be completed within eight years",
    ),
    rule(
        "it requires the work within so many years",
        rf"(?:{{T}}|\barticle <N\d+>(?: of {{U}})?),? (?:which )?(?:also |legally )*(?:requir|demand|prescrib|stipulat|foresee|mandat|call)\w*(?: for)? (?:the |full |complete |total )*(?:land |mine )?(?:clearance|demining|stockpile destruction|destruction)\b(?:(?!<N)[^.;,]){{0,50}}? (?:{_WITHIN} |(?=<H)){{N}} years",
        _by_sense,
        "The convention requires clearance within ten years and stockpile destruction within eight",
    ),
    rule(
        "weapons destroyed in so many years",
        rf"\b(?:destroy|destroying|destruction of|eliminate|eliminating|get rid of|scrap) {_WEAPONS}(?: (?:they|it) (?:own|owns|possess|possesses|have|has|hold|holds)| in their possession| under their jurisdiction or control)*,? (?:{_WITHIN} |(?=<H)){{N}} years",
        years_for("stockpile"),
        "States that join must destroy all their cluster munitions within eight years",
    ),
    rule(
        "within so many years to destroy or clear",
        rf"\b{_WITHIN} {{N}} years(?: (?:of|after|from) (?:(?!<N)[^.;,]){{1,60}})?,? (?:(?:must|shall|to|have to|has to|should|will|states|parties|they|each|party|state) ){{0,4}}(?:destroy|eliminate|get rid of|clear|demine)\b[^.;]{{0,60}}?(?:stock|munitions|mines|land\b|areas|remnants)",
        _by_sense,
        "They must, within eight years, destroy all stockpiles",
    ),
    rule(
        "and land cleared in so many years",
        r"\bwithin (?:<H\d+> )*<N\d+> years[^.;]{0,50}?\b(?:land|areas|territory|ground|remnants)\b[^.;]{0,40}?\b(?:cleared|demined|freed) (?:within|in) {N}(?= years|[.,;)]|$| of\b)",
        years_for("clearance"),
        "stocks to be destroyed within eight years and land to be cleared within ten",
    ),
    rule(
        "a deadline of so many years",
        rf"\b(?:deadline|time limit|period|time frame|timeframe|limit) (?:of|is) {{N}} years (?:for|to|in which to)[^.;<]{{0,60}}?(?:{_STOCK}|destr\w+|clear\w*|demin\w*)|\bdeadline (?:for|to) (?P<w>destroy\w*|destruction|clear\w*|demin\w*)[^.;<]{{0,50}}? (?:is|was|of) (?P<m><N\d+>) years",
        lambda r, m: _of_either(r, m),
        "The convention sets a deadline of eight years for the destruction of stockpiles",
    ),
    rule(
        "mines in the ground destroyed in so many years",
        rf"\b(?:destroy|destroying|eliminate|remove|removing|lift|clear|clearing) (?:all |every |any |the |each |their |its |known |remaining |anti-?personnel |mines?,? |landmines?,? |cluster munition |remnants,? |bomblets,? |areas?,? |land |minefields?,? )+(?:(?:laid |planted |buried |left |lying |that (?:are|lie|remain) )?(?:in|under|from) (?:the |their |its |mined )?(?:ground|soil|earth|areas|territory|land|minefields)),? (?:{_WITHIN} |(?=<H)){{N}} years",
        years_for("clearance"),
        "The Mine Ban Treaty requires states to destroy every anti-personnel mine in the ground within ten years",
    ),
    rule(
        "so many years to remove remnants",
        r"{N} years (?:in which |after entry into force )?to (?:remove|dig up|clear away|find and destroy)[^.;]{0,40}?(?:remnants|bomblets|submunitions|mines|ordnance)",
        years_for("clearance"),
        "The convention gives countries ten years to remove unexploded bomblets",
    ),
    rule(
        "a report within so many days",
        rf"\breport(?:s|ing)?\b(?:[^.;<]|<H\d+>){{0,120}}?(?:(?:<T\d+>|<C\d+>|article <N\d+>)[^.;<]{{0,60}}?)?(?:{_WITHIN}|due|is due|are due) {{N}} days",
        _report,
        "An initial transparency report is due 180 days after entry into force",
    ),
    rule(
        "so many days to report",
        r"{N} days (?:after entry into force )?to (?:submit|provide|present|deliver|file|hand in|make) (?:their|its|an|the|a)? ?(?:<O\d+>|first|initial)[^.;]{0,40}?report",
        _report,
        "States have 180 days to submit their first transparency report",
    ),
    rule(
        "it takes so many ratifications",
        r"\b(?:it )?(?:takes|took|needs|needed) {N} (?:ratifications|instruments(?: of ratification)?) (?:for (?:the )?<[TC]\d+> )?to (?:take effect|enter into force|come into force|become (?:binding|law))",
        making.rule_of("threshold"),
        "It takes 30 ratifications for the Convention to take effect",
    ),
)


def _of_either(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    what = sense(match.group(), STOCKS_OR_LAND)
    if match.group("n"):
        return years_for(what)(reading, match) if what else None
    value = reading.value(match, "m")
    if not what or not isinstance(value, int):
        return None
    return reading.claim(match, "rule", what, value=value, note="years")
