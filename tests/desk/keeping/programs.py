"""Programs of people at the desk: each with a key, and what they send."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.test import Client

from servanda.clock import today
from servanda.desk.keeping.actions.accept import accept
from servanda.desk.keeping.actions.make_key import make_key
from servanda.desk.keeping.models import Proposal
from servanda.desk.ledger.reading import current, record
from servanda.desk.people.keys import grantable
from servanda.desk.people.models import Key, Person
from servanda.desk.people.rights import FOR_KEYS, Action

PROPOSALS = "/api/v1/proposals"
ACCESSION = {
    "act": "deposit", "treaty": "CCM", "state": "Viet Nam", "deposited_on": "2026-11-02", "instrument": "accession",
    "source_title": "C.N.500.2026", "source_publisher": "Secretary-General of the United Nations",
    "source_kind": "depositary", "locator": "p. 1",
}  # fmt: skip
COMPLETION = {
    "act": "completion", "treaty": "CCM", "state": "Mozambique", "article": "4", "notified_on": "2026-11-02",
    "source_title": "Declaration of completion", "source_publisher": "Government of Mozambique",
    "source_kind": "official", "locator": "p. 1",
}  # fmt: skip
_names = itertools.count(1)


@dataclass
class Program:
    """A program with a key, as it asks over the web."""

    token: str
    key: Key | None = None
    client: Client = field(default_factory=Client)

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def gets(self, address: str = PROPOSALS) -> Any:
        return self.client.get(address, headers=self._headers)

    def sends(self, *acts: dict[str, Any], name: str | None = None, **more: Any) -> Any:
        return self.posts(json.dumps({"acts": list(acts), **more}), name or f"test-{next(_names)}")

    def posts(self, body: str, name: str) -> Any:
        headers = {**self._headers, "Idempotency-Key": name}
        return self.client.post(PROPOSALS, body, "application/json", headers=headers)


def accepted(key: int, by: Person) -> None:
    """A proposal accepted by somebody, without the page that shows its effect."""
    found = Proposal.objects.get(pk=key)
    accept(by, found, version=found.version, seen=current().revision.sequence)


def program_of(person: Person, scope: Iterable[Action] | None = None, name: str = "a program") -> Program:
    """A program with a key of somebody's, for all the rights they can give or for these."""
    wanted = set(grantable(person)) if scope is None else set(scope)
    assert wanted <= FOR_KEYS
    key, token = make_key(person, name, today() + timedelta(days=30), wanted)
    return Program(token, key)


def deposit_of(state: str) -> Any:
    """The entry of a state's deposit under the CCM."""
    return next(
        entry
        for entry in record().entries("CCM")
        if getattr(entry.act, "state", "") == state and entry.act.KIND == "deposit"
    )
