"""Where sources tell one thing of implementation differently: both stand, one is followed, and which is said."""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import KINDS, Act, as_plain, participant
from servanda.acts.plain import IMPLEMENTING
from servanda.checks.finding import Finding
from servanda.ledger.competing import Told, agree
from servanda.records import Record

NAME = "competing"


def check(record: Record) -> Iterator[Finding]:
    """A note for every account that cannot be true together with the one followed."""
    for code in record.codes:
        treaty = record.treaty(code)
        for kind in sorted(IMPLEMENTING):
            for told in treaty.told(KINDS[kind]):
                yield from _rivals(code, told)


def _rivals(code: str, told: Told) -> Iterator[Finding]:
    state = participant(told.act)
    for other in sorted(told.others, key=lambda fact: fact.entries[0].id):
        if agree(told.act, other.act):
            continue
        mine, theirs = _differing(told.act, other.act)
        yield Finding(
            check=NAME,
            weight="note",
            treaty=code,
            subject=places.name(state) if state else code,
            message=(
                f"{told.act.KIND.replace('_', ' ')}{_about(told.act)}: {told.followed.entries[0].source} gives {mine}, "
                f"{other.entries[0].source} gives {theirs}; the former is followed"
            ),
        )


def _differing(one: Act, other: Act) -> tuple[str, str]:
    mine, theirs = as_plain(one), as_plain(other)
    names = [name for name in {**mine, **theirs} if mine.get(name) != theirs.get(name)]
    return tuple(  # type: ignore[return-value]
        ", ".join(f"{name} {plain[name]}" for name in names if name in plain) or "nothing of it"
        for plain in (mine, theirs)
    )


def _about(act: Act) -> str:
    """What the act is about, beside its state: ``article 4``, ``destroyed, submunitions``."""
    plain = as_plain(act)
    parts = [str(plain[name]) for name in getattr(act, "ABOUT", ()) if name != "state" and name in plain]
    return f" ({', '.join(parts)})" if parts else ""
