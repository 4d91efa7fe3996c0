"""The words of a language that tell whether a figure is meant as true, and of which day."""

from __future__ import annotations

import re
from dataclasses import dataclass

ALIAS = (
    r"(?: ?\((?:(?:o|ou|también|aussi|llamad[oa]|dite?|dénommée?|conocid[oa] como) )*[\"'«“ ]*(?:la |el |le |l')?"
    r"(?:<[TC]\d+>|[a-z]{2,6})[\"'»” ]*\))?"
)
"""A further name in brackets behind a treaty's own: "la Convención (Tratado de Ottawa)", "le Traité (TIAN)"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The words of a language that tell whether a figure is meant, and of which day.

    ``unreal``: hopes, conditions, denials and goals; ``denied``: a negation that reaches into the match;
    ``refuted``: what calls the words before it wrong; ``people``: delegates, who come from states and are counted too;
    ``to_date``: "so far"; ``since``: "since";
    ``until``, ``pluperfect`` and ``total``: what counts up to a day;
    ``reckoned``: "since the entry into force", which counts newcomers only; ``past``: tenses of a day gone by; ``event``: what else a date may be the date of;
    ``before`` and ``after``: what may stand between a figure and its date; ``except_for``: "all but";
    ``other_thing``: laws, resolutions and reports, which are adopted and signed too;
    ``participle``: "adopted", "signed", and ``bearer`` what may stand right before one said of a treaty.
    """

    unreal: re.Pattern[str]
    denied: re.Pattern[str]
    refuted: re.Pattern[str]
    people: re.Pattern[str]
    to_date: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    pluperfect: re.Pattern[str]
    total: re.Pattern[str]
    reckoned: re.Pattern[str]
    past: re.Pattern[str]
    event: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    except_for: re.Pattern[str]
    other_thing: re.Pattern[str]
    participle: re.Pattern[str]
    bearer: re.Pattern[str]
