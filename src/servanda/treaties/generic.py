"""Any other treaty deposited with the Secretary-General: only what its table of participants can say.

Who signed and who consented, and on which day, follows from the acts. When the treaty entered into force
for a state, or a withdrawal takes effect, depends on the treaty's own articles, which are not coded: those
questions are Undetermined.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import Deposit, ProvisionalApplication, Signature, SuspensionNotice, WithdrawalNotice
from servanda.engine.answers import Not, Undetermined
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case, Instruments
from servanda.engine.questions import Question


def generic(code: str, title: str) -> Treaty:
    """A treaty known only by the acts the depositary lists."""
    treaty = Treaty(code=code, number=code, title=title, short=title, noun="treaty", generic=True)

    @treaty.rule("the treaty's own article", Question.MAY_SIGN)
    def listed_as_signed(case: Case, signature: Signature, on: date) -> bool:
        """The depositary lists the signature."""
        return True

    @treaty.rule("the treaty's own article", Question.EXPRESSES_CONSENT)
    def listed_as_deposited(case: Case, deposit: Deposit) -> bool:
        """The depositary lists the act among those by which states consent to be bound."""
        return True

    @treaty.rule("the treaty's own article", Question.TREATY_ENTERS_INTO_FORCE)
    def not_computed(instruments: Instruments) -> Undetermined:
        """How many instruments the treaty needs is in its own articles, which are not coded."""
        return Undetermined(f"the articles of {code} on entry into force are not coded")

    @treaty.rule("the treaty's own article", Question.ENTERS_INTO_FORCE)
    def not_known(case: Case, deposit: Deposit) -> Undetermined:
        """When the treaty enters into force for a state is in its own articles, which are not coded."""
        return Undetermined(f"the articles of {code} on entry into force for a state are not coded")

    @treaty.rule("the treaty's own article", Question.APPLIES_PROVISIONALLY)
    def listed_as_provisional(case: Case, declaration: ProvisionalApplication) -> bool | Undetermined:
        """The depositary lists the state as applying the treaty provisionally; when that ends is not coded."""
        if case.general.entered_into_force is None:
            return True
        return Undetermined(f"the articles of {code} on when provisional application ends are not coded")

    @treaty.rule("the treaty's own article", Question.WITHDRAWAL_TAKES_EFFECT)
    def withdrawal_not_known(case: Case, notice: WithdrawalNotice) -> Undetermined | Not:
        """When a denunciation takes effect is in the treaty's own articles, which are not coded."""
        return Undetermined(f"the articles of {code} on denunciation are not coded")

    @treaty.rule("the treaty's own article", Question.SUSPENSION_HAS_EFFECT)
    def suspension_not_known(case: Case, notice: SuspensionNotice) -> Undetermined:
        """Whether a state may suspend the treaty is in its own articles, which are not coded."""
        return Undetermined(f"the articles of {code} on suspension are not coded")

    return treaty
