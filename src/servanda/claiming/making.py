"""What rules of every language make of a match: a count, a membership, a date and so on."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from servanda.claiming.grammar import Make
from servanda.claiming.model import RELATIVE, UNSURE, YEARLESS, Found, Kind, Value
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

MOST_STATES = 210
"""No treaty has more parties than there are states: a larger figure counts something else."""


def count(what: str, *, group: bool | str = False) -> Make:
    """How many states: ``n`` the number, ``g`` the group it is confined to, or the one named ``near``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        return reading.claim(
            match,
            "count",
            what,
            value=number,
            hedge=reading.hedge(match),
            group=_group(reading, match, group),
        )

    return make


def count_of(what: str, group_name: str) -> Make:
    """As ``count``, of the number another group of the pattern caught."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, group_name)
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        return reading.claim(match, "count", what, value=number, hedge=reading.hedge(match, group_name))

    return make


def risen(sense: Callable[[str], str]) -> Make:
    """The figure ``n`` that a change led to, dated by the day right behind it: one before it is another figure's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        made = count(sense(match.group("v")))(reading, match)
        number = reading.mention(match, "n")
        if not isinstance(made, Found) or number is None:
            return None
        made = replace(made, start=number.start, text=reading.source[number.start : made.end])
        behind = _RIGHT_BEHIND.match(match.string, match.end())
        if behind is not None:
            return replace(made, as_of=reading.tag(behind.group("day")).value)
        return replace(made, as_of=reading.today, note=UNSURE) if "<D" in match.group() else made

    return make


_RIGHT_BEHIND = re.compile(r"(?: [^\W\d_]+){0,4} (?P<day><D\d+>)")


def _group(reading: Reading, match: re.Match[str], group: bool | str) -> str | None:
    if group == "near":
        named = [item.value for item in reading.found if item.sort == "G"]
        return named[0] if named else None
    return reading.value(match, "g") if group else None


def today_of(event: str) -> Make:
    """That something happened on the day of the document."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.nearby(match)
        if reading.today is None or not reading.today.exact or len(states) != 1:
            return None
        return reading.claim(
            match,
            "date",
            event,
            value=str(reading.today),
            date=reading.today,
            states=tuple(states),
            note="today",
        )

    return make


def membership_of_subject(what: str, *, negated: bool = False) -> Make:
    """What the state the sentence speaks of has done, or not."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.nearby(match)
        if not states:
            return None
        return reading.claim(match, "membership", what, value=not negated, states=states, negated=negated)

    return make


def share(what: str, *, negated: bool = False) -> Make:
    """How many of how many: ``n`` of ``m``, among the members of ``g`` or the signatories."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        part, whole = reading.value(match, "n"), reading.value(match, "m")
        if not isinstance(part, int) or part > MOST_STATES:
            return None
        return reading.claim(
            match,
            "share",
            what,
            value=part or "none",
            hedge=reading.hedge(match),
            whole=whole if isinstance(whole, int) else None,
            group=reading.value(match, "g"),
            negated=negated,
        )

    return make


ALL_BUT = "all but"
"""The note of a share told by those left out."""


def all_but(what: str) -> Make:
    """All members of a group but ``n``; ``m`` its size where it is said."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        tags = [reading.tag(tag) for tag in re.findall(r"<[GN]\d+>", match.group())]
        group = next((item.value for item in tags if item.sort == "G"), None)
        whole = next((item.value for item in tags if item.sort == "N" and item.value != number), None)
        if not isinstance(number, int) or number > MOST_STATES or group is None:
            return None
        return reading.claim(
            match,
            "share",
            what,
            value=number,
            whole=whole if isinstance(whole, int) else None,
            group=group,
            note=ALL_BUT,
        )

    return make


PER_CENT = "per cent"
"""The note of a share told as a percentage."""


def percentage(what: str, group: str) -> Make:
    """So many per cent, ``p``, of the members of a group."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        return reading.claim(
            match,
            "share",
            what,
            value=reading.value(match, "p"),
            hedge=reading.hedge(match, "p"),
            group=group,
            note=PER_CENT,
        )

    return make


def everybody(what: str, quantity: str) -> Make:
    """``all``, ``none``, ``most`` or ``half`` of a group ``g``; ``m`` its size where it is said."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        whole = reading.value(match, "m")
        group = reading.value(match, "g")
        if group is None and quantity in ("all", "none"):
            return None
        part: Value = {"half": 0.5, "more than half": 0.5}.get(
            quantity, 0.5 if "majority" in quantity or quantity == "most" else quantity
        )
        return reading.claim(
            match,
            "share",
            what,
            value=part,
            hedge="exactly" if quantity in ("half", "all", "none") else "more_than",
            whole=whole if isinstance(whole, int) else None,
            group=group,
        )

    return make


def membership(what: str, *, negated: bool = False, near_group: bool = False, note: str = "") -> Make:
    """Whether the states ``s`` are, or are not, what is said; ``near_group`` confines it to the group ``g``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        if not states:
            return None
        return reading.claim(
            match,
            "membership",
            what,
            value=not negated,
            states=tuple(dict.fromkeys(states)),
            negated=negated,
            group=reading.value(match, "g") if near_group else None,
            note=note,
        )

    return make


def date_of(event: str, *, of_state: bool = False, subject: bool = False, day: str = "d") -> Make:
    """On which day something happened: the group ``day``, ``s`` the state, or the one spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        when = reading.value(match, day)
        states = reading.value(match, "s") or ()
        if subject and not states:
            states = reading.nearby(match)
        if when is None or (subject and len(states) != 1) or (of_state and not states):
            return None
        return dated(reading, match, event, when, states or reading.nearby(match), day)

    return make


def dated(
    reading: Reading,
    match: re.Match[str],
    event: str,
    when: PartialDate,
    states: Sequence[str],
    day: str = "d",
) -> Found | None:
    """The claim that an event was on a day, which the group ``day`` tells more or less surely."""
    note = certainty(reading, reading.mention(match, day))
    return reading.claim(match, "date", event, value=str(when), date=when, states=tuple(states), note=note)


def certainty(reading: Reading, mention: Mention | None) -> str:
    """How sure a date is: told from the day of the document, without its year, or in full."""
    if mention is None:
        return ""
    if mention.relative:
        return RELATIVE
    written = reading.source[mention.start : mention.end]
    return "" if re.search(r"\d{4}|[ /.-]\d{2}$", written) or not mention.value.exact else YEARLESS


def ordinal(what: str) -> Make:
    """That a state was the ``o``-th: ``s``, or the one spoken of."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        rank = reading.value(match, "o") or reading.value(match, "n")
        if not isinstance(rank, int) or rank > MOST_STATES:
            return None
        states = reading.value(match, "s") or reading.value(match, "y") or reading.nearby(match)
        return reading.claim(match, "ordinal", what, value=rank, states=tuple(states[:1]))

    return make


def rule_of(what: str, *, unit: str = "") -> Make:
    """A figure in the treaty's own rules: a threshold, a period."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = (
            reading.value(match, "n") if reading.value(match, "n") is not None else reading.value(match, "o")
        )
        if number is None:
            return None
        return reading.claim(match, "rule", what, value=number, note=unit)

    return make


def delta(what: str) -> Make:
    """How many more, or how many since a day."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        number = reading.value(match, "n")
        if not isinstance(number, int) or number > MOST_STATES:
            return None
        since = reading.value(match, "d")
        if since is None and "then" in match.groupdict():
            since = reading.then
        return reading.claim(match, "delta", what, value=number, hedge=reading.hedge(match), date=since)

    return make


def deadline(what: str, *, nameless: bool = False) -> Make:
    """By when a state must have done something; ``nameless`` where the words tell enough without its name."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        day = reading.value(match, "d")
        states: Sequence[str] = reading.value(match, "s") or reading.nearby(match)
        if day is None or not (states or nameless):
            return None
        return reading.claim(match, "deadline", what, value=str(day), date=day, states=tuple(states))

    return make


def first(what: str) -> Make:
    """That a state was the first to do something."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.subject
        named = reading.value(match, "s") or reading.nearby(match) or states
        return reading.claim(
            match, "first", what, value=True, states=tuple(named[:1]), group=reading.value(match, "g")
        )

    return make


_MULTIPLES = (
    (re.compile(r" (?:million|millions|millones)\b"), 1_000_000),
    (re.compile(r" (?:billion|milliards?|mil millones)\b"), 1_000_000_000),
    (re.compile(r" (?:thousand|mille|mil)\b"), 1_000),
)


def _multiplied(value: int | float, match: re.Match[str]) -> int | float:
    """The figure with the million behind it."""
    after = match.string[match.end("n") :] if match.groupdict().get("n") else ""
    times = next((factor for words, factor in _MULTIPLES if words.match(after)), 1)
    return round(value * times) if times > 1 else value


def outside_the_record(kind: Kind, what: str) -> Make:
    """A figure the record does not hold: votes, stockpiles, casualties, meetings."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        values = [reading.value(match, group) for group in "nmd"]
        figure = next((value for value in values if value is not None), None)
        if figure is None:
            return None
        value = figure if isinstance(figure, (int, float)) else str(figure)
        if isinstance(value, (int, float)) and kind == "quantity":
            value = _multiplied(value, match)
        return reading.claim(
            match,
            kind,
            what,
            value=value,
            hedge=reading.hedge(match) if match.groupdict().get("n") else "exactly",
            states=reading.value(match, "s") or (),
        )

    return make


def anniversary(event: str) -> Make:
    """That an event lies so many years before the document."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        years = reading.value(match, "n")
        if reading.today is None or not isinstance(years, int) or not 1 <= years <= 100:
            return None
        year = PartialDate.parse(f"{reading.today.latest.year - years:04d}")
        return reading.claim(match, "date", event, value=str(year), date=year, note="today")

    return make


def membership_of_those(what: str, *, negated: bool = False) -> Make:
    """What the states the sentence before named have done, or not."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        if not reading.subject:
            return None
        return reading.claim(
            match, "membership", what, value=not negated, states=reading.subject, negated=negated
        )

    return make


def each(*makes: Make) -> Make:
    """Several claims of one match."""

    def make(reading: Reading, match: re.Match[str]) -> list[Found]:
        made: list[Found] = []
        for one in makes:
            result = one(reading, match)
            if isinstance(result, list):
                made.extend(result)
            elif result is not None:
                made.append(result)
        return made

    return make
