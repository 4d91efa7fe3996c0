"""Spanish: deeds told beside others and their days, when a treaty binds a state or no longer does, works done and terms
kept, parts of those that signed, and who is left out. Each right, altered, and what is not to be called wrong."""

from __future__ import annotations

import pytest

from tests.claims.told import told_in_spanish

CCM = "la Convención sobre Municiones en Racimo"
THE = "La Convención sobre Municiones en Racimo"
OTTAWA = "la Convención de Ottawa"
ATT = "el Tratado sobre el Comercio de Armas"
TPNW = "el Tratado sobre la Prohibición de las Armas Nucleares"

TOLD: list[tuple[str, str, str, str, str, str]] = [
    (
        "2016-09-09",
        f"Cuba comenzará a aplicar {CCM} el {{}}.",
        "date",
        "1 de octubre",
        "1 de diciembre",
        "2016-10-01",
    ),
    (
        "2011-05-20",
        f"{THE} empezará a regir para Chile el {{}}.",
        "date",
        "1 de junio de 2011",
        "1 de julio de 2011",
        "2011-06-01",
    ),
    (
        "2009-04-01",
        f"{OTTAWA[0].upper()}{OTTAWA[1:]} entró en vigor de forma general el 1 de marzo de 1999 y para España el {{}}.",
        "date",
        "1 de julio de 1999",
        "1 de julio de 2000",
        "1999-07-01",
    ),
    (
        "2014-01-10",
        "Siria depositó su instrumento de adhesión a la Convención sobre Armas Químicas "
        "en septiembre, a la espera de su entrada en vigor el {}.",
        "date",
        "14 de octubre de 2013",
        "14 de noviembre de 2013",
        "2013-10-14",
    ),
    (
        "2025-09-01",
        f"La denuncia de {OTTAWA} presentada por Polonia será efectiva el {{}}.",
        "date",
        "20 de febrero de 2026",
        "20 de abril de 2026",
        "2026-02-20",
    ),
    (
        "2025-09-01",
        f"La retirada de Polonia de {OTTAWA} surtirá efecto dentro de seis meses, el {{}}.",
        "date",
        "20 de febrero de 2026",
        "20 de marzo de 2026",
        "2026-02-20",
    ),
    (
        "2025-07-02",
        f"Estonia y Letonia notificaron a la ONU el {{}} su retirada de {OTTAWA}.",
        "date",
        "27 de junio de 2025",
        "17 de junio de 2025",
        "2025-06-27",
    ),
    (
        "2011-05-02",
        f"Costa Rica ratificó {CCM} y depositó su instrumento en Nueva York el {{}}.",
        "date",
        "28 de abril de 2011",
        "18 de abril de 2011",
        "2011-04-28",
    ),
    (
        "2014-02-01",
        f"México negoció {CCM} y fue el primer país latinoamericano en ratificarla, el {{}}.",
        "date",
        "6 de mayo de 2009",
        "6 de mayo de 2010",
        "2009-05-06",
    ),
    (
        "2012-09-01",
        f"Haití y Jamaica, que firmaron {CCM} en {{}}, siguen sin ratificarla.",
        "date",
        "2009",
        "2011",
        "2009",
    ),
    (
        "2021-10-24",
        f"Chile ratificó en septiembre {TPNW}, que había firmado el {{}}.",
        "date",
        "20 de septiembre de 2017",
        "20 de septiembre de 2018",
        "2017-09-20",
    ),
    (
        "2012-07-01",
        f"España aplica {CCM}, ratificada por el país el {{}}.",
        "date",
        "17 de junio de 2009",
        "17 de julio de 2009",
        "2009-06-17",
    ),
    (
        "2015-10-11",
        f"El instrumento de ratificación de {CCM} fue depositado por Colombia el {{}}.",
        "date",
        "10 de septiembre de 2015",
        "10 de agosto de 2015",
        "2015-09-10",
    ),
    (
        "2015-12-01",
        f"Colombia depositó el jueves, {{}}, su instrumento de ratificación de {CCM}.",
        "date",
        "10 de septiembre de 2015",
        "3 de agosto de 2015",
        "2015-09-10",
    ),
    (
        "2025-04-07",
        f"Desde el {{}}, Lituania ya no es Estado parte de {CCM}.",
        "date",
        "6 de marzo de 2025",
        "1 de febrero de 2025",
        "2025-03-06",
    ),
    (
        "2024-06-20",
        f"Perú culminó el {{}} la destrucción de sus municiones en racimo, según {CCM}.",
        "date",
        "15 de diciembre de 2023",
        "15 de noviembre de 2022",
        "2023-12-15",
    ),
    (
        "2014-09-20",
        f"La V Reunión de los Estados Partes de {CCM} se celebró del {{}} en San José.",
        "date",
        "2 al 5 de septiembre de 2014",
        "12 al 15 de octubre de 2014",
        "2014-09-02/2014-09-05",
    ),
    ("2024-06-10", f"Son parte de {CCM} {{}} países.", "count", "112", "117", "112"),
    ("2024-06-10", f"{{}} naciones integran {CCM}.", "count", "112", "131", "112"),
    (
        "2024-06-10",
        f"{THE} cuenta con 112 países como Estados parte y a {{}} como signatarios.",
        "count",
        "12",
        "18",
        "12",
    ),
    ("2024-06-10", f"Aún quedan {{}} Estados signatarios de {CCM} por ratificar.", "count", "12", "19", "12"),
    (
        "2025-03-07",
        f"Con la salida de Lituania, {CCM} pasa a tener {{}} Estados partes.",
        "count",
        "111",
        "118",
        "111",
    ),
    (
        "2009-12-05",
        f"Entre los signatarios de {CCM} se cuentan {{}} de los 28 Estados miembros de la OTAN.",
        "share",
        "20",
        "26",
        "20",
    ),
    (
        "2010-02-17",
        f"Con dos ratificaciones más, {CCM} alcanzó las {{}} necesarias.",
        "rule",
        "30",
        "35",
        "30",
    ),
    (
        "2024-07-20",
        f"La salida de {CCM} surte efecto {{}} meses después de la notificación.",
        "rule",
        "seis",
        "nueve",
        "6",
    ),
    (
        "2024-01-20",
        f"Perú debía destruir sus existencias según {CCM} en un plazo de {{}} años.",
        "rule",
        "ocho",
        "cuatro",
        "8",
    ),
    ("2021-01-30", f"Honduras depositó la ratificación número {{}} de {TPNW}.", "ordinal", "50", "55", "50"),
    ("2018-06-20", f"Chile ratificó {ATT} y es el {{}}.º Estado parte.", "ordinal", "95", "101", "95"),
    (
        "2016-04-10",
        f"Cuba se adhirió a {CCM} y es el país número {{}} en firmar o adherirse.",
        "ordinal",
        "119",
        "125",
        "119",
    ),
    (
        "2016-05-20",
        f"El Perú ratificó {ATT} en febrero y este entró en vigor el {{}} para el país.",
        "date",
        "16 de mayo de 2016",
        "16 de junio de 2016",
        "2016-05-16",
    ),
    (
        "2009-07-20",
        f"España es el décimo país en ratificar {CCM}, tras depositar su instrumento el {{}}.",
        "date",
        "17 de junio de 2009",
        "7 de junio de 2009",
        "2009-06-17",
    ),
    (
        "2012-06-01",
        f"La última ratificación de {CCM} en Centroamérica fue la de Honduras, el {{}}.",
        "date",
        "21 de marzo de 2012",
        "21 de enero de 2012",
        "2012-03-21",
    ),
    (
        "2014-05-01",
        f"Bolivia ratificó {CCM} tras haberla suscrito el {{}}.",
        "date",
        "3 de diciembre de 2008",
        "3 de diciembre de 2009",
        "2008-12-03",
    ),
    (
        "2013-09-20",
        f"Zambia fue sede, del {{}}, de la Cuarta Reunión de los Estados Partes de {CCM}.",
        "date",
        "9 al 13 de septiembre de 2013",
        "20 al 24 de octubre de 2013",
        "2013-09-09/2013-09-13",
    ),
    ("2024-11-01", f"Se trata de {CCM}, a la que pertenecen {{}} naciones.", "count", "112", "131", "112"),
    (
        "2024-11-01",
        f"{THE} ha sido ratificada por {{}} países de la Unión Europea.",
        "count",
        "20",
        "25",
        "20",
    ),
    (
        "2017-12-04",
        f"{OTTAWA[0].upper()}{OTTAWA[1:]}, firmada en Ottawa el 3 de diciembre de 1997, tiene {{}} Estados partes.",
        "count",
        "162",
        "155",
        "162",
    ),
]
"""When, what with a gap, which kind, the right words and altered ones, and what the right ones say."""

STANDING: list[tuple[str, str, str, str]] = [
    (
        "2025-12-30",
        "Desde el {}, Estonia, Letonia y Lituania no forman parte de la Convención de Ottawa.",
        "27 de diciembre de 2025",
        "27 de noviembre de 2025",
    ),
    (
        "2016-12-01",
        f"Desde el {{}}, {CCM} está en vigor para Cuba.",
        "1 de octubre de 2016",
        "1 de septiembre de 2016",
    ),
    ("2018-03-01", f"México, {{}} país en ratificar {TPNW}, lo cumple.", "cuarto", "séptimo"),
    (
        "2014-01-20",
        "Siria es desde el {} Estado parte en la Convención sobre Armas Químicas.",
        "14 de octubre de 2013",
        "4 de octubre de 2013",
    ),
    ("2024-06-10", f"Quedan fuera de {CCM} {{}}.", "Argentina y Brasil", "el Perú y Chile"),
    (
        "2024-06-10",
        f"En la región faltan por unirse a {CCM}, entre otros, {{}}.",
        "Argentina y Brasil",
        "el Perú y Chile",
    ),
    ("2024-06-10", f"Argentina no ha firmado ni ratificado {CCM}, al igual que {{}}.", "Brasil", "Uruguay"),
    (
        "2024-06-10",
        f"Ni China se ha sumado a {CCM}, de la que sí son parte {{}}.",
        "España y Francia",
        "Brasil y Cuba ni Rusia",
    ),
    ("2010-12-20", f"{{}}, que ya firmó en Oslo, no ha ratificado {CCM}.", "Colombia", "Argentina"),
    (
        "2022-09-05",
        f"Todos los Estados miembros de la UE, salvo {{}}, son parte de {CCM}.",
        "Chipre, Estonia, Finlandia, Grecia, Letonia, Polonia y Rumania",
        "Grecia y Polonia",
    ),
    (
        "2023-09-12",
        f"Cuba aplica {CCM}. En nuestra región, {{}} de los 33 Estados son hoy Partes.",
        "24",
        "29",
    ),
]
"""When, what with a gap, whom or how many it is true of, and of whom it is not."""

NOT_CALLED_WRONG: list[tuple[str, str]] = [
    ("2016-12-01", f"México fue el primer país en firmar y ratificar {CCM}, el 3 de diciembre de 2008."),
    ("2016-12-01", f"Rusia critica {CCM}, que firmó el 3 de diciembre de 2008 Noruega."),
    ("2012-12-01", f"Rusia no ha firmado {CCM}, ratificada por nuestro país el 17 de junio de 2009."),
    ("2012-12-01", f"Chile aprobó en 2010 por ley {CCM}, a falta de depositar su instrumento."),
    ("2024-06-01", f"En África son parte de {CCM} 35 países."),
    (
        "2014-12-24",
        "El Tratado sobre el Comercio de Armas entra hoy en vigor, tras reunir 61 ratificaciones.",
    ),
    ("2019-05-01", f"Palau ratificó {CCM}. Es el 185.º Estado miembro."),
    (
        "2024-06-01",
        f"Participaron 20 Estados partes de {CCM}. Ninguno de los 20 Estados partes ha informado.",
    ),
    ("2022-06-01", f"Perú y Chile, que firmaron el 10 de enero de 2012 un acuerdo, son parte de {CCM}."),
    ("2024-06-01", f"Chile cuenta con 20 Estados como signatarios de su propuesta sobre {CCM}."),
    ("2024-06-01", f"La resolución sobre {CCM} alcanzó las 97 necesarias."),
    ("2011-03-02", f"Chile comenzará a aplicar la ley de {CCM} el 3 de mayo de 2011."),
    (
        "2017-12-04",
        "La Convención de Ottawa, abierta a la firma en Ottawa, el 3 de diciembre de 1997, tiene 162 Estados partes.",
    ),
    ("2017-12-04", "La Convención de Ottawa, firmada hace veinte años, en 1997, tiene 162 Estados partes."),
    (
        "2012-12-04",
        "En Ginebra, el 3 de diciembre de 2012, la Convención de Ottawa contaba con 160 Estados partes.",
    ),
    (
        "2016-12-01",
        f"México y España ratificaron {CCM} el 6 de mayo de 2009 y el 17 de junio de 2009, respectivamente.",
    ),
    (
        "2014-02-01",
        f"Chile depositó su instrumento de ratificación de {CCM} en 2010, después de su "
        "entrada en vigor el 1 de agosto de 2010.",
    ),
    ("2015-01-10", f"{THE} se adoptó en Dublín en 2008. Entró en vigor dos años después."),
    ("2026-01-09", f"Finlandia deja {OTTAWA}. La medida entra en vigor este sábado, 10 de enero."),
    (
        "2014-10-01",
        f"{ATT[0].upper()}{ATT[1:]} entrará en vigor tres meses después de la 50.ª "
        "ratificación, el 24 de diciembre de 2014.",
    ),
    ("2016-03-02", f"Colombia comenzó a aplicar de forma provisional {CCM} el 1 de enero de 2009."),
    ("2024-06-10", "De los 193 países de la ONU, sólo la mitad ha completado el trámite."),
    (
        "2024-06-10",
        f"{THE} tiene 112 Estados partes. De los 27 países de la UE, la mayoría la ha ratificado.",
    ),
    ("2013-01-05", f"El Congreso aprobó {CCM}, a falta de depositar su instrumento."),
    ("2012-10-01", f"Noventa de los 108 signatarios de {CCM} enviaron su informe."),
    (
        "2024-06-10",
        f"Alemania y Japón ratificaron {CCM}; siguen debatiéndola Brasil, que ha firmado "
        "un acuerdo comercial, y la India.",
    ),
]


@pytest.mark.parametrize(("day", "text", "kind", "right", "altered", "value"), TOLD)
def test_the_words_are_read_and_told_wrong_when_altered(
    day: str, text: str, kind: str, right: str, altered: str, value: str
) -> None:
    told = told_in_spanish(day, text.format(right))
    assert (kind, value, "supported") in told
    assert not any(verdict == "contradicted" for _, _, verdict in told)
    assert any(
        verdict == "contradicted" and what == kind
        for what, _, verdict in told_in_spanish(day, text.format(altered))
    )


@pytest.mark.parametrize(("day", "text", "right", "altered"), STANDING)
def test_who_has_joined_is_told_from_who_has_not(day: str, text: str, right: str, altered: str) -> None:
    told = told_in_spanish(day, text.format(right))
    assert any(verdict == "supported" for _, _, verdict in told)
    assert not any(verdict == "contradicted" for _, _, verdict in told)
    assert any(verdict == "contradicted" for _, _, verdict in told_in_spanish(day, text.format(altered)))


@pytest.mark.parametrize(("day", "text"), NOT_CALLED_WRONG)
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    assert not any(verdict == "contradicted" for _, _, verdict in told_in_spanish(day, text))


@pytest.mark.parametrize(
    ("day", "text", "value"),
    [
        ("2015-01-10", f"{THE} se adoptó en Dublín en 2008. Entró en vigor dos años después.", "2010"),
        (
            "2024-02-10",
            f"El Perú cumple {CCM}. Los últimos remanentes se eliminaron el 15 de diciembre de 2023.",
            "2023-12-15",
        ),
        (
            "2016-12-05",
            f"{OTTAWA[0].upper()}{OTTAWA[1:]} dio más tiempo a Níger y al Perú, fijando para "
            "este último el mes de diciembre de 2024 como término del desminado.",
            "2024-12",
        ),
        (
            "2024-02-10",
            f"Perú destruyó sus existencias según {CCM}. Pidió y recibió una prórroga de tres "
            "años, hasta abril de 2024.",
            "2024-04",
        ),
    ],
)
def test_what_goes_back_to_the_words_before_is_read(day: str, text: str, value: str) -> None:
    assert any(said == value and verdict == "supported" for _, said, verdict in told_in_spanish(day, text))
