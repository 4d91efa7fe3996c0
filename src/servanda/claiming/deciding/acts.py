"""Whether states acted on a day at all, and which ones acted last."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.claiming.deciding.dates import date_claimed
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.model import Claim, Found, replace
from servanda.dates import in_words

ACTS = {
    "deposit": "consented",
    "signature": "signed",
    "in_force_for_state": "in_force",
    "withdrawal_notice": "withdrawal_notified",
    "withdrawal_effective": "withdrawn",
}
"""What states do under a treaty on a day, with the event of their history."""

_KNOWN = 31
"""Days within which an act must be known to have fallen, to tell that it is meant."""


def acted(found: Found, asking: Asking) -> Claim:
    """A day told of states: their act of that day, one of those ``about`` names or any, if all did the same.

    On the days of the treaty itself many states acted, and much else was done: there any will not do.
    """
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    own = {treaty.law.adopted, treaty.law.opened, treaty.general.entered_into_force}
    if found.date is not None and (found.about or not found.date.exact or found.date.earliest not in own):
        for what in found.about.split() or ACTS:
            if all(_fell(found, state, ACTS[what], asking) for state in found.states):
                claim = date_claimed(replace(found, what=what, about=""), asking)
                if claim.verdict == "supported":
                    return claim
    return left_open(found, asking, "the text does not say what was done on that day")


def _fell(found: Found, state: str, event: str, asking: Asking) -> bool:
    """Whether a state may have done something on the day told: by its day and month, where the year is not told."""
    assert found.treaty is not None and found.date is not None
    history = asking.ledger.treaty(found.treaty).histories.get(state)
    told = found.date
    for each in history.events if history is not None else ():
        if each.what != event or each.on is None or ((each.until or each.on) - each.on).days > _KNOWN:
            continue
        if told.exact:
            if (each.on.month, each.on.day) == (told.earliest.month, told.earliest.day):
                return True
        elif told.earliest <= each.on <= told.latest:
            return True
    return False


def latest(found: Found, asking: Asking) -> Claim:
    """That states were the last to join: none has signed, or consented, after them by the day of the text."""
    assert found.treaty is not None
    window = window_of(found, asking)
    if window is None:
        return left_open(found, asking, "the text gives no day")
    histories = asking.ledger.treaty(found.treaty).histories
    for event in ("consented", "signed"):
        days: dict[str, date] = {}
        for state, history in histories.items():
            done = [each.on for each in history.events if each.what == event and each.on is not None]
            done = [day for day in done if day <= window.latest]
            if done:
                days[state] = max(done)
        if not all(state in days for state in found.states):
            continue
        first = min(days[state] for state in found.states)
        later = [state for state, day in days.items() if day > first and state not in found.states]
        if not later:
            names = ", ".join(places.name(state) for state in found.states)
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=event,
                record_value=True,
                states=found.states,
                sources=asking.ledger.sources(found.treaty),
                explanation=f"{names} {'deposited' if event == 'consented' else 'signed'}, and after {in_words(first)} "
                f"no other state had {on_day(window)}.",
            )
    return left_open(found, asking, "others joined later, or the text may count only some")
