"""What the words of a text say beside its rules, where the record confirms it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from functools import partial

from servanda.claiming.deciding import Asking, careful
from servanda.claiming.finding import Read
from servanda.claiming.hinting import confirmed
from servanda.claiming.model import UNSURE, Claim, Found
from servanda.claiming.reading import Mention
from servanda.claiming.tongue import Tongue


def with_hinted(
    claims: tuple[Claim, ...], read: Read, tongue: Tongue, asking: Asking, meant: str | None
) -> tuple[Claim, ...]:
    """The claims of a text with those its words hint at, in the order of the text; figures that a rule read badly go.

    ``meant`` is the treaty that the claims of a text fit which names none.
    """
    vague = [claim for claim in claims if _is_vague(claim)]
    hinted = _hinted(read, tongue, asking, meant, vague)
    if not hinted:
        return claims
    better = [claim for claim in vague if any(_is_the_same(claim, other) for other in hinted)]
    kept = [claim for claim in claims if claim not in better] if better else claims
    return tuple(sorted((*kept, *hinted), key=lambda claim: (claim.found.start, claim.found.end)))


def _is_vague(claim: Claim) -> bool:
    """Whether a rule has read what a figure counts, and the record has no such figure; one that may be of a part only
    stays open."""
    return claim.found.kind == "quantity" and claim.verdict == "unverifiable" and claim.found.note != UNSURE


def _is_the_same(claim: Claim, hinted: Claim) -> bool:
    """Whether a figure a rule has read badly is the one the record has confirmed otherwise."""
    one, other = claim.found, hinted.found
    return (
        other.kind == "quantity"
        and one.value == other.value
        and other.start < one.end
        and one.start < other.end
    )


def _hinted(
    read: Read,
    tongue: Tongue,
    asking: Asking,
    meant: str | None,
    vague: Sequence[Claim],
) -> list[Claim]:
    """The claims hinted at; ``vague`` are figures to be read once more."""
    if tongue.hints is None:
        return []
    if vague:
        again = {(claim.found.start, claim.found.end) for claim in vague}
        read = [
            (reading, [one for one in found if one.kind != "quantity" or (one.start, one.end) not in again])
            if found
            else (reading, found)
            for reading, found in read
        ]
    if meant is not None:
        read = [
            (dataclasses.replace(reading, topic=meant) if reading.topic is None else reading, found)
            for reading, found in read
        ]

    confirming = dataclasses.replace(asking, confirming=True)

    def judge(found: Found) -> Claim:
        return careful(found, confirming)

    return [
        claim
        for place, (reading, found) in enumerate(read)
        for claim in confirmed(
            reading,
            tongue.hints,
            (tongue.unreal, tongue.wished),
            found,
            judge,
            partial(_named_before, read, place),
        )
    ]


def _named_before(read: Read, place: int) -> Iterator[Sequence[Mention]]:
    """What the sentences right before one name, the last one first."""
    start = read[place][0].start
    for reading, _ in reversed(read[max(0, place - _STILL_KNOWN) : place]):
        if start - reading.end > _ADJOINING:
            return
        yield reading.found
        start = reading.start


_ADJOINING = 6
"""Letters between two sentences that follow each other."""
_STILL_KNOWN = 3
"""Sentences back to which a day may be told of a state."""
