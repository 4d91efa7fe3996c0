"""What kinds of act, their fields and their choices are called on a form, and how a secretariat groups the kinds.

Forms are made from the vocabulary; only its words stand here, one for each name, whatever kind it belongs to.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy as _p

Words = Mapping[str, Promise]

GROUPS: tuple[tuple[Promise, tuple[str, ...]], ...] = (
    (_("Joining"), ("signature", "deposit", "provisional_application")),
    (
        _("Leaving"),
        ("withdrawal_notice", "withdrawal_revoked", "instrument_withdrawn", "suspension_notice"),
    ),
    (
        _("Declarations and notifications"),
        ("statement", "territorial_application", "notification", "note", "armed_conflict"),
    ),
    (_("Reports"), ("report", "report_outstanding")),
    (
        _("Obligations and deadlines"),
        (
            "completion",
            "extension_request",
            "extension_decision",
            "obligation_statement",
            "obligation_found_again",
            "national_law",
        ),
    ),
    (
        _("Figures from the field"),
        (
            "land_figure",
            "stockpile_figure",
            "items_destroyed",
            "casualty_figure",
            "victim_assistance",
            "risk_education",
            "funding",
            "conduct_report",
        ),
    ),
    (_("Meetings and votes"), ("meeting", "office", "decision", "resolution", "vote", "happening")),
    (_("The treaty as a whole"), ("adoption", "entry_into_force", "termination", "assertion")),
)
"""Every kind of act that can be entered. A retraction is none: it is made where the entry stands."""

KINDS: Words = {
    "signature": _("Signature"),
    "deposit": _("Deposit of an instrument"),
    "provisional_application": _("Declaration of provisional application"),
    "withdrawal_notice": _("Notice of withdrawal"),
    "withdrawal_revoked": _("Withdrawal taken back"),
    "instrument_withdrawn": _("Instrument taken back"),
    "suspension_notice": _("Notice of suspension"),
    "statement": _("Declaration, reservation or objection"),
    "territorial_application": _("Territorial application"),
    "notification": _("Notification"),
    "note": _("End note of the depositary"),
    "armed_conflict": _("Armed conflict"),
    "report": _("Report submitted"),
    "report_outstanding": _("Report said to be outstanding"),
    "completion": _("Declaration of completion"),
    "extension_request": _("Request for an extension"),
    "extension_decision": _("Decision on an extension"),
    "obligation_statement": _("Whether an obligation applies"),
    "obligation_found_again": _("Stocks or remnants found later"),
    "national_law": _("National law"),
    "land_figure": _("Land: contaminated or released"),
    "stockpile_figure": _("Stockpiles: declared, destroyed, kept"),
    "items_destroyed": _("Items destroyed in clearance"),
    "casualty_figure": _("Casualties"),
    "victim_assistance": _("Assistance to victims"),
    "risk_education": _("Risk education"),
    "funding": _("Funding"),
    "conduct_report": _("Reported use, production or transfer"),
    "meeting": _("Meeting"),
    "office": _("Office held"),
    "decision": _("Decision of a meeting"),
    "resolution": _("Resolution voted on"),
    "vote": _("Vote of a state"),
    "happening": _("Other event"),
    "adoption": _("Adoption of the treaty"),
    "entry_into_force": _("General entry into force"),
    "termination": _("Termination"),
    "assertion": _("Figure somebody printed"),
    "retraction": _("Retraction"),
}

FIELDS: Words = {
    "about": _("About"),
    "abstain": _("Abstentions"),
    "actor": _("Who, in the source's words"),
    "adopted_on": _("Adopted on"),
    "alleged": _("Alleged: the source itself does not confirm it"),
    "amount": _("Amount"),
    "applies": _("Applies"),
    "area": _("Area"),
    "article": _("Article"),
    "articles": _("Articles"),
    "as_of": _("As of"),
    "basis": _("Share of what"),
    "began_on": _("Began on"),
    "begun_on": _("Begun on"),
    "choice": _("Vote"),
    "city": _("City"),
    "code": _("Short name, as documents cite it"),
    "completed_on": _("Work completed on"),
    "count": _("Number"),
    "country": _("Country"),
    "covering": _("Time reported on"),
    "currency": _("Currency (ISO 4217)"),
    "decided_on": _("Decided on"),
    "declared_at": _("Meeting that took note"),
    "declared_on": _("Declared on"),
    "deposited_on": _("Received by the depositary on"),
    "document": _("Symbol of the document"),
    "documents": _("Symbol of its papers"),
    "donors": _("Number of donors"),
    "draft": _("Symbol of the draft"),
    "due_on": _("Said to be due on"),
    "during": _("During"),
    "edition": _("Edition"),
    "effective_on": _("Takes effect on, where the depositary says so"),
    "enacted_on": _("Enacted on"),
    "ended_on": _("Ended on"),
    "entered_on": _("Entered into force on"),
    "figures": _("Figures"),
    "forum": _("Where"),
    "found_on": _("Found on"),
    "from_deadline": _("Deadline before"),
    "group": _("Among a group"),
    "happened_on": _("Happened on"),
    "holder": _("Person"),
    "hostilities_ended_on": _("Hostilities ended on"),
    "in_force_on": _("In force on"),
    "in_usd": _("In US dollars, as the source converts it"),
    "instrument": _("Instrument"),
    "item": _("Item"),
    "lapsed": _("Printed in square brackets: no longer has effect"),
    "made_on": _("Made on"),
    "manner": _("Manner"),
    "mark": _("Mark of the note"),
    "measure": _("What is counted"),
    "meeting": _("Meeting"),
    "new": _("New since entry into force"),
    "no": _("Against"),
    "no_later_than": _("Done no later than"),
    "notified_on": _("Notified on"),
    "number": _("UN number of the treaty"),
    "outcome": _("Outcome"),
    "part": _("Paragraph voted on apart"),
    "participants": _("Participants"),
    "people": _("People who took part"),
    "place": _("Place"),
    "quantity": _("Quantity"),
    "received_on": _("Received by the depositary on"),
    "recipient": _("State helped"),
    "report": _("Symbol of its report"),
    "revoked_on": _("Taken back on"),
    "role": _("Role"),
    "scope": _("Scope"),
    "session": _("Session, by the year in which it began"),
    "signed_on": _("Signed on"),
    "sort": _("Kind"),
    "state": _("State"),
    "stated_effect_on": _("Day of effect the source prints"),
    "status": _("Status"),
    "subject": _("Subject coordinated"),
    "submitted_by": _("Submitted by"),
    "submitted_on": _("Submitted on"),
    "symbol": _("Symbol"),
    "territories": _("Territories"),
    "text": _("Text"),
    "threshold_on": _("Last instrument needed received on"),
    "title": _("Title"),
    "treaty": _("Treaty"),
    "under": _("Words of the column"),
    "unit": _("Unit"),
    "until": _("New deadline"),
    "value": _("Figure or date printed"),
    "voted_on": _("Voted on"),
    "what": _("What the figure counts"),
    "where": _("Place"),
    "withdrawn_on": _("Taken back on"),
    "yes": _("In favour"),
}

CHOICES: Words = {
    "m2": _("square metres"),
    "ha": _("hectares"),
    "km2": _("square kilometres"),
    "abstain": _p("vote", "abstention"),
    "not_voting": _p("vote", "did not vote"),
    "claimed": _("claimed, and outside the state's control"),
    "ad_referendum": _("ad referendum"),
    "ipso_facto_acceptance": _("ipso facto acceptance"),
}
"""Choices that do not read well as they are; the others are their own words."""

LONG = frozenset({"about", "text", "participants", "figures"})
"""Fields for more than a line."""


def choice(value: str) -> str:
    """What a choice is called."""
    return str(CHOICES[value]) if value in CHOICES else value.replace("_", " ")


def kind(value: str) -> str:
    """What a kind of act is called."""
    return str(KINDS.get(value, value.replace("_", " ")))
