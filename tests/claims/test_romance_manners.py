"""French and Spanish: governments by their capitals, meetings told in a clause of their own, votes that adopted a
treaty, marks that are passed, and who is told to be outside; with what is near each of these and no fault."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Said = tuple[str, str, object, str]
"""Kind, what, value, verdict."""

SAID: list[tuple[str, str, str, list[Said]]] = [
    # Capitals.
    (
        "fr",
        "2019-06-01",
        "La Convention d'Ottawa, signée en décembre 1997 par Lisbonne, interdit ces mines.",
        [("date", "signature", "1997-12", "supported")],
    ),
    (
        "fr",
        "2025-08-01",
        "Helsinki a notifié à l'ONU son retrait de la Convention d'Ottawa le 10 août 2025.",
        [("date", "withdrawal_notice", "2025-08-10", "contradicted")],
    ),
    (
        "es",
        "2019-06-01",
        "Varsovia ratificó la Convención de Ottawa el 27 de diciembre de 2012.",
        [("date", "deposit", "2012-12-27", "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "Ni Washington ni Moscú han firmado la Convención sobre Municiones en Racimo.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "Moscou et Pékin n'ont pas signé la Convention sur les armes à sous-munitions.",
        [("membership", "joined", False, "supported")],
    ),
    # A meeting and, right behind it, its days.
    (
        "fr",
        "2012-06-01",
        "Une délégation a pris part à la deuxième Assemblée des États parties à la Convention sur les armes à "
        "sous-munitions, qui s'est tenue du 3 au 6 mai 2011.",
        [("date", "meeting", "2011-05-03/2011-05-06", "contradicted")],
    ),
    (
        "es",
        "2012-06-01",
        "Una delegación asistió a la segunda Reunión de los Estados Partes en la "
        "Convención sobre Municiones en Racimo, "
        "celebrada en Beirut del 12 al 16 de septiembre de 2011.",
        [("date", "meeting", "2011-09-12/2011-09-16", "supported")],
    ),
    # The vote by which a treaty was adopted needs no day.
    (
        "es",
        "2019-06-01",
        "El Tratado sobre el Comercio de Armas fue aprobado con 154 votos a favor.",
        [("vote", "yes", 154, "supported")],
    ),
    (
        "es",
        "2019-06-01",
        "El Tratado sobre el Comercio de Armas fue aprobado con 124 votos a favor.",
        [("vote", "yes", 124, "contradicted")],
    ),
    (
        "fr",
        "2019-06-01",
        "Le Traité sur le commerce des armes a été adopté par 134 voix.",
        [("vote", "yes", 134, "contradicted")],
    ),
    # A mark is passed, and how many are missing.
    (
        "es",
        "2014-09-26",
        "El Tratado sobre el Comercio de Armas ya superó las 50 ratificaciones.",
        [("count", "ratified", 50, "supported")],
    ),
    (
        "es",
        "2016-02-14",
        "No forman parte de la Convención sobre Municiones en Racimo 79 naciones, entre ellas Siria y Egipto.",
        [("count", "outside", 79, "supported"), ("membership", "joined", False, "supported")],
    ),
    (
        "es",
        "2016-12-02",
        "Treinta de los 126 que conforman la Convención de Ottawa siguen limpiando su suelo.",
        [("count", "parties", 126, "contradicted")],
    ),
    # None of these, whatever the verb behind them says.
    (
        "es",
        "2019-06-01",
        "Ninguno de estos países, China, India y Siria, es parte en la Convención sobre Municiones en Racimo.",
        [("membership", "joined", False, "supported")],
    ),
    (
        "fr",
        "2019-06-01",
        "Aucun de ces États (la Chine, l'Inde et la Syrie) n'a signé la Convention sur les armes à sous-munitions.",
        [("membership", "signed", False, "supported")],
    ),
    # Who never signed became one of the signatories by acceding.
    (
        "fr",
        "2014-06-01",
        "Andorre est devenue le 81e État signataire de la Convention sur les armes à sous-munitions.",
        [("ordinal", "signed", 81, "supported")],
    ),
    # What was done to a text stands, whatever is hoped of it.
    (
        "fr",
        "2015-06-01",
        "Parmi les objectifs du Traité sur le commerce des armes, ou de ce texte entré "
        "en vigueur le 24 mai 2014, la paix.",
        [("date", "entered_into_force", "2014-05-24", "contradicted")],
    ),
    (
        "es",
        "2015-06-01",
        "La Convención sobre ciertas armas convencionales, hecha en Ginebra el 10 de octubre de 1990, sigue vigente.",
        [("date", "opened_or_signed", "1990-10-10", "contradicted")],
    ),
]

NOT_ACCUSED: list[tuple[str, str, str]] = [
    # A town in which something was signed is no government that signs.
    (
        "fr",
        "2019-06-01",
        "La Convention sur les armes à sous-munitions a été ouverte à la signature en 2008 à Oslo.",
    ),
    (
        "es",
        "2019-06-01",
        "En Oslo y Madrid muchos han firmado una carta por la Convención sobre Municiones en Racimo.",
    ),
    # The year of its deposit is that in which a state became a party, to many.
    ("fr", "2018-11-29", "La Mauritanie est devenue un État partie à la Convention d'Ottawa en 2000."),
    ("es", "2018-11-29", "Mauritania se convirtió en Estado parte en la Convención de Ottawa en 2000."),
    # A resolution has a vote of its own; a parliament too.
    (
        "es",
        "2019-06-01",
        "La resolución sobre el Tratado sobre el Comercio de Armas fue aprobada con 124 votos.",
    ),
    (
        "es",
        "2019-06-01",
        "En el Senado, el Tratado sobre el Comercio de Armas fue aprobado con 62 votos a favor.",
    ),
    (
        "fr",
        "2019-06-01",
        "Le Sénat a adopté le projet ; le Traité sur le commerce des armes y fut approuvé par 300 voix.",
    ),
    # "Adopted" is said loosely of all that have joined.
    (
        "es",
        "2015-05-04",
        "Las bombas de racimo están prohibidas por un tratado de 2008 adoptado por 116 países.",
    ),
    # Some of the parties only.
    ("es", "2016-12-02", "Dos de los 33 que integran la Convención de Ottawa en la región piden más tiempo."),
]


def _said(language: str, day: str, text: str) -> list[Said]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [(c.found.kind, c.found.what, c.found.value, c.verdict) for c in checked.claims]


@pytest.mark.parametrize(("language", "day", "text", "claims"), SAID)
def test_what_is_said_is_found_and_judged(language: str, day: str, text: str, claims: list[Said]) -> None:
    said = _said(language, day, text)
    assert set(claims) <= set(said)
    if all(verdict == "supported" for *_, verdict in claims):
        assert "contradicted" not in {verdict for *_, verdict in said}


@pytest.mark.parametrize(("language", "day", "text"), NOT_ACCUSED)
def test_what_may_be_meant_otherwise_is_not_called_wrong(language: str, day: str, text: str) -> None:
    assert "contradicted" not in {verdict for *_, verdict in _said(language, day, text)}
