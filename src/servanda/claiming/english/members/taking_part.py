"""Who has signed, joined or ratified, told by a noun, an apposition or in company: "Norway, itself a State Party", "having
joined the Convention, Norway ..."; and who has only signed: "a signatory that has yet to ratify"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import AS_SUBJECT, ITSELF, PARTIES, SOMEWHERE, STATES, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

_OF_IT = r" (?:to|of|in|<H\d+>) {U}"
_MEMBER = rf"(?:(?P<a>states? part(?:y|ies))\b(?:{_OF_IT})?|(?P<b>{PARTIES}|signator(?:y|ies)(?: states?)?)\b{_OF_IT})"
"""A noun that needs the treaty named beside it, unless it is "State Party"."""
_DONE = r"(?P<v>signed and ratified|signed|ratified|joined|acceded(?: to)?)"
_WHO_DID = rf"(?:(?:that|which|who) (?:(?:have|has|had) )?(?:(?:already|now|so far|since|both) )*{_DONE}|to (?:have )?(?P<w>sign(?:ed)?|join(?:ed)?|ratif(?:ied|y)|accede(?:d)?))(?: to)?(?= (?:the |this |that )?<[TC]| it\b|[.,;:)]|$)"
_COMPANY = r"(?:like|along with|together with|alongside|as well as|in common with|and|followed by)"
_YET = r"(?:(?:has|have|had|is|are)(?: still| also| both| all)* (?:not|yet|still|never)(?: yet)?(?: to)?|not|never|yet to|still to)"


def _member(reading: Reading, match: re.Match[str]) -> Made:
    said = match.groupdict()
    if said.get("v"):
        return making.membership(verb(said["v"].removesuffix(" to")))(reading, match)
    if said.get("w"):
        word = said["w"]
        what = {"s": "signed", "j": "joined"}.get(word[0], "ratified")
        return making.membership(what)(reading, match)
    word = said.get("a") or said.get("b") or said.get("c") or ""
    return making.membership("signed" if word.startswith("signator") else noun(word))(reading, match)


def _unless_left_out(reading: Reading, match: re.Match[str]) -> Made:
    return None if _LEFT_OUT.search(match.string[: match.start()]) else _member(reading, match)


_LEFT_OUT = re.compile(
    r"\b(?:not|never|nor|neither|no|none|non-|without|except\w*|but|unlike|urg\w+|call\w*|encourag\w+|press\w*|invit\w+|hop\w+|if|should|could|would|will|becom\w+)\b[^.;:]{0,30}$"
)


def _company(reading: Reading, match: re.Match[str]) -> Made:
    """Both those named first and those in whose company they are."""
    made = _member(reading, match)
    other = tuple(reading.value(match, "r") or ())
    return replace(made, states=(*made.states, *other)) if isinstance(made, Found) and other else made


def _signatory(reading: Reading, match: re.Match[str]) -> Made:
    return making.membership("signatory")(reading, match)


def _ratified(reading: Reading, match: re.Match[str]) -> Made:
    return making.membership("ratified")(reading, match)


ONLY_SIGNED: tuple[Rule, ...] = (
    rule(
        "a signatory that has not ratified",
        rf"{{S}},? (?:(?:which|who) )?(?:(?:is|are|remains?)(?: still| only| just| merely| also| both| all)* )?(?:a |the |an |both |all |another |original |early |only )*signator(?:y|ies)(?: states?| countries)?(?:{_OF_IT})?(?:,? (?:(?:that|which|who|but|and|yet|though) )(?:it |they )?{_YET} (?:yet |itself )*(?:ratif\w+|(?:(?:a|become|been|be|among the) )*(?:full )?(?:states? )?part(?:y|ies)\b|deposit\w+|complet\w+ (?:\w+ )?ratif\w+)|,? only(?= to |[.,;]|$))",
        _signatory,
        "Haiti is a signatory but not yet a State Party to the Convention",
        "Haiti, a signatory that has yet to ratify the Convention, attended",
    ),
    rule(
        "only a signatory",
        r"{S},? (?:is|are|remains?)(?: still| also)* (?:only|just|merely) (?:a )?signator(?:y|ies)(?: to {U})?",
        _signatory,
        "Haiti is still only a signatory to the Convention",
    ),
    rule(
        "signatories yet to ratify are",
        rf"\b(?:signator(?:y|ies)(?: (?:states|countries))?(?:{_OF_IT})?|(?:{STATES}|those|<G\d+>)(?: {STATES})?,? (?:(?:that|which|who) )?(?:have )?signed(?: {{U}}| it)?)(?:,? (?:that|which|who|but|and))? ?(?:(?:have |has |are |still |also )*(?:yet to|still to|not(?: yet)?|without|never))(?: (?:become|be|have|completed?))* ?(?:ratif(?:y|ied|ying|ication)|states parties|parties)(?: {{U}}| it)?(?: yet| so far)?(?:,| -|:| \()* ?(?:(?:are|is|include|includes|including|such as|like|as|namely|notably|among them) )*(?:the )?{{S}}(?!'s?\b)",
        _signatory,
        "Signatories yet to ratify the Convention include Angola and Haiti",
        "States that have signed but not ratified the Convention include Angola and Haiti",
    ),
    rule(
        "urged signatories so and so to ratify",
        rf"\b(?:urg\w+|call(?:s|ed|ing)?(?: on| upon)?|encourag\w+|invit\w+|press\w*|ask\w*|appeal\w*)\b[^.;:]{{0,60}}?(?<!non-)\bsignator(?:y|ies)(?: (?:states|countries))?(?:{_OF_IT})?(?:,| -| \()? ?(?:(?:such as|including|like|namely) )?(?:the )?{{S}}(?:,| -|\))? to (?:ratify|complete (?:its |their |the )?ratification|become (?:a )?(?:full )?(?:states? )?part(?:y|ies))",
        _signatory,
        "They urged signatories Cyprus and Indonesia to ratify the Convention",
    ),
    rule(
        "has signed and is no party yet",
        r"{S},? (?:which |who )?(?:(?:has|have|had) )?(?:both |all |only |also |once )*signed(?: {U}| it)?(?: (?:in|on) <D\d+>)?,? (?:but|and|yet|though) (?:(?:it|they) )?(?:(?:is|are|has|have) )?(?:still )?(?:yet to|still to|not(?: yet)?|never|have not|has not|without)(?: yet)? (?:ratif(?:y|ied|ying)|(?:become |been )?(?:a )?(?:states? )?part(?:y|ies)|complete(?:d)? (?:its |their |the )?ratification)(?= (?:to )?(?:the |this |that )?<[TC]| (?:it|to|so far|yet|and|but|because|despite|either)\b|[.,;:)]|$)",
        _signatory,
        "Angola and Haiti have signed the Convention but are not parties to it",
    ),
    rule(
        "has not ratified what it signed",
        r"{S},? (?:which |who )?(?:has|have|is|are)(?: still| also| both| all| long)* (?:not|never|yet to|still to)(?: yet)? ratif(?:y|ied)(?: {U}| it)?,? (?:(?:although|though|which|that|despite|even though|after) )?(?:it |they )?(?:has |have |having |had )?sign(?:ed|ing)",
        _signatory,
        "Haiti has not ratified the Convention, although it signed it",
    ),
    rule(
        "of what it signed, has not ratified",
        r"(?:\bsignator(?:y|ies) (?:the )?{S},? (?:has|have|is|are)(?: still| also| both| all)* (?:not|never|yet to|still to)(?: yet)? ratif(?:y|ied)\b|\b(?:although|though|while|having|despite)(?: having| it| they)?(?: has| have)? sign(?:ed|ing)(?: {U}| it)?(?: (?:in|on) <D\d+>)?, (?:the )?(?P<r><S\d+>) (?:has|have|is|are)(?: still| also| both| all)* (?:not|never|yet to|still to)(?: yet)? ratif(?:y|ied)\b)",
        lambda r, m: _either(r, m),
        "Although it has signed the Convention, Haiti has not ratified it",
        "Signatory Haiti has not ratified the Convention",
    ),
)


def _either(reading: Reading, match: re.Match[str]) -> Made:
    states = reading.value(match, "s") or reading.value(match, "r")
    return (
        reading.claim(match, "membership", "signatory", value=True, states=tuple(states)) if states else None
    )


TAKING_PART: tuple[Rule, ...] = (
    *ONLY_SIGNED,
    rule(
        "one of its parties",
        rf"{{S}},? (?:is|are|being|remains?)(?: also| now| already| both| all| currently| still)* (?:(?:<N\d+>|one) of|among|part of) (?:(?:the|its|those|(?:the )?<[TC]\d+>'s) )?(?:(?:<N\d+>|<H\d+>|current|first|original|many|few|only|other) )*(?:{_MEMBER}|(?P<c>states parties|parties|signatories)(?=[.,;]|$)|(?:{STATES}|those|ones|<G\d+>)(?: {STATES})?{SOMEWHERE} {_WHO_DID})",
        lambda r, m: _one_of(r, m),
        "Norway is one of the 112 States Parties to the Convention",
        "Norway is among the countries that have ratified the Convention",
    ),
    rule(
        "was among the first to join it",
        r"{S}(?:, (?:the|a|an|its|itself|one|home)\b[^.;:,]{2,60},)?,? (?:is|are|was|were)(?: also| both| all)* (?:(?:<N\d+>|one) of|among) (?:the )?(?:very )?(?:first|earliest|<O\d+>)(?: <N\d+>| group| wave| batch| round| few)*(?: of)?(?: (?:states|countries|nations|governments|signatories|parties|ones))? (?:to (?P<w>sign|join|ratify|accede)(?: to)?|that (?:have )?(?P<v>signed|joined|ratified|acceded))(?= (?:to )?(?:the |this |that )?<[TC]| it\b|[.,;]|$)",
        lambda r, m: _for_good(r, m),
        "Norway was one of the first to ratify the Convention",
    ),
    rule(
        "being a party, between commas",
        rf"{{S}}(?:,| -| \() ?(?:(?:itself|themselves|both|all|also|now|as|being|which is|which are|who are|another|fellow|already|each|long|a|an|the|one of the|<N\d+> of the) )*{_MEMBER}(?=,|\)| -|;|\.|$)",
        _unless_left_out,
        "Norway, itself a State Party, destroyed its stocks",
        "Norway (a State Party) destroyed its stocks",
    ),
    rule(
        "is a party, between commas what it is",
        rf"{AS_SUBJECT}{{S}}, (?:(?:which|who|a|an|the|itself|its|their|another|one|home|also|like|unlike) )+(?:(?!, |\b(?:not|never|nor)\b)[^.;:]){{2,80}}?, (?:(?:is|are)(?: now| also| already| itself)* (?:a |an )?(?:{_MEMBER}|(?P<c>part(?:y|ies)|members?|signator(?:y|ies))(?=[.,;]|$| (?:as well|too|also|and|but)\b))|(?:has|have)(?: now| also| already| both)* {_DONE} {{U}})",
        _unless_left_out,
        "Laos, its neighbour, is a State Party",
    ),
    rule(
        "of those that have joined it, so many are here",
        rf"^of (?:the |its |these )?(?:<H\d+> )*<N\d+> (?:{STATES} |states parties |parties |signatories )(?:to {{U}} )?(?:(?:that|which) (?:have |had )?{_DONE} {{U}},? )?(?:<H\d+> )*<N\d+> (?:are|were|come|lie) [^.;:]{{2,60}}: (?:the )?{{S}}",
        lambda r, m: _of_those(r, m),
        "Of the 164 countries that have joined the Mine Ban Treaty, 26 are in Asia and the Pacific: Japan and Nauru",
    ),
    rule(
        "its ratification of it",
        r"(?<!possible )(?<!planned )(?<!expected )(?<!eventual ){S}'s? (?P<w>ratification|accession|signature)(?: (?:of|to) {U})(?! (?:would|will|could|should|may|might|is (?:expected|planned|pending)|remains|depends))",
        lambda r, m: _its_act(r, m),
        "They welcomed Norway's ratification of the Convention",
    ),
    rule(
        "having joined it, so and so",
        rf"(?:^|[,;:(] ?|\b(?:and|but|that) )(?:having|after having) (?:already |also |long )*{_DONE} {{U}}(?: (?:in|on) <D\d+>)?, (?:the )?{{S}}",
        _member,
        "Having ratified the Convention, Norway must destroy its stocks",
    ),
    rule(
        "as one of its parties, so and so",
        rf"(?:^|[,;:(] ?|\b(?:and|but|that) )(?:as|being) (?:(?:<N\d+>|one) of|part of) (?:the |its )?(?:<N\d+> |first |original )*{_MEMBER}, (?:the )?{{S}}",
        _member,
        "As one of the States Parties to the Convention, Norway must destroy its stocks",
    ),
    rule(
        "in company with others, has joined",
        rf"{{S}}, {_COMPANY} (?:the )?{{R}}, (?:has|have|is|are)(?: also| both| now| already)* (?:{_DONE}(?: to)?(?= (?:the |this |that )?<[TC]| it\b|[.,;]|$)|(?:a )?{_MEMBER})",
        _company,
        "Norway, along with Peru, has ratified the Convention",
    ),
    rule(
        "and other parties",
        rf"{{S}},? and (?:(?:many|several|some|the|most|all|<N\d+>|<G\d+>|nearby|like-minded) )*other (?:<G\d+> )?{_MEMBER}",
        _unless_left_out,
        "Norway and other States Parties condemned the use",
    ),
    rule(
        "long a party, long ratified",
        rf"{{S}},? (?:(?:which|who) )?(?:(?:has|have) (?:long |already )*been (?:a |an )?{_MEMBER} (?:for (?:\w+|<N\d+>|<H\d+>)|since its|ever since)|(?:long ago|years ago|early on|long since|promptly|swiftly|quickly|duly|since|subsequently|eventually) {_DONE} {{U}})",
        _member,
        "Norway has been a party to the Convention for years",
        "Norway long ago ratified the Convention",
    ),
    rule(
        "has deposited its instrument",
        r"{S},? (?:which |who )?(?:has|have)(?: also| now| already| both| all| since| formally| officially| recently| just)* (?:deposited|submitted|lodged|handed in|handed (?:over|<H\d+>)) (?:its|their|the|an) (?:instruments?|ratifications?|accessions?)(?: of (?:ratification|accession|acceptance|approval))?(?! of withdr)(?!.{0,60}(?:withdr|denunc))",
        _ratified,
        "Norway has deposited its instrument of ratification of the Convention",
    ),
    rule(
        "are the members that have done it",
        rf"{AS_SUBJECT}{{S}},? (?:is|are) (?:now |still |so far )?(?:the |among the |some of the )?(?:only |few |three |two |four |<N\d+> )*<G\d+>(?: (?:members?|states?|countries|country))? (?:(?:that|which|who) (?:has|have)|to have) {_DONE} {{T}}{ITSELF}",
        lambda r, m: making.membership(verb(m.group("v").removesuffix(" to")))(r, m),
        "Austria, Ireland and Malta are the EU members that have ratified the Convention",
    ),
    rule(
        "it binds them",
        r"{T},? (?:which )?(?:already |also |now |legally )*binds (?:the )?{S}(?!'s?\b)",
        making.membership("parties"),
        "The Convention binds Norway and Peru",
    ),
    rule(
        "its members are",
        r"^(?:its|<T\d+>'s) (?:members|parties|states parties|signatories)(?: (?:also|now|currently|already))* (?:include|are|comprise|range from)(?: the)? {S}",
        lambda r, m: _its(r, m),
        "It has 112 parties. Its members include Norway, Peru and Chile",
    ),
    rule(
        "what is told because it is a party",
        rf"\b(?:because|since|as|given that|now that|even though|although|though|while) (?:it|they) (?:is|are) (?:a |an |both |also |already |now )*(?P<not>not (?:yet )?)?(?:a )?{_MEMBER}",
        lambda r, m: _because(r, m),
        "Norway gave them up because it is a party to the Convention",
    ),
)


def _for_good(reading: Reading, match: re.Match[str]) -> Made:
    made = _member(reading, match)
    return replace(made, note=EVER) if isinstance(made, Found) else made


EVER = "ever"
"""The note of what a state did once and still has done, though the words are in a past tense."""


def _of_those(reading: Reading, match: re.Match[str]) -> Made:
    said = match.group("v")
    if not said and "parties" not in match.group():
        return None
    return making.membership(verb(said.removesuffix(" to")) if said else "parties")(reading, match)


def _its_act(reading: Reading, match: re.Match[str]) -> Made:
    """An act told by its noun, which may be one to come."""
    what = "signed" if match.group("w") == "signature" else "ratified"
    return making.membership(what, note=UNSURE)(reading, match)


def _one_of(reading: Reading, match: re.Match[str]) -> Made:
    if match.group("c"):
        return making.membership("signed" if match.group("c").startswith("sign") else "parties")(
            reading, match
        )
    return _member(reading, match)


def _its(reading: Reading, match: re.Match[str]) -> Made:
    """The parties of a treaty, not the members of an alliance told before."""
    if "<G" in reading.before or ("<T" not in match.string + reading.before and not reading.topic):
        return None
    signed = "signator" in match.group()
    return making.membership(
        "signed" if signed else "parties", note=UNSURE if "members" in match.group() else ""
    )(reading, match)


def _because(reading: Reading, match: re.Match[str]) -> Made:
    word = match.group("a") or match.group("b")
    what = "signed" if word.startswith("signator") else "parties"
    made = making.membership_of_subject(what, negated=bool(match.group("not")))(reading, match)
    alone = match.string[: match.start()].count("<S") == 1
    return made if made is None or alone else replace(made, note=UNSURE)  # type: ignore[type-var]
