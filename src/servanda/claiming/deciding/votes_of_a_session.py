"""Which vote of a session of the General Assembly is told, where its other figures are enough to tell it by."""

from __future__ import annotations

from collections.abc import Sequence

from servanda.claiming.deciding.accounts import Account
from servanda.claiming.deciding.shared import Asking
from servanda.claiming.hedges import holds
from servanda.claiming.model import Found

PLENARY, COMMITTEE = "plenary", "first_committee"
_TWO = 2
"""Figures beside the one in doubt, by which a vote is told."""


def of_this_session(held: Sequence[Account], asking: Asking) -> list[Account]:
    """The votes of the autumn in which a text was written, or of that before the winter it was, where the record has both
    that of the committee and that of the Assembly."""
    written = asking.date
    if written is None or not written.exact:
        return []
    session = str(written.day.year - (written.day.month < _AUTUMN))
    those = [account for account in held if account.act.session == session]
    both = {account.act.forum for account in those} >= {PLENARY, COMMITTEE}
    return those if both and (written.day.month >= _AUTUMN or written.day.month <= _WINTER) else []


_AUTUMN, _WINTER = 10, 3
"""The month in which sessions begin to vote, and the last in which their votes are news."""


def but_for_one(found: Found, held: Sequence[Account], forum: str) -> list[Account]:
    """The votes that have all the figures told of a vote but this one: what else is told of it is enough to tell it by."""
    others = [(choice, told) for choice, told in found.parts if choice != found.what]
    if len(others) < _TWO:
        return []
    return [
        account
        for account in held
        if account.seen
        and forum in ("", account.act.forum)
        and all(
            (amount := getattr(account.act, choice)) is not None
            and holds("exactly", told, float(amount.value))
            for choice, told in others
        )
    ]
