"""Counts in looser words: dozens, those "who have signed", and what a figure was when the treaty started."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import (
    ASIDE,
    HAVE,
    MORE,
    PARTIES,
    RATIFY,
    SIGN_ONLY,
    STARTED,
    STATES,
    THE,
    verb,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import LANDMARKS
from servanda.dates import PartialDate

_DOZEN = 12


def _dozens(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "Nearly three dozen": so round a figure is held against the record, and never called wrong."""
    if match.group("out"):
        what = "unratified" if "ratif" in match.group("out") else "outside"
    else:
        what = verb(match.group("v") or "parties")
    made = making.count(what)(reading, match)
    if not isinstance(made, Found) or not isinstance(made.value, int):
        return None
    hedge = made.hedge if made.hedge in ("more_than", "at_least", "less_than") else "about"
    return replace(made, value=made.value * _DOZEN, hedge=hedge, note=UNSURE)


_ENTERED = {
    code: max(day for day, other in LANDMARKS.items() if other == code) for code in LANDMARKS.values()
}
"""The later of the days that stand for a treaty: that of its entry into force."""


def _at_the_start(reading: Reading, match: re.Match[str]) -> Found | None:
    """The figure of the day on which the treaty entered into force."""
    made = making.count("parties")(reading, match)
    day = _ENTERED.get(made.treaty or "") if isinstance(made, Found) else None
    return replace(made, as_of=PartialDate.of(day), note=UNSURE) if isinstance(made, Found) and day else None


MORE_COUNTS: tuple[Rule, ...] = (
    rule(
        "n parties and m who have still to ratify",
        rf"{{N}} states? part(?:y|ies)(?: to {{U}})? and {{M}} (?:signator(?:y|ies)|signatory states?|states?|countr(?:y|ies)) (?:that|which|who) (?:(?:has|have) (?:yet|still) to ratify|(?:has|have) not (?:yet )?ratified|(?:{HAVE} )?{SIGN_ONLY})",
        making.each(making.count("parties"), making.second_count(lambda _: "signatory")),
        "The Convention has 112 States Parties and 12 signatories that have yet to ratify",
    ),
    rule(
        "and signed by so many more",
        r"(?:,| and|, and) (?:has been |have been |was )?signed by (?:a further|another|an additional) {N}",
        making.count("signatories"),
        "ratified by 112 states and signed by a further 12",
    ),
    rule(
        "a share told beside its figure",
        r"<N\d+> (?:states parties|parties|countries|states|nations)(?: (?:to|of) {U}| are (?:states )?part(?:y|ies)(?: to {U})?| (?:have|had) joined(?: {U})?)?(?:,| -| \() ?(?:or |that is |i\.e\. |representing |which is |equal to )?{P} of (?:all )?(?:the )?(?:world's|un|united nations') (?:states|countries|nations|governments|member states|members)",
        making.percentage("parties", "UN"),
        "162 States Parties to the Convention, more than 80 percent of the world's countries",
    ),
    rule(
        "dozens of states",
        rf"{{N}} dozen (?:{MORE} )?{STATES}{ASIDE}(?: that| which)? (?:(?P<out>{HAVE} (?:still )?(?:not|never|yet to)(?: yet)? (?:signed|joined|sign|join|ratified|ratify|acceded?|become part(?:y|ies))|(?:are |remain )+(?:still )?(?:outside|not part(?:y|ies)))|(?:{HAVE} )?(?P<v>signed and ratified|signed|ratified|joined|acceded)\b){THE}",
        _dozens,
        "Nearly three dozen countries have not acceded to the Convention",
    ),
    rule(
        "those who have signed only",
        rf"{{N}} (?:(?:states|countries|nations|others) )?(?:that|who|which) (?:{HAVE} )?(?:{SIGN_ONLY}|signed {{U}},? but (?:have )?(?:not|never|yet to)(?: yet)? ratif(?:y|ied))",
        making.count("signatory"),
        "with an additional five who have signed but not ratified the Convention",
    ),
    rule(
        "of so many, so many did",
        rf"\bof (?:the|those|these|its|all)? ?(?:<H\d+> )*<N\d+>(?: (?:{STATES}|signatories|of them))?(?: (?:that|who|which) (?:had |have )?signed(?: it| {{U}})?)?,(?: only| just)? {{N}} (?:{HAVE} )?(?:since |then |later |so far )?(?P<v>{RATIFY}|gone on to ratify|went on to ratify)\b{THE}",
        lambda r, m: making.count("ratified")(r, m),
        "Of the 108 signatories, 46 had ratified",
        "of those thirty, twelve went on to ratify it",
    ),
    rule(
        "the number of those that did is n",
        rf"\b(?:number|total|tally) of {STATES}(?: (?:that|which|who))? (?:{HAVE} )?(?:now |already |formally |so far )?(?P<v>signed and ratified|signed|ratified|joined|acceded|accepted|approved|adhered)\b(?: to)?{THE}(?: by (?:then|now|that date))? (?:is|was|stands at|stood at|now stands at|has reached|had reached|reached|rose to|has risen to|had risen to|has grown to|grew to|comes to|came to|to)(?: now| already| just| only)? {{N}}",
        lambda r, m: making.count(verb(m.group("v")))(r, m),
        "the number of states that had ratified the convention was 40",
        "the tally of countries which have acceded has risen to 17",
    ),
    rule(
        "so many when it entered into force",
        rf"(?:{PARTIES}|members|membership|ratifications?)\b(?:[^.;<]|<[TC]\d+>){{0,40}}? from {{N}}(?: (?:states|countries|parties|states parties|members))? (?:at|on|upon|when|at the time of|by)(?: the| its| it| {{U}}){{0,3}} {STARTED}",
        _at_the_start,
        "The number of States Parties has increased from 38 at entry into force to 112 now",
    ),
)
