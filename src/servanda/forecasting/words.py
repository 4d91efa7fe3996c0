"""A forecast in words: one sentence, and under it everything it takes for granted."""

from __future__ import annotations

from servanda import places
from servanda.dates import in_words, span_in_words
from servanda.forecasting.forecast import Forecast, TooThin


def sentence(made: Forecast | TooThin, deadline: str = "") -> str:
    """What the forecast says, in a sentence; or why there is none. ``deadline`` tells what the day is."""
    name = places.name(made.state, on=made.as_of)
    if isinstance(made, TooThin):
        return f"No forecast for {name} ({made.treaty}): {'; '.join(made.missing)}."
    what = "cleared" if made.cleared_only else "released"
    rates = list(made.basis.releases.values())
    low, high = min(span.low for span in rates), max(span.high for span in rates)
    left = made.basis
    least, most = left.confirmed.low + left.suspected.low, left.confirmed.high + left.suspected.high
    when = f" ({deadline})" if deadline else ""
    return (
        f"With {_range(low, high)} km² {what} a year ({_years(made)}) and {_range(least, most)} km² left "
        f"({span_in_words(made.level.when)}), {name} finishes by {in_words(made.by)}{when} "
        f"in {of_hundred(made.probability, made.count)} simulated futures."
    )


def of_hundred(probability: float, count: int) -> str:
    """A share of futures as people read it; never a certainty the simulation cannot give."""
    hits = round(probability * count)
    if hits == 0:
        return f"none of {count:,}"
    if hits == count:
        return f"all of {count:,}"
    rounded = round(probability * 100)
    if rounded == 0:
        return "fewer than 1 of 100"
    return "more than 99 of 100" if rounded == 100 else f"{rounded} of 100"


def _years(made: Forecast) -> str:
    numbers = [year.year for year in made.years]
    if numbers == list(range(numbers[0], numbers[-1] + 1)) and len(numbers) > 2:
        return f"{numbers[0]} to {numbers[-1]}"
    return ", ".join(str(number) for number in numbers)


def _range(low: float, high: float) -> str:
    one, other = _km2(low), _km2(high)
    return one if one == other else f"{one} to {other}"


def _km2(area: float) -> str:
    if area >= 100:
        return f"{area:,.0f}"
    return f"{area:.1f}" if area >= 10 else f"{area:.2g}"


def assumptions(made: Forecast) -> tuple[str, ...]:
    """What the forecast takes for granted, a sentence each."""
    found = [
        f"Each coming year is taken to release what one of the {len(made.years)} known years did "
        f"({_years(made)}). No plan, funding, weather, conflict or new method is foreseen.",
    ]
    if made.cleared_only:
        found.append(
            "Only the land cleared is known for these years. What survey cancels or reduces is not in them"
            + (
                ", so of the suspected land any share from none to all is taken to need clearing."
                if made.basis.share_of_suspected
                else ", and all that remains is taken to need clearing."
            )
        )
    if made.basis.found:
        found.append("Land newly found in a past year is taken off what that year released.")
    else:
        found.append("Land still to be found is not counted.")
    gap = range(made.basis.start.year, made.as_of.year)
    unknown = [str(year) for year in gap if year not in made.basis.releases]
    if unknown:
        found.append(f"What was released in {', '.join(unknown)} is not known and drawn like a coming year.")
    found += _doubts(made)
    return tuple(found)


def _doubts(made: Forecast) -> list[str]:
    found = []
    if set(made.level.figures) == {"confirmed"}:
        found.append("The source gives confirmed land only: if there is suspected land, it comes on top.")
    figures = [*made.level.pieces, *(figure for year in made.years for figure in year.figures.values())]
    if any(figure.contested for figure in figures):
        found.append(
            "Where sources disagree, any figure between the least and the most is taken as equally likely."
        )
    if any(not figure.area.exact for figure in figures):
        found.append("Rounded figures and spans are taken as anything within their bounds.")
    if made.bound_is_ours:
        found.append("A figure of at least so much is taken as at most half as much again.")
    if any(figure.low_confidence for figure in figures):
        found.append("Some figures have not yet been seen in a source.")
    return found
