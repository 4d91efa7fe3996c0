"""Who was the first to do something under a treaty: "the first Baltic state to ratify", "the first ever to leave"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading


def _first_to(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who was the first to do what ``v`` tells by its bare verb."""
    done = {"ratify": "ratified", "sign": "signed", "accede": "acceded", "join": "joined"}[match.group("v")]
    if match.string.startswith(" and ratif", match.end("v")):
        done = "ratified"
    made = making.first(verb(done))(reading, match)
    told = _WHO_IT_WAS.match(match.string, match.end())
    if not isinstance(made, Found) or match.group("s") or _AS_FIRST.search(match.string[: match.start()]):
        return made
    if told is None:
        return None if _SAID_OF_IT.match(match.string, match.end()) else made
    return replace(made, states=tuple(reading.tag(told["s"]).value[:1]))


_WHO_IT_WAS = re.compile(
    r"(?:[^.;:]|<\w\d+>){0,60}? (?:is|was|were|are|being|remains?|came from),? (?:the )?(?P<s><S\d+>)(?!')"
)
_SAID_OF_IT = re.compile(
    r"(?:[^.;:,]|<\w\d+>){0,60}? (?:is|was|did|has|had|made|came|deposited|received|got)\b"
)
_AS_FIRST = re.compile(
    r"\b(?:is|was|were|be|been|being|becom(?:e|es|ing)|became|as|it|thus|thereby|mak(?:e|es|ing)|made)(?: \w+){0,3} $|<S\d+>[^.;]*$"
)
"""Words by which the state spoken of is the first."""


def _first_out(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who was the first to do what was told last, where that is leaving."""
    here = match.string[: match.start()]
    told = list(_ACT.finditer(here)) or list(_ACT.finditer(reading.before[-_A_SENTENCE:]))
    if not told or told[-1]["out"] is None:
        return None
    return making.first("withdrew")(reading, match)


_ACT = re.compile(
    r"(?P<out>\bleft\b|\bleav(?:e|es|ing)\b|withdr[ae]w\w*|\bquit\w*|\bexit\w*|denounc\w*|pull(?:ed|ing|s)? out)|"
    r"\b(?:ratif|sign|join|acced|host|us(?:e|ed|ing)\b|destroy|clear|report)\w*"
)
_A_SENTENCE = 240


FIRSTS: tuple[Rule, ...] = (
    rule(
        "first to do so, of leaving",
        r"\bfirst (?:ever )?(?:state|country|nation|party|state party|member|one|signatory)(?: ever)?(?: in history)? to (?:do so|do this|do that)\b",
        _first_out,
        "Lithuania withdrew from the Convention on 6 March 2025, becoming the first country to do so",
    ),
    rule(
        "first to leave",
        r"\bfirst (?:(?:ever )?(?:case of (?:a )?|such )?(?:withdrawal|denunciation)\b(?! (?:from|of) (?:africa|asia|europe|the region))|"
        r"(?:time that )?(?:any |ever )?(?:state|country|nation|time)[^.;]{0,60}?(?:denounce[sd]?|leaves?|left|withdraws?|withdrew|to (?:leave|withdraw|denounce|quit)))",
        making.first("withdrew"),
        "This is the first time ever that a state leaves a treaty banning a kind of weapon",
        "This is the first time that any state denounces a humanitarian disarmament treaty",
        "It is the first withdrawal from a treaty that bans a kind of weapon",
    ),
    rule(
        "first of a group to ratify",
        r"(?:{S}[^.;]{0,60}?)?first (?:(?:state|country|nation|one|member) )?(?:in |from |of )?(?:the )?{G}(?: (?:signatory|un|member|state|country|nation|government))*(?:,| -| –| —)? to (?P<v>ratify|sign|accede|join)",
        _first_to,
        "As the first Baltic state to ratify, Lithuania should press its neighbours",
    ),
    rule(
        "first to ratify",
        r"(?:{S},? (?:was |became |is |had been )?the )?(?:very )?first (?:\w+ )?(?:state|country|nation)(?: in [\w ]+)? to (?P<v>ratify|sign|accede|join)(?! since <D)",
        _first_to,
        "the first Baltic state to ratify",
    ),
)
