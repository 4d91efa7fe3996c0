"""Duties told in short, after the sentence that says what they are of: "to be cleared within ten", "that is by 1 January
2013", "has fulfilled this obligation"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.making.senses import sense
from servanda.claiming.model import RECKONED, UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

_WITHIN = r"(?:within|in|inside|in no more than|in at most)(?: a (?:maximum|period) of)?"
_WORK = r"\b(?:clear(?:ed|ance|ing)?|demin(?:ed|ing)|destroyed|destruction|eliminated|disposed of|cleaned up|freed)\b"
_THAT_IS = r"(?:that is(?: to say)?|that means|which means|which is|i\.e\.|in other words|meaning|hence|thus|so|or|namely|in its case|in this case|for it)"


def _within(reading: Reading, match: re.Match[str]) -> Made:
    """A period of years, where the words before told one of years too."""
    told = reading.before[-200:] + match.string[: match.start()]
    what = sense(match.group(), STOCKS_OR_LAND)
    clause = re.split(r"[;:]", match.string[: match.end()])[-1]
    if _YEARS.search(told) is None or not what or _DONE_ALREADY.search(clause):
        return None
    if _MUST.search(clause) is None and _YEARS.search(clause) is None:
        return None
    return making.rule_of(what, unit="years")(reading, match)


def _and_land_within(reading: Reading, match: re.Match[str]) -> Made:
    """A period for land whose unit and verb were told of stocks before."""
    before = match.string[: match.start()]
    if not _YEARS.search(before) or not _MUST.search(before) or _DONE_ALREADY.search(match.string):
        return None
    return making.rule_of("clearance", unit="years")(reading, match)


_MUST = re.compile(
    r"\b(?:must|shall|should|(?:has|have|had|is|are|was|were|need|needs) to|obliged|required|requires?|due|deadline|to be|given|gives|obligations?)\b"
)
_DONE_ALREADY = re.compile(
    r"\b(?:was|were|took|did|finished|has been|have been|had been)\b(?! to\b| due| obliged| required| given)"
)
"""Words by which it is told how long some work took."""
_YEARS = re.compile(r"<N\d+>[ -]years?\b")


def _by_then(reading: Reading, match: re.Match[str]) -> Made:
    """The day on which the period ends for the state spoken of."""
    what = sense(match.string[: match.end()], STOCKS_OR_LAND) or sense(reading.before, STOCKS_OR_LAND)
    day, states = reading.mention(match, "d"), reading.nearby(match)
    if not what or day is None or len(states) != 1:
        return None
    firm = day.value.exact and making.certainty(reading, day) == ""
    made = doings.due(reading, match, what, day, states, "its own", firm=firm)
    years = reading.value(match, "x")
    return replace(made, parts=((RECKONED, float(years)),)) if made is not None and years else made


def _of_what_was_told(*, dated: bool) -> Make:
    """That a state is done with what this sentence, or the one before, says."""
    kind, what = ("date", "completion") if dated else ("membership", "completed")

    def make(reading: Reading, match: re.Match[str]) -> Made:
        about = sense(match.string, STOCKS_OR_LAND) or sense(reading.before, STOCKS_OR_LAND)
        senses = ((about, doings.ANYTHING),)
        made = doings.completion(kind, what, senses)(reading, match) if about else None  # type: ignore[arg-type]
        return replace(made, note=made.note or UNSURE) if isinstance(made, Found) else None

    return make


_DULY = r"(?:has |have |had |also |now |both |all |already |successfully |officially |formally |fully |thus |thereby |which |who )*"
_MET = r"(?:fulfilled|met|achieved|discharged|reached|honou?red|completed|accomplished|implemented|delivered on|lived up to)"
_DUTY = r"(?:its|this|that|the|these|their|those|both|all) (?:(?!<)[\w-]+ ){0,2}?(?:goals?|obligations?|commitments?|duty|duties|targets?|tasks?|requirements?|undertakings?|promises?|pledges?|objectives?)"
_SAME = r"(?:completion|fulfilment|fulfillment|compliance)"

SHORTLY: tuple[Rule, ...] = (
    rule(
        "to be cleared within so many",
        rf"{_WORK}(?:(?!<[NDS])[^.;:]){{0,40}}? {_WITHIN} (?:<H\d+> )*{{N}}(?=[.,;)]|$| (?:thereafter|after that|only)\b| \(article )",
        _within,
        "Stocks are destroyed within eight years under the Convention. Contaminated land is to be cleared within ten.",
    ),
    rule(
        "and mined land within so many",
        rf"(?:,|;| and| while)(?: (?:all|their|the|its|any|known))* (?P<land>(?:mined|contaminated|polluted|affected) (?:land|areas?|territory|ground)|minefields|(?:land)?mines in the ground|(?:cluster munition )?remnants)(?: [^.;<,()]{{2,30}}?)? {_WITHIN} (?:<H\d+> )*{{N}}(?=[.,;)]|$| \(art)",
        _and_land_within,
        "Under the Mine Ban Treaty parties have to destroy their stocks in four years and their minefields in ten",
    ),
    rule(
        "within so many years, that is by",
        rf"\b(?:within|in|after|has|have|had|given|gives) (?:<H\d+> )*(?P<x><N\d+>)[ -]years?\b(?:(?!<[DS])[^;.:()]){{0,60}}?,? \(?{_THAT_IS},? (?:by|until|before|on|not later than|no later than|up to) {{D}}",
        _by_then,
        "Lithuania is bound by the Convention: its land is due to be cleared within ten years, that is by 1 August 2020",
    ),
    rule(
        "fulfilled what was told on",
        rf"{{S}},? {_DULY}{_MET} {_DUTY}(?: (?:under|<H\d+>|of|to|for|in) (?:(?!<[DS])[^.;:]){{1,60}}?)?,? (?:as of|as at|on|in|by) {{D}}",
        _of_what_was_told(dated=True),
        "Lithuania has fulfilled its goal of destroying its stockpile as of 1 September 2014",
    ),
    rule(
        "fulfilled what was told",
        rf"{{S}},? {_DULY}{_MET} {_DUTY}(?: (?:under|<H\d+>|of) {{U}})?(?=[.,;)]|$)",
        _of_what_was_told(dated=False),
        "States destroy stockpiles under the Convention within eight years. Lithuania has fulfilled this obligation",
    ),
    rule(
        "reported completion of what was told",
        rf"{{S}},? {_DULY}(?:reported|announced|declared|notified|confirmed|certified|followed with) (?:the |its )?(?:full |early |final )*{_SAME}(?=[.,;)]| (?:the same|that) day|$)",
        _of_what_was_told(dated=False),
        "Stockpiles were destroyed under the Convention in many countries. Lithuania reported completion the same day",
    ),
)
