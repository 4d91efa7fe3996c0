"""Facts about a treaty in a box or a table: a label, and its day or figure in the same line."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.english.duties.limits import firmly
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import doings
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, WHOLE, Found, replace
from servanda.claiming.reading import Reading

_ABOVE = 250
"""Characters above a row in which a law may be told of that has such rows too."""
OTHER = re.compile(
    r"\b(?:acts?|laws?|bills?|decrees?|ordinances?|regulations?|amendments?|amended|protocols?|agreements?|statutes?)\b",
    re.IGNORECASE,
)
_HEAD = r"^[^\w<]*(?:date )?(?:of )?(?:the )?"
_OPENS = r"\W{1,4}(?:on |since |from )?"
_ENDS = r"(?!,? for <S|,? by |: ?<S)"


def _of_the_treaty(event: str) -> Make:
    """The day in a row about the treaty; open where a state or a law may have such a row too."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = making.date_of(event)(reading, match)
        if not isinstance(made, Found):
            return None
        # Of the only state a page names it is told too; of the one told last it may be another treaty's, or a law's.
        around = reading.source[max(0, made.start - _BESIDE) : made.end + _BESIDE]
        its_own = _FURTHER.search(reading.before) or _OWN.search(match.group()) or _OPENED.search(around)
        if reading.subject and not reading.guessed and not its_own:
            return made if made.note else replace(made, note=UNSURE)
        above = reading.source[max(0, reading.start - _ABOVE) : reading.start]
        return replace(made, note=UNSURE) if OTHER.search(above) and not made.note else made

    return make


_FURTHER = re.compile(
    r"^\W*(?:date )?(?:drafted|signed|sealed|location|opened|type|adopted|adoption|depositary)\b"
)
"""Rows that a box about a treaty has, and none about a state: with them a place in it is no state it is about."""

_OWN = re.compile(r"\beffective\b")
"""A label that boxes about treaties have."""
_OPENED = re.compile(r"\b[Oo]pen(?:ed|ing)? for [Ss]ignature")
"""What neither a law nor a state has among its dates."""
_BESIDE = 160
"""Characters around a row in which the rows beside it stand."""


def _opening(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day under "signed": the treaty's own, unless it may be that on which a state signed."""
    made = _of_the_treaty("opened")(reading, match)
    if not isinstance(made, Found) or "open" in match.group() or _DRAFTED.search(reading.before):
        return made  # type: ignore[return-value]
    # A page about a state has such a row too, of the day on which that state signed.
    return None if reading.subject else made


_DRAFTED = re.compile(r"^\W*(?:date )?(?:drafted|adopted|adoption)\b")


def _due(reading: Reading, match: re.Match[str]) -> Found | None:
    """By when the state the page is about must have done something."""
    said = match.group("v")
    what = "stockpile" if "stock" in said else "clearance" if "clear" in said else ""
    what = what or doings.article(reading, match, STOCKS_OR_LAND)
    make = firmly(making.deadline(what)) if what else making.deadline("any")
    return make(reading, match)  # type: ignore[return-value]


def _all_of_it(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many are party, below another row of a box about the treaty: all of them, of no region."""
    if _BOX.search(reading.before) is None:
        return None
    made = making.count("ratified" if match.group("v").startswith("ratif") else "parties")(reading, match)
    return replace(made, note=WHOLE) if isinstance(made, Found) else None


_BOX = re.compile(
    r"^\W*(?:signator(?:y|ies)|signatures|condition|effective|sealed|location|drafted)\b[^.;]{0,60}$"
)


BOXES: tuple[Rule, ...] = (
    rule(
        "row of a table: adopted",
        rf"{_HEAD}(?:drafted|adopted|(?:text )?adoption(?: of the (?:text|treaty|convention))?|text adopted){_OPENS}{{D}}{_ENDS}",
        _of_the_treaty("adopted"),
        "Drafted | 18 September 1997",
        marks=Mark.OF_THE_TREATY,
    ),
    rule(
        "row of a table: started",
        rf"{_HEAD}(?:effective|(?:entry|entered|came) into force|in force|effective date)(?: date)?{_OPENS}{{D}}{_ENDS}",
        _of_the_treaty("entered_into_force"),
        "Effective | 1 March 1999",
    ),
    rule(
        "row of a table: opened",
        rf"{_HEAD}(?:signed|signature|signing|open(?:ed|ing)?(?: date)? for signature){_OPENS}{{D}}{_ENDS}",
        _opening,
        "Drafted | 18 September 1997\nSigned | 3 December 1997",
    ),
    rule(
        "row of a table: deposited",
        rf"{_HEAD}(?:ratified|ratification|acceded|accession|approval|acceptance|deposit(?:ed)?(?: of (?:its )?instruments?)?(?: of \w+)?){_OPENS}{{D}}{_ENDS}",
        making.date_of("deposit", subject=True),
        "Ratified: 24 March 2011",
        marks=Mark.MAY_BE_DOMESTIC,
    ),
    rule(
        "row of a table: deadline",
        rf"{_HEAD}(?P<v>(?:stockpile|(?:mine )?clearance|article <N\d+>)[^.;:|<]{{0,40}}) ?(?:\(article <N\d+>\) )?deadline\W{{1,4}}{{D}}",
        _due,
        "Stockpile destruction deadline: 1 September 2019",
    ),
    rule(
        "row of a box: parties",
        rf"{_HEAD}(?P<v>(?:states )?parties|ratifications|ratifiers)\W{{1,4}}{{N}}(?=(?: ?\[\w{{1,3}}\])?\W*$)",
        _all_of_it,
        "Convention on Cluster Munitions\nSignatories | 108\nParties | 112",
    ),
    rule(
        "row of a table: condition",
        rf"{_HEAD}(?:conditions?|entry into force|(?:entry[- ]into[- ]force )?threshold|required|needed)(?: for entry into force)?\W{{1,4}}(?:after |upon |when |ratification by |ratified by |deposit of )*(?:the )?{{N}} (?:ratifications?|states|countries|instruments|deposits)",
        making.rule_of("threshold"),
        "Condition | 40 ratifications",
    ),
)
"""Tried before counts: "Condition: 40 ratifications" tells how many are needed."""
