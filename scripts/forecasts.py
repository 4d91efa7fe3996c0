"""Writes how forecasts did on past deadlines: ``docs/forecasts.md``, and the sentence beside every forecast.

Run as ``python scripts/forecasts.py`` after the record or the law has changed.
"""

from __future__ import annotations

from pathlib import Path

import servanda as sv
from servanda.forecasting.report import page, track
from servanda.forecasting.trial import trial

ROOT = Path(__file__).parent.parent

if __name__ == "__main__":
    tried = trial(sv.record())
    (ROOT / "docs" / "forecasts.md").write_text(page(tried), encoding="utf-8")
    (ROOT / "src" / "servanda" / "forecasting" / "track.txt").write_text(
        track(tried) + "\n", encoding="utf-8"
    )
