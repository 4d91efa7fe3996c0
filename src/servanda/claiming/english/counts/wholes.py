"""All that belong to a treaty, whatever else their sentence tells: "30 of the 124 states that have joined", "which now has 112 states"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ASIDE, DONE, HAVE, LATELY, STATES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import WHOLE, Found, replace
from servanda.claiming.reading import Reading

_BALLOT = re.compile(r"\bresolution|\bgeneral assembly\b|\bfirst committee\b")
"""Words by which support is that of a vote."""


def _backed_by(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many stand behind it: those that ratified, acceded or signed, by the noun; else all that joined."""
    if _BALLOT.search(match.string):
        return None  # "the resolution on the Convention won the support of 144 states"
    what = {"ratification": "ratified", "accession": "joined", "signature": "signed"}.get(match.group("v"))
    made = making.count(what or "joined")(reading, match)
    return made if isinstance(made, Found) else None


def _whole(reading: Reading, match: re.Match[str]) -> Found | None:
    """All that have joined, of whom a part is told; what the sentence says of the part confines them not."""
    before = match.string[: match.start()]
    said = match.group("w")
    made = making.count(noun(said) if said else verb(match.group("v")))(reading, match)
    number = reading.mention(match, "n")
    if not isinstance(made, Found) or number is None:
        return None
    made = replace(made, start=number.start, text=reading.source[number.start : made.end])
    confined = _CONFINED.search(before) is not None or "<G" in before
    return made if confined else replace(made, note=WHOLE)


def _all_of_it(reading: Reading, match: re.Match[str]) -> Found | None:
    """All that belong to it, whoever of them the sentence told of before."""
    made = making.count("joined")(reading, match)
    return replace(made, note=WHOLE) if isinstance(made, Found) else None


_CONFINED = re.compile(r"\b(?:in|of|from|among|within|across) (?:the )?[\w-]+(?: [\w-]+)?,? $")


def _belong(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many belong to a treaty; to one only referred back to, today, whatever day was told of it before."""
    made = making.count("joined")(reading, match)
    if not isinstance(made, Found) or match.group("t"):
        return made if isinstance(made, Found) else None
    earlier = _ANOTHER_CLAUSE.search(match.string[: match.start()]) is not None
    return replace(made, as_of=reading.today) if earlier else made


_ANOTHER_CLAUSE = re.compile(r"<D\d+>[^<]*?[;,:][^<;,:]*$")


WHOLES: tuple[Rule, ...] = (
    rule(
        "it enjoys the support of so many",
        rf"(?:{{T}}|\bit) (?:{LATELY} |has |had )*(?:enjoys?|won|wins|garnered|attracted|drawn|secured|obtained|gained|received|commands?|has) the (?P<v>ratification|accession|adherence|support|backing|endorsement|signature)s? of (?:as many as |a total of )*{{N}} (?:{STATES}|states?[- ]parties|parties|members)",
        _backed_by,
        "The Convention has won the ratification of 112 states",
    ),
    rule(
        "its participants are so many",
        rf"\b(?P<v>participants|members|states parties|signatories|parties)(?: (?:to|of|in) {{U}})?(?: {LATELY})* (?:are|number|total)(?: {LATELY})* {{N}} {STATES}(?=[.,;)]|$)",
        lambda r, m: making.count(
            "joined" if m.group("v") in ("participants", "members") else noun(m.group("v"))
        )(r, m),
        "Its participants today are 105 states",
    ),
    rule(
        "which now has so many states",
        rf"{{T}}(?: \([^)<]*\))?(?:,? (?:in|on) <D\d+>)?,? which (?:{LATELY} )*(?:has|counts|numbers|includes|comprises|unites) (?:{LATELY} )*{{N}} {STATES}(?=[.,;)]|$)",
        _all_of_it,
        "She signed the Convention, which now has 112 states",
    ),
    rule(
        "so many states of the treaty",
        r"{N} (?:<C\d+> |treaty |convention )(?:member states|members|states parties|parties|signatories|states)(?=[.,;)]|$| (?:have|has|are|must|should|will|met|meet)\b)",
        making.count("joined"),
        "Several of the 112 treaty member states have condemned it",
    ),
    rule(
        "so many of so many that have joined",
        rf"<N\d+> (?:out )?of (?:the |all )*(?:<H\d+> )*(?P<n><N\d+>) (?:{STATES} (?:that|which|who) {HAVE} (?P<v>{DONE})\b{THE}|(?P<w>states parties|signatories) (?:to|of) (?:the |this )?<[TC]\d+>)(?= (?:are|come|belong|lie|to date) |(?: to date| so far)?[.,;)]|$| to date)",
        _whole,
        "Twenty of the 124 states that have joined the Convention are in Asia",
    ),
    rule(
        "n belong to it",
        rf"{{N}} (?:{STATES}{ASIDE}|of (?:them|these|those))(?: that| which| who)? (?:{LATELY} )*(?:belong to|adhere to|subscribe to|(?:have|had) (?:{LATELY} )*(?:subscribed|adhered|signed up) to|are (?:{LATELY} )*(?:covered by|enrolled in)) (?:(?P<t>(?:the |this )?<[TC]\d+>)(?! (?:process|group|coalition|committee|meeting|conference|negotiation))|(?<=to )it(?=[.,;)]|$))",
        _belong,
        "124 states belong to the Convention",
        "The Convention turns ten today; 124 states belong to it",
    ),
)
