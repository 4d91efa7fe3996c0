"""What programs propose with a key: each fault named by its field, made once, and accepted by somebody else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.conf import settings as configured

from servanda.clock import today
from servanda.desk.keeping.actions.propose import propose
from servanda.desk.keeping.models import Audit, Proposal
from servanda.desk.ledger.reading import current, record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from tests.desk.keeping.conftest import Worker
from tests.desk.keeping.programs import ACCESSION, PROPOSALS, Program, accepted, deposit_of, program_of

pytestmark = pytest.mark.django_db


def test_a_proposal_is_made_looked_at_and_accepted_by_somebody_else(
    editors: Program, reviewer: Worker, people: dict[Role, Person]
) -> None:
    before = record().treaty("CCM").on("2026-11-21").counts.consented
    answer = editors.sends(ACCESSION, status="proposed", note="From our database")
    assert answer.status_code == 201
    said = answer.json()
    assert said["status"] == "proposed" and said["note"] == "From our database"
    assert said["self"] == f"http://testserver{PROPOSALS}/{said['id']}"
    assert answer["Cache-Control"] == "no-store"
    said = editors.gets(said["self"]).json()
    consented = [row for row in said["effect"]["counts"] if row["word"] == "consented"]
    assert {(row["before"], row["after"]) for row in consented} == {(before, before + 1)}
    assert [row["state"] for row in said["effect"]["standings"]] == ["VNM"]
    reviewer.post(f"/desk/proposals/{said['id']}/comment/", {"text": "The notification says so too."})
    accepted(said["id"], reviewer.person)
    told = editors.gets(said["self"]).json()
    assert (told["status"], told["effect"]) == ("accepted", None)
    assert [(one["by"], one["text"]) for one in told["comments"]] == [
        ("Reviewer", "The notification says so too.")
    ]
    assert told["acts"][0]["entry"] in {entry.id for entry in record().entries("CCM")}
    assert [row["id"] for row in editors.gets().json()] == [said["id"]]
    assert record().treaty("CCM").on("2026-11-21").counts.consented == before + 1


def test_every_use_for_writing_is_in_the_audit_trail_with_its_key(
    editors: Program, people: dict[Role, Person]
) -> None:
    editors.sends(ACCESSION, status="proposed")
    editors.gets()
    assert editors.key is not None
    lines = Audit.objects.exclude(act="make key").order_by("pk")
    assert [(line.act, line.by, line.details["key"]) for line in lines] == [
        ("save draft", people[Role.EDITOR], editors.key.pk), ("propose", people[Role.EDITOR], editors.key.pk),
    ]  # fmt: skip
    editors.key.refresh_from_db()
    assert editors.key.last_used_on == today()


class TestOnce:
    def test_what_is_sent_again_makes_nothing(self, editors: Program, reviewer: Worker) -> None:
        first = editors.sends(ACCESSION, status="proposed", name="run-7")
        again = editors.sends(ACCESSION, status="proposed", name="run-7")
        assert (first.status_code, again.status_code) == (201, 200)
        assert again.json()["id"] == first.json()["id"]
        accepted(first.json()["id"], reviewer.person)
        # The record has it by now; the program that never heard of it still learns what became of it.
        later = editors.sends(ACCESSION, status="proposed", name="run-7")
        assert (later.status_code, later.json()["status"]) == (200, "accepted")
        assert Proposal.objects.count() == 1

    def test_another_key_of_the_same_person_sends_the_same_once(self, people: dict[Role, Person]) -> None:
        old, new = (program_of(people[Role.EDITOR], name=name) for name in ("old", "new"))
        assert old.sends(ACCESSION, name="run-7").status_code == 201
        assert new.sends(ACCESSION, name="run-7").status_code == 200
        other = program_of(people[Role.REVIEWER])
        assert other.sends(ACCESSION, name="run-7").status_code == 201

    def test_something_else_under_the_same_name_is_refused(self, editors: Program) -> None:
        editors.sends(ACCESSION, name="run-7")
        answer = editors.sends({**ACCESSION, "state": "Tonga"}, name="run-7")
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["where"] == "header.Idempotency-Key"
        assert Proposal.objects.count() == 1

    def test_without_a_name_nothing_is_made(self, editors: Program) -> None:
        headers = {"Authorization": f"Bearer {editors.token}"}
        body = json.dumps({"acts": [ACCESSION]})
        answer = editors.client.post(PROPOSALS, body, "application/json", headers=headers)
        assert (answer.status_code, Proposal.objects.count()) == (422, 0)
        assert answer.json()["errors"][0]["where"] == "header.Idempotency-Key"

    def test_what_failed_can_be_sent_right_under_the_same_name(self, editors: Program) -> None:
        assert editors.sends({**ACCESSION, "state": "Atlantis"}, name="run-7").status_code == 422
        assert editors.sends(ACCESSION, name="run-7").status_code == 201


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"state": "Atlantis"}, "acts.1.state", "'Atlantis' is not known"),
    ({"deposited_on": "2026-02-31"}, "acts.1.deposited_on", "date"),
    ({"deposited_on": "2031-01-01"}, "acts.1.deposited_on", "lies after the day"),
    ({"instrument": "magic"}, "acts.1.instrument", "'magic' is not known"),
    ({"act": "miracle"}, "acts.1.act", "no kind of act"),
    ({"treaty": "XYZ"}, "acts.1.treaty", "XYZ"),
    ({"area": "5"}, "acts.1.area", "no such field"),
    ({"deposited_on": None}, "acts.1.deposited_on", "needs it"),
    ({"source_kind": None}, "acts.1.source", "needs source_kind"),
    ({"confidence": "sure"}, "acts.1.confidence", "'sure' is none"),
    ({"corrects": "0" * 16, "reason": "x"}, "acts.1.corrects", "has no entry"),
    ({"locator": "p" * 501}, "acts.1.locator", "longer than 500"),
    ({"remark": "a\u0000b"}, "acts.1.remark", "U+0000"),
    ({"remark": "a\ud800b"}, "acts.1.remark", ""),
    ({"remark": "a" * 5001}, "acts.1.remark", "5000"),
    ({"remark": ["a"]}, "acts.1.remark", "string"),
    ({"area": 1.5}, "acts.1.area", "as text"),
]


class TestWhatIsWrong:
    def test_the_field_is_named_and_nothing_is_made(self, editors: Program) -> None:
        for change, where, said in WRONG:
            second = {
                **ACCESSION,
                "state": "Tonga",
                "locator": "p. 2",
                "source_title": "C.N.501.2026",
                **change,
            }
            answer = editors.sends(ACCESSION, second)
            assert (answer.status_code, answer["Content-Type"]) == (422, "application/problem+json"), change
            problem = answer.json()
            assert problem["errors"][0]["where"].startswith(where), change
            assert said in problem["errors"][0]["message"], change
            assert "\n" not in problem["detail"]
        assert not Proposal.objects.exists()

    def test_what_the_record_has_already_is_named(self, editors: Program) -> None:
        entry = deposit_of("MOZ")
        act = {
            "act": "deposit", "treaty": "CCM", "state": "MOZ", "deposited_on": str(entry.act.deposited_on),
            "instrument": entry.act.instrument, "source": entry.source, "locator": entry.locator,
        }  # fmt: skip
        answer = editors.sends(act)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["where"] == "acts.0"

    def test_a_figure_that_is_more_than_the_others_allow_needs_a_remark(self, editors: Program) -> None:
        figures = [
            {**_FIGURE, "measure": measure, "quantity": quantity, "locator": measure}
            for measure, quantity in (("declared", "100"), ("destroyed", "500"))
        ]
        answer = editors.sends(*figures)
        assert answer.status_code == 422, answer.json()
        for figure in figures:
            figure["remark"] = "The report prints both."
        answer = editors.sends(*figures)
        assert answer.status_code == 201, answer.json()
        assert answer.json()["problems"][0]["where"].startswith("acts.")

    def test_too_many_and_too_much_are_refused(self, editors: Program) -> None:
        assert editors.sends(*[ACCESSION] * 501).status_code == 422
        answer = editors.posts(" " * (configured.DATA_UPLOAD_MAX_MEMORY_SIZE + 1), "large")
        assert (answer.status_code, answer["Content-Type"]) == (413, "application/problem+json")
        assert editors.posts("{", "broken").status_code == 400
        headers = {"Authorization": f"Bearer {editors.token}", "Idempotency-Key": "as-text"}
        answer = editors.client.post(
            PROPOSALS, json.dumps({"acts": [ACCESSION]}), "text/plain", headers=headers
        )
        assert (answer.status_code, Proposal.objects.count()) == (415, 0)
        assert editors.posts('{"acts": [], "more": 1}', "unknown").status_code == 422

    def test_a_second_correction_of_an_entry_comes_too_late(self, editors: Program, reviewer: Worker) -> None:
        wrong = deposit_of("MOZ")
        fixed = {
            "act": "deposit", "treaty": "CCM", "state": "MOZ", "deposited_on": "2011-03-15", "locator": "p. 3",
            "instrument": "ratification", "source": wrong.source, "corrects": wrong.id, "reason": "Misread.",
        }  # fmt: skip
        first = editors.sends(fixed, status="proposed")
        assert first.status_code == 201, first.json()
        accepted(first.json()["id"], reviewer.person)
        late = editors.sends({**fixed, "deposited_on": "2011-03-16"})
        assert late.status_code == 409
        assert "was corrected meanwhile" in late.json()["detail"]
        assert editors.sends(fixed, ACCESSION).status_code in (400, 422)


_FIGURE = {
    "act": "stockpile_figure", "treaty": "CCM", "state": "Nauru", "as_of": "2014-12-31",
    "item": "cluster_munitions",    "source_title": "Report of 2014", "source_publisher": "Government of Nauru",
    "source_kind": "official",
}  # fmt: skip


def test_others_proposals_are_seen_as_at_the_desk(
    people: dict[Role, Person], editor: Worker, focal_point: Worker
) -> None:
    theirs = program_of(people[Role.FOCAL_POINT])
    draft = program_of(editor.person).sends(ACCESSION).json()["id"]
    assert theirs.gets(f"{PROPOSALS}/{draft}").status_code == 404
    propose(editor.person, Proposal.objects.get(pk=draft), version=1, seen=current().revision.sequence)
    assert theirs.gets(f"{PROPOSALS}/{draft}").status_code == 403
    assert program_of(people[Role.MONITOR]).gets(f"{PROPOSALS}/{draft}").json()["by"] == "Editor"
    assert theirs.gets().json() == []
    for nowhere in ("999999", "9" * 30):
        assert theirs.gets(f"{PROPOSALS}/{nowhere}").status_code == 404


def test_long_lists_lead_on(editors: Program) -> None:
    for number in range(3):
        editors.sends({**ACCESSION, "locator": f"p. {number}"})
    first = editors.gets(f"{PROPOSALS}?limit=2&status=draft")
    assert first["Total-Count"] == "3" and len(first.json()) == 2
    after = first["Link"].partition(";")[0].strip("<>")
    assert len(editors.gets(after).json()) == 1
    assert editors.gets(f"{PROPOSALS}?limit=0").status_code == 422
