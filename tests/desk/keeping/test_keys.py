"""Keys for programs at the desk: made after the password, shown once, kept as a hash, within rights, soon at an end."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client

from servanda.clock import today
from servanda.desk.keeping.actions.make_key import make_key
from servanda.desk.keeping.actions.revoke_key import revoke_key
from servanda.desk.keeping.models import Audit
from servanda.desk.people import keys
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import Action, Role
from servanda.errors import UsageError
from tests.desk.conftest import PASSWORD
from tests.desk.keeping.conftest import Worker
from tests.desk.keeping.programs import program_of

pytestmark = pytest.mark.django_db
A = Action
NEW = "/desk/keys/new/"
GRANTABLE: dict[Role, set[Action]] = {
    Role.READER: set(),
    Role.FOCAL_POINT: {A.SEE_DESK, A.DRAFT, A.PROPOSE, A.CORRECT},
    Role.MONITOR: {A.SEE_DESK},
    Role.EDITOR: {A.SEE_DESK, A.DRAFT, A.PROPOSE, A.CORRECT, A.IMPORT},
    Role.REVIEWER: {A.SEE_DESK, A.DRAFT, A.PROPOSE, A.CORRECT, A.IMPORT},
    Role.ADMINISTRATOR: {A.SEE_DESK},
}


def in_a_month() -> str:
    return (today() + timedelta(days=30)).isoformat()


def having_said_the_password(worker: Worker) -> Worker:
    worker.client.post("/accounts/reauthenticate/", {"password": PASSWORD})
    return worker


def test_the_password_is_asked_for_again_before_a_key_is_made(editor: Worker) -> None:
    for answer in (editor.client.get(NEW), editor.client.post(NEW, {})):
        assert answer.status_code == 302
        assert answer["Location"].startswith("/accounts/reauthenticate/")
    assert "Make the key" in having_said_the_password(editor).get(NEW)


def test_a_key_is_shown_once_and_only_its_hash_is_kept(editor: Worker) -> None:
    asked = {"name": "Nightly import", "ends_on": in_a_month(), "scope": ["PROPOSE"]}
    answer = having_said_the_password(editor).post(NEW, asked, status=200)
    assert "no-store" in answer["Cache-Control"]
    found = re.search(r'id="token"[^>]*>(srv_[A-Za-z0-9_-]{43})<', answer.content.decode())
    assert found
    token = found[1]
    kept = Key.objects.get()
    assert kept.token_hash == keys.hashed(token)
    assert set(kept.scope) == {"DRAFT", "PROPOSE"}  # what is proposed is a draft first
    page = editor.get("/desk/keys/")
    assert "Nightly import" in page and "never" in page
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if table.startswith("ledger_"):
                continue
            cursor.execute(f'SELECT * FROM "{table}"')
            assert token[4:] not in str(cursor.fetchall()), table
    assert token not in page + editor.get(NEW) + str(mail.outbox[0].message())


def test_making_and_revoking_are_in_the_audit_trail_and_told_by_mail(editor: Worker) -> None:
    asked = {"name": "Nightly import", "ends_on": in_a_month(), "scope": ["PROPOSE"]}
    having_said_the_password(editor).post(NEW, asked, status=200)
    key = Key.objects.get()
    editor.post(f"/desk/keys/{key.pk}/revoke/", {})
    lines = Audit.objects.filter(act__in=["make key", "revoke key"]).order_by("pk")
    assert [(line.act, line.by, line.details["key"]) for line in lines] == [
        ("make key", editor.person, key.pk), ("revoke key", editor.person, key.pk),
    ]  # fmt: skip
    assert [(one.to, "Nightly import" in one.body) for one in mail.outbox] == [
        (["editor@example.org"], True), (["editor@example.org"], True),
    ]  # fmt: skip
    assert "revoked on 21 November 2026" in editor.get("/desk/keys/")
    assert keys.holder("srv_" + "x" * 43) is None


@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_a_key_carries_no_more_than_its_maker_may(role: Role, people: dict[Role, Person]) -> None:
    person = people[role]
    assert set(keys.grantable(person)) == GRANTABLE[role]
    for action in Action:
        if action in GRANTABLE[role] and role is not Role.ADMINISTRATOR:
            key, _ = make_key(person, action.name, today(), [action])
            assert action in key.carries
        else:
            with pytest.raises((UsageError, PermissionDenied)):
                make_key(person, action.name, today(), [action])


@pytest.mark.parametrize(
    ("name", "days", "scope", "said"),
    [
        ("A program", 366, {A.DRAFT}, "the last day is from"),
        ("A program", -1, {A.DRAFT}, "the last day is from"),
        ("A program", 30, set(), "carries no right"),
        ("A program", 30, {A.ACCEPT}, "cannot carry the right to accept"),
        ("A program", 30, {A.INVITE}, "cannot carry the right to invite"),
        ("  ", 30, {A.DRAFT}, "name the key"),
        ("The first", 30, {A.DRAFT}, "you have an open key 'The first'"),
    ],
)
def test_a_key_too_long_too_wide_or_without_a_name_is_not_made(
    people: dict[Role, Person], name: str, days: int, scope: set[Action], said: str
) -> None:
    reviewer = people[Role.REVIEWER]
    make_key(reviewer, "The first", today(), {A.DRAFT})
    with pytest.raises(UsageError, match=said):
        make_key(reviewer, name, today() + timedelta(days=days), scope)
    assert Key.objects.count() == 1


def test_a_form_that_is_wrong_says_where(editor: Worker) -> None:
    asked = {"name": "", "ends_on": "2028-01-01", "scope": ["ACCEPT"]}
    page = having_said_the_password(editor).post(NEW, asked, status=400).content.decode()
    assert "Select a valid choice" in page and "The last day is from today to 2027-11-21" in page
    assert not Key.objects.exists()


def test_nobody_has_more_keys_than_they_need(people: dict[Role, Person]) -> None:
    editor = people[Role.EDITOR]
    for number in range(keys.MOST_OPEN):
        make_key(editor, f"Program {number}", today(), {A.DRAFT})
    with pytest.raises(UsageError, match="revoke one first"):
        make_key(editor, "One more", today(), {A.DRAFT})


def test_nobody_sees_or_revokes_the_keys_of_others(
    at_desk: Callable[[Role], Worker], people: dict[Role, Person]
) -> None:
    key = program_of(people[Role.EDITOR], name="The editor's own").key
    assert key is not None
    for role in (Role.REVIEWER, Role.ADMINISTRATOR, Role.MONITOR):
        other = at_desk(role)
        assert "The editor's own" not in other.get("/desk/keys/").replace("&#x27;", "'")
        other.post(f"/desk/keys/{key.pk}/revoke/", {}, status=404)
        with pytest.raises(UsageError, match="somebody else's"):
            revoke_key(people[role], key)
    assert Client().get("/desk/keys/").status_code == 302


def test_who_may_have_no_keys_is_not_offered_one_but_can_revoke_theirs(
    people: dict[Role, Person], at_desk: Callable[[Role], Worker]
) -> None:
    person = people[Role.EDITOR]
    key = program_of(person).key
    assert key is not None
    person.role = Role.ADMINISTRATOR.value
    person.save()
    worker = having_said_the_password(at_desk(Role.EDITOR))
    assert NEW not in worker.get("/desk/keys/")
    worker.get(NEW, 403)
    worker.post(f"/desk/keys/{key.pk}/revoke/", {})
    key.refresh_from_db()
    assert key.revoked_at is not None


def test_a_key_makes_and_revokes_no_keys(people: dict[Role, Person]) -> None:
    program = program_of(people[Role.EDITOR])
    asking = keys.holder(program.token)
    assert asking is not None and program.key is not None
    with pytest.raises(PermissionDenied, match="this key has no right"):
        make_key(asking, "Another", today(), {A.DRAFT})
    with pytest.raises(UsageError, match="by people"):
        revoke_key(asking, program.key)
