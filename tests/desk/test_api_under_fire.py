"""Whatever a program sends: no answer fails, all are as described, and every error is a problem with its reason.

The cases are made from the description itself, the same in every run; ``FUZZ=500`` makes that many for each address,
new ones each time.
"""

from __future__ import annotations

import os
from typing import Any

import pytest
import schemathesis
from django.core.cache import cache
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi import checks

from servanda.desk.api.interface import api
from servanda.desk.wsgi import application

pytestmark = pytest.mark.django_db


def _from_this_machine(environ: dict[str, Any], start: Any) -> Any:
    return application({**environ, "REMOTE_ADDR": "127.0.0.1"}, start)


EXAMPLES = int(os.environ.get("FUZZ", "6"))
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
    settings.ACCOUNT_RATE_LIMITS = {**settings.ACCOUNT_RATE_LIMITS, "check_text": "1000000/m/ip"}
    cache.clear()


@described.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize="FUZZ" not in os.environ,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_described(case: schemathesis.Case) -> None:
    answer = case.call(headers={"Host": "testserver", "Accept-Encoding": "identity"})
    case.validate_response(answer, checks=CHECKS)
    if answer.status_code >= 400:
        assert answer.headers["content-type"] == ["application/problem+json"]
        problem = answer.json()
        assert problem["status"] == answer.status_code
        assert problem["detail"]
        assert "\n" not in problem["detail"]
