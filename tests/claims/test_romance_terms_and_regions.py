"""Figures of a region or a group, and deadlines, in French and Spanish: right ones and wrong ones."""

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


@pytest.mark.parametrize(
    ("language", "words", "right", "wrong"),
    [
        (
            "fr",
            f"Le Laos a jusqu'au {{}} pour dépolluer son territoire au titre de {CASM}.",
            "1er août 2020",
            "1er août 2018",
        ),
        (
            "fr",
            f"Le délai du Mozambique pour la dépollution au titre de {CASM} expire le {{}}.",
            "1er septembre 2021",
            "1er septembre 2019",
        ),
        (
            "fr",
            f"Le Royaume-Uni doit détruire ses stocks au titre de {CASM} d'ici le {{}}.",
            "1er novembre 2018",
            "1er novembre 2020",
        ),
        (
            "es",
            f"Laos tiene hasta el {{}} para limpiar su territorio en virtud de {CMR}.",
            "1 de agosto de 2020",
            "1 de agosto de 2018",
        ),
        (
            "es",
            f"El plazo de Mozambique para la limpieza en virtud de {CMR} vence el {{}}.",
            "1 de septiembre de 2021",
            "1 de septiembre de 2019",
        ),
        (
            "es",
            f"El Reino Unido debe destruir sus existencias en virtud de {CMR} antes del {{}}.",
            "1 de noviembre de 2018",
            "1 de noviembre de 2020",
        ),
    ],
)
def test_the_deadline_of_a_state(language: str, words: str, right: str, wrong: str) -> None:
    def told(due: str) -> set[str]:
        day = PartialDate.parse("2016-06-01")
        claims = CHECKER.check(words.format(due), date=day, language=language).claims
        return {claim.verdict for claim in claims if claim.found.kind == "deadline"}

    assert told(right) == {"supported"}
    assert told(wrong) == {"contradicted"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"Le Laos a demandé jusqu'au 1er août 2027 pour dépolluer son territoire au titre de {CASM}."),
        (
            "fr",
            f"Selon sa stratégie nationale, le Laos doit dépolluer ces zones avant le 1er août 2018, outre {CASM}.",
        ),
        (
            "es",
            f"Según su estrategia nacional, Laos debe limpiarlas antes del 1 de agosto de 2018, aparte de {CMR}.",
        ),
    ],
)
def test_a_day_that_a_state_planned_is_not_called_wrong(language: str, text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse("2016-06-01"), language=language).claims
    assert "contradicted" not in {claim.verdict for claim in claims}
