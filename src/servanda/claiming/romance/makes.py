"""What French and Spanish rules make of a match, whose verbs and nouns each language gives a sense."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from servanda.claiming.grammar import Make
from servanda.claiming.making import MOST_STATES, count, date_of, dated, everybody
from servanda.claiming.making.doings import article
from servanda.claiming.making.senses import Sense
from servanda.claiming.model import OF_SOME, UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.topics import OPENED


def of_subject(event: str) -> Make:
    """On which day ``d`` the state ``s`` did something, or the only one named before "it" and "the country"."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day, states = reading.value(match, "d"), reading.value(match, "s")
        sure = True
        if states is None:
            here = reading.places[match.start()]
            named = [item.value for item in reading.found if item.sort == "S" and item.end <= here]
            states = named[-1] if named else reading.subject
            goes_on = _GOES_ON.match(reading.before) is not None and not reading.guessed
            sure = bool(named) or goes_on or _SUBJECT.match(reading.before) is not None
        if day is None or len(states) != 1:
            return None
        made = dated(reading, match, event, day, states)
        return made if sure or made is None else replace(made, note=UNSURE)

    return make


_GOES_ON = re.compile(
    r"\W*(?:elle|le pays|l'état|el país|el estado)\b(?!.*<S)[^;]*\b(?:ratifi|sign|adhér|dépos|ratific|firm|adhi|deposit)"
)
"""A sentence about the state told before it, which the next may go on about."""

_SUBJECT = re.compile(
    r"(?:[^<,]{0,30}(?:<D\d+>)?, )?(?:la |le |les |l'|el |los |las )?<S\d+>(?!.*(?<!\()<S\d+>)"
)
"""A sentence whose subject is the only state it names: the next may go on about it. "It joined five months after
Nigeria" does not speak of Nigeria; "it signed in Oslo (Norway)" does not speak of Norway."""


def adopted_or_concluded(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day ``d`` of adoption; of a treaty "concluded" on a day, that of its adoption or of its signing."""
    event = "opened_or_signed" if "conclu" in match.group() else "adopted"
    return date_of(event)(reading, match)


def signed_by_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """The day ``d``, ``e`` or ``f`` of a signing by many: that of the opening, if it may be of that year at all."""
    group = next(name for name in "def" if match.groupdict().get(name))
    made = date_of("opened_or_signed", day=group)(reading, match)
    if not isinstance(made, Found) or made.date is None:
        return None
    opened = OPENED.get(made.treaty or "")
    # "Signed by 111 states by 2012" gives the day of the figure, not of the signing.
    return made if opened is not None and made.date.earliest.year == opened.year else None


def signed_at_the_opening(reading: Reading, match: re.Match[str]) -> Found | None:
    """As ``signed_by_many``, where the day may be of the days of the opening: later ones are of some who came after."""
    made = signed_by_many(reading, match)
    opened = OPENED.get(made.treaty or "") if made is not None else None
    if made is None or made.date is None or opened is None:
        return None
    return made if abs((made.date.earliest - opened).days) < _DAYS_OF_OPENING else None


_DAYS_OF_OPENING = 31
"""Days around the opening for signature in which those who signed "on that day" are those who signed at it."""


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


def labelled(event: str, other_thing: re.Pattern[str]) -> Make:
    """The day ``d`` behind a label; of a law it may be where one is told of in the lines above."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = date_of(event)(reading, match)
        if not isinstance(made, Found):
            return None
        above = reading.source[max(0, reading.start - _ABOVE) : reading.start].lower()
        return replace(made, note=UNSURE) if other_thing.search(above) else made

    return make


def voted_for(other_thing: re.Pattern[str]) -> Make:
    """The day ``d`` of the vote that adopted the treaty; a resolution on it, of which words before tell, is voted for too."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        if other_thing.search(reading.tagged, max(0, match.start() - _BEFORE), match.start()):
            return None
        return date_of("adopted")(reading, match)

    return make


_BEFORE = 80
"""Characters before a vote in which what was voted on may be named."""
_ABOVE = 200
"""Characters above a label in which a law may be named."""


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


def members(sense: Callable[[str], str], *, negated: bool = False, note: str = "") -> Make:
    """Whether the states ``s`` are what ``v`` says."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        if not states:
            return None
        what = sense(match.group("v"))
        return reading.claim(
            match,
            "membership",
            "joined" if what == "adhered" else what,
            value=not negated,
            states=tuple(dict.fromkeys(states)),
            negated=negated,
            note=note,
        )

    return make


def none_of_them(reading: Reading, match: re.Match[str], what: str) -> Found | list[Found] | None:
    """That none of the states ``s``, named between "none of these" and what they are not, is one."""
    if any(reading.tag(tag).value != 0 for tag in re.findall(r"<N\d+>", match.group()[:8])):
        return None
    return members(lambda _: what, negated=True, note=UNSURE)(reading, match)


def rank(sense: Callable[[str], str]) -> Make:
    """That the state ``s`` was the ``o``-th; no state where the match names none."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        place = reading.value(match, "o")
        states = reading.value(match, "s") or ()
        if not isinstance(place, int) or place > MOST_STATES or len(states) > 1:
            return None
        return reading.claim(match, "ordinal", sense(match.group("v")), value=place, states=states)

    return make


def treaty_rule(what: str, unit: str, elsewhere: re.Pattern[str]) -> Make:
    """A period in the treaty's own rules; not where a single state, or an extension, is spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or elsewhere.search(reading.tagged) or "<S" in reading.tagged:
            return None
        return reading.claim(match, "rule", what, value=number, note=unit)

    return make


def law_of_all(what: str, elsewhere: re.Pattern[str]) -> Make:
    """A period in the treaty's own rules, as its parties are said to have it; states in brackets do not count.

    Sentences that tell the rules in passing mix them up: the words are not sure enough to call one wrong.
    """

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        outside = _BRACKETS.sub("", reading.tagged)
        if not isinstance(number, int) or elsewhere.search(outside) or "<S" in outside:
            return None
        named = any(item.sort == "T" for item in reading.found)
        return reading.claim(
            match, "rule", what, value=number, note=UNSURE, treaty=None if named else reading.main
        )

    return make


_BRACKETS = re.compile(r"\([^()]*\)")


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


def as_said_before(so: re.Pattern[str], not_so: re.Pattern[str], *, denied: bool = False) -> Make:
    """Of these states what the sentence before says of others; ``denied``: the contrary of what it says."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        done, undone = so.search(reading.before), not_so.search(reading.before)
        if (done is None) == (undone is None):
            return None
        negated = denied if done is not None else not denied
        return members(lambda _: "joined", negated=negated, note=UNSURE)(reading, match)

    return make


def were_late(senses: Sequence[Sense]) -> Make:
    """That states did not keep their deadlines for stocks or land, one claim for each; the words may mean another term."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found] | None:
        about = article(reading, match, senses)
        states: tuple[str, ...] = reading.value(match, "s") or ()
        if not about:
            return None
        made = [
            reading.claim(match, "deadline", "missed", value=True, states=(state,), about=about, note=UNSURE)
            for state in states
        ]
        return [found for found in made if found is not None]

    return make
