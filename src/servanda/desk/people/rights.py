"""Who may do what: one table of role, action and whose state it is about; the rule of four eyes; what keys can carry.

Nothing else in the desk decides about rights: views and actions ask ``may`` or ``require``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Protocol

from django.core.exceptions import PermissionDenied


class Role(StrEnum):
    """What somebody is at the desk."""

    READER = "reader"
    FOCAL_POINT = "focal_point"
    MONITOR = "monitor"
    EDITOR = "editor"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"


class Action(StrEnum):
    """What can be done at the desk. What the public may do needs no right and is not here."""

    SEE_DESK = "see the desk: its board and what is proposed"
    SEE_DOCUMENT = "open an attached document that is not public"
    COMMENT = "comment on a proposal or a task"
    DRAFT = "keep a draft of one's own"
    PROPOSE = "propose an act"
    WITHDRAW = "take back a proposal of one's own"
    CORRECT = "propose the correction of an entry"
    ATTACH = "attach a document"
    IMPORT = "propose many acts from a file"
    ACCEPT = "accept a proposal, and so append it to the record"
    RETURN = "return a proposal to its author"
    ASSIGN = "give somebody a task"
    PUBLISH = "publish pages and notices"
    SEE_AUDIT = "read the audit trail"
    SEE_PEOPLE = "see who has an account"
    INVITE = "invite people, change roles, close accounts"
    USE_KEYS = "make a key for programs, with one's own rights"


class Reach(StrEnum):
    """Whose affairs a right covers."""

    NONE = "no"
    OWN = "own state"
    ANY = "any state"


_NO, _OWN, _ANY = Reach.NONE, Reach.OWN, Reach.ANY
_ROLES = (Role.READER, Role.FOCAL_POINT, Role.MONITOR, Role.EDITOR, Role.REVIEWER, Role.ADMINISTRATOR)
_TABLE: dict[Action, tuple[Reach, Reach, Reach, Reach, Reach, Reach]] = {
    #                     reader focal  monit  editor review admin
    Action.SEE_DESK:     (_NO,   _OWN,  _ANY,  _ANY,  _ANY,  _ANY),
    Action.SEE_DOCUMENT: (_NO,   _OWN,  _ANY,  _ANY,  _ANY,  _NO),
    Action.COMMENT:      (_NO,   _OWN,  _ANY,  _ANY,  _ANY,  _NO),
    Action.DRAFT:        (_NO,   _OWN,  _NO,   _ANY,  _ANY,  _NO),
    Action.PROPOSE:      (_NO,   _OWN,  _NO,   _ANY,  _ANY,  _NO),
    Action.WITHDRAW:     (_NO,   _OWN,  _NO,   _ANY,  _ANY,  _NO),
    Action.CORRECT:      (_NO,   _OWN,  _NO,   _ANY,  _ANY,  _NO),
    Action.ATTACH:       (_NO,   _OWN,  _NO,   _ANY,  _ANY,  _NO),
    Action.IMPORT:       (_NO,   _NO,   _NO,   _ANY,  _ANY,  _NO),
    Action.ACCEPT:       (_NO,   _NO,   _NO,   _NO,   _ANY,  _NO),
    Action.RETURN:       (_NO,   _NO,   _NO,   _NO,   _ANY,  _NO),
    Action.ASSIGN:       (_NO,   _NO,   _NO,   _ANY,  _ANY,  _ANY),
    Action.PUBLISH:      (_NO,   _NO,   _NO,   _NO,   _ANY,  _NO),
    Action.SEE_AUDIT:    (_NO,   _NO,   _ANY,  _NO,   _ANY,  _ANY),
    Action.SEE_PEOPLE:   (_NO,   _NO,   _NO,   _ANY,  _ANY,  _ANY),
    Action.INVITE:       (_NO,   _NO,   _NO,   _NO,   _NO,   _ANY),
    Action.USE_KEYS:     (_NO,   _OWN,  _ANY,  _ANY,  _ANY,  _NO),
}  # fmt: skip
RIGHTS: Mapping[tuple[Role, Action], Reach] = {
    (role, action): reach
    for action, reaches in _TABLE.items()
    for role, reach in zip(_ROLES, reaches, strict=True)
}
"""Every right. Administrators see to people and not to the record; whoever keeps the record opens no accounts."""

FOUR_EYES = frozenset({Action.ACCEPT})
"""What nobody may do to their own work."""

ONES_OWN = frozenset({Action.DRAFT, Action.PROPOSE, Action.CORRECT, Action.WITHDRAW})
"""What nobody may do to the work of others: each proposes what they wrote themselves."""

FOR_KEYS = frozenset({Action.SEE_DESK, Action.DRAFT, Action.PROPOSE, Action.CORRECT, Action.IMPORT})
"""What a key for programs can carry of the rights of whoever made it. A program decides nothing, on whosever proposal,
and sees to no accounts, those of its own keys among them.
"""


class NoRight(PermissionDenied):
    """Somebody has no right to what they asked for; the message says to what."""


class Actor(Protocol):
    """Whoever asks: an account, or an anonymous visitor, who has no role.

    Where a program asks with a key, the account has a ``scope``: the rights the key carries.
    """

    @property
    def pk(self) -> object: ...
    @property
    def is_active(self) -> bool: ...


def may(actor: Actor, action: Action, state: str = "", author: object = None) -> bool:
    """Whether somebody may do something about a state (its place code), to work by ``author`` (a key of an account).

    What is about no one state, as a resolution or a whole treaty, needs a right that covers any state; only seeing
    the desk, and what one does there for oneself, is open to whoever has it for one's own.
    """
    role = getattr(actor, "role", None)
    if not actor.is_active or role is None:
        return False
    scope = _scope(actor)
    if scope is not None and action not in FOR_KEYS & scope:
        return False
    if action in FOUR_EYES and author is not None and author == actor.pk:
        return False
    if action in ONES_OWN and author is not None and author != actor.pk:
        return False
    reach = RIGHTS[Role(role), action]
    if reach is Reach.OWN:
        own = getattr(actor, "state", "")
        return bool(own) and (state == own or (state == "" and action in _ABOUT_NO_STATE))
    return reach is Reach.ANY


_ABOUT_NO_STATE = frozenset({Action.SEE_DESK, Action.USE_KEYS})


def _scope(actor: Actor) -> frozenset[Action] | None:
    """The rights a key carries; None for whoever asks themselves."""
    return getattr(actor, "scope", None)


def require(actor: Actor, action: Action, state: str = "", author: object = None) -> None:
    """Raises NoRight, which becomes a plain page or answer with status 403, where ``may`` says no."""
    if not may(actor, action, state, author):
        who = "you have" if _scope(actor) is None else "this key has"
        raise NoRight(f"{who} no right to {action.value}" + (f" for {state}" if state else ""))
