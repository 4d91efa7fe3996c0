"""How long lies between two events of a treaty, or between one and the day spoken of: "15 years after its adoption"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import product

from servanda.claiming.deciding.shared import Asking, left_open, window_of
from servanda.claiming.making.lapses import ANNIVERSARY, INSTRUMENTS, OF_THE_TREATY, ON_THE_DAY, UP_TO_NOW
from servanda.claiming.model import Claim, Found, Hedge
from servanda.dates import in_words

DAYS = {"years": 365.2425, "months": 30.4369, "weeks": 7.0, "days": 1.0, ANNIVERSARY: 365.2425}
_SHORT = 0.25
"""Of the last year, month or week what may be wanting."""
_SAID = {
    "adopted": "was adopted",
    "opened": "was opened for signature",
    "entered_into_force": "entered into force",
}


def lapsed(found: Found, asking: Asking) -> Claim:
    """True where the time fits any day of the events told. It is hardly ever called wrong: which days a writer counts
    from, and up to when, a text says only where it keeps an anniversary on the very day."""
    assert found.treaty is not None
    unit, begun, *ended = found.about.split()
    starts = _of(found, asking, begun)
    ends = _of(found, asking, ended[0]) if ended else _spoken_of(found, asking)
    if not starts or not ends:
        missing = (
            "the record holds no such day" if ended or not starts else "the text gives no day to count to"
        )
        return left_open(found, asking, missing)
    years = _years_to_the_day(found, asking, unit, starts) if not ended else None
    if years is not None:
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=found.as_of or asking.date,
            reading=begun,
            record_value=years[2],
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{found.treaty} {_SAID[years[0]]} on {in_words(years[1])}: {years[2]} years before to the day, not {found.value}.",
        )
    for (event, start), (_, end) in product(starts, ends):
        if start < end and _fits(found, unit, start, end, confirming=asking.confirming):
            until = f"until it {_said(ended[0])} on {in_words(end)}" if ended else f"until {in_words(end)}"
            return Claim(
                found=found,
                verdict="supported",
                as_of=found.as_of or asking.date,
                reading=event,
                record_value=found.value,
                sources=asking.ledger.sources(found.treaty),
                explanation=f"{found.treaty} {_SAID[event]} on {in_words(start)}; it is {(end - start).days} days {until}.",
            )
    if not ended and found.note in (UP_TO_NOW, ON_THE_DAY) and _at_no_time(found, asking, unit):
        told = "; ".join(
            f"{_SAID[event]} on {in_words(start)}" for event, start in _of(found, asking, OF_THE_TREATY)
        )
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=asking.date,
            reading=begun,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{found.treaty} {told}: none of it {found.value} {unit} before.",
        )
    days = "; ".join(f"{_said(event)} on {in_words(start)}" for event, start in (*starts, *ends) if event)
    return left_open(found, asking, f"{found.treaty} {days}, and the text may count from or to another day")


def _years_to_the_day(
    found: Found, asking: Asking, unit: str, starts: Sequence[tuple[str, date]]
) -> tuple[str, date, int] | None:
    """The event that was so many years ago to the day, where a text says that this is its anniversary and errs."""
    window = window_of(found, asking)
    told = unit in (ANNIVERSARY, "years") and found.note == ON_THE_DAY and found.named
    if not told or window is None or not window.exact:
        return None
    kept = window.earliest
    if any(kept.year - day.year == found.value for _, day in _of(found, asking, OF_THE_TREATY)):
        return None  # the years of another of its days: one was named for the other
    for event, start in starts:
        if (kept.month, kept.day) == (start.month, start.day) and kept.year > start.year:
            return event, start, kept.year - start.year
    return None


def _at_no_time(found: Found, asking: Asking, unit: str) -> bool:
    """Whether the years that are said to have gone by until the day of writing are far from those since any of the
    treaty's days: a year may be counted as full that is not, and a text may be a year older than its page."""
    exact = asking.date is not None and asking.date.exact and found.named and found.hedge == "exactly"
    elsewhen = found.as_of is not None and asking.date is not None and not found.as_of.could_be(asking.date)
    if not exact or elsewhen or unit not in (ANNIVERSARY, "years") or not isinstance(found.value, int):
        return False
    assert asking.date is not None
    written = asking.date.earliest
    years = [(written - start).days / DAYS[unit] for _, start in _of(found, asking, OF_THE_TREATY)]
    off = max(_FAR_OFF, found.value * 0.1)
    return bool(years) and all(abs(each - found.value) > off for each in years)


_FAR_OFF = 1.6
"""Years by which a time since an event is wrong and not only loosely told."""


def _said(event: str) -> str:
    number = event.removeprefix(INSTRUMENTS)
    return _SAID[event] if number == event else f"had {number} instruments deposited"


def _of(found: Found, asking: Asking, event: str) -> list[tuple[str, date]]:
    """The day of an event of the treaty, or the days of all of them."""
    assert found.treaty is not None
    if event.startswith(INSTRUMENTS):
        steps = asking.ledger.steps(found.treaty, "consented")
        number = int(event.removeprefix(INSTRUMENTS))
        reached = (day for day, certain in zip(steps.days, steps.certain, strict=True) if certain >= number)
        return [(event, date.fromordinal(day)) for day in reached][:1]
    treaty = asking.ledger.treaty(found.treaty)
    days = {
        "adopted": treaty.law.adopted,
        "opened": treaty.law.opened,
        "entered_into_force": treaty.general.entered_into_force,
    }
    wanted: Sequence[str] = tuple(days) if event == OF_THE_TREATY else (event,)
    return [(name, day) for name in wanted if (day := days.get(name)) is not None]


def _spoken_of(found: Found, asking: Asking) -> list[tuple[str, date]]:
    """The first and the last day a claim may be of: of its own, else of the document."""
    windows = [window for window in (found.as_of, asking.date) if window is not None]
    if asking.confirming:
        windows = windows[:1]
    return [("", day) for window in windows for day in (window.earliest, window.latest)]


def _fits(found: Found, unit: str, start: date, end: date, *, confirming: bool = False) -> bool:
    """Whether a time may be told so."""
    assert isinstance(found.value, int)
    if confirming and found.hedge == "exactly":
        full = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
        if unit == ANNIVERSARY:
            return found.value == end.year - start.year
        return found.value == (full if unit == "years" else int((end - start).days / DAYS[unit]))
    if unit in (ANNIVERSARY, "years") and found.hedge == "exactly" and found.value == end.year - start.year:
        return True
    length = (end - start).days / DAYS[unit]
    if unit == "days" and found.hedge == "exactly":
        return abs(length - found.value) <= 1
    return within(found.hedge, found.value, length)


def within(hedge: Hedge, told: int, length: float) -> bool:
    """Whether a time of some length, in years, months or weeks, may be told so."""
    loose = max(1.0, told * 0.1)
    least, most = {
        # "Six months" are told of six and a half; "ten years" are not yet told of nine and a half.
        "exactly": (told - _SHORT, told + 0.99),
        "about": (told - loose, told + loose),
        "nearly": (told - loose, told + 0.05),
        "less_than": (told / 2, told + 0.05),
        "at_most": (told / 2, told + 0.05),
    }.get(hedge, (told - 0.05, told * 1.5 + 1))
    return least <= length <= most
