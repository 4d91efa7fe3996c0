"""What the ledger said at a moment: corrections followed, nothing edited, order without meaning."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from servanda.acts import Retraction
from servanda.ledger import Entry, correct, known, view
from servanda.ledger.transfer import export_lines, import_lines
from servanda.records import Record
from tests.situations import DEPOSITARY, FIRST, entered, in_force, leaves, ledger_of, ratifies, signs

LATER = datetime(2026, 6, 1, 12, tzinfo=UTC)


def a_correction() -> list[Entry]:
    wrong = entered(in_force(), ratifies("LTU", "2011-03-24"), ratifies("MOZ", "2011-04-14"))
    right = correct(
        wrong[2], ratifies("MOZ", "2011-03-14"), reason="misread", source="depositary", locator="line 3",
        recorded_at=LATER, by="test",
    )  # fmt: skip
    return [*wrong, right]


def test_a_correction_entered_later_does_not_change_what_was_known_before() -> None:
    record = Record(ledger=ledger_of(a_correction()))
    now = record.treaty("CCM").on("2012-01-01")["MOZ"]
    then = record.treaty("CCM", known_at="2026-03-01").on("2012-01-01")["MOZ"]
    assert (now.consented, now.in_force_from) == ("2011-03-14", "2011-09-01")
    assert (then.consented, then.in_force_from) == ("2011-04-14", "2011-10-01")


def test_a_retracted_entry_no_longer_counts_and_is_still_there() -> None:
    entries = entered(in_force(), ratifies("LTU", "2011-03-24"))
    gone = correct(
        entries[1], Retraction(treaty="CCM"), reason="never deposited", source="depositary", locator="letter",
        recorded_at=LATER, by="test",
    )  # fmt: skip
    record = Record(ledger=ledger_of([*entries, gone]))
    assert record.treaty("CCM").on("2020-01-01")["LTU"].standing == "none"
    assert record.treaty("CCM", known_at="2026-05-31").on("2020-01-01")["LTU"].standing == "party"
    assert entries[1] in record.entries("CCM")


def test_a_corrected_correction_follows_the_chain() -> None:
    chain = a_correction()
    third = correct(
        chain[-1], ratifies("MOZ", "2011-03-15"), reason="misread again", source="depositary", locator="line 3",
        recorded_at=LATER + timedelta(days=1), by="test",
    )  # fmt: skip
    record = Record(ledger=ledger_of([*chain, third]))
    assert record.treaty("CCM").on("2012-01-01")["MOZ"].consented == "2011-03-15"


def test_a_bare_day_means_all_that_was_recorded_by_its_end() -> None:
    entries = entered(ratifies("LTU", "2011-03-24"))
    assert known(entries, "2026-01-01") == entries
    assert known(entries, "2025-12-31") == []
    assert known(entries, "2026-01-01T11:59:59Z") == []


STATES = st.sampled_from(["LTU", "MOZ", "CAN", "NGA"])
DAYS = st.dates(min_value=datetime(2008, 12, 3).date(), max_value=datetime(2012, 12, 31).date()).map(str)
ACTS = st.one_of(
    st.builds(signs, STATES, DAYS), st.builds(ratifies, STATES, DAYS), st.builds(leaves, STATES, DAYS)
)  # fmt: skip
MOMENTS = st.integers(min_value=0, max_value=400).map(lambda days: FIRST + timedelta(days=days))


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    """Entries recorded at different moments, some of them correcting earlier ones."""
    entries: list[Entry] = []
    for number, act in enumerate(draw(st.lists(ACTS, min_size=1, max_size=12))):
        at = draw(MOMENTS)
        earlier = [entry for entry in entries if entry.recorded_at < at]
        if earlier and draw(st.booleans()):
            wrong = draw(st.sampled_from(earlier))
            entries.append(
                correct(
                    wrong,
                    act,
                    reason="a slip",
                    source="depositary",
                    locator=f"c{number}",
                    recorded_at=at,
                    by="t",
                )
            )
        else:
            entries += entered(act, at=at)
    return list({entry.id: entry for entry in entries}.values())


@given(ledgers(), MOMENTS, MOMENTS)
def test_what_is_known_only_grows(entries: list[Entry], one: datetime, other: datetime) -> None:
    before, after = sorted((one, other))
    assert {entry.id for entry in known(entries, before)} <= {entry.id for entry in known(entries, after)}


@given(ledgers(), MOMENTS, st.randoms())
def test_the_order_of_lines_does_not_matter(entries: list[Entry], moment: datetime, chance: object) -> None:
    shuffled = list(entries)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert view(entries, moment) == view(shuffled, moment)
    assert standings(entries, moment) == standings(shuffled, moment)


@given(ledgers(), MOMENTS)
def test_export_then_import_is_the_identity_on_every_view(entries: list[Entry], moment: datetime) -> None:
    back = import_lines(list(export_lines(entries, [DEPOSITARY])))
    assert not back.problems
    returned = [entry for found in back.entries.values() for entry in found]
    assert view(returned, moment) == view(entries, moment)
    assert standings(returned, moment) == standings(entries, moment)


def standings(entries: list[Entry], moment: datetime) -> dict[str, object]:
    """Every state's history as known at a moment, with the general entry into force announced."""
    record = Record(ledger=ledger_of([*entries, *entered(in_force())]))
    histories = record.treaty("CCM", moment).histories
    return {state: (found.points, found.certain, found.possible) for state, found in histories.items()}


@given(ledgers())
def test_a_state_never_stands_in_two_ways_at_once(entries: list[Entry]) -> None:
    record = Record(ledger=ledger_of([*entries, *entered(in_force())]))
    for history in record.treaty("CCM").histories.values():
        assert list(history.points) == sorted(set(history.points))
        for point in history.points:
            standing = history.on(datetime.fromordinal(point).date())
            assert not (standing.holds("signatory") and standing.holds("consented"))
            assert not (standing.holds("withdrawn") and standing.holds("consented"))
            assert not (standing.holds("withdrawn") and standing.holds("party"))
            assert not (standing.holds("party") and not standing.holds("consented"))
        ends = [(spell.deposited[0], spell.ended[0]) for spell in history.spells]
        for (_, ended), (begun, _) in pairwise(ends):
            assert ended is not None
            assert ended <= begun
