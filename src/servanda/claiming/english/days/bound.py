"""From when a treaty binds a state, and days told of a second treaty or a second state without saying the verb again:
"fully bound by its provisions from ...", "in force for Cuba on ... and for Somalia on ...", "with entry into force on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import event
from servanda.claiming.english.days.speakers import of_a_speaker
from servanda.claiming.english.phrases import PARTIES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HOW = r"(?:(?:<H\d+>|legally|formally|fully|officially|now|also|therefore|thus|all|thereby) )*"
_BINDS = r"(?:bound (?:by|to)|subject to|obliged (?:by|under)|bound under)"
_ALL_OF_IT = r"(?:(?:all|the|its|every|each|this) )*(?:(?:provisions?|terms?|obligations?|rules?|prohibitions?|requirements?|articles?) (?:of|in|under) )?"
_WHEN = (
    r"(?:on|in|from|as of|as from|since|with effect from|starting(?: on| from)?|beginning(?: on)?|effective)"
)
_THEIRS = r"(?:(?:the|its|their|an?|expected|formal) )*"
_ENTRY = r"(?:entry|coming|entering) into (?:force|effect)"
_LATER = r"(?: (?:just |only |exactly |some |<H\d+> )*(?:<N\d+>|a|an) (?:months?|years?|weeks?|days?)(?: and a half)? (?:later|afterwards|after(?: that)?|on|thereafter)| six months later| the (?:following|next|same) (?:year|month))?"


def _second(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What a state did under a second treaty, by the verb told of the first."""
    made, named = (
        making.date_of(event(match.group("v")), subject=True)(reading, match),
        reading.mention(match, "t"),
    )
    if not isinstance(made, Found) or named is None:
        return None
    return replace(made, start=named.start, text=reading.source[named.start : made.end])


def _of_its_state(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """When it entered into force for the state whose deed was told right before."""
    made = making.date_of("in_force_for_state", subject=True)(reading, match)
    if isinstance(made, Found) and _LAW.search(match.string[: match.start()]):
        return replace(made, note=UNSURE)
    return made


_LAW = re.compile(r"\b(?:law|act|bill|decree|legislation|amendments?|protocol)\b")


BOUND: tuple[Rule, ...] = (
    rule(
        "a state is bound from",
        rf"{{S}},? (?:which |who )?(?:will be|will become|is|are|was|were|became|becomes|has been|have been|would be|is to be) {_HOW}{_BINDS} {_ALL_OF_IT}(?:{{T}}|it),? {_WHEN} {{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Canada will be fully bound by the provisions of the Convention on 1 September 2015",
    ),
    rule(
        "it is bound from",
        rf"(?:\bit|\bwhich|\bthey|\band|,|\bthe (?:country|nation|state|kingdom|republic|island|government))(?: also)? (?:will be|will become|is|was|became|becomes|has been|would be|is to be) {_HOW}(?:{_BINDS} {_ALL_OF_IT}(?:{{T}}|it)|bound),? {_WHEN} {{D}}",
        making.date_of("in_force_for_state", subject=True),
        "Lithuania ratified the Convention in March 2011 and has been bound since 1 September 2011",
    ),
    rule(
        "it binds the state from",
        rf"{{T}},? (?:which )?(?:binds|has bound|will bind|bound|applies to|has applied to|will apply to|"
        rf"(?:will be|will become|is|was|became|becomes|has been|would be) {_HOW}(?:binding|applicable|in force|effective|in effect) (?:on|for|upon|to|in))"
        rf" (?:it|us|(?:my|our) (?:country|state|nation)|the (?:country|state|kingdom|republic)|(?:the )?{{S}}),? {_WHEN} {{D}}",
        of_a_speaker(making.date_of("in_force_for_state", subject=True)),
        "Canada deposited its instrument in March, so that the Convention binds it as of 1 September 2015",
        "The Convention will be binding on Canada from 1 September 2015",
    ),
    rule(
        "brings it into force for a state on",
        r"\b(?:bring(?:s|ing)?|brought|put(?:s|ting)?) (?:{T}|it) into (?:force|effect) (?:for|in) (?:it|the (?:country|state|kingdom|republic|nation)|(?:the )?{S}),? (?:on|from|as of) {D}",
        of_a_speaker(making.date_of("in_force_for_state", subject=True)),
        "Vanuatu's instrument will bring the Convention into force for the nation on 1 March 2026",
    ),
    rule(
        "its obligations began on",
        rf"{{S}}(?:'s?)? (?:obligations?|duties|commitments?|membership) (?:under|<H\d+>|in|of) {{T}},? (?:which )?(?:began|begin|started|commenced|took effect|take effect|entered into force|came into force|run|apply|applied) {_WHEN} {{D}}",
        making.date_of("in_force_for_state", of_state=True),
        "Canada's obligations under the Convention began on 1 September 2015",
    ),
    rule(
        "with entry into force on",
        rf"(?<=<D\d>|D\d\d>),? (?:with|and) {_THEIRS}(?:(?:<[TC]\d+>)(?:'s?)? )?{_ENTRY}(?: of {{U}})?(?: for (?:it|(?:the )?{{S}}|the (?:country|state)))? (?:(?:was|is|being|due|set|following|scheduled|expected|coming|came) )*(?:on |in |from )?{{D}}",
        _of_its_state,
        "Iraq acceded to the treaty on 15 August 2007, with entry into force on 1 February 2008",
    ),
    rule(
        "with the treaty entering into force for it on",
        rf"\bwith (?:the )?<[TC]\d+> (?:due to enter|entering|to enter|coming|set to enter) (?:in ?to )?(?:force|effect) (?:for (?:it|(?:the )?{{S}}|the (?:country|state))|there){_LATER},? (?:on|in|from) {{D}}",
        making.date_of("in_force_for_state", subject=True),
        "Iraq acceded on 15 August 2007, with the Mine Ban Treaty entering into force for it on 1 February 2008",
    ),
    rule(
        "entered into force for it, so much later, on",
        rf"(?:entered|enters|enter|came|comes|come|went) in ?to (?:force|effect) (?:for|in) (?:it|them|us|(?:my|our) (?:country|state|nation)|the (?:country|state|kingdom|republic)|(?:the )?{{S}}),?{_LATER},? (?:on|in) {{D}}",
        of_a_speaker(making.date_of("in_force_for_state", subject=True)),
        "The UK ratified in May 2010 and the Convention entered into force for it six months later, on 1 November 2010",
    ),
    rule(
        "in force for one, and for another on",
        r"in ?to (?:force|effect) (?:for|in) (?:the )?<S\d+>,? (?:on|in|from) <D\d+>(?:,|;|,? and|,? while|,? but)(?: it did so)?(?: only)? (?:for|in) (?:the )?{S},? (?:only )?(?:on|in|from) {D}",
        making.date_of("in_force_for_state", of_state=True),
        "The Convention entered into force for Cuba on 1 October 2016 and for Somalia on 1 March 2016",
    ),
    rule(
        "a party to one since, and to another since",
        rf"(?:{PARTIES}|member|bound) (?:to|of|by) (?:the )?<[TC]\d+>,? (?:since|from|as of) <D\d+>(?:,|;|,? and|,? but)(?: a party)? (?:to|of|by) {{T}},? (?:since|from|as of) {{D}}",
        making.date_of("deposit_or_in_force", subject=True),
        "Zambia has been a State Party to the Mine Ban Treaty since 2001 and to the Convention since 2010",
    ),
    rule(
        "did it under one, and under another in",
        r"(?P<v>signed|ratified|acceded to|joined) (?:the )?<[TC]\d+>(?: \([^)<]{2,12}\))?,? (?:on|in) <D\d+>(?:,|;|,? and|,? but|,? while|,? followed by|,? then)(?: (?:to|it did so under))? {T}(?: \([^)<]{2,12}\))?,? (?:only )?(?:on|in) {D}",
        _second,
        "Zambia ratified the Mine Ban Treaty in 2001 and the Convention on Cluster Munitions in 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "party to it, which it ratified on",
        r"{T}(?: \([^)<]{2,12}\))?,? (?:to )?which (?:it|the (?:country|government|state|kingdom|republic)|{S}) (?:has |had |also |first |only |formally |finally )*(?P<v>signed|ratified|acceded to|acceded|joined)(?: to)?,? (?:back )?(?:on|in) {D}",
        _second,
        "Zambia is also party to the Mine Ban Treaty, which it ratified on 23 February 2001",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
