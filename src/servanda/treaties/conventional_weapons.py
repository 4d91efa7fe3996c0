"""Convention on Certain Conventional Weapons.

Adopted in Geneva on 10 October 1980 together with Protocols I, II and III, opened for signature in New York
on 10 April 1981. Depositary: the Secretary-General of the United Nations. United Nations, Treaty Series,
vol. 1342, No. 22495.

The Protocols, amended Protocol II and amended article 1 have modules of their own: a state is bound by each
of them only from the day that follows from its own consent to it.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

CCW = Treaty(
    code="CCW",
    number="XXVI-2",
    title="Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons which may "
    "be deemed to be Excessively Injurious or to have Indiscriminate Effects (with Protocols I, II and III)",
    short="Convention on Certain Conventional Weapons",
    aliases=(
        "conventional weapons",
        "certain conventional weapons",
        "inhumane weapons",
        "inhumane weapons convention",
        "CCWC",
        "1980 Convention",
        "1980 weapons convention",
        "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons",
    ),
    adopted=date(1980, 10, 10),
    adopted_at="Geneva",
    opened=date(1981, 4, 10),
    threshold=20,
    article_numbers=tuple(str(number) for number in range(1, 12)),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26",
)

PROTOCOLS = ("CCW-PI", "CCW-PII", "CCW-PIII", "CCW-PIV", "CCW-APII", "CCW-PV")
"""What a state may choose its two from: the depositary counts the later ones and amended Protocol II too."""

OPERATIONS = (
    "; the state stays bound until the release and repatriation of persons and, for some Protocols, "
    "missions of the United Nations have ended, of which the record holds nothing"
)
"""What may hold a denunciation beyond the end of the conflict, under article 9(2)."""

CCW.not_coded("1", "scope: in which conflicts the Convention applies is not for a record of acts to say")
CCW.not_coded("2", "relations with other law: nothing to compute")
CCW.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)


@CCW.rule("3", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign in New York for twelve months, from 10 April 1981 to 10 April 1982."""
    return date(1981, 4, 10) <= on <= date(1982, 4, 10)


@CCW.rule("4(3)", Question.EXPRESSES_CONSENT)
def consents_with_two_protocols(case: Case, deposit: Deposit) -> bool | With | Undetermined:
    """A state ratifies, accepts, approves or, not having signed, accedes, and consents with the same deposit
    to be bound by any two or more of the Protocols."""
    acts = {code: case.facts_elsewhere(code) for code in PROTOCOLS}
    if all(found is None for found in acts.values()):
        return With(True, "the record holds no Protocol, so that nobody can see which two the state accepted")
    accepted = [
        code
        for code, found in acts.items()
        if any(
            isinstance(fact.act, Deposit) and fact.act.deposited_on.could_be(deposit.deposited_on)
            for fact in found or ()
        )
    ]
    if len(accepted) >= 2:
        return True
    if not accepted:
        # The depositary took the instrument, so it saw the consents; our record of the Protocols lags behind.
        return With(True, "the record does not say which two Protocols the state accepted with its deposit")
    return Undetermined(
        "the two Protocols that the state accepted with its deposit; of that day the record holds its consent "
        f"to {accepted[0]} only"
    )


@CCW.rule("4; succession", Question.EXPRESSES_CONSENT, defeats=("consents_with_two_protocols",))
def a_successor_consents(case: Case, deposit: Deposit) -> bool | None:
    """A successor state takes over the Convention with the Protocols its predecessor had accepted."""
    return True if deposit.instrument == "succession" else None


@CCW.rule("5(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | With | Not:
    """The Convention enters into force six months after the twentieth instrument was deposited."""
    twentieth = instruments.nth(20)
    if twentieth is None:
        return Not(f"{len(instruments.by_state)} of 20 instruments have been deposited")
    return shared.months_later(twentieth, 6)


@CCW.rule("5(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | With | Not:
    """For a state that deposits its instrument after the twentieth, the Convention enters into force six
    months after its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Convention is not in force")
    return shared.months_later(deposit.deposited_on.day, 6)


@CCW.rule("5(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_twenty(case: Case, deposit: Deposit) -> date | None:
    """For the states that had deposited by the day of the twentieth instrument, the Convention enters into
    force with its general entry into force."""
    own = shared.day_of(shared.months_later(deposit.deposited_on.day, 6))
    return shared.brought_into_force(case, deposit, own)


@CCW.rule(
    "5; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_twenty"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


CCW.not_coded("6", "dissemination: a duty without a date")
CCW.not_coded("7", "relations in a conflict: ad hoc acceptances give nobody the standing of a party")
CCW.not_coded("8", "review and amendments: amended article 1 and the later Protocols have their own modules")


@CCW.rule("9(2)", Question.WITHDRAWAL_TAKES_EFFECT)
def denunciation_takes_effect(case: Case, notice: WithdrawalNotice) -> shared.Effect:
    """A denunciation takes effect one year after the depositary receives it; a state that is then engaged in
    a conflict or occupation stays bound until it ends, and until operations to release and repatriate have
    ended."""
    end = shared.months_later(notice.received_on.day, 12)
    return shared.after_wait(case, notice, end, besides=OPERATIONS)


@CCW.rule("9", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Convention knows denunciation only and has no clause on suspension: the state remains a party."""
    return shared.SUSPENSION_CONTESTED


CCW.procedural("10", "Depositary")
CCW.procedural("11", "Authentic texts")
