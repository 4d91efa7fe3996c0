"""What a date means under a heading."""

from __future__ import annotations

import pytest

from servanda.acts import Deposit, Notification, ProvisionalApplication, Signature
from servanda.dates import PartialDate
from servanda.errors import BadDate
from servanda.intake.legend import legend

DAY = PartialDate.parse("1998-03-24")
ALL = "Ratification, Acceptance(A), Approval(AA), Formal confirmation(c), Accession(a), Succession(d)"


def act(heading: str, mark: str = "") -> object:
    way, odd = legend(heading).meaning(mark)
    assert odd == ""
    return way.act(treaty="XXI-77", state="CHL", day=DAY, lapsed=False)


@pytest.mark.parametrize(
    ("heading", "mark", "instrument"),
    [
        (ALL, "", "ratification"),
        (ALL, "a", "accession"),
        (ALL, "A", "acceptance"),
        (ALL, "AA", "approval"),
        (ALL, "c", "formal_confirmation"),
        (ALL, "d", "succession"),
        ("Definitive signature(s), Acceptance(A)", "s", "definitive_signature"),
        ("Consent to be bound(P), Succession(d)", "P", "consent_to_be_bound"),
        ("Simplified procedure(p), Consent to be bound(P)", "p", "simplified_procedure"),
        ("Ratification, Acceptance(A), Participation(P)", "P", "participation"),
        ("Confirmation of signature ad referendum(C)", "C", "confirmation_of_signature"),
        ("Definitive acceptance", "", "definitive_acceptance"),
        ("Provisional acceptance", "", "provisional_acceptance"),
        ("Application", "", "application"),
    ],
)
def test_a_letter_means_what_the_heading_says(heading: str, mark: str, instrument: str) -> None:
    assert act(heading, mark) == Deposit(
        treaty="XXI-77", state="CHL", deposited_on=DAY, instrument=instrument
    )


@pytest.mark.parametrize(
    ("heading", "mark", "manner"),
    [
        ("Signature", "", "simple"),
        ("Signature, Succession to signature(d)", "", "simple"),
        ("Signature, Succession to signature(d)", "d", "succession"),
        ("Signature, Signature ad referendum (s)", "s", "ad_referendum"),
    ],
)
def test_a_letter_in_a_column_of_signatures_is_a_manner_of_signing(
    heading: str, mark: str, manner: str
) -> None:
    assert act(heading, mark) == Signature(treaty="XXI-77", state="CHL", signed_on=DAY, manner=manner)


@pytest.mark.parametrize(
    ("heading", "mark"),
    [
        ("Provisional application(n)", "n"),
        ("Provisional application under article 23(n)", "n"),
        ("Undertaking of provisional application in accordance with article 31", ""),
        (
            "Provisional application by virtue of signature or accession, Provisional application (n)",
            "",
        ),
    ],
)
def test_provisional_application_is_neither_signature_nor_consent(heading: str, mark: str) -> None:
    assert act(heading, mark) == ProvisionalApplication(treaty="XXI-77", state="CHL", declared_on=DAY)


@pytest.mark.parametrize(
    "heading",
    [
        "Notification under article 25",
        "Notification of non-provisional application under article 7 (1) (b)",
        "Notification under section 3 (c)",
        "Extension",
    ],
)
def test_other_columns_are_notifications_in_their_own_words(heading: str) -> None:
    assert act(heading) == Notification(treaty="XXI-77", state="CHL", notified_on=DAY, about=heading)


def test_consent_to_a_treaty_as_amended_keeps_the_words() -> None:
    heading = "Accession to the Convention as amended by the Protocol(a), Ratification"
    assert act(heading, "a") == Deposit(
        treaty="XXI-77",
        state="CHL",
        deposited_on=DAY,
        instrument="accession",
        under="Accession to the Convention as amended by the Protocol",
    )


def test_a_date_that_can_mean_several_kinds_of_consent_is_only_consent() -> None:
    found = act("Definitive signature of the Protocol, Acceptance of the Protocol, Succession to it(d)")
    assert isinstance(found, Deposit)
    assert found.instrument == "consent_to_be_bound"
    assert found.under == "Definitive signature of the Protocol, or Acceptance of the Protocol"


def test_two_ways_with_one_letter_are_not_told_apart_by_guessing() -> None:
    found = act("Acceptance(A), Acceptance ipso facto by virtue of article 10 (1), as amended(A)", "A")
    assert isinstance(found, Deposit)
    assert found.instrument == "consent_to_be_bound"


def test_a_comma_inside_a_phrase_does_not_end_it() -> None:
    heading = (
        "Participation in the Convention by virtue of ratification, accession or succession to the Protocol"
    )
    assert [way.words for way in legend(heading).ways] == [heading]


def test_a_letter_missing_from_the_heading_is_read_as_elsewhere_and_said_to_be_odd() -> None:
    way, odd = legend("Ratification, Accession(a)").meaning("c")
    assert way.instrument == "formal_confirmation"
    assert odd == "the letter 'c' is not in the heading; read as it is used elsewhere"


def test_a_d_in_a_plain_column_of_signatures_is_succession_to_signature() -> None:
    way, odd = legend("Signature").meaning("d")
    assert (way.step, way.manner) == ("signature", "succession")
    assert odd


def test_a_date_without_its_only_letter_is_read_as_the_heading_says_and_said_to_be_odd() -> None:
    way, odd = legend("Accession(a)").meaning("")
    assert way.instrument == "accession"
    assert odd == "the date lacks the letter the heading gives; read as the heading says"


def test_a_date_without_one_of_several_letters_is_consent_of_unknown_kind() -> None:
    way, odd = legend("Accession(a), Succession(d)").meaning("")
    assert (way.instrument, way.under) == ("consent_to_be_bound", "Accession, or Succession")
    assert odd == "the heading gives no meaning to a date without a letter; read as consent"


@pytest.mark.parametrize(
    ("heading", "mark", "message"),
    [
        ("Ratification", "q", "the letter 'q' has no meaning in the heading or elsewhere"),
        (
            "Signature ad referendum(s), Acceptance(A)",
            "",
            "the heading gives no meaning to a date without a letter",
        ),
        ("Extension, Acceptance", "", "the heading gives the date several meanings: Extension or Acceptance"),
    ],
)
def test_what_no_heading_explains_is_refused(heading: str, mark: str, message: str) -> None:
    with pytest.raises(BadDate) as refused:
        legend(heading).meaning(mark)
    assert str(refused.value) == message
