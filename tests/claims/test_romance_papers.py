"""French and Spanish: the instrument of a state as the subject; laws and instruments that were signed, and no treaty;
those that only signed, beside those that ratified; annex 1 and annex 2; figures of those that have not joined."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
FR, ES = "la Convention sur les armes à sous-munitions", "la Convención sobre Municiones en Racimo"
TCA = "el Tratado sobre el Comercio de Armas"


def verdicts(language: str, date: str, text: str, value: object) -> list[str]:
    day = PartialDate.parse(date) if date else None
    claims = CHECKER.check(text, date=day, language=language).claims
    return [claim.verdict for claim in claims if claim.found.value == value]


TOLD = [
    ("fr", f"L'instrument de ratification par la Belgique de {FR} a été déposé le {{}}."),
    (
        "fr",
        f"L'ambassadeur a déposé le {{}} à New York l'instrument de ratification de la Belgique. {FR} avance.",
    ),
    ("fr", f"{FR} avance. Le {{}} a été remis l'instrument de ratification de la Belgique."),
    ("fr", f"{FR} : l'instrument de ratification de la Belgique, déposé le {{}}, est le 26e."),
    ("es", f"El instrumento de adhesión por parte de Cuba a {ES} fue depositado el {{}}."),
    ("es", f"El embajador depositó el {{}} en Nueva York el instrumento de adhesión de Cuba a {ES}."),
    ("es", f"Con fecha {{}} se depositó el instrumento de adhesión de Cuba a {ES}."),
    ("es", f"{ES} avanza: el instrumento de adhesión de Cuba se entregó en la ONU el {{}}."),
]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_the_day_an_instrument_was_handed_in_is_told_of_the_paper(language: str, text: str) -> None:
    day, value = (
        ("22 décembre 2009", "2009-12-22") if language == "fr" else ("6 de abril de 2016", "2016-04-06")
    )
    assert verdicts(language, "2017-01-05", text.format(day), value) == ["supported"]


@pytest.mark.parametrize(("language", "text"), TOLD)
def test_another_day_of_the_paper_is_wrong(language: str, text: str) -> None:
    day, value = (
        ("15 décembre 2009", "2009-12-15") if language == "fr" else ("9 de abril de 2016", "2016-04-09")
    )
    assert verdicts(language, "2017-01-05", text.format(day), value) == ["contradicted"]


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        (
            "fr",
            "2024-08-01",
            f"Le président de la Lituanie a signé, le 25 juillet, la loi de retrait de {FR}.",
        ),
        ("fr", "2024-08-01", f"Le président de la Lituanie a signé le 25 juillet 2024 un décret sur {FR}."),
        (
            "fr",
            "2009-12-20",
            f"Le Roi de la Belgique a signé le 13 décembre 2009 la loi d'assentiment à {FR}.",
        ),
        (
            "fr",
            "2010-02-01",
            f"L'instrument de ratification de la Belgique de {FR} a été signé le 13 décembre 2009.",
        ),
        ("es", "2017-01-05", f"El presidente de Cuba firmó el 5 de marzo de 2016 el decreto sobre {ES}."),
        (
            "es",
            "2016-01-05",
            f"Colombia firmó el 5 de marzo de 2015 el instrumento de ratificación de {ES}.",
        ),
        ("fr", "2019-03-01", "L'annexe 1 du TICE énumère les 195 États qui peuvent siéger au Conseil."),
        ("fr", "2019-03-01", "La première annexe du TICE compte 195 États, répartis en six régions."),
        ("es", "2019-03-01", "El anexo 1 del TPCE enumera 195 Estados."),
    ],
)
def test_what_is_told_of_another_paper_is_not_called_wrong(language: str, date: str, text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse(date), language=language).claims
    assert "contradicted" not in {claim.verdict for claim in claims}


@pytest.mark.parametrize(
    ("language", "date", "text", "true", "false"),
    [
        ("fr", "2024-07-18", f"112 États ont ratifié {FR} et {{}} autres l'ont signée.", 12, 31),
        ("fr", "2024-07-18", f"{FR} a été ratifiée par 112 États et signée par {{}} autres.", 12, 31),
        (
            "fr",
            "2024-07-18",
            f"{FR} compte 112 États parties et {{}} pays qui n'ont fait que la signer.",
            12,
            31,
        ),
        ("es", "2024-07-18", f"112 países han ratificado {ES} y {{}} más la han firmado.", 12, 31),
        ("es", "2024-07-18", f"{ES} ha sido ratificada por 112 países y firmada por otros {{}}.", 12, 31),
        ("es", "2024-07-18", f"{ES} tiene 112 Estados partes y {{}} que solo la han firmado.", 12, 31),
    ],
)
def test_those_that_only_signed_beside_those_that_ratified(
    language: str, date: str, text: str, true: int, false: int
) -> None:
    assert verdicts(language, date, text.format(true), true) == ["supported"]
    assert verdicts(language, date, text.format(false), false) == ["contradicted"]


@pytest.mark.parametrize(
    ("language", "text", "true", "false"),
    [
        (
            "fr",
            "Les 44 États de l'annexe 2 doivent ratifier le TICE ; seuls {} d'entre eux l'ont fait.",
            36,
            33,
        ),
        ("fr", "Les {} pays énumérés à l'annexe 2 du TICE qui n'ont pas ratifié le bloquent.", 8, 11),
        ("fr", "Le TICE attend les {} États de l'annexe 2 qui n'y ont pas encore procédé.", 8, 11),
        ("es", "De los 44 Estados del anexo 2 del TPCE, solo {} de ellos lo han hecho.", 36, 33),
        ("es", "Los {} países del anexo 2 del TPCE que aún no lo han ratificado lo bloquean.", 8, 11),
    ],
)
def test_how_many_of_annex_2_have_ratified(language: str, text: str, true: int, false: int) -> None:
    assert verdicts(language, "2020-02-01", text.format(true), true) == ["supported"]
    assert "supported" not in verdicts(language, "2020-02-01", text.format(false), false)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "En la Convención sobre las armas químicas, otros cincuenta miembros de la ONU no han firmado.",
        ),
        ("fr", "La Convention sur les armes chimiques : cinquante autres membres de l'ONU n'ont pas adhéré."),
    ],
)
def test_a_figure_of_those_that_have_not_joined_is_none_of_those_that_have(language: str, text: str) -> None:
    assert "supported" not in verdicts(language, "", text, 50)


@pytest.mark.parametrize(
    ("language", "date", "text"),
    [
        (
            "fr",
            "2008-05-29",
            "Un projet de convention sur les armes à sous-munitions a été adopté le 28 mai.",
        ),
        (
            "es",
            "2008-05-29",
            "El borrador de la Convención sobre Municiones en Racimo fue aprobado el 28 de mayo.",
        ),
    ],
)
def test_a_draft_is_adopted_earlier_than_the_treaty(language: str, date: str, text: str) -> None:
    claims = CHECKER.check(text, date=PartialDate.parse(date), language=language).claims
    assert "contradicted" not in {claim.verdict for claim in claims}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            f"Assemblée générale : résolution sur {FR} adoptée par {{}} voix pour, 2 contre et {{}} abstentions.",
        ),
        (
            "es",
            f"Asamblea General: la resolución sobre {ES} obtuvo {{}} votos a favor, 2 en contra y {{}} abstenciones.",
        ),
    ],
)
def test_figures_of_one_vote_are_none_of_another(language: str, text: str) -> None:
    assert verdicts(language, "", text.format(141, 39), 39) == ["supported"]
    assert verdicts(language, "", text.format(141, 39), 2) == ["supported"]
    assert verdicts(language, "", text.format(139, 39), 39) != ["supported"]


@pytest.mark.parametrize(
    "text",
    [
        f"{ES} ha sido firmada por 113 países, de los cuales {{}} ya la ratificaron.",
        f"{ES} cuenta con 113 firmantes, {{}} de los cuales ya la ratificaron.",
        f"{ES} fue firmada por 113 países y {{}} de ellos ya la ratificaron.",
    ],
)
def test_how_many_of_those_that_signed_ratified_in_the_simple_past(text: str) -> None:
    assert verdicts("es", "2014-08-26", text.format(84), 84) == ["supported"]
    assert verdicts("es", "2014-08-26", text.format(52), 52) == ["contradicted"]


def test_those_that_ratified_within_a_year_are_not_all_that_have() -> None:
    text = f"El año pasado, 12 países firmaron {TCA} y 5 lo ratificaron."
    assert "contradicted" not in verdicts("es", "2014-08-26", text, 5)
