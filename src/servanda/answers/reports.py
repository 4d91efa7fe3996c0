"""Transparency reports: who owed one, who sent it when, at what rate, and who never did.

What is owed comes from the law, what was sent from the record. A report of which the record says nothing is neither
sent nor missing: it is counted as unknown, and rates are told as "at least n of m". Rates that others print stand
beside, as what they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from servanda import places
from servanda.acts import Assertion, Report, ReportOutstanding
from servanda.answers.accounts import told_by
from servanda.engine.obligations import Obligation
from servanda.ledger.competing import Told
from servanda.ledger.facts import Fact
from servanda.records import TreatyRecord

REGIONS = {
    "UNRG_AFRICA": "African States",
    "UNRG_ASIA_PACIFIC": "Asia-Pacific States",
    "UNRG_EASTERN_EUROPE": "Eastern European States",
    "UNRG_GRULAC": "Latin American and Caribbean States",
    "UNRG_WEOG": "Western European and other States",
}
"""The regional groups of the United Nations, in which its reports on reporting are told."""

SENT, LATE, MISSING = frozenset({"fulfilled", "fulfilled_late"}), "fulfilled_late", "overdue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """Reports of one kind that were due, by what became of them; ``states`` are the codes behind each number.

    ``due`` are those whose deadline has passed. A report not yet due is ``not_yet``; one of which nothing is known
    ``unknown``: it may have come.
    """

    due: tuple[str, ...]
    in_time: tuple[str, ...]
    late: tuple[str, ...]
    missing: tuple[str, ...]
    unknown: tuple[str, ...]
    not_yet: tuple[str, ...]

    @property
    def sent(self) -> int:
        """How many are known to have come, in time or late."""
        return len(self.in_time) + len(self.late)

    @property
    def bounds(self) -> tuple[float, float] | None:
        """The share of those due that came: at least and at most. None where none was due."""
        if not self.due:
            return None
        sent = len([state for state in (*self.in_time, *self.late) if state in set(self.due)])
        return sent / len(self.due), (sent + len(self.unknown)) / len(self.due)


def rate(found: Iterable[Obligation], on: date) -> Rate:
    """The rate among obligations to report of one kind and year."""
    by: dict[str, list[str]] = {
        name: [] for name in ("due", "in_time", "late", "missing", "unknown", "not_yet")
    }
    for one in found:
        if one.status == "not_applicable":
            continue
        passed = one.due is not None and one.due < on
        if passed:
            by["due"].append(one.state)
        if one.status in SENT:
            by["late" if one.status == LATE else "in_time"].append(one.state)
        elif one.status == MISSING:
            by["missing"].append(one.state)
        elif passed or one.due is None:
            by["unknown"].append(one.state)
        else:
            by["not_yet"].append(one.state)
    return Rate(**{name: tuple(sorted(states)) for name, states in by.items()})


@dataclass(frozen=True, slots=True, kw_only=True)
class YearOfReports:
    """Reports covering one year (or all initial reports, where ``covering`` is empty): the rate of all, by region,
    and what others print about it.
    """

    obligation: str
    covering: str
    everybody: Rate
    regions: dict[str, Rate]
    published: tuple[Fact, ...]


def years(
    owed: Sequence[Obligation], published: Sequence[Fact], on: date, obligation: str
) -> list[YearOfReports]:
    """A row for every year covered, the earliest first."""
    mine = [one for one in owed if one.obligation == obligation]
    rows = []
    for covering in sorted({one.covering for one in mine}):
        listed = [one for one in mine if one.covering == covering]
        day = min((one.due for one in listed if one.due is not None), default=on)
        groups = {code: places.members(code, min(day, on)) for code in REGIONS}
        rows.append(
            YearOfReports(
                obligation=obligation,
                covering=covering,
                everybody=rate(listed, on),
                regions={
                    code: rate([one for one in listed if one.state in members], on)
                    for code, members in groups.items()
                },
                published=tuple(fact for fact in published if speaks_of(fact.act, obligation, covering)),
            )
        )
    return rows


def published_rates(treaty: TreatyRecord, on: date) -> list[Fact]:
    """What others print about reports under the treaty: numbers due, received and overdue, and rates."""
    return sorted(
        (
            fact
            for fact in treaty.facts
            if isinstance(fact.act, Assertion)
            and "report" in fact.act.what
            and (fact.act.as_of is None or fact.act.as_of.earliest <= on)
        ),
        key=lambda fact: (
            str(getattr(fact.act, "during", "") or ""),
            str(getattr(fact.act, "as_of", "") or ""),
            getattr(fact.act, "what", ""),
        ),
    )


def speaks_of(act: object, obligation: str, covering: str) -> bool:
    """Whether a printed figure is about this kind of report and the year covered."""
    assert isinstance(act, Assertion)
    initial = "initial" in act.what
    if obligation == "initial_report":
        return initial
    return not initial and act.during is not None and str(act.during) == covering


def never(owed: Iterable[Obligation]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The states known to owe an initial report still, and those of which the record does not say whether one came."""
    initial = [one for one in owed if one.obligation == "initial_report"]
    missing = sorted(one.state for one in initial if one.status == MISSING)
    return tuple(missing), tuple(sorted(one.state for one in initial if one.status == "unknown"))


def sent(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """The reports of the record, voluntary ones among them, by state and day."""
    return sorted(
        told_by(treaty, Report, on, state),
        key=lambda told: (told.act.state, str(told.act.submitted_on or told.act.covering or "")),
    )


def outstanding(treaty: TreatyRecord, on: date, state: str | None = None) -> list[Told]:
    """What those who keep the reports said had not come by a day."""
    return sorted(
        told_by(treaty, ReportOutstanding, on, state),
        key=lambda told: (told.act.state, str(told.act.as_of)),
    )
