"""Who has destroyed its stocks or cleared its land, when, and how many have; and how many still have to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from servanda import places
from servanda.acts import Completion, ObligationFoundAgain, StockpileFigure
from servanda.claiming.deciding.accounts import (
    Account,
    accounts,
    covered,
    day_asked,
    printed,
    sources_of,
    surely,
)
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.model import Claim, Found
from servanda.dates import PartialDate
from servanda.records import TreatyRecord

STOCKS, LAND = "stockpile", "clearance"
ARTICLES = {("CCM", STOCKS): "3", ("CCM", LAND): "4", ("APMBC", STOCKS): "4", ("APMBC", LAND): "5"}
_NAMES = {STOCKS: "the destruction of its stocks", LAND: "clearance", "": "its obligation"}


def completed_on(found: Found, asking: Asking) -> Claim:
    """The day on which a state completed, told the parties, or declared it to a meeting: any of them is right."""
    assert found.treaty is not None
    if found.date is None or len(found.states) != 1:
        return left_open(found, asking, "the text does not say who, and when")
    state = found.states[0]
    done = _done(asking.ledger.treaty(found.treaty), state, found)
    name = places.name(state)
    if not done:
        return left_open(
            found, asking, f"the record holds no day on which {name} completed {_NAMES[found.about]}"
        )
    right = [account for account in done if any(day.could_be(found.date) for day in _days(account))]
    told = "; ".join(
        dict.fromkeys(_told(account) for account in done if not account.remembered or account in right)
    )
    if right:
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading="completion",
            record_value=str(found.date),
            states=(state,),
            sources=sources_of(right),
            explanation=f"{name}: {told}.{surely(right)}",
        )
    nearest = " or ".join(sorted({str(day) for account in done for day in _days(account)})) or None
    if nearest is None or found.note or not _surely_not_then(found, asking, done):
        return left_open(
            found,
            asking,
            f"{name}: {told or 'no day is known'}; the text may speak of another step",
            nearest=nearest,
        )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=nearest,
        nearest=nearest,
        states=(state,),
        sources=sources_of(done),
        explanation=f"{name}: {told}, not {on_day(found.date)}.",
    )


_BEFORE, _AFTER = timedelta(days=45), timedelta(days=400)
"""How far from all days known another may lie and still be a step of the same completion: an announcement before the
last munition was destroyed, a meeting that took note the year after."""


def _surely_not_then(found: Found, asking: Asking, done: list[Account]) -> bool:
    """Whether a day is beyond every step: long before the work was done, or long after a meeting took note of it."""
    assert found.treaty is not None
    assert found.date is not None
    treaty, state = asking.ledger.treaty(found.treaty), found.states[0]
    article = ARTICLES.get((found.treaty, found.about))
    again = [a for a in accounts(treaty, ObligationFoundAgain, state) if a.act.article == article]
    if again or not found.about or any(account.act.about for account in done):
        return False  # it completed twice, or nobody says what
    if not covered(asking, found.treaty, "completions", found.date.latest):
        return False
    days = [day for account in done for day in _days(account)]
    ended = [account.act.completed_on for account in done if account.seen and account.act.completed_on]
    if ended and found.date.latest < min(day.earliest for day in days) - _BEFORE:
        return True
    return bool(ended) and found.date.earliest > max(day.latest for day in days) + _AFTER


def _done(treaty: TreatyRecord, state: str | None, found: Found) -> list[Account]:
    article = ARTICLES.get((treaty.code, found.about))
    return [
        account
        for account in accounts(treaty, Completion, state)
        if not found.about or account.act.article == article
    ]


def _days(account: Account) -> list[PartialDate]:
    act = account.act
    return [day for day in (act.completed_on, act.notified_on, act.declared_on) if day is not None]


def _told(account: Account) -> str:
    act = account.act
    steps = [
        f"{word} {day}"
        for word, day in (
            ("completed", act.completed_on),
            ("notified", act.notified_on),
            ("declared", act.declared_on),
            ("no later than", act.no_later_than),
        )
        if day is not None
    ]
    return f"art. {act.article} {', '.join(steps)}"


def has_completed(found: Found, asking: Asking) -> Claim:
    """Whether states have completed by the day spoken of.

    That the record has no such act says nothing against it; that it has one long after that day does, where the words
    speak of all there was.
    """
    assert found.treaty is not None
    treaty, day = asking.ledger.treaty(found.treaty), day_asked(window_of(found, asking), asking)
    right: list[Account] = []
    without: list[str] = []
    for state in found.states:
        done = [account for account in _done(treaty, state, found) if _over(account, day)]
        right += done
        without += [] if done else [places.name(state)]
        later = [] if done or found.negated else _done(treaty, state, found)
        if found.note == ALL_OF_IT and later and _surely_not_yet(found, asking, state, later, day):
            return _only_later(found, asking, state, later, day)
    if without or found.negated:
        return left_open(
            found,
            asking,
            f"the record holds no completion of {', '.join(without) or 'the states'} by {day}"
            if without
            else "the record cannot tell who has not",
        )
    told = "; ".join(f"{places.name(account.act.state)}: {_told(account)}" for account in right[:5])
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="completed",
        record_value=True,
        states=found.states,
        sources=sources_of(right),
        explanation=f"{told}.{surely(right)}",
    )


ALL_OF_IT = "all of it"
"""The note of a completion whose words can mean nothing less than all stocks, or all land."""


def _surely_not_yet(found: Found, asking: Asking, state: str, done: list[Account], day: date) -> bool:
    """Whether every step of a completion that the record holds lies well after a day, and there is but one of them."""
    held = replace(found, states=(state,), date=PartialDate.of(day))
    return window_of(found, asking) is not None and _surely_not_then(held, asking, done)


def _only_later(found: Found, asking: Asking, state: str, done: list[Account], day: date) -> Claim:
    told = "; ".join(_told(account) for account in done)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window_of(found, asking),
        record_value=False,
        nearest=told,
        states=(state,),
        sources=sources_of(done),
        explanation=f"{places.name(state)}: {told}, and not by {day}.",
    )


def _over(account: Account, day: date) -> bool:
    """Whether a completion certainly lies before a day, by one of its steps."""
    steps = [*_days(account), *([account.act.no_later_than] if account.act.no_later_than else [])]
    return any(bool(step.latest <= day) for step in steps)


def _begun(account: Account, day: date) -> bool:
    """Whether a completion may lie before a day."""
    steps = _days(account)
    return not steps or any(step.earliest <= day for step in steps)


_PRINTED = {STOCKS: "completed_stockpile_states", LAND: "completed_clearance_states"}


def how_many_completed(found: Found, asking: Asking) -> Claim:
    """How many states have completed: counted from their acts, or as somebody prints it; never called wrong."""
    assert found.treaty is not None
    treaty, window = asking.ledger.treaty(found.treaty), window_of(found, asking)
    day = day_asked(window, asking)
    done = _done(treaty, None, found)
    certain = sorted({account.act.state for account in done if _over(account, day)})
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
            f"{len(certain)} states are known to have completed {_NAMES[found.about]} by {day}.",
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
        f"{len(certain)} states are known to have completed {_NAMES[found.about]} by {day}, and {len(possible) - len(certain)} more "
        f"may have ({_listed(set(possible) - set(certain))}); printed: {printed_near or 'nothing'}",
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
            f"{len(certain)} states are known to have it on {day} ({_listed(certain)}); of {len(unknown)} the record does not say.",
        )
    return left_open(
        found,
        asking,
        f"on {day} the record shows {len(certain)} states with the obligation ({_listed(certain)}), and does not say of {len(unknown)} others",
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


def _listed(states: Iterable[str]) -> str:
    return ", ".join(places.name(state) for state in sorted(states)) or "none"


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


def first_to_complete(found: Found, asking: Asking) -> Claim:
    """The first to destroy its stocks or clear its land: supported where nobody else in the record may have been
    earlier. Among whom the text means is seldom said, so that none is called wrong."""
    assert found.treaty is not None
    done = _done(asking.ledger.treaty(found.treaty), None, found)
    mine = [day for a in done if a.act.state == found.states[0] for day in _days(a)]
    if not mine:
        return left_open(found, asking, f"the record holds no day of it for {places.name(found.states[0])}")
    last = min(day.latest for day in mine)
    rivals = sorted(
        {
            a.act.state
            for a in done
            if a.act.state != found.states[0]
            and (not _days(a) or any(day.earliest <= last for day in _days(a)))
        }
    )
    if rivals:
        return left_open(found, asking, f"these were earlier, or may have been: {_listed(rivals)}")
    right = [a for a in done if a.act.state == found.states[0]]
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="first in the record",
        record_value=found.states[0],
        states=found.states,
        sources=sources_of(right),
        explanation=f"Nobody in the record completed {_NAMES[found.about]} before {places.name(found.states[0])} ({last}).{surely(right)}",
    )
