"""The shared samples: their language, their date and where it comes from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from servanda import documents

SHARED = Path(__file__).parents[2] / ".." / "shared"
SEEDS = SHARED / "seeds"
PAGES = SHARED / "claims-dev" / "pages.jsonl"


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the shared seeds are not beside the project")
@pytest.mark.parametrize(
    ("name", "date", "date_from"),
    [
        ("seed_000.txt", "2017-02-23", "dateline"),
        ("seed_001.txt", "2011-11-25", "dateline"),
        # An undated page that speaks "as of" two different months.
        ("seed_002.txt", "None", None),
        # The front page of a site: its one dateline is that of an item in the middle.
        ("seed_003.txt", "None", None),
        ("seed_004.txt", "2016-12-31", "dateline"),
    ],
)
def test_the_seeds_are_dated_as_they_date_themselves(name: str, date: str, date_from: str | None) -> None:
    document = documents.read(SEEDS / name)
    assert (str(document.date), document.date_from, document.language) == (date, date_from, "en")
    assert document.text == (SEEDS / name).read_text(encoding="utf-8")


@pytest.mark.skipif(not PAGES.is_file(), reason="the shared pages are not beside the project")
def test_the_languages_of_the_shared_pages_are_known_and_their_dates_not_wrong() -> None:
    for line in PAGES.read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        document = documents.read(PAGES.parent / "texts" / f"{page['id']}.txt")
        assert document.language == page["lang"], page["id"]
        if document.date_from == "dateline":
            assert str(document.date) == page["doc_date"], page["id"]
