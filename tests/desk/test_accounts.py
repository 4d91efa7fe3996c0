"""Accounts: by invitation alone, hard to guess, with a second factor, and closed at once when they are closed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth.hashers import identify_hasher
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.urls import reverse

from servanda.clock import now
from servanda.desk.people import accounts, invitations
from servanda.desk.people.models import Invitation, Person
from servanda.desk.people.rights import Role
from servanda.errors import UsageError
from tests.desk.conftest import PASSWORD

pytestmark = pytest.mark.django_db
LOGIN = "/accounts/login/"
STRONG = "seven lanterns in the harbour"


def log_in(client: Client, email: str, password: str = PASSWORD) -> bool:
    """Whether the password opens the account, or leads to the second factor."""
    answer = client.post(LOGIN, {"login": email, "password": password})
    return answer.status_code == 302


def signed_in_as(client: Client) -> str | None:
    found: str | None = client.session.get("_auth_user_id")
    return found


class TestInvitations:
    def test_an_invitation_opens_an_account_once(self, client: Client) -> None:
        invited = invitations.invite("Ana@Example.org", Role.FOCAL_POINT, name="Ana", state="Mozambique")
        path = invited.link.removeprefix(settings.SITE_ADDRESS)
        page = client.get(path)
        assert page.status_code == 200
        assert page["Referrer-Policy"] == "no-referrer"
        assert "no-store" in page["Cache-Control"]
        assert client.post(path, {"name": "Ana", "password": STRONG}).status_code == 302
        ana = Person.objects.get(email="ana@example.org")
        assert (ana.role, ana.state, ana.name) == ("focal_point", "MOZ", "Ana")
        assert identify_hasher(ana.password).algorithm == "argon2"
        assert log_in(client, "ana@example.org", STRONG)
        assert Client().get(path).status_code == 404

    def test_a_weak_password_is_refused_and_the_invitation_stays_open(self, client: Client) -> None:
        path = invitations.invite("ana.mozambique@example.org", Role.EDITOR).link.removeprefix(
            settings.SITE_ADDRESS
        )
        for weak in ("short", "password1234", "12345678901234", "ana.mozambique"):
            assert client.post(path, {"name": "Ana", "password": weak}).status_code == 200
        assert not Person.objects.exists()
        assert client.post(path, {"name": "Ana", "password": STRONG}).status_code == 302

    @pytest.mark.parametrize("what", ["expired", "withdrawn", "made up"])
    def test_a_link_that_is_no_good_opens_nothing(self, client: Client, what: str) -> None:
        invited = invitations.invite("ana@example.org", Role.EDITOR)
        path = invited.link.removeprefix(settings.SITE_ADDRESS)
        if what == "expired":
            Invitation.objects.update(expires_at=now() - timedelta(seconds=1))
        elif what == "withdrawn":
            invitations.invite("ana@example.org", Role.READER)
        else:
            path = reverse("accept_invitation", args=["x" * 43])
        assert client.get(path).status_code == 404
        assert client.post(path, {"name": "Ana", "password": STRONG}).status_code == 404
        assert not Person.objects.exists()

    def test_only_a_hash_of_the_token_is_kept(self) -> None:
        invited = invitations.invite("ana@example.org", Role.EDITOR)
        token = invited.link.rstrip("/").rpartition("/")[2]
        row = Invitation.objects.values().get()
        assert token not in str(row)
        assert len(row["token_hash"]) == 64

    def test_the_mail_holds_the_link_and_goes_to_one_person(self) -> None:
        invited = invitations.invite("ana@example.org", Role.EDITOR)
        invitations.send(invited)
        (sent,) = mail.outbox
        assert sent.to == ["ana@example.org"]
        assert invited.link in sent.body

    def test_a_role_and_a_state_must_fit(self) -> None:
        with pytest.raises(UsageError, match="a focal point speaks for a state"):
            invitations.invite("a@example.org", Role.FOCAL_POINT)
        with pytest.raises(UsageError, match="a monitor has no state"):
            invitations.invite("a@example.org", Role.MONITOR, state="MOZ")
        with pytest.raises(UsageError, match="did you mean"):
            invitations.invite("a@example.org", Role.FOCAL_POINT, state="Mozambik")
        with pytest.raises(UsageError, match="nobody: Enter a valid email address"):
            invitations.invite("nobody", Role.EDITOR)

    def test_who_has_an_account_is_not_invited_again(self, people: dict[Role, Person]) -> None:
        with pytest.raises(UsageError, match="has an account already"):
            invitations.invite("EDITOR@example.org", Role.REVIEWER)

    def test_only_administrators_invite(self, people: dict[Role, Person]) -> None:
        for role in set(Role) - {Role.ADMINISTRATOR}:
            with pytest.raises(PermissionDenied):
                invitations.invite("a@example.org", Role.READER, by=people[role])
        assert invitations.invite("a@example.org", Role.READER, by=people[Role.ADMINISTRATOR]).link

    def test_nobody_opens_an_account_uninvited(self, client: Client) -> None:
        answer = client.post(
            "/accounts/signup/", {"email": "x@example.org", "password1": STRONG, "password2": STRONG}
        )
        assert answer.status_code in (200, 302, 403, 404)
        assert not Person.objects.exists()


class TestSigningIn:
    def test_the_right_password_opens_and_a_wrong_one_does_not(
        self, client: Client, people: dict[Role, Person]
    ) -> None:
        assert not log_in(client, "editor@example.org", "wrong wrong wrong")
        assert signed_in_as(client) is None
        assert log_in(client, "Editor@Example.org")
        assert signed_in_as(client) == str(people[Role.EDITOR].pk)

    def test_guessing_locks_the_account_even_for_the_right_password(
        self, client: Client, people: dict[Role, Person]
    ) -> None:
        for number in range(5):
            assert not log_in(client, "editor@example.org", f"guess number {number}")
        assert not log_in(client, "editor@example.org")
        assert signed_in_as(client) is None
        # From elsewhere it is locked too; others are not.
        other = Client(REMOTE_ADDR="203.0.113.9")
        assert not log_in(other, "editor@example.org")
        assert log_in(other, "reviewer@example.org")

    def test_guessing_at_many_accounts_locks_out_the_guesser(self, people: dict[Role, Person]) -> None:
        guesser = Client(REMOTE_ADDR="203.0.113.7")
        for number in range(20):
            log_in(guesser, f"someone{number}@example.org", "a guess of theirs")
        assert not log_in(guesser, "editor@example.org")
        assert log_in(Client(REMOTE_ADDR="203.0.113.8"), "editor@example.org")

    def test_whether_an_account_exists_is_not_told(self, client: Client, people: dict[Role, Person]) -> None:
        known = client.post(LOGIN, {"login": "editor@example.org", "password": "wrong wrong"})
        unknown = client.post(LOGIN, {"login": "nobody@example.org", "password": "wrong wrong"})
        assert _without_tokens(known.content, "editor") == _without_tokens(unknown.content, "nobody")
        resets = [
            client.post("/accounts/password/reset/", {"email": f"{name}@example.org"})
            for name in ("editor", "nobody")
        ]
        assert resets[0]["Location"] == resets[1]["Location"]

    def test_a_closed_account_does_not_open(self, client: Client, people: dict[Role, Person]) -> None:
        accounts.close(people[Role.EDITOR], by=people[Role.ADMINISTRATOR])
        log_in(client, "editor@example.org")
        assert signed_in_as(client) is None

    def test_signing_in_leads_nowhere_else(self, client: Client, people: dict[Role, Person]) -> None:
        answer = client.post(
            f"{LOGIN}?next=https://evil.example/", {"login": "editor@example.org", "password": PASSWORD}
        )
        assert answer["Location"] == settings.LOGIN_REDIRECT_URL


def _without_tokens(content: bytes, name: str) -> str:
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", content.decode())
    return text.replace(f"{name}@example.org", "")


class TestSecondFactor:
    def test_with_an_authenticator_the_password_alone_opens_nothing(
        self, client: Client, people: dict[Role, Person]
    ) -> None:
        secret = totp.generate_totp_secret()
        totp.TOTP.activate(people[Role.REVIEWER], secret)
        assert log_in(client, "reviewer@example.org")
        assert signed_in_as(client) is None
        assert client.post("/accounts/2fa/authenticate/", {"code": "000000"}).status_code == 200
        assert signed_in_as(client) is None
        code = totp.format_hotp_value(totp.hotp_value(secret, next(totp.yield_hotp_counters_from_time())))
        assert client.post("/accounts/2fa/authenticate/", {"code": code}).status_code == 302
        assert signed_in_as(client) == str(people[Role.REVIEWER].pk)

    def test_an_authenticator_and_passkeys_can_be_set_up(self, people: dict[Role, Person]) -> None:
        client = Client()
        assert log_in(client, "editor@example.org")
        assert client.get("/accounts/2fa/").status_code == 200
        client.post("/accounts/reauthenticate/", {"password": PASSWORD})
        page = client.get("/accounts/2fa/totp/activate/")
        assert b"data:image/svg+xml" in page.content
        keys = client.get("/accounts/2fa/webauthn/add/")
        assert keys.status_code == 200
        assert b"webauthn" in keys.content
        assert (
            Client()
            .get("/accounts/2fa/webauthn/login/", headers={"X-Requested-With": "XMLHttpRequest"})
            .status_code
            == 200
        )
        assert not Authenticator.objects.exists()

    def test_changing_how_one_signs_in_asks_for_the_password_again(
        self, signed_in: Callable[[Role], Client]
    ) -> None:
        answer = signed_in(Role.EDITOR).get("/accounts/2fa/totp/activate/")
        assert answer.status_code == 302
        assert answer["Location"].startswith("/accounts/reauthenticate/")


def test_people_are_told_when_their_password_changes(people: dict[Role, Person]) -> None:
    client = Client()
    log_in(client, "editor@example.org")
    client.post(
        "/accounts/password/change/", {"oldpassword": PASSWORD, "password1": STRONG, "password2": STRONG}
    )
    assert log_in(Client(), "editor@example.org", STRONG)
    (told,) = mail.outbox
    assert told.to == ["editor@example.org"]
    assert "password" in told.body
    assert STRONG not in told.body


class TestSessions:
    def test_ones_sessions_are_listed_and_can_be_ended(self, people: dict[Role, Person]) -> None:
        here, there = Client(HTTP_USER_AGENT="Firefox"), Client(HTTP_USER_AGENT="Lost phone")
        for client in (here, there):
            log_in(client, "editor@example.org")
            client.get("/accounts/sessions/")
        assert b"Lost phone" in here.get("/accounts/sessions/").content
        here.post("/accounts/sessions/")
        assert signed_in_as(here)
        assert there.get("/accounts/sessions/").status_code == 302  # to sign in again
        assert UserSession.objects.count() == 1

    def test_closing_an_account_ends_its_sessions(self, people: dict[Role, Person]) -> None:
        client = Client()
        log_in(client, "editor@example.org")
        client.get("/accounts/sessions/")
        accounts.close(people[Role.EDITOR], by=people[Role.ADMINISTRATOR])
        assert client.get("/accounts/sessions/").status_code == 302

    def test_the_session_has_another_key_after_signing_in(
        self, client: Client, people: dict[Role, Person]
    ) -> None:
        client.get(LOGIN)
        session = client.session
        session["before"] = "x"
        session.save()
        before = session.session_key
        client.cookies[settings.SESSION_COOKIE_NAME] = before or ""
        log_in(client, "editor@example.org")
        assert client.session.session_key != before


class TestAdministrators:
    def test_they_change_roles_of_others(self, people: dict[Role, Person]) -> None:
        chief = people[Role.ADMINISTRATOR]
        moved = accounts.change_role(people[Role.EDITOR], Role.FOCAL_POINT, by=chief, state="Lao PDR")
        assert (moved.role, moved.state) == ("focal_point", "LAO")
        with pytest.raises(UsageError, match="another administrator"):
            accounts.change_role(chief, Role.READER, by=chief)
        with pytest.raises(UsageError, match="another administrator"):
            accounts.close(chief, by=chief)
        with pytest.raises(PermissionDenied):
            accounts.change_role(people[Role.MONITOR], Role.EDITOR, by=people[Role.REVIEWER])

    def test_an_account_is_reopened_and_never_removed(
        self, people: dict[Role, Person], client: Client
    ) -> None:
        accounts.close(people[Role.EDITOR], by=people[Role.ADMINISTRATOR])
        accounts.reopen(people[Role.EDITOR], by=people[Role.ADMINISTRATOR])
        assert log_in(client, "editor@example.org")


def test_a_focal_point_without_a_state_is_refused_by_the_tables() -> None:
    with pytest.raises(ValidationError, match="speaks for one state"):
        Person.objects.create_user("x@example.org", STRONG, name="X", role="focal_point", joined_at=now())
