"""The votes of states, counted, against the result printed for the same resolution."""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import Resolution, Vote
from servanda.amounts import Amount
from servanda.checks.finding import Finding, Weight
from servanda.ledger.competing import Told
from servanda.records import Record

NAME = "roll-calls"

_SIDES = (("yes", "in favour"), ("no", "against"), ("abstain", "abstaining"))


def check(record: Record) -> Iterator[Finding]:
    """A finding for every side of a vote on which states are named: as many as printed, or how many not.

    Where a list names only who voted against or abstained, nobody else is guessed, and nothing is said of them.
    """
    for code in record.codes:
        treaty = record.treaty(code)
        cast: dict[tuple[str, ...], list[Told]] = {}
        for told in treaty.told(Vote):
            cast.setdefault(_on(told.act), []).append(told)
        for told in treaty.told(Resolution):
            for side, words in _SIDES:
                printed: Amount | None = getattr(told.act, side)
                named = [vote for vote in cast.get(_on(told.act), ()) if vote.act.choice == side]
                if printed is None or not named or printed.value == len(named):
                    continue
                weight, why = _why(told, named, printed)
                yield Finding(
                    check=NAME,
                    weight=weight,
                    treaty=code,
                    subject=told.act.symbol or f"session of {told.act.session}",
                    message=(
                        f"{told.act.forum.replace('_', ' ')}: printed {printed.in_words()} {words}, "
                        f"{len(named)} states named: {why}"
                    ),
                )


def _on(act: Vote | Resolution) -> tuple[str, str, str, str]:
    return act.symbol, act.session, act.forum, act.part


def _why(resolution: Told, named: list[Told], printed: Amount) -> tuple[Weight, str]:
    if len(named) < printed.value:
        return "explained", "the list seen names no more"
    unsure = sorted(places.name(vote.act.state) for vote in named if vote.contested)
    if len(named) - len(unsure) <= printed.value and unsure:
        return "explained", f"sources differ on the vote of {', '.join(unsure)}"
    if resolution.contested:
        return "explained", "another source prints another result"
    return "fault", "more than voted so"
