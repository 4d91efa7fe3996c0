"""From a deposit on a desk to the record, and on to its correction: the work of a secretariat in a week."""

from __future__ import annotations

import pytest
from django.test import Client

from servanda.desk.keeping.models import Audit, Document, Proposal
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import record
from servanda.desk.ledger.verifying import verify
from tests.desk.keeping.conftest import ACCESSION, COMPLETION, SOURCE, Worker, hidden_in, number_in, pdf

pytestmark = pytest.mark.django_db
TODAY = "2026-11-21"


def consented() -> int:
    return record().treaty("CCM").on(TODAY).counts.consented


def test_a_deposit_is_entered_reviewed_and_stands_in_the_record(editor: Worker, reviewer: Worker) -> None:
    before = consented()
    page = editor.get("/desk/enter/?words=viet+nam+accession+2+nov+2026", 302)
    assert page == ""
    key = editor.enters("deposit", ACCESSION, **{"entry-file": pdf()})
    assert consented() == before  # a draft changes nothing
    editor.does("propose", key)
    assert consented() == before  # nor does a proposal

    assert "Deposit of an instrument (accession): Viet Nam, CCM, 2 November 2026" in reviewer.get("/desk/")
    page = reviewer.get(f"/desk/proposals/{key}/")
    assert "deposited its instrument of accession" in page
    assert "1 May 2027" in page and "art. 17(2)" in page
    assert f'<td class="n">{before}</td><td class="n">{before + 1}</td>' in page
    assert "initial report" in page and "28 October 2027" in page
    reviewer.does("accept", key)

    assert consented() == before + 1
    assert record().treaty("CCM").on(TODAY)["VNM"].standing == "consented"
    assert (
        record().treaty("CCM").on("2026-11-01")["VNM"].standing == "none"
    )  # the old dated page says the same
    made = Proposal.objects.get(pk=key)
    item = made.items.get()
    entry = next(entry for entry in record().entries("CCM") if entry.id == item.entry)
    assert entry.by == f"desk, proposal {key}"
    document = Document.objects.get()
    assert record().sources[entry.source].sha256 == document.sha256 == item.document_id
    assert [line.act for line in Audit.objects.order_by("pk")] == [
        "attach", "save draft", "propose", "accept",
    ]  # fmt: skip
    assert verify().faults == ()


def test_a_focal_point_declares_completion_for_its_own_state(focal_point: Worker, reviewer: Worker) -> None:
    key = focal_point.proposes("completion", COMPLETION)
    page = reviewer.get(f"/desk/proposals/{key}/")
    assert "Mozambique" in page and "clearance" in page
    reviewer.does("accept", key)
    assert any(
        entry.act.KIND == "completion" and entry.by == f"desk, proposal {key}"
        for entry in record().entries("CCM")
    )
    assert "Accepted lately" in focal_point.get("/desk/")


def test_a_proposal_is_returned_mended_and_proposed_again(editor: Worker, reviewer: Worker) -> None:
    key = editor.proposes("deposit", {**ACCESSION, "deposited_on": "2026-11-01"})
    reviewer.does("return", key, 400, reason="")
    reviewer.does("return", key, reason="The notification says 2 November.")
    assert "The notification says 2 November." in editor.get(f"/desk/proposals/{key}/")
    address = f"/desk/proposals/{key}/edit/"
    hidden = hidden_in(editor.get(address))
    assert number_in(editor.post(address, {**hidden, **SOURCE, **ACCESSION})) == key
    editor.does("propose", key)
    reviewer.does("accept", key)
    assert record().treaty("CCM").on(TODAY)["VNM"].consented == "2026-11-02"


def test_a_correction_follows_and_anybody_can_read_why(
    editor: Worker, reviewer: Worker, second_editor: Worker
) -> None:
    key = editor.proposes("deposit", {**ACCESSION, "deposited_on": "2026-10-31"})
    reviewer.does("accept", key)
    assert record().treaty("CCM").on(TODAY)["VNM"].in_force_from == "2027-04-01"
    wrong = Proposal.objects.get(pk=key).items.get().entry

    address = f"/desk/entries/CCM/{wrong}/correct/"
    hidden = hidden_in(second_editor.get(address))
    second_editor.post(address, {**hidden, **SOURCE, **ACCESSION}, 400)  # without a reason
    fixed = number_in(
        second_editor.post(
            address,
            {**hidden, **SOURCE, **ACCESSION, "entry-reason": "The clock had passed midnight in New York."},
        )
    )
    second_editor.does("propose", fixed)
    page = reviewer.get(f"/desk/proposals/{fixed}/")
    assert "1 April 2027" in page and "1 May 2027" in page  # what is told no more, and what instead
    reviewer.does("accept", fixed)

    assert record().treaty("CCM").on(TODAY)["VNM"].in_force_from == "2027-05-01"
    public = Client().get("/en/corrections/").content.decode()
    assert "The clock had passed midnight in New York." in public
    assert "2026-10-31" in public and "2026-11-02" in public
    assert "This was corrected" in editor.get(f"/desk/entries/CCM/{wrong}/")


def test_a_retraction_takes_the_act_out_and_keeps_the_entry(editor: Worker, reviewer: Worker) -> None:
    before = consented()
    key = editor.proposes("deposit", ACCESSION)
    reviewer.does("accept", key)
    wrong = Proposal.objects.get(pk=key).items.get().entry
    answer = editor.post(f"/desk/entries/CCM/{wrong}/retract/", {"reason": "It was Viet Nam's neighbour."})
    taken_back = number_in(answer)
    editor.does("propose", taken_back)
    assert "no longer:" in reviewer.get(f"/desk/proposals/{taken_back}/")
    reviewer.does("accept", taken_back)
    assert consented() == before
    assert Line.objects.filter(key=wrong).exists()
    assert "It was Viet Nam&#x27;s neighbour." in Client().get("/en/corrections/").content.decode()


def test_what_was_said_before_is_said_still(
    editor: Worker, reviewer: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = editor.proposes("deposit", ACCESSION)
    monkeypatch.setenv("SERVANDA_NOW", "2099-01-02T12:00:00Z")
    reviewer.does("accept", key)
    page = "/en/ccm/2026-11-21/VNM/"
    assert "deposited its instrument" in Client().get(page).content.decode()
    # What any page said on the day before can be asked for, and is as it was.
    before = Client().get(f"{page}?known=2099-01-01").content.decode()
    assert "As known on" in before
    assert "deposited its instrument" not in before


def test_nobody_else_sees_a_draft(editor: Worker, reviewer: Worker, second_editor: Worker) -> None:
    key = editor.enters("deposit", ACCESSION)
    for other in (reviewer, second_editor):
        other.get(f"/desk/proposals/{key}/", 404)
        assert "Viet Nam" not in other.get("/desk/") + other.get("/desk/proposals/")
        other.post(f"/desk/proposals/{key}/propose/", {"version": "1", "seen": "99999"}, 404)
    assert "Viet Nam" in editor.get("/desk/")


def test_nobody_accepts_their_own(reviewer: Worker) -> None:
    key = reviewer.proposes("deposit", ACCESSION)
    page = reviewer.get(f"/desk/proposals/{key}/")
    assert "somebody else must review it" in page
    assert "Accept into the record" not in page
    found = Proposal.objects.get(pk=key)
    reviewer.post(f"/desk/proposals/{key}/accept/", {"version": str(found.version), "seen": str(10**6)}, 403)
    assert Proposal.objects.get(pk=key).status == "proposed"
