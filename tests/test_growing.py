"""A record that grows: what comes in is known, what it cannot touch is not reckoned again, the old one stays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from servanda import records
from servanda.acts import Deposit
from servanda.errors import UsageError
from servanda.ledger import Ledger, read_ledger
from servanda.ledger.coverage import Coverage
from servanda.records import SHIPPED, VIEWS_KEPT, Record
from tests.situations import DEPOSITARY, entered, in_force, on, ratifies, signs

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
