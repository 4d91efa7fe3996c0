"""By how long a state's deadline was put off, or is asked to be: "requested a five-year extension", "an extension of 18
months"."""

from __future__ import annotations

from servanda.claiming.english.duties.doing import STOCKS_OR_LAND
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.extents import extent

_UNIT = r"(?P<u>years?|months?)"
_NO_OTHER = r"(?:(?!<[SND])[^.;:])"
_WHO = r"(?:{S}(?:'s?)?|\bit|\bthe (?:country|government)(?:'s)?)"
_extent = extent(STOCKS_OR_LAND, (("year", "years"), ("month", "months")))

EXTENTS: tuple[Rule, ...] = (
    rule(
        "a state and its extension of so long",
        rf"{_WHO}{_NO_OTHER}{{1,120}}?(?<!up to ){{N}}[ -]{_UNIT}(?:[ -]long)?,? (?:\w+ )?extensions?\b",
        _extent,
        "Germany has requested a five-year extension of its clearance deadline under the Convention",
        "Germany's request for a five-year extension of its clearance deadline under the Convention",
    ),
    rule(
        "a state and its extension, by so long",
        rf"{_WHO}{_NO_OTHER}{{1,120}}?\bextension\b(?:{_NO_OTHER}|<[TC]\d+>|article <N\d+>){{0,60}}? \(?(?:of|by|for|lasting) {{N}} (?:more |additional )?{_UNIT}\b",
        _extent,
        "Bulgaria sought an extension (of 18 months) of its stockpile destruction deadline under the Convention",
        "Germany asked for an extension of its Article 4 deadline under the Convention by five years",
    ),
    rule(
        "an extension of so long for a state",
        rf"(?<!up to ){{N}}[ -]{_UNIT}(?:[ -]long)? extension\b(?:{_NO_OTHER}|<[TC]\d+>|article <N\d+>){{0,70}}? (?:of|for|to|by|from) (?:the )?{{S}}",
        _extent,
        "The meeting granted a five-year extension of the clearance deadline to Germany under the Convention",
    ),
)
