"""Who has left a treaty: by the notice the depositary received, or when that took effect."""

from __future__ import annotations

from servanda import places
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.model import Claim, Found
from servanda.dates import in_words

_EVENTS = ("withdrawal_notified", "withdrawn")


def withdrew(found: Found, asking: Asking) -> Claim:
    """Whether states had left, or given notice that they leave, by the day spoken of."""
    assert found.treaty is not None
    window = window_of(found, asking)
    day = window.latest if window is not None else asking.today
    told: list[str] = []
    without: list[str] = []
    for state in found.states:
        history = asking.ledger.treaty(found.treaty).histories.get(state)
        meant = _EVENTS if found.what == "withdrew" else _EVENTS[1:]
        events = [e for e in (history.events if history else ()) if e.what in meant and e.on is not None]
        notice = next((event for event in events if event.on is not None and event.on <= day), None)
        if notice is not None and notice.on is not None:
            did = "gave notice" if notice.what == _EVENTS[0] else "was out"
            told.append(f"{places.name(state)} {did} on {in_words(notice.on)}")
        else:
            without.append(places.name(state))
    if not without:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading="withdrawal notified",
            record_value=True,
            states=found.states,
            sources=asking.ledger.sources(found.treaty),
            explanation=f"{'; '.join(told)}.",
        )
    # A parliament that votes to leave is said to leave: only the record's silence is certain.
    return left_open(
        found, asking, f"the record holds no notice of withdrawal by {', '.join(without)} {on_day(window)}"
    )
