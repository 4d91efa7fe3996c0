"""Writing: what a program proposes with a key goes the way of all proposals, and somebody else accepts it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any, Literal, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Router
from ninja.errors import HttpError
from ninja.params.functions import Header, Query

from servanda.acts import as_plain as plain_act
from servanda.desk.api import schemas
from servanda.desk.api.answering import linked, private
from servanda.desk.api.errors import Faulty
from servanda.desk.api.keys import ByKey
from servanda.desk.api.proposed import ActSent, ProposalInShort, Sent, Taken
from servanda.desk.api.proposed import Proposal as Described
from servanda.desk.keeping.actions.submit import Named, submit
from servanda.desk.keeping.content import Draft, about, draft_from, entry_in
from servanda.desk.keeping.effect.plain import plain as plain_effect
from servanda.desk.keeping.importing import as_plain as plain_problem
from servanda.desk.keeping.importing import read_sent
from servanda.desk.keeping.looking import look
from servanda.desk.keeping.models import Proposal
from servanda.desk.keeping.seeing import proposal_for, sent_before, visible
from servanda.desk.ledger.reading import current
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.intake.act_tables import TableReading
from servanda.ledger import Entry

router = Router(tags=["proposals"], auth=ByKey())
_REFUSALS: dict[Any, Any] = dict.fromkeys((401, 403, 409, 413, 415, 429), schemas.Problem)
_READ_REFUSALS: dict[Any, Any] = {code: _REFUSALS[code] for code in (401, 403, 429)}
MOST_LISTED = 100


@router.post(
    "/proposals",
    response={201: Taken, 200: Taken, **_REFUSALS},
    summary="Propose acts, or keep a draft of them",
)
def send(
    request: HttpRequest,
    sent: Sent,
    idempotency_key: str = Header(
        ...,
        alias="Idempotency-Key",
        pattern="^[!-~]{1,200}$",
        description="A name of your own for this proposal, as a UUID. The same sent again under it makes nothing: the "
        "answer is 200 with the proposal that there is",
    ),
) -> HttpResponse:
    """All acts are taken, or none: an answer of 422 names each field that is wrong. A key needs the rights to draft;
    to propose for `status: proposed`; to correct for an act with `corrects`; to propose many acts for more than one. At
    most 500 acts and 2.5 MB; a key may write 30 times a minute and 300 times an hour. Acceptance is for people at the
    desk, and never for the author.
    """
    if request.content_type != "application/json":
        raise HttpError(415, "send JSON, as Content-Type: application/json")
    person = _asking(request)
    needed = Action.CORRECT if any(act.corrects for act in sent.acts) else Action.DRAFT
    require(person, needed, person.state or "any")
    named = Named(name=idempotency_key, sha256=_sha256(sent))
    # Before anything is read: what was accepted meanwhile would be found in the record.
    if earlier := sent_before(person, named.name, named.sha256):
        return private(_taken(earlier))
    seen = current().revision.sequence
    reading = read_sent([_cells(act) for act in sent.acts])
    _require_whole(reading, len(sent.acts))
    made, new = submit(
        person, named, [_draft(entry) for entry in reading.entries], reading.sources,
        at_once=sent.status == "proposed", note=sent.note, seen=seen,
    )  # fmt: skip
    return private(_taken(made, reading), status=201 if new else 200)


@router.get(
    "/proposals", response={200: list[ProposalInShort], **_READ_REFUSALS}, summary="Proposals and drafts of one's own"
)  # fmt: skip
def own(
    request: HttpRequest,
    status: Literal["draft", "proposed", "returned", "withdrawn", "accepted"] | None = Query(None),
    limit: int = Query(50, ge=1, le=MOST_LISTED, description="Rows on a page, at most 100"),
    offset: int = Query(0, ge=0, le=1_000_000, description="Rows to pass over"),
) -> HttpResponse:
    """The latest changed first. A key may read 120 times a minute."""
    person = _asking(request)
    require(person, Action.SEE_DESK, person.state)
    found = visible(person).filter(author=person)
    if status is not None:
        found = found.filter(status=status)
    rows = [_short(one) for one in found.order_by("-changed_at", "-pk")[offset : offset + limit]]
    return linked(request, private(rows), found.count(), limit, offset)


@router.get(
    "/proposals/{int:key}",
    response={200: Described, **_READ_REFUSALS},
    summary="A proposal: how far it has come, its effect, what is said of it",
    url_name="one_proposal",
)
def one(request: HttpRequest, key: int) -> HttpResponse:
    """One's own, and those of others that one sees at the desk."""
    person = _asking(request)
    require(person, Action.SEE_DESK, person.state)
    return private(_whole(proposal_for(person, key)))


def _asking(request: HttpRequest) -> Person:
    return cast(Person, request.auth)  # type: ignore[attr-defined]


def _sha256(sent: Sent) -> str:
    said = json.dumps(sent.model_dump(mode="json", exclude_none=True), sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def _cells(act: ActSent) -> dict[str, str]:
    """An act as a row of a table has it."""
    cells = {}
    for name, value in act.model_dump().items():
        if isinstance(value, bool):
            value = "yes" if value else "no"
        text = "" if value is None else str(value).strip()
        if text:
            cells[name] = text
    return cells


def _draft(entry: Entry) -> Draft:
    corrected = entry_in(current().record, entry.act.treaty, entry.corrects) if entry.corrects else None
    return draft_from(entry, about(entry.act, corrected))


def _require_whole(reading: TableReading, count: int) -> None:
    """Raises Faulty where not every act can be taken."""
    wrong = [_placed(plain_problem(problem)) for problem in reading.problems if problem.rejected]
    rejected = {problem.line for problem in reading.problems if problem.rejected}
    there = set(range(count)) - set(reading.lines.values()) - rejected
    wrong += [
        {
            "where": f"acts.{place}",
            "message": "is in the record already, or sent twice",
            "hint": "leave it out",
        }
        for place in sorted(there)
    ]
    if wrong:
        raise Faulty(wrong)


def _placed(problem: Mapping[str, Any]) -> dict[str, str]:
    """A problem of a row, as one of a field."""
    field = str(problem["where"] or "").removeprefix("column ")
    return {
        "where": f"acts.{problem['line']}" + (f".{field}" if field else ""),
        "message": str(problem["message"]),
        "hint": str(problem["hint"] or ""),
    }


def _taken(proposal: Proposal, reading: TableReading | None = None) -> dict[str, Any]:
    problems = reading.problems if reading is not None else ()
    return {**_short(proposal), "problems": [_placed(plain_problem(problem)) for problem in problems]}


def _short(proposal: Proposal) -> dict[str, Any]:
    return {
        "id": proposal.pk,
        "status": str(proposal.status),
        "summary": proposal.summary,
        "note": proposal.note,
        "by": str(proposal.author),
        "version": proposal.version,
        "made_at": proposal.made_at.isoformat(),
        "changed_at": proposal.changed_at.isoformat(),
        "proposed_at": proposal.proposed_at.isoformat() if proposal.proposed_at else None,
        "decided_at": proposal.decided_at.isoformat() if proposal.decided_at else None,
        "decision": proposal.decision,
        "self": settings.SITE_ADDRESS + reverse("api:one_proposal", args=[proposal.pk]),
        "page": settings.SITE_ADDRESS + reverse("keeping:proposal", args=[proposal.pk]),
    }


def _whole(proposal: Proposal) -> dict[str, Any]:
    seen = look(proposal)
    return {
        **_short(proposal),
        "acts": [
            {
                "act": plain_act(shown.draft.act),
                "state": shown.draft.state,
                "source": shown.draft.source,
                "locator": shown.draft.locator,
                "confidence": shown.draft.confidence,
                "printed": shown.draft.printed,
                "remark": shown.draft.remark,
                "corrects": shown.draft.corrects or None,
                "reason": shown.draft.reason or None,
                "document": shown.draft.document or None,
                "entry": shown.entry or None,
            }
            for shown in seen.acts
        ],
        "more_acts": seen.more,
        "effect": plain_effect(seen.effect) if seen.effect is not None else None,
        "problem": seen.problem or None,
        "came_meanwhile": [
            {"entry": came.key, "treaty": came.treaty, "summary": came.line} for came in seen.came
        ],
        "comments": [
            {"at": comment.at.isoformat(), "by": str(comment.author), "text": comment.text}
            for comment in proposal.comments.select_related("author")
        ],
    }
