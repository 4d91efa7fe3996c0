"""Convention on the Prohibition of Chemical Weapons and on their Destruction.

Adopted by the Conference on Disarmament in Geneva on 3 September 1992, opened for signature in Paris on
13 January 1993. Depositary: the Secretary-General of the United Nations. United Nations, Treaty Series,
vol. 1974, No. 33757.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

CWC = Treaty(
    code="CWC",
    number="XXVI-3",
    title="Convention on the Prohibition of the Development, Production, Stockpiling and Use of "
    "Chemical Weapons and on their Destruction",
    short="Chemical Weapons Convention",
    aliases=("chemical weapons", "chemical weapons ban", "Paris Convention on chemical weapons"),
    adopted=date(1992, 9, 3),
    adopted_at="Geneva",
    opened=date(1993, 1, 13),
    threshold=65,
    counting=("ratification",),
    article_numbers=(
        *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"),
        *("XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII", "XXIV"),
    ),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-3&chapter=26",
)

CWC.not_coded(
    "I", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
CWC.not_coded("II", "definitions: used by people who judge substances and plants, not by rules on dates")
CWC.not_coded("III", "declarations: due dates are not computed yet")
CWC.not_coded("IV", "destruction of chemical weapons: deadlines are not computed yet")
CWC.not_coded("V", "production facilities: deadlines are not computed yet")
CWC.not_coded("VI", "activities not prohibited: declarations of industry are not in the record")
CWC.not_coded("VII", "national implementation has no deadline to compute")
CWC.procedural("VIII", "The Organization")
CWC.not_coded("IX", "consultations and challenge inspections: periods of hours and days from requests")
CWC.not_coded("X", "assistance and protection: a right to ask, without dates")
CWC.not_coded("XI", "economic and technological development: without dates")
CWC.not_coded("XII", "measures of redress and sanctions: decisions of the Organization, not acts of states")
CWC.not_coded("XIII", "relation to other agreements: nothing to compute")
CWC.procedural("XIV", "Settlement of disputes")
CWC.procedural("XV", "Amendments")
CWC.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)


@CWC.rule("XVI(2)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> With | Undetermined:
    """A state withdraws by notice given ninety days in advance to the other parties, the Executive Council,
    the depositary and the Security Council, with the extraordinary events behind it."""
    end = shared.or_the_later_day_named(notice, shared.days_later(notice.received_on.day, 90))
    return shared.counted_from_receipt(end)


@CWC.rule("XVI", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Convention knows withdrawal only and has no clause by which a state suspends it: the state remains
    a party."""
    return shared.SUSPENSION_CONTESTED


CWC.procedural("XVII", "Status of the annexes")


@CWC.rule("XVIII", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign, from the opening in Paris on 13 January 1993 until entry into force."""
    return shared.open_until_in_force(case, on, opens=date(1993, 1, 13))


@CWC.rule("XIX", Question.EXPRESSES_CONSENT)
def a_signatory_consents(case: Case, deposit: Deposit) -> bool | With | None:
    """A signatory ratifies."""
    if deposit.instrument == "accession":
        return None
    if deposit.instrument in ("acceptance", "approval"):
        return With(True, f"the depositary lists an {deposit.instrument}; the article speaks of ratification")
    return True


@CWC.rule("XX", Question.EXPRESSES_CONSENT)
def accession_is_open(case: Case, deposit: Deposit) -> bool | Undetermined | None:
    """A state that did not sign before the entry into force may accede after it."""
    if deposit.instrument != "accession":
        return None
    return shared.accession_after_entry_into_force(case, deposit)


@CWC.rule("XXI(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Convention enters into force 180 days after the sixty-fifth instrument of ratification was
    deposited, and not within two years of its opening for signature."""
    sixty_fifth = instruments.nth(65)
    if sixty_fifth is None:
        return Not(f"{len(instruments.by_state)} of 65 instruments of ratification have been deposited")
    return shared.not_before(shared.days_later(sixty_fifth, 180), date(1995, 1, 13))


@CWC.rule("XXI(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the entry into force, the Convention enters into force
    on the thirtieth day following its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Convention is not in force")
    return shared.days_later(deposit.deposited_on.day, 30)


@CWC.rule("XXI(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_states(case: Case, deposit: Deposit) -> date | None:
    """For every state that deposited before the entry into force, even after the sixty-fifth, the Convention
    enters into force on that day."""
    return shared.deposited_before_entry_into_force(case, deposit)


@CWC.rule(
    "XXI; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_states"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


CWC.not_coded(
    "XXII", "no reservations to the articles: the record holds declarations, and judges none of them"
)
CWC.procedural("XXIII", "Depositary")
CWC.procedural("XXIV", "Authentic texts")
