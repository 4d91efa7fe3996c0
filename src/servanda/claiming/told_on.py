"""The day on which somebody spoke of an act, which is not the act's own, in three languages: "it was adopted in Dublin,
the minister recalled on Friday", "le pays a ratifié la Convention, a déclaré le ministre vendredi"."""

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
