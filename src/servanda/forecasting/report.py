"""``docs/forecasts.md``: how forecasts are made, and how they did on past deadlines, written from the trial itself."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Sequence

from servanda.dates import in_words
from servanda.forecasting.forecast import FEWEST_YEARS, FINISHED_BY_NOW, OLDEST, YEARS_BACK
from servanda.forecasting.model import FUTURES, HALF_LIFE
from servanda.forecasting.scores import Scored, brier, calibration, wilson
from servanda.forecasting.trial import BASELINES, DEFAULT, METHODS, Case, Method, Trial

NAMES: dict[Method, str] = {
    "drawn": "past years with weights drawn in each future",
    "alike": "past years all alike",
    "recent": f"weights drawn, halved every {HALF_LIFE:g} years back",
    "net": "past years all alike, land newly found taken off",
    "pooled": "half the default, half the base rate",
    "last_rate": "the last rate continues",
    "base_rate": "the base rate: the share of past deadlines met so far",
}

_HOW = f"""\
# Forecasts of land release

`servanda forecast STATE` says how likely a state is to finish clearing its land by its deadline (article 4 of the
Convention on Cluster Munitions, article 5 of the Mine Ban Convention). This page tells how, and how such forecasts
did on every past deadline of the record. It is written by `servanda forecast --backtest`, and a test holds it to
the record.

## How a forecast is made

1. **What remains.** The last figure for the area that remains, not more than {OLDEST} years old: suspected
   and confirmed land together. Hedges and rival figures make it a span; a figure of *at least so much* is taken as
   at most half as much again.
2. **What a year releases.** The land cancelled, reduced and cleared in each of the last {YEARS_BACK} calendar
   years, as far as sources give it; at least {FEWEST_YEARS} years are needed. Where more years tell only what was
   *cleared*, those are used, and of the suspected land any share from none to all is taken to need clearing. A year
   without a figure is not zero, and the last year known is not more than {OLDEST} years back.
3. **Futures.** In {FUTURES:,} simulated futures the land that remains is drawn between its bounds, and each coming
   year releases what one of the past years did. How often each past year is drawn is itself drawn anew for every
   future (the Bayesian bootstrap), since three or five years do not tell it. The random numbers follow from the
   figures: the same record gives the same answer, and more land never looks quicker.
4. **The answer** is the share of futures finished by the end of the day of the deadline.

No plan, money, weather, conflict, new method or land still to be found is foreseen. A forecast says what the past
years would lead to if they went on; it judges nobody.

Where the record is too thin, there is no forecast, and the answer says what is missing. That old figures are refused
is a rule made after a first trial: with figures up to five years old, Yemen and Cambodia were forecast to finish on
levels that nobody held to any more. For the same reason there is none where more than {FINISHED_BY_NOW * 100:.0f} of
100 futures would be finished on the day asked about: the state has not finished, so its figures do not fit. Where a
state has itself asked for more time, the answer says so.

## How forecasts did

For each deadline the forecast is made again as of the day it was set, and three, two and one years before it, from
what the world could know by then: a figure counts from the day its source was out, or from 30 April of the next
year, when reports on a year are due. A deadline that was put off counts as missed, unless the work was done by
then. Days on which the work was done, or may have been, are left out.
"""


def page(tried: Trial) -> str:
    """The whole page."""
    parts = [_HOW, _deadlines(tried)]
    made = [case for case in tried.cases if case.forecast]
    if made:
        parts += [_scores(tried), _verdict(tried), _calibration(tried), _cases(made)]
    else:
        parts.append(
            "The record is too thin for a forecast on any of these days, so no score can be given.\n"
        )
    return "\n".join([*parts, _missing(tried)])


def _deadlines(tried: Trial) -> str:
    outcomes = Counter(deadline.outcome for deadline in tried.deadlines)
    by_treaty = Counter(deadline.treaty for deadline in tried.deadlines)
    known = outcomes["met"] + outcomes["missed"]
    named = ", ".join(f"{count} under {treaty}" for treaty, count in sorted(by_treaty.items()))
    lines = [
        f"Past deadlines for clearance in the record: {len(tried.deadlines)} ({named}). Met: {outcomes['met']}; "
        f"missed or put off: {outcomes['missed']}; not known: {outcomes['unknown']}."
    ]
    if known:
        low, high = wilson(outcomes["met"], known)
        lines.append(
            f"Of those known, {_share(outcomes['met'] / known)} were met (95 % interval {_share(low)} to "
            f"{_share(high)}, n = {known})."
        )
    made = sum(case.forecast for case in tried.cases)
    states = len({case.deadline.state for case in tried.cases if case.forecast})
    lines.append(
        f"They make {len(tried.cases)} days on which a forecast could be asked for. On {made} of them, for {states} "
        "states, the record held enough for one."
    )
    return _paragraph(" ".join(lines))


def _scores(tried: Trial) -> str:
    lines = [
        "### Brier scores",
        "",
        _paragraph(
            "The mean squared distance of what was said from what came: 0 is perfect, 0.25 is what *fifty-fifty* "
            "always gets. All methods are held to the same days. The interval (95 %) draws states anew, since "
            "forecasts for one state stand or fall together."
        ).rstrip(),
        "",
        "| method | n | Brier score | less that of the default |",
        "|---|---|---|---|",
    ]
    for method in METHODS:
        scored = tried.scored(method)
        mark = " (default)" if method == DEFAULT else ""
        if method == DEFAULT:
            beside = ""
        else:
            less, (low, high) = tried.against(method, DEFAULT)
            beside = f"{less:+.3f} ({low:+.3f} to {high:+.3f})"
        lines.append(f"| {NAMES[method]}{mark} | {len(scored)} | {brier(scored):.3f} | {beside} |")
    everywhere = [
        Scored(case.deadline.state, case.probabilities["base_rate"], case.deadline.outcome == "met")
        for case in tried.cases
    ]
    lines += [
        "",
        f"On all {len(everywhere)} days, those without a forecast included, the base rate alone scores "
        f"{brier(everywhere):.3f}.",
        "",
    ]
    return "\n".join(lines)


def _verdict(tried: Trial) -> str:
    """What the scores do and do not show, in words."""
    said = []
    for method in (*BASELINES, *(one for one in METHODS if one not in (DEFAULT, *BASELINES))):
        less, (low, high) = tried.against(method, DEFAULT)
        if low > 0:
            said.append(f"- The default does better than *{NAMES[method]}*.")
        elif high < 0:
            said.append(f"- The default does **worse** than *{NAMES[method]}*.")
        else:
            way = "does not beat" if less <= 0 else "is a little better than"
            said.append(
                f"- The default {way} *{NAMES[method]}* ({less:+.3f}); "
                "the cases are too few to tell the two apart."
            )
    scored = tried.scored(DEFAULT)
    after = (
        f"{track(tried)} What past years do not show is what goes wrong: land found anew, war, a survey that starts "
        f"from the beginning. All this rests on {len(scored)} forecasts for {len({one.state for one in scored})} "
        f"states. {_standing(tried)}"
    )
    return "\n".join(said) + "\n\n" + _paragraph(after)


def _standing(tried: Trial) -> str:
    """Why the default is the default, or that it ought not to be."""
    own = brier(tried.scored(DEFAULT))
    better = [NAMES[method] for method in BASELINES if brier(tried.scored(method)) <= own]
    if better:
        return f"The simulation does **not** beat {' and '.join(f'*{name}*' for name in better)}."
    return (
        "The simulation is the default because its score is better than that of both baselines, however unsure the "
        "difference is; among its forms the plainer one stays where another is not clearly better."
    )


SURE, SURE_NOT = 0.9, 0.1


def track(tried: Trial) -> str:
    """How past forecasts at either end came out, in a sentence that can stand beside any new one."""
    scored = tried.scored(DEFAULT)
    yes = [one.met for one in scored if one.probability >= SURE]
    no = [one.met for one in scored if one.probability < SURE_NOT]
    none = "none was" if not sum(no) else "1 was" if sum(no) == 1 else f"{sum(no)} were"
    return (
        f"Of {len(yes)} past forecasts that said 90 of 100 or more, {sum(yes)} came true; "
        f"of {len(no)} that said less than 10 of 100, {none} met."
    )


def _calibration(tried: Trial) -> str:
    lines = [
        "### Calibration of the default",
        "",
        "| said | n | mean said | met | share met | 95 % interval |",
        "|---|---|---|---|---|---|",
    ]
    for one in calibration(tried.scored(DEFAULT)):
        low, high = one.bounds
        lines.append(
            f"| {_share(one.low)} to {_share(one.high)} | {one.count} | {_share(one.mean)} | {one.met} | "
            f"{_share(one.met / one.count)} | {_share(low)} to {_share(high)} |"
        )
    return "\n".join(lines) + "\n"


def _cases(made: Sequence[Case]) -> str:
    lines = [
        "### Every forecast",
        "",
        "| treaty | state | deadline | as of | default | last rate | base rate | came |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for case in made:
        said = " | ".join(
            _share(case.probabilities[method]) for method in (DEFAULT, "last_rate", "base_rate")
        )
        deadline = case.deadline
        lines.append(
            f"| {deadline.treaty} | {deadline.state} | {deadline.due.isoformat()} | {case.day.isoformat()} | {said} | "
            f"{deadline.outcome} |"
        )
    return "\n".join(lines) + "\n"


def _missing(tried: Trial) -> str:
    """Where the record was too thin, and for what."""
    refused = [case for case in tried.cases if not case.forecast]
    reasons = Counter(_reason(said) for case in refused for said in case.missing)
    lines = ["### Where there was no forecast", "", "| what was missing | days |", "|---|---|"]
    lines += [
        f"| {reason} | {count} |"
        for reason, count in sorted(reasons.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    unknown = [deadline for deadline in tried.deadlines if deadline.outcome == "unknown"]
    if unknown:
        named = "; ".join(f"{one.treaty} {one.state} {in_words(one.due)}" for one in unknown)
        lines += ["", f"Deadlines of which the record does not say whether they were met: {named}."]
    return "\n".join(lines) + "\n"


def _reason(said: str) -> str:
    """A reason without the figures of the case."""
    if "remains is in no source" in said:
        return "any figure for the area that remains"
    if "the last figure" in said:
        return f"a figure for what remains from the last {OLDEST} years"
    if "does not fit together" in said:
        return "figures that fit a state that has not finished"
    if "the last year of which" in said:
        return f"a year of release from the last {OLDEST} years"
    if "fewer than" in said:
        return f"{FEWEST_YEARS} years of release within the last {YEARS_BACK}"
    return "a figure for what remained before the deadline"


def _paragraph(text: str) -> str:
    return textwrap.fill(text, width=120, break_long_words=False, break_on_hyphens=False) + "\n"


def _share(value: float) -> str:
    return f"{value * 100:.0f} %"
