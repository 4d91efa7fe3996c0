"""What the rest of a sentence tells of a day: that it is the treaty's own, that nobody else can be meant, or that a
ratification is the one the depositary counts."""

from __future__ import annotations

import re

from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def told_beside(made: Found, reading: Reading, match: re.Match[str]) -> Found:
    """The claim of a day with the marks that its sentence gives it, or takes from it."""
    if made.what == "entered_into_force":
        if _FOR_IT.match(match.string, match.end()):
            return replace(made, note=made.note or UNSURE)  # "it came into force on 1 February 2011 for us"
        if _of_itself(reading, match):
            return replace(made, marks=made.marks | Mark.ITSELF)
        return replace(made, marks=made.marks | Mark.ALONE) if _alone(reading, match) else made
    if Mark.MAY_BE_DOMESTIC not in made.marks:
        return made
    if _AT_HOME.search(match.string) or _AT_HOME.search(reading.before):
        return made
    if _BY_THE_DEPOSITARY.search(match.string):
        return replace(made, marks=made.marks | Mark.BY_THE_DEPOSITARY)
    rank, first = _RANK.search(match.string), _FIRST.search(match.string)
    number = reading.tag(rank.group(1)).value if rank is not None else 1 if first is not None else None
    alone = len(made.states) == 1 and sum(item.sort == "S" for item in reading.found) == 1
    return replace(made, parts=((RANK, float(number)),)) if isinstance(number, int) and alone else made


_FOR_IT = re.compile(
    r",? for (?:us\b|it\b|them\b|me\b|(?:the |our )?<S|the (?:country|state|kingdom|republic)\b|(?:my|our|his|her|their) (?:own )?country\b)"
)


def _of_itself(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a day is told in one breath with what can only be told of the treaty, and with no deed of a state."""
    lead = reading.source[reading.start : reading.places[match.start()]]
    if _BY_A_CHAMBER.search(match.string):
        return False  # "where it was adopted by the Seimas and entered into force in September"
    if _FOR_SOMEBODY.search(lead) or ("<S" in match.string[: match.start()] and _DEED.search(match.string)):
        return False
    before, here = match.string[: match.start()], match.string[match.start() :]
    if _ITSELF.search(before) or _ITSELF_BEHIND.match(here):
        return True
    return _NAME.search(before) is not None and _WHICH.match(here) is not None


_BY_A_CHAMBER = re.compile(
    r"\badopted by (?:the |its |our |both )?(?:\w+ )?(?:parliament|senate|congress|cabinet|government|seimas|houses?|chambers?|national assembly)\b"
)
_ITSELF = re.compile(
    r"(?:<[TC]\d+>|\bit\b)[^;:]*\b(?:was|were) (?:first )?(?:adopted|opened for signature|negotiated|concluded|signed (?:in|at))\b|"
    r"^\W*(?:adopted|opened for signature|negotiated|concluded)\b|"
    r"\b(?:months|mois|meses) (?:after|following|après|después) [^;:<]{0,20}(?:<O\d+>|thirtieth|fortieth|fiftieth)"
)
"""What is told of the treaty: where it was adopted, how long after which ratification."""
_ITSELF_BEHIND = re.compile(
    r"[^;:]*?(?:\binternationally\b|<D\d+>,? (?:just |only |exactly )?(?:six|<N\d+>) months (?:after|following) "
    r"(?:the |its )?(?:deposit of the )?(?:<O\d+>|thirtieth|fortieth|fiftieth))"
)
_NAME = re.compile(r"<T\d+>(?: \([^()]*\))?,? $")
_WHICH = re.compile(r"which\b")
"""A clause right behind the name of the treaty, which tells of nothing else."""


def _alone(reading: Reading, match: re.Match[str]) -> bool:
    """Whether nobody stands near whom a day could be of: no state, no capital ("for Kyiv"), and no deed of either in the
    sentence before."""
    if any(item.sort in "SG" for item in (*reading.found, *reading.told)) or _DEED.search(reading.before):
        return False
    lead = reading.source[reading.start : reading.places[match.start()]]
    return _OF_SOMEBODY.search(lead) is None


_DEED = re.compile(r"\b(?:ratif|acced|adh[eé]|join|deposit|dépos|sign(?!ator)|firm[óa])")
_FOR_SOMEBODY = re.compile(r"\b(?:[Ff]or|[Pp]our|[Pp]ara) (?:the |la |le |les |los |las )?[^\W\d_a-zà-ÿ]")
_OF_SOMEBODY = re.compile(
    r"\b(?:[Ff]or|[Ii]n|[Pp]our|[Pp]ara|[ÀàEe]n?) (?:the |la |le |les |los |las )?[^\W\d_a-zà-ÿ]"
)

RANK = "rank"
"""The part of a day that is the rank its sentence gives to the state: if it is its rank among those that deposited, so is
the day that of its deposit."""
_RANK = re.compile(
    r"(<O\d+>) (?:un |eu |nato |member )*(?:states?|countr(?:y|ies)|nations?|part(?:y|ies)|ratification|accession|"
    r"to (?:ratify|join|accede|do so)|états?|pays|estado|país|nación)\b"
)
_FIRST = re.compile(r"\bfirst (?:\w+ ){0,2}to ratify\b")
_BY_THE_DEPOSITARY = re.compile(
    r"\b(?:trigger|bring|brought|sets? (?:off|in motion)|setting (?:off|in motion))\w*\b[^.;]{0,40}"
    r"\b(?:into force|number|total|threshold|countdown|clock)\b|"
    r"\bratifications? (?:that |which )?(?:it |the treaty |were |was )*(?:needed|required)\b|\bmost recently\b|"
    r"\blatest\b[^.;,]{0,40}\bto (?:ratify|join|accede)\b"
)
"""What only the depositary's list tells: a total, the start of the treaty, who came last."""
_AT_HOME = re.compile(
    r"\b(?:parliament\w*|parlement\w*|parlamento|senate|sénat|senado|assembly|assemblée|asamblea|congress|congreso|lawmakers|"
    r"deputies|bill|law|cabinet|president|vot(?:ed|es)|approv\w+|domestic\w*|bundestag|duma|se[ij]m(?:as)?|saeima|riigikogu|"
    r"knesset|storting|riksdag)\b"
)
"""Words by which a ratification may be one at home."""
