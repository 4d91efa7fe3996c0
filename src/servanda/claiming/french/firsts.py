"""French: who was the first to leave, to ratify or to sign, of all, of a group or of a part of the world: "le premier État
membre de l'Union européenne à ratifier", "et le premier pays d'Afrique à le faire"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.french.signs import GRAMMAR, INSTRUMENT
from servanda.claiming.grammar import Rule
from servanda.claiming.making.counts import OTHER_DEED
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance import spoken_of
from servanda.claiming.romance.chambers import of_one_country

_dated = GRAMMAR.dated
_REGIONS = tuple(
    (code, re.compile(rf"\b(?:{words})\b"))
    for code, words in (
        ("LATIN_AMERICA", r"d'amérique latine(?! et)|latino-américaine?"),
        ("CENTRAL_AMERICA", "d'amérique centrale|centraméricaine?"),
        ("SOUTH_AMERICA", "d'amérique du sud|sud-américaine?"),
        ("AMERICAS", "des amériques|du continent américain"),
        ("CARIBBEAN", "des caraïbes|caribéenn?e?"),
        ("SOUTHEAST_ASIA", "d'asie du sud-est"),
        ("MIDDLE_EAST", "du (?:moyen|proche)-orient"),
        (
            "EUROPE",
            "d'europe(?! (?:de l'|du |centrale|orientale|occidentale))|européenn?e?(?! de l')|du continent européen",
        ),
        (
            "UNRG_AFRICA",
            "d'afrique(?! (?:de l'|du |centrale|australe|orientale|occidentale|subsaharienne|francophone))|"
            "africaine?(?! (?:franco|luso|anglo)phone)|du continent(?: africain)?",
        ),
    )
)
"""Parts of the world, as told of one state."""
_WAS = (
    r"(?:(?:a|avait) (?:ainsi |aussi )?été|(?:est|était)(?: ainsi| alors| aussi)? (?:devenue? )?(?:ainsi )?|est|était|fut|devient|devenait|devint|reste|demeure) ?"
    r"(?:,? ?(?:ainsi|alors|aussi|également|officiellement|de ce fait|par là même),? )?"
)
_AMONG = (
    r"(?: (?:membre|signataire|partie))*(?: (?:de la|de l'|de|du|des|d'|en|dans la|dans le) ?(?:[\wàâéèêîôûç' -]{2,30}|<G\d+>))??"
    r"(?: (?:africaine?|européenn?e?|asiatique|arabe|latino-américaine?|caribéenn?e?|francophone|signataire))?"
)
_ONE = rf"(?:{{G}}|(?:[eé]tat|pays|nation|membre|gouvernement|signataire)(?P<of>{_AMONG}))"
_RATIFY = rf"ratifi\w+|adhér\w+|accéd\w+|dépos(?:er|é) {INSTRUMENT}|(?:achever|finaliser|terminer|boucler|mener à bien) (?:(?:cette |le |la |sa |son )?(?:procédure|processus)(?: de ratification)?|(?:la |sa )?ratification)"
_TO_DO_SO = r"à (?:le|la) faire|à l'avoir fait|à franchir (?:le|ce) pas|à avoir franchi (?:le|ce) pas"
_DID = rf"(?:à (?:avoir |l'avoir |y avoir |s'y |y |la |le |l')?(?P<v>{_RATIFY}|sign(?!al|ifi)\w+)|(?P<w>{_TO_DO_SO}))"
_RATIFIED = re.compile(r"ratif|adhé|dépos|achever|finalis|instrument")
_SIGNED = re.compile(r"\bsign(?!atair)")
_NOT_YET = re.compile(
    r"\b(?:n'est|n'était|ne fut|ne sera|n'a|sera|serait|pourrait|peut|veut|voudrait|souhaite|espère|doit|devrait|être|soit)\b[^.;,<]{0,30}$"
)
_SINCE = re.compile(
    r"[^.;:]{0,60}?\b(?:depuis|après|cette année|en <D|lors|avant|sans|parmi|entre)\b|[^.;:]{0,40}?\b(?:amendement|protocole|article)"
)
"""Words by which it was the first only since some day, or of some."""


def _told(reading: Reading, match: re.Match[str]) -> str | None:
    """What it was the first to do; of one "to do so" what was told last, where that is but one act."""
    words = match.group("v")
    if words is None:
        lead = reading.tagged[: match.start()]
        words = lead if _RATIFIED.search(lead) or _SIGNED.search(lead) else reading.before
        if (_RATIFIED.search(words) is None) == (_SIGNED.search(words) is None):
            return None
    return "ratified" if _RATIFIED.search(words) else "signed"


def _first(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who came first; of a group the record knows for certain, where it is said of a state and of no other time."""
    lead, what = match.string[: match.start()], _told(reading, match)
    if what is None or _NOT_YET.search(lead) or OTHER_DEED.match(match.string, match.start("did")):
        return None
    states, sure = spoken_of(reading, match)
    if len(states) != 1:
        return None
    words = match.group("of") or ""
    group = reading.value(match, "g") or next(
        (code for code, region in _REGIONS if region.search(words)), None
    )
    of_others = words and group is None
    loose = (
        not sure
        or of_others
        or of_one_country(reading, match)
        or _SINCE.match(match.string, match.end()) is not None
    )
    return reading.claim(
        match, "first", what, value=True, states=states, group=group, note=UNSURE if loose else ""
    )


def _named(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who came first, behind the words: "premier pays à avoir ratifié : la Norvège"."""
    states = reading.value(match, "s")
    if states is None or len(states) != 1:
        return None
    signed = _SIGNED.search(match.group()) is not None and _RATIFIED.search(match.group()) is None
    return reading.claim(
        match, "first", "signed" if signed else "ratified", value=True, states=states, note=UNSURE
    )


FIRSTS: tuple[Rule, ...] = (
    _dated(
        "first to leave",
        r"premi(?:er|ère) (?:(?:[eé]tat|pays|nation|membre)(?:[- ]partie| du monde| européen| membre)?|<G\d+>)(?: de l'histoire)? à (?:se retirer|s'en retirer|en sortir|l'avoir quittée?|dénoncer|quitter|s'être retiré)",
        making.first("withdrew"),
        "la Lituanie est devenue le premier pays à se retirer de la Convention",
    ),
    _dated(
        "first to ratify",
        rf"(?:{{S}},? (?:qui )?{_WAS})?(?:\b(?:le |la |son |en )?(?:tout )?|\b)premi(?:er|ère)(?: et (?:le )?(?:seul|dernier))? {_ONE},? (?P<did>{_DID})",
        _first,
        "le premier pays d'Afrique à ratifier",
        "L'Irlande a été le premier État membre de l'Union européenne à ratifier la Convention",
    ),
    _dated(
        "the first to ratify, a state",
        rf"^premi(?:er|ère) {_ONE},? (?P<did>{_DID})(?: {{U}})?, (?:la |le |les |l')?{{S}} (?!et\b|ou\b)",
        _first,
        "Premier membre de l'OTAN à ratifier la Convention, la Norvège en préside la réunion",
    ),
    _dated(
        "the first to join, by its name",
        r"(?:^|(?<=[;:,(] ))premi(?:er|ère)(?: (?:(?:[eé]tat|pays)(?: partie| membre)?|(?:(?:[eé]tat|pays) )?à (?:l'|y )?(?:avoir )?(?:ratifi|adhér|sign|dépos)\w*(?: {U})?|adhésion|ratification|entrée|arrivée?|dépôt|partie|membre|signataire))? ?: (?:la |le |les |l')?{S}(?= ?[.,;(]|$)",
        _named,
        "Dernière ratification de la Convention : Philippines (3 janvier 2019), première : Norvège",
    ),
)
