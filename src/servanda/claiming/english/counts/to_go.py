"""What a treaty still lacks, in few words: "six more and the clock starts", "50 are needed, so 18 are missing"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_RATIFYING = re.compile(r"\bratif|\binstruments? of|\baccessions?\b|\binto force\b|\bsignator|\bparties\b")
_STARTS = (
    r"(?:(?:the )?(?:clock|countdown) (?:starts|begins|is set|will start)|(?:it|they|{U}|the treaty) (?:will |would |can |could |then )*"
    r"(?:becomes?|enters?|comes?|takes?|goes|starts?|is)(?: (?:binding )?(?:international )?(?:in force|law|into (?:force|effect)|effect|binding|legally binding))?)"
)


def _left(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many it lacks, where ratifications are what is told of."""
    if not _RATIFYING.search(f"{reading.before[-200:]} {match.string}"):
        return None
    made = making.delta("still_needed")(reading, match)
    return made if isinstance(made, Found) else None


def _maybe(reading: Reading, match: re.Match[str]) -> Found | None:
    """The same, in words that may be of another goal."""
    made = _left(reading, match)
    return replace(made, note=UNSURE) if made is not None else None


TO_GO: tuple[Rule, ...] = (
    rule(
        "so many more and it starts",
        rf"(?:^|[,;:] ?|\b(?:with|after|only|just|but|and) )(?:another |a further |only |just )*{{N}}(?: more| others| further| to go| left)?(?: ratifications?| states| countries)? (?:and|until|till|before|then) {_STARTS}",
        _left,
        "The Convention has 24 ratifications; six more and the clock starts",
    ),
    rule(
        "needed so many, so so many are missing",
        r"<N\d+> (?:ratifications? |states |countries )?(?:are|is|were) (?:needed|required|necessary)[^.;<]{0,20}?(?:,|;|:|[–—-]| and| so| which means)+ ?(?:so |thus |hence |that leaves |leaving |which leaves |meaning )*{N} (?:more |others )?(?:(?:are|is) (?:still |now )?(?:missing|lacking|wanting|outstanding|needed|required|to go|awaited)|remain|to go)",
        _left,
        "32 have ratified the treaty: 50 are needed, so 18 are missing",
    ),
    rule(
        "so many to go",
        r"^\W*(?:only |just |that (?:leaves|makes) |leaving |still )*{N}(?: more)? (?:to go|left)(?: then| now)?\W*$",
        _maybe,
        "24 states have ratified the Convention. Six to go",
    ),
)
