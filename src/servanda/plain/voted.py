"""Votes as plain values: the counts as announced, and the roll call as far as it is known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from servanda.answers.accounts import reference, rivals, sources_of
from servanda.answers.votes import CHOICES, COUNTED, Ballot
from servanda.plain.told import plain_fact


def plain(ballot: Ballot, chosen: Sequence[str] | None) -> dict[str, Any]:
    """One vote with its counts, its roll call as far as it is known, and for which choices names are missing.

    ``votes`` holds the states asked for, with null for those on no list; without any, those on a list.
    """
    row = resolution_row(ballot)
    told = ballot.resolution
    states = chosen if chosen is not None else sorted(one.act.state for one in ballot.votes)
    return {
        **row,
        "rivals": [plain_fact(other) for other in rivals(told)] if told is not None else [],
        "named": {choice: list(ballot.named(choice)) for choice in CHOICES},
        "names_missing_for": list(ballot.unnamed),
        "votes": {state: one.act.choice if (one := ballot.choice_of(state)) else None for state in states},
    }


def resolution_row(ballot: Ballot) -> dict[str, Any]:
    """One vote as a row: the counts as announced, and how many states are known by name."""
    told = ballot.resolution
    act = told.act if told is not None else None
    facts = [one.followed for one in ballot.votes] if told is None else [told.followed]
    voted = act.voted_on if act is not None else None
    return {
        "treaty": ballot.treaty,
        "session": ballot.session,
        "symbol": ballot.symbol or None,
        "forum": ballot.forum,
        "part": ballot.part or None,
        "title": act.title or None if act is not None else None,
        "voted_on": str(voted) if voted is not None else None,
        **{choice: str(count) if (count := ballot.count(choice)) else None for choice in COUNTED},
        **{f"named_{choice}": len(ballot.named(choice)) for choice in COUNTED},
        "sources": list(sources_of(facts)),
        "low_confidence": all(fact.low_confidence for fact in facts),
        "rivals": len(rivals(told)) if told is not None else 0,
        "ref": reference(facts[0]),
    }
