"""The board: which reports states owe, which are being drafted here, which came, which are late.

What the record does not say is "not known": a report nobody entered is not called missing.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Literal

from servanda import places
from servanda.acts import Report
from servanda.clock import today
from servanda.desk.keeping.models import Item, Status
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Action, may
from servanda.engine.obligations import Obligation
from servanda.records import Record

Column = Literal["due", "drafting", "submitted", "overdue", "not known"]
COLUMNS: tuple[Column, ...] = ("overdue", "due", "drafting", "submitted", "not known")
_COLUMN: dict[str, Column] = {
    "pending": "due",
    "due_soon": "due",
    "fulfilled": "submitted",
    "fulfilled_late": "submitted",
    "overdue": "overdue",
    "unknown": "not known",
}
_REPORTS = frozenset({"initial_report", "annual_report"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One report of one state. ``proposal`` is the open proposal or one's own draft that would enter it."""

    state: str
    name: str
    report: str
    article: str
    covering: str
    due: date | None
    column: Column
    because: str
    proposal: int | None = None
    own: bool = False

    @property
    def entered_article(self) -> str:
        """The article as the act of submitting a report names it: without its paragraph."""
        return self.article.partition("(")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """The cards in the order of states, and how many there are of each sort."""

    cards: tuple[Card, ...]
    counts: tuple[tuple[Column, int], ...]


def board(record: Record, treaty: str, year: int, person: Person) -> Board:
    """The reports about a year, and first reports, that somebody may see."""
    cards: list[Card] = []
    if treaty in record.owing:
        drafting = _drafting(treaty, person)
        owing = record.treaty(treaty).owing
        states = [state for state in owing.states if may(person, Action.SEE_DESK, state)]
        for state in states:
            cards += [
                _card(one, drafting, person)
                for one in owing.of(state, today())
                if one.obligation in _REPORTS and one.status in _COLUMN and _shown(one, year)
            ]
    counted = Counter(card.column for card in cards)
    order = {column: place for place, column in enumerate(COLUMNS)}
    ordered = sorted(cards, key=lambda card: (order[card.column], card.name, card.covering))
    return Board(cards=tuple(ordered), counts=tuple((column, counted[column]) for column in COLUMNS))


def _shown(one: Obligation, year: int) -> bool:
    if one.obligation == "annual_report":
        return one.covering == str(year)
    return one.status not in ("fulfilled", "fulfilled_late") or (
        one.due is not None and one.due.year == year + 1
    )


Drafting = dict[tuple[str, str, str], tuple[int, bool]]


def _drafting(treaty: str, person: Person) -> Drafting:
    """The reports that stand in open proposals, and in one's own drafts, by state, kind and year."""
    open_ones = Item.objects.filter(treaty=treaty, act__act=Report.KIND).filter(
        proposal__status__in=(Status.DRAFT, Status.RETURNED, Status.PROPOSED)
    )
    found: Drafting = {}
    for item in open_ones.select_related("proposal"):
        own = item.proposal.author_id == person.pk
        if own or item.proposal.status == Status.PROPOSED:
            key = (item.state, str(item.act.get("sort", "")), str(item.act.get("covering", ""))[:4])
            found[key] = (item.proposal_id, own)
    return found


def _card(one: Obligation, drafting: Drafting, person: Person) -> Card:
    sort = "initial" if one.obligation == "initial_report" else "annual"
    covering = one.covering if sort == "annual" else ""
    proposal, own = drafting.get((one.state, sort, covering), (None, False))
    if proposal is None and sort == "initial":
        proposal, own = next(
            (value for key, value in drafting.items() if key[:2] == (one.state, sort)), (None, False)
        )
    column = _COLUMN[one.status]
    if proposal is not None and column != "submitted":
        column = "drafting"
    return Card(
        state=one.state,
        name=places.name(one.state),
        report=one.obligation,
        article=one.article,
        covering=one.covering,
        due=one.due,
        column=column,
        because=one.because,
        proposal=proposal,
        own=own,
    )
