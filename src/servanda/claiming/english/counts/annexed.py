"""The 44 states of annex 2, whose ratification the CTBT waits for: how many of them have signed and ratified, and which."""

from __future__ import annotations

import dataclasses
import re

from servanda.claiming import making
from servanda.claiming.english.phrases import HAVE, SIGN_ONLY, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_TREATY, _GROUP, _SIZE = "CTBT", "CTBT_ANNEX_2", 44


def _spoken_of(reading: Reading) -> bool:
    """Whether the states of annex 2 are spoken of, here or in the sentence before, and the treaty is theirs."""
    if any(item.sort == "T" and item.value != _TREATY for item in reading.found):
        return False
    if reading.topic != _TREATY and not any(item.value == _TREATY for item in reading.found):
        return False
    named = any(
        item.value == _GROUP if item.sort == "G" else item.sort == "N" and item.value == _SIZE
        for item in reading.found
    )
    return (
        named
        or _ANNEX.search(reading.before) is not None
        or _ANNEX.search(reading.tagged) is not None
        or _FORTY_FOUR.search(reading.source[max(0, reading.start - 300) : reading.start]) is not None
    )


_ANNEX = re.compile(r"\bannex[ -](?:2|ii|<N\d+>)|\bforty-four\b")


_FORTY_FOUR = re.compile(
    r"\b(?:44|[Ff]orty-four) (?:[\w\"“”’' -]{1,20})?(?:states|countries|nations|States)\b"
)


def _counted(reading: Reading, match: re.Match[str]) -> Found | None:
    number = reading.mention(match, "n")
    if number is None or not _spoken_of(reading) or number.value >= _SIZE:
        return None
    if match.groupdict().get("out"):
        made = making.count(_undone(match.group("out")))(reading, match)
    else:
        only = _ONLY.search(match.group("v")) or _NO_MORE.match(match.string[match.end() :])
        made = making.count("signatory" if only else verb(match.group("v")))(reading, match)
    if not isinstance(made, Found):
        return None
    # Only a sentence that names them leaves no doubt that it counts among them.
    here = any(
        (item.sort == "G" or (item.sort == "N" and item.value == _SIZE))
        and not re.search(r"[;]|\bin all\b", reading.source[item.end : number.start])
        for item in reading.found
    )
    return replace(made, treaty=_TREATY, group=_GROUP, note=made.note if here else UNSURE)


_ONLY = re.compile(r"\bnot\b|\byet\b|\bonly\b|without")
_NO_MORE = re.compile(
    r"(?: it| (?:the |this )?<[TC]\d+>)?,? (?:without|but (?:have |has |had |did |still )*(?:not|never|yet))\b"
)
"""What follows "signed" where no more was done: "have signed the Treaty without ratifying it"."""


def _left_of_them(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of annex 2 the treaty still waits for."""
    if not _spoken_of(reading):
        return None
    made = making.count_of("unratified", "n" if match.group("n") else "m")(reading, match)
    if not isinstance(made, Found) or not isinstance(made.value, int) or made.value >= _SIZE:
        return None
    return replace(made, treaty=_TREATY, group=_GROUP)


def _undone(words: str) -> str:
    return "unratified" if "ratif" in words or "to do so" in words else "outside"


def _threshold(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many must ratify: all that annex 2 lists."""
    if reading.value(match, "n") != _SIZE or not _spoken_of(reading):
        return None
    made = making.count("annex")(reading, match)
    if not isinstance(made, Found):
        return None
    return replace(made, kind="rule", what="annex", treaty=_TREATY)


_SOME = r"(?:of (?:them|these|those|which|whom|(?:the |these |those |its )?(?:<N\d+> )?<G\d+>|(?:the|these|those) (?:<N\d+> )?(?:states|countries|nations)) |<G\d+> |(?:states|countries|nations)(?: (?:in|from|on) (?:that|this|the) (?:group|list|annex))? |remaining |others? |more |have |has |remain |still |had |did )"

_RULES = (
    rule(
        "so many of annex 2 have yet to ratify",
        rf"{{N}} (?:remaining |key |other |more )?{_SOME}{{0,3}}?(?:that |which |who )?(?:{HAVE} )?(?:still |also )*(?P<out>(?:not|never|yet to|still to|failed to|to|must|need to|needs to|have to|has to)(?: still)?(?: yet)? (?:(?:sign|signed)(?: (?:and|or)/?(?:or)? )?)?(?:ratif(?:y|ied)|sign(?:ed)?|do so))(?! but)",
        _counted,
        "Of the 44 Annex 2 states nine have yet to ratify the CTBT",
    ),
    rule(
        "so many of annex 2 have done so",
        rf"{{N}} (?:remaining |key |other |more )?{_SOME}{{0,3}}?(?:{HAVE} )?(?P<v>{SIGN_ONLY}|signed and ratified|signed but still not ratified|signed|ratified)\b",
        _counted,
        "Of the 44 Annex 2 states 41 have signed the CTBT and 36 have ratified it",
    ),
    rule(
        "the 44 of annex 2",
        r"{N} (?:[\w'-]+ |<[GTCD]\d+> ){0,3}?\W?(?:<G\d+>|(?:states|countries|nations|ratifications)\b)",
        _threshold,
        "The CTBT cannot enter into force before the 44 states listed in Annex 2 ratify it",
    ),
    rule(
        "so many of annex 2 stand in its way",
        r"(?:\b(?:blocked|held (?:up|back)|delayed|prevented) by|\b(?:awaits?|awaiting|waits for|waiting for|lacks|lacking|hinges on|depends on|without)(?: (?:the )?ratifications?(?: (?:by|of|from))?)?) (?:the )?{N} (?:more |other |remaining |further |of the (?:<N\d+> )?)?(?:<G\d+>|ratifications\b)|{M} (?:of the (?:<N\d+> )?)?<G\d+>(?: (?:that|which|still))* (?:stands? in (?:the|its) way|blocks?|holds? (?:up|back)|prevents?)",
        _left_of_them,
        "Entry into force of the CTBT is blocked by nine Annex 2 states",
        "Eight Annex 2 states stand in the way of the CTBT",
    ),
    rule(
        "so many holdouts of annex 2 remain",
        r"(?:\bthe |\b)(?:(?:last|remaining|final|missing) {N} (?:<G\d+> |key )?(?:hold-?outs|states|countries|nations|ratifications|<G\d+>)|{M} (?:<G\d+> |key )?(?:last|remaining|missing|outstanding) (?:<G\d+> |key )?(?:hold-?outs|states|countries|nations|ratifications|<G\d+>))",
        _left_of_them,
        "Of the 44 Annex 2 states of the CTBT, ratification is lacking of the nine remaining holdouts",
    ),
)

ANNEXED: tuple[Rule, ...] = tuple(dataclasses.replace(each, of=_TREATY) for each in _RULES)
