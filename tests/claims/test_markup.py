"""Pages as they are written in a wiki, or pasted with the marks of their footnotes."""

from __future__ import annotations

import pytest

import servanda as sv
from servanda.claiming.markup import unmarked


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("'''[[Mine Ban Treaty|Ottawa Treaty]]'''", "Ottawa Treaty"),
        ("[[Mali]] and [[Chad]]", "Mali and Chad"),
        ("{{nowrap|1 March 1999}}", "1 March 1999"),
        ("164[3] parties", "164 parties"),
        ("parties.[12][a] It", "parties. It"),
        ("164¹ parties", "164 parties"),
        ('1999.<ref name="un">Page 3, 17 states</ref> It', "1999. It"),
        ("164&nbsp;parties", "164 parties"),
    ],
)
def test_what_nobody_reads_aloud_is_blank(written: str, read: str) -> None:
    plain = unmarked(written)
    assert plain.text == read
    shown = [written[plain.place(place)] for place, letter in enumerate(read) if letter != " "]
    assert "".join(shown) == read.replace(" ", "")


@pytest.mark.parametrize(
    "text",
    [
        "In [3] the author says so.",
        "He said 'yes' and [sic] no.",
        "a < b, and 3 > 2",
        "land of 10² km",
        "[12] Ibid.",
    ],
)
def test_what_is_part_of_the_text_stays(text: str) -> None:
    assert unmarked(text).text == text


def test_claims_of_a_wiki_page_are_shown_in_its_own_words() -> None:
    text = (
        "The '''[[Mine Ban Treaty]]'''<ref>Seen on 3 May 2011, with 150 parties.</ref> was adopted on"
        " {{nowrap|18 September}} 1997[4] and has 164[5] parties. [[Oman]] acceded on [[20 August]] 2014.<ref>Id.</ref>"
    )
    claims = sv.check(text, date="2022-05-01").claims
    assert [(claim.found.kind, claim.verdict) for claim in claims] == [
        ("date", "supported"),
        ("count", "supported"),
        ("date", "supported"),
    ]
    for claim in claims:
        assert text[claim.found.start : claim.found.end] == claim.found.text


def test_a_table_of_a_page_is_read_line_by_line() -> None:
    text = (
        "Mine Ban Treaty\nDrafted18 September 1997[1]\nEffective1 March 1999[2]\nCondition"
        "Ratifications by 40 states[2]\nSignatories133[3]\nParties164[3]"
    )
    claims = sv.check(text, date="2022-05-01").claims
    assert [(claim.found.kind, claim.found.value, claim.verdict) for claim in claims] == [
        ("date", "1997-09-18", "supported"),
        ("date", "1999-03-01", "supported"),
        ("rule", 40, "supported"),
        ("count", 133, "supported"),
        ("count", 164, "supported"),
    ]
