"""Reports: rates between what is known to have come and what may have, and who never did."""

from __future__ import annotations

from datetime import date

from servanda.answers.reports import never, published_rates, rate, sent, years
from servanda.owing import obligations
from tests.answers.made import has_not_reported, printed, reports
from tests.situations import in_force, ratifies, record_of

TODAY = date(2021, 12, 31)
RECORD = record_of(
    in_force(),
    ratifies("NOR", "2008-12-03"),
    reports("NOR", "2011-01-27"),
    ratifies("MOZ", "2011-03-14"),
    reports("MOZ", "2012-06-20"),
    ratifies("TGO", "2012-06-22"),
    has_not_reported("TGO", "2021-09-01"),
    ratifies("ALB", "2009-06-16"),
    printed("initial_reports_overdue", "10", "2021-09"),
)
OWED = obligations(RECORD, TODAY)
INITIAL = [one for one in OWED if one.obligation == "initial_report"]


def test_each_report_is_counted_once() -> None:
    found = rate(INITIAL, TODAY)
    assert found.in_time == ("NOR",)
    assert found.late == ("MOZ",)
    assert found.missing == ("TGO",)
    assert found.unknown == ("ALB",)
    assert set(found.due) == {"ALB", "MOZ", "NOR", "TGO"}


def test_what_is_unknown_may_have_come() -> None:
    assert rate(INITIAL, TODAY).bounds == (0.5, 0.75)
    assert rate([], TODAY).bounds is None


def test_nobody_is_said_never_to_have_reported_for_want_of_a_record() -> None:
    assert never(OWED) == (("TGO",), ("ALB",))


def test_regions_partition_the_states() -> None:
    (first,) = years(OWED, published_rates(RECORD.treaty("CCM"), TODAY), TODAY, "initial_report")
    assert {code: found.due for code, found in first.regions.items() if found.due} == {
        "UNRG_AFRICA": ("MOZ", "TGO"),
        "UNRG_EASTERN_EUROPE": ("ALB",),
        "UNRG_WEOG": ("NOR",),
    }


def test_what_others_print_stands_beside() -> None:
    (first,) = years(OWED, published_rates(RECORD.treaty("CCM"), TODAY), TODAY, "initial_report")
    assert [fact.act.what for fact in first.published] == ["initial_reports_overdue"]  # type: ignore[union-attr]
    assert published_rates(RECORD.treaty("CCM"), date(2020, 1, 1)) == []


def test_a_report_not_due_yet_is_none_of_those_due() -> None:
    (last,) = [row for row in years(OWED, [], TODAY, "annual_report") if row.covering == "2021"]
    assert last.everybody.due == ()
    assert set(last.everybody.not_yet) == {"ALB", "MOZ", "NOR", "TGO"}


def test_the_reports_of_the_record_by_state() -> None:
    assert [told.act.state for told in sent(RECORD.treaty("CCM"), TODAY)] == ["MOZ", "NOR"]
    assert sent(RECORD.treaty("CCM"), date(2011, 12, 31), "MOZ") == []
