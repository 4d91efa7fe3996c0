"""A table of acts at the desk: previewed with every problem named by line and column, and proposed as one batch."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from servanda.desk.keeping.models import Audit, Proposal
from servanda.desk.ledger.reading import record
from tests.desk.keeping.conftest import Worker, number_in

pytestmark = pytest.mark.django_db
HEAD = "act,treaty,state,deposited_on,instrument,source,source_title,source_publisher,source_kind,locator\n"
ROW = "deposit,CCM,{},{},{},cn-2026,C.N. 2026,The depositary,depositary,row {}\n"
TABLE = (
    HEAD
    + ROW.format("Viet Nam", "2026-11-02", "accession", 1)
    + ROW.format("Tonga", "2026-11-03", "accession", 2)
)


def table(text: str, name: str = "deposits.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, text.encode(), "text/csv")


def test_a_table_becomes_one_draft_whose_effect_is_shown(editor: Worker, reviewer: Worker) -> None:
    before = record().treaty("CCM").on("2026-11-21").counts.consented
    key = number_in(editor.post("/desk/import/", {"table": table(TABLE)}))
    page = editor.get(f"/desk/proposals/{key}/")
    assert "2 acts from deposits.csv" in page
    assert "Viet Nam deposited its instrument of accession." in page
    assert "Tonga deposited its instrument of accession." in page
    assert f'<td class="n">{before}</td><td class="n">{before + 2}</td>' in page
    editor.does("propose", key)
    reviewer.does("accept", key)
    assert record().treaty("CCM").on("2026-11-21").counts.consented == before + 2
    assert Audit.objects.get(act="import").details["rejected"] == 0
    assert Proposal.objects.get(pk=key).items.filter(document__isnull=False).count() == 2


def test_rows_that_are_wrong_are_named_and_the_sound_ones_kept(editor: Worker) -> None:
    wrong = (
        TABLE
        + ROW.format("Atlantis", "2026-11-03", "accession", 3)
        + ROW.format("Palau", "2026-13-03", "accession", 4)
        + ROW.format("Nauru", "2026-11-03", "magic", 5)
    )
    key = number_in(editor.post("/desk/import/", {"table": table(wrong)}))
    page = editor.get(f"/desk/proposals/{key}/").replace("&#x27;", "'")
    for line, column, said in (
        (4, "column state", "'Atlantis' is not known"),
        (5, "column deposited_on", "not a date"),
        (6, "column instrument", "'magic' is not known"),
    ):
        assert f'<td class="n">{line}</td><td>{column}</td>' in page
        assert said in page
    assert page.count("not taken") == 3
    assert Proposal.objects.get(pk=key).items.count() == 2


REFUSED = {
    "no head": ("deposit,CCM,Viet Nam\n", "has no column"),
    "a column nobody knows": ("act,treaty,colour\n", "no act has a field"),
    "no row that can be taken": (
        HEAD + ROW.format("Atlantis", "2026-11-03", "accession", 3),
        "No row of the table was taken",
    ),
    "not a table": ("%PDF-1.4 %%EOF", "This is no table"),
    "broken quotes": ('act,treaty\n"deposit,CCM\n', "CSV"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_table_of_acts_is_said_in_a_line(editor: Worker, what: str) -> None:
    text, said = REFUSED[what]
    answer = editor.client.post("/desk/import/", {"table": table(text)})
    assert answer.status_code == 400
    page = answer.content.decode()
    assert said in page
    assert "/tmp" not in page
    assert not Proposal.objects.exists()


def test_a_table_read_twice_adds_nothing_the_second_time(editor: Worker, reviewer: Worker) -> None:
    key = number_in(editor.post("/desk/import/", {"table": table(TABLE)}))
    editor.does("propose", key)
    reviewer.does("accept", key)
    answer = editor.client.post("/desk/import/", {"table": table(TABLE)})
    assert answer.status_code == 400
    assert "2 rows, 2 of them known already" in answer.content.decode()


def test_a_batch_is_accepted_whole_or_not_at_all(editor: Worker, reviewer: Worker) -> None:
    first = number_in(editor.post("/desk/import/", {"table": table(TABLE)}))
    again = number_in(
        editor.post(
            "/desk/import/", {"table": table(TABLE + ROW.format("Palau", "2026-11-04", "accession", 3))}
        )
    )
    editor.does("propose", first)
    editor.does("propose", again)
    reviewer.does("accept", first)
    # One that holds what is there by now adds only what is new, and the reviewer has seen that it does.
    assert "holds 2 of these acts already" in reviewer.get(f"/desk/proposals/{again}/")
    reviewer.does("accept", again)
    assert record().treaty("CCM").on("2026-11-21")["PLW"].consented is not None
