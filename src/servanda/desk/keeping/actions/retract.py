"""Retract: draft that what an entry says did not happen, or was not said. The entry stays, and stands no more."""

from __future__ import annotations

from servanda.acts import Retraction, participant
from servanda.desk.keeping.actions.correct import correct
from servanda.desk.keeping.content import Draft
from servanda.desk.keeping.models import Proposal
from servanda.desk.people.models import Person
from servanda.ledger import Entry


def retract(actor: Person, wrong: Entry, *, reason: str, seen: int, source: str = "") -> Proposal:
    """Draft a retraction, on the word of the entry's own source where no other is named.

    Raises as ``correct`` does, of which it is the shortest kind.
    """
    draft = Draft(
        act=Retraction(treaty=wrong.act.treaty),
        state=participant(wrong.act),
        source=source or wrong.source,
        locator=wrong.locator,
        corrects=wrong.id,
        reason=reason.strip(),
    )
    return correct(actor, draft, seen=seen)
