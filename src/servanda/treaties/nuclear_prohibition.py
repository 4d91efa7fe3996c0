"""Treaty on the Prohibition of Nuclear Weapons.

Adopted in New York on 7 July 2017, opened for signature there on 20 September 2017. Depositary: the
Secretary-General of the United Nations.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

TPNW = Treaty(
    code="TPNW",
    number="XXVI-9",
    title="Treaty on the Prohibition of Nuclear Weapons",
    short="Treaty on the Prohibition of Nuclear Weapons",
    aliases=(
        "nuclear ban",
        "nuclear ban treaty",
        "nuclear weapons ban treaty",
        "nuclear weapon ban",
        "nuclear prohibition treaty",
        "nuclear weapons treaty",
        "ban treaty",
    ),
    noun="Treaty",
    adopted=date(2017, 7, 7),
    adopted_at="New York",
    opened=date(2017, 9, 20),
    threshold=50,
    article_numbers=tuple(str(number) for number in range(1, 21)),
    text="https://treaties.un.org/doc/Treaties/2017/07/20170707%2004-16%20PM/Ch_XXVI_9.pdf",
)

TPNW.not_coded(
    "1", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
TPNW.not_coded("2", "declarations: due dates are not computed yet")
TPNW.not_coded("3", "safeguards: periods for agreements with the Agency are not computed yet")
TPNW.not_coded("4", "elimination of nuclear weapons: its periods concern no party yet")
TPNW.not_coded("5", "national implementation has no deadline to compute")
TPNW.not_coded("6", "victim assistance and environmental remediation have no deadline to compute")
TPNW.not_coded("7", "cooperation and assistance: a right to ask and a duty to help, without dates")
TPNW.procedural("8", "Meetings of States Parties")
TPNW.procedural("9", "Costs")
TPNW.not_coded("10", "amendments: none has been adopted")
TPNW.procedural("11", "Settlement of disputes")
TPNW.not_coded("12", "universality: a duty to encourage others, without dates")
TPNW.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)


@TPNW.rule("13", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign in New York from 20 September 2017; signature never closes."""
    return on >= date(2017, 9, 20)


@TPNW.rule("14", Question.EXPRESSES_CONSENT)
def consents(case: Case, deposit: Deposit) -> bool:
    """A signatory ratifies, accepts or approves; accession is open throughout."""
    return True


@TPNW.rule("15(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Treaty enters into force ninety days after the fiftieth instrument was deposited."""
    fiftieth = instruments.nth(50)
    if fiftieth is None:
        return Not(f"{len(instruments.by_state)} of 50 instruments have been deposited")
    return shared.days_later(fiftieth, 90)


@TPNW.rule("15(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the fiftieth, the Treaty enters into force ninety days
    after its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Treaty is not in force")
    return shared.days_later(deposit.deposited_on.day, 90)


@TPNW.rule("15(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_fifty(case: Case, deposit: Deposit) -> date | None:
    """For the states that had deposited by the day of the fiftieth instrument, the Treaty enters into force
    with its general entry into force."""
    return shared.brought_into_force(case, deposit, shared.days_later(deposit.deposited_on.day, 90))


@TPNW.rule(
    "15; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_fifty"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


TPNW.not_coded("16", "no reservations may be made: the record holds declarations, and judges none of them")


@TPNW.rule("17(3)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> shared.Effect:
    """A withdrawal takes effect twelve months after the depositary receives the notice; a state that is then
    party to an armed conflict stays bound until it is no longer party to one."""
    end = shared.months_later(notice.received_on.day, 12)
    return shared.after_wait(case, notice, end, any_conflict=True)


@TPNW.rule("17", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Treaty knows withdrawal only and has no clause on suspension: the state remains a party."""
    return shared.SUSPENSION_CONTESTED


TPNW.procedural("18", "Relationship with other agreements")
TPNW.procedural("19", "Depositary")
TPNW.procedural("20", "Authentic texts")
