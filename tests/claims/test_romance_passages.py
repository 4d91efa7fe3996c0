"""French and Spanish as pages write them: few words, names in brackets, states by their adjectives, milestones."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

FOUND: list[tuple[str, str, str, list[Said]]] = [
    # A second name in brackets.
    (
        "es",
        "2005-01-01",
        "Ecuador ratificó la Convención sobre minas antipersonal (Tratado de Ottawa) el 29 de abril de 1999.",
        [("date", "deposit", "1999-04-29", "supported")],
    ),
    (
        "fr",
        "2015-01-01",
        "Le Sénégal a ratifié le Traité sur le commerce des armes (TCA) le 25 septembre 2014.",
        [("date", "deposit", "2014-09-25", "supported")],
    ),
    # States by their adjectives.
    (
        "es",
        "2012-01-01",
        "El Gobierno chileno firmó en Oslo la Convención sobre Municiones en Racimo y depositó su instrumento de "
        "ratificación el 16 de diciembre de 2010.",
        [("date", "deposit", "2010-12-16", "supported")],
    ),
    (
        "fr",
        "2012-01-01",
        "L'État libanais a ratifié la Convention d'Oslo le 5 novembre 2010.",
        [("date", "deposit", "2010-11-05", "supported")],
    ),
    (
        "fr",
        "2012-01-01",
        "Le gouvernement norvégien et le gouvernement irlandais ont ratifié la Convention d'Oslo.",
        [("membership", "ratified", True, "supported")],
    ),
    # Figures without their noun.
    (
        "es",
        "2021-03-01",
        "El TPAN, de uso obligado para sus miembros: 86 han firmado el documento y 54 han culminado su ratificación.",
        [("count", "signed", 86, "supported"), ("count", "ratified", 54, "supported")],
    ),
    (
        "fr",
        "2021-03-01",
        "Le TIAN avance : 86 l'ont signé et 54 l'ont ratifié.",
        [("count", "signed", 86, "supported"), ("count", "ratified", 54, "supported")],
    ),
    # Milestones.
    (
        "fr",
        "2011-01-01",
        "La Convention d'Oslo a recueilli sa trentième ratification le 16 février 2010.",
        [("date", "nth_deposit", "2010-02-16", "supported")],
    ),
    (
        "es",
        "2021-01-01",
        "El 24 de octubre de 2020 el Tratado sobre la Prohibición de las Armas Nucleares "
        "alcanzó las 50 ratificaciones.",
        [("date", "nth_deposit", "2020-10-24", "supported")],
    ),
    (
        "es",
        "2021-01-01",
        "Tras el depósito del trigésimo instrumento de ratificación el 16 de febrero de 2011, la Convención sobre "
        "Municiones en Racimo entró en vigor.",
        [("date", "nth_deposit", "2011-02-16", "contradicted")],
    ),
    # The absent, and those outside.
    (
        "es",
        "2012-01-01",
        "Avanza la Convención sobre Municiones en Racimo, con las notables ausencias de China e India.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "fr",
        "2012-01-01",
        "Israël et l'Iran n'ont ni signé ni ratifié la Convention d'Ottawa.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "es",
        "2018-01-01",
        "Tres países africanos ( Angola, Egipto y Sudán del Sur ) no firmaron la Convención sobre las Armas Químicas.",
        [("membership", "signed", False, "supported")],
    ),
    # Meetings by Roman numbers.
    (
        "es",
        "2018-01-01",
        "La XVI Reunión de los Estados Partes en la Convención de Ottawa se realizó en Viena del 18 al 21 de "
        "diciembre de 2017.",
        [("date", "meeting", "2017-12-18/2017-12-21", "supported")],
    ),
    # A count of the day before, where the text says "today".
    (
        "es",
        "2014-09-02",
        "En la actualidad, 113 Estados han firmado la Convención sobre Municiones en Racimo.",
        [("count", "signed", 113, "supported")],
    ),
    # A clause that goes on about something else.
    (
        "es",
        "2015-01-01",
        "Costa Rica ratificó el TCA el 25 de septiembre de 2013 y lo desarrolló luego con una ley.",
        [("date", "deposit", "2013-09-25", "supported")],
    ),
    # Days of the week.
    (
        "fr",
        "2010-08-02",
        "La Convention d'Oslo est entrée officiellement en vigueur dimanche.",
        [("date", "entered_into_force", "2010-08-01", "supported")],
    ),
    # Time since an event, and between two.
    (
        "es",
        "2019-03-01",
        "El Tratado de Ottawa celebra el vigésimo aniversario de su entrada en vigor.",
        [("delta", "lapse", 20, "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "La Convention d'Oslo est entrée en vigueur deux ans après son adoption.",
        [("delta", "lapse", 2, "supported")],
    ),
    # A treaty called by its year, and by other names.
    (
        "fr",
        "2012-01-01",
        "Le Maroc applique de fait le Traité d'interdiction des mines terrestres de 1997.",
        [("date", "opened_or_signed", "1997", "supported")],
    ),
    (
        "es",
        "2012-01-01",
        "El Tratado de Prohibición Total de Pruebas Nucleares ha sido firmado por 182 países.",
        [("count", "signed", 182, "supported")],
    ),
    (
        "fr",
        "2022-01-01",
        "Le traité onusien interdisant les armes nucléaires est entré en vigueur le 22 janvier 2021.",
        [("date", "entered_into_force", "2021-01-22", "supported")],
    ),
    # What a clause adds to a treaty just named is meant, whatever the sentence asks for.
    (
        "es",
        "2012-01-01",
        "Piden a todos que se sumen a la Convención de Oslo, que entró en vigor el 1 de agosto de 2010.",
        [("date", "entered_into_force", "2010-08-01", "supported")],
    ),
    (
        "fr",
        "2012-01-01",
        "Il exhorte les autres à rejoindre la Convention d'Oslo, adoptée à Dublin le 30 mai 2008.",
        [("date", "adopted", "2008-05-30", "supported")],
    ),
    # Ranks without the name beside them.
    (
        "fr",
        "2020-01-01",
        "Le Chili a rejoint la Convention d'Oslo. Le pays est devenu le 49e État à la ratifier.",
        [("ordinal", "parties", 49, "supported")],
    ),
    # Unlike another.
    (
        "es",
        "2023-01-01",
        "A diferencia de Rusia, Ucrania es Estado parte en la Convención de Ottawa.",
        [("membership", "parties", True, "supported")],
    ),
    # The first to leave, with its day.
    (
        "fr",
        "2025-09-01",
        "La Lituanie est devenue en mars 2024 le premier pays à se retirer de la Convention d'Oslo.",
        [("date", "withdrawal_effective", "2024-03", "contradicted")],
    ),
    # Voted for, and the day beside it.
    (
        "es",
        "2018-01-01",
        "El TPAN fue adoptado con el voto favorable de 122 Estados el 7 de julio de 2017.",
        [("date", "adopted", "2017-07-07", "supported")],
    ),
]


@pytest.mark.parametrize(
    ("language", "day", "text", "said"), [pytest.param(*row, id=row[2][:60]) for row in FOUND]
)
def test_what_a_page_says_is_found_and_judged(language: str, day: str, text: str, said: list[Said]) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    found = [
        (claim.found.kind, claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims
    ]
    assert [one for one in said if one not in found] == [], found


NOT_WRONG: list[tuple[str, str, str]] = [
    # Each of several states has its own year.
    (
        "es",
        "2024-01-01",
        "Lituania, Letonia y Estonia firmaron la Convención de Ottawa en 2003, 2005 y 2004.",
    ),
    # Of a region, of which the sentence before speaks.
    (
        "es",
        "2021-03-01",
        "De los 33 países de América Latina, 22 han firmado el TPAN y 14 lo han ratificado.",
    ),
    ("fr", "2021-03-01", "Sur les 54 pays du continent, 27 ont signé le TIAN et 8 l'ont ratifié."),
    # Who stayed away from a ceremony may have signed later.
    ("es", "2012-01-01", "En Oslo, Angola y Chad no firmaron la Convención sobre Municiones en Racimo."),
    ("fr", "2012-01-01", "La Convention d'Oslo a été signée malgré l'absence de Chypre à la cérémonie."),
    # Whom a treaty "counts" may be those that signed.
    ("es", "2024-12-01", "La Convención de Oslo cuenta con 124 países."),
    ("fr", "2024-12-01", "La Convention d'Oslo rassemble 124 pays."),
    # A road convention is called by the letters of another, and other treaties by words of ours.
    ("es", "2024-12-01", "El Convenio CMR entró en vigor el 2 de julio de 1961 y tiene 58 partes."),
    ("fr", "2024-12-01", "Le Traité sur la non-prolifération des armes nucléaires compte 191 États parties."),
    (
        "es",
        "2024-12-01",
        "El Tratado para la Proscripción de las Armas Nucleares en la América Latina entró en vigor en 1969.",
    ),
    (
        "es",
        "2013-10-01",
        "El acuerdo para destruir las armas químicas de Siria entró en vigor el 27 de septiembre.",
    ),
    # What is hoped for.
    ("fr", "2012-01-01", "Il exhorte 150 États à ratifier la Convention d'Oslo avant le 3 mai 2013."),
    # A parliament's day, and that of a ministry.
    ("fr", "2012-01-01", "Le parlement libanais a ratifié la Convention d'Oslo le 17 août 2010."),
]


@pytest.mark.parametrize(
    ("language", "day", "text"), [pytest.param(*row, id=row[2][:60]) for row in NOT_WRONG]
)
def test_what_may_be_meant_otherwise_is_never_called_wrong(language: str, day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    assert [claim.found for claim in checked.claims if claim.verdict == "contradicted"] == []
