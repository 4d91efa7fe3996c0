"""The register of places, and what its lines promise each other."""

import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

from servanda.errors import UnknownPlace
from servanda.places import Place, all_places, find, groups, membership, place
from servanda.places.names import other_names
from servanda.places.registry import PLACES_FOLDER, table
from servanda.places.spelling import spelling


def test_193_members_of_the_united_nations_are_states_with_the_day_of_their_admission() -> None:
    members = [entry for entry in all_places() if entry.kind == "state" and entry.un_member]
    assert len(members) == 193
    others = {entry.code for entry in all_places() if entry.kind == "state"} - {m.code for m in members}
    assert others == {"VAT", "PSE", "COK", "NIU"}


def test_a_place_is_found_by_its_code() -> None:
    assert place("SSD").since == date(2011, 7, 9)
    assert place("SUN").continued_by == "RUS"
    assert place("CSK").successors == ("CZE", "SVK")
    assert place("CSK").until == date(1993, 1, 1)


@pytest.mark.parametrize("code", ["", "ltu", "LT", "Lithuania", "XXX"])
def test_a_bad_code_is_refused_in_one_line(code: str) -> None:
    with pytest.raises(UnknownPlace, match="is not the code of a state, territory or organisation"):
        place(code)


def test_a_place_exists_from_its_first_day_to_the_day_before_its_end() -> None:
    former = place("DDR")
    assert not former.existed_on(date(1949, 10, 6))
    assert former.existed_on(date(1949, 10, 7))
    assert former.existed_on(date(1990, 10, 2))
    assert not former.existed_on(date(1990, 10, 3))


def test_codes_and_names_on_the_register_are_unique() -> None:
    codes = [entry.code for entry in all_places()]
    assert len(set(codes)) == len(codes)
    names = [spelling(entry.name) for entry in all_places() if entry.until is None]
    assert len(set(names)) == len(names)


def test_two_letter_codes_of_what_exists_are_unique() -> None:
    codes = [entry.alpha2 for entry in all_places() if entry.alpha2 and entry.until is None]
    assert len(set(codes)) == len(codes)


def test_every_successor_doubtful_candidate_and_name_points_to_a_place() -> None:
    codes = {entry.code for entry in all_places()}
    named = {code for entry in all_places() for code in entry.successors}
    named |= {entry.continued_by for entry in all_places() if entry.continued_by}
    named |= {other.code for other in other_names()}
    named |= {code for row in table("doubtful.csv") for code in row["candidates"].split()}
    assert named <= codes


def test_former_states_have_an_end_and_organisations_a_code_of_their_own() -> None:
    for entry in all_places():
        assert (entry.kind != "former_state") or entry.until, entry.code
        assert (entry.kind != "organisation") or entry.code.startswith("X-") or entry.code == "EUE", (
            entry.code
        )
        assert entry.since is None or entry.until is None or entry.since < entry.until, entry.code


def test_every_place_is_found_by_its_own_printed_name_or_is_known_to_be_doubtful() -> None:
    for entry in all_places():
        on = None if entry.until is None else date.fromordinal(entry.until.toordinal() - 1)
        found = find(entry.name, on)
        assert isinstance(found, Place), f"{entry.name}: {found}"
        assert found.code == entry.code


def test_every_other_name_is_found_on_a_day_it_was_borne() -> None:
    for other in other_names():
        bearer = place(other.code)
        end = other.until or bearer.until
        on = date.fromordinal(end.toordinal() - 1) if end else None
        found = find(other.text, on)
        if isinstance(found, Place):
            assert found.code == other.code, other
        else:
            assert (
                other.text in {"Republic of China", "Republic of the Congo"}
                or "Palestin" in found.suggestions[0]
            ), found


def test_group_members_and_their_sources_are_on_record() -> None:
    sources = PLACES_FOLDER.parent / "sources"
    for group in groups():
        for stay in membership(group):
            place(stay.state)
            assert stay.sources, stay
            for source in stay.sources:
                assert (sources / f"{source}.toml").is_file(), source


def test_sources_of_groups_are_described_and_all_used() -> None:
    used = {source for group in groups() for stay in membership(group) for source in stay.sources}
    kinds = {"depositary", "official", "ngo", "press", "reference", "memory"}
    for path in (PLACES_FOLDER.parent / "sources").glob("grp-*.toml"):
        source = tomllib.loads(path.read_text(encoding="utf-8"))
        assert source["title"], path.name
        assert source["publisher"], path.name
        assert source["kind"] in kinds, path.name
        assert path.stem in used, path.name


def test_what_rests_on_memory_says_so() -> None:
    for group in groups():
        for stay in membership(group):
            if stay.confidence != "verified":
                assert "grp-general-knowledge" in stay.sources, stay


def test_asking_for_an_english_name_loads_neither_babel_nor_the_list_of_names() -> None:
    program = (
        "import sys; from servanda.places import name, find; name('LTU'); find('Lithuania');"
        "print([m for m in ('babel', 'pandas', 'difflib', 'tomllib') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_tables_are_plain_text_with_one_line_for_each_entry() -> None:
    for path in Path(PLACES_FOLDER).rglob("*.csv"):
        text = path.read_text(encoding="utf-8")
        assert "\r" not in text, path.name
        assert text.endswith("\n"), path.name
