"""French and Spanish: treaties called by their day, as laws and gazettes call them; and laws that are called so too."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()
TODAY = PartialDate.parse("2020-06-15")

NAMED = [
    ("fr", "CCW-PV", "2003-11-28", "le Protocole du 28 novembre 2003 relatif aux restes explosifs de guerre"),
    ("fr", "CCW-PIV", "1995-10-13", "le Protocole du 13 octobre 1995 relatif aux armes à laser aveuglantes"),
    ("fr", "CCW", "1980-10-10", "la Convention du 10 octobre 1980 sur certaines armes classiques"),
    ("fr", "ATT", "2013-04-02", "le Traité du 2 avril 2013 sur le commerce des armes"),
    ("fr", "TPNW", "2017-07-07", "le Traité du 7 juillet 2017 sur l'interdiction des armes nucléaires"),
    (
        "fr",
        "CTBT",
        "1996-09-10",
        "le Traité du 10 septembre 1996 d'interdiction complète des essais nucléaires",
    ),
    ("fr", "CWC", "1993-01-13", "la Convention du 13 janvier 1993 sur l'interdiction des armes chimiques"),
    (
        "es",
        "CCW-PV",
        "2003-11-28",
        "el Protocolo de 28 de noviembre de 2003 sobre los restos explosivos de guerra",
    ),
    ("es", "CCW-PIV", "1995-10-13", "el Protocolo de 13 de octubre de 1995 sobre armas láser cegadoras"),
    ("es", "CCW", "1980-10-10", "la Convención de 10 de octubre de 1980 sobre ciertas armas convencionales"),
    ("es", "ATT", "2013-04-02", "el Tratado de 2 de abril de 2013 sobre el comercio de armas"),
    (
        "es",
        "TPNW",
        "2017-07-07",
        "el Tratado de 7 de julio de 2017 sobre la prohibición de las armas nucleares",
    ),
    ("es", "CWC", "1993-01-13", "la Convención del 13 de enero de 1993 sobre las armas químicas"),
    ("es", "CCM", "2008-05-30", "la Convención, de 30 de mayo de 2008, sobre municiones en racimo"),
    (
        "es",
        "CTBT",
        "1996-09-10",
        "el Tratado sobre la prohibición global de experimentos nucleares, de 10 de septiembre de 1996",
    ),
]


@pytest.mark.parametrize(("language", "treaty", "day", "name"), NAMED)
def test_a_treaty_called_by_its_day_is_known(language: str, treaty: str, day: str, name: str) -> None:
    text = f"Vu {name}," if language == "fr" else f"Visto {name},"
    claims = CHECKER.check(text, date=TODAY, language=language).claims
    told = [claim for claim in claims if claim.found.value == day]
    assert [(claim.found.treaty, claim.verdict) for claim in told[:1]] == [(treaty, "supported")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La loi du 3 mai 2014 sur les armes à sous-munitions est entrée en vigueur le 1er juin 2014."),
        (
            "fr",
            "L'ordonnance du 3 mai 2014 sur le commerce des armes est entrée en vigueur le 1er juin 2014.",
        ),
        ("fr", "Le rapport du 3 mai 2014 sur les mines antipersonnel a été adopté le 5 mai 2014."),
        (
            "es",
            "La ley de 3 de mayo de 2014 sobre municiones en racimo entró en vigor el 1 de junio de 2014.",
        ),
        ("es", "La orden de 3 de mayo de 2014 sobre comercio de armas entró en vigor el 1 de junio de 2014."),
        (
            "es",
            "El informe de 3 de mayo de 2014 sobre municiones en racimo fue aprobado el 5 de mayo de 2014.",
        ),
    ],
)
def test_a_law_called_by_its_day_is_no_treaty(language: str, text: str) -> None:
    claims = CHECKER.check(text, date=TODAY, language=language).claims
    assert {claim.verdict for claim in claims} <= {"unverifiable"}
