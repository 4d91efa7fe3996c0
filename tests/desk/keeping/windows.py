"""Browsers of people at the desk, in real Chromium, on a desk that is served to all tests which drive one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.accessibility import faults
from tests.desk.conftest import PASSWORD
from tests.desk.sites import ON_POSTGRESQL, Site, create_database, drop_database

SHOTS = os.environ.get("SHOTS", "")
PEOPLE = """
import sys
from allauth.account.models import EmailAddress
from servanda.clock import now
from servanda.desk.people.models import Person
for name, role, state in (
    ("Ana Editor", "editor", ""), ("Rui Reviewer", "reviewer", ""), ("Mia Monitor", "monitor", ""),
    ("Fatima Focal", "focal_point", "MOZ"), ("Ada Admin", "administrator", ""),
    ("Pia Passkey", "editor", ""),
):
    email = name.split()[0].lower() + "@example.org"
    person = Person.objects.create_user(email, sys.argv[1], name=name, role=role, state=state, joined_at=now())
    EmailAddress.objects.create(user=person, email=email, verified=True, primary=True)
"""


@contextmanager
def served_to_people(site: Site) -> Iterator[str]:
    """A desk that is set up gets six people and is served; its address."""
    site.settings |= {"SERVANDA_NOW": "2026-11-21T12:00:00Z", "SERVANDA_DESK_LOG_LEVEL": "ERROR"}
    made = site.python(PEOPLE, PASSWORD)
    assert made.code == 0, made.err
    with site.serving() as server:
        yield server.url


@pytest.fixture(scope="package")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A desk with the shipped record and six people, served once for all; its address."""
    site = Site(tmp_path_factory.mktemp("story"), f"story_{os.getpid()}")
    if ON_POSTGRESQL:
        create_database(site.database)
    made = site.servanda("desk", "init")
    assert made.code == 0, made.err
    with served_to_people(site) as address:
        yield address
    if ON_POSTGRESQL:
        drop_database(site.database)


class Window:
    """Somebody's browser."""

    def __init__(self, browser: Any, site: str, **settings: Any) -> None:
        self.site = site
        self.context = browser.new_context(reduced_motion="reduce", **settings)
        self.page = self.context.new_page()
        self.page.set_default_timeout(60_000)
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        self.page.on(
            "request",
            lambda request: self.elsewhere.append(request.url) if not request.url.startswith(site) else None,
        )
        self.page.on(
            "console",
            lambda said: (
                self.complaints.append(said.text)
                if said.type == "error" and "status of 4" not in said.text
                else None
            ),
        )

    def opens(self, address: str) -> str:
        self.page.goto(self.site + address if address.startswith("/") else address)
        return self.text

    @property
    def text(self) -> str:
        return str(self.page.inner_text("body"))

    def signs_in(self, name: str, password: str = PASSWORD) -> None:
        self.opens("/accounts/login/?next=/desk/")
        self.page.fill("input[name=login]", f"{name}@example.org")
        self.page.fill("input[name=password]", password)
        self.page.click(
            "form:has(input[name=password]) button[type=submit], form:has(input[name=password]) input[type=submit]"
        )

    def presses(self, label: str) -> str:
        self.page.get_by_role("button", name=label, exact=True).click()
        return self.text

    def fills(self, **fields: str) -> None:
        for name, value in fields.items():
            found = self.page.locator(f"[name='{name.replace('__', '-')}']")
            if found.evaluate("element => element.tagName") == "SELECT":
                found.select_option(value)
            else:
                found.fill(value)

    def shows_well(self, name: str) -> None:
        """No fault that axe can see, nothing asked from elsewhere; and a photograph, where one is wanted."""
        assert faults(self.page) == [], name
        wide = self.page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, (name, wide)
        assert self.complaints == [], (name, self.complaints)
        assert self.elsewhere == [], (name, self.elsewhere)
        if SHOTS:
            Path(SHOTS).mkdir(exist_ok=True)
            for scheme in ("light", "dark"):
                for width in (1200, 390):
                    self.page.emulate_media(color_scheme=scheme)
                    self.page.set_viewport_size({"width": width, "height": 900})
                    # What is not in view may not be laid out.
                    high = self.page.evaluate("document.documentElement.scrollHeight")
                    self.page.set_viewport_size({"width": width, "height": high})
                    self.page.screenshot(path=f"{SHOTS}/{name}-{width}-{scheme}.png", full_page=True)
            self.page.emulate_media(color_scheme="light")
            self.page.set_viewport_size({"width": 1200, "height": 900})
