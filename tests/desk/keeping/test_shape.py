"""The shape of the keeping: nothing is written but through an official act, and every official act is one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from servanda.acts import KINDS
from servanda.clock import now
from servanda.desk import keeping
from servanda.desk.keeping import guards, words
from servanda.desk.keeping.forms.acts import ENTERED, form_for
from servanda.desk.keeping.models import Audit
from servanda.desk.people.models import Person
from servanda.desk.people.rights import Role

FOLDER = Path(keeping.__file__).parent
WRITING = {
    "save", "create", "bulk_create", "update", "bulk_update", "delete", "get_or_create", "update_or_create", "append",
}  # fmt: skip
ACTIONS = sorted(
    path for path in (FOLDER / "actions").glob("*.py") if path.stem not in ("__init__", "official")
)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _writes(tree: ast.Module) -> list[str]:
    """Calls that write rows: ``something.objects.create``, ``row.save``, and the ledger's own ``append``."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr in WRITING - {"append"}:
            said = ast.unparse(node.func)
            if "objects" in said or node.func.attr in ("save", "delete"):
                found.append(said)
        elif isinstance(node.func, ast.Name) and node.func.id == "append":
            found.append("append")
    return found


@pytest.mark.parametrize(
    "path",
    [
        pytest.param(path, id=str(path.relative_to(FOLDER)))
        for path in sorted(FOLDER.rglob("*.py"))
        if path.parent.name not in ("actions", "migrations") and path.stem not in ("notices", "guards")
    ],
)
def test_no_page_form_or_reading_writes_a_row(path: Path) -> None:
    assert _writes(_tree(path)) == []


def test_the_test_above_would_see_a_write() -> None:
    assert _writes(ast.parse("Task.objects.filter(pk=1).update(done_at=None)\ntask.save()\nappend([])")) == [
        "Task.objects.filter(pk=1).update", "task.save", "append",
    ]  # fmt: skip


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in ACTIONS])
def test_every_public_action_is_official_or_made_of_one_that_is(path: Path) -> None:
    names = {file.stem for file in ACTIONS}
    for node in _tree(path).body:
        if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or node.name == "written":
            continue
        opened = [
            ast.unparse(item.context_expr)
            for inner in ast.walk(node)
            if isinstance(inner, ast.With)
            for item in inner.items
        ]
        called = {
            inner.func.id
            for inner in ast.walk(node)
            if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name)
        }
        assert any(text.startswith("official(") for text in opened) or called & names, node.name
        # What is written is written within the block: nothing of the action stands outside of the trail.
        outside = [inner for inner in node.body if not isinstance(inner, ast.With)]
        for statement in outside:
            assert _writes(ast.Module([statement], [])) == [], node.name


def test_notices_write_notices_alone() -> None:
    written = _writes(_tree(FOLDER / "notices.py"))
    assert written and all(said.startswith("Notice.objects") for said in written)


@pytest.mark.django_db
@pytest.mark.parametrize("statement", ["UPDATE {} SET {} = {}", "DELETE FROM {}"])
@pytest.mark.parametrize(
    ("table", "column"),
    [("keeping_audit", "role"), ("keeping_comment", "text"), ("keeping_document", "name")],
)
def test_the_database_refuses_to_change_the_trail(
    people: dict[Role, Person], statement: str, table: str, column: str
) -> None:
    who = people[Role.EDITOR]
    Audit.objects.create(at=now(), by=who, role=who.role, act="a test")
    from servanda.desk.keeping.models import Comment, Document

    Comment.objects.create(author=who, at=now(), text="said", state="MOZ")
    Document.objects.create(
        sha256="0" * 64,
        name="a.pdf",
        media_type="application/pdf",
        size=1,
        attached_by=who,
        attached_at=now(),
    )
    with (
        pytest.raises(DatabaseError, match="only ever added to"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement.format(table, column, column))


@pytest.mark.django_db
def test_every_table_marked_so_is_guarded() -> None:
    from django.apps import apps

    marked = {
        model._meta.db_table
        for model in apps.get_app_config("keeping").get_models()
        if getattr(model, "only_ever_added_to", False)
    }
    assert marked == set(guards.TABLES)
    assert guards.missing(connection) == []


def test_every_kind_of_act_but_a_retraction_can_be_entered_once() -> None:
    assert sorted(ENTERED) == sorted(set(KINDS) - {"retraction"})


def test_every_kind_and_field_has_a_name_on_the_form() -> None:
    assert set(words.KINDS) == set(KINDS)
    used = {name for kind in ENTERED for name in form_for(kind).base_fields}
    assert used == set(words.FIELDS)
