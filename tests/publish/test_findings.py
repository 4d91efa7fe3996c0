"""What a reader is shown of a checked document in the terminal."""

from __future__ import annotations

import re
from typing import Any

import click
import pytest

import servanda as sv
from servanda.claiming.checking import Checked
from servanda.claiming.model import replace as altered
from servanda.dates import PartialDate
from servanda.publish import findings, findings_words
from tests.publish.samples import BOMBS, PARTIES, PRESS, SIGNED, TEXT, checked, claim


@pytest.fixture(scope="module")
def record() -> sv.Record:
    return sv.record()


def shown(document: Checked, record: sv.Record) -> str:
    return click.unstyle(findings.for_terminal(document, record))


def test_each_claim_stands_in_its_context_with_sign_and_word(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "✓ supported  line 3 · count · CCM · read as joined" in text
    assert "    The Convention on Cluster Munitions has been «signed by 111 nations», and\n" in text
    assert "✗ contradicted  line 5 · count · CCM" in text
    assert "? unverifiable  line 5 · quantity · CCM" in text


@pytest.mark.parametrize(
    ("kind", "reading", "said"),
    [
        ("count", "joined", "count · CCM · read as joined"),
        ("membership", "consented", "membership · CCM · read as consented"),
        ("date", "adopted", "date · CCM"),
        ("rule", "threshold", "rule · CCM"),
    ],
)
def test_a_reading_is_told_where_words_may_be_read_in_several_ways(
    record: sv.Record, kind: str, reading: str, said: str
) -> None:
    one = claim(TEXT, "signed by 111 nations", "supported", 111, kind=kind, reading=reading)
    assert shown(checked(TEXT, one), record).splitlines()[3] == f"✓ supported  line 3 · {said}"


def test_a_false_figure_is_set_right_with_the_gap_and_where_it_was_true(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "  → Nearest true figure: 66 (the text has 33 too many).\n" in text
    assert "    It was right from 5 December 2015.\n" in text


def test_what_the_explanation_says_already_is_not_said_twice(record: sv.Record) -> None:
    told = altered(PARTIES, explanation="66 had. It was right from 5 December 2015.")
    assert shown(checked(TEXT, told), record).count("It was right") == 1


def test_states_are_named_as_they_were_called_that_day_and_sources_numbered(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "Counted (3): Lithuania, Norway, Swaziland." in text
    assert "Eswatini" not in text
    assert text.count("[1] United Nations Treaty Collection: ") == 1
    assert text.count("[2] ") == 1
    assert "Sources [1][2]" in text


def test_when_it_was_true_and_that_it_is_no_longer(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "True from 21 September 2011 to 8 April 2013. No longer true today." in text
    assert "signed 108 · joined 111" in text


def test_coverage_is_always_told_with_what_was_not_understood(record: sv.Record) -> None:
    text = shown(PRESS, record)
    assert "1 contradicted, 1 supported, 1 unverifiable." in text
    told = "4 figures and dates stand near a treaty: 3 understood, 1 not. 3 claims: 2 judged, 1 left open."
    assert told in " ".join(text.split())
    assert "Not understood: “7” (line 5)." in text


def test_a_document_without_claims_says_so(record: sv.Record) -> None:
    text = shown(checked("Rain is expected."), record)
    assert "No figure or date stands near the name of a treaty." in text
    assert "supported" not in text


def test_a_document_without_a_date_says_what_that_means(record: sv.Record) -> None:
    assert "no date: figures are held against every day; give one with --date" in shown(
        checked(TEXT, date=None, date_from=None), record
    )


def test_nothing_but_an_address_is_wider_than_eighty_columns(record: sv.Record) -> None:
    long = TEXT.replace(
        "Geneva, ", "Geneva, at the Palais des Nations and on line, where all could hear it, "
    )
    moved = [
        altered(
            one,
            found=altered(one.found, start=long.index(one.found.text), end=long.index(one.found.text) + 9),
        )
        for one in (SIGNED, PARTIES, BOMBS)
    ]
    wide = {line for line in shown(checked(long, *moved), record).splitlines() if len(line) > 80}
    assert all(line.strip().startswith("http") for line in wide), wide


def test_a_document_cannot_command_the_terminal(record: sv.Record) -> None:
    evil = "\x1b]0;owned\x07 \x1b[2J 111 nations \u202esdrawkcab\r joined"
    one = claim(evil, "111 nations", "supported", 111)
    text = shown(checked(evil, one, title="\x1b[31mred\x9b", name="a\x1b[1mb.txt"), record)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "«111 nations»" in text


@pytest.mark.parametrize(
    ("stated", "nearest", "kind", "said"),
    [
        pytest.param(
            99, 100, "count", "Nearest true figure: 100 (the text has 1 too few).", id="one too few"
        ),
        pytest.param(22, "20 of 28", "share", "Nearest true figure: 20 of 28.", id="a share"),
        pytest.param(57, "56", "ordinal", "Nearest true figure: 56.", id="a rank"),
        pytest.param(0, "2010-08-01", "date", "Nearest true date: 1 August 2010.", id="a day"),
        pytest.param(0, "2010-08", "date", "Nearest true date: August 2010.", id="a month"),
        pytest.param(
            0, "2008-12-03/2008-12-04", "date", "Nearest true date: 3 to 4 December 2008.", id="two days"
        ),
        pytest.param(0, "LTU", "first", "In fact: Lithuania.", id="a state"),
        pytest.param(0, "USA or so", "first", "In fact: USA or so.", id="words"),
        pytest.param(
            1, "Lithuania: withdrawn", "membership", "In fact: Lithuania: withdrawn.", id="a standing"
        ),
    ],
)
def test_the_nearest_truth_in_words(stated: int, nearest: Any, kind: str, said: str) -> None:
    one = claim("99", "99", "contradicted", stated, nearest=nearest, kind=kind)
    assert findings_words.corrected(one) == said


def test_a_wrong_day_is_told_with_the_days_between() -> None:
    one = claim("99", "99", "contradicted", 0, nearest="2010-08-01", kind="date")
    late = altered(one, found=altered(one.found, date=PartialDate.parse("2010-08-02")))
    early = altered(one, found=altered(one.found, date=PartialDate.parse("2009-08-01")))
    month = altered(one, found=altered(one.found, date=PartialDate.parse("2010-09")))
    assert findings_words.corrected(late) == "Nearest true date: 1 August 2010 (the text is 1 day too late)."
    assert (
        findings_words.corrected(early)
        == "Nearest true date: 1 August 2010 (the text is 365 days too early)."
    )
    assert findings_words.corrected(month) == "Nearest true date: 1 August 2010."


def test_supported_claims_are_not_corrected() -> None:
    assert findings_words.corrected(altered(SIGNED, nearest=108)) == ""


def test_figures_of_an_undated_claim_are_said_to_be_of_today(record: sv.Record) -> None:
    assert "By reading: signed 108 · joined 111\n" in shown(checked(TEXT, SIGNED), record)
    assert "By reading, today: signed 108 · joined 111\n" in shown(
        checked(TEXT, altered(SIGNED, as_of=None)), record
    )
    assert "By reading" not in shown(checked(TEXT, altered(SIGNED, readings={"signed": 108})), record)


@pytest.mark.parametrize(
    ("what", "nearest", "note", "said"),
    [
        pytest.param("percentage", 89, "", "The other figures give: 89 %.", id="a share in per cent"),
        pytest.param("sum", 124, "", "The other figures give: 124.", id="a total"),
        pytest.param("duration", 14, "years", "The other figures give: 14 years.", id="a length of time"),
    ],
)
def test_figures_that_disagree_are_told_with_what_the_others_give(
    record: sv.Record, what: str, nearest: int, note: str, said: str
) -> None:
    one = claim(
        TEXT, "99 States", "contradicted", 87, kind="arithmetic", what=what, nearest=nearest, treaty=None
    )
    one = altered(one, found=altered(one.found, note=note), explanation="24 of 27 is 88.9 %, not 87 %.")
    text = shown(checked(TEXT, one), record)
    assert "✗ contradicted  line 5 · figures that must agree\n" in text
    assert f"  → {said}\n    24 of 27 is 88.9 %, not 87 %.\n" in text
    assert "no treaty" not in text


def test_many_periods_are_counted_not_listed() -> None:
    spans = tuple((f"20{year:02}-01-01", f"20{year:02}-02-01") for year in range(1, 8))
    said = findings_words.when_true(altered(SIGNED, true_during=spans, stale=False), most=2)
    assert said == (
        "True from 1 January 2001 to 1 February 2001; from 1 January 2002 to 1 February 2002; "
        "and in 5 more periods."
    )
    still = altered(SIGNED, true_during=(("2023-02-28", None),), stale=False)
    assert findings_words.when_true(still) == "True since 28 February 2023."


def test_context_is_cut_between_words_and_stays_in_its_paragraph() -> None:
    text = "Heading\n\n" + "long before " * 20 + "THE CLAIM" + " and after" * 20 + "\n\nNext."
    start = text.index("THE CLAIM")
    before, words, after = findings.context(text, start, start + 9)
    assert words == "THE CLAIM"
    assert before.startswith("…")
    assert set(before.strip("… ").split()) == {"long", "before"}
    assert after.endswith("…")
    assert set(after.strip("… ").split()) == {"and", "after"}
    assert findings.context("Heading\n\nCLAIM.", 9, 14) == ("", "CLAIM", ".")
