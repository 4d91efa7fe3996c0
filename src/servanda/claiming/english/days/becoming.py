"""Days on which states became parties, came to be bound, or had somebody sign for them: "became a full member on ...",
"binding on Croatia since ...", "its minister signed for Croatia in Oslo on ..."."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import AT, IT, ON, deed_of
from servanda.claiming.english.phrases import DID, PARTIES, TO
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading


def _nth(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who "became the 163rd state party on" a day did so when its instrument was deposited, or when that took effect."""
    return making.date_of("deposit_or_in_force", of_state=True)(reading, match)


def _since(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Since when a state is what is said; "a member since 2004" may be one of anything."""
    event = "signature" if match.group("v").startswith("sign") else "deposit_or_in_force"
    made = making.date_of(event, of_state=True)(reading, match)
    vague = "member" in match.group("v") and re.search(r"<[TC]\d+>", match.group()) is None
    return replace(made, note=UNSURE) if vague and isinstance(made, Found) else made


BECOMING: tuple[Rule, ...] = (
    rule(
        "became a member on",
        rf"{{S}},? {DID}(?:became|becomes|become) (?:a |an |one of the )?(?:full |new |formal |official )*(?:{PARTIES}|member)(?: state)?{TO},? (?:on|as of|from|with effect from) {{D}}",
        making.date_of("deposit_or_in_force", of_state=True),
        "Britain became a full member of the Convention on 1 November 2010",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "it became a member on",
        rf"(?:^|[,;:(] ?|\band |\bbut |\bthat |\bwhen |\bbefore |\bafter )(?:it|the (?:country|kingdom|republic|state|island|nation)) {DID}(?:became|becomes|will become|has been|is) (?:a |an )?(?:full |new |formal )*(?:{PARTIES}|member)(?: state)?{TO},? (?:on|since|as of|from) {{D}}",
        making.date_of("deposit_or_in_force", subject=True),
        "Croatia ratified the Convention early. It became a State Party on 1 August 2010",
    ),
    rule(
        "became the nth party on",
        rf"{{S}},? {DID}(?:became|becomes|become) (?:the |its )?(?:<O\d+>|last|latest|newest|most recent|first)(?: (?:and (?:latest|last|newest)|european|african|asian|<G\d+>))?(?: (?:{PARTIES}|member|state|country|nation))*{TO}{AT},? {ON} {{D}}",
        _nth,
        "Sri Lanka became the 163rd State Party to the Mine Ban Treaty on 13 December 2017",
    ),
    rule(
        "on a day it became the latest to join",
        r"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{D},? (?:the )?(?:republic of )?{S},? (?:became|becomes|was) (?:the |one of the )?(?:<O\d+>|last|latest|newest|most recent|first)(?: (?:\w+|<[GN]\d+>))?(?: (?:states?|country|countries|nations?|government|one|member))? (?:in [\w ]{3,20} )?to (?P<v>join|ratify|accede|sign)",
        deed_of(of_state=True),
        "In December 2017, Sri Lanka became the latest country to join the Mine Ban Treaty",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "the last to ratify on a day was",
        r"(?:<O\d+>|last|latest|newest|most recent|first)(?: (?:state|country|nation|government|one|member))? to (?P<v>ratify|accede|join|sign)(?: to)?(?: {U}| it)?,? (?:on|in) {D},? (?:was|is|being) (?:the )?{S}",
        deed_of(of_state=True),
        "The last country to ratify the Convention in 2010 was Ecuador",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "binding on a state since",
        r"{T},? (?:which )?(?:has been|is|became|has become|was) (?:legally |formally |fully |now )*(?:binding|in force|applicable|in effect|effective)(?: (?:on|for|in|upon|to))? (?:the )?{S},? (?:since|from|as of|on) {D}",
        making.date_of("in_force_for_state", of_state=True),
        "The Convention has been binding on Croatia since 1 August 2010",
    ),
    rule(
        "bound by it as of",
        r"{S},? (?:which |who )?(?:has been|is|was|became|will be|will become) (?:legally |formally |fully |now )*bound (?:by|to) (?:{T}|it) (?:since|from|as of|on) {D}",
        making.date_of("in_force_for_state", of_state=True),
        "Canada is bound by the Convention as of 1 September 2015",
    ),
    rule(
        "a signatory since",
        r"{S}, (?:which (?:is|has been) |itself )?(?:a |an |also )*(?P<v>signatory|(?:full )?(?:state )?party|(?:full )?member)(?: state)?(?: (?:to|of) {U})? since {D}",
        lambda r, m: _since(r, m),
        "Somalia, a signatory since 3 December 2008, ratified the Convention in 2015",
    ),
    rule(
        "among the original signatories on",
        r"{S},? (?:is|was|were|being) (?:also )?(?:among|one of|part of) (?:the )?(?:<N\d+> )?(?:original |first |founding |early |initial )*signator(?:y|ies)(?: states)?(?: (?:to|of) {T})?(?:(?!<[DN])[^.;]){0,110}?,? (?:on|in) {D}",
        making.date_of("signature", of_state=True),
        "Australia was among the original signatories to the Convention at a ceremony in Oslo on 3 December 2008",
    ),
    rule(
        "somebody signed for a state on",
        r"\bsigned (?:{T}|it)(?: (?:in|at) [\w ,]{1,40}?)?,? (?:for|on behalf of) (?:the )?(?:government of |republic of )?{S}(?: (?:in|at) [\w ,]{1,40}?)?,? (?:on|in) {D}",
        making.date_of("signature", of_state=True),
        "Its minister signed the Convention for Croatia in Oslo on 3 December 2008",
    ),
    rule(
        "somebody of a state signed there on",
        r"{S}(?:'s?)?(?:,)? (?:(?!and\b|or\b|but\b|on\b|in\b)[\w.'-]+ ){1,8}?signed {T},? (?:in|at) (?:(?!<D|\b(?:has|have|had|will|would|that|and|but|which|who|after|before)\b)[\w <>,]){1,50}?,? (?:on|in) {D}",
        making.date_of("signature", of_state=True),
        "Croatian Foreign Minister Gordan Jandrokovic of Croatia signed the Convention in Oslo on 3 December 2008",
        "Croatia's foreign minister signed the Convention in Oslo on 3 December 2008",
    ),
    rule(
        "and another, in",
        rf"(?P<v>joined|ratified|acceded|signed)(?: to)?{IT} (?:on|in) <D\d+>(?:(?:,|;|,? and|,? while|,? followed by|,? then) (?:the )?<S\d+>,? (?:on|in|did so (?:on|in)) <D\d+>)*(?:,|;|,? and|,? while|,? followed by|,? then) (?:the )?{{S}},? (?:on|in|did so (?:on|in)) {{D}}",
        deed_of(of_state=True),
        "Palau ratified the Convention in April 2016, Somalia in September 2015",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
