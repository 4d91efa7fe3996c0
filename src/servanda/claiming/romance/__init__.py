"""What French and Spanish share: which figures are meant as true, and the day that tense and adverb give them.

"Habían firmado 94" tells of a day gone by, "à ce jour" of the day of writing, "si trente États ratifiaient" of no
day at all. A figure whose day is not certain is not taken up: better no claim than a wrong one.
"""

from __future__ import annotations

from servanda.claiming.romance.makes import (
    LOOSELY_ACCEDED,
    count_of,
    labelled,
    members,
    of_subject,
    outside_then,
    part_of,
    rank,
    share_of,
    signed_by_many,
    treaty_rule,
    two_counts,
)
from servanda.claiming.romance.meaning import Grammar
from servanda.claiming.romance.signs import Signs

__all__ = [
    "LOOSELY_ACCEDED",
    "Grammar",
    "Signs",
    "count_of",
    "labelled",
    "members",
    "of_subject",
    "outside_then",
    "part_of",
    "rank",
    "share_of",
    "signed_by_many",
    "treaty_rule",
    "two_counts",
]
