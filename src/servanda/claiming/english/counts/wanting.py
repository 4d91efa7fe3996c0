"""What a treaty still wanted before it could start, and how many it takes: "only three more needed", "the 50 required"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import MORE, STATES, THE
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_FEW = r"(?:only|just|but|another|a further|an additional|a mere|the (?:last|final|remaining)) (?:<H\d+> |only |just )*(?P<n><N\d+>)"
_WHO = rf"(?:{STATES}|ratifications?|instruments?(?: of ratification)?|accessions?|signator(?:y|ies)|states parties|parties|members)"
_WANTED = r"(?:needed|required|necessary|missing|lacking|wanted|outstanding|to go|awaited)"
_INSTRUMENT = r"(?:instruments?(?: of (?:ratification|accession))?|ratifications?|accessions?|deposits?)"
_START = re.compile(r"\bforce\b|\beffect\b|\bbinding\b|\blaw\b|\btrigger")
_PLAIN = re.compile(
    r"\b(?:required|necessary|requisite|needed) (?:<H\d+> )*<N\d+> (?:ratif|instrument)|"
    r"<[TC]\d+>,? (?:which )?(?:requires?|required|needs?|needed) (?:only |just |at least )*(?:the )?(?:ratification|consent)"
)
"""Words that can only mean the number a treaty asks for."""
_OTHER = re.compile(
    r"\b(?:protocol|amendment|(?<!international )law of|bill|act|paragraph|annex|conference|quorum|vote)\b"
)


def _left(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.delta("still_needed")(reading, match)
    return made if isinstance(made, Found) else None


def _needing(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many more it needs, or how many in all where the words do not say "more"."""
    made = _left(reading, match)
    more = _OF_MORE.search(match.group()) is not None
    return made if more or made is None else replace(made, note=UNSURE)


_OF_MORE = re.compile(rf"\b(?:{MORE}|another|further)\b")


def _required(reading: Reading, match: re.Match[str]) -> Found | None:
    """The number the treaty requires; certain only where the sentence tells of its start."""
    told = _START.search(match.string) is not None or _PLAIN.search(match.string[: match.end()]) is not None
    told &= _OTHER.search(match.string) is None
    made = making.rule_of("threshold", unit="" if told else UNSURE)(reading, match)
    return made if isinstance(made, Found) else None


def _required_beside(reading: Reading, match: re.Match[str]) -> Found | None:
    """The number required, in words that tell the day of its last ratification too."""
    number = reading.value(match, "x")
    return reading.claim(match, "rule", "threshold", value=number) if isinstance(number, int) else None


_SETS_OFF = (
    r"(?:trigger|ensur|guarantee|secur|activat|bring about|brings about|bringing about|set(?:s|ting)? off|allow|enabl|prompt|initiat|start)\w* "
    r"(?:the |its )?(?:entry[ -]into[ -]force|coming into (?:force|effect)|start)"
)


def _so_far(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many have ratified: all of them, or those of that day by whose instruments it starts."""
    made = making.count("ratified")(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _may_be_required(reading: Reading, match: re.Match[str]) -> Found | None:
    """The number required, or of those still wanted, or half of it: "the two states that will trigger its start"."""
    made = making.rule_of("threshold", unit=UNSURE)(reading, match)
    return made if isinstance(made, Found) else None


def _down_to(reading: Reading, match: re.Match[str]) -> Found | None:
    """What is left of a number that falls: of ratifications that are required, if the sentence speaks of them."""
    made = _left(reading, match) if _AWAITED.search(match.string) else None
    return replace(made, note=UNSURE) if made is not None else None  # a parliament's vote lowers it, to many


_AWAITED = re.compile(
    r"\brequired\b|\bneeded\b|\bnecessary\b|\bentry into force|\bentering into force|\bmissing"
)

_ASKS = r"(?:required|necessary|needed|requisite)"


def _so_many_of_those_required(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many have ratified, of the number it takes: "24 of the 30 ratifications it needs"."""
    have = making.count("ratified")(reading, match)
    whole = reading.mention(match, "m")
    asked = reading.claim(match, "rule", "threshold", value=whole.value) if whole is not None else None
    if asked is not None and whole is not None:
        asked = replace(asked, start=whole.start, text=reading.source[whole.start : asked.end])
    return [made for made in (have, asked) if isinstance(made, Found)]


WANTING: tuple[Rule, ...] = (
    rule(
        "so many of the required number",
        rf"{{N}} (?:out )?of (?:the |its )?{_ASKS} {{M}} (?:{_WHO})",
        _so_many_of_those_required,
        "24 of the required 30 states have ratified",
    ),
    rule(
        "so many of those required",
        rf"{{N}} (?:out )?of (?:the |its )?{{M}} (?:{_ASKS} (?:{_WHO})|(?:{_WHO}) (?:that )?(?:(?:(?:are|is|were|was) )?{_ASKS}(?= (?:for|before|so|in order|have|had|are|were|to (?:enter|take|come|become|bring|trigger|start|go))\b|[.,;)]|$)|(?:it|they|{{U}}) (?:needs?|requires?|needed|required)\b))",
        _so_many_of_those_required,
        "The Convention has 24 of the 30 ratifications it needs",
    ),
    rule(
        "still needs so many",
        rf"\b(?:still|yet) (?:needs?|needed|requires?|required|wants?|awaits?|lacks?) (?:only |just |another |a further )*{{N}} (?:{MORE} )?{_WHO}",
        _left,
        "The treaty still needs six ratifications before it can enter into force",
    ),
    rule(
        "so many stand between it and its start",
        rf"{{N}} (?:{MORE} )?{_WHO} (?:to go\b|(?:now |still )?(?:stand|remain|lie)s? between)",
        _left,
        "There are six ratifications to go before it starts",
    ),
    rule(
        "with so many more it will start",
        rf"\bwith (?:only |just )?(?:<H\d+> )*(?P<n><N\d+>) {MORE} {_WHO},? (?:{{U}}|it) (?:will|would|can|could) (?:then |finally |be able to )*(?:enter|come|take|go|become|be)\b",
        _left,
        "With six more ratifications, the treaty will become law",
    ),
    rule(
        "leaving so many to the number it takes",
        rf"\bleav(?:es|ing) (?:it |us )?(?:only |just )?(?P<n><N\d+>) (?:{MORE} )?(?:{_WHO} )?(?:short of|to reach|to|before|until) (?:the |reaching )*(?:<N\d+>|threshold)",
        _left,
        "the number has reached 49, leaving only one to 50",
    ),
    rule(
        "requires ratification by so many",
        rf"\b(?:requires?|required|needs?|needed|takes|took|depends on|calls for) (?:only |just |at least )*(?:the )?(?:ratifications?|consent|approval|instruments of ratification) (?:by|of|from) (?:the )?{{N}} (?:{STATES}|signatories|parties)",
        _required,
        "The treaty requires ratification by 30 countries",
    ),
    rule(
        "it takes so many for",
        rf"\b(?:takes|took|needs|needed|requires|required) (?:only |just )?{{N}} (?:{_INSTRUMENT}|{STATES}) (?:for|before|in order) ",
        _required,
        "It takes 30 ratifications for the treaty to become law",
    ),
    rule(
        "the threshold for it is so many",
        rf"\b(?:threshold|minimum|requirement)(?: (?:for|of|to) (?:the )?(?:entry into force of )?{{U}}(?: to [\w ]{{5,30}})?(?:'s entry into force)?| for (?:its )?entry into force)? (?:is|was|had been|has been|stood at)(?: set at| fixed at)? {{N}} (?:{_INSTRUMENT}|{STATES})",
        _required,
        "The threshold for the treaty was 30 ratifications",
    ),
    rule(
        "only so many needed",
        rf"\b{_FEW} (?:(?:{MORE}|new) )?(?:{_WHO} )?(?:(?:is|are|was|were|remains?|remained) )?(?:now |still |yet |then )*{_WANTED}\b",
        _left,
        "With only three countries now needed to bring the treaty into effect",
        "another two are required",
    ),
    rule(
        "so many more are needed",
        rf"{{N}} (?:{MORE}|to go) (?:{_WHO} )?(?:(?:is|are|was|were) )?(?:now |still |yet |then )*{_WANTED} (?:for|before|until|if|so that|in order|to (?:bring|trigger|start|make|enter|get|take))\b",
        _left,
        "Seven have ratified; 43 more are required before it comes into effect",
    ),
    rule(
        "needing so many more",
        rf"\b(?:needing|requiring|wanting|lacking|awaiting) (?:only |just |another |a further )*{{N}} (?:{MORE} )?{_WHO}",
        _needing,
        "The treaty is not yet in force, needing six more ratifications",
    ),
    rule(
        "so many still needed",
        rf"{{N}} (?:{MORE} |new )?{_WHO} (?:(?:is|are|was|were) )?(?:still|yet) {_WANTED}\b",
        _left,
        "Six ratifications are still needed",
    ),
    rule(
        "leaving so many to ratify",
        rf"\bleav(?:es|ing) (?:it |us |the (?:treaty|convention) )?(?:only |just |<H\d+> )*(?P<n><N\d+>) (?:{MORE} )?(?:{_WHO} )?(?:to (?:ratify|join|accede|go)\b|{_WANTED}\b|short\b|before)",
        _left,
        "Jamaica ratified on Friday, leaving only four countries to ratify before it starts",
    ),
    rule(
        "so many to go",
        rf"\bwith (?:only |just |<H\d+> )*(?P<n><N\d+>) (?:{MORE} )?(?:{_WHO} )?(?:still |yet )?(?:to go|outstanding)\b",
        _left,
        "With six ratifications still to go",
    ),
    rule(
        "so many away from its start",
        rf"{{N}} (?:{MORE} )?(?:{_WHO} )?(?:away|off|shy|short) (?:from|of) (?:the (?:<N\d+>|threshold|number|total|minimum)|its |entry|entering|coming|taking|becoming|reaching|triggering)",
        _left,
        "The treaty is now six ratifications away from entry into force",
    ),
    rule(
        "lacks so many",
        rf"(?:{{T}}|\bit)(?: (?:now|still|currently|only|just))* (?:lacks?|lacked|misses|is missing|was missing)(?: only| just| another)* {{N}} (?:{MORE} )?{_WHO}",
        _left,
        "The treaty still lacks two ratifications",
    ),
    rule(
        "so many more must ratify",
        rf"{{N}} {MORE} (?:{STATES}|signatories|of them)? ?(?:must|have to|had to|has to|need to|needs to|needed to|are required to|will have to|would have to) (?:still |now |first )?(?:sign and )?(?:ratify|join|accede|follow|do so)\b",
        _left,
        "Three more states must ratify before it becomes law",
    ),
    rule(
        "a threshold of so many",
        rf"\b(?:threshold|trigger(?:ing)?(?: point| number)?|minimum|quota|requirement) (?:number )?of (?:the |at least )?{{N}} (?:(?:required |necessary |needed )?(?:{STATES}|ratifications?|instruments?|states parties|parties|deposits|members)|required|needed|necessary)\b",
        _required,
        "to reach the trigger point of 50 states parties",
    ),
    rule(
        "so many states that will start it",
        rf"{{N}} (?:{STATES}|{_INSTRUMENT}|states parties) (?:that|which) (?:will|would|shall|are to|were to|together) (?:then |automatically )?(?:{_SETS_OFF})\b",
        _may_be_required,
        "may join the club of 30 states that will trigger its entry into force",
    ),
    rule(
        "a key number of so many",
        rf"\b(?:key|magic|magical|critical|crucial|decisive|requisite) (?:number|mark|figure|total|level) of (?:the |at least )?{{N}} (?:{STATES}|ratifications?|{_INSTRUMENT}|states parties|parties)\b",
        _may_be_required,
        "The deposit takes us to the key number of 50 ratifications",
    ),
    rule(
        "so many have ratified, which starts it",
        rf"{{N}} {STATES} (?:have|had) (?:now |already |thus |finally )*ratified{THE},? (?:which|thus|thereby) (?:now |thus |therefore |automatically )*(?:{_SETS_OFF})\b",
        making.each(_so_far, _may_be_required),
        "As 50 states have now ratified the treaty, which ensures its entry into force",
    ),
    rule(
        "the so many required",
        r"\bthe (?:minimum |magic )?(?:<H\d+> )*(?P<n><N\d+>) (?:required|needed|necessary)\b(?= (?:for|to|by|before)\b|[.,;]|$)",
        _required,
        "three short of the 50 required for the treaty to take effect",
    ),
    rule(
        "the required so many",
        rf"\b(?:the|its|all) (?:required|necessary|requisite|needed) {{N}} (?:{_INSTRUMENT}|signatory states|states parties|states|countries|nations|parties)\b",
        _required,
        "has 47 of the required 50 ratifications",
    ),
    rule(
        "so many of which are required",
        r"{N} (?:ratifications |instruments |states )?of (?:which|whom|them|these) (?:are|is|were|was) (?:needed|required|necessary) (?:for|to|before|so)\b",
        _required,
        "has 44 ratifications, 50 of which are needed for it to enter into force",
    ),
    rule(
        "so many states need to ratify",
        rf"{{N}} {STATES} (?:need|needed|are required|were required|are needed|were needed|are to|were to) (?:to )?(?:not only (?:sign|to sign)(?: it| {{U}})?,? but (?:also )?(?:to )?)?(?:actually |first |also |formally )*(?:sign and )?(?:actually )?ratify\b",
        _required,
        "50 states need to ratify it for it to become international law",
    ),
    rule(
        "its start takes so many",
        rf"\b(?:entry into force|start|coming into force|(?:to|for (?:it|{{U}}) to) (?:enter into force|take effect|come into force|become (?:international )?law))\b(?: (?:of|for) {{U}})?,? (?:(?:it|{{U}}) )?(?:only |first )?(?:requires?|required|needs?|needed|takes|took|depends on|depended on|was conditional on|is conditional on) (?:the )?(?:ratification (?:by|of)|deposit of|consent of)? ?(?:at least )?{{N}} (?:{STATES}|{_INSTRUMENT}|parties)",
        _required,
        "Entry into force required the ratification of 30 states",
    ),
    rule(
        "the nth instrument, that it needs or that started it",
        rf"{{O}} {_INSTRUMENT}(?: (?:that (?:is|was) )?(?:necessary|required|needed) (?:for|to|before)\b|"
        r"\b(?:(?!<[ON]|\bfor (?:the )?<S)[^.;]){0,120}?\b(?:means?|meant|trigger\w*|enabl\w*|allow\w*|pav\w+|set(?:s|ting)?|start(?:s|ed|ing)?|brought|bring(?:s|ing)?|caus\w+|led to|activat\w+|clear(?:s|ed|ing) the way)\b(?:(?!<[ON]|\bfor (?:the )?<S)[^.;]){0,80}?\b(?:force|binding|effect|international law|clock|countdown)\b(?! (?:for|on) (?:the )?(?:<S|it\b|that)))",
        _required,
        "the 30th instrument of ratification necessary for its entry into force",
        "The deposit of the 40th instrument means that the treaty will become binding law on 1 March",
    ),
    rule(
        "started by the nth",
        rf"\b(?:trigger\w*|activat\w+|prompted|brought about|set in motion|made possible|followed) (?:automatically )?(?:by|upon|on|with) (?:the )?(?:(?:deposit\w*|submission|receipt|registration|arrival|filing) )?(?:of )?(?:the |its )?{{O}} {_INSTRUMENT}\b",
        _required,
        "Its entry into force was triggered by the deposition of the 30th instrument of ratification",
    ),
    rule(
        "after ratification by the nth state",
        r"\b(?:after|following|upon|on|with|since) (?:its |the )?(?:ratification|accession|deposit|acceptance) by the {O} (?:state|country|nation|government|member|signatory|party)\b",
        _required,
        "six months after its ratification by the 40th state it will enter into force",
    ),
    rule(
        "down to so many",
        r"\b(?:number|gap|list|count|ratifications?|countries|states)\b[^.;<]{0,90}?(?:<[TC]\d+>[^.;<]{0,60}?)?\b(?:down|narrowed|reduced|cut|shrunk|shrinks|fallen|falls)(?: down)? to (?:only |just )?(?P<n><N\d+>)(?: (?:countries|states|nations|ratifications))?(?= (?:countries|states)|[.,;]|$)",
        _down_to,
        "bringing the number of countries required to ratify it before it starts down to eight",
    ),
    rule(
        "after the required so many",
        r"\b(?:achiev|reach|receiv|obtain|attain|secur|gather|collect|garner)(?:ing|ed|e) (?:the|its) (?:required|necessary|requisite|needed|minimum) (?:<H\d+> )*(?P<x><N\d+>) (?:ratifications?|instruments?)\b",
        _required_beside,
        "After achieving the required 40 ratifications in September 1998, it entered into force",
    ),
    rule(
        "started following the nth",
        rf"\b(?:entered|enters|entry|came|comes|coming) into (?:force|effect)\b[^;]{{0,90}}?,? (?:following|upon|with) (?:the )?(?:(?:deposit|receipt|submission) of )?(?:the |its )?(?P<x><O\d+>) {_INSTRUMENT}\b",
        _required_beside,
        "The treaty entered into force in January 2021, following the deposit of the 50th ratification",
    ),
)
