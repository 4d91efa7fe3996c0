"""Protocols I, II and III of the Convention on Certain Conventional Weapons, as adopted with it.

Adopted in Geneva on 10 October 1980 and annexed to the Convention, whose articles 4, 5 and 9 say how a state
comes to be bound by each of them and how it leaves. Depositary: the Secretary-General of the United Nations.
"""

from __future__ import annotations

from datetime import date

from servanda.engine.articles import Treaty
from servanda.treaties import annexed

CONDUCT = "limits on conduct: whether conduct breaches them is not for a record of acts to say"
TEXT = "https://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26"

PI = Treaty(
    code="CCW-PI",
    number="XXVI-2",
    title="Protocol on Non-Detectable Fragments (Protocol I)",
    short="Protocol I on non-detectable fragments",
    aliases=(
        "Protocol I",
        "CCW Protocol I",
        "CCW P1",
        "CCW-P1",
        "non-detectable fragments",
        "non-detectable fragments protocol",
        "fragments protocol",
    ),
    noun="Protocol",
    adopted=date(1980, 10, 10),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=("sole provision",),
    parent="CCW",
    text=TEXT,
)
PI.not_coded("sole provision", CONDUCT)

PII = Treaty(
    code="CCW-PII",
    number="XXVI-2",
    title="Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices "
    "(Protocol II)",
    short="Protocol II on mines, booby-traps and other devices (1980)",
    aliases=(
        "Protocol II",
        "CCW Protocol II",
        "CCW P2",
        "CCW-P2",
        "mines protocol",
        "booby-traps protocol",
        "original Protocol II",
        "1980 mines protocol",
    ),
    noun="Protocol",
    adopted=date(1980, 10, 10),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=("1", "2", "3", "4", "5", "6", "7", "8", "9", "technical annex"),
    parent="CCW",
    text=TEXT,
)
PII.not_coded("1", "scope: nothing to compute")
PII.not_coded("2", "definitions: nothing to compute")
PII.not_coded("3", CONDUCT)
PII.not_coded("4", CONDUCT)
PII.not_coded("5", CONDUCT)
PII.not_coded("6", CONDUCT)
PII.not_coded("7", "recording and publication of minefields: after hostilities, without a date")
PII.not_coded("8", "protection of missions of the United Nations: on request, without a date")
PII.not_coded("9", "cooperation in removal: without a date")
PII.not_coded("technical annex", "guidelines on recording: nothing to compute")

PIII = Treaty(
    code="CCW-PIII",
    number="XXVI-2",
    title="Protocol on Prohibitions or Restrictions on the Use of Incendiary Weapons (Protocol III)",
    short="Protocol III on incendiary weapons",
    aliases=(
        "Protocol III",
        "CCW Protocol III",
        "CCW P3",
        "CCW-P3",
        "incendiary weapons",
        "incendiary weapons protocol",
        "incendiaries protocol",
    ),
    noun="Protocol",
    adopted=date(1980, 10, 10),
    adopted_at="Geneva",
    threshold=20,
    article_numbers=("1", "2"),
    parent="CCW",
    text=TEXT,
)
PIII.not_coded("1", "definitions: nothing to compute")
PIII.not_coded("2", CONDUCT)

for protocol in (PI, PII, PIII):
    annexed.consent(protocol, article="CCW 4(4)")
    annexed.entry_into_force(protocol, general="CCW 5(3)", later="CCW 5(4)")
    annexed.denunciation(protocol)
    annexed.left_with_the_convention(protocol, article="CCW 9(3)")
