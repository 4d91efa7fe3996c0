"""Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines.

Adopted in Oslo on 18 September 1997, opened for signature in Ottawa on 3 December 1997. Depositary: the
Secretary-General of the United Nations. United Nations, Treaty Series, vol. 2056, No. 35597.
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

APMBC = Treaty(
    code="APMBC",
    number="XXVI-5",
    title="Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of "
    "Anti-Personnel Mines and on their Destruction",
    short="Anti-Personnel Mine Ban Convention",
    aliases=(
        "Ottawa",
        "Ottawa Convention",
        "Ottawa Treaty",
        "mine ban",
        "Mine Ban Treaty",
        "Mine Ban Convention",
        "MBT",
        "MBC",
        "APLC",
        "AP Mine Ban Convention",
        "Anti-Personnel Landmines Convention",
        "landmine treaty",
        "landmine ban",
        "landmines",
        "anti-personnel mines",
    ),
    adopted=date(1997, 9, 18),
    adopted_at="Oslo",
    opened=date(1997, 12, 3),
    threshold=40,
    article_numbers=tuple(str(number) for number in range(1, 23)),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-5&chapter=26",
)

APMBC.not_coded(
    "1", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
APMBC.not_coded("2", "definitions: used by people who judge mines and areas, not by rules on dates")
APMBC.not_coded("3", "mines kept for training: amounts, without dates")


@APMBC.rule("4", Question.OBLIGATION_ARISES, about="stockpile_destruction")
def stocks_are_owed(owed: Owed) -> date:
    """A state destroys all stockpiled anti-personnel mines it owns, holds or controls, from the day it is bound."""
    return owed.since


@APMBC.rule("4", Question.OBLIGATION_DUE, about="stockpile_destruction")
def stocks_in_four_years(owed: Owed) -> date | With:
    """Stocks are destroyed as soon as possible, and not later than four years after entry into force for the state;
    nothing provides for more time."""
    return shared.years_later(owed.since, 4)


@APMBC.rule("4", Question.OBLIGATION_DUE_AGAIN, about="stockpile_destruction")
def stocks_found_later(owed: Owed) -> date | Undetermined:
    """Stocks found before the deadline fall under it; for those found after it the text sets none."""
    return shared.same_deadline_or_ask(owed, "the text sets none")


@APMBC.rule("5(1)", Question.OBLIGATION_ARISES, about="clearance")
def clearance_is_owed(owed: Owed) -> date:
    """A state clears the mined areas under its jurisdiction or control, from the day it is bound."""
    return owed.since


@APMBC.rule("5(1)", Question.OBLIGATION_DUE, about="clearance")
def cleared_in_ten_years(owed: Owed) -> date | With:
    """Mined areas are cleared as soon as possible, and not later than ten years after entry into force for the
    state."""
    return shared.years_later(owed.since, 10)


@APMBC.rule("5(3)", Question.EXTENSION_LIMIT, about="clearance")
def ten_years_more_to_clear(owed: Owed) -> date | With:
    """A meeting may put the deadline off by up to ten years, and again by up to ten years each time."""
    assert owed.deadline is not None
    return shared.years_later(owed.deadline, 10)


@APMBC.rule("5; understanding of the Twelfth Meeting", Question.OBLIGATION_DUE_AGAIN, about="clearance")
def mined_areas_found_later(owed: Owed) -> date | Undetermined:
    """Mined areas that come to light, or are newly laid, before the deadline fall under it; a state that finds them
    after it clears them at once or asks for more time. The text has no clock for new mines."""
    return shared.same_deadline_or_ask(owed, "the state has to ask a meeting unless it clears at once")


APMBC.not_coded("6", "cooperation and assistance: a right to ask and a duty to help, without dates")


@APMBC.rule("7(1)", Question.REPORT_DUE, about="initial_report")
def first_report_in_180_days(owed: Owed) -> date:
    """A state reports to the Secretary-General as soon as practicable, and not later than 180 days after entry into
    force for it; a report sent before that counts."""
    return shared.days_later(owed.since, 180)


@APMBC.rule("7(2)", Question.REPORT_DUE, about="annual_report")
def report_by_30_april(owed: Owed) -> date | Not:
    """It updates its report every year by 30 April for the calendar year before, from the first 30 April after the
    day its first report was due."""
    return shared.yearly(owed, month=4, day=30, after=shared.days_later(owed.since, 180))


APMBC.not_coded("8", "clarification of compliance: periods that run from requests nobody has yet made")


@APMBC.rule("9", Question.OBLIGATION_ARISES, about="national_measures")
def measures_are_owed(owed: Owed) -> date:
    """A state takes all legal, administrative and other measures to prevent and suppress what is prohibited, penal
    sanctions among them; no day is set."""
    return owed.since


@APMBC.rule("9", Question.OBLIGATION_MET, about="national_measures")
def a_law_in_place(owed: Owed) -> bool:
    """It is met by a law made for it, or by law the state holds to be enough."""
    return shared.a_law_in_place(owed)


APMBC.procedural("10", "Settlement of disputes")
APMBC.procedural("11", "Meetings of the States Parties")
APMBC.procedural("12", "Review Conferences")
APMBC.not_coded("13", "amendments: none has been adopted")
APMBC.procedural("14", "Costs")


@APMBC.rule("15", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign in Ottawa on 3 and 4 December 1997 and after that in New York until entry into
    force."""
    return shared.open_until_in_force(case, on, opens=date(1997, 12, 3))


@APMBC.rule("16", Question.EXPRESSES_CONSENT)
def consents(case: Case, deposit: Deposit) -> bool:
    """A signatory ratifies, accepts or approves; a state that has not signed may accede at any time."""
    return True


@APMBC.rule("17(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Convention enters into force on the first day of the sixth month after the month in which the
    fortieth instrument was deposited."""
    fortieth = instruments.nth(40)
    if fortieth is None:
        return Not(f"{len(instruments.by_state)} of 40 instruments have been deposited")
    return first_day_of_nth_month_after(fortieth, 6)


@APMBC.rule("17(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the fortieth, the Convention enters into force on the
    first day of the sixth month after the month of its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Convention is not in force")
    return first_day_of_nth_month_after(deposit.deposited_on.day, 6)


@APMBC.rule("17(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_forty(case: Case, deposit: Deposit) -> date | None:
    """For the states that had deposited by the day of the fortieth instrument, the Convention enters into
    force with its general entry into force."""
    return shared.brought_into_force(case, deposit, first_day_of_nth_month_after(deposit.deposited_on.day, 6))


@APMBC.rule(
    "17; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_forty"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


@APMBC.rule("18", Question.APPLIES_PROVISIONALLY)
def applies_provisionally(case: Case, declaration: ProvisionalApplication) -> bool | With | Undetermined:
    """When it ratifies, accepts, approves or accedes, a state may declare that it will apply article 1(1)
    provisionally until the Convention is in force."""
    return shared.declared_with(case, declaration, at_signature=False)


APMBC.not_coded("19", "no reservations may be made: the record holds declarations, and judges none of them")


@APMBC.rule("20(3)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> shared.Effect:
    """A withdrawal takes effect six months after the depositary receives it; if the state is then engaged in
    an armed conflict, not before the conflict has ended."""
    end = shared.months_later(notice.received_on.day, 6)
    return shared.after_wait(case, notice, end)


@APMBC.rule("20", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Convention knows withdrawal only and has no clause on suspension: the state remains a party."""
    return shared.SUSPENSION_CONTESTED


APMBC.procedural("21", "Depositary")
APMBC.procedural("22", "Authentic texts")
