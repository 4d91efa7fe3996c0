"""Where a sentence ends: quotations, bullets, abbreviations, wrapped lines, and sentences no one should write."""

from __future__ import annotations

from itertools import pairwise

import pytest

import servanda as sv
from servanda.claiming.sentences import LONGEST, sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Elle a dit : « 111 États l'ont signée. » Puis elle est partie.",
            ["Elle a dit : « 111 États l'ont signée.", "Puis elle est partie."],
        ),
        (
            "having regard to the CCM, endorsed by 111 states,\n– having regard to the draft of 26 August 2011,",
            [
                "having regard to the CCM, endorsed by 111 states,",
                "– having regard to the draft of 26 August 2011,",
            ],
        ),
        ("Art. 17 applies. Mr. Ban spoke.", ["Art. 17 applies.", "Mr. Ban spoke."]),
        ("It entered into force on\n1 August 2010.", ["It entered into force on\n1 August 2010."]),
        ("Signatories\n133\nParties\n164", ["Signatories\n133", "Parties\n164"]),
        ("Entered into force on:\n1 March 1999\nStatus", ["Entered into force on:\n1 March 1999", "Status"]),
        ("They are:\nAustria\n12 others", ["They are:", "Austria", "12 others"]),
        ("Austria\nBelgium\nCroatia", ["Austria", "Belgium", "Croatia"]),
    ],
)
def test_a_sentence_ends_where_a_reader_would_end_it(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@pytest.mark.parametrize("text", ["12 parties and " * 1500, "x" * 10_000, "a, " * 4000])
def test_an_endless_sentence_is_read_in_pieces_and_nothing_of_it_is_lost(text: str) -> None:
    pieces = list(sentences(text))
    assert all(end - start <= LONGEST for start, end in pieces)
    between = [text[end:start] for (_, end), (start, _) in pairwise(pieces)]
    assert all(not part.strip(" ,;") for part in between)
    assert (pieces[0][0], pieces[-1][1]) == (0, len(text.rstrip()))


def test_paragraphs_that_were_run_together_are_parted_where_the_blank_is_lost() -> None:
    text = 'The treaty needs seven more ratifications to enter into force.At the event it was "signed."Norway smiled.'
    assert [text[start:end] for start, end in sentences(text)] == [
        "The treaty needs seven more ratifications to enter into force",
        'At the event it was "signed',
        "Norway smiled.",
    ]


def test_what_is_abbreviated_is_not_parted_though_no_blank_follows() -> None:
    text = "H.E.Mr. Støre told the U.N.Secretariat that St.Lucia paid 3.5 million."
    assert [text[start:end] for start, end in sentences(text)] == [
        "H.E.Mr.",
        "Støre told the U.N.Secretariat that St.Lucia paid 3.5 million.",
    ] or [text[start:end] for start, end in sentences(text)] == [text]


def test_a_state_with_its_own_name_first_has_a_line_of_its_own() -> None:
    text = "Signatories:\nKorea, Republic of\nMoldova, Republic of\nSpain\n"
    assert len(list(sentences(text))) == 4


CHRONOLOGY = """The road to a ban on cluster munitions

30 May 2008

The text is adopted in Dublin.

3 December 2008
The Convention on Cluster Munitions opens for signature in Oslo.

16 February 2010
Burkina Faso and Moldova ratify the Convention.

1 August 2010
The Convention enters into force.

16 March 2015
Canada ratifies the Convention.
"""
NEWS = """News of the Convention on Cluster Munitions

18 March 2015
Canada has ratified the Convention on Cluster Munitions.

3 August 2014
Belize acceded to the Convention on Cluster Munitions.

16 May 2013
Iraq ratified the Convention on Cluster Munitions.

2 May 2012
Sweden ratified the Convention on Cluster Munitions.
"""


def test_days_that_stand_alone_and_go_on_through_the_years_head_what_is_told_below_them() -> None:
    cut = [CHRONOLOGY[start:end].split() for start, end in sentences(CHRONOLOGY)]
    assert cut[1][:3] == ["30", "May", "2008"] and cut[1][-1] == "Dublin."
    assert cut[-1] == "16 March 2015 Canada ratifies the Convention.".split()


def test_the_days_of_items_of_news_head_nothing_and_are_held_against_nobody() -> None:
    assert "18 March 2015" in [NEWS[start:end] for start, end in sentences(NEWS)]
    assert all(claim.verdict != "contradicted" for claim in sv.claims(NEWS))


def test_a_wrong_day_of_a_chronology_is_told_wrong() -> None:
    text = CHRONOLOGY.replace("1 August 2010", "1 August 2011")
    verdicts = {claim.found.what: claim.verdict for claim in sv.claims(text) if claim.found.kind == "date"}
    assert verdicts["entered_into_force"] == "contradicted"
    assert verdicts["adopted"] == verdicts["opened"] == "supported"


def test_a_day_that_heads_a_chronology_stands_apart_from_the_line_above_whatever_its_last_word() -> None:
    text = (
        "May 2008\nAdopted by 107 states\n\nDecember 2008\nSigned by 94 states\n\nAugust 2010\nIn force\n\n"
        "November 2010\nFirst meeting"
    )
    assert [text[start:end] for start, end in sentences(text)] == [
        "May 2008\nAdopted by 107 states",
        "December 2008\nSigned by 94 states",
        "August 2010\nIn force",
        "November 2010\nFirst meeting",
    ]


def test_a_line_that_begins_with_the_end_of_a_year_stands_alone_behind_a_long_line() -> None:
    text = (
        "The Senate ratified the accord on trade and fisheries by sixty votes to thirty. The CCM year by year\n"
        "End of 2012: 77 States Parties\nEnd of 2013: 84 States Parties"
    )
    assert [text[start:end] for start, end in sentences(text)][1:] == [
        "The CCM year by year",
        "End of 2012: 77 States Parties",
        "End of 2013: 84 States Parties",
    ]
