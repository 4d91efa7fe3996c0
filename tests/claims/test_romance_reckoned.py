"""French and Spanish passages in which a day stands near a figure or an act that is not of that day: anniversaries and
times reckoned from an event, a convention told behind its protocol, and a state that became a party by its deposit."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()


def verdicts(language: str, day: str, text: str) -> dict[tuple[str, str, object], str]:
    claims = CHECKER.check(text, date=PartialDate.parse(day), language=language).claims
    return {
        (claim.found.what, claim.found.treaty or "", claim.found.value): claim.verdict for claim in claims
    }


RECKONED = [
    (
        "fr",
        "Dix ans après l'ouverture à la signature de la Convention sur les armes à sous-munitions, le 3 décembre 2008, "
        "{} États l'ont ratifiée.",
    ),
    (
        "fr",
        "Dix ans après le 3 décembre 2008, {} États ont ratifié la Convention sur les armes à sous-munitions.",
    ),
    (
        "es",
        "Diez años después de la apertura a la firma de la Convención sobre Municiones en Racimo, el 3 de diciembre "
        "de 2008, {} Estados la han ratificado.",
    ),
]


@pytest.mark.parametrize(("language", "text"), RECKONED)
def test_the_day_a_time_is_reckoned_from_is_not_that_of_a_figure(language: str, text: str) -> None:
    told = verdicts(language, "2018-12-03", text.format(104))
    assert told["ratified", "CCM", 104] == "supported"
    wrong = verdicts(language, "2018-12-03", text.format(114))
    assert wrong["ratified", "CCM", 114] != "supported"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Dix ans après l'entrée en vigueur de la Convention sur les armes à sous-munitions, le 1er août 2020, "
            "108 États l'avaient ratifiée.",
        ),
        (
            "fr",
            "Le dixième anniversaire de l'entrée en vigueur de la Convention sur les armes à sous-munitions, "
            "le 1er août 2020, a été marqué à Genève.",
        ),
        (
            "fr",
            "Un quart de siècle après l'entrée en vigueur de la Convention d'Ottawa, le 1er mars 2024, "
            "l'association a publié un bilan.",
        ),
        (
            "es",
            "El décimo aniversario de la adopción de la Convención sobre Municiones en Racimo, el 30 de mayo de 2018, "
            "se celebró en Dublín.",
        ),
        (
            "es",
            "Veinticinco años después de la entrada en vigor de la Convención de Ottawa, el 1 de marzo de 2024, "
            "se celebró un acto en Ginebra.",
        ),
        (
            "es",
            "Al cumplirse veinte años de la apertura a la firma de la Convención de Ottawa, el 3 de diciembre de "
            "2017, son 162 los Estados Partes.",
        ),
        (
            "en",
            "Ten years after the entry into force of the Convention on Cluster Munitions, on 1 August 2020, 108 states "
            "had ratified it.",
        ),
    ],
)
def test_the_day_of_an_anniversary_is_not_called_a_wrong_day_of_the_event(language: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, "2024-04-03", text).values()


def test_a_day_that_is_not_set_off_from_the_event_is_its_own() -> None:
    text = "Dix ans après l'entrée en vigueur le 1er août 2011 de la Convention d'Oslo, on compte."
    assert "contradicted" in verdicts("fr", "2020-08-03", text).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le Protocole V relatif aux restes explosifs de guerre est entré en vigueur le 12 novembre 2006. La "
            "Convention elle-même, conclue à Genève le 10 octobre 1980, est en vigueur depuis le 2 décembre 1983.",
        ),
        (
            "es",
            "El Protocolo V sobre los restos explosivos de guerra entró en vigor el 12 de noviembre de 2006. La "
            "Convención misma, concluida en Ginebra el 10 de octubre de 1980, está en vigor "
            "desde el 2 de diciembre de 1983.",
        ),
    ],
)
def test_the_convention_behind_its_protocol_is_the_convention(language: str, text: str) -> None:
    told = verdicts(language, "2006-11-14", text)
    assert told["entered_into_force", "CCW-PV", "2006-11-12"] == "supported"
    assert told["entered_into_force", "CCW", "1983-12-02"] == "supported"
    assert "contradicted" not in told.values()


@pytest.mark.parametrize(
    ("language", "text", "right", "wrong"),
    [
        (
            "fr",
            "Le Sri Lanka est devenu partie à la Convention sur les armes à sous-munitions le {}.",
            ("1er mars 2018", "1er septembre 2018"),
            "1er mai 2018",
        ),
        (
            "es",
            "Sri Lanka se convirtió en Estado Parte de la Convención sobre Municiones en Racimo el {}.",
            ("1 de marzo de 2018", "1 de septiembre de 2018"),
            "1 de mayo de 2018",
        ),
    ],
)
def test_a_party_is_one_from_its_deposit_or_from_when_it_is_bound(
    language: str, text: str, right: tuple[str, str], wrong: str
) -> None:
    for day in right:
        assert set(verdicts(language, "2018-10-01", text.format(day)).values()) == {"supported"}
    assert "contradicted" in verdicts(language, "2018-10-01", text.format(wrong)).values()
    bound = "La Convention sur les armes à sous-munitions est entrée en vigueur pour le Sri Lanka le 1er mars 2018."
    assert "contradicted" in verdicts("fr", "2018-10-01", bound).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les 3 et 4 décembre 1997, {} pays ont signé la Convention d'Ottawa."),
        ("fr", "La Convention d'Ottawa avait été signée à Ottawa par {} pays les 3 et 4 décembre 1997."),
        ("es", "Los días 3 y 4 de diciembre de 1997, {} países firmaron la Convención de Ottawa."),
        ("en", "On 3-4 December 1997, {} countries signed the Mine Ban Treaty in Ottawa."),
    ],
)
def test_a_signing_ceremony_named_by_its_first_two_days_lasted_three(language: str, text: str) -> None:
    assert verdicts(language, "2016-03-01", text.format(122))["signed", "APMBC", 122] == "supported"
    assert verdicts(language, "2016-03-01", text.format(132))["signed", "APMBC", 132] == "contradicted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Convention d'Ottawa a été adoptée par le Parlement le 3 juin 1998."),
        ("fr", "La Convention d'Oslo a été adoptée le 6 juillet 2009 par l'Assemblée nationale."),
        ("es", "La Convención de Ottawa fue aprobada por el Congreso de la República el 5 de mayo de 1998."),
        ("es", "La Convención sobre Municiones en Racimo se aprobó en el Senado el 19 de marzo de 2009."),
        (
            "es",
            "Firmamos la Convención sobre Municiones en Racimo. Aprobada por el Senado el 19 de marzo de 2009, fue "
            "ratificada el 6 de mayo de 2009.",
        ),
        ("en", "The Mine Ban Treaty was adopted by the Senate on 3 June 1998."),
    ],
)
def test_what_a_parliament_adopts_is_not_the_adoption_of_the_treaty(language: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, "2016-03-01", text).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La Convention d'Ottawa a été adoptée par l'Assemblée générale le 3 juin 1998."),
        ("es", "La Convención de Ottawa fue aprobada por los Estados el 5 de mayo de 1998."),
        ("en", "The Mine Ban Treaty was adopted by the conference on 3 June 1998."),
    ],
)
def test_a_wrong_day_of_adoption_is_still_told(language: str, text: str) -> None:
    assert "contradicted" in verdicts(language, "2016-03-01", text).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le Plan d'action de Lausanne, adopté par la Conférence d'examen de la Convention sur les armes à "
            "sous-munitions, succède à celui de Dubrovnik, adopté le 11 septembre 2015.",
        ),
        (
            "es",
            "El Plan de Acción de Lausana, aprobado por la Conferencia de Examen de la Convención sobre Municiones en "
            "Racimo, sustituye al de Dubrovnik, adoptado el 11 de septiembre de 2015.",
        ),
    ],
)
def test_a_plan_called_by_its_town_is_no_treaty(language: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, "2021-10-04", text).values()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Le Protocole V est entré en vigueur le 12 novembre 2006. Il avait été adopté par les États parties à la "
            "Convention sur certaines armes classiques le {}.",
        ),
        (
            "fr",
            "Adopté par les Hautes Parties contractantes à la Convention sur certaines armes classiques le {}, le "
            "Protocole V est en vigueur.",
        ),
        (
            "es",
            "El Protocolo V entró en vigor el 12 de noviembre de 2006. Fue adoptado por las Altas Partes Contratantes "
            "en la Convención sobre Ciertas Armas Convencionales el {}.",
        ),
        (
            "en",
            "Protocol V entered into force in 2006. It had been adopted by the States Parties to the Convention on "
            "Certain Conventional Weapons on {}.",
        ),
    ],
)
def test_what_the_parties_to_a_convention_adopt_is_not_that_convention(language: str, text: str) -> None:
    right = {"fr": "28 novembre 2003", "es": "28 de noviembre de 2003", "en": "28 November 2003"}[language]
    wrong = {"fr": "28 novembre 2001", "es": "28 de noviembre de 2001", "en": "28 November 2001"}[language]
    assert (
        verdicts(language, "2007-05-02", text.format(right))["adopted", "CCW-PV", "2003-11-28"] == "supported"
    )
    assert (
        verdicts(language, "2007-05-02", text.format(wrong))["adopted", "CCW-PV", "2001-11-28"]
        == "contradicted"
    )


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        # The words of its subject are nearer than the name of another treaty.
        (
            "fr",
            "2019-03-25",
            "Le 3 décembre 1997, 122 pays ont signé la Convention d'Ottawa. La Suisse a détruit ses dernières armes à "
            "sous-munitions en mars 2019. La Convention y est entrée en vigueur le 1er janvier 2013.",
        ),
        # The treaty is named behind the act.
        (
            "es",
            "2009-05-08",
            "El 3 de diciembre de 1997, 122 países firmaron la Convención de Ottawa. México ratificó el 6 de mayo. Es "
            "el primer país de América Latina en ratificar la Convención sobre Municiones en Racimo.",
        ),
        (
            "es",
            "2010-12-01",
            "La Convención de Ottawa tiene 156 Estados Partes. Panamá depositó el 29 de noviembre su instrumento. "
            "Entrará en vigor para Panamá el 1 de mayo de 2011. La Convención sobre Municiones en Racimo cuenta "
            "ya con 48 "
            "ratificaciones.",
        ),
        # The day is that on which another treaty was opened for signature.
        (
            "es",
            "2009-09-28",
            "La Convención de Ottawa entró en vigor el 1 de marzo de 1999. El Uruguay, que había firmado la Convención "
            "en Oslo el 3 de diciembre de 2008, depositó su instrumento la semana pasada.",
        ),
        # A convention named ahead of the protocol is not the protocol's.
        (
            "es",
            "2006-11-14",
            "La Convención de Ottawa entró en vigor el 1 de marzo de 1999. El Protocolo V sobre los restos explosivos "
            "de guerra entró en vigor el 12 de noviembre de 2006. La Convención misma, concluida en Ginebra el 10 de "
            "octubre de 1980, está en vigor desde el 2 de diciembre de 1983.",
        ),
    ],
)
def test_an_act_told_beside_the_name_of_another_treaty_is_not_called_wrong(
    language: str, day: str, text: str
) -> None:
    assert "contradicted" not in verdicts(language, day, text).values()


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        # Who acts "three years after" another is no list with it.
        (
            "fr",
            "2021-02-15",
            "Trois ans après la Belgique, le Bénin a ratifié le Traité sur l'interdiction des armes nucléaires.",
        ),
        (
            "es",
            "2020-07-10",
            "Tres años después que Bélgica, China se adhirió el 6 de julio al Tratado sobre el Comercio de Armas, "
            "convirtiéndose en el Estado Parte número 107.",
        ),
        # The day of a vote told first is not that of the figure.
        (
            "fr",
            "2014-06-23",
            "Après un vote du Parlement le 4 mars 2011, le nombre de ratifications de la Convention d'Ottawa s'établit "
            "désormais à 161.",
        ),
        (
            "es",
            "2024-09-15",
            "Tras una votación del Congreso el 4 de marzo de 2011, la Convención sobre Municiones en Racimo tiene 112 "
            "Estados Partes.",
        ),
        # A pronoun means the treaty told before, and not the one the sentence names behind it.
        (
            "fr",
            "2019-11-30",
            "La quatrième Conférence d'examen de la Convention d'Ottawa s'est achevée vendredi. 164 pays y sont "
            "parties ; "
            "le Traité sur le commerce des armes, lui, est entré en vigueur en 2014.",
        ),
        (
            "es",
            "2022-01-20",
            "La Convención sobre Ciertas Armas Convencionales se abrió a la firma en 1981. España la ratificó el 29 de "
            "diciembre de 1993; el Tratado sobre el Comercio de Armas entró en vigor el 24 de diciembre de 2014.",
        ),
        # A treaty by its name is no convention.
        (
            "fr",
            "2015-06-01",
            "Née du Processus d'Oslo, la Convention a été adoptée par 107 pays à Dublin le 30 mai 2008 ; le Traité sur "
            "le commerce des armes, lui, est entré en vigueur le 24 décembre 2014.",
        ),
        (
            "fr",
            "2015-06-01",
            "Au moment où l'on fête l'adoption du Traité sur le commerce des armes, la Convention a été signée "
            "à Oslo le "
            "3 décembre 2008.",
        ),
        # An observatory of mines does not make a text about mines.
        (
            "fr",
            "2015-12-01",
            "L'Allemagne a détruit ses stocks d'armes à sous-munitions, selon l'Observatoire des mines. Elle "
            "avait signé "
            "la Convention en 2008.",
        ),
        (
            "fr",
            "2015-12-01",
            "L'Allemagne a détruit ses stocks d'armes à sous-munitions, tandis que la Convention d'Ottawa est de "
            "portée mondiale. Elle avait signé la Convention en 2008.",
        ),
        # "There" it is in force for one state, which the sentence does not name.
        (
            "fr",
            "2019-05-04",
            "La grande île a signé le Traité sur le commerce des armes. Le Traité y est en vigueur depuis le 21 "
            "décembre "
            "2016.",
        ),
    ],
)
def test_what_stands_beside_a_claim_is_not_taken_for_its_own(language: str, day: str, text: str) -> None:
    assert "contradicted" not in verdicts(language, day, text).values()


@pytest.mark.parametrize(
    ("language", "day", "text"),
    [
        (
            "fr",
            "2021-02-15",
            "Trois ans après la Belgique, les États-Unis ont ratifié la Convention d'Ottawa.",
        ),
        (
            "fr",
            "2019-11-30",
            "La Convention d'Ottawa lie ses parties. 194 pays y sont parties ; le Traité sur le commerce des armes est "
            "entré en vigueur en 2014.",
        ),
        (
            "es",
            "2022-01-20",
            "La Convención de Ottawa prohíbe las minas. España la ratificó el 29 de diciembre de 2003; el "
            "Tratado sobre "
            "el Comercio de Armas entró en vigor el 24 de diciembre de 2014.",
        ),
    ],
)
def test_what_is_wrong_of_its_own_is_still_told(language: str, day: str, text: str) -> None:
    assert "contradicted" in verdicts(language, day, text).values()
