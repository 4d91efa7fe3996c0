"""Who may do what, through the pages themselves: role x action x own or another state."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from servanda.desk.keeping.models import Audit, Item, Proposal
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from tests.desk.keeping.conftest import ACCESSION, COMPLETION, SOURCE, Worker, pdf

pytestmark = pytest.mark.django_db

R, F, M, E, V, A = (
    Role.READER, Role.FOCAL_POINT, Role.MONITOR, Role.EDITOR, Role.REVIEWER, Role.ADMINISTRATOR,
)  # fmt: skip
ALL = (R, F, M, E, V, A)
OWN, OTHER = "MOZ", "VNM"
MAY: dict[str, dict[str, tuple[Role, ...]]] = {
    "see the desk": {OWN: (F, M, E, V, A), OTHER: (F, M, E, V, A)},
    "see a state": {OWN: (F, M, E, V, A), OTHER: (M, E, V, A)},
    "see a proposal": {OWN: (F, M, E, V, A), OTHER: (M, E, V, A)},
    "open a document": {OWN: (F, M, E, V), OTHER: (M, E, V)},
    "save a draft": {OWN: (F, E, V), OTHER: (E, V)},
    "comment": {OWN: (F, M, E, V), OTHER: (M, E, V)},
    "comment on a state": {OWN: (F, M, E, V), OTHER: (M, E, V)},
    "correct": {OWN: (F, E, V), OTHER: (E, V)},
    "retract": {OWN: (F, E, V), OTHER: (E, V)},
    "return": {OWN: (V,), OTHER: (V,)},
    "accept": {OWN: (V,), OTHER: (V,)},
    "propose for another": {OWN: (), OTHER: ()},
    "withdraw for another": {OWN: (), OTHER: ()},
    "import": {OWN: (E, V), OTHER: (E, V)},
    "give a task": {OWN: (E, V, A), OTHER: (E, V, A)},
    "read the audit trail": {OWN: (M, V, A), OTHER: (M, V, A)},
}
"""Who may; everybody else is refused with 403. The focal point speaks for Mozambique."""


@pytest.fixture
def proposed(second_editor: Worker) -> Callable[[str], Proposal]:
    """A proposal of somebody else about a state, with its document."""

    def made(state: str) -> Proposal:
        act = {**COMPLETION, "state": state} if state == OWN else ACCESSION
        kind = "completion" if state == OWN else "deposit"
        return Proposal.objects.get(pk=second_editor.proposes(kind, act, **{"entry-file": pdf()}))

    return made


def _entry(state: str) -> str:
    from servanda.acts import participant
    from servanda.desk.ledger.reading import record

    wanted = {"MOZ": "MOZ", "VNM": "LAO"}[state]
    return next(
        entry.id
        for entry in record().entries("CCM")
        if participant(entry.act) == wanted and entry.act.KIND in ("deposit", "signature")
    )


def _attempt(client: Client, what: str, state: str, found: Proposal) -> int:
    looked_at = {"version": str(found.version), "seen": str(10**6)}
    address = f"/desk/proposals/{found.pk}/"
    table = b"act,treaty,state\n"
    from django.core.files.uploadedfile import SimpleUploadedFile

    attempts: dict[str, Callable[[], object]] = {
        "see the desk": lambda: client.get("/desk/"),
        "see a state": lambda: client.get(f"/desk/states/{state}/"),
        "see a proposal": lambda: client.get(address),
        "open a document": lambda: client.get(f"/desk/documents/{found.items.get().document_id}/"),
        "save a draft": lambda: client.post(
            "/desk/enter/completion/", {**SOURCE, **COMPLETION, "state": state, "article": "3", "seen": "1"}
        ),
        "comment": lambda: client.post(f"{address}comment/", {"text": "Seen."}),
        "comment on a state": lambda: client.post(f"/desk/states/{state}/", {"text": "Seen."}),
        "correct": lambda: client.get(f"/desk/entries/CCM/{_entry(state)}/correct/"),
        "retract": lambda: client.post(f"/desk/entries/CCM/{_entry(state)}/retract/", {"reason": "A test."}),
        "return": lambda: client.post(f"{address}return/", {**looked_at, "reason": "Mend it."}),
        "accept": lambda: client.post(f"{address}accept/", looked_at),
        "propose for another": lambda: client.post(f"{address}propose/", looked_at),
        "withdraw for another": lambda: client.post(f"{address}withdraw/", looked_at),
        "import": lambda: client.post("/desk/import/", {"table": SimpleUploadedFile("a.csv", table)}),
        "give a task": lambda: client.get("/desk/tasks/"),
        "read the audit trail": lambda: client.get("/desk/audit/"),
    }
    return int(attempts[what]().status_code)  # type: ignore[attr-defined]


@pytest.mark.parametrize("state", [OWN, OTHER])
@pytest.mark.parametrize("what", MAY)
def test_the_table_of_rights_holds_through_the_pages(
    what: str,
    state: str,
    people: dict[Role, Person],
    at_desk: Callable[[Role], Worker],
    proposed: Callable[[str], Proposal],
) -> None:
    found = proposed(state)
    trail = Audit.objects.count()
    for role in sorted(ALL, key=lambda role: role in MAY[what][state]):
        answer = _attempt(at_desk(role).client, what, state, found)
        if role in MAY[what][state]:
            assert answer in (200, 302, 400), (role, answer)
        else:
            assert answer in (403, 404), (role, answer)
            # Refused, and so nothing was done and nothing noted as done.
            assert Audit.objects.count() == trail


@pytest.mark.parametrize(
    "address", ["/desk/", "/desk/board/", "/desk/enter/", "/desk/audit/", "/desk/entries/"]
)
def test_whoever_is_not_signed_in_is_asked_to(db: None, address: str) -> None:
    answer = Client().get(address)
    assert answer.status_code == 302
    assert answer["Location"].startswith("/accounts/login/")


def test_a_focal_point_sees_no_proposal_that_touches_another_state(
    focal_point: Worker, proposed: Callable[[str], Proposal]
) -> None:
    found = proposed(OWN)
    item = found.items.get()
    focal_point.get(f"/desk/proposals/{found.pk}/")
    Item.objects.create(proposal=found, place=2, treaty="CCM", state=OTHER, act=item.act, source=item.source)
    focal_point.get(f"/desk/proposals/{found.pk}/", 403)
    assert str(found.summary) not in focal_point.get("/desk/proposals/")


def test_a_focal_point_cannot_take_an_act_from_another_state_by_correcting_it(
    focal_point: Worker,
) -> None:
    address = f"/desk/entries/CCM/{_entry(OTHER)}/correct/"
    focal_point.get(address, 403)
    focal_point.post(
        address,
        {**SOURCE, **ACCESSION, "state": "MOZ", "entry-reason": "Ours now.", "seen": "1"},
        403,
    )


def test_a_closed_account_is_out_at_once(editor: Worker) -> None:
    editor.get("/desk/")
    editor.person.is_active = False
    editor.person.save()
    editor.get("/desk/", 302)
