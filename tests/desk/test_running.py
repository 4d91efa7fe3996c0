"""What an operator watches: health, figures, logs that name nobody."""

from __future__ import annotations

import json
import logging
import re
import urllib.error
import urllib.request
from io import StringIO
from typing import Any

import pytest
from django.db import DatabaseError, connection
from django.test import Client

from servanda.desk.people import invitations
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from tests.desk.conftest import PASSWORD
from tests.desk.shipped import LINES, Small
from tests.desk.sites import Site

pytestmark = pytest.mark.django_db


class TestHealth:
    def test_alive_says_nothing_of_the_database(
        self, client: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(connection, "cursor", _down)
        assert client.get("/healthz").status_code == 200

    def test_ready_needs_the_database(self, client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
        assert client.get("/readyz").json()["ready"] is True
        monkeypatch.setattr(connection, "cursor", _down)
        answer = client.get("/readyz")
        assert (answer.status_code, answer.json()["reason"]) == (503, "the database does not answer")

    def test_no_answer_of_theirs_is_kept(self, client: Client) -> None:
        assert "no-store" in client.get("/readyz")["Cache-Control"]


def _down(*_: object) -> None:
    raise DatabaseError("the connection to 10.0.0.5 as desk was refused")


class TestMetrics:
    def test_answers_are_counted_by_route_and_never_by_address(self, client: Client) -> None:
        client.get("/en/")
        client.get("/accounts/invitations/a-token-nobody-should-see/")
        client.get("/made-up-by-a-stranger")
        text = client.get("/metrics").content.decode()
        assert 'servanda_answers_total{method="GET",route="public:home",status="200"}' in text
        assert 'route="accept_invitation",status="404"' in text
        assert f"servanda_ledger_lines {LINES}.0" in text
        assert "token-nobody" not in text
        assert "made-up" not in text

    def test_a_method_made_up_by_a_stranger_makes_no_new_figure(self, client: Client) -> None:
        client.generic("BREW", "/en/")
        assert "BREW" not in client.get("/metrics").content.decode()

    @pytest.mark.parametrize(
        "headers",
        [
            {"REMOTE_ADDR": "203.0.113.5"},
            {"HTTP_X_FORWARDED_FOR": "203.0.113.5"},
            {"HTTP_FORWARDED": "for=x"},
        ],
    )
    def test_without_a_token_only_this_machine_sees_them(self, headers: dict[str, str]) -> None:
        assert Client(**headers).get("/metrics").status_code == 404  # type: ignore[arg-type]

    def test_with_a_token_whoever_knows_it(self, client: Client, settings: Any) -> None:
        settings.ENVIRONMENT = settings.ENVIRONMENT.model_copy(update={"metrics_token": _Secret("let me in")})
        assert client.get("/metrics").status_code == 404
        assert client.get("/metrics", headers={"Authorization": "Bearer let me"}).status_code == 404
        assert client.get("/metrics", headers={"Authorization": "Bearer let me in"}).status_code == 200


class _Secret:
    def __init__(self, value: str) -> None:
        self.value = value

    def get_secret_value(self) -> str:
        return self.value


class TestLogs:
    def test_each_answer_is_a_line_of_json_with_its_route(self, client: Client, logged: StringIO) -> None:
        answer = client.get("/en/?q=somebody")
        (line,) = [json.loads(text) for text in logged.getvalue().splitlines() if '"answered"' in text]
        assert (line["route"], line["method"], line["status"]) == ("public:home", "GET", 200)
        assert line["request_id"] == answer["X-Request-ID"]

    def test_machines_that_ask_every_few_seconds_fill_no_log(self, client: Client, logged: StringIO) -> None:
        client.get("/healthz")
        client.get("/readyz")
        assert '"answered"' not in logged.getvalue()

    def test_nobody_is_named_whatever_they_do(self, people: dict[Role, Person], logged: StringIO) -> None:
        client = Client(REMOTE_ADDR="203.0.113.77", HTTP_USER_AGENT="Fingerprint/1.0")
        token = invitations.invite("new.person@example.org", Role.EDITOR).link.rstrip("/").rpartition("/")[2]
        client.get(f"/accounts/invitations/{token}/")
        client.post(f"/accounts/invitations/{token}/", {"name": "New Person", "password": "short"})
        client.post(f"/accounts/invitations/{token}/", {"name": "New Person", "password": PASSWORD})
        client.post("/accounts/login/", {"login": "editor@example.org", "password": "wrong one"})
        client.post("/accounts/login/", {"login": "editor@example.org", "password": PASSWORD})
        client.get("/accounts/sessions/")
        client.post("/accounts/password/reset/", {"email": "reviewer@example.org"})
        client.get("/private/editor@example.org?email=editor@example.org")
        client.get("/en/", headers={"Host": "editor.example.net"})
        Client(enforce_csrf_checks=True).post("/accounts/login/", {"login": "editor@example.org"})
        text = logged.getvalue()
        assert len(text.splitlines()) > 10
        for secret in (
            "example.org", "editor.example", "New Person", token, PASSWORD, "wrong one", "203.0.113", "Fingerprint",
            client.cookies["session"].value,
        ):  # fmt: skip
            assert secret not in text, secret

    def test_of_an_error_the_places_are_logged_and_not_what_it_quotes(self, logged: StringIO) -> None:
        try:
            raise ValueError("the address ana@example.org is taken")
        except ValueError:
            logging.getLogger("servanda.desk").exception("could not be saved")
        line = json.loads(logged.getvalue())
        assert line["error"] == "ValueError"
        assert re.search(r"test_running\.py:\d+ test_of_an_error", line["at"][-1])
        assert "ana@" not in logged.getvalue()

    def test_a_message_with_line_ends_stays_one_line(self, logged: StringIO) -> None:
        logging.getLogger("servanda.desk").warning('one\ntwo "level": "CRITICAL"')
        assert len(logged.getvalue().splitlines()) == 1


def test_a_fresh_machine_serves_the_shipped_record_with_no_other_set_up(empty_site: Site) -> None:
    with empty_site.serving() as server:
        with urllib.request.urlopen(f"{server.url}/", timeout=30) as page:
            assert "Convention on Cluster Munitions" in page.read().decode()
        with urllib.request.urlopen(f"{server.url}/metrics", timeout=30) as page:
            assert 'route="public:home"' in page.read().decode()
        assert empty_site.servanda("desk", "verify").code == 0
    # Again, on what is there by now.
    with empty_site.serving() as server, urllib.request.urlopen(f"{server.url}/readyz", timeout=30) as page:
        assert json.load(page)["ready"] is True


def test_a_desk_may_begin_with_a_record_of_ones_own(empty_site: Site, small: Small) -> None:
    refused = empty_site.servanda("desk", "init", "--record", "nothing")
    assert refused.code == 2
    assert refused.err.startswith("servanda: nothing: no record is here") and refused.err.count("\n") == 1
    begun = empty_site.servanda("desk", "init", "--record", str(small.folder))
    count = len(small.record.entries("CCM"))
    assert begun.out.splitlines()[-1] == f"ledger: {count} entries of {small.folder} taken in"
    again = empty_site.servanda("desk", "init", "--record", str(small.folder))
    said = f"ledger: kept as it was; 'servanda desk import {small.folder}' adds to it"
    assert again.out.splitlines()[-1] == said


def test_run_serves_only_what_was_set_up(empty_site: Site) -> None:
    refused = empty_site.servanda("desk", "run")
    assert refused.code == 2
    assert refused.err == "servanda: the tables are not of this version: run 'servanda desk init' first\n"


@pytest.mark.parametrize(
    "verb", [["verify"], ["export", "out"], ["backup", "b.tar.gz"], ["invite", "a@b.org", "--role", "editor"]]
)
def test_a_desk_that_is_not_set_up_says_so_in_one_line(empty_site: Site, verb: list[str]) -> None:
    done = empty_site.servanda("desk", *verb)
    assert (done.code, done.err) == (2, "servanda: the desk is not set up here: run 'servanda desk init'\n")


@pytest.mark.parametrize(
    ("settings", "words", "said"),
    [
        ({"DATABASE_URL": "mysql://desk:hunter2@host/x"}, ["desk", "init"], "DATABASE_URL: should look like postgresql://"),
        ({"DATABASE_URL": "hello hunter2"}, ["serve"], "DATABASE_URL: should look like postgresql://"),
        ({"DATABASE_URL": "postgresql://x:hunter2@127.0.0.1:1/z"}, ["serve"], "the database: connection failed"),
        ({"DATABASE_URL": "sqlite:////nowhere/x.sqlite3"}, ["serve"], "the database: unable to open"),
        ({"SERVANDA_DESK_WORKERS": "many"}, ["serve"], "SERVANDA_DESK_WORKERS: "),
        ({"EMAIL_URL": "hunter2"}, ["serve"], "EMAIL_URL: should look like smtp://"),
        ({"SERVANDA_DESK_DATA": "/proc/nowhere"}, ["serve"], "the secret cannot be kept there"),
        ({}, ["serve", "--host", "203.0.113.1"], "nothing can listen at 203.0.113.1:8000"),
        ({}, ["serve", "--port", "0"], "Invalid value for '--port'"),
        ({}, ["desk"], "Missing command"),
        ({}, ["desk", "frob"], "No such command 'frob'"),
        ({}, ["desk", "backup", "/nowhere/b.tar.gz"], "/nowhere: no such folder"),
        ({}, ["desk", "restore", "nothing.tar.gz"], "the database is not empty"),
        ({}, ["desk", "import", "nothing"], "nothing: no record is here"),
        ({}, ["desk", "invite", "a@b.org", "--role", "emperor"], "Invalid value for '--role'"),
        ({}, ["desk", "verify", "--head", "hello"], "--head: should look like"),
        ({"SERVANDA_DESK_DATABASE_ROLE": "workers"}, ["desk", "init"], "SERVANDA_DESK_DATABASE_ROLE: "),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_one_line(
    site: Site, settings: dict[str, str], words: list[str], said: str
) -> None:
    site.settings |= settings
    done = site.servanda(*words)
    assert (done.code, done.out) == (2, "")
    line = done.err.removeprefix("servanda: serving on http://127.0.0.1:8000/ (Ctrl-C stops it)\n")
    assert line.startswith("servanda: ")
    assert said in line
    assert len(line.splitlines()) == 1
    assert "hunter2" not in done.err


def test_a_port_that_is_taken_is_said(site: Site) -> None:
    with site.serving() as server:
        port = server.url.rpartition(":")[2]
        done = site.servanda("serve", "--port", port)
    assert done.code == 2
    assert f"nothing can listen at 127.0.0.1:{port}: Address already in use" in done.err
