"""Spanish: figures, days and terms in plain words few rules knew: millions parted by points, who came first in a part
of the world, who took no step, votes told as one, terms given and kept. Each right, altered, and what is not to be
called wrong."""

from __future__ import annotations

import pytest

from servanda.dates import PartialDate
from tests.claims.told import CHECKER, Told, told_in_spanish

CCM = "la Convención sobre Municiones en Racimo"
THE = "La Convención sobre Municiones en Racimo"
OTTAWA = "Convención de Ottawa.\n\n"
RACIMO = f"{THE}.\n\n"
ATT = "el Tratado sobre el Comercio de Armas"
TPNW = "El Tratado sobre la Prohibición de las Armas Nucleares"


TRUE: list[tuple[str, str, list[Told]]] = [
    (
        "2016-12-01",
        f"{OTTAWA}Polonia destruyó 1.055.971 minas antipersonal.",
        [("quantity", "1055971", "supported")],
    ),
    (
        "2016-12-01",
        f"{RACIMO}Colombia eliminó sus existencias (72 bombas con 10.832 submuniciones).",
        [("quantity", "72", "supported"), ("quantity", "10832", "supported")],
    ),
    (
        "2015-09-10",
        f"México fue el primer país latinoamericano en ratificar {CCM}.",
        [("first", "True", "supported")],
    ),
    (
        "2015-09-10",
        f"Sierra Leona fue el primer Estado de África en firmar y ratificar {CCM}.",
        [("first", "True", "supported")],
    ),
    (
        "2016-12-01",
        f"Israel y China no han dado ningún paso hacia la adhesión a {CCM}.",
        [("membership", "False", "supported")],
    ),
    (
        "2016-12-01",
        f"Granada y Belice se incorporaron a {CCM} mediante adhesión.",
        [("membership", "True", "supported")],
    ),
    (
        "2016-06-01",
        f"Cuba depositó su instrumento de adhesión a {CCM}. La Convención regirá para la isla a partir del 1 de "
        "octubre próximo.",
        [("date", "2016-10-01", "supported")],
    ),
    (
        "2024-06-01",
        f"Perú terminó la destrucción de sus reservas según {CCM}; en 2023 lo habían hecho ya Bulgaria y Eslovaquia.",
        [("date", "2023", "supported")],
    ),
    (
        "2016-12-01",
        f"{OTTAWA}Polonia anunció que terminó la destrucción de sus arsenales, un millón de minas, antes de su fecha "
        "límite del 1 de junio de 2017.",
        [("deadline", "2017-06-01", "supported")],
    ),
    (
        "2022-12-01",
        f"{RACIMO}La destrucción de las reservas del Perú debe concluir el 1 de abril de 2024.",
        [("deadline", "2024-04-01", "supported")],
    ),
    (
        "2017-12-01",
        f"{OTTAWA}Ecuador pidió una prórroga de su plazo de desminado. La reunión le fijó el 31 de diciembre de 2017 "
        "como nueva fecha límite.",
        [("deadline", "2017-12-31", "supported")],
    ),
    (
        "2014-06-01",
        f"{RACIMO}En la actualidad un total de 113 Estados han firmado y 84 ratificado.",
        [("count", "113", "supported"), ("count", "84", "supported")],
    ),
    (
        "2014-09-26",
        f"Uruguay ratificó {ATT}. El número de ratificaciones pasa así a 53.",
        [("count", "53", "supported")],
    ),
    (
        "2016-10-01",
        f"De los 119 firmantes de {CCM}, 100 ya la han ratificado.",
        [("count", "119", "supported"), ("count", "100", "supported")],
    ),
    (
        "2017-07-08",
        f"{TPNW} fue adoptado por 122 votos a favor, uno en contra (Países Bajos) y una abstención (Singapur).",
        [("vote", "122", "supported"), ("vote", "1", "supported")],
    ),
    (
        "2013-04-02",
        f"Solo tres países votaron contra {ATT} en la Asamblea General.",
        [("vote", "3", "supported")],
    ),
    (
        "2021-01-22",
        f"Honduras se convirtió el 24 de octubre de 2020 en el quincuagésimo país en ratificar {TPNW}.",
        [("date", "2020-10-24", "supported"), ("ordinal", "50", "supported")],
    ),
    (
        "2025-12-10",
        "Estonia, que ratificó la Convención de Ottawa en 2004, la denunció en junio de 2025.",
        [("date", "2025-06", "supported")],
    ),
    (
        "2025-04-01",
        f"Lituania es el primer y único país que se ha retirado de {CCM}.",
        [("membership", "True", "supported")],
    ),
    (
        "2016-10-01",
        f"Haití y Jamaica firmaron {CCM}, pero aún no la ratifican.",
        [("membership", "True", "supported")],
    ),
    (
        "2016-10-01",
        f"Los últimos en sumarse a {CCM} fueron Cuba y Palau.",
        [("membership", "True", "supported")],
    ),
    (
        "2016-10-01",
        f"Entre los ausentes de {CCM} figuran Rusia y China.",
        [("membership", "False", "supported")],
    ),
    (
        "2019-03-01",
        f"Sólo 14 de los firmantes de {CCM} no la han ratificado todavía.",
        [("count", "14", "supported")],
    ),
    (
        "2019-03-01",
        f"La de Filipinas es la ratificación número 106 de {CCM}.",
        [("ordinal", "106", "supported")],
    ),
    (
        "2023-12-10",
        f"Rusia fue el único país que votó en contra de la resolución de la ONU sobre {CCM}.",
        [("vote", "no", "supported")],
    ),
    (
        "2015-09-12",
        f"Del 7 al 11 de septiembre se celebró en Dubrovnik la Primera Conferencia de Examen de {CCM}.",
        [("date", "2015-09-07/2015-09-11", "supported")],
    ),
]

WRONG: list[tuple[str, str, list[Told]]] = [
    (
        "2015-09-10",
        f"Ghana fue el primer país africano en ratificar {CCM}.",
        [("first", "True", "contradicted")],
    ),
    (
        "2016-12-01",
        f"Chile no ha dado ningún paso para ratificar {CCM}.",
        [("membership", "False", "contradicted")],
    ),
    (
        "2016-12-01",
        f"Chile tiene pendiente la ratificación de {CCM}.",
        [("membership", "False", "contradicted")],
    ),
    (
        "2016-06-01",
        f"Cuba se convierte en el 99 Estado parte de {CCM}, la cual han firmado 117 países.",
        [("count", "117", "contradicted")],
    ),
    (
        "2016-06-01",
        f"Cuba se adhirió a {CCM}. La Convención regirá para el país desde el 1 de noviembre de 2016.",
        [("date", "2016-11-01", "contradicted")],
    ),
    (
        "2024-05-06",
        f"En virtud de {CCM}, Perú se comprometió a destruir sus municiones de racimo en un plazo de dos años.",
        [("rule", "2", "contradicted")],
    ),
    (
        "2024-05-06",
        f"{THE} obliga al Líbano a limpiar su territorio en un plazo de seis años.",
        [("rule", "6", "contradicted")],
    ),
    (
        "2016-12-01",
        f"{OTTAWA}Polonia terminó la destrucción de sus existencias antes de su fecha límite del 1 de junio de 2018.",
        [("deadline", "2018-06-01", "contradicted")],
    ),
    (
        "2022-12-01",
        f"{RACIMO}El Líbano deberá haber limpiado su territorio el 1 de mayo de 2028.",
        [("deadline", "2028-05-01", "contradicted")],
    ),
    (
        "2014-06-01",
        f"{RACIMO}En la actualidad un total de 113 Estados han firmado y 88 ratificado.",
        [("count", "88", "contradicted")],
    ),
    (
        "2014-09-26",
        f"Uruguay ratificó {ATT}. Con ello, la cifra de Estados partes sube a 57.",
        [("count", "57", "contradicted")],
    ),
    (
        "2016-10-01",
        f"Con la adhesión de Cuba son 104 los países que forman parte de {CCM}.",
        [("count", "104", "contradicted")],
    ),
    (
        "2016-10-01",
        f"{THE}, en vigor desde agosto de 2010, ha sido suscrita por 129 países.",
        [("count", "129", "contradicted")],
    ),
    (
        "2021-01-22",
        f"Honduras se convirtió el 24 de octubre de 2019 en el quincuagésimo país en ratificar {TPNW}.",
        [("date", "2019-10-24", "contradicted")],
    ),
    (
        "2025-12-10",
        "Estonia, que ratificó la Convención de Ottawa en 2004, la denunció en junio de 2024.",
        [("date", "2024-06", "contradicted")],
    ),
    (
        "2015-09-12",
        f"Del 17 al 21 de septiembre se celebró en Dubrovnik la Primera Conferencia de Examen de {CCM}.",
        [("date", "2015-09-17/2015-09-21", "contradicted")],
    ),
    (
        "2016-10-01",
        f"Los últimos países en ratificar {CCM} han sido Cuba y Brasil.",
        [("membership", "True", "contradicted")],
    ),
    (
        "2019-03-01",
        f"La de Filipinas es la ratificación número 101 de {CCM}.",
        [("ordinal", "101", "contradicted")],
    ),
    (
        "2019-03-01",
        f"Sólo 19 de los firmantes de {CCM} no la han ratificado todavía.",
        [("count", "19", "contradicted")],
    ),
    ("2019-03-01", f"A {CCM} pertenecen 126 países.", [("count", "126", "contradicted")]),
]

NOT_CALLED_WRONG: list[tuple[str, str]] = [
    # How many had ratified in the weeks before a treaty began, which are more than it asks for.
    ("2014-12-24", f"{ATT} entra hoy en vigor, después de que 60 países lo hayan ratificado."),
    ("2021-01-22", f"{TPNW} entra en vigor este viernes tras ser ratificado por 51 países."),
    # A rank is no count.
    ("2018-06-01", f"Cuba se convirtió en 2016 en el 99 Estado parte de {CCM}."),
    # The first of some that the words single out, or of a region that each draws otherwise.
    ("2015-09-10", f"Ghana fue el primer país africano productor en ratificar {CCM}."),
    ("2015-09-10", f"Ghana no fue el primer país africano en ratificar {CCM}."),
    ("2015-09-10", f"Uruguay fue el primer país sudamericano en ratificar {CCM}."),
    # A term of a state's own making, or what is left of one.
    (
        "2024-05-06",
        f"Según una ley nacional, Perú se comprometió a destruir sus reservas de {CCM} en dos años.",
    ),
    ("2019-05-06", f"Según {CCM}, Perú debe destruir en dos años las reservas que le quedan."),
    # Who left by two days, that of the notice and that of its effect.
    ("2025-04-10", f"Lituania, que ratificó {CCM} en 2011, la abandonó el 6 de marzo de 2025."),
    # What is denounced need not be a treaty.
    ("2025-04-10", f"Ucrania, que no es parte en {CCM}, la denunció en marzo de 2022."),
    # A rank among those of one year, and the parties of a part of the world.
    ("2019-03-01", f"La de Filipinas es la ratificación número 2 de este año de {CCM}."),
    ("2019-03-01", f"En África, 30 países pertenecen a {CCM}."),
    # Accession, said loosely of those that ratified; a rehearsal of a meeting; what was told of a time long gone.
    ("2016-10-01", f"Alemania y Chile llegaron a {CCM} por adhesión."),
    (
        "2016-10-01",
        f"El 2 de mayo se celebró en Ginebra la primera reunión de los Estados Partes preparatoria de {CCM}.",
    ),
    ("2016-10-01", f"Croacia ratificó en 2009 y el número de ratificaciones de {CCM} sube a 17."),
    # Who has ratified since a day.
    ("2016-10-01", f"Con {CCM} en vigor desde 2010, otros 62 países la han ratificado."),
]


@pytest.mark.parametrize(("day", "text", "claims"), TRUE)
def test_what_is_true_is_found_and_supported(day: str, text: str, claims: list[Told]) -> None:
    told = told_in_spanish(day, text)
    assert [claim for claim in claims if claim not in told] == []
    assert not any(verdict == "contradicted" for _, _, verdict in told)


@pytest.mark.parametrize(("day", "text", "claims"), WRONG)
def test_what_is_altered_is_told_wrong(day: str, text: str, claims: list[Told]) -> None:
    told = told_in_spanish(day, text)
    assert [claim for claim in claims if claim not in told] == []


@pytest.mark.parametrize(("day", "text"), NOT_CALLED_WRONG)
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    assert not any(verdict == "contradicted" for _, _, verdict in told_in_spanish(day, text))


@pytest.mark.parametrize(
    "text",
    [
        "The Arms Trade Treaty enters into force today, after 60 countries have ratified it.",
        "Le Traité sur le commerce des armes entre en vigueur ce mercredi après avoir été ratifié par 60 pays.",
    ],
)
def test_those_that_had_ratified_as_it_began_are_no_wrong_threshold(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2014-12-24"))
    assert not any(claim.verdict == "contradicted" for claim in checked.claims)


def test_who_ratified_has_not_come_by_accession() -> None:
    told = told_in_spanish("2016-10-01", f"Alemania y Chile llegaron a {CCM} por adhesión.")
    assert ("membership", "True", "supported") not in told
