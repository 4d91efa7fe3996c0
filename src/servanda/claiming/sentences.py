"""A text cut into sentences, with their places; headings, list items and table rows count as sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof st no nos art arts para paras vol pp p ed eds fig gen col sen rep gov hon rev "
    "jr sr vs etc approx inc ltd co dept univ jan feb mar apr jun jul aug sep sept oct nov dec m mme "
    "mlle n° av cf ex janv févr fév juil déc h.e e.g i.e u.s u.n u.k".split()
)
_JOINING = frozenset(
    "of in the and to for by on with from a an at as or its their than that which has have had been "
    "is are was were de la le les du des et en à au aux par pour sur el los las y por con del un una "
    "une states state".split()
)
_END = re.compile(
    r"[.!?…\n](?:(?<!\n)(?P<gap>[\"'”’)\]]*(?:\[(?:\d{1,3}|[a-z]|note \d{1,3})\])*(?:[ \u00a0\u202f]?»)?"
    r"\s+)(?=[\"'“‘(\[]*(?:«[ \u00a0\u202f]?)?[A-ZÀ-ÖØ-ÞА-Я0-9])|(?<=\n)(?:\s*\n)?|"
    r"(?<=[a-zà-ÿ0-9]{3}\.)[\"”]?(?=[A-ZÀ-Ý][a-zà-ÿ]* ))"
)
"""What may end a sentence: blanks after a stop, a line's end, or a stop that has lost the blank behind it, as where the
paragraphs of a page were run together. It begins with a set of letters, so that the engine leaps from one to the
next."""
_DATED_LINE = re.compile(
    r"(?:(?:[Oo]n|[Ll]e|[Ee]l) )?(?:(?:\d{1,2}(?:er|º|\.)? (?:de )?\w{3,12}\.?|\w{3,12}\.? \d{1,2},?|\w{3,12}\.?)"
    r"(?: (?:de |del )?\d{4}) ?[:–—|-] |(?:\d{1,2}(?:er|º|\.)? (?:de )?\w{3,12}\.?|\w{3,12}\.? \d{1,2}) ?: |"
    r"(?:(?:End|Start|Middle) of|By|In) (?:19|20)\d\d ?: )"
)
"""A line of a chronology: "16 February 2010: thirtieth ratification"."""

_TURNED = re.compile(
    r"\W*[A-Z][^\W\d]+(?: [^\W\d]+)?,? \(?(?:[A-Z][\w']+ )*"
    r"(?:Republic|States?|République|República|Estados?) (?:of|of the|du|de|de la|del)"
)
"""A state in a list by its own name first: "Korea, Republic of"."""

_INK = re.compile(r"\S")
_GAP = re.compile(r"[\s(]+")
_DAY_AHEAD = re.compile(
    r"\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)"
)

_STATES = frozenset("états etats état etat estados estado".split())

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|"
    r"enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
)
_OF_A_MONTH = re.compile(rf"\b{_MONTH}(?: del?)?,?$", re.IGNORECASE)
_YEAR_AHEAD = re.compile(r"(?:19|20)\d{2}\b(?! ?[:–—-])")
"""A date goes over the line end: a month, and the year that belongs to it."""

_GERMAN_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember) \d{4}\b"
)
"""What follows the point of "1. August 2010"."""

_LABEL = re.compile(r"[^\W\d]+(?: [^\W\d]+)?|[^\W\d]+(?: [^\W\d]+){0,5} ?:")
_VALUE = re.compile(
    r"[ \t]*(?:\d{1,3}|\d{1,2}(?:st|nd|rd|th|er|º)? (?:de )?[^\W\d]{3,12}\.? (?:de )?\d{4}|"
    r"[^\W\d]{3,12}\.? \d{1,2}, \d{4})"
    r"(?:\s?\[\w{1,3}\])?[ \t.]*(?=\n|$)"
)
"""A figure or a day alone in its line, below the label it belongs to: "Signatories", "133"."""

_ROW = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d]*(?: [^\W\d]+){0,5} ?: ")
"""A row of facts with its label: "Key developments: ratified in May". Of two in succession each stands alone."""

_HEAD = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d]*(?: [^\W\d]+){0,6} \(\d{1,3}\):?[ \t]*(?=\n|$)")
"""The head of a list with how many are on it, alone in its line: "Signed but not ratified (42)"."""

_BULLET = re.compile(r"[-–—•*·▪◦●] ")
_ITEM = re.compile(r"[-•*·▪◦●] ")
"""The mark before an item of a list; a longer dash may be one between clauses."""

_WRAPPED = re.compile(r"\((?!(?:[a-z]{1,4}|\d{1,3}|[A-Z])\))|\d{1,3} (?:[a-zà-ÿ]|(?:States|États|Estados)\b)")
"""How a wrapped line goes on that begins with no letter: a bracket that numbers nothing, a figure of something."""

LONGEST = 1500
"""Characters of the longest sentence that is read in one piece; a longer one is read clause by clause."""

_NUMBERED = re.compile(r"\b[Pp]roto[ck]ol(?:e|o|s|es|os|l)?(?: [IVX]+,?)*(?: (?:and|et|y|e))? [IVX]\.\s+$")
"""A protocol called by its number, which is no initial: "bound by Protocol V. On 6 May ..."."""

_LEADER = 3
"""Dots before the last, in a row that leads from a label to its value: "Ratification ..... 21/07/2000"."""

_LED = re.compile(r"[^\n.]{1,30}\.{4,} ")
"""The beginning of such a row."""

_WORD_BEFORE = re.compile(r"([\w.°]+)\.[\"'”’»)\]]*\s+$")


_DAY_LINE = 48
_DAY_ALONE = re.compile(
    rf"(?:\d{{1,2}}(?:er|º|\.|st|nd|rd|th)?(?: ?[-–/] ?\d{{1,2}})? (?:de )?)?{_MONTH}"
    rf"(?: \d{{1,2}}(?:st|nd|rd|th)?(?: ?[-–/] ?\d{{1,2}})?,?)? (?:del? )?(?P<year>(?:19|20)\d\d) ?:?(?!\S)",
    re.IGNORECASE,
)
_STEPS = 3
"""Days a chronology goes on by, at the least; of so many one may stand out of turn."""


@lru_cache(maxsize=4)
def _is_chronology(text: str) -> bool:
    """Whether days that stand alone in their lines go on through the years, each the head of what is told below it.

    Those above items of news do not: the last comes first, and it is the day of the telling.
    """
    lines = (line.strip() for line in text.split("\n"))
    heads = (_DAY_ALONE.fullmatch(line) for line in lines if 0 < len(line) < _DAY_LINE)
    years = [int(head["year"]) for head in heads if head is not None]
    back = sum(one > other for one, other in pairwise(years))
    return len(years) > _STEPS and years[0] < years[-1] and back * _STEPS < len(years)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The start and end of every sentence, in order, blank edges left out."""
    start = 0
    for cut in _END.finditer(text):
        begun, ended = cut.span("gap")
        if begun < 0:
            begun, ended = cut.span()
        if begun < start:
            continue
        if "\n" in text[begun:ended]:
            if not _breaks(text, begun, ended):
                continue
        elif _abbreviated(text, start, ended):
            continue
        yield from _trimmed(text, start, begun)
        start = ended
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    if bullet := _ITEM.match(text, start, end):
        start = bullet.end()  # what opens a sentence opens an item too: "• On 6 March 2025 it left"
        while start < end and text[start].isspace():
            start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST:
        cut = next(
            (
                at
                for mark in ("; ", ", ", " ")
                if (at := text.rfind(mark, start + LONGEST // 2, start + LONGEST)) > 0
            ),
            start + LONGEST,
        )
        yield start, cut
        start = cut
        while start < end and (text[start].isspace() or text[start] in ",;"):
            start += 1
    if start < end:
        yield start, end


def _abbreviated(text: str, start: int, end: int) -> bool:
    found = _WORD_BEFORE.search(text, max(start, end - 40), end)
    if found is None:
        return False
    word = found.group(1).casefold()
    if len(word) >= _LEADER and set(word) == {"."}:
        return True
    return (
        word in ABBREVIATIONS
        or (word.isdigit() and len(word) <= 2 and _GERMAN_MONTH.match(text, end) is not None)
        or (len(word) == 1 and word.isalpha() and _NUMBERED.search(text, start, end) is None)
        or (word.isdigit() and len(word) <= 2 and end - found.start() < 6 and found.start() == start)
    )


def _breaks(text: str, begun: int, ended: int) -> bool:
    """Whether a line end ends a sentence: not where a line was merely wrapped."""
    before = text[max(0, begun - 60) : begun].rstrip()
    ink = _INK.search(text, ended)
    line = text[ink.start() : ink.start() + 40] if ink else ""
    if not before or not line:
        return True
    label = text[text.rfind("\n", 0, begun) + 1 : begun].strip()
    if "\n" not in text[begun + 1 : ended] and _LABEL.fullmatch(label) and _VALUE.match(text, ended):
        return False
    if len(label) < _DAY_LINE and _DAY_ALONE.fullmatch(label) and _is_chronology(text):
        return _DAY_ALONE.match(line) is not None
    if (ahead := _DAY_ALONE.match(line)) and line[ahead.end() :][:1] in ("", "\n") and _is_chronology(text):
        return True
    if before[-1] in ".!?:;…" or (before[-1] == ")" and line[0].isupper()):
        return True
    if _HEAD.match(text, ink.start() if ink else ended):
        return True
    if "|" in label and ink is not None and "|" in text[ink.start() :].partition("\n")[0]:
        return True  # rows of a table, however long
    if "|" in label and "\n" in text[begun + 1 : ended]:
        return True  # an empty line ends a table
    if line[0].islower():
        return False
    if _BULLET.match(line) or _DATED_LINE.match(line) or _LED.match(line):
        return True
    last = _GAP.split(before)[-1].casefold().rstrip(",")
    if last in _STATES and line.startswith(("Part", "part")):
        return False
    if _TURNED.fullmatch(label) is not None:
        return True
    if before[-1] == "," or last in _JOINING:
        return False
    if line[0].isdigit() and "\n" not in text[begun + 1 : ended] and _DAY_AHEAD.match(line):
        return False
    if _YEAR_AHEAD.match(line) and _OF_A_MONTH.search(before):
        return False
    if "\n" in text[begun + 1 : ended] or (_ROW.match(label) and _ROW.match(line)):
        return True
    # A single line end: a wrapped line is long and the next begins a word; a list has short lines.
    length = begun - text.rfind("\n", 0, begun) - 1
    return length < 70 or not (line[0].isalpha() or _WRAPPED.match(line))
