"""By how long a deadline was put off, or is asked to be: "a five-year extension of its clearance deadline"."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from servanda import places
from servanda.acts import ExtensionDecision, ExtensionRequest
from servanda.claiming.deciding.accounts import Account, accounts, day_asked, sources_of, surely
from servanda.claiming.deciding.completions import ARTICLES
from servanda.claiming.deciding.lapses import DAYS
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.model import Claim, Found

_WORKS = {"stockpile": "stockpile_destruction", "clearance": "clearance"}
_A_FEW_DAYS = 4
"""Deadlines are printed as the last day on which, or the first after which, and some are of the end of a month."""
_AHEAD = timedelta(days=400)
"""How long after a text speaks of an extension it may be decided."""


def extent(found: Found, asking: Asking) -> Claim:
    """True where it is the time between two deadlines of the state, one behind the other. It is never called wrong: what
    is asked for is changed before it is decided, and is granted in part."""
    assert found.treaty is not None and isinstance(found.value, int)
    treaty, (state,) = asking.ledger.treaty(found.treaty), found.states
    latest = day_asked(window_of(found, asking), asking) + _AHEAD
    days = DAYS[found.note] * found.value
    for work in (found.about,) if found.about else _WORKS:
        article = ARTICLES.get((found.treaty, work))
        given = [
            account
            for kind in (ExtensionDecision, ExtensionRequest)
            for account in accounts(treaty, kind, state)
            if account.act.article == article and account.act.until is not None
        ]
        owing = treaty.owing.of(state, asking.today)
        own = {one.original_due for one in owing if one.obligation == _WORKS[work] and one.original_due}
        for start, account in _steps(given, own):
            until = account.act.until.latest
            if abs((until - start).days - days) <= _A_FEW_DAYS and start <= latest:
                return Claim(
                    found=found,
                    verdict="supported",
                    as_of=window_of(found, asking),
                    reading="extension",
                    record_value=found.value,
                    states=(state,),
                    sources=sources_of([account]),
                    explanation=f"For {places.name(state)}, the deadline of {start} was put off, or asked to be, until {until}."
                    f"{surely([account])}",
                )
    return left_open(found, asking, f"the record holds no such extension of {places.name(state)}")


def _steps(given: list[Account], own: set[date]) -> Iterator[tuple[date, Account]]:
    """Each deadline put off, with the one before it: the one its account tells, or else the last one known."""
    known = own | {account.act.until.latest for account in given if account.act.until.exact}
    for account in given:
        act = account.act
        if not act.until.exact:
            continue
        told = getattr(act, "from_deadline", None)
        if told is not None and told.exact:
            yield told.latest, account
        before = [day for day in known if day < act.until.latest - timedelta(days=_A_FEW_DAYS)]
        if before:
            yield max(before), account
