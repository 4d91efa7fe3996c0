"""Outlines of the world: every state can be seen, and no disputed area is coloured."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from servanda import places
from servanda.publish.pictures.boundaries import FILE, UNDECIDED, equal_earth, world
from servanda.publish.pictures.map import APART, LOOKS, SMALL, _apart, _look


def test_every_state_is_on_the_map_as_an_outline_or_a_mark() -> None:
    areas = world().areas
    for place in places.all_places():
        if place.kind == "state":
            assert place.code in areas, place.name
            assert areas[place.code].rings or areas[place.code].size < SMALL


@pytest.mark.parametrize("code", UNDECIDED)
def test_an_area_whose_status_is_not_settled_is_never_coloured(code: str) -> None:
    everyone = dict.fromkeys([*world().areas, *UNDECIDED], "party")
    assert _look(code, everyone) is APART


@pytest.mark.parametrize("code", ["GRL", "PRI", "NCL"])
def test_a_territory_is_not_coloured_by_the_standing_of_its_state(code: str) -> None:
    assert _look(code, {"DNK": "party", "USA": "party", "FRA": "party"}) is APART


def test_a_participant_observed_by_the_united_nations_is_coloured_by_its_own_acts() -> None:
    assert _look("PSE", {"PSE": "party"}) is LOOKS["party"]


@pytest.mark.parametrize("code", ["TWN", "SOL", "CYN", "ATA"])
def test_no_outline_stands_for_what_maps_of_the_united_nations_do_not_tell_apart(code: str) -> None:
    assert code not in world().areas


def test_crimea_lies_within_ukraine_as_on_maps_of_the_united_nations() -> None:
    simferopol = (34.1, 44.95)
    assert any(_within(simferopol, ring) for ring in world().areas["UKR"].rings)
    assert not any(_within(simferopol, ring) for ring in world().areas["RUS"].rings)


def _within(point: tuple[float, float], ring: tuple[tuple[float, float], ...]) -> bool:
    across, up = point
    inside = False
    for (ax, ay), (bx, by) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (ay > up) != (by > up) and across < (bx - ax) * (up - ay) / (by - ay) + ax:
            inside = not inside
    return inside


def test_no_ring_reaches_over_the_edge_of_the_map() -> None:
    for area in world().areas.values():
        for ring in area.rings:
            acrosses = [across for across, _ in ring]
            assert min(acrosses) >= -180 and max(acrosses) <= 180, area.code
            assert all(abs(one - other) < 180 for one, other in pairwise(acrosses)), area.code


def test_the_projection_keeps_areas_in_proportion() -> None:
    def cell(up: float) -> float:
        """The area on the map of one degree by one, over that on the sphere."""
        (left, low), (right, _) = equal_earth(10, up), equal_earth(11, up)
        (_, high) = equal_earth(10, up + 0.01)
        return (right - left) * (high - low) / (0.01 * math.cos(math.radians(up)))

    assert cell(0) == pytest.approx(cell(40), rel=1e-3) == pytest.approx(cell(75), rel=1e-3)
    assert equal_earth(180, 0)[0] == pytest.approx(2.7066, abs=1e-3)


def test_marks_of_small_states_are_pushed_apart_and_others_stay() -> None:
    crowded = [(0.0, 0.0), (0.001, 0.0), (1.0, 1.0)]
    one, other, alone = _apart(crowded)
    assert math.dist(one, other) >= 0.04
    assert alone == (1.0, 1.0)


def test_the_outlines_weigh_little_and_name_their_source() -> None:
    assert FILE.stat().st_size < 300_000
    assert "public domain" in world().source
