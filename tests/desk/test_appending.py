"""Adding to the ledger: whole or not at all, once and never twice, and nobody overtaken unawares."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from servanda.acts import Act
from servanda.desk.ledger.appending import Overtaken, append, last_about, revision
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.reading import at, current
from servanda.desk.ledger.verifying import verify
from servanda.errors import RecordError
from servanda.ledger import Entry, Source, correct, enter
from servanda.records import Coverage
from tests.desk.sites import Site
from tests.situations import on, ratifies, signs

pytestmark = pytest.mark.django_db
NOTICE = Source(id="cn-500-2026", title="C.N.500.2026", publisher="The depositary", kind="depositary")
MOMENT = datetime(2026, 11, 21, 12, tzinfo=UTC)


def entry(act: Act, locator: str = "p. 1") -> Entry:
    return enter(act, source=NOTICE.id, locator=locator, recorded_at=MOMENT, by="an editor")


ACCESSION = entry(ratifies("VNM", "2026-11-02", instrument="accession"))


def test_an_entry_is_a_line_after_the_last_and_the_record_knows_it_at_once() -> None:
    before, counted = revision(), current().record.treaty("CCM").on("2026-11-21").counts.consented
    done = append([ACCESSION], [NOTICE])
    assert (done.new_entries, done.new_lines) == (1, 2)
    assert done.revision == revision()
    assert done.revision.sequence == before.sequence + 2
    assert current().record.treaty("CCM").on("2026-11-21").counts.consented == counted + 1
    assert verify().faults == ()


def test_sending_a_batch_again_adds_nothing() -> None:
    first = append([ACCESSION, ACCESSION], [NOTICE])
    assert first.new_entries == 1
    again = append([ACCESSION], [NOTICE])
    assert (again.new_lines, again.revision) == (0, first.revision)


def test_one_bad_entry_keeps_out_the_whole_batch() -> None:
    before = revision()
    stranger = replace(entry(signs("VNM", "2026-11-01")), source="nobody-described-this")
    with pytest.raises(RecordError, match="its id does not fit"):
        append([ACCESSION, stranger], [NOTICE])
    unknown = enter(signs("VNM", "2026-11-01"), source="unknown", locator="", recorded_at=MOMENT, by="x")
    with pytest.raises(RecordError, match="names the source 'unknown', which is not described"):
        append([ACCESSION, unknown], [NOTICE])
    assert revision() == before


def test_a_correction_must_correct_what_is_there() -> None:
    fixed = correct(
        ACCESSION,
        ratifies("VNM", "2026-11-03", instrument="accession"),
        reason="a misprint",
        source=NOTICE.id,
        locator="p. 1",
        recorded_at=MOMENT,
        by="an editor",
    )
    with pytest.raises(RecordError, match="which is not in the ledger"):
        append([fixed], [NOTICE])
    append([ACCESSION], [NOTICE])
    append([fixed])
    assert current().record.treaty("CCM").on("2026-11-21")["VNM"].consented == "2026-11-03"
    # What was said before the correction can be said again.
    assert at(revision().sequence - 1).treaty("CCM").on("2026-11-21")["VNM"].consented == "2026-11-02"


def test_what_no_database_keeps_as_it_is_is_refused() -> None:
    half = replace(ACCESSION, remark="\ud83d")
    with pytest.raises(RecordError, match="half a character"):
        append([half], [NOTICE])
    nothing = Source(id="a\x00b", title="", publisher="", kind="press")
    with pytest.raises(RecordError, match="control character"):
        append([], [nothing])


def test_coverage_is_said_anew_by_a_later_line() -> None:
    later = Coverage(complete_until=on("2026-11-20").earliest, basis="read to the end")
    append(coverage={"CCM": later})
    assert current().record.coverage["CCM"] == later
    assert at(revision().sequence - 1).coverage["CCM"] != later


class TestTwoEditors:
    """Both look at Viet Nam under the CCM; the first enters an accession, the second is told."""

    def test_the_second_is_told_what_changed(self) -> None:
        seen = last_about("CCM", "VNM")
        append([ACCESSION], [NOTICE], expecting=seen)
        before = revision()
        with pytest.raises(Overtaken, match="an entry about VNM under CCM came in since you looked") as told:
            append([entry(signs("VNM", "2026-11-01"))], expecting=seen)
        assert [line.key for line in told.value.lines] == [ACCESSION.id]
        assert revision() == before

    def test_what_others_enter_about_other_states_is_no_hindrance(self) -> None:
        seen = last_about("CCM", "VNM")
        append([entry(ratifies("THA", "2026-11-02"))], [NOTICE])
        assert append([ACCESSION], expecting=seen).new_entries == 1

    def test_a_submission_sent_again_is_not_overtaken_by_itself(self) -> None:
        seen = last_about("CCM", "VNM")
        append([ACCESSION], [NOTICE], expecting=seen)
        assert append([ACCESSION], [NOTICE], expecting=seen).new_entries == 0

    def test_about_a_whole_treaty_any_state_counts(self) -> None:
        seen = last_about("CCM")
        append([ACCESSION], [NOTICE])
        with pytest.raises(Overtaken, match="an entry about CCM"):
            append([entry(ratifies("THA", "2026-11-02"))], expecting=seen)


WRITER = """
import sys
from datetime import UTC, datetime
from servanda.acts import Note
from servanda.desk.ledger.appending import append
from servanda.ledger import Source, enter

source = Source(id="writers", title="Writers", publisher="a test", kind="press")
for number in range(25):
    act = Note(treaty="CCM", state="VNM", mark="1", text=f"{sys.argv[1]} wrote {number}")
    moment = datetime(2026, 11, 21, tzinfo=UTC)
    append([enter(act, source="writers", locator="", recorded_at=moment, by=sys.argv[1])], [source])
"""


def test_writers_at_the_same_time_queue_and_none_fails(site: Site) -> None:
    writers = [site.start_python(WRITER, name) for name in ("ana", "bo", "chi", "dina")]
    for writer in writers:
        wrote = writer.ends()
        assert wrote.code == 0, wrote.err
    counted = site.python(
        "from servanda.desk.ledger.models import Line\n"
        "print(Line.objects.filter(act='note', state='VNM', text__contains=' wrote ').count())"
    )
    assert counted.out.strip() == "100", counted.err
    assert site.servanda("desk", "verify").code == 0


def test_lines_are_those_of_the_plain_text_record() -> None:
    from servanda.ledger.entry import to_line

    append([ACCESSION], [NOTICE])
    assert Line.objects.get(key=ACCESSION.id).text == to_line(ACCESSION)
