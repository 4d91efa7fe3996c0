"""What the checks of the record find with the proposal and not without, and what they find no more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from servanda.checks import CHECKS, Finding, assertions
from servanda.records import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingChange:
    """A finding that is new, or gone."""

    new: bool
    finding: Finding


def findings(before: Record, after: Record) -> tuple[FindingChange, ...]:
    """The findings that differ, new ones first. Printed figures are told apart, and left out here."""
    old, new = examined(before), _examine(after)
    came = [FindingChange(new=True, finding=finding) for finding in new if finding not in old]
    went = [FindingChange(new=False, finding=finding) for finding in old if finding not in new]
    return (*came, *went)


@lru_cache(maxsize=2)
def examined(record: Record) -> dict[Finding, None]:
    """The findings about the record as it is: the same for every proposal that is looked at. Asked for before it grows,
    what was found of the treaties that the proposal leaves as they are is known of the grown one.
    """
    return _examine(record)


def _examine(record: Record) -> dict[Finding, None]:
    return dict.fromkeys(
        finding for module in CHECKS if module is not assertions for finding in module.check(record)
    )
