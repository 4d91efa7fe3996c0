"""The tables: lines in the order in which they came, and the head of the chain."""

from __future__ import annotations

from django.db import models


class Line(models.Model):
    """One line of the record: an entry, the description of a source, or until when a treaty is covered.

    ``text`` is the line of the plain-text record; the other columns are read from it, to be searched by, and the seal
    covers them with it. ``sequence`` counts from 1 without gaps. The database refuses every change and removal.
    """

    only_ever_added_to = True
    """Tables marked so are guarded in their migration, and the role of the web workers may only add to them."""

    class Kind(models.TextChoices):
        SOURCE = "source"
        ENTRY = "entry"
        COVERAGE = "coverage"

    sequence = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=10, choices=Kind)
    key = models.CharField(max_length=200)
    """The id of the entry or source, or the code of the treaty covered and the day it is covered until."""
    treaty = models.CharField(max_length=40, blank=True)
    state = models.CharField(max_length=10, blank=True)
    act = models.CharField(max_length=40, blank=True)
    corrects = models.CharField(max_length=16, blank=True)
    text = models.TextField()
    received_at = models.DateTimeField()
    """When this database took the line in; ``recorded_at`` in the line may be earlier, where it was imported."""
    previous = models.CharField(max_length=64)
    seal = models.CharField(max_length=64)

    class Meta:
        ordering = ("sequence",)
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=("kind", "key"), name="ledger_no_line_twice"),
            models.UniqueConstraint(fields=("seal",), name="ledger_no_seal_twice"),
        ]
        indexes = [
            models.Index(fields=("treaty", "state", "sequence"), name="ledger_subject"),
            models.Index(fields=("corrects",), name="ledger_corrects"),
        ]

    def __str__(self) -> str:
        return f"{self.sequence}: {self.text[:80]}"


class Head(models.Model):
    """The last line of the chain, in the one row of its table. The database moves it with each line added."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.BigIntegerField(default=0)
    seal = models.CharField(max_length=64)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.sequence} {self.seal}"
