"""French and Spanish: days of states told by a noun or a standing, ranks of plural names, the time a treaty gives."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
FR, ES = "la Convention sur les armes à sous-munitions", "la Convención sobre Municiones en Racimo"


def said(language: str, text: str, date: str = "2019-06-01") -> list[tuple[str, str, str, str]]:
    """What is found in a text: kind, what, value, verdict."""
    check = CHECKER.check(text, date=PartialDate.parse(date), language=language)
    return [(c.found.kind, c.found.what, str(c.found.value), c.verdict) for c in check.claims]


DAYS = [
    (
        "fr",
        f"{FR[0].upper()}{FR[1:]} est en vigueur pour le Panama depuis le {{}}.",
        "1er mai 2011",
        "1er mai 2013",
    ),
    ("fr", f"Pour le Panama, {FR} est en vigueur depuis le {{}}.", "1er mai 2011", "1er mai 2013"),
    ("fr", f"Le Panama est juridiquement lié par {FR} depuis le {{}}.", "1er mai 2011", "1er mai 2013"),
    ("fr", f"La ratification de {FR} par le Panama date du {{}}.", "29 novembre 2010", "29 novembre 2012"),
    ("fr", f"L'adhésion de Maurice à {FR} a eu lieu le {{}}.", "1er octobre 2015", "1er octobre 2014"),
    (
        "fr",
        f"Par son adhésion le {{}}, Maurice est devenu partie à {FR}.",
        "1er octobre 2015",
        "1er octobre 2014",
    ),
    ("fr", f"La signature de {FR} par le Panama remonte au {{}}.", "3 décembre 2008", "3 décembre 2009"),
    (
        "fr",
        f"Le Panama, signataire depuis 2008, a ratifié {FR} le {{}}.",
        "29 novembre 2010",
        "29 novembre 2012",
    ),
    (
        "es",
        f"{ES[0].upper()}{ES[1:]} está en vigor para Panamá desde el {{}}.",
        "1 de mayo de 2011",
        "1 de mayo de 2013",
    ),
    (
        "es",
        f"{ES[0].upper()}{ES[1:]} rige desde el {{}} para Panamá.",
        "1 de mayo de 2011",
        "1 de mayo de 2013",
    ),
    ("es", f"Panamá está vinculado por {ES} desde el {{}}.", "1 de mayo de 2011", "1 de mayo de 2013"),
    (
        "es",
        f"La ratificación de {ES} por Panamá data del {{}}.",
        "29 de noviembre de 2010",
        "29 de noviembre de 2012",
    ),
    (
        "es",
        f"La adhesión de Mauricio a {ES} tuvo lugar el {{}}.",
        "1 de octubre de 2015",
        "1 de octubre de 2014",
    ),
    (
        "es",
        f"Con su adhesión el {{}}, Mauricio pasó a ser parte en {ES}.",
        "1 de octubre de 2015",
        "1 de octubre de 2014",
    ),
    (
        "es",
        f"La firma de {ES} por Panamá se remonta al {{}}.",
        "3 de diciembre de 2008",
        "3 de diciembre de 2009",
    ),
]


@pytest.mark.parametrize(("language", "text", "right", "wrong"), DAYS)
def test_a_day_told_by_a_noun_or_a_standing_may_be_wrong(
    language: str, text: str, right: str, wrong: str
) -> None:
    assert "supported" in {
        verdict for kind, _, _, verdict in said(language, text.format(right)) if kind == "date"
    }
    assert "contradicted" not in {verdict for *_, verdict in said(language, text.format(right))}
    assert "contradicted" in {
        verdict for kind, _, _, verdict in said(language, text.format(wrong)) if kind == "date"
    }


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        ("fr", f"Les Palaos sont le 100e État partie à {FR}.", "supported"),
        ("fr", f"Les Palaos sont devenues le 90e État partie à {FR}.", "contradicted"),
        ("fr", f"Les Philippines ont été le 106e État à ratifier {FR}.", "supported"),
        ("fr", f"Les Philippines ont été le 95e État à ratifier {FR}.", "contradicted"),
    ],
)
def test_a_state_of_a_plural_name_has_one_rank(language: str, text: str, verdict: str) -> None:
    assert [each[3] for each in said(language, text) if each[0] == "ordinal"] == [verdict]


@pytest.mark.parametrize(
    ("language", "text", "verdicts"),
    [
        (
            "fr",
            "Le Traité d'Ottawa donne quatre ans pour détruire les stocks et dix ans pour déminer.",
            ["supported"] * 2,
        ),
        (
            "fr",
            "Le Traité d'Ottawa donne six ans pour détruire les stocks et cinq pour déminer.",
            ["contradicted"] * 2,
        ),
        (
            "es",
            "El Tratado de Ottawa da cuatro años para destruir las existencias y diez para desminar.",
            ["supported"] * 2,
        ),
        (
            "es",
            "El Tratado de Ottawa da seis años para destruir las existencias y cinco para desminar.",
            ["contradicted"] * 2,
        ),
        ("es", "El Tratado de Ottawa. Cuatro años para las reservas; diez para limpiar.", ["supported"] * 2),
    ],
)
def test_the_time_a_treaty_gives(language: str, text: str, verdicts: list[str]) -> None:
    assert [each[3] for each in said(language, text) if each[0] == "rule"] == verdicts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR} a été signée. L'interdiction est en vigueur en Belgique depuis 2006."),
        ("fr", f"La loi qui applique {FR} est en vigueur en Belgique depuis 2006."),
        ("fr", f"La Suisse, signataire de {FR} depuis 2012, a détruit ses stocks."),
        ("fr", f"Quatre membres de l'OTAN ont adhéré à {FR}."),
        ("fr", f"{FR} laisse encore deux ans aux premiers États pour détruire leurs stocks."),
        ("es", f"{ES} se firmó en Oslo. La prohibición rige en Bélgica desde 2006."),
        ("es", f"La aprobación de {ES} por Colombia data del 21 de diciembre de 2012."),
        ("es", f"{ES} vincula a España desde 2010 y a Colombia desde el 1 de marzo de 2016."),
        ("es", f"El proyecto de {ES} daba seis años para destruir las reservas."),
    ],
)
def test_what_stands_near_is_not_called_wrong(language: str, text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in said(language, text)}
