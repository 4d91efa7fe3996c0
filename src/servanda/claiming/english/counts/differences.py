"""How many more, in English: those still needed, and those that came since some day."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import (
    HAVE,
    MORE,
    STATES,
)
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.topics import OPENED


def _new_ones(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("signed" if match.group("v").startswith("sign") else "ratified")(reading, match)
    return replace(made, kind="delta", note=OF_SOME) if isinstance(made, Found) else None


def _the_only_one(reading: Reading, match: re.Match[str]) -> Found | None:
    return reading.claim(match, "delta", "new_since", value=1, date=reading.value(match, "d"))


def _new_since(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many came after a day; those since the opening are all there are, and no newcomers."""
    made = making.delta("new_since")(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return made if isinstance(made, Found) else None
    opened = OPENED.get(made.treaty or "")
    return None if opened is not None and made.date.earliest.year == opened.year else made


def _short_of(reading: Reading, match: re.Match[str]) -> Found | None:
    if _SHORT.search(match.group()) is None:
        return None
    made = making.delta("still_needed")(reading, match)
    return made if isinstance(made, Found) else None


_SHORT = re.compile(r"\b(?:short|shy) of\b")

AWAITED = rf"{MORE} (?:{STATES} )?(?:ratifications?|instruments|countries|states)"

DIFFERENCES: tuple[Rule, ...] = (
    rule(
        "needs n more ratifications",
        rf"(?:requires?|needs?|needed|takes|only|just)(?: just| only)? {{N}} {AWAITED}(?! (?:have |has |had )?(?:ratified|signed|joined|acceded))",
        making.delta("still_needed"),
        "The Convention requires just 7 more ratifications",
    ),
    rule(
        "n more ratifications needed",
        rf"{{N}} {AWAITED} (?:are |is |were )?(?:needed|required|necessary|missing|to go|to reach)",
        making.delta("still_needed"),
        "7 more ratifications are needed",
    ),
    rule(
        "n short of the threshold",
        r"(?:just |only )?{N} (?:members?|ratifications?|states?|countries|country|instruments?|short|shy)?(?: short| shy)? of (?:the |its )?(?:<N\d+>|threshold|required|needed)",
        _short_of,
        "bringing the pact just one ratification short of the 50 it needs",
    ),
    rule(
        "n new ones",
        r"{N} (?:new|further|additional|more) (?P<v>signatories|signatures|ratifications|accessions|states parties|parties|signatory states|ratifying states)(?! (?:are |is )?(?:needed|required|necessary|to go))",
        _new_ones,
        "With 9 new signatories and 4 new ratifications the Treaty has 69 signatories",
    ),
    rule(
        "the only one since",
        r"since [^.;]{0,80}?{D},? (?:the )?(?:(?:only|sole|single|one) (?:newcomer|new (?:state )?party|new member|new accession|new ratification|accession|ratification|state to (?:join|ratify|accede))|only one (?:state|country) (?:has )?(?:joined|ratified|acceded))",
        _the_only_one,
        "Since its last edition in September 2017, the only newcomer was Sri Lanka, which acceded in March 2018",
    ),
    rule(
        "new since",
        rf"{{N}} (?:{MORE} )?(?:signatories|{STATES}|new states parties|new parties) {HAVE} (?:ratified|acceded|joined|signed)(?: {{T}})? since (?:(?P<then>then)|{{D}})",
        _new_since,
        "Three signatories have ratified the convention since then",
    ),
)
