"""After an entry comes in, every page that shows it says so, and says what a desk started afresh would say."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from django.core.cache import caches
from django.test import Client

from servanda.acts import Act, Completion, Deposit
from servanda.dates import PartialDate
from servanda.desk.ledger import reading
from servanda.desk.ledger.appending import append
from servanda.ledger import Source, enter

pytestmark = pytest.mark.django_db

LETTER = Source(
    id="letter-of-2026",
    title="Letter",
    publisher="The depositary",
    kind="depositary",
    published=PartialDate.parse("2026-11-20"),
)
OTHERS = ("/en/apmbc/", "/en/obligations/?treaty=APMBC")


def comes_in(act: Act) -> None:
    append(
        [
            enter(
                act,
                source=LETTER.id,
                locator="1",
                recorded_at=datetime(2026, 11, 20, tzinfo=UTC),
                by="a test",
            )
        ],
        [LETTER],
    )


def pages(client: Client, addresses: tuple[str, ...]) -> dict[str, bytes]:
    return {address: client.get(address).content for address in addresses}


def bare(page: bytes) -> str:
    """A page less the line of the ledger it is of, which its foot and its citation name."""
    return re.sub(r"line [\d,]+ of the ledger|known=[\d.-]+", "", page.decode())


ACTS: tuple[Act, ...] = (
    Deposit(treaty="CCM", state="USA", deposited_on=PartialDate.parse("2026-01-15"), instrument="accession"),
    Completion(treaty="CCM", state="LAO", article="4", declared_on=PartialDate.parse("2026-10-02")),
)
SHOWN_ON = (
    "/en/", "/ar/ccm/", "/en/ccm/2026-11-21/map.svg", "/en/states/USA/", "/en/ccm/2026-11-21/USA/",
    "/en/ccm/2026-11-21/count/consented/", "/api/v1/treaties/CCM/status", "/badge/ccm.svg", "/en/feeds/ccm.atom",
    "/en/deadlines/?treaty=CCM&obligation=clearance", "/en/obligations/", "/en/states/LAO/",
    "/api/v1/deadlines?treaty=CCM",
)  # fmt: skip


def test_what_comes_in_is_on_every_page_that_shows_it_and_changes_no_other(client: Client) -> None:
    before = pages(client, (*SHOWN_ON, *OTHERS))
    for act in ACTS:
        comes_in(act)
    after = pages(client, (*SHOWN_ON, *OTHERS))
    assert [address for address in SHOWN_ON if bare(after[address]) == bare(before[address])] == []
    assert [address for address in OTHERS if bare(after[address]) != bare(before[address])] == []
    reading.forget()
    caches["pages"].clear()
    afresh = pages(client, (*SHOWN_ON, *OTHERS))
    assert [address for address in afresh if afresh[address] != after[address]] == []
