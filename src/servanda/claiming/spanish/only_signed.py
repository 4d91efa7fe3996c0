"""Spanish words for those that went no further than to sign."""

from __future__ import annotations

from servanda.claiming.romance.only_signed import OnlySigned, only_signed
from servanda.claiming.spanish.signs import ADVERBS, GRAMMAR, STATES

_HAVE_SIGNED = rf"(?:han|habían){ADVERBS} (?:firmado|suscrito)(?! (?:y|o)\b)"

ONLY_SIGNED = only_signed(
    GRAMMAR,
    OnlySigned(
        others=(
            (
                rf"(?:\by|,|\bmientras que) (?:los )?otros {{N}}(?: {STATES})? (?:lo |la )?{_HAVE_SIGNED}",
                "112 Estados han ratificado la Convención y otros 12 la han firmado",
            ),
            (
                rf"(?:\by|,|\bmientras que) {{N}} (?:{STATES} )?más (?:lo |la )?{_HAVE_SIGNED}",
                "112 Estados han ratificado la Convención y 12 más la han firmado",
            ),
        ),
        only=(
            rf"{{N}} (?:más |otros )?(?:{STATES} )?que (?:solo|sólo|solamente|únicamente|tan solo|tan sólo) (?:lo |la )?(?:han firmado|firmaron|han suscrito|suscribieron)",
            "los 67 países que lo han ratificado y los 63 que solo lo han firmado",
        ),
        by=(
            rf"\b(?:firmad|suscrit)[oa] por (?:los )?otros {{N}}(?: {STATES})?(?= ?[.,;)]|$)",
            "La Convención ha sido ratificada por 112 países y firmada por otros 12",
        ),
    ),
)
