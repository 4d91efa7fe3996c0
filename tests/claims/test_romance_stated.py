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


PROFILE = {
    "es": "Perfil de país: Perú\nConvención sobre Municiones en Racimo\n\n"
    "Estado Parte desde el {0}\nRatificación: {1}\n",
    "fr": "Fiche pays : Pérou\nConvention sur les armes à sous-munitions\n\n"
    "État partie depuis le {0}\nRatification ..... {1}\n",
}


@pytest.mark.parametrize(
    ("language", "bound", "deposited", "verdict"),
    [
        ("es", "1 de marzo de 2013", "26-IX-2012", "supported"),
        ("es", "1 de marzo de 2014", "26-X-2013", "contradicted"),
        ("fr", "1er mars 2013", "26/09/2012", "supported"),
        ("fr", "1er mars 2014", "26/09/2013", "contradicted"),
    ],
)
def test_lines_of_a_profile_are_of_its_state(language: str, bound: str, deposited: str, verdict: str) -> None:
    claims = said(language, PROFILE[language].format(bound, deposited))
    assert [each[3] for each in claims if each[1] in ("in_force_for_state", "deposit")] == [verdict, verdict]


def test_lines_of_a_gazette_are_of_the_state_above_in_capitals() -> None:
    text = (
        "- CONVENCIÓN SOBRE MUNICIONES EN RACIMO. Dublín, 30 de mayo de 2008.\nBÉLGICA\n22-12-2009 RATIFICACIÓN\n"
        "01-08-2010 ENTRADA EN VIGOR\nCANADÁ\n16-03-2015 RATIFICACIÓN\n01-10-2015 ENTRADA EN VIGOR\n"
    )
    days = [each[2:] for each in said("es", text) if each[1] != "adopted"]
    assert days == [
        ("2009-12-22", "supported"),
        ("2010-08-01", "supported"),
        ("2015-03-16", "supported"),
        ("2015-10-01", "contradicted"),
    ]


def test_a_table_is_read_by_its_head() -> None:
    text = (
        "Convention sur les armes à sous-munitions\n\nÉtat | Signature | Ratification, adhésion (a)\n"
        "Canada | 3 décembre 2008 | 16 mars 2015\nBelize | | 2 septembre 2014 a\n"
        "Japon | 3 décembre 2009 | 14 juillet 2009\n"
    )
    assert [each[1:] for each in said("fr", text)] == [
        ("signature", "2008-12-03", "supported"),
        ("deposit", "2015-03-16", "supported"),
        ("deposit", "2014-09-02", "supported"),
        ("signature", "2009-12-03", "contradicted"),
        ("deposit", "2009-07-14", "supported"),
    ]


def test_a_day_of_a_table_whose_year_is_lost_is_not_called_wrong() -> None:
    text = "Convention sur les armes à sous-munitions\n\nÉtat | Signature | Ratification\nCanada | 3 déc | 16 mars\n"
    assert "contradicted" not in {verdict for *_, verdict in said("fr", text)}


@pytest.mark.parametrize(
    ("language", "text", "right", "wrong"),
    [
        ("es", f"Japón figura ya entre los {{}} de {ES}.", "firmantes", ""),
        ("es", f"Brasil figura ya entre los {{}} de {ES}.", "", "firmantes"),
        ("es", f"Guyana se sumó en 2014 a los {{}} en {ES}.", "Estados parte", ""),
        ("es", f"Rusia se sumó ayer a los {{}} de {ES}.", "", "ratificantes"),
        ("es", f"{ES}. Kenia ya es {{}}.", "", "parte"),
        ("fr", f"{FR}. Le Kenya est déjà {{}}.", "", "partie"),
        ("fr", f"{FR}. Le Ghana est désormais {{}}.", "partie", ""),
    ],
)
def test_states_among_the_parties(language: str, text: str, right: str, wrong: str) -> None:
    verdict = "supported" if right else "contradicted"
    assert verdict in {
        each[3] for each in said(language, text.format(right or wrong)) if each[0] == "membership"
    }


@pytest.mark.parametrize(
    ("language", "text", "right", "wrong"),
    [
        ("es", f"Hasta la fecha {{}} miembros han firmado {ES}.", "108", "98"),
        ("es", "Los {} países de la Convención de Ottawa piden más.", "164", "144"),
        ("es", f"Hoy {{}} naciones, casi el 60 % de la humanidad, han firmado {ES}.", "108", "98"),
        ("fr", f"Dans l'Otan, {{}} membres sur 29 sont parties à {FR}.", "22", "26"),
        ("es", f"En la OTAN, {{}} de los 29 miembros son parte en {ES}.", "22", "26"),
        (
            "fr",
            f"Il faut atteindre le seuil de {{}} ratifications pour que {FR} entre en vigueur.",
            "30",
            "40",
        ),
        (
            "fr",
            f"{FR} est en vigueur depuis le 1er août 2010, six mois après le {{}} dépôt.",
            "trentième",
            "vingtième",
        ),
    ],
)
def test_figures_by_looser_nouns(language: str, text: str, right: str, wrong: str) -> None:
    kinds = ("count", "share", "rule")
    assert "supported" in {each[3] for each in said(language, text.format(right)) if each[0] in kinds}
    assert "contradicted" not in {each[3] for each in said(language, text.format(right)) if each[0] in kinds}
    assert "contradicted" in {each[3] for each in said(language, text.format(wrong)) if each[0] in kinds}


@pytest.mark.parametrize(
    ("language", "text", "right", "wrong"),
    [
        ("fr", f"Le Ghana, l'un des premiers, a ratifié {FR} le {{}}.", "3 février 2011", "3 février 2012"),
        ("fr", f"La Lituanie a été le 55e État à ratifier {FR}, le {{}}.", "24 mars 2011", "24 mars 2012"),
        ("fr", f"Adoptée il y a onze ans, le {{}}, {FR} a 106 parties.", "30 mai 2008", "30 mai 2010"),
        (
            "fr",
            "La Syrie s'est jointe à la Convention sur les armes chimiques en {}.",
            "septembre 2013",
            "mars 2012",
        ),
        (
            "es",
            f"Lituania fue el 55.º Estado en ratificar {ES}, el {{}}.",
            "24 de marzo de 2011",
            "24 de marzo de 2012",
        ),
        (
            "es",
            f"Ghana quedará vinculado por {ES} a partir del {{}}.",
            "1 de agosto de 2011",
            "1 de mayo de 2012",
        ),
        ("es", f"Colombia desmina. El país forma parte de {ES} desde {{}}.", "2016", "2011"),
        (
            "es",
            "El Tratado sobre el Comercio de Armas regirá desde el {}.",
            "24 de diciembre de 2014",
            "24 de mayo de 2014",
        ),
    ],
)
def test_further_days_may_be_wrong(language: str, text: str, right: str, wrong: str) -> None:
    test_a_day_told_by_a_noun_or_a_standing_may_be_wrong(language, text, right, wrong)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR}. La Suisse, État neutre, a ratifié l'Accord de Paris le 6 octobre 2017."),
        ("fr", f"Le Japon, troisième économie du monde, a signé un accord le 5 octobre 2015. {FR} aussi."),
        ("fr", f"Le seuil de 100 ratifications de {FR} a été franchi."),
        ("fr", f"{FR} oblige à dépolluer. Restent 10 États parties à convaincre."),
        ("es", f"Los 94 países de {ES} firmaron en Oslo."),
        ("es", f"Los 50 países de {ES} con minas piden ayuda."),
        ("es", f"{ES}. Noruega ha notificado su salida de la reunión."),
        ("es", f"{ES}. Colombia es parte en la Convención de Ottawa (ratificó el 6 de septiembre de 2000)."),
    ],
)
def test_what_stands_near_these_is_not_called_wrong(language: str, text: str) -> None:
    test_what_stands_near_is_not_called_wrong(language, text)


ANSWERED = {
    "es": [
        ("¿Cuándo entró en vigor?", "El 1 de agosto de 2010.", "El 1 de agosto de 2011."),
        ("¿Cuántos Estados son parte?", "Son 110.", "Son 140."),
        ("¿Cuántas ratificaciones hacían falta?", "Treinta.", "Cuarenta."),
        ("¿Es Chile parte?", "Sí, desde el 1 de junio de 2011.", "Sí, desde el 1 de junio de 2013."),
        ("¿Ha firmado Rusia la Convención?", "No.", "Sí."),
        ("¿Cuándo ratificó México la Convención?", "El 6 de mayo de 2009.", "El 6 de mayo de 2010."),
    ],
    "fr": [
        ("Quand est-elle entrée en vigueur ?", "Le 1er août 2010.", "Le 1er août 2011."),
        ("Combien d'États y sont parties ?", "Ils sont 110.", "Ils sont 140."),
        ("Combien de ratifications fallait-il ?", "Trente.", "Quarante."),
        ("La Chine l'a-t-elle signée ?", "Non.", "Oui."),
        ("Quand le Japon a-t-il ratifié la Convention ?", "Le 14 juillet 2009.", "Le 14 juillet 2010."),
    ],
}


@pytest.mark.parametrize(
    ("language", "asked", "right", "wrong"),
    [(language, *each) for language, cases in ANSWERED.items() for each in cases],
)
def test_a_short_answer_tells_what_was_asked(language: str, asked: str, right: str, wrong: str) -> None:
    title = {
        "es": "Convención sobre Municiones en Racimo: preguntas",
        "fr": "Convention sur les armes à sous-munitions",
    }
    assert [each[3] for each in said(language, f"{title[language]}\n\n{asked} {right}", "2020-11-01")] == [
        "supported"
    ]
    assert [each[3] for each in said(language, f"{title[language]}\n\n{asked} {wrong}", "2020-11-01")] == [
        "contradicted"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "¿Cuántos países de América Latina la han ratificado? 17.",
        "¿Cuándo la ratificará Brasil? El 3 de diciembre.",
        "¿Cuántos Estados más la han ratificado? Doce.",
        "¿La ha firmado Brasil? No se sabe.",
    ],
)
def test_answers_to_other_questions(text: str) -> None:
    assert "contradicted" not in {each[3] for each in said("es", f"{ES}: preguntas\n\n{text}")}


@pytest.mark.parametrize(
    ("language", "line", "verdict"),
    [
        ("es", "16 de diciembre de 2010: Chile ratifica.", "supported"),
        ("es", "12 de diciembre de 2012: Chile ratifica.", "contradicted"),
        ("es", "16 de febrero de 2010: trigésima ratificación.", "supported"),
        ("fr", "25 septembre 2009 : la France ratifie.", "supported"),
        ("fr", "3 décembre 2010 : la France signe.", "contradicted"),
        ("fr", "16 février 2011 : trentième ratification.", "contradicted"),
    ],
)
def test_lines_of_a_chronology(language: str, line: str, verdict: str) -> None:
    name = {"es": "Convención sobre Municiones en Racimo", "fr": "Convention sur les armes à sous-munitions"}
    assert [each[3] for each in said(language, f"{name[language]}\n\n{line}") if each[0] == "date"] == [
        verdict
    ]


def test_a_treaty_entering_into_force_is_not_held_against_the_state_of_the_title() -> None:
    text = (
        "La Suisse et la Convention sur les armes à sous-munitions\n\n3 décembre 2008 : ouverture.\n"
        "1er août 2010 : entrée en vigueur."
    )
    assert "contradicted" not in {each[3] for each in said("fr", text)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", f"{FR}. La Suisse, État neutre, a ratifié à Paris l'accord sur le climat le 6 octobre 2017."),
        ("fr", f"{FR}. La Suisse, État neutre, a adhéré à l'ONU le 10 septembre 2002."),
        ("fr", f"{FR}. L'adhésion de la Suisse à l'ONU a eu lieu le 10 septembre 2002."),
        (
            "fr",
            f"{FR}. Par son adhésion le 10 septembre 2002, la Suisse est devenue le 190e membre de l'ONU.",
        ),
        (
            "fr",
            f"{FR}. Le 3 juin 2014, trois pays (l'Espagne, la France et le Japon) ont signé un accord de pêche.",
        ),
        ("fr", f"{FR}. La Suisse est liée par un traité d'amitié à l'Autriche depuis 1998."),
        ("fr", f"{FR}. Combien d'États parties étaient présents ? 80."),
        ("fr", f"{FR}. Quand la loi suisse a-t-elle été adoptée ? Le 16 mars 2012."),
        ("fr", f"{FR}. La Suisse est-elle partie prenante ? Non."),
        (
            "es",
            f"{ES}. Con su adhesión el 10 de septiembre de 2002, Suiza se convirtió en miembro de la ONU.",
        ),
        ("es", f"{ES}. Suiza se convirtió en el 190.º miembro de la ONU."),
        (
            "es",
            f"{ES}. El 3 de junio de 2014, tres países (España, Francia y Japón) firmaron un acuerdo de pesca.",
        ),
        ("es", f"{ES}. ¿Cuándo entró en vigor la ley española? El 29 de julio de 2015."),
        ("es", f"{ES}. ¿Cuántos Estados parte asistieron? 80."),
        ("es", f"{ES}. ¿Ha firmado Japón la resolución? No."),
    ],
)
def test_what_was_done_to_something_else_is_not_called_wrong(language: str, text: str) -> None:
    test_what_stands_near_is_not_called_wrong(language, text[0].upper() + text[1:])


@pytest.mark.parametrize(
    ("language", "text", "verdict"),
    [
        (
            "fr",
            f"Le 3 décembre 2008, trois pays, l'Espagne, la France et le Japon, ont signé {FR}.",
            "supported",
        ),
        (
            "fr",
            f"Le 3 décembre 2009, trois pays, l'Espagne, la France et le Japon, ont signé {FR}.",
            "contradicted",
        ),
        (
            "es",
            f"El 3 de diciembre de 2008, tres países (España, Francia y Japón) firmaron {ES}.",
            "supported",
        ),
        (
            "es",
            f"El 3 de diciembre de 2009, tres países (España, Francia y Japón) firmaron {ES}.",
            "contradicted",
        ),
    ],
)
def test_several_states_that_acted_on_one_day(language: str, text: str, verdict: str) -> None:
    assert [each[3] for each in said(language, text) if each[0] == "date"] == [verdict]
