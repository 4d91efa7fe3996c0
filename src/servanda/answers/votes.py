"""Resolutions of the General Assembly about a treaty, and how states voted on them.

Plenary and First Committee are two votes. A list that names only those against and abstaining says nothing of the
others: who is not on it is not guessed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import get_args

from servanda.acts import Resolution, Vote
from servanda.acts.meetings import Choice
from servanda.amounts import Amount
from servanda.answers.accounts import told_by
from servanda.ledger.competing import Told
from servanda.records import TreatyRecord

CHOICES: tuple[Choice, ...] = get_args(Choice)
COUNTED: tuple[Choice, ...] = ("yes", "no", "abstain")
"""The choices that are counted when a vote is announced."""

Key = tuple[str, str, str, str, str]
"""Treaty, session, symbol, forum, part: what makes one vote."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """One vote on one resolution, or a part of it, in one forum.

    ``resolution`` is what is told of the vote as a whole, ``votes`` what is told of each state's. Either may be
    missing: a count without names, or names without a count.
    """

    key: Key
    resolution: Told | None
    votes: tuple[Told, ...]

    @property
    def treaty(self) -> str:
        """The treaty it is about."""
        return self.key[0]

    @property
    def session(self) -> str:
        """The year in which the session began."""
        return self.key[1]

    @property
    def symbol(self) -> str:
        """The symbol of the resolution, empty where it is not known."""
        return self.key[2]

    @property
    def forum(self) -> str:
        """``plenary`` or ``first_committee``."""
        return self.key[3]

    @property
    def part(self) -> str:
        """The paragraph voted on apart, empty for the whole."""
        return self.key[4]

    def count(self, choice: Choice) -> Amount | None:
        """How many made this choice as the vote was announced, None where that is not known."""
        if self.resolution is None or choice == "not_voting":
            return None
        found: Amount | None = getattr(self.resolution.act, choice)
        return found

    def named(self, choice: Choice) -> tuple[str, ...]:
        """The states known to have made this choice."""
        return tuple(sorted(told.act.state for told in self.votes if told.act.choice == choice))

    def choice_of(self, state: str) -> Told | None:
        """What is told of a state's vote; None where it is on no list."""
        return next((told for told in self.votes if told.act.state == state), None)

    @property
    def unnamed(self) -> tuple[Choice, ...]:
        """The choices for which the names known are not as many as were counted, or were not counted at all."""
        return tuple(
            choice
            for choice in COUNTED
            if (counted := self.count(choice)) is None
            or not counted.exact
            or counted.value != len(self.named(choice))
        )


def ballots(treaty: TreatyRecord, on: date) -> list[Ballot]:
    """The votes on resolutions about a treaty up to a day, in the order of sessions."""
    counted = {key_of(told.act): told for told in told_by(treaty, Resolution, on) if _begun(told.act, on)}
    cast: dict[Key, list[Told]] = {}
    for told in told_by(treaty, Vote, on):
        if not _begun(told.act, on):
            continue
        cast.setdefault(key_of(told.act), []).append(told)
    return [
        Ballot(key=key, resolution=counted.get(key), votes=tuple(cast.get(key, ())))
        for key in sorted(counted.keys() | cast.keys(), key=lambda key: (key[1], key[2], key[4], key[3]))
    ]


def _begun(act: Resolution | Vote, on: date) -> bool:
    """Whether the session had begun, as it does in September, for a vote of which no day is known."""
    return act.voted_on is not None or not act.session.isdigit() or date(int(act.session), 9, 1) <= on


def key_of(act: Resolution | Vote) -> Key:
    """What makes the vote an act belongs to."""
    return (act.treaty, act.session, act.symbol, act.forum, act.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A state voted otherwise than the last time its vote in that forum is known."""

    forum: str
    before: Ballot
    after: Ballot
    was: str
    became: str


def changes(found: Sequence[Ballot], state: str) -> list[Change]:
    """Where a state changed its vote on whole resolutions about one treaty, plenary and committee kept apart."""
    result = []
    for treaty, forum in sorted({(ballot.treaty, ballot.forum) for ballot in found}):
        known = [
            (ballot, told.act.choice)
            for ballot in found
            if (ballot.treaty, ballot.forum) == (treaty, forum)
            and not ballot.part
            and (told := ballot.choice_of(state))
        ]
        result += [
            Change(forum=forum, before=one, after=other, was=was, became=became)
            for (one, was), (other, became) in pairwise(known)
            if was != became
        ]
    return result


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """On how many votes two states made the same choice, of those on which both choices are known."""

    one: str
    other: str
    agreed: int
    known: int


def agreement(found: Iterable[Ballot], one: str, other: str) -> Agreement:
    """How far two states voted alike in the plenary, on whole resolutions."""
    alike: Counter[bool] = Counter()
    for ballot in found:
        if ballot.forum != "plenary" or ballot.part:
            continue
        mine, theirs = ballot.choice_of(one), ballot.choice_of(other)
        if mine is not None and theirs is not None:
            alike[mine.act.choice == theirs.act.choice] += 1
    return Agreement(one=one, other=other, agreed=alike[True], known=alike.total())
