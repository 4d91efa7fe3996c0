"""From a few words to the fields of an act: dates first, then the act, the treaty, the state; the rest is left over.

Each part is taken as soon as it is certain and never guessed: a word that could be two states is left over and said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from servanda import places
from servanda.acts import KINDS, dates_of
from servanda.dates import PartialDate
from servanda.desk.keeping.quick.phrases import COVERING, NOISE, UNTIL, phrases
from servanda.documents.calendar_words import found_in
from servanda.errors import BadDate, UnknownTreaty
from servanda.treaties.names import find_code

LONGEST = 300
_LONGEST_NAME = 8
_YEAR = re.compile(r"(?:19|20)\d\d")
_PARTIAL = re.compile(r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?(?:/(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?)?")
_ARTICLE = re.compile(r"\b(?:art(?:icle|\.)?|artículo|статья|第)\s*(\d{1,2}(?:\(\d\))?)", re.IGNORECASE)
_REPORTING = {"CCM": "7", "APMBC": "7", "ATT": "13"}
"""The article on reports of the treaties that have one."""
_MEETING = re.compile(r"\b\d{1,2}(?:MSP|RC|CSP)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was understood: the kind of act, empty where none was named, its fields, and the words left over.

    ``assumed`` names the fields that no word settled.
    """

    kind: str
    fields: dict[str, str]
    left_over: tuple[str, ...]
    assumed: tuple[str, ...] = ()


@dataclass
class _Reading:
    """The words that are not used yet, and what the used ones said."""

    words: list[str]
    kind: str = ""
    said: dict[str, str] = field(default_factory=dict)

    def take(self, start: int, length: int) -> None:
        # A gap stays, so that words before and after it are not read as one name.
        self.words[start : start + length] = ["|"] * length


def understand(text: str, codes: tuple[str, ...], usual: str = "") -> Understood:
    """What a few words mean. ``codes`` are the treaties of the record, ``usual`` the one meant where none is named.

    >>> understand("vanuatu accession 5 sept 2025 CCM", ("CCM",)).fields["deposited_on"]
    '2025-09-05'
    """
    text = " ".join(text[:LONGEST].split())
    dates, text = _dates(text)
    article, text = _first(_ARTICLE, text, group=1)
    meeting, text = _first(_MEETING, text)
    reading = _Reading(re.findall(r"[^\s,;:]+", text))
    _kind(reading)
    _treaty(reading, codes)
    _state(reading, dates)
    assumed = []
    if "treaty" not in reading.said and usual:
        reading.said["treaty"] = usual
        assumed.append("treaty")
    if not reading.kind:
        idle_words = (word for word in reading.words if word != "|" and word.casefold() not in NOISE)
        return Understood(kind="", fields=reading.said, left_over=tuple(idle_words))
    unused = _placed(reading, dates)
    known = {one.name for one in fields(KINDS[reading.kind])}
    for name, value in (("article", article), ("meeting", meeting.upper())):
        if value and name in known:
            reading.said[name] = value
        elif value:
            unused.append(value)
    if reading.kind == "report" and "article" not in reading.said:
        usual_article = _REPORTING.get(reading.said.get("treaty", ""))
        if usual_article:
            reading.said["article"] = usual_article
            assumed.append("article")
    idle = NOISE | UNTIL | COVERING if dates else NOISE
    left = [word for word in reading.words if word != "|" and word.casefold().strip("().") not in idle]
    said = {name: value for name, value in reading.said.items() if name in known}
    return Understood(kind=reading.kind, fields=said, left_over=(*left, *unused), assumed=tuple(assumed))


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date of the text, and the word before it."""

    date: PartialDate
    before: str


def _dates(text: str) -> tuple[list[_Dated], str]:
    """The dates, and the text without them."""
    spans = [(one.start, one.end, one.date) for one in found_in(text)]
    taken = [range(start, end) for start, end, _ in spans]
    for match in _PARTIAL.finditer(text):
        alone = (
            not text[match.start() - 1 : match.start()].strip()
            and not text[match.end() : match.end() + 1].strip()
        )
        if alone and not any(match.start() in span for span in taken):
            try:
                spans.append((match.start(), match.end(), PartialDate.parse(match[0])))
            except BadDate:
                continue
    spans.sort(key=lambda span: span[0])
    found = []
    for start, _end, date in spans:
        before = text[:start].split()
        found.append(_Dated(date, before[-1].casefold() if before else ""))
    for start, end, _date in reversed(spans):
        text = f"{text[:start]} | {text[end:]}"
    return found, text


def _first(pattern: re.Pattern[str], text: str, group: int = 0) -> tuple[str, str]:
    match = pattern.search(text)
    if match is None:
        return "", text
    # "article 7 report" names an act by its article: the words stay readable without the number.
    return match[group], f"{text[: match.start()]} {text[match.end() :]}"


def _kind(reading: _Reading) -> None:
    lower = [word.casefold().strip("().") for word in reading.words]
    for words, kind, settled in phrases():
        for start in range(len(lower) - len(words) + 1):
            if tuple(lower[start : start + len(words)]) == words:
                reading.take(start, len(words))
                reading.kind, reading.said = kind, {**settled, **reading.said}
                return


def _spans(reading: _Reading) -> Iterator[tuple[int, int, str]]:
    """Every run of words not used yet, the longest first."""
    words = reading.words
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            run = words[start : start + length]
            if "|" not in run:
                yield start, length, " ".join(run)


def _treaty(reading: _Reading, codes: tuple[str, ...]) -> None:
    for start, length, name in _spans(reading):
        try:
            reading.said["treaty"] = find_code(name, codes)
        except UnknownTreaty:
            continue
        reading.take(start, length)
        return


def _state(reading: _Reading, dates: list[_Dated]) -> None:
    """The state, by its longest name: "Guinea-Bissau" and not "Guinea"."""
    day = dates[0].date.earliest if dates else None
    for start, length, name in _spans(reading):
        if name.casefold() in NOISE:
            continue
        found = places.find(name, day)
        if isinstance(found, places.Place):
            reading.said["state"] = found.code
            reading.take(start, length)
            return


def _placed(reading: _Reading, dates: list[_Dated]) -> list[str]:
    """Puts dates into the fields they are for; returns those for which there is none."""
    names = list(dates_of(reading.kind))
    unused = []
    for one in dates:
        if one.before in UNTIL and "until" in names:
            name = "until"
        elif (one.before in COVERING or _YEAR.fullmatch(str(one.date))) and "covering" in names:
            name = "covering"
        else:
            name = next((name for name in names if name not in ("until", "covering", "from_deadline")), "")
        if name and name not in reading.said:
            reading.said[name] = str(one.date)
        else:
            unused.append(str(one.date))
    return unused
