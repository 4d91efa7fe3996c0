"""A group told before the figure of those among it: "In the EU, 20 states are parties", "of NATO's allies 23 have signed"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, DONE, HAVE, PARTIES, THE, noun, verb
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import Found, replace
from servanda.claiming.reading import Reading

_MEMBERS = r"(?:member states|members|states|countries|nations|allies|governments|of (?:them|these|those))"
_LEAD = r"(?:^|[;:,(–—-] ?|\b(?:and|but|while|with) )(?:in|within|inside|among|amongst|across|of|from) (?:all )?(?:of )?(?:the )?"
_GROUP = (
    rf"{_LEAD}(?:<N\d+> )?{{G}}(?:'s?)?(?: <N\d+>)?(?: {_MEMBERS})?(?: \([^)]{{0,20}}\))?,? ?"
    r"(?:(?:so far|only|just|however|meanwhile|already|today|to date|currently|now|a total of),? )*"
)
_IS_SO = rf"(?:{HAVE} (?P<v>{DONE})|{ARE} (?P<w>{PARTIES}|bound|on board|signatories))\b"


def _sense(match: re.Match[str]) -> str:
    if match.group("v"):
        return verb(match.group("v"))
    return "joined" if match.group("w") == "signatories" else noun(match.group("w"))


AMONG: tuple[Rule, ...] = (
    rule(
        "in a group so many of so many",
        rf"{_GROUP}{{N}} (?:out )?of (?:the |its |all )*{{M}}(?: {_MEMBERS})? {_IS_SO}{THE}",
        lambda r, m: making.share(_sense(m))(r, m),
        "In the European Union, 20 of 27 states are parties to the Convention",
    ),
    rule(
        "in a group all but so many",
        rf"{_GROUP}all but {{N}}(?: {_MEMBERS})? {_IS_SO}{THE}",
        lambda r, m: making.all_but(_sense(m))(r, m),
        "In the EU, all but six states have joined the Convention",
    ),
    rule(
        "in a group so many",
        rf"{_GROUP}{{N}}(?: {_MEMBERS})? {_IS_SO}{THE}",
        lambda r, m: _so_many(r, m),
        "Among EU member states, 20 are parties to the Convention",
        "Within NATO, 23 allies have ratified the Convention",
    ),
)


def _so_many(reading: Reading, match: re.Match[str]) -> Found | None:
    """How many of a group; of the number it is said to have, where it is."""
    made = making.count(_sense(match), group=True)(reading, match)
    whole = _WHOLE.search(match.group())
    if not isinstance(made, Found) or whole is None:
        return made if isinstance(made, Found) else None
    return replace(made, kind="share", whole=reading.tag(whole.group("whole") or whole.group("after")).value)


_WHOLE = re.compile(r"(?P<whole><N\d+>) <G\d+>|<G\d+>(?:'s?)? (?P<after><N\d+>)")
