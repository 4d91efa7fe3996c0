"""Spanish as news and notices word it: what states did and did not do, how many they are, when they meet and by when
they must act; the same with another figure; and what stands near these and is not to be called wrong."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

RIGHT: list[tuple[str, str, list[Said]]] = [
    (
        "2026-01-09",
        "Polonia notificó su salida de la Convención de Ottawa el 20 de agosto de 2025.",
        [("date", "withdrawal_notice", "2025-08-20", "supported")],
    ),
    (
        "2026-01-09",
        "Lituania comunicó su retirada de la Convención de Oslo, que había ratificado el 24 de marzo de 2011.",
        [("date", "deposit", "2011-03-24", "supported")],
    ),
    (
        "2010-12-20",
        "Chile ratificó la Convención de Oslo: es el país número 49 del mundo en hacerlo.",
        [("ordinal", "parties", 49, "supported")],
    ),
    (
        "2009-06-17",
        "España es el décimo país signatario que ratifica la Convención de Oslo.",
        [("ordinal", "parties", 10, "supported")],
    ),
    (
        "2012-10-01",
        "El Perú depositó su instrumento y pasó a ser el Estado número 76 de la Convención de Oslo.",
        [("ordinal", "parties", 76, "supported")],
    ),
    (
        "2012-07-01",
        "Los firmantes de la Convención de Oslo suman 111.",
        [("count", "signatories", 111, "supported")],
    ),
    (
        "2020-12-01",
        "La Convención de Oslo ha sido ratificada por 110 países y firmada por otros 13.",
        [("count", "signatory", 13, "supported")],
    ),
    (
        "2011-01-01",
        "Chile suscribió la Convención de Oslo el 3 de diciembre de 2008, junto a otros 93 Estados.",
        [("count", "signed", 94, "supported")],
    ),
    (
        "2024-07-20",
        "De la Convención de Oslo forman parte 112 Estados, entre ellos 20 de los 27 de la Unión Europea.",
        [("share", "parties", 20, "supported")],
    ),
    (
        "2025-09-26",
        "En total, 99 de los 197 Estados elegibles han firmado, ratificado o se han adherido al TPAN.",
        [("count", "joined", 99, "supported")],
    ),
    (
        "2012-10-01",
        "Doce países latinoamericanos han ratificado la Convención de Oslo.",
        [("count", "ratified", 12, "supported")],
    ),
    (
        "2024-09-30",
        "La XII Reunión de Estados Partes en la Convención de Oslo se desarrolló en Ginebra del 10 "
        "al 13 de septiembre.",
        [("date", "meeting", "2024-09-10/2024-09-13", "supported")],
    ),
    (
        "2010-12-20",
        "Ni Brasil, antiguo productor, ni Argentina, su vecina, han firmado todavía la Convención de Oslo.",
        [("membership", "signed", False, "supported")],
    ),
    (
        "2010-06-01",
        "Chile y el Perú debaten la Convención de Oslo. Ninguno de los dos la ha ratificado todavía.",
        [("membership", "ratified", False, "supported")],
    ),
    (
        "2010-08-05",
        "España está entre los que ratificaron la Convención de Oslo; no es el caso de Rusia y China.",
        [("membership", "ratified", False, "supported")],
    ),
    (
        "2014-08-01",
        "Casi todos han ratificado la Convención de Oslo. En el istmo sólo falta Belice.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "2013-11-01",
        "El TCA debe ser ratificado; España todavía no lo ha hecho.",
        [("membership", "ratified", False, "supported")],
    ),
    (
        "2025-09-26",
        "Ningún país de la OTAN forma parte del TPAN.",
        [("share", "joined", "none", "supported")],
    ),
    (
        "2018-07-20",
        "La Convención de Ottawa tiene 164 Estados Partes, incluidas Francia y Chile.",
        [("membership", "parties", True, "supported")],
    ),
    (
        "2014-10-01",
        "El 25 de septiembre de 2014 Argentina ratificó el TCA. Lo mismo hicieron Portugal y Senegal.",
        [("date", "deposit", "2014-09-25", "supported")],
    ),
    (
        "2008-12-05",
        "Noventa y cuatro países firmaron la Convención de Oslo. Por España la firmó el ministro.",
        [("membership", "signed", True, "supported")],
    ),
    (
        "2014-08-01",
        "Muchos países han ratificado la Convención de Oslo, entre ellos México, que lo hizo en mayo de 2009.",
        [("date", "deposit", "2009-05", "supported")],
    ),
    (
        "2014-08-01",
        "La Convención de Oslo obliga a destruir las reservas en un plazo de ocho años y a limpiar "
        "las zonas minadas en uno de diez.",
        [("rule", "clearance", 10, "supported")],
    ),
    (
        "2014-08-01",
        "La Convención de Ottawa fija cuatro años para la destrucción de las minas almacenadas y "
        "diez para el desminado.",
        [("rule", "stockpile", 4, "supported"), ("rule", "clearance", 10, "supported")],
    ),
    (
        "2014-08-01",
        "Según la Convención de Oslo, las reservas deberán destruirse a más tardar en ocho años.",
        [("rule", "stockpile", 8, "supported")],
    ),
    (
        "2025-03-10",
        "Lituania abandonó la Convención de Oslo el 6 de marzo de 2025.",
        [("date", "withdrawal", "2025-03-06", "supported")],
    ),
    (
        "2025-03-10",
        "Lituania deja la Convención de Oslo, luego de que Vilna presentara los documentos en septiembre de 2024.",
        [("date", "withdrawal_notice", "2024-09", "supported")],
    ),
    (
        "2026-01-09",
        "Finlandia deja la Convención de Ottawa. Se suma así a Letonia y Estonia, fuera desde el 27 de diciembre.",
        [("date", "withdrawal_effective", "2025-12-27", "supported")],
    ),
    (
        "2026-01-09",
        "Finlandia deja la Convención de Ottawa. La medida entra en vigor este sábado, 10 de enero.",
        [("date", "withdrawal_effective", "2026-01-10", "supported")],
    ),
    (
        "2016-01-09",
        "Honduras firmó la Convención de Oslo en 2008; la ratificación llegó el 21 de marzo de 2012.",
        [("date", "deposit", "2012-03-21", "supported")],
    ),
    (
        "2016-01-09",
        "La Convención de Oslo obliga a Honduras desde el 1 de septiembre de 2012.",
        [("date", "in_force_for_state", "2012-09-01", "supported")],
    ),
    (
        "2016-01-09",
        "Honduras se integró en la Convención de Oslo en marzo de 2012.",
        [("date", "joined", "2012-03", "supported")],
    ),
    (
        "2012-11-01",
        "CONVENCIÓN SOBRE MUNICIONES EN RACIMO.\n\nSUECIA.\n23-04-2012 RATIFICACIÓN.\n01-10-2012 ENTRADA EN VIGOR.",
        [
            ("date", "deposit", "2012-04-23", "supported"),
            ("date", "in_force_for_state", "2012-10-01", "supported"),
        ],
    ),
    (
        "2010-02-20",
        "La Convención de Oslo será ley internacional el 1 de agosto de 2010.",
        [("date", "entered_into_force", "2010-08-01", "supported")],
    ),
    (
        "2010-07-31",
        "La Convención de Oslo entra en vigor mañana.",
        [("date", "entered_into_force", "2010-08-01", "supported")],
    ),
    (
        "2013-10-14",
        "Angola y Egipto no han firmado ni ratificado la Convención sobre las Armas Químicas.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "2012-02-07",
        "Indonesia ratificó ayer el TPCE, lo que eleva a 157 las ratificaciones.",
        [("count", "ratified", 157, "supported")],
    ),
    (
        "2023-06-30",
        "Polonia, que firmó la Convención de Ottawa en 1997, no la ratificó hasta diciembre de 2012.",
        [("date", "deposit", "2012-12", "supported")],
    ),
    (
        "2021-01-22",
        "Ninguna de las nueve potencias nucleares ha firmado el TPAN.",
        [("share", "signed", "none", "supported")],
    ),
    (
        "2010-03-19",
        "La Convención de Oslo.\n\n| Japón | 03-12-2008 | 14-07-2009 R | 01-08-2010 |",
        [("date", "deposit", "2009-07-14", "supported")],
    ),
    (
        "2016-01-09",
        "Fue el 21 de marzo de 2012 cuando Honduras ratificó la Convención de Oslo.",
        [("date", "deposit", "2012-03-21", "supported")],
    ),
    (
        "2016-01-09",
        "Honduras depositó su instrumento de la Convención de Oslo el 21 de marzo de 2012.",
        [("date", "deposit", "2012-03-21", "supported")],
    ),
    (
        "2021-01-09",
        "Honduras firmó el TPAN y no lo ratificó hasta el 24 de octubre de 2020.",
        [("date", "deposit", "2020-10-24", "supported")],
    ),
    (
        "2016-01-09",
        "Por Honduras la firmó el ministro de Exteriores el 3 de diciembre de 2008 en la Convención de Oslo.",
        [("date", "signature", "2008-12-03", "supported")],
    ),
    (
        "2024-06-01",
        "La Convención de Ottawa todavía no ha sido ratificada por Rusia ni por China.",
        [("membership", "ratified", False, "supported")],
    ),
    (
        "2024-06-01",
        "Muchos son parte de la Convención de Ottawa, pero no Rusia ni China.",
        [("membership", "parties", False, "supported")],
    ),
]

WRONG: list[tuple[str, str, list[Said]]] = [
    (
        "2026-01-09",
        "Polonia notificó su salida de la Convención de Ottawa el 20 de julio de 2025.",
        [("date", "withdrawal_notice", "2025-07-20", "contradicted")],
    ),
    (
        "2013-01-01",
        "La Convención de Oslo fue aprobada el 18 de marzo de 2012.",
        [("date", "adopted", "2012-03-18", "contradicted")],
    ),
    (
        "2013-01-01",
        "El 18 de marzo de 2012, la conferencia aprobó la Convención de Oslo.",
        [("date", "adopted", "2012-03-18", "contradicted")],
    ),
    (
        "2010-12-20",
        "Chile ratificó la Convención de Oslo: es el país número 46 del mundo en hacerlo.",
        [("ordinal", "parties", 46, "contradicted")],
    ),
    (
        "2009-06-17",
        "España ratificó hoy la Convención de Oslo. Es el noveno país signatario que la ratifica.",
        [("ordinal", "parties", 9, "contradicted")],
    ),
    (
        "2012-07-01",
        "Los firmantes de la Convención de Oslo suman 131.",
        [("count", "signatories", 131, "contradicted")],
    ),
    (
        "2020-12-01",
        "La Convención de Oslo ha sido ratificada por 110 países y firmada por otros 23.",
        [("count", "signatory", 23, "contradicted")],
    ),
    (
        "2024-07-20",
        "De la Convención de Oslo forman parte 112 Estados, entre ellos 23 de los 27 de la Unión Europea.",
        [("share", "parties", 23, "contradicted")],
    ),
    (
        "2024-09-30",
        "La XII Reunión de Estados Partes en la Convención de Oslo se desarrolló en Ginebra del 10 al 13 de octubre.",
        [("date", "meeting", "2024-10-10/2024-10-13", "contradicted")],
    ),
    (
        "2013-06-01",
        "Chile y el Perú debaten la Convención de Oslo. Ninguno de los dos la ha ratificado todavía.",
        [("membership", "ratified", False, "contradicted")],
    ),
    (
        "2018-07-20",
        "La Convención de Ottawa tiene 164 Estados Partes, incluidas Francia y China.",
        [("membership", "parties", True, "contradicted")],
    ),
    (
        "2018-07-20",
        "La Convención de Ottawa cuenta con 164 Estados Partes, dos de ellos (Rusia y China) con muchas minas.",
        [("membership", "parties", True, "contradicted")],
    ),
    (
        "2014-08-01",
        "Muchos países han ratificado la Convención de Oslo, entre ellos México, que lo hizo en mayo de 2011.",
        [("date", "deposit", "2011-05", "contradicted")],
    ),
    (
        "2014-08-01",
        "La Convención de Oslo obliga a destruir las reservas en un plazo de ocho años y a limpiar "
        "las zonas minadas en uno de cinco.",
        [("rule", "clearance", 5, "contradicted")],
    ),
    (
        "2014-08-01",
        "La Convención de Oslo da seis años para destruir las reservas y diez para limpiar el terreno.",
        [("rule", "stockpile", 6, "contradicted")],
    ),
    (
        "2025-03-10",
        "Lituania abandonó la Convención de Oslo el 6 de enero de 2025.",
        [("date", "withdrawal", "2025-01-06", "contradicted")],
    ),
    (
        "2025-03-10",
        "Lituania deja la Convención de Oslo, luego de que Vilna presentara los documentos en octubre de 2024.",
        [("date", "withdrawal_notice", "2024-10", "contradicted")],
    ),
    (
        "2016-01-09",
        "Honduras firmó la Convención de Oslo en 2008; la ratificación llegó el 21 de abril de 2012.",
        [("date", "deposit", "2012-04-21", "contradicted")],
    ),
    (
        "2016-01-09",
        "La Convención de Oslo obliga a Honduras desde el 1 de noviembre de 2012.",
        [("date", "in_force_for_state", "2012-11-01", "contradicted")],
    ),
    (
        "2016-01-09",
        "Honduras se integró en la Convención de Oslo en mayo de 2010.",
        [("date", "joined", "2010-05", "contradicted")],
    ),
    (
        "2012-11-01",
        "CONVENCIÓN SOBRE MUNICIONES EN RACIMO.\n\nSUECIA.\n29-06-2012 RATIFICACIÓN.",
        [("date", "deposit", "2012-06-29", "contradicted")],
    ),
    (
        "2023-06-30",
        "Polonia, que firmó la Convención de Ottawa en 1997, no la ratificó hasta diciembre de 2014.",
        [("date", "deposit", "2014-12", "contradicted")],
    ),
    (
        "2010-03-19",
        "La Convención de Oslo.\n\n| Japón | 03-12-2008 | 14-12-2009 R | 01-08-2010 |",
        [("date", "deposit", "2009-12-14", "contradicted")],
    ),
    (
        "2022-06-01",
        "Los Estados partes de la Convención de Oslo, entre ellos los 27 de la Unión Europea, se reúnen.",
        [("share", "parties", "all", "contradicted")],
    ),
    (
        "2016-01-09",
        "Fue el 21 de junio de 2013 cuando Honduras ratificó la Convención de Oslo.",
        [("date", "deposit", "2013-06-21", "contradicted")],
    ),
    (
        "2016-01-09",
        "Honduras depositó su instrumento de la Convención de Oslo el 21 de abril de 2012.",
        [("date", "deposit", "2012-04-21", "contradicted")],
    ),
    (
        "2024-06-01",
        "La Convención de Oslo no ha sido ratificada por Paraguay ni por Bolivia.",
        [("membership", "ratified", False, "contradicted")],
    ),
    (
        "2024-06-01",
        "La Convención de Ottawa no ha sido ni firmada ni ratificada por Chile y Perú.",
        [("membership", "ratified", False, "contradicted")],
    ),
    (
        "2024-06-01",
        "Muchos son parte de la Convención de Ottawa, pero no Chile ni Perú.",
        [("membership", "parties", False, "contradicted")],
    ),
]

NOT_ACCUSED = [
    # What a notice leads to has another day than the notice.
    (
        "2026-01-09",
        "Polonia notificó su salida de la Convención de Ottawa en agosto y dejará de ser parte el 20 de febrero.",
    ),
    (
        "2026-01-09",
        "Polonia presentó en agosto su denuncia de la Convención de Ottawa y quedará libre de ella "
        "el 20 de febrero de 2026.",
    ),
    (
        "2026-01-09",
        "Polonia notificó su retirada de la Convención de Ottawa, efectiva el 20 de febrero de 2026.",
    ),
    (
        "2026-01-09",
        "Lituania notificó su retirada de la Convención de Oslo, firmada en 2008 y en vigor desde el "
        "1 de agosto de 2010.",
    ),
    (
        "2026-01-09",
        "Lituania notificó a la ONU la salida de la Convención de Oslo que el Seimas había aprobado "
        "el 18 de julio de 2024.",
    ),
    # A parliament and a government approve it for their country.
    (
        "2013-01-01",
        "La Convención de Oslo, aprobada por el Congreso el 8 de marzo de 2012, prohíbe estas bombas.",
    ),
    ("2013-01-01", "La Convención de Oslo fue aprobada por el Consejo de Ministros el 18 de mayo de 2009."),
    ("2013-01-01", "El 8 de marzo de 2012, el Congreso peruano aprobó la Convención de Oslo."),
    ("2013-01-01", "El Congreso peruano debatió la Convención de Oslo. Fue aprobada el 8 de marzo de 2012."),
    (
        "2013-01-01",
        "La Convención de Oslo fue aprobada por unanimidad el 18 de mayo de 2009 en el Bundestag.",
    ),
    # A law that implements it has its own day.
    ("2013-01-01", "La ley que aplica la Convención de Oslo entró en vigor el 12 de marzo de 2012."),
    ("2013-01-01", "La norma que desarrolla la Convención de Oslo rige desde el 12 de marzo de 2012."),
    # A headline in the present tense may tell of what is to come.
    (
        "2008-09-23",
        "Chile firma la Convención sobre Municiones en Racimo\n\nChile firmará en diciembre el "
        "tratado, anunció la Cancillería.",
    ),
    # Figures and places of a region are its own.
    ("2012-10-01", "En África, los firmantes de la Convención de Oslo suman 42."),
    (
        "2012-10-01",
        "En América Latina son 18 los países que han firmado la Convención de Oslo y 12 los que la han ratificado.",
    ),
    (
        "2012-10-01",
        "Honduras ratificó la Convención de Oslo: es el octavo país en hacerlo en América Latina.",
    ),
    ("2012-10-01", "Honduras es el tercer país signatario que ratifica la Convención de Oslo en 2012."),
    ("2012-10-01", "Chile firmó la Convención de Oslo junto a otros 17 países de la región."),
    # A denial before the states reaches over what is told of them.
    ("2010-06-01", "Ni Chile ni el Perú, pese a las presiones, han ratificado la Convención de Oslo."),
    (
        "2018-07-20",
        "Ni España, que ratificó la Convención de Ottawa en 1999, ni Francia han firmado el nuevo pacto.",
    ),
    # What else they may not have ratified, and what else was done.
    (
        "2018-07-20",
        "Hablaron de la Convención de Ottawa Chile y Perú. Ninguno de los dos ha ratificado el acuerdo comercial.",
    ),
    (
        "2018-07-20",
        "Muchos países han ratificado la Convención de Ottawa y destruido sus minas, como Chile, que lo hizo en 2003.",
    ),
    (
        "2018-07-20",
        "Francia no ha pedido prórroga, como tampoco ningún país de la UE, dice la Convención de Ottawa.",
    ),
    (
        "2018-07-20",
        "Francia ha firmado la Convención de Ottawa y destruido sus minas. Ucrania no lo ha hecho todavía.",
    ),
    # Terms of a single state, of an average, from now on.
    ("2014-08-01", "Según la Convención de Oslo, Chile dispone de tres años para destruir las reservas."),
    (
        "2014-08-01",
        "Los Estados Partes en la Convención de Oslo deben destruir sus existencias en cuatro años a partir de ahora.",
    ),
    (
        "2014-08-01",
        "La Convención de Oslo permite prórrogas de cuatro años para destruir las existencias y cinco para limpiar.",
    ),
    (
        "2014-08-01",
        "La Convención de Ottawa obliga a levantar las minas y a destruirlas en un plazo de diez años.",
    ),
    # A vote to leave, an approval, a law.
    ("2024-07-20", "Lituania abandonó la Convención de Oslo el 18 de julio de 2024."),
    (
        "2016-01-09",
        "Honduras firmó la Convención de Oslo; la ratificación llegó al Congreso el 21 de abril de 2011.",
    ),
    ("2016-01-09", "La Convención de Oslo es ley en Honduras desde el 5 de enero de 2012."),
    (
        "2025-03-20",
        "Lituania se retiró de la Convención de Oslo. Vilna presentó los documentos de ratificación "
        "el 24 de marzo de 2011.",
    ),
    # Who was among so many on another day.
    ("2026-01-09", "La Convención de Oslo llegó a tener 112 Estados partes, entre ellos Lituania."),
    (
        "2008-12-10",
        "La Convención de Oslo tendrá 30 Estados partes, entre ellos España, cuando entre en vigor.",
    ),
    # Declarations and letters are signed too, and stocks destroyed.
    (
        "2024-06-01",
        "La declaración sobre la Convención de Oslo ha sido firmada por 25 de los 27 países de la UE.",
    ),
    (
        "2024-06-01",
        "Honduras firmó la carta contra la Convención de Oslo el 3 de mayo, junto a otros 130 Estados.",
    ),
    (
        "2024-06-01",
        "Eslovenia destruyó sus existencias según la Convención de Oslo: es el país número 7 en hacerlo.",
    ),
]


def _said(day: str, text: str) -> list[Said]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="es")
    return [(c.found.kind, c.found.what, c.found.value, c.verdict) for c in checked.claims]


@pytest.mark.parametrize(("day", "text", "claims"), [*RIGHT, *WRONG])
def test_what_is_said_is_found_and_judged(day: str, text: str, claims: list[Said]) -> None:
    assert set(claims) <= set(_said(day, text))


@pytest.mark.parametrize(("day", "text"), NOT_ACCUSED)
def test_what_may_be_meant_otherwise_is_not_called_wrong(day: str, text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in _said(day, text)}


@pytest.mark.parametrize(("day", "text", "claims"), RIGHT)
def test_nothing_right_is_called_wrong(day: str, text: str, claims: list[Said]) -> None:
    assert "contradicted" not in {verdict for *_, verdict in _said(day, text)}


FRENCH_NOT_ACCUSED = [
    "La Convention d'Oslo a été adoptée par le Sénat le 12 mars 2012.",
    "Le 12 mars 2012, le Parlement a adopté la Convention d'Oslo.",
    "La loi qui applique la Convention d'Oslo est entrée en vigueur le 12 mars 2012.",
]


@pytest.mark.parametrize("text", FRENCH_NOT_ACCUSED)
def test_french_parliaments_and_laws_have_days_of_their_own(text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse("2013-01-01"), language="fr")
    assert "contradicted" not in {claim.verdict for claim in checked.claims}
