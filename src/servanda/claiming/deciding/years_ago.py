"""Events of a treaty told by the years that have gone by: "ten years ago today the Convention entered into force"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from servanda.claiming.deciding.shared import Asking, surely_meant
from servanda.claiming.model import OF_THE_TREATY, RELATIVE, Found
from servanda.dates import PartialDate


def years_off(found: Found, actual: Sequence[PartialDate], asking: Asking) -> bool:
    """Whether the years told can be meant for no day of the treaty: on the very day of an event they are not so many; or
    they end far from all of its days, so that no day of writing near the one known makes them right."""
    day = found.date
    written = asking.date is not None and asking.date.exact
    if (
        found.states
        or found.note != RELATIVE
        or found.what not in OF_THE_TREATY
        or day is None
        or not written
    ):
        return False
    if not surely_meant(found) or _AGO.search(found.text) is None:
        return False
    if day.exact:
        told = (day.earliest.month, day.earliest.day)
        return any(each.exact and (each.day.month, each.day.day) == told for each in actual)
    if (day.latest - day.earliest).days > _A_YEAR:
        return False  # "decades ago" are told of less and more
    return all(_apart(day, own) > _FAR_OFF for own in own_days(found, asking))


_AGO = re.compile(r"\byears? ago\b|\bil y a \w+ ans?\b|\bhace \w+ años?\b", re.IGNORECASE)
_A_YEAR = 400
_FAR_OFF = 420
"""Days beyond the year that "20 years ago" takes in, by which it is wrong and not only loosely told."""


def own_days(found: Found, asking: Asking) -> list[date]:
    """The days of the treaty itself: when it was adopted, opened for signature, and entered into force."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    days = (treaty.law.adopted, treaty.law.opened, treaty.general.entered_into_force)
    return [day for day in days if day is not None]


def _apart(span: PartialDate, day: date) -> int:
    return max((span.earliest - day).days, (day - span.latest).days, 0)
