"""How treaties were negotiated: when the Oslo Process began, and when its conferences met where."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.conferences import ANY_CITY, CITY, conference, further_city, process_begun
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading

_KINDS = r"(?:(?:diplomatic|negotiating|preparatory|signing|international|treaty|first|second|third|final|follow-up|formal) )*"
_CONFERENCE = rf"{_KINDS}(?:conference|meeting|negotiation|session|talk|gathering)s?"
_ABOUT = r"(?: (?:on|to|for|of) (?:(?!<[DNS])[^.;:(),]){1,60}?)?"
_HELD = r"(?:,? (?:which |that )?(?:(?:was|were) )?(?:held|hosted|convened|took place|taking place|organi[sz]ed|concluded|ended|began|opened))?(?: by <S\d+>)?"
_LAND = r"(?:,? <S\d+>,?| \(<S\d+>\))?,?"
_ON = r"(?:(?:on|in|from|between|during|of) |\()(?:the |early |late |mid-?)*"
_FINISHED = r"(?: (?:was |were )?(?:adopted|held|issued|agreed|endorsed|concluded|opened|convened|signed|took place|ended|began)(?: by (?:<H\d+> )*<N\d+> (?:states|countries|governments|nations|participants))?)?"
_BEGUN = r"(?:launched|initiated|inaugurated|began|begun|started|kicked off|set in motion|set off)"

_ADOPTERS = making.count("adopting")
_THOSE = re.compile(r"<N\d+> \w+ (?:that|which) ")


def _adopters(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many adopted a treaty; "18 countries that adopted it have yet to join" is said of some of them."""
    made = _ADOPTERS(reading, match)
    assert not isinstance(made, list)
    of_all = match.string.endswith("the ", 0, match.start())
    if made is None or of_all or _THOSE.search(match.group()) is None:
        return made
    return replace(made, note=OF_SOME)


CONFERENCES: tuple[Rule, ...] = (
    rule(
        "a process was begun on",
        rf"\b{CITY} process\b(?:(?!<D)[^.;:()]){{0,70}}?\b{_BEGUN}\b(?: by <S\d+>)?(?: at (?:a|the) {_CONFERENCE})?(?: in {ANY_CITY})?{_LAND} (?:in|on) (?:early |late )?{{D}}",
        process_begun,
        "The Oslo Process was launched in February 2007",
        "the Oslo Process, which was initiated by Norway in Oslo in February 2007",
    ),
    rule(
        "on a day somebody began a process",
        rf"\b(?:in|on) (?:early |late )?{{D}},? (?:when )?(?:<S\d+>|the government of <S\d+>)(?:'s government)? (?:\w+ly )?{_BEGUN} (?:what (?:was|is|became) (?:called |known as )*)?(?:the )?{CITY} process\b",
        process_begun,
        "In February 2007 Norway launched the Oslo Process",
    ),
    rule(
        "somebody began a process on",
        rf"\b{_BEGUN} (?:what (?:was|is|became) (?:called |known as )*)?(?:the )?{CITY} process\b(?: (?:to|on|towards?) (?:(?!<D)[^.;:()]){{1,50}}?)? (?:in|on) (?:early |late )?{{D}}",
        process_begun,
        "Norway initiated the Oslo Process in February 2007",
    ),
    rule(
        "a conference in a city on",
        rf"\b{_CONFERENCE}{_ABOUT}{_HELD} in {CITY}{_LAND}{_FINISHED} {_ON}{{D}}",
        conference(),
        "It took part in the negotiations in Dublin in May 2008",
        "When negotiations in Dublin ended on 30 May 2008",
        "A diplomatic conference on cluster munitions was held in Dublin, Ireland, from 19 to 30 May 2008",
    ),
    rule(
        "the conference of a city on",
        rf"\b{CITY} {_KINDS}(?:conference|meeting|declaration|negotiations|talks|session)s?{_ABOUT}{_FINISHED}(?: in {ANY_CITY})?{_LAND} {_ON}{{D}}",
        conference(),
        "The Wellington Declaration was adopted by 79 states on 22 February 2008",
        "at the Vienna conference in December 2007",
    ),
    rule(
        "on a day states met in a city",
        rf"(?:^|[;:(] ?|\band |\bwhen )(?:on|in) (?:early |late )?{{D}},? (?:a |the )?(?:(?:<H\d+> )*(?:group of )?<N\d+> (?:states|countries|governments|nations)|<S\d+>|delegat\w+)(?:(?!<[DN]|\b(?:signed|ratified|acceded|cabinet|parliament|government|senate|council|congress|ministers)\b)[^.;:()]){{0,60}}?\b(?:met|meeting|gathered|convened|conference|assembled)\b (?:of states )?in {CITY}",
        conference(),
        "In February 2007, 49 states met in Oslo to speak about cluster munitions",
        "In February 2007 Norway hosted a first conference in Oslo",
    ),
    rule(
        "states met in a city on",
        rf"\b(?:states|countries|governments|nations|delegations|delegates|representatives|diplomats)(?: (?:had|that|who|which))? (?:met|meeting|gathered|convened|assembled) in {CITY}{_LAND} {_ON}{{D}}",
        conference(),
        "49 states met in Oslo in February 2007 to speak about cluster munitions",
    ),
    rule(
        "a process ended in a city on",
        rf"\b(?:culminat|conclud|ended|ending|finish)\w* (?:(?:with|at) (?:the |a )?{_CONFERENCE} )?in {CITY}{_LAND} {_ON}{{D}}",
        conference(),
        "The Oslo Process concluded in Dublin in May 2008",
    ),
    rule(
        "so many states adopted it",
        r"{N} (?:participating |negotiating )?(?:states|countries|governments|nations|delegations)(?: (?:had|that|which|meeting|gathered|present|in|at|the|dublin|conference))*,? (?:(?:\w+ly|by consensus) )?(?:adopted|agreed to adopt|approved|agreed (?:on|to)) (?:(?:the )?(?:final )?text of )?{T}",
        _adopters,
        "107 states formally adopted the Convention on Cluster Munitions",
    ),
    rule(
        "talks went on in a city on",
        rf"\b{_CONFERENCE}\b(?:(?!<[DN])[^.;:()]){{1,60}}? in {CITY}{_LAND} {_ON}{{D}}",
        conference(loose=True),
        "Talks on the Arms Trade Treaty broke down in New York in July 2012",
    ),
    rule(
        "at the head of a line its days, and the conference of a city",
        rf"^[^\w<]*{{D}} ?[|:–—-] ?(?:the )?{CITY}(?:, <S\d+>)? {_KINDS}(?:conference|meeting)s?\b",
        conference(),
        "The Oslo Process\n22-23 February 2007 | Oslo Conference",
    ),
    rule(
        "a further city of a list of conferences",
        rf"\b{CITY}{_LAND} {_ON}{{D}}",
        further_city(_CONFERENCE),
        "Conferences were held in Lima in May 2007, Vienna in December 2007 and Wellington in February 2008",
    ),
)
