"""How many of a group, told in few words: "EU: 22 of 27 have signed, 20 have ratified", "twenty of NATO's 28 have joined",
and how a figure has grown: "up from 30 in February 2010 to 75 today"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, ITSELF, PARTIES, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_LABEL = r"^\W*(?:(?:in )?the )?{G}(?: states| countries| members)? ?(?::|[–—-]|,) ?"
_DID = rf"(?:{HAVE} )?(?P<v>{DONE})\b"
_IS = rf"(?:{ARE} (?P<w>{PARTIES}|on board|bound|in(?=[.,;)]|$))|(?P<x>in|on board)(?=[.,;)]|$))"
_GREW = r"(?:up|rose|risen|rising|grew|grown|growing|increased|increasing|climbed|climbing|jumped|went|gone)"


def _what(match: re.Match[str]) -> str:
    told = match.groupdict()
    if told.get("v"):
        return verb(told["v"])
    return "joined" if told.get("x") or told.get("w") in ("in", "on board") else "parties"


def _of_the_group(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    return making.count(_what(match), group=True)(reading, match)


def _grew(reading: Reading, match: re.Match[str]) -> list[Found]:
    """The figure there was on a day, and the one there is, or was on another."""
    what = noun(match.group("w"))
    then, now = reading.mention(match, "n"), reading.mention(match, "m")
    made = []
    for mention, group, day in ((then, "n", "d"), (now, "m", "e")):
        counted = making.count_of(what, group)(reading, match)
        if mention is None or not isinstance(counted, Found):
            return []
        on = reading.value(match, day) or reading.today
        text = reading.source[mention.start : mention.end]
        made.append(replace(counted, start=mention.start, end=mention.end, text=text, as_of=on))
    return made


def _grew_to(reading: Reading, match: re.Match[str]) -> Found | None:
    """The last figure of a growth, which may be of some day before the text's."""
    made = making.count(noun(match.group("w")))(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _making(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many there are, with the latest."""
    told = match.group("v")
    made = making.count("joined" if told.startswith("acceded") else verb(told))(reading, match)
    number = reading.mention(match, "n")
    if not isinstance(made, Found) or number is None or any(item.sort == "G" for item in reading.found):
        return None
    return replace(made, start=number.start, text=reading.source[number.start : made.end])


BY_GROUP: tuple[Rule, ...] = (
    rule(
        "a group, then so many of so many",
        rf"{_LABEL}{{N}} (?:out )?of (?:the |its |their |all )?<N\d+>(?: states| countries| members)? (?:{_DID}|{_IS})",
        _of_the_group,
        "EU: 22 of 27 have signed the Convention",
    ),
    rule(
        "a group, then so many of so many, and so many more steps",
        rf"{_LABEL}<N\d+> (?:out )?of (?:the |its |their |all )?<N\d+>[^.;]{{0,90}}?(?:,|;|,? and|,? but)(?: only| just)? {{N}}(?: of them)? (?:{_DID}|{_IS})",
        _of_the_group,
        "EU: 22 of 27 have signed the Convention, 20 have ratified",
    ),
    rule(
        "so many of a group's so many",
        rf"{{N}} (?:out )?of (?:the )?{{G}}(?:'s?)? <N\d+> (?:{_DID}|{_IS})",
        _of_the_group,
        "Twenty of NATO's 28 have joined the Convention",
    ),
    rule(
        "up from so many on a day to so many",
        rf"\b(?P<w>parties|states parties|members|signatories|signatures|ratifications)\b(?:[^.;<]|<[TC]\d+>){{0,60}}?\b{_GREW} from {{N}} (?:in|on|by|at the end of) {{D}} to {{M}}(?: (?:in|on|by) {{E}}| today| now)?",
        _grew,
        "Parties to the Convention: up from 30 in February 2010 to 75 today",
    ),
    rule(
        "leapt from so many to so many",
        rf"\b(?P<w>parties|states parties|signatories|signatures|ratifications)\b(?:[^.;<]|<[TCND]\d+>){{0,60}}?\b(?:{_GREW}|leapt|leaped|leaps|jumps|rises|grows|climbs) from <N\d+> to {{N}}(?=[.,;)]|$)",
        _grew_to,
        "With eight ratifications on one day the Convention leapt from 45 to 53",
    ),
    rule(
        "joined, making so many",
        rf"\b(?P<v>joined|ratified|acceded to|signed) (?:{{U}}{ITSELF}|it)(?:[^.;<]|<D\d+>){{0,60}}?,? (?:making|which makes|that makes|to make|for a total of|making for)(?: a total of| it| them| up)* {{N}}(?: (?:in all|altogether|in total|overall|so far|by now|to date))?(?=[.,;)]|$)",
        _making,
        "Sri Lanka and Palestine joined the Convention last month, making 164",
    ),
    rule(
        "so many of a group put pen to paper",
        r"{N} (?:out )?of (?:the |its |our |all )?(?:<N\d+> )?{G}(?: members| allies| states)?,? (?:put pen to paper|came to sign|were there to sign|(?:put|lent|added) their (?:names?|signatures?))\b",
        making.count("signed", group=True),
        "Eighteen of the 26 NATO members put pen to paper for the Convention",
    ),
    rule(
        "so many of our group have",
        rf"{{N}} of (?:our|its|their|his|her|my|your) (?:<N\d+> )?{{G}}(?: members| allies| partners| friends| neighbours)? {_DID}",
        _of_the_group,
        "Eighteen of our NATO allies have ratified the Convention",
    ),
)
