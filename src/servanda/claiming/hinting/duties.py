"""Days by which a state must be done with its stocks or its land, and days on which it was, read by the words near
them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from servanda.claiming.hinting.duty_words import DutyWords
from servanda.claiming.hinting.near import COUNTED, FAR, NEAR, Place, claim_of, day_of, matches, said
from servanda.claiming.making import OF_THE_FIRST, certainty
from servanda.claiming.model import RELATIVE, Found
from servanda.claiming.reading import Reading
from servanda.dates import PartialDate

OF_WORKS = frozenset({"CCM", "APMBC"})
"""The treaties by which stocks are destroyed and land is cleared."""

_A_MONTH, _A_YEAR = 62, 366
"""Days of a span that is as good as a month ("the end of 2020"), and of a year."""
_LEAD = 44
"""Characters before a day in which its preposition stands, with what may lie between."""
_BESIDE, _BEHIND = 60, 24
"""Characters between a word for a limit and a month or year that stands beside it."""

_ARTICLES = {
    ("CCM", 3): "stockpile",
    ("CCM", 4): "clearance",
    ("APMBC", 4): "stockpile",
    ("APMBC", 5): "clearance",
}
_ARTICLE = re.compile(r"\b(?:article|artículo|art\.) (<N\d+>)")


def of_works(reading: Reading) -> bool:
    """Whether a sentence may speak of destroying stocks or clearing land under a treaty."""
    return reading.topic in OF_WORKS or any(
        item.sort == "T" and item.value in OF_WORKS for item in reading.found
    )


def deadlines(place: Place, places: Sequence[Place], reading: Reading, words: DutyWords) -> Iterator[Found]:
    """A day near words of a limit or of more time; a month or a year only right beside them, and a year only where the
    sentence says who has to do what."""
    day: PartialDate = place.item.value
    length = (day.latest - day.earliest).days
    if length > _A_YEAR or certainty(reading, place.item):
        return
    told = _nearest(words.limits, reading, place, FAR)
    lead = max(0, place.start - _LEAD)
    led = words.until.search(reading.tagged[lead : place.start])
    if told is None and led is None:
        return
    here = works_in(reading, place.start, words)
    works = here or works_before(reading, words)
    if not works and reading.topic == "APMBC" and words.more_time.search(reading.tagged):
        works = ("clearance",)  # that treaty lets nobody put off the destruction of stocks
    whose = list(_whose(place, places, reading, words))
    if length > 0:
        beside = led is not None or _beside(place, reading, words)
        if not works or (length > _A_MONTH and not here) or words.worldwide.search(reading.tagged):
            return
        if whose and (
            not beside or (length > _A_MONTH and not any(other.item.sort == "S" for other in places))
        ):
            return
    elif told is None and not works:
        return
    start = lead + led.start() if led is not None else told[0] if told is not None else place.start
    end = told[1] if told is not None and led is None else place.end
    # "They completed the destruction of their stocks. Botswana has until 2021": of stocks it goes on.
    sure = _is_sure(here, reading) if here else works == ("stockpile",)
    for what in _either(works, words, sure=sure) or ("any",):
        for states in whose:
            yield from claim_of(
                reading,
                place,
                (start, end),
                "deadline",
                what,
                value=str(day),
                date=day,
                states=states,
                about="" if what == "any" else what,
            )
        if not whose and words.first.search(reading.tagged):
            yield from claim_of(
                reading, place, (start, end), "deadline", what, value=str(day), date=day, note=OF_THE_FIRST
            )


def _beside(place: Place, reading: Reading, words: DutyWords) -> bool:
    """Whether a word for a limit stands right before a day or right behind it, and nothing of asking for another."""
    before, after = reading.tagged[: place.start], reading.tagged[place.end : place.end + _BEHIND]
    spans = [span for span in said(words.terms, reading) if place.start - _BESIDE <= span[1] <= place.start]
    if spans and not words.limits.search(before, spans[-1][1]):
        return True
    return words.terms.search(after) is not None


def completions(place: Place, places: Sequence[Place], reading: Reading, words: DutyWords) -> Iterator[Found]:
    """A day near words of having done it all; where it is told to the day, near words of declaring too."""
    day: PartialDate = place.item.value
    length = (day.latest - day.earliest).days
    if length > _A_YEAR or certainty(reading, place.item) == RELATIVE:
        return
    if reading.today is not None and day.earliest > reading.today.latest:
        return  # what lies ahead of a text is planned, not done
    done = _nearest(words.done, reading, place, COUNTED)
    if done is None and length == 0:
        done = _nearest(words.declared, reading, place, NEAR)
    if done is None:
        return
    start, end = min(done[0], place.start), max(done[1], place.end)
    stretch = reading.tagged[max(0, start - 24) : end]
    if words.denied.search(stretch) or "<P" in stretch:
        return
    works = works_in(reading, place.start, words)
    if not works and length <= _A_MONTH:
        works = works_before(reading, words)
    for about in _either(works, words, sure=length > 0 or _is_sure(works, reading)):
        for states in _whose(place, places, reading, words):
            yield from day_of(reading, place, done, "completion", day, states=states, about=about)


def extensions(
    place: Place, reading: Reading, words: DutyWords, units: Sequence[tuple[str, re.Pattern[str]]]
) -> Iterator[Found]:
    """By how many years a deadline for stocks, or for land, may be put off at most."""
    unit = next((name for name, words_of in units if words_of.match(reading.tagged[place.end :])), None)
    if unit != "years" or words.more_time.search(reading.tagged) is None:
        return
    lead = reading.tagged[: place.start][-_LEAD:]
    if words.at_most.search(lead) is None and _hedge(reading, lead) != "at_most":
        return
    works = works_in(reading, place.start, words)
    for work in works or works_before(reading, words)[:1]:
        yield from claim_of(
            reading,
            place,
            (place.start, place.end),
            "rule",
            f"{work}_extension",
            value=place.item.value,
            note=unit,
        )


def _hedge(reading: Reading, lead: str) -> str:
    """The hedge right before a figure, empty where there is none."""
    told = _HEDGED.search(lead)
    return str(reading.tag(told.group(1)).value) if told else ""


_HEDGED = re.compile(r"(<H\d+>) $")


def _nearest(pattern: re.Pattern[str], reading: Reading, place: Place, far: int) -> tuple[int, int] | None:
    """Where the words of a pattern stand that are nearest to a mention, and no farther than so many characters."""
    spans = said(pattern, reading)
    apart = {span: max(span[0] - place.end, place.start - span[1], 0) for span in spans}
    near = [span for span in spans if apart[span] <= far]
    return min(near, key=lambda span: apart[span]) if near else None


def works_in(reading: Reading, place: int, words: DutyWords) -> tuple[str, ...]:
    """Of stocks or of land, or of both: as the article named in a sentence says, else by its words, the nearest first."""
    if named := _by_article(reading):
        return named
    apart = {
        name: min(abs(start - place) for start, _ in spans)
        for name, pattern in words.works
        if (spans := said(pattern, reading))
    }
    return tuple(sorted(apart, key=lambda name: apart[name]))


def _by_article(reading: Reading) -> tuple[str, ...]:
    """Of stocks or of land, by the article a sentence names."""
    article = _ARTICLE.search(reading.tagged) if "art" in reading.tagged else None
    if article is None:
        return ()
    number = reading.tag(article.group(1)).value
    codes = [item.value for item in reading.found if item.sort == "T"] or [reading.topic]
    return tuple(dict.fromkeys(_ARTICLES[code, number] for code in codes if (code, number) in _ARTICLES))


def _either(works: tuple[str, ...], words: DutyWords, *, sure: bool) -> tuple[str, ...]:
    """Of stocks or of land, as the words say; of the other too, where they are not sure."""
    return works if sure or not works else tuple(dict.fromkeys((*works, *(name for name, _ in words.works))))


def _is_sure(works: tuple[str, ...], reading: Reading) -> bool:
    """Whether words can mean nothing else: mines "are destroyed" in the ground as well as in stocks."""
    return "clearance" in works or (
        bool(works) and (_STORED.search(reading.tagged) is not None or bool(_by_article(reading)))
    )


_STORED = re.compile(r"stock|arsen|reserv|existenc|almacen")


def works_before(reading: Reading, words: DutyWords) -> tuple[str, ...]:
    """The same of the sentence before, what it told last coming first."""
    last = {
        name: found[-1].end()
        for name, pattern in words.works
        if (found := list(pattern.finditer(reading.before)))
    }
    return tuple(sorted(last, key=lambda name: -last[name]))


_OF_IT = re.compile(r" ?\(?(?: ?(?:for|of|by|the|pour|de|du|la|le|l'|par|para|del|al|el|a))* ?")


def _whose(
    place: Place, places: Sequence[Place], reading: Reading, words: DutyWords
) -> Iterator[tuple[str, ...]]:
    """The states a day may be of: those named before it, those behind it; where none is, those spoken of."""
    named = [other for other in places if other.item.sort == "S" and not reading.is_place(other.item)]
    before = [other for other in named if other.end <= place.start]
    after = [other for other in named if other.start >= place.end]
    if before:
        states = tuple(before[-1].item.value)
        if len(states) > 1 and words.latter.search(reading.tagged, before[-1].end, place.end + NEAR):
            states = states[-1:]
        yield states
    # "since 1 March 2008 (Greece)", "until 1 May 2026 for Lebanon": not that of the next clause.
    if after and (not before or _OF_IT.fullmatch(reading.tagged, place.end, after[0].start)):
        yield tuple(after[0].item.value)
    stock_of = next(iter(matches(words.stock_of, reading)), None) if not named else None
    if stock_of is not None:
        yield (words.peoples[stock_of["people"]],)
    elif not named and reading.subject:
        yield reading.subject
