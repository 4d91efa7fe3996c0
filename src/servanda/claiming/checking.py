"""A document checked: every claim found, judged, and counted beside what was not understood."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, get_args

from servanda import places
from servanda.acts import ImplementingAct
from servanda.claiming.coverage import UNSEEN, coverage_of
from servanda.claiming.deciding import Asking, careful
from servanda.claiming.deciding.accounts import accounts, printed
from servanda.claiming.finding import read_through, sees
from servanda.claiming.hinting import confirmed
from servanda.claiming.holding import READINGS, Ledgerwise
from servanda.claiming.languages import tongue_of
from servanda.claiming.lost_letters import restored
from servanda.claiming.markup import Plain, unmarked
from servanda.claiming.mentioned import mentioned
from servanda.claiming.misspelt import respelt
from servanda.claiming.model import UNSURE, Claim, Coverage, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.claiming.tongue import Tongue
from servanda.claiming.which_treaty import judged
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.records import Record, shipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A document with its claims."""

    name: str
    title: str | None
    text: str
    date: PartialDate | None
    date_from: str | None
    language: str
    claims: tuple[Claim, ...]
    coverage: Coverage


class Checker:
    """Checks texts against one record; what it learns of the record it keeps for the next text."""

    def __init__(self, record: Record | None = None, on: date | None = None) -> None:
        self.ledger = Ledgerwise(record or shipped())
        self.today = on or today()

    def prepare(self, *languages: str) -> None:
        """Learns of the record what claims ask of it, and makes the rules of some languages (``en`` where none is
        named) ready by reading their own examples.

        It takes some seconds, once; without it the first texts take that time, each for what it needs. A service
        does it when it starts.
        """
        tongues = [tongue_of(code) for code in languages or ("en",)]
        groups = sorted({group for tongue in tongues for group in tongue.groups})
        places.resolve("FRA", self.today)  # reads the tables by which states are told
        for bloc in groups:
            self.ledger.members(bloc, self.today)
        for code in self.ledger.record.codes:
            treaty = self.ledger.treaty(code)
            for kind in get_args(ImplementingAct):
                accounts(treaty, kind)
            printed(treaty, "")
            for group in (None, *groups):
                for reading in READINGS:
                    self.ledger.steps(code, reading, group)
        for tongue in tongues:
            for rule in (*tongue.rules, *tongue.agreeing):
                _ = rule.pattern, rule.begins  # an example may be taken up by another rule first
                for example in rule.examples:
                    self.check(example, language=tongue.code)
        gc.collect()  # due after so much that was made, and better now than in the middle of the first text

    def check(
        self,
        text: str,
        *,
        name: str = "",
        title: str | None = None,
        date: PartialDate | None = None,
        date_from: str | None = None,
        language: str = "en",
    ) -> Checked:
        """Every claim of a text, judged. The same text gives the same answer."""
        tongue = tongue_of(language)
        claims: tuple[Claim, ...] = ()
        coverage = UNSEEN
        if sees(text, tongue, title or ""):  # most texts are about something else
            claims, coverage = self._read(text, tongue, title or "", date, date_from)
        return Checked(
            name=name,
            title=title,
            text=text,
            date=date,
            date_from=date_from,
            language=language,
            claims=claims,
            coverage=coverage,
        )

    def _read(
        self, text: str, tongue: Tongue, title: str, date: PartialDate | None, date_from: str | None
    ) -> tuple[tuple[Claim, ...], Coverage]:
        """The claims of a text that may hold some, and what of it was understood."""
        # Lost letters and typing errors are read, and markup is not; the text is shown as it stands.
        page = respelt(unmarked(text), tongue.code)
        legible = restored(page.text, tongue)
        read = list(read_through(legible, tongue, date, title))
        if not read:
            return (), UNSEEN
        asking = Asking(
            self.ledger, self.today, date, date_from, named=lambda: mentioned(tongue, legible, title)
        )
        found = [claim for _, those in read for claim in those]
        claims, meant = judged(found, asking)
        vague = [claim for claim in claims if _is_vague(claim)]
        hinted = _hinted(read, tongue, asking, meant, vague)
        if hinted:
            better = [claim for claim in vague if any(_is_the_same(claim, other) for other in hinted)]
            kept = [claim for claim in claims if claim not in better] if better else claims
            claims = tuple(sorted((*kept, *hinted), key=lambda claim: (claim.found.start, claim.found.end)))
        coverage = coverage_of(legible, date, [reading for reading, _ in read], claims)
        if legible is not text:
            claims = tuple(_as_it_stands(claim, text, page) for claim in claims)
            missed = (page.span(start, end) for start, end, _ in coverage.not_understood)
            coverage = dataclasses.replace(
                coverage, not_understood=tuple((start, end, text[start:end]) for start, end in missed)
            )
        return claims, coverage


def _as_it_stands(claim: Claim, text: str, page: Plain) -> Claim:
    """The claim with its words as the text has them."""
    start, end = page.span(claim.found.start, claim.found.end)
    return replace(claim, found=replace(claim.found, start=start, end=end, text=text[start:end]))


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
    read: Sequence[tuple[Reading, list[Found]]],
    tongue: Tongue,
    asking: Asking,
    meant: str | None,
    vague: Sequence[Claim],
) -> list[Claim]:
    """What the words of a sentence say beside its rules, where the record confirms it.

    ``meant`` is the treaty that the claims of a text fit which names none, ``vague`` are figures to be read once more.
    """
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


def _named_before(read: Sequence[tuple[Reading, list[Found]]], place: int) -> Iterator[Sequence[Mention]]:
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


def plain_claim(claim: Claim) -> dict[str, Any]:
    """A claim as the contract has it."""
    found = claim.found
    value = list(found.value) if isinstance(found.value, tuple) else found.value
    state = found.states[0] if len(found.states) == 1 else None
    plain: dict[str, Any] = {
        "text": found.text,
        "start": found.start,
        "end": found.end,
        "kind": found.kind,
        "treaty": found.treaty,
        "what": found.what,
        "group": found.group,
        "state": state,
        "value": value,
        "hedge": found.hedge,
        "as_of": str(claim.as_of) if claim.as_of else None,
        "verdict": claim.verdict,
        "reading": claim.reading,
        "record_value": claim.record_value,
        "readings": dict(claim.readings),
        "true_during": [list(interval) for interval in claim.true_during],
        "states": list(claim.states or found.states),
        "explanation": claim.explanation,
        "sources": list(claim.sources),
        "rule": found.rule,
    }
    if found.whole is not None:
        plain["whole"] = found.whole
    if found.about:
        plain["about"] = found.about
    if claim.verdict == "contradicted":
        plain["nearest"] = claim.nearest
        plain["elsewhere"] = claim.elsewhere
    if claim.missing:
        plain["missing"] = claim.missing
    if claim.stale:
        plain["stale"] = True
    return plain


def plain(checked: Checked) -> dict[str, Any]:
    """A document with its claims as the contract has it."""
    coverage = checked.coverage
    return {
        "document": checked.name,
        "title": checked.title,
        "date": str(checked.date) if checked.date else None,
        "date_from": checked.date_from,
        "language": checked.language,
        "claims": [plain_claim(claim) for claim in checked.claims],
        "coverage": {
            "seen": coverage.seen,
            "understood": coverage.understood,
            "judged": coverage.judged,
            "left_open": coverage.left_open,
            "not_understood": [
                {"start": start, "end": end, "text": words} for start, end, words in coverage.not_understood
            ],
        },
    }
