"""Spanish: acts whose verb was told before, of others; meetings by their places; figures of "
"one year; deadlines told in ful"
and in lists. Each right, with its figure or day altered, and what stands near it and is not to be called wrong."""

from __future__ import annotations

import pytest

from tests.claims.told import Told, told_in_spanish

CCM = "la Convención sobre Municiones en Racimo"
DAY = "2014-03-01"


TRUE: list[tuple[str, str, list[Told]]] = [
    # What others did was told before.
    (
        DAY,
        f"Los países andinos firmaron {CCM}. Ecuador la ratificó en 2010. Perú lo hizo en septiembre de 2012.",
        [("date", "2012-09", "supported")],
    ),
    (
        DAY,
        f"Ecuador ratificó {CCM} en 2010. Lo mismo hizo Perú en 2012 y Bolivia en 2013.",
        [("date", "2012", "supported"), ("date", "2013", "supported")],
    ),
    (
        DAY,
        f"México y Costa Rica han ratificado {CCM}: el primero en 2009 y el segundo en 2011.",
        [("date", "2009", "supported"), ("date", "2011", "supported")],
    ),
    (
        DAY,
        f"Ecuador y Perú son partes en {CCM}. El primero depositó su instrumento en mayo de 2010 y el "
        "segundo en septiembre de 2012.",
        [("date", "2010-05", "supported"), ("date", "2012-09", "supported")],
    ),
    (
        DAY,
        f"México ratificó {CCM} en mayo de 2009, España en junio y Uruguay en septiembre.",
        [("date", "2009-06", "supported"), ("date", "2009-09", "supported")],
    ),
    (
        DAY,
        f"España ratificó {CCM} el 17 de junio de 2009. Le siguieron Uruguay, en septiembre, y "
        "Nicaragua, en noviembre.",
        [("date", "2009-09", "supported"), ("date", "2009-11", "supported")],
    ),
    (
        DAY,
        f"Ratificaron {CCM} Uruguay (2009), Ecuador (2010), Costa Rica (2011) y Perú (2012).",
        [("date", "2009", "supported"), ("date", "2012", "supported")],
    ),
    (
        DAY,
        f"Chile firmó {CCM} en 2008, pero no la ratificó hasta diciembre de 2010.",
        [("date", "2010-12", "supported")],
    ),
    (
        DAY,
        f"Perú ratificó {CCM}. El instrumento fue depositado el 26 de septiembre de 2012.",
        [("date", "2012-09-26", "supported")],
    ),
    (
        DAY,
        f"Honduras es parte en {CCM} desde 2012. También El Salvador, desde 2011.",
        [("date", "2011", "supported")],
    ),
    # Meetings by their places.
    (
        DAY,
        f"Los Estados Partes en {CCM} se han reunido en Vientián, noviembre de 2010; Beirut, septiembre "
        "de 2011; y Oslo, septiembre de 2012.",
        [
            ("date", "2010-11", "supported"),
            ("date", "2011-09", "supported"),
            ("date", "2012-09", "supported"),
        ],
    ),
    (
        "2014-08-30",
        f"San José acogerá la Quinta Reunión de los Estados Partes en {CCM}. Las anteriores fueron en "
        "Laos (2010), Líbano (2011), Noruega (2012) y Zambia (2013).",
        [("date", "2010", "supported"), ("date", "2013", "supported")],
    ),
    (
        "2020-03-01",
        "La Convención de Ottawa ha tenido cuatro conferencias de examen: Nairobi 2004, Cartagena 2009, "
        "Maputo 2014 y Oslo 2019.",
        [("date", "2004", "supported"), ("date", "2019", "supported")],
    ),
    (
        "2020-03-01",
        "Managua acogió en septiembre de 2001 la tercera reunión de los Estados Partes en la Convención de Ottawa.",
        [("date", "2001-09", "supported")],
    ),
    # Figures of a year, and by further days.
    (DAY, f"En 2012 se sumaron a {CCM} diez Estados.", [("delta", "10", "supported")]),
    (DAY, f"Durante 2012 {CCM} obtuvo 10 nuevas ratificaciones.", [("delta", "10", "supported")]),
    (
        DAY,
        f"En 2010 ratificaron {CCM} 23 países; en 2012, 10.",
        [("delta", "23", "supported"), ("delta", "10", "supported")],
    ),
    # Deadlines.
    (
        "2020-03-01",
        "Vence el 1 de marzo de 2021 el plazo de Colombia para limpiar sus zonas minadas (Convención de Ottawa).",
        [("deadline", "2021-03-01", "supported")],
    ),
    (
        "2020-03-01",
        f"España estaba obligada por {CCM} a destruir sus bombas a más tardar el 1 de agosto de 2018.",
        [("deadline", "2018-08-01", "supported")],
    ),
    (
        "2020-03-01",
        "Los plazos del artículo 5 de la Convención de Ottawa son los siguientes: Angola, 31 de "
        "diciembre de 2025; Chad, 1 de enero de 2025.",
        [("deadline", "2025-12-31", "supported"), ("deadline", "2025-01-01", "supported")],
    ),
    (
        "2020-03-01",
        "Los Estados partes en la Convención de Ottawa concedieron a Tailandia una segunda prórroga "
        "hasta el 31 de octubre de 2023.",
        [("deadline", "2023-10-31", "supported")],
    ),
    (
        "2021-03-01",
        "Colombia pidió más tiempo para el desminado según la Convención de Ottawa. La extensión es de "
        "cuatro años y diez meses.",
        [("delta", "58", "supported")],
    ),
]

WRONG: list[tuple[str, str, list[Told]]] = [
    (
        DAY,
        f"Los países andinos firmaron {CCM}. Ecuador la ratificó en 2010. Perú lo hizo en septiembre de 2011.",
        [("date", "2011-09", "contradicted")],
    ),
    (
        DAY,
        f"México y Costa Rica han ratificado {CCM}: el primero en 2010 y el segundo en 2012.",
        [("date", "2010", "contradicted"), ("date", "2012", "contradicted")],
    ),
    (DAY, f"Veinte Estados ratificaron {CCM} en 2012.", [("delta", "20", "contradicted")]),
    (
        DAY,
        f"{CCM[0].upper()}{CCM[1:]} aún no ha entrado en vigor.",
        [("membership", "False", "contradicted")],
    ),
    (
        DAY,
        f"En 2011 hubo 28 ratificaciones de {CCM}; en 2012, 20.",
        [("delta", "28", "contradicted"), ("delta", "20", "contradicted")],
    ),
    (
        DAY,
        f"México ratificó {CCM} en mayo de 2009, España en julio y Uruguay en octubre.",
        [("date", "2009-07", "contradicted"), ("date", "2009-10", "contradicted")],
    ),
    (
        DAY,
        f"Ratificaron {CCM} Uruguay (2010), Ecuador (2010) y Costa Rica (2012).",
        [("date", "2010", "contradicted"), ("date", "2012", "contradicted")],
    ),
    (
        DAY,
        f"España y Noruega firmaron {CCM} en Oslo. Túnez lo hizo el 12 de enero de 2010.",
        [("date", "2010-01-12", "contradicted")],
    ),
    (
        DAY,
        f"Perú ratificó {CCM}. El depósito del instrumento tuvo lugar el 26 de septiembre de 2013.",
        [("date", "2013-09-26", "contradicted")],
    ),
    (
        DAY,
        f"{CCM[0].upper()}{CCM[1:]} celebró su primera reunión en Vientián (Laos) del 9 al 12 de noviembre de 2011.",
        [("date", "2011-11-09/2011-11-12", "contradicted")],
    ),
    (
        "2020-03-01",
        "Managua acogió en septiembre de 2003 la tercera reunión de los Estados Partes en la Convención de Ottawa.",
        [("date", "2003-09", "contradicted")],
    ),
    (
        "2022-03-01",
        f"La fecha límite para que España destruya sus existencias según {CCM} era el 1 de agosto de 2019.",
        [("deadline", "2019-08-01", "contradicted")],
    ),
    (
        "2022-03-01",
        f"El 1 de agosto de 2019 vencía el plazo que {CCM} daba a España para destruir sus existencias.",
        [("deadline", "2019-08-01", "contradicted")],
    ),
    (
        "2022-03-01",
        f"España, cuyo plazo para destruir sus reservas según {CCM} vencía el 1 de agosto de 2019, las destruyó.",
        [("deadline", "2019-08-01", "contradicted")],
    ),
]

NOT_CALLED_WRONG: list[tuple[str, str]] = [
    # A parliament's approval, and what else may have been done.
    (DAY, f"El Congreso de Perú ratificó {CCM} en 2011. El de Chile lo hizo en 2009."),
    (DAY, f"Uruguay ratificó {CCM} en 2009 y Chile destruyó sus bombas. Perú lo hizo en 2013."),
    # The first of something else.
    (DAY, f"Uruguay y Costa Rica ratificaron {CCM}. La primera reunión fue en 2010 y la segunda en 2012."),
    (DAY, f"Uruguay ratificó {CCM} en 2009; México (2004) y Chile (2006) abrieron embajadas."),
    (DAY, f"Perú firmó en 2008 {CCM}, Chile en 2005 terminó de limpiar la isla."),
    # Places of what else met, and signatories counted with the parties.
    (DAY, f"Hubo talleres sobre {CCM} en Vientián (2007), Beirut (2009) y Oslo (2011)."),
    (DAY, f"{CCM[0].upper()}{CCM[1:]} suma 113 adhesiones entre firmantes y Estados Partes."),
    ("2015-09-04", f"La ley que aplica {CCM} aún no ha entrado en vigor."),
    ("2015-09-04", f"{CCM[0].upper()}{CCM[1:]} aún no ha entrado en vigor para Suiza."),
    # Some of a year, or as somebody counts them.
    (DAY, f"Cinco Estados ratificaron {CCM} en 2012."),
    (DAY, f"{CCM[0].upper()}{CCM[1:]} recibió 12 ratificaciones en 2012."),
    # Deadlines that are wished or asked for, and of another treaty.
    (
        "2017-03-01",
        f"España se propone acabar antes del 1 de agosto de 2017: debe destruir sus existencias según {CCM}.",
    ),
    (
        "2017-03-01",
        f"España, parte en {CCM}, debe terminar el plan nacional de destrucción de existencias antes del "
        "1 de enero de 2018.",
    ),
]


@pytest.mark.parametrize(("day", "text", "claims"), TRUE)
def test_what_is_true_is_found_and_supported(day: str, text: str, claims: list[Told]) -> None:
    told = told_in_spanish(day, text)
    assert [claim for claim in claims if claim not in told] == []
    assert not any(verdict == "contradicted" for _, _, verdict in told)


@pytest.mark.parametrize(("day", "text", "claims"), WRONG)
def test_an_altered_day_is_told_wrong(day: str, text: str, claims: list[Told]) -> None:
    told = told_in_spanish(day, text)
    assert [claim for claim in claims if claim not in told] == []


@pytest.mark.parametrize(("day", "text"), NOT_CALLED_WRONG)
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    assert not any(verdict == "contradicted" for _, _, verdict in told_in_spanish(day, text))
