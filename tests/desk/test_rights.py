"""Who may do what, as a table: role, action, and whether it is about their own state or another.

The table here is written by hand from the roles as agreed, apart from the one in the code.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied

import servanda.desk
from servanda.desk.people.rights import Action, Role, may, require

OWN, OTHER, NO_STATE = "MOZ", "LTU", ""
A = Action
ANYTHING: frozenset[Action] = frozenset()
EXPECTED: dict[Role, dict[str, frozenset[Action]]] = {
    Role.READER: {OWN: ANYTHING, OTHER: ANYTHING, NO_STATE: ANYTHING},
    Role.FOCAL_POINT: {
        OWN: frozenset(
            {
                A.SEE_DESK, A.SEE_DOCUMENT, A.COMMENT, A.DRAFT, A.PROPOSE, A.WITHDRAW, A.CORRECT, A.ATTACH,
                A.USE_KEYS,
            }
        ),
        OTHER: ANYTHING,
        NO_STATE: frozenset({A.SEE_DESK, A.USE_KEYS}),
    },
    Role.MONITOR: dict.fromkeys(
        (OWN, OTHER, NO_STATE), frozenset({A.SEE_DESK, A.SEE_DOCUMENT, A.COMMENT, A.SEE_AUDIT, A.USE_KEYS})
    ),
    Role.EDITOR: dict.fromkeys(
        (OWN, OTHER, NO_STATE),
        frozenset(
            {
                A.SEE_DESK, A.SEE_DOCUMENT, A.COMMENT, A.DRAFT, A.PROPOSE, A.WITHDRAW, A.CORRECT, A.ATTACH,
                A.IMPORT, A.ASSIGN, A.SEE_PEOPLE, A.USE_KEYS,
            }
        ),
    ),
    Role.REVIEWER: dict.fromkeys((OWN, OTHER, NO_STATE), frozenset(Action) - {A.INVITE}),
    Role.ADMINISTRATOR: dict.fromkeys(
        (OWN, OTHER, NO_STATE), frozenset({A.SEE_DESK, A.ASSIGN, A.SEE_AUDIT, A.SEE_PEOPLE, A.INVITE})
    ),
}  # fmt: skip


@dataclass
class Somebody:
    role: str
    pk: int = 1
    is_active: bool = True
    state: str = ""


def somebody(role: Role) -> Somebody:
    return Somebody(role.value, state=OWN if role is Role.FOCAL_POINT else "")


@pytest.mark.parametrize("state", [OWN, OTHER, NO_STATE], ids=["own state", "other state", "no state"])
@pytest.mark.parametrize("action", Action, ids=lambda action: action.name)
@pytest.mark.parametrize("role", Role, ids=lambda role: role.value)
def test_the_table(role: Role, action: Action, state: str) -> None:
    assert may(somebody(role), action, state) is (action in EXPECTED[role][state])


def test_every_role_is_in_the_table() -> None:
    assert set(EXPECTED) == set(Role)


@pytest.mark.parametrize("action", Action, ids=lambda action: action.name)
def test_a_visitor_and_a_closed_account_may_nothing(action: Action) -> None:
    assert not may(AnonymousUser(), action, OWN)
    for role in Role:
        closed = somebody(role)
        closed.is_active = False
        assert not may(closed, action, OWN)


def test_nobody_accepts_their_own_proposal() -> None:
    reviewer = somebody(Role.REVIEWER)
    assert may(reviewer, Action.ACCEPT, OTHER, author=2)
    assert not may(reviewer, Action.ACCEPT, OTHER, author=1)
    assert may(reviewer, Action.RETURN, OTHER, author=1)


def test_nobody_proposes_corrects_or_withdraws_what_another_wrote() -> None:
    editor = somebody(Role.EDITOR)
    for action in (Action.DRAFT, Action.PROPOSE, Action.CORRECT, Action.WITHDRAW):
        assert may(editor, action, OTHER, author=1)
        assert not may(editor, action, OTHER, author=2)


def test_a_focal_point_without_a_state_speaks_for_none() -> None:
    lost = Somebody(Role.FOCAL_POINT.value, state="")
    assert not any(may(lost, action, state) for action in Action for state in (OWN, OTHER, NO_STATE))


def test_a_refusal_says_what_was_refused() -> None:
    with pytest.raises(PermissionDenied, match="you have no right to propose an act for LTU"):
        require(somebody(Role.FOCAL_POINT), Action.PROPOSE, OTHER)


def test_nothing_else_in_the_desk_decides_by_role() -> None:
    """Views and actions ask ``may``; a role is named only to be given or shown, never compared."""
    folder = Path(servanda.desk.__file__).parent
    deciding = []
    for path in sorted(folder.rglob("*.py")):
        if path.name == "rights.py" or "migrations" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare) and any(
                (isinstance(part, ast.Attribute) and part.attr in ("role", "is_staff", "is_superuser"))
                for part in (node.left, *node.comparators)
            ):
                deciding.append(f"{path.relative_to(folder)}:{node.lineno}")
    assert deciding == []
