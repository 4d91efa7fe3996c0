"""Who was done with its stocks or its land, told without the verb: "35 have finished destroying their stocks; Switzerland did
so in March, Botswana and Croatia last year"."""

from __future__ import annotations

import re

from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.days import dated
from servanda.claiming.making.senses import sense
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_ACTS = re.compile(
    r"\b(?P<done>(?:finish|complet|conclud)\w* (?:the |its |their )?(?:destr|clear|demin|stockpile)|destroy(?:ed)? (?:all|its|their)|(?:destruction|clearance)\b)|"
    r"\b(?:sign(?:ed)?|ratif\w+|joined|acced\w+|announc\w+|request\w*|miss\w*)\b"
)


def _did_it(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day on which states were done with what the words before tell, where they tell of nothing else since."""
    told = f"{reading.before[-260:]} {match.string[: match.start()]}"
    acts = list(_ACTS.finditer(told))
    day, states = reading.mention(match, "d"), reading.value(match, "s")
    if not acts or acts[-1].group("done") is None or day is None or not states:
        return None
    about = sense(told[acts[-1].start() :], STOCKS_OR_LAND)
    if not about:
        return None
    made = [
        found
        for state in states
        if (found := dated(reading, match, "completion", day.value, (state,))) is not None
    ]
    return [replace(found, about=about, note=UNSURE) for found in made]


DID_IT: tuple[Rule, ...] = (
    rule(
        "and it did so in",
        r"(?:^|[,;:(] ?|\band |\bwhile |\bmost recently )(?:the )?{S},? (?:also |both |only )?(?:did so|had done so|has done so|have done so|did it)(?: too| already)?,? (?:on |in )?{D}",
        _did_it,
        "Under the Convention 35 states have finished destroying their stocks; Switzerland did so in March 2019",
    ),
    rule(
        "did so then, and another then",
        r"\b(?:did so|done so|did it),? (?:on |in )?<D\d+>(?:,|;|,? and|,? then|,? while)+ (?:the )?{S},? (?:on |in )?{D}",
        _did_it,
        "35 states have finished destroying their stocks under the Convention; Switzerland did so in March 2019, Botswana and Croatia in 2018",
    ),
)
