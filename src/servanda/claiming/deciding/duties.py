"""Deadlines as they were put off: by when a state had to act, until when it was given more time, whether it was late."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from servanda import places
from servanda.acts import ExtensionDecision, ExtensionRequest
from servanda.claiming.deciding.accounts import (
    Account,
    accounts,
    covered,
    day_asked,
    sources_of,
    surely,
)
from servanda.claiming.deciding.completions import ARTICLES
from servanda.claiming.deciding.shared import Asking, is_meant, left_open, on_day, window_of
from servanda.claiming.model import Claim, Found, Running
from servanda.dates import PartialDate
from servanda.engine.obligations import Obligation

_NAMES = {"stockpile": "stockpile_destruction", "clearance": "clearance"}

_FEW_MONTHS = 62

PUT_OFF: Running = "put off"
"""The note of a deadline that is said to have been extended."""


@dataclass(frozen=True, slots=True)
class Put:
    """A day by which something must be done, as an act gives it."""

    until: PartialDate
    what: str
    account: Account


def extended(found: Found, asking: Asking) -> Claim | None:
    """A deadline held against every decision and request of the state; None where the record holds none of them.

    It is right if any decision or request gives it. It is wrong only where the record is known to hold them all, and
    the state's own deadline is another too.
    """
    assert found.treaty is not None
    if found.date is None or len(found.states) != 1 or found.what not in _NAMES:
        return None
    if asking.confirming and (found.date.latest - found.date.earliest).days > _FEW_MONTHS:
        return None  # some were given more time year after year, so that a bare year fits too easily
    state, treaty = found.states[0], asking.ledger.treaty(found.treaty)
    article = ARTICLES.get((found.treaty, found.what))
    given = [
        Put(account.act.until, word, account)
        for kind, word in ((ExtensionDecision, "decided"), (ExtensionRequest, "asked for"))
        for account in accounts(treaty, kind, state)
        if account.act.article == article and account.act.until is not None
    ]
    right = [put for put in given if _meets(found.date, put.until, asking)]
    right = [put for put in right if put.what == "decided"] or right
    name = places.name(state)
    if right:
        others = sorted({str(put.until) for put in given} - {str(put.until) for put in right})
        more = f" Other deadlines of it: {', '.join(others)}." if others else ""
        put = next((put for put in right if not put.account.remembered), right[0])
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=f"extension {put.what}",
            record_value=str(put.until),
            states=(state,),
            sources=sources_of(one.account for one in right),
            explanation=f"For {name}, {put.until} is the deadline {put.what} at {put.account.act.meeting or 'a meeting'}.{more}"
            f"{surely(one.account for one in right)}",
        )
    return _not_so(found, asking, state, given)


def _not_so(found: Found, asking: Asking, state: str, given: Sequence[Put]) -> Claim | None:
    assert found.treaty is not None
    assert found.date is not None
    day = day_asked(window_of(found, asking), asking)
    owed = _owed(found, asking, day)
    own = sorted({o.original_due for o in owed if o.original_due})
    if not own:
        return None
    all_days = sorted({day.isoformat() for day in own} | {str(put.until) for put in given})
    told = f"the deadlines of {places.name(state)} in the record are {', '.join(all_days)}"
    # Printed days differ by one: the last day on which, or the first after which.
    near = any(_near(found.date, PartialDate.of(day)) for day in own) or any(
        _near(found.date, put.until) for put in given
    )
    if near or not found.firm or len(owed) != 1 or not _is_wrong(found, asking, owed[0], given, day):
        return left_open(found, asking, f"{told}; there may be others", nearest=all_days[-1])
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=all_days[-1],
        nearest=all_days[-1],
        states=(state,),
        sources=sources_of(put.account for put in given) or asking.ledger.sources(found.treaty),
        explanation=f"{told[0].upper()}{told[1:]}, not {on_day(found.date).removeprefix('on ').removeprefix('in ')}.",
    )


def _is_wrong(found: Found, asking: Asking, owed: Obligation, given: Sequence[Put], day: date) -> bool:
    """Whether a state can have had no such deadline: nothing but what the record holds may have moved it.

    More time never ends before the treaty's own deadline. Nobody is given any years before that runs out; and where the
    record holds every decision up to the day of the text, none gave another.
    """
    assert found.treaty is not None and found.date is not None and owed.original_due is not None
    if any(_is_of(other, found, day, asking) for other in _TREATIES if other != found.treaty):
        return False
    if found.date.latest < owed.original_due or day < owed.original_due - _NOBODY_ASKS:
        return True
    complete = all(
        covered(asking, found.treaty, subject, day)
        for subject in ("extension_decisions", "extension_requests")
    )
    undecided = owed.pending_request is not None or owed.missing or owed.caveats
    remembered = any(put.account.remembered and _by(put, day) for put in given)
    return complete and not undecided and not remembered


_TREATIES = ("CCM", "APMBC")
"""Those by which states must destroy and clear by a day: a text on one may tell a deadline of the other."""
_NOBODY_ASKS = timedelta(days=3 * 365)
"""How long before its deadline a state has never yet been given more time."""


def _is_of(treaty: str, found: Found, day: date, asking: Asking) -> bool:
    """Whether the day told is a deadline of the state under another treaty."""
    assert found.date is not None
    if treaty not in asking.ledger.record.codes:
        return False
    told = asking.ledger.treaty(treaty)
    dues = [
        owed.original_due
        for state in found.states
        for owed in told.owing.of(state, day)
        if owed.obligation in _NAMES.values() and owed.original_due is not None
    ]
    later = [
        account.act.until
        for kind in (ExtensionDecision, ExtensionRequest)
        for account in accounts(told, kind, found.states[0])
        if account.act.until is not None
    ]
    return any(_near(found.date, until) for until in (*map(PartialDate.of, dues), *later))


def _by(put: Put, day: date) -> bool:
    """Whether a decision or request may have been known on a day; one whose own day is not told, may."""
    on = getattr(put.account.act, "decided_on", None) or getattr(put.account.act, "submitted_on", None)
    return on is None or bool(on.earliest - timedelta(days=365) <= day)


def _meets(told: PartialDate, due: PartialDate, asking: Asking) -> bool:
    return is_meant(told, due, asking) or (
        due.exact and told.could_be(PartialDate.of(due.day - timedelta(days=1)))
    )


def _near(told: PartialDate, due: PartialDate) -> bool:
    return bool(
        due.earliest - timedelta(days=3) <= told.latest and told.earliest <= due.latest + timedelta(days=3)
    )


def _owed(found: Found, asking: Asking, day: date) -> list[Obligation]:
    assert found.treaty is not None
    owing = asking.ledger.treaty(found.treaty).owing
    names = {_NAMES[found.about]} if found.about in _NAMES else {_NAMES.get(found.what, "")}
    return [owed for state in found.states for owed in owing.of(state, day) if owed.obligation in names]


def missed(found: Found, asking: Asking) -> Claim:
    """Whether a state missed a deadline: only where the law says it is, or was, late; nobody is late by silence."""
    if len(found.states) != 1 or found.about not in _NAMES:
        return left_open(found, asking, "the text does not say whose deadline, and of what")
    day = day_asked(window_of(found, asking), asking)
    owed = _owed(found, asking, day)
    name = places.name(found.states[0])
    late = [one for one in owed if one.status in ("overdue", "fulfilled_late")]
    if late:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window_of(found, asking),
            reading=late[0].status,
            record_value=late[0].due.isoformat() if late[0].due else None,
            states=found.states,
            sources=_sources(late[0]),
            explanation=f"{name}: {late[0].because}",
        )
    if not owed:
        return left_open(found, asking, f"the record shows no such obligation of {name}")
    one = owed[0]
    in_time = (
        one.status == "fulfilled"
        and one.fulfilled is not None
        and one.due is not None
        and one.fulfilled.latest <= one.due
    )
    plain = (
        not one.extensions
        and not one.missing
        and not one.caveats
        and not one.low_confidence
        and one.pending_request is None
    )
    if len(owed) == 1 and in_time and plain and not found.note:
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=window_of(found, asking),
            record_value=str(one.fulfilled),
            nearest=str(one.fulfilled),
            states=found.states,
            sources=_sources(one),
            explanation=f"{name}: {one.because}",
        )
    return left_open(
        found,
        asking,
        f"{name} is not known to be late: {one.because}",
        nearest=one.due.isoformat() if one.due else None,
    )


def _sources(owed: Obligation) -> tuple[str, ...]:
    return tuple(sorted({entry.source for fact in owed.facts for entry in fact.entries}))
