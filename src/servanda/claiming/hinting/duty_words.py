"""The words of a language by which days and figures of the work itself are read without a rule: of deadlines, of being
done, of what is destroyed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields

from servanda.claiming.making.figures import Measures
from servanda.claiming.making.senses import Sense
from servanda.claiming.tags import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DutyWords:
    """Patterns over a tagged sentence, in small letters.

    ``limits`` are the words of deadlines and of more time, ``terms`` those of them that may stand beside a month or a
    year, ``until`` what stands right before a day that is a limit; ``worldwide`` tells of a goal that is nobody's own;
    ``works`` are the words for stocks and for land. ``done`` tells that all of it was done, ``declared`` that somebody
    said so, ``denied`` that it was not, or is to be. ``latter`` refers to the last of several states. ``first``
    tells of the deadlines that fell due before all others, ``more_time`` of putting off, ``at_most`` stands before the period
    by which that may be done. ``stock_of`` tells whose stocks, by the adjective of its group ``people``, one of ``peoples``. ``hurt`` tells of people killed and injured together, ``measures`` reads figures of stocks and people.
    """

    limits: re.Pattern[str]
    terms: re.Pattern[str]
    until: re.Pattern[str]
    worldwide: re.Pattern[str]
    works: Sequence[Sense]
    done: re.Pattern[str]
    declared: re.Pattern[str]
    denied: re.Pattern[str]
    latter: re.Pattern[str]
    first: re.Pattern[str]
    more_time: re.Pattern[str]
    at_most: re.Pattern[str]
    hurt: re.Pattern[str]
    measures: Measures
    stock_of: re.Pattern[str] = NOTHING
    peoples: Mapping[str, str] = field(default_factory=dict)

    def patterns(self) -> Iterator[re.Pattern[str]]:
        """All of those that are looked for in whole sentences."""
        for each in fields(self):
            words = getattr(self, each.name)
            if isinstance(words, re.Pattern):
                yield words
        yield from (pattern for _, pattern in self.works)
