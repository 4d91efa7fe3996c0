"""A record that grows: what comes in is known, what it cannot touch is not reckoned again, the old one stays."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import pytest

from servanda import owing, records
from servanda.acts import Deposit, ExtensionDecision, Meeting, ObligationStatement, Report
from servanda.checks import Finding, integrity, soundness
from servanda.errors import UsageError
from servanda.ledger import Ledger, read_ledger
from servanda.ledger.coverage import Coverage
from servanda.records import SHIPPED, VIEWS_KEPT, Record
from tests.situations import DEPOSITARY, entered, in_force, leaves, on, ratifies, record_of, signs

DAY = "2026-11-21"


def small() -> Record:
    ccm = entered(in_force(), signs("LTU", "2008-12-03"))
    apmbc = entered(in_force("1999-03-01", None, "APMBC"), ratifies("LTU", "2003-05-12", "APMBC"))
    return Record(
        ledger=Ledger({"CCM": tuple(ccm), "APMBC": tuple(apmbc)}, {"depositary": DEPOSITARY}), coverage={}
    )


def added(*acts: Any) -> Ledger:
    found: dict[str, Any] = {}
    for entry in entered(*acts):
        found.setdefault(entry.act.treaty, []).append(entry)
    return Ledger({code: tuple(entries) for code, entries in found.items()}, {"depositary": DEPOSITARY})


@pytest.fixture
def reckoned(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """Every history that is reckoned while the test runs, as treaty and state."""
    noted = []
    reckon = records.reckon

    def noting(law: Any, case: Any) -> Any:
        noted.append((case.treaty, case.state))
        return reckon(law, case)

    monkeypatch.setattr(records, "reckon", noting)
    return noted


def standing(record: Record, treaty: str, state: str = "LTU") -> str:
    return record.treaty(treaty).on(DAY)[state].standing


def test_what_came_in_is_known_and_the_old_record_stays_as_it_was() -> None:
    old = small()
    assert standing(old, "CCM") == "signatory"
    new = old.grown(added(ratifies("LTU", "2011-03-24")))
    assert (standing(old, "CCM"), standing(new, "CCM")) == ("signatory", "party")


def test_a_treaty_that_nothing_came_in_about_is_not_reckoned_again(reckoned: list[tuple[str, str]]) -> None:
    old = small()
    assert standing(old, "CCM") + standing(old, "APMBC") == "signatoryparty"
    reckoned.clear()
    new = old.grown(added(ratifies("LTU", "2011-03-24")))
    assert standing(new, "CCM") + standing(new, "APMBC") == "partyparty"
    assert {treaty for treaty, _ in reckoned} == {"CCM"}


def rows(record: Record) -> dict[str, Any]:
    return {code: record.treaty(code).on(DAY).rows() for code in record.codes}


def test_a_treaty_whose_law_asks_about_another_is_reckoned_again_with_it(
    reckoned: list[tuple[str, str]],
) -> None:
    """A state consents to the protocols of the CCW and is bound only as a party to the Convention itself."""
    ledger = read_ledger(SHIPPED)
    gone = {
        "CCW": tuple(
            e for e in ledger.entries["CCW"] if not (isinstance(e.act, Deposit) and e.act.state == "FRA")
        )
    }
    taken = [entry for entry in ledger.entries["CCW"] if entry not in gone["CCW"]]
    old = Record(ledger=Ledger({**ledger.entries, **gone}, ledger.sources))
    whole = rows(Record(ledger=ledger))
    assert rows(old) != whole
    reckoned.clear()
    assert rows(old.grown(Ledger({"CCW": tuple(taken)}, {}))) == whole
    touched = {treaty for treaty, _ in reckoned}
    assert {"CCW", "CCW-PIV"} <= touched
    assert touched.isdisjoint({"CCM", "APMBC", "ATT", "TPNW"})


def test_only_the_state_that_something_came_in_about_is_reckoned_again(
    reckoned: list[tuple[str, str]],
) -> None:
    old = record_of(in_force(), *(ratifies(state, "2012-03-01") for state in ("LTU", "MOZ", "FRA", "MEX")))
    assert standing(old, "CCM") == "party"
    reckoned.clear()
    new = old.grown(added(leaves("MOZ", "2020-01-01")))
    assert [standing(new, "CCM", state) for state in ("FRA", "LTU", "MEX", "MOZ")] == [
        "party",
        "party",
        "party",
        "withdrawn",
    ]
    assert reckoned == [("CCM", "MOZ")]


def test_an_entry_by_which_the_treaty_enters_into_force_is_felt_by_every_state() -> None:
    old = record_of(*(ratifies(state, "2010-01-01") for state in ("LTU", "MOZ")))
    assert standing(old, "CCM") == "consented"
    new = old.grown(added(in_force()))
    assert [standing(new, "CCM", state) for state in ("LTU", "MOZ")] == ["party", "party"]


def test_what_one_treaty_changes_in_a_second_is_felt_by_a_third() -> None:
    """The CCW binds who consents to two of its protocols or more, and each protocol binds the parties to the CCW."""
    deposits = [ratifies("MEX", "1983-12-02", code) for code in ("CCW", "CCW-PI")]
    old = record_of(
        *(in_force("1983-12-02", None, code) for code in ("CCW", "CCW-PI", "CCW-PIII")), *deposits
    )
    before = {code: standing(old, code, "MEX") for code in ("CCW", "CCW-PI")}
    new = old.grown(added(ratifies("MEX", "1983-12-02", "CCW-PIII")))
    after = {code: standing(new, code, "MEX") for code in ("CCW", "CCW-PI")}
    assert "party" not in before.values()
    assert set(after.values()) == {"party"}


def owed(record: Record, state: str, treaty: str = "CCM", day: str = DAY) -> dict[tuple[str, str], str]:
    found = record.treaty(treaty).owing.of(state, on(day).earliest)
    return {(one.obligation, one.covering): one.status for one in found}


@pytest.fixture
def lined(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every state of which it is reckoned anew what it owes."""
    noted = []
    lines_of = owing.lines_of

    def noting(docket: Any, until: Any) -> Any:
        noted.append(docket.history.state)
        return lines_of(docket, until)

    monkeypatch.setattr(owing, "lines_of", noting)
    return noted


def test_what_others_owe_is_not_reckoned_again_for_a_report_of_one(lined: list[str]) -> None:
    old = record_of(in_force(), *(ratifies(state, "2012-03-01") for state in ("LTU", "MOZ")))
    first = ("initial_report", "")
    assert [owed(old, state)[first] for state in ("LTU", "MOZ")] == ["unknown", "unknown"]
    lined.clear()
    report = Report(treaty="CCM", state="MOZ", article="7", sort="initial", submitted_on=on("2013-01-20"))
    new = old.grown(added(report))
    assert [owed(new, state)[first] for state in ("LTU", "MOZ")] == ["unknown", "fulfilled"]
    assert lined == ["MOZ"]
    assert owed(old, "MOZ")[first] == "unknown"


def test_the_day_of_a_meeting_is_felt_by_whoever_it_gave_more_time() -> None:
    decided = ExtensionDecision(
        treaty="CCM", state="LTU", article="4", meeting="9MSP", until=on("2027-09-01")
    )
    old = record_of(in_force(), ratifies("LTU", "2008-12-03"), decided)
    day = on("2022-01-01").earliest

    def due(record: Record) -> Any:
        found = record.treaty("CCM").owing.of("LTU", day)
        return next(one.due for one in found if one.obligation == "clearance")

    before = due(old)
    meeting = Meeting(treaty="CCM", code="9MSP", title="Ninth Meeting", sort="msp", begun_on=on("2019-09-02"))
    new = old.grown(added(meeting))
    whole = record_of(in_force(), ratifies("LTU", "2008-12-03"), decided, meeting)
    assert due(new) == due(whole) != before


def test_a_deadline_is_missed_once_the_record_is_known_to_hold_every_completion() -> None:
    old = record_of(
        in_force(),
        ratifies("LTU", "2008-12-03"),
        ObligationStatement(treaty="CCM", state="LTU", article="3", applies="yes", as_of=on("2017-01-01")),
    )
    about = ("stockpile_destruction", "")
    assert owed(old, "LTU")[about] == "unknown"
    covered = Coverage(complete_until=on(DAY).earliest, basis="read")
    new = old.grown(Ledger({}, {}), {f"CCM/{subject}": covered for subject in owing.DECISIVE})
    assert owed(new, "LTU")[about] == "overdue"
    assert owed(old, "LTU")[about] == "unknown"


def test_a_source_described_only_now_is_heard_by_all_it_speaks_of() -> None:
    """Of two days for one act the one of the depositary is followed, once it is known to be the depositary's."""
    early, late = (
        entered(ratifies("LTU", "2011-03-24")),
        entered(ratifies("LTU", "2011-04-24"), source="letter"),
    )
    entries = (*entered(in_force()), *early, *late)
    letter = replace(DEPOSITARY, id="letter", kind="press")
    old = Record(ledger=Ledger({"CCM": entries}, {"letter": letter}), coverage={})
    assert old.treaty("CCM").on(DAY)["LTU"].consented == "2011-04-24"
    new = old.grown(Ledger({}, {"depositary": DEPOSITARY}))
    assert new.treaty("CCM").on(DAY)["LTU"].consented == "2011-03-24"


FAMILY = ("CCM", "CCW", "CCW-PI", "CCW-PII", "CCW-PIII", "CCW-PIV", "CCW-APII", "CCW-AI")


def test_grown_line_by_line_it_says_what_a_record_read_at_once_says() -> None:
    """Whatever comes in, in whatever order, corrections and retractions among it."""
    ledger = read_ledger(SHIPPED)
    chance = random.Random(23)
    candidates = [entry for code in FAMILY for entry in ledger.entries[code]]
    corrections = [entry for entry in candidates if entry.corrects]
    late = dict.fromkeys(
        [*chance.sample(candidates, 30), *chance.sample(corrections, min(5, len(corrections)))]
    )
    order = chance.sample(list(late), len(late))
    entries = {code: tuple(one for one in ledger.entries[code] if one not in late) for code in FAMILY}
    record = Record(ledger=Ledger(entries, ledger.sources), coverage={})
    for number, entry in enumerate(order):
        if number % 4 == 0:
            told(record)
        entries[entry.act.treaty] = (*entries[entry.act.treaty], entry)
        record = record.grown(Ledger({entry.act.treaty: (entry,)}, {}))
    assert told(record) == told(Record(ledger=Ledger(entries, ledger.sources), coverage={}))


def told(record: Record) -> dict[str, Any]:
    """All that is said of standing and obligations today, and of counts at all times."""
    day = on(DAY).earliest
    found: dict[str, Any] = {}
    for code in FAMILY:
        treaty = record.treaty(code)
        found[code] = treaty.on(day).rows(), treaty.on(day).open(), treaty.turning_days, treaty.tallies
    ccm = record.treaty("CCM").owing
    return {**found, "owed": [ccm.of(state, day) for state in ccm.states]}


def test_what_is_found_of_its_lines_is_what_is_found_of_a_record_read_at_once() -> None:
    def found(record: Record) -> list[Finding]:
        return [*integrity.check(record), *soundness.check(record)]

    old = small()
    assert found(old) == []
    lies_ahead = entered(ratifies("LTU", "2099-01-01"))
    changed = [replace(entry, id="0" * 16) for entry in entered(ratifies("MOZ", "2012-01-01"))]
    grown = old.grown(Ledger({"CCM": (*lies_ahead, *changed)}, {}))
    lines = {"CCM": grown.entries("CCM"), "APMBC": grown.entries("APMBC")}
    assert found(grown) == found(Record(ledger=Ledger(lines, {"depositary": DEPOSITARY}), coverage={}))
    assert ["its id does not fit it" in one.message for one in found(grown)] == [True, False]
    assert "lies after the day on which it was recorded" in found(grown)[1].message
    assert found(old) == []


def test_a_state_of_a_treaty_new_to_the_record_is_found() -> None:
    new = small().grown(added(ratifies("LTU", "2014-12-18", "ATT")))
    assert new.codes == ("APMBC", "ATT", "CCM")
    assert new.treaty("ATT").on(DAY)["LTU"].consented == "2014-12-18"


def test_views_of_the_past_grow_too() -> None:
    old = small()
    late = [
        replace(entry, recorded_at=entry.recorded_at.replace(year=2027))
        for entry in entered(ratifies("LTU", "2011-03-24"))
    ]
    assert old.treaty("CCM", "2026-06-01").on(DAY)["LTU"].standing == "signatory"
    new = old.grown(Ledger({"CCM": tuple(late)}, {}))
    assert new.treaty("CCM", "2026-06-01").on(DAY)["LTU"].standing == "signatory"
    assert new.treaty("CCM", "2027-12-31").on(DAY)["LTU"].standing == "party"


def test_growing_again_and_again_keeps_no_old_record() -> None:
    import gc
    import weakref

    record = small()
    old = []
    for number in range(40):
        assert standing(record, "CCM") and standing(record, "APMBC") == "party"
        old.append(weakref.ref(record))
        record = record.grown(added(signs("MOZ", f"2008-12-{number % 28 + 1:02}")))
    gc.collect()
    assert sum(found() is not None for found in old) == 0


def test_nor_does_it_where_obligations_are_asked_for_in_between() -> None:
    import gc
    import weakref

    record, kept = small(), []
    for number in range(12):
        assert owed(record, "LTU", "APMBC") and standing(record, "CCM")
        kept.append(weakref.ref(record))
        record = record.grown(added(signs("MOZ", f"2008-12-{number + 1:02}", ("CCM", "APMBC")[number % 2])))
    gc.collect()
    assert sum(found() is not None for found in kept) == 0


def test_many_moments_asked_for_do_not_fill_the_memory() -> None:
    record = small()
    for number in range(3 * VIEWS_KEPT):
        record.treaty("CCM", f"2026-01-01T00:{number // 60:02}:{number % 60:02}Z").on(DAY)
    assert len(record._treaties) <= VIEWS_KEPT + 1


def test_a_record_in_a_folder_does_not_grow() -> None:
    with pytest.raises(UsageError, match="open it again"):
        Record(SHIPPED).grown(Ledger({}, {}))


def test_coverage_grows_with_it() -> None:
    covered = Coverage(complete_until=on("2026-01-01").earliest, basis="read")
    assert dict(small().grown(Ledger({}, {}), {"CCM": covered}).coverage) == {"CCM": covered}
