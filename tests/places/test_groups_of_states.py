"""Who belonged to which group, on a day."""

from datetime import date
from itertools import pairwise

import pytest

from servanda.errors import UnknownPlace
from servanda.places import Group, Unknown, find_group, groups, members, membership

UN_AT_THE_END_OF_YEAR = {
    1945: 51, 1946: 55, 1947: 57, 1948: 58, 1949: 59, 1950: 60, 1955: 76, 1956: 80, 1957: 82, 1958: 82,
    1959: 82, 1960: 99, 1961: 104, 1962: 110, 1963: 112, 1964: 115, 1965: 117, 1966: 122, 1967: 123,
    1968: 126, 1970: 127, 1971: 132, 1973: 135, 1974: 138, 1975: 144, 1976: 147, 1977: 149, 1978: 151,
    1979: 152, 1980: 154, 1981: 157, 1983: 158, 1984: 159, 1990: 159, 1991: 166, 1992: 179, 1993: 184,
    1994: 185, 1999: 188, 2000: 189, 2002: 191, 2006: 192, 2011: 193, 2025: 193,
}  # fmt: skip
"""The growth of the United Nations as it publishes it."""


@pytest.mark.parametrize(("year", "total"), UN_AT_THE_END_OF_YEAR.items())
def test_the_united_nations_grew_as_published(year: int, total: int) -> None:
    assert len(members("UN", date(year, 12, 31))) == total


@pytest.mark.parametrize(
    ("group", "on", "total"),
    [
        ("NATO", date(1949, 12, 31), 12),
        ("NATO", date(1990, 6, 1), 16),
        ("NATO", date(2004, 12, 31), 26),
        ("NATO", date(2011, 11, 25), 28),
        ("NATO", date(2017, 12, 31), 29),
        ("NATO", date(2023, 4, 3), 30),
        ("NATO", date(2023, 4, 4), 31),
        ("NATO", date(2025, 1, 1), 32),
        ("EU", date(1957, 12, 31), 0),
        ("EU", date(1958, 1, 1), 6),
        ("EU", date(1973, 1, 1), 9),
        ("EU", date(1981, 1, 1), 10),
        ("EU", date(1986, 1, 1), 12),
        ("EU", date(1995, 1, 1), 15),
        ("EU", date(2004, 4, 30), 15),
        ("EU", date(2004, 5, 1), 25),
        ("EU", date(2007, 1, 1), 27),
        ("EU", date(2013, 7, 1), 28),
        ("EU", date(2020, 1, 31), 28),
        ("EU", date(2020, 2, 1), 27),
        ("UN", date(2011, 7, 13), 192),
        ("UN", date(2011, 7, 14), 193),
        ("UN", date(1992, 12, 31), 179),
        ("UN", date(1993, 1, 1), 178),
        ("AU", date(1963, 5, 25), 32),
        ("AU", date(2017, 1, 29), 54),
        ("AU", date(2017, 1, 31), 55),
        ("ASEAN", date(2025, 10, 25), 10),
        ("ASEAN", date(2025, 10, 26), 11),
        ("G7", date(1975, 12, 31), 6),
        ("G7", date(2024, 1, 1), 7),
        ("G8", date(2000, 1, 1), 8),
        ("G8", date(2014, 3, 24), 0),
        ("G20", date(2024, 1, 1), 19),
        ("UNSC_P5", date(1950, 1, 1), 5),
        ("UNSC_P5", date(2024, 1, 1), 5),
        ("COE", date(2022, 3, 15), 47),
        ("COE", date(2022, 3, 16), 46),
        ("COMMONWEALTH", date(2022, 6, 25), 56),
        ("OAS", date(2023, 11, 18), 35),
        ("OAS", date(2023, 11, 19), 34),
        ("OSCE", date(2013, 1, 1), 57),
        ("LAS", date(2020, 1, 1), 22),
        ("PIF", date(2024, 1, 1), 18),
        ("LDC", date(2005, 1, 1), 50),
        ("LDC", date(2014, 6, 1), 48),
        ("LDC", date(2020, 12, 4), 46),
        ("LDC", date(2023, 12, 13), 45),
        ("LDC", date(2024, 12, 13), 44),
        ("SIDS", date(2020, 1, 1), 39),
        ("LLDC", date(2020, 1, 1), 32),
        ("UN_OBSERVER", date(2013, 1, 1), 2),
    ],
)
def test_known_totals(group: str, on: date, total: int) -> None:
    assert len(members(group, on)) == total


@pytest.mark.parametrize("on", [date(2006, 6, 28), date(2011, 7, 14), date(2026, 1, 1)])
def test_the_regional_groups_share_out_the_members_of_the_united_nations(on: date) -> None:
    regions = [members(code, on) for code in groups() if code.startswith("UNRG_")]
    assert len(regions) == 5
    assert sum(len(region) for region in regions) == len(frozenset().union(*regions))
    assert frozenset().union(*regions) == members("UN", on)


def test_the_permanent_members_are_counted_under_the_state_that_continues() -> None:
    assert members("P5", date(1970, 1, 1)) == {"CHN", "FRA", "GBR", "RUS", "USA"}


def test_one_who_left_and_came_back_has_two_stays() -> None:
    stays = [stay for stay in membership("UN") if stay.state == "IDN"]
    assert [stay.left for stay in stays] == ["1965-01-20", None]
    assert "IDN" not in members("UN", date(1965, 6, 1))
    assert "IDN" in members("UN", date(1967, 1, 1))


def test_syria_was_no_member_of_its_own_while_united_with_egypt() -> None:
    assert "SYR" in members("UN", date(1958, 2, 21))
    assert "SYR" not in members("UN", date(1960, 1, 1))
    assert "SYR" in members("UN", date(1961, 10, 13))


def test_where_only_the_year_of_joining_is_known_a_state_counts_from_its_last_day() -> None:
    (stay,) = [stay for stay in membership("LDC") if stay.state == "SEN"]
    assert (stay.joined, stay.confidence) == ("2000", "year-only")
    assert "SEN" not in members("LDC", date(2000, 12, 30))
    assert "SEN" in members("LDC", date(2000, 12, 31))


def test_where_only_the_month_of_leaving_is_known_a_state_counts_up_to_its_first_day() -> None:
    (stay,) = [stay for stay in membership("OIF") if stay.state == "NER"]
    assert stay.left == "2025-09"
    assert "NER" in members("OIF", date(2025, 8, 31))
    assert "NER" not in members("OIF", date(2025, 9, 1))


def test_stays_of_one_state_in_one_group_never_overlap() -> None:
    for group in groups():
        stays: dict[str, list[tuple[str, str]]] = {}
        for stay in membership(group):
            stays.setdefault(stay.state, []).append((stay.joined or "", stay.left or "9999"))
        for state, spans in stays.items():
            spans.sort()
            for (_, left), (joined, _) in pairwise(spans):
                assert left <= joined, (group, state)


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("nato", "NATO"),
        ("NATO members", "NATO"),
        ("European Union", "EU"),
        ("the European Union", "EU"),
        ("P5", "UNSC_P5"),
        ("permanent members of the Security Council", "UNSC_P5"),
        ("Africa", "UNRG_AFRICA"),
        ("African Union", "AU"),
        ("LDCs", "LDC"),
        ("least developed countries", "LDC"),
        ("Small Island Developing States", "SIDS"),
        ("G-7", "G7"),
        ("G 8", "G8"),
        ("G20", "G20"),
        ("GRULAC", "UNRG_GRULAC"),
        ("WEOG", "UNRG_WEOG"),
        ("unrg_weog", "UNRG_WEOG"),
        ("Arab League", "LAS"),
    ],
)
def test_groups_are_found_as_people_name_them(label: str, code: str) -> None:
    found = find_group(label)
    assert isinstance(found, Group)
    assert found.code == code


@pytest.mark.parametrize("label", ["", "Europe", "Asia", "natto", "Lithuania", "G", "G6", "P"])
def test_an_unknown_group_is_unknown_and_never_guessed(label: str) -> None:
    assert isinstance(find_group(label), Unknown)


def test_the_nearest_groups_are_offered() -> None:
    found = find_group("natto")
    assert isinstance(found, Unknown)
    assert "North Atlantic Treaty Organization" in found.suggestions


@pytest.mark.parametrize("group", ["", "Lithuania", "../groups", "natto"])
def test_members_of_an_unknown_group_are_refused_in_one_line(group: str) -> None:
    with pytest.raises(UnknownPlace, match="not a known group of states"):
        members(group, date(2020, 1, 1))
