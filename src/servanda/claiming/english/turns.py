"""Turns of phrase that put the day or the figure where other rules do not look: "having signed it in 2008, Croatia ...",
"a decade to clean up its land"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ADOPTED, HAVE, STATES, THE, verb
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making.milestones import nth_deposit
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_GOVERNMENT = r"(?:'s?)?(?: (?:government|authorities|administration|cabinet|delegation|representatives?|foreign minist(?:er|ry)|president|mission|embassy|republic|kingdom))"
_DEPOSITED = r"(?:deposited|handed (?:in|over)|submitted|filed|lodged|ratified|acceded|joined)"


def _having(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    done = match.group("v")
    event = "signature" if done.startswith("sign") else "joined" if done.startswith("join") else "deposit"
    return making.date_of(event, of_state=True)(reading, match)


def _ten_years(what: str, years: int = 10) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        return reading.claim(match, "rule", what, value=years, note="years")

    return make


def _neither(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if _SIGNING.search(match.string[: match.start()]) is None and _SIGNING.search(reading.before) is None:
        return None
    return making.membership("joined", negated=True)(reading, match)


_SIGNING = re.compile(r"\bsign(?:ed|ing)?\b|\bratif|\bacced|\bjoined\b")


TURNS: tuple[Rule, ...] = (
    rule(
        "having signed it in",
        r"\b(?:having|after having|after) (?:already |first |both )?(?P<v>signed|ratified|acceded to|joined|signing|ratifying|acceding to|joining) (?:{U}|it)(?: (?:in|at) [\w ,]{1,30}?)?,? (?:on|in) {D},? (?:the )?{S}",
        _having,
        "Having signed the Convention in 2008, Croatia ratified it the following year",
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
        "Austria, Ireland and Malta are the only EU members to have joined the Convention",
    ),
    rule(
        "have done neither",
        rf"{{S}},? (?:which |who )?(?:{HAVE} done|did) neither",
        _neither,
        "Israel has signed it; Egypt and South Sudan have done neither",
    ),
)
