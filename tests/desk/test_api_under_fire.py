"""Whatever a program sends: no answer fails, all are as described, and every error is a problem with its reason.

What needs a key is asked with one that carries all that keys can, so that what is sent comes as far as it may.

The cases are made from the description itself, the same in every run; ``FUZZ=500`` makes that many for each address,
new ones each time.
"""

from __future__ import annotations

import functools
import itertools
import os
import re
from collections.abc import Callable
from typing import Any

import pytest
import schemathesis
from django.core.cache import cache
from django.db import connection
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from servanda.desk.api.interface import api
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from servanda.desk.wsgi import application
from tests.desk.keeping.programs import ACCESSION, program_of

pytestmark = pytest.mark.django_db


def _from_this_machine(environ: dict[str, Any], start: Any) -> Any:
    return application({**environ, "REMOTE_ADDR": "127.0.0.1"}, start)


EXAMPLES = int(os.environ.get("FUZZ", "6"))
numbers = itertools.count()
described = schemathesis.openapi.from_dict(api.get_openapi_schema())
described.app = _from_this_machine
CHECKS = [
    not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
    checks.unsupported_method,
]


@pytest.fixture(autouse=True)
def _as_often_as_one_likes(settings: Any) -> None:
    limits = {"check_text": "1000000/m/ip", "key_writes": "1000000/m/key", "key_reads": "1000000/m/key"}
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, **limits}
    cache.clear()


@pytest.fixture(autouse=True)
def _the_connection_of_the_test_stays_open(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The application is asked as a server asks it, which would end the test's own transaction with each answer."""
    monkeypatch.setattr(connection, "close_if_unusable_or_obsolete", lambda: None)


@pytest.fixture
def key(people: dict[Role, Person]) -> Callable[[], str]:
    """A key of an editor who has a draft and a proposal; made when it is needed first."""

    @functools.cache
    def made() -> str:
        program = program_of(people[Role.EDITOR])
        for status in ("draft", "proposed"):
            assert program.sends(ACCESSION, status=status).status_code == 201
        return program.token

    return made


@described.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="FUZZ" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_described(case: schemathesis.Case, key: Callable[[], str]) -> None:
    headers = {"Host": "testserver", "Accept-Encoding": "identity"}
    if case.path.startswith("/api/v1/proposals"):
        headers["Authorization"] = f"Bearer {key()}"
        named = str((case.headers or {}).get("Idempotency-Key", ""))
        if re.fullmatch(
            "[!-~]{1,190}", named
        ):  # else all would be sent again under the few names that are made
            headers["Idempotency-Key"] = f"{named}{next(numbers)}"
    answer = case.call(headers=headers)
    # Some cases are made to leave the key out.
    assert answer.status_code != 401 or "Authorization" not in answer.request.headers
    case.validate_response(answer, checks=CHECKS)
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == ["application/problem+json"]
        problem = answer.json()
        assert problem["status"] == answer.status_code
        assert problem["detail"]
        assert "\n" not in problem["detail"]
