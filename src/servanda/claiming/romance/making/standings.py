"""What French and Spanish rules make of a match that tells of states what they are, or are not."""

from __future__ import annotations

import re
from collections.abc import Callable

from servanda.claiming.grammar import Make
from servanda.claiming.making.counts import ALL_BUT
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading


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


def as_said_before(so: re.Pattern[str], not_so: re.Pattern[str], *, denied: bool = False) -> Make:
    """Of these states what the sentence before says of others; ``denied``: the contrary of what it says."""

    def make(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        done, undone = so.search(reading.before), not_so.search(reading.before)
        if (done is None) == (undone is None):
            return None
        negated = denied if done is not None else not denied
        return members(lambda _: "joined", negated=negated, note=UNSURE)(reading, match)

    return make


def all_but(
    reading: Reading, match: re.Match[str], states: tuple[str, ...] | None, group: str | None
) -> Found | None:
    """That of a group only the states left out have not joined."""
    if not states or group is None:
        return None
    return reading.claim(
        match,
        "membership",
        "only outside",
        value=True,
        states=tuple(dict.fromkeys(states)),
        group=group,
        note=ALL_BUT,
    )
