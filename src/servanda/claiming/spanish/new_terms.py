"""Spanish: the new end of a state's time, told of the time itself: "el nuevo plazo quedó fijado en el 31 de diciembre"."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Rule
from servanda.claiming.making import doings
from servanda.claiming.model import Found
from servanda.claiming.reading import Reading
from servanda.claiming.spanish.doing import STOCKS_OR_LAND
from servanda.claiming.spanish.signs import GRAMMAR

_ALL = re.compile(r"(?s:.*)")
_WORK = re.compile(r"desmin|limpi|despej|minas|territorio|contamin")
_STOCKS = re.compile(r"existencias|reservas|arsenal|destrucción|destruir")


def _new_end(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """Until when the one state spoken of has time now, for what this sentence or the one before tells of. The mine ban
    treaty lets nobody put off the destruction of stocks, so that there it is the time to clear land."""
    land = _WORK.search(reading.before) is not None or reading.treaty(match) == "APMBC"
    stocks = _STOCKS.search(reading.before) is not None and not land
    about = "clearance" if land else "stockpile" if stocks else ""
    return doings.put_off(about, STOCKS_OR_LAND, "put off", whole=_ALL)(reading, match)


NEW_TERMS: tuple[Rule, ...] = (
    GRAMMAR.plain(
        "its new term ends on",
        r"\b(?:el|su) nuevo (?:plazo|término)(?: (?:de|del|para)(?: (?:la|el|los|su))? [^.;,<]{1,40})? (?:quedó|queda|quedará|es|será|vence|vencerá|expira|expirará|concluye|termina|se fijó|se extiende|fue fijado)(?: fijado)?(?: (?:en|para|hasta|al))?(?: el)? {D}",
        _new_end,
        "Líbano pidió tiempo para limpiar su tierra. El nuevo plazo quedó fijado en el 1 de mayo de 2026",
    ),
    GRAMMAR.plain(
        "it was given a day as its new term",
        r"\b(?:le|les) (?:impuso|impusieron|fijó|fijaron|dio|dieron|otorgó|otorgaron|concedió|concedieron|puso|pusieron|estableció|establecieron|señaló|señalaron|marcó|marcaron)(?: como (?:nuev[oa] )?(?:plazo|fecha límite|término))?,? (?:hasta )?(?:el )?{D}(?: como (?:(?:su|la|el) )?(?:nuev[oa] )?(?:plazo|fecha(?: límite| tope)?|término)(?: límite| final)?| para )",
        _new_end,
        "Líbano pidió tiempo para limpiar su tierra. La conferencia le fijó el 1 de mayo de 2026 como nuevo plazo",
    ),
)
