"""Whoever gets past the guards, by taking them off, is still found out."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection

from servanda.desk.ledger import guards
from servanda.desk.ledger.appending import revision
from servanda.desk.ledger.chain import START, Revision, faults, seal
from servanda.desk.ledger.models import Line
from servanda.desk.ledger.verifying import heads, note, verify
from servanda.errors import UnreadableFile
from tests.desk.shipped import Small
from tests.desk.sites import Site

pytestmark = pytest.mark.django_db


def tamper(*statements: str) -> None:
    """Change the tables with the guards off, and put them on again, as somebody with the keys could."""
    guards.unguard(connection)
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
    guards.guard(connection)


KEPT = 2000


@pytest.fixture
def short(db: None) -> None:
    """The ledger as it was when it had this many lines: to verify all of the shipped record takes a second."""
    end = Line.objects.get(sequence=KEPT)
    tamper(
        f"DELETE FROM ledger_line WHERE sequence > {KEPT}",
        f"UPDATE ledger_head SET sequence = {KEPT}, seal = '{end.seal}'",
    )


def test_the_shipped_record_is_whole() -> None:
    found = verify()
    assert found.faults == ()
    assert found.revision == revision()


def test_a_ledger_is_whole_at_every_length_it_had(short: None) -> None:
    found = verify()
    assert found.faults == ()
    assert found.revision == revision()
    assert found.revision.sequence == KEPT


TAMPERED: dict[str, tuple[tuple[str, ...], str]] = {
    "a byte of a text": (
        ("UPDATE ledger_line SET text = text || ' ' WHERE sequence = 300",),
        r"line 300 \(.*\) was changed after it was sealed",
    ),
    "a column that is searched by": (
        ("UPDATE ledger_line SET state = 'XXX' WHERE sequence = 300",),
        r"line 300 \(.*\) was changed after it was sealed",
    ),
    "when it was taken in": (
        ("UPDATE ledger_line SET received_at = '2001-01-01 00:00:00+00' WHERE sequence = 300",),
        r"line 300 \(.*\) was changed after it was sealed",
    ),
    "a line removed": (("DELETE FROM ledger_line WHERE sequence = 300",), "line 300 is missing"),
    "ten lines removed": (
        ("DELETE FROM ledger_line WHERE sequence BETWEEN 300 AND 309",),
        "lines 300 to 309 are missing",
    ),
    "the last line removed": (
        ("DELETE FROM ledger_line WHERE sequence = (SELECT max(sequence) FROM ledger_line)",),
        "the ledger should end with line",
    ),
    "two lines swapped": (
        (
            "UPDATE ledger_line SET sequence = -300 WHERE sequence = 300",
            "UPDATE ledger_line SET sequence = 300 WHERE sequence = 301",
            "UPDATE ledger_line SET sequence = 301 WHERE sequence = -300",
        ),
        "line 300 does not follow the line before it",
    ),
    "a line removed and the rest moved up": (
        (
            "DELETE FROM ledger_line WHERE sequence = (SELECT max(sequence) - 1 FROM ledger_line)",
            "UPDATE ledger_line SET sequence = sequence - 1 WHERE sequence = (SELECT max(sequence) FROM ledger_line)",
            "UPDATE ledger_head SET sequence = sequence - 1",
        ),
        "does not follow the line before it",
    ),
}


@pytest.mark.parametrize("what", TAMPERED)
def test_a_change_is_found_and_named(short: None, what: str) -> None:
    statements, said = TAMPERED[what]
    tamper(*statements)
    with pytest.raises(AssertionError, match=said):
        assert verify().faults == ()


def test_a_line_put_in_between_is_found(short: None) -> None:
    place = Line.objects.filter(kind=Line.Kind.ENTRY).order_by("sequence")[10].sequence
    made = Line.objects.get(sequence=place)
    made.key, made.text = "0" * 16, made.text.replace(made.key, "0" * 16)
    made.previous = made.seal
    made.sequence = place + 1
    made.seal = seal(made)
    shift = (
        f"UPDATE ledger_line SET sequence = -sequence WHERE sequence > {place}",
        "UPDATE ledger_line SET sequence = 1 - sequence WHERE sequence < 0",
        "UPDATE ledger_head SET sequence = sequence + 1",
    )
    guards.unguard(connection)
    with connection.cursor() as cursor:
        for statement in shift:
            cursor.execute(statement)
    made.save(force_insert=True)
    guards.guard(connection)
    found = verify().faults
    assert any(f"line {place + 2} does not follow the line before it" in fault for fault in found)
    assert any("its id does not fit it" in fault for fault in found)


def test_a_chain_written_anew_from_end_to_end_is_found_by_a_head_noted_before(
    short: None, tmp_path: Path
) -> None:
    noted = tmp_path / "heads"
    note(noted, verify().revision)
    _write_anew(
        lambda line: (
            line.text.replace("United Nations", "United Notions") if line.kind == "source" else line.text
        )
    )
    assert verify().faults == ()  # the chain alone cannot tell
    (found,) = verify(noted).faults
    assert found.startswith(f"the ledger once had a line {KEPT} with the seal")


def _write_anew(text: Callable[[Line], str]) -> None:
    """What somebody would do who has the database, the program and a night's time."""
    guards.unguard(connection)
    before, lines = START, list(Line.objects.order_by("sequence"))
    for line in lines:
        line.text, line.previous = text(line), before
        line.seal = before = seal(line)
    with connection.cursor() as cursor:
        cursor.executemany(
            "UPDATE ledger_line SET text = %s, previous = %s, seal = %s WHERE sequence = %s",
            [(line.text, line.previous, line.seal, line.sequence) for line in lines],
        )
        cursor.execute("UPDATE ledger_head SET seal = %s", [before])
    guards.guard(connection)


def test_a_head_noted_elsewhere_may_be_given_cut_short(short: None) -> None:
    head = revision()
    assert verify(others=[Revision(head.sequence, head.seal[:12])]).faults == ()
    assert verify(others=[Revision(head.sequence, "0" * 12)]).faults != ()
    assert verify(others=[Revision(head.sequence + 1, head.seal)]).faults != ()


def test_guards_that_are_gone_are_missed(short: None) -> None:
    guards.unguard(connection)
    assert (
        "the guard ledger_line_never_changed is gone: the database would let lines be changed"
        in verify().faults
    )
    guards.guard(connection)


def test_a_file_of_heads_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "heads").write_text("hello\n")
    with pytest.raises(UnreadableFile, match="should hold heads of the ledger"):
        heads(tmp_path / "heads")


def test_the_seal_is_as_it_is_written_down() -> None:
    """So that a program that is not ours can check it too."""
    line = Line.objects.get(sequence=1)
    said = "\n".join(
        [
            "1", START, line.kind, line.key, line.treaty, line.state, line.act, line.corrects,
            line.received_at.isoformat(), line.text,
        ]
    )  # fmt: skip
    assert line.previous == START == hashlib.sha256(b"servanda ledger 1").hexdigest()
    assert line.seal == hashlib.sha256(said.encode()).hexdigest()
    assert faults([line], Revision(1, line.seal)) == []


def test_the_command_names_the_damage_and_exits_with_1(site: Site, small: Small) -> None:
    whole = site.servanda("desk", "verify")
    assert whole.code == 0 and whole.out.startswith(f"whole: {small.lines} lines")
    site.python(
        "from django.db import connection\n"
        "from servanda.desk.ledger import guards\n"
        "guards.unguard(connection)\n"
        "connection.cursor().execute(\"UPDATE ledger_line SET text = text || ' ' WHERE sequence = 7\")\n"
        "guards.guard(connection)"
    )
    broken = site.servanda("desk", "verify")
    assert broken.code == 1
    assert "line 7 (source " in broken.out
    assert "was changed after it was sealed" in broken.out
    assert broken.out.splitlines()[-1].endswith(f"faults in {small.lines} lines")
    # No backup is made of what does not verify.
    refused = site.servanda("desk", "backup", "b.tar.gz")
    assert refused.code == 2
    assert "does not verify" in refused.err
    assert not (site.folder / "b.tar.gz").exists()
