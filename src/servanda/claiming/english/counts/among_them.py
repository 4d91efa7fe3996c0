"""Parts of a group among those just told of: "eight of the Forum's 18 members belong to them", "among them are 24 of NATO's 32
members", "they include 20 of the 27 EU members", "its signatories include 24 of them"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import LATELY, noun
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_M = r"(?:members?|member[- ]states?|states|countries|nations|allies)"
_PART = rf"(?:out )?of (?:the |its |our |all )*(?:<N\d+> )?(?:{_M} (?:of|in) (?:the )?)?{{G}}(?:'s?)?(?: <N\d+>)?(?: {_M})?(?! (?:that|which|who|with|whose|in|from|have|has|had|having|[a-z]+ing)\b)"
_TOLD = re.compile(
    r"\b(?P<parties>states?[- ]parties|parties|ratified|bound|members(?! of))\b|\b(?P<signed>signator(?:y|ies)|signed)\b|\b(?P<joined>joined|acceded|on board)\b"
)
_BODIES = re.compile(
    r"<N\d+> (?:\w+ )?(?:organi[sz]ations|companies|groups|cities|people|firms|banks|ngos|donors)\b"
)
_NOT = re.compile(
    r"\b(?:not|never|outside|non-\w+|without|refus\w+|yet to|hold-?outs|absentees|only signed|signed only|except\w*|destroy\w*|stocks?|clear\w*|"
    r"attend\w*|participat\w*|meeting|conference|vote[ds]?|resolution|(?:were|are|was|those) present|reports?)\b"
)


def _of_those(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """So many of a group, of those that the words before tell of: of one sort alone."""
    told = f"{reading.before[-260:]} {match.string[: match.start()]}"
    if _BODIES.search(told) or _NOT.search(f"{reading.before[-260:]} {match.string}"):
        return None
    sorts = {str(found.lastgroup) for found in _TOLD.finditer(told)}
    if len(sorts) != 1:
        return None
    return making.count(sorts.pop(), group=True)(reading, match)


def _belong(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    if match.group("them"):
        return _of_those(reading, match)
    return making.count("parties", group=True)(reading, match)


def _of_the_sort(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """So many of a group among the parties or the signatories of today."""
    if _NOT_THEY.search(match.string[: match.start()]):
        return None
    return making.count(noun(match.group("w")), group=True)(reading, match)


_NOT_THEY = re.compile(
    r"(?:\bnon[- ]?(?:states? )?|\b(?:not|former|other|new|newest|latest|first|recent|remaining|future|potential|affected) (?:states )?|(?:meeting|conference|assembly)s? of (?:the )?(?:states )?)$"
)
_SORT = r"(?P<w>signatories|signatory states|states parties|parties|members(?= (?:to|of) <[TC]| (?:\w+ )?include)|member states(?= (?:to|of) <[TC]))(?: (?:to|of) {U})?"
_COUNTS = rf"(?:{LATELY} )*includes?(?: (?:{LATELY}|as many as))*"
_FIRST = _PART.replace("{G}", r"<G\d+>")


AMONG_THEM: tuple[Rule, ...] = (
    rule(
        "so many of a group belong to it",
        rf"{{N}} {_PART},? (?:now |already |also |currently )*(?:belongs?|adheres?) to (?:(?P<them>them|these|those)\b|{{T}}|it\b)",
        _belong,
        "The Convention has 112 States Parties. Eight of the 18 members of the Pacific Islands Forum belong to them",
    ),
    rule(
        "among them so many of a group",
        rf"\b(?:among (?:them|these|those|which|whom)(?: (?:are|were|is|there are|we find))?|(?:they|these|those|which) (?:now |also )?(?:include|count|comprise)|including)(?: (?:currently|now|also|as many as))?,? {{N}} {_PART}",
        _of_those,
        "The Convention has 112 States Parties. Among them are 24 of the 32 NATO members",
        "The Convention has 112 States Parties, including 24 of the 32 members of NATO",
    ),
    rule(
        "so many of a group among them",
        rf"(?:,|;| -| –| \(|\band\b) ?{{N}} {_PART},? (?:are |is |being )?among (?:them|these|those)(?=[.,;:)]|$)",
        _of_those,
        "The Convention has 112 States Parties, 24 of NATO's 32 members among them",
    ),
    rule(
        "so many of them are of a group",
        rf"{{N}} of (?:them|these|those|which|whom) (?:are |being |come from |are from |are in |belong to |in |from )(?:the )?(?:{_M} (?:of|in) (?:the )?)?{{G}}(?: {_M})?(?=[.,;:)]|$| (?:and|but|while)\b)",
        _of_those,
        "The Convention has 112 States Parties. 24 of them are members of NATO",
    ),
    rule(
        "the parties include so many of a group",
        rf"{_SORT},? {_COUNTS} {{N}} {_PART}",
        _of_the_sort,
        "Signatories to the Convention include 24 of the 27 member states of the European Union",
        "Its States Parties now include 24 of NATO's 32 members",
    ),
    rule(
        "the parties include so many of a group and of another",
        rf"{_SORT},? {_COUNTS} <N\d+> {_FIRST},? (?:and|as well as|but only|but) {{N}} {_PART}",
        _of_the_sort,
        "The parties to the Convention include 20 of the 27 EU member states and 24 of the 32 NATO allies",
    ),
    rule(
        "among the parties are so many of a group",
        rf"\bamong (?:the |its |their |all )*{_SORT},? (?:are|we find|there are)(?: (?:{LATELY}|as many as))* {{N}} {_PART}",
        _of_the_sort,
        "Among the parties to the Convention are 20 of the 27 EU member states",
    ),
)
