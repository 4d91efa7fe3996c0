"""Figures in the treaties' own articles: thresholds and periods, and the deadlines that follow."""

from __future__ import annotations

from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.duties import PUT_OFF, extended
from servanda.claiming.deciding.shared import (
    Asking,
    left_open,
    of_each,
    on_day,
    window_of,
)
from servanda.claiming.making import OF_NOBODY, OF_THE_FIRST
from servanda.claiming.making.senses import BY_SIGNATURE, NEEDED
from servanda.claiming.model import RECKONED, UNSURE, Claim, Found, replace
from servanda.dates import MissingDay, PartialDate, days_after, in_words, years_after
from servanda.engine.history import History

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
    ("CWC", "withdrawal"): (90, "days", "XVI(2)"),
    ("CTBT", "withdrawal"): (6, "months", "IX(3)"),
    ("CCM", "initial_report"): (180, "days", "7(1)"),
    ("APMBC", "initial_report"): (180, "days", "7(1)"),
    ("CCM", "stockpile_extension"): (4, "years", "3(3)"),
    ("CCM", "clearance_extension"): (5, "years", "4(5)"),
    ("APMBC", "clearance_extension"): (10, "years", "5(3)"),
}
"""Periods in the treaties' own articles: how long, in what unit, which article."""

_FOR_THOSE_THAT_FOLLOW: dict[tuple[str, str], tuple[int, str, str]] = {
    ("CWC", "entry"): (30, "days", "XXI(2)"),
    ("CTBT", "entry"): (30, "days", "XIV(2)"),
}
"""How long after its own deposit a treaty already in force begins for a state, where that differs."""

_LISTED = {"CTBT": 44}
"""How many states a treaty lists whose ratification it needs."""


def rule(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    law = asking.ledger.treaty(found.treaty).law
    if found.what == "threshold":
        right, article, period = law.threshold, "", None
    elif found.what == "annex":
        right, article, period = _LISTED.get(found.treaty), "", None
    else:
        period = PERIODS.get((found.treaty, found.what))
        right, article = (period[0], f"art. {period[2]}") if period else (None, "")
        if period and found.note not in ("", UNSURE) and found.note.rstrip("s") != period[1].rstrip("s"):
            right = None
    if found.note == BY_SIGNATURE and law.threshold is not None:
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=window_of(found, asking),
            reading=found.what,
            record_value=law.threshold,
            nearest=law.threshold,
            explanation=f"{_told(found.treaty, found.what, law.threshold, '', '')}; signatures do not count towards them.",
        )
    if found.note == UNSURE and found.value != right:
        return left_open(found, asking, "the words may speak of something else than the treaty's own rule")
    if right is None:
        return left_open(found, asking, "this rule is not coded")
    needed = NEEDED.search(found.text) is not None
    if found.what == "threshold" and found.value != right and not needed and _by_then(found, asking):
        return left_open(found, asking, f"so many had ratified when it began, though {right} were enough")
    later = _FOR_THOSE_THAT_FOLLOW.get((found.treaty, found.what))
    if later is not None and (found.value, found.note.rstrip("s") or "day") == (
        later[0],
        later[1].rstrip("s"),
    ):
        right, period, article = later[0], later, f"art. {later[2]}"
    same = found.value == right
    unit = period[1] if period else ""
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


def _by_then(found: Found, asking: Asking) -> bool:
    """Whether a figure is of those that had ratified when the treaty entered into force: "began after 38 had ratified"."""
    assert found.treaty is not None
    treaty, steps = asking.ledger.treaty(found.treaty), asking.ledger.steps(found.treaty, "consented")
    began, wanted = treaty.general.entered_into_force, treaty.law.threshold
    written = asking.date
    if began is not None and isinstance(found.value, int) and found.value > (wanted or 0):
        near = written is not None and abs(written.latest - began) <= _SOME_WEEKS
        since = began - (_SOME_WEEKS if near else _SOME_DAYS)
        if written is None or written.latest >= since:
            # What is written as it begins may count up to any day of the weeks before.
            known = (*steps.on(since), *steps.on(began))
            if min(known) <= found.value <= max(known):
                return True
    # Several may have deposited with the last that was wanted: the ATT had 53 on the day of its fiftieth.
    reached = next((count for count in steps.certain if wanted is not None and count >= wanted), None)
    return reached is not None and found.value == reached


_SOME_WEEKS, _SOME_DAYS = timedelta(days=31), timedelta(days=7)


def _told(treaty: str, what: str, right: int, unit: str, article: str) -> str:
    if what == "threshold":
        return f"{treaty} could enter into force once {right} instruments were deposited"
    if what == "annex":
        return f"{treaty} enters into force once all {right} states that its annex 2 lists have ratified"
    return f"{treaty} {article} gives {right} {unit}"


def deadline(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.what == "any":
        tried = [
            deadline(replace(found, what=what), asking)
            for what in ("stockpile", "clearance", "initial_report")
        ]
        return next((claim for claim in tried if claim.verdict == "supported"), tried[0])
    if asking.confirming and len(found.states) > 1:
        return of_each(found, asking, deadline)
    period = PERIODS.get((found.treaty, found.what))
    if found.note == OF_THE_FIRST:
        return _of_the_first(found, asking, period)
    if not found.states:
        whose = _those_due(found, asking, period) if period and found.note == OF_NOBODY else ()
        if period and whose:
            names = ", ".join(places.name(state) for state in whose)
            return _due_that_day(found, asking, whose, f"It is the day set by art. {period[2]} for {names}.")
        return left_open(found, asking, "the text does not say whose deadline it is")
    if found.date is None or len(found.states) != 1 or found.what not in _COMPUTED:
        return left_open(found, asking, "the deadline is not one the law here computes")
    due = _due(asking.ledger.treaty(found.treaty).histories.get(found.states[0]), period) if period else None
    if period is None or due is None:
        return left_open(found, asking, f"the treaty is not in force for {places.name(found.states[0])}")
    name, begun, day = places.name(found.states[0]), *due
    if _meets(found.date, day) and found.note != PUT_OFF:
        told = f"For {name}: {in_words(begun)} plus {period[0]} {period[1]} (art. {period[2]}) is {in_words(day)}."
        return _due_that_day(found, asking, found.states, told, day)
    # Reckoned from the treaty's own years, it is no deadline that was put off.
    reckoned = dict(found.parts).get(RECKONED) == period[0] and period[1] == "years"
    fixed = ((found.treaty, found.what) in _FIXED or reckoned) and found.firm
    if (found.what == "initial_report" or fixed) and not _near(found.date, day):
        # No meeting can put it off.
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=found.date,
            record_value=day.isoformat(),
            nearest=day.isoformat(),
            states=found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"For {name}: {in_words(begun)} plus {period[0]} {period[1]} (art. {period[2]}) is "
            f"{in_words(day)}, not {on_day(found.date).removeprefix('on ')}.",
        )
    return extended(found, asking) or left_open(
        found,
        asking,
        f"the treaty's own deadline for {name} is {day} (art. {period[2]}), and the record holds no other",
        nearest=day.isoformat(),
    )


def _near(told: PartialDate, day: date) -> bool:
    """Whether days may have been counted otherwise: months for 180 days, the day itself counted or not."""
    return (
        abs((told.earliest - day).days) <= 5
        or abs((told.latest - day).days) <= 5
        or told.could_be(PartialDate.of(day))
    )


_FIXED = frozenset({("APMBC", "stockpile")})
"""Deadlines for which the treaty knows no extension."""

_COMPUTED = frozenset(what for _, what in PERIODS)

_Period = tuple[int, str, str]


def _due(history: History | None, period: _Period) -> tuple[date, date] | None:
    """From when a period runs for a state, and the day it ends; None where the treaty is not in force for it."""
    begun = history.spells[-1].in_force[0] if history is not None and history.spells else None
    if begun is None:
        return None
    if period[1] == "days":
        return begun, days_after(begun, period[0])
    return begun, years_after(begun, period[0], missing_day=MissingDay.LAST_DAY_OF_MONTH)


def _meets(told: PartialDate, due: date) -> bool:
    """Whether a deadline is told right; some give the last day before it."""
    return any(told.could_be(PartialDate.of(day)) for day in (due, due - timedelta(days=1)))


def _of_the_first(found: Found, asking: Asking, period: _Period | None) -> Claim:
    """The deadline of those that were bound when the treaty entered into force."""
    assert found.treaty is not None
    begun = asking.ledger.treaty(found.treaty).general.entered_into_force
    if period is None or period[1] != "years" or begun is None or found.date is None:
        return left_open(found, asking, "the deadline is not one the law here computes")
    day = years_after(begun, period[0], missing_day=MissingDay.LAST_DAY_OF_MONTH)
    told = f"the first states were bound on {in_words(begun)}; {period[0]} years later (art. {period[2]}) is {in_words(day)}"
    if not _meets(found.date, day):
        if not _told_in_full(found, day) or _of_other_first(found, asking):
            return left_open(found, asking, told, nearest=day.isoformat())
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=found.date,
            record_value=day.isoformat(),
            nearest=day.isoformat(),
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{told[0].upper()}{told[1:]}, not {on_day(found.date).removeprefix('on ')}.",
        )
    return _due_that_day(found, asking, (), f"{told[0].upper()}{told[1:]}.", day)


def _told_in_full(found: Found, day: date) -> bool:
    """Whether a day is told with its year, and no other counting gives it."""
    return (
        found.date is not None
        and found.date.exact
        and str(found.date.earliest.year) in found.text
        and not _near(found.date, day)
    )


def _of_other_first(found: Found, asking: Asking) -> bool:
    """Whether a day is that of another duty, or of another treaty, of those that were bound first."""
    assert found.date is not None
    for (code, what), period in PERIODS.items():
        if (code, what) == (found.treaty, found.what) or period[1] != "years":
            continue
        begun = (
            asking.ledger.treaty(code).general.entered_into_force
            if code in asking.ledger.record.codes
            else None
        )
        if begun is not None and _near(
            found.date, years_after(begun, period[0], missing_day=MissingDay.LAST_DAY_OF_MONTH)
        ):
            return True
    return False


def _those_due(found: Found, asking: Asking, period: _Period) -> tuple[str, ...]:
    """The states for which a day is the end of a period."""
    assert found.treaty is not None
    if found.date is None or not found.date.exact:
        return ()
    histories = asking.ledger.treaty(found.treaty).histories
    ends = {state: _due(history, period) for state, history in histories.items()}
    return tuple(sorted(state for state, due in ends.items() if due and due[1] == found.date.day))


def _due_that_day(
    found: Found, asking: Asking, states: tuple[str, ...], told: str, day: date | None = None
) -> Claim:
    assert found.treaty is not None
    assert found.date is not None
    return Claim(
        found=found,
        verdict="supported",
        as_of=found.date,
        reading=found.what,
        record_value=(day or found.date.earliest).isoformat(),
        states=states,
        sources=asking.ledger.sources(found.treaty),
        explanation=told,
    )
