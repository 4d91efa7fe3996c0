"""The chain: what each line is sealed with, so that no line can be changed, removed, added between or moved unseen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

START = hashlib.sha256(b"servanda ledger 1").hexdigest()
"""What the first line is sealed with in place of a line before it."""


@dataclass(frozen=True, slots=True)
class Revision:
    """How far the ledger has grown: the number of its last line, and that line's seal.

    Two ledgers with the same revision hold the same lines in the same order.
    """

    sequence: int
    seal: str

    def __str__(self) -> str:
        return f"{self.sequence}-{self.seal[:12]}"


EMPTY = Revision(0, START)


class Sealed(Protocol):
    """What a seal covers."""

    sequence: int
    kind: str
    key: str
    treaty: str
    state: str
    act: str
    corrects: str
    text: str
    received_at: datetime
    previous: str
    seal: str


def seal(line: Sealed) -> str:
    """The seal of a line: SHA-256 over its number, the seal before it, and all it holds."""
    moment = line.received_at.astimezone(UTC).isoformat()
    parts = (
        str(line.sequence), line.previous, line.kind, line.key, line.treaty, line.state, line.act, line.corrects,
        moment, line.text,
    )  # fmt: skip
    # No part but the last, which is a line of JSON, can hold a line end; so no two lines look the same here.
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def faults(lines: Iterable[Sealed], head: Revision) -> list[str]:
    """What is wrong with a chain read in the order of its numbers, each fault in one sentence; none where it is whole.

    After a line that is missing or was moved the chain is taken up again, so that every place of damage is named.
    """
    found = []
    expected, before = 1, START
    for line in lines:
        if line.sequence != expected:
            found.append(_gap(expected, line.sequence))
        elif line.previous != before:
            found.append(
                f"line {line.sequence} does not follow the line before it: one was changed, moved or put in"
            )
        if seal(line) != line.seal:
            found.append(f"line {line.sequence} ({line.kind} {line.key}) was changed after it was sealed")
        expected, before = line.sequence + 1, line.seal
    if (expected - 1, before) != (head.sequence, head.seal):
        found.append(
            f"the ledger should end with line {head.sequence}; it ends with line {expected - 1}, or another seal"
        )
    return found


def _gap(expected: int, got: int) -> str:
    if got < expected:
        return f"line {got} stands twice"
    return (
        f"line {expected} is missing" if got == expected + 1 else f"lines {expected} to {got - 1} are missing"
    )
