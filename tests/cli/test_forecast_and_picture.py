"""The commands ``forecast`` and ``picture`` as a user runs them, on a small record of one state that clears land."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

pytest.importorskip("matplotlib", reason="needs the extra 'charts'")

from servanda.acts import ExtensionDecision, LandFigure
from servanda.amounts import Amount
from servanda.ledger import Source
from servanda.ledger.store import append, create
from tests.cli.conftest import Run
from tests.situations import entered, in_force, on, ratifies, signs

Servanda = Callable[..., Run]

MONITOR = Source(
    id="monitor",
    title="Clearing the <mines> 2020",
    publisher="Monitor",
    kind="ngo",
    address="https://monitor.example/2020",
    published=on("2020-11-01"),
)


def land(measure: Any, area: str, *, during: str = "", as_of: str = "") -> LandFigure:
    return LandFigure(
        treaty="CCM",
        state="LBN",
        measure=measure,
        area=Amount.parse(area),
        unit="km2",
        during=on(during) if during else None,
        as_of=on(as_of) if as_of else None,
    )


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Lebanon: bound since 1 May 2011, more time until 1 May 2026, and what it cleared in three years."""
    folder = tmp_path_factory.mktemp("records") / "lebanon"
    create(folder)
    acts = entered(
        in_force(),
        signs("LBN", "2008-12-03"),
        ratifies("LBN", "2010-11-05"),
        ExtensionDecision(
            treaty="CCM",
            state="LBN",
            article="4",
            meeting="2RC",
            decided_on=on("2021-09-21"),
            from_deadline=on("2021-05-01"),
            until=on("2026-05-01"),
        ),
        source=MONITOR.id,
    )
    figures = entered(
        *(
            land("cleared", area, during=year)
            for year, area in (("2017", "1.4"), ("2018", "1.2"), ("2019", "~2"))
        ),
        land("confirmed", "9", as_of="2019-12-31"),
        land("suspected", "3", as_of="2019-12-31"),
        source=MONITOR.id,
    )
    append(folder, [*acts, *figures], [MONITOR])
    return str(folder)


def test_the_forecast_is_a_sentence_a_table_and_its_assumptions(servanda: Servanda, record: str) -> None:
    found = servanda("forecast", "Lebanon", "--treaty", "CCM", "--as-of", "2021-12-01", "--record", record)
    assert (found.code, found.err) == (0, "")
    said = " ".join(found.out.split())
    assert re.search(
        r"With 1\.2 to 2\.5 km² cleared a year \(2017 to 2019\) and 12 km² left \(31 December 2019\), Lebanon "
        r"finishes by 1 May 2026 \(the deadline as extended by 2RC\) in \d+ of 100 simulated futures\.",
        said,
    )
    assert "2026-05-01 <" in found.out
    assert "No plan, funding, weather" in said
    assert "https://monitor.example/2020" in found.out


def test_the_forecast_as_json_can_be_drawn_by_others(servanda: Servanda, record: str) -> None:
    words = (
        "forecast",
        "LBN",
        "--treaty",
        "CCM",
        "--as-of",
        "2021-12-01",
        "--format",
        "json",
        "--record",
        record,
    )
    found = servanda(*words)
    (answer,) = json.loads(found.out)
    assert answer["by"] == "2026-05-01"
    assert 0 < answer["forecast"] < 1
    at = {step["day"]: step for step in answer["fan"]}
    assert at["2026-05-01"]["finished"] == answer["forecast"]
    assert answer["remaining"]["confirmed"] == [9, 9]
    assert answer["sources"] == ["monitor"]
    assert servanda(*words).out == found.out


def test_another_day_to_finish_by_may_be_asked_for(servanda: Servanda, record: str) -> None:
    words = (
        "forecast",
        "LBN",
        "--treaty",
        "CCM",
        "--as-of",
        "2021-12-01",
        "--format",
        "json",
        "--record",
        record,
    )
    (deadline,), (later,) = (
        json.loads(servanda(*words, *more).out) for more in ((), ("--until", "2029-05-01"))
    )
    assert later["by"] == "2029-05-01"
    assert later["deadline"] is None
    assert later["forecast"] >= deadline["forecast"]


def test_the_forecast_as_a_page_stands_alone_and_is_escaped(servanda: Servanda, record: str) -> None:
    found = servanda(
        "forecast", "LBN", "--treaty", "CCM", "--as-of", "2021-12-01", "--format", "html", "--record", record
    )
    assert found.out.startswith("<!doctype html>")
    assert '<svg role="img"' in found.out
    assert "Clearing the &lt;mines&gt; 2020" in found.out
    assert "<script" not in found.out
    assert "http://" not in re.sub(
        r'xmlns(:\w+)?="[^"]*"|"http://[^"]*(?:w3|purl|creativecommons)\.org[^"]*"', "", found.out
    )


def test_a_record_too_thin_says_what_is_missing(servanda: Servanda, record: str) -> None:
    found = servanda("forecast", "LBN", "--treaty", "CCM", "--as-of", "2019-06-01", "--record", record)
    assert found.code == 0
    said = " ".join(found.out.split())
    assert "No forecast for Lebanon (CCM): " in said
    assert "fewer than 3 years since 2009 (2017, 2018)" in said


def test_a_completed_state_is_not_forecast(servanda: Servanda) -> None:
    found = servanda("forecast", "MOZ", "--treaty", "CCM", "--as-of", "2020-01-01", "--format", "json")
    (answer,) = json.loads(found.out)
    assert (answer["forecast"], answer["why"]) == (None, "nothing_left")
    assert "fulfilled (" in answer["sentence"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("forecast",), "name a state, or ask for --backtest"),
        (("forecast", "LBN", "--treaty", "ATT"), "ATT sets no deadline for clearing land: use CCM or APMBC"),
        (("forecast", "LBN", "--until", "2020-01-01"), "is before 2026-11-21"),
        (
            ("forecast", "LBN", "--treaty", "CCM", "--as-of", "2019-01-01", "--until", "9999-01-01"),
            "at most 60 years",
        ),
        (("forecast", "Atlantis"), "Atlantis"),
        (("picture", "map", "CCM", "--to", "map.jpg"), "written as .svg or .png"),
        (("picture", "map", "CCM", "LBN", "--to", "map.svg"), "leave out 'LBN'"),
        (("picture", "map", "CCM", "--group", "EU", "--to", "map.svg"), "leave out --group"),
        (("picture", "land", "CCM", "--to", "land.svg"), "whose land?"),
        (("picture", "land", "CCM", "FRA", "--to", "land.svg"), "holds no figure of land for France"),
        (("picture", "deadlines", "CCM", "--article", "9", "--to", "d.svg"), "use --article 4 or 3"),
        (("picture", "deadlines", "ATT", "--to", "d.svg"), "use CCM or APMBC"),
        (("picture", "growth", "CCM", "--as-of", "2008-05-30", "--to", "g.svg"), "nothing to draw"),
        (
            ("picture", "growth", "CCM", "--article", "4", "--to", "g.svg"),
            "--article is for the picture 'deadlines'",
        ),
        (("picture", "growth", "CCM", "--to", "no/such/folder/g.svg"), "cannot be written"),
    ],
)
def test_a_wrong_call_gets_one_clear_line(servanda: Servanda, words: tuple[str, ...], said: str) -> None:
    found = servanda(*words)
    assert (found.code, found.out) == (2, "")
    assert said in found.err
    assert len(found.err.splitlines()) == 1


def test_a_forecast_that_cannot_be_made_cannot_be_drawn(servanda: Servanda, record: str) -> None:
    found = servanda(
        "picture", "forecast", "CCM", "LBN", "--as-of", "2019-06-01", "--to", "fan.svg", "--record", record
    )
    assert found.code == 2
    assert "No forecast for Lebanon" in found.err


@pytest.mark.parametrize("sort", ["growth", "matrix", "deadlines", "land", "map", "forecast"])
@pytest.mark.parametrize("kind", ["svg", "png"])
def test_every_picture_is_drawn_and_says_its_numbers(
    servanda: Servanda, record: str, tmp_path: Path, sort: str, kind: str
) -> None:
    file = tmp_path / f"{sort}.{kind}"
    state = ["LBN"] if sort in ("land", "forecast") else []
    found = servanda(
        *("picture", sort, "CCM", *state, "--as-of", "2021-12-01"),
        *("--to", str(file), "--format", "json", "--record", record),
    )
    assert (found.code, found.err) == (0, "")
    answer = json.loads(found.out)
    assert answer["rows"]
    drawn = file.read_bytes()
    if kind == "png":
        assert drawn.startswith(b"\x89PNG")
    else:
        root = ElementTree.fromstring(drawn)
        assert root.get("aria-label") == " ".join([answer["words"], *answer["notes"]])


def test_the_numbers_of_a_picture_come_as_csv(servanda: Servanda, record: str, tmp_path: Path) -> None:
    found = servanda(
        *("picture", "land", "CCM", "LBN", "--as-of", "2021-12-01"),
        *("--to", str(tmp_path / "land.svg"), "--format", "csv", "--record", record),
    )
    rows = {row["year"]: row for row in csv.DictReader(io.StringIO(found.out))}
    assert (rows["2019"]["cleared"], rows["2019"]["remaining"]) == ("~2", "12")
    assert rows["2018"]["cancelled"] == ""
