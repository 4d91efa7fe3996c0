"""How many signed at the opening for signature: "94 states signed it when it was opened for signature in Oslo"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ASIDE, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import OPENED
from servanda.dates import PartialDate

_OPEN = r"(?:was |were )?(?:first |formally |officially )*open(?:ed)? (?:for|to) (?:signatures?|signing)"
_ITS_OPENING = (
    r"(?:(?:the day of )?(?:its|the|that) (?:(?:oslo|ottawa|paris|official|formal|two-day) )?(?:opening for signature|(?:signing|signature|opening) (?:ceremony|conference))"
    r"|(?:its|the) (?:very )?(?:first|opening) day)"
)
_OF_IT = r"(?: (?:it|{U}))?"


def _at_the_opening(reading: Reading, match: re.Match[str]) -> Found | None:
    """As many as had signed by the end of the day, or of the days, of the ceremony."""
    made = making.count("signed")(reading, match)
    if not isinstance(made, Found) or (opened := OPENED.get(made.treaty or "")) is None:
        return None
    return replace(made, as_of=PartialDate.of(opened), note=OF_SOME)


def _where_it_opened(reading: Reading, match: re.Match[str]) -> Found | None:
    """Those that signed in the city in which it was opened for signature."""
    if _MONTH.search(match.string[: match.start()]):
        return None  # "on 3 December 99 countries signed it in Oslo"
    made = _at_the_opening(reading, match)
    days = [item.value for item in reading.found if item.sort == "D"]
    if made is None or made.as_of is None or not all(day.could_be(made.as_of) for day in days):
        return None
    return made if _OPENED_IN.get(made.treaty or "") == match.group("city") else None


def _at_its_ceremony(reading: Reading, match: re.Match[str]) -> Found | None:
    """Those that signed at the ceremony, where the sentence tells no day but those of the opening."""
    made = _at_the_opening(reading, match)
    opened = made.as_of if made is not None else None
    days = [item.value for item in reading.found if item.sort == "D"]
    # Of later ceremonies the words may tell as well, where they tell of one only.
    if made is None or opened is None or _LATER.search(match.string):
        return None
    return made if not days or any(day.could_be(opened) for day in days) else None


_LATER = re.compile(
    r"\b(?:another|further|more|additional|second|later|since then)\b|\ba (?:special |further |new )*signing ceremony"
)
_MONTH = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december) $"
)
_OPENED_IN = {"CCM": "oslo", "APMBC": "ottawa", "CWC": "paris"}


def _behind_the_opening(reading: Reading, match: re.Match[str]) -> Found | None:
    """Who signs "with" the opening may have done so until today."""
    before = match.string[: match.start()]
    if _OPENED.search(before) is None or _UNTIL_NOW.match(match.string, match.end()):
        return None
    if match.group().startswith(",") and _WHEN.search(before) is None:
        return None
    made = _at_the_opening(reading, match)
    return replace(made, note=UNSURE) if made is not None and "with" in match.group() else made


_OPENED = re.compile(
    r"(?<!been )\bopened (?:for|to) (?:signatures?|signing)\b(?:(?!<N\d|\bsince\b)[^.]){0,70}$"
)
_WHEN = re.compile(r"\b(?:[Ww]hen|[Aa]s|day|moment)\b[^.;]{0,60}? opened ")
_UNTIL_NOW = re.compile(r"[^.;]{0,40}?\b(?:so far|to date|since|as of|by|until now|already)\b")

OPENINGS: tuple[Rule, ...] = (
    rule(
        "n signed when it was opened",
        rf"{{N}} {STATES} (?:had |have )?signed{_OF_IT},? (?:(?:in|at) [\w ]{{3,30}} )?(?:(?:when|as|on the day|the day) (?:it|{{U}}) {_OPEN}|(?:at|on|upon|during) {_ITS_OPENING})",
        _at_the_opening,
        "94 states signed the Convention when it was opened for signature in Oslo",
    ),
    rule(
        "signed by n at the ceremony",
        rf"\bsigned(?: there| in \w+)? by {{N}} {STATES}{ASIDE}(?:,? (?:in|at) (?!the |its )[\w ]{{3,30}})?,? (?:(?:at|on|during|upon) {_ITS_OPENING}|(?:when|on the day|the day) (?:it|{{U}}) {_OPEN})",
        _at_its_ceremony,
        "The Convention was signed by 94 countries at the Signing Conference in Oslo, Norway on 3 – 4 December 2008",
    ),
    rule(
        "at the ceremony n signed",
        rf"\b(?:at|on|during) {_ITS_OPENING}(?:(?!<N|\b(?:since|after)\b)[^.;]){{0,90}}?,? {{N}} {STATES}{ASIDE} signed\b(?! (?:the|a) (?:final|declaration))",
        _at_its_ceremony,
        "During the Ottawa signing conference in early December 1997, 122 countries signed the Mine Ban Treaty",
    ),
    rule(
        "at the ceremony it was signed by n",
        rf"\b(?:at|on|during) {_ITS_OPENING}(?:(?!<N|\b(?:since|after)\b)[^.;]){{0,90}}? signed by {{N}} {STATES}",
        _at_its_ceremony,
        "At the Oslo Signing Conference in December 2008 the Convention on Cluster Munitions was signed by 94 states",
    ),
    rule(
        "the ceremony saw n sign",
        rf"\b{_ITS_OPENING}(?:(?!<N|\b(?:since|after)\b)[^.;]){{0,60}}? (?:saw|drew|brought|gathered|attracted) {{N}} (?:{STATES} (?:to )?sign(?:ing)?\b|signator(?:y|ies)|signatures)",
        _at_its_ceremony,
        "The signing conference in Oslo in December 2008 saw 94 states sign the Convention on Cluster Munitions",
    ),
    rule(
        "it got n signatures when it was opened",
        rf"\b(?:gain|gather|collect|garner|receiv|attract|got|won|drew)\w* {{N}} (?:(?:country|state) )?signatures? (?:(?:when|as|on the day|the day) (?:it|{{U}}) {_OPEN}|(?:at|on|upon) {_ITS_OPENING})",
        _at_the_opening,
        "The Convention received 94 signatures when it was opened for signature",
    ),
    rule(
        "opened, when n signed",
        rf"(?:\bwhen|\bwhere|, with|,) (?:a total of |as many as )?{{N}} {STATES}{ASIDE} (?:signed|signing)(?! (?:or|and|the (?:final|declaration)))",
        _behind_the_opening,
        "The Convention was opened for signature in Oslo in December 2008, where 94 states signed it",
        "When the Convention was opened for signature, 94 states signed it",
    ),
    rule(
        "opened, and n signed that day",
        rf"{{N}} {STATES}{ASIDE} signed{_OF_IT}(?: on)? (?:that|the same|the first|the opening) day\b",
        _behind_the_opening,
        "It was opened for signature in Oslo; 94 states signed it that day",
    ),
    rule(
        "opened and signed by n there",
        rf"(?:\band|,) (?:was |were )?(?:immediately )?signed (?:there |then |that day )?by {{N}} {STATES}(?= (?:on )?(?:that|the same|the first) day\b| there\b| at the (?:ceremony|opening))",
        _behind_the_opening,
        "It was opened for signature in Oslo and signed by 94 states at the ceremony",
    ),
    rule(
        "n signed it on its first day",
        rf"{{N}} {STATES} (?:had |have )?signed{_OF_IT} on (?:its|the|that) (?:very )?(?:first|opening) day\b",
        _at_the_opening,
        "94 states signed the Convention on its first day",
    ),
    rule(
        "n signed it in the city where it was opened",
        rf"{{N}} {STATES}{ASIDE} signed (?:it|{{U}}) (?:there )?in (?P<city>oslo|ottawa|paris)(?=[.,;]|$)",
        _where_it_opened,
        "94 states signed the Convention on Cluster Munitions in Oslo",
    ),
    rule(
        "in the city where it was opened n signed it",
        rf"(?:^|[;:,.] )(?:at (?:the|a) [\w ]{{3,30}} )?in (?P<city>oslo|ottawa|paris),? {{N}} {STATES}{ASIDE} signed (?:it|{{U}})",
        _where_it_opened,
        "At the signing conference in Oslo, 94 states signed the Convention on Cluster Munitions",
    ),
)
