"""What is told of a text, claim by claim: its kind, its value, and whether it is so."""

from __future__ import annotations

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

Told = tuple[str, str, str]

CHECKER = Checker()


def told_in_spanish(day: str, text: str) -> list[Told]:
    """The claims of a Spanish text of a day."""
    checked = CHECKER.check(text, date=PartialDate.parse(day), language="es")
    return [(claim.found.kind, str(claim.found.value), claim.verdict) for claim in checked.claims]
