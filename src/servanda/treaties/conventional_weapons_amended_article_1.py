"""Article 1 of the Convention on Certain Conventional Weapons, as amended on 21 December 2001.

Adopted in Geneva. It extends the Convention and the Protocols then in force to conflicts within a state, for
the states that accept it. Depositary: the Secretary-General of the United Nations. United Nations, Treaty
Series, vol. 2260, No. 22495.

A state that joined the Convention after 18 May 2004 is not bound by the amendment unless the depositary lists
its acceptance. Against that reading stands the general rule that a state joining after an amendment is in
force joins the treaty as amended unless it says otherwise (VCLT 40(5)); the question is not settled.
"""

from __future__ import annotations

from datetime import date

from servanda.acts import WithdrawalNotice
from servanda.engine.answers import Undetermined
from servanda.engine.articles import Treaty
from servanda.engine.cases import Case
from servanda.engine.questions import Question
from servanda.treaties import annexed

AI = Treaty(
    code="CCW-AI",
    number="XXVI-2-c",
    title="Amendment to Article I of the Convention on Prohibitions or Restrictions on the Use of Certain "
    "Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects",
    short="Amended article 1 of the Convention on Certain Conventional Weapons",
    aliases=(
        "amended article 1",
        "amended article I",
        "CCW amended article 1",
        "CCW amendment",
        "CCW amendment 2001",
        "CCW A1",
        "AA1",
        "amendment to article 1",
    ),
    noun="amendment",
    adopted=date(2001, 12, 21),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=("1",),
    parent="CCW",
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-c&chapter=26",
)

AI.not_coded("1", "scope: in which conflicts the Convention applies is not for a record of acts to say")
annexed.consent(AI, article="CCW 8(1)")
annexed.entry_into_force(AI, general="CCW 8(1)", later="CCW 8(1)")


@AI.rule("CCW 9", Question.WITHDRAWAL_TAKES_EFFECT)
def not_denounced_alone(case: Case, notice: WithdrawalNotice) -> Undetermined:
    """Article 9 of the Convention speaks of leaving the Convention or a Protocol, not of leaving an
    amendment."""
    return Undetermined(
        "whether a state may leave the amendment and stay in the Convention, of which no article speaks",
        between=(notice.received_on.day, None),
    )


annexed.left_with_the_convention(AI, article="CCW 9")
