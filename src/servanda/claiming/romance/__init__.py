"""What French and Spanish share: which figures are meant as true, and the day that tense and adverb give them.

"Habían firmado 94" tells of a day gone by, "à ce jour" of the day of writing, "si trente États ratifiaient" of no
day at all. A figure whose day is not certain is not taken up: better no claim than a wrong one.
"""

from __future__ import annotations

from servanda.claiming.romance.making.counts import (
    LOOSELY_ACCEDED,
    count_of,
    maybe_some,
    of_all_that_make_it_up,
    of_all_there_are,
    of_those_that_signed,
    outside_then,
    part_of,
    rank,
    rank_of_number,
    share_of,
    some_where_it_goes_on,
    two_counts,
)
from servanda.claiming.romance.making.days import (
    adopted_or_concluded,
    labelled,
    leaving_effective,
    loosely_deposited,
    of_subject,
    signed_at_the_opening,
    signed_by_many,
    spoken_of,
    voted_for,
)
from servanda.claiming.romance.making.duties import (
    law_of_all,
    treaty_rule,
    were_late,
)
from servanda.claiming.romance.making.standings import (
    as_said_before,
    members,
    none_of_them,
)
from servanda.claiming.romance.meaning import Grammar
from servanda.claiming.romance.signs import ALIAS, Signs

__all__ = [
    "ALIAS",
    "LOOSELY_ACCEDED",
    "Grammar",
    "Signs",
    "adopted_or_concluded",
    "as_said_before",
    "count_of",
    "labelled",
    "law_of_all",
    "leaving_effective",
    "loosely_deposited",
    "maybe_some",
    "members",
    "none_of_them",
    "of_all_that_make_it_up",
    "of_all_there_are",
    "of_subject",
    "of_those_that_signed",
    "outside_then",
    "part_of",
    "rank",
    "rank_of_number",
    "share_of",
    "signed_at_the_opening",
    "signed_by_many",
    "some_where_it_goes_on",
    "spoken_of",
    "treaty_rule",
    "two_counts",
    "voted_for",
    "were_late",
]
