"""Figures in the treaties' own articles: thresholds and periods, and the deadlines that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from servanda import places
from servanda.claiming.deciding.shared import (
    Asking,
    left_open,
    window_of,
)
from servanda.claiming.model import UNSURE, Claim, Found
from servanda.dates import MissingDay, PartialDate, days_after, in_words, years_after

PERIODS: dict[tuple[str, str], tuple[int, str, str]] = {
    ("CCM", "withdrawal"): (6, "months", "20(3)"),
    ("APMBC", "withdrawal"): (6, "months", "20(3)"),
    ("ATT", "withdrawal"): (90, "days", "24(2)"),
    ("CCW", "withdrawal"): (1, "year", "9(2)"),
    ("TPNW", "withdrawal"): (12, "months", "17(3)"),
    ("CCM", "stockpile"): (8, "years", "3(2)"),
    ("APMBC", "stockpile"): (4, "years", "4"),
    ("CCM", "clearance"): (10, "years", "4(1)"),
    ("APMBC", "clearance"): (10, "years", "5(1)"),
    ("CCM", "entry"): (6, "months", "17(1)"),
    ("APMBC", "entry"): (6, "months", "17(1)"),
    ("ATT", "entry"): (90, "days", "22(1)"),
    ("TPNW", "entry"): (90, "days", "15(1)"),
    ("CCW", "entry"): (6, "months", "5(1)"),
    ("CWC", "entry"): (180, "days", "XXI(1)"),
    ("CTBT", "entry"): (180, "days", "XIV(1)"),
    ("CCM", "initial_report"): (180, "days", "7(1)"),
    ("APMBC", "initial_report"): (180, "days", "7(1)"),
}
"""Periods in the treaties' own articles: how long, in what unit, which article."""


def rule(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    law = asking.ledger.treaty(found.treaty).law
    if found.what == "threshold":
        right, article, period = law.threshold, "", None
    else:
        period = PERIODS.get((found.treaty, found.what))
        right, article = (period[0], f"art. {period[2]}") if period else (None, "")
        if period and found.note not in ("", UNSURE) and found.note.rstrip("s") != period[1].rstrip("s"):
            right = None
    if found.note == UNSURE and found.value != right:
        return left_open(found, asking, "the words may speak of something else than the treaty's own rule")
    if right is None:
        return left_open(found, asking, "this rule is not coded")
    same = found.value == right
    unit = period[1] if found.what != "threshold" and period else ""
    return Claim(
        found=found,
        verdict="supported" if same else "contradicted",
        as_of=window_of(found, asking),
        reading=found.what,
        record_value=right,
        nearest=None if same else right,
        explanation=_told(found.treaty, found.what, right, unit, article)
        + ("." if same else f", not {found.value}."),
    )


def _told(treaty: str, what: str, right: int, unit: str, article: str) -> str:
    if what == "threshold":
        return f"{treaty} could enter into force once {right} instruments were deposited"
    return f"{treaty} {article} gives {right} {unit}"


def deadline(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.what == "any":
        tried = [
            deadline(replace(found, what=what), asking)
            for what in ("stockpile", "clearance", "initial_report")
        ]
        return next((claim for claim in tried if claim.verdict == "supported"), tried[0])
    period = PERIODS.get((found.treaty, found.what))
    if not found.states:
        return left_open(found, asking, "the text does not say whose deadline it is")
    if period is None or found.date is None or len(found.states) != 1:
        return left_open(found, asking, "the deadline is not one the law here computes")
    history = asking.ledger.treaty(found.treaty).histories.get(found.states[0])
    begun = history.spells[-1].in_force[0] if history is not None and history.spells else None
    if begun is None:
        return left_open(found, asking, f"the treaty is not in force for {places.name(found.states[0])}")
    due = (
        days_after(begun, period[0])
        if period[1] == "days"
        else years_after(begun, period[0], missing_day=MissingDay.LAST_DAY_OF_MONTH)
    )
    name = places.name(found.states[0])
    if any(found.date.could_be(PartialDate.of(day)) for day in (due, due - timedelta(days=1))):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=found.what,
            record_value=due.isoformat(),
            states=found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"For {name}: {in_words(begun)} plus {period[0]} {period[1]} (art. {period[2]}) is {in_words(due)}.",
        )
    return left_open(
        found,
        asking,
        f"the treaty's own deadline for {name} is {due} (art. {period[2]}); extensions are not in the record yet",
        nearest=due.isoformat(),
    )
