"""What rules of every language make of a match: a count, a membership, a date and so on."""

from __future__ import annotations

from servanda.claiming.making.counts import (
    ALL_BUT,
    MOST_STATES,
    PER_CENT,
    WAY,
    all_but,
    count,
    count_of,
    count_of_all,
    delta,
    everybody,
    ordinal,
    percentage,
    risen,
    second_count,
    share,
)
from servanda.claiming.making.days import (
    OF_NOBODY,
    anniversary,
    certainty,
    date_of,
    dated,
    dated_of,
    deadline,
    today_of,
)
from servanda.claiming.making.others import each, left_open, rule_of
from servanda.claiming.making.standings import first, membership, membership_of_subject, membership_of_those

__all__ = [
    "ALL_BUT",
    "MOST_STATES",
    "OF_NOBODY",
    "PER_CENT",
    "WAY",
    "all_but",
    "anniversary",
    "certainty",
    "count",
    "count_of",
    "count_of_all",
    "date_of",
    "dated",
    "dated_of",
    "deadline",
    "delta",
    "each",
    "everybody",
    "first",
    "left_open",
    "membership",
    "membership_of_subject",
    "membership_of_those",
    "ordinal",
    "percentage",
    "risen",
    "rule_of",
    "second_count",
    "share",
    "today_of",
]
