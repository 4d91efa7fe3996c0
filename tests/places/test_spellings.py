"""When two ways of writing a name are the same name."""

import pytest

from servanda.places.spelling import damaged, initials, plain, spelling, unscrambled


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Côte d'Ivoire", "COTE D’IVOIRE"),
        ("St. Lucia", "Saint Lucia"),
        ("Trinidad & Tobago", "Trinidad and Tobago"),
        ("The Gambia", "gambia"),
        ("Guinea-Bissau", "Guinea Bissau"),
        ("Bolivia (Plurinational State of)", "Bolivia, Plurinational State of"),
        ("Færøerne", "FAEROERNE"),
        ("Belize 1,2", "Belize"),
        ("الإمارات", "الامارات"),
        ("Бе́лиз", "белиз"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Niger", "Nigeria"),
        ("Austria", "Australia"),
        ("Dominica", "Dominican Republic"),
        ("Guinea", "Guinea-Bissau"),
        ("Slovakia", "Slovenia"),
        ("Iran", "Iraq"),
        ("النيجر", "نيجيريا"),
        ("马里", "毛里求斯"),
    ],
)
def test_different_names_keep_different_spellings(one: str, other: str) -> None:
    assert spelling(one) != spelling(other)


def test_acronyms_lose_their_dots_and_nothing_else_does() -> None:
    assert initials("U.S.A.") == "USA"
    assert initials("U.K.") == "UK"
    assert initials("St. Lucia") == "St. Lucia"
    assert initials("A.") == "A."


def test_windows_text_that_was_utf8_is_unscrambled() -> None:
    assert unscrambled("TÃ¼rkiye") == "Türkiye"
    assert unscrambled("Türkiye") is None
    assert unscrambled("Turkey") is None


def test_a_lost_character_stands_for_an_accented_one_only() -> None:
    shape = damaged("C\ufffdte d'Ivoire")
    assert shape is not None
    assert shape.fullmatch(plain("Côte d’Ivoire"))
    assert not shape.fullmatch(plain("Cote d'Ivoire"))


def test_a_name_with_too_little_left_is_not_compared_at_all() -> None:
    assert damaged("\ufffd\ufffd\ufffdn") is None
    assert damaged("Lithuania") is None
