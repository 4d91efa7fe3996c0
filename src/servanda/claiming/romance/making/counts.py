"""What French and Spanish rules make of a match that counts states, or tells which number a state was."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming.grammar import Make
from servanda.claiming.making import MOST_STATES, count, everybody
from servanda.claiming.making import share as making_share
from servanda.claiming.making.counts import ANOTHER, OTHER_DEED
from servanda.claiming.model import OF_SOME, Found, replace
from servanda.claiming.reading import Reading


def count_of(sense: Callable[[str], str], *, group: bool = False) -> Make:
    """How many states: ``n`` the number, ``v`` the words that say in what sense, ``g`` the group."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        return _counted(
            reading, match, "n", sense(match.group("v")), reading.value(match, "g") if group else None
        )

    return make


def two_counts(sense: Callable[[str], str]) -> Make:
    """How many, and how many of them: ``n`` in the sense of ``v``, ``m`` in that of ``w``."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        claims = [_counted(reading, match, "n", sense(match.group("v")), None)]
        second = _counted(reading, match, "m", sense(match.group("w")), None)
        number = reading.mention(match, "m")
        if second is not None and number is not None:
            claims.append(replace(second, start=number.start, text=reading.source[number.start : second.end]))
        return [claim for claim in claims if claim is not None]

    return make


LOOSELY_ACCEDED = 60
"""More than this no treaty here has accessions: "ont adhéré" said of more means all who joined."""


def _counted(reading: Reading, match: re.Match[str], name: str, what: str, group: str | None) -> Found | None:
    number = reading.value(match, name)
    if not isinstance(number, int) or number > MOST_STATES:
        return None
    if what == "adhered":
        # Of few it may be accession in the strict sense, or joining in the loose one: not certain which.
        if number <= LOOSELY_ACCEDED:
            return None
        what = "joined"
    return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match, name), group=group)


def outside_then(past: re.Pattern[str]) -> Make:
    """How many had not joined; in a ``past`` tense, on the day the sentence before tells, if it tells one."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = count("outside")(reading, match)
        if not isinstance(made, Found):
            return None
        return (
            replace(made, as_of=reading.then)
            if past.search(match.group()) and "<D" not in reading.tagged
            else made
        )

    return make


def share_of(sense: Callable[[str], str]) -> Make:
    """How many of the ``m`` members of ``g``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        part, whole, group = (reading.value(match, name) for name in ("n", "m", "g"))
        what = sense(match.group("v"))
        if not isinstance(part, int) or part > MOST_STATES or group is None:
            return None
        return reading.claim(
            match,
            "share",
            "joined" if what == "adhered" else what,
            value=part,
            hedge=reading.hedge(match),
            whole=whole if isinstance(whole, int) else None,
            group=group,
        )

    return make


def of_those_that_signed(reading: Reading, match: re.Match[str]) -> list[Found]:
    """How many of the ``m`` that signed have ratified; and that so many signed, who may be those of the opening alone."""
    share, whole = _ratified_of_signed(reading, match), reading.mention(match, "m")
    claims = [share] if isinstance(share, Found) else []
    signed = _counted(reading, match, "m", "signed", None)
    if signed is None or whole is None or not isinstance(signed.value, int) or signed.value < _WHOLE:
        return claims
    text = reading.source[whole.start : signed.end]
    return [*claims, replace(signed, start=whole.start, text=text, note=OF_SOME)]


_ratified_of_signed = making_share("ratified_of_signed")
_WHOLE = 20
"""Signatories that are all there are; "two of the three signatories" are some just told of."""


def part_of(sense: Callable[[str], str], part: Callable[[Reading, re.Match[str]], str | None]) -> Make:
    """All, none, most or half of a group, or of those that signed."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        quantity = part(reading, match)
        if quantity is None:
            return None
        what = sense(match.group("v"))
        if "g" not in match.groupdict():
            what = f"{what}_of_signed"
        return everybody("joined" if what == "adhered" else what, quantity)(reading, match)

    return make


def of_all_there_are(sense: Callable[[str], str]) -> Make:
    """How many there are, told in passing of some of them: "32 of the 162 that make up the treaty"."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = count_of(sense)(reading, match)
        return replace(made, note=OF_SOME) if isinstance(made, Found) else None

    return make


def of_all_that_make_it_up(sense: Callable[[str], str], make_up: re.Pattern[str]) -> Make:
    """As ``of_all_there_are``; those that ``make_up`` the treaty are all its parties, where they are too many for a region's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = of_all_there_are(sense)(reading, match)
        whole = isinstance(made, Found) and isinstance(made.value, int) and made.value > LOOSELY_ACCEDED
        if not (whole and make_up.match(match.group("v"))) or not isinstance(made, Found):
            return made
        return replace(made, note="", total=True)

    return make


def maybe_some(sense: Callable[[str], str]) -> Make:
    """A figure that counts all, or only those just spoken of: it may be right, and is wrong only above all there are."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number, treaty = reading.value(match, "n"), re.search(r"<[TC]\d+>", match.group("t"))
        if not isinstance(number, int) or number > MOST_STATES or treaty is None:
            return None
        named = reading.tag(treaty.group())
        about = str(named.value) if named.sort == "T" else None
        return reading.claim(
            match,
            "count",
            sense(match.group("v")),
            value=number,
            hedge=reading.hedge(match),
            treaty=about,
            note=OF_SOME,
        )

    return make


def some_where_it_goes_on(sense: Callable[[str], str], goes_on: re.Pattern[str]) -> Make:
    """As counted; where the states then do something ("35 États parties gardent") they may be some only."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        made = count_of(sense)(reading, match)
        if not isinstance(made, Found) or not goes_on.match(reading.tagged, match.end()):
            return made
        return replace(made, note=OF_SOME)

    return make


def rank(sense: Callable[[str], str]) -> Make:
    """That the state ``s`` was the ``o``-th; no state where the match names none."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        place = reading.value(match, "o")
        states = reading.value(match, "s") or ()
        if not isinstance(place, int) or place > MOST_STATES or len(states) > 1 or of_a_body(match):
            return None
        if ANOTHER.match(match.string, match.end()):
            return None  # "le 12e pays à rejoindre la coalition"
        if OTHER_DEED.match(match.string, match.end()):
            return None  # "le neuvième État partie à avoir détruit ses stocks"
        return reading.claim(match, "ordinal", sense(match.group("v")), value=place, states=states)

    return make


_OF_A_BODY = re.compile(r" (?:de |du |des |d'|del )(?!(?:la |l'|le |el |esta |cette )?<[TC]|est[ae] |cet)")


def of_a_body(match: re.Match[str]) -> bool:
    """Whether the "member" that a match ranks is one of something else than a treaty: "the 190th member of the UN"."""
    member = match.group("v").startswith(("membre", "miembro"))
    return member and _OF_A_BODY.match(match.string, match.end()) is not None


def rank_of_number(sense: Callable[[str], str]) -> Make:
    """The rank ``n`` written as a number behind the noun, "the State Party number 96": of the only state named before."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        place = reading.value(match, "n")
        if not isinstance(place, int) or not 1 < place <= MOST_STATES:
            return None
        here = reading.places[match.start()]
        named = {item.value for item in reading.found if item.sort == "S" and item.end <= here}
        states = next(iter(named)) if len(named) == 1 else ()
        return reading.claim(
            match, "ordinal", sense(match.group("v")), value=place, states=states if len(states) == 1 else ()
        )

    return make
