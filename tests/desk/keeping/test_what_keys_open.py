"""Whom a key lets in, and to what: its scope, its maker's rights, and nothing where it is over, revoked or made up."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.test import Client

from servanda.clock import today
from servanda.desk.keeping.actions.revoke_key import revoke_key
from servanda.desk.keeping.models import Audit, Proposal, Status
from servanda.desk.people import accounts
from servanda.desk.people.keys import grantable, holder
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import FOR_KEYS, Action, Role, may
from tests.desk.keeping.conftest import Worker
from tests.desk.keeping.programs import ACCESSION, COMPLETION, PROPOSALS, Program, deposit_of, program_of

pytestmark = pytest.mark.django_db
A = Action
SCOPES: dict[str, frozenset[Action]] = {
    "read": frozenset({A.SEE_DESK}),
    "draft": frozenset({A.DRAFT}),
    "propose": frozenset({A.DRAFT, A.PROPOSE}),
    "correct": frozenset({A.CORRECT}),
    "everything": FOR_KEYS,
}
ASKED: dict[str, frozenset[Action]] = {
    "list": frozenset({A.SEE_DESK}),
    "draft an act": frozenset({A.DRAFT}),
    "propose an act": frozenset({A.DRAFT, A.PROPOSE}),
    "draft a correction": frozenset({A.CORRECT}),
    "propose two acts": frozenset({A.DRAFT, A.PROPOSE, A.IMPORT}),
}
"""What each request needs, written by hand apart from the code."""


def _of(state: str) -> dict[str, str]:
    return {**COMPLETION, "state": state} if state == "MOZ" else {**ACCESSION, "state": state}


def _ask(program: Program, what: str, state: str) -> int:
    wrong = deposit_of({"MOZ": "MOZ", "VNM": "LAO"}[state])
    correction = {
        "act": "deposit", "treaty": "CCM", "state": wrong.act.state, "deposited_on": "2011-03-15",
        "instrument": "ratification", "source": wrong.source, "locator": "as printed", "corrects": wrong.id,
        "reason": "A test.",
    }  # fmt: skip
    second = {**ACCESSION, "state": {"MOZ": "MOZ", "VNM": "TON"}[state], "treaty": "ATT", "locator": "p. 2"}
    asked: dict[str, Callable[[], Any]] = {
        "list": program.gets,
        "draft an act": lambda: program.sends(_of(state)),
        "propose an act": lambda: program.sends(_of(state), status="proposed"),
        "draft a correction": lambda: program.sends(correction),
        "propose two acts": lambda: program.sends(_of(state), second, status="proposed"),
    }
    return int(asked[what]().status_code)


@pytest.mark.parametrize("state", ["MOZ", "VNM"], ids=["own state", "other state"])
@pytest.mark.parametrize(
    "role", [Role.FOCAL_POINT, Role.MONITOR, Role.EDITOR, Role.REVIEWER], ids=lambda r: r.value
)
def test_role_scope_and_state_decide_together(role: Role, state: str, people: dict[Role, Person]) -> None:
    person = people[role]
    for name, scope in SCOPES.items():
        scope &= set(grantable(person))
        if not scope:
            continue
        program = program_of(person, scope, name)
        for what, needed in ASKED.items():
            about = person.state if what == "list" else state
            allowed = needed <= scope and all(may(person, action, about) for action in needed)
            before = Audit.objects.count(), Proposal.objects.count()
            answer = _ask(program, what, state)
            if allowed:
                assert answer in (200, 201), (name, what, answer)
            else:
                assert answer == 403, (name, what, answer)
                assert (Audit.objects.count(), Proposal.objects.count()) == before


def test_no_key_accepts_returns_or_comes_to_the_desk(people: dict[Role, Person], editor: Worker) -> None:
    program = program_of(people[Role.REVIEWER])
    asking = holder(program.token)
    assert asking is not None
    for action in set(Action) - FOR_KEYS:
        assert not may(asking, action, "VNM", 0), action
    key = program_of(editor.person).sends(ACCESSION, status="proposed").json()["id"]
    for address in (f"/desk/proposals/{key}/accept/", "/accounts/people/invite/", "/desk/keys/new/"):
        answer = program.client.post(address, {}, headers={"Authorization": f"Bearer {program.token}"})
        assert answer.status_code == 302 and "/accounts/login/" in answer["Location"]
    for method in ("put", "patch", "delete"):
        assert getattr(program.client, method)(f"{PROPOSALS}/{key}").status_code == 405
    assert Proposal.objects.get(pk=key).status == Status.PROPOSED


class TestKeysThatOpenNothing:
    @pytest.mark.parametrize("what", ["none", "wrong", "revoked", "over", "closed", "reader", "a session"])
    def test_each_is_answered_alike(self, what: str, people: dict[Role, Person]) -> None:
        person = people[Role.EDITOR]
        program = program_of(person)
        assert program.key is not None and program.gets().status_code == 200
        if what == "none":
            answer = Client().get(PROPOSALS)
        elif what == "a session":
            client = Client()
            client.force_login(person)
            answer = client.post(PROPOSALS, json.dumps({"acts": [ACCESSION]}), "application/json")
        else:
            if what == "wrong":
                program.token = program.token[:-4] + "AAAA"
            elif what == "revoked":
                revoke_key(person, program.key)
            elif what == "over":
                Key.objects.update(ends_on=today() - timedelta(days=1))
            elif what == "closed":
                accounts.close(person, by=people[Role.ADMINISTRATOR])
            else:
                accounts.change_role(person, Role.READER, by=people[Role.ADMINISTRATOR])
            answer = program.gets()
            assert program.sends(ACCESSION).content == answer.content
        assert answer.status_code == 401
        assert answer["WWW-Authenticate"] == "Bearer"
        assert answer["Content-Type"] == "application/problem+json"
        assert answer.content == Client().get(PROPOSALS).content
        assert not Proposal.objects.exists()

    def test_a_role_that_changes_tells_at_the_next_request(self, people: dict[Role, Person]) -> None:
        program = program_of(people[Role.EDITOR])
        accounts.change_role(people[Role.EDITOR], Role.MONITOR, by=people[Role.ADMINISTRATOR])
        assert program.gets().status_code == 200
        assert program.sends(ACCESSION).status_code == 403

    def test_guessing_is_stopped_even_for_a_right_key(self, editors: Program) -> None:
        guesser = Client(REMOTE_ADDR="203.0.113.7")
        for number in range(20):
            token = f"srv_{number:043}"
            answer = guesser.get(PROPOSALS, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 401
        answer = guesser.get(PROPOSALS, headers={"Authorization": f"Bearer {editors.token}"})
        assert (answer.status_code, answer["Retry-After"]) == (429, "900")
        assert editors.gets().status_code == 200  # from elsewhere

    @pytest.mark.usefixtures("long_minutes")
    def test_a_key_writes_only_so_often(self, editors: Program) -> None:
        said = [editors.posts("{}", "x").status_code for _ in range(31)]
        assert said == [422] * 30 + [429]


def test_no_page_of_another_site_can_use_a_key(editors: Program) -> None:
    origin = {"Origin": "https://elsewhere.example"}
    asked = editors.client.options(
        PROPOSALS, headers={**origin, "Access-Control-Request-Headers": "authorization,idempotency-key"}
    )
    read = editors.client.get(PROPOSALS, headers={**origin, "Authorization": f"Bearer {editors.token}"})
    refused = editors.client.get(PROPOSALS, headers=origin)
    for answer in (asked, read, refused, editors.sends({"act": "x", "treaty": "x"})):
        assert not [name for name in answer.headers if name.lower().startswith("access-control")]
        assert not answer.cookies
    # Nor does any answer that is kept for readers stand in for one that is asked with a key.
    held = editors.client.get("/api/v1/treaties")["ETag"]
    for tag in (held, "*"):
        assert editors.client.get(PROPOSALS, headers={"If-None-Match": tag}).status_code == 401


def test_no_key_comes_into_the_logs(
    editors: Program, logged: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    editors.sends(ACCESSION, name="secret-name")
    editors.sends({**ACCESSION, "state": "Atlantis"})
    editors.gets()
    Program("srv_wrong").gets()
    monkeypatch.setattr("servanda.desk.api.proposals.read_sent", _fails)
    assert editors.sends(ACCESSION).status_code == 500
    text = logged.getvalue()
    assert len(text.splitlines()) >= 5
    for secret in (editors.token, editors.token[4:20], "srv_", "secret-name", "Atlantis", "editor@"):
        assert secret not in text, secret


def _fails(rows: object) -> None:
    raise RuntimeError("broken")
