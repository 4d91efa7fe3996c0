"""How many states have destroyed their stocks or cleared their land, and how many still have to."""

from __future__ import annotations

from datetime import date

from servanda.acts import StockpileFigure
from servanda.claiming.deciding.accounts import (
    Account,
    accounts,
    day_asked,
    printed,
    sources_of,
    surely,
)
from servanda.claiming.deciding.completions import LAND, NAMES, STOCKS, completions_of, days_of, listed, over
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.model import Claim, Found
from servanda.dates import PartialDate
from servanda.records import TreatyRecord


def _begun(account: Account, day: date) -> bool:
    """Whether a completion may lie before a day."""
    steps = days_of(account)
    return not steps or any(step.earliest <= day for step in steps)


_PRINTED = {STOCKS: "completed_stockpile_states", LAND: "completed_clearance_states"}


def how_many_completed(found: Found, asking: Asking) -> Claim:
    """How many states have completed: counted from their acts, or as somebody prints it; never called wrong."""
    assert found.treaty is not None
    treaty, window = asking.ledger.treaty(found.treaty), window_of(found, asking)
    day = day_asked(window, asking)
    done = completions_of(treaty, None, found)
    certain = sorted({account.act.state for account in done if over(account, day)})
    possible = sorted({account.act.state for account in done if _begun(account, day)})
    reported = sorted(set(certain) | _destroying(treaty, day)) if found.about == STOCKS else []
    if (
        found.note != "all"
        and found.about == STOCKS
        and reported
        and _is(found, len(reported), len(reported))
    ):
        return _how_many(
            found,
            asking,
            "destruction reported",
            reported,
            done,
            f"{len(reported)} states had reported destroyed stocks or completion by {day}.",
        )
    if _is(found, len(certain), len(possible)):
        return _how_many(
            found,
            asking,
            "completed",
            certain,
            done,
            f"{len(certain)} states are known to have completed {NAMES[found.about]} by {day}.",
        )
    figures = [a for a in printed(treaty, _PRINTED.get(found.about, "")) if _speaks_of(a, window, day)]
    right = [a for a in figures if _prints(found, a)]
    if right:
        others = sorted({f"{a.act.value} ({a.act.as_of})" for a in figures if a not in right})
        rival = f" Others print {', '.join(others)}." if others else ""
        own = (
            f" The record's own acts come to {len(certain)}, and {len(possible) - len(certain)} more perhaps."
        )
        return _how_many(
            found,
            asking,
            "as printed",
            certain,
            right,
            f"{right[0].act.value} is printed for {right[0].act.as_of}.{rival}{own}{surely(right)}",
        )
    printed_near = ", ".join(
        f"{a.act.value} ({a.act.as_of})"
        for a in sorted(printed(treaty, _PRINTED.get(found.about, "")), key=lambda a: str(a.act.as_of))
    )
    return left_open(
        found,
        asking,
        f"{len(certain)} states are known to have completed {NAMES[found.about]} by {day}, and {len(possible) - len(certain)} more "
        f"may have ({listed(set(possible) - set(certain))}); printed: {printed_near or 'nothing'}",
        nearest=len(certain),
        states=tuple(certain),
        readings={"completed": len(certain), "possibly": len(possible)},
    )


def _destroying(treaty: TreatyRecord, day: date) -> set[str]:
    """The states of which a source reports destroyed stocks by a day."""
    return {
        account.act.state
        for account in accounts(treaty, StockpileFigure)
        if account.act.measure == "destroyed"
        and account.act.quantity.value > 0
        and (when := account.act.as_of or account.act.during) is not None
        and when.latest <= day
    }


def obligated(found: Found, asking: Asking) -> Claim:
    """How many states have an obligation to destroy or clear. What the record does not know of a state is named, so
    that no figure is called wrong."""
    assert found.treaty is not None
    treaty, window = asking.ledger.treaty(found.treaty), window_of(found, asking)
    day = day_asked(window, asking)
    name = {STOCKS: "stockpile_destruction", LAND: "clearance"}.get(found.about, "")
    owed = [o for state in treaty.owing.states for o in treaty.owing.of(state, day) if o.obligation == name]
    certain = sorted({o.state for o in owed if o.status in ("pending", "due_soon", "overdue")})
    unknown = sorted({o.state for o in owed if o.status == "unknown"} - set(certain))
    figures = [
        a
        for a in printed(treaty, "obligated_clearance_states")
        if found.about == LAND and _speaks_of(a, window, day)
    ]
    right = [a for a in figures if _prints(found, a)]
    if right:
        return _how_many(
            found,
            asking,
            "as printed",
            certain,
            right,
            f"{right[0].act.value} is printed for {right[0].act.as_of}; the record's own acts show {len(certain)}.{surely(right)}",
        )
    if _is(found, len(certain), len(certain)) and certain:
        return _how_many(
            found,
            asking,
            "known to be obligated",
            certain,
            [],
            f"{len(certain)} states are known to have it on {day} ({listed(certain)}); of {len(unknown)} the record does not say.",
        )
    return left_open(
        found,
        asking,
        f"on {day} the record shows {len(certain)} states with the obligation ({listed(certain)}), and does not say of {len(unknown)} others",
        nearest=len(certain),
        states=tuple(certain),
        readings={"known": len(certain), "unknown": len(unknown)},
    )


def _is(found: Found, low: int, high: int) -> bool:
    return isinstance(found.value, int) and all(
        holds(found.hedge, found.value, number) for number in (low, high)
    )


def _speaks_of(account: Account, window: PartialDate | None, day: date) -> bool:
    """Whether a printed figure is of the day spoken of, or was the last word for at most a year before it."""
    when = account.act.as_of
    if when is None:
        return False
    if window is not None and when.could_be(window):
        return True
    return bool(0 <= (day - when.latest).days <= _A_YEAR)


_A_YEAR = 370


def _prints(found: Found, account: Account) -> bool:
    text = str(account.act.value)
    return text.isdigit() and _is(found, int(text), int(text))


def _how_many(
    found: Found, asking: Asking, reading: str, states: list[str], behind: list[Account], told: str
) -> Claim:
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading=reading,
        record_value=len(states),
        states=tuple(states),
        sources=sources_of(behind),
        explanation=told,
    )
