"""What the shipped record holds on how the treaties are carried out, as treaty officers would ask for it."""

from __future__ import annotations

import time
from datetime import date
from typing import Any, get_args

import pytest

import servanda as sv
from servanda import places
from servanda.acts import (
    IMPLEMENTING,
    KINDS,
    Assertion,
    CasualtyFigure,
    Completion,
    ConductReport,
    ExtensionDecision,
    ExtensionRequest,
    ImplementingAct,
    LandFigure,
    Meeting,
    Office,
    ReportOutstanding,
    Resolution,
    StockpileFigure,
    Vote,
    as_plain,
    participant,
)
from servanda.acts.soundness import faults
from servanda.checks.stockpile_sums import summed
from servanda.checks.totals import TOTALS, no_figure
from servanda.errors import RecordError, UsageError
from servanda.ledger.competing import Told
from servanda.ledger.store import Ledger
from servanda.records import SHIPPED, SUBJECTS, Record

RECORD = sv.record()
CCM, APMBC, ATT = (RECORD.treaty(code) for code in ("CCM", "APMBC", "ATT"))


def figure(state: str, measure: str, item: str, **when: str) -> Told:
    [one] = [
        told
        for told in CCM.told(StockpileFigure, state)
        if (told.act.measure, told.act.item) == (measure, item)
        and all(str(getattr(told.act, name)) == day for name, day in when.items())
    ]
    return one


def values(told: Told, field: str) -> list[str]:
    return [str(getattr(fact.act, field)) for fact in (told.followed, *told.others)]


def deadlines(state: str, article: str = "4", treaty: Any = CCM) -> list[tuple[str, str]]:
    found = [told.act for told in treaty.told(ExtensionDecision, state) if told.act.article == article]
    return sorted((str(act.until), act.meeting) for act in found)


def test_mozambique_cleared_in_november_2016_said_so_in_december_and_declared_in_september_2017() -> None:
    [done] = [told for told in CCM.told(Completion, "MOZ") if told.act.article == "4"]
    act = done.act
    assert (str(act.completed_on), str(act.notified_on), str(act.declared_on), act.declared_at) == (
        "2016-11",
        "2016-12",
        "2017-09",
        "7MSP",
    )
    assert not done.contested
    assert not done.followed.low_confidence


def test_mozambique_s_stockpile_is_told_in_two_ways_and_what_was_seen_is_followed() -> None:
    seen = figure("MOZ", "destroyed", "cluster_munitions", as_of="2015-09")
    remembered = figure("MOZ", "destroyed", "cluster_munitions", as_of="2015")
    assert (str(seen.act.quantity), seen.followed.low_confidence) == ("299", False)
    assert (str(remembered.act.quantity), remembered.followed.low_confidence) == ("293", True)


def test_germany_s_destroyed_submunitions_keep_their_hedges_and_their_rivals() -> None:
    told = figure("DEU", "destroyed", "submunitions", as_of="2015-11-25")
    assert told.act.quantity.in_words() == "nearly 63,000,000"
    assert set(values(told, "quantity")) >= {"<~63000000", "~58000000", "<~60000000"}
    assert told.contested


def test_germany_was_declared_free_and_wittstock_came_to_light() -> None:
    decided = deadlines("DEU")
    assert decided == [("2025-08-01", "9MSP"), ("2030-08-01", "12MSP")]
    remembered = {
        told.act.meeting: told.followed.low_confidence for told in CCM.told(ExtensionDecision, "DEU")
    }
    assert remembered == {"9MSP": False, "12MSP": True}


def test_belgium_s_figures() -> None:
    assert str(figure("BEL", "declared", "cluster_munitions").act.quantity) == "115210"
    told = figure("BEL", "destroyed", "submunitions", as_of="2010-08-06")
    assert told.act.quantity.in_words() == "about 10,100,000"
    assert str(figure("BEL", "retained", "submunitions", as_of="2020-04").act.quantity) == "16368"


def test_peru_declared_more_and_more_and_destroyed_year_by_year() -> None:
    declared = {
        str(told.act.as_of): str(told.act.quantity)
        for told in CCM.told(StockpileFigure, "PER")
        if told.act.measure == "declared" and told.act.item == "cluster_munitions"
    }
    assert declared == {"2013": "676", "2016": "2007", "2020": "2012"}
    destroyed = {
        str(told.act.during): str(told.act.quantity)
        for told in CCM.told(StockpileFigure, "PER")
        if told.act.during is not None and told.act.item == "submunitions"
    }
    assert destroyed == {"2020": "8595", "2021": "3000", "2022": "34824"}
    [done] = [told.act for told in CCM.told(Completion, "PER")]
    assert str(done.completed_on) == "2023-12-15"


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("LBN", [("2026-05-01", "2RC-1")]),
        ("LAO", [("2025-08-01", "9MSP"), ("2030-08-01", "12MSP")]),
        ("CHL", [("2022-06-01", "2RC-1"), ("2023-06-01", "2RC-2"), ("2026-06-01", "10MSP")]),
        ("BIH", [("2022-09-01", "2RC-1"), ("2023-09-01", "10MSP")]),
        ("IRQ", [("2028-11-01", "11MSP")]),
        ("TCD", [("2024-10-01", "10MSP"), ("2026-10-01", "12MSP")]),
        ("AFG", [("2026-03-01", "2RC-2")]),
    ],
)
def test_every_extension_of_clearance_in_order(state: str, expected: list[tuple[str, str]]) -> None:
    assert deadlines(state) == expected


def test_bulgaria_s_three_extensions_for_its_stockpile() -> None:
    assert deadlines("BGR", "3") == [
        ("2021-04-01", "9MSP"),
        ("2022-10-01", "2RC-1"),
        ("2023-12-31", "10MSP"),
    ]


def test_the_five_requests_to_the_thirteenth_meeting_are_there_and_no_outcome_is_guessed() -> None:
    asked = {told.act.state for told in CCM.told(ExtensionRequest) if told.act.meeting == "13MSP"}
    decided = {told.act.state for told in CCM.told(ExtensionDecision) if told.act.meeting == "13MSP"}
    assert asked == {"AFG", "CHL", "LBN", "MRT", "SOM"}
    assert decided == set()


def test_laos_has_an_area_of_which_only_the_least_is_known() -> None:
    areas = {str(told.act.area) for told in CCM.told(LandFigure, "LAO") if told.act.measure == "contaminated"}
    assert ">800" in areas


def test_the_reports_that_one_page_counts_as_overdue_are_named() -> None:
    overdue = {told.act.state for told in CCM.told(ReportOutstanding) if str(told.act.as_of) == "2021/2022"}
    assert overdue == {"CPV", "COM", "COG", "GIN", "MDG", "NIU", "RWA", "STP", "TGO"}


def test_141_states_voted_in_favour_in_2016_and_the_rival_count_stays() -> None:
    [told] = [
        told for told in CCM.told(Resolution) if (told.act.session, told.act.forum) == ("2016", "plenary")
    ]
    assert (str(told.act.yes), str(told.act.no), str(told.act.abstain)) == ("141", "2", "39")
    assert sorted(values(told, "no")) == ["1", "2"]


@pytest.mark.parametrize(
    ("session", "against", "abstaining"),
    [("2015", 2, 40), ("2016", 2, 39), ("2017", 2, 36), ("2018", 1, 38), ("2019", 1, 38)],
)
def test_roll_calls_name_everybody_who_voted_against_or_abstained(
    session: str, against: int, abstaining: int
) -> None:
    cast = [
        told.act.choice
        for told in CCM.told(Vote)
        if (told.act.session, told.act.forum, told.act.part) == (session, "plenary", "")
    ]
    assert (cast.count("no"), cast.count("abstain")) == (against, abstaining)


def test_nobody_is_guessed_to_have_voted_in_favour_where_a_list_names_only_the_others() -> None:
    for told in CCM.told(Vote):
        if told.act.choice == "yes" and told.act.session != "2015":
            assert all(
                "unvotes" not in entry.source
                for fact in (told.followed, *told.others)
                for entry in fact.entries
            )


def test_meetings_and_presidents() -> None:
    [seventh] = [told.act for told in CCM.told(Meeting) if told.act.code == "7MSP"]
    assert (str(seventh.begun_on), str(seventh.ended_on), seventh.city) == (
        "2017-09-04",
        "2017-09-06",
        "Geneva",
    )
    presidents = {
        (told.act.meeting): told.act.state for told in CCM.told(Office) if told.act.role == "president"
    }
    assert presidents["7MSP"] == "DEU"
    assert presidents["13MSP"] == "PHL"
    [fourth] = [told for told in APMBC.told(Office) if told.act.meeting == "4MSP"]
    assert (fourth.act.holder, fourth.followed.low_confidence) == ("Jean Lint", True)
    assert len([told for told in ATT.told(Meeting) if told.act.sort == "states_parties"]) == 12


def test_a_report_of_use_is_an_act_of_its_source() -> None:
    reports = CCM.told(ConductReport)
    assert len(reports) > 80
    assert all(fact.entries[0].source for told in reports for fact in (told.followed, *told.others))
    assert {told.act.alleged for told in reports} == {True, False}


def test_casualties_of_the_world_belong_to_their_edition() -> None:
    by_edition = {
        fact.act.edition: str(fact.act.count)
        for told in CCM.told(CasualtyFigure, "")
        for fact in (told.followed, *told.others)
        if told.act.measure == "casualties" and str(told.act.during) == "2018" and fact.act.edition
    }
    assert by_edition["CMM2019"] == "149"
    assert by_edition["CMM2021"] == "277"


def test_what_states_destroyed_comes_to_the_published_totals() -> None:
    munitions = summed(CCM, "cluster_munitions", date(2023, 12, 31))
    submunitions = summed(CCM, "submunitions", date(2023, 12, 31))
    assert 1_485_000 <= munitions.low <= 1_495_000
    assert submunitions.high is not None
    assert submunitions.low <= 179_000_000 <= submunitions.high
    assert {"AFG", "COG", "HND", "IRQ"} <= set(submunitions.missing)
    assert "NOR" in submunitions.remembered


def test_totals_are_said_of_nobody_and_never_of_a_state_called_all() -> None:
    for code in RECORD.codes:
        for entry in RECORD.entries(code):
            state = participant(entry.act)
            assert state != "ALL"
            assert not state or places.place(state)
            if isinstance(entry.act, Assertion) and entry.act.what in TOTALS:
                assert no_figure(entry.act) == ""


def test_every_act_is_sound_and_its_source_described() -> None:
    for code in RECORD.codes:
        for entry in RECORD.entries(code):
            assert entry.source in RECORD.sources, entry.id
            assert faults(entry.act, entry.recorded_at.date()) == (), as_plain(entry.act)


def test_what_is_only_remembered_names_no_page_and_says_so() -> None:
    remembered = [
        entry
        for code in RECORD.codes
        for entry in RECORD.entries(code)
        if entry.act.KIND in IMPLEMENTING and entry.confidence == "memory-only"
    ]
    assert len(remembered) > 100
    assert {RECORD.sources[entry.source].kind for entry in remembered} == {"memory"}


@pytest.mark.parametrize("kind", sorted(IMPLEMENTING))
def test_every_kind_of_implementation_is_in_the_record(kind: str) -> None:
    assert any(RECORD.treaty(code).told(KINDS[kind]) for code in RECORD.codes)


def test_each_subject_says_until_when_it_is_known_to_be_complete_or_that_nobody_vouches_for_it() -> None:
    covered = RECORD.coverage_of("CCM", "extension_decisions")
    assert covered is not None
    assert covered.complete_until == date(2024, 9, 13)
    assert RECORD.coverage_of("CCM", "stockpiles") is None
    assert RECORD.coverage_of("IV-1", "votes") is None
    for code in RECORD.codes:
        for subject in SUBJECTS:
            found = RECORD.coverage_of(code, subject)
            assert found is None or found.basis
    with pytest.raises(UsageError, match="no subject of the record is called 'weather'"):
        RECORD.coverage_of("CCM", "weather")


def test_a_damaged_file_of_coverage_is_one_line(tmp_path: Any) -> None:
    (tmp_path / "coverage-implementation.toml").write_text("[CCM.votes]\nbasis = 3\n", encoding="utf-8")
    with pytest.raises(RecordError, match=r"coverage-implementation\.toml: cannot be read") as error:
        Record(tmp_path, Ledger({}, {})).coverage_of("CCM", "votes")
    assert "\n" not in str(error.value)


def test_standing_is_asked_without_reading_implementation(monkeypatch: pytest.MonkeyPatch) -> None:
    from servanda.ledger import store

    read: list[str] = []
    original = store.from_line

    def noted(line: str) -> Any:
        entry = original(line)
        read.append(entry.act.KIND)
        return entry

    monkeypatch.setattr(store, "from_line", noted)
    begun = time.perf_counter()
    assert Record(SHIPPED).treaty("CCM").on("2026-11-28").counts.consented == 112
    assert time.perf_counter() - begun < 5
    assert read
    assert not set(read) & IMPLEMENTING


@pytest.mark.parametrize("code", ["CCM", "APMBC"])
def test_a_kind_read_alone_is_told_as_it_is_from_all_acts(code: str) -> None:
    alone, whole = Record(SHIPPED).treaty(code), Record(SHIPPED).treaty(code)
    assert whole.implementation  # from here on all its acts are at hand
    for kind in get_args(ImplementingAct):
        assert alone.told(kind) == whole.told(kind)
