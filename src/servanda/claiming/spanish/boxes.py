"""Spanish labels of facts in a box."""

from __future__ import annotations

from servanda.claiming.romance.boxes import Box, boxes
from servanda.claiming.spanish.signs import GRAMMAR

BOXES = boxes(
    GRAMMAR,
    Box(
        in_force=r"(?:efectiv[oa]|entrada en vigor|vigencia) ?[:|]? ?(?:desde )?(?:el )?",
        signed=r"suscripción ?[:|]? ?(?:el )?",
        labels=r"(?:condición|condiciones|firmantes|signatarios|estados|partes|depositario|idiomas?|lugar|ubicación|firma|suscripción|"
        r"entrada en vigor|en vigor|vigencia|adopción|ratificaciones|sitio|tipo)",
        condition=r"condición (?:ratificad[oa] por|ratificación (?:por|de)|tras la ratificación de)",
        states=r"(?:estados|países)",
        examples=(
            "Efectivo el 1 de marzo de 1999 Condición Ratificación por 40 Estados",
            "Suscripción 3 de diciembre de 1997 Lugar Ottawa",
            "Efectivo el 1 de marzo de 1999 Condición Ratificación por 40 Estados Firmantes 133",
        ),
    ),
)
