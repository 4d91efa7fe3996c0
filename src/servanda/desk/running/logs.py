"""Logs: one JSON object a line, and nothing in it that tells who somebody is or what they wrote.

Only fields named here are written. Of an error, its kind and the places in the code are; not its text, which may quote
what somebody typed. Of an address, the name of its route; not the address, which may hold a token.
"""

from __future__ import annotations

import json
import logging
import traceback
from datetime import UTC, datetime
from typing import Any

FIELDS = ("route", "method", "status", "milliseconds", "request_id")
_QUOTING = ("django.request", "django.security", "django.server")
"""Loggers of the framework whose messages end with an address or a header, after a colon."""


class OneLine(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _unquoted(record) if record.name.startswith(_QUOTING) else record.getMessage(),
        }
        said |= {name: getattr(record, name) for name in FIELDS if hasattr(record, name)}
        if record.exc_info and record.exc_info[0] is not None:
            kind, _, trace = record.exc_info
            frames = traceback.extract_tb(trace)
            said["error"] = kind.__name__
            said["at"] = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames[-12:]]
        return json.dumps(said, ensure_ascii=False)


def _unquoted(record: logging.LogRecord) -> str:
    before = str(record.msg).partition(":")[0]
    given = record.args if isinstance(record.args, tuple) else ()
    try:
        return before % given[: before.count("%s")]
    except (TypeError, ValueError):
        return "a message that could not be written"


def logging_settings(level: str) -> dict[str, Any]:
    """The settings of Python's logging: everything to standard error."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": {"()": "servanda.desk.running.logs.OneLine"}},
        "handlers": {"lines": {"class": "logging.StreamHandler", "formatter": "line"}},
        "root": {"handlers": ["lines"], "level": level},
        "loggers": {
            "django": {"handlers": [], "level": level, "propagate": True},
            # Statements come with their values, however much is to be logged.
            "django.db.backends": {"level": "WARNING"},
            "django.server": {"handlers": [], "level": level, "propagate": True},
        },
    }
