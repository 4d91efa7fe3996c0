"""Comprehensive Nuclear-Test-Ban Treaty.

Adopted by the General Assembly in resolution 50/245 on 10 September 1996, opened for signature in New York on
24 September 1996. Not in force. Depositary: the Secretary-General of the United Nations.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined, With
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

ANNEX_2 = (
    *(
        "DZA",
        "ARG",
        "AUS",
        "AUT",
        "BGD",
        "BEL",
        "BRA",
        "BGR",
        "CAN",
        "CHL",
        "CHN",
        "COL",
        "PRK",
        "EGY",
        "FIN",
    ),
    *(
        "FRA",
        "DEU",
        "HUN",
        "IND",
        "IDN",
        "IRN",
        "ISR",
        "ITA",
        "JPN",
        "MEX",
        "NLD",
        "NOR",
        "PAK",
        "PER",
        "POL",
    ),
    *("ROU", "KOR", "RUS", "SVK", "ZAF", "ESP", "SWE", "CHE", "TUR", "UKR", "GBR", "USA", "VNM", "COD"),
)
"""The states whose ratifications the Treaty waits for, in the order of the text (the last as Zaire)."""

CTBT = Treaty(
    code="CTBT",
    number="XXVI-4",
    title="Comprehensive Nuclear-Test-Ban Treaty",
    short="Comprehensive Nuclear-Test-Ban Treaty",
    aliases=(
        "test ban",
        "Test Ban Treaty",
        "nuclear test ban",
        "nuclear testing treaty",
        "comprehensive test ban",
        "Comprehensive Test Ban Treaty",
    ),
    noun="Treaty",
    adopted=date(1996, 9, 10),
    adopted_at="New York",
    opened=date(1996, 9, 24),
    counting=("ratification",),
    annex_states=ANNEX_2,
    article_numbers=(
        *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
        *("X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"),
    ),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-4&chapter=26",
)

CTBT.not_coded(
    "I", "prohibitions on conduct: whether conduct breaches them is not for a record of acts to say"
)
CTBT.procedural("II", "The Organization")
CTBT.not_coded("III", "national implementation has no deadline to compute")
CTBT.not_coded("IV", "verification: periods that run only once the Treaty is in force")
CTBT.not_coded("V", "measures of redress and sanctions: decisions of the Organization, not acts of states")
CTBT.procedural("VI", "Settlement of disputes")
CTBT.procedural("VII", "Amendments")
CTBT.procedural("VIII", "Review of the Treaty")
CTBT.silent_on(Question.APPLIES_PROVISIONALLY, shared.NO_PROVISIONAL_APPLICATION)


@CTBT.rule("IX(3)", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_takes_effect(case: Case, notice: WithdrawalNotice) -> With | Not | Undetermined:
    """A party withdraws by notice given six months in advance to the other parties, the Executive Council,
    the depositary and the Security Council, with the extraordinary events behind it."""
    if case.general.entered_into_force is None:
        return Not("the Treaty is not in force: nobody is a party yet who could withdraw under article IX")
    read = shared.months_later(notice.received_on.day, 6)
    end = shared.or_the_later_day_named(notice, shared.day_of(read))
    return shared.counted_from_receipt(end, read.caveat if isinstance(read, With) else "")


@CTBT.rule("IX", Question.SUSPENSION_HAS_EFFECT)
def suspension_has_no_effect(case: Case, notice: SuspensionNotice) -> With:
    """The Treaty knows withdrawal only and has no clause by which a state suspends it."""
    return shared.SUSPENSION_CONTESTED


CTBT.procedural("X", "Status of the Protocol and the annexes")


@CTBT.rule("XI", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """Any state may sign, from the opening on 24 September 1996 until entry into force."""
    return shared.open_until_in_force(case, on, opens=date(1996, 9, 24))


@CTBT.rule("XII", Question.EXPRESSES_CONSENT)
def a_signatory_consents(case: Case, deposit: Deposit) -> bool | None:
    """A signatory ratifies."""
    return True if deposit.instrument != "accession" else None


@CTBT.rule("XIII", Question.EXPRESSES_CONSENT)
def accession_is_open(case: Case, deposit: Deposit) -> bool | Undetermined | None:
    """A state that did not sign before the entry into force may accede after it, and not while the Treaty is
    not in force."""
    if deposit.instrument != "accession":
        return None
    if case.general.entered_into_force is None:
        return False
    return shared.accession_after_entry_into_force(case, deposit)


@CTBT.rule("XIV(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Treaty enters into force 180 days after all forty-four states of Annex 2 deposited their
    ratifications, and not within two years of its opening for signature."""
    last = instruments.of_all(ANNEX_2)
    if last is None:
        missing = instruments.missing(ANNEX_2)
        ratified = len(ANNEX_2) - len(missing)
        return Not(f"{ratified} of the 44 states of Annex 2 have ratified; missing: {', '.join(missing)}")
    return shared.not_before(shared.days_later(last, 180), date(1998, 9, 24))


@CTBT.rule("XIV(5)", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> date | Not:
    """For a state that deposits its instrument after the entry into force, the Treaty enters into force on
    the thirtieth day following its own deposit."""
    if case.general.entered_into_force is None:
        return Not("the Treaty is not in force: states of Annex 2 have still to ratify")
    return shared.days_later(deposit.deposited_on.day, 30)


@CTBT.rule("XIV(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_states(case: Case, deposit: Deposit) -> date | None:
    """For every state that deposited before the entry into force, the Treaty enters into force on that
    day."""
    return shared.deposited_before_entry_into_force(case, deposit)


@CTBT.rule(
    "XIV; succession",
    Question.ENTERS_INTO_FORCE,
    defeats=("in_force_for_a_later_state", "in_force_for_the_first_states"),
)
def in_force_for_a_successor(case: Case, deposit: Deposit) -> shared.Effect | None:
    """A successor state is bound from the day the depositary states, and not before the Treaty is in
    force."""
    return shared.succession(case, deposit) if deposit.instrument == "succession" else None


CTBT.not_coded(
    "XV", "no reservations to the articles: the record holds declarations, and judges none of them"
)
CTBT.procedural("XVI", "Depositary")
CTBT.procedural("XVII", "Authentic texts")
