"""The interface for programs: the JSON of the commands, errors in one line, pages of lists, and who holds what."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

import servanda as sv
from servanda.desk.api import schemas
from servanda.desk.api.interface import api
from tests import forking

pytestmark = pytest.mark.django_db

V1 = "/api/v1"


@pytest.mark.parametrize(
    ("address", "command"),
    [
        ("/treaties", ["treaties"]),
        ("/treaties/CCM/status?as_of=2015-01-31", ["status", "CCM", "--as-of", "2015-01-31"]),
        (
            "/treaties/CCM/status?as_of=2015-01-31&group=NATO&all=true",
            ["status", "CCM", "--as-of", "2015-01-31", "--group", "NATO", "--all"],
        ),
        (
            "/treaties/CCM/states/LTU/explain?as_of=2025-04-01",
            ["explain", "CCM", "LTU", "--as-of", "2025-04-01"],
        ),
        (
            "/treaties/CCM/changes?from=2014-01-31&to=2015-01-31",
            ["changes", "CCM", "2014-01-31", "2015-01-31"],
        ),
        ("/treaties/CCM/timeline?to=2015-01-31", ["timeline", "CCM", "--to", "2015-01-31"]),
        (
            "/compare?treaty=CCM&treaty=APMBC&as_of=2015-01-31",
            ["compare", "CCM", "APMBC", "--as-of", "2015-01-31"],
        ),
        ("/deadlines?treaty=CCM&state=MOZ", ["deadlines", "--treaty", "CCM", "--state", "MOZ"]),
        ("/states/MOZ?as_of=2020-01-01", ["state", "MOZ", "--as-of", "2020-01-01"]),
        ("/treaties/CCM/votes", ["votes", "CCM"]),
        ("/treaties/CCM/meetings", ["meetings", "CCM"]),
    ],
)
def test_it_answers_as_the_command_does(
    client: Client, tmp_path: Path, address: str, command: list[str]
) -> None:
    run = forking.run(["-m", "servanda", *command, "--format", "json"], dict(os.environ), tmp_path)
    assert run.code == 0, run.err
    answer = client.get(V1 + address)
    assert answer["Content-Type"] == "application/json"
    assert answer.json() == json.loads(run.out)


def test_reports_and_progress_answer_too(client: Client) -> None:
    reports = client.get(f"{V1}/treaties/CCM/reports").json()
    assert {row["obligation"] for row in reports["years"]} >= {"annual_report"}
    progress = client.get(f"{V1}/treaties/CCM/progress?state=MOZ").json()
    assert set(progress["articles"]) == {"3", "4"}


def test_who_holds_the_answer_is_told_so(client: Client) -> None:
    address = f"{V1}/treaties/CCM/status?as_of=2015-01-31"
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = client.get(address, headers={"If-None-Match": 'W/"something-else"'})
    assert (other.status_code, other.content) == (200, first.content)


@pytest.mark.parametrize(
    ("address", "status", "said"),
    [
        ("/treaties/CMM/status", 404, "did you mean CCM?"),
        ("/treaties/CCM/states/Atlantis/explain", 404, "Atlantis"),
        ("/treaties/CCM/status?as_of=2015-02-31", 400, "not a date of the calendar"),
        ("/treaties/CCM/status?group=Atlantis", 404, "not a group servanda knows"),
        ("/treaties/CCM/status?known_at=now", 400, "now"),
        ("/treaties/CCM/changes", 422, "from"),
        ("/treaties/CCM/timeline?every=1x", 400, "1x"),
        ("/treaties/CCM/timeline?every=1d&to=2199-01-01", 400, "5,000"),
        ("/compare?treaty=CCM", 400, "two treaties"),
        ("/deadlines?within=soon", 400, "soon"),
        ("/deadlines?limit=0", 400, "limit"),
        ("/treaties/ATT/progress", 400, "ATT"),
        ("/sources/none", 404, "none"),
        ("/entries/0000", 404, "0000"),
        ("/nowhere", 404, "openapi.json"),
    ],
)
def test_what_is_wrong_is_said_in_problem_details(
    client: Client, address: str, status: int, said: str
) -> None:
    answer = client.get(V1 + address)
    assert answer.status_code == status
    assert answer["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert problem["status"] == status
    assert said in problem["detail"]
    assert "\n" not in problem["detail"]


def test_long_lists_come_in_pages_that_lead_on(client: Client) -> None:
    whole, after = [], f"{V1}/entries?treaty=ENMOD&limit=100"
    total = len(sv.record().entries("ENMOD"))
    while after:
        answer = client.get(after)
        assert answer["Total-Count"] == str(total)
        whole += answer.json()
        links = {
            part.partition("; rel=")[2].strip('"'): part.partition(";")[0].strip("<>")
            for part in answer.get("Link", "").split(", ")
            if part
        }
        after = links.get("next", "")
    assert len(whole) == total
    assert {row["id"] for row in whole} == {entry.id for entry in sv.record().entries("ENMOD")}


def test_any_site_may_read(client: Client) -> None:
    answer = client.get(f"{V1}/treaties", headers={"Origin": "https://elsewhere.example"})
    assert answer["Access-Control-Allow-Origin"] == "*"
    asked = client.options(f"{V1}/check", headers={"Origin": "https://elsewhere.example"})
    assert asked.status_code == 204
    assert "POST" in asked["Access-Control-Allow-Methods"]
    assert client.delete(f"{V1}/treaties")["Content-Type"] == "application/problem+json"


def test_a_text_is_checked_and_not_kept(client: Client) -> None:
    text = "By 31 January 2015, 99 states had ratified the Convention on Cluster Munitions."
    answer = client.post(f"{V1}/check", json.dumps({"text": text, "date": "2015-01-31"}), "application/json")
    assert answer["Cache-Control"] == "no-store"
    (document,) = answer.json()
    (claim,) = [claim for claim in document["claims"] if claim["kind"] == "count"]
    assert (claim["verdict"], claim["nearest"]) == ("contradicted", 89)
    assert text[claim["start"] : claim["end"]] == claim["text"]


def test_too_much_is_refused(client: Client) -> None:
    for body, status in (({"text": "a" * 100_001}, 422), ({"text": "  "}, 400), ({"words": "a"}, 422)):
        answer = client.post(f"{V1}/check", json.dumps(body), "application/json")
        assert (answer.status_code, answer["Content-Type"]) == (status, "application/problem+json")
    assert client.post(f"{V1}/check", "{", "application/json").status_code in (400, 422)


@pytest.mark.usefixtures("long_minutes")
def test_too_often_is_refused_for_a_while(client: Client) -> None:
    said = [client.post(f"{V1}/check", json.dumps({"text": "x"}), "application/json") for _ in range(21)]
    assert [one.status_code for one in said] == [200] * 20 + [429]
    assert said[-1]["Retry-After"] == "60"


def test_answers_are_as_described(client: Client) -> None:
    described: list[tuple[str, Any]] = [
        ("/treaties/CCM/status?as_of=2015-01-31", schemas.Status),
        ("/treaties/CCM/states/LTU/explain", schemas.Explanation),
        ("/treaties/CCM/changes?from=2014-01-31", schemas.Changes),
        ("/treaties/CCM/timeline", schemas.Timeline),
        ("/compare?treaty=CCM&treaty=APMBC", schemas.Comparison),
        ("/states/MOZ", schemas.State),
    ]
    for address, schema in described:
        schema.model_validate(client.get(V1 + address).json(), strict=True)
    for address, schema in (("/deadlines?state=MOZ", schemas.Deadline), ("/sources?limit=9", schemas.Source)):
        for row in client.get(V1 + address).json():
            schema.model_validate(row, strict=True)
    for row in client.get(f"{V1}/entries?treaty=ENMOD").json():
        schemas.Entry.model_validate(row, strict=True)


def test_the_description_is_open_and_complete(client: Client) -> None:
    described = client.get(f"{V1}/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert described == json.loads(json.dumps(api.get_openapi_schema(), default=str))
    for path, methods in described["paths"].items():
        for said in methods.values():
            assert said["summary"], path
            assert said["responses"]["200"]["content"], path
    assert described["components"]["schemas"]["Status"]["examples"]


def test_the_page_to_try_it_on_asks_nothing_of_others(client: Client) -> None:
    text = client.get(f"{V1}/docs").content.decode()
    assert "https://" not in text
    assert "//cdn" not in text
