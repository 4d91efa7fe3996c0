"""How many states, or members of a group, are outside a treaty, and which one is the only one of its kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from servanda import places
from servanda.claiming.deciding.shared import Asking, left_open, on_day, states_of, window_of
from servanda.claiming.hedges import holds
from servanda.claiming.holding import Ledgerwise
from servanda.claiming.making.counts import ALL_BUT, OTHERS
from servanda.claiming.model import WHOLE, Claim, Found
from servanda.claiming.regions import DRAWN
from servanda.dates import PartialDate

OUTSIDE: Mapping[str, tuple[str, ...]] = {
    "outside": ("not joined", "not party"),
    "unratified": ("not party", "signatory", "not joined"),
    "not party": ("not party",),
}
"""What "outside" may mean, the usual reading first: "17 have not ratified" may be said of those that signed."""

_WITHIN = {"not joined": "joined", "not party": "consented"}
_SAID = {"not joined": "had not joined", "not party": "were not party", "signatory": "had signed only"}

_BEYOND = ("VAT", "PSE", "COK", "NIU")
"""States that may join the treaties here and are no members of the United Nations; some count them, some do not."""


_UNRECOGNIZED = 3
"""Entities that a writer may count as states beside those: Taiwan, Kosovo, Western Sahara."""


MEMBERS_TOLD = re.compile(
    r"\b(?:UN|U\.N\.|United Nations)(?:['’]s?)? (?:\d+ )?(?:member|state|countr|nation)|\bmembers of the (?:UN|United Nations)\b|"
    r"\b(?:membres|miembros|[Mm]iembros|[Mm]embres) d(?:e l'ONU|e la ONU|es Nations [Uu]nies|e las Naciones Unidas)\b"
)
"""Words by which states are counted as members of the United Nations."""
_MEMBER = re.compile(r"\bm[ei]e?mb[re]", re.IGNORECASE)
"""That members are told of, and not "UN states", which is often said of all."""


def _everybody(ledger: Ledgerwise, group: str | None, day: date) -> tuple[frozenset[str], frozenset[str]]:
    """The states among whom those outside are counted, and those who may be counted among them too.

    "35 UN states are not party" is often said of all states.
    """
    if group is not None and group != "UN":
        return states_of(ledger, group, day), frozenset()
    return places.members("UN", day), frozenset(_BEYOND)


def _those(ledger: Ledgerwise, code: str, reading: str, group: str | None, day: date) -> tuple[set[str], int]:
    """Those outside under a reading, and how many more some would count."""
    if reading == "signatory":
        return set(ledger.states(code, "signatory", day, group)), 0
    states, others = _everybody(ledger, group, day)
    within = set(ledger.states(code, _WITHIN[reading], day))
    return set(states - within), len(others - within)


def outsiders(found: Found, asking: Asking) -> Claim:
    """How many have neither signed nor consented, or are not party."""
    assert found.treaty is not None
    window, code = window_of(found, asking), found.treaty
    if window is None or not isinstance(found.value, int):
        return left_open(found, asking, "the text gives no day to count on")
    days = (window.latest, window.earliest)
    figures: dict[str, set[int]] = {}
    for reading in OUTSIDE[found.what]:
        for day in days:
            outside, more = _those(asking.ledger, code, reading, found.group, day)
            figures.setdefault(reading, set()).update(range(len(outside), len(outside) + more + 1))
    if _among_members(found):
        # "35 UN member states": one of them may be none of its members.
        of_members = {reading: {min(possible)} for reading, possible in figures.items()}
        beside = found.value in set().union(*figures.values()) - set().union(*of_members.values())
        if beside:
            return left_open(
                found,
                asking,
                "it would be right of all states, and not of members of the United Nations alone",
            )
        figures = of_members
    for reading, possible in figures.items():
        fitting = [figure for figure in possible if holds(found.hedge, found.value, figure)]
        if fitting:
            outside, _ = _those(asking.ledger, code, reading, found.group, window.latest)
            return _told(found, asking, reading, outside, max(fitting))
    every = set().union(*figures.values())
    too_many = found.hedge == "exactly" and found.value > max(every) + _UNRECOGNIZED
    nearly_all = found.total and found.value * 2 >= min(every)
    certain = found.group is not None or too_many or nearly_all
    if found.note not in ("", WHOLE) or not certain or found.group in DRAWN:
        # Those present, those that produce, those of some region: a text says so elsewhere, or not at all.
        counts = f"{min(every)} to {max(every)}" if len(every) > 1 else str(min(every))
        return left_open(
            found, asking, f"of all states {counts} were outside, but the text may count only some"
        )
    covered = asking.ledger.covered_until(code)
    if covered is not None and window.latest > covered:
        return left_open(found, asking, f"the record of {code} is known to be complete until {covered} only")
    reading = OUTSIDE[found.what][0]
    outside, _ = _those(asking.ledger, code, reading, found.group, window.latest)
    nearest = min(every, key=lambda figure: abs(figure - int(str(found.value))))
    return _told(found, asking, reading, outside, nearest, right=False)


def _among_members(found: Found) -> bool:
    """Whether a figure is said to be of members of the United Nations."""
    told = MEMBERS_TOLD.search(found.text)
    return found.hedge == "exactly" and told is not None and _MEMBER.search(found.text) is not None


def _told(
    found: Found, asking: Asking, reading: str, outside: set[str], figure: int, *, right: bool = True
) -> Claim:
    assert found.treaty is not None
    among = f"members of {found.group}" if found.group else "states"
    names = ", ".join(places.name(state) for state in sorted(outside)) if len(outside) <= 20 else ""
    window = window_of(found, asking)
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=window,
        reading=reading if right else None,
        record_value=figure,
        nearest=None if right else figure,
        states=tuple(sorted(outside)),
        sources=asking.ledger.sources(found.treaty),
        explanation=f"{figure} {among} {_SAID[reading]} {on_day(window)}{': ' + names if names else ''}.",
    )


_OVERLOOKED = 1
"""Members of a group besides those named that may have been overlooked, or counted in by their signature."""


def _long_in(asking: Asking, code: str, state: str, window: PartialDate) -> bool:
    """Whether a state had deposited its instrument long before a day, and never left."""
    history = asking.ledger.treaty(code).histories.get(state)
    spells = history.spells if history is not None else ()
    covered = asking.ledger.covered_until(code)
    if (
        len(spells) != 1
        or spells[0].ended[0] is not None
        or (covered is not None and window.latest > covered)
    ):
        return False
    return bool((window.earliest - spells[0].deposited[0]).days > _LONG)


_LONG = 400
"""Days after a deposit from which nobody can call a state outside by oversight."""


_DID_JOIN = re.compile(r"\b(?:ratifi|ratific|adh|acced|joined|rejoin|firm)", re.IGNORECASE)


def only(found: Found, asking: Asking) -> Claim:
    """That a state is the only one, or the last, of those outside, of the signatories, or of the parties of a group."""
    assert found.treaty is not None
    window, ledger, code = window_of(found, asking), asking.ledger, found.treaty
    what = found.what.removeprefix("only ")
    if window is None or (found.group is None and what != "signatory"):
        return left_open(found, asking, "the text does not say clearly among which states it is the only one")
    if found.about == OTHERS and not set(found.states) <= states_of(ledger, found.group or "", window.latest):
        return left_open(found, asking, "the text does not say clearly beside whom the others are told of")
    days = [window.latest, window.earliest]
    for state in found.states:
        # "It was the last to ratify" is said after it did.
        history = ledger.treaty(code).histories.get(state)
        deposited = history.spells[-1].deposited[0] if history is not None and history.spells else None
        if deposited is not None and 0 <= (window.latest - deposited).days < 400:
            days.append(deposited - timedelta(days=1))
        left = history.spells[-1].ended[0] if history is not None and history.spells else None
        if what == "parties" and left is not None and _DID_JOIN.search(found.text):
            days.append(left - timedelta(days=1))  # whoever has left since did ratify
    readings = {
        "outside": ("not joined", "not party"),
        "signatory": ("signatory",),
        "parties": ("joined", "consented"),
    }
    others: set[str] = set()
    for reading in readings[what]:
        for day in days:
            if reading in ("joined", "consented"):
                those = set(ledger.states(code, reading, day, found.group))
            else:
                those, _ = _those(ledger, code, reading, found.group, day)
            told = set(found.states)
            if those == told or (found.about == OTHERS and those < told):
                return Claim(
                    found=found,
                    verdict="supported",
                    as_of=window,
                    reading=reading,
                    record_value=True,
                    states=found.states,
                    sources=ledger.sources(code),
                    explanation=f"No other {f'member of {found.group}' if found.group else 'state'} did so {on_day(window)}.",
                )
            others |= those
    astray = _on_the_other_side(found, asking, what, days)
    if astray:
        return astray
    names = ", ".join(places.name(state) for state in sorted(others)[:12])
    inside = [state for state in found.states if what == "outside" and _long_in(asking, code, state, window)]
    if inside and found.about != OTHERS and found.named:
        named = ", ".join(places.name(state) for state in inside)
        return Claim(
            found=found,
            verdict="contradicted",
            as_of=window,
            record_value=names or "none",
            states=tuple(inside),
            sources=ledger.sources(code),
            explanation=f"{named} had joined long before {on_day(window)}; outside: {names or 'none'}.",
        )
    if found.note == ALL_BUT and what == "outside" and found.group not in DRAWN:
        # "All members of NATO but Türkiye": whom a group has is not in doubt, and whoever signed may pass for a member.
        covered = ledger.covered_until(code)
        missed = set.intersection(*(_those(ledger, code, "not joined", found.group, day)[0] for day in days))
        missed -= set(found.states)
        names = ", ".join(places.name(state) for state in sorted(missed)[:12])
        if len(missed) > _OVERLOOKED and (covered is None or window.latest <= covered):
            return Claim(
                found=found,
                verdict="contradicted",
                as_of=window,
                record_value=names,
                states=tuple(sorted(missed)),
                sources=ledger.sources(code),
                explanation=f"Of the members of {found.group}, {names} had not joined either {on_day(window)}.",
            )
    return left_open(
        found,
        asking,
        f"the record counts {names or 'none'} and the text may draw its circle of states otherwise",
    )


def _on_the_other_side(found: Found, asking: Asking, what: str, days: list[date]) -> Claim | None:
    """The claim as wrong where none of the states it names belongs to those among whom it is to be the only one."""
    assert found.treaty is not None
    ledger, code, covered = asking.ledger, found.treaty, asking.ledger.covered_until(found.treaty)
    if found.note or what not in ("outside", "parties") or (covered is not None and max(days) > covered):
        return None
    reading = "consented" if what == "outside" else "joined"
    within = [set(ledger.states(code, reading, day)) for day in days]
    if what == "outside":
        astray = [state for state in found.states if all(state in those for those in within)]
    else:
        astray = [state for state in found.states if not any(state in those for those in within)]
    if not found.states or len(astray) < len(found.states):
        return None
    names = ", ".join(places.name(state) for state in astray)
    said = f"{names} {'had' if what == 'outside' else 'had not'} joined {on_day(window_of(found, asking))}"
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window_of(found, asking),
        record_value=False,
        nearest=said,
        states=tuple(astray),
        sources=ledger.sources(code),
        explanation=f"{said}.",
    )
