"""The terms of record and law in the words of a reader: standings, obligations, statuses, events, votes.

Each is marked for the catalogues, where it stands as the authentic texts of the treaties have it.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Words = Mapping[str, "Promise | str"]

STANDINGS: Words = {
    "party": pgettext_lazy("standing of a state", "State Party"),
    "consented": pgettext_lazy("standing of a state", "deposited, not yet in force"),
    "signatory": pgettext_lazy("standing of a state", "signatory"),
    "withdrawn": pgettext_lazy("standing of a state", "withdrawn"),
    "none": pgettext_lazy("standing of a state", "no act"),
    "open": pgettext_lazy("standing of a state", "left open"),
}
SIGNS = {"party": "●", "consented": "◐", "signatory": "○", "withdrawn": "⊘", "none": "·", "open": "?"}

COUNTS: Words = {
    "joined": _("committed"),
    "consented": _("States Parties (deposited)"),
    "party": _("in force"),
    "signatory": _("signatories"),
    "signed": _("signed"),
    "withdrawn": _("withdrawn"),
    "provisional": _("apply it provisionally"),
}
MEANINGS: Words = {
    "joined": _("have signed or deposited an instrument, and have not left"),
    "consented": _(
        "have deposited an instrument of ratification, acceptance, approval, accession or succession, and have not "
        "left: most published counts of States Parties"
    ),
    "party": _("are bound: the treaty is in force for them"),
    "signatory": _("have signed and not yet deposited an instrument"),
    "signed": _("have signed, whatever came later"),
    "withdrawn": _("have left: their withdrawal has taken effect"),
    "provisional": _("apply the treaty provisionally"),
}
INSTRUMENTS: Words = {
    "ratification": _("ratification"),
    "acceptance": _("acceptance"),
    "approval": _("approval"),
    "accession": _("accession"),
    "succession": _("succession"),
    "formal_confirmation": _("formal confirmation"),
    "definitive_signature": _("definitive signature"),
    "consent_to_be_bound": _("consent to be bound"),
}
EVENTS: Words = {
    "signed": _("Signature"),
    "signature_void": _("Signature without effect"),
    "consented": _("Deposit of the instrument"),
    "not_bound": _("Instrument that expresses no consent"),
    "deposited_again": _("Further instrument"),
    "in_force": _("Entry into force for the state"),
    "in_force_pending": _("Not yet in force for the state"),
    "in_force_undetermined": _("Entry into force left open"),
    "treaty_in_force": _("Entry into force of the treaty"),
    "applies_provisionally": _("Provisional application"),
    "provisional_void": _("Declaration without provisional effect"),
    "instrument_withdrawn": _("Instrument taken back"),
    "lapsed": _("No longer in effect"),
    "withdrawal_notified": _("Notice of withdrawal"),
    "withdrawal_revoked": _("Notice of withdrawal taken back"),
    "withdrawal_held": _("Withdrawal held up"),
    "withdrawal_undetermined": _("Effect of the withdrawal left open"),
    "withdrawn": _("Withdrawal takes effect"),
    "left_with_convention": _("Left with the Convention"),
    "state_ceased": _("State ceased to exist"),
    "suspension_notified": _("Notice of suspension"),
    "statement": _("Declaration"),
    "territorial_application": _("Territorial application"),
    "disagreement": _("Another source says otherwise"),
    "none": _("No act on record"),
}
OBLIGATIONS: Words = {
    "stockpile_destruction": _("destruction of stockpiles"),
    "clearance": _("clearance of contaminated areas"),
    "victim_assistance": _("victim assistance"),
    "national_measures": _("national implementation measures"),
    "initial_report": _("initial transparency report"),
    "annual_report": _("annual transparency report"),
    "report_on_retained": _("report on retained munitions"),
}
STATUSES: Words = {
    "overdue": pgettext_lazy("status of an obligation", "overdue"),
    "due_soon": pgettext_lazy("status of an obligation", "due within twelve months"),
    "pending": pgettext_lazy("status of an obligation", "ongoing"),
    "unknown": pgettext_lazy("status of an obligation", "not known"),
    "fulfilled": pgettext_lazy("status of an obligation", "fulfilled"),
    "fulfilled_late": pgettext_lazy("status of an obligation", "fulfilled late"),
    "not_applicable": pgettext_lazy("status of an obligation", "not applicable"),
}
STATUS_SIGNS = {
    "overdue": "!", "due_soon": "◔", "pending": "○", "unknown": "?", "fulfilled": "✓", "fulfilled_late": "✓",
    "not_applicable": "–",
}  # fmt: skip
CHOICES: Words = {
    "yes": pgettext_lazy("vote", "in favour"),
    "no": pgettext_lazy("vote", "against"),
    "abstain": pgettext_lazy("vote", "abstaining"),
    "not_voting": pgettext_lazy("vote", "not voting"),
}
FORUMS: Words = {
    "plenary": _("General Assembly"),
    "first_committee": _("First Committee"),
    "conference": _("Conference"),
}
VERDICTS: Words = {
    "supported": pgettext_lazy("verdict on a claim", "supported"),
    "contradicted": pgettext_lazy("verdict on a claim", "contradicted"),
    "unverifiable": pgettext_lazy("verdict on a claim", "cannot tell"),
}
VERDICT_SIGNS = {"supported": "✓", "contradicted": "✗", "unverifiable": "?"}
SOURCE_KINDS: Words = {
    "depositary": _("depositary"),
    "official": _("official"),
    "ngo": _("non-governmental organization"),
    "press": _("press"),
    "reference": _("reference work"),
    "memory": _("general knowledge, not yet seen in a source"),
}
ITEMS: Words = {
    "cluster_munitions": _("cluster munitions"),
    "submunitions": _("submunitions"),
    "antipersonnel_mines": _("anti-personnel mines"),
}
STOCKS: Words = {
    "declared": pgettext_lazy("munitions", "declared"),
    "destroyed": pgettext_lazy("munitions", "destroyed"),
    "remaining": pgettext_lazy("munitions", "remaining"),
    "retained": pgettext_lazy("munitions", "retained"),
    "used_of_retained": pgettext_lazy("munitions", "used of those retained"),
    "found_later": pgettext_lazy("munitions", "found later"),
    "transferred": pgettext_lazy("munitions", "transferred"),
    "perhaps": pgettext_lazy("munitions", "perhaps destroyed: the figures are rounded"),
}
LAND: Words = {
    "suspected": pgettext_lazy("land", "suspected hazardous area"),
    "confirmed": pgettext_lazy("land", "confirmed hazardous area"),
    "contaminated": pgettext_lazy("land", "contaminated"),
    "cancelled": pgettext_lazy("land", "cancelled by survey"),
    "reduced": pgettext_lazy("land", "reduced by technical survey"),
    "cleared": pgettext_lazy("land", "cleared"),
    "released": pgettext_lazy("land", "released"),
    "unsplit": pgettext_lazy("land", "released, not told apart"),
    "newly_found": pgettext_lazy("land", "newly found"),
    "remaining": pgettext_lazy("land", "remaining"),
}
"""Terms of the International Mine Action Standards."""
SPANS: Words = {
    "treaty": _("time the treaty gives"),
    "extension": _("extended by a meeting"),
    "asked": _("more time asked for, not decided"),
    "overdue": STATUSES["overdue"],
    "open": STATUSES["unknown"],
}
GROUPS: Words = {
    "ASEAN": _("Association of Southeast Asian Nations"),
    "AU": _("African Union"),
    "CARICOM": _("Caribbean Community"),
    "CIS": _("Commonwealth of Independent States"),
    "COE": _("Council of Europe"),
    "COMMONWEALTH": _("Commonwealth of Nations"),
    "EU": _("European Union"),
    "G20": _("Group of Twenty"),
    "G7": _("Group of Seven"),
    "G8": _("Group of Eight"),
    "LAS": _("League of Arab States"),
    "LDC": _("Least developed countries"),
    "LLDC": _("Landlocked developing countries"),
    "NATO": _("North Atlantic Treaty Organization"),
    "OAS": _("Organization of American States"),
    "OIF": _("International Organization of la Francophonie"),
    "OSCE": _("Organization for Security and Co-operation in Europe"),
    "PIF": _("Pacific Islands Forum"),
    "SIDS": _("Small island developing States"),
    "UN": _("Member States of the United Nations"),
    "UNRG_AFRICA": _("African States"),
    "UNRG_ASIA_PACIFIC": _("Asia-Pacific States"),
    "UNRG_EASTERN_EUROPE": _("Eastern European States"),
    "UNRG_GRULAC": _("Latin American and Caribbean States"),
    "UNRG_WEOG": _("Western European and other States"),
    "UNSC_P5": _("Permanent members of the Security Council"),
    "UN_OBSERVER": _("Non-member observer States of the United Nations"),
}


def said(words: Words, name: str | None) -> str:
    """The word for a name; the name itself, in plain letters, where we have none."""
    if not name:
        return ""
    found = words.get(name)
    return name.replace("_", " ") if found is None else str(found)
