"""All files of the UN Treaty Collection at hand: nothing in them is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.intake import Reading, Tally

Reader = Callable[..., Reading]
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"


def all_of(folder: str, pattern: str, read_file: Reader) -> list[Reading]:
    files = sorted((SHARED / folder).glob(pattern))
    if not files:
        pytest.skip(f"the published files are not here (../shared/data/{folder})")
    return [read_file(path) for path in files]


def test_the_xml_of_january_2018(read_file: Reader) -> None:
    readings = all_of("untc-xml-2018", "*.xml", read_file)
    total = sum((reading.tally for reading in readings), Tally())
    assert (len(readings), total.tables, total.heads_only) == (407, 313, 94)
    assert total.accounted_cells == total.cells > 27_400
    assert total.cells_as_acts >= 0.995 * total.cells
    ids = [entry.id for reading in readings for entry in reading.entries]
    assert len(set(ids)) == len(ids)
    # The publisher prints a day that does not exist, and one participant without a date.
    assert sorted(
        (reading.file, problem.message)
        for reading in readings
        for problem in reading.problems
        if problem.rejected
    ) == [
        ("V-3.en.xml", "no date stands beside 1 of 93 participants"),
        ("XIX-23.en.xml", "'31 June 1989' is not a date of the calendar"),
    ]


def test_the_csv_extracts_of_2014(read_file: Reader) -> None:
    readings = [reading for reading in all_of("untc-2014", "*.csv", read_file) if reading.source]
    total = sum((reading.tally for reading in readings), Tally())
    assert (len(readings), total.tables) == (324, 324)
    assert total.accounted_cells == total.cells > 31_400
    assert total.cells_as_acts >= 0.995 * total.cells
    # Only the list of declarations under article 36 of the Statute of the Court has no dates.
    assert {reading.file for reading in readings if reading.tally.rejected} <= {"1-4.csv", "5-3.csv"}
