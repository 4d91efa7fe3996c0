"""Which treaty the words of a sentence are about: the one they name, one told before, or what the passage is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from servanda.claiming.referring import (
    AS_IT,
    CLAUSE,
    DEFINITE,
    ENDS,
    IT,
    IT_HAS,
    JUST_NOW,
    OBJECT,
    OF_A_PROTOCOL,
    PARTIES_TO,
    RECENT,
    YEAR,
    fits,
    of_ccw,
)

OURS = ("ATT", "APMBC", "CCM")
"""The treaties that a text which names none may be about, whatever it says of their subjects; the last comes first."""

if TYPE_CHECKING:
    from servanda.claiming.reading import Mention, Reading


def treaty_of(reading: Reading, match: re.Match[str]) -> str | None:
    """The treaty a match is about: the one it names, the nearest named before it, or the topic."""
    named = reading.mention(match, "t")
    if named is not None and named.sort == "T":
        return "" if OF_A_PROTOCOL.search(reading.source, reading.start, named.start) else str(named.value)
    here, end = reading.places[match.start()], reading.places[match.end() - 1]
    before = [item for item in reading.found if item.sort == "T" and item.start < end]
    after = [item for item in reading.found if item.sort == "T" and item.start >= here]
    if named is None:
        named = _called_by_year(reading, before[-1].end if before else reading.start, match)
    if named is None and (behind := ENDS.search(match.group()) or OBJECT.match(reading.tagged, match.end())):
        return str(reading.tag(behind.group(1)).value)
    if named is None and before:
        meant = _adopted_by_its_parties(reading, before[-1], after) or str(before[-1].value)
        return meant if _may_be(reading, meant, before[-1].end, end) else _told_before(reading, meant)
    if named is not None and named.sort == "C":
        here_ = [item.value for item in before if item.end <= named.start]
        fitting = [code for code in (*reading.recent, *here_) if code and fits(named.value, code)]
        strange = reading.topic and not fits(named.value, reading.topic)
        if not fitting and "protocol" in named.value and strange:
            return ""  # a protocol is none of the treaties told before
        if fitting or not YEAR.search(named.value):
            return fitting[-1] if fitting else _convention(reading, named.value)
        return next((code for code in _spoken_of(reading) if fits(named.value, code)), "")
    back = reading.topic and (
        _referred_back(reading, here)
        or AS_IT.search(reading.tagged, match.start(), match.end())
        or (after and IT_HAS.search(reading.tagged[: match.start()]))
        or (after and CLAUSE.search(reading.source, end, after[0].start))
    )
    if after and not before and not back:
        meant = str(after[0].value)
        return meant if _may_be(reading, meant, reading.start, end) else _told_before(reading, meant)
    if (protocol := _protocol(reading)) is not None:
        return protocol
    called = (item.value for item in reading.found if item.sort == "C" and item.start < end)
    return _convention(reading, next(called, ""))


def _may_be(reading: Reading, meant: str, since: int, end: int) -> bool:
    """Whether the last "the convention" of a stretch may mean a treaty: a "Treaty" by its name is no convention."""
    called = [item.value for item in reading.found if item.sort == "C" and since <= item.start < end]
    return not called or not meant or fits(called[-1], meant)


def _told_before(reading: Reading, but: str) -> str | None:
    """The treaty of the passage, where a sentence names another beside it; none where that is not known."""
    return reading.topic if reading.topic != but else None


def _adopted_by_its_parties(reading: Reading, one: Mention, after: Sequence[Mention]) -> str | None:
    """What the parties to a treaty adopted, where the treaty only tells who they are."""
    if any(item.sort in "TC" and item.start < one.start for item in reading.found):
        return None
    if PARTIES_TO.search(reading.source, reading.start, one.start) is None:
        return None
    told = [str(item.value) for item in after if item is not one]
    return reading.topic if not told or IT.match(reading.tagged) else told[0]


def _convention(reading: Reading, generic: str) -> str | None:
    """The treaty of the passage; where that is no convention and one is told of, the last that may be meant.

    Behind the words of a protocol it is that protocol's own, where no other was told; else none is known.
    """
    if not reading.topic or "conven" not in generic or fits(generic, reading.topic):
        return reading.topic
    told = (code for code in (*reversed(reading.recent), *reading.around) if code and fits(generic, code))
    return next(told, "CCW" if reading.topic.startswith("CCW-") else None)


def _protocol(reading: Reading) -> str | None:
    """The one spoken of as "the Protocol" behind the words of a match, where the passage is about its convention;
    empty where that is not known. Where it is about a protocol, "the Convention" is that it belongs to.
    """
    if of_ccw(reading.topic) and any(
        item.sort == "C" and item.value.startswith(DEFINITE) and "conven" in item.value
        for item in reading.found
    ):
        return "CCW"
    called = [item.value for item in reading.found if item.sort == "C" and "protocol" in item.value]
    if not called or not reading.topic or fits(called[0], reading.topic):
        return None
    return next((code for code in reversed(reading.recent) if code and fits(called[0], code)), "")


def _referred_back(reading: Reading, here: int) -> bool:
    """Whether "it" or "the convention" before a place means a treaty told in an earlier sentence."""
    if IT.match(reading.tagged):
        return True
    return any(
        item.sort == "C" and item.start < here and item.value.startswith(DEFINITE) for item in reading.found
    )


def _called_by_year(reading: Reading, since: int, match: re.Match[str]) -> Mention | None:
    """The last "2008 convention" ahead of the end of a match."""
    end = reading.places[match.end() - 1]
    called = [item for item in reading.found if item.sort == "C" and since <= item.start < end]
    return next((item for item in reversed(called) if YEAR.search(item.value)), None)


def _spoken_of(reading: Reading) -> tuple[str, ...]:
    return (reading.topic, *reading.around) if reading.topic else reading.around


def others_than(reading: Reading, about: str | None, end: int) -> tuple[str, ...]:
    """The treaties a claim that ends there may be about instead: those the sentence names, or else the last few."""
    named_here = [item for item in reading.found if item.sort == "T"]
    here = [item.value for item in named_here]
    if about is None:
        return ()
    named = here if here else (*reading.around, *reading.recent[-RECENT:])
    if reading.unnamed:
        named = (*OURS, *named)  # "demining" is the matter of several
    if here and named_here[0].start > end and "," in reading.source[end : named_here[0].start]:
        named = (*reading.around, *here)  # "..., while the ATT, a younger treaty, has 92" speaks of another
    others = dict.fromkeys(code for code in reversed(named) if code and code != about)
    if not here and any(code.startswith("CCW-") for code in others):
        others["CCW"] = None  # "the Convention", behind one of its protocols
    # Of another treaty than ours nothing more is known than that it was just spoken of.
    return (*others, "") if not here and "" in reading.recent[-JUST_NOW:] else tuple(others)
