"""Those who have only signed, told in the passive or behind the figure of the parties: "signed only by a further 13", "with
13 more having only signed", "and another 13 signatories on their way"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.counts.other_papers import of_another_paper
from servanda.claiming.english.phrases import MORE, STATES
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_BESIDE = rf"(?:an? )?(?:{MORE} )?"
_ONLY = r"(?:only|merely|just|simply)"


def _by_so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """By how many; "signed only by 13" may tell that no more than 13 signed, unless others are told of before."""
    made = making.count("signatory")(reading, match)
    if not isinstance(made, Found) or _AT_A_TIME.search(match.string):
        return None
    before = match.string[: match.start()]
    if of_another_paper(before) or _PAPER_ON_IT.search(before):
        return None
    loose = _BY_NO_MORE.match(match.group()) and not _BESIDE_OTHERS.search(match.group())
    return replace(made, note=made.note or UNSURE) if loose else made


_BY_NO_MORE = re.compile(r"(?:signed only|(?:only|just) signed) by\b")
_BESIDE_OTHERS = re.compile(rf"\bby (?:an? )?{MORE}\b|<N\d+> (?:more|others)\b")
_PAPER_ON_IT = re.compile(
    r"\b(?:declarations?|pledges?|statements?|resolutions?|charters?|protocols?|amendments?|petitions?|appeals?) (?:on|about|to|of|for|against|supporting) [^.;,]{0,40}$"
)
_AT_A_TIME = re.compile(r"\b(?:at|during) (?:the|that) (?:ceremony|conference|meeting|summit)\b")


def _on_their_way(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signatory")(reading, match)
    return made if isinstance(made, Found) else None


def _some_on_their_way(reading: Reading, match: re.Match[str]) -> Found | None:
    """Those said to be on their way may be the nearest to it only."""
    made = _on_their_way(reading, match)
    return replace(made, note=OF_SOME) if made is not None else None


SIGNED_ALONE: tuple[Rule, ...] = (
    rule(
        "only signed by so many",
        rf"(?:signed only|{_ONLY} signed|signed(?: it)?(?:,| -)? (?:but|though|and) (?:not|never|as yet not)(?: yet| so far)? ratified,?|signed without (?:being |subsequent )?ratifi(?:ed|cation)) by {_BESIDE}{{N}}(?: (?:{MORE}|{STATES}))*(?!,? (?:on|in) <D)",
        _by_so_many,
        "Convention on Cluster Munitions: ratified or acceded to by 112 countries, signed only by a further 12",
        "The Convention was signed, but never ratified, by 12 countries",
    ),
    rule(
        "so many having only signed",
        rf"{{N}} (?:(?:{MORE}|{STATES}) )*having (?:so far |as yet )?(?:{_ONLY} signed|signed {_ONLY})(?! up)",
        _on_their_way,
        "The Convention has 112 parties, with 12 more having only signed",
    ),
    rule(
        "another so many signers on their way",
        r"\b(?:another|further|additional|other) (?:<H\d+> )*(?P<n><N\d+>) (?:signator(?:y|ies)(?: states| countries| nations)?|signers) (?:(?:that|which|who) )?(?:(?:are|is|still|already|now|hopefully|also) )*"
        r"(?:on (?:their|the|its) way|in the pipeline|in line|waiting|pending|to follow|to come)\b",
        _some_on_their_way,
        "Today there are 112 parties to the Convention, with another 12 signatories on their way",
    ),
    rule(
        "signatures not followed by ratification",
        r"{N} signatures? (?:(?:that|which) )?(?:(?:are|have|is|has|been|still|were) )*(?:(?:not|never)(?: yet| been)* followed by|lacking|without|short of|awaiting) (?:an? )?(?:instruments? of )?ratifications?\b",
        _on_their_way,
        "112 ratifications; 12 signatures not followed by ratification",
    ),
    rule(
        "ratification is pending in so many",
        rf"\bratification\b[^.;<]{{0,20}}(?:{{U}})? (?:is|remains|was) (?:still |yet )?(?:pending|outstanding|awaited|to come|lacking) (?:in|from|by|for) {_BESIDE}{{N}} (?:signator(?:y|ies)|signers|(?:other |more )?{STATES})\b",
        _on_their_way,
        "Ratification of the Convention is still pending in 12 signatory states",
    ),
    rule(
        "so many, having signed, are still to ratify",
        rf"{{N}} (?:{MORE} )?{STATES},? (?:having|who have|which have|that have|that|which|who) signed(?: it| {{U}})?(?:, (?:have still|still have|have yet|are yet|are still) to (?:ratify|become (?:states )?parties)|,? (?:and|but|yet) (?:did not|didn't|never|have not|have never|had not)(?: yet)? ratif(?:y|ied)\b)",
        _on_their_way,
        "12 countries, having signed the Convention, still have to ratify it",
    ),
)
