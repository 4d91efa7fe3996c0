"""What a list of states is made into: who has done what, and who was first."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading

IN_FORCE = "in force"
"""The standing of a treaty itself: whether it has entered into force."""

NOBODY_LEFT = "nobody left"
"""That no state has left a treaty."""

LAST = "last"
"""How the sense begins of what a state was the last of a group to do."""


def membership(what: str, *, negated: bool = False, near_group: bool = False, note: str = "") -> Make:
    """Whether the states ``s`` are, or are not, what is said; ``near_group`` confines it to the group ``g``."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        if not states or (match.end() == match.end("s") and match.string.startswith("'s ", match.end())):
            return None  # "non-parties include Norway's neighbour Russia"
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


def membership_of_subject(what: str, *, negated: bool = False) -> Make:
    """What the state the sentence speaks of has done, or not."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.nearby(match)
        if not states:
            return None
        return reading.claim(match, "membership", what, value=not negated, states=states, negated=negated)

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


def first(what: str) -> Make:
    """That a state was the first to do something."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s") or reading.subject
        named = reading.value(match, "s") or reading.nearby(match) or states
        return reading.claim(
            match, "first", what, value=True, states=tuple(named[:1]), group=reading.value(match, "g")
        )

    return make
