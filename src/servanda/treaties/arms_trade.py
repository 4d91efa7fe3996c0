"""Arms Trade Treaty.

Adopted by the General Assembly in resolution 67/234 B on 2 April 2013, opened for signature in New York on
3 June 2013. Depositary: the Secretary-General of the United Nations. United Nations, Treaty Series,
vol. 3013, No. 52373.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, ProvisionalApplication, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.owed import Owed
from servanda.engine.questions import Question
from servanda.treaties import shared

ATT = Treaty(
    code="ATT",
    number="XXVI-8",
    title="Arms Trade Treaty",
    short="Arms Trade Treaty",
    aliases=("arms trade", "arms transfers treaty"),
    noun="Treaty",
    adopted=date(2013, 4, 2),
    adopted_at="New York",
    opened=date(2013, 6, 3),
    threshold=50,
    counting=("ratification", "acceptance", "approval"),
    article_numbers=tuple(str(number) for number in range(1, 29)),
    days_of_grace={"initial_report": 1},
    text="https://treaties.un.org/doc/Treaties/2013/04/20130410%2012-01%20PM/Ch_XXVI_08.pdf",
)

FIRST_ANNUAL_REPORT = (
    "that the first annual report is about the first whole year in which the state was bound is how the duty is "
    "commonly read; the text does not say it"
)

ATT.not_coded("1", "object and purpose: nothing to compute")
ATT.not_coded("2", "scope: which arms are covered is not for a record of acts to say")
ATT.not_coded("3", "ammunition: which exports are covered is not for a record of acts to say")
ATT.not_coded("4", "parts and components: which exports are covered is not for a record of acts to say")


@ATT.rule("5(5)", Question.OBLIGATION_ARISES, about="national_measures")
def measures_are_owed(owed: Owed) -> date:
    """A state takes the measures needed to carry the Treaty out, with a national authority and a control system; no
    day is set."""
    return owed.since


@ATT.rule("5(5)", Question.OBLIGATION_MET, about="national_measures")
def a_law_in_place(owed: Owed) -> bool:
    """It is met by a law made for it, or by law the state holds to be enough."""
    return shared.a_law_in_place(owed)


ATT.not_coded("6", "prohibited transfers: whether conduct breaches them is not for a record of acts to say")
ATT.not_coded("7", "export assessment: made by the exporting state, case by case")
ATT.not_coded("8", "import: measures without dates")
ATT.not_coded("9", "transit: measures without dates")
ATT.not_coded("10", "brokering: measures without dates")
ATT.not_coded("11", "diversion: measures without dates")
ATT.not_coded("12", "record keeping for ten years: it runs from transfers the record does not hold")


@ATT.rule("13(1)", Question.REPORT_DUE, about="initial_report")
def first_report_within_a_year(owed: Owed) -> date:
    """A state reports on the measures it has taken within the first year after entry into force for it: the last day
    is the one before the anniversary, or by the Secretariat's count for later states the anniversary."""
    return shared.days_later(shared.day_of(shared.years_later(owed.since, 1)), -1)


@ATT.rule("13(3)", Question.REPORT_DUE, about="annual_report")
def report_by_31_may(owed: Owed) -> date | With | Not:
    """By 31 May it reports on exports and imports of the calendar year before, beginning with the first whole year
    in which it was bound."""
    if owed.since > date(owed.year, 1, 1):
        return Not("the treaty did not bind the state for the whole of that year")
    due = date(owed.year + 1, 5, 31)
    first = owed.since.year + (owed.since > date(owed.since.year, 1, 1))
    return With(due, FIRST_ANNUAL_REPORT) if owed.year == first else due


ATT.not_coded("14", "enforcement: national measures without dates")
ATT.not_coded("15", "cooperation: a duty without dates")
ATT.not_coded("16", "assistance: a right to ask, without dates")
ATT.procedural("17", "Conference of States Parties")
ATT.procedural("18", "Secretariat")
ATT.procedural("19", "Dispute settlement")
ATT.procedural("20", "Amendments")


@ATT.rule("21(1)", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign in New York from 3 June 2013 until entry into force."""
    return shared.open_until_in_force(case, on, opens=date(2013, 6, 3))


@ATT.rule("21(2)", Question.EXPRESSES_CONSENT)
def a_signatory_consents(case: Case, deposit: Deposit) -> bool | None:
    """A signatory ratifies, accepts or approves."""
    return True if deposit.instrument != "accession" else None


@ATT.rule("21(3)", Question.EXPRESSES_CONSENT)
def accession_is_open(case: Case, deposit: Deposit) -> bool | Undetermined | None:
    """Once the Treaty has entered into force, a state that has not signed may accede."""
    if deposit.instrument != "accession":
        return None
    return shared.accession_after_entry_into_force(case, deposit)


@ATT.rule("22(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Treaty enters into force ninety days after the fiftieth instrument of ratification, acceptance or
    approval was deposited; accessions do not count."""
    fiftieth = instruments.nth(50)
    if fiftieth is None:
        return Not(f"{len(instruments.by_state)} of 50 instruments have been deposited")
    return shared.days_later(fiftieth, 90)


@ATT.rule("22(2)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the entry into force, the Treaty enters into force
    ninety days after its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Treaty is not in force")
    return shared.days_later(deposit.deposited_on.day, 90)


@ATT.rule("22(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_states(case: Case, deposit: Deposit) -> date | None:
    """For every state that deposited before the entry into force, even after the fiftieth, the Treaty enters
    into force on that day."""
    return shared.deposited_before_entry_into_force(case, deposit)


@ATT.rule(
    "22; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_states"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, normally that of the succession of
    states."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


@ATT.rule("23", Question.APPLIES_PROVISIONALLY)
def applies_provisionally(case: Case, declaration: ProvisionalApplication) -> bool | With | Undetermined:
    """When it signs or deposits its instrument, a state may declare that it will apply articles 6 and 7
    provisionally until the Treaty is in force for it."""
    return shared.declared_with(case, declaration, at_signature=True)


@ATT.rule("24(2)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> date | Undetermined:
    """A withdrawal takes effect ninety days after the depositary receives the notice, or on a later day that
    the notice names."""
    return shared.or_the_later_day_named(notice, shared.days_later(notice.received_on.day, 90))


@ATT.rule("24", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Treaty knows withdrawal only and has no clause on suspension: the state remains a party."""
    return shared.SUSPENSION_CONTESTED


ATT.not_coded("25", "reservations: the record holds declarations, and judges none of them")
ATT.procedural("26", "Relationship with other international agreements")
ATT.procedural("27", "Depositary")
ATT.procedural("28", "Authentic texts")
