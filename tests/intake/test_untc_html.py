"""A status page saved from the Treaty Collection's web site."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.acts import Adoption, Assertion, Deposit, EntryIntoForce, Note, Signature, Statement
from servanda.dates import PartialDate
from servanda.errors import UnreadableFile
from servanda.intake import Reading

Reader = Callable[..., Reading]
PAGE = "XXVI-6.status-page.html"


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def test_the_page_knows_its_treaty_and_its_day(read_file: Reader) -> None:
    reading = read_file(PAGE)
    assert reading.treaty == "CCM"
    assert reading.source is not None
    assert reading.source.published == day("2025-09-12")
    assert reading.source.title == "Status of: Convention on Cluster Munitions"


def test_head_and_printed_figures_are_read(read_file: Reader) -> None:
    found = [
        entry.act
        for entry in read_file(PAGE).entries
        if isinstance(entry.act, (Adoption, EntryIntoForce, Assertion))
    ]
    assert found == [
        Adoption(
            treaty="CCM",
            number="XXVI-6",
            title="Convention on Cluster Munitions",
            adopted_on=day("2008-05-30"),
            place="Dublin",
        ),
        EntryIntoForce(treaty="CCM", entered_on=day("2010-08-01"), article="article 17(1)"),
        Assertion(treaty="CCM", what="entered_into_force", value="2010-08-01", as_of=None),
        Assertion(treaty="CCM", what="printed_signatories", value="108", as_of=day("2025-09-12")),
        Assertion(treaty="CCM", what="printed_parties", value="111", as_of=day("2025-09-12")),
    ]


def test_a_state_that_left_is_printed_in_brackets_with_a_note(read_file: Reader) -> None:
    lithuania = [entry.act for entry in read_file(PAGE).entries if getattr(entry.act, "state", "") == "LTU"]
    assert Signature(treaty="CCM", state="LTU", signed_on=day("2008-12-03"), lapsed=True) in lithuania
    assert (
        Deposit(
            treaty="CCM",
            state="LTU",
            deposited_on=day("2011-03-24"),
            instrument="ratification",
            lapsed=True,
        )
        in lithuania
    )
    assert (
        Note(treaty="CCM", mark="1", state="LTU", text="Notice of withdrawal received on 6 September 2024.")
        in lithuania
    )


def test_cells_of_nothing_but_blanks_are_empty_and_all_others_accounted_for(read_file: Reader) -> None:
    reading = read_file(PAGE)
    assert (reading.tally.cells, reading.tally.accounted_cells, reading.tally.cells_as_acts) == (10, 10, 9)
    assert [problem.message for problem in reading.problems] == [
        "participant 'Atlantis' is not known on 2008-12-03"
    ]


def test_declarations_are_statements(read_file: Reader) -> None:
    assert [entry.act for entry in read_file(PAGE).entries if isinstance(entry.act, Statement)] == [
        Statement(
            treaty="CCM",
            state="BEL",
            sort="declaration",
            text="Declaration made upon signature:\nAll three regions are bound by this signature.",
        )
    ]


def test_a_page_saved_by_halves_is_refused(tmp_path: Path, data: Path, read_file: Reader) -> None:
    path = tmp_path / "half.html"
    path.write_text((data / PAGE).read_text(encoding="utf-8")[:1500], encoding="utf-8")
    with pytest.raises(UnreadableFile) as refused:
        read_file(path)
    assert str(refused.value) == f"{path}: is cut short (no closing </html>); save the page again"


def test_another_page_of_the_site_is_refused(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "home.html"
    path.write_text("<html><body><a href='https://treaties.un.org/'>Home</a></body></html>")
    with pytest.raises(UnreadableFile) as refused:
        read_file(path)
    assert str(refused.value) == (
        f"{path}: is a web page, but no treaty's status page; open the treaty and save that page"
    )


def test_reading_again_gives_the_same_ids(read_file: Reader) -> None:
    assert [entry.id for entry in read_file(PAGE).entries] == [entry.id for entry in read_file(PAGE).entries]
