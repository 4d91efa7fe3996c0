"""Some of so many states are no so many; what is told beside a figure tells which vote, or which state, is meant."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
DAY = PartialDate.parse("2024-05-15")


def _verdicts(text: str, language: str, day: PartialDate = DAY) -> list[tuple[str, str]]:
    claims = CHECKER.check(text, date=day, language=language).claims
    return [(str(claim.found.value), claim.verdict) for claim in claims]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Several of the 32 NATO members have not joined the Convention on Cluster Munitions."),
        ("en", "Some of the 150 countries have ratified the Convention on Cluster Munitions."),
        ("en", "A dozen of the 120 countries have not signed the Convention on Cluster Munitions."),
        ("fr", "Certains des 27 États membres de l'UE n'ont pas signé la Convention d'Oslo."),
        ("fr", "La plupart des 193 États du monde ont ratifié la Convention d'Oslo."),
        (
            "es",
            "Varios de los 32 miembros de la OTAN no han firmado la Convención sobre Municiones en Racimo.",
        ),
        ("es", "Algunos de los 150 países han ratificado la Convención sobre Municiones en Racimo."),
    ],
)
def test_a_figure_among_which_only_some_acted_is_held_against_nothing(language: str, text: str) -> None:
    assert "contradicted" not in [verdict for _, verdict in _verdicts(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "All of the 112 states have ratified the Convention on Cluster Munitions."),
        ("fr", "L'ensemble des 112 États ont ratifié la Convention d'Oslo."),
        ("fr", "Elle salue l'engagement des 112 États qui ont ratifié la Convention d'Oslo."),
    ],
)
def test_all_of_so_many_are_so_many(language: str, text: str) -> None:
    assert ("112", "supported") in _verdicts(text, language)


def _vote(yes: int, abstain: int) -> list[tuple[str, str]]:
    text = (
        "L'Assemblée générale a adopté la résolution sur l'application de la Convention sur les armes à sous-munitions "
        f"par {yes} voix pour, une contre (Fédération de Russie) et {abstain} abstentions."
    )
    return _verdicts(text, "fr", PartialDate.parse("2019-12-12"))


def test_a_vote_is_known_by_the_other_figures_told_with_one() -> None:
    assert {verdict for _, verdict in _vote(144, 38)} == {"supported"}
    assert ("148", "contradicted") in _vote(148, 38)
    assert ("42", "contradicted") in _vote(144, 42)
    # Delegations tell the secretariat later how they had meant to vote.
    assert "contradicted" not in {verdict for _, verdict in _vote(146, 38)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "L'Allemagne est le seul pays de l'OTAN à n'avoir pas ratifié la Convention d'Oslo."),
        (
            "fr",
            "Parmi les pays baltes, seule l'Estonie a ratifié la Convention sur les armes à sous-munitions.",
        ),
    ],
)
def test_who_alone_stands_on_a_side_stands_on_it(language: str, text: str) -> None:
    assert ("True", "contradicted") in _verdicts(text, language)
