"""What a place is and was called."""

from datetime import date

import pytest

from servanda.errors import UnknownPlace, UsageError
from servanda.places import LANGUAGES, all_places, name


@pytest.mark.parametrize(
    ("code", "on", "expected"),
    [
        ("SWZ", None, "Eswatini"),
        ("SWZ", date(2018, 4, 18), "Swaziland"),
        ("SWZ", date(2018, 4, 19), "Eswatini"),
        ("TUR", date(2022, 5, 31), "Turkey"),
        ("TUR", date(2022, 6, 1), "Türkiye"),
        ("COD", date(1980, 1, 1), "Zaire"),
        ("COD", date(1965, 1, 1), "Democratic Republic of the Congo"),
        ("COD", date(2000, 1, 1), "Democratic Republic of the Congo"),
        ("KHM", date(1972, 1, 1), "Khmer Republic"),
        ("KHM", date(1975, 6, 1), "Cambodia"),
        ("MMR", date(1980, 1, 1), "Burma"),
        ("EGY", date(1965, 1, 1), "United Arab Republic"),
        ("EGY", date(1975, 1, 1), "Egypt"),
        ("SCG", date(2001, 1, 1), "Yugoslavia"),
        ("SCG", date(2004, 1, 1), "Serbia and Montenegro"),
        ("YUG", date(1980, 1, 1), "Yugoslavia"),
        ("YUG", None, "Yugoslavia (former)"),
    ],
)
def test_the_english_name_is_that_of_the_day(code: str, on: date | None, expected: str) -> None:
    assert name(code, on=on) == expected


@pytest.mark.parametrize(
    ("code", "language", "expected"),
    [
        ("DEU", "fr", "Allemagne"),
        ("DEU", "es", "Alemania"),
        ("DEU", "ru", "Германия"),
        ("DEU", "zh", "德国"),
        ("DEU", "ar", "ألمانيا"),
        ("DEU", "en", "Germany"),
        ("VAT", "fr", "Saint-Siège"),
        ("KOR", "fr", "République de Corée"),
        ("CSK", "ru", "Чехословакия"),
        ("EUE", "fr", "Union européenne"),
    ],
)
def test_names_in_the_six_languages(code: str, language: str, expected: str) -> None:
    assert name(code, language) == expected


def test_where_a_language_has_no_name_on_record_the_english_one_is_given() -> None:
    assert name("X-NEWFOUNDLAND", "zh") == "Newfoundland"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_present_state_has_a_name_in_every_language(language: str) -> None:
    states = [place for place in all_places() if place.kind == "state"]
    names = {name(place.code, language) for place in states}
    assert len(names) == len(states) == 197


@pytest.mark.parametrize("language", ["de", "EN", "", "zh-Hant"])
def test_another_language_is_refused_in_one_line(language: str) -> None:
    with pytest.raises(UsageError, match="the languages are ar, zh, en, fr, ru, es"):
        name("DEU", language)


@pytest.mark.parametrize("code", ["", "XXX", "deu", "Germany"])
def test_a_name_is_asked_for_by_code(code: str) -> None:
    with pytest.raises(UnknownPlace, match="is not the code of a state"):
        name(code)
