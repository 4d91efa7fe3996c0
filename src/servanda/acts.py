"""The vocabulary: what states, depositaries and publishers do, as frozen values.

An act is something somebody did or said on a day. Effects (in force, bound, withdrawn) are never acts:
the law computes them. Each date carries the name of its event, and is known to the day, the month or
the year. A treaty is named by its short code (``CCM``, or ``IV-4`` after the UN's own number where it has
none), a participant by its place code (``LTU``, ``EUE``).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, ClassVar, Literal, get_args

from servanda.dates import PartialDate
from servanda.errors import RecordError

SignatureManner = Literal["simple", "ad_referendum", "succession"]
Instrument = Literal[
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "succession",
    "formal_confirmation",
    "definitive_signature",
    "confirmation_of_signature",
    "consent_to_be_bound",
    "participation",
    "simplified_procedure",
    "application",
    "definitive_acceptance",
    "provisional_acceptance",
    "ipso_facto_acceptance",
]
StatementKind = Literal[
    "declaration", "reservation", "objection", "communication", "notification", "declaration_or_reservation"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A representative signs the treaty, subject to what the treaty asks for next.

    The state becomes a signatory; it is not yet bound. ``succession`` is a successor state's succession
    to a signature. ``lapsed``: the depositary prints it in square brackets, it no longer has effect.
    """

    KIND: ClassVar[str] = "signature"
    treaty: str
    state: str
    signed_on: PartialDate
    manner: SignatureManner = "simple"
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deposit:
    """The depositary receives the instrument by which a state consents to be bound.

    ``deposited_on`` is the day of receipt, never of a vote or announcement. ``effective_on`` is set where
    the depositary states another day of effect, as for successions. ``under`` keeps the words of the
    column where one table records several ways of consent ("Accession to the Convention as amended").
    ``lapsed``: printed in square brackets, the consent no longer has effect.
    """

    KIND: ClassVar[str] = "deposit"
    treaty: str
    state: str
    deposited_on: PartialDate
    instrument: Instrument
    effective_on: PartialDate | None = None
    under: str = ""
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionalApplication:
    """A state declares that it will apply the treaty, or named articles, before it is in force for it."""

    KIND: ClassVar[str] = "provisional_application"
    treaty: str
    state: str
    declared_on: PartialDate
    articles: str = ""
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalNotice:
    """The depositary receives a notice of withdrawal (denunciation).

    It starts the clock the treaty sets; ``stated_effect_on`` is the day of effect the source prints, kept
    to be checked against the treaty's own rule, and read as the later date where the treaty lets the
    notice name one.
    """

    KIND: ClassVar[str] = "withdrawal_notice"
    treaty: str
    state: str
    received_on: PartialDate
    stated_effect_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalRevoked:
    """A state takes back its notice of withdrawal before it has taken effect (VCLT article 68)."""

    KIND: ClassVar[str] = "withdrawal_revoked"
    treaty: str
    state: str
    revoked_on: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class InstrumentWithdrawn:
    """A state takes back its instrument of ratification while the treaty is not in force for it.

    It has not left the treaty: what it signed still stands, and it is a signatory again.
    """

    KIND: ClassVar[str] = "instrument_withdrawn"
    treaty: str
    state: str
    withdrawn_on: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionNotice:
    """A state tells the depositary that it suspends the operation of the treaty.

    Whether it may is for the treaty and for others to say; the state is not thereby a state that left.
    """

    KIND: ClassVar[str] = "suspension_notice"
    treaty: str
    state: str
    notified_on: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Adoption:
    """The text of the treaty is adopted (or concluded) under a title, at a place.

    ``number`` is the UN's own number for it in its list of multilateral treaties (``XXVI-6``).
    """

    KIND: ClassVar[str] = "adoption"
    treaty: str
    number: str
    title: str
    adopted_on: PartialDate | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryIntoForce:
    """The depositary announces the general entry into force of the treaty.

    ``threshold_on`` is the day on which the last instrument needed for it was received, where known.
    """

    KIND: ClassVar[str] = "entry_into_force"
    treaty: str
    entered_on: PartialDate
    threshold_on: PartialDate | None = None
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Termination:
    """The depositary records that the treaty has come to an end."""

    KIND: ClassVar[str] = "termination"
    treaty: str
    ended_on: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class ArmedConflict:
    """Somebody answerable finds that a state was engaged in an armed conflict from one day to another.

    A legal determination entered by a person with a source; it may hold up a withdrawal.
    ``ended_on`` is empty while the conflict goes on as far as the source knows.
    """

    KIND: ClassVar[str] = "armed_conflict"
    treaty: str
    state: str
    began_on: PartialDate
    ended_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A declaration, reservation, objection or communication a state makes about the treaty.

    ``text`` holds what was said only where the record's keeper may keep it; the shipped record holds
    the fact and says where to read it. ``about`` names the articles, or the other state.
    """

    KIND: ClassVar[str] = "statement"
    treaty: str
    state: str
    sort: StatementKind
    made_on: PartialDate | None = None
    about: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TerritorialApplication:
    """A state notifies that the treaty extends, or does not extend, to territories it answers for."""

    KIND: ClassVar[str] = "territorial_application"
    treaty: str
    state: str
    territories: str
    notified_on: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notification:
    """A dated step in a column of its own that is neither signature nor consent ("Notification under ...")."""

    KIND: ClassVar[str] = "notification"
    treaty: str
    state: str
    notified_on: PartialDate
    about: str
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """An end note the depositary prints beside a participant, a date or the treaty itself.

    ``state`` is empty where the note belongs to the table, not to one participant.
    """

    KIND: ClassVar[str] = "note"
    treaty: str
    mark: str
    state: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assertion:
    """Somebody prints a figure or a date about the treaty: a claim of theirs, kept to be checked.

    ``what`` is the publisher's sense of the figure (``signed``, ``states_parties``, ``entered_into_force``
    ...), ``value`` the figure or date as text, ``as_of`` the day it speaks of, ``group`` the group it is
    confined to.
    """

    KIND: ClassVar[str] = "assertion"
    treaty: str
    what: str
    value: str
    as_of: PartialDate | None = None
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """What the corrected entry says did not happen, or was not said."""

    KIND: ClassVar[str] = "retraction"
    treaty: str


Act = (
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

KINDS: dict[str, type[Any]] = {kind.KIND: kind for kind in get_args(Act)}

_DATED: dict[str, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(cls) if field.name.endswith("_on") or field.name == "as_of")
    for kind, cls in KINDS.items()
}
_FIELDS: dict[str, tuple[tuple[str, Any], ...]] = {
    kind: tuple((field.name, field.default) for field in fields(cls)) for kind, cls in KINDS.items()
}
_CHOICES: dict[tuple[str, str], frozenset[str]] = {
    ("signature", "manner"): frozenset(get_args(SignatureManner)),
    ("deposit", "instrument"): frozenset(get_args(Instrument)),
    ("statement", "sort"): frozenset(get_args(StatementKind)),
}


def as_plain(act: Act) -> dict[str, Any]:
    """An act as plain values in the order of its fields; what stands at its default is left out."""
    plain: dict[str, Any] = {"act": act.KIND}
    for name, default in _FIELDS[act.KIND]:
        value = getattr(act, name)
        if value == default:
            continue
        plain[name] = str(value) if isinstance(value, PartialDate) else value
    return plain


def from_plain(plain: dict[str, Any]) -> Act:
    """The act that ``as_plain`` wrote. Raises RecordError for a kind or field this version does not know."""
    values = dict(plain)
    kind = values.pop("act", None)
    cls = KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        raise RecordError(f"unknown kind of act '{kind}': the record may be made by a newer version")
    for name in _DATED[cls.KIND]:
        if isinstance(values.get(name), str):
            values[name] = PartialDate.parse(values[name])
    for name, value in values.items():
        allowed = _CHOICES.get((cls.KIND, name))
        if allowed is not None and value not in allowed:
            raise RecordError(f"{cls.KIND}: '{value}' is not a {name} this version knows")
    try:
        act: Act = cls(**values)
    except TypeError as error:
        raise RecordError(f"{cls.KIND}: fields do not fit: {', '.join(sorted(values))}") from error
    return act


def when(act: Act) -> PartialDate | None:
    """The day on which the act was done, where it has one."""
    names = _DATED[act.KIND]
    value = getattr(act, names[0]) if names else None
    return value if isinstance(value, PartialDate) else None


def participant(act: Act) -> str:
    """The place code of who did it; empty for acts of the depositary or a publisher."""
    return getattr(act, "state", "")
