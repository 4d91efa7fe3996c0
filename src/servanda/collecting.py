"""How often a program that reads much and keeps it looks for what may be thrown away."""

from __future__ import annotations

import gc


def collect_seldom() -> None:
    """Look for garbage less often than Python does of itself: what is read stays, and looking through it took a tenth
    of a command's time."""
    gc.set_threshold(20_000, 20, 20)
