"""How much of a text was understood: the figures and days near a treaty, and those of them that no claim took up."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from servanda.claiming.model import Claim, Coverage
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

UNSEEN = Coverage(seen=0, understood=0, judged=0, left_open=0, not_understood=())
"""The coverage of a text in which nothing stands near a treaty."""


def coverage_of(
    text: str, today: PartialDate | None, readings: Sequence[Reading], claims: Sequence[Claim]
) -> Coverage:
    """How many figures and dates stand near a treaty, and which of them no claim took up."""
    starts = [claim.found.start for claim in claims]
    reaching = list(accumulate((claim.found.end for claim in claims), max))
    seen = understood = 0
    missed: list[tuple[int, int, str]] = []
    for reading in readings:
        if not any(item.sort in "TC" for item in reading.found):
            low = text[reading.start : reading.end].lower()
            if not any(words in low for words in _PARTIES):
                continue
        for item in reading.found:
            if item.sort not in "NODP":
                continue
            before = bisect_right(starts, item.start)
            if before and item.end <= reaching[before - 1]:
                understood += 1
            elif item.sort == "D" and (item.relative or item.value == today):
                continue  # "this year", or the day of the document itself, says nothing of its own
            else:
                missed.append((item.start, item.end, text[item.start : item.end]))
            seen += 1
    # Figures that agree with each other are judged once, where each is a claim of its own too.
    counted = [claim for claim in claims if not _told_elsewhere(claim, claims)]
    judged = sum(1 for claim in counted if claim.verdict != "unverifiable")
    return Coverage(
        seen=seen,
        understood=understood,
        judged=judged,
        left_open=len(counted) - judged,
        not_understood=tuple(missed),
    )


def _told_elsewhere(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim of figures that must agree shares its words with a claim of another kind."""
    return claim.found.kind == "arithmetic" and any(
        other.found.kind != "arithmetic"
        and other.found.start < claim.found.end
        and claim.found.start < other.found.end
        for other in claims
    )


_PARTIES = (
    *("state party", "states party", "state parties", "states parties", "signator", "ratif", "accession"),
    *("état partie", "états partie", "estado parte", "estados parte"),
)
"""Words beside which a figure or a day is told of a treaty, though the sentence names none."""
