"""The tables: people, invitations to become one, and the keys of their programs."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from servanda.desk.people.rights import Action, Role

ROLES = [(role.value, role.value.replace("_", " ")) for role in Role]


class People(BaseUserManager["Person"]):
    """How accounts are made."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> Person:
        """A new account; without a password it opens only by a passkey, single sign-on or a reset."""
        person = self.model(email=email.strip().lower(), **fields)
        person.set_password(password)
        person.full_clean(exclude=["password"])
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Somebody who may sign in. A focal point speaks for one state, named by its place code."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=20, choices=ROLES, default=Role.READER.value)
    state = models.CharField(max_length=10, blank=True)
    language = models.CharField(max_length=10, default="en")
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = People()
    by_key: Key | None = None
    """The key with which a program asks in this person's name; set for one request, and kept nowhere."""

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                name="people_focal_points_have_a_state",
                condition=models.Q(role="focal_point") & ~models.Q(state="")
                | ~models.Q(role="focal_point") & models.Q(state=""),
                violation_error_message="a focal point speaks for one state, and nobody else does",
            )
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def as_role(self) -> Role:
        """The role as the table of rights knows it."""
        return Role(self.role)

    @property
    def scope(self) -> frozenset[Action] | None:
        """The rights a program was given; None where the person asks, who has all of their own."""
        return self.by_key.carries if self.by_key is not None else None


class Key(models.Model):
    """With it a program asks in somebody's name, for some of their rights, until a day. Only its hash is kept."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="keys")
    name = models.CharField(max_length=100)
    token_hash = models.CharField(max_length=64, unique=True)
    scope = models.JSONField()
    """The names of the actions it carries."""
    made_at = models.DateTimeField()
    ends_on = models.DateField()
    """The last day on which it opens anything."""
    last_used_on = models.DateField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        ordering = ("-made_at", "-pk")

    def __str__(self) -> str:
        return self.name

    @property
    def carries(self) -> frozenset[Action]:
        """The actions it carries; one that is no more is carried no more."""
        return frozenset(Action[name] for name in self.scope if name in Action.__members__)

    def is_open(self, on: date) -> bool:
        """Whether it opens anything on a day."""
        return self.revoked_at is None and on <= self.ends_on


class Invitation(models.Model):
    """Leave for one address to open an account. Only a hash of the token in its link is kept."""

    email = models.EmailField()
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=20, choices=ROLES)
    state = models.CharField(max_length=10, blank=True)
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.email} as {self.role}"
