"""``servanda check`` and ``servanda text``: documents held against the record, as programs and readers meet them."""

from __future__ import annotations

import csv
import html
import inspect
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

import servanda as sv
from servanda.errors import BadDate, UnreadableFile
from tests.cli.conftest import Run

Servanda = Callable[..., Run]

TRUE = "(Geneva, 25 November 2011) – The Convention on Cluster Munitions has been joined by 111 states.\n"
FALSE = "(Geneva, 25 November 2011) – The Convention on Cluster Munitions has been joined by 112 states.\n"
NONE = "The weather in Geneva was fine for 3 days.\n"


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    folder = tmp_path / "letters"
    folder.mkdir()
    for name, text in (("a-true.txt", TRUE), ("b-false.txt", FALSE), ("c-none.txt", NONE)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_json_has_the_shape_others_rely_on(servanda: Servanda, letters: Path) -> None:
    run = servanda("check", "letters/a-true.txt", "--format", "json")
    assert (run.code, run.err) == (0, "")
    document = json.loads(run.out)[0]
    keys = ("document", "date", "date_from", "language")
    assert [document[key] for key in keys] == ["letters/a-true.txt", "2011-11-25", "dateline", "en"]
    claim = document["claims"][0]
    expected = {
        "kind": "count",
        "treaty": "CCM",
        "what": "joined",
        "group": None,
        "state": None,
        "value": 111,
        "hedge": "exactly",
        "as_of": "2011-11-25",
        "verdict": "supported",
        "reading": "joined",
        "record_value": 111,
        "true_during": [["2011-09-21", "2013-04-08"]],
        "stale": True,
    }
    assert {key: claim[key] for key in expected} == expected
    assert {word: claim["readings"][word] for word in ("signed", "joined", "consented")} == {
        "signed": 108,
        "joined": 111,
        "consented": 66,
    }
    assert len(claim["states"]) == 111
    assert claim["explanation"]
    assert "untc-2018-xxvi-6" in claim["sources"]
    assert document["coverage"].keys() == {"seen", "understood", "judged", "left_open", "not_understood"}


def test_claims_are_where_servanda_text_prints_them(servanda: Servanda, letters: Path) -> None:
    (letters / "page.html").write_text(
        f"<html><body><nav>Home 5</nav><h1>Été</h1><p>“Quoted” &amp; <b>{FALSE}</b></p></body></html>",
        encoding="utf-8",
    )
    text = servanda("text", "letters/page.html").out
    claims = json.loads(servanda("check", "letters/page.html", "--format", "json").out)[0]["claims"]
    assert claims != []
    assert [text[claim["start"] : claim["end"]] for claim in claims] == [claim["text"] for claim in claims]


def test_a_contradicted_claim_ends_with_one_and_gives_the_nearest_truth(
    servanda: Servanda, letters: Path
) -> None:
    run = servanda("check", "letters/b-false.txt", "--format", "json")
    assert run.code == 1
    claim = json.loads(run.out)[0]["claims"][0]
    assert (claim["verdict"], claim["nearest"]) == ("contradicted", 111)
    assert servanda("check", "letters").code == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        pytest.param(
            "The Convention on Cluster Munitions has been joined by 119 states.", "2011-11-25", id="day"
        ),
        pytest.param(
            "The Mine Ban Treaty has been ratified by 156 states.", "2020-01-01", id="an earlier day"
        ),
    ],
)
def test_what_is_right_who_is_counted_and_where_it_was_true_are_in_every_format(
    servanda: Servanda, tmp_path: Path, text: str, day: str
) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    asked = ("check", "a.txt", "--date", day, "--format")
    claim = json.loads(servanda(*asked, "json").out)[0]["claims"][0]
    assert claim["verdict"] == "contradicted"
    assert isinstance(claim["nearest"], int)
    assert len(claim["states"]) == claim["nearest"]
    assert claim["elsewhere"].startswith("It was right from ")
    read = " ".join(servanda(*asked, "text").out.split())
    page = html.unescape(re.sub(r"<[^>]+>", "", servanda(*asked, "html").out))
    for shown in (read, " ".join(page.split())):
        assert f"Nearest true figure: {claim['nearest']} (the text has " in shown
        assert f"Counted ({claim['nearest']})" in shown
        assert "Afghanistan, Albania" in shown
        assert claim["elsewhere"] in shown
    assert "Zambia" in page
    review = json.loads(servanda(*asked, "jsonld").out)[0]
    assert f"Nearest true figure: {claim['nearest']} (" in review["reviewBody"]
    assert claim["elsewhere"] in review["reviewBody"]


def test_a_text_with_no_claim_gives_none(servanda: Servanda, letters: Path) -> None:
    run = servanda("check", "letters/c-none.txt", "--format", "json")
    assert (run.code, json.loads(run.out)[0]["claims"]) == (0, [])


def test_text_for_reading_has_no_colour_in_a_pipe(servanda: Servanda, letters: Path) -> None:
    out = servanda("check", "letters").out
    assert "\x1b" not in out
    assert "✓ supported" in out
    assert "✗ contradicted" in out
    assert "→ Nearest true figure: 111 (the text has 1 too many)." in out
    assert out.count("Coverage\n") == 3
    assert "3 documents: 1 contradicted, 1 supported" in out


def test_the_day_may_be_given(servanda: Servanda, letters: Path) -> None:
    (letters / "plain.txt").write_text("The Convention on Cluster Munitions has been joined by 111 states.\n")
    run = servanda("check", "letters/plain.txt", "--date", "2011-11-25", "--format", "json")
    document = json.loads(run.out)[0]
    assert (document["date"], document["date_from"]) == ("2011-11-25", "given")
    late = servanda("check", "letters/plain.txt", "--date", "2014-01-01", "--format", "json")
    assert (late.code, json.loads(late.out)[0]["claims"][0]["verdict"]) == (1, "contradicted")


def test_days_that_span_are_told_with_both_their_ends(servanda: Servanda, tmp_path: Path) -> None:
    text = "The Convention on Cluster Munitions was opened for signature in Oslo on 3-4 December 2008.\n"
    (tmp_path / "oslo.txt").write_text(text, encoding="utf-8")
    asked = ("check", "oslo.txt", "--date", "2011-11-25/2011-11-28")
    document = json.loads(servanda(*asked, "--format", "json").out)[0]
    assert document["date"] == "2011-11-25/2011-11-28"
    claim = document["claims"][0]
    assert (claim["value"], claim["as_of"], claim["verdict"]) == (
        "2008-12-03/2008-12-04",
        "2008-12-03/2008-12-04",
        "supported",
    )
    assert "dated 25 to 28 November 2011, as given" in servanda(*asked).out
    wrong = servanda("check", "oslo.txt", "--date", "2011-11-28/2011-11-25")
    assert (wrong.code, wrong.out) == (2, "")
    assert "'2011-11-28/2011-11-25' ends before it begins" in wrong.err


def test_html_goes_to_a_file_or_to_standard_output(servanda: Servanda, letters: Path, tmp_path: Path) -> None:
    run = servanda("check", "letters/b-false.txt", "--format", "html", "-o", "checked.html")
    assert (run.code, run.out) == (1, "")
    assert run.err.startswith("checked.html: ")
    written = (tmp_path / "checked.html").read_text(encoding="utf-8")
    assert written.startswith("<!DOCTYPE html>")
    assert 'class="contradicted"' in written
    assert servanda("check", "letters/b-false.txt", "--format", "html").out == written


def test_jsonld_is_a_list_of_claim_reviews(servanda: Servanda, letters: Path) -> None:
    run = servanda("check", "letters", "--format", "jsonld", "--url", "https://example.org/r")
    reviews = json.loads(run.out)
    assert [(review["@type"], review["reviewRating"]["ratingValue"]) for review in reviews] == [
        ("ClaimReview", 5),
        ("ClaimReview", 1),
    ]
    assert reviews[1]["url"] == "https://example.org/r#d2-mark-1"


@pytest.mark.parametrize("format_", ["text", "json", "jsonld", "html"])
def test_the_same_documents_give_the_same_bytes(servanda: Servanda, letters: Path, format_: str) -> None:
    once = servanda("check", "letters", "--format", format_, PYTHONHASHSEED="1")
    again = servanda("check", "letters", "--format", format_, PYTHONHASHSEED="2")
    assert once.out
    assert once == again


def test_standard_input_is_a_document(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "servanda", "check", "-", "--format", "json"],
        input=FALSE.encode("utf-8"),
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "SERVANDA_NOW": "2026-11-21T12:00:00Z"},
        check=False,
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)[0]["document"] == "-"


def test_what_cannot_be_read_in_a_folder_is_told_and_the_rest_checked(
    servanda: Servanda, letters: Path
) -> None:
    (letters / "broken.pdf").write_bytes(b"%PDF-1.7\nno such thing")
    run = servanda("check", "letters", "--format", "json")
    assert len(json.loads(run.out)) == 3
    assert "letters/broken.pdf" in run.err
    assert "Traceback" not in run.err


def test_an_archive_is_a_folder(servanda: Servanda, letters: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "letters.zip", "w") as archive:
        for path in sorted(letters.iterdir()):
            archive.write(path, path.name)
    run = servanda("check", "letters.zip", "--format", "json")
    assert [document["document"] for document in json.loads(run.out)] == [
        "letters.zip/a-true.txt",
        "letters.zip/b-false.txt",
        "letters.zip/c-none.txt",
    ]


# Stale figures


def test_stale_figures_are_listed_oldest_first(servanda: Servanda, letters: Path) -> None:
    later = TRUE.replace("25 November 2011", "23 February 2017").replace("111", "119")
    (letters / "0-later.txt").write_text(later, encoding="utf-8")
    run = servanda("check", "--stale", "letters", "--format", "json")
    assert run.code == 1
    rows = json.loads(run.out)
    assert [(row["document"], row["value"], row["stopped"]) for row in rows] == [
        ("letters/a-true.txt", 111, "2013-04-09"),
        ("letters/0-later.txt", 119, "2018-03-01"),
    ]
    table = list(csv.DictReader(io.StringIO(servanda("check", "--stale", "letters", "--format", "csv").out)))
    assert [row["stopped"] for row in table] == ["2013-04-09", "2018-03-01"]
    text = servanda("check", "--stale", "letters").out
    assert text.index("2013-04-09  letters/a-true.txt, line 1") < text.index(
        "2018-03-01  letters/0-later.txt"
    )
    assert "2 stale figures in 4 documents" in text


def test_a_site_without_stale_figures_ends_well(servanda: Servanda, letters: Path) -> None:
    run = servanda("check", "--stale", "letters/c-none.txt")
    assert (run.code, run.out) == (0, "0 stale figures in 1 document\n")
    assert servanda("check", "--stale", "letters/c-none.txt", "--format", "json").out == "[]\n"


def test_what_is_stale_depends_on_today(servanda: Servanda, letters: Path) -> None:
    run = servanda("check", "--stale", "letters/a-true.txt", SERVANDA_NOW="2012-01-01T00:00:00Z")
    assert (run.code, run.out) == (0, "0 stale figures in 1 document\n")


# Calls that are wrong


@pytest.mark.parametrize(
    ("words", "said"),
    [
        pytest.param(["check"], "Missing argument 'FILE...'", id="no file"),
        pytest.param(["check", "nowhere.txt"], "nowhere.txt: no such file", id="no such file"),
        pytest.param(["check", "letters/a-true.txt", "nowhere"], "nowhere: no such file", id="one missing"),
        pytest.param(["check", "empty"], "empty: no document here to check", id="an empty folder"),
        pytest.param(["check", "letters", "--date", "31/01/2015"], "'31/01/2015' is not a date", id="date"),
        pytest.param(["check", "letters", "--date", ""], "'' is not a date", id="an empty date"),
        pytest.param(["check", "letters", "--format", "docx"], "'docx' is not one of", id="format"),
        pytest.param(["check", "letters", "--format", "csv"], "csv needs --stale", id="csv of all claims"),
        pytest.param(
            ["check", "--stale", "letters", "--format", "html"], "does not go with --stale", id="stale html"
        ),
        pytest.param(
            ["check", "letters", "--url", "https://example.org"], "goes with --format jsonld", id="url"
        ),
        pytest.param(["check", "letters", "--record", "nowhere"], "nowhere: no record is here", id="record"),
        pytest.param(["check", "letters", "-o", "no/such/file"], "cannot be written", id="output"),
        pytest.param(["text", "nowhere.txt"], "nowhere.txt: no such file", id="text of nothing"),
        pytest.param(["text", "letters"], "letters: is a folder", id="text of a folder"),
    ],
)
def test_a_wrong_call_gets_one_clear_line(
    servanda: Servanda, letters: Path, tmp_path: Path, words: list[str], said: str
) -> None:
    (tmp_path / "empty").mkdir()
    run = servanda(*words)
    assert (run.code, run.out) == (2, "")
    assert said in run.err
    assert len(run.err.strip().splitlines()) == 1


# In Python


def test_check_takes_a_file_by_path_or_name(letters: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SERVANDA_NOW", "2026-11-21T12:00:00Z")
    by_path = sv.check(letters / "b-false.txt")
    assert [claim.verdict for claim in by_path.claims] == ["contradicted"]
    assert sv.check(str(letters / "b-false.txt")) == by_path
    assert str(by_path.date) == "2011-11-25"


def test_check_takes_a_text_and_a_day_in_any_form() -> None:
    text = "The Convention on Cluster Munitions has been joined by 111 states."
    found = [sv.check(text, date=day) for day in ("2011-11-25", date(2011, 11, 25), "2011-11")]
    assert [document.claims[0].verdict for document in found] == ["supported"] * 3
    assert found[0] == found[1]
    assert sv.check(text, sv.record(), "2014-01-01").claims[0].verdict == "contradicted"
    assert sv.check("").claims == ()


@pytest.mark.parametrize("name", ["nowhere.pdf", "a minister speaks.DOCX", "no/such.txt"])
def test_a_name_without_a_file_is_no_text(name: str) -> None:
    with pytest.raises(UnreadableFile, match="no such file"):
        sv.check(name)


def test_a_folder_is_no_document(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="is a folder"):
        sv.check(tmp_path)


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(BadDate, match="not a date"):
        sv.claims(TRUE, date="last week")


def test_claims_of_a_text() -> None:
    found = sv.claims(FALSE)
    assert [(claim.found.value, claim.verdict, claim.nearest) for claim in found] == [
        (112, "contradicted", 111)
    ]
    assert sv.claims(NONE) == ()
    assert [claim.found.start for claim in sv.claims("\n" + FALSE)] == [found[0].found.start + 1]


def test_the_function_claims_stays_one_whatever_was_imported() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import servanda as sv\n"
            "import servanda.claiming.model\n"
            "from servanda.claiming import finding\n"
            "from servanda import claims\n"
            "print(sv.claims is claims, type(claims).__name__, finding.__name__, sv.check.__name__)",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["True", "function", "servanda.claiming.finding", "check"], done.stderr
    assert inspect.isfunction(sv.claims)
