"""Reading files into a record, as a user does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_bad_input import GOOD

Servanda = Callable[..., Run]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "XXVI-6.en.xml"
    path.write_text(GOOD, encoding="latin-1")
    return path


def test_a_file_becomes_acts_that_answer(servanda: Servanda, file: Path) -> None:
    found = servanda("intake", "untc", file.name, "--record", "mine", "--format", "json")
    report = json.loads(found.out)
    assert found.code == 0
    assert (
        report["files"],
        report["tables"],
        report["rows"],
        report["cells"],
        report["accounted_cells"],
    ) == (
        1,
        1,
        1,
        2,
        2,
    )
    assert report["problems"] == []
    answer = json.loads(servanda("status", "CCM", "--record", "mine", "--format", "json").out)
    assert [(row["state"], row["standing"], row["in_force_from"]) for row in answer["states"]] == [
        ("MLT", "party", "2010-08-01")
    ]


def test_a_dry_run_writes_nothing(servanda: Servanda, file: Path, tmp_path: Path) -> None:
    found = servanda("intake", "untc", file.name, "--record", "mine", "--dry-run")
    assert found.code == 0
    assert "would be added" in found.out
    assert not (tmp_path / "mine").exists()


def test_reading_the_same_file_again_adds_nothing(servanda: Servanda, file: Path) -> None:
    servanda("intake", "untc", file.name, "--record", "mine")
    report = json.loads(servanda("intake", "untc", file.name, "--record", "mine", "--format", "json").out)
    assert report["added"] == 0
    assert report["already_known"] > 0


def test_without_a_record_named_it_goes_into_the_users_own(
    servanda: Servanda, file: Path, tmp_path: Path
) -> None:
    report = json.loads(servanda("intake", "untc", file.name, "--format", "json").out)
    assert Path(report["record"]).is_relative_to(tmp_path)
    assert json.loads(servanda("status", "CCM", "--record", report["record"], "--format", "json").out)[
        "states"
    ]


def test_a_cell_that_is_no_date_is_named_and_the_exit_code_says_so(servanda: Servanda, file: Path) -> None:
    file.write_text(GOOD.replace("24 Sep 2009", "31 Sep 2009"), encoding="latin-1")
    found = servanda("intake", "untc", file.name, "--record", "mine", "--format", "json")
    report = json.loads(found.out)
    assert found.code == 1
    assert (report["cells"], report["accounted_cells"]) == (2, 2)
    assert [problem["rejected"] for problem in report["problems"]] == [True]
    assert report["problems"][0]["line"] == 7


def test_a_printed_figure_that_its_own_table_does_not_give_is_reported(
    servanda: Servanda, file: Path
) -> None:
    status = (
        "<Status><Label>Status</Label><SignatoriesLabel>Signatories</SignatoriesLabel><Signatories>1</Signatories>"
        "<PartiesLabel>Parties</PartiesLabel><Parties>2</Parties></Status></ExternalData>"
    )
    file.write_text(GOOD.replace("</ExternalData>", status), encoding="latin-1")
    counts = json.loads(servanda("intake", "untc", file.name, "--record", "mine", "--format", "json").out)[
        "printed_counts"
    ]
    assert (counts["printed"], counts["reproduced"]) == (2, 1)
    assert [(item["what"], item["printed"]) for item in counts["differ"]] == [("parties", "2")]


def test_two_editions_that_disagree_both_stand_and_the_newer_is_followed(
    servanda: Servanda, file: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older.xml"
    older.write_text(GOOD.replace("24 Sep 2009", "25 Sep 2009"), encoding="latin-1")
    servanda("intake", "untc", "older.xml", "--published", "2014-06", "--record", "mine")
    report = json.loads(
        servanda(
            "intake", "untc", file.name, "--published", "2018-01-15", "--record", "mine", "--format", "json"
        ).out
    )
    assert [(item["followed"]["date"], item["other"]["date"]) for item in report["disagreements"]] == [
        ("2009-09-24", "2009-09-25")
    ]
    answer = json.loads(servanda("status", "CCM", "--record", "mine", "--format", "json").out)
    assert answer["states"][0]["consented"] == "2009-09-24"


SHARED = Path(__file__).parents[3] / "shared" / "data"


@pytest.mark.skipif(
    not SHARED.is_dir(), reason="the published files are not beside the project (../shared/data)"
)
def test_both_editions_of_the_whole_collection_are_read_without_loss(
    servanda: Servanda, tmp_path: Path
) -> None:
    xml = [str(path) for path in sorted((SHARED / "untc-xml-2018").glob("*.xml"))]
    found = servanda(
        "intake", "untc", *xml, "--published", "2018-01-15", "--record", "mine", "--format", "json"
    )
    first = json.loads(found.out)
    assert (first["files"], first["tables"], first["heads_only"]) == (407, 313, 94)
    assert first["accounted_cells"] == first["cells"] > 27_000
    assert first["cells_as_acts"] / first["cells"] >= 0.995
    counts = first["printed_counts"]
    assert counts["printed"] == counts["reproduced"] + len(counts["differ"]) + len(counts["without_table"])
    assert all(item["why"] for item in (*counts["differ"], *counts["without_table"]))
    assert len(counts["differ"]) <= 3

    tables = [str(path) for path in sorted((SHARED / "untc-2014").glob("*.csv"))]
    found = servanda(
        "intake", "untc", *tables, "--published", "2014-07", "--record", "mine", "--format", "json"
    )
    second = json.loads(found.out)
    assert second["tables"] == 324
    assert second["accounted_cells"] == second["cells"] > 31_000
    assert second["cells_as_acts"] / second["cells"] >= 0.995
    assert {item["treaty"] for item in second["disagreements"]} >= {"IV-1", "VII-7", "VI-13"}

    again = servanda(
        "intake", "untc", *xml[:40], "--published", "2018-01-15", "--record", "mine", "--format", "json"
    )
    assert json.loads(again.out)["added"] == 0
    human_rights = json.loads(servanda("status", "IV-5", "--record", "mine", "--format", "json").out)
    assert human_rights["counts"]["party"] is None
    assert human_rights["counts"]["consented"] == 116
