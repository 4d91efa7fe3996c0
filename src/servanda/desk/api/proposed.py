"""What programs send, and what they are told of it. More fields may come; none is renamed or removed."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, WithJsonSchema
from pydantic.config import JsonDict

from servanda.acts import KINDS

MOST_ACTS = 500
"""Acts of one proposal that a program sends."""

LONGEST_TEXT = 5_000
"""Signs of one field, as of one cell of a table."""


def _text(text: str) -> str:
    """Raises ValueError for signs that are none of a text: nothing printed has them, and no table holds them."""
    for sign in text:
        if unicodedata.category(sign) in ("Cc", "Cs") and sign not in "\n\t":
            raise ValueError(f"holds the sign U+{ord(sign):04X}, which is none of a text")
    return text


def _value(value: object) -> object:
    """Raises ValueError for what no field of an act holds."""
    if isinstance(value, str):
        if len(value) > LONGEST_TEXT:
            raise ValueError(f"is longer than {LONGEST_TEXT:,} signs")
        return _text(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    raise ValueError("is no text, whole number, true or false; figures with fractions are written as text")


Text = Annotated[str, Field(max_length=LONGEST_TEXT), AfterValidator(_text)]
Value = Annotated[
    Any,
    AfterValidator(_value),
    WithJsonSchema({"type": ["string", "integer", "boolean", "null"], "maxLength": LONGEST_TEXT}),
]
_KINDS: JsonDict = {"enum": [*sorted(KINDS)]}
_ACT: JsonDict = {
    "act": "deposit",
    "treaty": "CCM",
    "state": "VNM",
    "deposited_on": "2026-11-02",
    "instrument": "accession",
    "source_title": "C.N.500.2026.TREATIES-XXVI-6",
    "source_publisher": "Secretary-General of the United Nations",
    "source_kind": "depositary",
    "source_address": "https://treaties.un.org/doc/Publication/CN/2026/CN.500.2026-Eng.pdf",
    "locator": "p. 1",
}


class ActSent(BaseModel):
    """One act said by one source: a row of an act table, each column a field. The fields of its kind come beside those
    named here, as `state`, `deposited_on` or `area`; dates as 2026-11-02, 2026-11 or 2026, figures as in tables.
    """

    # No schema of ninja's own: those take over the fields that are named, and lose the others.
    __pydantic_extra__: dict[str, Value]
    model_config = ConfigDict(extra="allow", json_schema_extra={"examples": [_ACT]})
    act: str = Field(description="The kind of act", json_schema_extra=_KINDS)
    treaty: Text = Field(description="Its short code")
    source: Text | None = Field(None, description="The id of a source of the record, or of a new one")
    source_title: Text | None = None
    source_publisher: Text | None = None
    source_kind: Text | None = Field(
        None, description="depositary, official, ngo, press, reference or memory"
    )
    source_address: Text | None = Field(None, description="An address that the record knows is enough")
    source_published: Text | None = None
    locator: Text | None = Field(None, description="The place in the source: a page, a row")
    confidence: Text | None = Field(
        None, description="verified (if not said), year-only, partial, memory-only"
    )
    printed: Text | None = Field(None, description="The source's own figure or words")
    remark: Text | None = Field(None, description="What a reader must know")
    corrects: Text | None = Field(None, description="The id of the entry it replaces; then the only act")
    reason: Text | None = Field(None, description="Why it is replaced; anybody will be able to read it")


class Sent(BaseModel):
    """What is to be proposed."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"acts": [_ACT], "status": "proposed", "note": "From our database"}]},
    )
    acts: list[ActSent] = Field(min_length=1, max_length=MOST_ACTS)
    status: Literal["draft", "proposed"] = Field(
        "draft", description="draft: seen by you alone, for you to look at and propose at the desk"
    )
    note: Annotated[str, Field(max_length=2000), AfterValidator(_text)] = Field(
        "", description="What reviewers should know"
    )


class ActProposed(Schema):
    """One act of a proposal; ``entry`` is the id of the entry it became, once it was accepted."""

    act: dict[str, Any]
    state: str
    source: str
    locator: str
    confidence: str
    printed: str
    remark: str
    corrects: str | None
    reason: str | None
    document: str | None
    entry: str | None


class Said(Schema):
    """A comment."""

    at: str
    by: str
    text: str


class ProposalInShort(Schema):
    """How far a proposal has come. ``decision`` is what the reviewer wrote."""

    id: int
    status: Literal["draft", "proposed", "returned", "withdrawn", "accepted"]
    summary: str
    note: str
    by: str
    version: int
    made_at: str
    changed_at: str
    proposed_at: str | None
    decided_at: str | None
    decision: str
    self: str = Field(description="Where to ask for its effect, and for what becomes of it")
    page: str = Field(description="Its page at the desk")


class Taken(ProposalInShort):
    """What was made of what was sent."""

    problems: list[dict[str, str]] = Field(
        description="What is remarkable about acts that were taken: `where`, `message`, `hint`"
    )


class Proposal(ProposalInShort):
    """A proposal with its acts (at most 50 of them) and what it would change of the record as it is now; ``effect`` is
    null once it was decided, and where ``problem`` says why none can be told.
    """

    acts: list[ActProposed]
    more_acts: int
    effect: dict[str, Any] | None
    problem: str | None
    came_meanwhile: list[dict[str, str]] = Field(
        description="Entries on the same subjects that came into the record since it was proposed"
    )
    comments: list[Said]
