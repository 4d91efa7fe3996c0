"""Obligations, reports, progress, votes and meetings on the command line, in the shapes other programs rely on."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import icalendar
import openpyxl
import polars as pl
import pytest

from servanda.ledger import append, create
from tests.answers.made import applies, cast, extends, has_not_reported, land, meets, reports, stock, voted
from tests.cli.conftest import Run
from tests.situations import DEPOSITARY, entered, in_force, ratifies

Servanda = Callable[..., Run]


@pytest.fixture
def mine(tmp_path: Path) -> str:
    """A small record, entered by hand."""
    folder = tmp_path / "mine"
    create(folder)
    acts = [
        in_force(),
        ratifies("LBN", "2010-11-05"),
        applies("LBN"),
        extends("LBN", "2026-05-01", "2RC-1", "2021-02-15"),
        land("LBN", "contaminated", "16.3", as_of="2015-12-31"),
        land("LBN", "cleared", "1.5", during="2016"),
        ratifies("TGO", "2012-06-22"),
        has_not_reported("TGO", "2021-09-01"),
        ratifies("AUT", "2009-04-02"),
        reports("AUT", "2011-01-26"),
        stock("AUT", "declared", "798336"),
        stock("AUT", "destroyed", "798336", as_of="2010-11"),
        voted("2019", yes="144", no="1", abstain="1"),
        cast("RUS", "2019", "no"),
        cast("UKR", "2019", "abstain"),
        meets("3RC", "2026-09-14", "2026-09-18", country="LAO", city="Vientiane"),
    ]
    append(folder, entered(*acts), [DEPOSITARY])
    return str(folder)


def test_deadlines_have_the_shape_others_rely_on(servanda: Servanda) -> None:
    found = servanda(
        "deadlines", "--treaty", "CCM", "--state", "MOZ", "--as-of", "2020-01-01", "--format", "json"
    )
    assert found.code == 0
    clearance = next(one for one in json.loads(found.out) if one["obligation"] == "clearance")
    assert {
        name: clearance[name]
        for name in (
            "treaty",
            "state",
            "article",
            "arises",
            "original_due",
            "extensions",
            "due",
            "status",
            "fulfilled",
        )
    } == {
        "treaty": "CCM",
        "state": "MOZ",
        "article": "4(1)",
        "arises": "2011-09-01",
        "original_due": "2021-09-01",
        "extensions": [],
        "due": "2021-09-01",
        "status": "fulfilled",
        "fulfilled": "2016-12",
    }
    assert clearance["because"].startswith("Due under article 4(1)(a) by 1 September 2021")
    assert clearance["sources"] and clearance["from"]


def test_extensions_are_objects_with_their_decision(servanda: Servanda, mine: str) -> None:
    out = servanda(
        "deadlines", "--record", mine, "--state", "LBN", "--as-of", "2025-06-01", "--format", "json"
    ).out
    clearance = next(one for one in json.loads(out) if one["obligation"] == "clearance")
    (extension,) = clearance["extensions"]
    assert (extension["until"], extension["granted"], extension["meeting"]) == (
        "2026-05-01",
        "2021-02-15",
        "2RC-1",
    )
    assert (extension["low_confidence"], extension["sources"]) == (False, ["depositary"])
    assert (clearance["original_due"], clearance["due"]) == ("2021-05-01", "2026-05-01")


def test_deadlines_as_csv_and_for_reading(servanda: Servanda, mine: str) -> None:
    asked = ("deadlines", "--record", mine, "--as-of", "2025-06-01")
    rows = list(csv.DictReader(io.StringIO(servanda(*asked, "--format", "csv").out)))
    lebanon = next(row for row in rows if row["ref"] == "CCM/LBN/clearance")
    assert (lebanon["due"], lebanon["extensions"], lebanon["status"]) == (
        "2026-05-01",
        "2026-05-01",
        "due_soon",
    )
    text = servanda(*asked).out
    assert "Overdue (1)" in text and "Togo" in text
    assert "2026-05-01 (2RC-1)" in text
    assert "[1] The depositary: Status of the treaty" in text


def test_overdue_is_only_what_somebody_says_has_not_come(servanda: Servanda, mine: str) -> None:
    asked = ("deadlines", "--record", mine, "--overdue", "--as-of", "2025-06-01", "--format", "json")
    assert [(one["state"], one["obligation"]) for one in json.loads(servanda(*asked).out)] == [
        ("TGO", "initial_report")
    ]


def test_a_group_and_a_status_narrow_what_is_shown(servanda: Servanda, mine: str) -> None:
    asked = ("deadlines", "--record", mine, "--all", "--as-of", "2025-06-01", "--format", "json")
    africa = json.loads(servanda(*asked, "--group", "UNRG_AFRICA").out)
    assert {one["state"] for one in africa} == {"TGO"}
    met = json.loads(servanda(*asked, "--status", "fulfilled").out)
    assert {one["status"] for one in met} == {"fulfilled"}


def test_what_was_known_then(servanda: Servanda, mine: str) -> None:
    asked = ("deadlines", "--record", mine, "--all", "--format", "json", "--known-at", "2025-12-31")
    assert json.loads(servanda(*asked).out) == []


def test_a_state_on_one_screen(servanda: Servanda) -> None:
    out = servanda("state", "MOZ").out
    for part in (
        "Obligations",
        "Reports",
        "Stockpiles",
        "Land (km²)",
        "Laws",
        "Meetings and offices",
        "Sources",
    ):
        assert part in out
    assert "CCM/MOZ/clearance" in out
    assert "fulfilled late 2012-06" in out


def test_a_state_as_json_keeps_its_treaties_and_tells_more(servanda: Servanda) -> None:
    value = json.loads(servanda("state", "LTU", "--as-of", "2026-01-31", "--format", "json").out)
    standing = {row["treaty"]: row["standing"] for row in value["treaties"]}
    assert (standing["CCM"], standing["APMBC"], value["name"]) == ("withdrawn", "withdrawn", "Lithuania")
    assert {
        "obligations",
        "reports",
        "votes",
        "laws",
        "conduct",
        "hosted",
        "offices",
        "stocks",
        "land",
    } <= value.keys()


def test_trace_prints_entry_source_place_and_moment(servanda: Servanda, mine: str) -> None:
    out = servanda("trace", "CCM/LBN/clearance", "--record", mine, "--as-of", "2025-06-01").out
    assert "Lebanon, CCM article 4(1): clearance, due soon" in out
    assert "extended to 2026-05-01 (2RC-1)" in out
    assert "extension decision · CCM · Lebanon" in out
    assert "depositary: The depositary: Status of the treaty (depositary)" in out
    assert "line 4" in out
    assert "2026-01-01 12:00 UTC by test" in out


def test_trace_as_json_gives_the_entry_whole(servanda: Servanda, mine: str) -> None:
    (stock_,) = [
        row
        for row in json.loads(servanda("trace", "CCM/AUT/stocks", "--record", mine, "--format", "json").out)
        if row["fields"]["measure"] == "declared"
    ]
    assert (stock_["kind"], stock_["act"], stock_["state"]) == ("entry", "stockpile_figure", "AUT")
    assert stock_["fields"]["quantity"] == "798336"
    assert stock_["source"]["publisher"] == "The depositary"
    assert stock_["recorded_at"] == "2026-01-01T12:00:00Z"


def test_reports_by_year_and_region(servanda: Servanda, mine: str) -> None:
    (answer,) = json.loads(
        servanda("reports", "CCM", "--record", mine, "--as-of", "2021-12-31", "--format", "json").out
    )
    first = answer["years"][0]
    assert (first["obligation"], first["due"], first["in_time"], first["missing"], first["unknown"]) == (
        "initial_report",
        3,
        1,
        1,
        1,
    )
    assert (first["rate_at_least"], first["rate_at_most"]) == (0.3333, 0.6667)
    assert first["regions"]["UNRG_AFRICA"]["missing"] == 1
    assert (answer["never_reported"], answer["not_known_whether_ever_reported"]) == (["TGO"], ["LBN"])


def test_reports_of_a_year_one_by_one(servanda: Servanda, mine: str) -> None:
    asked = ("reports", "CCM", "--record", mine, "--year", "2020", "--as-of", "2021-12-31")
    (answer,) = json.loads(servanda(*asked, "--format", "json").out)
    assert {(one["state"], one["covering"]) for one in answer["reports"]} == {
        ("AUT", "2020"),
        ("LBN", "2020"),
        ("TGO", "2020"),
    }
    assert "Austria" in servanda(*asked).out


def test_progress_says_what_is_missing(servanda: Servanda, mine: str) -> None:
    asked = ("progress", "CCM", "--record", mine, "--format", "json")
    answer = json.loads(servanda(*asked).out)["articles"]
    (austria,) = answer["3"]["states"]
    assert (austria["state"], austria["adds_up"], austria["left_over"]) == ("AUT", "adds_up", 0)
    year = next(row for row in answer["4"]["years"] if row["year"] == 2016)
    assert (year["opening"], year["cleared"], year["released"], year["closing"]) == (
        "16.3",
        "1.5",
        None,
        None,
    )
    assert year["adds_up"] == "cannot_tell"
    assert year["missing"] == ["newly found land", "released land", "the area at the end of 2016"]
    only_land = json.loads(servanda(*asked, "--article", "4").out)["articles"]
    assert list(only_land) == ["4"]


def test_the_shipped_stocks_stand_beside_what_others_print(servanda: Servanda) -> None:
    out = servanda("progress", "CCM", "--article", "3", "--format", "json").out
    totals = json.loads(out)["articles"]["3"]["totals"]
    destroyed = next(one for one in totals if (one["item"], one["measure"]) == ("submunitions", "destroyed"))
    last = destroyed["printed"][-1]
    assert (last["value"], last["as_of"], last["agrees_with_sum"]) == ("~179000000", "2023-12", True)


def test_a_roll_call_names_whom_the_list_names(servanda: Servanda, mine: str) -> None:
    found = servanda(
        "votes", "A/RES/74/54", "--record", mine, "--state", "RUS", "--state", "LTU", "--format", "json"
    )
    (vote,) = json.loads(found.out)
    assert (vote["yes"], vote["named"]["no"], vote["votes"]) == ("144", ["RUS"], {"RUS": "no", "LTU": None})
    assert vote["names_missing_for"] == ["yes"]
    text = servanda("votes", "a/res/74/54", "--record", mine).out
    assert "yes (0 named of 144 counted): no names in the record." in text


def test_a_states_votes_with_what_is_not_known(servanda: Servanda, mine: str) -> None:
    out = servanda("votes", "CCM", "--record", mine, "--state", "LTU").out
    assert "? on no list the record holds" in out


def test_meetings_past_and_next(servanda: Servanda, mine: str) -> None:
    before = json.loads(
        servanda("meetings", "CCM", "--record", mine, "--as-of", "2026-01-01", "--format", "json").out
    )
    assert [(one["code"], one["city"], one["to_come"]) for one in before] == [("3RC", "Vientiane", True)]
    assert "To come (1)" in servanda("meetings", "--record", mine, "--as-of", "2026-01-01").out


def test_the_calendar_goes_to_a_file_or_the_screen(servanda: Servanda, mine: str, tmp_path: Path) -> None:
    done = servanda(
        "calendar", "--record", mine, "--treaty", "CCM", "--to", "ccm.ics", "--as-of", "2025-06-01"
    )
    assert (done.code, done.out) == (0, "")
    calendar = icalendar.Calendar.from_ical((tmp_path / "ccm.ics").read_bytes())
    assert "ccm-lbn-clearance@servanda" in {str(event["UID"]) for event in calendar.walk("VEVENT")}
    shown = servanda(
        "calendar", "--record", mine, "--state", "LBN", "--no-reminders", "--as-of", "2025-06-01"
    ).out
    assert shown.startswith("BEGIN:VCALENDAR")
    assert "VALARM" not in shown


def test_states_side_by_side(servanda: Servanda, mine: str) -> None:
    asked = ("compare-states", "Russia", "Ukraine", "Lebanon", "--record", mine)
    value = json.loads(servanda(*asked, "--format", "json").out)
    assert [one["state"] for one in value["states"]] == ["RUS", "UKR", "LBN"]
    assert value["votes"][0] == {"one": "RUS", "other": "UKR", "agreed": 0, "known": 1}
    assert "voted alike on 0 of the 1 resolutions" in servanda(*asked).out


def test_an_allegation_belongs_to_its_source(servanda: Servanda) -> None:
    out = servanda("conduct", "--treaty", "CCM").out
    assert "Each line is an act of its source, never a finding of servanda" in out


TABLES = [
    ["deadlines", "--treaty", "CCM"],
    ["reports", "CCM"],
    ["progress", "CCM"],
    ["votes", "CCM"],
    ["votes", "CCM", "--group", "NATO"],
    ["meetings", "CCM"],
    ["state", "LBN"],
    ["compare-states", "LBN", "LAO"],
    ["casualties", "--treaty", "CCM"],
    ["funding"],
    ["laws"],
    ["conduct"],
    ["status", "CCM"],
    ["explain", "CCM", "LTU"],
    ["changes", "APMBC", "2025-12-01", "2026-03-01"],
    ["compare", "CCM", "APMBC"],
    ["timeline", "CCM"],
    ["treaties"],
]


@pytest.mark.parametrize("words", TABLES, ids=" ".join)
def test_every_table_opens_in_a_spreadsheet_and_a_data_frame(
    servanda: Servanda, tmp_path: Path, words: list[str]
) -> None:
    for kind in ("xlsx", "parquet"):
        done = servanda(*words, "--format", kind, "--out", f"table.{kind}")
        assert (done.code, done.out) == (0, ""), done.err
    frame = pl.read_parquet(tmp_path / "table.parquet")
    page = openpyxl.load_workbook(tmp_path / "table.xlsx").worksheets[0]
    assert [cell.value for cell in page[1]] == frame.columns
    assert page.max_row - 1 == frame.height > 0


def test_a_text_goes_to_a_file_too(servanda: Servanda, tmp_path: Path) -> None:
    done = servanda("status", "CCM", "--format", "json", "--out", "ccm.json")
    assert (done.out, done.code) == ("", 0)
    assert json.loads((tmp_path / "ccm.json").read_text(encoding="utf-8"))["treaty"] == "CCM"


BAD = [
    (["deadlines", "--within", "24x"], "'24x' is not a length of time: write it as 24m, 2y, 90d or 6w"),
    (["deadlines", "--status", "late"], "'late' is not one of"),
    (["deadlines", "--treaty", "CCN"], "no treaty goes by the name 'CCN'"),
    (["deadlines", "--state", "Atlantis"], "'Atlantis'"),
    (["deadlines", "--as-of", "2300-01-01"], "2300-01-01 is too far off"),
    (["deadlines", "--format", "xlsx"], "xlsx is a file, not a text: name it with --out FILE.xlsx"),
    (["status", "CCM", "--format", "parquet"], "parquet is a file, not a text"),
    (["status", "CCM", "--format", "xlsx", "--out", "no/such/folder/x.xlsx"], "cannot be written"),
    (["trace", "zzzz"], "nothing in the record goes by 'zzzz'"),
    (["trace", "CCM/MOZ/happiness"], "'happiness' is neither an obligation nor a subject"),
    (["progress", "CCM", "--article", "7"], "CCM article 7 has no land or stockpiles to follow"),
    (["progress", "ATT"], "ATT has no land or stockpiles to follow"),
    (["votes", "A/RES/1/1"], "the record holds no vote on A/RES/1/1"),
    (["meetings", "CCM", "--meeting", "99MSP"], "the record holds no meeting '99MSP'"),
    (["compare-states", "Norway"], "compare-states takes two to 8 different states; 1 given"),
    (["compare-states", "Norway", "NOR"], "compare-states takes two to 8 different states; 1 given"),
    (["calendar", "--to", "no/such/folder/x.ics"], "cannot be written"),
    (["calendar", "--from", "soon"], "'soon' is not a date"),
    (["reports", "CCM", "--year", "twenty"], "'twenty' is not a valid integer"),
]


@pytest.mark.parametrize(("words", "said"), BAD, ids=[" ".join(words) for words, _ in BAD])
def test_one_clear_line(servanda: Servanda, words: list[str], said: str) -> None:
    done = servanda(*words)
    assert (done.code, done.out, len(done.err.splitlines())) == (2, "", 1)
    assert done.err.startswith("servanda: ")
    assert said in done.err
