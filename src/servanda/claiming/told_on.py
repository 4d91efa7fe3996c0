"""Days behind a comma that are not those of the act before it, in three languages: of somebody who spoke of it ("it was
adopted in Dublin, the minister recalled on Friday"), or of what the sentence tells of first."""

from __future__ import annotations

import re

_SPOKE = (
    r"(?:said|says|told|recalled|recalls|noted|added|explained|wrote|tweeted|stated|stressed|pointed out|reported|"
    r"reports|according to)"
)
_MADE_KNOWN = r"(?:announced|announces|confirmed|confirms|declared|disclosed|revealed)"
_WHO = (
    r"(?!which\b|that\b|who\b|as\b|and\b|having\b|was\b|were\b|is\b|being\b|first\b)(?:(?!<D)[^.;,:]){2,60}? "
)
_A_DIT = (
    r"(?:a|ont|avait|avaient) (?:dit|déclaré|indiqué|annoncé|affirmé|précisé|rapporté|rappelé|souligné|expliqué|"
    r"confirmé)|"
    r"selon|d'après|rappelait|rapporte|rapportait|indique|annonce|précise"
)
_DIJO = (
    r"(?:ha |han )?(?:dijo|dijeron|dicho|informó|informaron|informado|anunció|anunciaron|anunciado|declaró|declararon|"
    r"declarado|señaló|señalaron|recordó|recordaron|indicó|indicaron|afirmó|afirmaron|explicó|confirmó|comunicó)|según"
)
_SPOKEN = re.compile(
    rf", (?:(?:(?!<D)[^.;:]){{0,60}}?\b{_SPOKE}\b|{_WHO}{_MADE_KNOWN}\b|(?:{_A_DIT}|{_DIJO})\b)"
    r"(?:(?!<D|, (?:the|and|but|which|when|where|that|et|mais|qui|y|pero|que)\b)[^.;:]){0,60}?<D\d+>$"
)


def told_on_that_day(match: re.Match[str]) -> bool:
    """Whether the day with which the words of a rule end is that of a statement set off by a comma."""
    words = match.group()
    return ", " in words and _SPOKEN.search(words) is not None


def paired_off(match: re.Match[str]) -> bool:
    """Whether a second day behind it makes a day that of the first of several states: "on 7 and 8 May respectively"."""
    return _A_SECOND.match(match.string, match.end()) is not None


_A_SECOND = re.compile(r"(?:, (?:\w+ )?<D\d+>)*,? (?:and|et|y) (?:\w+ )?<D\d+>,? \(?respecti")


def of_the_main_clause(what: str, match: re.Match[str]) -> bool:
    """Whether a day may be of what happened before or after an event of the treaty, and not the event's own."""
    if what not in _OWN or _APART.search(match.group()) is None:
        return False
    return _LEAD.search(match.string, 0, _head(match)) is not None


def _head(match: re.Match[str]) -> int:
    """The beginning of a match, behind the word that joins it to what is said before."""
    joined = _JOINING.match(match.string, match.start())
    return joined.end() if joined is not None else match.start()


_OWN = ("entered_into_force", "adopted", "opened", "opened_or_signed")
_JOINING = re.compile(r"que ")
_APART = re.compile(r", (?:(?:on|in|le|en|el) )?<D\d+>$")
_LEAD = re.compile(
    r"\b(?:before|after|until)(?: the)? ?$|\b(?:avant|après) qu(?:e|'elle|'il)(?: (?:la|le|l'))?(?: ?n'| ne)? ?$|"
    r"\b(?:antes|después) de que(?: (?:la|el|esta?))?(?: (?:entrara|entrase|entre|entró|fuera|fuese|se))? ?$"
)
