"""French figures and days that stand far from their word: in lists of meetings, years and cities, in echoes.

Each sentence holds ``[so|altered]`` where what is so must be found right and the altered must not, and ``{so|altered}``
where the altered must moreover be told wrong.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
CCM = "la Convention sur les armes à sous-munitions"

SAMPLES = Path(__file__).parent / "samples" / "turns"


def _sentences(name: str) -> list[str]:
    lines = (SAMPLES / name).read_text(encoding="utf-8").splitlines()
    return [line.replace("CCM", CCM) for line in lines if line and not line.startswith("#")]


ALL = [*_sentences("french_at_a_distance.txt"), *_sentences("french_in_passing.txt")]
_MARK = re.compile(r"\[(?P<a>[^|\]]+)\|(?P<b>[^|\]]+)\]|\{(?P<c>[^|}]+)\|(?P<d>[^|}]+)\}")


def _marked(
    sentence: str, altered: int | None = None
) -> tuple[PartialDate, str, list[tuple[int, int]], list[bool]]:
    """The day, the text with one of its marks altered, where the marks stand, and which of them must be told wrong."""
    day, text = sentence.split(" | ", 1)
    text = text.replace("\\n", "\n")
    plain, spans, firm, place = "", [], [], 0
    for number, mark in enumerate(_MARK.finditer(text)):
        so, wrong = mark["a"] or mark["c"], mark["b"] or mark["d"]
        plain += text[place : mark.start()]
        words = wrong if number == altered else so
        spans.append((len(plain), len(plain) + len(words)))
        firm.append(mark["c"] is not None)
        plain, place = plain + words, mark.end()
    return PartialDate.parse(day), plain + text[place:], spans, firm


def _claims(day: PartialDate, text: str) -> list[Any]:
    return list(CHECKER.check(text, date=day, language="fr").claims)


def _key(claim: Any) -> tuple[Any, ...]:
    return claim.found.kind, claim.found.what, str(claim.found.value), claim.found.states, claim.verdict


def _ids(sentence: str) -> str:
    return sentence[13:70]


@pytest.mark.parametrize("sentence", ALL, ids=_ids)
def test_what_is_so_is_found(sentence: str) -> None:
    day, text, spans, _ = _marked(sentence)
    claims = _claims(day, text)
    assert [claim.found.text for claim in claims if claim.verdict == "contradicted"] == []
    for start, end in spans:
        assert any(
            claim.verdict == "supported" and claim.found.start < end and start < claim.found.end
            for claim in claims
        ), text[start:end]


@pytest.mark.parametrize("sentence", ALL, ids=_ids)
def test_what_is_altered_is_not_borne_out(sentence: str) -> None:
    day, text, spans, firm = _marked(sentence)
    so = {_key(claim) for claim in _claims(day, text)}
    for number in range(len(spans)):
        _, altered, moved, _ = _marked(sentence, number)
        start, end = moved[number]
        verdicts = {
            claim.verdict
            for claim in _claims(day, altered)
            if claim.found.start < end and start < claim.found.end and _key(claim) not in so
        }
        assert "supported" not in verdicts, altered[start:end]
        assert not firm[number] or "contradicted" in verdicts, altered[start:end]


@pytest.mark.parametrize("sentence", _sentences("french_not_accused.txt"), ids=_ids)
def test_what_may_be_meant_otherwise_accuses_nobody(sentence: str) -> None:
    day, text, _, _ = _marked(sentence)
    assert [claim.found.text for claim in _claims(day, text) if claim.verdict == "contradicted"] == []


CHRONOLOGY = """Chronologie de la Convention sur les armes à sous-munitions

{} : Lima

{} : Vienne, Autriche

{} – Vientiane
"""


def test_lines_of_a_chronology_tell_a_day_and_a_city() -> None:
    day = PartialDate.parse("2015-03-01")
    days = ("Mai 2007", "Décembre 2007", "9-12 novembre 2010")
    others = ("Mai 2008", "Novembre 2007", "9-12 décembre 2010")
    assert [claim.verdict for claim in _claims(day, CHRONOLOGY.format(*days))] == ["supported"] * 3
    assert [claim for claim in _claims(day, CHRONOLOGY.format(*others)) if claim.verdict == "supported"] == []


@pytest.mark.parametrize(
    "lines",
    [
        "Ont présenté un rapport\n80 États parties",
        "Rapports remis :\n80 États parties\n\nEn retard :\n12 États parties",
        "Ont détruit leurs stocks\n\n61 États parties",
        "Ont présenté un rapport : 80 États parties.",
    ],
)
def test_a_line_below_what_some_did_counts_those_that_did_it(lines: str) -> None:
    day = PartialDate.parse("2015-03-01")
    text = f"Convention sur les armes à sous-munitions\n\n{lines}\n"
    assert [claim.found.text for claim in _claims(day, text) if claim.verdict == "contradicted"] == []


def test_a_line_whose_label_tells_of_joining_counts_all() -> None:
    text = "Convention sur les armes à sous-munitions\n\nUniversalisation : 80 États parties\n"
    claims = _claims(PartialDate.parse("2015-03-01"), text)
    assert [claim.verdict for claim in claims] == ["contradicted"]
