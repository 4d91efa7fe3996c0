"""Which treaties "the convention", "the protocol" or "the 2008 treaty" may mean."""

from __future__ import annotations

import re

YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_OF_YEAR = {"1993": "CWC", "1997": "APMBC", "2008": "CCM", "2013": "ATT", "2017": "TPNW"}
"""The years by which treaties are called: "the 2008 convention"."""


def fits(generic: str, code: str) -> bool:
    """Whether "the protocol", "the treaty" or "the 2008 convention" may refer back to a treaty of this code."""
    year = YEAR.search(generic)
    if year is not None and _OF_YEAR.get(year.group(), code) != code:
        return False
    if "protocol" in generic:
        return code.startswith("CCW-P") or code == "CCW-APII"
    if "conven" in generic:  # convention, convención, convenio
        return code not in ("ATT", "CTBT", "TPNW") and not code.startswith("CCW-")
    return True
