"""The tables that come out have a column for everything a claim may hold."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pyarrow.parquet as pq
import pytest

import servanda as sv
from servanda.claiming.checking import Checker, plain
from servanda.corpora import tables
from servanda.dates import PartialDate

SAMPLES = Path(__file__).parents[1] / "claims" / "samples"


def test_every_field_of_every_claim_of_the_samples_has_a_column() -> None:
    checker = Checker(sv.record())
    writer = tables.forms()[".parquet"](Path("f.parquet"), tables.FINDINGS)
    claims = []
    for path in sorted(SAMPLES.glob("*.toml")):
        for passage in tomllib.loads(path.read_text(encoding="utf-8"))["passage"][::4]:
            when = PartialDate.parse(str(passage["date"])) if "date" in passage else None
            claims += plain(checker.check(passage["text"], date=when))["claims"]
    assert len({claim["kind"] for claim in claims}) > 3
    for claim in claims:
        assert set(claim) <= set(tables.FINDINGS), "a new field of a claim needs a column"
        writer.write(claim)
    writer.close({})
    rows = pq.read_table("f.parquet").to_pylist()
    assert [(row["text"], row["start"], row["verdict"]) for row in rows] == [
        (claim["text"], claim["start"], claim["verdict"]) for claim in claims
    ]
    for row, claim in zip(rows, claims, strict=True):
        number = isinstance(claim["value"], int | float) and not isinstance(claim["value"], bool)
        assert row["value_number"] == (claim["value"] if number else None)
        assert row["states"] == claim["states"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [("=1+1", "'=1+1"), ("-1", "'-1"), ("@x", "'@x"), ("plain", "plain"), (True, "true"), (None, None)],
)
def test_no_cell_of_a_spreadsheet_is_a_formula(value: object, shown: object) -> None:
    assert tables._cell(value) == shown
