"""Corpora in JSON Lines: every line is a document, or is told by its number and the reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from servanda.corpora import lines
from tests.corpora.makers import DAY, FALSE, OTHER, TRUE, checked, jsonl


def test_fields_of_a_row_say_what_it_is_called_and_when_it_was_written() -> None:
    row = {"id": 7, "url": "https://example.org/7", "title": "On the ban", "text": TRUE, "date": DAY}
    jsonl(Path("news.jsonl"), row)
    (finding,) = checked("news.jsonl").findings
    assert finding["document"] == "https://example.org/7"
    assert (finding["place"], finding["title"]) == ("news.jsonl:1", "On the ban")
    assert (finding["date"], finding["date_from"], finding["language"]) == (DAY, "metadata", "en")
    assert (finding["verdict"], finding["value"], finding["true_during"]) == (
        "supported",
        111,
        [["2011-09-21", "2013-04-08"]],
    )


def test_a_row_without_a_name_is_called_by_its_line() -> None:
    jsonl(Path("news.jsonl"), {"text": FALSE, "date": DAY}, {"id": 0, "text": FALSE, "date": DAY})
    assert [row["document"] for row in checked("news.jsonl").findings] == ["news.jsonl:1", "0"]


@pytest.mark.parametrize("date", [DAY, f"{DAY}T08:15:00+02:00", f"{DAY} 08:15", "25 November 2011"])
def test_days_and_moments_are_days(date: str) -> None:
    jsonl(Path("news.jsonl"), {"text": FALSE, "date": date})
    (finding,) = checked("news.jsonl").findings
    assert (finding["date"], finding["verdict"]) == (DAY, "contradicted")


def test_a_row_without_a_date_is_dated_by_its_text_or_not_at_all() -> None:
    jsonl(Path("news.jsonl"), {"text": f"Geneva, 25 November 2011\n\n{FALSE}", "date": ""}, {"text": FALSE})
    dated, undated = checked("news.jsonl").findings
    assert (dated["date"], dated["date_from"]) == (DAY, "dateline")
    assert (undated["date"], undated["date_from"], undated["verdict"]) == (None, None, "supported")


def test_a_date_given_with_the_call_goes_before_the_row_s() -> None:
    jsonl(Path("news.jsonl"), {"text": TRUE, "date": "2014-01-01"})
    (finding,) = checked("news.jsonl", date=DAY).findings
    assert (finding["date"], finding["date_from"], finding["verdict"]) == (DAY, "given", "supported")


def test_the_language_of_a_row_speaks_only_where_the_text_does_not() -> None:
    jsonl(Path("news.jsonl"), {"text": TRUE, "language": "fr"}, {"text": "CCM: 111", "language": "es-MX"})
    assert [row["language"] for row in checked("news.jsonl").documents] == ["en", "es"]


BAD = [
    pytest.param('{"text": "cut off', "is no JSON (character", id="cut off"),
    pytest.param("[1, 2]", "is no JSON object", id="a list"),
    pytest.param('"text"', "is no JSON object", id="a string"),
    pytest.param('{"title": "x"}', "its field 'text' is missing", id="no text"),
    pytest.param('{"text": null}', "its field 'text' is empty", id="null"),
    pytest.param('{"text": 5}', "its field 'text' is no text", id="a number"),
    pytest.param('{"text": " \\n "}', "its field 'text' is blank", id="blank"),
    pytest.param('{"text": "x", "date": "2011-02-31"}', "'2011-02-31' is not a date", id="31 February"),
    pytest.param('{"text": "x", "date": "last week"}', "'last week' is not a date", id="no date"),
    pytest.param('{"text": "x", "date": [2011]}', "is not a date", id="a date in a list"),
    pytest.param("[" * 100_000, "is nested too deeply", id="deep"),
    pytest.param('{"text": "x", "n": ' + "9" * 5_000 + "}", "too many digits", id="digits"),
]


@pytest.mark.parametrize(("line", "said"), BAD)
def test_a_bad_line_is_told_with_its_number_and_the_others_are_read(line: str, said: str) -> None:
    jsonl(Path("news.jsonl"), {"text": TRUE, "date": DAY}, "", line, {"text": FALSE, "date": DAY})
    found = checked("news.jsonl")
    place, message = found.problem()
    assert place == "news.jsonl:3"
    assert said in message
    assert found.statuses() == {
        "news.jsonl:1": "checked",
        "news.jsonl:3": "unreadable",
        "news.jsonl:4": "checked",
    }
    assert [row["verdict"] for row in found.findings] == ["supported", "contradicted"]
    assert found.summary.unreadable == 1


def test_a_line_that_is_not_utf8_is_told() -> None:
    Path("news.jsonl").write_bytes(b'{"text": "caf\xe9"}\n' + json.dumps({"text": TRUE}).encode() + b"\n")
    found = checked("news.jsonl")
    assert found.problem() == ("news.jsonl:1", "is not UTF-8 (byte 14)")
    assert len(found.findings) == 1


def test_a_line_of_any_length_is_passed_over_and_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "LINE_BYTES", 1_000)
    monkeypatch.setattr(lines, "BLOCK", 300)
    long = json.dumps({"text": OTHER * 100})
    jsonl(Path("news.jsonl"), {"text": TRUE}, long, {"text": TRUE}, long)
    found = checked("news.jsonl")
    assert [row["place"] for row in found.findings] == ["news.jsonl:1", "news.jsonl:3"]
    assert [(row["place"], row["message"]) for row in found.problems] == [
        ("news.jsonl:2", "is longer than 1,000 bytes"),
        ("news.jsonl:4", "is longer than 1,000 bytes"),
    ]


@pytest.mark.parametrize("block", [20, 100, 333, 5_000])
def test_wherever_the_file_is_cut_no_line_is_lost_or_read_twice(
    block: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lines, "BLOCK", block)
    rows = [json.dumps({"id": number, "text": OTHER[: 20 + 7 * number]}) for number in range(9)]
    Path("news.jsonl").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(["", *rows[:5], "", *rows[5:]]).encode())
    found = checked("news.jsonl")
    assert [row["document"] for row in found.documents] == [str(number) for number in range(9)]
    assert [row["place"] for row in found.documents] == [
        f"news.jsonl:{line}" for line in (2, 3, 4, 5, 6, 8, 9, 10, 11)
    ]


def test_half_a_character_is_read_and_told() -> None:
    jsonl(Path("news.jsonl"), '{"text": "\\ud83d ' + TRUE + '", "title": "\\udc00", "id": "\\ud800"}')
    found = checked("news.jsonl")
    assert found.findings[0]["start"] == 2 + TRUE.index("joined")
    assert found.problem() == ("news.jsonl:1", "holds halves of characters: read as U+FFFD")
    assert found.summary.unreadable == 0
