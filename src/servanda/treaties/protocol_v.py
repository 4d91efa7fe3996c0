"""Protocol V of the Convention on Certain Conventional Weapons, on explosive remnants of war.

Adopted in Geneva on 28 November 2003. It has no article on its entry into force: article 8(2)(b) of the
Convention refers to its article 5(3) and (4). Depositary: the Secretary-General of the United Nations. United
Nations, Treaty Series, vol. 2399, No. 22495.
"""

from __future__ import annotations

from datetime import date

from servanda.engine.articles import Treaty
from servanda.engine.owed import Owed
from servanda.engine.questions import Question
from servanda.treaties import annexed, shared

PV = Treaty(
    code="CCW-PV",
    number="XXVI-2-d",
    title="Protocol on Explosive Remnants of War to the Convention on Prohibitions or Restrictions on the "
    "Use of Certain Conventional Weapons which may be deemed to be Excessively Injurious or to have "
    "Indiscriminate Effects (Protocol V)",
    short="Protocol V on explosive remnants of war",
    aliases=(
        "Protocol V",
        "CCW Protocol V",
        "CCW P5",
        "CCW-P5",
        "ERW",
        "ERW protocol",
        "explosive remnants of war",
        "Protocol on Explosive Remnants of War",
    ),
    noun="Protocol",
    adopted=date(2003, 11, 28),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=(*(str(number) for number in range(1, 12)), "technical annex"),
    parent="CCW",
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-d&chapter=26",
)

annexed.consent(PV, article="CCW 4(4)")
annexed.entry_into_force(PV, general="CCW 5(3)", later="CCW 5(4)")
PV.not_coded("1", "scope: in which conflicts it applies is not for a record of acts to say")
PV.not_coded("2", "definitions: remnants are existing ones where they were there before entry into force")
PV.not_coded("3", "clearance after hostilities: as soon as feasible, without a date")
PV.not_coded("4", "recording and passing on of information: without a date")
PV.not_coded("5", "precautions for civilians: without a date")
PV.not_coded("6", "protection of humanitarian missions: without a date")
PV.not_coded("7", "help with existing remnants: a right to ask, without dates")
PV.not_coded("8", "cooperation and assistance: without dates")
PV.not_coded("9", "generic preventive measures: voluntary")


@PV.rule("10(2)(b)", Question.REPORT_DUE, about="initial_report")
def first_report_in_180_days(owed: Owed) -> date:
    """As the conferences settled it, a party reports for the first time not later than 180 days after entry into
    force for it."""
    return shared.days_later(owed.since, 180)


annexed.national_report(PV, "10(2)(b)", after=lambda owed: shared.days_later(owed.since, 180), fixed_in=2007)
PV.not_coded("11", "compliance: national measures and consultations, without dates")
PV.not_coded("technical annex", "best practice: voluntary")
annexed.denunciation(PV)
annexed.left_with_the_convention(PV, article="CCW 9(3)")
