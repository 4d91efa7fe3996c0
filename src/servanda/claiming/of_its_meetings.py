"""What was concluded, adopted or opened need not be the treaty that stands right before the verb, but the meeting or
the paper called after it: "the Second Meeting of States Parties to the Convention concluded on 16 September"."""

from __future__ import annotations

import re

_HEADS = (
    r"(?:meetings?|conferences?|sessions?|workshops?|seminars?|summits?|gatherings?|assembl(?:y|ies)|plans?|resolutions?|"
    r"declarations?|reports?|programmes?|programs?|laws?|acts?|bills?|statements?|decisions?|rounds?|consultations?|"
    r"intersessionals?|forums?|events?|strateg(?:y|ies)|polic(?:y|ies)|trainings?|courses?|visits?|campaigns?|debates?|"
    r"r[ée]uni[oó]n(?:es|s)?|assembl[ée]es?|asambleas?|conf[ée]rences?|conferencias?|sesi[oó]n(?:es)?|ateliers?|talleres|"
    r"s[ée]minaires?|seminarios?|plans? d'action|planes?|r[ée]solutions?|resoluci[oó]n(?:es)?|d[ée]clarations?|"
    r"declaraci[oó]n(?:es)?|informes?|rapports?|lois?|ley(?:es)?|d[ée]cisions?|decisi[oó]n(?:es)?|cumbres?|sommets?)"
)
_TO_IT = (
    r"(?:of|to|on|under|for|with|about|regarding|concerning|implementing|promoting|within|"
    r"de|du|d'|à|au|sur|relative à|pour|del|a|al|sobre|para)"
)
_CALLED_AFTER_IT = re.compile(
    rf"\b{_HEADS}\b(?:(?!<D\d|\b(?:text|texts|texte|texto|that|which|where|que|qui|où|donde)\b)[^.;,:])*? "
    rf"{_TO_IT} ?(?:(?:the|la|le|l'|el|an?|une?|una) ?)?(?:(?!{_HEADS})(?:[\w-]+|<N\d+>) ){{0,4}}$"
)
_UNDER_IT = re.compile(r"(?:\b(?:under|within)|<H\d+>) (?:the )?(?:(?:[\w-]+|<N\d+>) ){0,3}$")
_ITS_SUBJECT = re.compile(
    r"(?:the |la |le |l'|el )?(?:[\w-]+ ){0,3}<[TC]\d+>(?: \([^)]*\))? (?![,(]|which|that|qui|que)"
)
_RIGHT_BEFORE = re.compile(r"(?:the |la |le |l'|el )?<[TC]\d+>(?: \([^)]*\))? (?:s'|se )?$")
"""The treaty at the end of the words before a verb that a rule takes alone."""

_EVENTS = frozenset({"adopted", "opened", "opened_or_signed", "entered_into_force"})


def of_its_meetings(what: str, match: re.Match[str]) -> bool:
    """Whether an event told of a treaty is of a meeting or a paper that is called after it."""
    if what not in _EVENTS:
        return False
    before = match.string[: match.start()]
    if _ITS_SUBJECT.match(match.group()) is None:
        subject = _RIGHT_BEFORE.search(before)
        if subject is None or "<T" in match.group():
            return False
        before = before[: subject.start()]
    return _CALLED_AFTER_IT.search(before) is not None or _UNDER_IT.search(before) is not None


_PAPERS = (
    r"(?:resolutions?|r[ée]solutions?|resoluci[oó]n(?:es)?|action plans?|plans?|declarations?|d[ée]clarations?|"
    r"declaraci[oó]n(?:es)?|decisions?|d[ée]cisions?|decisi[oó]n(?:es)?|reports?)"
)
_PAPER_ON_IT = re.compile(
    rf"\b{_PAPERS}(?: (?!<D)[^.;,:]{{0,40}}?)? "
    r"(?:on|of|under|<H\d+>|to|for|welcoming|promoting|supporting|implementing|concerning|"
    r"sur|de|du|relative à|concernant|sobre|del|relativa a) ?(?:(?:the|la|le|l'|el) ?)?$"
)
_SET_OFF = re.compile(r"(?:the |la |le |l'|el )?<[TC]\d+>(?: \([^)]*\))?,")


def of_a_paper_on_it(what: str, match: re.Match[str]) -> bool:
    """Whether what is told behind a comma may be of a paper on the treaty: "the resolution on the Convention, adopted
    on 5 December 2018"."""
    return (
        what in _EVENTS
        and _SET_OFF.match(match.group()) is not None
        and _PAPER_ON_IT.search(match.string[: match.start()]) is not None
    )
