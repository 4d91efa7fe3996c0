"""Sums of what states destroyed, against what others print: each difference has names."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from servanda.checks import stockpile_sums
from servanda.checks.stockpile_sums import summed
from servanda.ledger.entry import Entry
from tests.checks.records import messages, record, said


def destroyed(state: str, quantity: str, **changes: str) -> dict[str, str]:
    return {
        "act": "stockpile_figure",
        "treaty": "CCM",
        "state": state,
        "measure": "destroyed",
        "item": "submunitions",
        "quantity": quantity,
        **({"as_of": "2015"} if not changes else {}),
        **changes,
    }


def completed(state: str, **days: str) -> dict[str, str]:
    return {"act": "completion", "treaty": "CCM", "state": state, "article": "3", **days}


def printed(value: str, as_of: str = "2016-12-31", what: str = "destroyed_submunitions") -> dict[str, str]:
    return {"act": "assertion", "treaty": "CCM", "what": what, "value": value, "as_of": as_of}


def findings(*entries: Entry) -> list[tuple[str, str]]:
    return messages(list(stockpile_sums.check(record(*entries))))


BELGIUM, FRANCE = said(destroyed("BEL", "~10100000")), said(destroyed("FRA", "14916881"))


def test_a_total_that_states_come_to_is_a_note() -> None:
    assert findings(BELGIUM, FRANCE, said(printed("~25000000"))) == [
        (
            "note",
            "printed about 25,000,000 destroyed submunitions on 2016-12-31; states come to 24,966,881 to 25,066,881; "
            "rounded or bounds: Belgium",
        )
    ]


def test_a_total_out_of_reach_is_explained_by_the_states_without_a_figure() -> None:
    [(weight, message)] = findings(
        BELGIUM, FRANCE, said(completed("CUB", completed_on="2016")), said(printed("~40000000"))
    )
    assert weight == "explained"
    assert "completed, no figure: Cuba" in message


def test_a_state_that_is_still_destroying_is_named_too() -> None:
    [(weight, message)] = findings(
        BELGIUM,
        said(destroyed("GBR", "38700000", as_of="2013-12-17")),
        said(printed("~30000000", "2012-09")),
    )
    assert weight == "explained"
    assert "under way, no figure: Belgium, United Kingdom" in message


def test_a_total_that_nothing_explains_is_a_fault() -> None:
    assert [weight for weight, _ in findings(FRANCE, said(printed("25000000")))] == ["fault"]
    assert [weight for weight, _ in findings(FRANCE, said(printed("9000000")))] == ["fault"]


def test_unless_the_entry_says_why_the_source_has_it() -> None:
    [(weight, message)] = findings(FRANCE, said(printed("9000000"), remark="One treaty's parties only"))
    assert weight == "explained"
    assert message.endswith("the source: One treaty's parties only")


def test_what_is_only_remembered_is_named() -> None:
    [(_, message)] = findings(
        said(destroyed("NOR", "3087910"), confidence="memory-only"), said(printed("3087910"))
    )
    assert "from general knowledge only: Norway" in message


def test_what_was_seen_goes_before_what_is_remembered_of_a_later_year() -> None:
    figures = record(
        said(destroyed("MOZ", "9708", as_of="2015-09")),
        said(destroyed("MOZ", "12804", as_of="2015"), confidence="memory-only"),
    )
    assert summed(figures.treaty("CCM"), "submunitions", date(2016, 1, 1)).low == Decimal(9708)


def test_years_after_a_level_are_added_and_years_before_are_in_it() -> None:
    figures = record(
        said(destroyed("PER", "100", as_of="2019-12-31")),
        said(destroyed("PER", "8595", during="2020")),
        said(destroyed("PER", "40", during="2018")),
    )
    assert summed(figures.treaty("CCM"), "submunitions", date(2021, 1, 1)).low == Decimal(8695)


def test_nothing_counts_before_its_day() -> None:
    figures = record(BELGIUM)
    assert summed(figures.treaty("CCM"), "submunitions", date(2014, 12, 31)).parts == {}


def test_states_that_completed_are_counted_surely_and_perhaps() -> None:
    claim = said(printed("2", "2017-09-04", "completed_stockpile_states"))
    done = [said(completed("BEL", completed_on="2010-08-06")), said(completed("CUB", completed_on="2017"))]
    assert findings(*done, claim) == [
        (
            "note",
            "printed 2 states that completed by 2017-09-04; the record has 1, and perhaps Cuba",
        )
    ]


def test_a_total_of_some_states_only_is_no_total() -> None:
    part = {**printed("2800000"), "group": "Spain, Slovakia and Switzerland"}
    assert findings(FRANCE, said(part)) == []
