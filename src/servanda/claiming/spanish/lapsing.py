"""Spanish words for time since an event of a treaty: "diez años después de su entrada en vigor", "el vigésimo aniversario"."""

from __future__ import annotations

import re

from servanda.claiming.romance.lapsing import Lapses, lapses
from servanda.claiming.spanish.signs import GRAMMAR

_EVENT = (
    r"(?:adopci[óo]n|adoptad[oa]|aprobaci[óo]n|aprobad[oa]|conclusi[óo]n|creaci[óo]n|nacimiento|apertura(?: (?:del|de la) <[TC]\d+>)? a (?:la )?firma|abiert[oa] a la firma|"
    r"(?:la|su|fue|se) firm(?:a|ad[oa]|ó)|suscripci[óo]n|entrada en vig(?:or|encia)|entr(?:ó|ara|ado|ase) en vig(?:or|encia)|en vigor)"
)
LAPSES = lapses(
    GRAMMAR,
    Lapses(
        units=(
            ("years", re.compile("año")),
            ("months", re.compile("mes")),
            ("weeks", re.compile("semana")),
            ("days", re.compile("d[íi]a")),
        ),
        unit=r"(?:años?|mes(?:es)?|semanas?|d[íi]as?)",
        events=(
            ("adopted", re.compile(r"adop|aprob|conclu|creaci|nacim")),
            ("opened", re.compile(r"\bfirm|suscrip|abiert|apertura")),
            ("entered_into_force", re.compile(r"vig")),
        ),
        event=_EVENT,
        happened=r"(?:adoptad[oa]|aprobad[oa]|firmad[oa]|abiert[oa] a la firma|entr(?:ó|aba|ado|a|e|ando) en vig(?:or|encia)|entrada en vig(?:or|encia))",
        after=r"(?:después|desde|tras|luego|a partir|de haber sido|de que|de(?= (?:la|su) (?:entrada|adopci|aprobaci|firma|apertura)))",
        later=r"(?:más tarde|después(?! de)|luego(?! de))",
        it=r"(?:ést[ae])",
        first=r"(?P<one>primer)",
        kept=r"(?:aniversario|año)",
        of=r"(?:de |desde )?(?:la |el |su |que )?(?:histórica |formal )?",
        of_treaty=r"(?:de la |del |de (?:este |esta )?)",
        due=re.compile(
            r"(?:(?:plazo|período|límite|máximo|dentro|durante|cada)(?: [\w']+)?|más allá de|más tardar(?: en)?|no más de) $"
        ),
        else_=re.compile(r"\b(?:reunión|conferencia|campaña|ley|guerra|conflicto|informe|proceso)\b"),
        examples=(
            "Dos años después de su adopción, la Convención entró en vigor",
            "La Convención entró en vigor dos años después de su adopción",
            "La Convención fue adoptada en 2008 y entró en vigor dos años más tarde",
            "Diez años después de su entrada en vigor, la Convención sigue viva",
            "Dos años más tarde, la Convención entró en vigor",
            "el décimo aniversario de la entrada en vigor",
            "el 20.º aniversario de la Convención",
            "los 25 años de la Convención",
        ),
    ),
)
