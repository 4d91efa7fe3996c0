"""Assign: ask somebody to do something about a state or a proposal; and say that it is done."""

from __future__ import annotations

from datetime import date

from servanda.clock import now
from servanda.desk.keeping.actions.official import official
from servanda.desk.keeping.models import Proposal, Task
from servanda.desk.keeping.notices import tell_of_task
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, may
from servanda.errors import UsageError


def assign(
    actor: Person, to: Person, what: str, *, state: str = "", proposal: Proposal | None = None,
    due_on: date | None = None,
) -> Task:  # fmt: skip
    """Give a task. Raises PermissionDenied; UsageError where it says nothing, or its bearer could not see it."""
    with official("assign", actor, Action.ASSIGN, [state]) as deed:
        if not what.strip():
            raise UsageError("say what is to be done")
        if not may(to, Action.SEE_DESK, state):
            raise UsageError(f"{to} has no access to that state at the desk")
        made = Task.objects.create(
            what=what.strip()[:300], state=state, proposal=proposal, given_by=actor, given_to=to,
            given_at=now(), due_on=due_on,
        )  # fmt: skip
        tell_of_task(made)
        deed.proposal, deed.details = proposal, {"task": made.pk, "to": to.pk}
    return made


def finish(actor: Person, task: Task) -> Task:
    """Say that a task is done: whoever has it, or whoever gave it. Raises UsageError for others and the second time."""
    with official("finish task", actor, Action.SEE_DESK, [task.state]) as deed:
        if actor.pk not in (task.given_to_id, task.given_by_id):
            raise UsageError("the task is somebody else's")
        if not Task.objects.filter(pk=task.pk, done_at__isnull=True).update(done_at=now()):
            raise UsageError("the task is done already")
        deed.proposal, deed.details = task.proposal, {"task": task.pk}
    return task
