"""Ratifications taken back, which is no leaving: "Russia revoked its ratification on 3 November 2023"; and that nobody has
left: "Withdrawals: none"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.making.standings import NOBODY_LEFT
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HAS = r"(?:which |who |has |had |formally |officially |also |then |today |already |finally |now )*"
_UNDID = r"(?:withdrew|withdrawn|withdraws|revoked?|revokes|rescinded|rescinds|pulled|cancell?ed|annulled|undid|took back|takes back|reversed|scrapped)"
_IT = (
    r"(?:its|their|the) (?:own |\d{4} )?(?:ratification|instrument of ratification)(?: (?:of|to|under) {U})?"
)


def _taken_back(reading: Reading, match: re.Match[str]) -> Found | None:
    """The depositary hears of it later than a parliament decides it: another day is not wrong."""
    made = making.date_of("instrument_withdrawn", of_state=True)(reading, match)
    return replace(made, note=UNSURE) if isinstance(made, Found) else None


def _nobody(reading: Reading, match: re.Match[str]) -> Found | None:
    """That no state has left, where the figure is none."""
    told = match.group("z")
    if told.startswith("<") and reading.tag(told).value != 0:
        return None
    return reading.claim(match, "membership", NOBODY_LEFT, value=True)


TAKEN_BACK: tuple[Rule, ...] = (
    rule(
        "took its ratification back on",
        rf"{{S}},? {_HAS}{_UNDID} {_IT},? (?:on|in) {{D}}",
        _taken_back,
        "Russia withdrew its ratification of the Convention on 3 November 2023",
    ),
    rule(
        "on a day it took its ratification back",
        rf"(?:^|[;:(] ?|\band |\bbut )(?:on |in )?{{D}},? (?:the )?{{S}},? {_HAS}{_UNDID} {_IT}",
        _taken_back,
        "In November 2023 Russia revoked its ratification of the Convention",
    ),
    rule(
        "a line: no withdrawals",
        r"^\W*(?:number of )?(?:withdrawals?|denunciations?|states (?:that|which) (?:have )?(?:left|withdrawn))(?: (?:from|of) {U})?(?: so far| to date)? ?[:=|–—-] ?(?P<z>none|nil|zero|<N\d+>)(?: so far| to date| yet)?\W*$",
        _nobody,
        "Withdrawals from the Convention: none",
    ),
)
