"""Tables of acts, as colleagues send them: every row is taken, there already, or named with what to do."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servanda.acts import Completion, LandFigure
from servanda.amounts import Amount
from servanda.errors import UnreadableFile
from servanda.intake.act_tables import TableReading, read_tables
from servanda.ledger.entry import Entry
from servanda.ledger.sources import Source
from servanda.ledger.store import Ledger

MOMENT = datetime(2026, 11, 28, 9, tzinfo=UTC)
SOURCES = {
    "knowledge": Source(id="knowledge", title="Remembered", publisher="servanda", kind="memory"),
    "isu": Source(
        id="isu",
        title="News",
        publisher="ISU",
        kind="official",
        address="https://www.clusterconvention.org/news",
    ),
}
EMPTY = Ledger({}, SOURCES)
HEAD = "act,treaty,state,measure,area,unit,as_of,during,source"
ROW = "land_figure,CCM,MOZ,cleared,1.2,km2,,2016,isu"


def table(tmp_path: Path, *lines: str, name: str = "clearance.csv") -> Path:
    path = tmp_path / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path: Path, held: Ledger = EMPTY) -> TableReading:
    [found] = read_tables([path], held, recorded_at=MOMENT, by="test")
    return found


def problems(path: Path, held: Ledger = EMPTY) -> list[str]:
    return [str(problem) for problem in read(path, held).problems]


def after(*readings: TableReading) -> Ledger:
    entries: dict[str, tuple[Entry, ...]] = {}
    for reading in readings:
        for entry in reading.entries:
            entries[entry.act.treaty] = (*entries.get(entry.act.treaty, ()), entry)
    return Ledger(
        entries,
        {**SOURCES, **{source.id: source for reading in readings for source in reading.sources}},
    )


def test_a_row_becomes_an_act_with_its_source(tmp_path: Path) -> None:
    [entry] = read(
        table(tmp_path, HEAD + ",locator,confidence,printed,remark", ROW + ",p. 3,partial,1.2km2,")
    ).entries
    assert isinstance(entry.act, LandFigure)
    assert (entry.act.state, entry.act.area, str(entry.act.during)) == ("MOZ", Amount.parse("1.2"), "2016")
    assert (entry.source, entry.locator, entry.confidence, entry.printed) == (
        "isu",
        "p. 3",
        "partial",
        "1.2km2",
    )


def test_a_state_may_go_by_its_name(tmp_path: Path) -> None:
    [entry] = read(table(tmp_path, HEAD, ROW.replace("MOZ", "Mozambique"))).entries
    assert entry.act.state == "MOZ"  # type: ignore[union-attr]


def test_a_hedge_is_kept(tmp_path: Path) -> None:
    [entry] = read(table(tmp_path, HEAD, ROW.replace("1.2", ">800"))).entries
    assert str(entry.act.area) == ">800"  # type: ignore[union-attr]


def test_reading_twice_adds_nothing(tmp_path: Path) -> None:
    path = table(tmp_path, HEAD, ROW)
    again = read(path, after(read(path)))
    assert (len(again.entries), again.already_known, again.problems) == (0, 1, ())


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (
            ROW.replace("land_figure", "land_figur"),
            "column act: 'land_figur' is no kind of act (perhaps 'land_figure')",
        ),
        (ROW.replace("1.2", "-3"), "column area: -3 is negative (correct the row)"),
        (ROW.replace("km2", "acres"), "column unit: 'acres' is not known (write one of ha, km2, m2)"),
        (ROW.replace("MOZ", "ALL"), "column state: 'ALL' is not known (write its code)"),
        (ROW.replace("MOZ", "Mosambique"), "column state: 'Mosambique' is not known (perhaps Mozambique"),
        (ROW.replace("MOZ", ""), "column state: a land_figure needs it (fill it in)"),
        (
            ROW.replace("1.2", "some"),
            "column area: 'some' is not a figure: write 115210, ~10100000 (rounded), >82000",
        ),
        (ROW.replace("2016", "31/12/2016"), "column during: '31/12/2016' is not a date"),
        (
            ROW.replace("2016", "2031"),
            "column during: 2031 lies after the day on which it was recorded, 2026-11-28",
        ),
        (ROW.replace("isu", "nobody"), "column source: the source 'nobody' is not described"),
        (ROW.replace(",isu", ","), "column source: a source not yet known needs source_title"),
    ],
)
def test_a_bad_row_is_named_with_file_line_column_and_what_to_do(tmp_path: Path, row: str, said: str) -> None:
    found = read(table(tmp_path, HEAD, ROW.replace("MOZ", "LBN"), row))
    assert (found.rows, len(found.entries), found.rejected) == (2, 1, 1)
    [problem] = found.problems
    assert str(problem).startswith(f"clearance.csv:3: {said}")
    assert problem.rejected


def test_every_fault_of_a_row_is_named_at_once(tmp_path: Path) -> None:
    said = problems(table(tmp_path, HEAD, "land_figure,CCM,MOZ,cleared,lots,acres,,,isu"))
    assert [line.split(":")[2].strip() for line in said] == ["column area", "column unit"]


@pytest.mark.parametrize(
    ("extra", "cell", "said"),
    [
        ("currency", "XXZ", "column currency: 'XXZ' is no currency of ISO 4217"),
        ("currency", "", "column currency: an amount and its currency go together"),
    ],
)
def test_money_needs_a_currency_that_exists(tmp_path: Path, extra: str, cell: str, said: str) -> None:
    path = table(
        tmp_path,
        f"act,treaty,state,measure,during,amount,{extra},source",
        f"funding,APMBC,NOR,given,2012,281519998,{cell},isu",
    )
    assert problems(path)[0].startswith(f"clearance.csv:2: {said}")


def test_the_end_before_the_start(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "act,treaty,code,title,sort,begun_on,ended_on,source",
        "meeting,CCM,7MSP,Seventh Meeting,states_parties,2017-09-04,2017-09-03,isu",
    )
    assert problems(path) == [
        "clearance.csv:2: column ended_on: 2017-09-03 lies before begun_on 2017-09-04 (correct the row)"
    ]


def test_a_cell_in_a_column_of_another_kind_is_not_dropped(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "act,treaty,state,article,completed_on,area,source",
        "completion,CCM,MOZ,4,2016-11,1.2,isu",
    )
    assert problems(path)[0].startswith("clearance.csv:2: column area: a completion has no such field")


def test_lines_are_those_of_the_file_even_after_a_cell_of_two_lines(tmp_path: Path) -> None:
    path = table(tmp_path, HEAD + ",remark", ROW + ',"first\nsecond"', "", ROW.replace("MOZ", "ALL") + ",")
    assert problems(path)[0].startswith("clearance.csv:5: ")


def test_more_cleared_than_remained_is_weighed_with_what_the_record_holds(tmp_path: Path) -> None:
    level = read(table(tmp_path, HEAD, "land_figure,CCM,MOZ,contaminated,1.0,km2,2015-12-31,,isu"))
    found = read(table(tmp_path, HEAD, ROW, ROW.replace("MOZ", "LBN"), name="later.csv"), after(level))
    assert [entry.act.state for entry in found.entries] == ["LBN"]  # type: ignore[union-attr]
    assert [str(problem) for problem in found.problems] == [
        "later.csv:2: 1,150,000 m2 or more released after 2015-12-31, when 1,050,000 m2 at most remained "
        "(correct the row, or say in 'remark' why the source has it)"
    ]


def test_with_a_remark_it_is_taken_and_still_said(tmp_path: Path) -> None:
    level = read(table(tmp_path, HEAD, "land_figure,CCM,MOZ,contaminated,1.0,km2,2015-12-31,,isu"))
    found = read(
        table(tmp_path, HEAD + ",remark", ROW + ",The source prints both", name="later.csv"), after(level)
    )
    assert len(found.entries) == 1
    assert [problem.rejected for problem in found.problems] == [False]


def test_the_same_row_twice_is_said(tmp_path: Path) -> None:
    found = read(table(tmp_path, HEAD, ROW, ROW))
    assert (len(found.entries), found.already_known) == (1, 1)
    assert [str(problem) for problem in found.problems] == [
        "clearance.csv:3: says the same as line 2 (leave one of them out)"
    ]


def test_another_confidence_for_a_known_act_is_not_dropped_in_silence(tmp_path: Path) -> None:
    head = HEAD + ",confidence"
    first = read(table(tmp_path, head, ROW + ",memory-only"))
    found = read(table(tmp_path, head, ROW + ",verified"), after(first))
    assert found.already_known == 1
    assert [str(problem) for problem in found.problems] == [
        "clearance.csv:2: column confidence: 'verified' is not taken: the record holds this act with 'memory-only' "
        "(name another place in 'locator')"
    ]


def test_a_correction_names_the_entry_it_replaces_and_says_why(tmp_path: Path) -> None:
    head = "act,treaty,state,article,completed_on,source,corrects,reason"
    first = read(table(tmp_path, head, "completion,CCM,MOZ,4,2016-12,isu,,"))
    wrong = first.entries[0].id
    fixed = read(table(tmp_path, head, f"completion,CCM,MOZ,4,2016-11,isu,{wrong},misread"), after(first))
    [entry] = fixed.entries
    assert (entry.corrects, entry.reason) == (wrong, "misread")
    assert isinstance(entry.act, Completion)
    bad = table(
        tmp_path, head, f"completion,CCM,MOZ,4,2016-11,isu,{wrong},", "completion,CCM,MOZ,4,2016,isu,no,why"
    )
    assert [line.split(": ", 2)[2] for line in problems(bad, after(first))] == [
        f"a correction of entry {wrong} needs a reason (correct the row)",
        "the record has no entry 'no' (name its id)",
    ]


class TestSources:
    head = (
        "act,treaty,state,measure,area,unit,during,source_address,source_title,source_publisher,source_kind"
    )
    row = "land_figure,CCM,MOZ,cleared,1.2,km2,2016,"

    def test_a_new_source_is_described_once_for_all_rows(self, tmp_path: Path) -> None:
        page = "https://archives2.the-monitor.org/en-gb/moz.aspx,Mozambique: Mine Action,Monitor,ngo"
        found = read(table(tmp_path, self.head, self.row + page, self.row.replace("MOZ", "LBN") + page))
        [source] = found.sources
        assert source.id == "the-monitor-mozambique-mine-action"
        assert {entry.source for entry in found.entries} == {source.id}

    def test_an_address_the_record_knows_needs_no_description(self, tmp_path: Path) -> None:
        found = read(table(tmp_path, self.head, self.row + "https://www.clusterconvention.org/news,,,"))
        assert (found.sources, found.entries[0].source) == ((), "isu")

    def test_a_page_goes_by_one_name_with_and_without_its_www(self, tmp_path: Path) -> None:
        found = read(table(tmp_path, self.head, self.row + "http://clusterconvention.org/news/,,,"))
        assert (found.sources, found.entries[0].source) == ((), "isu")

    def test_two_pages_with_one_title_are_two_sources(self, tmp_path: Path) -> None:
        rows = [f"{self.row}https://hrw.org/{page},Statement,Human Rights Watch,ngo" for page in ("a", "b")]
        found = read(table(tmp_path, self.head, *rows))
        assert len({source.id for source in found.sources}) == 2

    def test_a_page_of_a_department_goes_by_the_department(self, tmp_path: Path) -> None:
        page = "https://genevapm.dfa.gov.ph/p,Statement,Department of Foreign Affairs,official"
        [source] = read(table(tmp_path, self.head, self.row + page)).sources
        assert source.id == "dfa-statement"

    def test_an_unknown_kind_of_source_is_refused(self, tmp_path: Path) -> None:
        page = "https://x.org/a,Statement,Somebody,blog"
        assert (
            "source_kind 'blog' is none of depositary"
            in problems(table(tmp_path, self.head, self.row + page))[0]
        )

    def test_a_source_of_a_row_that_is_refused_is_not_taken_either(self, tmp_path: Path) -> None:
        page = "https://x.org/a,Statement,Somebody,ngo"
        assert read(table(tmp_path, self.head, self.row.replace("MOZ", "ALL") + page)).sources == ()


class TestFilesThatCannotBeRead:
    def refused(self, path: Path) -> str:
        with pytest.raises(UnreadableFile) as error:
            read(path)
        message = str(error.value)
        assert "\n" not in message
        return message.removeprefix(str(path)).lstrip(": ")

    def test_a_column_no_act_has(self, tmp_path: Path) -> None:
        assert self.refused(table(tmp_path, HEAD + ",loctor", ROW + ",")) == (
            "no act has a field 'loctor'; perhaps 'locator'"
        )

    def test_no_column_that_says_the_kind(self, tmp_path: Path) -> None:
        assert self.refused(table(tmp_path, "treaty,state", "CCM,MOZ")).startswith("has no column 'act'")

    def test_one_column_twice(self, tmp_path: Path) -> None:
        assert self.refused(table(tmp_path, HEAD + ",area", ROW + ",1")) == "has two columns 'area'; keep one"

    def test_more_cells_than_columns(self, tmp_path: Path) -> None:
        assert self.refused(table(tmp_path, HEAD, ROW + ",1,200")).startswith(
            "2: has 11 cells under 9 columns"
        )

    def test_another_encoding(self, tmp_path: Path) -> None:
        path = tmp_path / "latin.csv"
        path.write_bytes(f"{HEAD},remark\n{ROW},Côte\n".encode("latin-1"))
        assert self.refused(path).startswith("is not UTF-8 text")

    def test_utf_16_and_other_binary_files(self, tmp_path: Path) -> None:
        path = tmp_path / "wide.csv"
        path.write_bytes(f"{HEAD}\n{ROW}\n".encode("utf-16"))
        assert self.refused(path).startswith("is a binary file")

    def test_a_quote_that_never_ends(self, tmp_path: Path) -> None:
        assert "is not CSV that can be read" in self.refused(table(tmp_path, HEAD, '"' + ROW))

    def test_a_cell_of_a_million_signs(self, tmp_path: Path) -> None:
        path = table(tmp_path, HEAD + ",remark", ROW + "," + "x" * 100_000)
        assert self.refused(path).startswith("2: has a cell of more than 5,000 signs")

    def test_too_many_columns(self, tmp_path: Path) -> None:
        path = table(tmp_path, HEAD + "," * 300, ROW)
        assert self.refused(path).startswith("has 309 columns, at most 200 are read")

    def test_an_empty_file(self, tmp_path: Path) -> None:
        assert self.refused(table(tmp_path, "")) == "is empty; fetch it again"


def test_a_byte_order_mark_is_no_part_of_the_first_column(tmp_path: Path) -> None:
    path = tmp_path / "excel.csv"
    path.write_bytes(f"{HEAD}\r\n{ROW}\r\n".encode("utf-8-sig"))
    assert len(read(path).entries) == 1


CELLS = st.one_of(
    st.sampled_from(
        [
            "",
            "CCM",
            "MOZ",
            "ALL",
            "cleared",
            "contaminated",
            "1.2",
            "-3",
            ">5",
            "2016",
            "2016-13",
            "km2",
            "isu",
            "x",
        ]
    ),
    st.text(max_size=12),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(["land_figure", "completion", "vote", "", "nothing"]), *[CELLS] * 8),
        max_size=6,
    )
)
def test_whatever_the_cells_hold_every_row_is_accounted_for(
    tmp_path: Path, rows: list[tuple[str, ...]]
) -> None:
    path = tmp_path / "any.csv"
    with path.open("w", encoding="utf-8", newline="", errors="surrogateescape") as file:
        writer = csv.writer(file)
        writer.writerow(HEAD.split(","))
        writer.writerows([[cell.replace("\0", "") for cell in row] for row in rows])
    found = read(path)
    assert found.rows == len(found.entries) + found.already_known + found.rejected
    assert all("\n" not in str(problem) for problem in found.problems)
    again = read(path, after(found))
    assert (len(again.entries), again.rejected) == (0, found.rejected)
