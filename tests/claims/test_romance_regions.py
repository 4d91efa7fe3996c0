"""Figures of a region or a group in French and Spanish: right ones and wrong ones."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
DAY = PartialDate.parse("2024-09-01")
CASM = "la Convention sur les armes à sous-munitions"
CMR = "la Convención sobre Municiones en Racimo"


def verdicts(text: str, language: str, value: int) -> set[str]:
    """The verdicts of rules, not of hints, on a figure."""
    claims = CHECKER.check(text, date=DAY, language=language).claims
    return {
        claim.verdict
        for claim in claims
        if claim.found.value == value and not claim.found.rule.startswith("hint")
    }


@pytest.mark.parametrize(
    ("language", "words", "right", "wrong"),
    [
        ("fr", f"{{}} États africains sont parties à {CASM}.", 36, 40),
        ("fr", f"En Afrique, {{}} pays sont parties à {CASM}.", 36, 41),
        ("fr", f"En Afrique, on compte {{}} États parties à {CASM}.", 36, 30),
        ("fr", f"L'Afrique compte {{}} États parties à {CASM}.", 36, 44),
        ("fr", f"{{}} États membres de l'Union européenne sont parties à {CASM}.", 20, 24),
        ("es", f"{{}} países africanos son parte en {CMR}.", 36, 40),
        ("es", f"En África, {{}} países son Estados Partes en {CMR}.", 36, 41),
        ("es", f"En África hay {{}} Estados Partes en {CMR}.", 36, 30),
        ("es", f"África cuenta con {{}} Estados Partes en {CMR}.", 36, 44),
        ("es", f"{{}} Estados miembros de la Unión Europea son parte en {CMR}.", 20, 24),
    ],
)
def test_the_parties_of_a_region(language: str, words: str, right: int, wrong: int) -> None:
    assert verdicts(words.format(right), language, right) == {"supported"}
    assert verdicts(words.format(wrong), language, wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"En Afrique, 12 États parties à {CASM} ont participé à l'atelier de Lomé."),
        ("fr", f"Lors de l'atelier, 12 États africains parties à {CASM} ont présenté leurs progrès."),
        ("es", f"En África, 12 Estados Partes en {CMR} participaron en el taller de Lomé."),
        ("es", f"Doce países africanos que son parte en {CMR} participaron en el taller."),
    ],
)
def test_some_parties_of_a_region_are_not_all(language: str, text: str) -> None:
    assert "contradicted" not in verdicts(text, language, 12)
