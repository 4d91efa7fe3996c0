"""Whatever is typed, a wrong state is never given."""

import string
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from servanda.places import LANGUAGES, Place, Unknown, all_places, find
from servanda.places.names import cldr_names, other_names
from servanda.places.spelling import damaged, initials, spelling, unscrambled

CODES = {code for place in all_places() for code in (place.code, place.alpha2) if code}
SHORT = CODES | {other.text for other in other_names() if other.use == "acronym"}
NAMES = sorted(
    {place.name for place in all_places()}
    | {other.text for other in other_names() if other.use != "acronym"}
    | {text for language in LANGUAGES for text in cldr_names(language).values()}
)
SPELLINGS = {spelling(name) for name in NAMES}
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2030, 1, 1))


def code(found: Place | Unknown) -> str | None:
    return found.code if isinstance(found, Place) else None


def is_a_known_name(label: str) -> bool:
    """Whether the label is, without any guessing, a name, a turned-round name, or a code on record."""
    key = spelling(label)
    turned = key.removesuffix(" of").split(" ") if key.endswith(" of") else []
    turns = {" ".join([*turned[i:], "of", *turned[:i]]) for i in range(1, len(turned))}
    return key in SPELLINGS or bool(turns & SPELLINGS) or initials(label).upper() in SHORT


@st.composite
def noisy(draw: st.DrawFn) -> tuple[str, str]:
    """A name, and the same name with other capitals, spaces and accents."""
    name = draw(st.sampled_from(NAMES))
    other = draw(st.sampled_from([str.upper, str.lower, str.title, str.swapcase, str]))(name)
    if draw(st.booleans()):
        import unicodedata

        other = unicodedata.normalize(draw(st.sampled_from(["NFC", "NFD", "NFKC"])), other)
    other = other.replace(" ", draw(st.sampled_from([" ", "  ", "\u00a0", " \t"])))
    return name, draw(st.sampled_from(["", " ", "\n"])) + other + draw(
        st.sampled_from(["", " ", ".", " 3", ","])
    )


@given(noisy(), DAYS)
@settings(max_examples=400, deadline=None)
def test_capitals_spaces_and_accents_never_lead_to_another_state(
    names: tuple[str, str], on: date | None
) -> None:
    name, other = names
    given_for_name, given_for_other = code(find(name, on)), code(find(other, on))
    assert given_for_other in (given_for_name, None)


@given(st.text(max_size=40), DAYS)
@settings(max_examples=400, deadline=None)
def test_random_text_is_never_a_place_unless_it_is_a_known_name(label: str, on: date | None) -> None:
    found = find(label, on)
    if isinstance(found, Place):
        repaired = unscrambled(label) is not None or damaged(label) is not None
        assert repaired or is_a_known_name(" ".join(label.split()))


@given(st.sampled_from(NAMES), st.data(), DAYS)
@settings(max_examples=600, deadline=None)
def test_one_wrong_letter_is_never_taken_silently(name: str, data: st.DataObject, on: date | None) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    letter = data.draw(st.sampled_from(string.ascii_lowercase + "аеионлم"))
    typed = data.draw(
        st.sampled_from(
            [name[:at] + name[at + 1 :], name[:at] + letter + name[at + 1 :], name[:at] + letter + name[at:]]
        )
    )
    assume(spelling(typed) != spelling(name))
    found = find(typed, on)
    assert isinstance(found, Unknown) or is_a_known_name(typed)


@given(st.sampled_from(NAMES), st.data())
@settings(max_examples=400, deadline=None)
def test_one_lost_character_leads_to_the_same_state_or_to_none(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    found = code(find(name[:at] + "\ufffd" + name[at + 1 :]))
    assert found in (code(find(name)), None)


@given(st.text(), DAYS)
@settings(deadline=None)
def test_finding_never_fails_and_says_what_was_asked(label: str, on: date | None) -> None:
    found = find(label, on)
    if isinstance(found, Unknown):
        assert (found.label, found.on) == (label, on)
        assert found.reason
        assert "\n" not in found.reason
