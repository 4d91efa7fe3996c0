"""How many came, stayed and went on: "a hundred countries came to sign", "more than forty have gone all the way and ratified
it", "signed it along with 93 other governments", "with the Baltic states gone, 163 parties remain"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.members.echoes import said_of_so_many
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, STATES, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.counts import second_count
from servanda.claiming.marks import Mark
from servanda.claiming.model import BESIDE, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_ON = r"(?:gone all the way|gone the whole way|gone (?:one step )?further|gone ahead|taken the next step|followed through|gone on)"
_GONE = r"(?:gone|out|leaving|departed|having left|out of the way|no longer in)"
_IN = r"(?:,? (?:in|at|to) (?:(?!<[DN]|\b(?:and|but|when)\b)[^.;,:()]){2,40}?)?"
_ON_A_DAY = r"(?:,? (?:on|in) {D})?"
_THAT_DAY = r"(?:,? (?:on|in) <D\d+>)?"


def _came(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signed")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _along_with(reading: Reading, match: re.Match[str]) -> list[Found]:
    """As many others, and the one told of, by that day; and that this one did it then."""
    counted = _with_others(reading, match)
    day = making.date_of("signature", subject=True)
    dated = day(reading, match) if match.group("d") else None
    return [found for found in (counted, dated) if isinstance(found, Found)]


def _with_others(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signed")(reading, match)
    number = reading.mention(match, "n")
    if not isinstance(made, Found) or number is None:
        return None
    named = reading.value(match, "s") or ()
    made = replace(made, start=number.start, text=reading.source[number.start : made.end])
    return replace(made, parts=((BESIDE, float(len(named) or 1)),), note=UNSURE)


def _of_a_group(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.count(noun(match.group("w")), group=True)(reading, match)


def _are_in(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are in; not where something waits until they are."""
    if _WAITING.search(match.string[: match.end()]):
        return None
    made = making.count("joined")(reading, match)
    return made if isinstance(made, Found) else None


_WAITING = re.compile(r"\b(?:after|until|till|when|once|before|if|unless)\b")
_LEAVING = re.compile(
    r"\bwithdr|\bdenounc|\bdenunci|\b(?:leav(?:e|es|ing)|left|quit|quits|exit|exited) (?:it\b|(?:the )?<[TC])|\bdepartures?\b|\bno longer (?:a )?party"
)


def _left_behind(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many parties there are, where the sentence before tells of some that left."""
    if not _LEAVING.search(reading.before[-240:]):
        return None
    made = making.count("parties")(reading, match)
    return made if isinstance(made, Found) else None


def _among_them(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a group, or that none of it, has done what the words before tell of so many."""
    what = said_of_so_many(reading, match)
    if what is None:
        return None
    none = reading.value(match, "n") == 0
    made = (making.everybody(what, "none") if none else making.count(what, group=True))(reading, match)
    return made if isinstance(made, Found) else None


CROWDS: tuple[Rule, ...] = (
    rule(
        "so many came to sign",
        rf"{{N}} {STATES} (?:came|gathered|met|lined up|queued|turned up|travelled|assembled|flocked){_IN}{_THAT_DAY} to sign\b",
        _came,
        "A hundred countries came to Oslo to sign the Convention",
        marks=Mark.CEREMONY,
    ),
    rule(
        "so many have gone on and ratified",
        rf"{{N}}(?: {STATES}| of them)? (?:have|had|has) (?:now |already |since |also )*{_ON}(?: and|, and| by| to) (?:ratified|ratifying|ratify)\b",
        making.count("ratified"),
        "More than forty have gone all the way and ratified the Convention",
    ),
    rule(
        "signed along with so many others",
        rf"(?:{{S}}(?:'s?)?(?: (?!<)[\w-]+){{0,3}} )?(?P<v>signed)(?: {{U}}| it)?{_IN}{_ON_A_DAY},? (?:along with|together with|alongside|in the company of|as did|like) {{N}} (?:other|more|further) (?:{STATES}|capitals)",
        _along_with,
        "Britain signed the Convention in Oslo on 3 December 2008, along with 93 other governments",
        marks=Mark.CEREMONY,
    ),
    rule(
        "all of a group without exception",
        rf"\b(?:all|every single one|each and every one)(?: of)? (?:the )?(?:{{M}} )?{{G}}(?: states| countries| members)?,? (?:without (?:a single |any )?exception|bar none),? (?:{HAVE} (?P<v>{DONE})|{ARE} (?:{PARTIES}|bound|on board))(?: (?:to|of|by))?",
        lambda r, m: making.everybody(verb(m.group("v") or "parties"), "all")(r, m),
        "All EU states without exception have joined the Convention",
    ),
    rule(
        "with some gone so many remain",
        rf"\b(?:with|now that|since|after) [^.;]{{0,60}}?\b{_GONE}\b[^.;<]{{0,30}}?,? {{N}} {PARTIES} (?:still |now )*(?:remain|are left|stay)\b",
        making.count("parties"),
        "Three withdrew from the Mine Ban Treaty. With the Baltic states gone, 163 parties remain",
    ),
    rule(
        "of which so many by a group",
        rf"<N\d+> (?P<w>ratifications|signatures|signatories|accessions|{PARTIES}),? (?:of which|of them|of whom|including|among them) {{N}} (?:by|are from|are|come from|came from|from) (?:the )?{{G}}(?! (?:(?:member )?(?:states|countries|nations) )?(?:gave|attend|took|asked|sent|report|spoke|present|host|destroy|clear|sponsor|provid|request|need|own\b|possess|produc|use\b|used\b|visit|pledg|contribut))",
        _of_a_group,
        "108 signatories and 63 ratifications, of which 22 by EU Member States",
    ),
    rule(
        "so many are in",
        rf"(?:^|[,;:] ?|\band )(?:(?:now|today|so far|already|by now|as of <D\d+>),? )*{{N}} {STATES} are (?:now |already |currently )*(?:in|inside|aboard)(?: (?:it|{{U}}))?(?=[.,;]|$| \()",
        _are_in,
        "The Convention took effect eight years ago; 104 states are in",
    ),
    rule(
        "so many stay behind those who leave",
        rf"^\W*(?:(?:that leaves|this leaves|leaving|only|still|then) )*{{N}} {PARTIES} (?:still |would |will |then )*(?:remain|are left|stay|be left|left)\W*$",
        _left_behind,
        "Lithuania left the Convention yesterday. 111 parties are left",
    ),
    rule(
        "so many remain in it",
        rf"{{N}} (?:other )?(?:{STATES}|{PARTIES}|members) (?:(?:still|now) )?(?:remain|stay|are left|are still) (?:in|party to|parties to|bound by|on board(?: of)?|members of) (?:{{T}}|it\b)",
        making.count("parties"),
        "After Lithuania's departure in March, 111 states remain in the Convention",
    ),
    rule(
        "so many of a group are among them",
        r"{N} of (?:the |our |its |their )?(?:{M} )?{G}(?: states| countries| members)? (?:is|are|was|were) (?:among|one of|part of) (?:them|these|those)(?=[.,;:)]|$)",
        _among_them,
        "The Convention has been ratified by 52 states. None of the nine nuclear-armed states is among them",
    ),
    rule(
        "so many of its signatories have not ratified",
        r"{N} (?:out )?of (?:the |its )?(?:(?P<m><N\d+>) )?signatories(?: (?:of|to) {U})?,? (?:(?:still|have|had|has|are|so far|to date) )*(?:(?:not(?: yet)?|never|yet to|to) ratif(?:y|ied)|not (?:yet )?(?:states )?parties)",
        making.each(making.count("signatory"), second_count(lambda _: "signatories")),
        "13 of the 108 signatories of the Convention still have not ratified",
    ),
)
