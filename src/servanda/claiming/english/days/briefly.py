"""Days of states told in few words: "Finland, in since 2012, ...", "to which it has been a signatory since 2008",
"after being bound since 1 September 2011", "Estonia and Latvia in 2004 and 2005"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import SAID, event
from servanda.claiming.english.phrases import PARTIES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

_SINCE = r"(?:since|as of|from) (?:early |late |mid-?)?{D}"
_STILL = r"(?:(?:already|also|both|itself|now|formally|legally|fully) )*"
_IN = r"(?:in|inside|on board|aboard|a member|members|bound|bound by it|in the club|on the list)"
_IT = r"(?:it|the (?:country|government|kingdom|republic|state|island|nation)|they|(?:the )?{S})"
_A_SIGNATORY = rf"(?:(?:a|an|one of the|among the) )?(?:(?:full|proud|committed|early|original|founding) )*(?P<v>signator(?:y|ies)|{PARTIES})(?: states?)?"


def _since(reading: Reading, match: re.Match[str]) -> Made:
    """Since when a state has been what the noun says; "signatory" is said of who ratified, too."""
    signatory = match.group("v").startswith("signator")
    return making.date_of("joined" if signatory else "deposit_or_in_force", subject=True)(reading, match)


def _in(reading: Reading, match: re.Match[str]) -> Made:
    """Since when a state is in; of what, the sentence must tell, and of nothing else that has members."""
    made = making.date_of("joined", of_state=True)(reading, match)
    sure = (
        "member" not in match.group()
        and _TREATY.search(match.string) is not None
        and _OTHERS.search(match.string) is None
    )
    return made if sure or not isinstance(made, Found) else replace(made, note=made.note or UNSURE)


_TREATY = re.compile(r"<[TC]\d+>")
_OTHERS = re.compile(
    r"<G\d+>|\b(?:nato|un\b|united nations|union|council|league|alliance|agency|organi[sz]ation|fight|campaign|process)"
)


def _been_bound(reading: Reading, match: re.Match[str]) -> Made:
    event_ = "in_force_for_state" if "bound" in match.group() else "deposit_or_in_force"
    return making.date_of(event_, subject=True)(reading, match)


def _in_order(reading: Reading, match: re.Match[str]) -> list[Found]:
    """Two states and two days in their order, of what was said of the one before them."""
    said = SAID.findall(match.string[: match.end()])
    states = reading.value(match, "s")
    days = [reading.mention(match, "d"), reading.mention(match, "e")]
    if len(states) != 2 or not said:
        return []
    made = [
        making.dated_of(reading, match, event(said[-1]), day, (state,))
        for state, day in zip(states, days, strict=True)
        if day is not None
    ]
    return [replace(found, note=found.note or UNSURE) for found in made if found is not None]


BRIEFLY: tuple[Rule, ...] = (
    rule(
        "in it since",
        rf"{{S}}(?:,| -| \() ?{_STILL}{_IN}(?: (?:(?:with|of|by) )?{{U}})?,? {_SINCE}(?=,|\)| -|;|\.|$)",
        lambda r, m: _in(r, m),
        "The Convention loses a member: Finland, in since 2012, is leaving",
    ),
    rule(
        "is in since",
        rf"{{S}},? (?:is|are|has been|have been|was|were) {_STILL}(?:in|inside|on board|aboard|in the club)(?: {{U}}| it)? {_SINCE}(?=[,.;)]|$| (?:and|but|while)\b)",
        lambda r, m: _in(r, m),
        "Kazakhstan has been on board the Convention since 2017",
    ),
    rule(
        "it has been a signatory since",
        rf"(?:{_IT}|\bwhich|\band),? (?:has|have|had) (?:(?:already|also|long|formally|itself) )*been {_A_SIGNATORY}(?: (?:to|of) (?:{{U}}|it))?,? {_SINCE}",
        _since,
        "Angola asks for time under the Convention, to which it has been a signatory since 1997",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "after being bound since",
        rf"\b(?:after|despite|having|while) (?:having )?(?:being|been) {_STILL}(?:bound(?: by (?:{{U}}|it))?|(?:a |an )?(?:full )?(?:{PARTIES})(?: (?:to|of) (?:{{U}}|it))?),? {_SINCE}",
        _been_bound,
        "Lithuania left the Convention after being bound since 1 September 2011",
        "Lithuania left the Convention after having been a State Party since 2011",
    ),
    rule(
        "two states in two years",
        r"(?:,|;|,? and|,? while|,? with|,? followed by) (?:the )?{S} (?:acceded |ratified |joined |signed |following |did so |doing so )?(?:to it )?in {D} and (?:in )?(?P<e><D\d+>)",
        _in_order,
        "Poland ratified the Convention in 2012, Estonia and Latvia in 2004 and 2005",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
