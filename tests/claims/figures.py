"""The verdicts that rules, and not hints, give on the figures and states of a sentence."""

from __future__ import annotations

from datetime import date

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))
ABOUT = "The Mine Ban Treaty was adopted in 1997. "


def verdicts(text: str, day: str, value: object) -> list[str]:
    """The verdicts of rules, not of hints, on a figure; on states where no figure is given."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [
        claim.verdict
        for claim in checked.claims
        if not claim.found.rule.startswith("hint")
        and (
            claim.found.kind == "membership"
            if value is None
            else value in (claim.found.value, claim.found.whole)
        )
    ]
