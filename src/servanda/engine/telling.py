"""The reasons of an answer, gathered while it is worked out."""

from __future__ import annotations

from dataclasses import dataclass, field

from servanda.dates import PartialDate, span_in_words
from servanda.ledger.facts import Fact


@dataclass(slots=True)
class Told:
    """What is said of an obligation: sentences, the facts behind them, what is missing and what to look at."""

    facts: list[Fact] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    caveats: list[str] = field(default_factory=list)
    low_confidence: bool = False
    sentences: list[str] = field(default_factory=list)

    def say(self, *sentences: str) -> None:
        """Add sentences to the reason."""
        self.sentences += [said for said in sentences if said]

    def text(self) -> str:
        """The reason as one piece of text."""
        return " ".join(dict.fromkeys(self.sentences))


def day_in_words(day: PartialDate) -> str:
    """A day as far as it is known, with its preposition: ``on 1 March 1999``, ``in March 1999``."""
    return f"{'on' if day.exact else 'in'} {span_in_words(day)}"


def sentence(words: str) -> str:
    """Words as a sentence."""
    words = words.strip()
    return f"{words[:1].upper()}{words[1:].rstrip('.')}." if words else ""
