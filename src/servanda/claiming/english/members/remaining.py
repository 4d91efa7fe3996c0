"""Those left, and those told of together: "the remaining four - Benin and ... - will soon come on board", "none of the four
is a party", "no state has ever left", "the last EU state to ratify"."""

from __future__ import annotations

import re

from servanda.claiming.english.members.echoes import last_said
from servanda.claiming.english.members.listing import undone
from servanda.claiming.english.phrases import ITSELF, PARTIES, STATES, noun, verb
from servanda.claiming.grammar import Rule, marked, rule
from servanda.claiming.making.standings import LAST, NOBODY_LEFT
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

Made = Found | list[Found] | None

_DASH = r"(?: -|:|,| \()"
_CLOSED = r"(?: -|,|\))?"
_THOSE = rf"(?:(?:<N\d+>|(?:few|ones?|handful|hold-?outs?|non-?members?|(?P<k>signator(?:y|ies))|{STATES}|capitals|members|neighbou?rs)\b|<G\d+>) ?)+"
_TO_COME = (
    r"(?:to|will|would|should|must|can|could|may|might|shall|have yet to|has yet to|are yet to|still have to|need to|are (?:expected|urged|invited|encouraged|likely|due|set) to|were urged to)"
    r" (?:(?:also|soon|now|quickly|swiftly|both|all|finally|eventually|hopefully|likewise|still|promptly|then|without delay|be able to) )*"
    r"(?:come (?:on )?(?:board|aboard|in)|get on board|join|ratify|follow|accede|sign|become (?:a |full )*(?:states? )?part|do (?:so|likewise|the same)|take (?:the same|that|this) step|complete (?:their |the )?ratif|deposit)"
)


def _left(reading: Reading, match: re.Match[str]) -> Made:
    """Who has yet to come: of signatories, those that have not ratified."""
    states = reading.value(match, "s")
    signed_only = match.group("k") is not None
    return reading.claim(
        match,
        "membership",
        "signatory" if signed_only else "parties",
        value=signed_only,
        negated=not signed_only,
        states=tuple(dict.fromkeys(states)),
    )


def _left_of_those(reading: Reading, match: re.Match[str]) -> Made:
    """The same, where the words before, or these, tell of joining: those that remain may be of any other list."""
    before = f"{reading.before[-240:]} {match.string[: match.start()]}"
    told = last_said(f"{before.rstrip(' ;,')}.") is not None or _TO_JOIN.search(match.group()) is not None
    return _left(reading, match) if told and _OTHER_LIST.search(match.string) is None else None


_TO_JOIN = re.compile(r"\bto (?:join|ratify|accede|sign)\b|\bsignator|\bhold-?outs?\b|\bnon-?members?\b")
_OTHER_LIST = re.compile(
    r"\b(?:reports?|deadlines?|contributions?|dues|speakers?|requests?|replies|answers)\b"
)

_LEFT: tuple[Rule, ...] = (
    rule(
        "the remaining ones, named, are to join",
        rf"\b(?:remaining|missing|outstanding|last|final) {_THOSE}(?:of [\w<> ]{{2,30}})?{_DASH} ?(?:namely |that is |i\.e\.,? )?(?:the )?{{S}}{_CLOSED},? {_TO_COME}\b",
        _left,
        "The Convention has 112 parties: we hope that the remaining two - Benin and Gambia - will soon come on board",
        "It urged the remaining signatories, Haiti and Angola, to ratify the Convention",
    ),
    rule(
        "the remaining ones are",
        rf"\b(?:remaining|missing|outstanding) {_THOSE}(?:to (?:join|ratify|accede|sign) )?(?:are|were|being):? (?:the )?{{S}}",
        _left_of_those,
        "Most of the region has joined the Convention; the remaining two countries are Benin and Gambia",
    ),
)

_MEMBER = r"(?P<m>(?:states? )?part(?:y|ies)(?= (?:to|of) |[,.;]|$)|signator(?:y|ies)|members?(?= of (?:the )?<[TC]| to |[,.;]|$)|bound by (?:{U}|it)|on board|aboard)"
_DID = r"(?P<v>signed(?: and ratified)?|ratified|joined|acceded)(?= (?:to )?(?:the |this |that )?<[TC]| it\b|[,.;]|$| so far| yet| to date)"
_EVEN = r"(?:(?:yet|so far|also|now|already|a|an|even|ever|either|currently|full|as yet) )*"
_STATE = rf"(?: (?:{STATES}|neighbou?rs|nations|republics|members|capitals))?"


def _told_together(reading: Reading, match: re.Match[str]) -> tuple[tuple[str, ...], bool]:
    """The states told before, in this sentence or the last, and whether their number is the one told."""
    here = [
        state
        for item in reading.found
        if item.sort == "S" and item.end <= reading.places[match.start()]
        for state in item.value
    ]
    told = reading.told if reading.before else ()
    before = [state for item in told if item.sort == "S" for state in item.value]
    number = reading.value(match, "n")
    for those in (here, before, [*before, *here]):
        each = tuple(dict.fromkeys(those))
        if len(each) > 1 and number is not None and len(each) == number:
            return each, True
    named = tuple(dict.fromkeys(here or before))
    return (named, False) if number is None and len(named) > 1 else ((), False)


def _together(reading: Reading, match: re.Match[str]) -> Made:
    """What is said of all those told before, or of none of them."""
    first = match.group("z")
    none = first == "none" or (first.startswith("<") and reading.tag(first).value == 0)
    if not none and first not in ("all", "both"):
        return None
    states, counted = _told_together(reading, match)
    if not states:
        return None
    if match.group("m"):
        said = match.group("m")
        what = "signed" if said.startswith("signator") else noun(said) if "part" in said else "parties"
    else:
        what = undone(match.group("v")) if none else verb(match.group("v"))
    made = reading.claim(match, "membership", what, value=not none, negated=none, states=states)
    return made if counted or made is None else replace(made, note=made.note or UNSURE)


_OF_THEM = rf"(?:(?:of )?(?:the |these |those )?{{N}}{_STATE}|of (?:them|these|those)(?: {STATES})?)"
TOGETHER: tuple[Rule, ...] = (
    rule(
        "all of the so many, or none, are in it",
        rf"(?:^|[,;:] ?|\band |\bbut |\bthat |\bwhile |\bthough )(?P<z>all|both|none|<N\d+>) {_OF_THEM},? (?:(?:is|are|was|were) {_EVEN}{_MEMBER}|(?:has|have|had) {_EVEN}{_DID})",
        _together,
        "The Convention lacks Russia, China and Finland. None of the three is a party to it",
        "Norway, Chile and Peru joined the talks on the Convention. All three have ratified it",
    ),
)


def _nobody(reading: Reading, match: re.Match[str]) -> Made:
    """That no state has left; "no other" tells that one has."""
    said = match.group("z")
    if said.startswith("<") and reading.tag(said[: said.index(">") + 1]).value != 0:
        return None
    return reading.claim(match, "membership", NOBODY_LEFT, value=True)


NOBODY: tuple[Rule, ...] = (
    rule(
        "nobody has left",
        rf"(?:^(?:(?:as at|as of|at|until|up to|by) (?:(?!<[NS])[^.;:,]){{2,50}}?,? )?|[,;:] ?|\band |\bbut |\bthat |\bso far |\bto date )(?P<z>(?:<N\d+>|none) of (?:its|the) (?:<N\d+> )?(?:members|parties|states parties)|<N\d+>|nobody|no one|no(?= (?:states? )?party\b)|not (?:one|a))(?: (?:single |member |contracting )?(?:{PARTIES}|state|country|nation|government|member|one|signatory)(?: state)?)? (?:has|have) (?:(?:ever|yet|so far|thus far|as yet|to date|formally) )*(?:left|withdrawn|quit|exited|pulled out|denounced|backed out|walked away)(?: (?:from|of)\b)*(?= (?:{{U}}|it\b)(?! since|, since|'s| (?:talks|negotiations|meeting|room))|[,.;]|$| so far| yet| to date| until now)",
        _nobody,
        "No country has left the Convention so far",
        "None of its members has ever withdrawn from the Convention",
        "As at the date of this alert no State has withdrawn",
        "Until now not a single state has withdrawn",
    ),
    rule(
        "there was no withdrawal",
        r"(?:\bthere (?:have|has) (?:so far |as yet |to date |thus far )?been|(?:{T}|\bit) (?:has|have) (?:so far |as yet |to date |thus far |never )?(?:known|seen|had|suffered|recorded|experienced)) (?:(?:so far|as yet|to date) )?(?P<z><N\d+>|no) (?:withdrawals?|denunciations?|departures?)(?: (?:from|of) {U})?(?=[.,;)]|$| so far| to date| until now| as yet| thus far)",
        _nobody,
        "There have been no withdrawals from the Convention to date",
    ),
    rule(
        "it has not lost a member",
        r"(?:{T}|\bit) (?:has|have) (?:so far |as yet |never |to date |thus far )*(?:lost (?P<z><N\d+>|no) (?:states? )?(?:part(?:y|ies)|members?)|not (?:so far |yet |to date )?lost (?:a single|any|a|one) (?:of its )?(?:states? )?(?:part(?:y|ies)|members?))(?=[.,;)]|$| so far| to date| until now)",
        lambda r, m: _nobody(r, m) if m.group("z") else r.claim(m, "membership", NOBODY_LEFT, value=True),
        "The Convention has not lost a single member so far",
    ),
)


def _last(reading: Reading, match: re.Match[str]) -> Made:
    """That a state was the last of a group to do it; what it is "set to become" it is not yet."""
    if _TO_BE.search(match.string[: match.start("s")]) or _TO_BE.search(match.group()):
        return None
    done = match.group("v")
    what = f"{LAST} {'signed' if done.startswith('sign') else 'joined' if done.startswith('join') else 'ratified'}"
    states = reading.value(match, "s")
    return reading.claim(
        match, "membership", what, value=True, states=tuple(states), group=reading.value(match, "g")
    )


_TO_BE = re.compile(
    r"\b(?:set|about|due|poised|going|expected|likely|hopes?|wants?|will|would|could|may|might|should|plans?|prepar\w+) (?:to |soon )*(?:be|become|becoming)?\b|\bto become\b"
)
_OF_GROUP = r"(?:of the )?{G}(?: (?:member|members|state|states|country|countries|nation|nations))?"
_TO_DO = rf"(?:to (?:have )?|that )(?P<v>sign(?:ed)?|ratif(?:y|ied)|join(?:ed)?|accede(?:d)?)(?: to)?(?= {{U}}{ITSELF}| it\b|[.,;)]|$|,? (?:in|on) <D)"
LASTS: tuple[Rule, ...] = (
    rule(
        "the last of a group to do it",
        rf"{{S}},? (?:which |who )?(?:is |was |became |has become |being |as )?(?:also )?the (?:very )?last {_OF_GROUP} {_TO_DO}",
        _last,
        "Poland, the last EU state to ratify the Convention, destroyed its stocks",
    ),
    rule(
        "the last of a group to do it was",
        rf"\bthe (?:very )?last {_OF_GROUP} {_TO_DO}(?: {{U}}| it)?,? (?:is|was|being) (?:the )?{{S}}",
        _last,
        "The last EU state to ratify the Convention was Poland",
    ),
)


REMAINING: tuple[Rule, ...] = (
    *marked(Mark.PRESUPPOSED, _LEFT),
    *TOGETHER,
    *NOBODY,
    *LASTS,
)
