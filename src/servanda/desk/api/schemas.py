"""What answers look like, for the description of the interface. More fields may come; none is renamed or removed."""

from __future__ import annotations

from typing import Any

from ninja import Schema
from pydantic import ConfigDict, Field


def _with(example: dict[str, Any]) -> ConfigDict:
    return ConfigDict(extra="allow", json_schema_extra={"examples": [example]})


class Counts(Schema):
    """How many states each word for standing holds for; null where the law leaves it open."""

    signed: int
    consented: int
    party: int | None
    signatory: int
    joined: int
    withdrawn: int
    provisional: int


class StateRow(Schema):
    """A state under a treaty on a day. Dates are as far as they are known: 2011, 2011-09 or 2011-09-01."""

    model_config = ConfigDict(extra="allow")
    state: str = Field(description="ISO 3166-1 alpha-3, or a code of our own for other participants")
    name: str
    standing: str = Field(description="party, consented, signatory, withdrawn or none")
    signed: str | None
    consented: str | None
    consent_by: str | None
    in_force_from: str | None
    withdrawal_effective: str | None
    article: str
    sources: list[str]
    undetermined: list[str]


class Status(Schema):
    """A treaty on a day."""

    model_config = _with(
        {
            "treaty": "CCM",
            "title": "Convention on Cluster Munitions",
            "as_of": "2015-01-31",
            "known_at": None,
            "group": None,
            "in_force": True,
            "entered_into_force": "2010-08-01",
            "complete_until": "2026-01-23",
            "counts": {
                "signed": 108, "consented": 89, "party": 84, "signatory": 27, "joined": 116, "withdrawn": 0,
                "provisional": 0,
            },
            "open": {},
            "states": [],
        }
    )  # fmt: skip
    treaty: str
    title: str
    as_of: str
    known_at: str | None
    group: str | None
    in_force: bool | None
    entered_into_force: str | None
    complete_until: str | None
    counts: Counts
    open: dict[str, list[str]]
    states: list[StateRow]


class TreatyRow(Schema):
    """A treaty of the record, and until when it is known to be complete."""

    model_config = ConfigDict(extra="allow")
    treaty: str
    number: str
    title: str
    coded: bool
    entered_into_force: str | None
    complete_until: str | None
    basis: str


class Step(Schema):
    """One step of an explanation; ``from`` are ids of entries, ``sources`` of sources."""

    model_config = ConfigDict(extra="allow")
    date: str | None
    what: str
    text: str
    rule: str
    sources: list[str]
    foreseen: bool
    low_confidence: bool


class Explanation(Schema):
    """Why a state stands as it does."""

    model_config = _with(
        {
            "treaty": "CCM",
            "title": "Convention on Cluster Munitions",
            "state": "LTU",
            "name": "Lithuania",
            "as_of": "2025-04-01",
            "standing": "withdrawn",
            "undetermined": [],
            "missing": [],
            "steps": [],
        }
    )
    treaty: str
    title: str
    state: str
    name: str
    as_of: str
    standing: str
    undetermined: list[str]
    missing: list[str]
    steps: list[Step]


class Changes(Schema):
    """What changed after one day up to and including another."""

    model_config = ConfigDict(extra="allow")
    treaty: str
    to: str
    group: str | None
    before: Counts
    after: Counts
    changes: list[dict[str, Any]]


class Timeline(Schema):
    """Counts over time."""

    model_config = ConfigDict(extra="allow")
    treaty: str
    title: str
    group: str | None
    points: list[dict[str, Any]]


class Comparison(Schema):
    """Two treaties, or two groups under one, side by side."""

    model_config = ConfigDict(extra="allow")
    as_of: str
    known_at: str | None
    word: str
    sides: list[dict[str, Any]]
    both: list[str]


class Deadline(Schema):
    """One thing a state owes. What the record does not say is ``unknown``, and never overdue."""

    model_config = _with(
        {
            "treaty": "CCM", "state": "MOZ", "name": "Mozambique", "obligation": "clearance", "article": "4(1)",
            "covering": None, "arises": "2011-09-01", "original_due": "2021-09-01", "extensions": [],
            "pending_request": None, "due": "2021-09-01", "status": "fulfilled", "fulfilled": "2016-12",
            "because": "...", "missing": [], "caveats": [], "low_confidence": False, "from": [], "sources": [],
            "ref": "CCM/MOZ/clearance",
        }
    )  # fmt: skip
    treaty: str
    state: str
    obligation: str
    article: str
    arises: str | None
    original_due: str | None
    extensions: list[dict[str, Any]]
    due: str | None
    status: str
    fulfilled: str | None
    because: str


class State(Schema):
    """Everything about one state."""

    model_config = ConfigDict(extra="allow")
    state: str
    name: str
    as_of: str
    known_at: str | None
    groups: list[str]
    treaties: list[dict[str, Any]]
    obligations: list[dict[str, Any]]


class Place(Schema):
    """A participant, by its code."""

    state: str
    name: str
    kind: str
    names: dict[str, str]


class Entry(Schema):
    """An entry of the record: the act, who says so and where, when it was recorded, what it replaces and why."""

    model_config = ConfigDict(extra="allow")
    id: str
    act: str
    treaty: str
    state: str | None
    fields: dict[str, Any]
    source: str
    locator: str
    recorded_at: str
    by: str
    confidence: str
    corrects: str | None
    reason: str | None


class Source(Schema):
    """A document somebody published."""

    model_config = ConfigDict(extra="allow")
    id: str
    title: str
    publisher: str
    kind: str
    address: str | None
    published: str | None
    accessed: str | None
    sha256: str | None


class Text(Schema):
    """A text to be checked."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "text": "By 31 January 2015, 89 states had ratified the Convention on Cluster Munitions.",
                    "date": "2015-01-31",
                }
            ]
        }
    )
    text: str = Field(max_length=100_000, description="The text, as it is; at most 100,000 characters")
    date: str | None = Field(None, max_length=40, description="Its day, where it does not say so itself")
    name: str | None = Field(None, max_length=200, description="What to call it in the answer")


class Checked(Schema):
    """A document with its claims, each judged. Offsets count Unicode code points of the text sent."""

    model_config = ConfigDict(extra="allow")
    document: str
    title: str | None
    date: str | None
    date_from: str | None
    language: str
    claims: list[dict[str, Any]]
    coverage: dict[str, Any]


class Told(Schema):
    """An answer as the command of the same name gives it."""

    model_config = ConfigDict(extra="allow")


class Problem(Schema):
    """What is wrong (RFC 9457)."""

    model_config = _with(
        {
            "type": "about:blank",
            "title": "Not Found",
            "status": 404,
            "detail": "no treaty goes by the name 'CMM'; did you mean CCM?",
        }
    )
    type: str
    title: str
    status: int
    detail: str
    errors: list[dict[str, str]] = Field(
        default_factory=list,
        description="Of 422: every fault, with its field in `where`, `message` and perhaps `hint`",
    )
