"""Stockpiles: levels and flows apart, and whether what was declared is accounted for."""

from __future__ import annotations

from datetime import date

from servanda.acts import Act
from servanda.answers.printed import printed_totals
from servanda.answers.stocks import Stock, stocks, told_during, told_until, totals
from tests.answers.made import printed, stock
from tests.situations import on, record_of

TODAY = date(2026, 11, 21)


def only(*acts: Act) -> Stock:
    (found,) = stocks(record_of(*acts).treaty("CCM"), TODAY)
    return found


def test_as_much_destroyed_as_declared_adds_up() -> None:
    found = only(stock("AUT", "declared", "798336"), stock("AUT", "destroyed", "798336", as_of="2010-11"))
    assert (found.balance.verdict, found.balance.left_over) == ("adds_up", 0)


def test_more_destroyed_than_declared_is_said() -> None:
    found = only(stock("MOZ", "declared", "9708"), stock("MOZ", "destroyed", "12804"))
    assert (found.balance.verdict, found.balance.because) == (
        "does_not_add_up",
        "3,096 more went than was there",
    )


def test_what_is_not_accounted_for_is_not_called_left() -> None:
    found = only(stock("ITA", "declared", "5113"), stock("ITA", "destroyed", "4963"))
    assert found.balance.verdict == "cannot_tell"
    assert found.balance.because == "150 are not accounted for: what remains is not in the record"
    assert found.amount("remaining") is None


def test_what_is_kept_for_training_may_have_been_among_what_was_declared_or_not() -> None:
    apart = only(
        stock("FRA", "declared", "100"), stock("FRA", "destroyed", "100"), stock("FRA", "retained", "9")
    )
    assert (apart.balance.verdict, apart.balance.because) == ("adds_up", "adds up")
    among = only(
        stock("FRA", "declared", "100"), stock("FRA", "destroyed", "91"), stock("FRA", "retained", "9")
    )
    assert among.balance.because == "adds up, with what is kept for training"


def test_what_was_found_later_is_added_to_what_was_declared() -> None:
    found = only(
        stock("ESP", "declared", "100"), stock("ESP", "found_later", "7"), stock("ESP", "destroyed", "107")
    )
    assert found.balance.verdict == "adds_up"


def test_what_remained_before_the_last_was_destroyed_is_an_earlier_figure() -> None:
    found = only(
        stock("SVN", "declared", "52920"),
        stock("SVN", "remaining", "41825", as_of="2012"),
        stock("SVN", "destroyed", "52920", as_of="2017-09"),
    )
    assert found.balance.verdict == "adds_up"
    assert found.amount("remaining") is None
    assert [told.act.measure for told in found.earlier] == ["remaining"]


def test_the_last_level_is_followed_and_the_flow_of_a_year_is_none() -> None:
    found = only(
        stock("PER", "destroyed", "10", as_of="2020"),
        stock("PER", "destroyed", "30", as_of="2022"),
        stock("PER", "destroyed", "20", during="2021"),
    )
    assert str(found.amount("destroyed")) == "30"
    assert [str(told.act.quantity) for told in found.earlier] == ["10"]
    assert [str(told.act.during) for told in found.by_year] == ["2021"]


def test_a_sum_names_the_states_of_which_nothing_is_told() -> None:
    found = stocks(
        record_of(
            stock("AUT", "destroyed", "10"), stock("ITA", "declared", "7"), stock("ESP", "destroyed", ">5")
        ).treaty("CCM"),
        TODAY,
    )
    destroyed = next(total for total in totals(found) if total.measure == "destroyed")
    assert (str(destroyed.amount), destroyed.states, destroyed.untold) == (">=15", ("AUT", "ESP"), ("ITA",))


def test_a_printed_total_is_held_against_what_was_told_by_its_own_day() -> None:
    treaty = record_of(
        stock("AUT", "destroyed", "10", as_of="2010"),
        stock("ESP", "destroyed", "90", as_of="2018"),
        printed("destroyed_submunitions", "10", "2012-09"),
        printed("destroyed_submunitions", "60", "2015-12"),
        printed("destroyed_submunitions", "~100", "2019-12"),
        printed("destroyed_submunitions", "80", "2020-12"),
    ).treaty("CCM")
    found = stocks(treaty, TODAY)
    held = printed_totals(
        treaty,
        TODAY,
        ["destroyed_submunitions"],
        lambda act: told_until(found, "submunitions", "destroyed", act.as_of.latest if act.as_of else TODAY),
    )
    assert [(str(one.summed), one.untold, one.agrees) for one in held] == [
        ("10", 1, True),
        # Spain may make up the difference: nothing is told of it for that time.
        ("10", 1, None),
        ("100", 0, True),
        ("100", 0, False),
    ]
    assert held[-1].more == -20


def test_a_printed_total_of_one_year_is_held_against_that_year_alone() -> None:
    found = stocks(
        record_of(
            stock("PER", "destroyed", "900", as_of="2022"),
            stock("PER", "destroyed", "20", during="2021"),
            stock("ESP", "destroyed", "5", during="2021"),
            stock("AUT", "declared", "7"),
        ).treaty("CCM"),
        TODAY,
    )
    assert [str(part) for part in told_during(found, "submunitions", "destroyed", on("2021"))] == ["25", "1"]
    assert told_during(found, "submunitions", "destroyed", on("2016")) == (None, 3)
