"""By when stocks must be gone and land be clean, and when they were, in everyday words: "stocks have to go within eight
years", "its stocks were gone by the end of 2010", "our last cluster munitions were destroyed in December 2013"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.periods import years_for
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_MUST = r"(?:must|have to|has to|had to|are to|is to|need to|needs to|shall|should)"
_STOCKS = r"(?:stocks|stockpiles?|arsenals?|existing (?:weapons|munitions|bombs|mines))(?: of (?:cluster (?:munitions|bombs)|(?:anti-?personnel )?(?:land)?mines))?"
_LAND = r"(?:fields|land|soil|ground|territory|(?:contaminated|affected|polluted|mined|infested) (?:land|areas?|fields?|ground|soil|territory)|minefields|farmland)"
_GO = r"(?:go|disappear|vanish|be (?:all |fully |completely )?(?:gone|scrapped|eliminated|destroyed|got rid of|disposed of|removed|liquidated|done away with))"
_CLEANED = r"be (?:all |fully |completely )?(?:clean(?:ed)?(?: up)?|cleared|decontaminated|made safe|freed|rid of (?:mines|bomblets|remnants|duds)|safe)"
_WITHIN = r"(?:within|in|inside)(?: (?:a period of|a maximum of|at most))?"
_LAST = r"(?:last|final|remaining)(?: (?:remaining|stockpiled|stocks? of|of (?:its|their|our)))*"
_WEAPONS = (
    r"(?:cluster (?:munitions?|bombs?|weapons?)|(?:anti-?personnel )?(?:land)?mines?|stocks?|stockpiles?)"
)
_BY = r"(?:on|in|by|before)"


_PLAN = re.compile(
    r"<S\d+>|\bplan|\bprogramm?e|\bbill\b|\bact\b|\blaws?\b|\barmy\b|\bministry\b|\bgovernment\b|\bcontract|\bproject"
)
"""Words by which a period may be that of a state's own plan."""


def _stocks(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return None if _PLAN.search(match.string) else years_for("stockpile")(reading, match)


def _land_too(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The period for land, in a sentence or behind one that tells that for stocks."""
    if _PLAN.search(match.string) or not _YEARS.search(f"{reading.before} {match.string[: match.end()]}"):
        return None
    return years_for("clearance")(reading, match)


_YEARS = re.compile(r"\b(?:years|yrs)\b")


def _ours(reading: Reading, match: re.Match[str]) -> Found | None:
    made = doings.completion("date", "completion", (("stockpile", doings.ANYTHING),))(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


GONE: tuple[Rule, ...] = (
    rule(
        "stocks have to go within so many years",
        rf"\b{_STOCKS},? (?:then |all )?{_MUST} {_GO},? {_WITHIN} {{N}} years",
        _stocks,
        "Under the Convention, stocks have to go within eight years",
    ),
    rule(
        "land has to be cleaned within so many years",
        rf"\b{_LAND},? (?:then |all )?{_MUST} {_CLEANED},? {_WITHIN} {{N}}(?: years\b|(?=[.,;)]|$))",
        _land_too,
        "Stocks have to go within eight years. Fields have to be cleaned within ten",
    ),
    rule(
        "its stocks were gone by",
        rf"(?:{{S}}(?:'s?)? |\bits |\btheir |\bour )(?:(?:own|entire|whole|last|remaining|national) )*(?:stocks?|stockpiles?|arsenal)(?: of {_WEAPONS})? (?:was|were|had|has|have|had all|were all|has all)(?: been)? (?:all )?(?:gone|scrapped|blown up|dismantled|disposed of|done away with),? {_BY} {{D}}",
        _ours,
        "Austria is a party to the Convention. Its stocks were gone by the end of 2010",
    ),
    rule(
        "its last weapons were destroyed in",
        rf"(?:{{S}}(?:'s?)? |\bits |\btheir |\bour |\bthe country's )(?:very )?{_LAST} {_WEAPONS} (?:was|were|had been|has been|have been) (?:destroyed|eliminated|blown up|detonated|dismantled|scrapped|disposed of)(?: (?:at|in|near) (?:(?!<D)[^.;,]){{3,40}}?)?,? {_BY} {{D}}",
        _ours,
        "The UK is a party to the Convention. Our last cluster munitions were destroyed in December 2013",
    ),
    rule(
        "blew up its last weapons in",
        rf"(?:{{S}},? )?(?:has |had |which |finally |and )*(?:blew up|blows up|detonated|dismantled|scrapped|burned|got rid of|finished off) (?:its|their|our|the) (?:very )?{_LAST} {_WEAPONS},? {_BY} {{D}}",
        _ours,
        "Germany blew up its last stocks in November 2015 under the Convention",
    ),
    rule(
        "finished its stocks in",
        r"{S} (?:has |had |also |then )*(?:finished|finished off|completed|was done with|was through with) (?:its|their) (?:stocks?|stockpiles?|stockpile destruction),? (?:on|in) {D}",
        _ours,
        "Spain finished its stocks in March 2009 under the Convention",
    ),
    rule(
        "so many years for stocks",
        rf"{{N}} (?:years|yrs\.?) for (?:destroying |the destruction of |destruction of |destroying (?:all|their|its) |(?:all|their|its) )?(?:{_STOCKS}|stockpile destruction)(?=[.,;:)]|$| (?:and|under|from|after|of)\b)",
        _stocks,
        "The Convention on Cluster Munitions gives 8 years for stocks, 10 for land",
    ),
    rule(
        "so many years for land",
        rf"{{N}}(?: years| yrs\.?)? for (?:clearing |the clearance of |clearance of |cleaning up )?(?:the |their |its |contaminated )*(?:{_LAND}|(?:mine |land |area |battle area )?clearance|clean-up|mined areas|demining)(?=[.,;:)]|$| (?:and|under|from|after|of)\b)",
        _land_too,
        "The Convention on Cluster Munitions gives 8 years for stocks, 10 years for land",
    ),
    rule(
        "the deadline for the one is so many years, for the other so many",
        r"\b(?:stockpile|stocks?|destruction)\b[^.;]{0,60}?\bdeadline\b(?:[^;<]|<[TCH]\d+>){0,60}?<N\d+> (?:years|yrs)\b[^;<]{0,30}?\b(?:clearance|land|demining)(?: deadline)?(?: is)?[:,]? ?{N}(?=[.,;)]|$)",
        _land_too,
        "The stockpile deadline under the Convention is eight years, for clearance ten",
    ),
    rule(
        "stocks gone by",
        rf"(?:^|[,;:] ?|\band )(?:all |its |their )?(?:cluster munition |mine )?(?:stocks?|stockpiles?) (?:were |was |all )*(?:gone|destroyed|eliminated|scrapped),? {_BY} {{D}}",
        _ours,
        "UK: signed the Convention 3 December 2008, ratified 4 May 2010, stocks gone by December 2013",
    ),
    rule(
        "on a day it blew up its last weapons",
        rf"(?:^|[;:(] ?|\band |\bbut )\W*(?:on |in )?{{D}}\W? ?(?:the )?{{S}},? (?:has |had |finally )*(?:blows? up|blew up|destroys|destroyed|detonates|detonated|dismantles|dismantled|scraps|scrapped|gets rid of|got rid of) (?:its|their|the) (?:very )?{_LAST} {_WEAPONS}\b",
        _ours,
        "2003.02 Japan blows up its last mines under the Mine Ban Treaty",
    ),
)
