"""Every test of a corpus stands in an empty folder, on 21 November 2026."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SERVANDA_NOW", "2026-11-21T12:00:00Z")
