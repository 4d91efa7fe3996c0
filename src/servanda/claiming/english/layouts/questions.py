"""Questions and their answers: "How many countries have joined? 112.", "Is the United States a party? No."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.events import sense
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_ANSWER = r"^\W*(?:a(?:nswer)?(?:[:.)] ?| [–—-] ?))?"
_TREATY = r"(?: (?:to|of|in|by)?(?: ?(?:the|this|that))? ?<[TC]\d+>| (?:to )?it)?"
_HOW_MANY = re.compile(
    rf"\bhow many (?:(?:{STATES}|parties|members) )?(?:(?:have|had|are|do|did|has) )?(?:(?:so far|now|already|currently|also) )*(?:(?:a |full )?)*"
    rf"(?P<v>signed and ratified|signed|ratified|joined|acceded|states parties|parties|party|members|bound|belong|on board)\b{_TREATY}(?: so far| to date| now| today| already| in all)?\W*$|"
    r"\bhow many (?P<w>states parties|parties|signatories|ratifications|signatures)(?: (?:does|has|have|are there|there are)(?: (?:to|of))?(?: (?:the |this )?<[TC]\d+>| it)?(?: (?:have|has|got|now|today|so far))*)?\W*$"
)
_IS_IT = re.compile(
    rf"(?:^|[\W])(?:is|are|has|have|did) (?:the )?(?P<s><S\d+>) (?:(?:now|already|also|yet|ever) )*(?:an? )?(?:full )?"
    rf"(?P<v>signed|ratified|joined|acceded|sign|ratify|join|accede|states? part(?:y|ies)|part(?:y|ies)|signator(?:y|ies)|members?(?= (?:to|of) (?:the )?<[TC]))\b{_TREATY}(?: yet| already)?\W*$"
)


def _number(reading: Reading, match: re.Match[str]) -> Found | None:
    """The figure that answers a question of how many."""
    asked = _HOW_MANY.search(reading.before)
    if asked is None:
        return None
    told = asked.group("v") or asked.group("w")
    what = (
        "signatories"
        if told == "signatories"
        else "signed"
        if told in ("signed", "signatures")
        else "ratified"
        if told in ("ratified", "signed and ratified", "ratifications")
        else "joined"
        if told in ("joined", "acceded", "on board")
        else "parties"
    )
    made = making.count(what)(reading, match)
    return made if isinstance(made, Found) else None


def _yes_or_no(reading: Reading, match: re.Match[str]) -> Found | None:
    """What the answer says of the states the question asks about."""
    asked = _IS_IT.search(reading.before)
    states = [item.value for item in reading.told if item.sort == "S"]
    if asked is None or len(states) != 1 or "acced" in match.string:
        return None  # "Has it ratified? No, it acceded"
    told, answer = asked.group("v"), match.groupdict()
    yes = answer["a"] == "yes" if answer.get("a") else not answer.get("b")
    if told.startswith("sign"):
        what = "signed"
    elif told.startswith("ratif"):
        what = "ratified"
    else:
        what = "joined" if told.startswith(("join", "acced")) else "parties"
    # "No. The other treaty ..." may be read on as one sentence: it is the question that tells which is meant.
    named = {item.value for item in reading.told if item.sort == "T" and item.value}
    return reading.claim(
        match,
        "membership",
        what,
        value=yes,
        negated=not yes,
        treaty=next(iter(named)) if len(named) == 1 else None,
        states=tuple(dict.fromkeys(states[0])),
    )


_WHEN_DID = re.compile(
    r"\bwhen (?:did|has|had|have) (?:the )?(?P<s><S\d+>) (?:(?:first|finally|formally|itself|actually) )*"
    r"(?P<v>sign|ratify|accede|join|become (?:a |full )*(?:states? )?party|deposit)"
    r"(?: its (?:instrument of )?ratification)?(?: (?:to|of|up to))?(?: (?:the |this )?(?:<[TC]\d+>|it\b)|(?=\W*$))"
)
_WHEN_WAS = re.compile(
    r"\bwhen (?:was|were|did|is|does|will|do) (?:the |this |that )?(?:<[TC]\d+>|it|treaty|convention) (?:(?:first|finally|formally) )*"
    r"(?P<v>adopted|concluded|opened? for signature|signed|(?:entered|enter|come|came) into (?:force|effect)|take effect)\b(?! for\b| (?:in|by) (?:the )?<S)"
)
_WHO = re.compile(
    r"\b(?:who|which (?:state|country|one)) (?:was|is|became|were) the (?:very )?(?:last|latest|first|newest|most recent)(?: (?:state|country|one|party|member))*(?: to (?P<v>join|ratify|sign|accede))?(?: (?:to|of))?(?: (?:the |this )?<[TC]\d+>| it\b|(?=\W*$))"
)


def _when(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day that answers a question of when."""
    did, was = _WHEN_DID.search(reading.before), _WHEN_WAS.search(reading.before)
    day = reading.mention(match, "d")
    if day is None:
        return None
    if did is not None:
        states = [item.value for item in reading.told if item.sort == "S"]
        if len(states) != 1 or len(states[0]) != 1:
            return None
        said = did["v"]
        event = "signature" if said == "sign" else "joined" if said in ("join",) else "deposit"
        event = "deposit_or_in_force" if said.startswith("become") else event
        return making.dated_of(reading, match, event, day, states[0])
    if was is None:
        return None
    made = making.date_of(sense(was["v"]))(reading, match)
    return replace(made, states=()) if isinstance(made, Found) else None


def _who(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who was the first or the last, and when: what they did, the question tells."""
    asked = _WHO.search(reading.before)
    if asked is None:
        return None
    told = asked["v"] or ""
    if not told and "part" not in asked.group() and "member" not in asked.group():
        return None
    return making.date_of("signature" if told == "sign" else "joined", of_state=True)(reading, match)


QUESTIONS: tuple[Rule, ...] = (
    rule(
        "the answer to how many",
        rf"{_ANSWER}(?:(?:as of|at) <D\d+>,? )?(?:so far,? |currently,? |today,? )?{{N}}(?: {STATES}| parties| of them)?(?:,? (?:so far|to date|now|today|in all|\(?as of <D\d+>\)?))?(?=\W*$|[.,;:] )",
        _number,
        "How many countries have ratified the Convention on Cluster Munitions?\n112.",
    ),
    rule(
        "the answer yes or no",
        rf"{_ANSWER}(?P<a>yes|no|not yet|not so far)\b(?=\W*$|[.,;!:] | [–—-] )",
        _yes_or_no,
        "Is Finland a party to the Convention on Cluster Munitions? No.",
    ),
    rule(
        "the answer that it has, or has not",
        rf"{_ANSWER}(?:(?:yes|no),? )?(?:it|they) (?:has|have|is|are|did|does|was)(?P<b> not(?: yet)?|n['’]t)?(?=\W*$|[.,;!] )",
        _yes_or_no,
        "Did Finland sign the Convention on Cluster Munitions? It did not.",
    ),
    rule(
        "the answer to when",
        rf"{_ANSWER}(?:(?:it|they) (?:did so|did|was|entered into force|came into force|took effect|ratified|signed|acceded),? )?(?:on |in |only in |back in )?{{D}}(?=\W*$|[.,;:] | (?:in|at|with|after|by|six) )",
        _when,
        "When did Chile ratify the Convention on Cluster Munitions?\nIn December 2010.",
        "When was the Convention on Cluster Munitions adopted? On 30 May 2008, in Dublin.",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the answer to who, and when",
        rf"{_ANSWER}(?:(?:that|it) (?:was|is) )?(?:the )?{{S}},? (?:on|in) {{D}}(?=\W*$|[.,;:] )",
        _who,
        "Who was the last to join the Convention on Cluster Munitions?\nSouth Sudan, in August 2023.",
    ),
)
