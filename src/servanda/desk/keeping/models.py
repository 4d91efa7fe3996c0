"""The tables of the work on the record: proposals and what they propose, documents, comments, tasks, notices, and the
audit trail.

None of this is the record: what is accepted stands in the ledger, and losing a draft loses nothing legal. Tables
marked ``only_ever_added_to`` are guarded by the database as the ledger is.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models

PERSON = settings.AUTH_USER_MODEL


class Document(models.Model):
    """A file somebody attached, kept under its SHA-256. The file itself stands outside of what the web serves."""

    only_ever_added_to = True

    sha256 = models.CharField(primary_key=True, max_length=64)
    name = models.CharField(max_length=200)
    media_type = models.CharField(max_length=100)
    size = models.PositiveBigIntegerField()
    scanned = models.CharField(max_length=200, blank=True)
    """What the scanner for viruses said; empty where none is set up."""
    attached_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    attached_at = models.DateTimeField()

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.name


class Status(models.TextChoices):
    """How far a proposal has come."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"


OPEN_TO_AUTHOR = (Status.DRAFT, Status.RETURNED)
"""In these its author may change it, and nobody else sees it unless it was returned."""


class Proposal(models.Model):
    """Acts somebody proposes to enter: one, a correction, or a batch from a table.

    ``version`` grows with every change, so that whoever decides can say what they decided on; ``seen`` is how many
    lines the ledger had when the author last looked at what the record says.
    """

    author = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="proposals")
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    summary = models.CharField(max_length=300)
    note = models.TextField(blank=True)
    problems = models.JSONField(default=list, blank=True)
    """What an import had to leave out, as shown to its author: dictionaries of line, where, message, hint."""
    version = models.PositiveIntegerField(default=1)
    seen = models.BigIntegerField(default=0)
    made_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    proposed_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        PERSON, null=True, blank=True, on_delete=models.PROTECT, related_name="decided"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    decision = models.TextField(blank=True)

    class Meta:
        default_permissions = ()
        ordering = ("-changed_at", "-pk")
        indexes = [models.Index(fields=("status", "proposed_at"), name="keeping_waiting")]
        constraints = [
            models.CheckConstraint(
                name="keeping_four_eyes",
                condition=~models.Q(status=Status.ACCEPTED)
                | models.Q(decided_by__isnull=False) & ~models.Q(decided_by=models.F("author")),
                violation_error_message="nobody accepts their own proposal",
            )
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.summary}"


class Item(models.Model):
    """One act of a proposal, with what an entry says about it. ``act`` is as a line of the record writes it."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="items")
    place = models.PositiveIntegerField()
    treaty = models.CharField(max_length=40)
    state = models.CharField(max_length=10, blank=True)
    act = models.JSONField()
    source = models.CharField(max_length=100)
    locator = models.CharField(max_length=500, blank=True)
    confidence = models.CharField(max_length=20, default="verified")
    printed = models.TextField(blank=True)
    remark = models.TextField(blank=True)
    corrects = models.CharField(max_length=16, blank=True)
    reason = models.TextField(blank=True)
    document = models.ForeignKey(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="items"
    )
    document_public = models.BooleanField(default=False)
    """Whether anybody may open the document once the proposal is accepted."""
    entry = models.CharField(max_length=16, blank=True, db_index=True)
    """The id of the entry it became, once it was accepted."""

    class Meta:
        default_permissions = ()
        ordering = ("proposal", "place")
        constraints = [models.UniqueConstraint(fields=("proposal", "place"), name="keeping_one_in_a_place")]
        indexes = [models.Index(fields=("treaty", "state"), name="keeping_subject")]

    def __str__(self) -> str:
        return f"{self.proposal_id}.{self.place}"


class NewSource(models.Model):
    """A source the record does not have yet, described with a proposal; ``text`` is its line."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="sources")
    key = models.CharField(max_length=100)
    text = models.TextField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=("proposal", "key"), name="keeping_source_described_once")
        ]

    def __str__(self) -> str:
        return self.key


class Submission(models.Model):
    """That a proposal was sent by a program, under a name of the program's own: the same is never made twice."""

    author = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    """Of what was sent under the name."""
    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=("author", "name"), name="keeping_sent_once")]

    def __str__(self) -> str:
        return self.name


class Comment(models.Model):
    """What somebody says about a proposal, or about a state."""

    only_ever_added_to = True

    proposal = models.ForeignKey(
        Proposal, null=True, blank=True, on_delete=models.PROTECT, related_name="comments"
    )
    state = models.CharField(max_length=10, blank=True)
    author = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    text = models.TextField()

    class Meta:
        default_permissions = ()
        ordering = ("at", "pk")
        indexes = [models.Index(fields=("state",), name="keeping_comments_on_state")]

    def __str__(self) -> str:
        return self.text[:80]


class Task(models.Model):
    """Something somebody was asked to do about a state or a proposal."""

    what = models.CharField(max_length=300)
    state = models.CharField(max_length=10, blank=True)
    proposal = models.ForeignKey(
        Proposal, null=True, blank=True, on_delete=models.PROTECT, related_name="tasks"
    )
    given_by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="tasks_given")
    given_to = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="tasks")
    given_at = models.DateTimeField()
    due_on = models.DateField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        ordering = ("due_on", "pk")

    def __str__(self) -> str:
        return self.what


class Wish(models.TextChoices):
    """When somebody wants their notices by mail."""

    AT_ONCE = "at_once"
    DIGEST = "digest"
    NEVER = "never"


class MailWish(models.Model):
    """When a person wants mail; at once where they never said."""

    person = models.OneToOneField(
        PERSON, primary_key=True, on_delete=models.CASCADE, related_name="mail_wish"
    )
    wish = models.CharField(max_length=10, choices=Wish, default=Wish.AT_ONCE)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return self.wish


class Notice(models.Model):
    """Something a person is to be told by mail. ``sent_at`` is empty until a mail server took it."""

    to = models.ForeignKey(PERSON, on_delete=models.CASCADE, related_name="notices")
    what = models.CharField(max_length=20)
    proposal = models.ForeignKey(Proposal, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    task = models.ForeignKey(Task, null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    made_at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        ordering = ("made_at", "pk")
        indexes = [models.Index(fields=("sent_at",), name="keeping_notices_unsent")]

    def __str__(self) -> str:
        return self.what


class Audit(models.Model):
    """One line of the audit trail: who did which official act, in which role, to what."""

    only_ever_added_to = True

    at = models.DateTimeField()
    by = models.ForeignKey(PERSON, on_delete=models.PROTECT, related_name="+")
    role = models.CharField(max_length=20)
    act = models.CharField(max_length=30)
    proposal = models.ForeignKey(
        Proposal, null=True, blank=True, on_delete=models.DO_NOTHING, related_name="+", db_constraint=False
    )
    state = models.CharField(max_length=200, blank=True)
    details = models.JSONField(default=dict)

    class Meta:
        default_permissions = ()
        ordering = ("-pk",)

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.act}"
