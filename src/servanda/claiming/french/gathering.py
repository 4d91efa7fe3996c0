"""French meetings of the parties whose days stand beside their names: "la première réunion des États parties (Vientiane,
9-12 novembre 2010)"."""

from __future__ import annotations

import re

from servanda.claiming.french.doing import NUMBERED
from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.grammar import Rule
from servanda.claiming.making.meetings import firm
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_CITY = r"[a-zà-ÿ][a-zà-ÿ' -]{2,22}(?:,? \(?<S\d+>\)?)?"
_TIMED = re.compile(
    r"\b(?:prépar\w*|intersession\w*|avant|après|depuis|jusqu'|veille|lendemain|suite|issue|vue|groupe|comité|séminaire|"
    r"atelier|régionale?s?|communiqué|depuis|marge|signée?|ratifi\w*|adhér\w*|dépos\w*)\b"
)
"""Words of what else may have been on a day told beside a meeting."""
_LONGEST = 20


def _on_its_days(reading: Reading, match: re.Match[str]) -> Found | None:
    """The days of a meeting told beside its name: certain where they run from a first to a last one, in a year told."""
    made, mention = firm(reading, match), reading.mention(match, "d")
    if made is None or mention is None:
        return None
    days = (mention.value.latest - mention.value.earliest).days
    head = match.string[max(0, match.start() - 60) : match.start()]
    clause = re.split(r"[.;:]", head)[-1] + match.group()
    if 0 < days < _LONGEST and _TIMED.search(clause) is None:
        return made
    return replace(made, note=UNSURE)


GATHERED: tuple[Rule, ...] = (
    GRAMMAR.plain(
        "the days of a meeting beside its name",
        rf"{NUMBERED}(?:,? (?:à|en|au) {_CITY},?|,? [(–-] ?{_CITY},|, {_CITY},| :| [(–-]|,)? ?\(?(?:du |les )?{{D}}",
        _on_its_days,
        "la première réunion des États parties à la Convention (Vientiane, 9-12 novembre 2010)",
        "a pris part à la première réunion des États parties, du 9 au 12 novembre 2010",
    ),
    GRAMMAR.plain(
        "on days a meeting met",
        rf"(?:s'est tenue|s'est déroulée|a eu lieu|rendez-vous|réuni(?:e?s)?|retrouv\w+|étai(?:en)?t|participé|accueill\w+)(?: à {_CITY})?,? (?:du |les )?{{D}}(?: (?:à|au|en) {_CITY})?,? (?:pour |à l'occasion de |lors de |à )?(?:la |l'){NUMBERED}",
        _on_its_days,
        "C'est à Vientiane que s'est tenue, du 9 au 12 novembre 2010, la première réunion des États parties",
        "Rendez-vous à San José, du 2 au 5 septembre 2014, pour la cinquième réunion des États parties",
    ),
)
