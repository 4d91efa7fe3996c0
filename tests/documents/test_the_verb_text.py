"""``servanda text``: the text claims are located in, and nothing else."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from servanda.cli.text import command
from servanda.documents import read


def test_the_text_is_printed_as_it_is_and_problems_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_bytes("Genève\r\n  116 États".encode() + b"\xff\n\n")
    result = CliRunner().invoke(command, [str(path)])
    assert result.exit_code == 0
    assert result.stdout_bytes.decode() == read(path).text == "Genève\n  116 États\ufffd\n\n"
    assert "is not valid UTF-8" in result.stderr


def test_standard_input_is_a_dash() -> None:
    assert CliRunner().invoke(command, ["-"], input=b"116 states").stdout == "116 states"
