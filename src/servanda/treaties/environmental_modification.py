"""Convention against the military or any other hostile use of environmental modification techniques.

Approved by the General Assembly in resolution 31/72 on 10 December 1976, opened for signature in Geneva on
18 May 1977. Depositary: the Secretary-General of the United Nations. United Nations, Treaty Series,
vol. 1108, No. 17119.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

ENMOD = Treaty(
    code="ENMOD",
    number="XXVI-1",
    title="Convention on the prohibition of military or any other hostile use of environmental modification "
    "techniques",
    short="Environmental Modification Convention",
    aliases=("environmental modification", "environmental modification techniques", "weather weapons"),
    adopted=date(1976, 12, 10),
    adopted_at="New York",
    opened=date(1977, 5, 18),
    threshold=20,
    counting=("ratification",),
    article_numbers=("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-1&chapter=26",
)

ENMOD.not_coded(
    "I", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
ENMOD.not_coded("II", "definition of the techniques: nothing to compute")
ENMOD.not_coded("III", "peaceful uses: nothing to compute")
ENMOD.not_coded("IV", "national implementation has no deadline to compute")
ENMOD.not_coded("V", "consultations and complaints: periods that run from requests nobody has yet made")
ENMOD.procedural("VI", "Amendments")
ENMOD.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)
ENMOD.silent_on(
    Question.SUSPENSION_HAS_EFFECT,
    "the Convention speaks neither of suspension nor of withdrawal; the general law of treaties applies",
)


@ENMOD.rule("VII", Question.WITHDRAWAL_TAKES_EFFECT)
def no_article_on_withdrawal(case: Case, notice: WithdrawalNotice) -> Undetermined:
    """The Convention is of unlimited duration and no article provides for withdrawal."""
    earliest = shared.day_of(shared.months_later(notice.received_on.day, 12))
    return Undetermined(
        "the Convention has no withdrawal clause; under the general law of treaties (VCLT 56) a state may "
        "leave only where the parties meant to allow it or the nature of the treaty implies it, and then on "
        "at least twelve months' notice: whether it may is for the parties to settle",
        between=(earliest, None),
    )


ENMOD.procedural("VIII", "Review conferences")


@ENMOD.rule("IX(1)", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign, from the opening in Geneva on 18 May 1977 until entry into force."""
    return shared.open_until_in_force(case, on, opens=date(1977, 5, 18))


@ENMOD.rule("IX(2)", Question.EXPRESSES_CONSENT)
def consents(case: Case, deposit: Deposit) -> bool | With:
    """A signatory ratifies; a state that did not sign before the entry into force may accede at any time."""
    if deposit.instrument in ("acceptance", "approval"):
        return With(True, f"the depositary lists an {deposit.instrument}; the article speaks of ratification")
    return True


@ENMOD.rule("IX(3)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Convention enters into force on the day on which the twentieth instrument of ratification is
    deposited; accessions do not count."""
    twentieth = instruments.nth(20)
    if twentieth is None:
        return Not(f"{len(instruments.by_state)} of 20 instruments of ratification have been deposited")
    return twentieth


@ENMOD.rule("IX(4)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the entry into force, the Convention enters into force
    on the day of its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Convention is not in force")
    return deposit.deposited_on.day


@ENMOD.rule("IX(3)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_states(case: Case, deposit: Deposit) -> date | None:
    """For every state that deposited before the entry into force, the Convention enters into force on that
    day."""
    return shared.deposited_before_entry_into_force(case, deposit)


@ENMOD.rule(
    "IX; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_states"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


ENMOD.procedural("X", "Authentic texts")
