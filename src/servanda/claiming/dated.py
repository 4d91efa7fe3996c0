"""The day that a sentence gives for a figure or a standing whose own words give none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from servanda.claiming.model import Found
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate


def day_spoken_of(
    reading: Reading, claim: Found, taken: set[str], *, firm: bool = False
) -> PartialDate | None:
    """The day the sentence gives for a figure: one that is no claim's own date.

    ``firm`` where the figure is said of the present, so that only "as of", "by" and the like date it.
    """
    best: tuple[int, PartialDate] | None = None
    for found in _LED_DATE.finditer(reading.tagged) if "<D" in reading.tagged else ():
        bare = _UNLED.fullmatch(reading.tagged, 0, found.start("tag")) is not None
        heads = found.group("tag") == _day_of_line(reading) and (bare or found.group("tag") not in taken)
        if found.group("tag") in taken and not heads:
            continue
        item = reading.tag(found.group("tag"))
        lead = found.group("lead").replace(",", " ").split()
        opens = heads or bare
        named = _DAY_OF.search(reading.tagged[: found.start("tag")]) is not None
        if not (opens or item.relative or named) and (not lead or lead[-1] not in _AS_OF):
            continue
        if claim.kind == "membership" and lead[-1:] == ["until"]:
            continue
        before = reading.tagged[: found.start("tag")]
        if claim.kind == "membership" and _OF_AN_EVENT.search(before):
            continue
        onwards = _AFTER_IT.search(before) or _ONWARDS.match(reading.tagged, found.end("tag"))
        if claim.kind == "count" and onwards:
            continue
        if _NAMED_BY_YEAR.search(before) or _OF_A_DOCUMENT.search(before) or _SINCE_IT.search(before):
            continue
        if (
            firm
            and not item.relative
            and lead[-1:] in (["in"], ["on"], ["during"], ["before"], ["from"])
            and not _begins(reading, found)
        ):
            continue
        if item.end < claim.start and _REPORTED_BESIDE.search(reading.source[item.end : claim.start]):
            continue
        if item.start > claim.end and ";" in reading.source[claim.end : item.start]:
            continue
        if item.start > claim.end and _ON_ITS_OWN.search(reading.source[claim.end : item.start]):
            continue
        if claim.kind == "membership" and _of_another_deed(reading.source[claim.end : item.start]):
            continue
        if _NOW.search(reading.source[item.end : claim.start]):
            continue  # "ten years ago it entered into force; at present 113 are party"
        if _MEETING_THEN.search(reading.source[claim.end : item.start]):
            continue  # "it has 111 parties, who next meet from 16 to 19 September"
        distance = max(item.start - claim.end, claim.start - item.end, 0)
        if best is None or distance < best[0]:
            best = (distance, item.value)
    if best is None:
        that = reading.then if claim.kind == "count" and _THAT_DAY.search(reading.tagged) else None
        return that or _day_of_event(reading, claim, firm=firm)
    lasting = (
        claim.kind == "count" and claim.what == "signed" and _CEREMONY.search(reading.tagged) is not None
    )
    return _some_days(best[1]) if lasting else best[1]


_AS_OF = frozenset(
    "of by on at in until before after from as to during around late early mid end "
    "au en le avant fin du de dès el hasta antes para al".split()
)


def _of_another_deed(between: str) -> bool:
    """Whether words behind what states joined go on to another deed, whose day is none of their standing.

    As in "and destroyed its stocks in 2009".
    """
    on = _GOES_ON.search(between)
    if on is None or _OF_TREATIES.search(between):
        return False
    words = re.findall(r"[\w'’]+", between[on.end() :].lower())
    return len([word for word in words if word not in _LEADS]) >= _A_DEED


_GOES_ON = re.compile(
    r",|\b(?:and|but|after|then|though|although|while|y|e|et|pero|aunque|tras|luego|después|mais|puis|après)\b"
)
_OF_TREATIES = re.compile(
    r"\b(?:ratif|sign|firm|adher|adhér|acced|join|rejoin|part(?:y|ies|e|es|ies?)\b|member|miembro|membre)",
    re.IGNORECASE,
)
_LEADS = _AS_OF | frozenset(
    "the la los el le les l un en as still aún encore ya déjà desde depuis since".split()
)
_A_DEED = 2
"""Words, at the least, that tell of another deed."""
_OF_AN_EVENT = re.compile(
    r"\b(?:after|since|before) (?:the|its|their|an?) "
    r"(?!(?:beginning|start|end|middle|close|course|spring|summer|autumn|winter)\b)[a-z-]+(?: [a-z-]+)? (?:of|in) $"
)
"""Words that tell from which event of some year one counts: "ten years after the invasion of 2003"."""
_AFTER_IT = re.compile(
    r"\b(?:after|later than|après|après le|à partir du|à partir de|después del?|después de el|a partir del?|tras el)"
    r"(?: (?:early|mid|late|the end of|la fin de|fin|fines de))? $"
)
_ONWARDS = re.compile(r" on(?:wards?)?(?=[,;] | <[NH]|\.|$)")
"""Words around a day from which on those of a figure came, so that it tells of no figure of that day."""

_SINCE_IT = re.compile(
    r"\b(?:since|depuis|desde) (?:the|its|it|they|we|la|le|l'|que|el|su|sa|son)\b(?:(?!<D)[^.;,:]){0,70}$"
)
"""Words by which a day is only where a time begins: "since it was opened yesterday, more than 50 have signed"."""

_MEETING_THEN = re.compile(
    r"(?<!when they )(?<!when the parties )"
    r"\b(?:meets?|gather|convene|assemble|se réuni\w+|se reún\w+|se reunir\w+)\b[^.;]*$"
)
"""Words by which a day behind a figure is that of a coming meeting of those counted."""


def last_day(
    found: Sequence[Mention], today: PartialDate | None, then: PartialDate | None
) -> PartialDate | None:
    """The last day told that is not ahead of the document; what is told next is reckoned from it."""
    days = [item.value for item in found if item.sort == "D"]
    gone = [day for day in days if today is None or day.earliest <= today.latest]
    last: PartialDate | None = gone[-1] if gone else then or next(reversed(days), None)
    return last


def _day_of_line(reading: Reading) -> str | None:
    """The day at the head of a line of a chronology, which dates all that stands in it.

    Behind a place it is a dateline, "Ottawa, 4 December -": without its year, it says no more than the day of the text.
    """
    line = _LINE.match(reading.tagged)
    if line is None:
        return None
    day = reading.tag(line.group("day"))
    if line.group("place") and not _YEAR.search(reading.source[day.start : day.end]):
        return None
    return line.group("day")


def _day_of_event(reading: Reading, claim: Found, *, firm: bool) -> PartialDate | None:
    """The day of what a sentence begins with: "When it entered into force on 1 August 2010, 108 had signed"."""
    if claim.kind != "count" or "<D" not in reading.tagged:
        return None
    told = _WHEN_IT.search(reading.tagged)
    if told is None and not firm:
        told = _AT_IT.match(reading.tagged)
    if told is None or reading.tag(told.group("tag")).end > claim.start:
        return None
    return reading.tag(told.group("tag")).value  # type: ignore[no-any-return]


def _begins(reading: Reading, found: re.Match[str]) -> bool:
    """Whether a date stands at the head of its sentence: "In January 2015, 116 states have joined"."""
    return len(reading.tagged[: found.start("tag")].split()) <= 2


def _some_days(day: PartialDate) -> PartialDate:
    return PartialDate(day.earliest, day.earliest + timedelta(days=2)) if day.exact else day


_LED_DATE = re.compile(r"(?P<lead>[\w' ,]*?)(?P<tag><D(\d+)>)")

SINCE_THEN = re.compile(r" (?:since(?: then)?|depuis(?: lors)?|desde entonces)(?=[.,;:)]|$)")
"""Words right behind a figure by which it is of now, whatever day the sentence told before."""

_THAT = r"ce jour-là|(?:ese|aquel) (?:mismo )?día"
SAME_DAY = rf"(?:{_THAT}|ce même jour(?:-là)?|le même jour|le jour même|el mismo día)\b"
"""Words of French and Spanish that go back to the day told before; "le même jour" may be one of its own sentence."""

_THAT_DAY = re.compile(rf"(?:^|[,;:] )(?:(?:on )?(?:that|the same) (?:very )?day\b|{_THAT})")
"""How a sentence begins that goes back to the day told before."""

_LINE = re.compile(r"\W*(?P<place>[^\W\d_<>][^\d<>;:.]{1,30},? \(?)?(?P<day><D\d+>)\)? ?[-:|] ")
_YEAR = re.compile(r"\b\d{4}\b")
_UNLED = re.compile(r"[^\w<(]*")
"""What stands before a day at the head of its line: nothing, or the mark of a list."""

_CEREMONY = re.compile(r"\b(?:ceremon|cérémoni|signing conference|signing event)")
"""An event of several days that is mostly named by its first."""

_WHEN_IT = re.compile(
    r"\b(?:when|by the time|at the time|once|quand|lorsque|cuando) [^.;<]{0,30}?(?:<[TC]\d+>)[^.;<]{0,40}?"
    r"\b(?:force|effect|signature|adopted|vigueur|vigor)\b[^.;<]{0,12}? (?P<tag><D\d+>)"
)
"""The event, with its day, by which a sentence dates what follows."""

_NOW = re.compile(
    r"\b(?:at present|currently|now|to date|since then|actuellement|aujourd['’]hui|à ce jour|depuis lors|actualmente|"
    r"hasta la fecha|desde entonces)\b",
    re.IGNORECASE,
)
"""Words by which a figure is of now, whatever day was told before."""

_AT_IT = re.compile(
    r"(?:at|during|à|lors de|durante|en) (?:(?!; )[^.]){0,90}?"
    r"\b(?:meeting|conference|summit|réunion|conférence|assemblée|sommet|reunión|conferencia|cumbre)\b"
    r"[^.;]{0,60}?(?P<tag><D\d+>)(?:\)|,)* (?=(?:<H\d+> )*<N|there were |a total of )"
)
"""A meeting, with its day, at which there were so many."""
_REPORTED_BESIDE = re.compile(r"^[^;.]{0,60}?,? (?:and that|et qu['’e]|y que)\b")
"""What parts a day from a figure that is reported beside it: "that they met in May, and that 98 have joined"."""

_ON_ITS_OWN = re.compile(
    r"^,? (?:whose|dont|cuy[oa]s?)\b|^,? and (?:its|their) (?:last|own|stocks?|stockpiles?|land|mines)\b"
)
"""How a clause begins that has a day of its own: "it binds Germany, whose last mines were destroyed in 1997"."""

_DAY_OF = re.compile(r"\bday(?: [\w ]{1,30})? \($")
"""The day itself in brackets: "on the first day of the signing (3 June 2013)"."""

_NAMED_BY_YEAR = re.compile(
    r"(?:<[TC]\d+>,?|\b(?:former|latter|first|second|older|younger|one|other),) (?:which (?:is|dates) )?(?:of|from) $"
)
"""A year that belongs to a treaty's name: "the Ottawa Treaty of 1997", "the former, from 1997, has 164 parties"."""

_OF_A_DOCUMENT = re.compile(
    r"\b(?:resolutions?|decisions?|reports?|letters?|notes?|laws?|acts?|decrees?|statements?|releases?|articles?|documents?|bills?|"
    r"notifications?|agreements?|résolutions?|décisions?|rapports?|lettres?|lois?|décrets?|communiqués?|documents?|accords?|"
    r"resoluci(?:ón|ones)|decisi(?:ón|ones)|informes?|cartas?|ley(?:es)?|decretos?|comunicados?|documentos?|acuerdos?)"
    r"(?: (?:<N\d+>|no\.?|n°|[\w/.-]*\d[\w/.-]*))* (?:of|from|dated|du|de|d'|del)(?: the)? $"
)
"""A date that belongs to a paper: "resolution 69/49 of 2 December 2014"."""
