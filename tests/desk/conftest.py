"""The desk under test: a database that holds the shipped record, put back after each test.

``db`` (or ``pytest.mark.django_db``) gives the database, SQLite or the PostgreSQL that DATABASE_URL names. The ledger
is only ever added to, so tests that commit for good (several connections, a server in a process of its own) take a
database of their own: see ``served``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import call_command

from servanda.desk.ledger import reading
from servanda.desk.running.setting_up import take_in_shipped


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any) -> None:
    """The shipped record in the test database, once for all tests."""
    with django_db_blocker.unblock():
        call_command("createcachetable", verbosity=0)
        take_in_shipped()


@pytest.fixture(autouse=True)
def _clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_NOW", "2026-11-21T12:00:00Z")


@pytest.fixture(autouse=True)
def _nothing_limited_by_an_earlier_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """Limits on guessing are kept in the cache, in the database, and go back with it."""
    yield
    reading.forget()
