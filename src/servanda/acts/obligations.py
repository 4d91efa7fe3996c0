"""Acts by which a promise is taken up, put off or kept: requests, decisions, reports, declarations of completion.

``ABOUT`` names the fields that say what an act is about: entries that agree in them speak of one thing, and where
they differ otherwise their sources compete (``servanda.ledger.competing``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from servanda.dates import PartialDate

Applies = Literal["yes", "no", "claimed", "unclear"]
Outcome = Literal["granted", "shortened", "refused"]
ReportSort = Literal["initial", "annual", "voluntary", "use_of_retained"]
LawStatus = Literal[
    "enacted",
    "existing_law_sufficient",
    "existing_law_reported",
    "in_preparation",
    "under_review",
    "not_needed",
    "none_reported",
    "unclear",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationStatement:
    """Somebody answerable says whether an obligation applies to a state: whether there are stocks to destroy, land
    to clear, victims in its care.

    ``applies`` is ``claimed`` where the land lies outside the state's control, ``unclear`` where the source says
    that it is not known. ``as_of`` is the day the statement speaks of.
    """

    KIND: ClassVar[str] = "obligation_statement"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "as_of")
    treaty: str
    state: str
    article: str
    applies: Applies
    as_of: PartialDate | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObligationFoundAgain:
    """Stocks or remnants come to light where an obligation was held to be fulfilled, or are new since entry into
    force.

    ``hostilities_ended_on`` is set for remnants of a conflict after entry into force: from its end a new clock runs
    (CCM article 4(1)(b)). ``new`` is false where what was found is older than that.
    """

    KIND: ClassVar[str] = "obligation_found_again"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "found_on")
    treaty: str
    state: str
    article: str
    found_on: PartialDate
    new: bool = False
    hostilities_ended_on: PartialDate | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionRequest:
    """A state asks a meeting of the parties for more time.

    ``until`` is the deadline asked for, ``document`` the symbol of the request or of its analysis.
    """

    KIND: ClassVar[str] = "extension_request"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "meeting")
    treaty: str
    state: str
    article: str
    meeting: str = ""
    submitted_on: PartialDate | None = None
    from_deadline: PartialDate | None = None
    until: PartialDate | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionDecision:
    """A meeting of the parties decides on a request: it grants it, grants less, or refuses.

    ``until`` is the new deadline as the decision states it; it prevails over any arithmetic.
    """

    KIND: ClassVar[str] = "extension_decision"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "meeting")
    treaty: str
    state: str
    article: str
    meeting: str = ""
    outcome: Outcome = "granted"
    decided_on: PartialDate | None = None
    from_deadline: PartialDate | None = None
    until: PartialDate | None = None
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """A state fulfils an obligation to destroy or clear, and says so.

    Three days differ: ``completed_on``, when the work was done; ``notified_on``, when the state told the parties or
    the secretariat; ``declared_on``, when a meeting took note. ``no_later_than`` is the day by which a source lists
    it as done, where no day of the act itself is known. ``about`` is empty for the obligation as it first stood, and
    names what was found again where a state completed a second time.
    """

    KIND: ClassVar[str] = "completion"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "about")
    treaty: str
    state: str
    article: str
    notified_on: PartialDate | None = None
    completed_on: PartialDate | None = None
    declared_on: PartialDate | None = None
    declared_at: str = ""
    no_later_than: PartialDate | None = None
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A state submits a transparency report.

    ``covering`` is the time reported on (usually a calendar year). A report by a state the treaty does not yet, or
    not at all, bind is ``voluntary``.
    """

    KIND: ClassVar[str] = "report"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "sort", "covering")
    treaty: str
    state: str
    article: str
    sort: ReportSort
    submitted_on: PartialDate | None = None
    covering: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOutstanding:
    """Somebody who keeps the reports says that one had not come by a day.

    ``due_on`` is the day on which the source says it was due; sources differ by a day in how they count.
    """

    KIND: ClassVar[str] = "report_outstanding"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "article", "sort", "covering", "as_of")
    treaty: str
    state: str
    article: str
    sort: ReportSort
    as_of: PartialDate
    due_on: PartialDate | None = None
    covering: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalLaw:
    """A state makes, prepares, or says it does not need, law that carries the treaty out (CCM and APMBC article 9).

    ``existing_law_reported`` is not yet the state's word that it suffices; ``unclear`` is the source's own word.
    """

    KIND: ClassVar[str] = "national_law"
    ABOUT: ClassVar[tuple[str, ...]] = ("state", "title")
    treaty: str
    state: str
    title: str
    status: LawStatus
    enacted_on: PartialDate | None = None
    in_force_on: PartialDate | None = None
    as_of: PartialDate | None = None
