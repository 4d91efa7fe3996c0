"""French words for those that went no further than to sign."""

from __future__ import annotations

from servanda.claiming.french.signs import ADVERBS, GRAMMAR, STATES
from servanda.claiming.romance.only_signed import OnlySigned, only_signed

ONLY_SIGNED = only_signed(
    GRAMMAR,
    OnlySigned(
        others=(
            (
                rf"(?:\bet|,|\btandis que|\balors que) (?:les )?{{N}} autres(?: {STATES})?,? (?:l'|y )?(?:ont|avaient){ADVERBS} (?:seulement )?signée?(?! (?:et|puis|ou)\b)",
                "112 États ont ratifié la Convention et 12 autres l'ont signée",
            ),
        ),
        only=(
            rf"{{N}} (?:autres )?(?:{STATES} )?qui (?:l'(?:ont|avaient) (?:seulement|uniquement|simplement) signée?|n'(?:ont|avaient) fait que (?:la |le )?signer|ne l'(?:ont|avaient) que signée?)",
            "les 67 pays qui l'ont ratifié et les 63 qui n'ont fait que le signer",
        ),
        by=(
            rf"\bsignée? par (?:les )?{{N}} autres(?: {STATES})?(?= ?[.,;)]|$)",
            "La Convention a été ratifiée par 112 pays et signée par 12 autres",
        ),
    ),
)
