"""Figures told after their noun: "membership now stands at 112", "that number has since grown to 27", "a total of 90"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import BRINGING, STATES, noun
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import OF_SOME, UNSURE, Found, replace
from servanda.claiming.reading import Reading

_NOUN = (
    r"(?:states? part(?:y|ies)|part(?:y|ies) states?|contracting (?:parties|states)|(?:full )?members(?:hip)?|member states|parties|signatories|signatory states|"
    r"signatures|ratifications|accessions|adherents|adherence|participation)"
)
_LATELY = r"(?:now |today |currently |to date |already |since |at present |so far |<D\d+> |in <D\d+> |by <D\d+> |as of <D\d+> )*"
_AMOUNTS = (
    r"(?:(?:has |have |had )?(?:now |since |today |already |thus |thereby )*(?:stands?|stood|sits?|stays?|remains?|is|was|reach(?:es|ed)|rises?|rose|risen|grows?|grew|grown|"
    r"climbs?|climbed|drops?|dropped|falls?|fell|fallen|shrinks?|shrank|shrunk|declined?|declines|slips?|slipped|increased?|increases|swelled|swollen|jumped|expanded|come|comes|came|gone up|went up|goes up|numbers?|totals?|counts?|amounts?)"
    r"(?: up)?(?: now| today| currently| steadily| slowly)?(?: from <N\d+>)?(?: (?:to|at|as|of))?|,? at)"
)
_DONE = re.compile(
    r"\b(signed and ratified|ratif\w+|acced\w+|accession\w*|deposit\w*|instruments?|join\w*|sign(?:ed|ing|s|atures?|atories)?|become (?:a )?(?:states? )?part(?:y|ies)|"
    r"states? part(?:y|ies)|parties|members)\b"
)


def _sense(words: str) -> str | None:
    """What was told last that states did."""
    told = _DONE.findall(words)
    if not told:
        return None
    word: str = told[-1]
    if word.startswith("sign"):
        return "signed"
    return "joined" if word.startswith(("join", "member")) else "ratified"


def _of_before(reading: Reading, match: re.Match[str]) -> Found | None:
    """ "That number has grown to 27": what it counts, the words before tell."""
    what = _sense(match.string[: match.start()]) or _sense(reading.before)
    if what is None:
        return None
    made = making.count(what)(reading, match)
    told = f"{reading.before[-200:]} {match.string[: match.end()]}"
    sure = _OF_ALL.search(told) and _BY_NOW.search(match.group()) and not _OF_THESE.search(told)
    led = _LED_BY_A_DAY.search(match.string[: match.start()])
    sure = sure and (led is None or reading.tag(led["d"]).value == reading.today)
    if not isinstance(made, Found) or not sure or reading.today is None:
        return replace(made, note=OF_SOME) if isinstance(made, Found) else None
    # A day told before is that of the figure before: "in 2010, 38 had joined; that number has grown to 123".
    return made if "<D" in match.group() else replace(made, as_of=reading.today)


_OF_ALL = re.compile(
    rf"<N\d+> {STATES} (?:had|have) (?:(?:only|just|already|so far|thus far|formally|all) )*(?:signed|ratified|joined|acceded|deposited)\b"
)
_LED_BY_A_DAY = re.compile(r"(?P<d><D\d+>)(?:(?!<[ND])[^.;])*$")
_BY_NOW = re.compile(r"\b(?:has|have|stands|is)\b")
_OF_THESE = re.compile(
    r"<[GS]\d+>|<N\d+> of |\b(?:regions?|continent|alone|among|new|more|another|year|since|meetings?|conference|ceremony|week|month|voted|groups?|same)\b"
)
"""Words by which a number may be that of some states only, or of a time."""


def _total(reading: Reading, match: re.Match[str]) -> Found | None:
    """The total an act led to, at some day the words need not give: "which acceded in July, bringing the total to 93"."""
    said = match.group("v") or ""
    what = noun(said) if said and not said.startswith("member") else None
    if what is None:
        what = _sense(match.string[match.end("n") :][:60] if match.group("w") else "") or _sense(
            match.string[: match.start()]
        )
    if what is None:
        what = "joined" if said else _sense(reading.before)
    if what is None:
        return None
    made = making.count(what)(reading, match)
    if not isinstance(made, Found) or _NEWS.search(match.string[: match.start()]):
        return made if isinstance(made, Found) else None
    return replace(made, note=OF_SOME)


_NEWS = re.compile(
    r"\b(?:latest|newest|most recent|just|today|yesterday|this (?:week|month)|congratulat\w+|welcom\w+|prais\w+|thank\w*)\b"
)
"""Words by which what led to a total is news, so that it is that of the day of the text."""


def _membership(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count("joined")(reading, match)
    if not isinstance(made, Found):
        return None
    # A coalition and a committee have members too.
    of_it = _TREATY.search(match.group()) or _ITS.search(match.string[: match.start()])
    return made if of_it else replace(made, note=UNSURE)


_TREATY = re.compile(r"<[TC]\d+>")
_ITS = re.compile(r"<[TC]\d+>(?:'s?)?,? (?:(?:\w+ )?and )?$")


def _number_of(reading: Reading, match: re.Match[str]) -> Found | None:
    what = noun(match.group("v").split(" of ", 1)[1])
    made = making.count("joined" if "member" in match.group("v") else what)(reading, match)
    return made if isinstance(made, Found) else None


def _total_named(reading: Reading, match: re.Match[str]) -> Found | None:
    made = making.count(noun(match.group("v")))(reading, match)
    return replace(made, note=OF_SOME) if isinstance(made, Found) else None


AFTERWARDS: tuple[Rule, ...] = (
    rule(
        "membership stands at n",
        rf"(?P<v>\b(?:membership|adherence|adherents|participation|(?:number|total|tally|count) of {_NOUN}))(?: (?:of|in|to|<H\d+>) {{U}})?,? {_LATELY}{_AMOUNTS} {{N}}(?: (?:{STATES}|{_NOUN}))?(?! (?:years|months|days|per cent|percent|of|out of|in) ?)",
        lambda r, m: _membership(r, m) if "of " not in m.group("v") else _number_of(r, m),
        "Membership of the Convention now stands at 112",
        "The number of ratifications under the Convention has since climbed to 50",
    ),
    rule(
        "that number has grown to n",
        rf"(?<!ing )\b(?:that|this|the|its) (?:number|figure|total|tally|count) {_LATELY}{_AMOUNTS} {{N}}(?! (?:years|months|days|million|thousand))",
        _of_before,
        "Nine states had ratified; that number has since grown to 27",
    ),
    rule(
        "bringing the total to n",
        rf"{BRINGING} (?:up )?(?:it |us |{{U}} |{{U}}'s? )?(?:(?:the |its |their |our |this |that )?(?:overall |current |grand |combined |total |global )*(?:number|total|totals|tally|count|figure|membership)(?: number| count)?(?: of (?:(?P<v>{_NOUN})|{STATES}(?: (?P<w>(?:that|which|who|to have|having) [\w ]{{2,30}}?))?|those))?(?: (?:to|of|in|<H\d+>) {{U}})? )?(?:up )?(?:to|at) (?:a total of )?{{N}}(?! (?:years|months|days|per cent|percent|the)\b)",
        _total,
        "Chad and Mali have also ratified it, bringing the total to 31",
        "Palau's accession takes the overall number of States Parties to 100",
    ),
    rule(
        "for a total of n",
        rf"\b(?:making|giving|for|reaching) (?:it |us )?(?:a |an )?(?:new |grand |overall |current |combined )*total of {{N}} (?P<v>{_NOUN})",
        _total_named,
        "South Sudan acceded, making a total of 112 parties",
    ),
)
