"""Convention on Cluster Munitions.

Adopted in Dublin on 30 May 2008, opened for signature in Oslo on 3 December 2008. Depositary: the
Secretary-General of the United Nations. United Nations, Treaty Series, vol. 2688, No. 47713.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, ProvisionalApplication, Signature, SuspensionNotice, WithdrawalNotice
from servanda.dates import first_day_of_nth_month_after
from servanda.engine.answers import Not, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

CCM = Treaty(
    code="CCM",
    number="XXVI-6",
    title="Convention on Cluster Munitions",
    short="Convention on Cluster Munitions",
    aliases=(
        "cluster munitions",
        "cluster munition convention",
        "cluster bomb treaty",
        "cluster bombs",
        "Oslo Convention",
    ),
    adopted=date(2008, 5, 30),
    adopted_at="Dublin",
    opened=date(2008, 12, 3),
    threshold=30,
    article_numbers=tuple(str(number) for number in range(1, 24)),
    text="https://treaties.un.org/doc/Treaties/2008/11/20081110%2007-10%20AM/CTC26-6.pdf",
)

CCM.not_coded(
    "1", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
CCM.not_coded("2", "definitions: used by people who judge weapons and areas, not by rules on dates")
CCM.not_coded("3", "stockpile destruction: deadlines are not computed yet")
CCM.not_coded("4", "clearance: deadlines are not computed yet")
CCM.not_coded("5", "victim assistance has no deadline to compute")
CCM.not_coded("6", "cooperation and assistance: a right to ask and a duty to help, without dates")
CCM.not_coded("7", "transparency reports: due dates are not computed yet")
CCM.not_coded("8", "clarification of compliance: periods that run from requests nobody has yet made")
CCM.not_coded("9", "national implementation has no deadline to compute")
CCM.procedural("10", "Settlement of disputes")
CCM.procedural("11", "Meetings of States Parties")
CCM.procedural("12", "Review Conferences")
CCM.not_coded("13", "amendments: none has been adopted")
CCM.procedural("14", "Costs and administrative tasks")


@CCM.rule("15", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign in Oslo on 3 December 2008 and after that in New York until entry into force."""
    closes = case.general.entered_into_force
    return on >= date(2008, 12, 3) and (closes is None or on < closes)


@CCM.rule("16", Question.EXPRESSES_CONSENT)
def consents(case: Case, deposit: Deposit) -> bool:
    """A signatory ratifies, accepts or approves; a state that has not signed may accede at any time."""
    return True


@CCM.rule("17(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not | None:
    """The Convention enters into force on the first day of the sixth month after the month in which the thirtieth
    instrument was deposited."""
    thirtieth = instruments.nth(30)
    if thirtieth is None:
        return Not(f"{len(instruments.by_state)} of 30 instruments have been deposited")
    return first_day_of_nth_month_after(thirtieth, 6)


@CCM.rule("17(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the thirtieth, the Convention enters into force on the first
    day of the sixth month after the month of its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Convention is not in force")
    return first_day_of_nth_month_after(deposit.deposited_on.day, 6)


@CCM.rule("17(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_thirty(case: Case, deposit: Deposit) -> date | None:
    """For the states that had deposited by the day of the thirtieth instrument, the Convention enters into force
    with its general entry into force."""
    return shared.brought_into_force(case, deposit, first_day_of_nth_month_after(deposit.deposited_on.day, 6))


@CCM.rule(
    "17; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_thirty"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


@CCM.rule("18", Question.APPLIES_PROVISIONALLY)
def applies_provisionally(case: Case, declaration: ProvisionalApplication) -> bool:
    """When it ratifies, accepts, approves or accedes, a state may declare that it will apply article 1 provisionally
    until the Convention is in force for it."""
    return True


CCM.not_coded("19", "no reservations may be made: the record holds declarations, and judges none of them")


@CCM.rule("20(3)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> shared.Effect:
    """A withdrawal takes effect six months after the depositary receives it; if the state is then engaged in an
    armed conflict, not before the conflict has ended."""
    end = shared.months_later(notice.received_on.day, 6)
    return shared.after_wait(case, notice, end)


@CCM.rule("20", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Convention knows withdrawal only and has no clause on suspension: the state remains a party."""
    return shared.SUSPENSION_CONTESTED


CCM.not_coded("21", "relations with states not party: national readings differ and are kept as statements")
CCM.procedural("22", "Depositary")
CCM.procedural("23", "Authentic texts")
