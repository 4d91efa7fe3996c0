"""States of a region counted: "43 African states are parties", "In Africa there are 36 parties and 8 signatories"."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming import making
from servanda.claiming.english.counts.party_counts import PRESENT
from servanda.claiming.english.phrases import ARE, MORE, PARTIES, STATES, THE, noun
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading

_STANDING = rf"(?:{PARTIES}|bound(?: by)?|signatories|signatory states)"
_NOUN = r"(?:states?[- ]part(?:y|ies)|parties|full members|members|signatory (?:states|countries)|signatories|ratifications)"
_THERE = (
    r"(?:there (?:are|were) |(?:it|the convention|the treaty|the <C\d+>|<T\d+>) (?:now )?(?:has|had|counts) )?"
    r"(?:(?:now|already|so far|currently|today|only|just|a total of) )*"
)
_PLACE = r"(?:^|[;:,(] ?|\b(?:and|but|while) )(?:in|across|within|from) (?:the )?"
_ENDS = r"(?=$|[.,;)]| and | while | but | at | on | as of | today| now)"
"""The end of what is counted: parties that "have contaminated land" or "met in Lusaka" are some of them."""

_OUTSIDE = rf"(?:{STATES}|ones|others?)? ?(?:(?:that |which )?(?:are |remain )?(?:still )?(?:not (?:yet )?part(?:y|ies)|outside)|non-?signatories|non-?parties)"


def _of(sense: Callable[[str], str]) -> Make:
    """How many of a group, by the word for what they are."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = making.count(sense(match.group("v")), group=True)(reading, match)
        if not isinstance(made, Found):
            return None
        so_many = _ARE_SO_MANY.search(match.string[: match.end("v")]) and not PRESENT.search(match.string)
        return made if so_many else replace(made, note=OF_SOME)

    return make


_ARE_SO_MANY = re.compile(
    r"\b(?:there (?:are|were)|has|had|have|counts?|counted|stands? at|is|are|were|remain\w*) [^.;<]{0,30}(?:<[HN]\d+> [^.;<]{0,30})*(?:<G\d+> )?[^.;<]*$|"
    rf"<N\d+> <G\d+>[^.;<]* {ARE} [^.;<]*$"
)
"""That so many there are; elsewhere they may be some: "12 parties from Africa took part"."""


def _next(reading: Reading, match: re.Match[str]) -> Found | None:
    """A further figure of the region told before: "and eight signatories"."""
    word = match.group("v")
    made = making.count(noun(word) if word else "outside", group="near")(reading, match)
    if not isinstance(made, Found):
        return None
    number = reading.mention(match, "n")
    return replace(made, start=number.start, text=reading.source[number.start : made.end]) if number else made


_LED = re.compile(
    rf"{_PLACE}<G\d+>,? {_THERE}<N\d+> [^.;:<]*(?:<T\d+>)?(?:,? (?:and )?<N\d+> [^.;:<]*)?[, a-z]*$"
)
"""A sentence that has counted those of one region, and goes on with its figures."""


REGIONAL: tuple[Rule, ...] = (
    rule(
        "n of a group are",
        rf"(?<!\bof )(?<!\bof the ){{N}} (?:{MORE} )?{{G}}(?: states| countries| members)?(?: \([^)]{{0,60}}\))? {ARE} (?:legally |formally |fully )*(?P<v>{_STANDING}){THE}",
        _of(noun),
        "Thirty-six African states are parties to the Convention",
    ),
    rule(
        "n parties in a group",
        rf"{{N}} (?:{MORE} )?(?P<v>{_NOUN})(?: to {{U}})? (?:in|from) (?:the )?{{G}}{_ENDS}",
        _of(noun),
        "It has 36 States Parties in Africa",
    ),
    rule(
        "in a group there are n parties",
        rf"{_PLACE}{{G}},? {_THERE}{{N}} (?:{MORE} )?(?P<v>{_NOUN})(?! (?:of|in|from) ){THE}{_ENDS}",
        _of(noun),
        "In Africa, there are 36 States Parties to the Convention",
    ),
    rule(
        "and so many more of that group",
        rf"(?<=, |d )(?:and )?(?:another |a further |just )?{{N}} (?:{MORE} )?(?:(?P<v>{_NOUN})|{_OUTSIDE})(?=$|[,.;)]| and| which| that)",
        lambda r, m: _next(r, m) if _LED.search(m.string[: m.start()]) else None,
        "In Africa, there are 36 States Parties, eight signatories, and 10 states not party",
    ),
    rule(
        "a group has n parties",
        rf"(?:^|[;,] ?|\band ){{G}} (?:now |currently )?(?:has|counts) {{N}} (?:{MORE} )?(?P<v>{_NOUN})\b{THE}{_ENDS}",
        _of(noun),
        "Africa has 36 States Parties",
    ),
)
