"""Acts from which a state's standing follows: signature, consent, withdrawal, and what is printed of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal

from servanda.dates import PartialDate

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
    confined to, ``during`` the time it covers ("reports received for 2022").
    """

    KIND: ClassVar[str] = "assertion"
    treaty: str
    what: str
    value: str
    as_of: PartialDate | None = None
    group: str = ""
    during: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Retraction:
    """What the corrected entry says did not happen, or was not said."""

    KIND: ClassVar[str] = "retraction"
    treaty: str
