"""The database refuses by itself: nobody who can only reach it through SQL changes, removes or misplaces a line."""

from __future__ import annotations

import pytest
from django.db import DatabaseError, connection, transaction

from servanda.desk.ledger.guards import missing
from tests.desk.sites import ON_POSTGRESQL

pytestmark = pytest.mark.django_db

COLUMNS = "sequence, kind, key, treaty, state, act, corrects, text, received_at, previous, seal"
NEXT = f"""
    INSERT INTO ledger_line ({COLUMNS})
    SELECT {{sequence}}, 'entry', {{key}}, 'CCM', 'LTU', 'deposit', '', '{{{{}}}}', received_at, {{previous}}, 'made up'
    FROM ledger_line WHERE sequence = 1
"""
LAST = "(SELECT sequence FROM ledger_head)"
SEAL = "(SELECT seal FROM ledger_head)"

FORBIDDEN = {
    "a byte changed": "UPDATE ledger_line SET text = replace(text, '2008', '2009') WHERE sequence = 300",
    "a line removed": "DELETE FROM ledger_line WHERE sequence = 300",
    "the last line removed": f"DELETE FROM ledger_line WHERE sequence = {LAST}",
    "everything removed": "DELETE FROM ledger_line",
    "two lines swapped": "UPDATE ledger_line SET sequence = -sequence WHERE sequence IN (10, 11)",
    "a number skipped": NEXT.format(sequence=f"{LAST} + 2", key="'new'", previous=SEAL),
    "a number used again": NEXT.format(sequence="300", key="'new'", previous=SEAL),
    "a line that follows another": NEXT.format(
        sequence=f"{LAST} + 1", key="'new'", previous="'another seal'"
    ),
    "a line put in twice": NEXT.format(
        sequence=f"{LAST} + 1",
        key="(SELECT key FROM ledger_line WHERE kind = 'entry' LIMIT 1)",
        previous=SEAL,
    ),
    "the head moved back": "UPDATE ledger_head SET sequence = sequence - 1",
    "the head moved forward": "UPDATE ledger_head SET sequence = sequence + 1",
    "the head removed": "DELETE FROM ledger_head",
    "a second head": "INSERT INTO ledger_head (id, sequence, seal) VALUES (2, 0, 'another')",
}
if ON_POSTGRESQL:
    FORBIDDEN |= {
        "the table emptied": "TRUNCATE ledger_line",
        "the head emptied": "TRUNCATE ledger_head",
        "a line put in over another": NEXT.format(sequence="300", key="'new'", previous=SEAL)
        + "ON CONFLICT (sequence) DO UPDATE SET text = EXCLUDED.text",
    }
else:
    FORBIDDEN |= {
        "a line put in over another": NEXT.format(sequence="300", key="'new'", previous=SEAL).replace(
            "INSERT", "INSERT OR REPLACE"
        ),
        "a line put in over its like": NEXT.format(
            sequence=f"{LAST} + 1",
            key="(SELECT key FROM ledger_line WHERE kind = 'entry' LIMIT 1)",
            previous=SEAL,
        ).replace("INSERT", "INSERT OR REPLACE"),
    }


def everything() -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM ledger_line ORDER BY sequence")
        lines = list(cursor.fetchall())
        cursor.execute("SELECT * FROM ledger_head")
        return [*lines, *cursor.fetchall()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_the_database_refuses(what: str) -> None:
    before = everything()
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(FORBIDDEN[what])
    assert everything() == before


def test_the_sql_that_is_refused_is_refused_for_what_it_does_and_not_for_how_it_is_written() -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(NEXT.format(sequence=f"{LAST} + 1", key="'new'", previous=SEAL))
        cursor.execute("SELECT seal FROM ledger_head")
        assert cursor.fetchone() == ("made up",)
        transaction.set_rollback(True)


def test_every_guard_stands() -> None:
    assert missing(connection) == []
