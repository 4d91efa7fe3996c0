"""The day first and then the state: "In Oslo on 3 December 2008 Malta signed it", "24 September 2009: Malta ratifies", "as of 1
August 2010 Malta is a State Party"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.deeds import event
from servanda.claiming.english.phrases import DID, PARTIES
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_PLAIN = r"(?:(?!<[DTCSNOG])[^.;:()])"
_HEAD = rf"(?:^(?:(?:the (?:next|following|same) day|(?:a|some|few|several|<N\d+>) (?:few |couple of |short )?(?:days?|weeks?|months?|years?) (?:later|after(?:wards)?)|soon after(?:wards)?|shortly after(?:wards)?|later|then|meanwhile),? )?|[;:] ?|\band |\bbut )(?:back |early |late |later |only |finally )*(?:(?:at|in) {_PLAIN}{{2,50}}?,? )?(?:on |in )?{{D}},? (?:(?:at|in|with|during|after|just|right|shortly|only|two|three|a) {_PLAIN}{{2,60}}?, )?(?:when )?"
_LINE = r"^\W*{D}\)? ?[-:|,;] ?"
_STATE = r"(?:the )?(?:republic of |kingdom of |government of |state of )?(?:the )?{S}(?:'s?)?(?: (?:government|foreign minister|foreign secretary|minister|ambassador|president|prime minister|permanent representative|representative|envoy|delegation|mission)(?: (?:to|at|of) (?:the )?(?:un\b|united nations)[\w ]{0,20}?)?(?:, [\w. ]{2,40},)?)?,?"
_DEED = (
    r"(?P<v>sign(?:ed|s)(?: up to| on to)?(?! (?:and|into|off|an?\b|agreements?))|ratif(?:ied|ies)|acced(?:ed|es)(?: to)?|join(?:ed|s)|"
    r"deposit(?:ed|s) (?:its|the|their|his|her|an) (?:\w+ )?(?:instruments?|ratification|accession)(?: of (?:ratification|accession|acceptance|approval))?)"
)
_TO_IT = r"(?: (?:of|to|for|with|under)? ?(?:{T}|it\b)|(?= (?:in|at|with|as|becoming|before|after|during)\b|[,.;)]|$))"
_BOUND = rf"(?:(?:a |an )?(?:full |new |formal )*(?:{PARTIES}|member)(?: state)?(?: (?:to|of) (?:{{U}}|it))?|(?:legally |formally )?bound by (?:{{U}}|it))"


def _did(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """What the state did on the day told ahead of it."""
    if _LEAVING.search(match.string) or _CLAUSE.search(match.group()):
        return None  # "in January Niue, which ratified the Convention in 2020, hosted a workshop"
    if match.group("v").startswith(("sign", "join")) and _OBJECT.search(match.group()) is None:
        return None  # a state signs and joins much else
    made = making.date_of(event(match.group("v")), of_state=True)(reading, match)
    named = _NAMED.search(match.group()) or _NAMED.search(match.string) or _NAMED.search(reading.before)
    return made if named or not isinstance(made, Found) else replace(made, note=made.note or UNSURE)


_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bquit|\bexit")
_CLAUSE = re.compile(r"<S\d+>[^<]{0,60}?,? (?:which|who|that) ")
_OBJECT = re.compile(r"(?:<[TC]\d+>|\bit)$")
_NAMED = re.compile(r"<[TC]\d+>")


def _among(what: str) -> str:
    return "signature" if what == "sign" else "joined" if what == "join" else "deposit"


def _of(what: str) -> Make:
    return making.date_of(what, of_state=True)


DAY_FIRST: tuple[Rule, ...] = (
    rule(
        "a day, and the state that did it",
        rf"{_HEAD}{_STATE} {DID}{_DEED}{_TO_IT}",
        _did,
        "In Oslo, on 3 December 2008, Malta signed the Convention",
        "On 24 September 2009 Malta's ambassador deposited the instrument of ratification of the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "line of a chronology: a state did it",
        rf"{_LINE}{_STATE} {DID}{_DEED}(?:{_TO_IT})",
        _did,
        "The Convention and Malta\n24 September 2009: Malta ratifies the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "line of a chronology: in force for a state",
        rf"{_LINE}(?:the )?(?:entry into force of )?(?P<t><[TC]\d+>) (?:(?:enters|entered|comes|came) into (?:force|effect)|takes effect|took effect|becomes binding|became binding)? ?(?:for|in|on) {_STATE}(?=[.,;)]|$)",
        _of("in_force_for_state"),
        "The Convention and Malta\n1 August 2010: the Convention enters into force for Malta",
    ),
    rule(
        "a day, and the state that became a party",
        rf"{_HEAD}{_STATE} (?:then |formally |officially |also |finally )*(?:became|becomes|will become) {_BOUND}",
        _of("deposit_or_in_force"),
        "On 1 August 2010 Malta became a State Party to the Convention",
    ),
    rule(
        "as of a day a state is a party",
        rf"(?:^|[;:] ?|\band |\bbut )(?:as of|as from|since|from|with effect from|effective) {{D}},? {_STATE} (?:(?:is|has been|was|had been|will be|also|now|formally|officially|fully|legally) )+{_BOUND}",
        _of("deposit_or_in_force"),
        "As of 1 August 2010, Malta is a State Party to the Convention",
    ),
    rule(
        "on a day a state was among the first to do it",
        rf"{_HEAD}{_STATE} (?:was|became|were) (?:one of|<N\d+> of|among) the (?:very )?(?:first|last|original|initial|early) (?:<H\d+> )?(?:<N\d+> )?(?:states?|countries|nations|governments|signatories)?(?: (?:in|of|from) [\w ]{{3,30}}?)? ?to (?P<v>sign|ratify|join|accede)\b",
        lambda r, m: _of(_among(m.group("v")))(r, m),
        "In December 2008, Malta was one of the first countries to sign the Convention",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed and ratified it on",
        rf"{{S}},? {DID}(?:both )?signed and ratified(?: {{T}}| it)?(?: (?:in|at) {_PLAIN}{{2,40}}?)?,? (?:on|in) {{E}}",
        making.each(
            making.date_of("signature", of_state=True, day="e"),
            making.date_of("deposit", of_state=True, day="e"),
        ),
        "Norway and Ireland signed and ratified the Convention on 3 December 2008",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "signed it on the day it opened, which was",
        rf"{{S}},? {DID}signed {{T}} (?:in [\w ]{{2,20}} )?(?:on )?the (?:very |first |same )?day (?:that |when |on which )?(?:it (?:was )?)?opened(?: for signatures?)?,? {{D}}",
        making.date_of("signature", of_state=True),
        "Malta signed the Convention on the day it opened, 3 December 2008",
    ),
    rule(
        "did it on the same day, which was",
        rf"{{S}},? {DID}(?:both |all )?(?P<v>signed|ratified|acceded(?: to)?|joined)(?: {{T}}| it)? on the same day,? (?:on )?{{D}}",
        lambda r, m: _of(event(m.group("v")))(r, m),
        "Belgium and New Zealand ratified the Convention on the same day, 22 December 2009",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
)
