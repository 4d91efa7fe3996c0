"""States whose signature or ratification is still awaited, by name: "the ten whose ratification is outstanding: China, ...",
"India and Pakistan must both sign and ratify"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import AS_SUBJECT, ITSELF
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_AWAITED = r"(?:outstanding|awaited|pending|missing|lacking|needed|required|necessary|essential|indispensable|a (?:pre-?requisite|precondition|pre-condition|condition)|still to come)"
_OTHER = re.compile(
    r"\b(?:amendment|protocol|extension|agreement|safeguards|resolution|declaration|withdraw\w*|report|law|act|bill)\b"
)


def _not_ratified(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return (
        None if _OTHER.search(match.string) else making.membership("ratified", negated=True)(reading, match)
    )


def _neither(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Who must sign first has not signed; said of several to do both it leaves no doubt."""
    if _OTHER.search(match.string):
        return None
    made = making.membership("signed", negated=True)(reading, match)
    if isinstance(made, Found) and not _BOTH.search(match.group()):
        return replace(made, note=UNSURE)
    return made


_BOTH = re.compile(r"\b(?:both|still|yet|even|first)\b")

OUTSTANDING: tuple[Rule, ...] = (
    rule(
        "whose ratification is outstanding",
        rf"\bwhose (?:ratifications?|signature and ratification|accession) (?:is|are|remains?|was|were) (?:still |also |now )*{_AWAITED}(?:(?!<S)[^.;]){{0,90}}?(?::|,? (?:are|namely|including|among them)| -| –|,) (?:the )?{{S}}",
        _not_ratified,
        "Ten Annex 2 States whose ratification is a prerequisite for entry into force of the CTBT: China, Egypt, Iran",
    ),
    rule(
        "the outstanding ratifications are those of",
        r"\b(?:outstanding|missing|awaited|remaining|lacking|pending) ratifications?(?: (?:of|to) {U})? (?:(?:is|are|was|were|remains?) )?(?:those|that|the ones?)? ?(?:of|from|by) (?:the )?{S}",
        _not_ratified,
        "The CTBT: the eight missing ratifications are those of China, Egypt and Iran",
    ),
    rule(
        "stand in the way of its entry into force",
        r"{S},? (?:which |who |that )?(?:(?:still|now|also) )*(?:stands?|block(?:s|ing)?|holds? up|prevents?|delays?) (?:in the way of )?(?:the |its )?(?:entry into force|coming into force|{U} from (?:entering|coming|taking))",
        _not_ratified,
        "China, Egypt and Iran still block the entry into force of the CTBT",
    ),
    rule(
        "must both sign and ratify",
        rf"{AS_SUBJECT}{{S}}(?:,| -| –|\))?,? (?:which |who |all |both |also |still )*(?:must|needs? to|ha(?:s|ve) to|should)(?: all| both| also| still| yet| even| first)* sign and (?:then )?ratify(?: {{T}}{ITSELF}| it)?(?! (?:the |this |an? |its )?(?!<)\w+ (?:protocol|agreement|amendment))",
        _neither,
        "Three of them - North Korea, India and Pakistan - must both sign and ratify the CTBT",
    ),
)
