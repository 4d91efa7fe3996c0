"""Ranks of a state told of its paper: "its instrument was the 22nd to be deposited", "the 28th instrument to reach the
depositary"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_PAPER = (
    r"(?:instruments?(?: of (?:ratification|accession|acceptance|approval))?|ratification|accession|deposit)"
)
_HANDED_IN = (
    r"(?: (?:(?:to be |to have been |that was |which was |ever )?(?:deposited|received|lodged|registered|filed|handed in|handed (?:over|<H\d+>))"
    r"|to (?:reach|arrive (?:at|with|in)) (?:(?:the )?(?:depositary|united nations|un\b|secretary-general)|new york)))"
)
_ENDS = r"(?=[.,;:)]|$| (?:and|but|with|under|for|out of|so|on|in|that)\b)"
_OTHER = re.compile(
    r"\bwithdraw|\bdenunci|\bextension|\breport|\brequest|\bin (?:the |its |our )?(?:region|continent|africa|asia|europe|pacific|americas|<G)"
)


def _nth(reading: Reading, match: re.Match[str]) -> Found | None:
    """Which number it was of all; of a region the words may count alone."""
    if _OTHER.search(match.string):
        return None
    made = making.ordinal("parties")(reading, match)
    if not isinstance(made, Found):
        return None
    named = "<S" in match.string or not reading.guessed
    return made if named else replace(made, note=UNSURE)


NTH_INSTRUMENT: tuple[Rule, ...] = (
    rule(
        "its instrument was the nth",
        rf"(?:{{S}}'s? |\b(?:its|the|their|our) )(?:own )?{_PAPER}(?: (?:to|of|under|<H\d+>) {{U}})? (?:was|is|became|has become) (?:thus |then |also )?(?:the {{O}}(?: (?:instrument|one|ratification))?|(?:number|no\.|nr\.?) {{N}}){_HANDED_IN}?{_ENDS}",
        _nth,
        "Lithuania's instrument of ratification of the Convention was the 55th to be deposited",
        "Lithuania ratified the Convention in March 2011; the instrument was the 55th",
    ),
    rule(
        "the nth instrument deposited",
        rf"(?:(?:,|;|^| -| –) ?|\b(?:it|this|that|theirs) (?:was|became|is) )the {{O}} {_PAPER}{_HANDED_IN}{_ENDS}",
        _nth,
        "Lithuania ratified the Convention in March 2011, the 55th instrument to reach the depositary",
    ),
    rule(
        "it deposited its paper, the nth",
        r"{S},? (?:(?!<[SN])[^.;]){0,40}?(?:deposited|handed (?:in|over|<H\d+>)|submitted|lodged) (?:(?!<[SN])[^.;]){0,90}?, (?:its|the) {O}(?=[.;)]|$)",
        _nth,
        "Lithuania deposited its ratification of the Convention on 24 March 2011, the 55th",
    ),
)
