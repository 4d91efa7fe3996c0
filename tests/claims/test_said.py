"""What passages claim, as the rules of a language find it, and what they only seem to claim."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from servanda.claiming.checking import Checker
from servanda.claiming.model import Claim
from servanda.dates import PartialDate

FOLDER = Path(__file__).parent / "samples" / "said"
CODES = {"french": "fr", "spanish": "es"}
CHECKER = Checker()

Said = tuple[str, str, object, str, str]
"""Kind, what, value, treaty, verdict."""


@dataclass(frozen=True)
class Passage:
    """A passage with its day, and all that the rules find in it; None where nothing but an accusation is a fault."""

    language: str
    day: str
    text: str
    claims: tuple[Said, ...] | None

    def checked(self) -> tuple[Claim, ...]:
        checked = CHECKER.check(self.text, date=PartialDate.parse(self.day), language=CODES[self.language])
        return tuple(checked.claims)


def passages() -> list[Passage]:
    return [
        Passage(
            path.stem,
            item["date"],
            item["text"],
            tuple(_said(claim) for claim in item["claims"]) if "claims" in item else None,
        )
        for path in sorted(FOLDER.glob("*.toml"))
        for item in tomllib.loads(path.read_text(encoding="utf-8"))["passage"]
    ]


def _said(claim: dict[str, object]) -> Said:
    value = claim.get("value")
    told = tuple(value) if isinstance(value, list) else value
    return str(claim["kind"]), str(claim["what"]), told, str(claim["treaty"]), str(claim["verdict"])


def _rows(*, claiming: bool | None) -> list[object]:
    return [
        pytest.param(passage, id=passage.text)
        for passage in passages()
        if claiming is (None if passage.claims is None else bool(passage.claims))
    ]


@pytest.mark.parametrize("passage", _rows(claiming=True))
def test_what_a_passage_claims_and_whether_it_is_so(passage: Passage) -> None:
    claims = passage.checked()
    by_rule = [claim for claim in claims if not claim.found.rule.startswith("hint")]
    said = tuple((c.found.kind, c.found.what, c.found.value, c.found.treaty, c.verdict) for c in by_rule)
    assert said == passage.claims
    assert all(passage.text[c.found.start : c.found.end] == c.found.text for c in claims)


@pytest.mark.parametrize("passage", _rows(claiming=False))
def test_other_figures_hopes_denials_and_uncertain_days_are_no_claims(passage: Passage) -> None:
    claims = passage.checked()
    assert [claim for claim in claims if not claim.found.rule.startswith("hint")] == []
    # What is read by the words near it is kept only where the record confirms it: it never accuses.
    assert [claim for claim in claims if claim.verdict == "contradicted"] == []


@pytest.mark.parametrize("passage", _rows(claiming=None))
def test_what_may_be_meant_otherwise_is_not_called_wrong(passage: Passage) -> None:
    assert [claim for claim in passage.checked() if claim.verdict == "contradicted"] == []
