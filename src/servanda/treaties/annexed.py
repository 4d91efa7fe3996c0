"""What Protocols and amendments of the Convention on Certain Conventional Weapons have in common.

They are not signed, they need the Convention, they enter into force six months after the twentieth consent,
and they go with the Convention when a state leaves it. Each enters these rules under its own articles.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from servanda.acts import Deposit, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.history import BIT
from servanda.engine.owed import Owed
from servanda.engine.questions import Question
from servanda.treaties import shared
from servanda.treaties.conventional_weapons import OPERATIONS

CONVENTION = "CCW"


def consent(treaty: Treaty, *, article: str) -> None:
    """Enter the rules on consent to be bound, under the article that opens the instrument to the parties."""
    treaty.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)

    @treaty.rule(article, Question.MAY_SIGN)
    def not_open_for_signature(case: Case, signature: Signature, on: date) -> bool:
        """It is not signed: states of the Convention notify their consent to be bound."""
        return False

    @treaty.rule(article, Question.EXPRESSES_CONSENT)
    def a_state_of_the_convention_consents(case: Case, deposit: Deposit) -> bool | With | Undetermined:
        """A state may consent to be bound when it deposits its instrument for the Convention, or later; no
        other state may."""
        if case.facts_elsewhere(CONVENTION) is None:
            return With(True, "the record does not hold the Convention, without which nobody may consent")
        history = case.elsewhere(CONVENTION)
        if history is None or not history.on(deposit.deposited_on.latest).possible & BIT["consented"]:
            return False
        if history.on(deposit.deposited_on.earliest).holds("consented"):
            return True
        return Undetermined("whether the state had by then consented to be bound by the Convention")


def entry_into_force(treaty: Treaty, *, general: str, later: str) -> None:
    """Enter the rules on entry into force, under the articles for the first twenty and for later states."""

    @treaty.rule(general, Question.TREATY_ENTERS_INTO_FORCE)
    def enters_into_force(instruments: Instruments) -> date | With | Not:
        """It enters into force six months after the day by which twenty states had consented to be bound."""
        twentieth = instruments.nth(20)
        if twentieth is None:
            return Not(f"{len(instruments.by_state)} of 20 states have consented to be bound")
        return shared.months_later(twentieth, 6)

    @treaty.rule(later, Question.ENTERS_INTO_FORCE)
    def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | With | Not:
        """For a state that consents after the twentieth, it enters into force six months after its own
        consent."""
        if case.general.entered_into_force is None:
            return Not("it is not in force")
        return shared.months_later(deposit.deposited_on.day, 6)

    @treaty.rule(general, Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
    def in_force_for_the_first_twenty(case: Case, deposit: Deposit) -> date | None:
        """For the states that had consented by the day of the twentieth consent, it enters into force with
        its general entry into force."""
        own = shared.day_of(shared.months_later(deposit.deposited_on.day, 6))
        return shared.brought_into_force(case, deposit, own)

    @treaty.rule(
        "CCW 5; succession",
        Question.ENTERS_INTO_FORCE,
        defeats=("in_force_for_a_later_state", "in_force_for_the_first_twenty"),
    )
    def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
        """A successor state is bound from the day the depositary states, normally that of the succession of
        states."""
        return shared.succession(case, deposit) if deposit.instrument == "succession" else None

    @treaty.rule(
        "CCW 4(5)",
        Question.ENTERS_INTO_FORCE,
        defeats=("in_force_for_a_later_state", "in_force_for_the_first_twenty", "in_force_for_a_successor"),
    )
    def not_before_the_convention(case: Case, deposit: Deposit) -> date | Not | Undetermined | None:
        """In force for a state it is part of the Convention, so it binds no state before the Convention
        does."""
        own = in_force_for_a_successor(case, deposit)
        if own is None:
            own = in_force_for_the_first_twenty(case, deposit) or in_force_for_a_later_state(case, deposit)
        if not isinstance(own, (date, With)):
            return None
        return _wait_for_the_convention(case, deposit, shared.day_of(own))


def _wait_for_the_convention(case: Case, deposit: Deposit, own: date) -> date | Not | Undetermined | None:
    """The Convention's own day for the state, where it is later; None where it is in force by then."""
    history = case.elsewhere(CONVENTION)
    spell = history.spell_on(deposit.deposited_on.day) if history is not None else None
    if spell is None:
        return None
    first, last = spell.in_force
    if first is None:
        return Not("the Convention is not in force for the state")
    if last is not None and last <= own:
        return None
    if first == last:
        return first
    return Undetermined(
        "the day on which the Convention entered into force for the state", between=(max(first, own), last)
    )


def national_report(treaty: Treaty, article: str, *, after: Callable[[Owed], date], fixed_in: int) -> None:
    """Enter the rule on a report by 31 March of every year, a day that a conference fixed in some year.

    ``after`` gives the day before which none is owed.
    """

    @treaty.rule(article, Question.REPORT_DUE, about="annual_report")
    def report_by_31_march(owed: Owed) -> date | Not | Undetermined:
        """A party reports every year to the depositary; since the conferences settled on it, by 31 March."""
        due = shared.yearly(owed, month=3, day=31, after=after(owed))
        if isinstance(due, date) and due.year <= fixed_in:
            return Undetermined(
                f"the day by which the report about {owed.year} was due, as the conference then set it"
            )
        return due


def denunciation(treaty: Treaty) -> None:
    """Enter the rules of article 9 of the Convention, under which a Protocol may be left alone or with it."""

    @treaty.rule("CCW 9(2)", Question.WITHDRAWAL_TAKES_EFFECT)
    def denunciation_takes_effect(case: Case, notice: WithdrawalNotice) -> shared.Effect:
        """A Protocol may be denounced alone. It takes effect one year after the depositary receives it; a
        state that is then engaged in a conflict or occupation stays bound until it ends, and until operations
        to release and repatriate have ended."""
        end = shared.months_later(notice.received_on.day, 12)
        return shared.after_wait(case, notice, end, besides=OPERATIONS)


def left_with_the_convention(treaty: Treaty, *, article: str) -> None:
    """Enter the rules on a state that leaves the Convention, or says that it suspends."""

    @treaty.rule(article, Question.ENDS_WITH_CONVENTION)
    def leaves_with_the_convention(case: Case) -> bool:
        """A state that denounces the Convention leaves with it all that is annexed to it."""
        return True

    @treaty.rule("CCW 9", Question.SUSPENSION_HAS_EFFECT)
    def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
        """The Convention knows denunciation only and has no clause on suspension: the state remains a
        party."""
        return shared.SUSPENSION_CONTESTED
