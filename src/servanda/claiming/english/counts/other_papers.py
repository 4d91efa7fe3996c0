"""Which paper is said to be signed or ratified by so many: "the regional charter was signed by 17 states" is of no treaty."""

from __future__ import annotations

import re

_PAPER = re.compile(
    r"(?:^|[,;:.] |\b(?:and|but|while|whereas|when|that) )(?:the|an?|this|that|another|one|its|their|our|each) "
    r"(?P<of>(?:(?!<[TC]|\b(?:which|that|who)\b)[^,;:.]){0,60}?(?P<noun>[^\W\d_][\w'-]*)(?: (?:of|on|about|for|against|in|between) [^,;:.]{1,60}?)?),?"
    r" (?:which |that )?(?:was|were|is|are|has been|have been|had been)(?: (?:then|also|later|now|already|since|finally|first|so far|being)){0,3} $"
)
"""The subject of the passive right before its verb."""
_TREATY = re.compile(
    r"<[TC]\d+>|\b(?:instruments?|texts?|documents?|ban|bans|norms?|pacts?|papers?|accords?|agreements?|prohibitions?|treat(?:y|ies)|"
    r"conventions?|regime|protocols?|law|ones?|latter|former|second|first|other|it)\b"
)
"""Words by which the treaty itself may be called."""


def of_another_paper(before: str) -> bool:
    """Whether the words before "signed by 17 states" name another paper than a treaty as what was signed."""
    told = _PAPER.search(before)
    return told is not None and _TREATY.search(told["of"]) is None
