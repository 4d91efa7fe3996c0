"""French words for a state counted beside others: "la Colombie et 163 autres pays"."""

from __future__ import annotations

from servanda.claiming.french.signs import DONE, GRAMMAR, HAVE, PARTIES, STATES, THE, sense
from servanda.claiming.romance.alongside import Beside, alongside

ALONGSIDE = alongside(
    GRAMMAR,
    Beside(
        sense=sense,
        others=rf"(?:les )?{{N}} autres {STATES}",
        and_=r"(?:et|ainsi que)",
        with_=r"(?:qui,? )?(?:comme|avec|aux côtés de|au même titre que|tout comme)",
        have=HAVE,
        done=DONE,
        simple=r"(?P<x>(?!))",
        are=rf"(?:sont|est|font|fait)(?: aussi| également)? (?P<w>{PARTIES}|signataires?)",
        ends=THE,
        examples=(
            "La Colombie et 163 autres pays ont ratifié la Convention",
            "La Colombie, avec 163 autres pays, est partie à la Convention",
        ),
    ),
)
