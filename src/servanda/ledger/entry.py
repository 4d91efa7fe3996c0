"""An entry: an act, who says so and where, and when we came to know it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from servanda.acts import IMPLEMENTING, Act, as_plain, from_plain
from servanda.errors import RecordError

Confidence = Literal["verified", "year-only", "partial", "memory-only"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the ledger. It is never edited or deleted, only corrected by a later entry.

    ``source`` is the id of a source, ``locator`` the place in it (a row, a page). ``printed`` keeps the
    source's own spelling. ``corrects`` is the id of the entry this one replaces, ``reason`` says why.
    ``confidence`` is ``memory-only`` where nobody has yet seen the fact in a source.
    """

    id: str
    act: Act
    source: str
    locator: str
    recorded_at: datetime
    by: str
    confidence: Confidence = "verified"
    printed: str = ""
    remark: str = ""
    corrects: str = ""
    reason: str = ""


def identify(act: Act, source: str, locator: str, corrects: str = "", reason: str = "") -> str:
    """The id of an entry: a hash of the act, its source and the place in it.

    The moment of recording is left out, so that seeing a fact again is not a new fact.
    """
    said = json.dumps([as_plain(act), source, locator, corrects, reason], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def enter(
    act: Act,
    *,
    source: str,
    locator: str,
    recorded_at: datetime,
    by: str,
    confidence: Confidence = "verified",
    printed: str = "",
    remark: str = "",
) -> Entry:
    """A new entry for an act, with its id."""
    return Entry(
        id=identify(act, source, locator),
        act=act,
        source=source,
        locator=locator,
        recorded_at=recorded_at,
        by=by,
        confidence=confidence,
        printed=printed,
        remark=remark,
    )


def correct(
    wrong: Entry, act: Act, *, reason: str, source: str, locator: str, recorded_at: datetime, by: str
) -> Entry:
    """An entry that replaces ``wrong`` by ``act``.

    Raises RecordError where no reason is given, or where an act from which standing follows would become one of
    implementation or the other way round: retract the one and enter the other.
    """
    if not reason.strip():
        raise RecordError(f"a correction of entry {wrong.id} needs a reason")
    if act.KIND != "retraction" and (act.KIND in IMPLEMENTING) != (wrong.act.KIND in IMPLEMENTING):
        raise RecordError(f"entry {wrong.id}, a {wrong.act.KIND}, cannot be corrected into a {act.KIND}")
    fresh = enter(act, source=source, locator=locator, recorded_at=recorded_at, by=by)
    return replace(
        fresh, id=identify(act, source, locator, wrong.id, reason), corrects=wrong.id, reason=reason
    )


_EXTRAS = ("confidence", "printed", "remark", "corrects", "reason")
_NEEDED = frozenset({"id", "source", "locator", "recorded_at", "by"})
_ENVELOPE = frozenset({*_NEEDED, *_EXTRAS})
_CONFIDENCES = frozenset(get_args(Confidence))
_TYPES = frozenset({str, bool})


def to_line(entry: Entry) -> str:
    """An entry as one line of JSON, its fields always in the same order."""
    plain: dict[str, Any] = {"id": entry.id, **as_plain(entry.act)}
    plain["source"], plain["locator"] = entry.source, entry.locator
    plain["recorded_at"] = entry.recorded_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    plain["by"] = entry.by
    for name in _EXTRAS:
        value = getattr(entry, name)
        if value and value != "verified":
            plain[name] = value
    return json.dumps(plain, ensure_ascii=False)


def from_line(line: str) -> Entry:
    """The entry a line holds. Raises RecordError where the line is damaged or from a newer version."""
    try:
        plain = json.loads(line)
    except ValueError as error:
        raise RecordError(f"not a line of the record: {error}") from error
    if not isinstance(plain, dict):
        raise RecordError("not a line of the record: no object")
    if not _TYPES.issuperset(map(type, plain.values())):
        wrong = sorted(name for name, value in plain.items() if type(value) not in _TYPES)
        raise RecordError(f"fields with a value of the wrong type: {', '.join(wrong)}")
    envelope = {name: plain.pop(name) for name in _ENVELOPE & plain.keys()}
    if not envelope.keys() >= _NEEDED:
        raise RecordError(f"fields missing: {', '.join(sorted(_NEEDED - envelope.keys()))}")
    if envelope.get("confidence", "verified") not in _CONFIDENCES:
        raise RecordError(f"'{envelope['confidence']}' is not a confidence this version knows")
    envelope["recorded_at"] = moment(envelope["recorded_at"])
    return Entry(act=from_plain(plain), **envelope)


_moments: dict[str, datetime] = {}


def moment(text: str) -> datetime:
    """A moment in UTC. Raises RecordError for text that is none. Moments repeat, so they are kept."""
    known = _moments.get(text)
    if known is None:
        try:
            known = datetime.fromisoformat(text)
        except ValueError as error:
            raise RecordError(f"'{text}' is not a moment of recording") from error
        if known.tzinfo is None:
            raise RecordError(f"'{text}' is a moment without a time zone")
        _moments[text] = known
    return known
