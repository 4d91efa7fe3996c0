"""Everything about one state as plain values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servanda import places
from servanda.answers import votes
from servanda.answers.profiles import Profile
from servanda.plain import owed
from servanda.plain.landed import plain_year
from servanda.plain.standing import state_row
from servanda.plain.stocked import plain_stock
from servanda.plain.told import plain_told

LISTS = (
    "reports",
    "outstanding",
    "land_figures",
    "items_destroyed",
    "laws",
    "hosted",
    "offices",
    "conduct",
    "assistance",
    "education",
    "casualties",
    "funding",
    "happenings",
)
"""The lists of a profile that hold things told by sources."""


def plain(found: Profile, memberships: Sequence[str], known_at: str | None) -> dict[str, Any]:
    """The profile as plain values."""
    return {
        "state": found.state,
        "name": places.name(found.state, on=found.as_of),
        "as_of": found.as_of.isoformat(),
        "known_at": known_at,
        "groups": list(memberships),
        "treaties": [
            {"treaty": code, **state_row(row), "ref": f"{code}/{found.state}"}
            for code, row in found.standings.items()
        ],
        "obligations": [owed.plain(one) for one in found.obligations],
        "stocks": [plain_stock(stock) for stock in found.stocks],
        "land": [plain_year(row) for row in found.land],
        "votes": [_vote(ballot, found.state) for ballot in found.ballots],
        "vote_changes": [
            {
                "treaty": change.after.treaty,
                "forum": change.forum,
                "from_session": change.before.session,
                "to_session": change.after.session,
                "was": change.was,
                "became": change.became,
            }
            for change in found.vote_changes
        ],
        **{name: [plain_told(told) for told in getattr(found, name)] for name in LISTS},
    }


def _vote(ballot: votes.Ballot, state: str) -> dict[str, Any]:
    told = ballot.choice_of(state)
    assert told is not None
    return {**plain_told(told), "part": ballot.part or None}
