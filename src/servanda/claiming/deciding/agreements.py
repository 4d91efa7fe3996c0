"""Whether figures of one text agree with each other. No record is asked: what is wrong is wrong on any day."""

from __future__ import annotations

from typing import Literal

from servanda.claiming.hedges import bounds
from servanda.claiming.model import Claim, Found, Hedge

Answer = Literal["yes", "no", "perhaps"]

COARSE = 5.0
"""How many percentage points "half" and "two thirds" leave open either way."""


def agreement(found: Found) -> Claim:
    """The claim with its verdict."""
    decide = {
        "percentage": _percentage,
        "rise in per cent": _percentage,
        "fraction": _fraction,
        "total": _total,
        "sum": _total,
        "list": _list,
        "rise": _rise,
        "duration": _duration,
    }[found.what]
    return decide(found)


def _told(found: Found, answer: Answer, right: float, said: str, but: str, doubt: str) -> Claim:
    """The claim: ``said`` is how the figures stand, ``but`` what it is not, ``doubt`` why it is left open."""
    right = round(right, 6)
    nearest = int(right) if right == int(right) else right
    if answer == "perhaps":
        return Claim(
            found=found,
            verdict="unverifiable",
            as_of=found.as_of,
            record_value=nearest,
            missing=doubt,
            explanation=f"{said}; not checked further: {doubt}.",
        )
    return Claim(
        found=found,
        verdict="supported" if answer == "yes" else "contradicted",
        as_of=found.as_of,
        record_value=nearest,
        nearest=None if answer == "yes" else nearest,
        states=found.states,
        explanation=f"{said}." if answer == "yes" else f"{said}, not {but}.",
    )


_IN_WORDS: dict[Hedge, str] = {
    "exactly": "",
    "about": "about ",
    "nearly": "nearly ",
    "more_than": "more than ",
    "at_least": "at least ",
    "less_than": "less than ",
    "at_most": "at most ",
}


def _stated(found: Found) -> float:
    assert isinstance(found.value, (int, float))
    return float(found.value)


def _show(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _fits(hedge: Hedge, stated: float, least: float, most: float, unit: float = 0.0) -> Answer:
    """Whether a stated figure is true of one between ``least`` and ``most``; ``unit`` is what rounding may change.

    A hedged figure that misses its bounds by a little is left open. "More than" and "less than" are
    strict: no rounding turns 50 into more than 50.
    """
    if hedge == "more_than":
        return "yes" if most > stated else "no"
    if hedge == "less_than":
        return "yes" if least < stated else "no"
    low, high = bounds(hedge, stated)
    if hedge == "at_least":
        high = float("inf")
    if hedge == "exactly":
        if unit:
            return "yes" if least < stated + unit and stated - unit < most else "no"
        return "yes" if least <= stated <= most else "no"
    if least <= high and low <= most:
        return "yes"
    # Hedges before percentages and times are loose: twice the distance is left open.
    low, high = (low - abs(stated - low) - unit, high + abs(high - stated) + unit) if unit else (low, high)
    return "perhaps" if unit and least < high and low < most else "no"


def _decimals(stated: float) -> int:
    """The decimals a figure is stated to: none in 48.0, one in 48.2."""
    shown = f"{stated:.6f}".rstrip("0")
    return len(shown.partition(".")[2])


def _percentage(found: Found) -> Claim:
    (_, first), (_, second) = found.parts
    rise = found.what == "rise in per cent"
    actual = (second - first) * 100 / first if rise else first * 100 / second
    stated, decimals = _stated(found), _decimals(_stated(found))
    answer = _fits(found.hedge, stated, actual, actual, 10.0**-decimals)
    # Who writes 90 % of 88.9 % may have rounded to the nearest ten.
    if answer == "no" and found.hedge == "exactly" and stated % 10 == 0 and abs(stated - actual) < 5:
        answer = "perhaps"
    is_ = (
        f"From {first:g} to {second:g} is a rise of {_show(actual)} %"
        if rise
        else f"{first:g} of {second:g} is {_show(actual)} %"
    )
    return _told(
        found,
        answer,
        round(actual, decimals),
        is_,
        f"{_IN_WORDS[found.hedge]}{stated:g} %",
        "the percentage may be rounded",
    )


def _fraction(found: Found) -> Claim:
    (_, part), (_, whole) = found.parts
    actual, stated = part * 100 / whole, _stated(found)
    distance = abs(actual - stated)
    if found.hedge in ("more_than", "less_than"):
        answer = _fits(found.hedge, stated, actual, actual)
    elif found.hedge == "nearly" and actual >= stated + 1:
        answer = "no"
    else:
        answer = "yes" if distance <= COARSE else "perhaps" if distance <= 2 * COARSE else "no"
    return _told(
        found,
        answer,
        round(actual),
        f"{part:g} of {whole:g} is {_show(actual)} %",
        f"{_IN_WORDS[found.hedge]}{_show(stated)} %",
        "a fraction in words is a rough figure",
    )


def _total(found: Found) -> Claim:
    stated = _stated(found)
    figures = [value for _, value in found.parts]
    whole = sum(figures)
    answer = _fits(found.hedge, stated, whole, whole)
    shown = " and ".join(f"{value:g}" for value in figures)
    return _told(
        found,
        answer,
        whole,
        f"{shown} are {whole:g}",
        f"{_IN_WORDS[found.hedge]}{stated:g}",
        "",
    )


def _list(found: Found) -> Claim:
    ((_, count),) = found.parts
    stated = _stated(found)
    answer = _fits(found.hedge, stated, count, count)
    return _told(
        found, answer, count, f"The list has {count:g} names", f"{_IN_WORDS[found.hedge]}{stated:g}", ""
    )


def _rise(found: Found) -> Claim:
    (_, first), (_, second) = found.parts
    stated, risen = _stated(found), second - first
    answer = _fits(found.hedge, stated, risen, risen)
    return _told(
        found,
        answer,
        risen,
        f"From {first:g} to {second:g} is {risen:g} more",
        f"{_IN_WORDS[found.hedge]}{stated:g}",
        "",
    )


def _duration(found: Found) -> Claim:
    (_, least), (_, most) = found.parts
    stated, unit = _stated(found), found.note
    # Lengths of time are counted from either end and seldom to the day.
    rounding = max(1.0, stated * 0.05)
    answer = _fits(found.hedge, stated, least, most, rounding)
    if found.hedge in ("more_than", "less_than") and answer == "no":
        answer = "perhaps" if least - rounding < stated < most + rounding else "no"
    length = _show(least) if _show(least) == _show(most) else f"{_show(least)} to {_show(most)}"
    return _told(
        found,
        answer,
        round((least + most) / 2),
        f"Between the two dates lie {length} {unit}",
        f"{_IN_WORDS[found.hedge]}{stated:g}",
        "the time may be rounded",
    )
