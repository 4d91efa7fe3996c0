"""Milestones on the way of a treaty: the day of its fiftieth ratification, and the first to join in four years."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import BRINGING
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.milestones import at_least, first_since, nth_deposit
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_INSTRUMENT = r"(?:ratifications?|instruments?(?: of (?:ratification|accession|acceptance|approval))?(?:,? (?:or )?(?:acceptance|approval|accession))*|deposits?|accessions?)"
_IN = r"(?: (?:(?:with|at|by|to) (?:(?!<)[^.;,]){1,50}|(?:the )?(?:<G\d+>|depositary|secretary-general|un\b|u\.n\.|united nations)(?: [\w-]+){0,3}?))?"
_REACHED = r"(?:deposited|received|came(?: in)?|occurred|took place|arrived|handed (?:over|<H\d+>)|handed to [^.;<]{1,40}?|lodged|submitted|reached|achieved|attained|filed|handed in|registered|secured|obtained|made|passed|met|crossed)"
_NEW = r"(?:new |further |additional |un |other )*"
_JOIN = r"(?:(?:to|that has|which has|having) (?:join|joined|ratify|ratified|accede|acceded|become (?:a )?(?:states? )?party|sign up)(?: to)?(?: {U}| it)?)"
_WHO = r"(?:state party|party|state|country|nation|government|accession|ratification|one|newcomer|member|to join|to accede|to ratify)"

MILESTONES: tuple[Rule, ...] = (
    rule(
        "the nth ratification was deposited on",
        rf"{{O}} {_INSTRUMENT}(?: (?:to|of|for) {{U}})? (?:was |were |had been |has been |being )?{_REACHED}(?: by (?:the )?<S\d+>)?{_IN},? (?:on|in) {{D}}",
        nth_deposit(),
        "The fiftieth ratification of the Treaty was deposited on 24 October 2020",
    ),
    rule(
        "the deposit of the nth on",
        rf"(?:deposit|receipt|submission) of (?:the|its) {{O}} {_INSTRUMENT}(?: (?:to|of|for) {{U}})?{_IN},? (?:on|in) {{D}}",
        nth_deposit(),
        "following the deposit of the 50th instrument on 24 October 2020",
    ),
    rule(
        "so many ratifications were reached on",
        rf"{{N}} (?:required |necessary |needed )?(?:ratifications?|instruments)(?: (?:needed|required|necessary)(?: [\w -]{{1,40}})?)? (?:was |were |had been |has been )?{_REACHED}{_IN},? (?:on|in) {{D}}",
        nth_deposit(loose=True),
        "The threshold of 50 ratifications was reached on 24 October 2020",
    ),
    rule(
        "on a day it reached so many ratifications",
        rf"(?:\bon |^|, ){{D}},? (?:when )?(?:{{T}}(?: \([^()]{{2,20}}\))?|it) (?:has |had )?(?:finally )?{_REACHED} (?:the |its )?(?:required |necessary |needed )?(?:threshold of )?(?:{{O}} (?:and final )?{_INSTRUMENT}|{{N}} (?:required |necessary |needed )?(?:ratifications|states parties|instruments))",
        nth_deposit(),
        "On 24 October 2020 the Treaty reached its 50th ratification",
    ),
    rule(
        "it reached so many ratifications on",
        rf"(?:{{T}}|\bit) (?:has |had )?(?:finally )?{_REACHED} (?:the |its )?(?:required |necessary |needed )?(?:threshold of )?(?:{{O}} (?:and final )?{_INSTRUMENT}|{{N}} (?:required |necessary |needed )?(?:ratifications|states parties|instruments))(?: (?:needed|required|necessary)(?: (?!(?:and|but|which|so|will)\b)[\w-]{{1,20}}){{0,6}})?,? (?:on|in) {{D}}",
        nth_deposit(),
        "The Treaty reached the 50 ratifications required for entry into force on 24 October 2020",
    ),
    rule(
        "on a day when the nth was deposited",
        rf"(?:\bon |\bin |^){{D}},? (?:when|as|with) (?:the )?{{O}} {_INSTRUMENT}(?: (?:to|of|for) {{U}})? (?:was |were |had been |being )?{_REACHED}",
        nth_deposit(),
        "A milestone was achieved on 16 February 2010 when the 30th ratification was deposited",
    ),
    rule(
        "ratified by the nth on",
        rf"(?:ratified|acceded to|joined|accepted) by (?:the |its )?{{O}} (?:{_WHO}|member state),? (?:(?:namely |<S\d+>|\(<S\d+>\)),? )?(?:on |in )?{{D}}",
        nth_deposit(),
        "The Convention was ratified by the 30th country on 16 February 2010",
    ),
    rule(
        "with its nth ratification on",
        rf"\b(?:after|with|following|upon|by|since) (?:the |its |a )?{{O}} {_INSTRUMENT}(?: (?:to|of|for) {{U}})?(?: by (?:the )?<S\d+>)?,? (?:on|in) {{D}}",
        nth_deposit(loose=True),
        "After the 50th ratification in October 2020, the Treaty entered into force",
    ),
    rule(
        "the required ratifications of it were reached on",
        rf"{{N}} (?:required |necessary |needed )?(?:ratifications?|instruments)(?: of {{U}})? (?:was |were |had been |has been )(?:all |finally |only )*{_REACHED}{_IN},? (?:on|in) {{D}}",
        nth_deposit(loose=True),
        "The required 30 ratifications of the Convention were reached on 16 February 2010",
    ),
    rule(
        "on a day they brought the ratifications to n",
        rf"(?:^|, )(?:on |in )?{{D}},? (?:the )?<S\d+>(?:'s?)? (?:(?!<[DNO])[^.;]){{0,80}}?{BRINGING} (?:the )?(?:total |overall )?(?:number|tally|total) of (?:ratifications|states parties|parties|instruments) (?:(?:of|to|under) {{U}} )?(?:up )?(?:to|at) {{N}}",
        nth_deposit(loose=True),
        "On 16 February 2010, Burkina Faso and Moldova brought the number of ratifications to 30",
        marks=Mark.NUMBER_OF_ALL,
    ),
    rule(
        "it has its nth ratification",
        rf"(?:{{T}}|\bit)(?: (?:has|had)(?: now| just| finally| already)*)? (?:received|got|gained|won|{_REACHED}|collected|garnered|notched up) (?:its|the|a) {{O}} {_INSTRUMENT}\b(?!.{{0,40}}<D)",
        at_least("ratified"),
        "The treaty has received its 30th ratification",
    ),
    rule(
        "the nth ratification, and a day behind it",
        rf"{{O}} {_INSTRUMENT}(?: (?:to|of|for) {{U}})?(?: by (?:the (?:state|republic|kingdom|government) of )?(?:the )?<S\d+>)?(?: \(|,? on ){{D}}",
        nth_deposit(loose=True),
        "with its 50th ratification (24 October 2020)",
    ),
    rule(
        "at the head of a line its day, and the nth ratification",
        rf"^[^\w<]*{{D}}\)? ?[-:|–—] ?(?:[^|<]{{0,30}}\| ?)?(?:the )?{{O}} (?:and final )?{_INSTRUMENT}(?: (?:to|of) {{U}})?(?= ?[(|.,;]| ?$| by (?:the )?<S| (?:was |is )?(?:deposited|received|reached))",
        nth_deposit(),
        "The Convention on Cluster Munitions: timeline\n16 February 2010 | New York | 30th ratification",
    ),
    rule(
        "achieving so many ratifications on",
        rf"\b(?:achiev|reach|receiv|obtain|attain|secur|gather|collect|garner)(?:ing|ed|e) (?:the |its )?(?:required |necessary |needed |minimum )*(?:{{O}} (?:and final )?{_INSTRUMENT}|{{N}} (?:required |necessary |needed )?(?:ratifications|instruments))(?: (?:needed|required|necessary)(?: (?!(?:and|but|which|so|will)\b)[\w-]{{1,20}}){{0,6}})?,? (?:on|in) {{D}}",
        nth_deposit(loose=True),
        "After achieving the required 30 ratifications in February 2010, it entered into force",
    ),
    rule(
        "the first to join since",
        rf"(?:{{S}}[^.;<]{{0,60}}?)?\bfirst {_NEW}{_WHO}(?: {_JOIN})? since {{D}}",
        first_since(),
        "Tuvalu is the first country to join since November 2007",
    ),
    rule(
        "the first in so long to join",
        rf"(?:{{S}}[^.;<]{{0,60}}?)?\bfirst {_NEW}{_WHO}(?: {_JOIN})? (?:in|for) (?:more than )?{{N}} (?P<u>years|months)\b",
        first_since(),
        "Tuvalu is the first country in almost four years to accede",
        "It is the first new State Party in three years",
    ),
)


def _pair(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Two states and two ranks: each of these is of one of them."""
    states = reading.value(match, "s")
    if len(states) != 2:
        return []
    what = "signed" if "sign" in match.group("act") else "parties"
    made = [
        reading.claim(match, "ordinal", what, value=reading.value(match, group), states=tuple(states))
        for group in ("o", "x")
    ]
    return [found for found in made if found is not None]


PAIRS: tuple[Rule, ...] = (
    rule(
        "two states, the nth and the next",
        r"{S},? (?:have |had )?(?:become|became|are|were|was)(?:,? respectively,?)? (?:the )?{O} and (?:the )?(?P<x><O\d+>)(?: (?:states|countries|nations))? (?P<act>(?:states? part(?:y|ies)|part(?:y|ies)|members|countries|states|nations|ratifications|signatories|to (?:ratify|join|accede|sign))(?: to (?:sign|ratify|join|accede)\b)?)",
        _pair,
        "Malawi and Zambia became the 22nd and 23rd States Parties",
        "Jamaica and Nigeria became the 97th and 98th countries to sign",
    ),
)
