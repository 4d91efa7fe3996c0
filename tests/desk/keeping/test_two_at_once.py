"""Two people at the same thing: the second is told what changed under them, and nothing is entered unseen."""

from __future__ import annotations

import pytest

from servanda.desk.keeping.models import Proposal
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import record
from tests.desk.keeping.conftest import ACCESSION, SOURCE, Worker, hidden_in, number_in
from tests.desk.sites import Site


def _entered(editor: Worker, reviewer: Worker, day: str = "2026-10-31") -> str:
    key = editor.proposes("deposit", {**ACCESSION, "deposited_on": day})
    reviewer.does("accept", key)
    return Proposal.objects.get(pk=key).items.get().entry


def _corrects(worker: Worker, wrong: str, day: str, page: str = "", status: int = 302) -> object:
    address = f"/desk/entries/CCM/{wrong}/correct/"
    hidden = hidden_in(page or worker.get(address))
    values = {**hidden, **SOURCE, **ACCESSION, "deposited_on": day, "entry-reason": f"It was {day}."}
    return worker.post(address, values, status)


@pytest.mark.django_db
def test_of_two_corrections_of_one_entry_the_second_is_told_of_the_first(
    editor: Worker, second_editor: Worker, reviewer: Worker
) -> None:
    wrong = _entered(editor, reviewer)
    first = number_in(_corrects(editor, wrong, "2026-11-01"))
    second = number_in(_corrects(second_editor, wrong, "2026-11-02"))
    editor.does("propose", first)
    second_editor.does("propose", second)
    looked_at = hidden_in(reviewer.get(f"/desk/proposals/{second}/"))
    reviewer.does("accept", first)
    # The reviewer still has the page of the second open, and presses the button.
    answer = reviewer.post(f"/desk/proposals/{second}/accept/", looked_at, 409)
    said = answer.content.decode()
    assert "came in since you looked" in said
    assert "was corrected meanwhile" in said
    assert "Accept into the record" not in said
    assert "1 November 2026" in said  # what came in is shown
    # Nor does a fresh look make it acceptable.
    reviewer.does("accept", second, 409)
    assert Line.objects.filter(corrects=wrong).count() == 1
    assert record().treaty("CCM").on("2026-11-21")["VNM"].consented == "2026-11-01"


@pytest.mark.django_db
def test_a_form_opened_before_the_other_correction_is_refused_with_what_was_written(
    editor: Worker, second_editor: Worker, reviewer: Worker
) -> None:
    wrong = _entered(editor, reviewer)
    opened = second_editor.get(f"/desk/entries/CCM/{wrong}/correct/")
    first = number_in(_corrects(editor, wrong, "2026-11-01"))
    editor.does("propose", first)
    reviewer.does("accept", first)
    answer = _corrects(second_editor, wrong, "2026-11-02", opened, 409)
    page = answer.content.decode()  # type: ignore[attr-defined]
    assert "Something changed under you" in page
    assert "It was 2026-11-02." in page


@pytest.mark.django_db
def test_a_draft_about_what_has_changed_must_be_looked_at_again(
    editor: Worker, second_editor: Worker, reviewer: Worker
) -> None:
    key = second_editor.enters("deposit", {**ACCESSION, "deposited_on": "2026-11-03"})
    looked_at = hidden_in(second_editor.get(f"/desk/proposals/{key}/"))
    _entered(editor, reviewer)
    answer = second_editor.post(f"/desk/proposals/{key}/propose/", looked_at, 409)
    page = answer.content.decode()
    assert "an entry about VNM under CCM came in since you looked" in page.lower().replace(
        "vnm", "VNM"
    ).replace("ccm", "CCM")
    assert "Came into the record since" in page
    second_editor.does("propose", key)  # having looked


@pytest.mark.django_db
def test_a_retraction_counts_as_being_about_the_state(
    editor: Worker, second_editor: Worker, reviewer: Worker
) -> None:
    wrong = _entered(editor, reviewer)
    key = second_editor.proposes(
        "signature", {"treaty": "CCM", "state": "Viet Nam", "signed_on": "2008-12-03"}
    )
    looked_at = hidden_in(reviewer.get(f"/desk/proposals/{key}/"))
    taken_back = number_in(editor.post(f"/desk/entries/CCM/{wrong}/retract/", {"reason": "Not so."}))
    editor.does("propose", taken_back)
    reviewer.does("accept", taken_back)
    reviewer.post(f"/desk/proposals/{key}/accept/", looked_at, 409)


@pytest.mark.django_db
def test_a_proposal_changed_after_it_was_looked_at_is_not_accepted(editor: Worker, reviewer: Worker) -> None:
    key = editor.proposes("deposit", ACCESSION)
    looked_at = hidden_in(reviewer.get(f"/desk/proposals/{key}/"))
    reviewer.does("return", key, reason="Look again.")
    editor.does("propose", key)
    answer = reviewer.post(f"/desk/proposals/{key}/accept/", looked_at, 409)
    assert "changed since you looked" in answer.content.decode()


@pytest.mark.django_db
def test_two_windows_of_one_author_do_not_overwrite_each_other(editor: Worker) -> None:
    key = editor.enters("deposit", ACCESSION)
    address = f"/desk/proposals/{key}/edit/"
    window = hidden_in(editor.get(address))
    editor.post(address, {**window, **SOURCE, **ACCESSION, "deposited_on": "2026-11-03"})
    answer = editor.post(address, {**window, **SOURCE, **ACCESSION, "deposited_on": "2026-11-04"}, 409)
    assert "changed since you looked" in answer.content.decode()


@pytest.mark.django_db
def test_the_same_act_twice_is_said_and_not_proposed(
    editor: Worker, second_editor: Worker, reviewer: Worker
) -> None:
    key = editor.proposes("deposit", ACCESSION)
    reviewer.does("accept", key)
    again = second_editor.enters("deposit", ACCESSION)
    assert "The record holds one of these acts already" in second_editor.get(f"/desk/proposals/{again}/")
    answer = second_editor.does("propose", again, 409)
    assert "the record holds this already" in answer.content.decode().lower()


WITH_PEOPLE = """
import sys
from servanda.clock import now
from servanda.acts import participant
from servanda.desk.keeping.actions.accept import accept
from servanda.desk.keeping.actions.propose import propose
from servanda.desk.keeping.actions.retract import retract
from servanda.desk.keeping.models import Proposal
from servanda.desk.ledger.appending import revision
from servanda.desk.ledger.reading import record
from servanda.desk.people.models import Person
from servanda.errors import ServandaError
"""
SET_UP = (
    WITH_PEOPLE
    + """
people = [
    Person.objects.create(email=f"{name}@example.org", name=name, role=role, password="!", joined_at=now())
    for name, role in (("one", "editor"), ("two", "editor"), ("first", "reviewer"), ("second", "reviewer"))
]
wrong = next(entry for entry in record().entries("CCM") if entry.act.KIND == "signature")
for person in people[:2]:
    made = retract(person, wrong, reason=f"as {person.name} says", seen=revision().sequence)
    print("proposed", propose(person, made, version=made.version, seen=revision().sequence).pk)
"""
)
ACCEPTING = (
    WITH_PEOPLE
    + """
person = Person.objects.get(email=f"{sys.argv[1]}@example.org")
found = Proposal.objects.get(pk=int(sys.argv[2]))
seen = revision().sequence
print("ready", flush=True)
sys.stdin.readline()
try:
    done = accept(person, found, version=found.version, seen=seen)
    print("\\naccepted", done.new_entries)
except ServandaError as error:
    print("refused", type(error).__name__)
"""
)


def test_two_reviewers_in_two_processes_accept_two_corrections_at_one_moment(site: Site) -> None:
    import subprocess
    import sys

    made = site.python(SET_UP)
    assert made.code == 0, made.err
    keys = [line.split()[1] for line in made.out.splitlines() if line.startswith("proposed ")]
    code = f"from servanda.cli.loading import start_django; start_django()\n{ACCEPTING}"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code, name, key], env=site.environment, cwd=site.folder, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        for name, key in zip(("first", "second"), keys, strict=True)
    ]  # fmt: skip
    for process in running:
        assert process.stdout is not None and process.stdout.readline() == "ready\n", process.stderr.read()  # type: ignore[union-attr]
    said = []
    for process in running:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in running:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        said.append(out.strip().splitlines()[-1])  # before it stands the mail to the author, printed
    assert sorted(said) == ["accepted 1", "refused Overtaken"]
    assert site.servanda("desk", "verify").code == 0
