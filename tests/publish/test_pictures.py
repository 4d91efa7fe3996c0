"""Pictures: what they say in words and numbers, that they are the same for the same record, and readable in grey."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from xml.etree import ElementTree

import pytest

import servanda as sv
from servanda.errors import UsageError
from servanda.publish.pictures import deadlines as deadlines_module
from servanda.publish.pictures import land as land_module
from servanda.publish.pictures import map as map_module
from servanda.publish.pictures import matrix as matrix_module
from servanda.publish.pictures.deadlines import deadlines, spans
from servanda.publish.pictures.drawing import Picture
from servanda.publish.pictures.growth import growth
from servanda.publish.pictures.land import land
from servanda.publish.pictures.map import world_map
from servanda.publish.pictures.matrix import matrix
from servanda.publish.pictures.style import Look, contrast, in_grey, luminance
from servanda.timeline import days_of_change, timeline
from tests.forecasting.lands import history, level, released
from tests.publish.pictured import AS_OF, owed, spoken

pytest.importorskip("matplotlib", reason="needs the extra 'charts'")

CCM = "Convention on Cluster Munitions"


def growing() -> Picture:
    treaty = sv.record().treaty("CCM")
    days = days_of_change(treaty, date(2008, 12, 3), date(2025, 12, 3))
    return growth(timeline(treaty, days, ["joined", "consented", "party"]))


def owing() -> Picture:
    return matrix(
        CCM,
        [
            owed("LBN", "clearance", "due_soon", until=("2026-05-01",)),
            owed("LBN", "initial_report", "fulfilled", article="7(1)(a)"),
            owed("DEU", "clearance", "overdue", until=("2025-08-01",)),
            owed("COL", "clearance", "unknown", first=None),
        ],
        AS_OF,
    )


def due() -> Picture:
    return deadlines(
        CCM,
        "deadlines of clearance",
        [
            owed("LBN", status="due_soon", until=("2026-05-01",), asked="2030-05-01"),
            owed("DEU", status="overdue", first="2020-08-01", until=("2025-08-01",), asked="2030-08-01"),
            owed("MOZ", status="fulfilled", first="2021-09-01", fulfilled="2016-12-16"),
            owed("COL", status="unknown", arises=None, first=None),
        ],
        AS_OF,
    )


def releasing() -> Picture:
    return land(
        history(
            [
                released(2015, cleared="1.4", reduced="~0.5", cancelled="2"),
                released(2017, released="3"),
                released(2018, cleared="1", released="4"),
            ],
            [level("2014-12-31", confirmed=">16", suspected="4"), level("2018-12-31", contaminated="9")],
        )
    )


def mapped() -> Picture:
    return world_map(sv.record().treaty("CCM").on("2025-10-01"))


ALL = {"growth": growing, "matrix": owing, "deadlines": due, "land": releasing, "map": mapped}


@pytest.fixture(params=list(ALL))
def picture(request: pytest.FixtureRequest) -> Picture:
    return ALL[request.param]()


def test_a_screen_reader_finds_title_and_words_in_the_svg(picture: Picture) -> None:
    said = spoken(picture)
    assert said["role"] == "img"
    assert said["title"] == picture.title
    assert said["label"] == said["desc"] == picture.told()


def test_the_same_record_gives_the_same_bytes(picture: Picture) -> None:
    assert picture.drawn("svg") == picture.drawn("svg")
    assert picture.drawn("png") == picture.drawn("png")


def test_text_in_the_svg_is_text_and_no_outline_of_letters(picture: Picture) -> None:
    root = ElementTree.fromstring(picture.drawn("svg"))
    texts = [element for element in root.iter() if element.tag.endswith("}text")]
    assert len(texts) > 3


def test_every_row_of_the_table_has_a_cell_for_each_head(picture: Picture) -> None:
    assert picture.rows
    assert {len(row) for row in picture.rows} == {len(picture.heads)}


def test_another_kind_of_file_is_refused(picture: Picture) -> None:
    with pytest.raises(UsageError, match="svg or png"):
        picture.drawn("pdf")


LOOKS = {
    "matrix": matrix_module.LOOKS,
    "land": land_module.LOOKS,
    "map": {**map_module.LOOKS, "apart": map_module.APART},
}


@pytest.mark.parametrize("looks", LOOKS.values(), ids=list(LOOKS))
def test_no_two_looks_are_alike_in_grey(looks: Mapping[str, Look]) -> None:
    found = list(looks.items())
    for place, (word, look) in enumerate(found):
        for other, second in found[:place]:
            told_apart = (
                contrast(in_grey(look.shade), in_grey(second.shade)) >= 1.3
                or look.hatch != second.hatch
                or (look.letter and look.letter != second.letter)
            )
            assert told_apart, f"{word} and {other}"


def test_letters_of_the_matrix_can_be_read_on_their_shade() -> None:
    for look in matrix_module.LOOKS.values():
        assert contrast(look.ink, look.shade) >= 4.5
    letters = Counter(look.letter for look in matrix_module.LOOKS.values())
    assert max(letters.values()) == 1


def test_bars_of_deadlines_differ_in_grey_from_those_beside_them() -> None:
    first, (one, other) = deadlines_module.FIRST, deadlines_module.LATER
    assert contrast(first, one) >= 1.5
    assert contrast(one, other) >= 1.5


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert luminance("#ffffff") == pytest.approx(1)
    assert in_grey("#808080") == "#808080"


def test_the_matrix_counts_each_status_by_article() -> None:
    picture = owing()
    assert "clearance: 1 overdue, 1 due within twelve months, 1 not known" in picture.words
    assert picture.rows == (
        ("COL", "unknown", ""),
        ("DEU", "overdue", ""),
        ("LBN", "due_soon", "fulfilled"),
    )


def test_of_yearly_reports_the_matrix_shows_the_last_that_was_due() -> None:
    reports = [
        owed("LBN", "annual_report", status, article="7(2)", first=day)  # type: ignore[arg-type]
        for day, status in (
            ("2024-04-30", "fulfilled"),
            ("2025-04-30", "overdue"),
            ("2026-04-30", "due_soon"),
        )
    ]
    assert matrix(CCM, reports, AS_OF).rows == (("LBN", "overdue"),)
    assert matrix(CCM, reports[::-1], AS_OF).rows == (("LBN", "overdue"),)


def test_bars_run_from_deadline_to_deadline_and_what_is_asked_for_comes_after() -> None:
    bars = spans(
        owed(
            "CHL",
            first="2021-06-01",
            until=("2022-06-01", "2023-06-01", "2026-06-01"),
            status="due_soon",
            asked="2030-06-01",
        ),
        AS_OF,
    )
    assert [(bar.sort, bar.ended.isoformat()) for bar in bars] == [
        ("treaty", "2021-06-01"),
        ("extension", "2022-06-01"),
        ("extension", "2023-06-01"),
        ("extension", "2026-06-01"),
        ("asked", "2030-06-01"),
    ]
    assert all(one.ended == other.begun for one, other in pairwise(bars))


def test_a_deadline_that_passed_is_drawn_overdue_until_the_day_asked_for() -> None:
    bars = spans(owed("DEU", status="overdue", first="2020-08-01", until=("2025-08-01",)), AS_OF)
    assert (bars[-1].sort, bars[-1].begun, bars[-1].ended) == ("overdue", date(2025, 8, 1), AS_OF)


def test_deadlines_come_soonest_first_and_those_met_at_the_end() -> None:
    picture = due()
    assert [row[0] for row in picture.rows] == ["DEU", "LBN", "MOZ"]
    assert "1 overdue, 1 due within twelve months, 1 met" in picture.words
    assert "Lebanon 1 May 2026" in picture.words
    assert "Colombia" in picture.told()


def test_no_obligation_at_all_is_said_and_drawn() -> None:
    picture = deadlines(CCM, "deadlines of clearance", [], AS_OF)
    assert "none" in picture.words
    assert picture.drawn("png").startswith(b"\x89PNG")


def test_a_year_without_a_figure_is_missing_and_not_zero() -> None:
    picture = releasing()
    row = {cells[0]: cells for cells in picture.rows}
    assert row["2016"] == ("2016", "", "", "", "", "", "", "")
    assert "No figure in the record for 2014, 2016" in picture.told()


def test_hedges_stand_in_words_and_table_of_land() -> None:
    picture = releasing()
    row = {cells[0]: cells for cells in picture.rows}
    assert "about 0.5" in picture.words
    assert row["2015"][2] == "~0.5"
    assert "2014-12-31: at least 20" in picture.words


def test_what_a_source_sums_beyond_its_parts_is_drawn_as_not_told_apart() -> None:
    unsplit = {
        year.year: year.unsplit
        for year in (released(2017, released="3"), released(2018, cleared="1", released="4"))
    }
    assert unsplit == {2017: 3, 2018: 3}


def test_the_map_counts_as_the_day_does() -> None:
    day = sv.record().treaty("CCM").on("2025-10-01")
    picture = mapped()
    standing = Counter(row[2] for row in picture.rows)
    assert standing["party"] == day.counts.party == 111
    assert standing["party"] + standing["consented"] == day.counts.consented == 112
    assert standing["signatory"] == day.counts.signatory == 12
    assert standing["withdrawn"] == day.counts.withdrawn == 1
    assert "124 joined, 112 consented, 111 bound" in picture.words
    assert "signatory: 12" in picture.words


def test_the_map_says_that_boundaries_imply_no_opinion() -> None:
    assert "do not imply any opinion" in mapped().told()
    assert "Natural Earth" in mapped().told()
