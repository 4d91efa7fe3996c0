"""Corpora in Parquet: every row is a document, or is told by its number and the reason."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from servanda.corpora import tabular
from tests.corpora.makers import DAY, FALSE, OTHER, TRUE, Here, checked


def table(path: str, columns: dict[str, Any], **more: Any) -> None:
    pq.write_table(pa.table(columns), path, **more)


@pytest.mark.parametrize(
    "dates",
    [
        pa.array([DAY, DAY]),
        pa.array([date(2011, 11, 25)] * 2),
        pa.array([datetime(2011, 11, 25, 8, tzinfo=UTC)] * 2),
        pa.array(["2011-11", "2011-11-25"]).dictionary_encode(),
    ],
    ids=["texts", "days", "moments", "a dictionary"],
)
def test_rows_are_documents_with_dates_of_any_type(dates: pa.Array) -> None:
    table("c.parquet", {"url": ["u1", "u2"], "text": [TRUE, FALSE], "date": dates, "extra": [[1], [2]]})
    found = checked("c.parquet")
    assert [(row["document"], row["verdict"], row["date_from"]) for row in found.findings] == [
        ("u1", "supported", "metadata"),
        ("u2", "contradicted", "metadata"),
    ]
    assert [row["place"] for row in found.documents] == ["c.parquet: row 1", "c.parquet: row 2"]


def test_a_row_without_text_or_with_a_date_that_is_none_is_told() -> None:
    table("c.parquet", {"id": [7, 8, 9], "text": [None, TRUE, TRUE], "date": [None, "2011-02-30", None]})
    found = checked("c.parquet")
    assert [(row["document"], row["where"], row["message"][:30]) for row in found.problems] == [
        ("7", "row 1", "its field 'text' is empty"),
        ("8", "row 2", "its date cannot be read: '2011"),
    ]
    assert [row["document"] for row in found.findings] == ["9"]


@pytest.mark.parametrize(("group", "piece"), [(1, 5), (7, 5), (7, 16), (100, 5), (100, 16), (100, 100)])
def test_however_rows_are_grouped_and_cut_each_is_read_once(
    group: int, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tabular, "DOCUMENTS", piece)
    texts = [f"{OTHER} {number}" for number in range(40)]
    texts[17] = FALSE
    table(
        "c.parquet",
        {"id": list(range(40)), "text": texts, "date": [DAY] * 40},
        row_group_size=group,
    )
    hands = Here()
    found = checked("c.parquet", hands=hands)
    assert [row["document"] for row in found.documents] == [str(number) for number in range(40)]
    assert [row["place"] for row in found.findings] == ["c.parquet: row 18"]
    # In any other order they give the same rows.
    again = checked("c.parquet", hands=Backwards())
    assert again == found


class Backwards(Here):
    """Reads every piece of a file before it, so that no piece follows the one before."""

    def submit(self, work: Any, piece: Any, setting: Any) -> Any:
        for other in reversed(self.seen):
            work(other, setting)
        return super().submit(work, piece, setting)


def test_a_table_without_the_column_is_told_with_its_columns() -> None:
    table("c.parquet", {"body": [TRUE], "id": [1]})
    table("d.parquet", {"text": [TRUE]})
    found = checked("c.parquet", "d.parquet")
    assert found.problem() == ("c.parquet", "has no column 'text'; its columns are body, id")
    assert found.statuses() == {"c.parquet": "unreadable", "d.parquet: row 1": "checked"}


def test_a_file_that_is_damaged_or_cut_off_is_told() -> None:
    table("c.parquet", {"text": [f"{TRUE} {number}" for number in range(500)]}, compression="gzip")
    whole = Path("c.parquet").read_bytes()
    Path("cut.parquet").write_bytes(whole[: len(whole) // 2])
    Path("no.parquet").write_bytes(b"PAR1 no such thing PAR1")
    Path("c.parquet").write_bytes(whole[:200] + bytes(400) + whole[600:])
    found = checked("c.parquet", "cut.parquet", "no.parquet")
    told = {row["file"]: row["message"] for row in found.problems}
    assert "is damaged" in told["cut.parquet"]
    assert "is damaged" in told["no.parquet"]
    assert "cannot be decoded" in told["c.parquet"]
    # Every row of the damaged file is there, read or told.
    rows = [row["place"] for row in found.documents if row["place"].startswith("c.parquet")]
    assert rows == [f"c.parquet: row {number}" for number in range(1, 501)]


def test_rows_that_unpack_to_far_more_than_they_are_packed_to_are_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("servanda.documents.limits.ARCHIVE_BYTES", 1_000_000)
    table("c.parquet", {"text": ["a" * 3_000_000]}, compression="zstd", use_dictionary=False)
    found = checked("c.parquet")
    assert found.problem() == (
        "c.parquet",
        "rows 1 to 1 unpack to more than 200 times their size, as no documents do",
    )
