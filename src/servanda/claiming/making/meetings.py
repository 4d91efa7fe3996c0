"""What is made of words about meetings: which of them, on what days, in which country, and who presided."""

from __future__ import annotations

import re

from servanda.claiming.grammar import Make
from servanda.claiming.making.days import certainty
from servanda.claiming.model import RELATIVE, UNSURE, YEARLESS, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

BEGUN, ENDED = "begun", "ended"
"""The notes of a day that is said to be the first, or the last, of a meeting."""
PLANNED = "planned"
"""The note of a day on which a meeting is to be held, by words that can mean no other meeting: plans are changed."""

_REVIEW = re.compile(r"\drc\b|review|examen|d'examiner|revisión|révision")
_DIGITS = re.compile(r"\d+")
_ORDINAL_WORDS = re.compile(r"(?P<first>first|premi[eè]re?|primera?)\b|second\b|seconde?\b|segunda?\b")
"""Ordinals that are no mentions, since they are words for much else."""
_ORDINAL = re.compile(r"<[ON]\d+>")
_ROMAN = re.compile(r"([ivx]+)(?:e|ème|è)? ")
_LETTERS = {"i": 1, "v": 5, "x": 10}


def meeting_code(reading: Reading, match: re.Match[str]) -> str:
    """The meeting named by the group ``meet``: ``7MSP``, ``2RC``; empty where it is not numbered."""
    words = match.groupdict().get("meet") or ""
    number: int | None
    tag, plain, roman = _ORDINAL.search(words), _ORDINAL_WORDS.match(words), _ROMAN.match(words)
    if roman is not None:
        number = _roman(roman.group(1))
    elif plain is not None:
        number = 1 if plain["first"] else 2
    elif tag is not None:
        number = reading.tag(tag.group()).value
    else:
        digits = _DIGITS.search(re.sub(r"<\w+>", "", words))
        number = int(digits.group()) if digits else None
    return f"{number}{'RC' if _REVIEW.search(words) else 'MSP'}" if number else ""


def _roman(letters: str) -> int:
    """A number below forty in Roman letters: ``xvi``."""
    values = [_LETTERS[letter] for letter in letters]
    return sum(
        -value if any(later > value for later in values[place + 1 :]) else value
        for place, value in enumerate(values)
    )


_HEAD = re.compile(
    r"(?:^|[;:] ?|^(?:on|in|le|en|el) <D\d+>,? |\b(?:that|and|when|que|et|y) )"
    r"(?:the |our |its |this |la |l'|el |le |los |les )*(?:republic of |government of )*$|"
    r"^(?:<D> )?under (?:the )?<[TC]\d+>,? (?:the )?$"
)
_PLANNED = re.compile(
    r"schedul|organi[sz]|\bto be\b|\bwill\b|planned|tiendra|réunira|aura\b|déroulera|tendrá|celebrará|reunirá|opened"
)
"""Words of plans, which are changed, and of an opening that may be one for registration or comments."""


_LED = re.compile(
    r"(?:\b(?:on|in|le|en|el) <D\d+>,? )?(?:\b(?:the|our|its|this|la|le|el|los|les) |\bl')*(?:republic of |government of )*$"
)
_PARAGRAPH = re.compile(r"\n[ \t]*\n\s*$")


def at_the_head(reading: Reading, match: re.Match[str]) -> bool:
    """Whether what matched begins its clause or a paragraph, so that nothing before it is what the verb speaks of."""
    before = match.string[: match.start()]
    if _HEAD.search(before):
        return True
    led = _LED.search(before)
    begun = reading.places[led.start() if led is not None else match.start()]
    return _PARAGRAPH.search(reading.source, max(0, begun - _BLANK), begun) is not None


_BLANK = 8
"""Characters before a paragraph among which an empty line is looked for."""


_ITS_OWN = re.compile(
    r"(?:\b(?:parties|partes?|examen|révision|revisión|msp|rep|aep)|<[TC]\d+>|\)),? ?"
    r"(?:(?:qui|que) (?:s'est|se|tuvo|a eu|fue)|tenue|organisée|celebrada|realizada)\b"
)
"""A meeting and, right behind it, the clause or participle that tells of no other: "the first meeting, which was held on"."""


def meeting(*, loose: bool = False) -> Make:
    """That a meeting was held on the days ``d``; ``loose`` where the day may be another's."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        mention = reading.mention(match, "d")
        if mention is None:
            return None
        when, span = mention.value, over_two_months(reading, mention)
        # What is told from the document's day, or without its year, may be of another meeting.
        note = how_sure(reading, mention) if span is None else ""
        own = _ITS_OWN.search(match.group()) is not None or at_the_head(reading, match)
        if loose or _PLANNED.search(match.group()) or not own:
            note = UNSURE
        when = span or when
        return reading.claim(
            match,
            "date",
            "meeting",
            value=str(when),
            date=when,
            about=meeting_code(reading, match),
            note=note,
        )

    return make


def how_sure(reading: Reading, mention: Mention) -> str:
    """How sure the days of a meeting are; of days told without their year the number of the meeting tells the year."""
    note = certainty(reading, mention)
    return YEARLESS if note == RELATIVE and _from_day_to_day(reading, mention) else note


def _from_day_to_day(reading: Reading, mention: Mention) -> bool:
    """Whether the days of a meeting are told in full but for their year: "del 10 al 13 de septiembre"."""
    written = reading.source[mention.start : mention.end]
    told = (mention.value.latest - mention.value.earliest).days < _LONGEST and _DIGITS.search(written)
    return not mention.relative and bool(told)


_UNTIL = re.compile(r"\s*(?:to|until|and|[-–]|au|al|hasta)\s*(?:the |le |el )?")


def up_to(reading: Reading, first: Mention, later: Mention) -> bool:
    """Whether nothing stands between two days but a word for up to the second."""
    return _UNTIL.fullmatch(reading.source, first.end, later.start) is not None


def over_two_months(reading: Reading, first: Mention) -> PartialDate | None:
    """ "29 November to 4 December 2009": the year of the second day is that of the first."""
    later = next((item for item in reading.found if item.sort == "D" and item.start >= first.end), None)
    if later is None or not later.value.exact or not first.value.exact or not up_to(reading, first, later):
        return None
    begun, ended = first.value.day, later.value.day
    try:
        begun = begun.replace(year=ended.year)
    except ValueError:
        return None
    return PartialDate(begun, ended) if begun < ended and (ended - begun).days < _LONGEST else None


_LONGEST = 40
"""Days a meeting lasts at the most."""


def of_meeting(what: str, *, loose: bool = False) -> Make:
    """That the states ``s`` presided over a meeting (``president``), or were where it was held (``host``)."""

    def make(reading: Reading, match: re.Match[str]) -> Found | None:
        states = reading.value(match, "s")
        name = match.groupdict().get("name")
        if not states or (name is not None and not _is_a_name(reading, match)):
            return None
        return reading.claim(
            match,
            "membership",
            what,
            value=True,
            states=tuple(dict.fromkeys(states)),
            about=meeting_code(reading, match),
            note=UNSURE if loose or (name is None and _unclear(reading, match)) else "",
        )

    return make


def _unclear(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the state may not be the one that presided: it stands in another's clause, or before a comma."""
    return not at_the_head(reading, match) or "," in match.group()


_PARTICLES = frozenset(
    "de la von van der den al el bin ben del da do dos du mr mrs ms dr h.e from of".split()
)


def _is_a_name(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the words of the group ``name`` are written as a person's name: every one with a capital."""
    first, last = reading.places[match.start("name")], reading.places[match.end("name") - 1]
    words = re.findall(r"[^\W\d_][\w.'’-]*", reading.source[first : last + 1])
    return all(word[0].isupper() or word.casefold().rstrip(".") in _PARTICLES for word in words)


def firm(reading: Reading, match: re.Match[str]) -> Found | None:
    """The days of a meeting, whatever stands before the words."""
    made = meeting()(reading, match)
    day = reading.mention(match, "d")
    if not isinstance(made, Found) or day is None or made.note != UNSURE:
        return made if isinstance(made, Found) else None
    return replace(made, note=how_sure(reading, day))


def to_be_held(reading: Reading, match: re.Match[str]) -> Found | None:
    """The days on which a meeting is to be held."""
    made, day = firm(reading, match), reading.mention(match, "d")
    if made is None or day is None or day.relative:
        return None
    in_days = made.note == RELATIVE and _from_day_to_day(reading, day)
    return replace(made, note=PLANNED) if made.note in ("", YEARLESS) or in_days else made
