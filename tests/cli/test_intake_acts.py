"""``servanda intake acts``, as a user runs it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Servanda = Callable[..., Run]

HEAD = "act,treaty,state,measure,area,unit,during,source_address,source_title,source_publisher,source_kind,confidence"
PAGE = "https://monitor.org/moz,Mozambique: Mine Action,Monitor,ngo,verified"
ROW = f"land_figure,CCM,MOZ,cleared,1.2,km2,2016,{PAGE}"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "clearance.csv"
    path.write_text(f"{HEAD}\n{ROW}\n", encoding="utf-8")
    return path


def test_a_table_goes_into_a_record(servanda: Servanda, table: Path) -> None:
    found = servanda("intake", "acts", table.name, "--record", "mine")
    assert (found.code, found.err) == (0, "")
    assert found.out.splitlines()[0] == (
        "1 tables, 1 rows: 1 acts added to mine, 0 already there, 0 not taken"
    )
    again = json.loads(servanda("intake", "acts", table.name, "--record", "mine", "--format", "json").out)
    assert (again["added"], again["already_known"], again["rejected"]) == (0, 1, 0)
    assert servanda("doctor", "--record", "mine", "--quiet").code == 0


def test_a_dry_run_writes_nothing(servanda: Servanda, table: Path, tmp_path: Path) -> None:
    found = servanda("intake", "acts", table.name, "--record", "mine", "--dry-run")
    assert "1 acts would be added" in found.out
    assert not (tmp_path / "mine").exists()


def test_good_rows_are_taken_bad_ones_named_and_the_exit_code_says_so(
    servanda: Servanda, table: Path
) -> None:
    table.write_text(f"{HEAD}\n{ROW}\n{ROW.replace('1.2', '-3')}\n", encoding="utf-8")
    found = servanda("intake", "acts", table.name, "--record", "mine")
    assert found.code == 1
    assert "clearance.csv:3: column area: -3 is negative (correct the row)" in found.out
    report = json.loads(servanda("intake", "acts", table.name, "--record", "mine", "--format", "json").out)
    assert (report["rows"], report["already_known"], report["rejected"]) == (2, 1, 1)
    assert [problem["line"] for problem in report["problems"]] == [3]


def test_two_tables_share_the_sources_they_describe(servanda: Servanda, table: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text(f"{HEAD}\n{ROW.replace('MOZ', 'LBN')}\n", encoding="utf-8")
    report = json.loads(
        servanda("intake", "acts", table.name, other.name, "--record", "mine", "--format", "json").out
    )
    assert (report["files"], report["added"], report["new_sources"]) == (2, 2, 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"a,b\n1,2\n", "has no column 'act'"),
        (b"act\0\n", "is a binary file"),
        (f"{HEAD},loctor\n{ROW},\n".encode(), "no act has a field 'loctor'; perhaps 'locator'"),
        (f"{HEAD}\n{ROW.replace('Mine', 'Côte')}\n".encode("latin-1"), "is not UTF-8 text"),
    ],
)
def test_a_file_that_is_no_table_is_one_line_and_exit_2(
    servanda: Servanda, table: Path, content: bytes, said: str
) -> None:
    table.write_bytes(content)
    found = servanda("intake", "acts", table.name, "--record", "mine")
    assert found.code == 2
    assert said in found.err
    assert len(found.err.strip().splitlines()) == 1


def test_the_shipped_record_is_not_written_to(servanda: Servanda, table: Path) -> None:
    import servanda as sv

    folder = str(Path(sv.__file__).parent / "record")
    found = servanda("intake", "acts", table.name, "--record", folder)
    assert found.code == 2
    assert "the shipped record is not written to" in found.err
