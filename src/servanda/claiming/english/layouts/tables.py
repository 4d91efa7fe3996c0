"""Tables with a head: a state or a treaty a row, and in each column a day or a figure of the sort its head tells."""

from __future__ import annotations

import re
from typing import NamedTuple

from servanda.claiming import making
from servanda.claiming.english.dates import MONTHS
from servanda.claiming.english.duties.headed_votes import of_one_treaty
from servanda.claiming.english.duties.limits import DOUBT
from servanda.claiming.english.layouts.heads import COUNTED, LAW, OF_A_STATE, OF_A_TREATY, OTHER_HEAD, STANDS
from servanda.claiming.english.layouts.vote_columns import vote_in_a_cell
from servanda.claiming.grammar import Make, Rule, rule
from servanda.claiming.making import certainty
from servanda.claiming.model import UNSURE, Found, replace
from servanda.claiming.reading import Mention, Reading
from servanda.dates import PartialDate

_FAR = 12_000
"""Characters above a row in which the head of its table is looked for."""

_DEADLINE = re.compile(r"\bdeadline", re.IGNORECASE)
_CLEARANCE = re.compile(r"\bclear|\bdemin", re.IGNORECASE)
_STOCKPILE = re.compile(r"\bstock|\bdestr", re.IGNORECASE)
_ARTICLE = re.compile(r"\bart(?:icle|\.)? ?(\d)\b", re.IGNORECASE)
_DUTIES = {
    ("CCM", "3"): "stockpile",
    ("CCM", "4"): "clearance",
    ("APMBC", "4"): "stockpile",
    ("APMBC", "5"): "clearance",
}
"""What the articles of a treaty set deadlines for."""
_AS_OF = re.compile(
    r"\b(?:as (?:of|at)|status (?:at|on|as at|as of)|on|at) "
    r"(?:(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]{2,8}),? (?P<year>(?:19|20)\d\d)|"
    r"(?P<month2>[A-Z][a-z]{2,8}) (?:(?P<day2>\d{1,2}), )?(?P<year2>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)

_DATA = re.compile(
    r"\W*(?:\d{1,2}[ -]\w{3,9}\.?,?[ -]\d{2,4}|\w{3,9}\.? \d{1,2}, \d{4}|\d[\d./-]*)\W*(?:\(?\w\)?)?\W*"
)
"""A cell that holds a day or a figure, as no head does."""


_SLASH = " / "
"""What stands between the cells of a table where nobody drew lines."""
_STATUS = re.compile(r"\bas (?:of|at)\b|\bstatus\b|\btable\b|\bbelow\b", re.IGNORECASE)
"""Words of a caption, which may be a sentence too."""


class Cell(NamedTuple):
    """Where in a table something stands: the head of its column, and what stands above the table and in its head."""

    head: str
    around: str


def cell_of(source: str, place: int) -> Cell | None:
    """The cell in which a place of a text lies, where that is a row of a table below its head."""
    begun = source.rfind("\n", 0, place) + 1
    ended = source.find("\n", place)
    row = source[begun : ended if ended >= 0 else len(source)]
    line = "|" if "|" in row else _SLASH
    column = source.count(line, begun, place)
    if column == 0:
        return None
    rows = source[max(0, begun - _FAR) : begun].splitlines()
    above: list[str] = []
    while rows and line in rows[-1]:
        above.append(rows.pop())
    if not above:
        return None
    head = above[-1]
    cells = head.split(line)
    if head.count(line) != row.count(line) or any(_DATA.fullmatch(cell) for cell in cells):
        return None
    before = next((line for line in reversed(rows) if line.strip()), "")
    if before.rstrip().endswith((".", "!", "?")) and _STATUS.search(before) is None:
        before = ""  # a sentence of the text above, and no caption
    return Cell(cells[column].strip(" *_"), f"{before}\n{head}")


def _sort(head: str, sorts: tuple[tuple[str, re.Pattern[str]], ...]) -> str:
    """What a column tells; nothing where its head tells of several things or of none."""
    told = [name for name, words in sorts if words.search(head)]
    if "signature" in told and len(told) > 1:
        return ""
    return told[0] if told else ""


def in_a_table(make: Make) -> Make:
    """A rule about rows, which leaves the rows of a table with a head to those that know its columns."""

    def made(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
        day = reading.mention(match, "d")
        if day is not None and "|" in match.group() and cell_of(reading.source, day.start) is not None:
            return None
        return make(reading, match)

    return made


def _day(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """The day in a cell: of the state that heads the row, or of the treaty."""
    day = reading.mention(match, "d")
    if day is None:
        return None
    row, cell = _head_of_row(reading, day), cell_of(reading.source, day.start)
    if cell is None or row is None:
        return None
    if row.sort == "S" and _DEADLINE.search(cell.head):
        return _due(reading, match, day, row, cell.head)
    if row.sort == "S":
        event = _sort(cell.head, OF_A_STATE) if not LAW.search(cell.around.rpartition("\n")[2]) else ""
        made = making.dated_of(reading, match, event, day, row.value[:1]) if event else None
        if made is None:
            return None
        # Above a table that names no treaty none is known to be meant.
        known = reading.recent or _names_a_treaty(cell.around) or of_one_treaty(reading)
        note = made.note or ("" if known else UNSURE)
        return _itself(replace(made, own_state=True, note=note), day, reading)
    states: tuple[str, ...] = ()
    if not _OWN.search(cell.around) and (reading.subject or _OF_ONE_STATE.search(cell.around)):
        # The treaties of one state, a row each: what that state did.
        event, states = _sort(cell.head, OF_A_STATE), reading.subject
        if len(states) != 1:
            return None
    else:
        event = _sort(cell.head, OF_A_TREATY)
    made = making.dated_of(reading, match, event, day, states) if event else None
    if made is None:
        return None
    return _itself(replace(made, treaty=row.value, named=True, also=()), day, reading)


_OWN = re.compile(r"\bopen|\badopt", re.IGNORECASE)
_OF_ONE_STATE = re.compile(r"\bratifi(?:ed|cation\b)|\bacce(?:ded|ssion\b)|\bdeposit", re.IGNORECASE)
"""Heads that a treaty itself has, and those that only one of its states has."""
_TREATY = re.compile(r"convention|treaty|\bCCM\b|\bATT\b|\bAPMBC\b|\bTPNW\b|\bCWC\b|\bCTBT\b", re.IGNORECASE)


def _names_a_treaty(words: str) -> bool:
    return _TREATY.search(words) is not None


def _due(
    reading: Reading, match: re.Match[str], day: Mention, row: Mention, head: str
) -> Found | list[Found] | None:
    """By when a state must be done, in a column of deadlines: its own, or one that was put off."""
    article = _ARTICLE.search(head)
    about = _DUTIES.get((reading.treaty(match) or "", article[1])) if article is not None else None
    if about is None and _CLEARANCE.search(head):
        about = "clearance"
    if about is None and _STOCKPILE.search(head):
        about = "stockpile"
    if about is None or len(row.value) != 1:
        return None
    sure = certainty(reading, day) == "" and day.value.exact and not DOUBT.search(head.casefold())
    made = reading.claim(
        match,
        "deadline",
        about,
        value=str(day.value),
        date=day.value,
        states=tuple(row.value),
        about=about,
        firm=sure,
    )
    return _itself(made, day, reading)


def _yes_or_no(reading: Reading, match: re.Match[str]) -> Found | None:
    """Whether a state has done what its column tells; of some earlier day, where one is told above."""
    place = reading.places[match.start("yes")]
    begun = reading.source.rfind("\n", 0, place) + 1
    row = _head_of_row(reading, Mention("S", place, place, None))
    cell = cell_of(reading.source, place)
    if cell is None or row is None or row.sort != "S" or begun > place:
        return None
    what = _sort(cell.head, STANDS) if not (_both(cell.head) or OTHER_HEAD.search(cell.head)) else ""
    if not what:
        return None
    no = match.group("yes") == "no"
    made = reading.claim(
        match, "membership", what, value=not no, states=tuple(row.value), negated=no, note=_dated(cell)
    )
    if made is None:
        return None
    # Of the cell alone: what the cells beside it say of the same state are other claims.
    end = place + len(match.group("yes"))
    made = replace(made, start=place, end=end, text=reading.source[place:end])
    told = _AS_OF.search(cell.around)
    day = _told(told) if told is not None else None
    return replace(made, as_of=day, note="") if day is not None else made


def _both(head: str) -> bool:
    """Whether a head tells of signing and ratifying at once."""
    return (
        re.search(r"sign", head, re.IGNORECASE) is not None
        and re.search(r"ratif", head, re.IGNORECASE) is not None
    )


def _dated(cell: Cell) -> str:
    return UNSURE if re.search(r"\b(?:19|20)\d\d\b", cell.around) else ""


def _figure(reading: Reading, match: re.Match[str]) -> Found | list[Found] | None:
    """How many a treaty has, in its row; as of the day above the table, where one is told."""
    number = reading.mention(match, "n")
    if number is None:
        return None
    row, cell = _head_of_row(reading, number), cell_of(reading.source, number.start)
    if cell is not None and (row is None or row.sort == "T"):
        vote = vote_in_a_cell(reading, match, number, cell)
        if vote is not None:
            return vote
    if cell is None or row is None or row.sort != "T":
        return None
    what = _sort(cell.head, COUNTED) if not OTHER_HEAD.search(cell.head) else ""
    made = making.count(what)(reading, match) if what else None
    if not isinstance(made, Found):
        return None
    made = replace(made, treaty=row.value, named=True, also=(), total=True)
    made = replace(made, start=number.start, end=number.end, text=reading.source[number.start : number.end])
    told = _AS_OF.search(cell.around)
    if told is not None:
        day = _told(told)
        return replace(made, as_of=day) if day is not None else replace(made, note=UNSURE)
    return replace(made, note=_dated(cell))


def _told(told: re.Match[str]) -> PartialDate | None:
    month = MONTHS.get((told["month"] or told["month2"]).casefold())
    year, day = told["year"] or told["year2"], told["day"] or told["day2"]
    if month is None:
        return None
    try:
        return PartialDate.parse(f"{year}-{month:02d}" + (f"-{int(day):02d}" if day else ""))
    except ValueError:
        return None


def _itself(made: Found | None, item: Mention, reading: Reading) -> Found | None:
    """A claim in the words of its cell."""
    if made is None:
        return None
    return replace(made, start=item.start, end=item.end, text=reading.source[item.start : item.end])


def _head_of_row(reading: Reading, item: Mention) -> Mention | None:
    """The state or treaty that stands first in the row of a mention, and alone in its cell."""
    begun = reading.source.rfind("\n", 0, item.start) + 1
    first = reading.source.find("|", begun + 1, reading.end)
    first = first if first >= 0 else reading.source.find(_SLASH, begun + 1, reading.end)
    if not reading.source[begun:first].strip(" |*_-\t"):
        return None
    named = [each for each in reading.found if each.sort in "ST" and begun <= each.start < each.end <= first]
    return named[0] if named and all(each.value == named[0].value for each in named) else None


TABLES: tuple[Rule, ...] = (
    rule(
        "a day in a cell of a table",
        r"[|/] {D}(?= ?(?:\(?\w\)?)? ?(?:\[\w{1,3}\])? ?(?:[|/]|$))",
        _day,
        "State | Signed | Deposited\nCroatia | 3 December 2008 | 17 August 2009",
    ),
    rule(
        "a figure in a cell of a table",
        r"\| (?P<n><N\d+>)(?= ?(?:\[\w{1,3}\])? ?(?:\||$))",
        _figure,
        "Treaty | Opened | Parties\nMine Ban Treaty | 3 December 1997 | 164",
    ),
    rule(
        "yes or no in a cell of a table",
        r"^[^\w<]*<S\d+> ?\|(?:[^|]*\|)*? ?(?P<yes>yes|no)(?= ?(?:\||$))",
        _yes_or_no,
        "State | Signed | Ratified\nCroatia | Yes | Yes",
    ),
    rule(
        "yes or no in a further cell of a table",
        r"(?:yes|no) \| (?P<yes>yes|no)(?= ?(?:\||$))",
        _yes_or_no,
        "State | Signed | Ratified\nAngola | Yes | No",
    ),
)
