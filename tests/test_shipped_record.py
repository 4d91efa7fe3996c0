"""The record that comes with servanda, asked what others have printed and what treaty officers know."""

from __future__ import annotations

from datetime import date

import pytest

import servanda as sv
from servanda import places
from servanda.checks import examine
from servanda.errors import BadDate
from servanda.ledger.coverage import Coverage
from servanda.ledger.entry import to_line
from servanda.records import SHIPPED

RECORD = sv.record()


def test_the_convention_on_cluster_munitions_on_31_january_2015() -> None:
    counts = RECORD.treaty("CCM").on("2015-01-31").counts
    assert (counts.signed, counts.consented, counts.party, counts.signatory, counts.joined) == (
        108,
        89,
        84,
        27,
        116,
    )
    assert (counts.withdrawn, counts.provisional) == (0, 1)


@pytest.mark.parametrize(
    ("treaty", "state", "day", "standing"),
    [
        ("CCM", "LTU", "2008-12-02", "none"),
        ("CCM", "LTU", "2008-12-03", "signatory"),
        ("CCM", "LTU", "2011-08-31", "consented"),
        ("CCM", "LTU", "2011-09-01", "party"),
        ("CCM", "LTU", "2025-03-05", "party"),
        ("CCM", "LTU", "2025-03-06", "withdrawn"),
        ("CCM", "NGA", "2023-07-31", "consented"),
        ("CCM", "NGA", "2023-08-01", "party"),
        ("CCM", "VUT", "2026-02-28", "consented"),
        ("CCM", "VUT", "2026-03-01", "party"),
        ("APMBC", "FIN", "2026-01-09", "party"),
        ("APMBC", "FIN", "2026-01-10", "withdrawn"),
        ("APMBC", "POL", "2026-02-19", "party"),
        ("APMBC", "POL", "2026-02-20", "withdrawn"),
        ("APMBC", "UKR", "2026-03-01", "party"),
        ("ATT", "LTU", "2014-12-23", "consented"),
        ("ATT", "LTU", "2014-12-24", "party"),
        ("CTBT", "RUS", "2023-11-02", "consented"),
        ("CTBT", "RUS", "2023-11-03", "signatory"),
        ("CCW", "CSK", "1990-01-01", "party"),
        ("CCW", "CSK", "1993-01-01", "none"),
    ],
)
def test_standing_on_the_days_that_matter(treaty: str, state: str, day: str, standing: str) -> None:
    assert RECORD.treaty(treaty).on(day)[state].standing == standing


@pytest.mark.parametrize(
    ("day", "consented", "joined"),
    [
        ("2023-02-28", 111, 123),
        ("2023-08-03", 112, 124),
        ("2025-03-05", 112, 124),
        ("2025-03-06", 111, 123),
        ("2025-09-05", 112, 124),
    ],
)
def test_the_series_of_counts_when_nigeria_south_sudan_lithuania_and_vanuatu_moved(
    day: str, consented: int, joined: int
) -> None:
    counts = RECORD.treaty("CCM").on(day).counts
    assert (counts.consented, counts.joined) == (consented, joined)


def test_the_signatories_that_have_not_consented_are_twelve() -> None:
    assert RECORD.treaty("CCM").on("2024-09-13").states("signatory") == tuple(
        sorted(["AGO", "CAF", "CYP", "COD", "DJI", "HTI", "IDN", "JAM", "KEN", "LBR", "TZA", "UGA"])
    )


def test_22_of_28_members_of_nato_had_signed_or_joined_in_november_2011() -> None:
    day = RECORD.treaty("CCM").on("2011-11-25")
    assert len(places.members("NATO", day.as_of)) == 28
    assert day.counted("NATO").joined == 20
    assert day.counted("NATO").consented == 17


def test_a_day_before_the_treaty_is_refused() -> None:
    with pytest.raises(BadDate, match="2008-05-29 is before CCM was adopted on 2008-05-30"):
        RECORD.treaty("CCM").on("2008-05-29")


def test_nothing_was_known_before_it_was_recorded() -> None:
    assert RECORD.treaty("CCM", known_at="2026-11-20").on("2020-01-01").counts.signed == 0


def test_doctor_finds_no_fault() -> None:
    assert [finding for finding in examine(RECORD) if finding.weight == "fault"] == []


def test_what_is_only_remembered_is_visible_as_such() -> None:
    day = RECORD.treaty("ATT").on("2019-01-01")
    assert day["GNB"].low_confidence
    assert not day["CAN"].low_confidence


def test_an_act_known_to_the_year_leaves_the_standing_open_within_it() -> None:
    treaty = RECORD.treaty("ATT")
    assert treaty.on("2024-06-01")["GMB"].undetermined[:1] == ("consented",)
    assert treaty.on("2023-12-31")["GMB"].undetermined == ()
    assert treaty.on("2025-12-31")["GMB"].standing == "party"
    assert "GMB" in treaty.on("2024-06-01").open()["consented"]


def test_every_treaty_says_until_when_it_is_complete() -> None:
    assert set(RECORD.coverage) == set(RECORD.codes)
    assert all(isinstance(found, Coverage) and found.basis for found in RECORD.coverage.values())


def test_declarations_and_notes_are_shipped_as_facts_without_their_text() -> None:
    spoken = [
        entry.act
        for code in RECORD.codes
        for entry in RECORD.entries(code)
        if entry.act.KIND in ("statement", "note")
    ]
    assert len(spoken) > 200
    assert {act.text for act in spoken} == {""}  # type: ignore[union-attr]


def test_every_line_is_as_the_writer_writes_it() -> None:
    for path in sorted((SHIPPED / "acts").rglob("*.jsonl")):
        code = path.parent.name
        lines = path.read_text(encoding="utf-8").splitlines()
        written = {to_line(entry) for entry in RECORD.entries(code)}
        assert set(lines) <= written, path


def test_every_source_is_described_once() -> None:
    addresses = [source.address for source in RECORD.sources.values() if source.address]
    repeated = {address for address in addresses if addresses.count(address) > 1}
    assert repeated == set()


def test_asked_one_by_one_and_all_at_once_the_answers_are_the_same() -> None:
    pytest.importorskip("polars", reason="needs the extra 'panel'")
    frame = sv.panel(["CCM", "APMBC", "CTBT"], every="1y", first="2008-12-31", last="2025-12-31")
    for treaty, state, day, standing in frame.iter_rows():
        assert RECORD.treaty(treaty).on(day)[state].standing == standing, (treaty, state, day)
    ccm = frame.filter(frame["treaty"] == "CCM")
    last = ccm.filter(ccm["date"] == date(2025, 12, 31))
    assert sorted(set(last["standing"])) == ["consented", "party", "signatory", "withdrawn"]
