"""What a format gives before anything is concluded from it: text, and what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.dates import PartialDate
from servanda.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """The text of a file and its own statements about it.

    ``published`` is a date the publisher put there for readers (a page's publication date, a message's
    ``Date``); ``saved`` is when the program that wrote the file says it did, which is weaker evidence.
    """

    text: str
    media: str
    title: str | None = None
    language: str | None = None
    published: PartialDate | None = None
    saved: PartialDate | None = None
    problems: tuple[Problem, ...] = ()
