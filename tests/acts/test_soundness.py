"""What cannot be true, as it turns up in tables from the field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from servanda.acts import Act, from_plain
from servanda.acts.soundness import excesses, faults

RECORDED = date(2026, 11, 28)

LAND = {
    "act": "land_figure",
    "treaty": "CCM",
    "state": "DEU",
    "measure": "cleared",
    "area": "11",
    "unit": "km2",
}
STOCK = {
    "act": "stockpile_figure",
    "treaty": "CCM",
    "state": "CHE",
    "measure": "declared",
    "item": "cluster_munitions",
    "quantity": "205894",
}
CASUALTIES = {"act": "casualty_figure", "treaty": "CCM", "measure": "casualties", "count": "149"}
DONOR = {"act": "funding", "treaty": "APMBC", "state": "NOR", "measure": "given", "during": "2012"}
GRANT = {"act": "extension_decision", "treaty": "CCM", "state": "LAO", "article": "4", "meeting": "9MSP"}
DONE = {"act": "completion", "treaty": "CCM", "state": "MOZ", "article": "4"}
VOTE = {"act": "vote", "treaty": "CCM", "state": "ZWE", "choice": "no", "session": "2015", "forum": "plenary"}
RESULT = {
    "act": "resolution",
    "treaty": "CCM",
    "session": "2015",
    "forum": "plenary",
    "symbol": "A/RES/70/54",
}
REPORT = {"act": "report", "treaty": "CCM", "state": "BWA", "article": "7", "sort": "annual"}
LATE = {
    "act": "report_outstanding",
    "treaty": "CCM",
    "state": "TGO",
    "article": "7",
    "sort": "initial",
    "as_of": "2015-06-18",
}
MEETING = {
    "act": "meeting",
    "treaty": "CCM",
    "code": "7MSP",
    "title": "Seventh Meeting of States Parties",
    "sort": "states_parties",
    "begun_on": "2017-09-04",
}


def act(plain: dict[str, str], **changes: str) -> Act:
    return from_plain({**plain, **changes})


@pytest.mark.parametrize(
    ("plain", "changes", "said"),
    [
        (LAND, {"area": "-3"}, "area: -3 is negative"),
        (
            LAND,
            {"as_of": "2027-01"},
            "as_of: 2027-01 lies after the day on which it was recorded, 2026-11-28",
        ),
        (LAND, {"as_of": "1018"}, "as_of: 1018 lies before 1900"),
        (LAND, {"state": "ALL"}, "state: 'ALL' is the code of no state, territory or organisation"),
        (LAND, {"treaty": "OTTAWA"}, "treaty: 'OTTAWA' is no treaty's code or number"),
        (STOCK, {"quantity": "205894.5"}, "quantity: 205894.5 is no whole number"),
        (
            CASUALTIES,
            {"measure": "child_share", "count": "140"},
            "count: 140 is a share of more than 100 per cent",
        ),
        (DONOR, {"amount": "281519998", "currency": "KRN"}, "currency: 'KRN' is no currency of ISO 4217"),
        (DONOR, {"amount": "281519998"}, "currency: an amount and its currency go together"),
        (DONOR, {}, "amount: neither it nor in_usd is given"),
        (
            GRANT,
            {"from_deadline": "2020-08-01", "until": "2015-08-01"},
            "until: the new deadline 2015-08-01 lies before the old one, 2020-08-01",
        ),
        (
            GRANT,
            {"until": "2205-08-01"},
            "until: 2205-08-01 lies more than 30 years ahead of 2026-11-28",
        ),
        (
            DONE,
            {"completed_on": "2016-11", "declared_on": "2016-09"},
            "declared_on: 2016-09 lies before completed_on 2016-11",
        ),
        (DONE, {"state": ""}, "state: is not given"),
        (MEETING, {"ended_on": "2017-09-03"}, "ended_on: 2017-09-03 lies before begun_on 2017-09-04"),
        (
            MEETING,
            {"country": "GENEVA"},
            "country: 'GENEVA' is the code of no state, territory or organisation",
        ),
        (VOTE, {"voted_on": "2018-12-05"}, "voted_on: 2018-12-05 is not in the session that began in 2015"),
        (VOTE, {"session": "70th"}, "session: '70th' is not the year in which a session began"),
        (
            RESULT,
            {"yes": "139", "no": "2", "abstain": "400"},
            "yes: 541 votes are more than the 193 members there are",
        ),
        (
            REPORT,
            {"covering": "2015", "submitted_on": "2014-04-30"},
            "submitted_on: 2014-04-30 lies before the time reported on, 2015",
        ),
        (
            LATE,
            {"due_on": "2015-07-31"},
            "due_on: 2015-07-31 lies after 2015-06-18: the report was not yet due",
        ),
    ],
)
def test_what_cannot_be_true_is_named_with_its_field(
    plain: dict[str, str], changes: dict[str, str], said: str
) -> None:
    assert [str(fault) for fault in faults(act(plain, **changes), RECORDED)] == [said]


@pytest.mark.parametrize(
    ("plain", "changes"),
    [
        (LAND, {"during": "2017/2019"}),
        (LAND, {"area": "0"}),
        (STOCK, {"quantity": "~12200000"}),
        (CASUALTIES, {"measure": "civilian_share", "count": "100"}),
        (DONOR, {"amount": "281519998", "currency": "NOK", "in_usd": "48386930"}),
        (DONOR, {"in_usd": ">118000000"}),
        (DONOR, {"state": "EUE", "in_usd": "~60700000"}),
        (GRANT, {"from_deadline": "2025-08-01", "until": "2030-08-01"}),
        (DONE, {"completed_on": "2016-11", "notified_on": "2016-12", "declared_on": "2017-09"}),
        (DONE, {"completed_on": "2016", "notified_on": "2016-03"}),
        (MEETING, {"begun_on": "2027-11-16", "ended_on": "2027-11-19"}),
        (VOTE, {"voted_on": "2016-01-05"}),
        (RESULT, {"yes": "139", "no": "2", "abstain": "40"}),
        (REPORT, {"covering": "2015", "submitted_on": "2015-06"}),
    ],
)
def test_what_can_be_true_is_let_pass(plain: dict[str, str], changes: dict[str, str]) -> None:
    assert faults(act(plain, **changes), RECORDED) == ()


def test_every_fault_of_an_act_is_named_in_the_order_of_its_fields() -> None:
    found = faults(act(LAND, state="ALL", area="-3", as_of="2030"), RECORDED)
    assert [fault.field for fault in found] == ["state", "area", "as_of"]


def test_a_report_outstanding_on_a_page_without_a_day_may_have_been_due_within_its_year() -> None:
    assert faults(act(LATE, as_of="2018/2019", due_on="2018-06-30"), RECORDED) == ()


def said(*plain: dict[str, Any]) -> list[str]:
    return [excess.message for excess in excesses(from_plain(one) for one in plain)]


def test_more_destroyed_than_declared() -> None:
    assert said(STOCK, {**STOCK, "measure": "destroyed", "quantity": "206061", "as_of": "2019-03-19"}) == [
        "206,061 destroyed is more than the 205,894 declared"
    ]


def test_a_higher_declaration_or_stocks_found_later_make_room_for_it() -> None:
    destroyed = {**STOCK, "measure": "destroyed", "quantity": "206061", "as_of": "2019-03-19"}
    assert said(STOCK, {**STOCK, "quantity": "206200", "as_of": "2016"}, destroyed) == []
    assert (
        said(STOCK, {**STOCK, "measure": "found_later", "quantity": "167", "as_of": "2015"}, destroyed) == []
    )


def test_a_rounded_figure_is_not_more_than_what_it_is_rounded_from() -> None:
    declared = {**STOCK, "item": "submunitions", "quantity": "2440940"}
    rounded = {**declared, "measure": "destroyed", "quantity": "~2400000"}
    assert said(declared, rounded) == []


def test_printed_decimals_are_no_excess() -> None:
    level = {**LAND, "measure": "contaminated", "area": "0.85", "as_of": "2016-12-31"}
    assert said(level, {**LAND, "measure": "released", "area": "0.86", "during": "2017"}) == []


def test_years_of_destruction_add_up() -> None:
    years = [
        {**STOCK, "state": "PER", "measure": "destroyed", "quantity": quantity, "during": year}
        for year, quantity in (("2020", "160"), ("2021", "296"), ("2022", "1600"))
    ]
    assert said({**STOCK, "state": "PER", "quantity": "2012"}, *years) == [
        "2,056 destroyed over the years is more than the 2,012 declared"
    ]


def test_more_cleared_than_remained() -> None:
    level = {**LAND, "measure": "contaminated", "area": "1.2", "as_of": "2015-12-31"}
    assert said(level, {**LAND, "area": "1.5", "during": "2016"}) == [
        "1,450,000 m2 or more released after 2015-12-31, when 1,250,000 m2 at most remained"
    ]
    assert said(level, {**LAND, "area": "150", "unit": "ha", "during": "2016"}) != []


@pytest.mark.parametrize(
    "other",
    [
        {**LAND, "measure": "newly_found", "area": "0.3", "during": "2016"},
        {**LAND, "measure": "contaminated", "area": "2", "as_of": "2015-12-31"},
        {**LAND, "measure": "cleared", "area": "0.9", "during": "2016"},
    ],
    ids=["more was found", "another source has a larger area", "another source has less cleared"],
)
def test_it_is_not_too_much_where_another_figure_leaves_room(other: dict[str, str]) -> None:
    level = {**LAND, "measure": "contaminated", "area": "1.2", "as_of": "2015-12-31"}
    assert said(level, {**LAND, "area": "1.5", "during": "2016"}, other) == []


def test_a_part_of_the_area_is_no_measure_of_what_remained() -> None:
    confirmed = {**LAND, "measure": "confirmed", "area": "1", "as_of": "2015-12-31"}
    assert said(confirmed, {**LAND, "area": "5", "during": "2016"}) == []
    suspected = {**LAND, "measure": "suspected", "area": "1", "as_of": "2015-12-31"}
    assert len(said(confirmed, suspected, {**LAND, "area": "5", "during": "2016"})) == 1


def test_a_time_told_as_a_whole_and_in_years_is_counted_once() -> None:
    level = {**LAND, "measure": "contaminated", "area": "3", "as_of": "2016-12-31"}
    years = [{**LAND, "area": "1", "during": year} for year in ("2017", "2018", "2019")]
    assert said(level, {**LAND, "area": "2.802", "during": "2017/2019"}, *years) == []


def test_parts_of_casualties_that_come_to_more_than_the_whole() -> None:
    edition = {**CASUALTIES, "as_of": "2010", "edition": "CMM2011"}
    assert said(
        {**edition, "count": "17169"},
        {**edition, "measure": "in_attacks", "count": "2141"},
        {**edition, "measure": "from_remnants", "count": "15053"},
        {**edition, "count": "19674..54063", "basis": "estimate"},
    ) == ["in attacks and from remnants come to 17,194, more than the 17,169 casualties of the same edition"]
