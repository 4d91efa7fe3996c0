"""The command run as a user runs it: a process of its own, its two outputs and its exit code."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import forking
from tests.forking import Run


@pytest.fixture
def servanda(tmp_path: Path) -> Callable[..., Run]:
    """Run ``servanda`` with these words, in an empty home, on 21 November 2026."""

    def run(*words: str, cwd: Path | None = None, **settings: str) -> Run:
        plain = {key: value for key, value in os.environ.items() if not key.startswith("SERVANDA")}
        environment = {**plain, "SERVANDA_NOW": "2026-11-21T12:00:00Z", "HOME": str(tmp_path), **settings}
        return forking.run(["-m", "servanda", *words], environment, cwd or tmp_path)

    return run
