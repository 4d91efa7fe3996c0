"""Everything the record and the law say about one state on a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from servanda.acts import Happening, ItemsDestroyed
from servanda.answers import field, land, meetings, reports, stocks, votes
from servanda.answers.accounts import told_by
from servanda.answers.land import LandYear
from servanda.answers.stocks import Stock
from servanda.answers.votes import Ballot
from servanda.days import StateDay
from servanda.engine.obligations import Obligation
from servanda.ledger.competing import Told
from servanda.owing import obligations
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One state on a day, all treaties together; each list is in the order in which it is told.

    ``ballots`` are the votes on resolutions in which its own choice is known.
    """

    state: str
    as_of: date
    standings: dict[str, StateDay]
    obligations: tuple[Obligation, ...]
    reports: tuple[Told, ...]
    outstanding: tuple[Told, ...]
    stocks: tuple[Stock, ...]
    land: tuple[LandYear, ...]
    land_figures: tuple[Told, ...]
    items_destroyed: tuple[Told, ...]
    ballots: tuple[Ballot, ...]
    vote_changes: tuple[votes.Change, ...]
    laws: tuple[Told, ...]
    hosted: tuple[Told, ...]
    offices: tuple[Told, ...]
    conduct: tuple[Told, ...]
    assistance: tuple[Told, ...]
    education: tuple[Told, ...]
    casualties: tuple[Told, ...]
    funding: tuple[Told, ...]
    happenings: tuple[Told, ...]


def profile(record: Record, state: str, on: date, known_at: str | None = None) -> Profile:
    """All there is about a state, by its place code."""
    standings = record.state(state, on).on(on, known_at)
    treaties = [record.treaty(code, known_at) for code in standings]
    figures = [told for treaty in treaties for told in land.land_figures(treaty, on, state)]
    ballots = [
        ballot
        for treaty in treaties
        for ballot in votes.ballots(treaty, on)
        if ballot.choice_of(state) is not None
    ]
    return Profile(
        state=state,
        as_of=on,
        standings=standings,
        obligations=tuple(obligations(record, on, states=[state], known_at=known_at)),
        reports=tuple(told for treaty in treaties for told in reports.sent(treaty, on, state)),
        outstanding=tuple(told for treaty in treaties for told in reports.outstanding(treaty, on, state)),
        stocks=tuple(stock for treaty in treaties for stock in stocks.stocks(treaty, on, state)),
        land=tuple(
            row
            for treaty in treaties
            for row in land.by_year([one for one in figures if one.act.treaty == treaty.code])
        ),
        land_figures=tuple(figures),
        items_destroyed=tuple(
            told for treaty in treaties for told in told_by(treaty, ItemsDestroyed, on, state)
        ),
        ballots=tuple(ballots),
        vote_changes=tuple(votes.changes(ballots, state)),
        laws=tuple(told for treaty in treaties for told in field.laws(treaty, on, state)),
        hosted=tuple(told for treaty in treaties for told in meetings.hosted(treaty, state)),
        offices=tuple(told for treaty in treaties for told in meetings.offices(treaty, state)),
        conduct=tuple(told for treaty in treaties for told in field.conduct(treaty, on, state)),
        assistance=tuple(told for treaty in treaties for told in field.assistance(treaty, on, state)),
        education=tuple(told for treaty in treaties for told in field.education(treaty, on, state)),
        casualties=tuple(told for treaty in treaties for told in field.casualties(treaty, on, state)),
        funding=tuple(told for treaty in treaties for told in field.funding(treaty, on, state)),
        happenings=tuple(
            sorted(
                (told for treaty in treaties for told in told_by(treaty, Happening, on, state)),
                key=lambda told: told.act.happened_on,
            )
        ),
    )


def by_status(found: Sequence[Obligation]) -> dict[str, list[Obligation]]:
    """Obligations by their status, in the order in which statuses first occur."""
    by: dict[str, list[Obligation]] = {}
    for one in found:
        by.setdefault(one.status, []).append(one)
    return by
