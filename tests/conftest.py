"""What tests of every part may ask for."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest

from servanda.collecting import collect_seldom

collect_seldom()  # as the command does

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
_NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome")


def chromium() -> tuple[str | None, list[str]]:
    """Where Chromium is on this machine, and how it is started so that it asks nothing of anybody."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None), _FLAGS


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """One Chromium for all tests of a module; while it runs, Django takes the thread for one that must not wait."""
    pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="needs playwright: pip install -e '.[test]'"
    )
    path, flags = chromium()
    if path is None:
        pytest.skip("no Chromium on this machine: scripts/browser installs Debian's")
    with playwright.sync_playwright() as driver:
        opened = driver.chromium.launch(executable_path=path, args=flags)
        yield opened
        opened.close()
