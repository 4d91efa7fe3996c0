"""The desk answers on the shipped record, with no other set-up."""

from __future__ import annotations

import pytest
from django.test import Client

import servanda as sv
from servanda.desk.ledger.reading import current

pytestmark = pytest.mark.django_db


def test_the_root_leads_to_the_readers_language(client: Client) -> None:
    answer = client.get("/", headers={"Accept-Language": "fr-CH, fr;q=0.9"})
    assert answer.status_code == 302
    assert answer["Location"] == "/fr/"


def test_the_home_page_shows_what_the_shipped_record_says(client: Client) -> None:
    counts = sv.record().treaty("CCM").on("2026-11-21").counts
    text = client.get("/en/").content.decode()
    assert "Convention on Cluster Munitions" in text
    assert f'/count/consented/">{counts.consented}</a>' in text
    assert f'/count/party/">{counts.party}</a>' in text


def test_the_ledger_holds_every_entry_and_source_of_the_shipped_record() -> None:
    known, shipped = current().record, sv.record()
    assert known.codes == shipped.codes
    for code in shipped.codes:
        assert set(known.entries(code)) == set(shipped.entries(code))
    assert dict(known.coverage) == dict(shipped.coverage)


def test_machines_learn_that_it_is_ready(client: Client) -> None:
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").json()["ready"] is True
