"""Spanish words for months whose year stands before them, or is still to come."""

from __future__ import annotations

from servanda.claiming.romance.that_year import Months, months_of_that_year
from servanda.claiming.spanish.dates import MONTHS
from servanda.claiming.spanish.signs import GRAMMAR

_MONTH = r"(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)"
PLACE = r"(?: en [^.;,<]{1,40}(?:,? ?\(?<S\d+>\)?,?)?)?"
"""Where something was done, if it is told."""
THE = r"(?:la |los |las |el )?"

THAT_YEAR = months_of_that_year(
    GRAMMAR,
    Months(
        names=MONTHS,
        again=rf"(?:en |(?:a )?finales de |(?:a )?fines de |(?:a )?principios de |en el mes de |el (?P<k><N\d+>) de )?{_MONTH},? "
        r"(?:del? (?:mismo|ese mismo|ese|este mismo|aquel) año|de(?:l año| año)? (?P<after>siguiente|posterior))",
        place=PLACE,
        the=THE,
        opened=r"(?:abiert[oa]s?|abrió|apertura) (?:a la firma|a firma|para (?:la|su) firma)",
        signed=r"(?:firmad[oa]|suscrit[oa]|firmó|suscribió)",
        in_force=r"entr(?:ó|a|aba|ando|ado) en vig(?:or|encia)",
        ratified=r"(?:la |lo |se |ha )?(?:ratific|deposit|adhiri)\w+",
        ratifies=r"(?:(?:la |lo |se |ha )?(?:ratific|deposit|adhiri)|se convirt\w+ en (?:el |la )?(?:<O\d+> )?(?:estado|país|nación)? ?(?:parte|en ratificar))",
        will_enter=r"entr(?:ará|aría|a|ar) (?:oficialmente |formalmente )?en vig(?:or|encia)",
        when=r"(?: (?:en|a|desde|en el mes de))? ?(?:finales de |fines de |mediados de |principios de |comienzos de )?",
        month=_MONTH,
        unless=r"(?! (?:del? |próximo|pasado)\b)(?! ?\d)(?! de)",
        examples=(
            "se adoptó en abril de 2013 y se abrió a la firma en junio del mismo año",
            "se negoció en mayo de 2008 y se firmó en Oslo en diciembre del mismo año",
            "Tras el trigésimo instrumento, de febrero de 2010, entró en vigor en agosto del mismo año",
            "Adoptada en mayo de 2008, ganó terreno: Japón depositó su instrumento en julio del año siguiente",
            "Adoptada en mayo de 2008, ganó terreno: en julio del año siguiente, Japón depositó su instrumento",
            "El tratado entrará en vigor a finales de diciembre",
        ),
    ),
)
