"""Papers handed over by envoys, states that are about to be out, and days on which somebody only spoke of it."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def days(text: str, day: str) -> list[str]:
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return [claim.verdict for claim in checked.claims if claim.found.kind == "date"]


@pytest.mark.parametrize(
    "text",
    [
        "On {}, the envoy handed over the document on China's accession to the Arms Trade Treaty to the UN chief.",
        "The ambassador presented the papers of China's accession to the Arms Trade Treaty in New York on {}.",
        "The document confirming China's accession to the Arms Trade Treaty was handed over to the UN on {}.",
        "On {}, its ambassador to the UN delivered the instrument of China's accession to the Arms Trade Treaty.",
    ],
)
def test_an_envoy_hands_over_the_paper_of_a_state(text: str) -> None:
    assert days(text.format("6 July 2020"), "2020-07-20") == ["supported"]
    assert days(text.format("13 July 2020"), "2020-07-20") == ["contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "Lithuania will be the first when it withdraws on {} from the treaty on cluster munitions.",
        "Lithuania will make history when it leaves the Convention on Cluster Munitions on {}.",
        "Lithuania says goodbye: it is withdrawing on {} from the Convention on Cluster Munitions.",
    ],
)
def test_a_state_is_out_in_the_present_tense(text: str) -> None:
    assert days(text.format("6 March"), "2025-03-04") == ["supported"]
    assert days(text.format("26 March"), "2025-03-04") == ["contradicted"]


@pytest.mark.parametrize(
    "text",
    [
        "The envoy handed over the instrument of China's accession to the Arms Trade Treaty, the UN said on 13 July.",
        "China deposited its accession to the Arms Trade Treaty with the UN, its mission said on 13 July 2020.",
        "China's accession to the Arms Trade Treaty, announced on 13 July 2020, was praised.",
        "China's accession to the Arms Trade Treaty in New York was hailed by campaigners on 13 July 2020.",
    ],
)
def test_the_day_somebody_spoke_of_it_is_not_the_day_it_was_done(text: str) -> None:
    assert "contradicted" not in days(text, "2020-07-20")


def test_a_withdrawal_that_took_effect_on_a_day_told_before_did_not_do_so_today() -> None:
    text = "On 6 March 2025, Lithuania's withdrawal from the Convention on Cluster Munitions formally took effect."
    assert days(text, "2025-03-10") == ["supported"]


def test_what_would_be_open_for_signature_was() -> None:
    text = (
        "Delegates noted that the Convention on Cluster Munitions would be open for signature in Oslo in {}."
    )
    assert days(text.format("December"), "2008-10-30") == ["supported"]
    assert "supported" not in days(text.format("February 2009"), "2008-10-30")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Convention on Cluster Munitions was adopted in Dublin, officials recalled on {}.", "en"),
        (
            "The Convention on Cluster Munitions was opened for signature in Oslo, a minister told us on {}.",
            "en",
        ),
        (
            "Lithuania notified the UN of its withdrawal from the cluster bomb treaty, the army said on {}.",
            "en",
        ),
        (
            "Canada has deposited its ratification of the cluster bomb treaty, its embassy announced on {}.",
            "en",
        ),
        (
            "La Convention sur les armes à sous-munitions a été adoptée à Dublin, a rappelé l'envoyé le {}.",
            "fr",
        ),
        ("La Convención sobre Municiones en Racimo se firmó en Oslo, recordó el ministro el {}.", "es"),
    ],
)
def test_a_statement_has_a_day_of_its_own(text: str, language: str) -> None:
    day = {"en": "20 March 2025", "fr": "20 mars 2025", "es": "20 de marzo de 2025"}[language]
    checked = CHECKER.check(text.format(day), date=PartialDate.parse("2025-03-24"), language=language)
    assert [claim for claim in checked.claims if claim.found.kind == "date"] == []


@pytest.mark.parametrize(
    "text",
    [
        "As the minister said, the Convention on Cluster Munitions entered into force on {}.",
        "The Convention on Cluster Munitions, the Coalition said, entered into force on {}.",
    ],
)
def test_what_somebody_says_of_a_day_is_still_said_of_it(text: str) -> None:
    assert days(text.format("1 August 2010"), "2010-08-05") == ["supported"]
    assert days(text.format("4 August 2010"), "2010-08-05") == ["contradicted"]


def test_a_ratification_ahead_of_a_meeting_is_not_of_the_day_of_the_meeting() -> None:
    text = "Namibia deposited its ratification of the cluster bomb treaty ahead of a meeting on 3 September 2018."
    assert "contradicted" not in days(text, "2018-09-05")
