"""``servanda check --out``: a corpus into tables, as a user runs it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

import click
import pyarrow.parquet as pq
import pytest

import servanda as sv
from servanda.claiming.checking import plain
from servanda.cli.main import servanda as verbs
from servanda.errors import ServandaError
from tests.cli.conftest import Run

Servanda = Callable[..., Run]

TRUE = "Geneva, 25 November 2011\n\nThe Convention on Cluster Munitions has been joined by 111 states.\n"
FALSE = TRUE.replace("111", "112")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "a.txt").write_text(TRUE)
    (folder / "b.txt").write_text(FALSE)
    (folder / "c.txt").write_text("A fine day in spring.\n")
    (folder / "rows.jsonl").write_text(json.dumps({"id": "=r", "text": TRUE.splitlines()[2]}) + "\n{bad\n")
    return folder


def test_findings_documents_and_problems_go_to_three_tables(
    servanda: Servanda, site: Path, tmp_path: Path
) -> None:
    run = servanda("check", "--out", "f.parquet", "--workers", "1", "site")
    assert (run.code, run.out) == (1, "")
    assert run.err.splitlines() == [
        "5 documents: 4 read, 1 of them passed over at the first look, 3 with claims, "
        "1 with contradicted ones; 1 unreadable",
        "f.parquet: 3 claims: 1 contradicted, 2 supported, 0 unverifiable",
        "f.problems.parquet: 1 problem",
    ]
    assert sorted(path.name for path in tmp_path.glob("f*")) == [
        "f.documents.parquet",
        "f.parquet",
        "f.problems.parquet",
    ]
    findings = pq.read_table(tmp_path / "f.parquet").to_pylist()
    assert [(row["place"], row["verdict"], row["value_number"], row["nearest"]) for row in findings] == [
        ("site/a.txt", "supported", 111, None),
        ("site/b.txt", "contradicted", 112, "111"),
        ("site/rows.jsonl:1", "supported", 111, None),
    ]
    assert json.loads(findings[0]["readings"])["joined"] == 111
    assert findings[0]["true_during"] == [{"start": "2011-09-21", "end": "2013-04-08"}]
    assert len(findings[0]["states"]) == 111
    documents = pq.read_table(tmp_path / "f.documents.parquet").to_pylist()
    assert [(row["place"], row["status"]) for row in documents][2:] == [
        ("site/c.txt", "skipped"),
        ("site/rows.jsonl:1", "checked"),
        ("site/rows.jsonl:2", "unreadable"),
    ]
    about = json.loads(pq.read_metadata(tmp_path / "f.parquet").metadata[b"servanda"])
    assert (about["documents"], about["unreadable"], about["today"]) == (5, 1, "2026-11-21")


def test_a_table_for_spreadsheets_and_one_for_programs(
    servanda: Servanda, site: Path, tmp_path: Path
) -> None:
    (claim,) = plain(sv.check(site / "b.txt"))["claims"]
    servanda("check", "--out", "f.jsonl", "--workers", "1", "site/b.txt")
    (row,) = [json.loads(line) for line in (tmp_path / "f.jsonl").read_text().splitlines()]
    assert {key: row[key] for key in claim} == claim
    servanda("check", "--out", "f.csv", "--workers", "1", "site")
    rows = list(csv.DictReader((tmp_path / "f.csv").open(encoding="utf-8")))
    assert set(claim) <= set(rows[0])
    assert rows[0]["true_during"] == "2011-09-21/2013-04-08"
    assert rows[2]["document"] == "'=r"  # no formula of a spreadsheet


def test_a_corpus_without_errors_ends_well(servanda: Servanda, site: Path) -> None:
    run = servanda("check", "--out", "f.jsonl", "--workers", "1", "site/a.txt", "site/c.txt")
    assert run.code == 0
    assert run.err.startswith("2 documents: 2 read, 1 of them passed over")


def test_a_wrong_call_gets_one_clear_line_and_leaves_nothing(
    servanda: Servanda, site: Path, tmp_path: Path
) -> None:
    run = servanda("check", "--out", "f.csv", "site", "nowhere")
    assert (run.code, run.out) == (2, "")
    assert run.err == "servanda: nowhere: no such file; name files and folders\n"
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--out", "f.xlsx", "site"], "must end in .parquet, .jsonl, .csv"),
        (["--out", "no/such/f.csv", "site"], "there is no folder no/such"),
        (["--out", "f.csv", "-"], "standard input cannot be read twice"),
        (["--out", "f.csv", "--stale", "--url", "x", "site"], "--stale, --url do not go with --out"),
        (["--out", "f.csv", "--format", "json", "site"], "--format does not go with --out"),
        (["--out", "f.csv", "--workers", "0", "site"], "0 is not in the range"),
        (["--out", "f.csv", "--workers", "2", "--dask", "tcp://x:1", "site"], "leave it out with --dask"),
        (["--workers", "2", "site"], "go with --out TABLE"),
        (["--out", "f.csv", "--date", "tomorrow", "site"], "'tomorrow' is not a date"),
        (["--out", "f.csv", "--record", "nowhere", "site"], "nowhere: no record is here"),
    ],
)
def test_a_wrong_call_is_refused(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((ServandaError, click.UsageError)) as refused:
        verbs.main(["check", *words], standalone_mode=False)
    message = getattr(refused.value, "message", str(refused.value))
    assert said in message
    assert len(message.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
