"""What the heads of columns tell of the days and figures below them."""

from __future__ import annotations

import re

OF_A_STATE = (
    ("", re.compile(r"\bdomestic|\bnational|\bparliament|\blaw\b|\bsuccession", re.IGNORECASE)),
    ("in_force_for_state", re.compile(r"\bforce\b|\beffect|\bbound\b", re.IGNORECASE)),
    ("withdrawal_notice", re.compile(r"\bnoti(?:ce|fi)", re.IGNORECASE)),
    ("withdrawal", re.compile(r"withdr|denunc", re.IGNORECASE)),
    ("deposit", re.compile(r"deposit|ratif|acce(?:ssion|ded|ptance)|approv|consent", re.IGNORECASE)),
    ("signature", re.compile(r"\bsign(?:ed|ature|ing|atory)", re.IGNORECASE)),
    ("joined", re.compile(r"\bjoined\b|\bmember since\b|\bparty since\b", re.IGNORECASE)),
    ("withdrawal_effective", re.compile(r"\bleft\b|\bexit", re.IGNORECASE)),
)
OF_A_TREATY = (
    ("adopted", re.compile(r"\badopt|\bconclu", re.IGNORECASE)),
    ("entered_into_force", re.compile(r"\bforce\b|\beffect", re.IGNORECASE)),
    ("opened", re.compile(r"\bopen", re.IGNORECASE)),
    ("opened_or_signed", re.compile(r"\bsign(?:ed|ature|ing)\b", re.IGNORECASE)),
)
"""What the day in a column is the day of, by the first words that its head has; an empty name for none we know."""

COUNTED = (
    ("", re.compile(r"\bnon\b|\bnot\b|\bneeded|\brequired|\bonly\b", re.IGNORECASE)),
    ("parties", re.compile(r"\bparties\b|\bmembers\b", re.IGNORECASE)),
    ("ratified", re.compile(r"\bratifications\b", re.IGNORECASE)),
    ("signatories", re.compile(r"\bsignator(?:y states|ies)\b|\bsignatures\b", re.IGNORECASE)),
)
STANDS = (
    ("", re.compile(r"\bdomestic|\bnational|\blaw\b|\breport|\bvot", re.IGNORECASE)),
    ("ratified", re.compile(r"\bratified\b|\bratification\b", re.IGNORECASE)),
    ("signed", re.compile(r"\bsigned\b|\bsignature\b", re.IGNORECASE)),
    ("parties", re.compile(r"\bparty\b|\bmember\b", re.IGNORECASE)),
    ("joined", re.compile(r"\bjoined\b|\bacceded\b", re.IGNORECASE)),
)
"""What a column of "yes" and "no" tells of states."""
OTHER_HEAD = re.compile(
    r"\b(?:pledge|statement|declaration|seminar|workshop|up for|origin|committee|group|bureau|staff|present|"
    r"attend\w*|team|parliament\w*|fund|council|union|nato|eu|report\w*|speakers?)\b",
    re.IGNORECASE,
)
"""Words of a head by which what it tells is of another thing."""
LAW = re.compile(r"\blaws?\b|\bbill\b", re.IGNORECASE)
"""What a table is of whose rows tell when the laws of states came into force."""
