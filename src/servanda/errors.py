"""What can go wrong, in one place.

ServandaError
├── UsageError              the call itself was wrong: the command line exits with 2
│   ├── UnknownTreaty
│   ├── UnknownPlace        a state, territory, organisation or group nobody knows
│   ├── BadDate             31 February, a date before the treaty, a date not in ISO 8601
│   ├── BadAmount           a figure that is no number, or a span that ends before it begins
│   ├── UnreadableFile      missing, a directory, no permission, binary, too large, hostile
│   └── MissingExtra        an optional library is not installed
└── RecordError             the record is damaged, or was made by a newer version

Faults in *data* are not exceptions. They are ``Problem`` values: collected, counted
and shown, so that one bad line never hides the next.
"""

from __future__ import annotations

from dataclasses import dataclass


class ServandaError(Exception):
    """The root of all errors raised on purpose; its text is one line for the reader."""

    exit_code = 2


class UsageError(ServandaError):
    """The call was wrong: what was given, where, and what to give instead."""


class UnknownTreaty(UsageError):
    """No treaty goes by this name."""


class UnknownPlace(UsageError):
    """No state, territory, organisation or group goes by this name."""


class BadDate(UsageError):
    """The text is no calendar date, or not one this question can be asked for."""


class BadAmount(UsageError):
    """The text is no figure, with or without a hedge."""


class UnreadableFile(UsageError):
    """The file could not be read at all."""


class MissingExtra(UsageError):
    """An optional library is needed for this and is not installed."""


class RecordError(ServandaError):
    """The record cannot be trusted as it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A fault in data, with its address.

    ``file`` and ``line`` say where; ``where`` names the place in the data's own words (a row, a
    participant); ``rejected`` is true where something was *not* taken into the record because
    of it, false where it was taken and only deserves a look.
    """

    message: str
    file: str = ""
    line: int | None = None
    where: str = ""
    hint: str = ""
    rejected: bool = False

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line is not None else self.file
        parts = [part for part in (place, self.where, self.message) if part]
        return ": ".join(parts) + (f" ({self.hint})" if self.hint else "")


def one_line(error: BaseException) -> str:
    """The first line of an error's text: what a reader is shown instead of a traceback."""
    text = str(error).strip() or type(error).__name__
    return text.splitlines()[0]
