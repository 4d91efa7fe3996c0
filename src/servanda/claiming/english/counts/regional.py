"""States of a region or a group by what they are: "43 African states are parties to the Convention"."""

from __future__ import annotations

from servanda.claiming import making
from servanda.claiming.english.phrases import ARE, MORE, PARTIES, THE, noun
from servanda.claiming.grammar import Rule, rule

REGIONAL: tuple[Rule, ...] = (
    rule(
        "n of a group are",
        rf"(?<!\bof )(?<!\bof the ){{N}} (?:{MORE} )?{{G}}(?: states| countries| members| nations| governments)?(?: \([^)]{{0,60}}\))? {ARE} (?:legally |formally |fully )*(?P<v>{PARTIES}|bound(?: by)?|signatories|signatory states){THE}",
        lambda r, m: making.count(noun(m.group("v")), group=True)(r, m),
        "Thirty-six African states are parties to the Convention",
    ),
)
