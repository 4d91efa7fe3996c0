"""Spanish: country pages and what states say of themselves; a treaty's days by nouns and labels; figures in rarer
words, shares, who has joined in further orders. Each right, altered, and what is not to be called wrong."""

from __future__ import annotations

import pytest

from tests.claims.told import Told, told_in_spanish

CCM = "la Convención sobre Municiones en Racimo"
THE = "La Convención sobre Municiones en Racimo"


COLOMBIA = f"COLOMBIA\n\n{THE}\n\n"
STATEMENT = f"Declaración del Ecuador\nReunión de {CCM}\n\nSeñor Presidente: "

TRUE: list[tuple[str, str, list[Told]]] = [
    (
        "2023-10-01",
        f"{COLOMBIA}Suscripción: 3 de diciembre de 2008.\nRatificación: 10 de septiembre de 2015, la 96.ª\n",
        [
            ("date", "2008-12-03", "supported"),
            ("date", "2015-09-10", "supported"),
            ("ordinal", "96", "supported"),
        ],
    ),
    (
        "2013-09-10",
        f"{STATEMENT}mi país ratificó la Convención el 11 de mayo de 2010. Somos Estado Parte en la Convención.",
        [("date", "2010-05-11", "supported"), ("membership", "True", "supported")],
    ),
    (
        "2015-09-10",
        "INTERVENCIÓN DE LA DELEGACIÓN DE COLOMBIA\nConvención sobre Municiones en Racimo\n\nEsta mañana, "
        "en Nueva York, mi Gobierno depositó su instrumento de ratificación. "
        "La Convención nos obligará a partir del 1 de marzo de 2016.",
        [("date", "2015-09-10", "supported"), ("date", "2016-03-01", "supported")],
    ),
    (
        "2017-09-10",
        f"Hasta la adopción en Dublín, en mayo de 2008, España participó en la negociación de {CCM}.",
        [("date", "2008-05", "supported")],
    ),
    ("2017-09-10", f"{THE} regirá para Cuba el 1 de octubre de 2016.", [("date", "2016-10-01", "supported")]),
    (
        "2025-03-10",
        f"{THE} pierde a Lituania, y tras su salida quedan 111 Estados Partes.",
        [("count", "111", "supported")],
    ),
    (
        "2018-08-10",
        f"{THE} tiene 103 Estados partes y otros 17 que firmaron sin ratificar.",
        [("count", "17", "supported")],
    ),
    (
        "2018-06-21",
        "El Tratado sobre la Prohibición de las Armas Nucleares, para entrar en vigor, necesita 50.",
        [("rule", "50", "supported")],
    ),
    (
        "2013-12-12",
        f"Dos tercios de los miembros de la OTAN son parte en {CCM}.",
        [("share", "67", "supported")],
    ),
    ("2013-12-12", f"El 77 % de los firmantes ha ratificado ya {CCM}.", [("share", "77", "supported")]),
    (
        "2013-09-10",
        f"Desde entonces han ratificado {CCM} Perú, Bolivia, Iraq y Chad.",
        [("membership", "True", "supported")],
    ),
    (
        "2014-09-26",
        "Argentina y Uruguay ratificaron el Tratado sobre el Comercio de Armas el 25 de septiembre de 2014. "
        "También lo hicieron Portugal y Senegal.",
        [("date", "2014-09-25", "supported")],
    ),
    (
        "2015-09-01",
        f"Faltan cinco países para alcanzar la meta de 100 Estados Partes en {CCM}.",
        [("delta", "5", "supported")],
    ),
    (
        "2017-01-10",
        "Se prorrogaron los plazos de desminado de la Convención de Ottawa. Para el Perú, en diciembre de 2024.",
        [("deadline", "2024-12", "supported")],
    ),
    (
        "2013-12-12",
        f"Guatemala y El Salvador ratificaron {CCM} el 3 de noviembre de 2010 y el 10 de enero de 2011, "
        "respectivamente.",
        [("date", "2010-11-03", "supported"), ("date", "2011-01-10", "supported")],
    ),
    (
        "2025-07-20",
        "Estonia y Letonia depositaron el 27 de junio de 2025 sus notificaciones de retirada de la Convención de "
        "Ottawa; Finlandia lo hizo el 10 de julio de 2025.",
        [("date", "2025-07-10", "supported")],
    ),
]

WRONG: list[tuple[str, str, list[Told]]] = [
    (
        "2023-10-01",
        f"{COLOMBIA}Suscripción: 3 de diciembre de 2009.\nRatificación: 10 de septiembre de 2016.\n",
        [("date", "2009-12-03", "contradicted"), ("date", "2016-09-10", "contradicted")],
    ),
    (
        "2023-10-01",
        "Perfil de país: Perú\nMuniciones en racimo\n\nPlazo de destrucción de existencias: 1 de marzo de 2022\n",
        [("deadline", "2022-03-01", "contradicted")],
    ),
    (
        "2013-09-10",
        f"{STATEMENT}mi país ratificó la Convención el 11 de mayo de 2011. No somos parte en la Convención.",
        [("date", "2011-05-11", "contradicted"), ("membership", "False", "contradicted")],
    ),
    (
        "2017-09-10",
        f"Hasta la adopción en Dublín, en mayo de 2009, España participó en la negociación de {CCM}.",
        [("date", "2009-05", "contradicted")],
    ),
    (
        "2017-09-10",
        f"{THE} regirá para Cuba el 1 de octubre de 2017.",
        [("date", "2017-10-01", "contradicted")],
    ),
    (
        "2018-08-10",
        f"{THE} tiene 103 Estados partes y otros 24 que firmaron sin ratificar.",
        [("count", "24", "contradicted")],
    ),
    (
        "2018-06-21",
        "El Tratado sobre la Prohibición de las Armas Nucleares, para entrar en vigor, necesita 54.",
        [("rule", "54", "contradicted")],
    ),
    (
        "2013-12-12",
        f"Los 28 Estados miembros de la Unión Europea son parte en {CCM}.",
        [("share", "all", "contradicted")],
    ),
    (
        "2013-09-10",
        f"Ya han ratificado {CCM} Perú, Bolivia y Argentina.",
        [("membership", "True", "contradicted")],
    ),
    ("2013-09-10", f"Perú es sólo signatario de {CCM}.", [("membership", "True", "contradicted")]),
]

NOT_CALLED_WRONG: list[tuple[str, str]] = [
    # A meeting that is called by the treaty's name, and what else was adopted somewhere.
    ("2014-09-10", f"{THE}, celebrada en San José del 2 al 5 de septiembre, aprobó una declaración."),
    (
        "2016-09-10",
        f"La adopción en Nueva York, en septiembre de 2015, de la Agenda 2030 dio impulso a {CCM}.",
    ),
    ("2016-09-10", f"La moratoria que rige para España desde 2008 se adelantó a {CCM}."),
    # Those that were lacking, and those that there were by then.
    ("2009-01-10", f"Para que {CCM} entre en vigor aún hace falta la ratificación de 26 países."),
    ("2010-09-10", f"{THE} entró en vigor el 1 de agosto de 2010, con la ratificación de 38 países."),
    # Members of a group.
    ("2016-09-10", f"La OTAN tiene 28 miembros, de los cuales 20 son Estados Partes en {CCM}."),
    # Another country's words, and a day of no year that a speech tells.
    ("2013-09-10", f'{STATEMENT}"Hemos ratificado en 2004", dijo Perú de otro tratado.'),
    ("2015-09-10", f"{STATEMENT}firmamos en Oslo aquel 3 de diciembre."),
    # Those of whom something is denied.
    ("2020-03-01", f"Finlandia no ha firmado {CCM}, como tampoco lo han hecho Estonia y Letonia."),
    ("2013-09-10", f"Los países que no han ratificado {CCM} Argentina y Brasil acudieron."),
    # Another convention named after a town of ours.
    ("2016-09-10", f"{THE} y el asilo: el Convenio de Dublín sobre asilo obliga a 32 países."),
    # Until when another treaty was waited for.
    ("2020-03-01", f"Cuba es parte en {CCM}. España no ratificó hasta 1998 el convenio de la OIT."),
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
