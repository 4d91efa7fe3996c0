"""A checked text ready for a page: its paragraphs in pieces, each claim with what is to be said of it.

The text stays text: templates escape every piece of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from servanda.claiming.checking import Checked
from servanda.claiming.model import Claim
from servanda.desk.public import words
from servanda.desk.public.asked import Asked
from servanda.desk.public.notes import Notes
from servanda.errors import UnknownTreaty
from servanda.publish import findings, findings_words
from servanda.publish.findings import SIGNS
from servanda.publish.findings_html import Spans, blocks

_GRAVITY = {verdict: rank for rank, verdict in enumerate(SIGNS)}


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the text that belong together: plain, not understood, or of a claim; ``ends`` are the claims whose
    number stands after them, ``begins`` those whose place they are.
    """

    text: str
    verdict: str = ""
    missed: bool = False
    several: bool = False
    begins: tuple[int, ...] = ()
    ends: tuple[tuple[int, str], ...] = ()


def paragraphs(checked: Checked) -> list[list[Piece]]:
    """The text in its paragraphs, every character of it, with claims and what was missed marked in place."""
    text, claims = checked.text, checked.claims
    made = Spans([(claim.found.start, claim.found.end) for claim in claims])
    missed = Spans([(start, end) for start, end, _ in checked.coverage.not_understood])
    cuts = sorted(made.edges | missed.edges)
    ends: dict[int, list[int]] = {}
    for number, claim in enumerate(claims):
        end = claim.found.start + len(text[claim.found.start : claim.found.end].rstrip())
        ends.setdefault(end, []).append(number)
    cuts = sorted({*cuts, *ends})
    begun: set[int] = set()
    found = []
    for low, high in blocks(text):
        pieces = []
        for start, end in pairwise([low, *(cut for cut in cuts if low < cut < high), high]):
            within = made.around(start, end)
            fresh = tuple(number + 1 for number in within if number not in begun)
            begun.update(within)
            verdict = min((claims[one].verdict for one in within), key=lambda one: _GRAVITY[one], default="")
            pieces.append(
                Piece(
                    text=findings.harmless(text[start:end]),
                    verdict=verdict,
                    missed=not within and bool(missed.around(start, end)),
                    several=len(within) > 1,
                    begins=fresh,
                    ends=tuple((number + 1, claims[number].verdict) for number in ends.get(end, ())),
                )
            )
        found.append(pieces)
    return found


def explained(asked: Asked, checked: Checked, notes: Notes) -> list[dict[str, Any]]:
    """What is to be said of each claim, in the order of the text."""
    return [_explained(asked, claim, number, notes) for number, claim in enumerate(checked.claims, 1)]


def _explained(asked: Asked, claim: Claim, number: int, notes: Notes) -> dict[str, Any]:
    right, off = findings_words.correction(claim)
    treaty = claim.found.treaty
    return {
        "number": number,
        "verdict": claim.verdict,
        "sign": words.VERDICT_SIGNS[claim.verdict],
        "said": words.said(words.VERDICTS, claim.verdict),
        "quoted": findings.one_line(claim.found.text),
        "right": f"{right} ({off})" if off else right,
        "explanation": findings.one_line(claim.explanation),
        "elsewhere": findings_words.elsewhere(claim),
        "when": findings_words.when_true(claim, most=8),
        "stale": claim.stale,
        "readings": [
            (words.said(words.COUNTS, name), figure)
            for name, figure, _meaning in findings_words.readings_said(claim)
        ],
        "states": [asked.state(code) for code in claim.states],
        "page": _page(asked, treaty, claim) if treaty else "",
        "treaty": treaty,
        "sources": notes.cite(claim.sources),
    }


def _page(asked: Asked, treaty: str, claim: Claim) -> str:
    """The treaty on the day the claim speaks of."""
    day = claim.as_of
    try:
        law = asked.record.treaty(treaty).law
    except UnknownTreaty:
        return ""
    if day is None or not day.exact or (law.adopted is not None and day.day < law.adopted):
        return asked.to(treaty.lower())
    return asked.to(treaty.lower(), day.day)
