"""Correct: draft an entry that replaces one of the record, and say why."""

from __future__ import annotations

from collections.abc import Iterable

from servanda.acts import IMPLEMENTING, participant
from servanda.desk.keeping.actions.official import official
from servanda.desk.keeping.actions.save_draft import written
from servanda.desk.keeping.content import Draft, entry_in
from servanda.desk.keeping.models import Proposal
from servanda.desk.keeping.subjects import require_uncorrected
from servanda.desk.ledger.reading import record
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, require
from servanda.errors import UsageError
from servanda.ledger import Source


def correct(
    actor: Person, draft: Draft, sources: Iterable[Source] = (), *, proposal: Proposal | None = None,
    version: int | None = None, note: str = "", seen: int = 0,
) -> Proposal:  # fmt: skip
    """Draft the correction of ``draft.corrects``, which goes the way of every proposal.

    Raises PermissionDenied; RecordError where there is no such entry; CorrectedMeanwhile where it has been corrected
    already; UsageError without a reason, or where the kinds of act do not fit.
    """
    author = proposal.author_id if proposal is not None else actor.pk
    with official("correct", actor, Action.CORRECT, [draft.state], author) as deed:
        wrong = entry_in(record(), draft.act.treaty, draft.corrects)
        # Nor may anybody take from another state what they could not give to it.
        require(actor, Action.CORRECT, participant(wrong.act) or draft.state, author)
        if not draft.reason.strip():
            raise UsageError("a correction needs a reason")
        if draft.act.KIND != "retraction" and (draft.act.KIND in IMPLEMENTING) != (
            wrong.act.KIND in IMPLEMENTING
        ):
            raise UsageError("retract the entry, and enter the other act on its own")
        require_uncorrected([draft])
        made = written(deed, actor, [draft], sources, proposal, version, note, "", seen)
        deed.details |= {"corrects": wrong.id, "reason": draft.reason}
        return made
