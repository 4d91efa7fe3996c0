"""The older extracts in CSV."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from servanda.acts import Deposit, Notification, ProvisionalApplication, Signature
from servanda.dates import PartialDate
from servanda.errors import UnreadableFile
from servanda.intake import Reading

Reader = Callable[..., Reading]


def test_a_table_becomes_acts_of_the_treaty_its_name_gives(read_file: Reader) -> None:
    reading = read_file("26-6.csv")
    assert [entry.act for entry in reading.entries] == [
        ProvisionalApplication(treaty="CCM", state="BLZ", declared_on=PartialDate.parse("2014-09-02")),
        Deposit(
            treaty="CCM", state="BLZ", deposited_on=PartialDate.parse("2014-09-02"), instrument="accession"
        ),
        Signature(treaty="CCM", state="IRL", signed_on=PartialDate.parse("2008-12-03")),
        Deposit(
            treaty="CCM", state="IRL", deposited_on=PartialDate.parse("2008-12-03"), instrument="ratification"
        ),
        Deposit(
            treaty="CCM", state="NRU", deposited_on=PartialDate.parse("2013-02-04"), instrument="ratification"
        ),
    ]
    assert reading.entries[-1].locator.startswith("line 4, participants row 3, ")


def test_numbers_of_resolutions_and_volumes_are_details_of_the_dated_act(read_file: Reader) -> None:
    reading = read_file("1-2.csv")
    first = reading.entries[0]
    assert first.act == Notification(
        treaty="I-2", state="ALB", notified_on=PartialDate.parse("1955-12-14"), about="Date of Adoption"
    )
    assert first.remark == "Resolution: 995 (X); Registration Number: 3043; UNTS Volume: 223; UNTS Page: 23"
    assert reading.tally.cells == reading.tally.accounted_cells == 10


def test_details_without_a_date_make_no_act(read_file: Reader) -> None:
    reading = read_file("1-2.csv")
    assert not [entry for entry in reading.entries if getattr(entry.act, "state", "") == "AND"]
    assert str(reading.problems[0]) == (
        "1-2.csv:3: participants row 2, \"Resolution\": Andorra: '47/232' belongs to no dated act of its row"
        " (enter it by hand)"
    )
    assert len(reading.problems) == 4


def test_the_index_beside_a_table_gives_title_section_and_address(tmp_path: Path, read_file: Reader) -> None:
    address = "http://treaties.un.org/pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XI-A-16&chapter=11&lang=en"
    index = tmp_path / "index.csv"
    index.write_text(
        f'chapter_no,treaty_no,treaty_name,url\n11,16,"Convention on Containers. Geneva",{address}\n'
    )
    table = "Participant,Signature\nChile,3 Dec 1973\n"
    (tmp_path / "11-16.csv").write_text(table)
    (tmp_path / "11-16-a.csv").write_text(table)
    reading = read_file(tmp_path / "11-16.csv")
    assert reading.treaty == "XI-A-16"
    assert reading.source is not None
    assert reading.source.title == "Status of: Convention on Containers. Geneva"
    assert reading.source.address == address
    assert read_file(tmp_path / "11-16-a.csv").treaty == "XI-A-16-a"
    assert read_file(index).entries == ()
    assert [problem.rejected for problem in read_file(index).problems] == [False]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (
            "containers.csv",
            "does not say which treaty it is about; name it after the UN's number, as 26-6.csv",
        ),
        (
            "11-5.csv",
            "chapter XI has sections and the file's name does not say which;"
            " call it XI-A-... or keep index.csv beside it",
        ),
    ],
)
def test_a_name_that_does_not_say_which_treaty_is_refused(
    tmp_path: Path, read_file: Reader, name: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text("Participant,Signature\nChile,3 Dec 1973\n")
    with pytest.raises(UnreadableFile) as refused:
        read_file(path)
    assert str(refused.value) == f"{path}: {message}"


def test_the_source_says_that_the_extracts_leave_brackets_out(read_file: Reader) -> None:
    source = read_file("26-6.csv", published="2014-06-15").source
    assert source is not None
    assert source.note == (
        "the extracts leave out square brackets: which acts no longer had effect cannot be told from them"
    )


def test_a_table_cut_off_inside_quotation_marks_is_refused(tmp_path: Path, read_file: Reader) -> None:
    path = tmp_path / "26-6.csv"
    path.write_text('Participant,Signature\nChile,"3 Dec')
    with pytest.raises(UnreadableFile, match="is not CSV that can be read"):
        read_file(path)


def test_reading_again_gives_the_same_ids(read_file: Reader) -> None:
    assert [entry.id for entry in read_file("26-6.csv").entries] == [
        entry.id for entry in read_file("26-6.csv").entries
    ]
