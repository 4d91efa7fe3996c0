"""A page cited today says the same in ten years, whatever is entered or corrected after it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.test import Client

from servanda.acts import Deposit, Retraction
from servanda.dates import PartialDate
from servanda.desk.ledger import reading
from servanda.desk.ledger.appending import append
from servanda.desk.public import pinned
from servanda.ledger import Entry
from servanda.ledger.entry import identify

pytestmark = pytest.mark.django_db

PAGE = "/en/ccm/2015-01-31/"


def entered(act: object, corrects: str = "", reason: str = "") -> Entry:
    source = next(iter(reading.record().entries("CCM"))).source
    key = identify(act, source, "a test", corrects, reason)  # type: ignore[arg-type]
    found = next(iter(reading.record().entries("CCM")))
    return replace(
        found, id=key, act=act, source=source, locator="a test", corrects=corrects, reason=reason,
        recorded_at=datetime(2026, 11, 22, tzinfo=UTC), by="a tester", printed="", remark="", confidence="verified",
    )  # type: ignore[arg-type]  # fmt: skip


def deposit_of_brazil() -> Entry:
    day = PartialDate.parse("2014-06-02")
    return entered(Deposit(treaty="CCM", state="BRA", instrument="accession", deposited_on=day))


def body(text: str) -> str:
    """The page less what says how far the ledger has grown."""
    text = re.sub(r"Record: line [\d,]+ of the ledger", "", text)
    return re.sub(
        r'<p class="small">Nothing that came in since.*?</p>|<aside class="notice">.*?</aside>',
        "",
        text,
        flags=re.DOTALL,
    )


def cited(client: Client) -> str:
    found = re.search(r'<p class="cite"><a href="([^"]+)"', client.get(PAGE).content.decode())
    assert found is not None
    return found[1]


def test_the_cited_page_stays_when_an_entry_comes_in_and_tells_of_it(client: Client) -> None:
    address = cited(client)
    before = client.get(address).content.decode()
    assert "Nothing that came in since changes what this page says." in before
    append([deposit_of_brazil()])
    after = client.get(address).content.decode()
    assert body(after) == body(before)
    assert "Today’s record says otherwise." in after
    assert "States Parties (deposited): 89 → 90" in after
    assert "Brazil" in after
    now = client.get(PAGE).content.decode()
    assert '/count/consented/">90</a>' in now


def test_the_cited_page_stays_when_an_entry_is_corrected(client: Client) -> None:
    wrong = next(
        entry
        for entry in reading.record().entries("CCM")
        if isinstance(entry.act, Deposit) and entry.act.state == "AND"
    )
    address = cited(client)
    before = client.get(address).content.decode()
    append([entered(Retraction(treaty="CCM"), wrong.id, "it was another state")])
    assert body(client.get(address).content.decode()) == body(before)
    now = client.get(PAGE).content.decode()
    assert '/count/consented/">88</a>' in now
    assert "corrections of the record are about this treaty" in now
    assert "it was another state" in client.get("/en/corrections/?treaty=CCM").content.decode()


def test_every_page_reached_from_a_cited_one_is_of_the_same_moment(client: Client) -> None:
    address = cited(client)
    pin = address.partition("?known=")[2]
    append([deposit_of_brazil()])
    text = client.get(address).content.decode()
    assert f'/en/ccm/2015-01-31/count/consented/?known={pin}"' in text
    counted = client.get(f"/en/ccm/2015-01-31/count/consented/?known={pin}").content.decode()
    assert "Brazil" not in counted


def test_a_pinned_record_is_what_the_ledger_held_then() -> None:
    known = reading.current()
    sequence = known.revision.sequence - 400
    pin = pinned._pin(sequence)
    ours, read = pinned.record_at(pin, known), reading.at(sequence)
    assert ours.codes == read.codes
    for code in read.codes:
        assert ours.entries(code) == read.entries(code)
    assert dict(ours.coverage) == dict(read.coverage)
    assert dict(ours.sources) == dict(read.sources)


def test_a_day_means_all_that_came_in_by_its_end() -> None:
    known = reading.current()
    now = pinned.latest(known)
    assert pinned.read(now.day.isoformat(), known) == pinned.read(str(now), known) == now


@pytest.mark.parametrize(
    "wrong", ["2001-01-01", "2026-11-21.99999999", "2020-01-01.5", "2026-13-01", "now", "1.2"]
)
def test_what_is_no_moment_of_this_ledger_is_refused(client: Client, wrong: str) -> None:
    answer = client.get(f"{PAGE}?known={wrong}")
    assert answer.status_code == 400
    assert '<p class="said"' in answer.content.decode()
