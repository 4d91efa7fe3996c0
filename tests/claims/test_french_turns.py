"""French turns of phrase: what is so is found, the same with a figure or a day altered is told wrong, and what may be
meant otherwise is not called wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
SENTENCES = tomllib.loads(
    (Path(__file__).parent / "samples" / "turns" / "french.toml").read_text(encoding="utf-8")
)["sentence"]


def _told(verdict: str) -> list[Any]:
    return [pytest.param(each, id=each["text"][:60]) for each in SENTENCES if verdict in each]


def _claims(sentence: dict[str, Any], verdict: str) -> list[list[str]]:
    day = PartialDate.parse(sentence["date"])
    claims = CHECKER.check(sentence["text"], date=day, language="fr").claims
    return [[c.found.kind, c.found.what, str(c.found.value)] for c in claims if c.verdict == verdict]


@pytest.mark.parametrize("sentence", _told("right"))
def test_what_is_so_is_found_and_right(sentence: dict[str, Any]) -> None:
    assert sentence["right"] in _claims(sentence, "supported")


@pytest.mark.parametrize("sentence", _told("wrong"))
def test_an_altered_figure_or_day_is_told_wrong(sentence: dict[str, Any]) -> None:
    assert sentence["wrong"] in _claims(sentence, "contradicted")


@pytest.mark.parametrize(
    "sentence", [pytest.param(each, id=each["text"][:60]) for each in SENTENCES if "wrong" not in each]
)
def test_what_is_so_or_may_be_meant_otherwise_is_not_called_wrong(sentence: dict[str, Any]) -> None:
    assert _claims(sentence, "contradicted") == []
