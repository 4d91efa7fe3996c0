"""Who is told what, and when: a notice is written with the act it tells of, and mailed once that stands.

A mail names no state and says nothing of a proposal's content, which is for the desk alone: it says what waits, and
where.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import transaction
from django.db.models import QuerySet
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from servanda.clock import now
from servanda.desk.keeping.models import Comment, MailWish, Notice, Proposal, Task, Wish
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, may

_log = logging.getLogger("servanda.desk.notices")
SECONDS = 5
WORDS = {
    "waits": _("A proposal waits for a review"),
    "returned": _("A proposal of yours was returned"),
    "accepted": _("A proposal of yours was accepted"),
    "comment": _("Somebody commented on a proposal you have to do with"),
    "task": _("You were given a task"),
}


def tell_reviewers(proposal: Proposal) -> None:
    """All who could accept it."""
    states = set(proposal.items.values_list("state", flat=True))
    people = [
        person
        for person in Person.objects.filter(is_active=True)
        if all(may(person, Action.ACCEPT, state, proposal.author_id) for state in states)
    ]
    _tell(people, "waits", proposal=proposal)


def tell_author(proposal: Proposal, what: str) -> None:
    """Its author."""
    _tell([proposal.author], what, proposal=proposal)


def tell_of_comment(comment: Comment) -> None:
    """The author of the proposal and all who commented before, save whoever speaks."""
    proposal = comment.proposal
    assert proposal is not None
    keys = {proposal.author_id, *proposal.comments.values_list("author_id", flat=True)} - {comment.author_id}
    _tell(Person.objects.filter(pk__in=keys, is_active=True), "comment", proposal=proposal)


def tell_of_task(task: Task) -> None:
    """Whom it was given to, unless by themselves."""
    if task.given_to_id != task.given_by_id:
        _tell([task.given_to], "task", proposal=task.proposal, task=task)


def _tell(
    people: Iterable[Person], what: str, *, proposal: Proposal | None, task: Task | None = None
) -> None:
    made = [
        Notice.objects.create(to=person, what=what, proposal=proposal, task=task, made_at=now())
        for person in people
        if _wish(person) != Wish.NEVER
    ]
    keys = [notice.pk for notice in made if _wish(notice.to) == Wish.AT_ONCE]
    if keys:
        transaction.on_commit(lambda: _send_now(keys), robust=True)


def _wish(person: Person) -> str:
    found = MailWish.objects.filter(person=person).values_list("wish", flat=True).first()
    return found or Wish.AT_ONCE


def _send_now(keys: list[int]) -> None:
    for notice in Notice.objects.filter(pk__in=keys).select_related("to", "proposal", "task"):
        _send([notice])


def send_waiting(*, digest: bool = False) -> tuple[int, int]:
    """Mail what was not sent: to those who want notices at once, one mail each; with ``digest``, to those who want
    them together. Returns how many mails were sent and how many could not be.
    """
    waiting = _waiting(Wish.DIGEST) if digest else _waiting(Wish.AT_ONCE)
    bundles: list[list[Notice]] = []
    for notice in waiting:
        if digest and bundles and bundles[-1][0].to_id == notice.to_id:
            bundles[-1].append(notice)
        else:
            bundles.append([notice])
    sent = sum(_send(bundle) for bundle in bundles)
    return sent, len(bundles) - sent


def _waiting(wish: Wish) -> QuerySet[Notice]:
    asked = (
        MailWish.objects.exclude(wish=wish) if wish == Wish.AT_ONCE else MailWish.objects.filter(wish=wish)
    )
    found = Notice.objects.filter(sent_at__isnull=True, to__is_active=True)
    people = asked.values("person_id")
    found = found.exclude(to__in=people) if wish == Wish.AT_ONCE else found.filter(to__in=people)
    return found.select_related("to", "proposal", "task").order_by("to_id", "made_at", "pk")


def _send(notices: list[Notice]) -> bool:
    """One mail; whether a server took it. Two processes that send at once send it once: the first marks it."""
    keys = [notice.pk for notice in notices]
    with transaction.atomic():
        if Notice.objects.filter(pk__in=keys, sent_at__isnull=True).update(sent_at=now()) != len(keys):
            return False
    try:
        message(notices).send()
    except (OSError, SMTPException) as error:
        _log.warning("mail could not be sent: %s", type(error).__name__)
        Notice.objects.filter(pk__in=keys).update(sent_at=None)
        return False
    return True


def message(notices: list[Notice]) -> EmailMessage:
    """The mail about notices to one person, in their language."""
    to = notices[0].to
    with translation.override(to.language):
        lines = [(str(WORDS[notice.what]), settings.SITE_ADDRESS + _where(notice)) for notice in notices]
        subject = (
            lines[0][0]
            if len(lines) == 1
            else ngettext("%(count)d notice from the desk", "%(count)d notices from the desk", len(lines))
            % {"count": len(lines)}
        )
        text = render_to_string(
            "keeping/mail/notices.txt",
            {"lines": lines, "settings": settings.SITE_ADDRESS + reverse("keeping:settings")},
        )
        connection = get_connection(timeout=SECONDS) if _over_smtp() else get_connection()
        return EmailMessage(gettext(subject), text, None, [to.email], connection=connection)


def _over_smtp() -> bool:
    return str(settings.EMAIL_BACKEND).endswith("smtp.EmailBackend")


def _where(notice: Notice) -> str:
    if notice.proposal_id is not None:
        return reverse("keeping:proposal", args=[notice.proposal_id])
    return reverse("keeping:inbox")
