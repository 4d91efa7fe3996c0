"""Who presided over a meeting of the parties."""

from __future__ import annotations

from collections.abc import Sequence

from servanda import places
from servanda.acts import Office
from servanda.claiming.deciding.accounts import Account, accounts, sources_of, surely
from servanda.claiming.deciding.meetings import MEETING, is_meant, treaty_meetings
from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.model import UNSURE, Claim, Found

_PRESIDING = frozenset({"president", "president_designate", "chair"})


def presided(found: Found, asking: Asking) -> Claim:
    """Whether a state presided over a meeting: wrong only where sources agree on another."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    offices = [
        account
        for account in accounts(treaty, Office)
        if account.act.role in _PRESIDING
        and account.act.state
        and (is_meant(account.act.meeting, found.about) if found.about else True)
    ]
    offices = [
        account
        for account in offices
        if account.seen
        or not any(
            other.seen and other.act.meeting == account.act.meeting and other.act.state != account.act.state
            for other in offices
        )
    ]
    if not offices:
        return left_open(found, asking, f"the record does not say who presided over {found.about}")
    if not found.about:
        offices = [
            account
            for account in offices
            if _in_office(account, treaty_meetings(found, asking), found, asking)
        ]
    right = [account for account in offices if account.act.state in found.states]
    if right and {account.act.state for account in right} >= set(found.states):
        told = right[0].act
        holder = f" ({told.holder})" if told.holder else ""
        return Claim(
            found=found,
            verdict="supported",
            as_of=window_of(found, asking),
            reading=told.role,
            record_value=told.state,
            states=found.states,
            sources=sources_of(right),
            explanation=f"{places.name(told.state)}{holder} presided over {told.treaty} {told.meeting}.{surely(right)}",
        )
    presidents = sorted({account.act.state for account in offices})
    names = " or ".join(places.name(state) for state in presidents)
    about = f"{found.treaty} {found.about}"
    agreed = len(presidents) == 1 and any(account.seen for account in offices)
    other = [
        code
        for code in (MEETING if not found.named else ())
        if code != found.treaty
        and code in asking.ledger.record.codes
        and any(
            is_meant(account.act.meeting, found.about) and account.act.state in found.states
            for account in accounts(asking.ledger.treaty(code), Office)
        )
    ]
    if not found.about or not agreed or other or found.note == UNSURE or len(found.states) != 1:
        missing = (
            f"{about} was presided over by {names}"
            if presidents and found.about
            else "the text does not say of which meeting"
        )
        return left_open(found, asking, missing, nearest=names or None)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window_of(found, asking),
        record_value=presidents[0],
        nearest=names,
        states=tuple(presidents),
        sources=sources_of(offices),
        explanation=f"{about} was presided over by {names}, not by {places.name(found.states[0])}.",
    )


def _in_office(office: Account, meetings: Sequence[Account], found: Found, asking: Asking) -> bool:
    """Whether the one who presides over a meeting may be called president on the day spoken of: from about two years
    before it, when elected, until about a year after."""
    window = window_of(found, asking)
    if window is None:
        return True
    mine = [account.act.begun_on for account in meetings if account.act.code == office.act.meeting]
    return any(-400 <= (begun.earliest - window.latest).days <= 760 for begun in mine)
