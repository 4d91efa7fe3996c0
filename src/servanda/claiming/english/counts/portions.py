"""Parts of a group and the rest of it: "24 of NATO's 32 members", "all members of the Union but seven", "nine of the 13
signatories that have yet to ratify are African", "in NATO 24 states are parties and eight are not"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, LATELY, PARTIES, STATES, THE, verb
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_M = r"(?:members?|member states?|states|state|countries|country|nations|allies)"
_DO = rf"(?:(?:{HAVE} )?(?P<v>{DONE})|{ARE} (?:a |an )?(?P<w>{PARTIES}|bound|on board))"
NOT_IN = (
    r"(?:(?:have|has)(?: still)? (?:not|never)(?: yet)?(?: (?:signed or ratified|ratified|joined|acceded))|(?:are|is) (?:still )?(?:not (?:yet )?(?:a |states? )?part(?:y|ies)|outside)|"
    r"remains? (?:outside|states not party|non-part(?:y|ies))|(?:have|has) (?:yet|still) to (?:ratify|join|accede)|stay(?:ed)? (?:out|outside|away))(?: (?:of|from|to))?"
)
_LEFT = r"(?:have|has|are|is|still|must|need|needs|who|that|which|yet| )+(?:not (?:yet )?ratified|to ratify|ratified it)"
_ONLY_SIGNED = rf"(?:signator(?:y|ies)(?: {STATES})?|{STATES} (?:that|which) (?:have )?(?:only )?signed(?: but (?:not|not yet|have not|have yet to) ratif(?:ied|y))?)"
_FROM = r"(?:(?:are|is|were|come|comes) )?(?:all )?(?:from (?:the )?|in (?:the )?|)"


def _sense(match: re.Match[str]) -> str:
    told = match.groupdict()
    if told.get("v"):
        return verb(told["v"])
    return "joined" if told.get("w") == "on board" else "parties"


def _all_but(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.all_but(_sense(match))(reading, match)


def _so_have(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The same said of another group, "and so are all members of the Union but seven"."""
    told = list(_DONE.finditer(match.string[: match.start()]))
    if not told:
        return None
    word = told[-1].group()
    return making.all_but("parties" if "part" in word or word == "bound" else verb(word))(reading, match)


_DONE = re.compile(r"\b(?:signed|ratified|joined|states? part(?:y|ies)|parties|bound)\b")


def _in_group(what: str) -> Make:
    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = making.count(what, group=True)(reading, match)
        # Who acceded without signing may be counted or not among those that "have not signed".
        if isinstance(made, Found) and what == "outside" and "signed" in match.group():
            return replace(made, note=UNSURE)
        return made

    return make


def _among_the_signatories(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many of those that have only signed are of a group, and how many there are in all."""
    part = making.count("signatory", group=True)(reading, match)
    if "there" in match.groupdict() and match.group("there"):
        # "From the continent": the one the sentences before tell of.
        told = [item.value for item in reading.told if item.sort == "G"]
        if not isinstance(part, Found) or not told:
            return []
        part = replace(part, group=told[-1])
    whole = making.second_count(lambda _: "signatory")(reading, match)
    sure = _LEFT_TO_DO.search(match.group()) is not None
    made = [each for each in (part, whole) if isinstance(each, Found)]
    return made if sure else [replace(each, note=UNSURE) for each in made]


_LEFT_TO_DO = re.compile(r"\bremaining\b|\bto ratify\b|\bnot (?:yet )?ratif|\bonly\b")


PORTIONS: tuple[Rule, ...] = (
    rule(
        "all of a group but so many",
        rf"\b(?:all|every|each)(?: of)?(?: the)? (?:(?:<N\d+> )?{_M} (?:of|in) (?:the )?<G\d+>|(?:<N\d+> )?<G\d+>(?:'s?)?(?: <N\d+>)?(?: {_M})?),? (?:but|except(?: for)?|bar|save|apart from|with the exception of) (?:for )?{{N}},? {_DO}{THE}",
        _all_but,
        "All members of the European Union but seven are States Parties to the Convention",
    ),
    rule(
        "all of a group have, except so many",
        rf"\b(?:all|every|each)(?: of)?(?: the)? (?:(?:<N\d+> )?{_M} (?:of|in) (?:the )?<G\d+>|(?:<N\d+> )?<G\d+>(?:'s?)?(?: <N\d+>)?(?: {_M})?) {_DO}{THE},? (?:but|except(?: for)?|bar|save|apart from|with the exception of) (?:for )?{{N}}(?=[.,;)]|$)",
        _all_but,
        "Every EU member state is party to the Convention except seven",
    ),
    rule(
        "with the exception of so many all of a group",
        rf"\b(?:with the exception of|except for|apart from|bar) {{N}},? (?:all|every|each)(?: of)?(?: the)? (?:(?:<N\d+> )?{_M} (?:of|in) (?:the )?<G\d+>|(?:<N\d+> )?<G\d+>(?:'s?)?(?: {_M})?) {_DO}{THE}",
        _all_but,
        "With the exception of seven, all EU members are parties to the Convention",
    ),
    rule(
        "all but n of a group are in",
        rf"\ball but {{N}} (?:of )?(?:the |its )?(?:<N\d+> )?(?:<G\d+>(?:'s?)?(?: <N\d+>)?(?: {_M})?|{_M} (?:of|in) (?:the )?<G\d+>) {_DO}{THE}",
        _all_but,
        "All but seven EU member states are parties to the Convention",
    ),
    rule(
        "and so have all of another group but so many",
        rf"\b(?:and|as) (?:so )?(?:are|have|is|has) (?:all|every|each)(?: of)?(?: the)? (?:(?:<N\d+> )?{_M} (?:of|in) (?:the )?<G\d+>|<G\d+>(?: {_M})?) (?:but|except(?: for)?|bar|save) {{N}}(?=[.,;)]|$)",
        _so_have,
        "Most of NATO are States Parties to the Convention, and so are all members of the European Union but seven",
    ),
    rule(
        "so many of so many allies",
        rf"{{N}} (?:out )?of (?:the |its |our |all )?{{M}} {{G}}(?: {_M})?(?: ?(?:[–—-]|\)))? {_DO}{THE}",
        lambda r, m: making.share(_sense(m))(r, m),
        "Three quarters of NATO – 24 of 32 Allies – are States Parties to the Convention",
    ),
    rule(
        "so many of a group are parties",
        rf"(?<!but ){{N}} of (?:the )?(?:<N\d+> )?{{G}}(?:'s?)?(?: {_M})? {ARE} (?P<w>{PARTIES}){THE}",
        lambda r, m: making.count(_sense(m), group=True)(r, m),
        "Five of the G7 countries are party to the Convention",
    ),
    rule(
        "in a group so many have",
        rf"(?:^|[;:,.] )(?:in|within|inside) (?:the )?{{G}},? {{N}} (?:{STATES}|members|allies) {_DO}{THE}",
        lambda r, m: making.count(_sense(m), group=True)(r, m),
        "In NATO, 24 states are parties to the Convention and eight are not",
    ),
    rule(
        "in a group so many have, and so many have not",
        rf"(?:^|[;:,.] )(?:in|within|inside) (?:the )?{{G}},? <N\d+> (?:{STATES}|members|allies) (?:{HAVE} {DONE}|{ARE} {PARTIES}){THE},? (?:and|while|but) {{N}} (?:are|have) (?:still )?not(?=[.,;]|$)",
        _in_group("outside"),
        "In NATO, 24 states are parties to the Convention and eight are not",
    ),
    rule(
        "so many of a group's so many are outside",
        rf"{{N}} (?:out )?of (?:the |all |its )*(?:<N\d+> )?{{G}}(?:'s?)? (?:<N\d+> )?(?:{_M} )?{NOT_IN}{THE}",
        _in_group("outside"),
        "Eight of the Alliance's 32 members remain outside the Convention",
        "Eight of the 32 NATO members have not joined the Convention",
    ),
    rule(
        "of a group's so many so many are outside",
        rf"\b(?:of|among) (?:the )?(?:{{G}}(?:'s?)? <N\d+> {_M}|<N\d+> (?P<ggg><G\d+>)(?: {_M})?|<N\d+> {_M} (?:of|in) (?:the )?(?P<gg><G\d+>)),? {{N}} {NOT_IN}{THE}",
        lambda r, m: making.count("outside", group="near")(r, m),
        "Among NATO's 32 members, eight are not party to the Convention",
    ),
    rule(
        "so many members of a group are outside",
        rf"{{N}} {_M} (?:of|in) (?:the )?{{G}} {NOT_IN}{THE}",
        _in_group("outside"),
        "Seven members of the European Union have not ratified the Convention",
    ),
    rule(
        "so many of a group have yet to ratify",
        rf"{{N}} (?:more |other |remaining )?{{G}}(?: {_M})? signator(?:y|ies)(?: {STATES})? {_LEFT}{THE}",
        _in_group("signatory"),
        "Nine African signatories have yet to ratify the Convention",
    ),
    rule(
        "so many of the signatories that have yet to ratify are of a group",
        rf"{{N}} (?:out )?of (?:the |all )?{{M}} (?:remaining )?{_ONLY_SIGNED}(?: (?:to|of) {{U}})?(?: (?:that|which|who) {_LEFT})?{THE} (?:are|is|come|were) (?:all )?(?:(?:from (?:the )?|in (?:the )?)?{{G}}|(?:from|in) (?P<there>the (?:continent|region)))(?=[.,;)]|$| (?:and|but|while)\b)",
        _among_the_signatories,
        "9 out of the 13 signatory states that have yet to ratify the Convention are from the African continent",
        "Nine of the 13 remaining signatories to the Convention are in Africa",
    ),
    rule(
        "of the signatories so many are of a group",
        rf"\b(?:of|among) (?:the |all )?{{M}} (?:remaining )?{_ONLY_SIGNED}(?: (?:to|of) {{U}})?(?: (?:that|which|who) {_LEFT})?{THE},? {{N}} (?:are|is|come) (?:from (?:the )?|in (?:the )?)?{{G}}(?=[.,;)]|$| (?:and|but|while)\b)",
        _among_the_signatories,
        "Of the 13 states that have signed but not ratified the Convention, nine are African",
    ),
    rule(
        "a group accounts for so many of the signatories",
        rf"{{G}} (?:accounts for|has|is home to|counts) {{N}} (?:out )?of (?:the |all )?{{M}} (?:remaining )?{_ONLY_SIGNED}(?: (?:to|of) {{U}})?(?: (?:that|which|who) {_LEFT})?{THE}",
        _among_the_signatories,
        "Africa accounts for nine of the 13 signatories that have not yet ratified the Convention",
    ),
    rule(
        "and another so many of it have signed",
        rf"{{G}}(?: {_M})? {ARE} {PARTIES}{THE},? (?:and|while|with) (?:another |a further )?{{N}} (?:more |others )?(?:have |has )?(?:only )?(?:signed(?: (?:it|{{U}}))?|signatories)(?: only)?(?=[.,;)]|$)",
        _in_group("signatory"),
        "34 African states are parties to the Convention and another nine have signed it",
    ),
    rule(
        "the number of a group's parties",
        rf"\bnumber of {{G}}(?: {_M})? ?(?P<w>{PARTIES})(?: (?:to|of) {{U}})? (?:{LATELY} )?(?:is|stands at|has (?:risen|grown) to|has reached|reached|rose to) {{N}}",
        lambda r, m: making.count("parties", group=True)(r, m),
        "The number of African States Parties to the Convention is 36",
    ),
)
