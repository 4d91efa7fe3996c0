"""The desk under test, on SQLite or on the PostgreSQL that DATABASE_URL names (``scripts/postgres`` brings one).

- ``db`` (or ``pytest.mark.django_db``): a database that holds the shipped record and is put back after the test. The
  ledger is only ever added to, so ``transactional_db`` and ``live_server``, which empty the tables, cannot be had.
- ``site``: a desk of its own on a ``small`` record, to run commands and servers on; what it does is committed for good.
  ``empty_site``: the same, not yet set up.
- ``people``: an account of every role, and ``signed_in``, a browser of one of them.
"""

from __future__ import annotations

import functools
import logging
import os
import uuid
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import Argon2PasswordHasher, make_password
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client

from servanda.clock import now
from servanda.desk.ledger import reading
from servanda.desk.ledger.transferring import import_from
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from servanda.desk.public import searching
from servanda.desk.running.logs import OneLine
from servanda.records import SHIPPED
from tests.desk.shipped import LINES, Small, small_record
from tests.desk.sites import ON_POSTGRESQL, Site, copy_of, create_database, drop_database

PASSWORD = "quiet harbour lantern seven"
hashed = functools.cache(make_password)
# Slow on purpose, which it need not be to show who may come in. In processes of their own desks are as slow as ever.
Argon2PasswordHasher.time_cost = Argon2PasswordHasher.parallelism = 1
Argon2PasswordHasher.memory_cost = 8


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """On PostgreSQL, modules that would say the same over any database are not even read: they have run on SQLite.

    ``EVERYTHING=1`` runs pages, accounts and browsers there too.
    """
    name = collection_path.stem
    shows = name in _SHOWING or name.endswith("_in_a_browser")
    return True if ON_POSTGRESQL and shows and "EVERYTHING" not in os.environ else None


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """On PostgreSQL run what asks the database something it might answer otherwise; the rest has run with SQLite's."""
    if not ON_POSTGRESQL:
        return
    chosen = [item for item in items if _asks(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = chosen


def _asks(item: pytest.Item) -> bool:
    named = set(getattr(item, "fixturenames", ()))
    return bool(item.get_closest_marker("django_db") or named & {"db", "new_site", "served"})


_SHOWING = {
    "test_accounts", "test_administering", "test_api", "test_api_under_fire", "test_editions", "test_entering",
    "test_pages", "test_pages_renewed", "test_pictures_of_pages", "test_rights_at_the_desk", "test_running",
    "test_security", "test_settings", "test_shape", "test_single_sign_on",
}  # fmt: skip
"""Modules about pages, accounts and settings, which say the same over any database."""


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The shipped record in the test database, and in memory, once for all tests."""
    global _shipped
    with django_db_blocker.unblock():
        call_command("createcachetable", verbosity=0)
        import_from(SHIPPED)
        searching.search(reading.current(), "an index")  # made once, not in each test that searches
        _shipped = reading.current()


@pytest.fixture(autouse=True)
def _on_a_set_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_NOW", "2026-11-21T12:00:00Z")


_shipped = reading._kept


@pytest.fixture(autouse=True)
def _nothing_kept_from_an_earlier_test() -> Iterator[None]:
    """Only the shipped record stays in memory: reading it again for every test would take a second each."""
    global _shipped
    yield
    kept = reading._kept
    if kept.revision.sequence == LINES:
        _shipped = kept
    reading._kept = _shipped


@pytest.fixture
def people(db: None) -> dict[Role, Person]:
    """An account of every role; the focal point speaks for Mozambique. All have the password ``PASSWORD``."""
    cache.clear()
    made = {}
    for role in Role:
        state = "MOZ" if role is Role.FOCAL_POINT else ""
        person = Person.objects.create(
            email=f"{role.value}@example.org",
            name=role.value.replace("_", " ").capitalize(),
            role=role.value,
            state=state,
            password=hashed(PASSWORD),
            joined_at=now(),
        )
        EmailAddress.objects.create(user=person, email=person.email, verified=True, primary=True)
        made[role] = person
    return made


@pytest.fixture
def signed_in(people: dict[Role, Person]) -> Callable[[Role], Client]:
    """A browser in which somebody of a role has signed in."""

    def browser(role: Role) -> Client:
        client = Client()
        client.force_login(people[role])
        return client

    return browser


@pytest.fixture
def long_minutes(settings: Any) -> None:
    """What may be done so often a minute may be done as often a day: else a machine that stands still for a minute, in
    the middle of a test that does it too often, has forgiven all that came before."""
    limits = settings.ACCOUNT_RATE_LIMITS
    settings.ACCOUNT_RATE_LIMITS = {name: limit.replace("/m/", "/d/") for name, limit in limits.items()}


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Small:
    """The record that ``site`` begins with."""
    folder = tmp_path_factory.mktemp("records") / "small"
    return Small(folder, small_record(folder))


@pytest.fixture(scope="session")
def _template(small: Small, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(tmp_path_factory.mktemp("template"), f"template_{uuid.uuid4().hex[:12]}")
    if ON_POSTGRESQL:
        create_database(site.database)
    done = site.servanda("desk", "init", "--record", str(small.folder))
    assert done.code == 0, done.err
    yield site
    if ON_POSTGRESQL:
        drop_database(site.database)


@pytest.fixture
def new_site(_template: Site, tmp_path: Path) -> Iterator[Callable[..., Site]]:
    """Makes desks, each of its own: with the small record, or ``empty=True``, not set up."""
    made: list[Site] = []

    def make(*, empty: bool = False) -> Site:
        name = f"site_{uuid.uuid4().hex[:12]}"
        folder = tmp_path / f"site{len(made)}"
        if empty:
            folder.mkdir()
            site = Site(folder, name)
            if ON_POSTGRESQL:
                create_database(name)
        else:
            site = copy_of(_template, folder, name)
        made.append(site)
        return site

    yield make
    if ON_POSTGRESQL:
        for site in made:
            drop_database(site.database)


@pytest.fixture
def site(new_site: Callable[..., Site]) -> Site:
    """A desk of its own on the small record."""
    return new_site()


@pytest.fixture
def empty_site(new_site: Callable[..., Site]) -> Site:
    """A desk that is not set up."""
    return new_site(empty=True)


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """What is logged while the test runs, at the level that says most."""
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(OneLine())
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)
