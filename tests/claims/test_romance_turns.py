"""French and Spanish: acts in the passive, days set apart by "it was", treaties by a wrong year, one state beside
others, deadlines that were not kept or moved, and what stands near each of these and is not to be called wrong."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

RIGHT: list[tuple[str, str, str, list[Said]]] = [
    # Whoever acted is named behind the day.
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ratifiée en mars 2015 par le Canada.",
        [("date", "deposit", "2015-03", "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions, signée le 3 décembre 2008 par le Japon, interdit ces bombes.",
        [("date", "signature", "2008-12-03", "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "La Convención sobre Municiones en Racimo fue ratificada el 6 de mayo de 2009 por el Gobierno de México.",
        [("date", "deposit", "2009-05-06", "supported")],
    ),
    # The day put first by "it was".
    (
        "fr",
        "2019-06-01",
        "C'est finalement le 18 septembre 1997 que la Convention d'Ottawa a été adoptée.",
        [("date", "adopted", "1997-09-18", "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "Fue el 1 de marzo de 1999 cuando la Convención de Ottawa entró en vigor.",
        [("date", "entered_into_force", "1999-03-01", "supported")],
    ),
    # Two steps of one state in the pluperfect.
    (
        "fr",
        "2019-06-01",
        "Le Portugal avait signé la Convention d'Oslo le 3 décembre 2008 et l'avait ratifiée le 9 mars 2011.",
        [("date", "deposit", "2011-03-09", "supported")],
    ),
    # The state beside so many others counts too.
    (
        "es",
        "2020-11-20",
        "Perú y otros 163 países son parte en la Convención de Ottawa.",
        [("count", "parties", 164, "supported")],
    ),
    (
        "fr",
        "2020-11-20",
        "Le Chili, comme 163 autres États, est partie à la Convention d'Ottawa.",
        [("count", "parties", 164, "supported")],
    ),
    # Only so many of those that signed.
    (
        "fr",
        "2009-05-29",
        "Le traité d'interdiction des bombes à sous-munitions a 96 signataires. "
        "Sur ces 96 pays signataires, seuls sept l'ont ratifié.",
        [("count", "ratified", 7, "supported")],
    ),
    (
        "fr",
        "2014-12-20",
        "À ce jour, 130 pays ont signé le Traité sur le commerce des armes, mais seulement 60 l'ont ratifié.",
        [("count", "ratified", 60, "supported")],
    ),
    # More time, and the term of a state.
    (
        "es",
        "2020-11-21",
        "Colombia habla de sus minas en Ginebra. La Convención de Ottawa extendió el "
        "plazo por cuatro años, del 1 de marzo de 2021 al 31 de "
        "diciembre de 2025.",
        [("deadline", "clearance", "2025-12-31", "supported")],
    ),
    (
        "es",
        "2020-11-21",
        "La Convención de Ottawa obliga a todos. El 31 de diciembre de 2025 Colombia deberá estar libre de minas.",
        [("deadline", "clearance", "2025-12-31", "supported")],
    ),
    (
        "fr",
        "2012-06-01",
        "La Convention d'Ottawa inquiète. Plusieurs États n'ont pas respecté les délais de destruction des "
        "stocks : la Grèce et la Turquie.",
        [("deadline", "missed", True, "supported")],
    ),
    # A figure that binds from a day on is of that day.
    (
        "fr",
        "2010-09-15",
        "Depuis le 1er août 2010, les dispositions de la Convention sur les armes à sous-munitions sont devenues "
        "contraignantes pour trente États.",
        [("count", "parties", 30, "supported")],
    ),
    # Behind a list that has ended, another state acts.
    (
        "fr",
        "2020-10-26",
        "Après l'Irlande, Malte et Tuvalu, le Honduras est le 50e pays à ratifier le "
        "Traité sur l'interdiction des armes "
        "nucléaires.",
        [("ordinal", "parties", 50, "supported")],
    ),
    # Who stands outside, and who is welcomed.
    (
        "es",
        "2013-06-04",
        "Estados Unidos no figura entre los 60 países que firmaron el Tratado sobre el Comercio de Armas.",
        [("membership", "signed", False, "supported")],
    ),
    (
        "fr",
        "2013-09-10",
        "Nous souhaitons la bienvenue aux nouveaux membres de la Convention sur les "
        "armes à sous-munitions : Andorre, le Pérou "
        "et Nauru.",
        [("membership", "joined", True, "supported")],
    ),
    (
        "fr",
        "2025-12-02",
        "L'Estonie et la Finlande ont annoncé leur retrait de la Convention d'Ottawa.",
        [("membership", "withdrew", True, "supported")],
    ),
    # Periods told of stocks and land in the passive.
    (
        "fr",
        "2009-09-15",
        "La Convention sur les armes à sous-munitions est claire. Les stocks devront "
        "être détruits en huit ans et les zones "
        "nettoyées dans les dix ans.",
        [("rule", "stockpile", 8, "supported"), ("rule", "clearance", 10, "supported")],
    ),
]

WRONG: list[tuple[str, str, str, list[Said]]] = [
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ratifiée en 2011 par la Suisse.",
        [("date", "deposit", "2011", "unverifiable")],  # a parliament may have approved then
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ratifiée en 2014 par la Suisse.",
        [("date", "deposit", "2014", "contradicted")],
    ),
    (
        "fr",
        "2024-07-26",
        "Le Portugal avait signé la Convention d'Oslo le 3 décembre 2008 et l'avait ratifiée le 9 mars 2013.",
        [("date", "deposit", "2013-03-09", "contradicted")],
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention d'Ottawa a été signée le 3 décembre 1996.",
        [("date", "opened_or_signed", "1996-12-03", "contradicted")],
    ),
    (
        "es",
        "2019-06-01",
        "La Convención de Ottawa, firmada en 2001, prohíbe estas minas.",
        [("date", "opened_or_signed", "2001", "contradicted")],
    ),
    (
        "fr",
        "2019-06-01",
        "Ces armes reculent avec la Convention d'Ottawa de 1998.",
        [("date", "opened_or_signed", "1998", "contradicted")],
    ),
    (
        "es",
        "2020-11-20",
        "Perú y otros 136 países son parte en la Convención de Ottawa.",
        [("count", "parties", 137, "contradicted")],
    ),
    (
        "fr",
        "2009-05-29",
        "Le traité d'interdiction des bombes à sous-munitions a 96 signataires. "
        "Sur ces 96 pays signataires, seuls dix-sept l'ont ratifié.",
        [("count", "ratified", 17, "contradicted")],
    ),
    (
        "es",
        "2017-07-08",
        "El Tratado sobre la Prohibición de las Armas Nucleares estará abierto a la "
        "firma a partir del 20 de octubre.",
        [("date", "opened", "2017-10-20", "contradicted")],
    ),
    (
        "fr",
        "2020-10-26",
        "Le Honduras ratifie le Traité sur l'interdiction des armes nucléaires, ce qui "
        "permet son entrée en vigueur dans 90 "
        "jours, soit le 12 janvier 2021.",
        [("date", "entered_into_force", "2021-01-12", "contradicted")],
    ),
    (
        "fr",
        "2011-06-01",
        "La première réunion des États parties à la Convention sur les armes à "
        "sous-munitions s'est tenue du 19 au 22 octobre "
        "2010 à Vientiane.",
        [("date", "meeting", "2010-10-19/2010-10-22", "contradicted")],
    ),
    (
        "fr",
        "2025-06-28",
        "Le 17 juin 2025, la Lettonie et l'Estonie ont déposé aux Nations unies leur "
        "dénonciation de la Convention d'Ottawa.",
        [("date", "withdrawal_notice", "2025-06-17", "contradicted")],
    ),
]

NOT_ACCUSED: list[tuple[str, str, str]] = [
    # Of a state the sentence names, or of one that nobody names, a later signing may be told.
    (
        "fr",
        "2019-06-01",
        "Chypre applique la Convention sur les armes à sous-munitions, signée en septembre 2009.",
    ),
    ("es", "2019-06-01", "Nigeria apoya la Convención sobre Municiones en Racimo, firmada en junio de 2009."),
    ("fr", "2019-06-01", "La Convention d'Ottawa, signée en 1998, engage notre pays."),
    # The year belongs to a meeting, or is that of the entry into force.
    ("fr", "2019-06-01", "La conférence d'examen de la Convention d'Ottawa de 2014 s'est réunie à Maputo."),
    ("fr", "2019-06-01", "Ces armes reculent avec la Convention d'Ottawa de 1999."),
    ("es", "2019-06-01", "La ley de aplicación de la Convención de Ottawa de 2003 prevé penas."),
    # So many others of a region, or at a meeting.
    (
        "es",
        "2020-11-20",
        "En la reunión, Perú y otros 40 países ratificaron su compromiso con la Convención de Ottawa.",
    ),
    ("fr", "2020-11-20", "Le Chili et 15 autres pays d'Amérique ont signé la Convention d'Ottawa."),
    # Only so many, of those of a region.
    (
        "fr",
        "2012-06-01",
        "Sur ces 41 pays africains signataires de la Convention d'Oslo, seuls seize l'ont ratifiée.",
    ),
    # A state said to be first among a list that ends behind it.
    (
        "fr",
        "2020-10-26",
        "Après le Nigeria, Malte et Tuvalu ont ratifié le Traité sur l'interdiction des armes nucléaires.",
    ),
    # Mines in the ground have ten years, those in stocks four.
    (
        "es",
        "2010-01-01",
        "La Convención de Ottawa obliga a destruirlas en un plazo de diez años en las zonas minadas.",
    ),
]


def _said(language: str, day: str, text: str) -> list[Said]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [(c.found.kind, c.found.what, c.found.value, c.verdict) for c in checked.claims]


@pytest.mark.parametrize(("language", "day", "text", "claims"), [*RIGHT, *WRONG])
def test_what_is_said_is_found_and_judged(language: str, day: str, text: str, claims: list[Said]) -> None:
    assert set(claims) <= set(_said(language, day, text))


@pytest.mark.parametrize(("language", "day", "text"), NOT_ACCUSED)
def test_what_may_be_meant_otherwise_is_not_called_wrong(language: str, day: str, text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in _said(language, day, text)}


@pytest.mark.parametrize(("language", "day", "text", "claims"), RIGHT)
def test_nothing_right_is_called_wrong(language: str, day: str, text: str, claims: list[Said]) -> None:
    assert "contradicted" not in {verdict for *_, verdict in _said(language, day, text)}
