"""Questions and their answers: "How many countries have joined? 112.", "Is the United States a party? No."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found
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
    return reading.claim(
        match, "membership", what, value=yes, negated=not yes, states=tuple(dict.fromkeys(states[0]))
    )


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
)
