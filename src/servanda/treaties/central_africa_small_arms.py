"""Central African Convention for the Control of Small Arms and Light Weapons (Kinshasa Convention).

Adopted in Kinshasa on 30 April 2010, opened for signature in Brazzaville on 19 November 2010. Depositary: the
Secretary-General of the United Nations. United Nations, Treaty Series, vol. 3176, No. 54327.

Of its articles only 35(1) and 36(1), which the depositary quotes, could be read for this module. What the
others would answer is left open, each time with what is missing.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, Signature, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question
from servanda.treaties import shared

SIGNATORIES_OF_RIGHT = (
    *("AGO", "BDI", "CMR", "CAF", "TCD", "COG", "COD", "GNQ", "GAB", "STP"),
    "RWA",
)
"""The members of the Economic Community of Central African States in 2010, and Rwanda."""

KINSHASA = Treaty(
    code="KINSHASA",
    number="XXVI-7",
    title="Central African Convention for the Control of Small Arms and Light Weapons, their Ammunition and "
    "all Parts and Components that can be used for their Manufacture, Repair and Assembly",
    short="Kinshasa Convention",
    aliases=(
        "Kinshasa",
        "Central African Convention",
        "Central African small arms convention",
        "Central Africa small arms",
    ),
    adopted=date(2010, 4, 30),
    adopted_at="Kinshasa",
    opened=date(2010, 11, 19),
    threshold=6,
    article_numbers=("1 to 34", "35", "36", "37 to the last"),
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-7&chapter=26",
)

UNREAD = "the text of the article has not been read (United Nations, Treaty Series, vol. 3176)"

KINSHASA.not_coded("1 to 34", UNREAD)
KINSHASA.silent_on(Question.APPLIES_PROVISIONALLY, f"whether an article provides for it: {UNREAD}")
KINSHASA.silent_on(Question.SUSPENSION_HAS_EFFECT, f"whether an article provides for it: {UNREAD}")


@KINSHASA.rule("35(1)", Question.MAY_SIGN)
def open_for_signature(case: Case, signature: Signature, on: date) -> bool:
    """The members of the Economic Community of Central African States and Rwanda may sign, in Brazzaville on
    19 November 2010 and after that in New York until entry into force."""
    if signature.state not in SIGNATORIES_OF_RIGHT:
        return False
    return shared.open_until_in_force(case, on, opens=date(2010, 11, 19))


@KINSHASA.rule("36(1)", Question.EXPRESSES_CONSENT)
def consents(case: Case, deposit: Deposit) -> bool | Undetermined:
    """A state consents to be bound by ratification, acceptance, approval or accession."""
    if deposit.instrument in ("ratification", "acceptance", "approval"):
        return True
    return Undetermined(f"who may become a party by {deposit.instrument}: {UNREAD}")


@KINSHASA.rule("36(1)", Question.TREATY_ENTERS_INTO_FORCE)
def enters_into_force(instruments: Instruments) -> date | Not:
    """The Convention enters into force thirty days after the sixth instrument was deposited."""
    sixth = instruments.nth(6)
    if sixth is None:
        return Not(f"{len(instruments.by_state)} of 6 instruments have been deposited")
    return shared.days_later(sixth, 30)


@KINSHASA.rule("36", Question.ENTERS_INTO_FORCE)
def in_force_for_a_later_state(case: Case, deposit: Deposit) -> Not | Undetermined:
    """When the Convention enters into force for a state that deposits after the sixth is in a paragraph that
    has not been read."""
    in_force = case.general.entered_into_force
    if in_force is None:
        return Not("the Convention is not in force")
    earliest = shared.not_before(deposit.deposited_on.day, in_force)
    return Undetermined(f"how long a later state waits, in article 36: {UNREAD}", between=(earliest, None))


@KINSHASA.rule("36(1)", Question.ENTERS_INTO_FORCE, defeats=("in_force_for_a_later_state",))
def in_force_for_the_first_six(case: Case, deposit: Deposit) -> date | None:
    """For the states that had deposited by the day of the sixth instrument, the Convention enters into force
    with its general entry into force."""
    return shared.brought_into_force(case, deposit, shared.days_later(deposit.deposited_on.day, 30))


@KINSHASA.rule("37 to the last", Question.WITHDRAWAL_TAKES_EFFECT)
def withdrawal_not_read(case: Case, notice: WithdrawalNotice) -> Undetermined:
    """Whether and when a state may withdraw is in an article that has not been read."""
    return Undetermined(f"when a withdrawal takes effect: {UNREAD}", between=(notice.received_on.day, None))
