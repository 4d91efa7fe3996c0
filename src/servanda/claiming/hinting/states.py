"""The words of a language by which is read what states are under a treaty, and on which days they acted."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_NOTHING = re.compile(r"(?!)")

SENSES = ("signed", "ratified", "parties", "signatory", "joined")
"""The senses of membership a group of ``leading`` or ``following`` may be named for; ``not_`` before one denies it."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StateWords:
    """Patterns over a tagged sentence, in small letters.

    ``leading`` are words that reach up to a list of states, ``following`` words right behind one: the group that
    matched is named for what they say of the states, as ``SENSES`` has it. ``excepting`` leads to states for which
    the opposite holds of what the sentence says, ``among`` to some of those the sentence before speaks of; ``newest`` follows those that were the last to join, its group
    named likewise. ``they`` begins a sentence on the states told before, ``country`` stands for the state the
    passage speaks of. ``elsewhere`` are other things that states do on a day, ``label`` what may stand between a
    state and the day of its act in a table, in brackets or behind a colon; ``months`` are the names of the months,
    and ``in_month`` follows a state that acted in one of them, as its group.
    """

    leading: re.Pattern[str] = _NOTHING
    following: re.Pattern[str] = _NOTHING
    excepting: re.Pattern[str] = _NOTHING
    among: re.Pattern[str] = _NOTHING
    newest: re.Pattern[str] = _NOTHING
    they: re.Pattern[str] = _NOTHING
    country: re.Pattern[str] = _NOTHING
    elsewhere: re.Pattern[str] = _NOTHING
    label: re.Pattern[str] = _NOTHING
    in_month: re.Pattern[str] = _NOTHING
    months: Mapping[str, int] = field(default_factory=dict)
