"""What claims on meetings, votes and the like are held against, and what they leave unread."""

from __future__ import annotations

from datetime import date
from typing import get_args

import pytest

from servanda.acts import ImplementingAct
from servanda.claiming.checking import Checker, plain_claim
from servanda.claiming.model import Claim
from servanda.dates import PartialDate
from servanda.records import SHIPPED, Record

CHECKER = Checker(on=date(2026, 11, 1))


def only(text: str, day: str) -> Claim:
    (claim,) = CHECKER.check(text, date=PartialDate.parse(day), date_from="given").claims
    return claim


def test_a_document_without_such_claims_reads_no_acts_of_implementation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record = Record(SHIPPED)
    for name in ("entries", "entries_of_kind"):
        monkeypatch.setattr(Record, name, lambda *_: pytest.fail("the acts of implementation were read"))
    checked = Checker(record).check(
        "As of January 2015, 116 states have joined the Convention on Cluster Munitions, which was adopted in 2008. "
        "Lithuania must destroy its stocks by 1 September 2019.",
        date=PartialDate.parse("2015-01-31"),
    )
    assert len(checked.claims) >= 2


def test_a_rival_account_is_told_beside_the_one_that_bears_the_claim_out() -> None:
    claim = only(
        "Under the Convention on Cluster Munitions Denmark destroyed 42,181 cluster munitions.", "2018-01-01"
    )
    assert claim.verdict == "supported"
    assert "42,176" in claim.explanation


def test_what_nobody_has_seen_in_a_source_bears_out_with_a_warning() -> None:
    claims = CHECKER.check(
        "On 7 December 2022 the General Assembly adopted the resolution on the Convention on Cluster Munitions with "
        "144 votes in favour.",
        date=PartialDate.parse("2022-12-20"),
    ).claims
    assert [claim.found.kind for claim in claims] == ["date", "vote"]
    for claim in claims:
        assert claim.verdict == "supported"
        assert "low confidence" in claim.explanation


def test_a_wrong_meeting_names_the_right_days_and_their_sources() -> None:
    claim = only(
        "The Seventh Meeting of States Parties to the Convention on Cluster Munitions was held in September 2016.",
        "2018-01-01",
    )
    assert claim.nearest == "2017-09-04/2017-09-06"
    assert claim.sources


def test_the_contract_says_which_meeting_a_claim_is_about() -> None:
    claim = only(
        "Croatia hosted the First Review Conference of the Convention on Cluster Munitions.", "2018-01-01"
    )
    plain = plain_claim(claim)
    assert (plain["about"], plain["state"], plain["record_value"]) == ("1RC", "HRV", "HRV")


@pytest.mark.parametrize("year", ["2024", "2025"])
def test_beyond_what_the_record_vouches_for_no_result_is_called_wrong(year: str) -> None:
    claim = only(
        f"On 5 December {year} the General Assembly adopted the resolution on the Convention on Cluster Munitions with "
        "111 votes in favour.",
        f"{year}-12-20",
    )
    assert claim.verdict == "unverifiable"


@pytest.mark.parametrize("code", ["CCM", "APMBC", "ATT"])
def test_one_kind_read_alone_is_what_it_is_among_all(code: str) -> None:
    alone, together = Record(SHIPPED).treaty(code), Record(SHIPPED).treaty(code)
    assert together.implementation
    for kind in get_args(ImplementingAct):
        assert alone.told(kind) == together.told(kind)
