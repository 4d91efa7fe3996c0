"""That nobody has left a treaty, and that a state was the last of a group to come to it."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.claiming.deciding.shared import Asking, left_open, on_day, states_of, window_of
from servanda.claiming.model import Claim, Found
from servanda.dates import in_words


def nobody_left(found: Found, asking: Asking) -> Claim:
    """True until the first notice; wrong once somebody is out, and open in between."""
    assert found.treaty is not None
    window = window_of(found, asking)
    if window is None:
        return left_open(found, asking, "the text gives no day")
    notices: list[tuple[date, str]] = []
    out: list[tuple[date, str]] = []
    for state, history in asking.ledger.treaty(found.treaty).histories.items():
        for event in history.events:
            if event.on is not None and event.on <= window.latest:
                notices += [(event.on, state)] if event.what == "withdrawal_notified" else []
                out += [(event.on, state)] if event.what == "withdrawn" else []
    covered = asking.ledger.covered_until(found.treaty)
    if not out and covered is not None and window.latest > covered:
        return left_open(
            found, asking, f"the record of {found.treaty} is known to be complete until {covered} only"
        )
    if notices and not out:
        return left_open(found, asking, "a notice of withdrawal had been given, which had no effect yet")
    gone = "; ".join(f"{places.name(state)} left on {in_words(day)}" for day, state in sorted(out))
    if out and min(out)[0] >= window.earliest:
        return left_open(found, asking, gone)
    return Claim(
        found=found,
        verdict="contradicted" if out else "supported",
        as_of=window,
        reading="withdrawn",
        record_value=not out,
        nearest=gone or None,
        states=tuple(sorted(state for _, state in out)),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{gone or 'No state had left'} {on_day(window)}.",
    )


def last_of_group(found: Found, asking: Asking) -> Claim:
    """True where no member of the group has signed, or none consented, after the state; wrong where others have done
    both since."""
    assert found.treaty is not None
    window = window_of(found, asking) or asking.date
    if window is None or found.group is None or len(found.states) != 1:
        return left_open(found, asking, "the text does not say clearly among which states it was the last")
    histories, state = asking.ledger.treaty(found.treaty).histories, found.states[0]
    told = min((asking.date or window).latest, window.latest)
    events = ("signed", "consented") if found.what.endswith("signed") else ("consented",)
    later: dict[str, list[str]] = {}
    for event in events:
        days: dict[str, date] = {}
        for code in states_of(asking.ledger, found.group, told) | {state}:
            history = histories.get(code)
            done = [each.on for each in history.events if each.what == event and each.on] if history else []
            days |= {code: min(done)} if done and min(done) <= told else {}
        if state not in days:
            continue
        later[event] = sorted(code for code, day in days.items() if day > days[state])
        if not later[event]:
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=event,
                record_value=True,
                states=(state,),
                sources=asking.ledger.sources(found.treaty),
                explanation=f"{places.name(state)} did so on {in_words(days[state])}, and no other member of {found.group} after it.",
            )
    if not later:
        return left_open(found, asking, f"the record holds no such act of {places.name(state)}")
    names = ", ".join(places.name(code) for code in sorted(set().union(*later.values())))
    if len(found.group) > _SHORT:
        return left_open(
            found, asking, f"{names} came later, and the text may draw its circle of states otherwise"
        )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=False,
        nearest=names,
        states=tuple(sorted(set().union(*later.values()))),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"After {places.name(state)} came {names}.",
    )


_SHORT = 4
"""Letters of the codes of groups whose members nobody disputes: EU, NATO, AU, OAS."""
