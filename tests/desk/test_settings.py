"""Settings: typed, and safe where nothing is set."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from servanda.desk.environment import Environment, read_environment
from servanda.desk.mail import mail_settings
from servanda.desk.secret import made_once
from servanda.errors import UnreadableFile, UsageError
from tests.desk.sites import Site

TLS = {
    "SERVANDA_DESK_ADDRESS": "https://desk.example.org",
    "SERVANDA_DESK_PROXIES": "1",
    "EMAIL_URL": "smtp://desk:secret@mail.example.org",
}


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("SERVANDA_DESK_") or name in ("DATABASE_URL", "EMAIL_URL"):
            monkeypatch.delenv(name)


def test_where_nothing_is_set_it_is_safe() -> None:
    environment = Environment()
    assert environment.debug is False
    assert environment.proxies == 0
    assert environment.allowed_hosts == ["127.0.0.1", "[::1]", "localhost"]
    assert environment.metrics_token.get_secret_value() == ""


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("SERVANDA_DESK_ADDRESS", "desk.example.org", "should look like https://desk.example.org"),
        ("SERVANDA_DESK_ADDRESS", "https://desk.example.org/path", "without a path"),
        ("SERVANDA_DESK_WORKERS", "many", "valid integer"),
        ("SERVANDA_DESK_WORKERS", "0", "greater than or equal to 1"),
        ("SERVANDA_DESK_DEBUG", "perhaps", "valid boolean"),
        ("SERVANDA_DESK_DATABASE_ROLE", "x; DROP TABLE", "pattern"),
        ("SERVANDA_DESK_OIDC_ISSUER", "http://sso.example.org", "pattern"),
    ],
)
def test_a_wrong_setting_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, said: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(UsageError, match=said) as error:
        read_environment()
    assert str(error.value).startswith(f"{variable}: ")


def test_secrets_are_not_shown_with_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://desk:hunter2@db/desk")
    monkeypatch.setenv("SERVANDA_DESK_SECRET", "hunter2")
    monkeypatch.setenv("EMAIL_URL", "smtp://desk:hunter2@mail")
    assert "hunter2" not in repr(read_environment())


class TestTheSecret:
    def test_it_is_made_once_and_only_its_owner_may_read_it(self, tmp_path: Path) -> None:
        path = tmp_path / "data" / "secret"
        first = made_once(path)
        assert len(first) > 80
        assert made_once(path) == first
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
        assert [found.name for found in path.parent.iterdir()] == ["secret"]

    def test_one_that_others_may_read_is_refused(self, tmp_path: Path) -> None:
        made_once(tmp_path / "secret")
        (tmp_path / "secret").chmod(0o644)
        with pytest.raises(UnreadableFile, match="run: chmod 600"):
            made_once(tmp_path / "secret")

    def test_one_that_is_too_short_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "secret").touch(mode=0o600)
        with pytest.raises(UnreadableFile, match="too short"):
            made_once(tmp_path / "secret")

    def test_two_that_start_at_once_have_the_same(self, empty_site: Site) -> None:
        code = "from django.conf import settings; print(settings.SECRET_KEY)"
        started = [empty_site.start_python(code) for _ in range(4)]
        assert len({process.ends().out for process in started}) == 1


class TestMail:
    def test_any_smtp_server_can_be_named(self) -> None:
        found = mail_settings("smtp://desk%40x:p%2Fw@mail.example.org")
        assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == ("mail.example.org", 587)
        assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("desk@x", "p/w")
        assert (found["EMAIL_USE_TLS"], found["EMAIL_USE_SSL"]) == (True, False)
        assert mail_settings("smtps://mail:465")["EMAIL_USE_SSL"] is True
        assert mail_settings("smtp://localhost:25?tls=false")["EMAIL_USE_TLS"] is False

    def test_without_one_mail_is_printed(self) -> None:
        assert mail_settings("")["EMAIL_BACKEND"].endswith("console.EmailBackend")

    def test_what_is_no_mail_server_is_refused(self) -> None:
        with pytest.raises(UsageError, match="should look like smtp://"):
            mail_settings("mail.example.org")


@pytest.mark.django_db
class TestWhatBrowsersAreTold:
    @pytest.mark.parametrize("path", ["/en/", "/accounts/login/", "/accounts/password/reset/", "/nothing"])
    def test_no_page_may_run_inline_code_or_load_from_elsewhere(self, client: Client, path: str) -> None:
        answer = client.get(path)
        policy = dict(part.strip().split(" ", 1) for part in answer["Content-Security-Policy"].split(";"))
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
        assert "unsafe" not in answer["Content-Security-Policy"]
        assert answer["X-Frame-Options"] == "DENY"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "same-origin"

    def test_readers_get_no_cookie(self, client: Client) -> None:
        assert client.get("/", follow=True).cookies == {}
        assert client.get("/en/").cookies == {}

    def test_a_form_from_elsewhere_is_refused(self) -> None:
        strict = Client(enforce_csrf_checks=True)
        answer = strict.post("/accounts/login/", {"login": "a@example.org", "password": "x"})
        assert answer.status_code == 403

    def test_a_host_nobody_named_is_refused(self, client: Client) -> None:
        assert client.get("/en/", headers={"Host": "evil.example"}).status_code == 400

    def test_passwords_are_kept_with_argon2_alone(self) -> None:
        assert settings.PASSWORD_HASHERS == ["django.contrib.auth.hashers.Argon2PasswordHasher"]


def test_behind_tls_nothing_is_left_to_say(site: Site) -> None:
    """Django's own checks for deployment and ours, on a site set up as docs/running.md says."""
    site.settings |= TLS
    done = site.servanda("desk", "check")
    assert [line for line in done.out.splitlines() if line.startswith("fault")] == []
    assert done.code == 0


def test_a_site_that_would_redirect_for_ever_is_warned_of(site: Site) -> None:
    site.settings |= TLS | {"SERVANDA_DESK_PROXIES": "0"}
    done = site.servanda("desk", "check")
    assert (done.code, "every page would redirect to itself" in done.out) == (1, True)


@pytest.mark.parametrize(("proxies", "status"), [("0", 301), ("1", 200)])
def test_only_a_proxy_of_ours_is_believed_about_tls(site: Site, proxies: str, status: int) -> None:
    site.settings |= TLS | {"SERVANDA_DESK_PROXIES": proxies}
    done = site.python(
        "from django.test import Client\n"
        "headers = {'Host': 'desk.example.org', 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '203.0.113.4'}\n"
        "print(Client().get('/accounts/login/', headers=headers).status_code)"
    )
    assert done.out == f"{status}\n", done.err


def test_the_database_file_is_its_owners_alone(site: Site) -> None:
    file = site.data / "desk.sqlite3"
    if file.exists():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_is_left_for_trying_out_is_said(site: Site) -> None:
    site.settings |= {"SERVANDA_NOW": "2026-11-21T12:00:00Z"}
    done = site.servanda("desk", "check")
    assert done.code == 1
    for said in ("without TLS", "mail is printed", "SERVANDA_NOW stops the clock"):
        assert said in done.out


def test_behind_tls_cookies_are_secure_and_browsers_insist(site: Site) -> None:
    site.settings |= TLS
    done = site.python(
        "from django.test import Client\n"
        "plain = Client().get('/accounts/login/', headers={'Host': 'desk.example.org'})\n"
        "print(plain.status_code, plain['Location'])\n"
        "safe = Client().get('/accounts/login/', secure=True, headers={'Host': 'desk.example.org'})\n"
        "print(safe['Strict-Transport-Security'])\n"
        "print(safe.cookies.output())"
    )
    redirected, insisting, *cookies = done.out.splitlines()
    assert redirected == "301 https://desk.example.org/accounts/login/", done.err
    assert insisting == "max-age=31536000; includeSubDomains; preload"
    assert cookies
    assert all("Secure" in cookie and "HttpOnly" in cookie and "SameSite=Lax" in cookie for cookie in cookies)
