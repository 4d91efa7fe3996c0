"""National laws that carry a treaty out: who has one, since when, and who was first."""

from __future__ import annotations

from servanda import places
from servanda.acts import NationalLaw
from servanda.claiming.deciding.accounts import Account, accounts, printed, sources_of, surely
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.model import Claim, Found
from servanda.dates import PartialDate

_IN_PLACE = frozenset({"enacted"})


def law_of(found: Found, asking: Asking) -> Claim:
    """Whether a state made a law, on a day or at all. The record holds some laws of many, so none is called wrong."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    laws = [
        account
        for state in found.states
        for account in accounts(treaty, NationalLaw, state)
        if account.act.status in _IN_PLACE
    ]
    right = [
        account
        for account in laws
        if found.date is None or any(day.could_be(found.date) for day in _days(account))
    ]
    window = window_of(found, asking)
    if found.date is None and window is not None:
        right = [a for a in right if not _days(a) or min(day.earliest for day in _days(a)) <= window.latest]
    names = ", ".join(places.name(state) for state in found.states)
    if right and {account.act.state for account in right} >= set(found.states) and not found.negated:
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date or window,
            reading="enacted",
            record_value=" or ".join(sorted({str(day) for account in right for day in _days(account)}))
            or True,
            states=found.states,
            sources=sources_of(right),
            explanation=f"{'; '.join(_told(account) for account in right[:4])}.{surely(right)}",
        )
    held = "; ".join(_told(account) for account in laws[:4])
    return left_open(
        found, asking, f"of {names} the record holds {held or 'no law'}, and it does not hold every law"
    )


def first_to_ban(found: Found, asking: Asking) -> Claim:
    """The first to ban the weapon by law: supported where no law in the record may be earlier."""
    assert found.treaty is not None
    laws = [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), NationalLaw)
        if account.act.status in _IN_PLACE and _days(account)
    ]
    if not laws or len(found.states) != 1:
        return left_open(
            found, asking, "the record holds no day of a law" if not laws else "the text does not say who"
        )
    mine = [account for account in laws if account.act.state == found.states[0]]
    last = min((_first(account).latest for account in mine), default=None)
    rivals = [
        a for a in laws if a.act.state != found.states[0] and last is not None and _first(a).earliest <= last
    ]
    if last is None or rivals:
        earliest = min(laws, key=lambda account: _first(account).latest)
        return left_open(
            found,
            asking,
            f"the earliest law in the record is {_told(earliest)}, and it does not hold every law",
        )
    return Claim(
        found=found,
        verdict="supported",
        as_of=window_of(found, asking),
        reading="first law in the record",
        record_value=found.states[0],
        states=found.states,
        sources=sources_of(mine),
        explanation=f"The earliest law in the record: {_told(mine[0])}.{surely(mine)}",
    )


def how_many_laws(found: Found, asking: Asking) -> Claim:
    """How many have a law: as somebody prints it, else open."""
    assert found.treaty is not None
    window = window_of(found, asking)
    figures = printed(asking.ledger.treaty(found.treaty), "legislating_states")
    right = [
        a
        for a in figures
        if a.act.value == str(found.value) and window is not None and _of_that_time(a, window)
    ]
    if right:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading="as printed",
            record_value=int(right[0].act.value),
            sources=sources_of(right),
            explanation=f"{right[0].act.value} is printed for {right[0].act.as_of}.{surely(right)}",
        )
    near = ", ".join(f"{a.act.value} ({a.act.as_of})" for a in figures)
    return left_open(found, asking, f"the record does not hold every law; printed: {near or 'nothing'}")


def _of_that_time(account: Account, window: PartialDate) -> bool:
    when = account.act.as_of
    return when is not None and (when.could_be(window) or 0 <= (window.latest - when.latest).days <= 370)


def _days(account: Account) -> list[PartialDate]:
    return [day for day in (account.act.enacted_on, account.act.in_force_on) if day is not None]


def _first(account: Account) -> PartialDate:
    return min(_days(account), key=lambda day: day.earliest)


def _told(account: Account) -> str:
    days = " or ".join(str(day) for day in _days(account))
    return f"{places.name(account.act.state)}, {account.act.title}{f' ({days})' if days else ''}"
