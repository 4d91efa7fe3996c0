"""What the database refuses by itself: to change or remove a line, to skip a number, to move the head by hand.

A migration that must alter the tables takes the guards off and puts them on again in the same transaction.
"""

from __future__ import annotations

from django.db.backends.base.base import BaseDatabaseWrapper

from servanda.desk.ledger.chain import START

_SQLITE = [
    """
    CREATE TRIGGER ledger_line_never_changed BEFORE UPDATE ON ledger_line
    BEGIN SELECT RAISE(ABORT, 'a line of the ledger is never changed'); END
    """,
    """
    CREATE TRIGGER ledger_line_never_removed BEFORE DELETE ON ledger_line
    BEGIN SELECT RAISE(ABORT, 'a line of the ledger is never removed'); END
    """,
    """
    CREATE TRIGGER ledger_line_in_its_place BEFORE INSERT ON ledger_line
    BEGIN
      SELECT RAISE(ABORT, 'a line of the ledger follows the last one') WHERE NOT EXISTS (
        SELECT 1 FROM ledger_head WHERE sequence + 1 = NEW.sequence AND seal = NEW.previous);
      SELECT RAISE(ABORT, 'this line is in the ledger already') WHERE EXISTS (
        SELECT 1 FROM ledger_line WHERE kind = NEW.kind AND key = NEW.key);
    END
    """,
    """
    CREATE TRIGGER ledger_line_moves_the_head AFTER INSERT ON ledger_line
    BEGIN UPDATE ledger_head SET sequence = NEW.sequence, seal = NEW.seal; END
    """,
    """
    CREATE TRIGGER ledger_head_moved_by_a_line BEFORE UPDATE ON ledger_head
    BEGIN
      SELECT RAISE(ABORT, 'the head of the ledger moves with its lines alone') WHERE NEW.id <> OLD.id OR NOT EXISTS (
        SELECT 1 FROM ledger_line
        WHERE sequence = NEW.sequence AND seal = NEW.seal AND previous = OLD.seal AND sequence = OLD.sequence + 1);
    END
    """,
    """
    CREATE TRIGGER ledger_head_never_removed BEFORE DELETE ON ledger_head
    BEGIN SELECT RAISE(ABORT, 'the head of the ledger is never removed'); END
    """,
    """
    CREATE TRIGGER ledger_head_is_one BEFORE INSERT ON ledger_head
    BEGIN SELECT RAISE(ABORT, 'the ledger has one head'); END
    """,
]

_POSTGRESQL = [
    """
    CREATE FUNCTION ledger_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
    """,
    # The function moves the head with the rights of its owner, so that the web workers need none to do it.
    """
    CREATE FUNCTION ledger_follow() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
    DECLARE last ledger_head%ROWTYPE;
    BEGIN
      SELECT * INTO STRICT last FROM ledger_head WHERE id = 1 FOR UPDATE;
      IF NEW.sequence <> last.sequence + 1 OR NEW.previous <> last.seal THEN
        RAISE EXCEPTION 'a line of the ledger follows the last one' USING ERRCODE = 'restrict_violation';
      END IF;
      IF EXISTS (SELECT 1 FROM ledger_line WHERE kind = NEW.kind AND key = NEW.key) THEN
        RAISE EXCEPTION 'this line is in the ledger already' USING ERRCODE = 'unique_violation';
      END IF;
      UPDATE ledger_head SET sequence = NEW.sequence, seal = NEW.seal WHERE id = 1;
      RETURN NEW;
    END $$
    """,
    """
    CREATE FUNCTION ledger_head_follow() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF pg_trigger_depth() < 2 OR NEW.id <> OLD.id OR NEW.sequence <> OLD.sequence + 1 THEN
        RAISE EXCEPTION 'the head of the ledger moves with its lines alone' USING ERRCODE = 'restrict_violation';
      END IF;
      RETURN NEW;
    END $$
    """,
    """
    CREATE TRIGGER ledger_line_never_changed BEFORE UPDATE OR DELETE ON ledger_line
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse()
    """,
    """
    CREATE TRIGGER ledger_line_never_emptied BEFORE TRUNCATE ON ledger_line
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()
    """,
    """
    CREATE TRIGGER ledger_line_in_its_place BEFORE INSERT ON ledger_line
    FOR EACH ROW EXECUTE FUNCTION ledger_follow()
    """,
    """
    CREATE TRIGGER ledger_head_moved_by_a_line BEFORE UPDATE ON ledger_head
    FOR EACH ROW EXECUTE FUNCTION ledger_head_follow()
    """,
    """
    CREATE TRIGGER ledger_head_never_removed BEFORE INSERT OR DELETE ON ledger_head
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse()
    """,
    """
    CREATE TRIGGER ledger_head_never_emptied BEFORE TRUNCATE ON ledger_head
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse()
    """,
    # The owner of a table can give itself a right again, and then must mean to.
    "REVOKE UPDATE, DELETE, TRUNCATE ON ledger_line FROM PUBLIC, CURRENT_USER",
]

_TRIGGERS = {
    "ledger_line": (
        "ledger_line_never_changed",
        "ledger_line_never_removed",
        "ledger_line_never_emptied",
        "ledger_line_in_its_place",
        "ledger_line_moves_the_head",
    ),
    "ledger_head": (
        "ledger_head_moved_by_a_line",
        "ledger_head_never_removed",
        "ledger_head_never_emptied",
        "ledger_head_is_one",
    ),
}


def guard(connection: BaseDatabaseWrapper) -> None:
    """Put the guards on, and the head at the start where there is none."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM ledger_head")
        if cursor.fetchone()[0] == 0:
            cursor.execute("SELECT sequence, seal FROM ledger_line ORDER BY sequence DESC LIMIT 1")
            last = cursor.fetchone() or (0, START)
            cursor.execute("INSERT INTO ledger_head (id, sequence, seal) VALUES (1, %s, %s)", last)
        for statement in _POSTGRESQL if connection.vendor == "postgresql" else _SQLITE:
            cursor.execute(statement)


def unguard(connection: BaseDatabaseWrapper) -> None:
    """Take the guards off."""
    with connection.cursor() as cursor:
        for table, names in _TRIGGERS.items():
            for name in names:
                on = f" ON {table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")
        if connection.vendor == "postgresql":
            for function in ("ledger_refuse", "ledger_follow", "ledger_head_follow"):
                cursor.execute(f"DROP FUNCTION IF EXISTS {function}()")
            cursor.execute("GRANT UPDATE, DELETE, TRUNCATE ON ledger_line TO CURRENT_USER")


def missing(connection: BaseDatabaseWrapper) -> list[str]:
    """The guards that should stand and do not."""
    if connection.vendor == "postgresql":
        wanted = {
            words.split()[2] for words in map(str.strip, _POSTGRESQL) if words.startswith("CREATE TRIGGER")
        }
        query = "SELECT tgname FROM pg_trigger WHERE tgenabled IN ('O', 'A') AND NOT tgisinternal"
    else:
        wanted = {words.split()[2] for words in map(str.strip, _SQLITE)}
        query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    with connection.cursor() as cursor:
        cursor.execute(query)
        return sorted(wanted - {row[0] for row in cursor.fetchall()})
