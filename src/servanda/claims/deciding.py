"""Whether a claim is true: on the day it speaks of, under which reading, and when else.

Each kind of claim has a function from the claim to the days on which it holds; the verdict, the explanation and
what would be right all come from there. Nothing is called contradicted that the record does not cover.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from servanda import places
from servanda.claims.hedges import holds
from servanda.claims.holding import WORD_READINGS, Ledgerwise, counted
from servanda.claims.model import Claim, Found, Value
from servanda.dates import PartialDate, in_words
from servanda.errors import ServandaError

Interval = tuple[date, date | None]


@dataclass(frozen=True, slots=True)
class Asking:
    """What a claim is held against: the record, and the day of the document with where it comes from."""

    ledger: Ledgerwise
    today: date
    date: PartialDate | None = None
    date_from: str | None = None


def judge(found: Found, asking: Asking) -> Claim:
    """The claim with its verdict."""
    decide = _KINDS.get(found.kind, _not_covered)
    if found.treaty is None or found.treaty not in asking.ledger.record.codes:
        missing = f"the record does not hold {found.treaty}" if found.treaty else "the text names no treaty"
        return _open(found, asking, missing)
    claim = decide(found, asking)
    return _stale(claim, asking.today)


def _window(found: Found, asking: Asking) -> PartialDate | None:
    """The day, month or year a claim speaks of: its own, else that of the document."""
    return found.as_of or asking.date


def _open(found: Found, asking: Asking, missing: str, **more: object) -> Claim:
    return Claim(
        found=found,
        verdict="unverifiable",
        explanation=f"Not checked: {missing}.",
        missing=missing,
        as_of=_window(found, asking),
        **more,  # type: ignore[arg-type]
    )


def _stale(claim: Claim, today: date) -> Claim:
    if claim.verdict != "supported" or not claim.true_during:
        return claim
    ends = [end for _, end in claim.true_during]
    now = any(
        start <= today.isoformat() and (end is None or today.isoformat() <= end)
        for start, end in claim.true_during
    )
    return replace(claim, stale=not now and None not in ends)


def _said(intervals: list[Interval]) -> tuple[tuple[str, str | None], ...]:
    return tuple((start.isoformat(), end.isoformat() if end else None) for start, end in intervals)


def _meets(intervals: list[Interval], window: PartialDate | None) -> bool:
    if window is None:
        return bool(intervals)
    return any(start <= window.latest and (end is None or window.earliest <= end) for start, end in intervals)


# Counts


def _count(found: Found, asking: Asking) -> Claim:
    if found.what == "outside":
        return _outsiders(found, asking)
    readings = WORD_READINGS.get(found.what)
    if readings is None or not isinstance(found.value, int):
        return _open(found, asking, "it counts states by what they did, which the record does not hold yet")
    return _by_readings(found, asking, readings, found.value)


def _outsiders(found: Found, asking: Asking) -> Claim:
    """How many members of a group have neither signed nor consented."""
    assert found.treaty is not None
    window = _window(found, asking)
    if found.group is None or window is None or not isinstance(found.value, int):
        return _open(found, asking, "the text does not say outside of what group")
    day = window.latest
    outside = sorted(
        asking.ledger.members(found.group, day)
        - set(asking.ledger.states(found.treaty, "joined", day, found.group))
    )
    right = holds(found.hedge, found.value, len(outside))
    names = ", ".join(places.name(state) for state in outside[:20])
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=window,
        reading="not joined" if right else None,
        record_value=len(outside),
        nearest=None if right else len(outside),
        states=tuple(outside),
        sources=_sources(asking.ledger, found.treaty),
        explanation=f"{len(outside)} members of {found.group} had not joined {_on(window)}: {names}.",
    )


def _by_readings(found: Found, asking: Asking, readings: tuple[str, ...], value: int) -> Claim:
    assert found.treaty is not None
    ledger, window, code = asking.ledger, _window(found, asking), found.treaty
    day = window.latest if window is not None else asking.today
    values: dict[str, Value] = {}
    possibly = False
    for reading in readings:
        steps = ledger.steps(code, reading, found.group)
        low, high = steps.on(day)
        values[reading] = low
        sure = steps.during(lambda least, most: _sure(found, value, least, most))
        if _meets(sure, window):
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=_value_within(sure, window, steps.on, day),
                readings=_all_readings(ledger, found, readings, day),
                true_during=_said(sure),
                states=ledger.states(code, reading, _a_day_within(sure, window, day), found.group),
                sources=_sources(ledger, code),
                explanation=_counted_well(found, reading, readings, window, ledger, day),
            )
        possibly |= _meets(steps.during(lambda least, most: _maybe(found, value, least, most)), window)
    covered = ledger.covered_until(code)
    if possibly:
        return _open(found, asking, "acts of which only the year is known decide it", readings=values)
    if covered is not None and day > covered:
        return _open(
            found,
            asking,
            f"the record of {code} is known to be complete until {covered} only",
            readings=values,
        )
    nearest = min(
        (count for count in values.values() if isinstance(count, int)), key=lambda count: abs(count - value)
    )
    reading = next(name for name, count in values.items() if count == nearest)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=values[readings[0]],
        readings=_all_readings(ledger, found, readings, day),
        nearest=nearest,
        states=ledger.states(code, reading, day, found.group),
        sources=_sources(ledger, code),
        elsewhere=_where_true(found, ledger, value, day, readings),
        explanation=_counted_badly(found, values, window, ledger, value, day, readings),
    )


def _sure(found: Found, value: int, least: int, most: int) -> bool:
    return holds(found.hedge, value, least) and holds(found.hedge, value, most)


def _maybe(found: Found, value: int, least: int, most: int) -> bool:
    return any(holds(found.hedge, value, count) for count in range(least, most + 1))


def _a_day_within(sure: list[Interval], window: PartialDate | None, day: date) -> date:
    if window is None:
        return sure[0][0]
    for start, end in sure:
        if start <= window.latest and (end is None or window.earliest <= end):
            return min(max(start, window.earliest), window.latest)
    return day


def _value_within(
    sure: list[Interval], window: PartialDate | None, on: Callable[[date], tuple[int, int]], day: date
) -> int:
    return on(_a_day_within(sure, window, day))[0]


def _all_readings(ledger: Ledgerwise, found: Found, readings: tuple[str, ...], day: date) -> dict[str, Value]:
    assert found.treaty is not None
    names = dict.fromkeys((*readings, "signed", "joined", "consented", "party", "signatory"))
    return {name: ledger.steps(found.treaty, name, found.group).on(day)[0] for name in names}


_MEANS = {
    "signed": "had signed",
    "joined": "had signed or acceded, and not left",
    "consented": "had deposited their instrument, and not left",
    "party": "were bound, the treaty being in force for them",
    "signatory": "had signed and not yet consented",
    "ratified": "had ratified, accepted or approved",
    "acceded": "had acceded",
}


def _on(window: PartialDate | None, date_from: str | None = None) -> str:
    if window is None:
        return "at some time"
    return f"on {in_words(window.earliest)}" if window.exact else f"in {window}"


def _counted_well(
    found: Found,
    reading: str,
    readings: tuple[str, ...],
    window: PartialDate | None,
    ledger: Ledgerwise,
    day: date,
) -> str:
    assert found.treaty is not None
    among = f" among members of {found.group}" if found.group else ""
    sure = ledger.steps(found.treaty, reading, found.group)
    count = sure.on(window.latest if window else day)[0]
    text = f"{count if window else found.value} states {_MEANS[reading]} {_on(window)}{among}."
    if reading != readings[0]:
        strict = ledger.steps(found.treaty, readings[0], found.group).on(day)[0]
        text += f" Strictly, {strict} {_MEANS[readings[0]]}."
    if window is None:
        text += " The document has no date, so the figure was held against every day."
    return text


def _counted_badly(
    found: Found,
    values: dict[str, Value],
    window: PartialDate | None,
    ledger: Ledgerwise,
    value: int,
    day: date,
    readings: tuple[str, ...],
) -> str:
    among = f" among members of {found.group}" if found.group else ""
    said = "; ".join(f"{count} {_MEANS[name]}" for name, count in values.items())
    elsewhere = _where_true(found, ledger, value, day, readings)
    on = _on(window)
    return f"{on[:1].upper()}{on[1:]}{among}: {said}." + (f" {elsewhere}" if elsewhere else "")


def _where_true(found: Found, ledger: Ledgerwise, value: int, day: date, readings: tuple[str, ...]) -> str:
    """Where the figure would have been right: another day, another reading, another treaty."""
    assert found.treaty is not None
    best: tuple[int, str] | None = None
    for reading in readings:
        for start, end in ledger.steps(found.treaty, reading, found.group).during(
            lambda least, most: _sure(found, value, least, most)
        ):
            gap = (start - day).days if start > day else (day - (end or day)).days
            when = f"from {in_words(start)}" + (f" to {in_words(end)}" if end else "")
            if best is None or gap < best[0]:
                best = (
                    gap,
                    f"It was right {when} ({_MEANS[reading].removeprefix('had ').removeprefix('were ')}).",
                )
    if best is not None:
        return best[1]
    for reading in ("signed", "joined", "consented", "party", "signatory"):
        low, high = ledger.steps(found.treaty, reading, found.group).on(day)
        if reading not in readings and holds(found.hedge, value, low) and low == high:
            return f"It is the number of those that {_MEANS[reading]} on that day."
    for code in ledger.record.codes:
        if code != found.treaty and found.group is None:
            low, high = ledger.steps(code, readings[0], None).on(day)
            if low == high and holds(found.hedge, value, low):
                return f"It is the figure of {code} on that day."
    return ""


def _sources(ledger: Ledgerwise, code: str) -> tuple[str, ...]:
    counted_by: dict[str, int] = {}
    for entry in ledger.record.entries(code):
        counted_by[entry.source] = counted_by.get(entry.source, 0) + 1
    return tuple(sorted(counted_by, key=lambda source: (-counted_by[source], source))[:3])


# Shares


def _share(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    ledger, window = asking.ledger, _window(found, asking)
    day = window.latest if window is not None else asking.today
    readings = WORD_READINGS.get(found.what)
    if readings is None:
        return _open(found, asking, "the record does not hold shares of this kind")
    if found.group is None and found.what != "ratified_of_signed":
        return _open(found, asking, "the group is not one the record knows")
    size = (
        len(ledger.members(found.group, day))
        if found.group
        else ledger.steps(found.treaty, "signed").on(day)[0]
    )
    if found.whole is not None and abs(found.whole - size) > 0:
        whole_wrong = (
            f"{found.group or 'those that signed'} had {size} members {_on(window)}, not {found.whole}"
        )
    else:
        whole_wrong = ""
    values: dict[str, Value] = {}
    for reading in readings:
        low, high = ledger.steps(found.treaty, reading, found.group).on(day)
        values[reading] = low
        if low == high and not whole_wrong and _is_share(found, low, size):
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=low,
                readings=values,
                states=ledger.states(found.treaty, reading, day, found.group),
                sources=_sources(ledger, found.treaty),
                true_during=_said(
                    ledger.steps(found.treaty, reading, found.group).during(
                        lambda least, most: least == most and _is_share(found, least, size)
                    )
                ),
                explanation=f"{low} of {size} members of {found.group or 'the signatories'} {_MEANS[reading]} {_on(window)}.",
            )
        if low != high:
            return _open(found, asking, "acts of which only the year is known decide it", readings=values)
    covered = ledger.covered_until(found.treaty)
    if covered is not None and day > covered:
        return _open(
            found, asking, f"the record of {found.treaty} is known to be complete until {covered} only"
        )
    if window is None:
        return _open(found, asking, "the text gives no day to count on")
    actual = values[readings[0]]
    outside = _outside(ledger, found, readings[0], day)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=actual,
        readings=values,
        nearest=f"{actual} of {size}",
        states=ledger.states(found.treaty, readings[0], day, found.group),
        sources=_sources(ledger, found.treaty),
        explanation=(whole_wrong + ". " if whole_wrong else "")
        + f"{actual} of {size} members of {found.group or 'the signatories'} {_MEANS[readings[0]]} {_on(window)}."
        + (f" Outside: {', '.join(places.name(code) for code in outside)}." if outside else ""),
    )


def _outside(ledger: Ledgerwise, found: Found, reading: str, day: date) -> list[str]:
    if found.group is None or found.treaty is None:
        return []
    inside = set(ledger.states(found.treaty, reading, day, found.group))
    missing = sorted(ledger.members(found.group, day) - inside)
    return missing if len(missing) <= 15 else []


def _is_share(found: Found, part: int, whole: int) -> bool:
    if found.value == "all":
        return part == whole
    if found.value == "none":
        return part == 0
    if found.value == 0.5:
        return (
            part * 2 > whole if found.hedge == "more_than" else abs(part * 2 - whole) <= max(2, whole * 0.1)
        )
    return isinstance(found.value, int) and holds(found.hedge, found.value, part)


# Who has done what


_MEMBER_READINGS: dict[str, tuple[str, ...]] = {
    "signed": ("signed", "consented"),
    "ratified": ("consented", "party"),
    "parties": ("consented", "party"),
    "signatories": ("signed", "signatory"),
    "signatory": ("signatory",),
    "joined": ("joined", "consented", "signed"),
    "acceded": ("acceded", "consented"),
}


def _membership(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    ledger, window = asking.ledger, _window(found, asking)
    readings = _MEMBER_READINGS.get(found.what)
    if readings is None:
        return _open(found, asking, "the record does not hold this")
    treaty = ledger.treaty(found.treaty)
    days = [asking.today] if window is None else [window.latest, window.earliest]
    wrong: list[str] = []
    left_open: list[str] = []
    for state in found.states:
        history = treaty.histories.get(state)
        verdicts = []
        for day in days:
            sure = history is not None and any(counted(history, reading, day)[0] for reading in readings)
            may = history is not None and any(counted(history, reading, day)[1] for reading in readings)
            if found.negated:
                sure, may = not may, not sure
            verdicts.append((sure, may))
        if any(sure for sure, _ in verdicts):
            continue
        (left_open if any(may for _, may in verdicts) else wrong).append(state)
    day = days[0]
    covered = ledger.covered_until(found.treaty)
    if left_open or (wrong and covered is not None and day > covered):
        why = (
            "acts known to the year only decide it"
            if left_open
            else f"the record of {found.treaty} is known to be complete until {covered} only"
        )
        return _open(found, asking, why)
    names = ", ".join(places.name(state, on=day) for state in (wrong or found.states))
    verb = _MEANS[readings[0]]
    if not wrong:
        doing = f"had not {verb.removeprefix('had ')}" if found.negated else verb
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading=readings[0],
            record_value=True,
            states=found.states,
            sources=_sources(ledger, found.treaty),
            true_during=_member_since(ledger, found, readings),
            explanation=f"{names} {doing} {_on(window)}.",
        )
    if window is None:
        return _open(found, asking, "the text gives no day, and today's standing differs")
    if len(found.states) > 8 and found.as_of is None and len(wrong) * 3 < len(found.states):
        # A long list is kept up to date more often than the date of its page.
        return _open(
            found,
            asking,
            f"the list gives no day of its own, and on that of the document {names} had not done so",
        )
    standing = "; ".join(
        f"{places.name(state, on=day)}: {treaty.on(max(day, treaty.law.adopted or day))[state].standing}"
        for state in wrong
    )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=False,
        nearest=standing,
        states=tuple(wrong),
        sources=_sources(ledger, found.treaty),
        explanation=f"Not so {_on(window)} for {names}. Standing then: {standing}.",
    )


def _member_since(
    ledger: Ledgerwise, found: Found, readings: tuple[str, ...]
) -> tuple[tuple[str, str | None], ...]:
    assert found.treaty is not None
    if found.negated or len(found.states) != 1:
        return ()
    history = ledger.treaty(found.treaty).histories.get(found.states[0])
    if history is None:
        return ()
    intervals: list[Interval] = []
    for place, point in enumerate(history.points):
        day = date.fromordinal(point)
        if not any(counted(history, reading, day)[0] for reading in readings):
            continue
        last = date.fromordinal(history.points[place + 1] - 1) if place + 1 < len(history.points) else None
        if intervals and intervals[-1][1] is not None and intervals[-1][1] + timedelta(days=1) == day:
            intervals[-1] = (intervals[-1][0], last)
        else:
            intervals.append((day, last))
    return _said(intervals)


# Dates


def _date(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.date is None or found.what in ("meeting", "completion"):
        return _open(found, asking, f"the record does not hold {found.what}s yet")
    actual, about, certain = _actual_dates(found, asking)
    if not actual:
        if about and certain:
            return Claim(
                found=found,
                verdict="contradicted",
                as_of=_window(found, asking),
                explanation=f"{about}.",
                sources=_sources(asking.ledger, found.treaty),
            )
        return _open(found, asking, about or "the record does not hold this day")
    shown = " or ".join(sorted({str(day) for day in actual}))
    if (
        found.what == "entered_into_force"
        and found.states
        and not any(found.date.could_be(day) for day in actual)
    ):
        # "The treaty took effect on 1 December 2025", said of one state in the sentence before.
        for_state = _date(replace(found, what="in_force_for_state", rule="party since"), asking)
        if for_state.verdict == "supported":
            return replace(for_state, found=found)
    if any(found.date.could_be(day) for day in actual):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=found.what,
            record_value=shown,
            states=found.states,
            sources=_sources(asking.ledger, found.treaty),
            explanation=f"{about}: {shown}.",
        )
    if not certain:
        return _open(found, asking, f"{about}: {shown}; the text may speak of another step", nearest=shown)
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=found.date,
        record_value=shown,
        nearest=shown,
        states=found.states,
        sources=_sources(asking.ledger, found.treaty),
        explanation=f"{about}: {shown}, not {found.date}.",
    )


def _actual_dates(found: Found, asking: Asking) -> tuple[list[PartialDate], str, bool]:
    """The days the record gives for an event, what they are of, and whether another day would be wrong."""
    assert found.treaty is not None
    treaty = asking.ledger.treaty(found.treaty)
    law, general = treaty.law, treaty.general
    if found.what == "adopted":
        days = [PartialDate.of(law.adopted)] if law.adopted else []
        return days, f"{found.treaty} was adopted", bool(days)
    if found.what == "deposit_or_in_force":
        both = [
            _dates_of_state(replace(found, what=what), asking) for what in ("deposit", "in_force_for_state")
        ]
        return [*both[0][0], *both[1][0]], both[0][1], both[0][2]
    if found.what in ("opened", "opened_or_signed"):
        days = [PartialDate.of(day) for day in (law.opened,) if day]
        if found.what == "opened_or_signed" and law.adopted:
            days.append(PartialDate.of(law.adopted))
        return days, f"{found.treaty} was opened for signature", bool(days) and found.what == "opened"
    if found.what == "entered_into_force":
        entered = general.entered_into_force
        return (
            ([PartialDate.of(entered)] if entered else []),
            f"{found.treaty} entered into force",
            entered is not None,
        )
    return _dates_of_state(found, asking)


_EVENTS = {
    "in_force_for_state": ("in_force", "the treaty entered into force for it"),
    "deposit": ("consented", "it deposited its instrument"),
    "signature": ("signed", "it signed"),
    "withdrawal_notice": ("withdrawal_notified", "the depositary received its notice of withdrawal"),
    "withdrawal_effective": ("withdrawn", "its withdrawal took effect"),
}


def _dates_of_state(found: Found, asking: Asking) -> tuple[list[PartialDate], str, bool]:
    assert found.treaty is not None
    if len(found.states) != 1:
        return [], "the text names no single state", False
    state = found.states[0]
    name = places.name(state)
    history = asking.ledger.treaty(found.treaty).histories.get(state)
    event_name, about = _EVENTS[found.what]
    events = [event for event in history.events if event.what == event_name] if history else []
    days = [PartialDate(event.on, event.until or event.on) for event in events if event.on is not None]
    if not days:
        return [], f"the record holds no day on which, for {name}, {about}", False
    assert found.date is not None
    covered = asking.ledger.covered_until(found.treaty)
    beyond = covered is not None and found.date.earliest > covered
    # A parliament or a president "ratifies" earlier than the depositary receives: that is another step.
    domestic = (
        found.what in ("deposit", "withdrawal_notice", "in_force_for_state")
        and found.rule in _LOOSE
        and any(0 < (day.earliest - found.date.latest).days < 900 for day in days)
    )
    return days, f"For {name}, {about}", not beyond and not domestic and found.note != "today"


_LOOSE = frozenset(
    {
        "ratified on",
        "on a day a state deposited",
        "party since",
        "the ratification was on",
        "notified on",
        "signed by a state on",
    }
)


# Ranks, rules, differences


def _ordinal(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if not isinstance(found.value, int):
        return _open(found, asking, "no rank")
    ledger = asking.ledger
    reading = "signed" if found.what == "signed" else "consented"
    steps = ledger.steps(found.treaty, reading)
    if not found.states:
        window = _window(found, asking)
        day = window.latest if window else asking.today
        if window is not None and steps.on(day)[0] >= found.value:
            return Claim(
                found=found,
                verdict="supported",
                as_of=window,
                reading=reading,
                record_value=steps.on(day)[0],
                sources=_sources(ledger, found.treaty),
                explanation=f"{steps.on(day)[0]} states {_MEANS[reading]} {_on(window)}, so there was a number {found.value}.",
            )
        return _open(found, asking, "the text does not say clearly which state")
    state = found.states[0]
    history = ledger.treaty(found.treaty).histories.get(state)
    began = None
    if history is not None:
        if reading == "signed" and history.signed_on is not None:
            began = history.signed_on[0]
        elif reading == "consented" and history.spells:
            began = history.spells[-1].deposited[0]
    if history is None or began is None:
        return _open(found, asking, f"the record holds no such act of {places.name(state)}")
    before, after = steps.on(began - timedelta(days=1)), steps.on(began)
    ever = [
        first
        for other in ledger.treaty(found.treaty).histories.values()
        if (
            first := (other.signed_on[0] if other.signed_on else None)
            if reading == "signed"
            else (other.spells[0].deposited[0] if other.spells else None)
        )
    ]
    ranks = set(range(before[0] + 1, after[1] + 1)) | {after[0]}
    ranks |= set(range(sum(day < began for day in ever) + 1, sum(day <= began for day in ever) + 1))
    name = places.name(state, on=began)
    shown = str(min(ranks)) if len(ranks) == 1 else f"{min(ranks)} to {max(ranks)}"
    if found.value in ranks:
        return Claim(
            found=found,
            verdict="supported",
            as_of=PartialDate.of(began),
            reading=reading,
            record_value=found.value,
            states=(state,),
            sources=_sources(ledger, found.treaty),
            explanation=f"When {name} did so on {in_words(began)} it was number {shown} of those that {_MEANS[reading]}.",
        )
    covered = ledger.covered_until(found.treaty)
    if (
        history.spells
        and any(fact.low_confidence for fact in (history.spells[-1].fact,))
        or (covered and began > covered)
    ):
        return _open(found, asking, "the order of the acts is not certain in the record")
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=PartialDate.of(began),
        record_value=after[0],
        nearest=shown,
        states=(state,),
        sources=_sources(ledger, found.treaty),
        explanation=f"When {name} did so on {in_words(began)} it was number {shown}, not {found.value}.",
    )


PERIODS: dict[tuple[str, str], tuple[int, str, str]] = {
    ("CCM", "withdrawal"): (6, "months", "20(3)"),
    ("APMBC", "withdrawal"): (6, "months", "20(3)"),
    ("ATT", "withdrawal"): (90, "days", "24(2)"),
    ("CCW", "withdrawal"): (1, "year", "9(2)"),
    ("TPNW", "withdrawal"): (12, "months", "17(3)"),
    ("CCM", "stockpile"): (8, "years", "3(2)"),
    ("APMBC", "stockpile"): (4, "years", "4"),
    ("CCM", "clearance"): (10, "years", "4(1)"),
    ("APMBC", "clearance"): (10, "years", "5(1)"),
    ("CCM", "initial_report"): (180, "days", "7(1)"),
    ("APMBC", "initial_report"): (180, "days", "7(1)"),
}
"""Periods in the treaties' own articles: how long, in what unit, which article."""


def _rule(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    law = asking.ledger.treaty(found.treaty).law
    if found.what == "threshold":
        right, article = law.threshold, "on entry into force"
    else:
        period = PERIODS.get((found.treaty, found.what))
        right, article = (period[0], f"art. {period[2]}") if period else (None, "")
        if period and found.note and found.note.rstrip("s") != period[1].rstrip("s"):
            right = None
    if right is None:
        return _open(found, asking, "this rule is not coded")
    same = found.value == right
    return Claim(
        found=found,
        verdict="supported" if same else "contradicted",
        as_of=_window(found, asking),
        reading=found.what,
        record_value=right,
        nearest=None if same else right,
        explanation=f"{found.treaty} {article}: {right}{' ' + found.note if found.note else ''}"
        + ("." if same else f", not {found.value}."),
    )


def _delta(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    ledger, window = asking.ledger, _window(found, asking)
    law = ledger.treaty(found.treaty).law
    if (
        found.what != "still_needed"
        or law.threshold is None
        or window is None
        or not isinstance(found.value, int)
    ):
        return _open(found, asking, "the text does not say clearly since when")
    entered = ledger.treaty(found.treaty).general.entered_into_force
    if entered is not None and window.earliest >= entered:
        return _open(found, asking, "the treaty was in force by then")
    steps = ledger.steps(found.treaty, "consented")
    counts = {steps.on(day)[0] for day in (window.earliest, window.latest)}
    left = {law.threshold - count for count in counts}
    if any(holds(found.hedge, found.value, number) for number in left):
        return Claim(
            found=found,
            verdict="supported",
            as_of=window,
            reading="consented",
            record_value=min(left),
            true_during=_said(steps.during(lambda least, most: least == most == law.threshold - found.value)),  # type: ignore[operator]
            sources=_sources(ledger, found.treaty),
            explanation=f"{law.threshold} instruments were needed, {min(counts)} had been deposited {_on(window)}.",
        )
    return Claim(
        found=found,
        verdict="contradicted",
        as_of=window,
        record_value=min(left),
        nearest=min(left),
        sources=_sources(ledger, found.treaty),
        explanation=f"{law.threshold} instruments were needed, {min(counts)} had been deposited {_on(window)}: {min(left)} were missing.",
    )


def _deadline(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.what == "any":
        tried = [
            _deadline(replace(found, what=what), asking)
            for what in ("stockpile", "clearance", "initial_report")
        ]
        return next((claim for claim in tried if claim.verdict == "supported"), tried[0])
    period = PERIODS.get((found.treaty, found.what))
    if period is None or found.date is None or len(found.states) != 1:
        return _open(found, asking, "the deadline is not one the law here computes")
    from servanda.dates import MissingDay, days_after, years_after

    history = asking.ledger.treaty(found.treaty).histories.get(found.states[0])
    begun = history.spells[-1].in_force[0] if history is not None and history.spells else None
    if begun is None:
        return _open(found, asking, f"the treaty is not in force for {places.name(found.states[0])}")
    due = (
        days_after(begun, period[0])
        if period[1] == "days"
        else years_after(begun, period[0], missing_day=MissingDay.LAST_DAY_OF_MONTH)
    )
    name = places.name(found.states[0])
    if any(found.date.could_be(PartialDate.of(day)) for day in (due, due - timedelta(days=1))):
        return Claim(
            found=found,
            verdict="supported",
            as_of=found.date,
            reading=found.what,
            record_value=due.isoformat(),
            states=found.states,
            sources=_sources(asking.ledger, found.treaty),
            explanation=f"For {name}: {in_words(begun)} plus {period[0]} {period[1]} (art. {period[2]}) is {in_words(due)}.",
        )
    return _open(
        found,
        asking,
        f"the treaty's own deadline for {name} is {due} (art. {period[2]}); extensions are not in the record yet",
        nearest=due.isoformat(),
    )


def _first(found: Found, asking: Asking) -> Claim:
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
        return _open(found, asking, "the record holds no notice of withdrawal")
    day, state, code = min(notices)
    if not found.states or state in found.states:
        return Claim(
            found=found,
            verdict="supported",
            as_of=_window(found, asking),
            reading="first notice of withdrawal",
            record_value=state,
            states=(state,),
            sources=_sources(asking.ledger, code),
            explanation=f"The first notice of withdrawal from CCM or APMBC is that of {places.name(state)} on {in_words(day)}.",
        )
    return _open(found, asking, "the text does not say clearly among which treaties")


def _first_of_group(found: Found, asking: Asking) -> Claim:
    assert found.treaty is not None
    if found.group is None or not found.states:
        return _open(found, asking, "the text does not say clearly among whom it was the first")
    members = asking.ledger.members(
        found.group, (_window(found, asking) or PartialDate.of(asking.today)).latest
    )
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
        return _open(found, asking, f"the record holds no such act of a member of {found.group}")
    day = min(begun)[0]
    earliest = {state for when, state in begun if when == day}
    names = ", ".join(places.name(state) for state in sorted(earliest))
    right = found.states[0] in earliest
    return Claim(
        found=found,
        verdict="supported" if right else "contradicted",
        as_of=_window(found, asking),
        reading=reading,
        record_value=names,
        nearest=None if right else names,
        states=tuple(sorted(earliest)),
        sources=_sources(asking.ledger, found.treaty),
        explanation=f"Of the members of {found.group}, {names} did so first, on {in_words(day)}.",
    )


def _not_covered(found: Found, asking: Asking) -> Claim:
    missing = {
        "vote": "the record does not hold votes yet",
        "quantity": "the record does not hold stockpiles, clearance, casualties or funds yet",
    }.get(found.kind, "the record does not hold this")
    return _open(found, asking, missing)


_KINDS: dict[str, Callable[[Found, Asking], Claim]] = {
    "count": _count,
    "share": _share,
    "membership": _membership,
    "date": _date,
    "ordinal": _ordinal,
    "rule": _rule,
    "delta": _delta,
    "deadline": _deadline,
    "first": _first,
}


def careful(found: Found, asking: Asking) -> Claim:
    """As ``judge``; a fault of ours in one claim is told as unverifiable and never spoils the others."""
    try:
        return judge(found, asking)
    except ServandaError as error:
        return _open(found, asking, str(error))
