"""The page on which administrators see to accounts."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.test import Client

from servanda.desk.people import invitations
from servanda.desk.people.models import Invitation, Person
from servanda.desk.people.rights import Role

pytestmark = pytest.mark.django_db
PAGE = "/accounts/people/"
INVITE = {"email": "ana@example.org", "name": "Ana", "role": "focal_point", "state": "Mozambique"}
Browser = Callable[[Role], Client]


@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_who_may_see_and_who_may_change(signed_in: Browser, people: dict[Role, Person], role: Role) -> None:
    client = signed_in(role)
    sees = role in (Role.EDITOR, Role.REVIEWER, Role.ADMINISTRATOR)
    changes = role is Role.ADMINISTRATOR
    page = client.get(PAGE)
    assert page.status_code == (200 if sees else 403)
    assert (b"Invite somebody" in page.content) is changes
    assert client.post(f"{PAGE}invite/", INVITE).status_code == (302 if changes else 403)
    assert Invitation.objects.count() == int(changes)
    reader = people[Role.READER].pk
    for what in ("role", "close", "reopen"):
        answer = client.post(f"{PAGE}{reader}/{what}/", {f"p{reader}-role": "editor"})
        assert answer.status_code == (302 if changes else 403)


def test_a_visitor_is_asked_to_sign_in(client: Client) -> None:
    for path in (PAGE, f"{PAGE}invite/", f"{PAGE}1/close/"):
        answer = client.get(path)
        assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/accounts/login/")


def test_somebody_is_invited_by_mail_and_the_page_shows_no_link(signed_in: Browser) -> None:
    chief = signed_in(Role.ADMINISTRATOR)
    page = chief.post(f"{PAGE}invite/", INVITE, follow=True)
    (sent,) = mail.outbox
    (link,) = re.findall(r"http://testserver(/accounts/invitations/\S+)", sent.body)
    assert link.encode() not in page.content
    assert b"ana@example.org, focal point (MOZ)" in page.content
    assert (
        Client().post(link, {"name": "Ana", "password": "seven lanterns in the harbour"}).status_code == 302
    )
    assert Person.objects.get(email="ana@example.org").state == "MOZ"


def test_where_mail_cannot_be_sent_nobody_is_invited(
    signed_in: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def down(*_: Any) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(invitations, "send", down)
    page = signed_in(Role.ADMINISTRATOR).post(f"{PAGE}invite/", INVITE, follow=True)
    assert b"nobody was invited" in page.content
    assert invitations.open_ones() == []


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"email": "nobody"}, "valid email"),
        ({"state": ""}, "speaks for a state"),
        ({"state": "Mozambik"}, "did you mean"),
        ({"role": "emperor"}, "valid choice"),
        ({"email": "editor@example.org"}, "has an account already"),
    ],
)
def test_what_is_wrong_is_said_on_the_page(signed_in: Browser, wrong: dict[str, str], said: str) -> None:
    page = signed_in(Role.ADMINISTRATOR).post(f"{PAGE}invite/", INVITE | wrong, follow=True)
    assert said in page.content.decode()
    assert not Invitation.objects.exists()


def test_a_role_is_changed_and_an_account_closed_and_reopened(
    signed_in: Browser, people: dict[Role, Person]
) -> None:
    chief, reader = signed_in(Role.ADMINISTRATOR), people[Role.READER]
    chief.post(
        f"{PAGE}{reader.pk}/role/", {f"p{reader.pk}-role": "focal_point", f"p{reader.pk}-state": "Laos"}
    )
    reader.refresh_from_db()
    assert (reader.role, reader.state) == ("focal_point", "LAO")
    for what, is_open in (("close", False), ("reopen", True)):
        chief.post(f"{PAGE}{reader.pk}/{what}/")
        reader.refresh_from_db()
        assert reader.is_active is is_open


def test_an_administrator_cannot_lock_everybody_out(signed_in: Browser, people: dict[Role, Person]) -> None:
    chief = people[Role.ADMINISTRATOR]
    page = signed_in(Role.ADMINISTRATOR).post(f"{PAGE}{chief.pk}/close/", follow=True)
    assert b"another administrator must do this" in page.content
    chief.refresh_from_db()
    assert chief.is_active


def test_names_are_shown_as_text(signed_in: Browser, people: dict[Role, Person]) -> None:
    Person.objects.filter(pk=people[Role.READER].pk).update(name="<script>alert(1)</script>")
    assert b"<script>alert" not in signed_in(Role.ADMINISTRATOR).get(PAGE).content
