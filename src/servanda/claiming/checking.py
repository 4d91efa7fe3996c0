"""A document checked: every claim found, judged, and counted beside what was not understood."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from servanda import places
from servanda.acts import ImplementingAct
from servanda.claiming.confirming import with_hinted
from servanda.claiming.coverage import UNSEEN, coverage_of
from servanda.claiming.deciding import Asking
from servanda.claiming.deciding.accounts import accounts, printed
from servanda.claiming.finding import Page, Read, read_each, sees
from servanda.claiming.holding import READINGS, Ledgerwise
from servanda.claiming.languages import tongue_of
from servanda.claiming.lost_letters import restored
from servanda.claiming.markup import Plain, unmarked
from servanda.claiming.mentioned import mentioned
from servanda.claiming.misspelt import respelt
from servanda.claiming.model import Claim, Coverage, replace
from servanda.claiming.tongue import Tongue
from servanda.claiming.which_treaty import judged
from servanda.clock import today
from servanda.dates import PartialDate
from servanda.records import Record, shipped


@dataclass(frozen=True, slots=True)
class Given:
    """A text to check: with its name and title, its date and where that is from, and its language."""

    text: str
    name: str = ""
    title: str | None = None
    date: PartialDate | None = None
    date_from: str | None = None
    language: str = "en"


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
        given = Given(text, name, title, date, date_from, language)
        return next(self._checked([given], [True])) if _may_claim(given) else _told(given)

    def check_each(self, texts: Iterable[Given]) -> Iterator[Checked]:
        """Every claim of each of many texts, as ``check`` finds them, and quicker: some are read side by side.

        Texts that may hold a claim are few; they are gathered, with all between them, until they are worth it.
        """
        held: list[Given] = []
        telling: list[bool] = []
        letters = letters_telling = 0
        for given in texts:
            tells = _may_claim(given)
            if not tells and not held:
                yield _told(given)
                continue
            held.append(given)
            telling.append(tells)
            letters += len(given.text)
            letters_telling += len(given.text) if tells else 0
            if letters_telling >= SIDE_BY_SIDE or letters >= _HELD:
                yield from self._checked(held, telling)
                held, telling, letters, letters_telling = [], [], 0, 0
        yield from self._checked(held, telling)

    def _checked(self, texts: Sequence[Given], telling: Sequence[bool]) -> Iterator[Checked]:
        read: dict[int, tuple[tuple[Claim, ...], Coverage]] = {}
        worth = [given for given, tells in zip(texts, telling, strict=True) if tells]
        for language in dict.fromkeys(given.language for given in worth):
            those = [given for given in worth if given.language == language]
            read.update(zip(map(id, those), self._read(those, tongue_of(language)), strict=True))
        for given in texts:
            yield _told(given, *read.get(id(given), ()))

    def _read(self, texts: Sequence[Given], tongue: Tongue) -> Iterator[tuple[tuple[Claim, ...], Coverage]]:
        """The claims of texts that may hold some, and what of each was understood."""
        # Lost letters and typing errors are read, and markup is not; the text is shown as it stands.
        plain = [respelt(unmarked(given.text), tongue.code) for given in texts]
        legible = [restored(page.text, tongue) for page in plain]
        read = read_each(
            [Page(text, given.date, given.title or "") for text, given in zip(legible, texts, strict=True)],
            tongue,
        )
        for given, page, text, sentences in zip(texts, plain, legible, read, strict=True):
            yield self._judged(given, page, text, sentences, tongue)

    def _judged(
        self, given: Given, page: Plain, legible: str, read: Read, tongue: Tongue
    ) -> tuple[tuple[Claim, ...], Coverage]:
        if not read:
            return (), UNSEEN
        asking = Asking(
            self.ledger,
            self.today,
            given.date,
            given.date_from,
            named=lambda: mentioned(tongue, legible, given.title or ""),
        )
        found = [claim for _, those in read for claim in those]
        claims, meant = judged(found, asking)
        claims = with_hinted(claims, read, tongue, asking, meant)
        coverage = coverage_of(legible, given.date, [reading for reading, _ in read], claims)
        if legible is not given.text:
            text = given.text
            claims = tuple(_as_it_stands(claim, text, page) for claim in claims)
            missed = (page.span(start, end) for start, end, _ in coverage.not_understood)
            coverage = dataclasses.replace(
                coverage, not_understood=tuple((start, end, text[start:end]) for start, end in missed)
            )
        return claims, coverage


SIDE_BY_SIDE = 100_000
"""Letters of texts that are read side by side, about."""
_HELD = 4_000_000
"""Letters of texts that are held at the most, while more are gathered that may hold a claim."""


def _may_claim(given: Given) -> bool:
    """Whether a text may hold a claim at all; most are about something else."""
    return sees(given.text, tongue_of(given.language), given.title or "")


def _told(given: Given, claims: tuple[Claim, ...] = (), coverage: Coverage = UNSEEN) -> Checked:
    return Checked(
        name=given.name,
        title=given.title,
        text=given.text,
        date=given.date,
        date_from=given.date_from,
        language=given.language,
        claims=claims,
        coverage=coverage,
    )


def _as_it_stands(claim: Claim, text: str, page: Plain) -> Claim:
    """The claim with its words as the text has them."""
    start, end = page.span(claim.found.start, claim.found.end)
    return replace(claim, found=replace(claim.found, start=start, end=end, text=text[start:end]))


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
