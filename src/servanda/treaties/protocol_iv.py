"""Protocol IV of the Convention on Certain Conventional Weapons, on blinding laser weapons.

Adopted in Vienna on 13 October 1995 by an Additional Protocol: its article 1 annexes Protocol IV to the
Convention, its article 2 says when it enters into force. Depositary: the Secretary-General of the United
Nations. United Nations, Treaty Series, vol. 1380, No. 22495.
"""

from __future__ import annotations

from datetime import date

from servanda.engine.articles import Treaty
from servanda.treaties import annexed

PIV = Treaty(
    code="CCW-PIV",
    number="XXVI-2-a",
    title="Additional Protocol to the Convention on Prohibitions or Restrictions on the Use of Certain "
    "Conventional Weapons which may be deemed to be Excessively Injurious or to have Indiscriminate Effects "
    "(Protocol IV, entitled Protocol on Blinding Laser Weapons)",
    short="Protocol IV on blinding laser weapons",
    aliases=(
        "Protocol IV",
        "CCW Protocol IV",
        "CCW P4",
        "CCW-P4",
        "blinding lasers",
        "blinding lasers protocol",
        "blinding laser weapons",
        "Protocol on Blinding Laser Weapons",
        "laser protocol",
    ),
    noun="Protocol",
    adopted=date(1995, 10, 13),
    adopted_at="Vienna",
    threshold=20,
    article_numbers=("1 of the Additional Protocol", "1", "2", "3", "4", "2 of the Additional Protocol"),
    parent="CCW",
    text="https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2-a&chapter=26",
)

annexed.consent(PIV, article="CCW 4(4)")
PIV.procedural("1 of the Additional Protocol", "Annexes Protocol IV to the Convention")
PIV.not_coded("1", "no use and no transfer: whether conduct breaches it is not for a record of acts to say")
PIV.not_coded("2", "precautions and training: without a date")
PIV.not_coded("3", "effects outside the prohibition: nothing to compute")
PIV.not_coded("4", "definition of permanent blindness: nothing to compute")
annexed.entry_into_force(PIV, general="2 of the Additional Protocol", later="2 of the Additional Protocol")
annexed.denunciation(PIV)
annexed.left_with_the_convention(PIV, article="CCW 9(3)")
