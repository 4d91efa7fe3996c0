"""What the law answers: a value with its rule, ``Undetermined`` with what is missing, or a ``Conflict``.

An absence is never a value. No rule that fires is ``Undetermined``, not False; two that fire, neither
defeating the other, are a ``Conflict`` with both positions.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

Value = date | bool | None
"""A day, a yes or no; None is "not yet, and no day can be named"."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A value, the article it rests on, the rule in words, and a caveat where a person should look."""

    value: Value
    article: str
    because: str
    caveat: str = ""


@dataclass(frozen=True, slots=True)
class Undetermined:
    """The record or the law does not decide; ``missing`` says what would.

    ``between`` is set where the day is open but not altogether: the first day it can be, and the last
    (None where there is none).
    """

    missing: str
    article: str = ""
    between: tuple[date, date | None] | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two rules answer differently and neither defeats the other."""

    positions: tuple[Answer, ...]

    @property
    def missing(self) -> str:
        """The positions in one line."""
        said = "; ".join(f"{answer.article}: {answer.value}" for answer in self.positions)
        return f"two rules disagree: {said}"


Outcome = Answer | Undetermined | Conflict


@dataclass(frozen=True, slots=True)
class Not:
    """What a rule returns to answer "no day can be named yet", with the reason."""

    reason: str


@dataclass(frozen=True, slots=True)
class With:
    """What a rule returns to answer with a caveat."""

    value: date | bool
    caveat: str
