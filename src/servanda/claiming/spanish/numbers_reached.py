"""Spanish rules of the number that those that joined have come to: "el número de Estados parte asciende a 111"."""

from __future__ import annotations

import re
from datetime import timedelta

from servanda.claiming import making
from servanda.claiming.grammar import Rule
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading
from servanda.claiming.romance import count_of
from servanda.claiming.spanish.signs import GRAMMAR, NOUNS, PARTIES, WHO_HAVE, sense

_figure, _dated, _plain = GRAMMAR.figure, GRAMMAR.dated, GRAMMAR.plain


def _reached(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The number that those that joined have come to; told of a day long gone, a present tense may be of then."""
    made = count_of(sense)(reading, match)
    here = reading.places[match.start()]
    told = [item.value for item in reading.found if item.sort == "D" and item.end <= here]
    if isinstance(made, Found) and told and _RISES.search(match.group()):
        long_gone = reading.today is None or told[-1].latest < reading.today.earliest - _A_MONTH
        return replace(made, note=made.note or UNSURE) if long_gone else made
    return made


_RISES = re.compile(r"\b(?:asciende|aumenta|crece|sube|llega|eleva|pasa|alcanza)\b")
_A_MONTH = timedelta(days=31)


NUMBERS_REACHED: tuple[Rule, ...] = (
    _figure(
        "the number of parties rose from m to n",
        rf"(?P<v>{NOUNS})(?: {{U}})? (?:pas(?:ó|aron|a|an)|ha pasado|han pasado|aument(?:ó|aron)|ha aumentado|subi(?:ó|eron)|creci(?:ó|eron))(?: así| ya)? de <N\d+>(?: [\w<>]+){{0,4}}? a {{N}}",
        making.risen(sense),
        "El número de Estados Partes pasó de 88 a 98",
    ),
    _figure(
        "the number of parties is n",
        rf"(?:número|total|cifra) (?:total )?de (?P<v>{WHO_HAVE}|{NOUNS})(?: {{U}})? (?:es de|es|era de|alcanza(?: los)?|(?:asciende|ascendía|aumenta|crece|sube|llega|se eleva|pasa)(?: ya| así| ahora)? (?:a|hasta)(?: ser de)?|se sitúa en|ha (?:llegado|subido|ascendido|pasado) a|es ya de)(?: ya| ahora)?(?: los)?(?: (?:más pequeño|menor|mucho menor|inferior),(?: de)?)?(?: (?:tan )?(?:s[oó]lo|apenas))? {{N}}",
        _reached,
        "El número de Estados parte asciende a 111",
        "El número de países que la han ratificado es menor, tan sólo 8",
    ),
    _figure(
        "which brings to n the number",
        rf"(?:(?:elev|llev|sit|sub)[a-zúó]+|h[ai][cz]\w+ (?:llegar|subir|ascender)|(?:llega|llegó|asciende|ascendía|ascendió)|aument[a-zúó]+)(?: así| ya| (?:este |hoy |el )?<D\d+>)? (?:a|hasta) {{N}} (?:el (?:número|total) (?:total )?de(?: los)?(?: <N\d+>)?|los|las) (?P<v>{WHO_HAVE}|{NOUNS}|(?:países|estados) que son {PARTIES})",
        count_of(sense),
        "lo que eleva a 112 el número de Estados parte",
    ),
    _figure(
        "which brings the number to n",
        rf"(?:elev|llev|sub)[a-zúó]+ el (?:número|total|cifra) (?:total )?de (?P<v>{WHO_HAVE}|{NOUNS})(?: {{U}})? a {{N}}",
        count_of(sense),
        "lo que lleva el número de Estados parte a 112",
    ),
)
