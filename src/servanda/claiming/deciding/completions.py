"""Who has destroyed its stocks or cleared its land, when, and who was the first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from servanda import places
from servanda.acts import Completion, ObligationFoundAgain
from servanda.claiming.deciding.accounts import (
    Account,
    accounts,
    covered,
    day_asked,
    sources_of,
    surely,
)
from servanda.claiming.deciding.shared import Asking, is_meant, left_open, of_each, on_day, window_of
from servanda.claiming.deciding.slips import slipped
from servanda.claiming.model import Claim, Found, replace
from servanda.dates import PartialDate
from servanda.records import TreatyRecord

STOCKS, LAND = "stockpile", "clearance"
ARTICLES = {("CCM", STOCKS): "3", ("CCM", LAND): "4", ("APMBC", STOCKS): "4", ("APMBC", LAND): "5"}
NAMES = {STOCKS: "the destruction of its stocks", LAND: "clearance", "": "its obligation"}


def completed_on(found: Found, asking: Asking) -> Claim:
    """The day on which a state completed, told the parties, or declared it to a meeting: any of them is right."""
    assert found.treaty is not None
    if asking.confirming and len(found.states) > 1:
        return of_each(found, asking, completed_on)
    if found.date is None or len(found.states) != 1:
        return left_open(found, asking, "the text does not say who, and when")
    state = found.states[0]
    done = completions_of(asking.ledger.treaty(found.treaty), state, found)
    name = places.name(state)
    if not done:
        return left_open(
            found, asking, f"the record holds no day on which {name} completed {NAMES[found.about]}"
        )
    right = [
        account for account in done if any(is_meant(found.date, day, asking) for day in days_of(account))
    ]
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
    nearest = " or ".join(sorted({str(day) for account in done for day in days_of(account)})) or None
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
    days = [day for account in done for day in days_of(account)]
    ended = [account.act.completed_on for account in done if account.seen and account.act.completed_on]
    if ended and found.date.latest < min(day.earliest for day in days) - _BEFORE:
        return True
    if ended and found.note == "" and slipped(found.date, ended):
        return True  # the month is right, and the year is not
    return bool(ended) and found.date.earliest > max(day.latest for day in days) + _AFTER


def completions_of(treaty: TreatyRecord, state: str | None, found: Found) -> list[Account]:
    """What is told of completions, of one state or of all, under the article the words speak of."""
    article = ARTICLES.get((treaty.code, found.about))
    return [
        account
        for account in accounts(treaty, Completion, state)
        if not found.about or account.act.article == article
    ]


def days_of(account: Account) -> list[PartialDate]:
    """The days of the steps of a completion that are known."""
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
        done = [account for account in completions_of(treaty, state, found) if over(account, day)]
        right += done
        without += [] if done else [places.name(state)]
        later = [] if done or found.negated else completions_of(treaty, state, found)
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


def over(account: Account, day: date) -> bool:
    """Whether a completion certainly lies before a day, by one of its steps."""
    steps = [*days_of(account), *([account.act.no_later_than] if account.act.no_later_than else [])]
    return any(bool(step.latest <= day) for step in steps)


def first_to_complete(found: Found, asking: Asking) -> Claim:
    """The first to destroy its stocks or clear its land: supported where nobody else in the record may have been
    earlier. Among whom the text means is seldom said, so that none is called wrong."""
    assert found.treaty is not None
    done = completions_of(asking.ledger.treaty(found.treaty), None, found)
    mine = [day for a in done if a.act.state == found.states[0] for day in days_of(a)]
    if not mine:
        return left_open(found, asking, f"the record holds no day of it for {places.name(found.states[0])}")
    last = min(day.latest for day in mine)
    rivals = sorted(
        {
            a.act.state
            for a in done
            if a.act.state != found.states[0]
            and (not days_of(a) or any(day.earliest <= last for day in days_of(a)))
        }
    )
    if rivals:
        return left_open(found, asking, f"these were earlier, or may have been: {listed(rivals)}")
    right = [a for a in done if a.act.state == found.states[0]]
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="first in the record",
        record_value=found.states[0],
        states=found.states,
        sources=sources_of(right),
        explanation=f"Nobody in the record completed {NAMES[found.about]} before {places.name(found.states[0])} ({last}).{surely(right)}",
    )


def listed(states: Iterable[str]) -> str:
    """States by their names, for a sentence."""
    return ", ".join(places.name(state) for state in sorted(states)) or "none"
