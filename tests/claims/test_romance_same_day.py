"""French and Spanish: figures of a day told in the sentence before ("ce jour-là", "ese mismo día"), since when a state
is party, and a treaty that others ratified; with what is near each of these and no fault."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

SAID: list[tuple[str, str, str, list[Said]]] = [
    (
        "fr",
        "2019-06-01",
        "Le 3 décembre 1997, la Convention d'Ottawa est ouverte à la signature. Le jour même, 122 États la signent.",
        [("date", "opened", "1997-12-03", "supported"), ("count", "signed", 122, "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ouverte à la signature à Oslo le 3 décembre 2008. "
        "Ce jour-là, 107 États l'ont signée.",
        [("date", "opened", "2008-12-03", "supported"), ("count", "signed", 107, "contradicted")],
    ),
    (
        "fr",
        "2019-06-01",
        "Le Traité sur le commerce des armes a été ouvert à la signature le 3 juin 2013. "
        "Le même jour, 67 États le signent.",
        [("date", "opened", "2013-06-03", "supported"), ("count", "signed", 67, "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions est entrée en vigueur le 1er août 2010. "
        "Ce jour-là, 38 États l'avaient ratifiée.",
        [("date", "entered_into_force", "2010-08-01", "supported"), ("count", "ratified", 38, "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "La Convención sobre Municiones en Racimo se abrió a la firma en Oslo el 3 de diciembre de 2008. "
        "Ese día la firmaron 94 Estados.",
        [("date", "opened", "2008-12-03", "supported"), ("count", "signed", 94, "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "La Convención sobre Municiones en Racimo se abrió a la firma en Oslo el 3 de diciembre de 2008. "
        "Ese mismo día, 107 Estados la firmaron.",
        [("date", "opened", "2008-12-03", "supported"), ("count", "signed", 107, "contradicted")],
    ),
    # "Il y a ... parties", told with the pronoun.
    (
        "fr",
        "2020-01-01",
        "La Convention sur les armes à sous-munitions protège les civils. À ce jour, 107 États y sont parties.",
        [("count", "parties", 107, "supported")],
    ),
    # Bound or only signed: all that joined.
    (
        "fr",
        "2023-07-06",
        "La Convention sur les armes à sous-munitions "
        "interdit ces armes dans 123 États qui y sont parties ou signataires.",
        [("count", "joined", 123, "supported")],
    ),
    (
        "es",
        "2023-07-06",
        "Hoy 119 países son Estados Partes o firmantes de la Convención sobre Municiones en Racimo.",
        [("count", "joined", 119, "contradicted")],
    ),
    # Since when.
    (
        "fr",
        "2019-06-01",
        "La Suisse applique la Convention sur les armes à sous-munitions, "
        "dont elle est signataire depuis le 4 décembre 2008.",
        [("date", "signature", "2008-12-04", "contradicted")],
    ),
    (
        "es",
        "2019-06-01",
        "España aplica la Convención sobre Municiones en Racimo, de la que es parte desde el 1 de agosto de 2010.",
        [("date", "in_force_for_state", "2010-08-01", "supported")],
    ),
    # What is said of the treaty is no part of the meeting.
    (
        "es",
        "2010-11-08",
        "En la reunión de esta semana, veinte países hablarán de la Convención sobre Municiones en Racimo, "
        "ratificada por 46 Estados.",
        [("count", "ratified", 46, "supported")],
    ),
]


@pytest.mark.parametrize(
    ("language", "day", "text", "expected"), SAID, ids=[text[:60] for _, _, text, _ in SAID]
)
def test_what_is_said_and_whether_it_is_so(language: str, day: str, text: str, expected: list[Said]) -> None:
    found = CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    said = [(c.found.kind, c.found.what, c.found.value, c.verdict) for c in found]
    assert [(kind, what, str(value), verdict) for kind, what, value, verdict in said] == [
        (kind, what, str(value), verdict) for kind, what, value, verdict in expected
    ]


NOT_ACCUSED: list[tuple[str, str, str]] = [
    # Which day is not told.
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions est un traité. Le jour même, 94 pays la signent.",
    ),
    ("es", "2019-06-01", "Ese día firmaron la Convención sobre Municiones en Racimo 94 países."),
    # What states did on that day, not up to it.
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions est entrée en vigueur le 1er août 2010. "
        "Ce jour-là, trois États l'ont ratifiée.",
    ),
    # A figure beside that day, in another clause.
    (
        "es",
        "2019-06-01",
        "La Convención sobre Municiones en Racimo se abrió a la firma en Oslo el 3 de diciembre de 2008. "
        "Ese mismo día la firmó España; ya son parte en ella 106 Estados.",
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ouverte à la signature le 3 décembre 2008. "
        "La France la signe le jour même, et 108 États l'ont signée depuis.",
    ),
]


@pytest.mark.parametrize(
    ("language", "day", "text"), NOT_ACCUSED, ids=[text[:60] for _, _, text in NOT_ACCUSED]
)
def test_what_is_not_called_wrong(language: str, day: str, text: str) -> None:
    found = CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    assert [c.found.text for c in found if c.verdict == "contradicted"] == []
