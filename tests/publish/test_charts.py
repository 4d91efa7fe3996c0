"""Charts: what they say in words, and that the same counts give the same picture."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

import pytest

import servanda as sv
from servanda.engine.history import WORDS
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
    children = {child.tag.rpartition("}")[2]: child.text for child in root}
    assert (children["title"], children["desc"]) == (growth.title, describe(growth))


def test_the_same_counts_give_the_same_bytes(growth: Timeline) -> None:
    assert picture(growth, "svg") == picture(growth, "svg")
    assert picture(growth, "png").startswith(b"\x89PNG")


def test_the_terminal_gets_no_colours_where_nobody_looks(growth: Timeline) -> None:
    pytest.importorskip("plotext", reason="needs the extra 'charts'")
    drawn = for_terminal(growth, 80, colour=False)
    assert "\x1b" not in drawn
    assert "joined" in drawn
    assert max(len(line) for line in drawn.splitlines()) <= 80


def test_the_key_in_the_terminal_stands_above_the_chart_and_covers_no_line(growth: Timeline) -> None:
    pytest.importorskip("plotext", reason="needs the extra 'charts'")
    key, frame, *rows = for_terminal(growth, 80, colour=False).splitlines()
    assert key.split() == ["⠤⠤", "joined", "••", "consented", "xx", "party"]
    assert frame.strip().startswith("┌")
    drawn = "\n".join(rows)
    assert not any(word in drawn for word in growth.words)
    # The uppermost line begins at 92 on the first day: something of it is drawn at the very left.
    left = [row.partition("┤" if "┤" in row else "│")[2][:1] for row in rows]
    assert any("\u2801" <= sign <= "\u28ff" for sign in left)


def test_the_terminal_counts_states_in_whole_numbers(growth: Timeline) -> None:
    pytest.importorskip("plotext", reason="needs the extra 'charts'")
    drawn = for_terminal(growth, 80, colour=False)
    marks = [line.partition("┤")[0].strip() for line in drawn.splitlines() if "┤" in line]
    assert marks == ["120", "100", "80", "60", "40", "20", "0"]


@pytest.mark.parametrize("words", [list(WORDS), ["provisional"]])
def test_every_word_has_a_line_and_a_place_in_the_key(words: list[str]) -> None:
    pytest.importorskip("plotext", reason="needs the extra 'charts'")
    days = days_from(date(2008, 12, 3), date(2025, 12, 3), "1y")
    drawn = for_terminal(timeline(sv.record().treaty("CCM"), days, words), 60, colour=False)
    assert all(word in drawn for word in words)
    assert max(len(line) for line in drawn.splitlines()) <= 60


def test_a_picture_shows_thirty_parties_from_the_day_the_convention_entered_into_force() -> None:
    treaty = sv.record().treaty("CCM")
    days = days_of_change(treaty, date(2008, 12, 3), date(2011, 1, 1))
    party = {point.date: point.counts["party"] for point in timeline(treaty, days, ["party"]).points}
    assert [count for day, count in party.items() if day < date(2010, 8, 1)] == [0] * sum(
        day < date(2010, 8, 1) for day in days
    )
    assert party[date(2010, 8, 1)] == 30
    assert (days[0], days[-1]) == (date(2008, 12, 3), date(2011, 1, 1))
