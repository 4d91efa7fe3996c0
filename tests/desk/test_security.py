"""What docs/security.md promises: that each promise names tests that exist, and some that no other module shows."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.test import Client
from django.utils import timezone

from servanda.desk.api import standing
from servanda.desk.people.rights import Role

ROOT = Path(__file__).parents[2]
ROWS = [
    line.strip("|").split("|")
    for line in (ROOT / "docs" / "security.md").read_text(encoding="utf-8").splitlines()
    if re.match(r"\| \d", line)
]
PAGE = "/en/ccm/2015-01-31/"


@pytest.mark.parametrize("row", [pytest.param(row, id=row[0].strip()) for row in ROWS])
def test_every_promise_names_tests_that_exist(row: list[str]) -> None:
    named = re.findall(r"`([^`]+)`", row[-1])
    assert named
    for one in named:
        if one.startswith("scripts/"):
            assert (ROOT / one).exists()
            assert one in (ROOT / "Makefile").read_text(encoding="utf-8")
            continue
        module, _, test = one.partition("::")
        tree = ast.parse((Path(__file__).parent / module).read_text(encoding="utf-8"))
        assert test in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}, one


@pytest.mark.django_db
class TestSessions:
    def test_who_signs_out_is_out_wherever_the_cookie_went(self, signed_in: Callable[[Role], Client]) -> None:
        client, elsewhere = signed_in(Role.EDITOR), Client()
        elsewhere.cookies["session"] = client.cookies["session"].value
        assert elsewhere.get("/accounts/sessions/").status_code == 200
        client.post("/accounts/logout/")
        assert elsewhere.get("/accounts/sessions/").status_code == 302

    def test_a_session_ends_after_twelve_hours(self, signed_in: Callable[[Role], Client]) -> None:
        key = signed_in(Role.EDITOR).cookies["session"].value
        until = Session.objects.get(session_key=key).expire_date
        assert timedelta(hours=11) < until - timezone.now() <= timedelta(hours=12)


@pytest.mark.django_db
class TestKeptPages:
    def test_a_kept_page_is_for_the_sites_own_names_alone(self, client: Client) -> None:
        tag = client.get(PAGE)["ETag"]
        for held in ({}, {"If-None-Match": tag}):
            assert client.get(PAGE, headers={"Host": "elsewhere.example", **held}).status_code == 400

    def test_a_kept_page_is_given_over_tls_alone(self, client: Client, settings: Any) -> None:
        tag = client.get(PAGE)["ETag"]
        settings.SECURE_SSL_REDIRECT = True
        behind_tls = Client()
        for held in ({}, {"If-None-Match": tag}):
            answer = behind_tls.get(PAGE, headers=held)
            assert (answer.status_code, answer["Location"]) == (301, f"https://testserver{PAGE}")

    def test_a_kept_page_bears_what_browsers_are_told_and_nothing_of_one_reader(
        self, client: Client, signed_in: Callable[[Role], Client]
    ) -> None:
        first = signed_in(Role.EDITOR).get(PAGE)
        again = client.get(PAGE)
        for name in (
            "Content-Security-Policy",
            "X-Frame-Options",
            "X-Content-Type-Options",
            "Referrer-Policy",
        ):
            assert again[name] == first[name]
        assert again["X-Frame-Options"] == "DENY"
        assert not again.cookies
        assert again["Vary"] == "Accept-Encoding"
        assert "editor@" not in again.content.decode()


@pytest.mark.django_db
def test_of_an_answer_that_fails_nothing_inside_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise RuntimeError("the password of desk is hunter2")

    caches["pages"].clear()  # what an earlier test asked for would be given again
    monkeypatch.setattr(standing, "record", fails)
    answer = Client(raise_request_exception=False).get("/api/v1/treaties")
    assert (answer.status_code, answer["Content-Type"]) == (500, "application/problem+json")
    assert "hunter2" not in answer.content.decode()


def test_an_address_that_cannot_be_told_is_refused_and_no_failure(db: None) -> None:
    answer = Client(REMOTE_ADDR="").post("/api/v1/check", '{"text": "x"}', "application/json")
    assert (answer.status_code, answer["Content-Type"]) == (403, "application/problem+json")
