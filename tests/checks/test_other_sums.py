"""Money, casualties, reports and votes: what is counted one by one against what is printed."""

from __future__ import annotations

from typing import Any

from servanda.checks import (
    casualty_sums,
    competing,
    confidence,
    funding_sums,
    report_sums,
    roll_calls,
    soundness,
)
from tests.checks.records import messages, record, said


def total(what: str, value: str, treaty: str = "CCM", **more: str) -> dict[str, Any]:
    return {"act": "assertion", "treaty": treaty, "what": what, "value": value, **more}


class TestFunding:
    def donor(self, state: str, in_usd: str, scope: str = "mine action") -> dict[str, Any]:
        return {
            "act": "funding",
            "treaty": "APMBC",
            "state": state,
            "measure": "given",
            "during": "2012",
            "in_usd": in_usd,
            "scope": scope,
        }

    def printed(self, value: str) -> dict[str, Any]:
        return total("funding_international_usd", value, "APMBC", during="2012")

    def test_donors_are_named_and_the_others_have_no_figure(self) -> None:
        found = funding_sums.check(
            record(
                said(self.donor("NOR", "48386930")),
                said(self.donor("USA", "~134400000")),
                said(self.donor("JPN", "1000000000", scope="mine action, as announced")),
                said(self.printed("~497000000")),
                said(total("funding_donors", "39", "APMBC", during="2012")),
            )
        )
        assert messages(list(found)) == [
            (
                "explained",
                "printed about 497,000,000 US dollars for 2012; 2 of 39 donors come to 182,736,930 or more: Norway "
                "48,386,930, United States of America about 134,400,000; the others have no figure",
            )
        ]

    def test_donors_that_gave_more_than_all_are_a_fault(self) -> None:
        found = funding_sums.check(
            record(said(self.donor("NOR", "48386930")), said(self.printed("40000000")))
        )
        assert [finding.weight for finding in found] == ["fault"]


class TestCasualties:
    def figure(self, measure: str, count: str, **more: str) -> dict[str, Any]:
        return {
            "act": "casualty_figure",
            "treaty": "APMBC",
            "measure": measure,
            "count": count,
            "during": "2020",
            "edition": "LM2021",
            **more,
        }

    def test_parts_that_leave_some_open(self) -> None:
        found = casualty_sums.check(
            record(
                said(self.figure("casualties", "7073")),
                said(self.figure("killed", "2492")),
                said(self.figure("injured", "4561")),
            )
        )
        assert messages(list(found)) == [
            (
                "explained",
                "2020: killed and injured come to 7,053 of 7,073 casualties: of the others the edition does not say",
            )
        ]

    def test_states_that_come_to_more_than_the_world_are_a_fault(self) -> None:
        found = casualty_sums.check(
            record(
                said(self.figure("casualties", "7073")),
                said(self.figure("casualties", "8000", state="AFG")),
            )
        )
        assert [finding.weight for finding in found] == ["fault"]

    def test_figures_of_another_edition_are_not_added(self) -> None:
        found = casualty_sums.check(
            record(
                said(self.figure("casualties", "7073")),
                said(self.figure("casualties", "8000", state="AFG", edition="LM2022")),
            )
        )
        assert list(found) == []


class TestReports:
    def test_a_rate_that_its_own_counts_do_not_make_is_a_fault_or_explained(self) -> None:
        counts = [
            said(total("initial_reports_received", "47", as_of="2012-09-13")),
            said(total("initial_reports_overdue", "20", as_of="2012-09-13")),
        ]
        rate = total("initial_reports_rate", "75", as_of="2012-09-13")
        found = {
            remark: [
                finding.weight
                for finding in report_sums.check(record(*counts, said(rate, remark=remark)))
                if "rate" in finding.message
            ]
            for remark in ("", "The source's own wording")
        }
        assert found == {"": ["fault"], "The source's own wording": ["explained"]}

    def test_more_reports_known_than_printed_are_a_fault(self) -> None:
        reports = [
            said(
                {
                    "act": "report",
                    "treaty": "CCM",
                    "state": state,
                    "article": "7",
                    "sort": "initial",
                    "submitted_on": "2011-01-27",
                }
            )
            for state in ("BEL", "DNK", "ESP")
        ]
        printed = {
            count: [
                finding.weight
                for finding in report_sums.check(
                    record(*reports, said(total("initial_reports_received", count, as_of="2011-02")))
                )
            ]
            for count in ("2", "47")
        }
        assert printed == {"2": ["fault"], "47": ["explained"]}

    def test_overdue_states_are_those_that_the_same_source_names(self) -> None:
        late = [
            said(
                {
                    "act": "report_outstanding",
                    "treaty": "CCM",
                    "state": state,
                    "article": "7",
                    "sort": "initial",
                    "as_of": "2015-06-18",
                }
            )
            for state in ("TGO", "COM")
        ]
        printed = {
            count: messages(
                list(
                    report_sums.check(
                        record(*late, said(total("initial_reports_overdue", count, as_of="2015-06-18")))
                    )
                )
            )[0]
            for count in ("2", "18")
        }
        assert printed["2"][0] == "note"
        assert printed["18"] == (
            "explained",
            "printed 18 initial reports overdue on 2015-06-18; the source names 2 of them in the text seen",
        )


class TestRollCalls:
    def vote(self, state: str, choice: str = "no") -> dict[str, Any]:
        return {
            "act": "vote",
            "treaty": "CCM",
            "state": state,
            "choice": choice,
            "session": "2016",
            "forum": "plenary",
            "symbol": "A/RES/71/45",
        }

    result = {  # noqa: RUF012
        "act": "resolution",
        "treaty": "CCM",
        "session": "2016",
        "forum": "plenary",
        "symbol": "A/RES/71/45",
        "no": "1",
        "abstain": "39",
    }

    def test_as_many_as_printed_need_no_word(self) -> None:
        assert list(roll_calls.check(record(said(self.result), said(self.vote("RUS"))))) == []

    def test_more_states_than_votes_are_a_fault(self) -> None:
        found = roll_calls.check(record(said(self.result), said(self.vote("RUS")), said(self.vote("ZWE"))))
        assert messages(list(found)) == [
            ("fault", "plenary: printed 1 against, 2 states named: more than voted so")
        ]

    def test_unless_sources_differ_on_one_of_them(self) -> None:
        found = roll_calls.check(
            record(
                said(self.result),
                said(self.vote("RUS")),
                said(self.vote("ZWE")),
                said(self.vote("ZWE", "not_voting"), source="dataset"),
            )
        )
        assert messages(list(found)) == [
            (
                "explained",
                "plenary: printed 1 against, 2 states named: sources differ on the vote of Zimbabwe",
            )
        ]

    def test_a_side_on_which_nobody_is_named_is_not_missed(self) -> None:
        assert list(roll_calls.check(record(said(self.result)))) == []


class TestActs:
    cleared = {  # noqa: RUF012
        "act": "land_figure",
        "treaty": "CCM",
        "state": "DEU",
        "measure": "cleared",
        "area": "0.5",
        "unit": "km2",
        "during": "2017",
    }

    def test_an_act_that_cannot_be_true_is_a_fault(self) -> None:
        found = list(soundness.check(record(said({**self.cleared, "area": "-1"}))))
        assert [(finding.weight, finding.subject) for finding in found] == [("fault", "Germany")]
        assert found[0].message.endswith("area: -1 is negative")

    def test_a_total_that_is_no_figure_is_a_fault_and_breaks_no_other_check(self) -> None:
        bad = record(said(total("funding_international_usd", "a lot", during="2012")))
        assert [finding.weight for finding in soundness.check(bad)] == ["fault"]
        assert list(funding_sums.check(bad)) == []

    def test_too_much_is_a_fault_and_with_a_remark_explained(self) -> None:
        level = {name: value for name, value in self.cleared.items() if name != "during"}
        known = said({**level, "measure": "contaminated", "area": "0.3", "as_of": "2016-12-31"})
        for remark, weight in (("", "fault"), ("The source prints both", "explained")):
            found = list(soundness.check(record(known, said(self.cleared, remark=remark))))
            assert [finding.weight for finding in found if "released" in finding.message] == [weight]

    def test_rivals_are_noted_with_both_figures_and_their_sources(self) -> None:
        found = competing.check(record(said(self.cleared), said({**self.cleared, "area": "2"}, source="isu")))
        assert messages(list(found)) == [
            (
                "note",
                "land figure (cleared, 2017): isu gives area 2, monitor gives area 0.5; the former is followed",
            )
        ]

    def test_one_area_in_two_units_is_no_contradiction(self) -> None:
        hectares = {**self.cleared, "area": "47", "unit": "ha"}
        assert list(competing.check(record(said(self.cleared), said(hectares, source="isu")))) == []

    def test_what_is_only_remembered_is_noted_by_kind_and_state(self) -> None:
        found = confidence.check(
            record(said(self.cleared, confidence="memory-only"), said({**self.cleared, "during": "2018"}))
        )
        assert messages(list(found)) == [
            ("note", "1 of 2 are from general knowledge, not yet seen in a source: Germany")
        ]
