"""Lists of states as pages have them: with regions between, misspelt names, and names turned round."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.claiming.checking import Checker
from servanda.dates import PartialDate

CHECKER = Checker(on=date(2026, 11, 1))


def listed(text: str, day: str = "2011-03-01") -> dict[str, str]:
    """The verdict on each state of a list."""
    checked = CHECKER.check(text, date=PartialDate.parse(day))
    return {
        state: claim.verdict
        for claim in checked.claims
        if claim.found.kind == "membership"
        for state in claim.found.states
    }


@pytest.mark.parametrize(
    "heading",
    [
        "States that have ratified the Convention on Cluster Munitions:",
        "The Convention on Cluster Munitions\n\nCountries that have ratified it:",
    ],
)
def test_a_heading_that_names_what_was_ratified(heading: str) -> None:
    found = listed(f"{heading}\n- Albania\n- Austria\n- Egypt\n")
    assert found == {"ALB": "supported", "AUT": "supported", "EGY": "contradicted"}


def test_regions_and_unknown_names_do_not_end_a_list() -> None:
    text = (
        "Countries that have signed the Convention on Cluster Munitions but not ratified it:\n"
        "Africa\nAngola\nBenin\nAmericas\nColombia\nAtlantis\nJamaica\nNorway\n"
    )
    found = listed(text)
    assert found.pop("NOR") == "contradicted"
    assert set(found.values()) == {"supported"}
    assert {"AGO", "BEN", "COL", "JAM"} <= set(found)


def test_another_heading_ends_the_list_before() -> None:
    text = (
        "States that have not signed the Convention on Cluster Munitions:\nEgypt\nLatvia\n"
        "States that have ratified the Convention on Cluster Munitions:\nNorway\nSpain\n"
    )
    assert set(listed(text).values()) == {"supported"}


def test_names_turned_round_and_misspelt() -> None:
    text = (
        "States that have signed the Convention on Cluster Munitions:\n- Macedonia, FYR\n- Moldova, Republic of\n"
        "- The former Yugoslav Republic of Macedonia\n- Guatamala\n- Phillipines\n- Lichtenstein\n"
        "- Iran, Islamic Republic of\n"
    )
    found = listed(text)
    assert found.pop("IRN") == "contradicted"
    assert found == dict.fromkeys(("MKD", "MDA", "GTM", "PHL", "LIE"), "supported")


@pytest.mark.parametrize(
    "row",
    [
        "Convention on Cluster Munitions status\n\n{}\n\nPolicy\n",
        "Convention on Cluster Munitions status |\n{} |\nPolicy |\n",
        "Convention on Cluster Munitions status | {}\n",
        "Convention on Cluster Munitions status: {}\n",
    ],
)
def test_the_standing_in_a_profile_is_that_of_its_country(row: str) -> None:
    page = "Canada\n\nBan Policy\n\n" + row
    assert listed(page.format("Signatory"), "2014-08-26") == {"CAN": "supported"}
    assert listed(page.format("State Party"), "2014-08-26") == {"CAN": "contradicted"}
    assert listed(page.format("Non-signatory"), "2014-08-26") == {"CAN": "contradicted"}
