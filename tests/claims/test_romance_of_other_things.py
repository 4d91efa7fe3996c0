"""French and Spanish: signatories of a letter, terms of a law, days of a plan, which stand near a treaty."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
FR, ES = "la Convention sur les armes à sous-munitions", "la Convención sobre Municiones en Racimo"


def verdicts(language: str, text: str, date: str) -> set[str]:
    check = CHECKER.check(text, date=PartialDate.parse(date), language=language)
    return {claim.verdict for claim in check.claims}


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        ("es", "2020-11-01", f"Brasil figura entre los signatarios de la carta abierta. No ha firmado {ES}."),
        ("fr", "2020-11-01", f"Le Brésil figure parmi les signataires de la lettre. Il n'a pas signé {FR}."),
        ("es", "2016-09-10", f"La declaración tiene 60 signatarios, incluido Brasil, y respalda {ES}."),
        (
            "es",
            "2016-09-10",
            f"La declaración cuenta con 60 signatarios, entre ellos la Argentina, y cita {ES}.",
        ),
        ("fr", "2016-09-10", f"L'appel compte 60 signataires, dont l'Argentine, et soutient {FR}."),
        ("fr", "2018-06-01", f"{FR} avance. L'Afrique compte 54 États membres de l'ONU."),
        ("fr", "2024-12-01", f"{FR} est en vigueur. Au sein de l'UE, cinq pays restent en dehors de l'euro."),
        (
            "fr",
            "2017-07-15",
            f"L'accord de siège de l'Unité d'appui à {FR} est entré en vigueur le 7 mai 2015.",
        ),
        ("es", "2018-07-15", f"El acuerdo de sede de la Unidad de {ES} entró en vigor el 7 de mayo de 2015."),
        (
            "es",
            "2025-07-01",
            "Lituania deja la Convención de Ottawa. Vilna presentó a los socios su plan de defensa el 3 de mayo.",
        ),
        (
            "es",
            "2011-05-05",
            "La Convención de Ottawa da cuatro años. La ley nacional obliga al ejército a destruirlas en dos años.",
        ),
        (
            "es",
            "2009-06-20",
            f"Según la ley, el ejército debe destruir las reservas y retirar los restos en dos años; {ES} daba ocho.",
        ),
    ],
)
def test_what_is_said_of_another_thing_is_not_called_wrong(language: str, date: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, text, date)


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        ("es", "2020-11-01", f"Brasil figura entre los signatarios de {ES}."),
        ("fr", "2020-11-01", f"Le Brésil figure parmi les signataires de {FR}."),
        ("fr", "2024-12-01", f"{FR} est en vigueur. Au sein de l'UE, cinq pays restent en dehors."),
        (
            "es",
            "2012-05-05",
            f"La ley autoriza a ratificar {ES}, que obliga a destruir las reservas en un plazo de nueve años.",
        ),
    ],
)
def test_the_same_said_of_the_treaty_is(language: str, date: str, text: str) -> None:
    assert "contradicted" in verdicts(language, text, date)


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        (
            "fr",
            "2014-09-04",
            "Une délégation a visité le centre de déminage. La Convention compte 86 États parties.",
        ),
        ("es", "2012-09-12", "Visitaron el centro de desminado. Costa Rica es parte desde octubre de 2011."),
    ],
)
def test_demining_alone_does_not_tell_which_treaty_is_meant(language: str, date: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, text, date)


def test_a_line_below_the_adoption_of_a_treaty_is_of_no_state() -> None:
    text = (
        "Le Canada fut le premier à ratifier la Convention d'Ottawa.\n\n"
        f"2008 : {FR} est adoptée et signée\n2010 : entrée en vigueur"
    )
    assert "contradicted" not in verdicts("fr", text, "2018-05-02")
