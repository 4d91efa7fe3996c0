"""The pictures of the pages: what they show is what the record says, and what it leaves open stays open."""

from __future__ import annotations

import re
from datetime import date

import pytest
from django.test import Client

from servanda.acts import (
    Completion,
    ExtensionDecision,
    LandFigure,
    ObligationStatement,
    StockpileFigure,
)
from servanda.amounts import Amount
from servanda.answers.stocks import stocks
from servanda.desk.public.drawing import releases, shares, timelines
from servanda.forecasting.land import land_history
from tests.situations import in_force, on, ratifies, record_of

TODAY = date(2026, 11, 21)


def stock(**figures: str) -> shares.Destroyed | None:
    told = [
        StockpileFigure(
            treaty="CCM",
            state="LTU",
            measure=measure,  # type: ignore[arg-type]
            item="submunitions",
            quantity=Amount.parse(quantity),
            as_of=on("2020-12-31"),
        )
        for measure, quantity in figures.items()
    ]
    record = record_of(in_force(), ratifies("LTU", "2009-03-24"), *told)
    return shares.destroyed(stocks(record.treaty("CCM"), TODAY)[0])


@pytest.mark.parametrize(
    ("figures", "share"),
    [
        ({"declared": "200", "destroyed": "200"}, (100, 100)),
        ({"declared": "100000", "destroyed": "99999"}, (99, 99)),
        ({"declared": "200", "destroyed": "230"}, (115, 115)),
        ({"declared": "100", "found_later": "100", "destroyed": "100"}, (50, 50)),
        ({"declared": "200", "destroyed": ">100"}, (50, 100)),
        ({"declared": "100..200", "destroyed": "50"}, (25, 50)),
    ],
)
def test_of_a_stock_no_more_is_said_to_be_destroyed_than_surely_was(
    figures: dict[str, str], share: tuple[int, int]
) -> None:
    found = stock(**figures)
    assert found is not None
    assert (found.least, found.most) == share
    assert sum(part.size for part in found.parts) <= 100


@pytest.mark.parametrize(
    "figures",
    [
        {"declared": "200"},
        {"destroyed": "200"},
        {"declared": ">200", "destroyed": "200"},
        {"declared": "0", "destroyed": "0"},
    ],
)
def test_where_the_whole_or_the_part_is_not_told_no_share_is(figures: dict[str, str]) -> None:
    assert stock(**figures) is None


def land(*told: tuple[str, str, str]) -> releases.Releases:
    acts = [
        LandFigure(
            treaty="CCM",
            state="LAO",
            measure=measure,  # type: ignore[arg-type]
            area=Amount.parse(area),
            unit="km2",
            **{"as_of" if len(when) > 4 else "during": on(when)},
        )
        for when, measure, area in told
    ]
    record = record_of(in_force(), ratifies("LAO", "2009-03-18"), *acts)
    found = releases.drawn(land_history(record.treaty("CCM"), "LAO", TODAY))
    assert found is not None
    return found


def test_a_year_without_a_figure_of_release_is_marked_and_not_drawn() -> None:
    found = land(("2018", "cleared", "4"), ("2020", "cleared", "2"), ("2020", "reduced", "1"))
    assert len(found.unknown) == 1
    assert {shape.name: shape.path.count("M") for shape in found.shapes} == {"cleared": 2, "reduced": 1}
    assert [mark.said for mark in found.years] == ["2018", "2019", "2020"]
    assert found.years[1].place == found.unknown[0]


def test_a_year_told_to_be_without_release_is_not_one_of_which_nothing_is_told() -> None:
    found = land(("2018", "cleared", "4"), ("2019", "cleared", "0"))
    assert found.unknown == ()


def test_over_years_without_a_figure_the_way_of_what_remained_is_broken() -> None:
    found = land(
        ("2015-12-31", "contaminated", "10"),
        ("2016-12-31", "contaminated", "8"),
        ("2020-12-31", "contaminated", ">5"),
    )
    assert [shape.name for shape in found.shapes] == ["way", "unsure", "about"]
    assert [down for _, down in found.points] == sorted(down for _, down in found.points)


def test_a_rounded_figure_has_a_line_over_all_it_can_be() -> None:
    exact, rounded = land(("2018", "cleared", "4")), land(("2018", "cleared", "~4"))
    assert [shape.name for shape in exact.shapes] == ["cleared"]
    assert [shape.name for shape in rounded.shapes] == ["cleared", "about"]


def test_the_bars_of_a_deadline_follow_one_another_to_the_day_it_is_due() -> None:
    acts = [
        ObligationStatement(treaty="CCM", state="DEU", article="4", applies="yes", as_of=on("2011-01-27")),
        ExtensionDecision(treaty="CCM", state="DEU", article="4", meeting="9MSP", until=on("2025-08-01")),
        ExtensionDecision(treaty="CCM", state="DEU", article="4", meeting="12MSP", until=on("2030-08-01")),
    ]
    record = record_of(in_force(), ratifies("DEU", "2009-07-08"), *acts)
    owed = [one for one in record.treaty("CCM").owing.of("DEU", TODAY) if one.obligation == "clearance"]
    found = timelines.drawn(owed, TODAY)
    (row,) = found.rows
    assert [bar.sort for bar in row.bars] == ["treaty", "extension", "extension again"]
    assert [str(bar.span.ended) for bar in row.bars] == ["2020-08-01", "2025-08-01", "2030-08-01"]
    for before, after in zip(row.bars, row.bars[1:], strict=False):
        assert before.left + before.size == pytest.approx(after.left)
    assert row.bars[1].left < found.today < row.bars[2].left + row.bars[2].size
    assert row.met is None


def test_work_done_in_a_month_is_marked_over_all_of_it() -> None:
    done = Completion(treaty="CCM", state="DEU", article="3", completed_on=on("2015-11"))
    record = record_of(in_force(), ratifies("DEU", "2009-07-08"), done)
    owed = [
        one
        for one in record.treaty("CCM").owing.of("DEU", TODAY)
        if one.obligation == "stockpile_destruction"
    ]
    (row,) = timelines.drawn(owed, TODAY).rows
    assert row.met is not None
    assert row.met[0] < row.met[1]
    assert not row.listed


def test_of_work_that_a_later_list_has_as_done_no_day_is_shown_as_that_of_the_work() -> None:
    """Whoever is on a list of 2019 may have been done in time: the mark spans all the days since it was owed."""
    listed = Completion(treaty="CCM", state="DEU", article="3", no_later_than=on("2019-12-31"))
    record = record_of(in_force(), ratifies("DEU", "2009-07-08"), listed)
    owed = [
        one
        for one in record.treaty("CCM").owing.of("DEU", TODAY)
        if one.obligation == "stockpile_destruction"
    ]
    (row,) = timelines.drawn(owed, TODAY).rows
    assert row.listed
    assert row.met is not None
    assert row.met[0] == pytest.approx(row.bars[0].left)
    assert row.met[1] > row.bars[0].left + row.bars[0].size


@pytest.mark.django_db
def test_what_a_picture_shows_it_says_in_the_language_of_the_page(client: Client) -> None:
    for address in ("deadlines/?treaty=CCM", "obligations/", "progress/"):
        page = client.get(f"/ar/{address}").content.decode()
        told = re.findall(r'<svg[^>]*role="img"[^>]*aria-label="([^"]+)"', page)
        assert len(told) >= 4
        assert [words for words in told if not re.search("[\u0600-\u06ff]", words) or "{" in words] == []
        assert page.count('role="img"') == len(told)
    page = client.get("/en/obligations/").content.decode()
    cells = re.findall(r'<td class="(\w+)"', page)
    counted: dict[str, int] = {}
    for status, number in re.findall(r'<li><span class="status (\w+)">.*?<b>([\d,]+)</b>', page):
        counted[status] = counted.get(status, 0) + int(number.replace(",", ""))
    assert counted == {status: cells.count(status) for status in set(cells)}
