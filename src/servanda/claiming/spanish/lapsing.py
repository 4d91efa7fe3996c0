"""Spanish words for time since an event of a treaty: "diez años después de su entrada en vigor", "el vigésimo aniversario"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found
from servanda.claiming.reading import Reading
from servanda.claiming.romance.lapsing import Lapses, lapses
from servanda.claiming.spanish.acts_told import last_told
from servanda.claiming.spanish.signs import GRAMMAR
from servanda.dates import PartialDate

_EVENT = (
    r"(?:adopci[óo]n|adoptad[oa]|aprobaci[óo]n|aprobad[oa]|conclusi[óo]n|creaci[óo]n|nacimiento|apertura(?: (?:del|de la) <[TC]\d+>)? a (?:la )?firma|abiert[oa] a la firma|"
    r"(?:la|su|fue|se) firm(?:a|ad[oa]|ó)|suscripci[óo]n|entrada en vig(?:or|encia)|entr(?:ó|ara|ado|ase) en vig(?:or|encia)|en vigor)"
)
_OF_SHARED = lapses(
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


def _so_long_after(reading: Reading, match: re.Match[str]) -> Found | None:
    """The year of entry into force, so many years after the adoption or the signing that was told just before."""
    years, last = reading.value(match, "n") or 1, last_told(reading, match.start())
    told = f"{reading.before} {match.string[: match.start()]}"
    if last is None or not isinstance(years, int) or not 0 < years < _MANY or _BEGUN.search(told) is None:
        return None
    if "<S" in told or last.latest.year != last.earliest.year:
        return None
    year = PartialDate.parse(str(last.earliest.year + years))
    return reading.claim(match, "date", "entered_into_force", value=str(year), date=year, note=UNSURE)


_MANY = 30
_BEGUN = re.compile(r"\b(?:adop|aprob|firm|suscri|abiert|abri|negoci|conclu)")

LAPSES: tuple[Rule, ...] = (
    *_OF_SHARED,
    GRAMMAR.dated(
        "entered into force so many years after what was told",
        r"(?:^|(?<=[.;:,] )|(?<=\by ))(?:{T},? |(?:el|este) (?:instrumento|acuerdo|texto|documento),? )?(?:que )?(?:entró en vig(?:or|encia)|cobró vigencia),? (?:{N}|un) años? (?:después|más tarde)(?= ?[.,;)]|$)",
        _so_long_after,
        "La Convención fue adoptada en 2008. Entró en vigor dos años después",
    ),
)
