"""Where several sources speak of one thing: whom we follow, and that the others stay."""

from __future__ import annotations

from datetime import UTC, datetime

from servanda.acts import Completion, ExtensionDecision, LandFigure, StockpileFigure, subject
from servanda.amounts import Amount
from servanda.dates import PartialDate
from servanda.ledger import compete, enter, facts
from servanda.ledger.competing import Told, agree
from servanda.ledger.entry import Confidence, Entry
from servanda.ledger.sources import Source

SOURCES = {
    name: Source(
        id=name,
        title=name,
        publisher=name,
        kind=kind,
        published=PartialDate.parse(published) if published else None,
    )
    for name, kind, published in [
        ("secretariat", "official", "2016-12-16"),
        ("monitor-2016", "ngo", "2016-09"),
        ("monitor-2022", "ngo", "2022-09"),
        ("memory", "memory", ""),
    ]
}


def said(source: str, quantity: str, confidence: Confidence = "verified", as_of: str = "2015") -> Entry:
    return enter(
        StockpileFigure(
            treaty="CCM",
            state="MOZ",
            measure="destroyed",
            item="submunitions",
            quantity=Amount.parse(quantity),
            as_of=PartialDate.parse(as_of),
        ),
        source=source,
        locator=f"{quantity}",
        recorded_at=datetime(2026, 11, 28, tzinfo=UTC),
        by="test",
        confidence=confidence,
    )


def told(*entries: Entry) -> list[Told]:
    return compete(facts(entries, SOURCES)[0], SOURCES)


def test_mozambique_s_rival_figures_stand_side_by_side_and_what_was_seen_is_followed() -> None:
    [one] = told(said("memory", "12804", "memory-only"), said("monitor-2022", "9708"))
    assert one.act.quantity == Amount.of(9708)
    assert [fact.act.quantity for fact in one.others] == [Amount.of(12804)]
    assert one.contested


def test_the_newer_edition_is_followed_among_sources_of_one_kind() -> None:
    [one] = told(said("monitor-2016", "12804"), said("monitor-2022", "9708"))
    assert one.act.quantity == Amount.of(9708)


def test_an_exact_figure_is_followed_before_a_rounding_of_it_and_they_do_not_disagree() -> None:
    [one] = told(said("monitor-2022", "~9700"), said("monitor-2016", "9708"))
    assert one.act.quantity == Amount.of(9708)
    assert not one.contested


def test_figures_of_other_days_are_other_things() -> None:
    assert len(told(said("monitor-2022", "9708"), said("monitor-2022", "100", as_of="2013"))) == 2


def test_the_order_of_the_entries_changes_nothing() -> None:
    entries = [
        said("memory", "12804", "memory-only"),
        said("monitor-2022", "9708"),
        said("monitor-2016", "9000"),
    ]
    assert told(*entries) == told(*reversed(entries))


def test_the_secretariat_is_followed_on_a_completion_and_a_month_does_not_contradict_a_day() -> None:
    def done(source: str, day: str) -> Entry:
        act = Completion(treaty="CCM", state="HRV", article="4", notified_on=PartialDate.parse(day))
        return enter(
            act, source=source, locator=day, recorded_at=datetime(2026, 11, 28, tzinfo=UTC), by="test"
        )

    [one] = told(done("monitor-2022", "2020-07"), done("secretariat", "2020-07-31"))
    assert one.act.notified_on == PartialDate.parse("2020-07-31")
    assert not one.contested
    [other] = told(done("monitor-2022", "2020-08-01"), done("secretariat", "2020-07-31"))
    assert other.contested


def test_a_bound_is_not_followed_where_a_month_of_the_act_itself_is_known() -> None:
    def done(source: str, **days: str) -> Entry:
        return enter(
            Completion(
                treaty="CCM",
                state="MOZ",
                article="4",
                **{name: PartialDate.parse(day) for name, day in days.items()},  # type: ignore[arg-type]
            ),
            source=source,
            locator="text",
            recorded_at=datetime(2026, 11, 28, tzinfo=UTC),
            by="test",
        )

    [one] = told(
        done("monitor-2022", no_later_than="2019-08-01"),
        done("monitor-2016", completed_on="2016-11", notified_on="2016-12"),
    )
    assert str(one.act.completed_on) == "2016-11"
    assert not one.contested


def test_a_second_completion_is_another_thing_than_the_first() -> None:
    first = Completion(treaty="APMBC", state="MOZ", article="5", declared_on=PartialDate.parse("2015-12-01"))
    second = Completion(
        treaty="APMBC",
        state="MOZ",
        article="5",
        completed_on=PartialDate.parse("2017-05"),
        about="areas found in 2016 and 2017",
    )
    assert subject(first) != subject(second)


def test_areas_are_compared_in_square_metres_and_as_far_as_they_are_printed() -> None:
    def area(figure: str, unit: str) -> LandFigure:
        return LandFigure(
            treaty="CCM",
            state="DEU",
            measure="cleared",
            area=Amount.parse(figure),
            unit=unit,  # type: ignore[arg-type]
            during=PartialDate.parse("2017"),
        )

    assert agree(area("0.5", "km2"), area("470000", "m2"))
    assert agree(area("0", "m2"), area("0", "km2"))
    assert agree(area("1100", "ha"), area("11", "km2"))
    assert agree(area(">800", "km2"), area("1371.10", "km2"))
    assert not agree(area("0.50", "km2"), area("470000", "m2"))
    assert not agree(area("11", "km2"), area("4", "km2"))


def test_a_page_that_gives_the_new_deadline_goes_before_an_official_one_that_does_not() -> None:
    def granted(source: str, confidence: Confidence = "verified", until: str = "") -> Entry:
        return enter(
            ExtensionDecision(
                treaty="APMBC",
                state="CYP",
                article="5",
                meeting="12MSP",
                until=PartialDate.parse(until) if until else None,
            ),
            source=source,
            locator="text",
            recorded_at=datetime(2026, 11, 28, tzinfo=UTC),
            by="test",
            confidence=confidence,
        )

    [one] = told(granted("secretariat"), granted("monitor-2016", until="2016-07-01"))
    assert str(one.act.until) == "2016-07-01"
    assert not one.contested
    [other] = told(granted("secretariat"), granted("memory", "memory-only", until="2016-07-01"))
    assert other.act.until is None
