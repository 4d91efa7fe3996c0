"""Turns of phrase that put the day or the figure where other rules do not look: "having signed it in 2008, Croatia ...",
"a decade to clean up its land"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ADOPTED, HAVE, STATES, THE, event, verb
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_GOVERNMENT = r"(?:'s?)?(?: (?:government|authorities|administration|cabinet|delegation|representatives?|foreign minist(?:er|ry)|president|mission|embassy|republic|kingdom))"
_DEPOSITED = r"(?:deposited|handed (?:in|over|<H\d+>)|submitted|filed|lodged|ratified|acceded|joined)"


def _having(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.date_of(event(match.group("v")), of_state=True)(reading, match)


def _ten_years(what: str, years: int = 10) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        return reading.claim(match, "rule", what, value=years, note="years")

    return make


def _neither(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _SIGNING.search(match.string[: match.start()]) is None and _SIGNING.search(reading.before) is None:
        return None
    return making.membership("joined", negated=True)(reading, match)


def _nor(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    before = reading.before[-200:] + match.string[: match.start()]
    if _NOT_BOUND.search(before) is None and _NONE_HAS.search(before) is None:
        return None
    made = making.membership("joined", negated=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else made


_NONE_HAS = re.compile(r"<N\d+> <G\d+> (?:has|have) (?:signed|ratified|joined|acceded)[^.;]*[.;,]? ?$")
_NOT_BOUND = re.compile(
    r"\b(?:not|never|refused to|yet to) (?:yet )?(?:a |an |been |become )*(?:part(?:y|ies)|bound|member|signator|sign|join|ratif|acced|states? part)[^.;]*[.;,]? ?$"
)

_SIGNING = re.compile(r"\bsign(?:ed|ing)?\b|\bratif|\bacced|\bjoined\b")


def _born(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When a treaty came into being; "its signature of the treaty dates from 2009" tells of a state's."""
    return None if _OF_IT.search(match.string[: match.start()]) else making.date_of("banned")(reading, match)


_OF_IT = re.compile(r"\b(?:of|to|under|with|from|by)(?: the)? $")


def _begun(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signed")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


TURNS: tuple[Rule, ...] = (
    rule(
        "having signed it in",
        r"\b(?:having|after having|after) (?:already |first |both )?(?P<v>signed|ratified|acceded to|joined|signing|ratifying|acceding to|joining) (?:{U}|it)(?: (?:in|at) [\w ,]{1,30}?)?,? (?:on|in) {D},? (?:the )?{S}",
        _having,
        "Having signed the Convention in 2008, Croatia ratified it the following year",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "its government deposited on",
        rf"{{S}}{_GOVERNMENT},? (?:has |had |formally |officially |also )*{_DEPOSITED}(?! (?:the |its |a )?(?:notice|note|report|request))[^.;<]{{0,60}}?(?:{{U}})?[^.;<]{{0,60}}? (?:on|in) {{D}}",
        making.date_of("joined", of_state=True),
        "Cuba's government submitted its instrument of accession to the Convention on 6 April 2016",
    ),
    rule(
        "on a day its government deposited",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?{{S}}{_GOVERNMENT},? (?:has |had |formally |officially |also )*{_DEPOSITED}(?! (?:the |its |a )?(?:notice|note|report|request))",
        making.date_of("joined", of_state=True),
        "On 6 April 2016 Cuba's government acceded to the Convention",
    ),
    rule(
        "on a day somebody of a state deposited",
        r"(?:^|[;:] )(?:on )?{D}[^;<]{0,60}?(?:,|\]) (?:the )?{S}(?:'s?)?(?:[^.;<]|<T\d+>){0,140}? (?:deposited|handed in|submitted|lodged|filed) (?:the |its |his |her )?(?:government's |country's |nation's )?(?:instruments?|ratifications?|accession)",
        making.date_of("deposit", of_state=True),
        "On 22 December 2009 in New York, Belgium's envoy to the United Nations deposited the instrument of ratification",
    ),
    rule(
        "so many have begun to sign",
        rf"{{N}} {STATES} (?:(?:have|had) )?(?:begun|began|begin|started|start|are|were) (?:signing|to sign)\b",
        _begun,
        "In Oslo more than 90 countries have begun signing the Convention",
    ),
    rule(
        "a threshold reached on",
        r"{N}[ -](?:ratifications?|instruments?|states?)\b[^.;<]{0,80}?,? (?:a |the |this |that |which )?(?:threshold|mark|number|target|minimum|figure|milestone)?(?: that)? ?(?:was |were |had been |being )?(?:reached|met|crossed|attained|achieved|passed|hit) (?:only |already |finally )*(?:on|in) {D}",
        nth_deposit(loose=True),
        "It required 30 ratifications, a threshold reached on 16 February 2010",
    ),
    rule(
        "at a place on a day it was adopted",
        rf"\b(?:at|in) (?:(?!<[DT])[^.;]){{3,50}}? on {{D}},? (?:the )?(?:text of )?{{T}} (?:was |were )(?:finally |formally )?{ADOPTED}(?![^.;]{{0,60}} (?:on|in) <D)",
        making.date_of("adopted"),
        "At the General Assembly on 2 April 2013, the Treaty was adopted",
    ),
    rule(
        "came into being in",
        r"{T},? (?:which |that )?(?:came into (?:being|existence)|was born|dates (?:from|back to)|saw the light of day|was created|was established)(?: (?:in|at) (?:(?!<[DTCN]|\b(?:and|but)\b)[^.;:()]){1,40}?)? (?:only |first )?(?:on |in )?{D}",
        _born,
        "The Convention, which dates from 2008, bans the weapon",
    ),
    rule(
        "until a day for it to enter into force",
        r"\b(?:until|till) {D} for (?:{T}|it) to (?:enter into force|come into (?:force|effect)|take effect|become (?:binding |international )*law)",
        making.date_of("entered_into_force"),
        "It took until 1 August 2010 for the Convention to enter into force",
    ),
    rule(
        "a year saw its adoption",
        r"(?:^|[;,] |\band )(?:the year )?{D} (?:saw|brought|marked|was the year of) the (?P<v>adoption|conclusion|opening for signature|signing|signature|entry into force) of {T}",
        lambda r, m: making.date_of(
            "adopted"
            if m.group("v") in ("adoption", "conclusion")
            else "entered_into_force"
            if "force" in m.group("v")
            else "opened_or_signed"
        )(r, m),
        "The year 2010 saw the entry into force of the Convention",
    ),
    rule(
        "among the first, in",
        r"{S},? (?:is|was|are|were) (?:also )?(?:among|one of|<N\d+> of) (?:the )?(?:very )?(?:(?:first|earliest|original)(?: <N\d+>)?|<H\d+> <N\d+>|<N\d+>|those(?= (?:that|who|which|to)\b)) [^.;<]{0,40}?(?:to |that |who |which )(?P<v>sign|ratify|join|accede to|signed|ratified|joined)(?: {T}| it)?,? (?:in|on) {D}",
        _having,
        "Myanmar was among the first countries to sign the Convention in 1993",
        "Australia was one of the first countries to sign the Convention on 3 December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "joined as the nth on",
        r"{S},? (?:has |had )?(?:joined|joins|acceded|ratified)(?: {U}| it)? as (?:the |its )?<O\d+> [\w -]{3,30}?(?: (?:of|to) {U})?,? (?:on|in) {D}",
        making.date_of("joined", of_state=True),
        "South Sudan joined as the 112th member of the Convention on 3 August 2023",
    ),
    rule(
        "with so and so joining in",
        r"\bwith (?:the )?{S}(?:'s?)? (?:joining|ratifying|acceding|having joined|having ratified)(?: (?:to )?{U}| it)? (?:in|on) {D}",
        making.date_of("joined", of_state=True),
        "With South Sudan joining in 2023, the Convention has 112 parties",
    ),
    rule(
        "became on a day the latest to join",
        r"{S},? (?:became|becomes|has become) (?:in |on )?{D},? the (?:most recent|latest|last|newest|<O\d+>)(?: (?:\w+ )?(?:state|country|one|nation|government|party|member))* to (?P<v>join|ratify|accede|sign)\b",
        lambda r, m: making.date_of("signature" if m.group("v") == "sign" else "joined", of_state=True)(r, m),
        "Nigeria became in February 2023 the latest country to join the Convention",
    ),
    rule(
        "nor are others",
        r"(?:[;,.] |^|, and )(?:and )?(?:nor|neither) (?:is|are|was|were|has|have|do|does|did) (?:the )?{S}",
        _nor,
        "Ukraine is not bound by the Convention; nor are Russia and Israel",
    ),
    rule(
        "and clear land within so many",
        r"(?:within|in) (?:<H\d+> )*<N\d+> years[^.;]{0,70}?\bclear(?:ing|ance)?\b[^.;]{0,70}?(?:within|in) {N}(?=[.,;)]|$)",
        making.rule_of("clearance", unit="years"),
        "destroy stockpiles within eight years and clear land within ten",
    ),
    rule(
        "a decade to clear",
        r"\b(?:a|one) decade (?:in which )?to (?:clear|demine|clean up|rid|remove|complete (?:the )?(?:clearance|demining))",
        _ten_years("clearance"),
        "gives states a decade to clear their land",
    ),
    rule(
        "so many years to clean up",
        r"{N} years (?:in which |after entry into force )?to (?:clean up|remove (?:all )?(?:mines|remnants)|rid (?:its|their) (?:land|territory)|complete (?:the )?(?:clearance|demining))",
        making.rule_of("clearance", unit="years"),
        "gives each state ten years to clean up contaminated land",
    ),
    rule(
        "a deadline of so many years for stocks",
        r"{N}-year (?:treaty |treaty-mandated )?(?:deadline|period|limit|time limit|time frame|timeframe)[^.;<]{0,40}?(?:destr\w+|stock\w*|eliminat\w+)",
        making.rule_of("stockpile", unit="years"),
        "an eight-year deadline for the destruction of stockpiles",
    ),
    rule(
        "a deadline of so many years for land",
        r"{N}-year (?:treaty |treaty-mandated )?(?:deadline|period|limit|time limit|time frame|timeframe)[^.;<]{0,40}?(?:clear\w*|demining|land\b)",
        making.rule_of("clearance", unit="years"),
        "a ten-year deadline for clearance",
    ),
    rule(
        "the only ones of a group to have",
        rf"{{S}},? (?:are|is|were|was|remain|remains|being) (?:still |so far |currently )*the only (?:<N\d+> )?(?:{{G}}(?: {STATES})?|{STATES}(?: (?:in|of|from) (?:the )?<G\d+>)?) (?:to have|that have|which have|to) (?P<v>signed and ratified|signed|ratified|joined|acceded|sign|ratify|join|accede)\b{THE}",
        lambda r, m: making.membership(
            verb(
                {"sign": "signed", "ratify": "ratified", "join": "joined", "accede": "acceded"}.get(
                    m.group("v"), m.group("v")
                )
            )
        )(r, m),
        "Cyprus and Greece are the only EU states to have joined the Convention",
    ),
    rule(
        "have done neither",
        rf"{{S}},? (?:which |who )?(?:{HAVE} done|did) neither",
        _neither,
        "Israel has signed it; Egypt and South Sudan have done neither",
    ),
)
