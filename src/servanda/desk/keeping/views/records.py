"""The entries of the record at the desk: found by treaty and state, each with its history; retraction; import."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from servanda.acts import participant, when
from servanda.desk.keeping.actions.import_table import import_table
from servanda.desk.keeping.actions.retract import retract
from servanda.desk.keeping.content import entry_in, fields_told, in_one_line
from servanda.desk.keeping.files.serving import download
from servanda.desk.keeping.forms.acts import ENTERED
from servanda.desk.keeping.forms.small import FindForm, ImportForm, RetractForm
from servanda.desk.keeping.models import Item
from servanda.desk.keeping.seeing import document_for
from servanda.desk.keeping.views.pages import desk_page, language_of, person_of, said, shown
from servanda.desk.ledger.reading import current, record
from servanda.desk.people.rights import Action, may, require
from servanda.errors import RecordError, UnreadableFile, UsageError
from servanda.ledger import Entry


@desk_page("GET")
def entries(request: HttpRequest) -> HttpResponse:
    """Entries about a treaty, a state, or both, newest first."""
    form = FindForm(request.GET or None)
    found: list[Entry] = []
    if form.is_bound and form.is_valid():
        treaty, state = form.cleaned_data["treaty"], form.cleaned_data["state"]
        known = record()
        codes = [treaty] if treaty in known.codes else [] if treaty else known.codes
        found = [
            entry
            for code in codes
            for entry in known.entries(code)
            if not state or participant(entry.act) == state
        ]
        found.sort(key=lambda entry: (entry.recorded_at, str(when(entry.act) or ""), entry.id), reverse=True)
    page = Paginator(found, 50).get_page(request.GET.get("page"))
    rows = [{"entry": entry, "line": in_one_line(entry.act)} for entry in page]
    asked = request.GET.copy()
    asked.pop("page", None)
    return shown(
        request,
        "keeping/entries.html",
        {"form": form, "page": page, "rows": rows, "asked": asked.urlencode()},
        status=400 if form.errors else 200,
    )


def _found(treaty: str, key: str) -> Entry:
    try:
        return entry_in(record(), treaty, key)
    except RecordError:
        raise Http404 from None


@desk_page("GET")
def entry(request: HttpRequest, treaty: str, key: str) -> HttpResponse:
    """One entry: what it says, what it corrects, what corrects it, and by which proposal it came."""
    person, found = person_of(request), _found(treaty, key)
    later = [other for other in record().entries(treaty) if other.corrects == key]
    earlier = _found(treaty, found.corrects) if found.corrects else None
    state = participant(found.act) or (participant(earlier.act) if earlier is not None else "")
    item = Item.objects.filter(entry=key).select_related("proposal", "document").first()
    correctable = not later and found.act.KIND in ENTERED and may(person, Action.CORRECT, state)
    return shown(
        request,
        "keeping/entry.html",
        {
            "entry": found,
            "line": in_one_line(found.act, state),
            "fields": fields_told(found.act),
            "source": record().sources.get(found.source),
            "later": [{"entry": other, "line": in_one_line(other.act, state)} for other in later],
            "earlier": earlier,
            "earlier_line": in_one_line(earlier.act) if earlier is not None else "",
            "item": item if item is not None and may(person, Action.SEE_DESK, item.state) else None,
            "can_correct": correctable,
            "language": language_of(request),
        },
    )


@desk_page("GET", "POST")
def retract_entry(request: HttpRequest, treaty: str, key: str) -> HttpResponse:
    """Draft the retraction of an entry."""
    person, wrong = person_of(request), _found(treaty, key)
    require(person, Action.CORRECT, participant(wrong.act))
    form = RetractForm(request.POST or None)
    clash = ""
    if request.method == "POST" and form.is_valid():
        try:
            made = retract(
                person, wrong, reason=form.cleaned_data["reason"], seen=current().revision.sequence
            )
            return redirect("keeping:proposal", key=made.pk)
        except UsageError as error:
            clash = said(error)
    context = {"form": form, "entry": wrong, "line": in_one_line(wrong.act), "clash": clash}
    return shown(
        request, "keeping/retract.html", context, status=409 if clash else 400 if form.errors else 200
    )


@desk_page("GET", "POST")
def import_acts(request: HttpRequest) -> HttpResponse:
    """Upload a table of acts; what is sound in it becomes one draft."""
    person = person_of(request)
    require(person, Action.IMPORT)
    form = ImportForm(request.POST or None, request.FILES or None)
    read = None
    if request.method == "POST" and form.is_valid():
        try:
            made, read = import_table(person, form.cleaned_data["table"], seen=current().revision.sequence)
        except UnreadableFile as error:
            form.add_error("table", said(error))
        else:
            if made is not None:
                messages.success(request, _("The table was read. This is what it would change."))
                return redirect("keeping:proposal", key=made.pk)
            form.add_error("table", _("No row of the table was taken."))
    context = {"form": form, "read": read}
    return shown(request, "keeping/import.html", context, status=400 if form.errors else 200)


@desk_page("GET")
def document(request: HttpRequest, sha256: str) -> HttpResponseBase:
    """An attached document, as a download."""
    return download(document_for(person_of(request), sha256))
