"""People who keep the record: each with a browser, and the few things they do in every story."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role
from tests.desk.conftest import PASSWORD, hashed
from tests.desk.keeping.programs import Program, program_of
from tests.desk.keeping.windows import served  # noqa: F401 - a fixture

PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
SOURCE = {
    "entry-source_title": "C.N.500.2026",
    "entry-source_publisher": "Secretary-General of the United Nations",
    "entry-source_kind": "depositary",
    "entry-confidence": "verified",
    "entry-locator": "p. 1",
}
ACCESSION = {
    "treaty": "CCM",
    "state": "Viet Nam",
    "deposited_on": "2 November 2026",
    "instrument": "accession",
}
COMPLETION = {"treaty": "CCM", "state": "Mozambique", "article": "4", "notified_on": "2026-11-02"}


@dataclass
class Worker:
    """Somebody at the desk, signed in."""

    person: Person
    client: Client

    def get(self, address: str, status: int = 200) -> str:
        answer = self.client.get(address)
        assert answer.status_code == status, (address, answer.status_code)
        return answer.content.decode()

    def post(self, address: str, values: dict[str, Any], status: int = 302) -> Any:
        answer = self.client.post(address, values)
        said = answer.content.decode()[:4000] if answer.status_code != 302 else ""
        assert answer.status_code == status, (address, answer.status_code, re.sub(r"<[^>]+>|\s+", " ", said))
        return answer

    def enters(self, kind: str, act: dict[str, Any], **more: Any) -> int:
        """Saves the draft of an act; the number of its proposal."""
        address = f"/desk/enter/{kind}/"
        hidden = hidden_in(self.get(address))
        return number_in(self.post(address, {**hidden, **SOURCE, **act, **more}))

    def does(self, what: str, key: int, status: int = 302, **more: Any) -> Any:
        """Presses a button of a proposal, having just looked at it."""
        hidden = hidden_in(self.get(f"/desk/proposals/{key}/"))
        return self.post(f"/desk/proposals/{key}/{what}/", {**hidden, **more}, status)

    def proposes(self, kind: str, act: dict[str, Any], **more: Any) -> int:
        key = self.enters(kind, act, **more)
        self.does("propose", key)
        return key


def hidden_in(page: str) -> dict[str, str]:
    """What a page carries along of the moment it was shown."""
    found = dict(re.findall(r'name="(seen|version)" value="(\d+)"', page))
    if "seen" not in found:  # only pages with a button carry it
        return {"seen": "0", "version": "0"} | found
    return found


def number_in(answer: Any) -> int:
    found = re.search(r"/proposals/(\d+)/", answer["Location"])
    assert found, answer["Location"]
    return int(found[1])


def pdf(name: str = "notification.pdf", content: bytes = PDF) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, "application/pdf")


@pytest.fixture
def at_desk(people: dict[Role, Person]) -> Callable[[Role], Worker]:
    """Somebody of a role, signed in."""

    def worker(role: Role) -> Worker:
        client = Client(raise_request_exception=True)
        client.force_login(people[role])
        return Worker(people[role], client)

    return worker


@pytest.fixture
def editors(people: dict[Role, Person]) -> Program:
    """A program of an editor, with all rights a key can carry."""
    return program_of(people[Role.EDITOR])


@pytest.fixture
def editor(at_desk: Callable[[Role], Worker]) -> Worker:
    return at_desk(Role.EDITOR)


@pytest.fixture
def reviewer(at_desk: Callable[[Role], Worker]) -> Worker:
    return at_desk(Role.REVIEWER)


@pytest.fixture
def focal_point(at_desk: Callable[[Role], Worker]) -> Worker:
    """Speaks for Mozambique."""
    return at_desk(Role.FOCAL_POINT)


@pytest.fixture
def second_editor(people: dict[Role, Person]) -> Worker:
    person = Person.objects.create(
        email="second@example.org", name="Second editor", role=Role.EDITOR.value,
        password=hashed(PASSWORD), joined_at=people[Role.EDITOR].joined_at,
    )  # fmt: skip
    client = Client()
    client.force_login(person)
    return Worker(person, client)


@pytest.fixture(autouse=True)
def _documents_of_its_own(tmp_path: Path, settings: Any) -> None:
    """Documents go to a folder of the test's own."""
    storages = {**settings.STORAGES}
    storages["default"] = {**storages["default"], "OPTIONS": {"location": tmp_path / "documents"}}
    settings.STORAGES = storages
