"""The inbox, the board of reports, a state at the desk, tasks, settings, the audit trail."""

from __future__ import annotations

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from servanda import places
from servanda.desk.keeping import board as boards
from servanda.desk.keeping.actions.assign import assign, finish
from servanda.desk.keeping.actions.choose_mail import choose_mail
from servanda.desk.keeping.actions.comment import comment
from servanda.desk.keeping.forms.small import BoardForm, CommentForm, MailForm, TaskForm
from servanda.desk.keeping.models import Audit, Comment, MailWish, Status, Task, Wish
from servanda.desk.keeping.seeing import visible
from servanda.desk.keeping.views.pages import desk_page, language_of, person_of, said, shown
from servanda.desk.ledger.reading import record
from servanda.desk.people.rights import Action, may, require
from servanda.errors import UnknownPlace, UsageError


@desk_page("GET")
def inbox(request: HttpRequest) -> HttpResponse:
    """What waits for me."""
    person = person_of(request)
    seen = visible(person)
    to_review = (
        [
            proposal
            for proposal in seen.filter(status=Status.PROPOSED).exclude(author=person).order_by("proposed_at")
            if may(person, Action.ACCEPT, "any", proposal.author_id)
        ]
        if may(person, Action.ACCEPT)
        else []
    )
    mine = seen.filter(author=person)
    return shown(
        request,
        "keeping/inbox.html",
        {
            "to_review": to_review,
            "returned": mine.filter(status=Status.RETURNED),
            "drafts": mine.filter(status=Status.DRAFT),
            "under_review": mine.filter(status=Status.PROPOSED),
            "tasks": Task.objects.filter(given_to=person, done_at__isnull=True).select_related("given_by"),
            "lately": seen.filter(status=Status.ACCEPTED).order_by("-decided_at")[:10],
        },
    )


@desk_page("GET")
def proposals(request: HttpRequest) -> HttpResponse:
    """Every proposal one may see."""
    found = visible(person_of(request))
    status = request.GET.get("status", "")
    if status in Status.values:
        found = found.filter(status=status)
    page = Paginator(found.order_by("-changed_at", "-pk"), 50).get_page(request.GET.get("page"))
    return shown(
        request, "keeping/proposals.html", {"page": page, "status": status, "statuses": Status.choices}
    )


@desk_page("GET")
def board(request: HttpRequest) -> HttpResponse:
    """Reports due, drafting, submitted, overdue."""
    person = person_of(request)
    form = BoardForm(request.GET or None)
    treaty, year = form.chosen()
    form.initial = {"treaty": treaty, "year": year}
    made = boards.board(record(), treaty, year, person)
    return shown(request, "keeping/board.html", {"form": form, "board": made, "treaty": treaty, "year": year})


@desk_page("GET", "POST")
def state(request: HttpRequest, code: str) -> HttpResponse:
    """A state at the desk: what is proposed about it, said of it, and to be done."""
    person = person_of(request)
    try:
        place = places.place(code)
    except UnknownPlace:
        raise Http404 from None
    require(person, Action.SEE_DESK, code)
    form = CommentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        comment(person, form.cleaned_data["text"], state=code)
        return redirect("keeping:state", code=code)
    tasks = Task.objects.filter(state=code).select_related("given_to", "given_by")
    return shown(
        request,
        "keeping/state.html",
        {
            "place": place,
            "name": places.name(code, language_of(request)),
            "form": form,
            "comments": Comment.objects.filter(state=code).select_related("author"),
            "tasks": tasks.order_by("done_at", "due_on"),
            "proposals": visible(person).filter(items__state=code).distinct()[:30],
            "treaties": [code_ for code_ in record().codes if record().treaty(code_).histories.get(code)],
            "may_comment": may(person, Action.COMMENT, code),
            "may_correct": may(person, Action.CORRECT, code),
            "task_form": TaskForm(initial={"state": code}, actor=person)
            if may(person, Action.ASSIGN)
            else None,
        },
        status=400 if form.errors else 200,
    )


@desk_page("GET", "POST")
def new_task(request: HttpRequest) -> HttpResponse:
    """Give somebody a task."""
    person = person_of(request)
    require(person, Action.ASSIGN)
    form = TaskForm(request.POST or None, actor=person)
    if request.method == "POST" and form.is_valid():
        chosen = form.cleaned_data
        try:
            assign(person, chosen["to"], chosen["what"], state=chosen["state"], due_on=chosen["due_on"])
        except UsageError as error:
            form.add_error("to", said(error))
        else:
            messages.success(request, _("The task was given."))
            return redirect("keeping:inbox")
    return shown(request, "keeping/task.html", {"form": form}, status=400 if form.errors else 200)


@desk_page("POST")
def finish_task(request: HttpRequest, key: int) -> HttpResponse:
    """Say that a task is done."""
    task = get_object_or_404(Task, pk=key)
    try:
        finish(person_of(request), task)
    except UsageError as error:
        messages.error(request, said(error))
    return redirect("keeping:inbox")


@desk_page("GET", "POST")
def settings(request: HttpRequest) -> HttpResponse:
    """When notices come by mail."""
    person = person_of(request)
    wish = MailWish.objects.filter(person=person).values_list("wish", flat=True).first() or Wish.AT_ONCE
    form = MailForm(request.POST or None, initial={"wish": wish})
    if request.method == "POST" and form.is_valid():
        choose_mail(person, Wish(form.cleaned_data["wish"]))
        messages.success(request, _("Kept."))
        return redirect("keeping:settings")
    return shown(request, "keeping/settings.html", {"form": form}, status=400 if form.errors else 200)


@desk_page("GET")
def audit(request: HttpRequest) -> HttpResponse:
    """Who did what, newest first."""
    require(person_of(request), Action.SEE_AUDIT)
    found = Audit.objects.select_related("by")
    words = request.GET.get("act", "")[:30]
    if words:
        found = found.filter(Q(act=words))
    page = Paginator(found, 100).get_page(request.GET.get("page"))
    acts = sorted(set(Audit.objects.order_by().values_list("act", flat=True).distinct()))
    return shown(request, "keeping/audit.html", {"page": page, "act": words, "acts": acts})
