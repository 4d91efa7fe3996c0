"""States on the one side or the other, told by a noun or a list: "non-signatories such as ...", "..., all of them parties"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.members.listing import undone
from servanda.claiming.english.phrases import ELSE, HAVE, ITSELF, MORE, PARTIES, STATES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

_BIG = (
    r"(?:,? (?:the |some |many |most |several |such |other |all )*(?:major|big|biggest|large|largest|key|main|leading|important|great|world|world's|military|nuclear|regional|"
    r"principal|notable|arms|weapons|producers?|producing|users?|exporters?|stockpilers?|powers?|players?|states|countries|nations|like|as|and|of|including|notably|"
    r"namely|such|<G\d+>|<N\d+>)){0,8}:?"
)
_LEAD = (
    r"(?:,|;| -| –)?(?: (?:also |still |currently |now )*(?:includ(?:e|es|ed|ing)|such as|like|among them|notably|namely|are|were|being|remain)|:| --?| –| —| \()"
    rf"{_BIG},? (?:the )?"
)
_NON = r"(?:non[- ]signator(?:y|ies)|non-(?:states? )?part(?:y|ies)|non-members|(?:states|countries) not (?:yet )?part(?:y|ies))(?: (?:states|countries|nations|powers|governments))?"
_DASH = r"(?:,| -| –| —| \()"
_CLOSE = r"(?:,| -| –| —|\))"
_DID = rf"{HAVE} (?P<v>signed and ratified|signed|ratified|joined|acceded)(?! (?:but|nor|or))"
_DID_NOT = (
    r"(?:(?:have|has|had|did) (?:still |also )?(?:neither (?P<x>signed) (?:it |the <[TC]\d+> )?nor (?:ratified|acceded|joined)(?: to)?|"
    r"(?:not|never)(?: yet| so far)? (?P<w>sign(?:ed)?|join(?:ed)?|ratif(?:y|ied)|accede(?:d)?)|yet to (?P<y>sign|join|ratify|accede)))"
)
_EXCEPTING = re.compile(
    r"\b(?:but|except\w*|apart|other than|excluding|bar|barring|besides|unlike|save|without|neither|nor|no|none)\b"
)
"""Words by which those named may be left out of what follows."""


def _against(words: str) -> str:
    """What non-signatories, or non-parties, have not done."""
    return "signed" if "signator" in words else "joined"


def _some_of_them(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a figure of those named is another than none."""
    return reading.value(match, "z") not in (None, 0)


def _of_the_last(made: Made, match: re.Match[str]) -> Made:
    """Of "Norway and Russia, which is not a party" the last only."""
    if isinstance(made, Found) and len(made.states) > 1 and _ALONE.search(match.group()):
        return replace(made, states=made.states[-1:])
    return made


_ALONE = re.compile(r"^<S\d+>,? (?:(?:which|who|whose) )(?:[^.;]*, )?(?:is|has|was|remains)\b")


def _outside(reading: Reading, match: re.Match[str]) -> Made:
    if _some_of_them(reading, match):
        return None
    made = making.membership(_against(match.group("k")), negated=True)(reading, match)
    return _of_the_last(made, match)


def _told_both_ways(reading: Reading, match: re.Match[str]) -> Made:
    """States named between a figure and its verb, or behind it."""
    if _EXCEPTING.search(match.string[: match.start("s")]):
        return None
    groups = match.groupdict()
    if groups.get("v"):
        return making.membership(verb(match.group("v")))(reading, match)
    if groups.get("p"):
        return making.membership(noun(match.group("p")))(reading, match)
    if groups.get("x"):
        return making.membership("joined", negated=True)(reading, match)
    return making.membership(undone(groups.get("w") or match.group("y")), negated=True)(reading, match)


def _all_of_them(reading: Reading, match: re.Match[str]) -> Made:
    said = match.group("p") or match.groupdict().get("q") or ""
    return making.membership(noun(said))(reading, match)


def _which_are_not(reading: Reading, match: re.Match[str]) -> Made:
    if _EXCEPTING.search(match.string[: match.start("s")]):
        return None
    made = _outside(reading, match) if match.group("k") else _told_both_ways(reading, match)
    return _of_the_last(made, match)


def _by_them(reading: Reading, match: re.Match[str]) -> Made:
    return making.membership(verb(match.group("v")))(reading, match)


def _not_by_them(reading: Reading, match: re.Match[str]) -> Made:
    if _some_of_them(reading, match):
        return None
    return making.membership(undone(match.group("v")), negated=True)(reading, match)


def _unsure_outside(reading: Reading, match: re.Match[str]) -> Made:
    """Of some day the words leave open, or in words that leave open what was not done."""
    made = making.membership("joined", negated=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _start_without(reading: Reading, match: re.Match[str]) -> Made:
    return _unsure_outside(reading, match) if _STARTS.search(match.string[: match.start()]) else None


_STARTS = re.compile(r"\b(?:force|effect|adopted|concluded|signed|came into being|binding)\b")

CAMPS: tuple[Rule, ...] = (
    rule(
        "non-signatories include",
        rf"\b(?P<k>{_NON})(?: (?:to|of) {{U}})?{_LEAD}{{S}}",
        _outside,
        "There are 74 non-signatories, including Russia, China and India",
        "Non-parties to the Convention include Egypt and Syria",
    ),
    rule(
        "holdouts include",
        rf"\b(?:hold-?outs|absentees|outsiders)(?: (?:from|to|of) {{U}})?{_LEAD}{{S}}",
        _unsure_outside,
        "Notable holdouts from the Convention include Russia and Israel",
    ),
    rule(
        "are non-signatories",
        rf"{{S}}{_DASH}? ?(?:(?:which|who) )?(?:are|is|were|was|remains?|as|both|all)(?: (?:all|both|still|also|a))* (?P<k>{_NON})",
        _outside,
        "Russia and Israel are non-signatories to the Convention",
        "Russia and Israel, as non-parties, are not bound by the Convention",
    ),
    rule(
        "which are not parties",
        r"{S}, (?:which|who) (?:are|is|were|remain)(?: also| still)* not (?:yet )?(?:a )?(?:states? )?(?P<k>part(?:y|ies)|members?|bound|signator(?:y|ies))\b",
        _outside,
        "Russia and Israel, which are not parties to the Convention, used them",
    ),
    rule(
        "none of them parties",
        rf"{{S}}{_DASH} ?(?P<z><N\d+>) of (?:them|which|whom|these) (?:(?:is|are|was|were) )?(?:a )?(?:states? )?(?P<k>part(?:y|ies)|signator(?:y|ies)|members?)\b",
        _outside,
        "Russia and Israel - none of them party to the Convention - used them",
    ),
    rule(
        "none of which has joined",
        rf"{{S}}{_DASH} ?(?P<z><N\d+>) of (?:them|which|whom|these) (?:has|have|had)(?: yet)? (?P<v>signed|joined|ratified|acceded)",
        _not_by_them,
        "Russia and Israel, none of which has joined the Convention, used them",
    ),
    rule(
        "none of those named has",
        r"(?P<z><N\d+>) of (?:the )?{S},? (?:has|have|had)(?: yet)? (?P<v>signed|joined|ratified|acceded)",
        _not_by_them,
        "None of Russia, China and Israel has joined the Convention",
    ),
    rule(
        "all of them parties",
        rf"{{S}}{_DASH} ?(?:all|both|each)(?: of (?:them|which|whom))?(?: (?:are|being))? (?:a )?(?:(?P<p>{PARTIES}|signatories) (?:to|of|under) {{U}}|(?P<q>states?[- ]parties|signatories)(?=,|;|\.|\)| -| –|$))",
        _all_of_them,
        "Norway and Austria, both States Parties to the Convention, have destroyed their stocks",
    ),
    rule(
        "are among its parties",
        rf"{{S}},? (?:are|is|were|was|being)(?: also| now)* among (?:the|its|those) (?:<N\d+> |current |first )*(?P<p>{PARTIES}|signatories|signatory states)\b(?! (?:that|which|who|to have|with)\b)",
        _all_of_them,
        "Norway and Austria are among the States Parties",
    ),
    rule(
        "belong to it",
        rf"{{S}}(?:, (?:all|both|each|the|a|an|one|two|three|four|<N\d+>|once|long)\b(?:(?!<[SG])[^.;]){{2,80}}?,)?,? (?:both |all |also |now )*(?:belongs?|adheres?|(?:are|is) (?:also |now |legally |both |all |<H\d+> )*bound|(?:have|has) (?:both |all |also )*adhered) (?:to|by) {{T}}{ITSELF}(?!['’])(?! [\w-]+ (?:committee|group|coalition|bureau|network|team|panel|board)\b)",
        making.membership("joined"),
        "Norway and Austria belong to the Convention",
        "Iraq, Lebanon and Laos, all heavily contaminated, belong to the Convention",
    ),
    rule(
        "it has been ratified by them",
        rf"(?:{{T}}|\bit),? (?:which |that )?(?:has |had )?(?:now |already |also |so far )*(?:been|was) (?P<v>signed and ratified|signed|ratified|joined) by{_BIG},? (?:the )?{{S}}(?!'s?\b| (?:and|as well|president|minister|foreign|government's)\b)",
        _by_them,
        "The Convention has been ratified by major stockpilers, including Germany and Italy",
    ),
    rule(
        "it has not been ratified by them",
        rf"(?:has|have|had|was) (?:still )?(?:not|never)(?: yet| so far)? (?:been )?(?P<v>signed|ratified|joined) by{_BIG},? (?:the )?{{S}}",
        _not_by_them,
        "The Convention has not been signed by big producers such as Russia and China",
    ),
    rule(
        "never signed it",
        r"{S},? (?:which |who )?never (?P<v>signed|joined|ratified)(?: it\b| {T}|(?=[.,;]))",
        _not_by_them,
        "Russia and India never signed the Convention",
    ),
    rule(
        "began without them",
        rf"\bwithout(?: the (?:signatures?|ratifications?|participation|support|involvement|backing|consent|accession|membership|adherence) (?:of|by|from))?{_BIG},? (?:the )?{{S}}",
        _start_without,
        "The Convention entered into force without the signature of major users, including Russia and Israel",
    ),
    rule(
        "opted out of it",
        r"{S},? (?:which |who )?(?:has |have )?(?:opted out of|turned (?:its|their) backs? on) {T}",
        _unsure_outside,
        "Russia and India opted out of the Convention",
    ),
    rule(
        "some declined to sign, with so and so",
        r"\b(?:declined|refused|failed|neglected) to (?:sign|join|ratify)\b[^;<]*(?:<[TCD]\d+>[^;<]*){0,3},? (?:with|among them|including|namely|notably) (?:the )?{S}",
        _unsure_outside,
        "Some states declined to sign the Convention, with Finland and Greece among them",
    ),
    rule(
        "so many, named, have",
        rf"<N\d+> (?:{MORE} ?|{STATES} ?|<G\d+> ?|of them ?|signatories ?)+{_DASH} ?(?:namely |notably |including )?(?:the )?{{S}}{_CLOSE},? (?:{_DID}|{_DID_NOT}|(?:are|were) (?P<p>{PARTIES}|signatories)){THE}{ELSE}",
        _told_both_ways,
        "Three others - Russia, China and India - have neither signed nor ratified the Convention",
    ),
    rule(
        "so many have, and they are named",
        rf"<N\d+> (?:{MORE} |{STATES} |<G\d+> |of them |signatories )+(?:(?:that|which|who) )?(?:{_DID}|{_DID_NOT})(?: it)?{THE}(?: yet)?(?::|{_DASH}) ?(?:namely |these are |notably |including |among them )?(?:the )?{{S}}",
        _told_both_ways,
        "Three states have neither signed nor ratified it: Russia, China and India",
    ),
    rule(
        "many, including so and so, are",
        rf"(?:including|among them|such as|notably) (?:the )?{{S}}{_CLOSE},? (?:{_DID}|{_DID_NOT}|(?:are|were)(?: now| already| also| all)* (?P<p>{PARTIES}|signatories)){THE}{ELSE}",
        _told_both_ways,
        "Many NATO members, including Norway and Denmark, are parties to the Convention",
    ),
    rule(
        "so and so among them, remain outside",
        rf"{{S}} (?:among them|included){_CLOSE},? {_DID_NOT}{THE}{ELSE}",
        _told_both_ways,
        "Many states, Russia and India among them, have not signed the Convention",
    ),
    rule(
        "what they are, and then that they have not",
        rf"{{S}}, (?:which|who|whose) (?:(?!<[SGN]\d+>)[^.;]){{3,90}}?, (?:{_DID_NOT}|(?:are|is|were|remain) (?:still )?not (?:yet )?(?:a )?(?:states? )?(?P<k>part(?:y|ies)?|members?|signator(?:y|ies))\b)",
        _which_are_not,
        "Russia and India, who are major exporters of arms, are not part of the treaty",
    ),
    rule(
        "has signed and no more",
        r"{S},? (?:which |who )?(?:has|have|had) (?:also |all |both |only )*signed(?: it| {T})?,? (?:but|and|yet) (?:(?:has|have|had) )?(?:still )?(?:not|never|yet to)(?: yet)?,? ratif(?:y|ied)(?! by)",
        lambda r, m: _of_the_last(making.membership("signatory")(r, m), m),
        "Haiti has signed, but not yet ratified, the Convention",
    ),
    rule(
        "in non-parties so and so",
        r"(?<!former )(?<!then )\b(?P<k>non-(?:states? )?part(?:y|ies)|(?:states?|countries|country) not (?:yet )?part(?:y|ies)) (?:the )?{S}",
        _outside,
        "mines were laid in non-States Parties India, Myanmar and Pakistan",
    ),
    rule(
        "leaving so and so outside",
        r"\bleav(?:es|ing) (?:only |just )?(?:the )?{S} (?:as (?:the )?(?:only |last |sole |lone )*(?:<G\d+> |<N\d+> )?(?:(?:countries|states|nations|members|ones|country|state|member) (?:outside|not (?:to have )?(?:joined|ratified|signed|party)|yet to|still to|without|(?:that|which) (?:has|have) not)|hold-?outs?\b)|outside\b)",
        making.membership("parties", negated=True),
        "leaving just Angola, Egypt and South Sudan as countries not to have joined the treaty",
    ),
    rule(
        "the countries outside, named",
        r"\b(?:countries|states|nations|governments|members) (?:(?:that|which) (?:are|remain) )?(?:still )?(?:outside|not (?:yet )?party to|not bound by) {U}(?:,|:| --?| –| —| \()(?: namely| notably)? (?:the )?{S}",
        making.membership("parties", negated=True),
        "the few countries outside the Convention - Egypt, Israel and South Sudan - should join",
    ),
    rule(
        "the only ones in a region to have",
        rf"{{S}},? (?:are|is|were|was|remain|remains|being) (?:still |so far |currently )*the only (?:<N\d+> |two |three )?(?:{STATES}|ones)(?: (?:in|of|from) (?:the |this |that |our )?(?:whole )?(?:[a-z-]+ )?[a-z-]+)? (?:to have|that have|which have|that has|which has) (?P<v>signed and ratified|signed|ratified|joined|acceded)\b",
        _by_them,
        "Lebanon and Tunisia are the only countries in the region that have signed the Convention",
    ),
    rule(
        "the following have",
        rf"\bthe following (?:<N\d+> )?(?:{STATES}|signatories) (?:{HAVE} )?(?P<v>signed and ratified|signed|ratified|joined|acceded)(?: to)?(?: it| {{U}})?: (?:the )?{{S}}",
        _by_them,
        "The following countries have ratified it: Austria, Chile and Togo",
    ),
)
