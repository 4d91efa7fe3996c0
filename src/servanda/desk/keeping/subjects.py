"""What a proposal is about, and whether the record came to say something else of it meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from servanda.desk.keeping.content import Draft
from servanda.desk.ledger.appending import Expectation
from servanda.desk.ledger.models import Line
from servanda.errors import UsageError


class CorrectedMeanwhile(UsageError):
    """Somebody else's correction of the same entry came first; ``line`` is theirs."""

    def __init__(self, line: Line) -> None:
        super().__init__(
            f"entry {line.corrects} was corrected meanwhile, by entry {line.key}: look at that one, and correct it "
            "where it is still wrong"
        )
        self.line = line


def expectations(drafts: Iterable[Draft], seen: int) -> list[Expectation]:
    """What whoever saw so many lines of the ledger takes as given about the subjects of drafts."""
    return [Expectation(treaty, state, seen) for treaty, state in sorted({draft.subject for draft in drafts})]


def require_uncorrected(drafts: Sequence[Draft], but: Collection[str] = ()) -> None:
    """Raises CorrectedMeanwhile where an entry that a draft corrects has been corrected already, ``but`` by these."""
    wanted = {draft.corrects for draft in drafts if draft.corrects}
    line = Line.objects.filter(corrects__in=wanted).exclude(key__in=but).order_by("-sequence").first()
    if line is not None:
        raise CorrectedMeanwhile(line)
