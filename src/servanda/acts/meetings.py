"""Meetings of the parties and who presides, what they decide, and the General Assembly's resolutions and votes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from servanda.amounts import Amount
from servanda.dates import PartialDate

MeetingSort = Literal[
    "conference",
    "preparatory",
    "intersessional",
    "states_parties",
    "special",
    "review_conference",
    "experts",
    "working_group",
    "regional",
]
Role = Literal["president", "president_designate", "coordinator", "chair", "director"]
Forum = Literal["plenary", "first_committee", "conference"]
Choice = Literal["yes", "no", "abstain", "not_voting"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """A conference or meeting about the treaty: when and where.

    ``code`` is how documents cite it (``7MSP``, ``2RC``). ``country`` is the place code of where it met;
    ``documents`` the prefix of its papers' symbols, ``report`` the symbol of its final report.
    """

    KIND: ClassVar[str] = "meeting"
    ABOUT: ClassVar[tuple[str, ...]] = ("code",)
    treaty: str
    code: str
    title: str
    sort: MeetingSort
    begun_on: PartialDate
    ended_on: PartialDate | None = None
    city: str = ""
    country: str = ""
    participants: str = ""
    documents: str = ""
    report: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A state, through a person, presides over a meeting or coordinates a subject.

    ``meeting`` is the code of the meeting presided over; ``subject`` what a coordinator looks after.
    """

    KIND: ClassVar[str] = "office"
    ABOUT: ClassVar[tuple[str, ...]] = ("role", "meeting", "subject", "begun_on")
    treaty: str
    role: Role
    state: str = ""
    holder: str = ""
    meeting: str = ""
    subject: str = ""
    begun_on: PartialDate | None = None
    ended_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A meeting adopts a plan, a declaration, a budget or another decision that is not about one state's deadline."""

    KIND: ClassVar[str] = "decision"
    ABOUT: ClassVar[tuple[str, ...]] = ("meeting", "about")
    treaty: str
    about: str
    meeting: str = ""
    decided_on: PartialDate | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The General Assembly, or its First Committee, votes on a resolution about the treaty, or the conference that
    negotiated it votes on its adoption.

    ``part`` is empty for the resolution as a whole, else the paragraph voted on apart. ``session`` is the year in
    which the session began.
    """

    KIND: ClassVar[str] = "resolution"
    ABOUT: ClassVar[tuple[str, ...]] = ("symbol", "session", "forum", "part")
    treaty: str
    session: str
    forum: Forum
    symbol: str = ""
    title: str = ""
    part: str = ""
    draft: str = ""
    voted_on: PartialDate | None = None
    yes: Amount | None = None
    no: Amount | None = None
    abstain: Amount | None = None
    submitted_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A state's vote on a resolution. Whoever is not on a list that names only the others is not guessed."""

    KIND: ClassVar[str] = "vote"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "symbol", "session", "forum", "part")
    treaty: str
    state: str
    choice: Choice
    session: str
    forum: Forum
    symbol: str = ""
    part: str = ""
    voted_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """A dated event around the treaty that is none of the acts above: a parliament's vote, a launch, a statement."""

    KIND: ClassVar[str] = "happening"
    ABOUT: ClassVar[tuple[str, ...]] = ("happened_on", "state", "about")
    treaty: str
    happened_on: PartialDate
    about: str
    state: str = ""
    figures: str = ""
