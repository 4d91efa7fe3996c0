"""Charts: what they say in words, and that the same counts give the same picture."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

import servanda as sv
from servanda.panels import days_from
from servanda.publish.charts import describe, for_terminal, picture
from servanda.timeline import Timeline, days_of_change, timeline

pytest.importorskip("matplotlib", reason="needs the extra 'charts'")


@pytest.fixture(scope="module")
def growth() -> Timeline:
    days = days_from(date(2008, 12, 3), date(2025, 12, 3), "1y")
    return timeline(sv.record().treaty("CCM"), days, ["joined", "consented", "party"])


def test_the_chart_in_words_gives_the_first_and_last_counts(growth: Timeline) -> None:
    assert describe(growth) == (
        "Convention on Cluster Munitions, counts over time. joined: 92 on 3 December 2008, 124 on 3 December 2025; "
        "consented: 4 on 3 December 2008, 112 on 3 December 2025; party: 0 on 3 December 2008, 111 on 3 December 2025."
    )


def test_the_svg_carries_its_description_for_screen_readers(growth: Timeline) -> None:
    root = ElementTree.fromstring(picture(growth, "svg"))
    assert root.get("role") == "img"
    assert root.get("aria-label") == describe(growth)
    assert any(element.text == describe(growth) for element in root.iter() if element.tag.endswith("title"))


def test_the_same_counts_give_the_same_bytes(growth: Timeline) -> None:
    assert picture(growth, "svg") == picture(growth, "svg")
    assert picture(growth, "png").startswith(b"\x89PNG")


def test_the_terminal_gets_no_colours_where_nobody_looks(growth: Timeline) -> None:
    pytest.importorskip("plotext", reason="needs the extra 'charts'")
    drawn = for_terminal(growth, 80, colour=False)
    assert "\x1b" not in drawn
    assert "joined" in drawn
    assert max(len(line) for line in drawn.splitlines()) <= 80


def test_a_picture_shows_thirty_parties_from_the_day_the_convention_entered_into_force() -> None:
    treaty = sv.record().treaty("CCM")
    days = days_of_change(treaty, date(2008, 12, 3), date(2011, 1, 1))
    party = {point.date: point.counts["party"] for point in timeline(treaty, days, ["party"]).points}
    assert [count for day, count in party.items() if day < date(2010, 8, 1)] == [0] * sum(
        day < date(2010, 8, 1) for day in days
    )
    assert party[date(2010, 8, 1)] == 30
    assert (days[0], days[-1]) == (date(2008, 12, 3), date(2011, 1, 1))
