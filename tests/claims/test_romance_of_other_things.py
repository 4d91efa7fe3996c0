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
        (
            "fr",
            "2026-06-01",
            f"{FR} a été adoptée à Dublin. La Lituanie a remis sa notification. Elle a pris effet le 6 mars 2025.",
        ),
        (
            "fr",
            "2026-06-01",
            f"L'interdiction belge des armes à sous-munitions est entrée en vigueur le 9 juin 2006. {FR} date de 2008.",
        ),
        (
            "es",
            "2026-06-01",
            "La prohibición belga de las municiones en racimo fue adoptada en febrero de 2006 y entró en vigor el 9 de "
            f"junio de 2006. {ES} es de 2008.",
        ),
        ("fr", "2026-06-01", f"L'amendement avait besoin de 70 ratifications. {FR} a beaucoup de parties."),
        ("es", "2026-06-01", f"La enmienda necesitaba 70 ratificaciones. {ES} tiene muchas partes."),
        (
            "es",
            "2026-06-01",
            f"Líbano limpia su tierra según {ES}. Su plazo para el informe vencía el 30 de abril de 2012.",
        ),
        (
            "fr",
            "2026-06-01",
            f"Selon sa loi, en vigueur depuis le 8 janvier 2008, l'Autriche les interdit. {FR} les interdit aussi.",
        ),
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
        ("fr", "2020-03-01", f"L'Espagne est partie à {FR}. Elle n'a adhéré qu'en 1986 à la Communauté."),
        ("fr", "2020-03-01", f"{FR} : l'ONU en est dépositaire. La Suisse n'y a adhéré qu'en 2002, à l'ONU."),
        ("es", "2020-03-01", f"Cuba es parte en {ES}. España no ratificó hasta 1998 el convenio de la OIT."),
        (
            "fr",
            "2012-11-01",
            f"{FR} avance. L'Espagne est le 12e pays à rejoindre la coalition des donateurs.",
        ),
        ("fr", "2014-12-10", f"Le Groupe des amis de {FR} compte 15 États parties et 2 signataires."),
        ("es", "2014-12-10", f"El Grupo de Amigos de {ES} tiene 15 Estados partes y dos signatarios."),
        ("es", "2014-12-10", f"La coalición suma 100 países miembros. {ES} es su causa."),
        (
            "fr",
            "2013-05-24",
            f"34 États africains étaient à Lomé. Dix-neuf l'ont seulement signée : c'est {FR} vue d'Afrique.",
        ),
        (
            "fr",
            "2013-09-27",
            "Dix-sept États ont signé le Traité sur le commerce des armes, parmi lesquels le Tchad, le Gabon "
            "et Madagascar, et le Mexique l'a ratifié.",
        ),
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
        ("fr", "2020-03-01", f"La Suisse n'a adhéré à {FR} qu'en 2002."),
        ("fr", "2012-11-01", f"L'Espagne est le 12e pays à rejoindre {FR}."),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Tous les membres de l'OTAN, à l'exception de la Turquie, ont ratifié la charte."),
        ("fr", "La charte africaine a été signée par 98 pays, mais onze seulement l'ont ratifiée."),
        ("fr", "L'Irak vient de ratifier la charte arabe. Au total, 83 pays l'ont fait."),
        ("fr", "En Afrique, 36 pays sont parties à la charte de la jeunesse."),
        ("fr", "La charte africaine entre en vigueur après 50 ratifications."),
        ("fr", "La charte, à laquelle sont parties 112 États, est respectée."),
        ("fr", "L'appel n'a pas été signé par le Togo ni le Bénin."),
        ("es", f"El llamamiento, firmado por 45 países, cita {ES}."),
        ("fr", "Il se félicite que 83 États soient désormais parties au Protocole de Kyoto."),
        ("fr", "L'Irak vient de ratifier le Protocole de Kyoto. Au total, 83 pays l'ont fait."),
        ("es", "La carta, de la que son parte 112 países, entre ellos el Perú, es conocida."),
        (
            "es",
            "España no figura en la lista de firmantes de la carta, como tampoco ningún miembro de la OTAN.",
        ),
        (
            "es",
            "Son 111 los países que han firmado la declaración final y 69, incluida España, los que la aplican.",
        ),
        ("es", "Lituania ratificó la carta africana: es el país número 49 del mundo en hacerlo."),
        ("es", "La carta abierta ha sido ratificada por 110 países y firmada por otros 13."),
        ("es", "De la carta forman parte 112 Estados, entre ellos 20 de los 27 Estados de la Unión Europea."),
        ("es", "Indonesia ratificó ayer la carta, lo que eleva a 157 las ratificaciones."),
    ],
)
def test_what_is_told_of_a_charter_is_told_of_no_treaty_before_it(language: str, text: str) -> None:
    of_it = FR if language == "fr" else ES
    assert "contradicted" not in verdicts(language, f"{of_it} : 30. {text}", "2019-06-01")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"La déclaration rappelle que 150 États ont ratifié {FR}."),
        ("fr", f"Après la déclaration d'Oslo, {FR} a été signée par 98 pays."),
        ("es", f"La carta señala que 150 Estados han ratificado {ES}."),
    ],
)
def test_what_a_charter_tells_of_a_treaty_is_judged(language: str, text: str) -> None:
    assert "contradicted" in verdicts(language, text, "2019-06-01")
