"""Every participant in the UN Treaty Collection's files, on the days printed beside it."""

import csv
import html
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest

from servanda.places import Unknown, find

ROOT = Path(__file__).resolve().parents[2]
STATUS_FILES = ROOT.parent / "shared" / "data" / "untc-xml-2018"
TABLES = ROOT.parent / "shared" / "data" / "untc-2014"
TRUTH = ROOT / "benchmarks" / "data" / "label_truth.csv"

pytestmark = pytest.mark.skipif(
    not STATUS_FILES.is_dir(),
    reason="the UN Treaty Collection's files are not beside the project (../shared)",
)


def _clean(text: str) -> str:
    text = re.sub(r"<superscript>.*?</superscript>", "", html.unescape(html.unescape(text)), flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", "", text).split())


@cache
def _files() -> dict[str, str]:
    return {path.name: path.read_bytes().decode("cp1252", "replace") for path in STATUS_FILES.glob("*.xml")}


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    cell = re.compile(r"<(?:Entry|Column)[^>]*?(?:/>|>(.*?)</(?:Entry|Column)>)", re.DOTALL)
    for file, text in _files().items():
        for row in re.findall(r"<Row[^>]*>(.*?)</Row>", text, re.DOTALL):
            cells = [_clean(found) for found in cell.findall(row)]
            if cells and cells[0] not in ("", "Participant"):
                yield file, cells[0], cells[1:]


def test_every_participant_is_resolved_on_every_day_printed_beside_it() -> None:
    unresolved = set()
    checked = 0
    for file, label, cells in _rows():
        for printed in re.findall(r"\b\d{1,2} [A-Z][a-z]{2} \d{4}", " ".join(cells)):
            checked += 1
            found = find(label, datetime.strptime(printed, "%d %b %Y").date())
            if isinstance(found, Unknown):
                unresolved.add((file, printed, str(found)))
    assert unresolved == set()
    assert checked > 27_000


def test_every_author_of_a_declaration_objection_or_notification_is_resolved() -> None:
    labels = {
        _clean(label)
        for text in _files().values()
        for label in re.findall(r"<Participant>(.*?)</Participant>", text, re.DOTALL)
    }
    assert len(labels) > 180
    assert [str(found) for label in sorted(labels) if isinstance(found := find(label), Unknown)] == []


def test_every_participant_of_the_older_tables_is_resolved() -> None:
    labels = set()
    for path in TABLES.glob("*.csv"):
        if path.name != "index.csv":
            with path.open(encoding="utf-8", newline="") as lines:
                labels.update(row[0] for row in list(csv.reader(lines))[1:] if row and row[0].strip())
    assert len(labels) > 220
    assert [str(found) for label in sorted(labels) if isinstance(found := find(label), Unknown)] == []


def test_no_label_is_taken_for_another_place_than_the_one_checked_by_hand() -> None:
    with TRUTH.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    wrong = []
    for row in rows:
        on = datetime.strptime(row["on"], "%Y-%m-%d").date() if row["on"] else None
        found = find(row["label"], on)
        given = "" if isinstance(found, Unknown) else found.code
        if given != row["code"]:
            wrong.append((row["label"], given, row["code"]))
    assert len(rows) > 300
    assert wrong == []
