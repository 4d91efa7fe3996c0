"""Status files in XML: every cell an act or a Problem, every word of the rest kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from servanda.acts import (
    Act,
    Adoption,
    Assertion,
    Deposit,
    EntryIntoForce,
    Note,
    Notification,
    ProvisionalApplication,
    Signature,
    Statement,
    Termination,
    TerritorialApplication,
)
from servanda.dates import PartialDate
from servanda.intake import Reading

Reader = Callable[..., Reading]
FILE = "XXI-77.en.xml"
CONSENT = "Ratification, Acceptance(A), Accession(a), Succession(d)"


def day(text: str) -> PartialDate:
    return PartialDate.parse(text)


def acts(reading: Reading, *kinds: type) -> list[Act]:
    return [entry.act for entry in reading.entries if isinstance(entry.act, kinds)]


def of(reading: Reading, state: str, *kinds: type) -> list[Act]:
    return [act for act in acts(reading, *kinds) if getattr(act, "state", None) == state]


def complaints(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


def test_a_row_becomes_one_act_a_cell(read_file: Reader) -> None:
    assert of(read_file(FILE), "CHL", Signature, ProvisionalApplication, Deposit) == [
        Signature(treaty="XXI-77", state="CHL", signed_on=day("1996-06-05")),
        ProvisionalApplication(treaty="XXI-77", state="CHL", declared_on=day("1998-03-24")),
        Deposit(treaty="XXI-77", state="CHL", deposited_on=day("1998-03-24"), instrument="ratification"),
    ]


def test_a_successor_state_succeeds_to_signature_and_to_consent(read_file: Reader) -> None:
    assert of(read_file(FILE), "CZE", Signature, Deposit) == [
        Signature(treaty="XXI-77", state="CZE", signed_on=day("1997-02-22"), manner="succession"),
        Deposit(treaty="XXI-77", state="CZE", deposited_on=day("1998-09-30"), instrument="succession"),
    ]


def test_dates_in_square_brackets_no_longer_have_effect(read_file: Reader) -> None:
    found = of(read_file(FILE), "JAM", Signature, Deposit)
    assert [act.lapsed for act in found if isinstance(act, (Signature, Deposit))] == [True, True]
    assert not any(act.lapsed for act in of(read_file(FILE), "CHL", Signature) if isinstance(act, Signature))


def test_every_cell_is_an_act_or_in_a_problem(read_file: Reader) -> None:
    tally = read_file(FILE).tally
    assert (tally.tables, tally.rows, tally.cells) == (1, 10, 18)
    assert (tally.cells_as_acts, tally.accounted_cells) == (13, 18)


def test_what_cannot_be_read_is_rejected_with_line_and_cell(read_file: Reader) -> None:
    rejected = [str(problem) for problem in read_file(FILE).problems if problem.rejected]
    by_hand = "(enter the act by hand from the depositary's own page)"
    assert rejected[0] == (
        f'{FILE}:78: participants row 6, "Signature, Succession to signature(d)":'
        f" Japan: '31 Feb 1997' is not a date of the calendar {by_hand}"
    )
    assert rejected[1].startswith(
        f'{FILE}:84: participants row 7, "Signature, Succession to signature(d)":'
        " participant 'Ruritania' is not known on 1997-04-01"
    )
    assert rejected[3].endswith(f"Uruguay: 'in 1997' is not a date {by_hand}")
    assert rejected[4].endswith(
        f"Uruguay: the letter 'q' has no meaning in the heading or elsewhere {by_hand}"
    )
    assert len(rejected) == 5


def test_a_letter_the_heading_lacks_is_taken_and_shown(read_file: Reader) -> None:
    reading = read_file(FILE)
    assert of(reading, "SWE", Deposit) == [
        Deposit(
            treaty="XXI-77", state="SWE", deposited_on=day("1998-05-12"), instrument="formal_confirmation"
        )
    ]
    assert any("the letter 'c' is not in the heading" in text for text in complaints(reading))


def test_an_entry_names_its_line_row_and_column_and_what_is_printed(read_file: Reader) -> None:
    entry = next(entry for entry in read_file(FILE).entries if getattr(entry.act, "state", "") == "CIV")
    assert entry.locator == f'line 54, participants row 2, "{CONSENT}"'
    assert entry.printed == "Côte d'Ivoire | 4 Sept 1998 a"


def test_the_head_gives_adoption_and_entry_into_force(read_file: Reader) -> None:
    found = acts(read_file(FILE), Adoption, EntryIntoForce)
    assert found == [
        Adoption(
            treaty="XXI-77",
            number="XXI-77",
            title="Convention on the Marking of Drifting Nets",
            adopted_on=day("1996-06-04"),
            place="Reykjavik",
        ),
        EntryIntoForce(treaty="XXI-77", entered_on=day("1999-03-01"), article="article 12(1)"),
    ]


def test_printed_figures_are_claims_as_of_the_day_of_publication(read_file: Reader) -> None:
    assert acts(read_file(FILE, published="2018-01-15"), Assertion) == [
        Assertion(treaty="XXI-77", what="entered_into_force", value="1999-03-01", as_of=None),
        Assertion(treaty="XXI-77", what="printed_signatories", value="5", as_of=day("2018-01-15")),
        Assertion(treaty="XXI-77", what="printed_parties", value="6", as_of=day("2018-01-15")),
    ]


def test_a_note_stands_once_for_each_participant_that_carries_its_mark(read_file: Reader) -> None:
    notes = [act for act in acts(read_file(FILE), Note) if isinstance(act, Note) and act.mark.isdigit()]
    assert [(note.mark, note.state) for note in notes] == [
        ("1", ""),
        ("2", ""),
        ("3", "CZE"),
        ("3", "JAM"),
        ("4", "JAM"),
    ]
    assert notes[4].text == "Jamaica’s notice of withdrawal was received on 23 October 2000."


def test_a_mark_without_a_note_is_a_problem(read_table: Reader) -> None:
    row = ["Chile&lt;superscript&gt;9&lt;/superscript&gt;", "3 Dec 2008"]
    assert "made.xml: end notes: no end note explains the mark '9'" in complaints(
        read_table(["Signature"], row)
    )


def test_declarations_and_objections_are_statements_with_their_text(read_file: Reader) -> None:
    assert acts(read_file(FILE), Statement) == [
        Statement(
            treaty="XXI-77",
            state="CHL",
            sort="reservation",
            about="article 7",
            text="Reservation to article 7:\n“Chile does not hold itself bound by article 7 …"
            " as far as lakes are concerned.”",
        ),
        Statement(
            treaty="XXI-77",
            state="ISL",
            sort="objection",
            made_on=day("1999-01-11"),
            about="Chile",
            text="With regard to the reservation made by Chile upon ratification:\n"
            "Iceland objects: drifting is drifting, x < y or not.",
        ),
        Statement(
            treaty="XXI-77",
            state="ISL",
            sort="objection",
            made_on=day("2000-02-02"),
            about="Japan",
            text="With regard to the reservation made by Japan upon acceptance:\n"
            "Iceland objects to this one as well.",
        ),
    ]


def test_an_empty_name_in_the_list_of_territories_is_the_one_above(read_file: Reader) -> None:
    assert acts(read_file(FILE), TerritorialApplication) == [
        TerritorialApplication(
            treaty="XXI-77", state="NLD", notified_on=day("1999-07-08"), territories="Aruba"
        ),
        TerritorialApplication(
            treaty="XXI-77", state="NLD", notified_on=day("2001-08-09"), territories="Netherlands Antilles"
        ),
    ]


def test_a_table_of_notifications_is_read(read_file: Reader) -> None:
    assert acts(read_file(FILE), Notification) == [
        Notification(
            treaty="XXI-77",
            state="CHL",
            notified_on=day("1999-11-20"),
            about="Notifications made under article 9 (2)",
        )
    ]


def test_a_table_nobody_taught_is_kept_as_notes_and_said_so(read_file: Reader) -> None:
    reading = read_file(FILE)
    kept = [act for act in acts(reading, Note) if isinstance(act, Note) and act.mark == "special table 2"]
    assert [(note.state, note.text) for note in kept] == [
        ("", "Colours chosen under article 3"),
        ("ISL", "By day: orange; By night: white light"),
    ]
    assert complaints(reading)[-1] == (
        f"{FILE}:129: special table 2: 'Colours chosen under article 3': a table of its own kind, row by row"
        " (kept as notes, not as acts: rows 1, cells 2)"
    )


def test_each_kind_of_repair_is_told_once_with_its_first_line(read_file: Reader) -> None:
    told = [
        text for text in complaints(read_file(FILE)) if "participants" not in text and "table" not in text
    ]
    assert told == [
        f"{FILE}:153: 1 bare ampersand read as the ellipsis that was meant",
        f"{FILE}:97: 1 bare ampersand read as text",
        f"{FILE}:153: 3 control characters read as the punctuation that was meant",
        f"{FILE}:162: 1 angle bracket with no element behind read as text",
    ]


def test_a_source_is_named_after_the_treaty_and_the_file(read_file: Reader) -> None:
    source = read_file(FILE, published="2018-01-15").source
    assert source is not None
    assert source.id == f"untc-xxi-77-{source.sha256[:8]}"
    assert source.title == "Status of: Convention on the Marking of Drifting Nets"
    assert (source.kind, source.publisher) == ("depositary", "United Nations Treaty Collection")
    assert source.address.endswith("mtdsg_no=XXI-77&chapter=21&clang=_en")
    assert (source.published, source.note) == (day("2018-01-15"), "")


def test_without_a_day_of_publication_the_newest_day_in_the_file_stands_for_it(read_file: Reader) -> None:
    source = read_file(FILE).source
    assert source is not None
    assert source.published == day("2001-08-09")
    assert source.note == "published on or after this day, the newest in the file"


def test_reading_again_gives_the_same_ids_and_no_two_entries_share_one(read_file: Reader) -> None:
    first, second = read_file(FILE), read_file(FILE)
    ids = [entry.id for entry in first.entries]
    assert ids == [entry.id for entry in second.entries]
    assert len(set(ids)) == len(ids) > 30


def test_the_same_day_in_two_columns_is_two_entries(read_file: Reader) -> None:
    entries = [entry for entry in read_file(FILE).entries if getattr(entry.act, "state", "") == "ISL"][:2]
    assert len({entry.locator for entry in entries}) == 2


CCW_TABLE = """<SpecialTables><Table><TableNo>1</TableNo><Columns>4</Columns><Title>Consent</Title>
<TableHeader><Title>Participant</Title><Title>Protocol I</Title><Title>Protocol II</Title>
<Title>Protocol III</Title></TableHeader><Rows>
<Row><Column>France</Column><Column>x</Column><Column>x</Column><Column>x (18 July 2002)</Column></Row>
<Row><Column>Israel</Column><Column>X</Column><Column /><Column>perhaps</Column></Row>
<Row><Column>Chad</Column><Column>x</Column><Column /><Column /></Row>
</Rows></Table></SpecialTables>"""


def test_ccw_protocols_are_consented_to_with_the_convention_unless_a_day_is_printed(
    read_table: Reader,
) -> None:
    reading = read_table(
        ["Signature", "Ratification, Accession(a)"],
        ["France", "10 Apr 1981", "4 Mar 1988"],
        ["Israel", "", "22 Mar 1995 a"],
        after=CCW_TABLE,
    )
    found = [entry for entry in reading.entries if entry.act.treaty.startswith("CCW-P")]
    dated = [
        (entry.act.treaty, entry.act.state, str(entry.act.deposited_on))
        for entry in found
        if isinstance(entry.act, Deposit)
    ]
    assert dated == [
        ("CCW-PI", "FRA", "1988-03-04"),
        ("CCW-PII", "FRA", "1988-03-04"),
        ("CCW-PIII", "FRA", "2002-07-18"),
        ("CCW-PI", "ISR", "1995-03-22"),
    ]
    assert found[0].remark == "the table prints no day; it is that of the consent to the Convention"
    assert found[2].remark == ""
    assert [problem.message for problem in reading.problems] == [
        "'perhaps' is neither x nor x with a day",
        "Chad: no day, and no consent to the treaty itself to take it from",
    ]


def test_rows_longer_than_the_head_and_cells_without_a_participant_are_rejected(read_table: Reader) -> None:
    reading = read_table(["Signature"], ["Chile", "3 Dec 2008", "4 Dec 2008"], ["", "5 Dec 2008"])
    assert reading.tally.cells == reading.tally.accounted_cells == 3
    assert reading.tally.cells_as_acts == 1
    assert [problem.message for problem in reading.problems if problem.rejected] == [
        "Chile: the cell stands under no heading",
        "'5 Dec 2008' stands beside no participant",
    ]


def test_two_columns_with_one_heading_are_told_apart(read_table: Reader) -> None:
    reading = read_table(["Ratification", "Ratification"], ["Chile", "3 Dec 2008", "4 Dec 2009"])
    assert reading.tally.cells == reading.tally.cells_as_acts == 2


def test_a_participant_without_any_date_is_told(read_table: Reader) -> None:
    reading = read_table(["Signature"], ["Chile", "3 Dec 2008"], ["China", ""])
    assert [str(problem) for problem in reading.problems] == [
        "made.xml: participants: no date stands beside 1 of 2 participants (no act was proposed for China)"
    ]


def test_a_dissolved_state_is_named_by_the_day_of_its_act(read_table: Reader) -> None:
    reading = read_table(["Signature"], ["Yugoslavia", "5 May 1981"])
    assert [entry.act.state for entry in reading.entries if isinstance(entry.act, Signature)] == ["YUG"]


def test_an_element_cut_out_of_its_place_is_missed_and_said_to_be(read_table: Reader) -> None:
    reading = read_table(["Signature"], ["Chile", "3 Dec 2008</Entry><Entry><Row><Row<Entry"])
    assert any("not well-formed, read as far as it goes" in text for text in complaints(reading))


@pytest.mark.parametrize(
    ("text", "entered", "article"),
    [
        ("16 November 1994, in accordance with article 308(1).", "1994-11-16", "article 308(1)"),
        ("28 January 1988 in accordance with article 10 (a) and (b).", "1988-01-28", "article 10 (a)"),
        ("30 July 2008.", "2008-07-30", ""),
        (
            "provisionally on 1 January 1974, in accordance with article 36(2) and definitively on"
            " 15 October 1974, in accordance with article 36(1).",
            "1974-10-15",
            "article 36(1)",
        ),
    ],
)
def test_the_day_of_entry_into_force_is_the_definitive_one(
    read_xml: Reader, text: str, entered: str, article: str
) -> None:
    found = acts(read_xml(head=f"<EIF><Labeltext>{text}</Labeltext></EIF>"), EntryIntoForce)
    assert found == [EntryIntoForce(treaty="CCW", entered_on=day(entered), article=article)]


@pytest.mark.parametrize(
    ("text", "troubled"),
    [
        ("see article XIV which reads as follows: it enters into force 180 days after 1 January", False),
        ("provisionally on 1 October 2012, in accordance with article 57.", True),
        ("31 June 1989", True),
    ],
)
def test_a_treaty_not_yet_or_only_provisionally_in_force_has_no_such_act(
    read_xml: Reader, text: str, troubled: bool
) -> None:
    reading = read_xml(head=f"<EIF><Labeltext>{text}</Labeltext></EIF>")
    assert not acts(reading, EntryIntoForce, Assertion)
    assert [act.text for act in acts(reading, Note) if isinstance(act, Note)] == [text]
    assert bool(reading.problems) is troubled


def test_a_treaty_ends_on_the_day_printed_and_on_none_that_does_not_exist(read_xml: Reader) -> None:
    words = "Terminated in accordance with its provisions on {}."
    ended = f"<Termination><Labeltext>{words}</Labeltext></Termination>"
    assert acts(read_xml(head=ended.format("30 June 1995")), Termination) == [
        Termination(treaty="CCW", ended_on=day("1995-06-30"))
    ]
    reading = read_xml(head=ended.format("31 June 1989"))
    assert not acts(reading, Termination)
    assert [(problem.message, problem.rejected) for problem in reading.problems] == [
        ("'31 June 1989' is not a date of the calendar", True)
    ]


def test_a_day_in_the_name_of_another_treaty_ends_nothing(read_xml: Reader) -> None:
    words = "of the Convention of 6 April 1950 (see chapter XV.1)."
    assert not acts(read_xml(head=f"<Termination><Labeltext>{words}</Labeltext></Termination>"), Termination)


def test_a_number_of_parties_that_is_no_number_is_kept_as_a_note(read_xml: Reader) -> None:
    reading = read_xml(head="<Status><Parties>several</Parties></Status>")
    assert not acts(reading, Assertion)
    assert [problem.message for problem in reading.problems] == ["'several' is no number of parties"]


def test_a_file_without_a_table_still_has_its_head(read_xml: Reader) -> None:
    reading = read_xml()
    assert (reading.tally.tables, reading.tally.heads_only, reading.tally.cells) == (0, 1, 0)
    assert reading.treaty == "CCW"
    assert len(acts(reading, Adoption)) == 1


def test_lists_of_the_league_of_nations_are_kept_as_notes(read_xml: Reader) -> None:
    reading = read_xml(
        "<LON><Table><Title>Ratifications</Title><Ratification><State.no.link>India</State.no.link>"
        "<Ratification.date>(Dec 4th, 1935)</Ratification.date><Para>Without Burma.</Para>"
        "</Ratification></Table></LON>"
    )
    notes = [act for act in acts(reading, Note) if isinstance(act, Note)]
    assert [(note.state, note.text) for note in notes] == [
        ("", "Ratifications"),
        ("IND", "India; (Dec 4th, 1935); Without Burma."),
    ]
    assert "not as acts" in complaints(reading)[0]
