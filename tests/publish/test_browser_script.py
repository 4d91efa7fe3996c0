"""``scripts/browser``: the set-up of the tests gets a browser where it can, and goes on where it cannot."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "browser"

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="needs a POSIX shell")


class Machine:
    """A machine that has these commands alone; ``apt-get`` notes how it was called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "bin").mkdir()
        self.put("timeout", 'shift; exec "$@"')

    def put(self, name: str, body: str) -> None:
        place = self.folder / "bin" / name
        place.write_text(f"#!{shutil.which('sh')}\n{body}\n", encoding="utf-8")
        place.chmod(0o755)

    def root(self, number: int) -> None:
        self.put("id", f"echo {number}")

    def apt_get(self, ends_with: int, *, lacks: str = "-") -> None:
        """It ends so, and badly for a package that it lacks."""
        self.put(
            "apt-get",
            f'echo "$@" >> "{self.folder}/called"; echo noise; echo noise >&2\n'
            f'case "$*" in *" {lacks}") exit 100;; esac; exit {ends_with}',
        )

    def run(self) -> str:
        done = subprocess.run(
            [str(shutil.which("sh")), str(SCRIPT)],
            env={"PATH": str(self.folder / "bin")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def called(self) -> list[str]:
        place = self.folder / "called"
        return [words.split()[-1] for words in place.read_text().splitlines()] if place.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize(
    "name",
    ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
)
def test_where_there_is_a_browser_nothing_is_done(machine: Machine, name: str) -> None:
    machine.put(name, "exit 0")
    machine.root(0)
    machine.apt_get(0)
    assert (machine.run(), machine.called()) == ("", [])


def test_root_on_debian_gets_chromium_in_one_quiet_line(machine: Machine) -> None:
    machine.root(0)
    machine.apt_get(0)
    assert machine.run() == "installing Chromium for the tests\n"
    assert machine.called() == ["update", "chromium-headless-shell", "chromium-headless-shell"]


def test_a_debian_without_the_one_without_windows_gets_the_whole(machine: Machine) -> None:
    machine.root(0)
    machine.apt_get(0, lacks="chromium-headless-shell")
    assert machine.run() == "installing Chromium for the tests\n"
    assert machine.called() == ["update", "chromium-headless-shell", "chromium", "chromium"]


def test_an_installation_that_fails_stops_nothing(machine: Machine) -> None:
    machine.root(0)
    machine.apt_get(100)
    assert machine.run().splitlines()[-1] == (
        "Chromium could not be installed: the tests that need a browser will be skipped"
    )
    assert machine.called() == ["update", "chromium-headless-shell", "chromium"]


def test_who_is_not_root_installs_nothing(machine: Machine) -> None:
    machine.root(1000)
    machine.apt_get(0)
    assert machine.run() == (
        "no Chromium here, and only root can install it: the tests that need a browser will be skipped\n"
    )
    assert machine.called() == []


def test_a_machine_without_apt_get_is_left_alone(machine: Machine) -> None:
    assert "no apt-get" in machine.run()
