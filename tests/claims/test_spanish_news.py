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
