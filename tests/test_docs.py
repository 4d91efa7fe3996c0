"""Documents that quote the program are what the program says."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import servanda as sv
from servanda.checks.published import as_markdown
from servanda.cli.main import VERBS

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"```console\n\$ (?P<command>servanda [^\n]+)\n(?P<output>.*?)```", re.S)
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "block", [pytest.param(found, id=found["command"]) for found in BLOCK.finditer(README)]
)
def test_the_readme_shows_what_the_commands_print(block: re.Match[str]) -> None:
    words = block["command"].split()[1:]
    done = subprocess.run(
        [sys.executable, "-m", "servanda", *words],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert block["output"].rstrip() == done.stdout.rstrip()


def test_the_readme_shows_nine_answers_and_names_the_two_commands() -> None:
    assert len(BLOCK.findall(README)) == 9
    assert "make demo" in README
    assert "make test" in README


def test_every_command_is_in_the_readme() -> None:
    assert [verb for verb in VERBS if f"servanda {verb}" not in README] == []


def test_the_list_of_published_counts_is_up_to_date() -> None:
    written = (ROOT / "docs" / "published-counts.md").read_text(encoding="utf-8")
    assert written.rstrip() == as_markdown(sv.record()).rstrip()


def test_the_readme_of_the_record_gives_its_coverage() -> None:
    text = (ROOT / "src" / "servanda" / "record" / "README.md").read_text(encoding="utf-8")
    for code, covered in sv.record().coverage.items():
        assert f"| {code} | {covered.complete_until} | {covered.basis} |" in text
