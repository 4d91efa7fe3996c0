"""Comments, tasks, the inbox, the board of reports, and the mail about them."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core import mail
from django.core.management import CommandError, call_command

from servanda.desk.keeping.models import MailWish, Notice, Task, Wish
from servanda.desk.people.rights import Role
from tests.desk.keeping.conftest import ACCESSION, Worker

pytestmark = pytest.mark.django_db


@pytest.fixture
def committing(django_capture_on_commit_callbacks: Any) -> Any:
    """What is done in it is done as if it had been committed."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def test_reviewers_are_told_at_once_that_something_waits_and_nothing_of_what(
    editor: Worker, reviewer: Worker, committing: Any
) -> None:
    with committing():
        editor.proposes("deposit", ACCESSION)
    (sent,) = mail.outbox
    assert sent.to == [reviewer.person.email]
    assert sent.subject == "A proposal waits for a review"
    assert "http://testserver/desk/proposals/" in sent.body
    assert "Viet Nam" not in sent.body + sent.subject
    assert Notice.objects.get().sent_at is not None


def test_the_author_is_told_of_the_decision_in_their_language(
    editor: Worker, reviewer: Worker, committing: Any
) -> None:
    key = editor.proposes("deposit", ACCESSION)
    with committing():
        reviewer.does("return", key, reason="Mend the day.")
    assert [message.to for message in mail.outbox] == [[editor.person.email]]
    assert mail.outbox[0].subject == "A proposal of yours was returned"


def test_whoever_wants_a_digest_gets_one_mail_for_all(
    editor: Worker, reviewer: Worker, committing: Any
) -> None:
    reviewer.post("/desk/settings/", {"wish": "digest"})
    with committing():
        editor.proposes("deposit", ACCESSION)
        editor.proposes("deposit", {**ACCESSION, "state": "Tonga"})
    assert mail.outbox == []
    call_command("send_notices", stdout=StringIO())
    assert mail.outbox == []
    out = StringIO()
    call_command("send_notices", "--digest", stdout=out)
    (sent,) = mail.outbox
    assert sent.subject == "2 notices from the desk"
    assert sent.body.count("/desk/proposals/") == 2
    assert out.getvalue() == "1 mails sent\n"
    call_command("send_notices", "--digest", stdout=StringIO())
    assert len(mail.outbox) == 1


def test_whoever_wants_none_gets_none(editor: Worker, reviewer: Worker, committing: Any) -> None:
    reviewer.post("/desk/settings/", {"wish": "never"})
    with committing():
        editor.proposes("deposit", ACCESSION)
    assert mail.outbox == [] and not Notice.objects.exists()


def test_a_mail_server_that_does_not_answer_loses_no_notice(
    editor: Worker, reviewer: Worker, committing: Any, settings: Any
) -> None:
    settings.EMAIL_BACKEND = "tests.desk.keeping.test_talking.Dead"
    with committing():
        editor.proposes("deposit", ACCESSION)  # and the proposal stands
    assert Notice.objects.get().sent_at is None
    with pytest.raises(CommandError, match="tried again next time"):
        call_command("send_notices", stdout=StringIO())
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    call_command("send_notices", stdout=StringIO())
    assert len(mail.outbox) == 1


class Dead:
    """A mail server that is not there."""

    def __init__(self, *args: object, **settings: object) -> None: ...

    def send_messages(self, messages: object) -> int:
        raise ConnectionRefusedError


def test_a_comment_reaches_the_author_and_whoever_spoke_before(
    editor: Worker, reviewer: Worker, at_desk: Callable[[Role], Worker], committing: Any
) -> None:
    key = editor.proposes("deposit", ACCESSION)
    monitor = at_desk(Role.MONITOR)
    monitor.does("comment", key, text="Our source says 3 November.")
    with committing():
        reviewer.does("comment", key, text="The depositary says 2.")
    assert sorted(message.to[0] for message in mail.outbox) == [editor.person.email, monitor.person.email]
    page = editor.get(f"/desk/proposals/{key}/")
    assert "Our source says 3 November." in page and "The depositary says 2." in page
    monitor.does("comment", key, 400, text=" ")


def test_a_task_is_given_seen_and_done(editor: Worker, focal_point: Worker, reviewer: Worker) -> None:
    editor.post(
        "/desk/tasks/",
        {
            "what": "Send the report",
            "to": str(focal_point.person.pk),
            "state": "Mozambique",
            "due_on": "2026-12-01",
        },
    )
    page = focal_point.get("/desk/")
    assert "Send the report" in page and "by 1 December 2026" in page
    task = Task.objects.get()
    reviewer.post(f"/desk/tasks/{task.pk}/done/", {})
    task.refresh_from_db()
    assert task.done_at is None  # it is somebody else's
    focal_point.post(f"/desk/tasks/{task.pk}/done/", {})
    task.refresh_from_db()
    assert task.done_at is not None
    assert "Send the report" not in focal_point.get("/desk/")


def test_no_task_goes_to_somebody_who_could_not_see_what_it_is_about(
    editor: Worker, focal_point: Worker
) -> None:
    values = {"what": "Look", "to": str(focal_point.person.pk), "state": "Viet Nam"}
    answer = editor.post("/desk/tasks/", values, 400)
    assert "has no access to that state" in answer.content.decode()


def test_a_focal_point_sees_the_reports_of_its_own_state_and_nobody_elses(
    focal_point: Worker, editor: Worker
) -> None:
    page = focal_point.get("/desk/board/?treaty=CCM&year=2025")
    assert 'href="/desk/states/MOZ/"' in page
    assert 'href="/desk/states/LAO/"' not in page
    assert 'href="/desk/states/LAO/"' in editor.get("/desk/board/?treaty=CCM&year=2025")


def test_a_report_being_drafted_shows_on_the_board_until_it_is_submitted(
    focal_point: Worker, reviewer: Worker
) -> None:
    board = "/desk/board/?treaty=CCM&year=2025"
    before = focal_point.get(board)
    assert "enter it" in before
    report = {
        "treaty": "CCM",
        "state": "Mozambique",
        "article": "7",
        "sort": "annual",
        "covering": "2025",
        "submitted_on": "2026-04-20",
    }
    key = focal_point.enters("report", report)
    assert '<span class="mark drafting">drafting</span>' in focal_point.get(board)
    # A draft is its author's alone, on the board too.
    assert f"/desk/proposals/{key}/" not in reviewer.get(board)
    focal_point.does("propose", key)
    assert f"/desk/proposals/{key}/" in reviewer.get(board)
    reviewer.does("accept", key)
    assert '<span class="mark submitted">submitted</span>' in focal_point.get(board)


def test_a_report_nobody_knows_of_is_not_called_missing(editor: Worker) -> None:
    page = editor.get("/desk/board/?treaty=CCM&year=2023")
    assert "not known" in page


def test_the_wish_for_mail_is_kept(editor: Worker) -> None:
    editor.post("/desk/settings/", {"wish": "digest"})
    assert MailWish.objects.get(person=editor.person).wish == Wish.DIGEST
    assert 'value="digest" id="id_wish_1" checked' in editor.get("/desk/settings/").replace(" required", "")
