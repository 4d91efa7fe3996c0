"""The closed list of questions every treaty is asked, by the same names.

Whoever wonders when a withdrawal takes effect finds one rule per treaty with one search.
"""

from __future__ import annotations

from enum import Enum


class Question(Enum):
    """A question the rules of a treaty answer; the text says what an answer means."""

    MAY_SIGN = "whether the treaty is open for signature by the state on a day"
    EXPRESSES_CONSENT = "whether a deposit expresses the state's consent to be bound"
    TREATY_ENTERS_INTO_FORCE = "the day of the general entry into force, computed from the instruments"
    ENTERS_INTO_FORCE = "the day on which the treaty enters into force for a state that has deposited"
    APPLIES_PROVISIONALLY = "whether a declaration makes the state apply the treaty provisionally"
    WITHDRAWAL_TAKES_EFFECT = "the day on which a notice of withdrawal takes effect"
    ENDS_WITH_CONVENTION = "whether a state that leaves the framework convention leaves the protocol with it"
    SUSPENSION_HAS_EFFECT = "whether a notice of suspension changes the state's standing"
    OBLIGATION_ARISES = "the day from which a state owes what an article asks of it"
    OBLIGATION_DUE = "the day by which it must be met, as the treaty itself counts"
    OBLIGATION_DUE_AGAIN = (
        "the deadline for what comes to light after it was held to be met, or after its deadline"
    )
    OBLIGATION_MET = "whether an act is one by which the obligation is met"
    EXTENSION_LIMIT = "the last day to which one decision may put a deadline off"
    REPORT_DUE = "the day by which a report about a calendar year is due, or that none is owed for that year"


OF_OBLIGATIONS = frozenset(
    {
        Question.OBLIGATION_ARISES,
        Question.OBLIGATION_DUE,
        Question.OBLIGATION_DUE_AGAIN,
        Question.OBLIGATION_MET,
        Question.EXTENSION_LIMIT,
        Question.REPORT_DUE,
    }
)
"""Questions about one obligation of several: their rules say which they are about."""
