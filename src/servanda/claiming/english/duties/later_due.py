"""By when stocks and land must be done where the words leave something out: the days of the first states, "was to finish by
... and was given five years more", "eight years to destroy its stocks and ten to clear its land"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.limits import UNDER, is_firm, put
from servanda.claiming.english.duties.periods import OF_A_PLAN, years_for
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import OF_THE_FIRST
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_BY = r"(?:by|before|not later than|no later than|until|on)"
_MORE_TIME = (
    r"(?:<N\d+> (?:more|further|additional|extra) (?:years?|months?)|<N\d+> (?:years?|months?) (?:more|extra)|(?:an? )?(?:further|additional|extra|another) (?:<N\d+> )?(?:years?|months?|time)|"
    r"more time|extra time|time)"
)
_STOCKS = r"(?:stock(?:s|piles?)?|stockpile destruction|destroy(?:ed)?|destruction)"
_LAND = r"(?:land|clear(?:ed|ance|ing)?|demin(?:ed|ing)|contaminated (?:land|areas?)|mined areas?|remnants)"
_FIRST = re.compile(
    r"\b(?:first|original|initial|founding) (?:<H\d+> )*(?:<N\d+> )?(?:states?|states? parties|parties|countries|nations|members|ones|to ratify|to join)\b"
)
_FIRST_ONES = re.compile(r"\bfirst (?:(?:<N\d+>|[a-z]+)-year |treaty |legal )?deadlines?\b")
_STATE = re.compile(r"<S\d+>")
_PLANNED = re.compile(
    r"\b(?:plans?|planned|strategy|project|programme|program|contract|law|donor\w*|funding)\b"
)
"""Words by which a day is one that somebody set, and not the treaty."""


def _of_the_first(what: str) -> Make:
    """The day of those for which the treaty entered into force first."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day = reading.mention(match, "d")
        told = match.string[: match.end()]
        if (
            day is None
            or not (_FIRST.search(told) or _FIRST_ONES.search(told))
            or _STATE.search(match.string)
        ):
            return None
        return reading.claim(match, "deadline", what, value=str(day.value), date=day.value, note=OF_THE_FIRST)

    return make


def _was_due(reading: Reading, match: re.Match[str]) -> Found | None:
    """By when a state was to be done, with what the words before tell."""
    told = list(_DUTY.finditer(reading.before[-250:] + match.string[: match.end()]))
    if not told or _PLANNED.search(match.string):
        return None
    what = "stockpile" if told[-1].group().startswith("stock") else "clearance"
    made, day = making.deadline(what)(reading, match), reading.mention(match, "d")
    if not isinstance(made, Found) or day is None:
        return None
    own = "s" in match.groupdict() and len(made.states) == 1
    return replace(made, about=what, firm=is_firm(reading, match, day)) if own else made


def _put_off(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Until when it was given more time; for what, the words may leave to the sentence before."""
    made = put("put off")(reading, match)
    if made:
        return made
    plain = _was_due(reading, match)
    return replace(plain, note="put off") if plain is not None else None


_DUTY = re.compile(
    r"\bclear(?:ance|ing|ed)?\b|\bstockpiles?\b|\bstocks\b|\bdemin\w+|\bcontaminat\w+|\bland\b"
)


def _stocks_too(reading: Reading, match: re.Match[str]) -> Found | None:
    """The period for stocks, told behind that for land."""
    if OF_A_PLAN.search(match.string):
        return None
    made = making.rule_of("stockpile", unit="years")(reading, match)
    return made if isinstance(made, Found) else None


LATER_DUE: tuple[Rule, ...] = (
    rule(
        "the first deadlines for stocks fall on",
        rf"\bfirst (?:(?:<N\d+>|[a-z]+)-year |treaty |legal )?(?:{_STOCKS} deadlines?|deadlines? (?:for|of|to) (?:the )?(?:[a-z]+ of )?{_STOCKS}(?: [a-z]+){{0,3}}?),? (?:(?:will |to )?(?:falls?|fell|comes?|came|expires?|expired|arrives?|are|is|were|was|be|due|up|around|falling|coming)(?: due| up| around)? )+(?:on |in )?{{D}}",
        _of_the_first("stockpile"),
        "Under the Convention the first deadlines for stockpile destruction fall in August 2018",
    ),
    rule(
        "the first deadlines for land fall on",
        rf"\bfirst\b[^.;]{{0,20}}\bdeadlines?\b[^.;]{{0,90}}?(?:{_LAND} deadlines?|(?:deadlines?|those|the ones|the first) (?:for|of|to) (?:the )?(?:[a-z]+ of )?{_LAND})(?: (?:falls?|fell|comes?|came|expires?|expired|are|is|were|was)(?: due)?)? (?:on |in )?{{D}}",
        _of_the_first("clearance"),
        "The first deadlines for stockpile destruction under the Convention fall in August 2018 and those for clearance in August 2020",
    ),
    rule(
        "the stocks of the first states by",
        rf"\b{_STOCKS}\b(?:(?!<[SD])[^.;]){{0,60}}? {_BY} {{D}}",
        _of_the_first("stockpile"),
        "Under the Convention the first 30 states must destroy their stocks by 1 August 2018",
    ),
    rule(
        "the land of the first states by",
        rf"\b{_LAND}\b(?:(?!<[SD])[^.;]){{0,60}}? {_BY} {{D}}",
        _of_the_first("clearance"),
        "For the first 30 states of the Convention, land must be cleared by 1 August 2020",
    ),
    rule(
        "was to finish by",
        rf"{{S}},? (?:which |who )?(?:was|were|had|is|has|have) (?:originally |first |once )?to (?:have )?(?:finish(?:ed)?|be (?:done|finished|clear|free|rid)|complete(?:d)? (?:it|this|the (?:work|job|task)|them|clearance)|do so|do it|comply)(?: (?:with )?(?:clearance|demining|the work|the job|this|it))?{UNDER} {_BY} (?:originally )?{{D}}",
        _was_due,
        "Parties to the Convention must clear their land within ten years. Croatia was to finish by 1 August 2020",
    ),
    rule(
        "was given more time until",
        rf"\b(?:was|were|has been|have been|had been|is|got|been) (?:then |later |since |also )?(?:given|granted|allowed|accorded|offered) {_MORE_TIME},? (?:for (?:it|this|clearance|demining),? )?(?:to|until|till|up to|i\.e\. until|that is,? until) {{D}}",
        _put_off,
        "Lebanon's clearance deadline was 1 May 2021 and it was given five more years, until 1 May 2026",
    ),
    rule(
        "so many years for stocks and so many to clear",
        r"<N\d+> years (?:in which )?to (?:destroy|eliminate|get rid of|dispose of)(?:(?!<[ND])[^.;]){3,60}?,? (?:and|but|while|as well as)(?: a further| another)? {N} (?:years )?to (?:clear|demine|clean|rid|remove|free)\b",
        years_for("clearance"),
        "Members of the Convention have eight years to destroy their stocks and ten to clear the ground",
    ),
    rule(
        "so many years to clear and so many for stocks",
        r"<N\d+> years (?:in which )?to (?:clear|demine|clean up)(?:(?!<[ND])[^.;]){3,60}?,? (?:and|but|while|as well as)(?: a further| another)? {N} (?:years )?to (?:destroy|eliminate|get rid of|dispose of)(?=(?:[^.;<]){0,40}\b(?:stock|mines|munitions|arsenal))",
        _stocks_too,
        "Members of the Convention have ten years to clear their land and eight to destroy their stocks",
    ),
)
