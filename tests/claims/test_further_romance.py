"""French and Spanish: months without a year, rules and figures told in passing, lists behind a colon."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str, str]
"""Kind, what, value, treaty, verdict."""

FOUND: list[tuple[str, str, str, list[Said]]] = [
    (
        "fr",
        "2014-10-01",
        "Grâce à une cinquantième ratification, le Traité sur le commerce des armes entrera en vigueur fin décembre.",
        [("date", "entered_into_force", "2014-12", "ATT", "supported")],
    ),
    (
        "es",
        "2014-10-01",
        "El Tratado sobre el Comercio de Armas entrará en vigor a finales de diciembre, dijo el ministro.",
        [("date", "entered_into_force", "2014-12", "ATT", "supported")],
    ),
    (
        "fr",
        "2020-01-01",
        "La Convention sur les armes à sous-munitions a été adoptée à Dublin en mai 2008 et ouverte à la signature "
        "à Oslo en décembre de la même année.",
        [
            ("date", "opened", "2008-12", "CCM", "supported"),
            ("date", "adopted", "2008-05", "CCM", "supported"),
        ],
    ),
    (
        "es",
        "2020-01-01",
        "El Tratado de Ottawa se adoptó en septiembre de 1997 y se firmó el 3 de diciembre del mismo año.",
        [("date", "opened_or_signed", "1997-12-03", "APMBC", "supported")],
    ),
    (
        "es",
        "2020-01-01",
        "La Convención sobre Municiones en Racimo se abrió a la firma en diciembre de 2008. En septiembre del año "
        "siguiente, Francia depositó su instrumento de ratificación.",
        [("date", "deposit", "2009-09", "CCM", "supported")],
    ),
    (
        "fr",
        "2020-01-01",
        "Convention sur les armes à sous-munitions\n\n"
        "Entrée en vigueur 1er août 2010 Condition Ratification par 30 États",
        [
            ("date", "entered_into_force", "2010-08-01", "CCM", "supported"),
            ("rule", "threshold", 30, "CCM", "supported"),
        ],
    ),
    (
        "es",
        "2020-01-01",
        "El Tratado sobre el Comercio de Armas fue votado por la Asamblea General el 2 de abril de 2013.",
        [("date", "adopted", "2013-04-02", "ATT", "supported")],
    ),
    (
        "es",
        "2008-12-04",
        "Unos 94 países firmaron ayer en Oslo la Convención sobre Municiones en Racimo.",
        [("date", "opened_or_signed", "2008-12-03", "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "Trente-deux des 162 États que compte la Convention d'Ottawa ont encore des mines à enlever.",
        [("count", "parties", 162, "APMBC", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Entre los 162 que han ratificado el Tratado de Ottawa hay países muy distintos.",
        [("count", "ratified", 162, "APMBC", "supported")],
    ),
    (
        "fr",
        "2015-09-11",
        "La Colombie devient l'État partie numéro 96 à la Convention sur les armes à sous-munitions.",
        [("ordinal", "parties", 96, "CCM", "supported")],
    ),
    (
        "es",
        "2015-09-11",
        "Con Colombia, la Convención sobre Municiones en Racimo recibe el Estado parte número 96.",
        [("ordinal", "parties", 96, "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "La Convention sur les armes à sous-munitions est stricte : chacun a un délai de huit ans pour détruire "
        "ses stocks.",
        [("rule", "stockpile", 8, "CCM", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Quien se adhiere al Tratado de Ottawa debe destruir las minas que posea en un plazo de cuatro años, y las que "
        "estén en su territorio en un plazo de diez años.",
        [("rule", "stockpile", 4, "APMBC", "supported"), ("rule", "clearance", 10, "APMBC", "supported")],
    ),
    (
        "fr",
        "2015-10-01",
        "Le Traité sur le commerce des armes avance. Israël et la Turquie ont signé le texte "
        "mais ne l'ont pas ratifié.",
        [("membership", "signatory", True, "ATT", "supported")],
    ),
    (
        "es",
        "2015-10-01",
        "El Tratado sobre el Comercio de Armas avanza. Israel y Turquía han suscrito el acuerdo, pero sin ratificarlo.",
        [("membership", "signatory", True, "ATT", "supported")],
    ),
    (
        "es",
        "2012-06-01",
        "Sólo Argentina, Brasil y Venezuela siguen sin sumarse a la Convención sobre Municiones en Racimo.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "fr",
        "2012-06-01",
        "La Chine et l'Inde manquent toujours à l'appel de la Convention sur les armes à sous-munitions.",
        [("membership", "joined", False, "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "Les États-Unis ne font pas partie des pays signataires de la Convention d'Ottawa.",
        [("membership", "signed", False, "APMBC", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Estados Unidos, país no signatario del Tratado de Ottawa, destruyó una parte de sus minas.",
        [("membership", "signed", False, "APMBC", "supported")],
    ),
    (
        "es",
        "2021-09-25",
        "Otros tres países de la zona han firmado el Tratado sobre la Prohibición de las Armas Nucleares y quieren "
        "ratificarlo: Brasil, Colombia y Perú.",
        [("membership", "signed", True, "TPNW", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "La ratification de la Convention sur les armes à sous-munitions par la Colombie réjouit les associations.",
        [("membership", "ratified", True, "CCM", "supported")],
    ),
    (
        "es",
        "2010-02-17",
        "La Convención sobre Municiones en Racimo entrará en vigor gracias al depósito por parte de Burkina Faso y "
        "Moldavia de los instrumentos de ratificación.",
        [("membership", "ratified", True, "CCM", "supported")],
    ),
    (
        "es",
        "2020-01-01",
        "España suscribió la Convención sobre Municiones en Racimo en Oslo (Noruega). Luego depositó el respectivo "
        "instrumento de ratificación el 17 de junio de 2009.",
        [("date", "deposit", "2009-06-17", "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "La Suisse, longtemps hésitante, est enfin partie à la Convention sur les armes à sous-munitions.",
        [("membership", "parties", True, "CCM", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Rusia, gran productor, tampoco firmó la Convención sobre Municiones en Racimo.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "D'autres États (Pologne, Grèce et Finlande) n'ont jamais signé la Convention sur les armes à sous-munitions.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Entre los que aún no han firmado la Convención sobre Municiones en Racimo están Finlandia y Grecia.",
        [("membership", "signed", False, "CCM", "supported")],
    ),
    (
        "fr",
        "2016-06-01",
        "La Convention d'Ottawa n'a été signée ni par la Chine ni par l'Inde.",
        [("membership", "signed", False, "APMBC", "supported")],
    ),
    (
        "es",
        "2016-06-01",
        "Hay países que no forman parte del Tratado de Ottawa, como China e India, con grandes arsenales.",
        [("membership", "parties", False, "APMBC", "supported")],
    ),
    (
        "es",
        "2016-12-10",
        "Según el Monitor, que sigue el Tratado de Ottawa, las víctimas de minas sumaron 6.461 en 2015.",
        [("quantity", "counted", 6461, "APMBC", "supported")],
    ),
    (
        "es",
        "2015-10-01",
        "La primera Conferencia de Revisión de la Convención sobre Municiones en Racimo se llevó a cabo en "
        "Dubrovnik del 7 al 11 de septiembre de 2015.",
        [("date", "meeting", "2015-09-07/2015-09-11", "CCM", "supported")],
    ),
    (
        "fr",
        "2015-10-01",
        "La première Conférence de révision de la Convention sur les armes à sous-munitions se déroule à Dubrovnik "
        "du 7 au 11 septembre 2015.",
        [("date", "meeting", "2015-09-07/2015-09-11", "CCM", "supported")],
    ),
]


@pytest.mark.parametrize(
    ("language", "day", "text", "said"), [pytest.param(*row, id=row[2][:60]) for row in FOUND]
)
def test_what_is_said_in_passing_is_found(language: str, day: str, text: str, said: list[Said]) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    found = [
        (claim.found.kind, claim.found.what, claim.found.value, claim.found.treaty, claim.verdict)
        for claim in checked.claims
    ]
    assert [one for one in said if one not in found] == [], found


NOT_ACCUSED: list[tuple[str, str, str]] = [
    (
        "fr",
        "2014-10-01",
        "Le Traité sur le commerce des armes entrera en vigueur en mars, dit-on au ministère.",
    ),
    ("es", "2014-10-01", "La ley sobre el Tratado sobre el Comercio de Armas entrará en vigor en enero."),
    (
        "fr",
        "2020-01-01",
        "La Convention d'Oslo date de 2008. Une loi a été ouverte à la signature en mars de l'année suivante.",
    ),
    (
        "es",
        "2020-01-01",
        "El Tratado de Ottawa se negoció en 1996 y se firmó en marzo del mismo año, según un manual.",
    ),
    (
        "fr",
        "2016-06-01",
        "Parmi les 12 qui ont ratifié la Convention d'Ottawa en 2004, deux sont insulaires.",
    ),
    (
        "es",
        "2016-06-01",
        "De los 40 que han firmado la Convención sobre Municiones en Racimo, diez son africanos.",
    ),
    (
        "fr",
        "2016-06-01",
        "La Convention d'Ottawa laisse un délai de dix ans pour détruire les mines enfouies et les stocks oubliés.",
    ),
    ("es", "2016-06-01", "La campaña pidió la ratificación de la Convención de Oslo por parte de Brasil."),
    ("fr", "2016-06-01", "Nous attendons la ratification de la Convention d'Oslo par le Brésil."),
    (
        "fr",
        "2016-06-01",
        "La France, membre du Traité d'Ottawa et de l'OTAN, doit encore ratifier la Convention.",
    ),
    ("es", "2016-06-01", "España, parte en la Convención de Oslo, aún debe destruir parte de su arsenal."),
    (
        "es",
        "2016-06-01",
        "Tres países no han firmado la Convención sobre Municiones en Racimo y piden ayuda: Perú, Chile y España.",
    ),
    (
        "fr",
        "2018-06-01",
        "La Suède a participé à une cérémonie de signature du Traité d'interdiction des armes nucléaires.",
    ),
    (
        "es",
        "2015-09-11",
        "Cuba se convierte en el Estado parte número 99, según un primer recuento de la Convención.",
    ),
    (
        "fr",
        "2020-01-01",
        "La résolution sur le Traité sur le commerce des armes a été votée par l'Assemblée générale "
        "le 4 décembre 2013.",
    ),
    (
        "fr",
        "2016-06-01",
        "La Pologne a signé une déclaration sur la Convention sur les armes à sous-munitions.",
    ),
    (
        "es",
        "2016-06-01",
        "Finlandia firmó un acuerdo sobre la Convención sobre Municiones en Racimo con España.",
    ),
    (
        "fr",
        "2016-06-01",
        "Certains pays (France, Italie) n'ont pas signé la même Convention d'Ottawa le même jour.",
    ),
    (
        "es",
        "2016-06-01",
        "Entre los que no han firmado la Convención de Ottawa en inglés figuran Perú y Chile.",
    ),
    (
        "fr",
        "2016-06-01",
        "Le nombre de victimes, dit la campagne du Traité d'Ottawa, atteint 9999 pour 2015.",
    ),
    (
        "es",
        "2016-06-01",
        "La Conferencia de Revisión de la Convención de Oslo se realizó en Dubrovnik en junio de 2015.",
    ),
]
"""Sentences of something else, or that leave open whom or what they mean."""


@pytest.mark.parametrize(
    ("language", "day", "text"), [pytest.param(*row, id=row[2][:60]) for row in NOT_ACCUSED]
)
def test_loose_words_call_nothing_wrong(language: str, day: str, text: str) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    assert [claim.found.text for claim in checked.claims if claim.verdict == "contradicted"] == []


def test_a_treaty_concluded_on_a_day_may_have_been_adopted_or_signed_on_it() -> None:
    for day in ("30 mai 2008", "3 décembre 2008"):
        text = f"La Convention sur les armes à sous-munitions, conclue le {day}, protège les civils."
        checked = CHECKER.check(text, date=PartialDate.parse("2020-01-01"), language="fr")
        assert [claim.verdict for claim in checked.claims] == ["supported"]
