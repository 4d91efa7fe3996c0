"""The desk beside Datasette: a convention's status as JSON and as a page, both served by one worker each.

Nothing is measured before both were asked for ten days and gave the same states the same standing. Then they are
loaded in turn, round by round, over connections that stay open, with the headers a browser sends.
"""

from __future__ import annotations

import gzip
import json
import re
import statistics
import tempfile
import urllib.request
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from benchmarks.load import Load, at_rate, flat_out
from benchmarks.measure import amount, table, verdict
from benchmarks.served import datasette, desk

ROUNDS, SECONDS = 5, 2.0
QUANTILE_SECONDS = 8.0
DAY = "2015-01-31"
FIRST = date(2008, 12, 3)
COMPARED = (
    "2008-12-03",
    "2009-06-01",
    "2010-08-01",
    DAY,
    "2018-09-18",
    "2024-09-20",
    "2025-03-05",
    "2025-03-06",
)
TWICE, FIVE_TIMES = 2.0, 5.0


@dataclass(frozen=True)
class Way:
    """One thing to ask of both for any day."""

    name: str
    ours: Callable[[str], str]
    theirs: Callable[[str], str]


def _filter(day: str) -> str:
    return f"treaty=CCM&held_from__lte={day}&held_until__gt={day}&_nocount=1&_nofacet=1&_nosuggest=1"


JSON = Way(
    "status JSON",
    lambda day: f"/api/v1/treaties/CCM/status?as_of={day}",
    lambda day: f"/record/standings.json?_shape=objects&{_filter(day)}",
)
PAGE = Way("status page", lambda day: f"/en/ccm/{day}/", lambda day: f"/record/standings?{_filter(day)}")


def main(full: bool = False) -> int:
    """Prints the table; 1 where a target is missed or an answer differs."""
    with tempfile.TemporaryDirectory(prefix="servanda-bench-") as name:
        folder = Path(name)
        with desk(folder / "desk") as ours, datasette(folder / "datasette", ["CCM"]) as theirs:
            differing = [day for day in COMPARED if not _same(ours, theirs, day)]
            if differing:
                print(f"the answers differ on {', '.join(differing)}: nothing is measured")
                return 1
            print(f"Both gave the same standings on {len(COMPARED)} days, as JSON and as a page.\n")
            return _measured(ours, theirs)


# The same answers?


def _same(ours: str, theirs: str, day: str) -> bool:
    answer = json.loads(_get(ours + JSON.ours(day)))
    rows = json.loads(_get(theirs + JSON.theirs(day)))["rows"]
    counts = Counter(row["standing"] for row in rows)
    told = answer["counts"]
    return (
        {row["state"]: row["standing"] for row in answer["states"]}
        == {row["state"]: row["standing"] for row in rows}
        and (told["party"], told["signatory"], told["consented"])
        == (counts["party"], counts["signatory"], counts["party"] + counts["consented"])
        and _rows_of(_get(ours + PAGE.ours(day))) == _rows_of(_get(theirs + PAGE.theirs(day))) == len(rows)
    )


def _get(url: str, headers: Mapping[str, str] | None = None) -> str:
    asked = urllib.request.Request(url, headers={"Accept-Encoding": "gzip", **(headers or {})})
    with urllib.request.urlopen(asked, timeout=60) as answer:
        body = answer.read()
        return (gzip.decompress(body) if answer.headers["Content-Encoding"] == "gzip" else body).decode()


def _rows_of(page: str) -> int:
    """The rows of the longest table of a page, its head left out."""
    return max(found.count("<tr") for found in re.findall(r"<tbody.*?</tbody>", page, re.S))


# How fast?


def _measured(ours: str, theirs: str) -> int:
    rows: list[Sequence[object]] = []
    met = True
    rates: dict[str, float] = {}
    for way in (JSON, PAGE):
        found = _flat_out(ours, theirs, way, lambda _: [DAY])
        rates[way.name] = statistics.median(load.per_second for _, load in found)
        rows.append(_row(way.name, found))
        met &= _reached(way.name, found, TWICE)
        held = {"If-None-Match": _tag(ours + way.ours(DAY))}
        found = _flat_out(ours, theirs, way, lambda _: [DAY], held, status=304)
        rows.append(_row(f"{way.name}, held already (If-None-Match)", found))
        met &= _reached(f"{way.name}, held already", found, FIVE_TIMES)
        found = _flat_out(ours, theirs, way, _other_days)
        rows.append(_row(f"{way.name}, of another day each time", found))
    print(f"\n{table(['requests a second', 'desk', 'Datasette', 'ratio'], rows)}")
    return 0 if _quantiles(ours, theirs, rates) and met else 1


Pairs = list[tuple[Load, Load]]


def _flat_out(
    ours: str,
    theirs: str,
    way: Way,
    days: Callable[[int], list[str]],
    headers: Mapping[str, str] | None = None,
    status: int = 200,
) -> Pairs:
    found: Pairs = []
    for number in range(ROUNDS + 1):
        chosen = days(number)
        pair = (
            flat_out([ours + way.ours(day) for day in chosen], SECONDS, headers=headers),
            flat_out([theirs + way.theirs(day) for day in chosen], SECONDS, headers=headers),
        )
        if not (pair[0].only(status) and pair[1].only(200)):
            raise RuntimeError(f"{way.name}: {pair[0].statuses}, {pair[1].statuses}")
        found.append(pair)
    return found[1:]  # the first warms both up


def _other_days(number: int) -> list[str]:
    """A thousand days that no other round asks for."""
    start = FIRST + timedelta(days=1000 * number)
    return [(start + timedelta(days=step)).isoformat() for step in range(1000)]


def _tag(url: str) -> str:
    with urllib.request.urlopen(url, timeout=60) as answer:
        tag: str = answer.headers["ETag"]
        return tag


def _ratio(pairs: Pairs) -> float:
    return statistics.median(ours.per_second / theirs.per_second for ours, theirs in pairs)


def _row(name: str, pairs: Pairs) -> list[object]:
    ours, theirs = (statistics.median(pair[side].per_second for pair in pairs) for side in (0, 1))
    return [name, f"{ours:,.0f}", f"{theirs:,.0f}", f"{_ratio(pairs):.1f}"]


def _reached(name: str, pairs: Pairs, target: float) -> bool:
    return verdict(f"{name}, requests a second beside Datasette", _ratio(pairs), target)


def _quantiles(ours: str, theirs: str, rates: Mapping[str, float]) -> bool:
    """How long the slowest in a hundred wait where both are asked equally often: half of what Datasette can do."""
    rows: list[Sequence[object]] = []
    met = True
    for way in (JSON, PAGE):
        rate = rates[way.name] / 2
        rounds: list[tuple[Any, Any]] = [
            (
                at_rate([ours + way.ours(DAY)], rate, QUANTILE_SECONDS),
                at_rate([theirs + way.theirs(DAY)], rate, QUANTILE_SECONDS),
            )
            for _ in range(3)
        ]
        share = statistics.median(one.quantile(0.99) / other.quantile(0.99) for one, other in rounds)
        both = [statistics.median(pair[side].quantile(0.99) for pair in rounds) for side in (0, 1)]
        rows.append([f"{way.name}, {rate:.0f} /s", *map(amount, both), f"{share:.2f}"])
        met &= verdict(f"{way.name}, p99 as a share of Datasette's", share, 1.0, at_most=True)
    print(f"\n{table(['p99 at equal load', 'desk', 'Datasette', 'share'], rows)}")
    return met
