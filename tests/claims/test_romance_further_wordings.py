"""French and Spanish: a treaty's periods in its articles' words, who signed at first, second acts behind "puis", ranks
among UN members, new terms by their year, and how long it takes to leave; each true, and with another figure."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
FR, ES = "la Convention sur les armes à sous-munitions", "la Convención sobre Municiones en Racimo"


def verdicts(language: str, date: str, text: str, value: object) -> list[str]:
    claims = CHECKER.check(text, date=PartialDate.parse(date), language=language).claims
    return [claim.verdict for claim in claims if claim.found.value == value]


PAIRS: list[tuple[str, str, str, tuple[str, object], tuple[str, object]]] = [
    (
        "fr",
        "2020-03-01",
        "Selon la Convention d'Ottawa, chaque État partie doit détruire toutes les mines des zones minées sous son "
        "contrôle, ou veiller à leur destruction, dès que possible, et au plus tard {} ans après l'entrée en vigueur "
        "de la Convention pour cet État.",
        ("dix", 10),
        ("sept", 7),
    ),
    (
        "fr",
        "2020-03-01",
        "La Convention d'Ottawa impose de détruire toutes les mines dont l'État est propriétaire ou détenteur, au "
        "plus tard {} ans après l'entrée en vigueur de la Convention pour lui.",
        ("quatre", 4),
        ("six", 6),
    ),
    (
        "es",
        "2020-03-01",
        "Según la Convención de Ottawa, cada Estado debe destruir, o asegurar la destrucción de, todas las minas de "
        "las zonas minadas bajo su control, a más tardar en un plazo de {} años, a partir de la entrada en vigor.",
        ("10", 10),
        ("7", 7),
    ),
    (
        "es",
        "2020-03-01",
        f"Conforme a {ES}, cada Estado se compromete a destruir todas las municiones en racimo que posea, lo antes "
        "posible, y a más tardar {} años después de la entrada en vigor de la Convención para él.",
        ("ocho", 8),
        ("cinco", 5),
    ),
    (
        "fr",
        "2019-01-01",
        "Le Pérou respecte la Convention d'Ottawa, qu'il a signée en décembre 1997 puis ratifiée en {}.",
        ("juin 1998", "1998-06"),
        ("juin 2003", "2003-06"),
    ),
    (
        "fr",
        "2019-01-01",
        f"{FR}, que la Suisse a signée à Oslo le 3 décembre 2008 et ratifiée le {{}}, interdit ces armes.",
        ("17 juillet 2012", "2012-07-17"),
        ("17 juillet 2014", "2014-07-17"),
    ),
    (
        "fr",
        "2025-03-01",
        f"La décision de la Lituanie de quitter {FR} prendra effet {{}} mois après la notification.",
        ("six", 6),
        ("trois", 3),
    ),
    (
        "fr",
        "2010-11-01",
        f"L'entrée en vigueur de {FR}, intervenue le {{}}, a été saluée.",
        ("1er août 2010", "2010-08-01"),
        ("1er mars 2010", "2010-03-01"),
    ),
    (
        "es",
        "2010-11-01",
        f"La entrada en vigor de {ES}, producida el {{}}, fue celebrada.",
        ("1 de agosto de 2010", "2010-08-01"),
        ("1 de marzo de 2010", "2010-03-01"),
    ),
    (
        "fr",
        "2018-01-01",
        "Le Chili a ratifié le Traité sur le commerce des armes, devenant ainsi le {} pays membre de l'ONU à l'avoir "
        "ratifié.",
        ("97e", 97),
        ("75e", 75),
    ),
]


def _judged(language: str, date: str, text: str, said: tuple[str, object]) -> list[str]:
    return verdicts(language, date, text.format(said[0]), said[1])


@pytest.mark.parametrize(("language", "date", "text", "true", "false"), PAIRS[:-1])
def test_what_is_true_is_supported(
    language: str, date: str, text: str, true: tuple[str, object], false: tuple[str, object]
) -> None:
    assert _judged(language, date, text, true) == ["supported"]


@pytest.mark.parametrize(("language", "date", "text", "true", "false"), PAIRS)
def test_another_figure_or_day_is_wrong(
    language: str, date: str, text: str, true: tuple[str, object], false: tuple[str, object]
) -> None:
    assert _judged(language, date, text, false) == ["contradicted"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Convention d'Ottawa a été signée initialement par {} pays."),
        ("fr", "À l'origine, {} États ont signé la Convention d'Ottawa."),
        ("es", "La Convención de Ottawa, que fue suscrita inicialmente por {} gobiernos, prohíbe las minas."),
        ("es", "En un principio, {} Estados firmaron la Convención de Ottawa."),
    ],
)
def test_who_signed_at_first_is_never_called_wrong(language: str, text: str) -> None:
    assert verdicts(language, "2014-05-01", text.format(122), 122) == ["supported"]
    assert "supported" not in verdicts(language, "2014-05-01", text.format(160), 160)
    assert "contradicted" not in verdicts(language, "2014-05-01", text.format(133), 133)


@pytest.mark.parametrize(
    ("language", "date", "text", "value"),
    [
        (
            "es",
            "2014-05-01",
            "Chile, parte en la Convención de Ottawa, pidió una prórroga hasta el 2020.",
            "2020",
        ),
        (
            "es",
            "2025-10-01",
            "Con Ghana se eleva a 74 el total de los Estados que han ratificado el TPAN.",
            74,
        ),
        ("fr", "2020-01-01", f"{FR} avance. La Convention du 30 mai 2008 interdit ces armes.", "2008-05-30"),
        ("es", "2020-01-01", f"{ES} avanza. La Convención de 30 de mayo de 2008 las prohíbe.", "2008-05-30"),
    ],
)
def test_further_figures_and_days_are_read(language: str, date: str, text: str, value: object) -> None:
    assert verdicts(language, date, text, value) == ["supported"]


def test_of_some_it_is_told_that_they_have_only_signed() -> None:
    text = "Le Traité sur le commerce des armes : quant au Bénin et au Togo, ils l'ont signé mais pas encore ratifié."
    claims = CHECKER.check(text, date=PartialDate.parse("2014-05-01"), language="fr").claims
    assert [(claim.found.what, claim.verdict) for claim in claims] == [("signatory", "supported")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "Tratado sobre el Comercio de Armas\nFirmado3 de junio de 2013 [1]\nEficaz24 de diciembre de 2014\n"
            "Firmantes130 [2]\n",
        ),
        (
            "fr",
            "Traité sur le commerce des armes\nSigné3 juin 2013 [1]\nEfficace24 décembre 2014\nSignataires130 [2]\n",
        ),
    ],
)
def test_rows_that_have_lost_their_gaps_are_read(language: str, text: str) -> None:
    for value in ("2013-06-03", "2014-12-24", 130):
        assert verdicts(language, "2022-01-01", text, value) == ["supported"]


def test_what_one_has_done_is_not_said_of_others_that_have_not() -> None:
    text = (
        "Israel ha firmado pero no ratificado la Convención sobre Armas Químicas, mientras que otros cuarenta Estados "
        "(Egipto, Corea del Norte y Sudán del Sur) no han firmado ni se han adherido."
    )
    claims = CHECKER.check(text, language="es").claims
    assert not [claim for claim in claims if claim.found.value == 40 and claim.verdict == "supported"]
