"""The record kept: entries in plain text that only grow, their sources, and views at a moment of knowledge."""

from servanda.ledger.competing import Told, compete
from servanda.ledger.entry import Confidence, Entry, correct, enter
from servanda.ledger.facts import Disagreement, Fact, facts
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger, append, create, is_record, read_ledger
from servanda.ledger.views import known, view

__all__ = [
    "Confidence",
    "Disagreement",
    "Entry",
    "Fact",
    "Ledger",
    "Source",
    "Told",
    "append",
    "compete",
    "correct",
    "create",
    "enter",
    "facts",
    "is_record",
    "known",
    "read_ledger",
    "view",
]
