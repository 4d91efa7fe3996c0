"""Spanish labels of the lines of country profiles and of the official gazette."""

from __future__ import annotations

from servanda.claiming.romance.profiles import Chronicle, Lines, chronicles, profiles
from servanda.claiming.romance.tables import tables
from servanda.claiming.spanish.signs import GRAMMAR

PROFILES = profiles(
    GRAMMAR,
    Lines(
        party_since=r"(?:(?:es )?(?:un )?(?:estado )?parte(?: en {U}| {U})?|parte contratante) desde",
        ratified=r"(?:(?:fecha|instrumento|depósito|depósito del instrumento) de (?:la )?)?(?:ratificación|adhesión|aceptación|aprobación|sucesión)(?: o adhesión)?|ratificad[oa]|depósito(?: del instrumento)?",
        signed=r"firma|firmad[oa]",
        in_force=r"entrada en vigor(?: para (?:el país|este))?|en vigor|vigencia",
        on=r"(?: ?(?:el|en))? ?",
        examples=(
            "Perú. Estado parte desde el 1 de marzo de 2013.",
            "Perú. Ratificación: 26 de septiembre de 2012",
            "Mauritania.\n02-02-2012 RATIFICACIÓN",
            "Mauritania.\n19-04-2010 FIRMA",
            "Mauritania.\n01-08-2012 ENTRADA EN VIGOR",
        ),
    ),
)
TABLES = tables(
    GRAMMAR,
    "La Convención sobre Municiones en Racimo.\n\nEstado | Firma | Ratificación\nChile | 3 de diciembre de 2008 | 16 de diciembre de 2010",
    "Lituania.\n\nTratado | Firma | Ratificación\nConvención de Oslo | 3 de diciembre de 2008 | 24 de marzo de 2011",
)
CHRONICLES = chronicles(
    GRAMMAR,
    Chronicle(
        the=r"la |el |los |las ",
        ratifies=r"ratifica|ratifican|ratificó|deposita(?: su instrumento(?: de ratificación)?)?|depositó su instrumento(?: de ratificación)?",
        signs=r"firma|firman|firmó|suscribe|suscribió",
        joins=r"se adhiere|se adhirió|se une|se unió|se suma|se sumó",
        leaves=r"se retira|se retiró|abandona|abandonó|denuncia|notifica su (?:retirada|retiro|salida)|sale",
        instrument=r"(?:ratificación|adhesión|instrumento(?: depositado)?)",
        examples=(
            "16 de diciembre de 2010: Chile ratifica",
            "3 de diciembre de 2008: Chile firma",
            "2 de septiembre de 2014: Belice se adhiere",
            "6 de marzo de 2025: Lituania se retira",
            "16 de febrero de 2010: trigésima ratificación",
        ),
    ),
)
