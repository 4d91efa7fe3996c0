"""Whether the day of a deadline can be none that somebody wished, planned or set for a part of the work."""

from __future__ import annotations

import re

from servanda.claiming.making import certainty
from servanda.claiming.reading import Mention, Reading


def is_firm(reading: Reading, match: re.Match[str], day: Mention) -> bool:
    """Whether a day or a month is told with its year, or the year of a "deadline", and can be none that somebody wished or
    planned, or of another treaty's weapons."""
    others = _NO_OTHERS.get(reading.treaty(match) or "")
    doubtful = DOUBT.search(match.string) or (others and others.search(match.string))
    doubtful = doubtful or _FOR_A_PAPER.match(match.string, match.end())
    full = (day.value.latest - day.value.earliest).days < _A_MONTH or "deadline" in match.group()
    full = full and (day.value.exact or not _IN_PART.search(match.string))
    return certainty(reading, day) == "" and full and not doubtful


_A_MONTH = 31
_IN_PART = re.compile(
    r"\b(?:parts?|some|provinces?|northern|southern|eastern|western|regions?|phases?|stages?|batch\w*|districts?|fields?|sites?|lots?|"
    r"set by|agreed with|operators?|units?|teams?|ministr\w+|army|first|thousands?|tonnes?|percent|per cent)\b|<P\d+>"
)
"""Words by which a month may be that of a part of the work, or one that somebody else set."""
_FOR_A_PAPER = re.compile(
    r"[^.;:,<]{0,20}?(?:for|to (?:submit|hand in|present|deliver|file|report)|of)[^.;:,]{0,40}?\b"
    r"(?:reports?|requests?|statements?|papers?|claims?|bids?|law|phase|batch|part|half|survey)\b"
)
"""What has a deadline too: "missed its deadline of 30 April for the annual report on stocks"."""


_NO_OTHERS = {
    "APMBC": re.compile(r"\b(?:chemical|biological|nuclear|cluster)\b"),
    "CCM": re.compile(r"\b(?:chemical|biological|nuclear|mines|landmines|anti-?personnel)\b"),
}
DOUBT = re.compile(
    r"\b(?:request\w*|ask\w*|seek\w*|sought|propos\w*|plans?|planned|aims?|hopes?|expects?|expected|national|internal|strategy|interim|hoped|intend\w*|project|donor\w*|contractors?|company|firm|if)\b"
)
"""Words by which a day may be one that somebody wished or planned."""
