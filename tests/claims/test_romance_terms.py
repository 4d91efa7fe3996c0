"""French and Spanish: more time for mines, deadlines kept or not, second verbs, acts in a row, states as examples."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

FOUND: list[tuple[str, str, str, list[Said]]] = [
    # More time for the clearance of mines.
    (
        "es",
        "2021-06-01",
        "La reunión de los miembros del Tratado de Ottawa concedió a Colombia una prórroga de su plazo "
        "de desminado hasta el 31 de diciembre de 2025.",
        [("deadline", "clearance", "2025-12-31", "supported")],
    ),
    (
        "es",
        "2021-06-01",
        "Según el Tratado de Ottawa, Colombia obtuvo una nueva prórroga hasta el año 2025 para retirar sus minas.",
        [("deadline", "clearance", "2025", "supported")],
    ),
    (
        "es",
        "2021-06-01",
        "Colombia, parte en el Tratado de Ottawa, tenía hasta el 1 de marzo de 2021 para limpiar su suelo de minas.",
        [("deadline", "clearance", "2021-03-01", "supported")],
    ),
    # The day of the treaty for stocks, which nobody puts off.
    (
        "es",
        "2017-06-01",
        "El Tratado de Ottawa obliga a todos. Polonia completó la destrucción de sus existencias antes del plazo "
        "fijado para el 1 de junio de 2017.",
        [("deadline", "stockpile", "2017-06-01", "supported")],
    ),
    (
        "es",
        "2017-06-01",
        "El Tratado de Ottawa obliga a todos. Polonia completó la destrucción de sus existencias antes de su plazo "
        "del 1 de junio de 2019.",
        [("deadline", "stockpile", "2019-06-01", "contradicted")],
    ),
    # Second verbs, and acts in a row.
    (
        "fr",
        "2015-01-01",
        "L'Espagne, qui a signé la Convention d'Oslo en 2008 puis l'a ratifiée le 17 juin 2009.",
        [("date", "signature", "2008", "supported"), ("date", "deposit", "2009-06-17", "supported")],
    ),
    (
        "fr",
        "2015-01-01",
        "L'Espagne, qui a signé la Convention d'Oslo en 2008 puis l'a ratifiée le 17 juin 2012.",
        [("date", "signature", "2008", "supported"), ("date", "deposit", "2012-06-17", "contradicted")],
    ),
    (
        "fr",
        "2015-01-01",
        "La Convention sur les armes à sous-munitions, signée par l'Espagne en 2008 et ratifiée en juin 2012.",
        [("date", "deposit", "2012-06", "contradicted")],
    ),
    (
        "es",
        "2015-01-01",
        "La Convención de Oslo, suscrita por Francia en 2008 y luego ratificada en septiembre de 2009.",
        [("date", "deposit", "2009-09", "supported")],
    ),
    (
        "fr",
        "2020-01-01",
        "Convention d'Oslo\n\nEspagne (signature : 3 décembre 2008 ; ratification : 17 juin 2010)",
        [("date", "deposit", "2010-06-17", "contradicted")],
    ),
    (
        "es",
        "2020-01-01",
        "Convención de Oslo\n\nFrancia: firma el 3 de diciembre de 2008, ratificación el 25 de septiembre de 2009",
        [("date", "deposit", "2009-09-25", "supported")],
    ),
    (
        "es",
        "2019-01-01",
        "Del Tratado de Ottawa, la última adhesión fue la de Palestina, el 29 de diciembre de 2017.",
        [("date", "deposit", "2017-12-29", "supported")],
    ),
    (
        "fr",
        "2020-01-01",
        "La Convention d'Oslo, adoptée par 107 nations réunies en Irlande le 30 mai 2008, protège les civils.",
        [("date", "adopted", "2008-05-30", "supported")],
    ),
    # States told as examples, and in brackets.
    (
        "fr",
        "2021-02-01",
        "Le TIAN a été signé par 86 pays et ratifié, notamment, par l'Autriche et Cuba.",
        [("membership", "ratified", True, "supported")],
    ),
    (
        "es",
        "2021-02-01",
        "El TPAN fue ratificado, entre otros países, por Austria y Suiza.",
        [("membership", "ratified", True, "contradicted")],
    ),
    (
        "fr",
        "2016-02-01",
        "Du Traité d'Ottawa il est souvent question au Tchad et au Niger (États parties).",
        [("membership", "parties", True, "supported")],
    ),
    (
        "es",
        "2025-09-01",
        "El Ministerio de Letonia comunicó al depositario en Nueva York su salida de la Convención de Ottawa.",
        [("membership", "withdrew", True, "supported")],
    ),
    # So many of the 44.
    (
        "fr",
        "2009-10-01",
        "Le TICE n'est pas en vigueur, bien qu'il soit ancien ; il est signé par 41 des 44 États requis.",
        [("count", "signed", 41, "supported")],
    ),
    (
        "es",
        "2009-10-01",
        "El TPCE, ratificado por sólo 39 de los 44 países indispensables, no rige.",
        [("count", "ratified", 39, "contradicted")],
    ),
    (
        "es",
        "2009-11-20",
        "Del Tratado de Ottawa, 39 países siguen al margen.",
        [("count", "outside", 39, "supported")],
    ),
]


@pytest.mark.parametrize(
    ("language", "day", "text", "said"), [pytest.param(*row, id=row[2][:70]) for row in FOUND]
)
def test_what_is_told_is_found_and_judged(language: str, day: str, text: str, said: list[Said]) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    found = [(c.found.kind, c.found.what, c.found.value, c.verdict) for c in checked.claims]
    for claim in said:
        assert claim in found


NOT_WRONG: list[tuple[str, str, str]] = [
    # Land may be given more time, and a state may set itself another day.
    (
        "es",
        "2021-06-01",
        "Colombia, parte en el Tratado de Ottawa, se fijó la meta de limpiar su territorio para el 1 de enero de 2023.",
    ),
    (
        "es",
        "2021-06-01",
        "El Tratado de Ottawa rige. Se aprobó para Colombia una prórroga del mandato hasta el 1 de mayo de 2030.",
    ),
    (
        "es",
        "2014-06-01",
        "Rige el Tratado de Ottawa. Polonia ansía completar la destrucción de sus existencias antes de 2015.",
    ),
    # Who kept a deadline in time is not accused of it by a list.
    (
        "es",
        "2010-06-01",
        "Del Tratado de Ottawa consta: Francia y Grecia no cumplieron el plazo para la destrucción de sus reservas.",
    ),
    # What is still to come, or wished.
    (
        "fr",
        "2021-02-01",
        "Le TIAN devrait être ratifié entre autres par la Suisse et la Suède.",
    ),
    (
        "es",
        "2021-02-01",
        "El TPAN podría ser ratificado, entre otros, por Suiza y Suecia.",
    ),
    (
        "fr",
        "2014-12-26",
        "L'Union appelle à l'universalité du Traité sur le commerce des armes et à sa ratification par deux États "
        "membres de l'Union européenne (Chypre et Grèce).",
    ),
    ("es", "2009-10-01", "El TPCE debe ser ratificado por 44 de los 44 países indispensables."),
    # A parliament ratifies before its state deposits.
    (
        "fr",
        "2015-01-01",
        "L'Espagne, qui a signé la Convention d'Oslo en 2008 et l'a ratifiée en mai 2009.",
    ),
    (
        "fr",
        "2015-01-01",
        "La Convention d'Oslo a été signée par l'Espagne en 2008 puis ratifiée en avril 2009.",
    ),
    (
        "es",
        "2015-01-01",
        "La Convención de Oslo fue firmada por España en 2008 y ratificada en abril de 2009.",
    ),
    ("es", "2015-01-01", "España firmó la Convención de Oslo en 2008. La ratificó en abril de 2009."),
    ("es", "2015-01-01", "España firmó la Convención de Oslo en 2008. Ratificó en abril de 2009."),
    ("es", "2015-01-01", "España suscribió la Convención de Oslo, la cual fue ratificada en abril de 2009."),
    # What was approved in a month may have been signed then.
    ("fr", "2020-01-01", "La Convention d'Oslo, approuvée par 94 pays en décembre 2008, protège les civils."),
    # The states of a list in brackets may be its last one.
    ("es", "2016-06-01", "Del Tratado de Ottawa se habla en Rusia, Níger y Túnez (Estados parte)."),
    ("es", "2010-02-17", "La Convención de Oslo avanza. Los países no firmantes –como Irak– callan."),
]


@pytest.mark.parametrize(
    ("language", "day", "text"), [pytest.param(*row, id=row[2][:70]) for row in NOT_WRONG]
)
def test_what_leaves_room_is_never_called_wrong(language: str, day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    assert [claim.found for claim in checked.claims if claim.verdict == "contradicted"] == []
