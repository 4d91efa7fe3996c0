"""That a state was the first to do something."""

from __future__ import annotations

from datetime import date

from servanda import places
from servanda.claiming.deciding.shared import (
    Asking,
    left_open,
    window_of,
)
from servanda.claiming.model import UNSURE, Claim, Found
from servanda.claiming.regions import DRAWN
from servanda.dates import PartialDate, in_words


def first(found: Found, asking: Asking) -> Claim:
    if found.what != "withdrew":
        return _first_of_group(found, asking)
    notices: list[tuple[date, str, str]] = []
    for code in ("CCM", "APMBC"):
        if code in asking.ledger.record.codes:
            for state, history in asking.ledger.treaty(code).histories.items():
                notices += [
                    (e.on, state, code) for e in history.events if e.what == "withdrawal_notified" and e.on
                ]
    if not notices:
        return left_open(found, asking, "the record holds no notice of withdrawal")
    day, state, code = min(notices)
    if not found.states or state in found.states:
        return Claim(
            found=found,
            verdict="supported",
            as_of=window_of(found, asking),
            reading="first notice of withdrawal",
            record_value=state,
            states=(state,),
            sources=asking.ledger.sources(code),
            explanation=f"The first notice of withdrawal from CCM or APMBC is that of {places.name(state)} on {in_words(day)}.",
        )
    return left_open(found, asking, "the text does not say clearly among which treaties")


def _in_its_time(found: Found, begun: list[tuple[date, str]]) -> list[tuple[date, str]]:
    """The acts of the month or year a claim speaks of: "the first to join in 2015"."""
    told = found.as_of
    if told is None or told.exact:
        return []
    return [(day, state) for day, state in begun if told.earliest <= day <= told.latest]


def _first_of_group(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if not found.states:
        return left_open(found, asking, "the text does not say clearly who was the first")
    window = (window_of(found, asking) or PartialDate.of(asking.today)).latest
    everybody = asking.ledger.treaty(found.treaty).histories
    members = everybody.keys() if found.group is None else asking.ledger.members(found.group, window)
    reading = "signed" if found.what == "signed" else "consented"
    begun: list[tuple[date, str]] = []
    for state in sorted(members):
        history = asking.ledger.treaty(found.treaty).histories.get(state)
        if history is None:
            continue
        if reading == "signed" and history.signed_on is not None:
            begun.append((history.signed_on[0], state))
        elif reading == "consented" and history.spells:
            begun.append((history.spells[0].deposited[0], state))
    if not begun:
        return left_open(found, asking, f"the record holds no such act of a member of {found.group}")
    began_in = _in_its_time(found, begun)
    if began_in and found.states[0] in {state for when, state in began_in if when == min(began_in)[0]}:
        begun = began_in
    if found.what == "acceded":
        # Who "accedes" may have ratified, or be the first of those that never signed.
        acceded = [(when, state) for when, state in begun if everybody[state].signed_on is None]
        begun = acceded if acceded and min(acceded)[1] == found.states[0] else begun
    day = min(begun)[0]
    earliest = {state for when, state in begun if when == day}
    names = ", ".join(places.name(state) for state in sorted(earliest))
    right = found.states[0] in earliest
    if not right and (found.group is None or found.group in DRAWN or found.note == UNSURE):
        return left_open(found, asking, "the text does not say clearly among whom it was the first")
    among = f"members of {found.group}" if found.group else "all states"
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=window_of(found, asking),
        reading=reading,
        record_value=names,
        nearest=None if right else names,
        states=tuple(sorted(earliest)),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"Of {'the ' if found.group else ''}{among}, {names} did so first, on {in_words(day)}.",
    )
