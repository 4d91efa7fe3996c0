"""servanda: who promised what in disarmament treaties, from which day, and on what authority.

>>> import servanda as sv
>>> record = sv.record()
>>> record.treaty("CCM").on("2015-01-31").counts.consented
89
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from servanda.asking import ask as ask
    from servanda.engine.answers import Answer as Answer
    from servanda.engine.answers import Conflict as Conflict
    from servanda.engine.answers import Undetermined as Undetermined
    from servanda.engine.questions import Question as Question
    from servanda.errors import Problem as Problem
    from servanda.errors import ServandaError as ServandaError
    from servanda.explaining import explain as explain
    from servanda.judging import check as check
    from servanda.judging import claims as claims
    from servanda.judging import ready as ready
    from servanda.panels import panel as panel
    from servanda.records import Record as Record

__version__ = "0.1.0"

__all__ = [
    "Answer",
    "Conflict",
    "Problem",
    "Question",
    "Record",
    "ServandaError",
    "Undetermined",
    "__version__",
    "ask",
    "check",
    "claims",
    "explain",
    "panel",
    "ready",
    "record",
]

_HOMES = {
    "Answer": "servanda.engine.answers",
    "Conflict": "servanda.engine.answers",
    "Problem": "servanda.errors",
    "Question": "servanda.engine.questions",
    "Record": "servanda.records",
    "ServandaError": "servanda.errors",
    "Undetermined": "servanda.engine.answers",
    "ask": "servanda.asking",
    "check": "servanda.judging",
    "claims": "servanda.judging",
    "explain": "servanda.explaining",
    "panel": "servanda.panels",
    "ready": "servanda.judging",
}


def record(path: str | Path | None = None) -> Record:
    """The shipped record, or the one in the folder named. Raises UnreadableFile, RecordError."""
    from servanda.records import Record, shipped

    return shipped() if path is None else Record(path)


def __getattr__(name: str) -> Any:
    # Names are found when first used, so that importing the package costs nothing.
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'servanda' has no attribute '{name}'")
