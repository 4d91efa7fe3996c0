"""French labels of facts in a box."""

from __future__ import annotations

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.boxes import Box, boxes

BOXES = boxes(
    GRAMMAR,
    Box(
        in_force=r"(?:effecti(?:f|ve)|entrée en vigueur) ?[:|]? ?(?:le )?",
        signed=r"signature ?[:|]? ?(?:le )?",
        labels=r"(?:conditions?|signataires?|[eé]tats|parties|dépositaire|langues?|lieu|emplacement|signature|signée?|"
        r"entrée en vigueur|en vigueur|effet|adoption|ratifications|site|type)",
        condition=r"condition (?:après )?(?:ratifiée? par|ratification (?:par|de))",
        states=r"(?:[eé]tats|pays)",
        examples=(
            "Effectif le 1er mars 1999 Condition Ratification par 40 États",
            "Signature 3 décembre 1997 Lieu Ottawa",
            "Effectif le 1er mars 1999 Condition Ratification par 40 États Signataires 133",
        ),
    ),
)
