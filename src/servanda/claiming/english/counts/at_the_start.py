"""How many there were when a treaty entered into force: "it had 61 parties when it took effect", "it started life with 61
parties"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import DONE, HAVE, STATES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import LANDMARKS
from servanda.dates import PartialDate

_NOUN = r"(?P<w>states? part(?:y|ies)|parties|members|ratifications|signator(?:y|ies)|signatures|states on board|countries on board)"
_STARTED = r"(?:(?:formally |officially |finally )?(?:entered|came|went) into (?:force|effect)|took effect|became (?:binding|law|international law)|started(?: life)?|began)"
_WHEN = rf"(?:when|as|at the time|by the time|on the day|the day|the moment) (?:that |when )?(?:it|{{U}}) {_STARTED}"
_AT = r"(?:at|on|upon|by) (?:the (?:date|time|moment|day) of )?(?:its |the |{U}'s? )?(?:entry into force|coming into (?:force|effect))(?: of {U})?"
_HAD = r"(?:had|counted|numbered|has had|boasted)"


def _at_the_start(reading: Reading, match: re.Match[str]) -> Found | None:
    """A figure of the day on which the treaty entered into force, unless the sentence gives another day."""
    said = match.groupdict()
    what = verb(said["v"]) if said.get("v") else "joined" if "board" in said["w"] else noun(said["w"])
    made = making.count(what)(reading, match)
    days = [day for day, code in LANDMARKS.items() if isinstance(made, Found) and code == made.treaty]
    if not isinstance(made, Found) or not days:
        return None
    begun = PartialDate.of(max(days))
    told = [item.value for item in reading.found if item.sort == "D"]
    if told and not any(day.could_be(begun) for day in told):
        return replace(made, note=OF_SOME)
    return replace(made, as_of=begun)


AT_THE_START: tuple[Rule, ...] = (
    rule(
        "it had so many when it started",
        rf"(?:{{T}}|\bit|\bwhich),? (?:which )?{_HAD} (?:only |just |already )*{{N}} {_NOUN},? (?:{_WHEN}|{_AT})",
        _at_the_start,
        "The Convention had 38 parties when it took effect",
    ),
    rule(
        "when it started it had so many",
        rf"\b(?:{_WHEN}|{_AT}),? (?:{{T}}|it|there)(?: (?:already|only|just))? (?:{_HAD}|were) (?:only |just |already )*{{N}} {_NOUN}",
        _at_the_start,
        "When it entered into force the Convention had 38 parties",
    ),
    rule(
        "when it started so many had ratified",
        rf"\b{_WHEN},? (?:only |just |already )*{{N}} {STATES} {HAVE} (?P<v>{DONE}){THE}",
        _at_the_start,
        "By the time the Convention entered into force, 38 states had ratified it",
    ),
    rule(
        "it started with so many",
        rf"(?:{{T}}|\bit|\band|\bwhich),? {_STARTED}(?: (?:on|in) <D\d+>)?,? (?:out )?with (?:only |just |already )*{{N}} {_NOUN}",
        _at_the_start,
        "The Convention entered into force on 1 August 2010 with 38 parties",
    ),
)
