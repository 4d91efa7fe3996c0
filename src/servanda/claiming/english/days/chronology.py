"""Lines of a chronology: a day at the head of the line, and what happened to the treaty on it."""

from __future__ import annotations

import re

from servanda.claiming import making
from servanda.claiming.english.days.events import STARTS, sense
from servanda.claiming.english.layouts.boxes import OTHER
from servanda.claiming.grammar import Rule, marked, rule
from servanda.claiming.marks import Mark
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Reading

_HEAD = r"^\W*(?:(?:early|mid|late)[ -])?{D}\)?(?: ?[-:|,;.] ?(?:(?:[^\w|<]{0,3}|(?:in |at )?[a-z][a-z ]{2,20}(?:, <S\d+>)? ?)\| ?)?| (?=(?:the )?<[TC]))"
_IT = r"(?:(?:the |a |this )?(?:(?:final|new|full|landmark|draft) )*(?:text(?: of)? ?)?(?:the |a )?(?:(?:final|new|landmark) )*(?:<[TC]\d+>(?:'s?)?(?: \([^)<]{2,12}\))? ?)?(?:text )?)"
_ABOVE = 250
"""Characters above a line in which a law may be told of whose chronology it is."""


def _of_line(reading: Reading, match: re.Match[str]) -> Found | None:
    """What happened on the day of the line; open where no treaty is named in it and the page may be about a law or a state."""
    made = making.date_of(sense(match.group("v")))(reading, match)
    if not isinstance(made, Found):
        return None
    made = replace(made, states=())
    if made.note or _TREATY.search(match.group()):
        return made
    above = reading.source[max(0, reading.start - _ABOVE) : reading.start]
    own = reading.main == made.treaty and not OTHER.search(above) and (reading.guessed or not reading.subject)
    return made if own else replace(made, note=UNSURE)


_TREATY = re.compile(r"<[TC]\d+>")

_CHRONOLOGY: tuple[Rule, ...] = (
    rule(
        "line of a chronology: a noun",
        rf"{_HEAD}(?:the )?(?:(?:formal|final|official) )*(?P<v>adoption|conclusion|opening(?: for signatures?)?|sign(?:ing|ature)(?: ceremony| conference)?|(?:entry|coming) into (?:force|effect))(?: of (?:the )?(?:(?:final|draft) )*(?:text of )?{{U}}(?! for\b| by <S)|(?= (?:in|at|by) (?!<S)|[.,;)]| ?\||$))(?! by (?:the )?(?:senate|parliament|house|national))",
        _of_line,
        "The Mine Ban Treaty in brief\n18 September 1997 - Adoption of the Mine Ban Treaty in Oslo",
    ),
    rule(
        "line of a chronology: a verb",
        rf"{_HEAD}{_IT}(?:(?:is|was|were|gets|has been|formally|officially|finally|unanimously) )*(?P<v>adopted|concluded|open(?:s|ed)? for signatures?|signed(?= (?:in|at) (?!<))|{STARTS})(?! (?:for|in) (?:the )?<S| by (?:the )?(?:senate|parliament|house|national|<S))",
        _of_line,
        "The Mine Ban Treaty in brief\n1 March 1999: the Mine Ban Treaty enters into force",
        "The Mine Ban Treaty in brief\nDecember 1997: Convention signed in Ottawa by 122 states",
    ),
    rule(
        "line of a chronology: those who did it",
        rf"{_HEAD}(?:(?:some|over|more than|all|the|<H\d+>) )*(?:<N\d+> )?(?:states|countries|nations|governments|un general assembly|general assembly|(?:\w+ )?(?:diplomatic )?conference)(?: (?:in|at|of) (?!<[DT])[\w ]{{2,30}}?)? (?P<v>adopts?|adopted|concludes?|concluded) (?:the )?(?:(?:final|draft|new) )*(?:text of )?{{U}}",
        _of_line,
        "The Mine Ban Treaty in brief\nSeptember 1997: Oslo conference adopts the Mine Ban Treaty",
    ),
    rule(
        "line of a chronology: those who signed",
        rf"{_HEAD}(?:(?:some|over|more than|all|the|<H\d+>) )*(?:<N\d+> )?(?:states|countries|nations|governments) (?P<v>sign|signed) (?:the )?(?:new )?{{U}}",
        _of_line,
        "The Mine Ban Treaty in brief\nDecember 1997: 122 states sign the Mine Ban Treaty",
        marks=Mark.CEREMONY,
    ),
)

CHRONOLOGY = marked(Mark.OF_THE_TREATY, _CHRONOLOGY)
