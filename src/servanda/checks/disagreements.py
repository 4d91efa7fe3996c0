"""Where two sources of the record cannot both be right about one act: both stand, one is followed."""

from __future__ import annotations

from collections.abc import Iterator

from servanda import places
from servanda.acts import when
from servanda.checks.finding import Finding
from servanda.records import Record

NAME = "disagreements"


def check(record: Record) -> Iterator[Finding]:
    """An explained finding for every rival entry that is set aside."""
    for code in record.codes:
        for item in record.treaty(code).disagreements:
            followed = item.followed
            yield Finding(
                check=NAME,
                weight="explained",
                treaty=code,
                subject=places.name(item.state) if item.state else code,
                message=(
                    f"{item.other.act.KIND.replace('_', ' ')}: {item.other.source} gives {when(item.other.act)}, "
                    f"{followed.entries[0].source} gives {when(followed.act)} ({item.about} differs); "
                    "the latter is followed"
                ),
            )
