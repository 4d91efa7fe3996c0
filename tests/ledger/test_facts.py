"""Several sources about one act: who is followed, and what is said of the others."""

from servanda.dates import PartialDate
from servanda.ledger import Source, facts
from tests.situations import entered, on, ratifies, signs

EDITION_2014 = Source(
    id="un-2014", title="Status", publisher="UN", kind="depositary", published=PartialDate.parse("2014-06")
)
EDITION_2018 = Source(
    id="un-2018", title="Status", publisher="UN", kind="depositary", published=PartialDate.parse("2018-01-15")
)
MONITOR = Source(
    id="monitor", title="Status list", publisher="Monitor", kind="ngo", published=PartialDate.parse("2022")
)
MEMORY = Source(id="memory", title="General knowledge", publisher="us", kind="memory")
SOURCES = {source.id: source for source in (EDITION_2014, EDITION_2018, MONITOR, MEMORY)}


def days(found: list[object]) -> list[str]:
    return sorted(str(fact.act.deposited_on) for fact in found)  # type: ignore[attr-defined]


def test_the_depositary_is_followed_and_the_other_listed() -> None:
    entries = [
        *entered(ratifies("BDI", "2009-12-25"), source="monitor"),
        *entered(ratifies("BDI", "2009-09-25"), source="un-2018"),
    ]
    found, against = facts(entries, SOURCES)
    assert days(found) == ["2009-09-25"]
    assert [(item.other.source, item.about) for item in against] == [("monitor", "date")]


def test_of_two_editions_the_newer_is_followed() -> None:
    entries = [
        *entered(ratifies("TON", "1972-01-07", treaty="III-6"), source="un-2014"),
        *entered(ratifies("TON", "1974-08-14", treaty="III-6"), source="un-2018"),
    ]
    found, against = facts(entries, SOURCES)
    assert days(found) == ["1974-08-14"]
    assert [item.other.source for item in against] == ["un-2014"]


def test_what_came_after_the_newer_edition_is_simply_new() -> None:
    entries = [
        *entered(ratifies("XXX", "2010-01-01"), source="un-2018"),
        *entered(ratifies("XXX", "2020-05-05"), source="monitor"),
    ]
    found, against = facts(entries, SOURCES)
    assert days(found) == ["2010-01-01", "2020-05-05"]
    assert not against


def test_sources_that_agree_stand_behind_one_act() -> None:
    entries = [
        *entered(ratifies("CAN", "2015-03-16"), source="monitor"),
        *entered(ratifies("CAN", "2015-03-16"), source="un-2018"),
    ]
    found, against = facts(entries, SOURCES)
    assert [[entry.source for entry in fact.entries] for fact in found] == [["un-2018", "monitor"]]
    assert not against


def test_a_year_does_not_contradict_a_day_within_it() -> None:
    entries = [
        *entered(ratifies("GMB", "2024"), source="un-2018"),
        *entered(ratifies("GMB", "2024-06-18"), source="monitor"),
    ]
    found, against = facts(entries, SOURCES)
    assert days(found) == ["2024-06-18"]
    assert not against


def test_another_kind_of_instrument_on_the_same_day_is_a_disagreement() -> None:
    entries = [
        *entered(ratifies("GUY", "2014-10-31"), source="monitor"),
        *entered(ratifies("GUY", "2014-10-31", instrument="accession"), source="un-2018"),
    ]
    found, against = facts(entries, SOURCES)
    assert [fact.act.instrument for fact in found] == ["accession"]  # type: ignore[union-attr]
    assert [item.about for item in against] == ["kind of instrument"]


def test_two_acts_in_one_source_are_two_acts() -> None:
    found, against = facts(
        entered(ratifies("XXX", "1990-01-01"), ratifies("XXX", "2000-01-01"), source="un-2018"), SOURCES
    )
    assert days(found) == ["1990-01-01", "2000-01-01"]
    assert not against


def test_what_is_only_remembered_is_marked_and_gives_way() -> None:
    remembered = entered(signs("AND", "2014-12-19"), source="memory", confidence="memory-only")
    found, _ = facts(remembered, SOURCES)
    assert found[0].low_confidence
    seen = entered(signs("AND", "2014-12-18"), source="monitor")
    found, against = facts([*remembered, *seen], SOURCES)
    assert [fact.act.signed_on for fact in found] == [on("2014-12-18")]  # type: ignore[union-attr]
    assert [item.other.source for item in against] == ["memory"]
