"""The day on which the General Assembly or its committee voted on a resolution about a treaty."""

from __future__ import annotations

from servanda.acts import Resolution
from servanda.claiming.deciding.accounts import accounts, sources_of, surely
from servanda.claiming.deciding.ballots import day_of, fits_symbol, in_words
from servanda.claiming.deciding.shared import Asking, left_open
from servanda.claiming.model import Claim, Found


def voted_on(found: Found, asking: Asking) -> Claim:
    """The day of a vote: right where the record holds one of that day. Another day may be that of a vote it does not
    hold."""
    assert found.treaty is not None
    forum, _, symbol = found.about.partition(" ")
    held = [
        account
        for account in accounts(asking.ledger.treaty(found.treaty), Resolution)
        if account.act.voted_on is not None
        and found.date is not None
        and found.date.earliest
        <= account.act.voted_on.earliest
        <= account.act.voted_on.latest
        <= found.date.latest
        and forum in ("", account.act.forum)
        and fits_symbol(account, symbol)
    ]
    if not held:
        return left_open(found, asking, "the record holds no such vote on that day")
    return Claim(
        found=found,
        verdict="supported",
        as_of=found.date,
        reading=str(held[0].act.forum),
        record_value=day_of(held[0]),
        sources=sources_of(held),
        explanation=f"{in_words(held[0])}.{surely(held)}",
    )
