"""Protocol II of the Convention on Certain Conventional Weapons, as amended on 3 May 1996.

Adopted in Geneva by an amending Protocol: its article 1 sets out the amended Protocol II, its article 2 says
when it enters into force. Depositary: the Secretary-General of the United Nations. United Nations, Treaty
Series, vol. 2048, No. 22495.
"""

from __future__ import annotations

from datetime import date

from servanda.engine.articles import Treaty
from servanda.treaties import annexed

APII = Treaty(
    code="CCW-APII",
    number="XXVI-2-b",
    title="Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices as "
    "amended on 3 May 1996 (Protocol II, as amended on 3 May 1996) annexed to the Convention on Prohibitions "
    "or Restrictions on the Use of Certain Conventional Weapons which may be deemed to be Excessively "
    "Injurious or to have Indiscriminate Effects",
    short="Amended Protocol II on mines, booby-traps and other devices",
    aliases=(
        "Amended Protocol II",
        "CCW Amended Protocol II",
        "AP II",
        "APII",
        "AP2",
        "CCW AP II",
        "CCW-AP2",
        "amended mines protocol",
        "Protocol II as amended",
        "1996 mines protocol",
    ),
    noun="Protocol",
    adopted=date(1996, 5, 3),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=(
        "1 of the amending Protocol",
        *(str(number) for number in range(1, 15)),
        "technical annex",
        "2 of the amending Protocol",
    ),
    parent="CCW",
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-b&chapter=26",
)

CONDUCT = "limits on conduct: whether conduct breaches them is not for a record of acts to say"

annexed.consent(APII, article="CCW 4(4)")
APII.procedural("1 of the amending Protocol", "Sets out Protocol II as amended")
APII.not_coded("1", "scope: in which conflicts it applies is not for a record of acts to say")
APII.not_coded("2", "definitions: nothing to compute")
APII.not_coded("3", CONDUCT)
APII.not_coded("4", CONDUCT)
APII.not_coded("5", CONDUCT)
APII.not_coded("6", CONDUCT)
APII.not_coded("7", CONDUCT)
APII.not_coded("8", "transfers, and restraint before entry into force, which is no provisional application")
APII.not_coded("9", "recording of minefields: without a date")
APII.not_coded("10", "removal after hostilities: without delay, and without a date")
APII.not_coded("11", "technological cooperation: without a date")
APII.not_coded("12", "protection of missions: without a date")
annexed.national_report(APII, "13(4)", after=lambda owed: owed.since, fixed_in=2010)
APII.not_coded("14", "national measures have no deadline to compute")
APII.not_coded("technical annex", "deferrals of up to nine years, declared at consent: not computed yet")
annexed.entry_into_force(APII, general="2 of the amending Protocol", later="2 of the amending Protocol")
annexed.denunciation(APII)
annexed.left_with_the_convention(APII, article="CCW 9(3)")
