"""Acts as plain values and back: what a line of the record holds.

How a field is read follows from its type: dates, figures, choices from a closed list, text, yes or no.
"""

from __future__ import annotations

from dataclasses import fields
from typing import Any, get_args

from servanda.acts import field, meetings, obligations, status
from servanda.acts.field import (
    CasualtyFigure,
    ConductReport,
    Funding,
    ItemsDestroyed,
    LandFigure,
    RiskEducation,
    StockpileFigure,
    VictimAssistance,
)
from servanda.acts.meetings import Decision, Happening, Meeting, Office, Resolution, Vote
from servanda.acts.obligations import (
    Completion,
    ExtensionDecision,
    ExtensionRequest,
    NationalLaw,
    ObligationFoundAgain,
    ObligationStatement,
    Report,
    ReportOutstanding,
)
from servanda.acts.status import (
    Adoption,
    ArmedConflict,
    Assertion,
    Deposit,
    EntryIntoForce,
    InstrumentWithdrawn,
    Note,
    Notification,
    ProvisionalApplication,
    Retraction,
    Signature,
    Statement,
    SuspensionNotice,
    Termination,
    TerritorialApplication,
    WithdrawalNotice,
    WithdrawalRevoked,
)
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.errors import RecordError

StandingAct = (
    Signature
    | Deposit
    | ProvisionalApplication
    | WithdrawalNotice
    | WithdrawalRevoked
    | InstrumentWithdrawn
    | SuspensionNotice
    | Adoption
    | EntryIntoForce
    | Termination
    | ArmedConflict
    | Statement
    | TerritorialApplication
    | Notification
    | Note
    | Assertion
    | Retraction
)
"""Acts from which a state's standing follows, and what is printed about it."""

ImplementingAct = (
    ObligationStatement
    | ObligationFoundAgain
    | ExtensionRequest
    | ExtensionDecision
    | Completion
    | Report
    | ReportOutstanding
    | NationalLaw
    | StockpileFigure
    | LandFigure
    | ItemsDestroyed
    | CasualtyFigure
    | Funding
    | ConductReport
    | VictimAssistance
    | RiskEducation
    | Meeting
    | Office
    | Decision
    | Resolution
    | Vote
    | Happening
)
"""Acts by which the treaty is carried out, or that tell of it."""

Act = StandingAct | ImplementingAct

KINDS: dict[str, type[Any]] = {kind.KIND: kind for kind in get_args(Act)}
IMPLEMENTING: frozenset[str] = frozenset(kind.KIND for kind in get_args(ImplementingAct))


def _choices_of(kind: type[Any], annotation: str) -> frozenset[str] | None:
    for module in (status, obligations, field, meetings):
        if kind.__module__ == module.__name__:
            return frozenset(get_args(getattr(module, annotation, None))) or None
    return None


_FIELDS: dict[str, tuple[tuple[str, Any], ...]] = {}
_DATED: dict[str, tuple[str, ...]] = {}
_COUNTED: dict[str, tuple[str, ...]] = {}
_CHOICES: dict[str, dict[str, frozenset[str]]] = {}
for _kind, _class in KINDS.items():
    # Annotations are text here, and say what is needed without being evaluated.
    _typed = [(found.name, found.default, str(found.type)) for found in fields(_class)]
    _FIELDS[_kind] = tuple((name, default) for name, default, _ in _typed)
    _DATED[_kind] = tuple(name for name, _, type_ in _typed if type_.startswith("PartialDate"))
    _COUNTED[_kind] = tuple(name for name, _, type_ in _typed if type_.startswith("Amount"))
    _CHOICES[_kind] = {
        _name: _allowed for _name, _, _type in _typed if (_allowed := _choices_of(_class, _type)) is not None
    }


def dates_of(kind: str) -> tuple[str, ...]:
    """The names of the fields of a kind of act that hold dates."""
    return _DATED[kind]


def amounts_of(kind: str) -> tuple[str, ...]:
    """The names of the fields of a kind of act that hold figures."""
    return _COUNTED[kind]


def choices_of(kind: str, name: str) -> frozenset[str] | None:
    """What a field may hold, where that is a closed list."""
    return _CHOICES.get(kind, {}).get(name)


def as_plain(act: Act) -> dict[str, Any]:
    """An act as plain values in the order of its fields; what stands at its default is left out."""
    plain: dict[str, Any] = {"act": act.KIND}
    for name, default in _FIELDS[act.KIND]:
        value = getattr(act, name)
        if value == default:
            continue
        plain[name] = str(value) if isinstance(value, (PartialDate, Amount)) else value
    return plain


def from_plain(plain: dict[str, Any]) -> Act:
    """The act that ``as_plain`` wrote. Raises RecordError for a kind or field this version does not know, BadDate or
    BadAmount for what is no date or figure.
    """
    values = dict(plain)
    kind = values.pop("act", None)
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        raise RecordError(f"unknown kind of act '{kind}': the record may be made by a newer version")
    for name in _DATED[cls.KIND]:
        if isinstance(values.get(name), str):
            values[name] = PartialDate.parse(values[name])
    for name in _COUNTED[cls.KIND]:
        if isinstance(values.get(name), str):
            values[name] = Amount.parse(values[name])
    for name, allowed in _CHOICES[cls.KIND].items():
        if name in values and values[name] not in allowed:
            raise RecordError(f"{cls.KIND}: '{values[name]}' is not a {name} this version knows")
    try:
        act: Act = cls(**values)
    except TypeError as error:
        raise RecordError(f"{cls.KIND}: fields do not fit: {', '.join(sorted(values))}") from error
    return act


def when(act: Act) -> PartialDate | None:
    """The day on which the act was done, where it has one: the first of its dates."""
    for name in _DATED[act.KIND]:
        value = getattr(act, name)
        if isinstance(value, PartialDate):
            return value
    return None


def participant(act: Act) -> str:
    """The place code of who did it; empty for acts of the depositary or a publisher."""
    return getattr(act, "state", "")


def subject(act: ImplementingAct) -> tuple[str, ...]:
    """What an act is about: acts with the same subject speak of one thing, and may compete."""
    return (act.treaty, act.KIND, *(str(getattr(act, name) or "") for name in act.ABOUT))
