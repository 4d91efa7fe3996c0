"""How many others did it with a state, on its own day: "it joined seven other countries to deposit their instruments"."""

from __future__ import annotations

import re

from servanda.claiming.english.phrases import STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import SAME_DAY
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading

_DEPOSIT = r"(?:deposit(?:ed|ing)?|hand(?:ed|ing)? (?:in|over|<H\d+>)|submit(?:ted|ting)?|lodg(?:ed?|ing)|ratif(?:y|ied|ying))"
_DEPOSITED = r"(?:deposited|handed (?:in|over|<H\d+>)|submitted|lodged|ratified|did (?:so|it|this|the same|likewise)|followed suit|joined|acceded)"
_GAP = r"(?:(?!<[NS])[^.;]){0,90}?"
_OTHERS = rf"(?:(?:another|a further) (?:<H\d+> )*(?P<n><N\d+>) (?:more )?{STATES}|(?P<o><N\d+>) (?:other|more|further) {STATES}|(?P<m><N\d+>) others)"
_THAT_DAY = re.compile(
    r"\b(?:(?:the|that|this) (?:very )?(?:same )?day|same (?:ceremony|occasion|time)|simultaneously)\b"
)
_ANOTHER_TIME = re.compile(
    r"\b(?:since|before|already|earlier|later|so far|to date|previously|by then|by now|had|have|has|last|next|ago)\b"
)


def _together(reading: Reading, match: re.Match[str]) -> Found | None:
    number = reading.value(match, "n")
    states = reading.value(match, "s") or reading.nearby(match)
    if not isinstance(number, int) or len(states) != 1:
        return None
    return reading.claim(
        match,
        "delta",
        SAME_DAY,
        value=number,
        states=tuple(states),
        hedge=reading.hedge(match),
        note=UNSURE,
    )


def _with_it(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many others acted with the one state that this sentence, or the one before, tells of: on its day where the words
    say so, or else perhaps about then."""
    group = next(name for name in "nom" if match.groupdict().get(name))
    number = reading.value(match, group)
    states = reading.value(match, "s") or reading.nearby(match)
    told = f"{reading.before[-200:]} {match.string}"
    if not isinstance(number, int) or len(states) != 1 or not _DEED.search(told) or _OTHER_DEED.search(told):
        return None
    if _ANOTHER_TIME.search(match.string) or any(item.sort == "G" for item in reading.found):
        return None
    days = [item.value for item in reading.found if item.sort == "D"]
    surely = _THAT_DAY.search(match.string) is not None or (
        "s" in match.groupdict() and len(days) == 1 and days[0].exact
    )
    return reading.claim(
        match,
        "delta",
        SAME_DAY,
        value=number,
        states=tuple(states),
        hedge=reading.hedge(match, group),
        date=days[0] if days and days[0].exact else None,
        note="" if surely else UNSURE,
    )


_DEED = re.compile(r"\bratif|\binstrument|\bacce(?:ded|ssion)|\bdeposit")
_OTHER_DEED = re.compile(r"\bsign(?:ed|ing)\b|\bdestroy|\bclear|\bwithdr|\bvote|\breport")


TOGETHER_THAT_DAY: tuple[Rule, ...] = (
    rule(
        "joined so many others to deposit",
        rf"(?:{{S}}|\bit|\bthe (?:country|government|kingdom|republic)),? (?:has |had )?(?:joined|joining|joins) {{N}} other {STATES}{_GAP} (?:to|in|who|that|when they|as they) {_DEPOSIT}\b",
        _together,
        "Lithuania joined six other countries at the United Nations to deposit their ratifications of the Convention",
    ),
    rule(
        "deposited with so many others",
        rf"{{S}},? (?:has |had |also )*(?:deposited|handed (?:in|over|<H\d+>)|submitted|lodged){_GAP},? (?:together with|along with|alongside|with|at the same time as|on the same day as) {{N}} other {STATES}",
        _together,
        "Lithuania deposited its ratification of the Convention together with six other countries",
    ),
    rule(
        "so and so and so many others did it on",
        rf"{{S}},? (?:and|together with|along with|as well as|like) {_OTHERS},? (?:also )?{_DEPOSITED}\b{_GAP} (?:on|that|the same) (?:<D\d+>|day)",
        _with_it,
        "Croatia and 17 other countries ratified the Treaty on 2 April 2014",
    ),
    rule(
        "along with so many others it did it on",
        rf"\b(?:along|together) with {_OTHERS},? (?:the )?{{S}},? (?:has |had )?{_DEPOSITED}\b{_GAP} (?:on|that|the same) (?:<D\d+>|day)",
        _with_it,
        "Along with 17 others, Croatia ratified the Treaty on 2 April 2014",
    ),
    rule(
        "so many others deposited theirs",
        rf"(?:^|[.;,] ?|\band |\bday,? ){_OTHERS},? (?:also |likewise |too )*{_DEPOSITED}\b(?! (?:their|its) (?:stock|stockpile|reports?))",
        _with_it,
        "Croatia deposited its instrument of ratification of the Treaty. On the same day, 17 other states did so",
    ),
)
