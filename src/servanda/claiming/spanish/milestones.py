"""Spanish words for milestones: the day of the fiftieth ratification."""

from __future__ import annotations

from servanda.claiming.romance.milestones import Steps, milestones
from servanda.claiming.spanish.signs import GRAMMAR

MILESTONES = milestones(
    GRAMMAR,
    Steps(
        instrument=r"(?:ratificación|adhesión|instrumento(?: de ratificación| de adhesión)?)",
        instruments=r"(?:ratificaciones|instrumentos(?: de ratificación)?|estados partes?)",
        needed=r"(?:requerid[oa]s?|necesari[oa]s?|exigid[oa]s?|precis[oa]s?)(?: [^.;,<]{1,50}?vigor)?",
        reached=r"(?:(?:ha |había |finalmente |por fin )?(?:alcanz|obtuv|logr|recib|super|reun)\w+|llegó a|(?:se )?(?:alcanz|lograron|obtuv|complet|reun|deposit)\w+)(?: el (?:umbral|número) de| las| los| la| el| su| sus)?",
        was_reached=r"(?:fue|fuera|fueron|ha sido|haya sido|se) (?:deposit|recib|alcanz|registr|obten|obtuv|entreg|reun|logr|complet)\w+",
        receipt=r"depósito|recepción|entrega|obtención",
        of=r"(?:del? (?:la |el |su )?)",
        on=r"(?:el |en )(?:día )?",
        it=r"(?:ést[ea]|este|esta|él|ella)",
        examples=(
            "La quincuagésima ratificación del Tratado fue depositada el 24 de octubre de 2020",
            "tras el depósito del cuadragésimo instrumento de ratificación el 16 de septiembre de 1998",
            "El 24 de octubre de 2020 el Tratado alcanzó las 50 ratificaciones",
            "El Tratado obtuvo su quincuagésima ratificación el 24 de octubre de 2020",
            "Las 30 ratificaciones requeridas se reunieron el 16 de febrero de 2010",
            "gracias a la trigésima ratificación (16 de febrero de 2010)",
        ),
    ),
)
