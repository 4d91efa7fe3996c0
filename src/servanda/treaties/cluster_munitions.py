"""Convention on Cluster Munitions.

Adopted in Dublin on 30 May 2008, opened for signature in Oslo on 3 December 2008. Depositary: the
Secretary-General of the United Nations. United Nations, Treaty Series, vol. 2688, No. 47713.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, ProvisionalApplication, Signature, SuspensionNotice, WithdrawalNotice
from servanda.dates import first_day_of_nth_month_after
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.owed import Owed
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


@CCM.rule("3(2)", Question.OBLIGATION_ARISES, about="stockpile_destruction")
def stocks_are_owed(owed: Owed) -> date:
    """A state destroys all cluster munitions under its jurisdiction and control from the day it is bound."""
    return owed.since


@CCM.rule("3(2)", Question.OBLIGATION_DUE, about="stockpile_destruction")
def stocks_in_eight_years(owed: Owed) -> date | With:
    """Stocks are destroyed as soon as possible, and not later than eight years after entry into force for the
    state."""
    return shared.years_later(owed.since, 8)


@CCM.rule("3(3)", Question.EXTENSION_LIMIT, about="stockpile_destruction")
def stocks_four_years_more(owed: Owed) -> date | With:
    """A meeting may put the deadline off by up to four years, and in exceptional circumstances by up to four more
    each time."""
    assert owed.deadline is not None
    return shared.years_later(owed.deadline, 4)


@CCM.rule("3(2); 7(1)(g)", Question.OBLIGATION_DUE_AGAIN, about="stockpile_destruction")
def stocks_found_later(owed: Owed) -> date | Undetermined:
    """Stocks found after a state reported that it had finished are reported and destroyed; for those found after the
    deadline the text sets none."""
    return shared.same_deadline_or_ask(owed, "the text sets none")


@CCM.rule("3(8)", Question.REPORT_DUE, about="report_on_retained")
def use_of_what_is_kept(owed: Owed) -> date:
    """A state that keeps, acquires or transfers cluster munitions reports on their use for every year it does so, by
    30 April of the next."""
    return date(owed.year + 1, 4, 30)


@CCM.rule("4(1)", Question.OBLIGATION_ARISES, about="clearance")
def clearance_is_owed(owed: Owed) -> date:
    """A state clears the remnants in areas under its jurisdiction or control from the day it is bound."""
    return owed.since


@CCM.rule("4(1)(a)", Question.OBLIGATION_DUE, about="clearance")
def cleared_in_ten_years(owed: Owed) -> date | With:
    """Remnants there at entry into force for the state are cleared as soon as possible, and not later than ten years
    after that day."""
    return shared.years_later(owed.since, 10)


@CCM.rule("4(1)(b)", Question.OBLIGATION_ARISES, about="clearance of new remnants")
def clearance_of_new_remnants_is_owed(owed: Owed) -> date | None:
    """Remnants that are new since entry into force are owed from the day they come to light."""
    return owed.found_on


@CCM.rule("4(1)(b)", Question.OBLIGATION_DUE, about="clearance of new remnants")
def new_remnants_in_ten_years(owed: Owed) -> date | With | Not:
    """New remnants are cleared not later than ten years after the end of the active hostilities they date from; each
    has its own clock, and none runs while they go on."""
    if owed.hostilities_ended_on is None:
        return Not("no period runs yet: the record does not say that the hostilities have ended")
    return shared.years_later(owed.hostilities_ended_on, 10)


@CCM.rule("4(5)", Question.EXTENSION_LIMIT, about="clearance")
def five_years_more_to_clear(owed: Owed) -> date | With:
    """A meeting may put the deadline off by up to five years, and again by up to five years each time."""
    assert owed.deadline is not None
    return shared.years_later(owed.deadline, 5)


@CCM.rule("4(5)", Question.EXTENSION_LIMIT, about="clearance of new remnants")
def five_years_more_for_new_remnants(owed: Owed) -> date | With:
    """What is said of the first deadline is read to hold for that of new remnants too, since requests are spoken of
    for either."""
    assert owed.deadline is not None
    return shared.years_later(owed.deadline, 5)


@CCM.rule("4(1)(a)", Question.OBLIGATION_DUE_AGAIN, about="clearance")
def remnants_found_later(owed: Owed) -> date | Undetermined:
    """Old remnants that come to light once clearance was held to be done fall under the same deadline; after it the
    state has to ask for more time."""
    return shared.same_deadline_or_ask(owed, "the state has to ask a meeting")


@CCM.rule("5(1)", Question.OBLIGATION_ARISES, about="victim_assistance")
def victims_are_owed_care(owed: Owed) -> date:
    """A state provides assistance to the victims in areas under its jurisdiction or control; no day is set."""
    return owed.since


CCM.not_coded("6", "cooperation and assistance: a right to ask and a duty to help, without dates")


@CCM.rule("7(1)", Question.REPORT_DUE, about="initial_report")
def first_report_in_180_days(owed: Owed) -> date:
    """A state reports to the Secretary-General as soon as practicable, and not later than 180 days after entry into
    force for it; a report sent before that counts."""
    return shared.days_later(owed.since, 180)


@CCM.rule("7(2)", Question.REPORT_DUE, about="annual_report")
def report_by_30_april(owed: Owed) -> date | Not:
    """It updates its report every year by 30 April for the calendar year before, from the first 30 April after the
    day its first report was due."""
    return shared.yearly(owed, month=4, day=30, after=shared.days_later(owed.since, 180))


CCM.not_coded("8", "clarification of compliance: periods that run from requests nobody has yet made")


@CCM.rule("9", Question.OBLIGATION_ARISES, about="national_measures")
def measures_are_owed(owed: Owed) -> date:
    """A state takes all legal, administrative and other measures to carry the Convention out, penal sanctions among
    them; no day is set."""
    return owed.since


@CCM.rule("9", Question.OBLIGATION_MET, about="national_measures")
def a_law_in_place(owed: Owed) -> bool:
    """It is met by a law made for it, or by law the state holds to be enough."""
    return shared.a_law_in_place(owed)


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
