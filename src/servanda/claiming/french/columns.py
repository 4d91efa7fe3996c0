"""French names of the columns of tables of states."""

from __future__ import annotations

import re

from servanda.claiming.french.signs import GRAMMAR
from servanda.claiming.romance.columns import Columns, columns

COLUMNS = columns(
    GRAMMAR,
    Columns(
        events={
            "signature": re.compile(r"^(?:date de (?:la )?)?(?:signature|signée?)"),
            "deposit": re.compile(
                r"^(?:date (?:de|du|d'|de la) ?)?(?:ratification|adhésion|acceptation|approbation|dépôt|instrument|ratifiée?)"
            ),
            "in_force_for_state": re.compile(
                r"^(?:date d'|l')?(?:entrée en vigueur|en vigueur|prise d'effet)"
            ),
            "withdrawal_notice": re.compile(
                r"^(?:date (?:de|du) )?(?:notification (?:du|de) (?:retrait|la dénonciation)|retrait notifié)"
            ),
        },
        examples=("État | Signature | Ratification\nLe Bénin | 3 décembre 2008 | 10 juillet 2017",),
    ),
)
