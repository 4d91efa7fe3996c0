"""What a proposal would change, told before anybody decides."""

from __future__ import annotations

from datetime import date

import pytest

from servanda.acts import Act, Assertion, Completion, Note
from servanda.desk.keeping.effect import Effect, effect_of
from servanda.ledger import Entry, Ledger, Source, correct, enter, read_ledger
from servanda.records import SHIPPED, Record
from tests.situations import FIRST, leaves, on, ratifies

NOTICE = Source(id="cn-500-2026", title="C.N.500.2026", publisher="The depositary", kind="depositary")
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def known() -> Record:
    return Record(ledger=read_ledger(SHIPPED), coverage=Record(SHIPPED).coverage)


def entry(act: Act) -> Entry:
    return enter(act, source=NOTICE.id, locator="p. 1", recorded_at=FIRST, by="an editor")


def effect(known: Record, *acts: Act) -> Effect:
    return effect_of(known, [entry(act) for act in acts], [NOTICE], TODAY)


def test_an_accession_makes_a_state_wait_and_then_a_party_with_what_it_will_owe(known: Record) -> None:
    found = effect(known, ratifies("VNM", "2026-11-02", instrument="accession"))
    (change,) = found.standings
    assert (change.name, change.before, change.after) == ("Viet Nam", "none", "consented")
    assert [(told.date, told.rule) for told in change.came] == [
        ("2026-11-02", "art. 16"),
        ("2027-05-01", "art. 17(2)"),
    ]
    assert change.came[1].foreseen
    today = {row.word: (row.after or 0) - (row.before or 0) for row in found.counts if row.day == TODAY}
    assert today == {"consented": 1, "joined": 1}
    assert [(row.word, row.day) for row in found.counts if row.day != TODAY] == [("party", date(2027, 5, 1))]
    arises = {change.shown.obligation: change.shown.due for change in found.owed if change.what == "arises"}
    assert arises["initial_report"] == date(2027, 10, 28)
    assert arises["stockpile_destruction"] == date(2035, 5, 1)
    assert arises["clearance"] == date(2037, 5, 1)


def test_a_withdrawal_has_its_effect_on_the_day_the_treaty_says(known: Record) -> None:
    found = effect(known, leaves("MOZ", "2026-09-15"))
    (change,) = found.standings
    assert any(told.date == "2027-03-15" and told.rule.startswith("art. 20") for told in change.came)
    (row,) = [row for row in found.counts if row.word == "party"]
    assert (row.day, row.after) == (date(2027, 3, 15), (row.before or 0) - 1)


def test_a_declaration_of_completion_fulfils_an_obligation_and_moves_no_count(known: Record) -> None:
    found = effect(known, Completion(treaty="CCM", state="LAO", article="4", completed_on=on("2026-03-01")))
    assert found.standings == () and found.counts == ()
    (change,) = found.owed
    assert (change.what, change.shown.obligation, change.shown.status) == (
        "changes",
        "clearance",
        "fulfilled",
    )


def test_a_figure_somebody_prints_is_judged_when_it_is_proposed(known: Record) -> None:
    counted = known.treaty("CCM").on("2025-12-31").counts.consented
    right = Assertion(treaty="CCM", what="states_parties", value=str(counted), as_of=on("2025-12-31"))
    wrong = Assertion(treaty="CCM", what="states_parties", value="97", as_of=on("2025-12-31"))
    judged = {change.reproduced for change in effect(known, right).printed}
    assert judged == {True}
    assert {change.reproduced for change in effect(known, wrong).printed} == {False}


def test_a_deposit_of_the_past_contradicts_the_figures_printed_since(known: Record) -> None:
    found = effect(known, ratifies("VNM", "2012-03-01"))
    assert any(not change.reproduced and not change.new for change in found.printed)


def test_a_correction_tells_what_is_told_no_more(known: Record) -> None:
    grown = known.grown(
        Ledger({"CCM": (first := entry(ratifies("VNM", "2026-10-31")),)}, {NOTICE.id: NOTICE})
    )
    fixed = correct(
        first, ratifies("VNM", "2026-11-02"), reason="The stamp says so.", source=NOTICE.id, locator="p. 1",
        recorded_at=FIRST, by="an editor",
    )  # fmt: skip
    found = effect_of(grown, [fixed], [], TODAY)
    (change,) = found.standings
    assert [told.date for told in change.went] == ["2026-10-31", "2027-04-01"]
    assert [told.date for told in change.came] == ["2026-11-02", "2027-05-01"]
    # A month later is not never: nothing falls away, and the count is short for that month alone.
    assert {change.what for change in found.owed} == {"changes"}
    report = next(change for change in found.owed if change.shown.obligation == "initial_report")
    assert (report.before and report.before.due, report.shown.due) == (date(2027, 9, 28), date(2027, 10, 28))
    assert [
        (row.day, (row.after or 0) - (row.before or 0)) for row in found.counts if row.word == "party"
    ] == [
        (date(2027, 4, 1), -1),
        (date(2027, 5, 1), 0),
    ]


def test_an_act_nothing_follows_from_is_said_to_change_nothing(known: Record) -> None:
    assert effect(known, Note(treaty="CCM", mark="99", text="See the other note.")).nothing


def test_the_record_that_was_asked_stays_as_it_is(known: Record) -> None:
    before = known.treaty("CCM").on(TODAY).counts
    effect(known, ratifies("VNM", "2026-11-02"))
    assert known.treaty("CCM").on(TODAY).counts == before


def test_a_protocol_whose_law_asks_the_convention_is_asked_again(known: Record) -> None:
    found = effect(known, leaves("FRA", "2026-01-15", treaty="CCW"))
    assert {change.treaty for change in found.standings} > {"CCW"}
