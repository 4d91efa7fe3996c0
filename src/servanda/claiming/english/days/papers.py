"""Leaving a treaty in the words of news: "sent their papers on 27 June and will be out on 27 December"."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.grammar import Rule, rule
from servanda.claiming.model import YEARLESS, Found, replace
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

Made = Found | list[Found] | None

_DULY = r"(?:has |have |had |all |both |each |formally |officially |also |then |jointly |together |finally |now |duly |since )*"
_GAVE = r"(?:sent|submitted|handed (?:in|over|<H\d+>)|filed|delivered|deposited|lodged|presented|gave|transmitted|served|tendered)"
_PAPERS = r"(?:(?:in|off) )?(?:its|their|the|a|an|his|her) (?:(?:formal|official|written|withdrawal|exit|own|respective|necessary) )*(?:papers?|paperwork|notices?|notifications?|letters?|documents?|instruments?|declarations?)"
_WHERE = r"(?:(?!<[DSN]|\b(?:and|but|effective|six months)\b)[^.;:()]){0,80}?"
_TO_BE = r"(?:will|would|is to|are to|was to|were to|is due to|are due to|is set to|are set to|shall|can)(?: (?:then|formally|officially|legally|finally|thus|therefore|be able to))*"
_OUT = r"(?:be (?:out|gone|free)|leave|exit|quit|depart|be no longer (?:bound|in|a party|parties|a member)|no longer be (?:bound|in|a party|parties|a member)|cease to be (?:bound|a party|parties|a member|members))"
_LEAVING = re.compile(r"withdr|denunci|denounc|\bleav|\bexit|\bquit|departure|pull-?out|pull(?:ing|ed)? out")


def _told(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words, or those before, speak of leaving."""
    return _LEAVING.search(reading.before[-220:] + match.string) is not None


def _who(reading: Reading, match: re.Match[str], made: Found) -> Found | None:
    """The states of a claim, or the group the sentence named last before it."""
    if made.states:
        return made
    here = reading.places[match.end() - 1]
    groups = [item.value for item in reading.found if item.sort == "G" and item.end <= here]
    return replace(made, group=groups[-1]) if groups else None


def _to_come(reading: Reading, made: Found) -> Found:
    """A day without its year is the next after the document, of what is to come."""
    day, today = made.date, reading.today
    if made.note != YEARLESS or day is None or today is None or not day.exact or day > today:
        return made
    if (day.day.month, day.day.day) == (2, 29):
        return made
    when = PartialDate.of(day.day.replace(year=day.day.year + 1))
    return replace(made, date=when, value=str(when))


_TO_OTHERS = re.compile(
    r"\bto (?!(?:the |its )?(?:un\b|u\.n|united|secretary|depositary|general|world body|new york|international|treaty|convention|pact|other|all|fellow|states|depart|leave|withdraw|quit))\w"
)
"""Where else than to the depositary letters are sent."""


def _papers(reading: Reading, match: re.Match[str]) -> Made:
    first, last = reading.places[match.start()], reading.places[match.end() - 1]
    if _TO_OTHERS.search(reading.source[first:last].lower()):
        return None  # "sent its letter to parliament"
    made = making.date_of("withdrawal_notice")(reading, match) if _told(reading, match) else None
    return _who(reading, match, made) if isinstance(made, Found) else None


def _out(reading: Reading, match: re.Match[str]) -> Made:
    made = making.date_of("withdrawal_effective")(reading, match) if _told(reading, match) else None
    if isinstance(made, Found):
        made = _to_come(reading, made)
    return _who(reading, match, made) if isinstance(made, Found) else None


def _no_longer(reading: Reading, match: re.Match[str]) -> Made:
    made = making.date_of("withdrawal_effective")(reading, match)
    return replace(made, states=(), group=reading.value(match, "g")) if isinstance(made, Found) else None


PAPERS: tuple[Rule, ...] = (
    rule(
        "sent its papers on",
        rf"(?:{{S}}|<G\d+>|\bit|\bthey|\bthe (?:country|government|three|two|four)),? {_DULY}{_GAVE} {_PAPERS}{_WHERE},? (?:on|in) {{D}}",
        _papers,
        "Lithuania is leaving the Convention; it sent its papers to the UN on 6 September 2024",
    ),
    rule(
        "since a day a group is out",
        r"(?:^|[,;:] |\band )(?:since|as of|from|on) {D},? (?:the )?(?:<N\d+> )?{G}(?: (?:states|countries|nations|members|republics))? (?:(?:are|have been|were|is|will be|ceased|formally|legally|officially) )+(?:no longer (?:been )?(?:bound|parties|members|part|in)|out|outside|free)(?: (?:by|to|of|from|it))*(?: {U}|(?=[.,;:)]|$)(?! (?:committee|group|coordination|bureau|fund|board)))",
        _no_longer,
        "Since 27 December 2025 the Baltic states are no longer bound by the Mine Ban Treaty",
    ),
    rule(
        "will be out on",
        rf"(?:{{S}}|\band|\bbut|\bit|\bthey|\bthe (?:country|government|three|two|four)),? {_TO_BE} {_OUT}(?: of| from| by)?(?: {{U}}| it)? (?:on|by|from|as of) {{D}}(?!,? (?:the )?<S)",
        _out,
        "Lithuania gave notice of its withdrawal from the Convention in September and will be out on 6 March 2025",
    ),
)
