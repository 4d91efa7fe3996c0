"""Spanish words for a state counted beside others: "Colombia y otros 163 países"."""

from __future__ import annotations

from servanda.claiming.romance.alongside import Beside, alongside
from servanda.claiming.spanish.signs import DONE, GRAMMAR, HAVE, PARTIES, SIMPLE, STATES, THE, sense

ALONGSIDE = alongside(
    GRAMMAR,
    Beside(
        sense=sense,
        others=rf"(?:(?:los )?otr[oa]s {{N}} {STATES})",
        and_=r"(?:y|e|así como)",
        with_=r"(?:que,? )?(?:junto (?:con|a)|al igual que|como|además de|al lado de)",
        have=HAVE,
        done=DONE,
        simple=rf"(?:lo |la )?(?P<x>{SIMPLE})",
        are=rf"(?:son|es|hacen?|forman?|integran?|conforman?)(?: también)? (?P<w>{PARTIES}|parte|signatari[oa]s?|firmantes?)",
        ends=THE,
        examples=(
            "Colombia y otros 163 países han ratificado la Convención",
            "Colombia, que junto con otros 163 países hace parte de la Convención, pidió tiempo",
        ),
    ),
)
