"""French and Spanish: signatories counted where a part of them is told, labels in a row, and days told as the next of
their name, "en décembre suivant"."""

from __future__ import annotations

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker()

Case = tuple[str, str, str, str, object, str]
"""Language, day, text, kind, value, verdict."""

CASES: list[Case] = [
    # The signatories of whom so many have ratified.
    (
        "fr",
        "2009-08-25",
        "Trente ratifications sont nécessaires à la convention d'Oslo sur les armes à sous-munitions ; à ce jour, "
        "dix-sept des 98 signataires l'ont ratifiée.",
        "count",
        98,
        "supported",
    ),
    (
        "fr",
        "2009-08-25",
        "Dix-sept des 99 signataires de la convention sur les armes à sous-munitions ont déposé leur instrument.",
        "count",
        99,
        "contradicted",
    ),
    (
        "fr",
        "2009-08-25",
        "La convention sur les armes à sous-munitions progresse : 27 de ses 98 signataires l'ont ratifiée.",
        "share",
        27,
        "contradicted",
    ),
    (
        "es",
        "2009-08-25",
        "Diecisiete de los 98 firmantes de la Convención sobre Municiones en Racimo ya la ratificaron.",
        "count",
        98,
        "supported",
    ),
    (
        "es",
        "2009-08-25",
        "Diecisiete de los 99 firmantes de la Convención sobre Municiones en Racimo la han ratificado.",
        "count",
        99,
        "contradicted",
    ),
    # Fewer may be those of the opening.
    (
        "fr",
        "2009-08-25",
        "Dix-sept des 94 signataires de la convention sur les armes à sous-munitions l'ont ratifiée.",
        "count",
        94,
        "unverifiable",
    ),
    # Labels in a row.
    (
        "fr",
        "2025-01-01",
        "Convention sur les armes à sous-munitions. État : Signataires 108, Parties 112",
        "count",
        112,
        "supported",
    ),
    (
        "fr",
        "2025-01-01",
        "Convention sur les armes à sous-munitions. État : Signataires 118, Parties 112",
        "count",
        118,
        "contradicted",
    ),
    # The next day, or month, of its name.
    (
        "fr",
        "2025-01-01",
        "La France a signé la convention sur les armes à sous-munitions en décembre 2008 et l'a ratifiée en septembre suivant.",
        "date",
        "2009-09",
        "supported",
    ),
    (
        "fr",
        "2025-01-01",
        "La convention sur les armes à sous-munitions a été adoptée le 30 mai 2008 et signée à Oslo en décembre suivant.",
        "date",
        "2008-12",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "España firmó la Convención sobre Municiones en Racimo el 3 de diciembre de 2008 y la ratificó el 17 de junio siguiente.",
        "date",
        "2009-06-17",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "La Convención sobre Municiones en Racimo fue adoptada en mayo de 2008 y firmada en Oslo en diciembre siguiente.",
        "date",
        "2008-12",
        "supported",
    ),
    (
        "es",
        "2025-01-01",
        "La Convención sobre Municiones en Racimo fue adoptada el 30 de mayo de 2008 y abierta a la firma el 4 de noviembre siguiente.",
        "date",
        "2008-11-04",
        "contradicted",
    ),
]


@pytest.mark.parametrize(("language", "day", "text", "kind", "value", "verdict"), CASES)
def test_what_is_told_in_passing_is_read(
    language: str, day: str, text: str, kind: str, value: object, verdict: str
) -> None:
    checked = CHECKER.check(text, date=PartialDate.parse(day), language=language)
    found = [
        (claim.found.kind, str(claim.found.date or claim.found.value), claim.verdict)
        for claim in checked.claims
    ]
    assert (kind, str(value), verdict) in found
