"""So many states that are all named: "five have yet to join: Bahamas, Barbados, Dominica, Saint Lucia and Suriname"."""

from __future__ import annotations

from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.shared import Asking, left_open, on_day, window_of
from servanda.claiming.holding import counted
from servanda.claiming.model import Claim, Found

_DOING = {
    "signed": ("signed",),
    "ratified": ("consented",),
    "parties": ("consented",),
    "joined": ("joined",),
    "acceded": ("acceded",),
    "signatory": ("signatory",),
    "signatories": ("signed",),
}
"""What must hold of each, in the stricter sense: of a list of states almost anything loose fits."""
_LACKING = {"outside": "joined", "unratified": "consented", "not party": "consented"}
"""What must not."""


def listed(found: Found, asking: Asking) -> Claim:
    """True where there are as many names as the figure says, and the record says the same of each of them on one day.

    It is never called wrong: of which region the figure tells is not asked, and a list may hold some of them only.
    """
    assert found.treaty is not None
    window = window_of(found, asking)
    days = [window.latest, window.earliest] if window is not None else [asking.today]
    if window is not None and window.exact and found.as_of is None:
        days.append(window.earliest - timedelta(days=1))
    if found.value != len(found.states):
        return left_open(found, asking, "the text names more states than it counts, or fewer")
    lacks = _LACKING.get(found.what)
    readings = (lacks,) if lacks else _DOING.get(found.what, ())
    for reading in readings:
        for day in dict.fromkeys(days):
            if all(
                _is(found, asking, state, reading, day, lacking=lacks is not None) for state in found.states
            ):
                names = ", ".join(places.name(state, on=day) for state in found.states)
                return Claim(
                    found=found,
                    verdict="supported",
                    as_of=window,
                    reading=f"not {reading}" if lacks else reading,
                    record_value=len(found.states),
                    states=found.states,
                    sources=asking.ledger.sources(found.treaty),
                    explanation=f"All {len(found.states)} that the text names {_SAID[found.what]} {on_day(window)}: {names}.",
                )
    return left_open(found, asking, "the record does not say the same of all the states the text names")


_SAID = {
    "signed": "had signed",
    "ratified": "had deposited an instrument",
    "parties": "had deposited an instrument",
    "joined": "had signed or acceded",
    "acceded": "had acceded",
    "signatory": "had signed only",
    "signatories": "had signed",
    "outside": "had not joined",
    "unratified": "had not deposited an instrument",
    "not party": "had not deposited an instrument",
}


def _is(found: Found, asking: Asking, state: str, reading: str, day: date, *, lacking: bool) -> bool:
    assert found.treaty is not None
    history = asking.ledger.treaty(found.treaty).histories.get(state)
    if history is None:
        return lacking
    sure, perhaps = counted(history, reading, day)
    return not perhaps if lacking else sure
