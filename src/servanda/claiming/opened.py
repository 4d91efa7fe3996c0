"""When signing of a treaty began."""

from __future__ import annotations

from datetime import date

OPENED: dict[str, date] = {
    "CCM": date(2008, 12, 3),
    "APMBC": date(1997, 12, 3),
    "ATT": date(2013, 6, 3),
    "TPNW": date(2017, 9, 20),
    "CWC": date(1993, 1, 13),
    "CTBT": date(1996, 9, 24),
}
"""When signing began: "signed by 154 since 1997" counts all who ever signed, "since 2015" newcomers only; and
"94 signed in December 2008" all until then, "six ratified in 2013" those of that year only."""
