"""Bad input gets one clear line on standard error, exit code 2, and nothing is written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

Servanda = Callable[..., Run]

CASES = [
    pytest.param(["status", "CCN"], "no treaty goes by the name 'CCN'; did you mean ", id="unknown treaty"),
    pytest.param(
        ["status", "bananas"], "no treaty goes by the name 'bananas'; known are APMBC", id="no treaty at all"
    ),
    pytest.param(["explain", "CCM", "Lithunia"], "did you mean Lithuania", id="unknown state"),
    pytest.param(["state", "Atlantis"], "'Atlantis'", id="no state at all"),
    pytest.param(
        ["status", "CCM", "--as-of", "2015-02-31"],
        "'2015-02-31' is not a date of the calendar",
        id="31 February",
    ),
    pytest.param(
        ["status", "CCM", "--as-of", "31/01/2015"], "write it as YYYY-MM-DD", id="a date written otherwise"
    ),
    pytest.param(
        ["status", "CCM", "--as-of", "2008-05-29"],
        "2008-05-29 is before CCM was adopted on 2008-05-30: ask for that day or a later one",
        id="a date before the treaty",
    ),
    pytest.param(["status", "CCM", "--known-at", "yesterday"], "'yesterday' is not a date", id="no known-at"),
    pytest.param(["status", "CCM", "--group", "NATTO"], "did you mean NATO", id="unknown group"),
    pytest.param(["status", "CCM", "--format", "pdf"], "'pdf' is not one of", id="unknown format"),
    pytest.param(["status"], "Missing argument 'TREATY'", id="no treaty given"),
    pytest.param(
        ["statsu", "CCM"], "no command 'statsu'; did you mean 'status'?", id="a slip in the command"
    ),
    pytest.param(
        ["changes", "CCM", "2020-01-01", "2019-01-01"], "give the earlier day first", id="days out of order"
    ),
    pytest.param(["timeline", "CCM", "--every", "fortnight"], "'fortnight' is not a step", id="no step"),
    pytest.param(
        ["timeline", "CCM", "--word", "ratified"], "'ratified' is not a word for standing", id="no such word"
    ),
    pytest.param(
        ["timeline", "CCM", "--chart", "growth.gif"],
        "a chart is written as .svg or .png",
        id="no such picture",
    ),
    pytest.param(["compare", "CCM"], "compare takes two treaties", id="nothing to compare"),
    pytest.param(["status", "CCM", "--record", "nowhere"], "nowhere: no record is here", id="no record"),
    pytest.param(
        ["status", "CCM", "--record", "https://example.org/r"],
        "records are read from folders",
        id="an address",
    ),
    pytest.param(["intake", "untc", "missing.xml", "--record", "mine"], "missing.xml", id="no such file"),
    pytest.param(["intake", "untc", "folder", "--record", "mine"], "folder", id="a directory"),
    pytest.param(
        ["intake", "untc", "picture.xml", "--record", "mine"], "picture.xml", id="a binary file given as XML"
    ),
    pytest.param(["intake", "untc", "bomb.xml", "--record", "mine"], "bomb.xml", id="an XML bomb"),
    pytest.param(["intake", "untc", "short.xml", "--record", "mine"], "short.xml", id="a truncated file"),
    pytest.param(
        ["intake", "untc", "good.xml", "short.xml", "--record", "mine"], "short.xml", id="one bad file of two"
    ),
    pytest.param(
        ["intake", "ledger", "picture.xml", "--record", "mine"], "it is not UTF-8 text", id="no ledger"
    ),
    pytest.param(
        ["intake", "ledger", "newer.jsonl", "--record", "mine"],
        "made by a newer version",
        id="a newer ledger",
    ),
    pytest.param(
        ["intake", "untc", "good.xml", "--record", "full"],
        "full: is not empty and holds no record",
        id="a full folder",
    ),
    pytest.param(
        ["status", "CCM", "--record", "newer"], "made by a newer version of servanda", id="a newer record"
    ),
    pytest.param(["export", "full"], "is there already; name a new folder", id="export over other things"),
    pytest.param(
        ["export", "out.jsonl", "--kind", "xlsx"], "a ledger is written whole", id="a ledger in a workbook"
    ),
]

GOOD = """<?xml version="1.0" encoding="iso-8859-1"?>
<Document><Treaty><Template>mtdsg</Template><Header><Chapter><Header>CHAPTER XXVI</Header><Name>DISARMAMENT</Name>
</Chapter><ExternalData><Numsect>6</Numsect><Titlesect>Convention on Cluster Munitions</Titlesect>
<Conclusion>Dublin, 30 May 2008</Conclusion><EIF><Label>Entry into force</Label>
<Labeltext>1 August 2010, in accordance with article 17(1).</Labeltext></EIF></ExternalData></Header>
<Participants><Table><TGroup cols="3"><Thead><Row><Entry>Participant</Entry><Entry>Signature</Entry>
<Entry>Ratification</Entry></Row></Thead><Tbody><Rows><Row><Entry>Malta</Entry><Entry>3 Dec 2008</Entry>
<Entry>24 Sep 2009</Entry></Row></Rows></Tbody></TGroup></Table></Participants></Treaty></Document>
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with everything that can be wrong in it."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "newer").mkdir()
    (tmp_path / "newer" / "servanda-record").write_text("99\n", encoding="utf-8")
    (tmp_path / "newer.jsonl").write_text('{"servanda-ledger": 99}\n', encoding="utf-8")
    (tmp_path / "picture.xml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\xff\xfe")
    (tmp_path / "bomb.xml").write_text(
        '<?xml version="1.0"?><!DOCTYPE Document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'
        "<Document><Treaty>&b;</Treaty></Document>",
        encoding="utf-8",
    )
    (tmp_path / "good.xml").write_text(GOOD, encoding="latin-1")
    (tmp_path / "short.xml").write_text(GOOD[: len(GOOD) // 2], encoding="latin-1")
    return tmp_path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("words", "said"), CASES)
def test_one_clear_line_and_nothing_written(
    servanda: Servanda, desk: Path, words: list[str], said: str
) -> None:
    before = contents(desk)
    found = servanda(*words, cwd=desk)
    assert found.code == 2
    assert found.out == ""
    assert found.err.startswith("servanda: ")
    assert len(found.err.splitlines()) == 1
    assert said in found.err
    assert "Traceback" not in found.err
    assert contents(desk) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="whoever runs as root may read every file")
def test_a_file_without_permission(servanda: Servanda, desk: Path) -> None:
    (desk / "good.xml").chmod(0)
    found = servanda("intake", "untc", "good.xml", "--record", "mine", cwd=desk)
    assert (found.code, len(found.err.splitlines())) == (2, 1)


def test_a_record_with_a_damaged_line_is_not_answered_from(servanda: Servanda, desk: Path) -> None:
    servanda("intake", "untc", "good.xml", "--record", "mine", cwd=desk)
    with (desk / "mine" / "acts" / "CCM" / "deposit.jsonl").open("a", encoding="utf-8") as file:
        file.write("{\n")
    found = servanda("status", "CCM", "--record", "mine", cwd=desk)
    assert found.code == 2
    assert "the record is damaged: acts/CCM/deposit.jsonl:2" in found.err
    assert servanda("doctor", "--record", "mine", cwd=desk).code == 1
