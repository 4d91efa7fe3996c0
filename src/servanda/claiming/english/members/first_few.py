"""States said to be among the first so many: "Ireland was among the first three states to ratify it, in December 1997"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import event
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making import MOST_STATES
from servanda.claiming.making.days import dated
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

_TO = r"to (?P<v>sign|ratify|accede|join|deposit)(?: (?:to )?(?:it|{U}))?"
_STATES = r"(?:states? parties|states|countries|nations|governments|signatories)"


_SOME_OF = re.compile(r"\b(?:one|among|part)\b|<N\d+> of\b")


def _first_few(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Each of the states as one of the first so many, and the day of the one."""
    states, number = reading.value(match, "s") or reading.nearby(match), reading.value(match, "n")
    if not states or not isinstance(number, int) or not 1 < number <= MOST_STATES:
        return []
    all_of_them = _SOME_OF.search(match.group()) or len(states) == number
    if not all_of_them or any(item.sort == "G" for item in reading.found):
        return []
    what = "signed" if match.group("v") == "sign" else "parties"
    made = [
        reading.claim(match, "ordinal", what, value=number, hedge="at_most", states=(state,))
        for state in states
    ]
    day = reading.value(match, "d") if match.groupdict().get("d") else None
    if day is not None and len(states) == 1:
        made.append(dated(reading, match, event(match.group("v")), day, states))
    return [each for each in made if each is not None]


FIRST_FEW: tuple[Rule, ...] = (
    rule(
        "among the first so many, on a day",
        rf"{{S}}(?:, (?!<)[^.;:,<]{{2,60}},)?,? (?:is|are|was|were)(?: also| both| all)* (?:(?:one|<N\d+>) of|among|part of) (?:the )?(?:very )?first {{N}}(?: {_STATES})? {_TO}(?:,? (?:doing so )?(?:already |back )?(?:on|in) {{D}})?",
        _first_few,
        "Ireland was among the first three states to ratify it, in December 1997",
    ),
    rule(
        "the first so many were",
        rf"{{S}} (?:are|were) (?:the )?(?:very )?first {{N}}(?: {_STATES})? {_TO}",
        _first_few,
        "Canada, Ireland and Mauritius were the first three states to ratify it",
    ),
    rule(
        "of the first so many states those named",
        rf"\bthe first {{N}}(?: {_STATES})? {_TO} (?:are|were)(?: (?:the )?following)?:? (?:the )?{{S}}(?=[.;]|$)",
        _first_few,
        "The first three states to ratify the Convention were Canada, Ireland and Mauritius",
    ),
)
