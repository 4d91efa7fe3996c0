"""Entering an act: a few words, or one of the forms made from the vocabulary; and changing a draft."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from servanda.acts import as_plain, participant
from servanda.acts.excess import excesses
from servanda.desk.keeping import words
from servanda.desk.keeping.actions.attach import attach
from servanda.desk.keeping.actions.correct import correct
from servanda.desk.keeping.actions.save_draft import save_draft
from servanda.desk.keeping.content import (
    Draft,
    about,
    draft_of,
    entry_in,
    fields_told,
    in_one_line,
    sources_of,
)
from servanda.desk.keeping.forms.acts import ENTERED, ActForm, form_for, initial_of
from servanda.desk.keeping.forms.entries import EntryForm, source_initial
from servanda.desk.keeping.forms.small import QuickForm
from servanda.desk.keeping.models import OPEN_TO_AUTHOR, Proposal
from servanda.desk.keeping.quick import understand
from servanda.desk.keeping.seeing import proposal_for
from servanda.desk.keeping.views.pages import desk_page, person_of, said, shown
from servanda.desk.ledger.reading import current, record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import RecordError, ServandaError, UnreadableFile, UsageError
from servanda.ledger import Entry, Source


@desk_page("GET")
def enter(request: HttpRequest) -> HttpResponse:
    """Where entering begins: a few words, or the kind of act."""
    person = person_of(request)
    require(person, Action.DRAFT, person.state or "any")
    form = QuickForm(request.GET if "words" in request.GET else None)
    if form.is_bound and form.is_valid() and form.cleaned_data["words"]:
        found = understand(form.cleaned_data["words"], record().codes, usual="CCM")
        if found.kind:
            asked = {**found.fields, "unread": " ".join(found.left_over), "assumed": " ".join(found.assumed)}
            if person.state:
                asked.setdefault("state", person.state)
            address = reverse("keeping:enter_kind", args=[found.kind])
            return redirect(f"{address}?{urlencode({name: value for name, value in asked.items() if value})}")
        form.add_error(
            "words", _("No act was named: say what was done, as accession, withdrawal or annual report.")
        )
    groups = [(label, [(kind, words.kind(kind)) for kind in kinds]) for label, kinds in words.GROUPS]
    return shown(
        request, "keeping/enter.html", {"form": form, "groups": groups}, status=400 if form.errors else 200
    )


@desk_page("GET", "POST")
def enter_kind(request: HttpRequest, kind: str) -> HttpResponse:
    """The form of one kind of act."""
    if kind not in ENTERED:
        raise Http404
    person = person_of(request)
    require(person, Action.DRAFT, person.state or "any")
    known = form_for(kind).base_fields
    given = {name: value[:500] for name, value in request.GET.items() if name in known}
    if person.state and "state" in known:
        given.setdefault("state", person.state)
    unread = request.GET.get("unread", "")[:300]
    assumed = [
        str(words.FIELDS[name]) for name in request.GET.get("assumed", "").split() if name in words.FIELDS
    ]
    return _filled(request, kind, given, {}, told={"unread": unread, "assumed": assumed})


@desk_page("GET", "POST")
def edit(request: HttpRequest, key: int) -> HttpResponse:
    """Change a draft, or a proposal that was returned."""
    person = person_of(request)
    proposal = proposal_for(person, key)
    if proposal.author_id != person.pk:
        raise PermissionDenied(_("only its author changes a proposal"))
    if proposal.status not in OPEN_TO_AUTHOR or proposal.items.count() != 1:
        messages.error(request, _("This cannot be changed here."))
        return redirect("keeping:proposal", key=key)
    draft = draft_of(proposal.items.get())
    if draft.act.KIND == "retraction":
        messages.error(request, _("A retraction is not changed: put it away, and retract again."))
        return redirect("keeping:proposal", key=key)
    initial = initial_of(as_plain(draft.act))
    around = _around(draft, sources_of(proposal))
    wrong = entry_in(record(), draft.act.treaty, draft.corrects) if draft.corrects else None
    return _filled(request, draft.act.KIND, initial, around, proposal=proposal, before=draft, wrong=wrong)


@desk_page("GET", "POST")
def correct_entry(request: HttpRequest, treaty: str, key: str) -> HttpResponse:
    """The form for what is right instead of an entry."""
    person = person_of(request)
    try:
        wrong = entry_in(record(), treaty, key)
    except RecordError:
        raise Http404 from None
    require(person, Action.CORRECT, participant(wrong.act))
    if wrong.act.KIND not in ENTERED:
        raise Http404
    before = Draft(
        act=wrong.act,
        state=participant(wrong.act),
        source=wrong.source,
        locator=wrong.locator,
        confidence=wrong.confidence,
        printed=wrong.printed,
        remark=wrong.remark,
        corrects=wrong.id,
    )
    initial, around = initial_of(as_plain(wrong.act)), _around(before, [])
    return _filled(request, wrong.act.KIND, initial, around, before=before, wrong=wrong)


def _around(draft: Draft, sources: list[Source]) -> dict[str, Any]:
    """What the second form shows for a draft."""
    fresh = next((source for source in sources if source.id == draft.source), None)
    around: dict[str, Any] = {
        name: getattr(draft, name)
        for name in ("locator", "printed", "confidence", "remark", "reason", "document_public")
    }
    if fresh is None:
        return {**around, "source": source_initial(draft.source)}
    described = ("title", "publisher", "kind", "address", "published", "licence", "note")
    return {**around, **{f"source_{name}": str(getattr(fresh, name) or "") for name in described}}


def _filled(
    request: HttpRequest, kind: str, initial: dict[str, Any], around: dict[str, Any], *,
    proposal: Proposal | None = None, before: Draft | None = None, wrong: Entry | None = None,
    told: dict[str, Any] | None = None,
) -> HttpResponse:  # fmt: skip
    """The two forms of an act and what stands around it, shown or taken."""
    posted = request.POST if request.method == "POST" else None
    act_form = form_for(kind)(posted, initial=initial)
    entry_form = EntryForm(
        posted, request.FILES if posted is not None else None, initial=around, prefix="entry",
        needs_reason=wrong is not None,
    )  # fmt: skip
    status = 200
    clash: ServandaError | None = None
    if posted is not None:
        if act_form.is_valid() & entry_form.is_valid() and _fits(act_form, entry_form):
            try:
                kept = _save(request, act_form, entry_form, proposal, before, wrong)
            except UnreadableFile as error:
                entry_form.add_error("file", said(error))
            except UsageError as error:
                clash, status = error, 409
            else:
                messages.success(request, _("Your draft is kept. This is what it would change."))
                return redirect("keeping:proposal", key=kept.pk)
        status = 400 if act_form.errors or entry_form.errors else status
    context = {
        "kind": words.kind(kind),
        "act_form": act_form,
        "entry_form": entry_form,
        "proposal": proposal,
        "before": before,
        "wrong": wrong,
        "wrong_line": in_one_line(wrong.act) if wrong is not None else "",
        "wrong_fields": fields_told(wrong.act) if wrong is not None else [],
        "seen": current().revision.sequence,
        "version": proposal.version if proposal is not None else "",
        "clash": said(clash) if clash is not None else "",
        **(told or {}),
    }
    return shown(request, "keeping/act.html", context, status=status)


def _fits(act_form: ActForm, entry_form: EntryForm) -> bool:
    """Whether the figure is not more than the others of the state allow; or its remark says why it is."""
    act = act_form.act
    assert act is not None
    if entry_form.cleaned_data.get("remark"):
        return True
    known = record()
    others = (
        {entry.act: None for entry in known.entries(act.treaty) if participant(entry.act) == participant(act)}
        if act.treaty in known.codes
        else {}
    )
    for excess in excesses({**others, act: None}):
        if excess.act == act:
            entry_form.add_error(
                "remark",
                _("%(why)s. Correct the figure, or say here why the source has it.")
                % {"why": excess.message},
            )
            return False
    return True


def _save(
    request: HttpRequest, act_form: ActForm, entry_form: EntryForm, proposal: Proposal | None,
    before: Draft | None, wrong: Entry | None,
) -> Proposal:  # fmt: skip
    person, chosen = person_of(request), entry_form.cleaned_data
    assert act_form.act is not None
    state = about(act_form.act, wrong)
    document = _document(person, chosen.get("file"), state) or (before.document if before is not None else "")
    draft = Draft(
        act=act_form.act,
        state=state,
        source=chosen["source"],
        locator=chosen["locator"],
        confidence=chosen["confidence"],
        printed=chosen["printed"],
        remark=chosen["remark"],
        corrects=wrong.id if wrong is not None else "",
        reason=chosen.get("reason", ""),
        document=document,
        document_public=bool(document) and chosen["document_public"],
    )
    fresh = [entry_form.fresh] if entry_form.fresh is not None else []
    version = _number(request.POST.get("version"))
    seen = _number(request.POST.get("seen")) or 0
    if wrong is not None:
        return correct(person, draft, fresh, proposal=proposal, version=version, seen=seen)
    return save_draft(person, [draft], fresh, proposal=proposal, version=version, seen=seen)


def _document(person: Person, upload: UploadedFile | None, state: str) -> str:
    return attach(person, upload, state).sha256 if upload is not None else ""


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 16 else None
