"""Readings of the mentions no rule took up, by the words near them; kept where the record confirms them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from servanda.claiming.hinting import people
from servanda.claiming.hinting.guessing import matters
from servanda.claiming.hinting.hints import Hints
from servanda.claiming.hinting.hosts import OFFICES
from servanda.claiming.hinting.near import Place, Told
from servanda.claiming.model import LISTED, Claim, Found, replace
from servanda.claiming.reading import Reading

Judge = Callable[[Found], Claim]

_TAG = re.compile(r"<[A-Z](\d+)>")
_MEETING = frozenset({"meeting", "conference", "host"})
_EACH_ITS_OWN = frozenset({"deadline", "quantity"})
"""Kinds of claims of which the same words may make several: "from 1 March 2021 to 31 December 2025"."""


def confirmed(
    reading: Reading,
    hints: Hints,
    unreal: Sequence[re.Pattern[str]],
    found: Sequence[Found],
    judge: Judge,
    told: Told = tuple,
) -> list[Claim]:
    """The claims of a sentence that its words hint at and the record supports, beside those already ``found``.

    ``told`` gives what the sentences before name, the last one first.
    """
    named = reading.topic is not None or any(item.sort == "T" for item in reading.found)
    if not reading.asserted or reading.topic == "" or not named or reading.holds(hints.paired):
        return []
    places = [Place(reading.found[int(tag[1])], *tag.span()) for tag in _TAG.finditer(reading.tagged)]
    claims: list[Claim] = []
    for start, guesses in matters(places, reading, hints, found, told):
        for guess in guesses:
            claim = _of_either(guess, judge)
            if claim.verdict == "supported" and not _repeats(claim, claims):
                # Few guesses come so far, so that what is merely wished is looked for last.
                # By when something must be done is told in such words as well as in others.
                # A plan to meet is a meeting.
                doubts = unreal[:1] if guess.what in _MEETING else unreal
                if guess.kind == "deadline" or not _wished(start, reading, doubts):
                    claims.append(claim)
                break
    # Of a state that is told to have met others, or of a day, the words beside tell no more.
    dated = {
        state
        for claim in claims
        if not _of_members(claim) and claim.found.note != LISTED
        for state in claim.found.states
    }
    claims = [claim for claim in claims if not _of_members(claim) or not dated & set(claim.found.states)]
    for figure in people.hurt(places, reading, hints):
        if not any(claim.start < figure.end and figure.start < claim.end for claim in found):
            claims.append(judge(figure))
    return claims


def _of_members(claim: Claim) -> bool:
    return claim.found.kind == "membership" and claim.found.what not in OFFICES


def _of_either(guess: Found, judge: Judge) -> Claim:
    """The claim, or where its sentence names no treaty, and a large figure is not true of the last one told, of the one
    the document is about."""
    claim = judge(guess)
    large = guess.kind == "count" and isinstance(guess.value, int) and guess.value >= _LARGE
    if claim.verdict == "supported" or not large or guess.named or guess.main in (None, guess.treaty):
        return claim
    return judge(replace(guess, treaty=guess.main))


_LARGE = 50


def _wished(start: int, reading: Reading, unreal: Sequence[re.Pattern[str]]) -> bool:
    """Whether what is said there is supposed, wished or denied; one of nine that have is as real as the nine."""
    lead = _ONE_OF_THEM.search(reading.tagged, 0, start)
    ahead = lead.start() if lead is not None else start
    return any(reading.may_hold(words) and words.search(reading.tagged, 0, ahead) for words in unreal)


_ONE_OF_THEM = re.compile(
    r"\b(?:is|are|was|were|est|es|fue|était|sont) (?:l'|el |la )?<N\d+> (?:of|de|des|de los|de las) (?:the |its |les |ses )?$"
)


def _repeats(claim: Claim, claims: Sequence[Claim]) -> bool:
    one = claim.found
    return any(
        (other.found.kind, other.found.what, other.found.date) == (one.kind, one.what, one.date)
        and not (one.kind in _EACH_ITS_OWN and other.found.value != one.value)
        and other.found.start < one.end
        and one.start < other.found.end
        and (one.kind != "membership" or set(one.states) <= set(other.found.states))
        for other in claims
    )
