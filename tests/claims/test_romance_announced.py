"""What is announced, or reckoned from the day just told, in French and Spanish; figures of a group."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))

Told = tuple[str, object, str]


def told(text: str, day: str, language: str) -> list[Told]:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    return [(claim.found.what, claim.found.value, claim.verdict) for claim in checked.claims]


CCM_FR = "Convention sur les armes à sous-munitions"
CCM_ES = "Convención sobre Municiones en Racimo"
FR = "Cinq États quittent la Convention d'Ottawa."
ES = "Cinco Estados abandonan la Convención de Ottawa."


@pytest.mark.parametrize(
    ("language", "day", "text", "claim"),
    [
        (
            "fr",
            "2025-12-28",
            f"{FR} Elle ne comptera plus que 161 États parties.",
            ("parties", 161, "supported"),
        ),
        (
            "fr",
            "2025-12-28",
            f"{FR} Cela ramènera à 161 le nombre des parties.",
            ("parties", 161, "supported"),
        ),
        (
            "fr",
            "2025-12-28",
            f"{FR} Elle comptera alors 150 États parties.",
            ("parties", 150, "unverifiable"),
        ),
        ("es", "2025-12-28", f"{ES} Quedarán 161 Estados partes.", ("parties", 161, "supported")),
        ("es", "2025-12-28", f"{ES} La convención tendrá 161 Estados partes.", ("parties", 161, "supported")),
        (
            "es",
            "2025-12-28",
            f"{ES} La convención tendrá 150 Estados partes.",
            ("parties", 150, "unverifiable"),
        ),
        (
            "fr",
            "2009-09-15",
            f"La {CCM_FR} est jeune. Parmi les États membres de l'Union européenne, 19 l'ont signée.",
            ("signed", 19, "supported"),
        ),
        (
            "fr",
            "2009-09-15",
            f"La {CCM_FR} est jeune. Parmi les États membres de l'Union européenne, 25 l'ont signée.",
            ("signed", 25, "contradicted"),
        ),
        (
            "fr",
            "2010-11-18",
            f"La {CCM_FR} est en vigueur. 46 États l'ont ratifiée, notamment le Japon et le Kenya.",
            ("ratified", True, "contradicted"),
        ),
        (
            "fr",
            "2015-03-25",
            f"Le Paraguay a ratifié la {CCM_FR} le 12 mars. Le Canada l'a fait quatre jours plus tard.",
            ("deposit", "2015-03-16", "supported"),
        ),
        (
            "es",
            "2015-03-25",
            f"Paraguay ratificó la {CCM_ES} el 12 de marzo. Canadá lo hizo cuatro días después.",
            ("deposit", "2015-03-16", "supported"),
        ),
        (
            "es",
            "2015-03-25",
            f"Colombia es el último país signatario de la región pendiente de ratificar la {CCM_ES}.",
            ("signatory", True, "supported"),
        ),
        (
            "es",
            "2015-03-25",
            f"Chile sigue siendo un Estado signatario pendiente de ratificar la {CCM_ES}.",
            ("signatory", True, "contradicted"),
        ),
        (
            "es",
            "2014-04-02",
            "España depositó hoy la ratificación del Tratado sobre Comercio de Armas. "
            "Junto a ella lo hicieron Alemania y Croacia.",
            ("deposit", "2014-04-02", "supported"),
        ),
        (
            "es",
            "2010-08-01",
            f"La {CCM_ES} rige desde hoy. España la ratificó en junio de 2009. No es el caso de Egipto.",
            ("deposit", "2009-06", "supported"),
        ),
        (
            "fr",
            "2020-02-04",
            f"L'Allemagne a demandé une prolongation de cinq ans de son délai de dépollution selon la {CCM_FR}.",
            ("extension", 5, "supported"),
        ),
        (
            "fr",
            "2020-02-04",
            f"L'Allemagne a demandé une prolongation de deux ans de son délai de dépollution selon la {CCM_FR}.",
            ("extension", 2, "unverifiable"),
        ),
        (
            "es",
            "2019-09-04",
            f"Bulgaria pidió una prórroga de 18 meses para destruir sus existencias, según la {CCM_ES}.",
            ("extension", 18, "supported"),
        ),
    ],
)
def test_reads_what_is_announced_or_said_again(language: str, day: str, text: str, claim: Told) -> None:
    assert claim in told(text, day, language)
