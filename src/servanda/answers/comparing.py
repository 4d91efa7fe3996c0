"""States side by side: what each has joined, owes, has reported and done, and how far they vote alike."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from servanda.answers.deadlines import REPORTS
from servanda.answers.profiles import Profile, profile
from servanda.answers.votes import Agreement, agreement, ballots
from servanda.engine.obligations import Obligation
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Several states on a day, and for each pair of them how often they voted alike."""

    as_of: date
    profiles: tuple[Profile, ...]
    agreements: tuple[Agreement, ...]

    @property
    def treaties(self) -> tuple[str, ...]:
        """The treaties under which any of them has done anything."""
        return tuple(
            dict.fromkeys(
                code
                for one in self.profiles
                for code, row in one.standings.items()
                if row.standing != "none" or row.undetermined
            )
        )

    @property
    def owed(self) -> tuple[tuple[str, str, str], ...]:
        """What any of them owes or owed beside reports: treaty, obligation, article."""
        found = {
            (one.treaty, one.obligation, one.article)
            for each in self.profiles
            for one in each.obligations
            if one.obligation not in REPORTS
        }
        return tuple(sorted(found, key=lambda key: (key[0], key[2], key[1])))


def compare_states(record: Record, states: list[str], on: date, known_at: str | None = None) -> Comparison:
    """States by their place codes, in the order given."""
    cast = [ballot for code in record.codes for ballot in ballots(record.treaty(code, known_at), on)]
    return Comparison(
        as_of=on,
        profiles=tuple(profile(record, state, on, known_at) for state in states),
        agreements=tuple(agreement(cast, one, other) for one, other in combinations(states, 2)),
    )


def obligation_of(one: Profile, treaty: str, obligation: str, article: str) -> Obligation | None:
    """One obligation of a state, None where it has none of that kind."""
    key = (treaty, obligation, article)
    return next(
        (owed for owed in one.obligations if (owed.treaty, owed.obligation, owed.article) == key), None
    )


def report_counts(one: Profile, treaty: str) -> Counter[str]:
    """How many reports of a state stand at each status under a treaty."""
    return Counter(
        owed.status for owed in one.obligations if owed.treaty == treaty and owed.obligation in REPORTS
    )
